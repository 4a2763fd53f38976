import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SELF, SUBJECT } from './narrated-form.ts'

const SUPPORT = '(?:tilslutning|støtte|opbakning|medhold|gehør|genklang|sympati|stemning|flertal)'

/** What came to nothing, was taken back or has to wait. Source: survey of Danish minutes. */
export const DECLINING_FORMS: readonly NarratedForm[] = [
  {
    id: 'fandt-ikke-tilslutning',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^(?:et\\s+)?[^;:]{3,140}?\\s(?:fandt|fik|vandt|mødte|opnåede|samlede|nød|vakte|kunne(?=\\s+ikke\\s+(?:samle|vinde|finde|opnå)\\s))\\s+${ADVERBS}(?:ikke|ingen|intet)\\s+(?:(?:samle|vinde|finde|opnå|nogen|stor|særlig|tilstrækkelig|\\p{L}+s)\\s+){0,2}?${SUPPORT}(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.66,
    examples: [
      'Et forslag om at differentiere fandt ikke tilslutning.',
      'Ønsket om en højere styrke fik ikke komitéens støtte.',
      'Tanken om et hegn vandt ingen genklang.',
    ],
    counterExamples: ['Vi fik ikke støtte fra fonden?', 'Ib sagde, at ideen ikke fik støtte.', 'Klubben fik støtte.'],
  },
  {
    id: 'stemningen-var-ikke-til',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?:stemningen|lysten|viljen|appetitten)\\s+(?:var|er)\\s+${ADVERBS}ikke\\s+(?:til|for|der)(?!\\p{L})|^der\\s+(?:var|er)\\s+${ADVERBS}(?:ikke|ingen)\\s+(?:nogen\\s+)?(?:stemning|lyst|vilje|interesse)\\s+(?:for|til)\\s+at\\s`,
      'iu',
    ),
    confidence: 0.6,
    examples: ['Stemningen var ikke til at hæve gebyret.', 'Der var ikke stemning for at flytte festen.'],
    counterExamples: ['Stemningen var god.', 'Ib sagde, at der ikke er lyst til at betale.'],
  },
  {
    id: 'pengene-raekker-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      '^(?:[^,;:]{3,60}\\s)?(?:(?:pengene|midlerne|beløbet|puljen|budgettet)\\s+rækker\\s+(?:\\p{L}+\\s+)?ikke|rækker\\s+(?:pengene|midlerne|beløbet|puljen|budgettet)\\s+(?:\\p{L}+\\s+)?ikke|er\\s+der\\s+ikke\\s+(?:penge|råd|midler|plads)\\s+til)(?!\\p{L})',
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [{ title: 'Rejsetilskud', says: 'Til de sidste to rækker pengene ikke.' }],
    counterExamples: [{ title: 'Regnskab', says: 'Pengene rækker ikke.' }],
  },
  {
    id: 'gaar-ikke-ind-for',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^${SELF}\\s+(?:siger|sagde|sætter|satte|takker|takkede)\\s+(?:(?:klart|blankt|pænt|bestemt)\\s+)?(?:fra(?=\\s+over\\s+for|\\.?$)|nej|stop)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Bestyrelsen siger fra over for at dele skolen.', 'Vi takker pænt nej til tilbuddet.'],
    counterExamples: ['Naboen siger nej.', 'Bestyrelsen siger fra tid til anden noget.'],
  },
  {
    id: 'falder-uden-for',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${SUBJECT}(?:(?:falder|ligger)\\s+${ADVERBS}uden\\s?for\\s|(?:hører|passer|falder)\\s+${ADVERBS}ikke\\s+(?:under|ind\\s+under|ind\\s+i|til|inden\\s?for)\\s)`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [{ title: 'Ansøgning om studietur', says: 'Formålet falder uden for fundatsen.' }],
    counterExamples: [
      { title: 'Stien', says: 'Stien ligger uden for skellet.' },
      { title: 'Ansøgning om studietur', says: 'Ib mente, at formålet falder uden for fundatsen.' },
    ],
  },
  {
    id: 'manglede-stemmer',
    outcome: 'rejected',
    pattern: new Pattern('^der\\s+manglede\\s+(?:(?:kun|blot)\\s+)?(?:\\p{L}+|\\d+)\\s+stemmer?(?!\\p{L})', 'iu'),
    confidence: 0.6,
    examples: ['Der manglede fem stemmer.'],
    counterExamples: ['Der manglede stole.'],
  },
  {
    id: 'vil-se-foerst',
    outcome: 'postponed',
    pattern: new Pattern(
      `^(?:${SELF}\\s+(?:vil|ønsker)\\s+(?:\\p{L}+\\s+)?(?:at\\s+)?(?:se|høre|have|kende|afvente|læse)\\s+[^;:]{2,80}?,?\\s(?:først|før|inden)(?!\\p{L})|vil\\s+(?:den|vi|man|bestyrelsen|rådet)\\s+(?:gerne\\s+)?(?:se|høre|have|kende|afvente|læse)\\s)`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['Bestyrelsen vil se manuskriptet først.', 'Inden bestyrelsen binder sig, vil den se tallene.'],
    counterExamples: ['Ida vil se manuskriptet først.', 'Vi vil se på det.'],
  },
  {
    id: 'intet-at-tage-stilling-til',
    outcome: 'not-dealt-with',
    pattern: new Pattern(
      '^(?:[^,;:]{0,40}?\\s)?(?:var|er)\\s+(?:der\\s+)?(?:derfor\\s+|dermed\\s+)?(?:intet|ikke\\s+(?:noget|længere\\s+noget))\\s+at\\s+(?:tage\\s+stilling\\s+til|beslutte|behandle|stemme\\s+om)(?!\\p{L})',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Derfor var der intet at tage stilling til.'],
    counterExamples: ['Der var intet at klage over.'],
  },
  {
    id: 'bidrager-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${SUBJECT}(?:(?:kommer|kom)\\s+${ADVERBS}ikke\\s+med(?=[.,;]|$|\\s(?:i|på|denne|dog)\\s)|(?:bidrager|dispenserer|sponserer|medvirker)\\s+${ADVERBS}ikke(?!\\p{L})|bliver\\s+${ADVERBS}ikke\\s+aktuel)`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Turen til Marokko kommer ikke med.',
      'Fonden bidrager ikke til altaner.',
      'Ahmeds afsnit kom ikke med.',
    ],
    counterExamples: ['Ida kunne ikke komme med.', 'Kommunen oplyste, at vejen ikke kommer med.'],
  },
  {
    id: 'pillet-ud',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${SUBJECT}(?:blev|bliver|er)\\s+${ADVERBS}(?:pillet|skrevet|sorteret|luget|strøget|skåret|taget)\\s+(?:helt\\s+)?(?:ud|væk|fra)(?=[.,;\\s]|$)`,
      'iu',
    ),
    needs: [],
    confidence: 0.55,
    examples: ['Afsnittet om aldersgrænse blev pillet ud igen.', 'Punkt 4 blev skåret væk.'],
    counterExamples: ['Bo blev taget ud af holdet, fortalte Ib.', 'Hækken er klippet.'],
  },
  {
    id: 'trak-oensket',
    outcome: 'withdrawn',
    pattern: new Pattern(
      '^(?!.*\\si\\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\.?$)(?:[^,;:]{2,60}?\\s(?:trak|trækker)\\s+(?:(?:herefter|derfor|selv|så|dog)\\s+)?(?:(?:sit|sin|sine|dette|det|den|deres)\\s+)?\\p{L}*(?:forslag|ønske|idé|ide|ansøgning|anmodning|punkt|klage|indsigelse|kandidatur|sag)(?:et|en|er|erne|t|n)?(?=[.,;]|$|\\s(?:om|til|tilbage|igen|af|fra)\\s?)|^[^,;:]{2,60}?\\s(?:ville|vil|ønskede|ønsker)\\s+ikke\\s+længere\\s+(?:have\\s+)?(?:sit|sin|deres)\\s+(?:forslag|ansøgning|ønske|idé))',
      'iu',
    ),
    confidence: 0.66,
    examples: [
      'Camilla trak ønsket om nyt telt, da der lå et på loftet.',
      'Anette ville ikke længere have sit forslag sat til afstemning.',
    ],
    counterExamples: ['Camilla trak vognen.', 'Bo trak lod om forslagene.', 'Ib vil ikke længere betale.'],
  },
  {
    id: 'kom-aldrig-til-afstemning',
    outcome: 'postponed',
    pattern: new Pattern(
      `^${SUBJECT}(?:kom\\s+(?:aldrig|ikke)\\s+(?:til|under)\\s+afstemning|blev\\s+(?:aldrig|ikke)\\s+sat\\s+(?:til|under)\\s+afstemning)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: ['Forslaget kom aldrig til afstemning, fordi flere ville tænke over det.'],
    counterExamples: ['Forslaget kom til afstemning.', 'Ib sagde, at det aldrig kom til afstemning.'],
  },
  {
    id: 'staar-tom-indtil',
    outcome: 'postponed',
    pattern: new Pattern(
      `^[^;:]{3,120}?\\s(?:(?:ligger|hviler|står|henstår|er\\s+sat)\\s+${ADVERBS}(?:stille|i\\s+bero|på\\s+pause|på\\s+standby|tom|tomt|ubesat|åben)|får\\s+lov\\s+at\\s+(?:hvile|modne|ligge)),?\\s+(?:til|indtil|så\\s+længe|hos|lidt)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Den fjerde ansøgning mangler bilag og ligger stille, til de er kommet.',
      'Pladsen står tom, til der findes en kandidat.',
    ],
    counterExamples: ['Vandet ligger stille til aften?', 'Huset står tomt.', 'Båden ligger stille.'],
  },
  {
    id: 'gaar-videre-til-naeste',
    outcome: 'postponed',
    pattern: new Pattern(
      '^[^,;:]{2,160}?\\s(?:kommer\\s+(?=(?:\\p{L}+\\s+)?(?:igen|på\\s+(?:bordet|dagsordenen)|op\\s+igen|på\\s+(?:igen|i)\\s))|(?:går|ryger|rykker|overføres|overlades|gemmes|skubbes|flyttes|samles\\s+op|udestår|(?:måtte|må)\\s[^,;]{0,40}?(?:overføres|vente|skubbes|udskydes))\\s+)(?:(?:derfor|så|nu|dog)\\s+)?(?:videre\\s+)?(?:(?:med|op|på\\s+bordet|på\\s+dagsordenen|på|igen)\\s+){0,2}(?:til|på|i|igen)\\s+(?:(?:det|den|et|en|vores)\\s+)?(?:(?:næste|senere|kommende|ekstraordinært?|nyt|ny)\\s+(?:\\p{L}*møde|runde|gang|år|\\p{L}*forsamling|periode)|mødet\\s|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\\p{L}))',
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Ansøgningen fra Bo går videre til næste runde.',
      'Eva var ikke klar med oplægget, så det kommer på i februar.',
      'Punktet måtte på grund af tidnød overføres til mødet i maj.',
      'Resten overlades til næste møde.',
    ],
    counterExamples: [
      'Bussen går videre til Ribe.',
      'Ib fortalte, at sagen går videre til næste runde.',
      'De kommer i maj.',
    ],
  },
  {
    id: 'er-ikke-klar',
    outcome: 'postponed',
    pattern: new Pattern(
      '^(?:(?:det|den|sagen|oplægget|forslaget|planen|punktet)\\s+er\\s+)?(?:endnu\\s+)?ikke\\s+(?:helt\\s+)?(?:moden|modent|klar|klart|færdigt?)(?:\\s+(?:endnu|nu|til\\s+(?:beslutning|afgørelse|behandling)))?(?=[.,;]|$)(?!,\\s(?:hv|om\\s))',
      'iu',
    ),
    confidence: 0.55,
    examples: ['Ikke modent endnu.', 'Forslaget er endnu ikke modent.'],
    counterExamples: ['Køkkenet er ikke klar til festen.', 'Ib sagde, at forslaget ikke er modent.'],
  },
  {
    id: 'ikke-tid-til',
    outcome: 'not-dealt-with',
    pattern: new Pattern(
      '^[^;:]{3,140}?\\s(?:blev|var)\\s+der\\s+(?:\\p{L}+\\s+)?ikke\\s+tid\\s+til(?!\\p{L})|^(?:bestyrelsen|rådet|udvalget|komit[eé]en|nævnet|mødet|vi|man)\\s+(?:så|kiggede|gik|nåede)\\s+(?:derfor\\s+|dog\\s+)?ikke\\s+(?:på|ind\\s+i)\\s+(?:sagen|punktet|ansøgningen|forslaget)',
      'iu',
    ),
    confidence: 0.66,
    examples: ['Forslaget om møder på skift blev der ikke tid til.', 'Komitéen så derfor ikke på sagen i dag.'],
    counterExamples: ['Der var ikke tid til kaffe.', 'Vi så ikke på klokken.'],
  },
]

import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SELF, SUBJECT } from './narrated-form.ts'
import { CASE } from './waiting.ts'

const SUPPORT = '(?:tilslutning|støtte|opbakning|medhold|gehør|genklang|sympati|stemning|flertal|nåde)'

/** What is not let in or given, behind "kan ikke": `Faget kan ikke ⟨indgå⟩`; not `huskes`. */
const NOT_ADMITTED =
  '(?:tillades|indgå|godskrives|meritoverføres|medregnes|opstilles|rummes|imødekommes|antages|accepteres|optages|udbydes|eftergives|forlænges)'

/** What came to nothing or was taken back. Source: survey of Danish minutes. */
export const DECLINING_FORMS: readonly NarratedForm[] = [
  {
    id: 'fandt-ikke-tilslutning',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^(?:et\\s+)?[^;:]{3,140}?\\s(?:fandt|fik|vandt|vinder|mødte|opnåede|samlede|nød|vakte|kunne(?=\\s+ikke\\s+(?:samle|vinde|finde|opnå)\\s))\\s+${ADVERBS}(?:ikke|ingen|intet)\\s+(?:(?:samle|vinde|finde|opnå|nogen|stor|særlig|tilstrækkelig|\\p{L}+s)\\s+){0,2}?${SUPPORT}(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.66,
    examples: [
      'Ændringsforslaget opnåede ikke tilstrækkelig støtte.',
      'Ønsket om en ny bænk fik ikke opbakning.',
      'Et forslag om at differentiere fandt ikke tilslutning.',
      'Ønsket om en højere styrke fik ikke komitéens støtte.',
      'Tanken om et hegn vandt ingen genklang.',
      'Bos forslag om et gebyr vinder ikke genklang.',
      'Et udkast til høringssvar fandt ikke nåde og sendes tilbage til Bo.',
    ],
    counterExamples: ['Vi fik ikke støtte fra fonden?', 'Ib sagde, at ideen ikke fik støtte.', 'Klubben fik støtte.'],
  },
  {
    id: 'stemningen-var-ikke-til',
    outcome: 'rejected',
    pattern: new Pattern(
      `^[^;:]{3,120}?\\s(?:blev|bliver)\\s+der\\s+${ADVERBS}ikke\\s+noget\\s+(?:ud\\s+)?af(?=[.,;]|$|\\s(?:i\\s(?:år|denne)|denne\\sgang)(?!\\p{L}))|^[^;:]{3,120}?\\sarbejdes\\s+der\\s+${ADVERBS}ikke\\s+(?:mere|videre|længere)\\s+(?:videre\\s+)?med(?=[.,;]|$)|^til\\s[^,;:]{2,60}?\\s(?:var|er|blev)\\s+der\\s+${ADVERBS}(?:ikke|ingen)\\s+(?:penge|midler|råd)(?!\\p{L})|^der\\s+(?:tegnede|viste)\\s+sig\\s+${ADVERBS}ikke\\s+(?:noget\\s+)?(?:flertal|tilslutning)(?!\\p{L})|^${SUBJECT}(?:kommer|kom)\\s+${ADVERBS}ikke\\s+i\\s+betragtning(?!\\p{L})|^(?:stemningen|lysten|viljen|appetitten)\\s+(?:var|er)\\s+${ADVERBS}ikke\\s+(?:til|for|der)(?!\\p{L})|^der\\s+(?:var|er)\\s+${ADVERBS}(?:ikke|ingen)\\s+(?:nogen\\s+)?(?:stemning|lyst|vilje|interesse)\\s+(?:for|til)\\s+at\\s`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Familierabatten blev der ikke noget af.',
      'Den lille model arbejdes der ikke videre med.',
      'Rundvisningen bliver der ikke noget af i denne omgang.',
      'Til teltet var der ikke midler denne gang.',
      'De øvrige to kandidater kom ikke i betragtning.',
      'Stemningen var ikke til at hæve gebyret.',
      'Der var ikke stemning for at flytte festen.',
    ],
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
      `^(?:\\p{Lu}[^:.]{2,60}:\\s)?(?:${SUBJECT})?(?:(?:falder|ligger)\\s+${ADVERBS}uden\\s?for\\s|(?:hører|passer|falder)\\s+${ADVERBS}ikke\\s+(?:under|ind\\s+under|ind\\s+i|til|inden\\s?for)\\s)`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [
      { title: 'Ansøgning om studietur', says: 'Formålet falder uden for fundatsen.' },
      { title: 'Fordeling af puljen', says: 'Roklubben: Falder uden for puljen' },
    ],
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
    id: 'bidrager-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${CASE}\\s+(?:kan|kunne)\\s+${ADVERBS}ikke\\s+komme\\s+med(?!\\p{L})|^${SUBJECT}(?:(?:kommer|kom)\\s+${ADVERBS}ikke\\s+med(?=[.,;]|$|\\s(?:i|på|denne|dog)\\s)|(?:bidrager|dispenserer|sponserer|medvirker|garanterer|refunderer)\\s+${ADVERBS}ikke(?!\\p{L})|bliver\\s+${ADVERBS}ikke\\s+aktuel)`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Turen til Marokko kommer ikke med.',
      'Fonden bidrager ikke til altaner.',
      'Ahmeds afsnit kom ikke med.',
      'Ansøgningen fra koret kunne ikke komme med denne gang.',
    ],
    counterExamples: ['Ida kunne ikke komme med.', 'Kommunen oplyste, at vejen ikke kommer med.'],
  },
  {
    id: 'pillet-ud',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${SUBJECT}(?:blev|bliver|er)\\s+${ADVERBS}(?:pillet|skrevet|sorteret|luget|strøget|skåret|taget)\\s+(?:helt\\s+)?(?:ud|væk|fra)(?=[.,;\\s]|$)(?!\\s+af\\s+(?!planen|listen|programmet|budgettet|oplægget|teksten|udkastet|dagsordenen|puljen|forslaget))`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['Afsnittet om aldersgrænse blev pillet ud igen.', 'Punkt 4 blev skåret væk.'],
    counterExamples: ['Bo blev taget ud af holdet, fortalte Ib.', 'Hækken er klippet.', 'Røret er pillet ud af muren.'],
  },
  {
    id: 'bliver-der-ingen',
    outcome: 'rejected',
    pattern: new Pattern(
      '^(?:(?:i\\s+år|denne\\s+gang|næste\\s+år|til\\s+(?:sommer|jul|vinter|foråret|efteråret))\\s+(?:bliver|holdes|laves)\\s+der|der\\s+(?:bliver|holdes|laves)(?=.*\\s(?:i\\s+år|denne\\s+gang|næste\\s+år)\\.?$))\\s+(?:derfor\\s+)?(?:ingen|ikke\\s+(?:noget|nogen|holdt))\\s+(\\p{L}+)',
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [{ title: 'Julekoncert', says: 'I år bliver der ingen koncert.' }],
    counterExamples: [
      { title: 'Julekoncert', says: 'I år bliver der ingen sne.' },
      { title: 'Julekoncert', says: 'Ida sagde, at der ingen koncert bliver i år.' },
    ],
  },
  {
    id: 'trak-oensket',
    outcome: 'withdrawn',
    pattern: new Pattern(
      `^(?!.*\\si\\s(?:${MONTH_NAMES})\\.?$)(?:[^,;:]{2,60}?\\s(?:trak|trækker)\\s+(?:(?:herefter|derfor|selv|så|dog)\\s+)?(?:(?:sit|sin|sine|dette|det|den|deres)\\s+)?\\p{L}*(?:forslag|ønske|idé|ide|ansøgning|anmodning|punkt|klage|indsigelse|kandidatur|sag)(?:et|en|er|erne|t|n)?(?=[.,;]|$|\\s(?:om|til|tilbage|igen|af|fra)\\s?)|[^,;:]{2,60}?\\s(?:tog|tager)\\s+(?:(?:herefter|derefter|derfor|selv|så)\\s+)?(?:(?:sit|sin)\\s+)?\\p{L}*(?:forslag|ønske|punkt|sag)(?:et|en)?\\s+(?:af\\s+bordet|tilbage)(?!\\p{L})|^[^;:]{2,80}?\\s(?:valgte|besluttede)\\s[^,;:.]{2,30}?\\sat\\s(?:tage|trække)\\s(?:forslaget|ønsket|ansøgningen)\\s(?:af\\sbordet|tilbage)(?!\\p{L})|^[^;:]{2,80}?\\s(?:tog|tager)\\s+(?:[^,;:.]{2,40}?\\s)?(?:forslaget|ønsket|ansøgningen|(?:sit|deres)\\s(?:forslag|ønske)|sin\\s(?:ansøgning|klage))\\s+(?:igen\\s+)?(?:af\\s+bordet|tilbage)(?!\\p{L})|^[^,;:]{2,60}?\\s(?:ville|vil|ønskede|ønsker)\\s+ikke\\s+længere\\s+(?:have\\s+)?(?:sit|sin|deres)\\s+(?:forslag|ansøgning|ønske|idé))`,
      'iu',
    ),
    confidence: 0.66,
    examples: [
      'Camilla trak ønsket om nyt telt, da der lå et på loftet.',
      'Efter den oplysning tog Bo forslaget af bordet igen.',
      'Med den stemning valgte Ida at trække forslaget tilbage.',
      'Anette ville ikke længere have sit forslag sat til afstemning.',
    ],
    counterExamples: ['Camilla trak vognen.', 'Bo trak lod om forslagene.', 'Ib vil ikke længere betale.'],
  },
  {
    id: 'det-andet-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?:derimod\\s(?!(?:mener|håber|ved|har|kan\\s+det)\\s)[^,;:]{2,60}?\\sikke\\s\\p{L}|${SUBJECT}(?:kan|kunne|må|måtte|bliver|blev|vil)\\s+derimod\\s+ikke\\s+\\p{L}|(?!(?:vi|man|jeg|han|hun|de|kommunen)\\s)${SUBJECT}(?:kan|kunne)\\s+${ADVERBS}(?:heller\\s+)?ikke\\s+${NOT_ADMITTED}(?=[.,;]|$|\\s(?:i|på|som|til)\\s))`,
      'iu',
    ),
    needs: ['decided'],
    confidence: 0.6,
    examples: [
      { title: 'Merit', before: 'Taksten nedsættes.', says: 'Kurset i spansk kan heller ikke indgå.' },
      {
        title: 'Godtgørelse',
        before: 'Kørselsforslaget faldt.',
        says: 'Honorar kan derimod ikke udbetales.',
      },
      { title: 'Støjmur', before: 'Forslaget faldt.', says: 'Derimod bliver åbningstiden ikke indskrænket.' },
    ],
    counterExamples: [
      { title: 'Merit', before: 'Han søger merit.', says: 'Kurset i spansk kan ikke indgå.' },
      { title: 'Merit', before: 'Taksten nedsættes.', says: 'Ida sagde, at kurset ikke kan indgå.' },
      { title: 'Godtgørelse', before: 'Kørsel er dyr.', says: 'Honorar kan derimod ikke udbetales.' },
      { title: 'Støjmur', before: 'Forslaget faldt.', says: 'Derimod mener Ib ikke, at det hjælper.' },
    ],
  },
  {
    id: 'ikke-noget-for-os',
    outcome: 'rejected',
    pattern: new Pattern('^(?:(?:det|den)\\s+(?:er|var)\\s+)?ikke\\s+(?:lige\\s+)?noget\\s+for\\s+os(?=[.,;]|$)', 'iu'),
    needs: ['asked'],
    confidence: 0.5,
    examples: [
      { title: 'Program', before: 'Forbundet har tilbudt os et program.', says: 'Det er ikke lige noget for os.' },
    ],
    counterExamples: [
      { title: 'Program', before: 'Naboklubben har et program.', says: 'Det er ikke lige noget for os.' },
      { title: 'Program', before: 'Forbundet har tilbudt et.', says: 'Det er ikke noget for os at bestemme.' },
    ],
  },
  {
    id: 'ikke-inden-for-formaalet',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^${SELF}\\s+(?:(?:fandt|finder|mente|mener|så|ser)\\s+ikke|(?:kan|kunne)\\s+ikke\\s+se),\\s+at\\s+(?:det|dette|den|de|sagen|ansøgningen|formålet|forslaget|turen|rejsen|kurset|projektet|udgiften)\\s+(?:lå|ligger|var|er|hører|hørte|falder|faldt|henhørte)\\s+(?:inden\\s?for|under|ind\\s+under|til(?=\\s+\\p{L}*(?:formål|opgave))|en\\s+(?:opgave|sag|udgift)\\s+for|omfattet|relevante?t?(?!\\p{L}))|^${SELF}\\s+(?:fandt|finder|mente|mener|ser|så)\\s+ikke,\\s+at\\s+der\\s+(?:er|var)\\s+(?:\\p{L}+\\s+)?(?:plads|penge|råd|midler|grundlag|grund|behov|anledning)\\s+(?:til|for)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: [
      'Udvalget fandt ikke, at rejsen lå inden for rammerne.',
      'Bestyrelsen mener ikke, at det er en opgave for foreningen.',
      'Udvalget finder ikke, at der er plads til banen i år.',
    ],
    counterExamples: ['Ida fandt ikke, at det lå inden for rammerne.', 'Bestyrelsen mener ikke, at det er rigtigt.'],
  },
  {
    id: 'kan-ikke-tillades',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?!(?:det|der|man|vi)\\s)${SUBJECT}kan\\s+(?:\\p{L}+\\s+)?ikke\\s+${NOT_ADMITTED}(?=[.,;]|$)`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.6,
    examples: [{ title: 'Ansøgning om merit', says: 'Faget fra Lund kan ikke indgå.' }],
    counterExamples: [
      { title: 'Vejen', says: 'Bilen kan ikke indgå.' },
      { title: 'Ansøgning om merit', says: 'Ib mente, at faget ikke kan indgå.' },
    ],
  },
]

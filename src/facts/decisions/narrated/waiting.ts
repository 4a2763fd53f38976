import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, HOUSES, type NarratedForm, OURS, SELF, SUBJECT } from './narrated-form.ts'

const TAKES = '(?:tages|træffes|tager|træffer)'
/** Who meets, behind the verb: `tager ⟨bestyrelsen⟩ stilling`. */
const BEHIND = `(?:\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet)|${HOUSES})`
const NOT_YET = '(?:først|ikke)\\s+(?:(?:ny|endelig|endeligt)\\s+)?(?:stilling|beslutning)'
/** What a meeting has before it: `Sagen`, `Spørgsmålet om hegnet`, `§ 9 om opløsning`. */
export const CASE =
  '(?:sagen|sagerne|spørgsmålet|emnet|punktet|\\p{L}*(?:oplægget|forslaget|planen|udkastet|ansøgningen|klagen|bilaget|budgettet|anbefalingen|arbejdet)|§+\\s*\\d+|punkt\\s+\\d+|pkt\\.\\s+\\d+)(?:\\s(?:om|fra|til|på|med|for)\\s[^,;:.]{2,40}?)?'

/** What has to wait, was not reached or goes on to others. Source: survey of Danish minutes. */
export const WAITING_FORMS: readonly NarratedForm[] = [
  {
    id: 'vil-se-foerst',
    outcome: 'postponed',
    pattern: new Pattern(
      `^(?:først\\s+(?:når|efter)\\s[^;:]{3,100}?,\\s+(?:${TAKES}\\s+(?:der|vi|man|${BEHIND})\\s+stilling|(?:afgøres|besluttes|behandles)\\s)|[^;:]{2,100}?,?\\s(?:tages|træffes)\\s+(?:der\\s+)?${NOT_YET}(?!\\p{L})(?=[^;]*\\s(?:når|før|efter|inden)\\s)|[^;:]{2,100}?,\\s(?:tager|træffer)\\s+(?:vi|man|${BEHIND})\\s+${NOT_YET}(?!\\p{L})|${SELF}\\s+(?:tager|træffer)\\s+${NOT_YET}(?=[^;]*\\s(?:når|før|efter|inden)\\s)|${CASE}\\s+(?:afgøres|besluttes|behandles|indledes|vurderes|fastsættes|formuleres|lægges|indgås)\\s+${ADVERBS}først,?\\s+(?:når|efter|på\\s+næste)(?!\\p{L})|${SELF}\\s+(?:vil|ønsker)\\s+(?:\\p{L}+\\s+)?(?:at\\s+)?(?:se|høre|have|kende|afvente|læse)\\s+[^;:]{2,80}?,?\\s(?:først|før|inden)(?!\\p{L})|vil\\s+(?:den|vi|man|bestyrelsen|rådet)\\s+(?:gerne\\s+)?(?:se|høre|have|kende|afvente|læse)\\s)`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Hvem der skal udføre opgaven, tages der først stilling til, når økonomien er kendt.',
      'Først når banken har svaret, tager vi stilling.',
      'Spørgsmålet afgøres først, når tallene foreligger.',
      'Bestyrelsen vil se manuskriptet først.',
      'Inden bestyrelsen binder sig, vil den se tallene.',
    ],
    counterExamples: [
      'Kommunen tager først stilling, når loven er vedtaget.',
      'Først når sneen er væk, kan vi se skaden.',
      'Ida vil se manuskriptet først.',
      'Vi vil se på det.',
    ],
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
      `^(?!(?:de|han|hun|vi|man)\\s|(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:overskud|underskud|beløb|midler|penge|saldo|mester|firma)\\p{L}*\\s)[^,;:]{2,160}?\\s(?:kommer\\s+(?=(?:\\p{L}+\\s+)?(?:igen|på\\s+(?:bordet|dagsordenen)|op\\s+igen|på\\s+(?:igen|i)\\s))|(?:går|ryger|rykker|overføres|overlades|gemmes|skubbes|flyttes|samles\\s+op|udestår|(?:måtte|må)\\s[^,;]{0,40}?(?:overføres|vente|skubbes|udskydes))\\s+)(?:(?:derfor|så|nu|dog)\\s+)?(?:videre\\s+)?(?:(?:med|op|på\\s+bordet|på\\s+dagsordenen|på|igen)\\s+){0,2}(?:til|på|i|igen)\\s+(?:(?:det|den|et|en|vores)\\s+)?(?:(?:næste|senere|kommende|ekstraordinært?|nyt|ny)\\s+(?:\\p{L}*møde|runde|gang|år|\\p{L}*forsamling|periode)|mødet\\s|(?:${MONTH_NAMES})(?!\\p{L}))`,
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
      'De kommer igen i maj.',
      'Overskuddet overføres til næste år.',
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
    examples: ['Sagen er ikke moden til beslutning.', 'Ikke modent endnu.', 'Forslaget er endnu ikke modent.'],
    counterExamples: ['Køkkenet er ikke klar til festen.', 'Ib sagde, at forslaget ikke er modent.'],
  },
  {
    id: 'ikke-tid-til',
    outcome: 'not-dealt-with',
    pattern: new Pattern(
      '^[^;:]{0,140}?(?:gik|går|kom|kommer)\\s+(?:vi|man|bestyrelsen|rådet|udvalget)\\s+(?:derfor\\s+)?ikke\\s+ind\\s+(?:i|på)\\s+(?:det|sagen|punktet|emnet)(?!\\p{L})|^[^;:]{3,140}?\\s(?:blev|var)\\s+der\\s+(?:\\p{L}+\\s+)?ikke\\s+tid\\s+til(?!\\p{L})|^(?:[^;:]{3,140}?\\s)?fik\\s+(?:vi|man|bestyrelsen|rådet|udvalget)\\s+(?:\\p{L}+\\s+)?ikke\\s+tid\\s+til(?=[.,;]|\\s[–-]|$)|^(?:bestyrelsen|rådet|udvalget|komit[eé]en|nævnet|mødet|vi|man)\\s+(?:så|kiggede|gik|nåede)\\s+(?:derfor\\s+|dog\\s+)?ikke\\s+(?:på|ind\\s+i)\\s+(?:sagen|punktet|ansøgningen|forslaget)',
      'iu',
    ),
    confidence: 0.66,
    examples: [
      'Forslaget om møder på skift blev der ikke tid til.',
      'Komitéen så derfor ikke på sagen i dag.',
      'Det fik vi ikke tid til.',
    ],
    counterExamples: ['Der var ikke tid til kaffe.', 'Det fik vi ikke tid til at smage.', 'Vi så ikke på klokken.'],
  },
  {
    id: 'sagen-udestaar',
    outcome: 'postponed',
    pattern: new Pattern(
      `^(?:${CASE}\\s+(?:udestår|hviler|afventer)\\s*,?\\s*(?:(?:ind)?til|så\\s+længe)\\s|${OURS}\\s+holder\\s+${CASE}\\s+åben[t]?,?\\s+(?:ind)?til\\s|(?:${CASE}\\s+)?lægges\\s+over\\s+til\\s|${CASE}\\s+(?:[^;:,]{2,40}?\\sog\\s+)?(?:kommer|får\\s+plads)\\s+(?:igen|tilbage)\\s+(?:til|på)\\s|${SELF}\\s+(?:[^;:]{2,80}?\\sog\\s+)?ser\\s+gerne\\s+sagen\\s+igen|inden\\s+(?:vi|bestyrelsen)\\s+(?:siger|svarer|beslutter|binder)[^;:]{2,60}?,\\s+(?:skal|vil|må)\\s|stillingtagen(?:en)?\\s[^;]{0,80}?\\s(?:afventer|udestår|må\\s+vente)(?!\\p{L})|(?:for\\s+så\\s+vidt\\s+angår|hvad\\s+angår|vedrørende|angående)\\s[^;:]{2,60}?\\safventes\\s|${CASE}\\s+må\\s+(?:derfor\\s+)?(?:afvente|vente)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Sagen udestår, indtil kommunen har meldt ud om påbud.',
      'Stillingtagen til de resterende 2 mio. kr. afventer licitationen.',
      'Pkt. 3 må afvente en vurdering.',
      'Emnet får plads igen på et møde i efteråret.',
      'Lægges over til efter sommerferien.',
    ],
    counterExamples: [
      'Tilladelsen udestår stadig fra kommunen.',
      'Butikken holder åben, indtil der er udsolgt.',
      'Ib sagde, at sagen udestår, til vi ved mere.',
    ],
  },
  {
    id: 'man-afventer',
    outcome: 'postponed',
    pattern: new Pattern(`^${SELF}\\s+(?:afventer|afventede)\\s+${ADVERBS}[^,;:]{3,80}$`, 'iu'),
    needs: ['self', 'alone'],
    confidence: 0.6,
    examples: [
      { says: 'Udvalget afventer svar fra ministeriet.', below: 'Beslutning' },
      { title: 'Personsag', says: 'Man afventer lægens erklæring.' },
    ],
    counterExamples: [
      { before: 'Hegnet er dyrt.', says: 'Udvalget afventer svar fra ministeriet.' },
      { says: 'Ansøger afventer svar fra ministeriet.', below: 'Beslutning' },
    ],
  },
  {
    id: 'vender-tilbage-med-navn',
    outcome: 'postponed',
    pattern: new Pattern(
      `^${SUBJECT}(?:vender\\s+tilbage|melder\\s+ind|kommer)\\s+(?:[^\\s,;:.]+\\s+){0,3}?med\\s+(?:et|to|sit|sine|deres)\\s+(?:navn|navne|kandidat|kandidater|medlem|repræsentant)(?!\\p{L})`,
      'iu',
    ),
    needs: ['chosen'],
    confidence: 0.66,
    examples: [{ title: 'Udpegning til styregruppen', says: 'Klynge Vest vender tilbage med et navn.' }],
    counterExamples: [
      { title: 'Ny legeplads', says: 'Klynge Vest vender tilbage med et navn.' },
      { title: 'Udpegning til styregruppen', says: 'Ida sagde, at Klynge Vest vender tilbage med et navn.' },
    ],
  },
  {
    id: 'ingen-ville-saa',
    outcome: 'postponed',
    speaks: true,
    pattern: new Pattern(
      '^(?:\\d\\.\\s)?[^.;]{3,60}[:\\s]\\s*(?:ingen\\s(?:ville|meldte\\ssig)|meldte\\s(?:ingen\\ssig|sig\\sikke))(?:\\s[^,;.]{2,30})?,\\s(?:og|så)\\s(?:bestyrelsen|vi|rådet|udvalget)\\s(?:må\\s(?:[^,;.]{2,40}\\s)?(?:finde|lede|spørge)|finder|leder|prøver)(?!\\p{L})',
      'iu',
    ),
    needs: ['chosen'],
    confidence: 0.6,
    examples: [{ title: 'Valg', says: '2. suppleant: ingen ville, så bestyrelsen finder en.' }],
    counterExamples: [
      { title: 'Valg', says: 'Revisorsuppleant: ingen ville.' },
      { title: 'Vandet', says: 'Til hegnet: ingen ville, så vi finder en.' },
    ],
  },
  {
    id: 'gaar-videre-til-nogen',
    outcome: 'referred',
    pattern: new Pattern(
      `^(?:(?:(?:${CASE}|den|det)\\s+(?:går|ryger|kommer)|går(?:\\s+(?:${CASE}|den|det))?)\\s+${ADVERBS}(?:(?:videre|tilbage|retur|over)\\s+til\\s+(?!næste|et\\s|(?:\\p{L}*økonomiudvalg|byråd|kommunalbestyrelse|regionsråd|magistrat)|mødet|dagsordenen|foråret|efteråret|\\p{L}+møde)\\p{L}|(?:med\\s[^,;.]{3,40}?\\s)?til\\s+(?:repræsentantskabet|generalforsamlingen|afdelingsmødet|kongressen)(?=[.,]|$|\\smed\\s)|til\\s+(?:udtalelse|behandling|afgørelse|kommentering)\\s+(?:i|hos|ved)\\s)|(?:vi|bestyrelsen|rådet)\\s+(?:lader|vil\\s+lade)\\s+(?:\\p{L}*forsamlingen|afdelingsmødet|repræsentantskabet)\\s+(?:afgøre|tage\\s+stilling|bestemme|beslutte)(?!\\p{L})|vil\\s+vi\\s+lade\\s+(?:\\p{L}*forsamlingen|afdelingsmødet|repræsentantskabet)\\s+(?:afgøre|tage\\s+stilling|bestemme|beslutte)(?!\\p{L})|(?:derfor\\s+|så\\s+|det\\s+)?må\\s+(?:\\p{L}*forsamlingen|afdelingsmødet|repræsentantskabet|byrådet|kommunalbestyrelsen|bestyrelsen)\\s+(?:\\p{L}+\\s+)?(?:afgøre|tage\\s+stilling|bestemme|beslutte)(?!\\p{L})|\\p{L}{4,}(?:en|et|ne)(?:\\s[^,;:.]{2,40})?\\s(?:må|skal)\\s+\\p{L}*(?:afdelingen|forvaltningen|administrationen|sekretariatet|udvalget|kontoret)\\s+(?:selv\\s+)?tage\\s+sig\\s+af(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Sagen går nu videre til fagforeningen.',
      'Budgettet går med den ændring til repræsentantskabet.',
      'Vi vil lade generalforsamlingen tage stilling til hegnet.',
      '§ 9 om opløsning går tilbage til juristen.',
      'Planforslaget går til udtalelse i styrelsen.',
      'Går tilbage til menighedsrådet med opfordring til at spørge igen.',
      'Vi blev ikke enige, og derfor må generalforsamlingen afgøre det.',
      'Bænken på torvet må parkafdelingen tage sig af.',
    ],
    counterExamples: [
      'Stien går videre til skoven.',
      'Vi går videre til næste punkt.',
      'Bænken på torvet må ejeren tage sig af.',
      'Bo mente, at sagen går videre til retten.',
      'Arbejdet går til maj.',
    ],
  },
]

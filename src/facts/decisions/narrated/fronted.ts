/** What is decided on stands first and who decides behind the verb: "Seniorholdene ser vi på igen i januar." */
import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { HOUSES, type NarratedForm, SELF } from './narrated-form.ts'
import { NO_DEED } from './no-deed.ts'

/** A thing, not a place, a time or a reason: `Afsnit 6 om sociale medier`; not `I maj`, `Derfor`, `Det`. */
const THING =
  '(?!(?:det|der|så|her|nu|da|hvis|når|at|om|i|på|ved|efter|før|siden|under|fra|til|med|for|af|hvad|hvem|hvor\\p{L}*|derfor|dermed|dengang|sådan|herefter|derefter|samtidig|sidste|næste|senere|først|både|også|dog|men|som|inden|tidligere|desuden|endelig|kun|blandt|sammen|uden|over|mellem|den\\s+\\d)\\s)[^,;:.?]{5,110}?\\s'
const LAST = '(?=[.,;]|$|\\s)'
/** What was spoken of, taken up again: `den`, `dem`, `begge dele`. */
const IT =
  '(?:det|den|dem|begge(?:\\s+dele)?|de\\s+(?:to|tre|gamle|nye)|(?:den|det|de)\\s+(?:pris|tilbud|løsning|forslag|aftale|vilkår|model|id[eé]|regel|ordning|plan|anbefaling|henstilling|opfordring|afgørelse))'
/** Those who meet, right behind the verb. */
const WE = `(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet)|${HOUSES})`
/** What "vi" do with a thing without deciding on it: `plejer`, `undersøger`, `holder vi øje med`. */
const GOES_ON =
  '(?:plejer|kalder|passer|nyder|lærer|mærker|opdager|kender|undersøger|tjekker|checker|afklarer|når|kører(?=\\s+\\p{L}+\\s+(?:rundt|forbi))|fejrer|fik|gør|(?:holder|sætter|lægger|tager|giver)(?=\\s+\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:øje|af|pris|mærke|vægt|hensyn|forbehold|videre|med|hjem|ikke\\s+op))|vender|regner|spiser|drikker)'

/** Verbs by which those who meet deal with what stands first. Source: survey of Danish minutes. */
export const FRONTED_FORMS: readonly NarratedForm[] = [
  {
    id: 'det-koeber-vi-ikke',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^(?:${IT}\\s+har\\s+${WE}\\s+(?:(?:desværre|slet)\\s+)?ikke\\s+(?:brug|råd|plads|penge|midler)\\s+(?:for|til)|${IT}\\s+(?:betaler|køber|ønsker|vil|tillader|støtter|accepterer|gør|giver|dækker|bruger|deltager|går|tager|sælger|laver|bygger|medvirker|bidrager|skriver)\\s+${WE}\\s+(?:(?:desværre|derfor|dog|så|altså)\\s+)?ikke|(?:${IT}\\s+|${THING})gør\\s+${WE}\\s+ikke\\s+(?:mere|noget|yderligere)\\s+(?:ved|ud\\s+af))(?!\\p{L})(?!\\s+(?:altid|helt|selv|kun|nok|ret|meget|ofte|så)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Den betaler vi ikke, før fejlen er rettet.',
      'Det betaler vandværket ikke.',
      'Det ønsker bestyrelsen desværre ikke.',
      'Det gør bestyrelsen ikke mere ved.',
      'Den har vi ikke brug for.',
    ],
    counterExamples: [
      'Det ved vi ikke.',
      'Det ønsker naboen ikke.',
      'Det bruger vi ikke ofte.',
      'Det tager vi ikke selv.',
    ],
  },
  {
    id: 'den-koeber-vi',
    outcome: 'adopted',
    speaks: true,
    pattern: new Pattern(
      `^${IT}\\s+(?:(?!(?:${NO_DEED}|${GOES_ON})(?!\\p{L}))\\p{Ll}+(?:er|år)|deltager(?=\\s+\\p{L}+\\s+i(?:[.,]|$))|gør(?=\\s+\\p{L}+\\s+(?:igen|også|til|i\\s+år)))\\s+(?:vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))(?=[.,;\\s]|$)(?!\\s+(?:(?:alle|også|jo|godt|gerne|dog)\\s+)*(?:ikke|ofte|tit|hver|løbende|stadig|gerne|meget|mest|mere\\s+om|om(?=\\s+i)|os(?!\\s+efter)|på(?=[.,]|$)|om(?=[.,]|$))(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.5,
    examples: [
      'Den køber vi.',
      'Dem gemmer vi.',
      'Det accepterer vi.',
      'Dem giver vi til genbrug.',
      'Det deltager vi i.',
      'Det gør vi igen.',
      'Den retter vi os efter.',
      'Den henstilling retter bestyrelsen sig efter.',
    ],
    counterExamples: [
      'Den køber Ida.',
      'Det håber vi.',
      'Det taler vi om.',
      'Den kender vi.',
      'Det holder vi øje med.',
      'Den betaler vi hvert kvartal.',
      'Det gør vi altid.',
      'Det undersøger vi.',
    ],
  },
  {
    id: 'tingen-sagde-vi-nej-til',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^${THING}(?:(?:strøg|stryger|droppede|dropper|afviste|afviser|afslog|afslår|fravalgte|fravælger|opgav|opgiver|pillede)\\s+${SELF}(?!\\p{L}|\\s+(?:\\p{L}+\\s+)?ikke(?!\\p{L}))|(?:sagde|siger|takkede|takker|svarede|svarer|kan|kunne|vil|ville|giver|gav|støtter|støttede|betaler|dækker)\\s+(?:vi|man|gruppen|foreningen|klubben|klyngen|kommissionen|afdelingen|bestyrelsen|rådet|udvalget|nævnet|skolen|ledelsen|[ab]-siden|komit[eé]en)\\s+(?:\\p{L}+\\s+){0,2}?(?:nej|ikke)(?!\\p{L})(?!\\s+(?:\\p{L}+\\s+)?(?:få\\s+(?:at|lov)|se|huske|vide|forstå|undvære|nå|komme|finde|høre|kende|genkende|sige|klage))|(?:stiller|foretager|sætter|sender|køber|sælger|tillader|laver|bygger|anskaffer|ændrer|bruger|udskifter|flytter|fælder)\\s+(?:vi|man|bestyrelsen|rådet|udvalget)\\s+(?:\\p{L}+\\s+)?ikke(?=[.,;]|$|\\s+(?:forslag|op|i\\s+(?:år|denne\\s+omgang)|denne\\s+gang|foreløbig|igen|noget|mere|penge)(?!\\p{L})))`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Afsnit 6 om sociale medier strøg vi.',
      'Ønsket om at få fri sagde A-siden nej til.',
      'Billetten på første klasse kan gruppen dog ikke være med til.',
      'Flere borde køber vi ikke i år.',
      'Gamle telte sælger vi ikke i denne omgang.',
    ],
    counterExamples: [
      'Den gamle hal dropper vi ikke.',
      'Det kan vi ikke se.',
      'Kvitteringen kan vi ikke finde.',
      'I år kan vi ikke komme.',
      'Ida sagde nej.',
      'Hvad vi ikke kan nå, venter.',
      'Et nyt hegn kan vi ikke se.',
      'Papir bruger vi ikke meget af.',
    ],
  },
  {
    id: 'tingen-trak-de',
    outcome: 'withdrawn',
    pattern: new Pattern(
      `^(?!.*\\si\\s(?:${MONTH_NAMES})\\.?$)${THING}(?:trak|tog|trækker|tager)\\s+[^,;:.]{2,40}?\\s(?:tilbage|af\\s+(?:bordet|dagsordenen))${LAST}`,
      'iu',
    ),
    confidence: 0.6,
    examples: ['Ændringen af § 6 trak B-siden selv tilbage.', 'Forslaget om hegn tog Bo Lund af bordet.'],
    counterExamples: ['Forslaget trak en lang debat ud.', 'Den gamle vogn trak hestene.'],
  },
  {
    id: 'tingen-venter-vi-med',
    outcome: 'postponed',
    pattern: new Pattern(
      `^${THING}(?:(?:ser|så|vender|vendte|kigger|kommer|tager|tog)\\s+${SELF}\\s+(?:\\p{L}+\\s+){0,2}?(?:på|tilbage\\s+til|stilling\\s+til|op|fat\\s+på|frem)(?:\\s+(?:igen|til|på|senere|næste|i|når|efter)|,\\s+når)|(?:venter|gemmer|udskyder|udsætter|udskød|udsatte|gemte|ventede)\\s+${SELF}(?!\\p{L})|(?:gemte|gemmer|udskød|udskyder|udsatte|skød|skubbede)\\s+${SELF}\\s+(?:det|den|sagen|punktet|resten)\\s+til\\s|(?:lader|lod|måtte|må)\\s+${SELF}\\s+(?:lade\\s+)?(?:ligge|vente|stå|hvile))`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: [
      'Seniorholdene ser vi på igen i januar.',
      'Isoleringen tager vi stilling til, når konsulenten har været her.',
      'Resten gemmer vi til næste møde.',
    ],
    counterExamples: ['Lampen ser vi hver dag.', 'Bo ser på det.', 'Til sommer tager vi på tur.'],
  },
  {
    id: 'tingen-bakker-vi-op',
    outcome: 'approved',
    speaks: true,
    pattern: new Pattern(
      `^${THING}(?:har|havde|kan|kunne|siger|sagde|takker|takkede|bakker|bakkede|støtter|støttede|tiltræder|tiltrådte|går|gik|er|var)\\s+${SELF}\\s+(?:\\p{L}+\\s+){0,2}?(?:ingen\\s+(?:indsigelser|indvendinger|bemærkninger)|ikke\\s+noget\\s+(?:i)?mod|ja\\s+(?:tak\\s+)?til|op\\s+om|enige?\\s+(?:i|om)|med\\s+på|med\\s+i(?=[.,]|$)|glade\\s+for)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.55,
    examples: [
      'Resten af projektet har rådet ingen indsigelser imod.',
      'Forslaget om hegn sagde vi ja tak til.',
      'Netværket går vi med i.',
    ],
    counterExamples: ['Planen har naboen ingen indsigelser imod.', 'Det har vi ikke noget imod?'],
  },
  {
    id: 'tingen-goer-vi',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!.*(?:te|de|bad|lod|gav|holdt|lagde)\\s(?:vi|man|bestyrelsen|rådet|udvalget|nævnet)(?=\\s).*(?:\\si\\s(?:${MONTH_NAMES}|fjor|(?:19|20)\\d\\d)|\\ssidste\\s))${THING}(?:lægger|lagde|køber|købte|sætter|satte|giver|gav|beholder|beholdt|gentager|gentog|flytter|flyttede|sender|sendte|skriver(?=\\s+(?:vi|man|bestyrelsen)\\s+til\\s)|overlader|overlod|lader|lod|klarer|deler|delte|bruger|bestiller|bestilte|gennemfører|fastholder|fastholdt|hæver|hævede|sænker|sænkede|ændrer|ændrede|tager\\s+(?=vi\\s+(?:\\p{L}+\\s+)?(?:over|fra|af|med))|laver|arrangerer|henter|maler|skifter|udskifter|reparerer|sælger|dropper|trykker|fjerner|planter|fælder|kører|holder|holdt(?=\\s+vi\\s+fast)|fordeler|fordelte|hjælper(?=\\s+\\p{L}+\\s+(?:\\p{L}+\\s+){1,2}med\\s+at\\s))\\s+(?:vi|man|bestyrelsen|rådet|udvalget|nævnet)(?=[.,;\\s]|$)(?!\\s+(?:hvert\\s+år|hver|altid|normalt|ofte|allerede|ikke|(?:dog|altså|derfor|desværre)\\s+ikke)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.5,
    examples: [
      'De gamle borde giver vi til genbrug.',
      'Hullet i vejen skriver vi til kommunen om.',
      'Festen flytter vi til april.',
      'Gamle billeder lader vi være.',
    ],
    counterExamples: [
      'Til sommer køber vi.',
      'Nøglerne giver Bo til Ida.',
      'Bladet sender vi hvert år.',
      'Dengang flyttede vi mødet.',
      'Gødningen købte vi i marts.',
    ],
  },
]

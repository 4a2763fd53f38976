/** What is decided on stands first and who decides behind the verb: "Seniorholdene ser vi på igen i januar." */
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { type NarratedForm, SELF } from './narrated-form.ts'

/** A thing, not a place, a time or a reason: `Afsnit 6 om sociale medier`; not `I maj`, `Derfor`, `Det`. */
const THING =
  '(?!(?:det|der|så|her|nu|da|hvis|når|at|om|i|på|ved|efter|før|siden|under|fra|til|med|for|af|hvad|hvem|hvor\\p{L}*|derfor|dermed|dengang|sådan|herefter|derefter|samtidig|sidste|næste|senere|først|både|også|dog|men|som|inden|tidligere|desuden|endelig|kun|blandt|sammen|uden|over|mellem|den\\s+\\d)\\s)[^,;:.?]{5,110}?\\s'
const LAST = '(?=[.,;]|$|\\s)'

/** Verbs by which those who meet deal with what stands first. Source: survey of Danish minutes. */
export const FRONTED_FORMS: readonly NarratedForm[] = [
  {
    id: 'tingen-sagde-vi-nej-til',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^${THING}(?:(?:strøg|stryger|droppede|dropper|afviste|afviser|afslog|afslår|fravalgte|fravælger|opgav|opgiver|pillede)\\s+${SELF}(?!\\p{L})|(?:sagde|siger|takkede|takker|kan|kunne|vil|ville|giver|gav|støtter|støttede|betaler|dækker)\\s+(?:vi|man|gruppen|foreningen|klubben|afdelingen|bestyrelsen|rådet|udvalget|nævnet|skolen|ledelsen|[ab]-siden|komit[eé]en)\\s+(?:\\p{L}+\\s+){0,2}?(?:nej|ikke)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Afsnit 6 om sociale medier strøg vi.',
      'Ønsket om at få fri sagde A-siden nej til.',
      'Billetten på første klasse kan gruppen dog ikke være med til.',
    ],
    counterExamples: [
      'Det kan vi ikke se.',
      'I år kan vi ikke komme.',
      'Ida sagde nej.',
      'Hvad vi ikke kan nå, venter.',
    ],
  },
  {
    id: 'tingen-trak-de',
    outcome: 'withdrawn',
    pattern: new Pattern(
      `^(?!.*\\si\\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\.?$)${THING}(?:trak|tog|trækker|tager)\\s+[^,;:.]{2,40}?\\s(?:tilbage|af\\s+(?:bordet|dagsordenen))${LAST}`,
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
      `^${THING}(?:(?:ser|så|vender|vendte|kigger|kommer|tager|tog)\\s+${SELF}\\s+(?:\\p{L}+\\s+){0,2}?(?:på|tilbage\\s+til|stilling\\s+til|op|fat\\s+på|frem)(?:\\s+(?:igen|til|på|senere|næste|i|når|efter)|,\\s+når)|(?:venter|gemmer|udskyder|udsætter|udskød|udsatte|gemte|ventede)\\s+${SELF}(?!\\p{L})|(?:lader|lod|måtte|må)\\s+${SELF}\\s+(?:lade\\s+)?(?:ligge|vente|stå|hvile))`,
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
      `^${THING}(?:har|havde|kan|kunne|siger|sagde|takker|takkede|bakker|bakkede|støtter|støttede|tiltræder|tiltrådte|er|var)\\s+${SELF}\\s+(?:\\p{L}+\\s+){0,2}?(?:ingen\\s+(?:indsigelser|indvendinger|bemærkninger)|ikke\\s+noget\\s+(?:i)?mod|ja\\s+(?:tak\\s+)?til|op\\s+om|enige?\\s+(?:i|om)|med\\s+på|glade\\s+for)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.55,
    examples: ['Resten af projektet har rådet ingen indsigelser imod.', 'Forslaget om hegn sagde vi ja tak til.'],
    counterExamples: ['Planen har naboen ingen indsigelser imod.', 'Det har vi ikke noget imod?'],
  },
  {
    id: 'tingen-goer-vi',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${THING}(?:lægger|lagde|køber|købte|sætter|satte|giver|gav|beholder|beholdt|gentager|gentog|flytter|flyttede|sender|sendte|overlader|overlod|lader|lod|klarer|deler|delte|bruger|bestiller|bestilte|gennemfører|fastholder|fastholdt|hæver|hævede|sænker|sænkede|ændrer|ændrede|tager\\s+(?=vi\\s+(?:\\p{L}+\\s+)?(?:over|fra|af|med))|laver|arrangerer|holder|holdt(?=\\s+vi\\s+fast)|fordeler|fordelte)\\s+(?:vi|man|bestyrelsen|rådet|udvalget|nævnet)(?=[.,;\\s]|$)(?!\\s+(?:hvert\\s+år|hver|altid|normalt|ofte|allerede))`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['De gamle borde giver vi til genbrug.', 'Festen flytter vi til april.', 'Gamle billeder lader vi være.'],
    counterExamples: [
      'Til sommer køber vi.',
      'Nøglerne giver Bo til Ida.',
      'Bladet sender vi hvert år.',
      'Dengang flyttede vi mødet.',
    ],
  },
]

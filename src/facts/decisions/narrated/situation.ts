/** What stands around a sentence and makes its shape an outcome: what the item is about, and what was said before. */
import { inLatin } from '../../../danish/patterns/latin.ts'
import { lastRemembered } from '../../../danish/remembered.ts'
import type { ItemNode } from '../../../model/tree.ts'
import { isCodeOf, isOwn } from '../../sentence/deciders.ts'
import { type Statement, statementsOf } from '../../sentence/statement.ts'
import type { Around } from '../outcome-reading.ts'
import { titleSays } from '../title-says.ts'
import { HOUSES, type Need } from './narrated-form.ts'

/** Where a sentence stands. */
export interface Situation {
  readonly title: string
  /** Under "Eventuelt". */
  readonly aside: boolean
  /** The last sentences of the section before it. */
  readonly before: () => readonly string[]
  /** How many sentences stand behind it. */
  readonly behind: number
  /** The sentence right before it decides. */
  readonly decided: boolean
}

/** Titles of items in which somebody asks: `Ansøgning fra spejderne`, `Tilskud til koret`; not `Regnskab`. */
const ASKING_TITLE =
  /^(?:ansøgning(?!(?:er)?\s(?:til|hos)\s(?!\S*pulje))|anmodning|forespørgsel|henvendelse|\S*ønske)|pulje|tilskud|midler(?![a-zæøå])|^fordeling|^uddeling|støtte til|dispensation/i
/** Somebody asks or offers: `Koret søger 4.000 kr.`, `har spurgt, om`, `vil gerne leje`; not `Koret sang`. */
const ASKS = inLatin(
  /(?<!\p{L})(?:søger|søgt|ansøger|ansøgt|ansøgning|spurgt|forespurgt|forespørgsel|anmoder|anmodet|beder|bedt|bad(?=\som\s(?:at\s(?:få|måtte|blive)|lov|fri|penge|tilskud|støtte|en|et)\s)|tilbyder|tilbudt|invitation(?:en)?(?=\s(?:til|fra))|indbydelse|inviteret|indbudt|henvendt|ønsker|(?:vil|ville)\s+(?:gerne|leje|fremleje|låne|have|købe|holde|bruge|sælge|opsætte|opføre|fælde|plante)|(?<!(?:kommunen|regionen|staten|ministeriet)\s)(?:vil|ville)\s(?:sætte|stille|bygge|lægge|flytte))(?!\p{L})/iu,
)
/** Somebody lays something before the meeting: `Bo foreslog at male`, `Ida fremlagde planen`, `Revisor anbefaler`, `talte om, hvorvidt`; not `Bo malede`. */
const PROPOSES = inLatin(
  /(?<!\p{L})(?:foresl(?:og|år|ås|ået)|forslag(?:et)?(?=\s(?:om|til|fra)\s)|anbefal(?:er|ede|et)|opfordre(?:r|de|t)|henstil(?:ler|lede)|beder|bad|bedt|anmode(?:r|de|t)|vil(?:le)?\sgerne|om\s(?:vi|bestyrelsen|foreningen|klubben)\svil|hvorvidt|lagde\sop\stil|(?:fremlagde|viste|gennemgik|havde)\s(?:\p{L}+\s){0,4}?\p{L}*(?:plan|udkast|forslag|oplæg|skitse|program|tegning|idé|ide)(?:en|er|et|erne|ne)?)(?!\p{L})/iu,
)
/** `Vi har søgt`, `Vi søger fonden om`: the answer is another's, `Bestyrelsen har ansøgt`, `Banken er spurgt`; not `Koret søger os om støtte`. */
const WE_ASK = inLatin(
  /^(?:vi|bestyrelsen|rådet|menighedsrådet)\s(?:har\s|havde\s)?(?:\p{L}+\s)?(?:søg|ansøg|bed|spurgt|anmod)|^(?!(?:vi|bestyrelsen|rådet|menighedsrådet|foreningen|klubben|der)\s)\p{L}+\s(?:er|blev)\s(?:spurgt|ansøgt|bedt|anmodet)(?!\p{L})/iu,
)
/** Titles of items about choosing somebody or giving somebody a task: `Valg af formand`, `Ordstyrer og referent`, `Materialeudvalg`; not `Udvalgte emner`. */
const CHOOSING_TITLE = inLatin(
  /^(?:ny(?:t|e)?\s)?(?:[^:]*(?<!\p{L})(?:(?:(?:skole|bestyrelses)?bestyrelses|elevråds|menighedsråds|formands)?valg|udpegning|konstituering|selvsupplering)(?!\p{L})|(?:\p{L}+e\s)?repræsent|suppleant|stedfortræder|[\p{L}]*(?:formand|forperson|kasserer|sekretær|ordstyrer|referent|dirigent|stemmeudvalg|stemmetællere?|revisor|administrator|kontaktperson|repræsentant(?:er)?|udvalg|udvalgene|ansættelsesudvalg)(?!\p{L}))|skoleleder|ansættelse/iu,
)
/** Titles of items about what is paid: `Kontingent for 2025`, `Leje af salen`; not `Vejen`. */
const FEE_TITLE = /kontingent|takst|pris|gebyr|leje|betaling|udlejning|honorar|entré|afgift|bidrag/i
/** Titles of items about agenda and minutes: `Godkendelse af dagsorden`, `Velkomst og dagsorden`; not `Vejen`. */
const FORMAL_TITLE = /dagsorden|referat|protokol|formalia|velkomst/i
/** Titles that name what associations hold themselves: `Sommerfest`, `Generalforsamling 2015`, `Årets udflugt`; not `Kredsens generalforsamling`, `Vejarbejde`. */
const HELD_TITLE =
  /^(?:(?:årets|vores)\s)?\S*(?:fest|frokost|hejsning|strygning|arbejdsdag|havedag|forsamling|juletræ|bål|sankt\s?hans|fastelavn|udflugt|tur|stævne|marked|koncert|afslutning|reception|jubilæum|temadag|(?:forældre|medlems|menigheds|borger|beboer|års)møde)\S{0,3}(?:\s(?:19|20)\d\d)?$/i
/** Several of a kind: `tre tilbud`, `To firmaer`, `nogle menuer`; not `to gange`. */
const OFFERS = inLatin(
  /(?<!\p{L})(?:to|tre|fire|fem|seks|flere|nogle|\d{1,2})\s+(?:\p{L}+e\s+)?(?:tilbud|bud|forslag|modeller|menuer|steder|muligheder|skitser|priser|datoer|udgaver|firmaer|ansøgere|kandidater|farver|løsninger|leverandører|typer|hytter|værter|oplæg|alternativer)(?!\p{L})|^(?:forslag|ideer|idéer|ønsker|muligheder)\s*:|\s(?:forslag|ideer|idéer|ønsker|muligheder)\s*:$/iu,
)
/** Which of two it is to be: `Pølser eller smørrebrød?`, `Skal vi køre eller sejle?`; not `Er der flere spørgsmål?`. */
const EITHER_OR = /\seller\s[^.;]*\?$/i
/** What a thing is called when its name is not said again: `Ordningen`, `Planen for havnen`; not `Vejen`. */
const THE_THING = inLatin(
  /^(?:(?:den|det|de)\s+nye\s+)?(?:ordningen|aftalen|forsøget|tilbuddet|planen|forslaget|reglen|reglerne|udkastet|teksten|strategien|politikken|principperne|instruksen|retningslinjen|retningslinjerne|kontrakten|abonnementet|medlemskabet|samtykket|udbuddet|ordet|afsnittet|sætningen|linjen|afsnit\s+\d+|ændringen|ændringerne|fristen|samarbejdet)(?:\s(?:med|om|for|på|i|til|af)\s.+)?$/iu,
)
/** What was spoken of right before: `Den`, `begge dele`; not `Planen`. */
const POINTS_BACK = /^(?:den|det|de|begge|disse|begge dele)$/i
/** What others own or rule: `Kommunens nye vedtægt`, `Loven`; not `Klubbens nye vedtægt`. */
const OF_OTHERS = inLatin(
  /(?:^|\s)(?:\p{L}*(?:kommune|region|stat|ministeri|styrelse|provsti|stift|fakultet|universitet|korps|forbund|regering|direktion|kreds)\p{L}*s|byrådets|folketingets|(?:\p{L}*lov|\p{L}*loven|bekendtgørelsen|forordningen|\p{L}*overenskomsten))(?:\s|$)/iu,
)
/** What a noun ends in: `katalog⟨et⟩`, `møde⟨rne⟩`; not `katalog`. */
const ENDING = inLatin(/(?:erne|ene|en|et|er|ne|e|n|s)$/u)
const SHORTEST = 4

const LOOKING_BACK = 6
/** How far back what "det" takes up was proposed. */
const PROPOSED = 2

/** Where a statement stands in its item. */
export function situationOf({ section, index, body }: Statement, item: ItemNode, decided: boolean): Situation {
  const all = statementsOf(section)
  const before = () => [
    ...all.slice(Math.max(0, index - LOOKING_BACK), index).map((statement) => statement.body),
    ...toldBefore(body, all[index]?.body ?? ''),
  ]
  const behind = all.length - index - 1
  const title = item.title ?? ''
  return { title, aside: titleSays(title).aside, before, behind, decided }
}

/** What the sentence tells before a clause of it that is asked alone. */
function toldBefore(clause: string, sentence: string): readonly string[] {
  return sentence.length > clause.length && sentence.endsWith(clause) ? [sentence.slice(0, -clause.length)] : []
}

/** Whether what a form needs is there; `subject` is group 1 of its match. */
export function isMet(need: Need, subject: string, { here, around }: { here: Situation; around: Around }): boolean {
  switch (need) {
    case 'about':
      return isAbout(subject, here)
    case 'asked':
      return ASKING_TITLE.test(here.title) || here.before().some((text) => ASKS.test(text) && !WE_ASK.test(text))
    case 'proposed':
      return here
        .before()
        .slice(-PROPOSED)
        .some((text) => PROPOSES.test(text))
    case 'chosen':
      return isAboutChoosing(here.title)
    case 'self':
      return isSelf(subject, around)
    case 'closing':
      return here.behind <= 1
    case 'decided':
      return here.decided
    case 'formal':
      return FORMAL_TITLE.test(here.title)
    case 'held':
      return HELD_TITLE.test(here.title)
    case 'answers':
      return isAnswer(around)
    case 'alone':
      return isAnswer(around) || (here.behind === 0 && here.before().length === 0)
    case 'opens':
      return here.before().length === 0
    case 'offered':
      return (
        (isAnswer(around) && here.behind === 0 && here.before().length === 0) ||
        here.before().some((text) => OFFERS.test(text))
      )
    case 'either':
      return here.before().some((text) => EITHER_OR.test(text) && text.toLowerCase().includes(subject.toLowerCase()))
    case 'fee':
      return FEE_TITLE.test(here.title)
    case 'event':
      return !titleSays(here.title).news && contentWords(here.title.replace(/^forslag\s*\d*\s*:\s*/i, '')).length <= 2
  }
}

/** Whether an item is about choosing somebody or giving somebody a task: `isAboutChoosing('Ordstyrer og referent')` is true. */
export function isAboutChoosing(title: string): boolean {
  return CHOOSING_TITLE.test(title)
}

/** Below a label where nothing but outcomes stand. */
function isAnswer({ outcomeSection, talk }: Around): boolean {
  return outcomeSection && talk !== true
}

/** What foundations call themselves: `Fonden`, `Legatet`; not `Nordfonden`. */
const FOUNDATION = /^(?:fonden|legatet|puljen)$/i
/** Who meets, without a name: `Vi`, `Parterne`; not `Naboen`. */
const MEETING =
  /^(?:vi|de\s(?:øvrige|andre)$|resten(?:$|\saf\s\p{L}*(?:bestyrelsen|udvalget|rådet)$)|(?:rådets|bestyrelsens|udvalgets)\smedlemmer|man|alle|mødet|parterne|begge\s|[ab]-siden|ledelsen|et\s(?:enigt|samlet)\s|en\s(?:enig|samlet)\s|hele\s|samtlige$|LSU$|SU$)/iu

/** What associations call themselves, in the minutes of a board whose name is not told: `Foreningen`, `Klubben`; not `Naboklubben`. */
const ASSOCIATION = /^(?:foreningen|klubben|gruppen|selskabet)$/i
/** A body that associations have: `Bestyrelsen`, `beboermøde`; not `Byrådet`. */
const BOARD = /bestyrelse|forsamling|repræsentantskab|\p{L}møde/iu

/** The noun of an institution ("Vandværket" in "Nørre Vinding Vandværk"): `vandværket`, `klubben`; not `naboen`. */
const HOUSE = new RegExp(`^${HOUSES}$`, 'iu')

function isSelf(subject: string, { body, organisation = null }: Around): boolean {
  const first = subject.split(/\s/)[0] ?? ''
  if (MEETING.test(subject) || (body === null && !FOUNDATION.test(first))) return true
  if (!HOUSE.test(first)) return body !== null && (isOwn(first, body) || isCodeOf(first, body))
  const name = `${body ?? ''} ${organisation ?? ''}`.toLowerCase()
  // "Klubben" is the "Roklub".
  const noun = first
    .toLowerCase()
    .replace(/e[nt]$/, '')
    .replace(/(.)\1$/u, '$1')
  if (name.includes(noun)) return true
  return ASSOCIATION.test(first) && organisation === null && BOARD.test(name)
}

function isAbout(subject: string, { title, before }: Situation): boolean {
  if (OF_OTHERS.test(subject)) return false
  if (POINTS_BACK.test(subject)) return before().length > 0
  if (THE_THING.test(subject)) return true
  const topics = contentWords(title)
  return contentWords(subject).some((word) => topics.some((topic) => isSame(word, topic)))
}

/** `katalog` is what `råderetskatalog` is about, and `møde` the `forældremøde`. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST && (long.startsWith(short) || long.endsWith(short))
}

/** The longer words of a title without their endings. */
const contentWords = lastRemembered((text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => {
      const stem = word.replace(ENDING, '')
      return stem.length >= SHORTEST ? stem : word
    }),
)

import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { lastRemembered } from '../../danish/remembered.ts'
import type { ItemNode } from '../../model/tree.ts'
import { fillsPost, firstNamesOnly, namesOnly, namesPost } from '../sentence/remarks.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { toldByBallot } from './ballots.ts'
import { isBelowPost } from './below-post.ts'
import { CONFIDENCE, type OutcomeReading } from './outcome-reading.ts'

/** Items about choosing somebody, where a name alone is the outcome: `Valg af formand`, `Nyt medlem`, `Tillidsposter`, `Udvalg`; not `Regnskab`, `Nyt fra udvalgene`. */
const ELECTION = new Pattern(
  /^(?:formand|kasserer|sekretær|næstformand|kontaktperson|tovholder)(?:e)?\s(?:for|til|i)\s|^ny(?:t|e)?\s+(?:kasserer|formand|sekretær|næstformand|revisor|kontaktperson)|^(?:fordeling\s+af\s+)?(?:tillids)?(?:poster|hverv)(?:ne)?$|(?<!ud)valg|^\p{L}*udvalg(?:ene)?$|udpeg|repræsent|medlem|suppleant|jury|domsm|stedfortræder|nævn|konstituer/iu,
)
/** What a name alone says in an item about choosing somebody. */
export const CHOSEN: OutcomeReading = {
  outcome: 'elected',
  decider: null,
  ruleId: 'navne',
  confidence: CONFIDENCE.named,
}

/** An item without a title may be anything, so there a name is trusted too. */
export function isElection({ title }: ItemNode): boolean {
  return title === null || isElectionTitle(title)
}

const isElectionTitle = lastRemembered((title: string) => ELECTION.test(title))

/** "Ida Holm er valgt som formand for foreningen" under another title tells what others did. */
export function isNewsOfElection({ outcome }: OutcomeReading, sentence: string, item: ItemNode): boolean {
  return (
    outcome === 'elected' &&
    !isElection(item) &&
    /\ser\s(?:blevet\s)?(?:(?:gen|ny)?valgt|udpeget|udnævnt)\s/i.test(sentence)
  )
}

/** Titles that say outright that somebody is chosen: `Valg af formand`, `Udpegning til bestyrelsen`; not `Valgprogram`. */
const CHOOSING = new Pattern(
  /(?<!\p{L})(?:valg(?!\p{L})|udpegning|konstituering|selvsupplering|genudpegning|\p{L}*(?:kreds|bestyrelses|råds|formands|repræsentant|suppleant)valg(?!\p{L})|(?<=^)repræsentation(?:er)?(?=$|\s(?:i|til)\s)|(?<=^)repræsentanter)/iu,
)
const isChoosing = lastRemembered((title: string) => CHOOSING.test(title))
/** `valgte Kaj Munk`, `valgte N. Holm`; not `vælger spørgsmål 4`, `valgte model B`. */
const CHOSE_SOMEBODY = new Pattern(
  /(?:valgte|vælger|valgt|pegede(?:\s+\p{L}+)?\s+på|peger(?:\s+\p{L}+)?\s+på)\s+(?:\p{L}+\s+)?\p{Lu}[\p{L}.'-]+\s+\p{Lu}/u,
)

/** Rows whose words choose a thing as well as a person. */
const CHOOSES: ReadonlySet<string> = new Set(['forslag-valgt', 'peger-paa', 'peger-paa-selv'])

/** "Regionsrådet valgte N" in an item about choosing somebody elects; elsewhere a model or an offer is chosen. */
export function inElection(
  readings: readonly OutcomeReading[],
  sentence: string,
  { title }: ItemNode,
): readonly OutcomeReading[] {
  if (readings.length === 0 || !CHOSE_SOMEBODY.test(sentence) || !isChoosing(title ?? '')) return readings
  return readings.map((reading) => (CHOOSES.has(reading.ruleId) ? { ...reading, outcome: 'elected' } : reading))
}

/** `Freja er ordstyrer.`, `Ida Holm bliver kasserer`, `Bo Lund tager et år mere`, `Ida blev siddende som formand`, `Ida sagde ja til at tage den perioden ud`, `Mads blev dirigent og Line referent`, `Revisionsfirmaet Tal & Tillid fortsætter som revisor.`; not `Ida Holm er fortsat formand for naboklubben`. */
const IS_POST = new Pattern(
  /^\p{Lu}[\p{L}.'-]+(?:,?\s(?:&|og)\s\p{Lu}[\p{L}.'-]*|,?\s\p{Lu}[\p{L}.'-]*)*(?:\s(?:bestyrelsen|udvalget|på\sposterne))?\s(?:fortsætter(?:\s(?:som\s(?:\p{L}+\s)?\p{L}+(?:\si\s\p{L}+)?|uændret|i\s(?:bestyrelsen|udvalget|rådet|gruppen)|på\s\p{L}*post(?:en|erne)|(?:et|to|tre|\d)\sår(?:\smere)?))?|(?:tager|tog)\s(?:begge\s|alle\s)?(?:en\s(?:periode|tørn|omgang)|et\sår)\s(?:mere|til)|(?:blev|bliver)\ssiddende(?:\s(?:som\s\p{L}+|på\s\p{L}*posten))?|(?:sagde|siger|har\ssagt)\sja\stil\s(?:posten|hvervet|opgaven|at\s(?:træde|indgå|overtage|fortsætte|være|tage\s(?:den|det|posten|pladsen|tjansen|perioden)))[^,;.]*|(?:modt(?:ager|og)|tog\simod|tager\simod)\s(?:gen)?valg|(?:påtog|påtager)\ssig\s(?:posten|hvervet|opgaven)|(?:afløser|afløste|erstatter|erstattede|efterfølger|træder\sind\s(?:i\sstedet\s)?for|indtræder\sefter)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:\s(?:som|i)\s[\p{L}-]+)?|(?:er|bliver|blev)\s(?:(?:ny|nu|stadig|dermed|herefter|fortsat)\s)?(?:formand|næstformand|kasserer|sekretær|dirigent|ordstyrer|referent|mødeleder|(?:\d\.\s?)?suppleant(?:er)?|revisor|repræsentant(?:er)?|kontaktperson)(?:\s(?:begge|alle)\ssteder)?(?:\s(?:og|,)\s\p{Lu}\p{L}+\s\p{Ll}+)?)\.?$/u,
)

/** `Ny formand er Ida Holm`, `Kasserer blev Bo`; not `Ny formand blev modtaget`. */
const POST_IS = new Pattern(
  /^(?:[Vv]ores\s)?(?:[Nn]ye?\s)?(?:[Ff]ormand|[Nn]æstformand|[Kk]asserer|[Ss]ekretær|[Rr]evisor|(?:1\.\s|2\.\s)?[Ss]uppleant(?:er)?|[Rr]epræsentant(?:er)?|[Kk]ontaktperson|[Tt]ovholder|[Ss]tedfortræder)\s(?:er|blev|bliver|hedder)\s\p{Lu}/u,
)
/** `Medarbejdersiden stiller med Anja Krabbe og Michael Vad`, `Vi sender Ida`; not `Klubben stiller med kage`. */
const SENDS = new Pattern(
  /^(?:\p{L}*(?:siden|gruppen|fløjen|[Kk]lubben|[Ss]kolen|[Ff]oreningen|[Rr]ådet|[Uu]dvalget)|[\p{Lu}]{2,5}|Vi|vi)\s(?:stiller\smed|er\srepræsenteret\sved|repræsenteres\saf|sender)\s\p{Lu}\p{L}+/u,
)

/** `Per H overtager.`, `Ida Holm overtager efter Bo.`; not `Naboen overtager huset`. */
const TAKES_OVER = new Pattern(
  /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*){0,2}\s(?:overta(?:ger|r|og)|tager\s(?:over|opgaven|posten|hvervet|tørnen|pladsen))(?:\s(?:efter|fra|frem|indtil|til|resten|som|for|i|på|med\sat)\s[^,;.]{2,40})?\.?$/u,
)
/** Titles that name a post: `Ny kasserer`, `Formand`; not `Regnskab`. */
const POST_TITLE = /(?:kasserer|formand|sekretær|redaktør|webmaster|tovholder|ansvarlig|revisor|repræsentant)/i

/** "Bygningskyndig: Claus Pind" under "Valg af kasserer, underskriftsberettiget og bygningskyndig". */
function fillsPostOfTitle(text: string, title: string): boolean {
  const post = LABELLED.exec(text)?.[1]
    ?.toLowerCase()
    .replace(/(?:er|e)$/, '')
  return post !== undefined && title.toLowerCase().includes(post)
}
/** `Kirkeværge: Verner Bonde`, `Underskriftsberettiget: Formanden sammen med Bo Lund`; not `Valg: udsat`, `Kandidater: Bo Lund`. */
const LABELLED = inLatin(
  /^(?!valg|kandidat|forslag|indstil|på)(\p{L}[\p{L}-]{4,30})(?:\s\([^)]{1,20}\))?:\s+(?:\p{Lu}\p{L}+\s(?:\p{L}+\s){0,3}?)?\p{Lu}[\p{L}.'-]+(?:\s\p{L}[\p{L}.'-]*)*\.?$/iu,
)

/** Where somebody is sent, and who by initials: `Brugerrådet: HK (genvalg).`, `Ungdomsnetværk: TG med AF som suppleant`; not `Brugerrådet: HK orienterede`. */
const SENT_BY_INITIALS = inLatin(
  /^\p{Lu}[^:;.]{3,60}:\s\p{Lu}{2,4}(?:(?:,|\sog|\smed)\s\p{Lu}{2,4})*(?:\ssom\s(?:suppleant|stedfortræder))?(?:,\sder\s(?:afløser|erstatter|efterfølger)\s\p{Lu}{2,4})?(?:\s\((?:genvalg|nyvalg)t?\))?\.?$/u,
)

/** Labels of people who are not sent anywhere: `På valg:`, `Tre på valg:`, `Kandidater:`, `Referent:`; not `Brugerrådet: HK`. */
const NOT_SENT =
  /^(?:[^:]*på valg|kandidat|forslag|foresl|indstil|referent|opstil|afgå|afbud|deltag|fravær|til stede)[^:]*:/i
/** Each with how they were chosen: `HK (genvalg), TG (nyvalg).`, `Ida Holm (genvalg) og Bo Lund (nyvalg)`; not `På valg: Ida Holm (genvalg)`. */
const EACH_CHOSEN = inLatin(
  /^(?:\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*)*\s\((?:genvalg|nyvalg)t?\)(?:,\s|\sog\s|\.?$))+$/u,
)

/** One person with what stands in brackets behind: `Ida`, `Ida Holm (nr. 5)`, `Bo van Dam`. */
const PERSON = "\\p{Lu}[\\p{L}.'-]*(?:\\s(?:van|von|de|\\p{Lu}[\\p{L}.'-]*))*(?:\\s\\([^()]{1,25}\\))?"
/** A committee and who is in it: `Festudvalg: Mona, Lis og præsten`, `Kirke- og kirkegårdsudvalg: Jørn og Egon`, `Kredsbestyrelsen: Ida Holm og Bo Lund`, `Valgudvalg: Mia + Bo`; not `Udvalget: Godkendt`. */
const COMMITTEE_OF = inLatin(
  `^(?!Kandidat|På|Forslag|Til stede|Afbud)\\p{Lu}(?:\\p{L}*-\\sog\\s)?\\p{L}*(?:udvalg|gruppe|bestyrelse|råd|tællere|redaktion|holdere|værge|tilsyn|ansvarlige?)(?:e?t|e?n)?(?:\\s(?:i|for|på)\\s\\p{Ll}+)?(?:\\s\\([^)]*\\))?:\\s${PERSON}(?:(?:,\\s|\\s(?:og|samt|\\+|&)\\s)(?:${PERSON}|præsten|provsten|formanden|kassereren|organisten|lederen))+\\.?$`,
  'u',
)
/** Who looks after something: `Vejansvarlig: Susanne Dyhr`, `Kirkeværge: Bo Lund og Ida Holm`, `Underskriftsberettiget: Formanden sammen med Bo Lund`; not `Mødeleder: Bo Lund`. */
const IN_CHARGE = inLatin(
  `^(?!Mødeleder|Projektleder|Referent)\\p{Lu}\\p{L}*(?:ansvarlige?|mester|værge|redaktør|koordinator|repræsentant|leder|passer|berettige(?:t|de)|kyndige?)(?:\\s\\([^)]*\\))?:?\\s+(?:Formanden\\s(?:og|sammen\\smed)\\s)?${PERSON}(?:(?:,\\s|\\sog\\s)${PERSON})*\\.?$`,
  'u',
)
/** People by the number of their plot or house: `Have 12, 57 og 103.`, `Nr. 12 og nr. 45`; not `Nr. 12 spurgte`. */
const BY_NUMBER =
  /^(?:have|nr\.?|parcel|hus|lejlighed|matr\.\s?nr\.?)\s\d+(?:(?:,|\sog)\s(?:(?:nr\.?|have|parcel|hus)\s)?\d+)*\.?$/i
/** A party and whom it sends: `A udpeger Ida Holm, V udpeger Bo Lund.`, `Gruppe A: Ida Holm`; not `A foreslår Ida Holm`. */
const PARTY_SENDS = inLatin(
  /^(?:(?:Gruppe|Liste)\s\p{Lu}{1,2}(?:,\s\p{Lu}{1,2})*(?:\sog\s\p{Lu}{1,2})?(?::|\sudpege[dr]e?)|\p{Lu}{1,2}\sudpege[dr]e?|(?:Socialdemokrati|Venstre|Det Konservative|Konservative|Dansk Folkeparti|Enhedslisten|Radikale|SF|Moderaterne|Liberal Alliance)\p{L}*(?:\s\p{Lu}?\p{L}+)?\sudpege[dr]e?)\s\p{Lu}\p{Ll}+/u,
)
/** `Marie, Omar og Henriette udgør valgbestyrelsen.`, `Ida Holm og Bo Lund meldte sig.`; not `Ida og Bo meldte afbud`. */
const THEY_ARE = inLatin(
  `^${PERSON}(?:(?:,\\s|\\sog\\s)${PERSON})*\\s(?:udgør\\s(?:herefter\\s)?\\p{L}*(?:udvalget|bestyrelsen|gruppen|juryen|redaktionen|rådet)|meldte\\ssig(?:\\s(?:frivilligt|til\\s(?:posten|posterne|opgaven|hvervet)))?|(?:tager|tog)\\sen\\s(?:periode|tørn|omgang)\\s(?:mere|til)\\ssom\\s\\p{L}+)\\.?$`,
  'u',
)
/** A task that somebody takes over is a post, whatever the item is called: `Ida tager opgaven`, `Bo overtager posten frem til maj`; not `Ida tager bussen`. */
const TAKES_TASK = /\s(?:opgaven|posten|hvervet|pladsen)(?:\s|\.?$)/

/** For whom somebody sits: `Ida Holm og Bo Lund for ledelsen.`, `Mia Toft for medarbejderne`, `Bo Lund for resten af perioden`; not `Mia Toft deltog for ledelsen`. */
const FOR_SOMEBODY = inLatin(
  `^(?!\\p{L}*(?:medlem|suppleant|formand|revisor|kasserer)\\p{L}*\\s)${PERSON}(?:(?:,\\s|\\sog\\s)${PERSON})*\\s(?:for|fra)\\s(?:(?:resten\\saf\\s)?\\p{L}*perioden|(?:et|to|tre|fire|\\d)\\sår|\\p{L}*(?:ledelsen|erne|siden|gruppen|udvalget|rådet|bestyrelsen))\\.?$`,
  'u',
)
/** Forms that name those chosen in an item "Valg af …" or "Udpegning …", without saying that they were. */
function namesChosen({ text, index }: Statement): boolean {
  if (index === 0 && BY_NUMBER.test(text)) return true
  return COMMITTEE_OF.test(text) || IN_CHARGE.test(text) || PARTY_SENDS.test(text) || THEY_ARE.test(text)
}

/** Who begins a line of a list: `Mads Rosen (nr. 58), genvalg`, `Ida Holm`; not `Posten er ledig`. */
const LISTED_PERSON = inLatin(`^${PERSON}(?:,\\s|\\s\\(|\\.?$)`, 'u')

/** "Bestyrelsesmedlemmer for to år:" with names in the list below it. */
function postOverNames({ text, section, index }: Statement): boolean {
  const next = text.endsWith(':') && namesPost(text) ? statementsOf(section)[index + 1] : undefined
  return next !== undefined && next.block.label !== null && LISTED_PERSON.test(next.text)
}

/** Persons or posts without a verb, in an item about choosing somebody. */
export function electedByName(statement: Statement, item: ItemNode): OutcomeReading | null {
  const { text, body, index } = statement
  const title = item.title ?? ''
  const election = isElection(item)
  const choosing = isChoosing(title)
  if (choosing && (namesChosen(statement) || postOverNames(statement) || isBelowPost(statement))) return CHOSEN
  if (election && (FOR_SOMEBODY.test(text) || toldByBallot(statement))) return CHOSEN
  // "Hun sidder i rådet. Ida Holm er suppleant." only says who is what.
  if (election && (POST_IS.test(text) || (IS_POST.test(text) && (index === 0 || !/\ser\s/u.test(text))))) return CHOSEN
  if (election && (fillsPostOfTitle(text, title) || (choosing && SENDS.test(text)))) return CHOSEN
  if (choosing && ((SENT_BY_INITIALS.test(text) && !NOT_SENT.test(text)) || (index === 0 && EACH_CHOSEN.test(text))))
    return CHOSEN
  if (index > 0 && !namesPost(text) && !TAKES_OVER.test(text)) return null
  // "Referent: N" at the end signs the minutes.
  if (/^referent/i.test(text) && !/referent/i.test(title)) return null
  if (TAKES_OVER.test(text) && (POST_TITLE.test(title) || TAKES_TASK.test(text))) return CHOSEN
  if (fillsPost(text, election)) return CHOSEN
  if (index > 0 || !election) return null
  return namesOnly(body) || (/^(?:gen|ny)?valg\s+(?:af|til)\s/i.test(title) && firstNamesOnly(body)) ? CHOSEN : null
}

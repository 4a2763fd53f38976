/**
 * Whose doings a paragraph tells. It opens with somebody who was elsewhere, or with what others did, and goes on about
 * them until we act: "Jytte var til landsmøde i Vejle. Kontingentet sattes op. En resolution vedtoges."
 */
import { inLatin } from '../../danish/patterns/latin.ts'
import type { SectionNode } from '../../model/tree.ts'
import { speakerOf } from './deciders.ts'
import { isTheirMeeting, listsMeetings, othersMet, pointsThere, tellsOfMeeting } from './other-meetings.ts'
import { isOthersDeed, othersVoted } from './others-deeds.ts'
import { isSaidOfOthers } from './said-of-others.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Where a statement stands. */
export interface Place {
  /** The body whose minutes these are. */
  readonly own: string | null
  /** Its item is there for others to tell what they did: "Nyt fra elevrådet". */
  readonly reports: boolean
  /** What its item is about. */
  readonly title: string
}

/** What the sentences before one in its paragraph tell of, once anything of it: a later one of us ends them all. */
interface Scene {
  /** Somebody was at another meeting. */
  readonly meeting: boolean
  /** Others met, without us. */
  readonly theirs: boolean
  /** Another body did something, or a time is told of that is over. */
  readonly deed: boolean
}

const OURS: Scene = { meeting: false, theirs: false, deed: false }

/** Told as over: `Kontingentet sattes op`, `Skolen har valgt`, `Fristen er udløbet`, `Enighed om en frist`; not `Bænken flyttes`. */
const OVER = inLatin(
  /^enighed\s|(?<!\p{L})(?:blev|var|har|havde|fik|gik|tog|trak|gav|lod|opnåede|faldt|(?:ved|på|und|over)tog(?:es)?|stod|(?:op|ned|fast|af|ud)?satte[s]?|(?!allerede)\p{L}{2,}(?:ede|edes|mte|lte|nte|gte|agde)|er\s(?:\p{L}+\s){0,2}\p{L}+(?:et|gt|lt|dt|rt|bt|at))(?!\p{L})/iu,
)
/** We act: `Vi besluttede`, `Derfor aftalte vi`; not `Kredsen besluttede`. */
const WE = inLatin(/(?:^|\s)vi(?!\p{L})/iu)
/** Nobody in particular, who is the meeting where no other is spoken of: `Det blev besluttet`, `Der var enighed`, `Derfor blev det aftalt`; not `Planen blev vedtaget`. */
const IMPERSONAL = inLatin(
  /^(?:og\s)?(?:det|der|man|alle|ingen|herefter|derefter|derfor|endelig|desuden|enighed|aftalt)\s|\s(?:blev|er|var)\s(?:det|der)\s/iu,
)
/** What was done besides, by whoever was just told of: `Der blev også sagt nej`, `Man vedtog desuden at`; not `Der blev sagt nej`. */
const BESIDES = inLatin(/^(?:der|det|man)\s\S+\s(?:også|desuden|ligeledes|endvidere)\s/iu)
/** Said of ourselves also where one of us was away: `Det blev aftalt, at`, `Der blev aftalt en tur`; not `Det blev vedtaget`. */
const AGREED = /^(?:det|der)\s(?:blev|er|var)\s(?:\S+\s)?aftalt(?![a-zæøå])/i
/** What a meeting has before it by itself: `Orienteringen blev taget`, `Referatet er`; not `Forslaget om vejen blev`. */
const OUR_PAPER = inLatin(
  /efterretning|^\p{L}*(?:orienteringen|orienteringerne|orientering|redegørelsen|beretningen|beretningerne|beretning|referatet|referaterne|dagsordenen|punktet|sagen|regnskabet|budgettet|indstillingen|taget|til|godkendt|vedtaget|drøftet|udsat|afvist)(?!\p{L})/iu,
)
/** Somebody tells what follows in the list: `Alma og Bo fortalte:`, `Ledelsen orienterede om følgende:`; not `Vi drøftede:`. */
const TELLS = inLatin(/^(?!vi\s)[^,;:]{2,60}\s(?:fortalte|berettede|orienterede|oplyste|meddelte)(?:\s[^:]{0,60})?:$/iu)
/** Who speaks or what is spoken of, before a colon: `Formand: Vejen er lukket`, `Stine Marie: Ja`; not `Vi aftalte følgende, Ida: Ja`. */
const LABEL = inLatin(/^\p{Lu}[^,;:.?]{1,40}:\s/u)
/** Why, which is told of the past where the rest is not: `Vi venter, da ingen ønskede den`, `Den flyttes, fordi prisen steg`; not `Den flyttes, og prisen steg`. */
const REASON = inLatin(/,\s(?:da|fordi|idet|eftersom|som|der|efter\sat|hvis|når)\s.*$/iu)
/** A time that is over, of which a paragraph tells: `I årets løb er der udstedt`, `Siden sidste møde har`; not `I år sendes`. */
const PERIOD = inLatin(
  /^(?:[^,;:]*\s)?(?:i\s(?:årets|sæsonens|periodens|kvartalets)\sløb|i\sløbet\saf\s(?:året|sæsonen|perioden|kvartalet)|i\sdet\sforløbne\s\p{L}+|i\sde\s(?:seneste|sidste)\s\p{L}+|siden\ssidste\smøde)(?!\p{L})/iu,
)

/** The definite ending of a noun: `bilen`, `husene`; not `bil`. */
const ENDING = /(?:erne|ene|en|et)$/
/** Words that are in every title: `den`, `for`; not `bil`. */
const SMALL = /^(?:den|det|der|for|fra|til|med|ved|nye?|nyt|vores|forslag|plan)$/

/** Whether a statement tells what others did, as its item or what stands before it in its paragraph or list says. */
export function isToldOfOthers(statement: Statement, place: Place): boolean {
  const { own, reports, title } = place
  if (isOfOtherMeeting(statement, own)) return true
  const body = toldIn(statement)
  if (!mayBeTheirs(body, own)) return false
  const last = inParagraph(before(statement), statement)
  if (last !== undefined && (ASKS_US.test(last.body) || (!reports && ASKED.test(last.body)))) return false
  if (!IMPERSONAL.test(body) && (reports || isBelow(statement, TELLS.test.bind(TELLS)))) return true
  if (last !== undefined && pointsThere(body) && isOfOthers(last, own)) return true
  if (!AGREED.test(body) && isTheirMeeting(title, own)) return true
  if (BESIDES.test(body) && goesOnFromTheirs(before(statement), place)) return true
  return !IMPERSONAL.test(body) && !namesTopic(body, title) && sceneOf(statement, own).deed
}

/** Whether a statement tells what was decided where somebody had been, or where others met. */
export function isOfOtherMeeting(statement: Statement, own: string | null): boolean {
  const body = toldIn(statement)
  const last = before(statement)
  if (last !== undefined && tellsOfMeeting(last.body) && pointsThere(body)) return true
  if (!WE.test(body) && isBelow(statement, listsMeetings)) return true
  if (!mayBeTheirs(body, own)) return false
  if (own !== null && othersVoted(body)) return true
  const { meeting, theirs } = sceneOf(statement, own)
  return theirs || (meeting && !AGREED.test(body))
}

/** Whether somebody else was told of, so that what was done besides is theirs: `Byrådet gav lov.` before `Der blev også sagt nej.` */
function goesOnFromTheirs(last: Statement | undefined, { own, reports }: Place): boolean {
  if (last === undefined) return false
  const body = toldIn(last)
  return isOfOthers(last, own) || (reports && !IMPERSONAL.test(body) && mayBeTheirs(body, own))
}

/** Whether a statement begins with somebody else, or somewhere else: `Byrådet vedtog planen`, `I Odder har man valgt at lukke`. */
function isOfOthers(statement: Statement, own: string | null): boolean {
  const text = toldIn(statement)
  return isOthersDeed(text, own) || isSaidOfOthers({ text, sentence: text }, own)
}

/** Whether a sentence tells of what is over, and of nothing that is ours by its own words. */
function mayBeTheirs(body: string, own: string | null): boolean {
  return OVER.test(body.replace(REASON, '')) && !OUR_PAPER.test(body) && !isOurs(body, own)
}

/** Whether what a sentence tells of, before its verb, is what the item is about: `Ønsket om en bil blev` under "Bilen". */
function namesTopic(body: string, title: string): boolean {
  const about = title.toLowerCase()
  const subject = body.slice(0, OVER.exec(body)?.index).toLowerCase()
  return subject.split(/\s/).some((word) => {
    const stem = word.replace(ENDING, '')
    return stem.length > 2 && !SMALL.test(stem) && about.includes(stem)
  })
}

/** Somebody wants something of us, so that what follows is our answer: `Kommunen har anmodet om jord`, `Nabosognet foreslår en bro`; not `Vi søgte om penge`, `Fonden afslog ansøgningen`. */
const ASKS_US = inLatin(
  /^(?!vi\s)[^;]*?\s(?:(?:har|havde)\s(?:[^,;:]{1,30}\s)?(?:søgt|ansøgt|anmodet|bedt|spurgt|foreslået|tilbudt|forespurgt|indsendt|stillet|indgivet)|søger|ansøger|anmoder|foreslår|indstiller|tilbyder|ønsker|beder)(?!\p{L})/iu,
)
/** The same told of the past, which may be told of a meeting of theirs: `Arkitekten fremlagde tegninger`, `Udvalget foreslog en takst`; not `Vi foreslog en takst`. */
const ASKED = inLatin(
  /^(?!vi\s)[^;]*?\s(?:søgte|ansøgte|anmodede|foreslog|forelagde|fremlagde|indstillede|tilbød|ønskede|bad)(?!\p{L})/iu,
)
/** A line that goes on: `at prisen er fast`, `og huset`; not `Prisen er fast`. */
const SMALL_LETTER = inLatin(/^\p{Ll}/u)
/** Somebody met: `Fællesrådet mødtes den 2. marts`, `Udvalget har mødtes`; not `Fællesrådet mødte op`. */
const MET = /\smødtes(?![a-zæøå])/i

/** What a statement tells, without who says it. */
function toldIn({ body }: Statement): string {
  return body.replace(LABEL, '')
}

/** Whether we act in a sentence: `Vi klager`, and `Rådet takkede` in the minutes of a council. */
function isOurs(body: string, own: string | null): boolean {
  if (WE.test(body)) return true
  const verb = OVER.exec(body)
  const end = verb ? verb.index + verb[0].length : body.length
  const words = { before: body.slice(0, verb?.index), after: body.slice(end), sentence: body }
  const { speaker, named } = speakerOf(words, own)
  return speaker === 'body' && named !== null
}

function asks({ body }: Statement): boolean {
  return ASKS_US.test(body) || ASKED.test(body)
}

/** A statement, where it stands in the same paragraph as another. */
function inParagraph(last: Statement | undefined, { block }: Statement): Statement | undefined {
  return last?.block === block ? last : undefined
}

function before({ section, index }: Statement): Statement | undefined {
  return statementsOf(section)[index - 1]
}

const LEADS = new WeakMap<SectionNode, readonly (Statement | undefined)[]>()

/** Whether the list that a statement stands in follows a sentence of that kind. Each section is looked through once. */
function isBelow({ section, index, block }: Statement, leads: (lead: string) => boolean): boolean {
  if (block.kind !== 'list-item') return false
  const known = LEADS.get(section) ?? leadsIn(statementsOf(section))
  LEADS.set(section, known)
  const lead = known[index]
  return lead !== undefined && leads(lead.body)
}

/** The last statement that is in no list, for each. */
function leadsIn(statements: readonly Statement[]): readonly (Statement | undefined)[] {
  let lead: Statement | undefined
  return statements.map((statement) => {
    if (statement.block.kind !== 'list-item') lead = statement
    return lead
  })
}

const SCENES = new WeakMap<SectionNode, { readonly own: string | null; readonly before: readonly Scene[] }>()

/** What stands before a statement in its paragraph. Each section is looked through once. */
function sceneOf({ section, index }: Statement, own: string | null): Scene {
  const known = SCENES.get(section)
  if (known !== undefined && known.own === own) return known.before[index] ?? OURS
  const before = scenesIn(statementsOf(section), own)
  SCENES.set(section, { own, before })
  return before[index] ?? OURS
}

function scenesIn(statements: readonly Statement[], own: string | null): readonly Scene[] {
  let scene = OURS
  return statements.map((statement, i) => {
    const earlier = statements[i - 1]
    if (earlier === undefined || beginsParagraph(earlier, statement)) scene = OURS
    else scene = isOurs(toldIn(earlier), own) ? OURS : opened(scene, earlier, own)
    return scene
  })
}

/** Another block, unless it goes on with a small letter where a line was broken. */
function beginsParagraph(earlier: Statement, { block }: Statement): boolean {
  return earlier.block !== block && (block.kind !== 'paragraph' || !SMALL_LETTER.test(block.text))
}

function opened(scene: Scene, statement: Statement, own: string | null): Scene {
  const { body } = statement
  return {
    meeting: scene.meeting || tellsOfMeeting(body),
    theirs: scene.theirs || othersMet(body) || (MET.test(body) && isOthersDeed(toldIn(statement), own)),
    deed: !asks(statement) && (scene.deed || isOfOthers(statement, own) || PERIOD.test(body)),
  }
}

import { NUMBER } from '../../danish/number-words.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { gathered } from '../../model/gathered.ts'
import type { SectionNode } from '../../model/tree.ts'
import { speaksOf } from '../passages.ts'
import { isOwn, namesOtherDecider } from '../sentence/deciders.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { isNotOfToday } from '../votes/not-of-today.ts'
import { MEANT_THE_OPPOSITE, PARTIES, UNIT } from '../votes/vote-parts.ts'
import { stancesIn, VOTE } from '../votes/vote-sentence.ts'
import type { Side, Stance } from '../votes/vote-stance.ts'
import { NOBODY, personsIn } from '../votes/voters.ts'
import { type Around, CONFIDENCE, type DecidingStatement, hasKeyword } from './outcome-reading.ts'

/** The other side in a sentence of its own: `Imod: 28.`, `Imod stemte 4.`, `2 stemte imod.`, `V og C (6) stemte imod`; not `Imod planen talte to`. */
const OTHER_SIDE = inLatin(
  `^(?:imod(?:\\s*:|\\s+stemte)\\s|${NUMBER}(?:\\s+${UNIT})?\\s+(?:stemte\\s+(?:imod|nej)|sagde\\s+nej)(?=[.,;(]|$)|${PARTIES}\\s\\(\\d+\\)\\s(?:stemte|var)\\simod(?=[.,;]|$))`,
  'iu',
)
/** More than half is not enough, or what was voted on is to refuse: `2/3 af stemmerne`, `For at afvise`; not `For: 16`. */
const NOT_BY_COUNT =
  /2\/3|3\/4|2\s*\/\s*3|to\s*tredjedel|tre\s*fjerdedel|kvalificeret|afvis|afslå|forkast|vejledende|prøveafstemning|\ssiger\snej|\ssige\snej/i
/** Another vote than this meeting's: `I 2019 stemte 12 for`, `på landsmødet`, `ved beboerafstemningen`, `i en afstemning blandt forældrene`; not `Ved afstemningen`. */
const ELSEWHERE = new Pattern(
  /(?<!\p{L})(?:i|på|ved|hos)\s+(?:\p{L}+\s+)?(?:(?:19|20)\d\d|\p{L}+(?:mødet|høringen|afstemningen|forsamlingen|foreningen|kommunen|valget)|høringen|valget|byrådet|kommunen|regionen)(?!\p{L})|\safstemning\s+blandt\s/iu,
)
/** The vote says itself what it was about: `Direktionens forslag fik 5 stemmer`, `Indstillingen opnåede 12 stemmer`, `Bestyrelsens budget fik 40 stemmer`; not `5 stemte for`. */
const NAMES_SUBJECT = new Pattern(
  /(?:forslag|indstilling|budget)\p{L}*\s(?:[^.;:]*\s)?(?:fik|opnåede|samlede|stemte)\s/iu,
)

/** What came of a vote, in words of its own: `Tilskuddet ydes således`, `Dermed er det gældende`; not `Herefter drøftedes`. */
const THEREFORE = new Pattern(
  /\s(?:således|altså|dermed|hermed|derfor)(?!\p{L})|^(?:dermed|hermed|derfor|således|altså)\s/iu,
)

/** What the figures of a vote decide where no sentence says it: "For: 16. Imod: 28." is a rejection. */
export function decidedByVote(
  section: SectionNode,
  reads: readonly DecidingStatement[],
  around: Around,
): readonly DecidingStatement[] {
  if (!speaksOf(section, VOTE)) return []
  const statements = statementsOf(section)
  const strong = reads.filter(({ reading }) => hasKeyword(reading))
  let from = 0
  const proposals = proposalsIn(statements)
  let needMore: ReadonlySet<number> | undefined
  return gathered(statements, (statement, i) => {
    const next = statements[i + 1]
    if (!VOTE.isIn(statement.topics | (next?.topics ?? 0))) return []
    while ((strong[from]?.statement.index ?? Infinity) < statement.index) from++
    const goesOn = next !== undefined && OTHER_SIDE.test(next.body)
    const text = goesOn ? `${statement.body} ${next.body}` : statement.body
    const won = carried(stancesIn(text))
    if (won === null || NOT_BY_COUNT.test(text)) return []
    const words = putIntoWords({ statement, won }, strong, from)
    if (words !== null && proposals[words] === proposals[i] && !hasNextVote(statements.slice(i + 1, words + 1), text))
      return []
    if (!countsToday(statement, around)) return []
    const after = goesOn ? statements[i + 2] : next
    if (after !== undefined && reads.some((r) => r.statement === after) && saysWhatCame(text, after.body)) return []
    const proposal = proposals[i] ?? 0
    if (won) needMore ??= notByCount(statements, proposals)
    if (won && needMore?.has(proposal)) return []
    const same = strong.filter(
      (r) =>
        proposals[r.statement.index] === proposal &&
        (won ? !LOSES.has(r.reading.outcome) : r.reading.outcome === 'rejected'),
    )
    const before = statements[i - 1]
    if (same.some((r) => !NAMES_SUBJECT.test(text) || (r.statement === before && !isWhoseElse(text, before)))) return []
    if (!won && before && KEEPS.test(before.body) && reads.some((r) => r.statement === before)) return []
    if (won && !NAMES_SUBJECT.test(text) && reads.some((r) => r.statement === before)) return []
    const outcome = won ? 'adopted' : 'rejected'
    return [{ statement, reading: { outcome, decider: null, ruleId: 'stemmetal', confidence: CONFIDENCE.figures } }]
  })
}

/** Where the next proposal begins, as its letter or number tells: `b. Forslag fra Ida`, `Forslag 2: Nyt tag`, `Forslag C (nr. 60): Hegn`; not `Forslag B blev vedtaget`. */
const NEXT_PROPOSAL = /^(?:[a-h][.)]\s|\d{1,2}[.)]\s|(?:ændrings)?forslag\s(?:[A-H]|\d{1,2})\s*[:.(–-])/i

/** Of each statement the number of the proposal it is about. */
function proposalsIn(statements: readonly Statement[]): readonly number[] {
  let proposal = 0
  return statements.map(({ text, block }, i) => {
    const label = statements[i - 1]?.block === block ? '' : (block.label ?? '')
    return NEXT_PROPOSAL.test(`${label} ${text}`.trimStart()) ? ++proposal : proposal
  })
}

/** The proposals for which more than half is not enough, or which are to refuse. */
function notByCount(statements: readonly Statement[], proposals: readonly number[]): ReadonlySet<number> {
  return new Set(proposals.filter((_, i) => NOT_BY_COUNT.test(statements[i]?.body ?? '')))
}

const LOSES: ReadonlySet<string> = new Set(['rejected', 'withdrawn'])

/** Everything stays as it is: `Loftet fastholdes`, `Gæster får ikke stemmeret`; not `Loftet hæves`. */
const KEEPS = new Pattern(/\s(?:fastholdes|bevares|bibeholdes|forbliver|uændret|ikke)(?!\p{L})/iu)

/** "Flertallets indstilling bortfaldt. Ida Holms forslag samlede 4 stemmer, mens 5 gik imod." */
function isWhoseElse(vote: string, { body }: Statement): boolean {
  const whose = WHOSE.exec(vote)?.[1]
  return whose !== undefined && !body.includes(whose)
}

/** A vote and whether more stood for it than against. */
interface CountedVote {
  readonly statement: Statement
  readonly won: boolean
}

/** Where what is said further down puts this vote into words; `null` where nothing does. The first decision there is the one at `from`. */
function putIntoWords(
  { statement, won }: CountedVote,
  strong: readonly DecidingStatement[],
  from: number,
): number | null {
  for (let k = from; k < strong.length; k++) {
    const read = strong[k] as DecidingStatement
    const isElse =
      isOfAmendment(statement, read) ||
      (read.statement !== statement && isAboutElse(statement, read)) ||
      (won && read.statement.index > statement.index + 1 && isOtherRefusal(read))
    if (!isElse) return read.statement.index
  }
  return null
}

/** "5 stemte for 600 kr., 2 imod. Det gælder fra maj. Salg på stien siger vi nej til." */
function isOtherRefusal({ statement, reading }: DecidingStatement): boolean {
  return LOSES.has(reading.outcome) && !OF_THE_VOTE.test(statement.body)
}

/** Whether another vote stands before the words: in "Forslag A: 19 for, 24 imod. Forslag B: 33 for, 10 imod. B er dermed antaget." they are about the last. */
function hasNextVote(between: readonly Statement[], text: string): boolean {
  const told = stancesIn(text)
  return between.some((statement) => {
    if (!VOTE.isIn(statement.topics) || text.includes(statement.body)) return false
    const next = figuresOf(statement)
    // The same figures again, or with the parties beside them, are the same vote.
    return carried(next) !== null && (['for', 'against'] as const).some((s) => countOf(next, s) !== countOf(told, s))
  })
}

/** The figures of a sentence; kept, since every vote before it asks for them. */
function figuresOf(statement: Statement): readonly Stance[] {
  const known = FIGURES.get(statement) ?? stancesIn(statement.body)
  FIGURES.set(statement, known)
  return known
}

const FIGURES = new WeakMap<Statement, readonly Stance[]>()

/** "3 stemte for, 2 imod. Tilskuddet ydes således."; where the vote names what fell, what is done instead is another matter. */
function saysWhatCame(vote: string, next: string): boolean {
  return THEREFORE.test(next) && !NAMES_SUBJECT.test(vote)
}

/** Who voted, at the beginning: `Generalforsamlingen vedtog`, `Byrådet stemte`; not `Forslaget fik`. */
const VOTER = inLatin(/^(\p{L}*(?:forsamlingen|rådet|udvalget|bestyrelsen|kongressen|landsmødet))\s/iu)
/** `Et forslag fra Ida Holm om`, `Et ændringsforslag fra SF`; not `Forslaget`. */
const AN_AMENDMENT = new Pattern(/^(?:et|(?:\p{L}+s\s)?ændrings)\s?(?:\p{L}+\s)?\p{L}*forslag\p{L}*\s/iu)

/** Whose proposal it was: `Bo Lunds forslag`, `Bestyrelsens forslag`, group 1; not `Forslaget`. */
const WHOSE = inLatin(/^(\p{Lu}[\p{L} .'-]{1,40}s)\s(?:\p{Ll}+e\s)?\p{L}*forslag(?!\p{L})/u)

/**
 * "Et forslag om 1,5 opnåede 2 stemmer, mens 4 stemte imod. Indstillingen anbefales." decides of two things; so does
 * "Bo Lunds forslag samlede 2 stemmer, mens 4 var imod. Bestyrelsens forslag blev vedtaget."
 */
function isOfAmendment({ body }: Statement, later: DecidingStatement): boolean {
  const whose = WHOSE.exec(body)?.[1]
  const another = WHOSE.exec(later.statement.body)?.[1]
  if (whose !== undefined && another !== undefined && whose !== another) return true
  return AN_AMENDMENT.test(body) && NAMES_SUBJECT.test(body) && !/forslag/i.test(later.statement.body)
}

/** What was voted on or came of it: `forslaget`, `bortfaldt`; not `solen skinnede`. */
const OF_THE_VOTE = /forslag|indstilling|forkast|fald|vedt|godkend|afvis/i

/** "Direktionens indstilling fik 3 stemmer for og 5 imod. Mødet holdes derfor i salen.": the first is lost, the second another matter. */
function isAboutElse({ body }: Statement, { statement, reading }: DecidingStatement): boolean {
  return NAMES_SUBJECT.test(body) && reading.outcome !== 'rejected' && !OF_THE_VOTE.test(statement.body)
}

/** Not told by somebody, quoted or of another day. */
function countsToday(statement: Statement, around: Around): boolean {
  const { body, quoted } = statement
  const voter = VOTER.exec(body)?.[1]
  if (
    (voter !== undefined && around.body !== null && !isOwn(voter, around.body)) ||
    namesOtherDecider(body, around.body)
  )
    return false
  const isTold = toldPart(body) !== null && !MEANT_THE_OPPOSITE.test(body)
  return !quoted && !isTold && !ELSEWHERE.test(body) && !isNotOfToday(statement, around)
}

/** Whether more stood for than against; `null` where a side is not printed or both are equal. */
function carried(stances: readonly Stance[]): boolean | null {
  const yes = countOf(stances, 'for')
  const no = countOf(stances, 'against')
  return yes === null || no === null || yes === no ? null : yes > no
}

function countOf(stances: readonly Stance[], side: Side): number | null {
  const [stance, ...more] = stances.filter((s) => s.side === side)
  if (!stance || more.length > 0) return null
  return stance.count ?? (stance.listed ? null : personsIn(stance.names, NOBODY))
}

import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { gathered } from '../../model/gathered.ts'
import type { SectionNode } from '../../model/tree.ts'
import { speaksOf } from '../passages.ts'
import { isOwn, namesOtherDecider } from '../sentence/deciders.ts'
import { isEarlier } from '../sentence/earlier.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { stancesIn, VOTE } from '../votes/vote-sentence.ts'
import type { Side, Stance } from '../votes/vote-stance.ts'
import { NOBODY, personsIn } from '../votes/voters.ts'
import { type Around, CONFIDENCE, type DecidingStatement, hasKeyword } from './outcome-reading.ts'

/** The other side in a sentence of its own: `Imod: 28.`, `Imod stemte 4.`; not `Imod planen talte to`. */
const OTHER_SIDE = /^imod(?:\s*:|\s+stemte)\s/i
/** More than half is not enough, or what was voted on is to refuse: `2/3 af stemmerne`, `For at afvise`; not `For: 16`. */
const NOT_BY_COUNT =
  /2\/3|3\/4|2\s*\/\s*3|to\s*tredjedel|tre\s*fjerdedel|kvalificeret|afvis|afslå|forkast|vejledende|prøveafstemning/i
/** Another vote than this meeting's: `I 2019 stemte 12 for`, `på landsmødet`, `ved beboerafstemningen`, `i en afstemning blandt forældrene`; not `Ved afstemningen`. */
const ELSEWHERE = new Pattern(
  /(?<!\p{L})(?:i|på|ved|hos)\s+(?:\p{L}+\s+)?(?:(?:19|20)\d\d|\p{L}+(?:mødet|høringen|afstemningen|forsamlingen|foreningen|kommunen|valget)|høringen|valget|byrådet|kommunen|regionen)(?!\p{L})|\safstemning\s+blandt\s/iu,
)
/** The vote says itself what it was about: `Direktionens forslag fik 5 stemmer`, `Indstillingen opnåede 12 stemmer`; not `5 stemte for`. */
const NAMES_SUBJECT = new Pattern(/(?:forslag|indstilling)\p{L}*\s(?:[^.;:]*\s)?(?:fik|opnåede|samlede|stemte)\s/iu)

/** What came of a vote, in words of its own: `Tilskuddet ydes således`, `Der søges altså`; not `Herefter drøftedes`. */
const THEREFORE = new Pattern(/\s(?:således|altså|dermed|hermed|derfor)(?!\p{L})|^(?:dermed|hermed|derfor|således)\s/iu)

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
  let needsMore: boolean | undefined
  return gathered(statements, (statement, i) => {
    const next = statements[i + 1]
    if (!VOTE.isIn(statement.topics | (next?.topics ?? 0))) return []
    while ((strong[from]?.statement.index ?? Infinity) < statement.index) from++
    const goesOn = next !== undefined && OTHER_SIDE.test(next.body)
    const text = goesOn ? `${statement.body} ${next.body}` : statement.body
    const words = putIntoWords(statement, strong, from)
    if (words !== null && !hasNextVote(statements.slice(i + 1, words + 1), text)) return []
    if (!countsToday(statement, around)) return []
    const after = goesOn ? statements[i + 2] : next
    if (after !== undefined && reads.some((r) => r.statement === after) && saysWhatCame(text, after.body)) return []
    const won = carried(stancesIn(text))
    if (won === null || NOT_BY_COUNT.test(text)) return []
    if (won) needsMore ??= statements.some((s) => NOT_BY_COUNT.test(s.body))
    if (won && needsMore) return []
    const same = strong.filter(({ reading }) =>
      won ? reading.outcome !== 'rejected' && reading.outcome !== 'withdrawn' : reading.outcome === 'rejected',
    )
    const before = statements[i - 1]
    if (same.some((r) => r.statement === before || !NAMES_SUBJECT.test(text))) return []
    if (won && !NAMES_SUBJECT.test(text) && reads.some((r) => r.statement === before)) return []
    const outcome = won ? 'adopted' : 'rejected'
    return [{ statement, reading: { outcome, decider: null, ruleId: 'stemmetal', confidence: CONFIDENCE.figures } }]
  })
}

/** Where what is said further down puts this vote into words; `null` where nothing does. The first decision there is the one at `from`. */
function putIntoWords(statement: Statement, strong: readonly DecidingStatement[], from: number): number | null {
  for (let k = from; k < strong.length; k++) {
    const read = strong[k] as DecidingStatement
    const isElse = isOfAmendment(statement, read) || (read.statement !== statement && isAboutElse(statement, read))
    if (!isElse) return read.statement.index
  }
  return null
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

/** Who was spoken of before, and is not the meeting: `De vedtog at fælde det`, `De besluttede at vente`; not `De stemte for`. */
const THEY = /^de\s(?:vedtog|besluttede|godkendte|afviste)\s/i

/** Not told by somebody, quoted or of another day. */
function countsToday({ body, quoted }: Statement, { meetingDate, body: own }: Around): boolean {
  const voter = VOTER.exec(body)?.[1]
  if ((voter !== undefined && own !== null && !isOwn(voter, own)) || namesOtherDecider(body, own)) return false
  return (
    !quoted && !ELSEWHERE.test(body) && !THEY.test(body) && toldPart(body) === null && !isEarlier(body, meetingDate)
  )
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

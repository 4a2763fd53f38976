import { inLatin } from '../danish/patterns/latin.ts'
import { type Decision, UNCERTAIN_BELOW } from '../model/fact.ts'
import { comparePositions } from '../model/position.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Which decision of the item each statement of a section states, counted from 1; `null` for those that state none. */
export type Decided = readonly (number | null)[]

/** A statement decides what quotes it where it stands. */
export function decidedBy(statements: readonly Statement[], decisions: readonly Decision[]): Decided {
  return statements.map(({ text, position }) => {
    const index = decisions.findIndex(
      (d) => comparePositions(d.position, position) <= 0 && endsBehind(d.position, position) && d.quote.includes(text),
    )
    return index < 0 ? null : index + 1
  })
}

function endsBehind(a: Decision['position'], b: Decision['position']): boolean {
  return (a.endPage ?? 0) > (b.endPage ?? 0) || ((a.endPage ?? 0) === (b.endPage ?? 0) && a.endLine >= b.endLine)
}

/** Says how a vote just told went: `Forslaget er dermed bortfaldet`, `Ændringsforslaget faldt`, `Vedtaget`; not `Planen blev herefter godkendt`. */
const ENDS_VOTE = inLatin(
  /(?<!\p{L})(?:dermed|hermed|derved|således)(?!\p{L})|^(?:\p{L}*forslaget|indstillingen|punktet|planen)\s+(?:(?:er|blev|var)\s+)?(?:fald|bortfald|forkast|nedstem|vedtag|godkend|tiltråd|afvist)|^(?:vedtaget|faldet|forkastet|bortfaldet|nedstemt)(?!\p{L})/iu,
)
/** More than half is not enough, or too few were there: `2/3`, `ikke endeligt`, `for få`. */
const NOT_BY_MAJORITY = /\d\/\d|tredjedel|fjerdedel|kvalificeret|endelig|for få|fremmødt|repræsenteret/i
/** The others of the same vote: `Øvrige medlemmer stemmer imod`, `Resten stemte for`. */
const THE_OTHERS = /^(?:de\s+)?(?:øvrige|resten|andre)\s[^.]*\sstem|^resten\s+stem/i

/** A vote as far as it tells which decision it is about. */
export interface ToldVote {
  /** Its statements, from one to another; the last one not included. */
  readonly from: number
  readonly next: number
  readonly for: number | null
  readonly against: number | null
}

/** What surrounds the votes of a section. */
export interface AroundVotes {
  readonly statements: readonly Statement[]
  readonly decisions: readonly Decision[]
  readonly decided: Decided
  /** Decisions that other votes are about already. */
  readonly taken: ReadonlySet<number>
}

/**
 * The decision that a vote over some statements is about, counted from 1; `null` when the text does not tell.
 *
 * It is the one they state, the one behind that says how it went, the one right before or behind, or the only one there is.
 */
export function decidedInVote(vote: ToldVote, around: AroundVotes): number | null {
  const { statements, decisions, decided, taken } = around
  const stated = decided.slice(vote.from, vote.next).find((d) => d !== null)
  if (stated !== undefined && stated !== null) return stated
  const mayBe = (number: number | null): number | null =>
    number !== null &&
    agrees(vote, decisions[number - 1]) &&
    !answerApart(vote.from, decided.indexOf(number), statements)
      ? number
      : null
  const next = THE_OTHERS.test(statements[vote.next]?.body ?? '') ? vote.next + 1 : vote.next
  const behind = mayBe(decided[next] ?? null)
  if (behind !== null && ENDS_VOTE.test(statements[next]?.body ?? '')) return behind
  const before = mayBe(decided[vote.from - 1] ?? null)
  if (before !== null && !taken.has(before)) return before
  const sure = behind !== null && (decisions[behind - 1]?.confidence ?? 0) >= UNCERTAIN_BELOW
  return sure ? behind : mayBe(onlyOne(decided))
}

/** "Ad 2: 5 stemte for" and "Ad 1: Godkendt" answer two clauses of the recommendation. */
function answerApart(vote: number, decision: number, statements: readonly Statement[]): boolean {
  const [a, b] = [statements[vote]?.clause ?? null, statements[decision]?.clause ?? null]
  return a !== null && b !== null && a !== b
}

/** Whether the figures of a vote allow that it was about a decision. */
function agrees(vote: ToldVote, decision: Decision | undefined): boolean {
  if (!decision) return false
  if (vote.for === null || vote.against === null || NOT_BY_MAJORITY.test(decision.quote)) return true
  const rejected = decision.outcome === 'rejected' || decision.outcome === 'withdrawn'
  return vote.for === vote.against || vote.for < vote.against === rejected
}

/**
 * The decision that gives a piece of work, counted from 1; `null` when the text does not tell: what the sentence decides
 * itself, or the only decision of an outcome section, or the one right before it.
 */
export function decidedBefore({ section, index }: Statement, decisions: readonly Decision[]): number | null {
  const decided = decidedBy(statementsOf(section), decisions)
  return decided[index] ?? (section.role === 'decision' ? onlyOne(decided) : null) ?? decided[index - 1] ?? null
}

/** The decision of a section that states a single one. */
function onlyOne(decided: Decided): number | null {
  const all = new Set(decided.filter((d) => d !== null))
  const [only] = all
  return all.size === 1 && only !== undefined ? only : null
}

import { inLatin } from '../danish/patterns/latin.ts'
import { lastRemembered } from '../danish/remembered.ts'
import { type Decision, UNCERTAIN_BELOW } from '../model/fact.ts'
import { comparePositions } from '../model/position.ts'
import type { Statement } from './sentence/statement.ts'

/** Which decisions of the item the statements of a section state, counted from 1. */
export interface Decided {
  /** By statement; `null` for those that state none. */
  readonly of: readonly (number | null)[]
  /** The first statement of each decision. */
  readonly firstOf: ReadonlyMap<number, number>
  /** The decision of a section that states a single one. */
  readonly only: number | null
}

export const NONE_DECIDED: Decided = { of: [], firstOf: new Map(), only: null }

/** A statement decides what quotes it where it stands. */
export function decidedBy(statements: readonly Statement[], decisions: readonly Decision[]): Decided {
  const onLine = decisionsOnLines(decisions)
  const of = statements.map(({ text, position }) => {
    const index = onLine(position.line).find((i) => {
      const d = decisions[i]
      return (
        d && comparePositions(d.position, position) <= 0 && endsBehind(d.position, position) && d.quote.includes(text)
      )
    })
    return index === undefined ? null : index + 1
  })
  const firstOf = new Map<number, number>()
  for (const [i, number] of of.entries()) if (number !== null && !firstOf.has(number)) firstOf.set(number, i)
  const [only] = firstOf.keys()
  if (firstOf.size === 0) return { of, firstOf, only: isInTitle(statements, decisions) ? 1 : null }
  return { of, firstOf, only: firstOf.size === 1 && only !== undefined ? only : null }
}

/** The item decides once, and before its unlabelled text begins: "4. Forslaget om bump blev forkastet". */
function isInTitle([first]: readonly Statement[], [decision, second]: readonly Decision[]): boolean {
  if (!first || !decision || second || first.section.role !== 'intro') return false
  return comparePositions(decision.position, first.section.position) < 0
}

/** The decisions that may stand on a line, in order: an item of a long document has thousands of them. */
const decisionsOnLines = lastRemembered((decisions: readonly Decision[]): ((line: number) => readonly number[]) => {
  const lines = new Map<number, number[]>()
  const overPages = new Set<number>()
  for (const [i, { position }] of decisions.entries()) {
    if (position.page !== position.endPage) overPages.add(i)
    else
      for (let line = position.line; line <= position.endLine; line++) {
        const there = lines.get(line)
        if (there) there.push(i)
        else lines.set(line, [i])
      }
  }
  if (overPages.size === 0) return (line) => lines.get(line) ?? []
  return (line) => [...(lines.get(line) ?? []), ...overPages].sort((a, b) => a - b)
})

function endsBehind(a: Decision['position'], b: Decision['position']): boolean {
  return (a.endPage ?? 0) > (b.endPage ?? 0) || ((a.endPage ?? 0) === (b.endPage ?? 0) && a.endLine >= b.endLine)
}

/** Says how a vote just told went: `Forslaget er dermed bortfaldet`, `Ændringsforslaget faldt`, `Vedtaget`, `Vi går altså videre`, `Så det bliver ved det`; not `Planen blev herefter godkendt`. */
const ENDS_VOTE = inLatin(
  /(?<!\p{L})(?:dermed|hermed|derved|således|altså|derfor)(?!\p{L})|^så\s(?:det|den|vi)\s|^(?:\p{L}*forslaget|indstillingen|punktet|planen)\s+(?:(?:er|blev|var)\s+)?(?:fald|bortfald|forkast|nedstem|vedtag|godkend|tiltråd|afvist)|^(?:vedtaget|faldet|forkastet|bortfaldet|nedstemt)(?!\p{L})/iu,
)
/** More than half is not enough, or too few were there: `2/3`, `ikke endeligt`, `for få`; not `flertal`. */
const NOT_BY_MAJORITY = /\d\/\d|tredjedel|fjerdedel|kvalificeret|endelig|for få|fremmødt|repræsenteret/i
/** What else a vote says before its outcome: `Øvrige medlemmer stemmer imod`, `Resten stemte for`, `I alt 40.`; not `Ida stemte for`. */
const THE_OTHERS = /^(?:de\s+)?(?:øvrige|resten|andre)\s[^.]*\sstem|^resten\s+stem|^i\s?alt\s+\d+\.?$/i

/** A vote as far as it tells which decision it is about. */
export interface ToldVote {
  /** Its statements, from one to another; the last one not included. */
  readonly from: number
  readonly next: number
  readonly for: number | null
  readonly against: number | null
  /** Nobody is said to have been for it. */
  readonly onlyAgainst: boolean
  /** Its own words and those of the sentence before it. */
  readonly told: string
}

/** Who was against something is told at most so many sentences behind it. */
const FARTHEST_BEHIND = 3

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
  const stated = decided.of.slice(vote.from, vote.next).find((d) => d !== null)
  if (stated !== undefined && stated !== null) return stated
  const mayBe = (number: number | null): number | null =>
    number !== null &&
    agrees(vote, decisions[number - 1]) &&
    !answerApart(vote.from, decided.firstOf.get(number), statements)
      ? number
      : null
  const next = THE_OTHERS.test(statements[vote.next]?.body ?? '') ? vote.next + 1 : vote.next
  const behind = mayBe(decided.of[next] ?? null)
  if (behind !== null && ENDS_VOTE.test(statements[next]?.body ?? '')) return behind
  const before = mayBe(decided.of[vote.from - 1] ?? null)
  if (before !== null && !taken.has(before)) return before
  const above = vote.onlyAgainst && behind === null ? mayBe(lastBefore(vote.from, decided)) : null
  if (above !== null && !taken.has(above)) return above
  const isSure = behind !== null && (decisions[behind - 1]?.confidence ?? 0) >= UNCERTAIN_BELOW
  // "5 stemte for, 3 imod. Stien nedlægges 1. januar."
  const goesOn = isCounted(vote) && statements[next]?.block === statements[vote.from]?.block
  if (behind !== null && (isSure || goesOn)) return behind
  return decided.only !== null && !taken.has(decided.only) ? mayBe(decided.only) : null
}

function isCounted(vote: ToldVote): boolean {
  return vote.for !== null && vote.against !== null
}

/** "Planen er vedtaget. Der kom 27 bemærkninger. Ø stemte imod.": the nearest decision above. */
function lastBefore(from: number, { of }: Decided): number | null {
  return of.slice(Math.max(0, from - FARTHEST_BEHIND), from).findLast((number) => number !== null) ?? null
}

/** "Ad 2: 5 stemte for" and "Ad 1: Godkendt" answer two clauses of the recommendation. */
function answerApart(vote: number, decision: number | undefined, statements: readonly Statement[]): boolean {
  const [a, b] = [statements[vote]?.clause ?? null, statements[decision ?? -1]?.clause ?? null]
  return a !== null && b !== null && a !== b
}

/** Whether the figures of a vote allow that it was about a decision. */
function agrees(vote: ToldVote, decision: Decision | undefined): boolean {
  if (!decision) return false
  if (vote.for === null || vote.against === null) return true
  if (NOT_BY_MAJORITY.test(decision.quote) || NOT_BY_MAJORITY.test(vote.told)) return true
  // Who votes for a recommendation to refuse is for the refusal.
  const refuses = decision.outcome === 'rejected' && decision.followsRecommendation !== 'followed'
  const rejected = refuses || decision.outcome === 'withdrawn'
  return vote.for === vote.against || vote.for < vote.against === rejected
}

/**
 * The decision that gives a piece of work, counted from 1; `null` when the text does not tell: what the sentence decides
 * itself, or the only decision of an outcome section, or the one right before it.
 */
export function decidedBefore({ section, index }: Statement, decided: Decided): number | null {
  return decided.of[index] ?? (section.role === 'decision' ? decided.only : null) ?? decided.of[index - 1] ?? null
}

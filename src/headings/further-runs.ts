import { type HeadingCandidate, neighbour } from './heading-candidate.ts'
import { byMeeting, meetingStart } from './meeting-heads.ts'
import { bestChain, type Chain } from './sequence.ts'
import type { Unit } from './unit.ts'

/** How often every candidate may be looked at again in the search for further runs. */
const FURTHER_WORK = 40

/**
 * The runs of several meetings in one document, when every meeting counts anew below a head of its own and together
 * they say more than the one run that goes through all of them (1, 2 of the first meeting, 3 of the second).
 */
export function ofSeveralMeetings(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  single: Chain,
): Chain | null {
  if (!startsAnew(candidates)) return null
  const groups = byMeeting(units, candidates)
  if (groups.length < 2) return null
  const runs = groups.map((own) => bestChain(units, own))
  const anew = runs.filter(({ members }) => members.length > 1 && members[0]?.number?.value === 1)
  const score = anew.reduce((sum, run) => sum + run.score, 0)
  return anew.length > 1 && score > single.score ? { members: anew.flatMap((run) => run.members), score } : null
}

/** Do the numbers begin at 1 twice? */
function startsAnew(candidates: readonly HeadingCandidate[]): boolean {
  let first = 0
  for (const { number } of candidates) if (number?.value === 1 && ++first === 2) return true
  return false
}

/** Where further runs are looked for, and how much work may still go into it: a file of a hundred meetings stays quick. */
interface RunSearch {
  readonly units: readonly Unit[]
  readonly budget: { left: number }
}

/** The main run with further ones before and after it; `cutShort` when the work allowed was not enough to look for all. */
export function furtherRuns(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  main: readonly HeadingCandidate[],
): { readonly members: readonly HeadingCandidate[]; readonly cutShort: boolean } {
  const budget = { left: FURTHER_WORK * candidates.length }
  const members = runsAround({ units, budget }, candidates, main)
  return { members, cutShort: budget.left < 0 }
}

/** Runs of the same form before and after the main one: another meeting, or a second part that counts anew. */
function runsAround(
  { units, budget }: RunSearch,
  candidates: readonly HeadingCandidate[],
  main: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const first = main[0]
  const last = main.at(-1)
  budget.left -= candidates.length
  if (!first || !last || budget.left < 0) return main
  const least = first.number?.form.family === 'word' ? -2 : 0
  const same = candidates.filter((c) => c.form === first.form && c.score > least)
  const early = same.filter((c) => c.start < first.start)
  const before = bestChain(units, early).members
  const late = same.filter((c) => c.start >= last.end)
  const after = bestChain(units, late).members
  const isHead =
    isLike(units, before, main) && (before.length > 1 || meetingStart(units, before[0]?.end ?? 0, first.start) >= 0)
  const isTail = isLike(units, after, main) && meetingStart(units, last.end, after[0]?.start ?? 0) >= 0
  const head = isHead ? runsAround({ units, budget }, early, before) : []
  const tail = isTail ? runsAround({ units, budget }, late, after) : []
  return [...head, ...main, ...tail]
}

/** Does a run start anew, with text under its headings and nearly as much to speak for it as for the main one? */
function isLike(units: readonly Unit[], run: readonly HeadingCandidate[], main: readonly HeadingCandidate[]): boolean {
  if (run.length === 0 || (run[0]?.number?.value ?? 9) > 1 || !hasBodies(units, run)) return false
  return meanScore(run) >= 0.5 * meanScore(main) - 0.5
}

function meanScore(run: readonly HeadingCandidate[]): number {
  return run.reduce((sum, c) => sum + c.score, 0) / run.length
}

/** Text stands between most headings of the run. */
export function hasBodies(units: readonly Unit[], run: readonly HeadingCandidate[]): boolean {
  const bare = run.filter((c, i) => {
    const next = run[i + 1]
    return next !== undefined && neighbour(units, c.end - 1, 1) === next.start && !isLong(units, c)
  })
  return bare.length <= (run.length - 1) / 2 && (run.length > 1 || neighbour(units, (run[0]?.end ?? 0) - 1, 1) >= 0)
}

function isLong(units: readonly Unit[], c: HeadingCandidate): boolean {
  return (units[c.start]?.block.text.length ?? 0) > 90
}

import { areTimes } from './clock-times.ts'
import { furtherRuns, hasBodies, ofSeveralMeetings } from './further-runs.ts'
import type { HeadingCandidate, OpenCandidate } from './heading-candidate.ts'
import { type Hypothesis, NO_HYPOTHESIS } from './hypothesis.ts'
import { announcedTitles, constantRun } from './list-hypotheses.ts'
import { numberedHeadings } from './numbered-headings.ts'
import { withOutOfOrder, withParts } from './run-members.ts'
import { bestChain, type Chain } from './sequence.ts'
import type { Unit } from './unit.ts'
import { weighNeighbours } from './weigh-neighbours.ts'

const SECOND_PRINTING_REACH = 4
/** How much a run counts whose numbers follow each other without text: a list, or an agenda of titles only. */
const LIST_ONLY = 0.4

/** Items by their printed numbers: the best rising run, what stands out of order, and further runs of the same form. */
export function numberedHypothesis(units: readonly Unit[]): {
  candidates: readonly HeadingCandidate[]
  hypotheses: Hypothesis[]
} {
  const candidates = withoutTimes(withoutSecondPrintings(numberedHeadings(units)))
  weighNeighbours(units, candidates)
  const rising = risingRun(units, candidates)
  return { candidates, hypotheses: [rising, constantRun(units, candidates), announcedTitles(units, candidates)] }
}

function risingRun(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Hypothesis {
  const likely = candidates.filter((c) => c.score > -5)
  const whole = bestChain(
    units,
    likely.filter((c) => c.number?.form.family !== 'decimal'),
  )
  const single = (whole.members.length > 1 ? ownDecimals(units, likely, whole) : bestChain(units, likely)) ?? whole
  const main = ofSeveralMeetings(units, likely, single) ?? single
  if (main.members.length === 0) return NO_HYPOTHESIS
  const runs = furtherRuns(units, candidates, main.members)
  const parted = withParts(units, candidates, withOutOfOrder(units, candidates, runs.members))
  const weight = hasBodies(units, main.members) ? 1 : LIST_ONLY
  return { id: 'numbers', ...parted, score: main.score * weight, cutShort: runs.cutShort }
}

/**
 * `3.1`, `3.2` … of the third meeting: decimals that begin before the whole they would be parts of, and say more than the
 * list in a text that has whole numbers.
 */
function ownDecimals(units: readonly Unit[], likely: readonly HeadingCandidate[], whole: Chain): Chain | null {
  const parts = bestChain(
    units,
    likely.filter((c) => c.number?.form.family === 'decimal'),
  )
  const first = parts.members[0]
  if (!first || parts.members.length < FEWEST_DECIMALS || parts.score <= whole.score) return null
  const of = Math.floor(first.number?.value ?? 0)
  return whole.members.some((c) => c.start < first.start && c.number?.value === of) ? null : parts
}

const FEWEST_DECIMALS = 3

/** Leaves out the hours of a timetable: `19.00 Check-in`, `19.10 Dagsorden`. */
function withoutTimes(candidates: OpenCandidate[]): OpenCandidate[] {
  const decimals = candidates.filter((c) => c.form === 'N.N')
  return areTimes(decimals.map((c) => c.number?.number ?? '')) ? candidates.filter((c) => c.form !== 'N.N') : candidates
}

/** `1. Regnskab (fortsat)`, printed on the next page: no other item. */
function goesOn(candidates: readonly OpenCandidate[], { start, number, form, key }: OpenCandidate): boolean {
  if (!key.text.endsWith(CONTINUED)) return false
  return candidates.some((c) => c.start < start && c.form === form && c.number?.value === number?.value)
}

/** The end of a key: of `Regnskab (fortsat)`, `Budget – fortsat`. */
const CONTINUED = 'fortsat'

/** Leaves out the number or heading that is printed once more a little under the heading. */
function withoutSecondPrintings(candidates: readonly OpenCandidate[]): OpenCandidate[] {
  return candidates.filter((c, j) => {
    if (goesOn(candidates, c)) return false
    const before = j > 0 ? candidates[j - 1] : undefined
    if (!before?.number || !c.number || before.number.value !== c.number.value || before.form !== c.form) return true
    if (c.start - before.end > SECOND_PRINTING_REACH) return true
    return c.number.value === 1 ? !before.key.equals(c.key) : !before.key.isLike(c.key)
  })
}

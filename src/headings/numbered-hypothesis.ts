import { mayStart, startsOf } from '../danish/letters.ts'
import type { Block } from '../model/block.ts'
import { ANNOUNCED, weighNeighbours } from './contents.ts'
import { isClosedGroup } from './groups.ts'
import { firstLetters, type HeadingCandidate, isLabelOrData, neighbour, TitleKey } from './heading-candidate.ts'
import { type Hypothesis, NO_HYPOTHESIS } from './hypothesis.ts'
import { numberedHeadings } from './numbered-headings.ts'
import { bestChain, type Chain } from './sequence.ts'
import type { Unit } from './unit.ts'

const OUT_OF_ORDER_REACH = 20
/** How often every candidate may be looked at again in the search for further runs. */
const FURTHER_WORK = 40
const SECOND_PRINTING_REACH = 4
/** How much a run counts whose numbers follow each other without text: a list, or an agenda of titles only. */
const LIST_ONLY = 0.4

/** Items by their printed numbers: the best rising run, what stands out of order, and further runs of the same form. */
export function numberedHypothesis(units: readonly Unit[]): {
  candidates: HeadingCandidate[]
  hypotheses: Hypothesis[]
} {
  const candidates = weighNeighbours(units, withoutSecondPrintings(numberedHeadings(units)))
  const rising = risingRun(units, candidates)
  return { candidates, hypotheses: [rising, constantRun(units, candidates), announcedTitles(units, candidates)] }
}

function risingRun(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Hypothesis {
  const likely = candidates.filter((c) => c.score > -5)
  const whole = bestChain(
    units,
    likely.filter((c) => c.number?.form.family !== 'decimal'),
  )
  const single = whole.members.length > 1 ? whole : bestChain(units, likely)
  const main = ofSeveralMeetings(units, likely, single) ?? single
  if (main.members.length === 0) return NO_HYPOTHESIS
  const field = { units, budget: { left: FURTHER_WORK * candidates.length } }
  const runs = runsAround(field, candidates, main.members)
  const members = withParts(units, candidates, withOutOfOrder(units, candidates, runs))
  const weight = hasBodies(units, main.members) ? 1 : LIST_ONLY
  return { id: 'numbers', members, score: main.score * weight }
}

/**
 * The runs of several meetings in one document, when every meeting counts anew below a head of its own and together
 * they say more than the one run that goes through all of them (1, 2 of the first meeting, 3 of the second).
 */
function ofSeveralMeetings(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  single: Chain,
): Chain | null {
  const groups = byMeeting(units, candidates)
  if (groups.length < 2) return null
  const runs = groups.map((own) => bestChain(units, own))
  const anew = runs.filter(({ members }) => members.length > 1 && members[0]?.number?.value === 1)
  const score = anew.reduce((sum, run) => sum + run.score, 0)
  return anew.length > 1 && score > single.score ? { members: anew.flatMap((run) => run.members), score } : null
}

/** The candidates between one head of a meeting and the next. */
function byMeeting(units: readonly Unit[], candidates: readonly HeadingCandidate[]): HeadingCandidate[][] {
  const groups: HeadingCandidate[][] = [[]]
  let looked = 0
  for (const candidate of candidates) {
    if (meetingStart(units, looked, candidate.start) >= 0) groups.push([])
    groups.at(-1)?.push(candidate)
    looked = Math.max(looked, candidate.start)
  }
  return groups
}

/** Leaves out the number or heading that is printed once more a little under the heading. */
function withoutSecondPrintings(candidates: readonly HeadingCandidate[]): HeadingCandidate[] {
  return candidates.filter((c, j) => {
    const before = candidates[j - 1]
    if (!before?.number || !c.number || before.number.value !== c.number.value || before.form !== c.form) return true
    if (c.start - before.end > SECOND_PRINTING_REACH) return true
    return c.number.value === 1 ? !before.key.equals(c.key) : !before.key.isLike(c.key)
  })
}

/** Where further runs are looked for, and how much work may still go into it: a file of a hundred meetings stays quick. */
interface Field {
  readonly units: readonly Unit[]
  readonly budget: { left: number }
}

/** Runs of the same form before and after the main one: another meeting, or a second part that counts anew. */
function runsAround(
  { units, budget }: Field,
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
function hasBodies(units: readonly Unit[], run: readonly HeadingCandidate[]): boolean {
  const bare = run.filter((c, i) => {
    const next = run[i + 1]
    return next !== undefined && neighbour(units, c.end - 1, 1) === next.start && !isLong(units, c)
  })
  return bare.length <= (run.length - 1) / 2 && (run.length > 1 || neighbour(units, (run[0]?.end ?? 0) - 1, 1) >= 0)
}

function isLong(units: readonly Unit[], c: HeadingCandidate): boolean {
  return (units[c.start]?.block.text.length ?? 0) > 90
}

/** Does the head of another meeting stand between two items? */
export function meetingStart(units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const block = units[i]?.block
    if (block && block.text.length < 160 && mayStart(MEETING_STARTS, block.text) && isMeetingHead(block)) return i
  }
  return -1
}

/** `REFERAT Byrådet 2022-2025 d. 31-01-2023`, `Referat fra ekstraordinært møde den 3. maj 2024`; not `Referat fra sidste møde`. */
const MEETING_HEAD =
  /^(?:(?:møde)?referat|dagsorden|beslutningsprotokol|beslutningsreferat|tillægs(?:dagsorden|referat)|protokol)\b(?!.*(?:godkend|underskr)).*(?:\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2})|^mødedato\b|^ekstraordinært? (?:møde|general)/i

const MEETING_STARTS = startsOf(['mød', 'ref', 'dag', 'bes', 'til', 'pro', 'eks'])

function isMeetingHead({ kind, text }: Block): boolean {
  return kind !== 'furniture' && MEETING_HEAD.test(text)
}

/** Items that stand out of order (9 between 3 and 4) or in a list of closed items of their own. */
function withOutOfOrder(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const first = run[0]
  if (!first) return run
  const taken = new Set(run.map((c) => Math.floor(c.number?.value ?? -1)))
  const scores = run.map((c) => c.score).sort((a, b) => a - b)
  const median = scores[Math.floor(scores.length / 2)] ?? 0
  const listed = new Set(candidates.filter((c) => c.reason === ANNOUNCED).map((c) => c.start))
  const members = new Set(run)
  const extra: HeadingCandidate[] = []
  let closedRun = false
  for (const c of candidates) {
    if (c.form !== first.form || members.has(c)) continue
    const value = Math.floor(c.number?.value ?? -1)
    const before = units[neighbour(units, c.start, -1)]
    closedRun = isClosedGroup(before?.block.text ?? '') || (closedRun && before === units[(extra.at(-1)?.end ?? 0) - 1])
    if (taken.has(value) || !isNear(taken, value)) continue
    const strong = listed.has(c.start) ? c.score >= median - 3 : c.score >= median - 1 && c.start > first.start
    if (strong || (closedRun && listed.size === 0)) {
      extra.push(c)
      taken.add(value)
    }
  }
  return [...run, ...extra].sort((a, b) => a.start - b.start)
}

function isNear(taken: ReadonlySet<number>, value: number): boolean {
  for (let step = 1; step <= OUT_OF_ORDER_REACH; step++)
    if (taken.has(value - step) || taken.has(value + step)) return true
  return false
}

/** `2. Temaer` without text over `2.1. Social balance` with sections: the parts are the items, the whole is a group heading. */
function withParts(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const decimals = candidates.filter((c) => c.number?.form.family === 'decimal' && c.score > 0)
  if (decimals.length === 0) return run
  let at = 0
  return run.flatMap((c, i) => {
    const until = run[i + 1]?.start ?? units.length
    const whole = Math.floor(c.number?.value ?? -1)
    const parts: HeadingCandidate[] = []
    for (; (decimals[at]?.start ?? until) < until; at++) {
      const part = decimals[at]
      if (part && part.start >= c.end && Math.floor(part.number?.value ?? -2) === whole) parts.push(part)
    }
    const bare = neighbour(units, c.end - 1, 1) === parts[0]?.start
    const labelled = parts.every((d) => isLabelOrData(units[neighbour(units, d.end - 1, 1)]))
    return bare && parts.length > 0 && labelled ? parts : [c]
  })
}

/** Every item printed with the same number (a list flattened from a web page). */
function constantRun(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Hypothesis {
  const groups = new Map<string, HeadingCandidate[]>()
  for (const c of candidates) {
    if (c.number?.value !== 1 || c.score <= 0) continue
    const id = `${c.form}|${units[c.start]?.block.indent}`
    groups.set(id, [...(groups.get(id) ?? []), c])
  }
  let best: readonly HeadingCandidate[] = []
  for (const group of groups.values()) if (group.length > best.length) best = group
  if (best.length < 3) return NO_HYPOTHESIS
  return { id: 'same number', members: best, score: best.reduce((sum, c) => sum + c.score, 0) }
}

/** Numbers stand in the table of contents only: each of its titles comes again further on, alone on a line. */
function announcedTitles(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Hypothesis {
  const entries = candidates.filter((c, j) => {
    const next = candidates[j + 1]
    const before = candidates[j - 1]
    const listed = (other: HeadingCandidate | undefined) => other !== undefined && Math.abs(other.start - c.start) <= 2
    return (listed(next) || listed(before)) && c.key.isLonger(4)
  })
  const last = entries.at(-1)
  if (entries.length < 2 || !last) return NO_HYPOTHESIS
  const at = placesOf(units, entries, last.end)
  const members = entries.flatMap((entry) => {
    const place = at.get(entry.key.text)
    if (place === undefined) return []
    return [
      {
        ...entry,
        start: place,
        end: place + 1,
        form: 'titel (indhold)',
        title: { unit: place, offset: 0 },
        score: 4,
        reason: ANNOUNCED,
      },
    ]
  })
  const rising = members.every((m, i) => i === 0 || m.start > (members[i - 1]?.start ?? 0))
  if (!rising || members.length < 0.6 * entries.length) return NO_HYPOTHESIS
  return { id: 'announced titles', members, score: 4 * members.length }
}

/** Where the titles of entries stand alone on a line after the list: by title, the first such place. */
function placesOf(units: readonly Unit[], entries: readonly HeadingCandidate[], from: number): Map<string, number> {
  const starts = new Set(entries.map(({ key }) => key.start))
  const places = new Map<string, number>()
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (!unit || unit.number || unit.block.kind === 'furniture' || unit.block.text.length > 200) continue
    if (!starts.has(firstLetters(unit.block.text, 4))) continue
    const { text } = new TitleKey(unit.block.text)
    if (!places.has(text)) places.set(text, i)
  }
  return places
}

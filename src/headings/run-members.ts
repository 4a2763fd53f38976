import type { SectionRole } from '../model/tree.ts'
import { ANNOUNCED } from './contents.ts'
import { isClosedGroup, isGroupHeading } from './groups.ts'
import { isPurposeGroup } from './groups-above.ts'
import { type HeadingCandidate, isLabelOrData, neighbour, unitBeside } from './heading-candidate.ts'
import { looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

const OUT_OF_ORDER_REACH = 20
/** Sections that make a matter of its own. */
const OWN_ROLES: ReadonlySet<SectionRole> = new Set(['recommendation', 'decision'])

/** Items that stand out of order (9 between 3 and 4) or in a list of closed items of their own. */
export function withOutOfOrder(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const first = run[0]
  if (!first) return run
  const members = new Set(run)
  const others = candidates.filter((c) => c.form === first.form && !members.has(c))
  const added = addedIn(units, candidates, run)
  if (others.length === 0) return added.length === 0 ? run : inOrder([...run, ...added])
  const taken = new Set(run.map((c) => Math.floor(c.number?.value ?? -1)))
  const scores = run.map((c) => c.score).sort((a, b) => a - b)
  const median = scores[Math.floor(scores.length / 2)] ?? 0
  const listed = new Set(candidates.filter((c) => c.reason === ANNOUNCED).map((c) => c.start))
  const extra: HeadingCandidate[] = []
  let closedRun = false
  for (const c of others) {
    const value = Math.floor(c.number?.value ?? -1)
    const before = unitBeside(units, c.start, -1)
    closedRun = isClosedGroup(before?.block.text ?? '') || (closedRun && before === units[(extra.at(-1)?.end ?? 0) - 1])
    if (taken.has(value)) continue
    const strong = listed.has(c.start) ? c.score >= median - 3 : c.score >= median - 1 && c.start > first.start
    // 9 between 3 and 4, where 8 is followed by 10.
    const isMissing = c.score >= leastFor(c, scores) && taken.has(value - 1) && taken.has(value + 1)
    if (!strong && !isMissing && !(closedRun && listed.size === 0)) continue
    if (!isNear(taken, value)) continue
    extra.push(c)
    taken.add(value)
  }
  return inOrder([...run, ...extra, ...added])
}

function inOrder(members: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  return [...members].sort((a, b) => a.start - b.start)
}

/** `5a. Skure` between `Ad 5` and `Ad 6`: an item put in afterwards; not the parts `5a` and `5b`. */
function addedIn(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const lettered = candidates.filter(({ number }) => number !== null && /\d[a-z]$/i.test(number.number))
  return lettered.filter((c, i) => {
    if (c.form === run[0]?.form || !/a$/i.test(c.number?.number ?? '') || c.score <= 0) return false
    if (!units[c.start]?.block.gapBefore || !looksLikeTitle(titleText(units, c))) return false
    const whole = Math.floor(c.number?.value ?? -1)
    const next = run.findIndex(({ start }) => start > c.start)
    const isBetween = run[next - 1]?.number?.value === whole && run[next]?.number?.value === whole + 1
    return isBetween && Math.floor(lettered[i + 1]?.number?.value ?? -1) !== whole
  })
}

/** A number that is missing counts for much, with a word before it (`Pkt. 9`) for more: no list in a text has one. */
function leastFor({ number }: HeadingCandidate, scores: readonly number[]): number {
  const least = scores[0] ?? 0
  return number?.form.family === 'word' ? least - 2 : least
}

function isNear(taken: ReadonlySet<number>, value: number): boolean {
  for (let step = 1; step <= OUT_OF_ORDER_REACH; step++)
    if (taken.has(value - step) || taken.has(value + step)) return true
  return false
}

/** The items of a run with parts, and where the headings stand that only hold parts together. */
export interface Parted {
  readonly members: readonly HeadingCandidate[]
  /** Indices of units. */
  readonly groups: ReadonlySet<number>
}

/**
 * `1. Formalia`, `2. Orientering`, when all of them only hold parts together: they name no matter.
 * `2. Temaer` without text over `2.1. Social balance` with sections: the parts are the items, the whole is a group
 * heading. With a text of its own the whole is an item, too.
 */
export function withParts(
  units: readonly Unit[],
  candidates: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
): Parted {
  const groups = new Set<number>()
  const decimals = candidates.filter((c) => c.number?.form.family === 'decimal' && c.score > 0)
  if (decimals.length === 0) return { members: run, groups }
  const wholes = wholesOf(units, decimals, run)
  const held = wholes.filter(({ direct, parts }) => direct && areTitles(units, parts))
  const isUsual = held.length * 2 >= wholes.length
  const named = held.filter(({ heading }) => isPurposeGroup(titleText(units, heading)))
  const allHold = held.length === wholes.length && held.length > 1 && named.length * 2 >= held.length
  const members = wholes.flatMap((whole) => {
    const { heading, parts, orphans, direct, labelled } = whole
    if (orphans.length > 0) return [heading, ...orphans]
    if (parts.length === 0) return [heading]
    if (labelled && !direct) return isIntroduced(units, heading, parts) ? [heading, ...parts] : [heading]
    if (!labelled && !allHold && !(held.includes(whole) && isGroup(units, heading, isUsual))) return [heading]
    for (let unit = heading.start; unit < heading.end; unit++) groups.add(unit)
    return parts
  })
  return { members, groups }
}

/** A member of a run with the parts that bear its number. */
interface Whole {
  readonly heading: HeadingCandidate
  readonly parts: readonly HeadingCandidate[]
  /** Parts of a number that is not printed by itself: `2.1` and `3.1` between `1` and `4`. */
  readonly orphans: readonly HeadingCandidate[]
  /** Nothing stands between the heading and its first part. */
  readonly direct: boolean
  /** Every part has section labels of its own. */
  readonly labelled: boolean
}

function wholesOf(
  units: readonly Unit[],
  decimals: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
): readonly Whole[] {
  let at = 0
  return run.map((heading, i) => {
    const until = run[i + 1]?.start ?? units.length
    const next = run[i + 1]?.number?.value ?? 0
    const whole = Math.floor(heading.number?.value ?? -1)
    const parts: HeadingCandidate[] = []
    const others: HeadingCandidate[] = []
    for (; (decimals[at]?.start ?? until) < until; at++) {
      const part = decimals[at]
      const of = Math.floor(part?.number?.value ?? -2)
      if (!part || part.start < heading.end) continue
      if (of === whole) parts.push(part)
      else if (of > whole && of < next) others.push(part)
    }
    const orphans = others.filter((part, k) => hasOwnLabels(units, part, others[k + 1]?.start ?? until))
    const direct = parts[0] !== undefined && neighbour(units, heading.end - 1, 1) === parts[0].start
    const labelled = parts.every((part, k) => hasOwnLabels(units, part, parts[k + 1]?.start ?? until))
    return { heading, parts, orphans, direct, labelled }
  })
}

/** `1. FORMALIA`, `2. Sager til drøftelse`: set apart from what it holds together; not `2. Økonomi`, an item with parts. */
function isGroup(units: readonly Unit[], heading: HeadingCandidate, isUsual: boolean): boolean {
  const text = titleText(units, heading)
  return isGroupHeading(text) || (isUsual && text.length > 3 && text === text.toUpperCase())
}

/** Parts that read like titles with text below most of them: `1.1 Dagsorden (B)`; not `1.1 Der afsættes 2 mio. kr.` */
function areTitles(units: readonly Unit[], parts: readonly HeadingCandidate[]): boolean {
  const bare = parts.filter((part, k) => neighbour(units, part.end - 1, 1) === parts[k + 1]?.start)
  return bare.length * 2 < parts.length && parts.every((part) => isPartTitle(titleText(units, part)))
}

function isPartTitle(text: string): boolean {
  return looksLikeTitle(text) && text !== text.toUpperCase()
}

function titleText(units: readonly Unit[], { title }: HeadingCandidate): string {
  return title ? (units[title.unit]?.block.text.slice(title.offset).trim() ?? '') : ''
}

/** Text that no label parts stands between the whole and its parts: it introduces them and is an item of its own. */
function isIntroduced(units: readonly Unit[], whole: HeadingCandidate, parts: readonly HeadingCandidate[]): boolean {
  const [first] = parts
  return parts.length > 1 && !units.slice(whole.end, first?.start).some(isLabelOrData)
}

/** A label directly under the heading, or a label on a line of its own further down; not only `Beslutning: Godkendt.` */
function hasOwnLabels(units: readonly Unit[], part: HeadingCandidate, until: number): boolean {
  if (isLabelOrData(unitBeside(units, part.end - 1, 1))) return true
  return units.slice(part.end, until).some(({ label }) => label?.shape === 'alone' && OWN_ROLES.has(label.rule.role))
}

import { findDates } from '../../danish/dates.ts'
import { findTimes } from '../../danish/times.ts'
import { gathered } from '../../model/gathered.ts'
import type { Field } from './fields.ts'
import type { FieldName } from './labels.ts'
import type { MeetingLine } from './lines.ts'
import { isOpen } from './people-pieces.ts'

/** Fewer empty labels in a row are labels without a value. */
const FEWEST = 3

/** What a line must hold to be the value of a label; any line may be that of the others. */
const HOLDS: Readonly<Partial<Record<FieldName, (text: string) => boolean>>> = {
  date: (text) => findDates(text).length > 0 || findTimes(text).length > 0,
  start: (text) => findTimes(text).length > 0,
  end: (text) => findTimes(text).length > 0,
  'case-number': (text) => /^\S*\d\S*$/.test(text),
}

/**
 * Gives labels printed as a column of their own the values printed in the column after it, in order: "Forum:", "Dato:",
 * "Sted:" and then "Byrådet", "3. maj 2021", "Rådhuset". The fields as they are when the values do not fit the labels.
 */
export function withColumnValues(fields: readonly Field[]): readonly Field[] {
  const last = fields.findIndex((f, i) => f.following.length > 0 && areEmpty(fields.slice(0, i + 1)))
  const first = firstOfRun(fields, last)
  if (last < 0 || last - first + 1 < FEWEST) return fields
  const filled = fill(fields.slice(first, last + 1), fields[last]?.following ?? [])
  return filled ? [...fields.slice(0, first), ...filled, ...fields.slice(last + 1)] : fields
}

/** Whether a run of empty labels ends here, of which none but the last has lines below it. */
function areEmpty(fields: readonly Field[]): boolean {
  return fields.length >= FEWEST && fields.slice(-FEWEST).every((f) => f.value === '')
}

function firstOfRun(fields: readonly Field[], last: number): number {
  let first = last
  while (first > 0 && fields[first - 1]?.value === '' && fields[first - 1]?.following.length === 0) first--
  return first
}

/** As many values as labels, up to the next empty line; a value may go on over several lines. */
function fill(labels: readonly Field[], lines: readonly MeetingLine[]): readonly Field[] | null {
  const end = lines.findIndex((l, i) => i > 0 && l.gapBefore)
  const values = paragraphs(end < 0 ? lines : lines.slice(0, end))
  if (values.length !== labels.length) return null
  const fits = labels.every(({ field }, i) => HOLDS[field]?.(values[i]?.[0]?.text ?? '') ?? true)
  if (!fits) return null
  return labels.map((label, i) => {
    const [line, ...following] = values[i] ?? []
    return { ...label, value: line?.text ?? '', following }
  })
}

function paragraphs(lines: readonly MeetingLine[]): readonly (readonly MeetingLine[])[] {
  const starts = gathered(lines, (l, i) =>
    i === 0 || (l.goesOn === null && !isOpen(lines[i - 1]?.text ?? '')) ? [i] : [],
  )
  return starts.map((start, n) => lines.slice(start, starts[n + 1]))
}

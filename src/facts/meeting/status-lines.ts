import { readPerson } from '../../danish/names.ts'
import type { MeetingLine } from './lines.ts'

/** Said of one person on a line of its own; once only, it is the label of a list: `Deltog`, `Til stede`; not `Deltog ikke`. */
const CAME = /^(?:deltog|deltager|til ?stede|mødt)\.?$/i
/** `Afbud`, `Deltog ikke`; not `Afbud: Ida`. */
const STATUS = /^(?:(?:deltog|deltager)(?: ikke)?|(?:ikke )?(?:til ?stede|mødt)|afbud|fraværende)\.?$/i
const FEWEST = 2

/** Puts a status that stands below each name behind it: "Ida Holm" over "Deltog" becomes one line, as its columns were. */
export function withStatusBehind(lines: readonly MeetingLine[]): readonly MeetingLine[] {
  if (lines.filter((l) => CAME.test(l.text)).length < FEWEST) return lines
  const merged: MeetingLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]]
    if (!line) continue
    const isPair = next !== undefined && STATUS.test(next.text) && isFullName(line.text) && inPairs(lines, i)
    merged.push(isPair ? { ...line, text: `${line.text}: ${next.text}` } : line)
    if (isPair) i++
  }
  return merged
}

/** Whether another name with its status stands before or after. */
function inPairs(lines: readonly MeetingLine[], i: number): boolean {
  return [i - 2, i + 2].some((at) => isFullName(lines[at]?.text ?? '') && STATUS.test(lines[at + 1]?.text ?? ''))
}

function isFullName(text: string): boolean {
  return readPerson(text)?.name.includes(' ') === true
}

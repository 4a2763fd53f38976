import type { Measures } from './measure.ts'
import { byPage, type Placed } from './placed.ts'

/** A footnote at the foot of a page: its number, and its lines. */
export interface Footnote {
  readonly number: string
  readonly lines: Placed[]
}

/** The number of a footnote before its text: `1 Jf. referat`, `2Se bilag`; not `1. Budget`, `12 medlemmer`. */
export const NOTE_NUMBER = /^(\d{1,2})\s?(?=\p{Lu})/u
/** Footnotes are set smaller than the text, by this factor at least. */
const SMALLER = 0.95

/**
 * Footnotes: small lines at the foot of a page, apart from the text, of which the first has the number that comes next.
 * The text goes on over them.
 */
export function footnotesOf(lines: readonly Placed[], measures: Measures): readonly Footnote[] {
  let last = 0
  return byPage(lines).flatMap((page) => {
    const notes = footnotesOfPage(page, { last, measures })
    last = Number(notes.at(-1)?.number ?? last)
    return notes
  })
}

function footnotesOfPage(
  page: readonly Placed[],
  { last, measures }: { readonly last: number; readonly measures: Measures },
): readonly Footnote[] {
  const down = page.toSorted((a, b) => a.place.baseline - b.place.baseline)
  const small = down.findLastIndex((line) => !isSmall(line, measures)) + 1
  const first = down.findIndex((line, i) => i >= small && (isNote(line, 1) || isNote(line, last + 1)))
  const [above, top] = [down[first - 1], down[first]]
  if (!above || !top || top.place.baseline - above.place.baseline <= measures.reach(top.size)) return []
  const notes: Footnote[] = []
  for (const line of down.slice(first)) {
    const note = notes.at(-1)
    if (note && !isNote(line, Number(note.number) + 1)) note.lines.push(line)
    else notes.push({ number: NOTE_NUMBER.exec(line.line.text)?.[1] ?? '', lines: [line] })
  }
  return notes
}

function isSmall({ size, place }: Placed, { bodySize }: Measures): boolean {
  return size < SMALLER * bodySize && place.segments.length === 1
}

function isNote({ line }: Placed, number: number): boolean {
  return NOTE_NUMBER.exec(line.text)?.[1] === String(number)
}

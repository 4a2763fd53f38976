import type { Measures } from './measure.ts'
import { noteColumns } from './note-columns.ts'
import { NOTE_NUMBER } from './note-number.ts'
import { byPage, type Placed } from './placed.ts'

/** A footnote at the foot of a page: its number, and its lines. */
export interface Footnote {
  readonly number: string
  readonly lines: Placed[]
}

/** Footnotes are set smaller than the text, by this factor at least. */
const SMALLER = 0.95

/** The footnotes of a document, and the lines on which they stand. */
export interface Footnotes {
  readonly notes: readonly Footnote[]
  readonly lines: ReadonlySet<Placed>
}

/**
 * Footnotes: small lines at the foot of a page, apart from the text, of which the first has the number that comes next.
 * The text goes on over them.
 */
export function footnotesOf(lines: readonly Placed[], measures: Measures): Footnotes {
  const notes: Footnote[] = []
  const noted = new Set<Placed>()
  for (const page of byPage(lines)) {
    const found = linesOfNotes(page, { last: Number(notes.at(-1)?.number ?? 0), measures })
    const columns = noteColumns(found)
    if (columns === null) continue
    for (const line of found) noted.add(line)
    notes.push(...notesIn(columns))
  }
  return { notes, lines: noted }
}

/** The lines at the foot of the page, down from the first note. */
function linesOfNotes(
  page: readonly Placed[],
  { last, measures }: { readonly last: number; readonly measures: Measures },
): readonly Placed[] {
  const down = page.toSorted((a, b) => a.place.baseline - b.place.baseline)
  const small = down.findLastIndex((line) => line.size >= SMALLER * measures.bodySize) + 1
  const first = down.findIndex((line, i) => i >= small && (isNote(line, 1) || isNote(line, last + 1)))
  const [above, top] = [down[first - 1], down[first]]
  if (!above || !top || top.place.baseline - above.place.baseline <= measures.reach(top.size)) return []
  return down.slice(first)
}

/** From lines in reading order. */
function notesIn(lines: readonly Placed[]): readonly Footnote[] {
  const notes: Footnote[] = []
  for (const line of lines) {
    const note = notes.at(-1)
    if (note && !isNote(line, Number(note.number) + 1)) note.lines.push(line)
    else notes.push({ number: numberOf(line) ?? '', lines: [line] })
  }
  return notes
}

function isNote(line: Placed, number: number): boolean {
  return numberOf(line) === String(number)
}

function numberOf({ line }: Placed): string | null {
  return NOTE_NUMBER.exec(line.text)?.[1] ?? null
}

import type { Line } from '../../model/line.ts'
import { rowLines, type TableCell } from '../table.ts'

/** What is longer is a text with a title, not an entry with a name. */
const SHORT = { term: 60, entry: 160 } as const

/** A definition list that is open: `Sted`, `Mødelokale 2` are an entry with its name, as in a table of two columns. */
export class DefinitionList {
  #terms: Line[] = []
  #entries: Line[] = []

  /** A term ends what was said of the one before; gives the lines of that. */
  addTerm(lines: TableCell): readonly Line[] {
    const before = this.#entries.length > 0 ? this.close() : []
    this.#terms.push(...lines)
    return before
  }

  addEntry(lines: TableCell): void {
    this.#entries.push(...lines)
  }

  close(): readonly Line[] {
    const [terms, entries] = [this.#terms, this.#entries]
    this.#terms = []
    this.#entries = []
    const isRow = isShort(terms, SHORT.term) && isShort(entries, SHORT.entry)
    return isRow ? rowLines([terms, entries]) : [...terms, ...entries]
  }
}

function isShort(lines: TableCell, most: number): boolean {
  return lines.every(({ text, style, cells }) => text.length <= most && !style?.headingLevel && !cells)
}

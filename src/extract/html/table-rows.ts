import type { TableCell } from '../table.ts'
import type { HtmlAttributes } from './elements.ts'

/** Rows and columns over which one cell can reach; what pages ask for beyond is a mistake. */
const MOST_SPANNED = 200

/** A table that is open: its rows cell by cell, with an empty one where a cell of an earlier row reaches down. */
export class TableRows {
  #row: TableCell[] | null = null
  /** For each column: through how many more rows does the cell above reach? */
  readonly #reach: number[] = []

  get hasRow(): boolean {
    return this.#row !== null
  }

  openRow(): void {
    this.#row = []
  }

  add(cell: TableCell, attributes: HtmlAttributes): void {
    const row = this.#row
    if (!row) return
    this.#fill(row)
    const rows = Math.min(Number(attributes.rowspan) || 1, MOST_SPANNED)
    this.#reach[row.length] = rows - 1
    row.push(cell)
  }

  closeRow(): readonly TableCell[] {
    const row = this.#row ?? []
    this.#fill(row)
    this.#row = null
    return row
  }

  #fill(row: TableCell[]): void {
    for (let reach = this.#reach[row.length] ?? 0; reach > 0; reach = this.#reach[row.length] ?? 0) {
      this.#reach[row.length] = reach - 1
      row.push([])
    }
  }
}

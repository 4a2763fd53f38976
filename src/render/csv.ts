import { clean } from './clean.ts'
import type { Listing } from './listing.ts'

/** What a spreadsheet would run as a formula: `=1+1`, `@SUM(A1)`, `-1`; not `5-3`. */
const FORMULA = /^[=+\-@\t\r]/
const BYTE_ORDER_MARK = '\ufeff'

/** How csv is written. */
export interface CsvForm {
  /** As a Danish Excel opens it by double click: semicolons and a byte order mark. */
  readonly excel?: boolean
  /** Cells as they are, also those that a spreadsheet would run; else such a cell gets a `'` in front. */
  readonly raw?: boolean
}

/** Comma-separated values as in RFC 4180, with a header line. */
export function csv<Row>({ columns, rows }: Listing<Row>, { excel = false, raw = false }: CsvForm = {}): string {
  const separator = excel ? ';' : ','
  const guarded = rows.map((row) => columns.map(({ value }) => (raw ? shown : guard)(value(row))))
  const lines = [columns.map(({ name }) => name), ...guarded]
  const text = lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')
  return excel ? BYTE_ORDER_MARK + text : text
}

type CsvValue = string | number | boolean | null

function shown(cell: CsvValue): string {
  return cell === null ? '' : clean(String(cell))
}

function guard(cell: CsvValue): string {
  const text = shown(cell)
  return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

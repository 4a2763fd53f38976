import { clean } from './clean.ts'
import type { Listing } from './listing.ts'

/** What a spreadsheet would run as a formula: `=1+1`, `@SUM(A1)`, `-1`; not `5-3`. */
const FORMULA = /^[=+\-@\t\r]/
const BYTE_ORDER_MARK = '\ufeff'

/** How csv is written. */
export interface CsvForm {
  /** As a Danish Excel opens it by double click: semicolons, decimal commas, a byte order mark; `3/24` stays text. */
  readonly excel?: boolean
  /** Cells as they are, also those that a spreadsheet would run; else such a cell gets a `'` in front. */
  readonly raw?: boolean
}

/** What a spreadsheet would take for a date or a number, though it is neither: `3/24`, `2.1`, `01`; not `2022-03-15`, `12`. */
const MISTAKEN = /^(?!\d{4}-\d\d-\d\d$)\d{1,4}(?:[./-]\d{1,4}){1,2}$|^0\d+$/

/** Comma-separated values as in RFC 4180, with a header line. */
export function csv<Row>({ columns, rows }: Listing<Row>, form: CsvForm = {}): string {
  const separator = form.excel ? ';' : ','
  const cells = rows.map((row) => columns.map(({ value }) => written(value(row), form)))
  const lines = [columns.map(({ name }) => name), ...cells]
  const text = lines.map((line) => `${line.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')
  return form.excel ? BYTE_ORDER_MARK + text : text
}

type CsvValue = string | number | boolean | null

function written(cell: CsvValue, { excel = false, raw = false }: CsvForm): string {
  if (cell === null) return ''
  const text = clean(String(cell))
  // A Danish spreadsheet reads 0.97 as text.
  if (typeof cell === 'number') return excel ? text.replace('.', ',') : text
  if (raw || typeof cell === 'boolean') return text
  if (excel && MISTAKEN.test(text)) return `="${text}"`
  return FORMULA.test(text) ? `'${text}` : text
}

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

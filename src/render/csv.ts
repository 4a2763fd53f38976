import { clean } from './clean.ts'
import type { Listing } from './listing.ts'

/** What a spreadsheet would run as a formula: `=1+1`, `@SUM(A1)`; also "-" and "+" at the start. Not "5-3". */
const FORMULA = /^[=+\-@\t\r]/
const BYTE_ORDER_MARK = '\ufeff'

/** Comma-separated values as in RFC 4180, with a header line. A cell that a spreadsheet would run gets a `'` in front. */
export function csv<Row>(listing: Listing<Row>): string {
  return table(listing, ',')
}

/** As {@link csv}, in the form that a Danish Excel opens by double click: semicolons and a byte order mark. */
export function excel<Row>(listing: Listing<Row>): string {
  return BYTE_ORDER_MARK + table(listing, ';')
}

function table<Row>({ columns, rows }: Listing<Row>, separator: string): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => columns.map((column) => column.value(row)))]
  return lines.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')
}

function quoted(cell: string | number | boolean | null, separator: string): string {
  if (cell === null) return ''
  const said = clean(String(cell))
  const text = typeof cell === 'string' && FORMULA.test(said) ? `'${said}` : said
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

import { oneLine } from './clean.ts'
import type { Listing } from './listing.ts'

/** A Markdown table, or the listing's own form. */
export function toMarkdown<Row>(listing: Listing<Row>): string {
  if (listing.markdown) return listing.markdown()
  const { columns, rows } = listing
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const head = line(columns.map((column) => column.name)) + line(columns.map(() => '---'))
  return head + rows.map((row) => line(columns.map((column) => escaped(column.value(row))))).join('')
}

/** Text that stands in Markdown as it is: `escaped('a|b') === 'a\\|b'`. */
export function escaped(value: string | number | boolean | null): string {
  return value === null ? '' : oneLine(String(value)).replace(/[\\|`*_[\]<>]/g, '\\$&')
}

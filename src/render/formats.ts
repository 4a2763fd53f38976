import { csv, excel } from './csv.ts'
import { toJson } from './json.ts'
import type { Listing } from './listing.ts'
import { markdown } from './markdown.ts'
import type { Style } from './style.ts'

/** To add an output format, write a function and name it here. Each ends its text with a line break, or gives nothing. */
export const FORMATS = {
  text: <Row>(listing: Listing<Row>, style: Style) => listing.text(style),
  json: <Row>({ schema, head, key, rows }: Listing<Row>) => `${toJson({ schema, ...head, [key]: rows }, 2)}\n`,
  ndjson: <Row>({ rows }: Listing<Row>) => rows.map((row) => `${toJson(row)}\n`).join(''),
  csv,
  excel,
  md: markdown,
} as const

export type FormatName = keyof typeof FORMATS

/** Names a user may give to `--format`; `excel` is csv with `--excel`. */
export const FORMAT_NAMES = ['text', 'json', 'ndjson', 'csv', 'md'] as const

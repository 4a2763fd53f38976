import { type CsvForm, csv } from './csv.ts'
import { toJson } from './json.ts'
import type { Listing } from './listing.ts'
import { toMarkdown } from './markdown.ts'
import type { PrintStyle } from './style.ts'

/** Names a user may give to `--format`. */
export const FORMAT_NAMES = ['text', 'json', 'ndjson', 'csv', 'md'] as const

export type FormatName = (typeof FORMAT_NAMES)[number]

type Formatter = <Row>(listing: Listing<Row>, style: PrintStyle, form?: CsvForm) => string

/** To add an output format, write a function and name it here. Each ends its text with a line break, or gives nothing. */
export const FORMATS: Readonly<Record<FormatName, Formatter>> = {
  text: (listing, style) => listing.text(style),
  json: ({ schema, head, key, rows }) => `${toJson({ schema, ...head, [key]: rows }, 2)}\n`,
  ndjson: ({ rows }) => rows.map((row) => `${toJson(row)}\n`).join(''),
  csv: (listing, _style, form) => csv(listing, form),
  md: toMarkdown,
}

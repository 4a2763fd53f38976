import type { PrintStyle } from './style.ts'

/** One column of a table, for csv and md. */
export interface ListingColumn<Row> {
  readonly name: string
  readonly value: (row: Row) => string | number | boolean | null
}

/** What a command found, ready to be printed in any format. */
export interface Listing<Row> {
  /** "minutes.decisions/1" */
  readonly schema: string
  /** The key of the rows in JSON: "decisions". */
  readonly key: string
  /** What JSON says beside the rows. */
  readonly head: Readonly<Record<string, unknown>>
  readonly rows: readonly Row[]
  readonly columns: readonly ListingColumn<Row>[]
  /** For people. */
  readonly text: (style: PrintStyle) => string
  /** Markdown, when a table is not the best form. */
  readonly markdown?: () => string
}

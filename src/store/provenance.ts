import type { MeetingKind } from '../model/document.ts'
import type { Position } from '../model/position.ts'

/** A meeting as every answer names it. */
export interface MeetingRef {
  readonly id: string
  readonly body: string | null
  /** Whose board the body is. */
  readonly organisation: string | null
  readonly acronym: string | null
  readonly date: string | null
  readonly kind: MeetingKind
}

export interface ItemRef {
  readonly number: string | null
  readonly ordinal: number
  readonly title: string | null
  readonly caseNumber: string | null
}

/** The file that is quoted. */
export interface SourceRef {
  readonly path: string
  /** Pages that OCR has read: what stands on them may be misread. */
  readonly ocrPages: readonly number[]
  /** It was gone when `ingest` last looked; what was read in it is kept until it is pruned. */
  readonly missing: boolean
}

/** Where an answer comes from: what is printed beside every fact. */
export interface Provenance {
  readonly meeting: MeetingRef
  readonly item: ItemRef
  readonly source: SourceRef
  readonly position: Position
}

/** For a query in which `m` is `v_versions` and `i` is `items`. */
export const PROVENANCE_COLUMNS = `m.id AS ref, m.body, m.organisation, m.acronym, m.date AS meeting_date, m.kind, m.path, m.missing, m.ocr_pages,
  i.number AS item_number, i.ordinal AS item_ordinal, i.title AS item_title, i.case_number`

/** The columns of a position, of the table called `row` in the query. */
export const positionColumns = (row: string) => `${row}.page, ${row}.line, ${row}.end_page, ${row}.end_line`

export interface ProvenanceRow extends PositionRow {
  readonly ref: string
  readonly body: string | null
  readonly organisation: string | null
  readonly acronym: string | null
  readonly meeting_date: string | null
  readonly kind: MeetingKind
  readonly path: string
  readonly missing: number
  /** JSON. */
  readonly ocr_pages: string
  readonly item_number: string | null
  readonly item_ordinal: number
  readonly item_title: string | null
  readonly case_number: string | null
}

export interface PositionRow {
  readonly page: number | null
  readonly line: number
  readonly end_page: number | null
  readonly end_line: number
}

/** Of a row with {@link PROVENANCE_COLUMNS} and {@link positionColumns}. */
export function toProvenance(row: ProvenanceRow): Provenance {
  const { ref, body, organisation, acronym, meeting_date, kind } = row
  return {
    meeting: { id: ref, body, organisation, acronym, date: meeting_date, kind },
    item: { number: row.item_number, ordinal: row.item_ordinal, title: row.item_title, caseNumber: row.case_number },
    source: toSource(row),
    position: toPosition(row),
  }
}

/** The columns of which {@link toSource} makes the file. */
export type SourceRow = Pick<ProvenanceRow, 'path' | 'missing' | 'ocr_pages'>

/** Of a row of `v_versions`. */
export function toSource({ path, missing, ocr_pages }: SourceRow): SourceRef {
  return { path, ocrPages: ocr_pages === '[]' ? [] : (JSON.parse(ocr_pages) as number[]), missing: missing !== 0 }
}

/** Of a row with {@link positionColumns}. */
export function toPosition({ page, line, end_page, end_line }: PositionRow): Position {
  return { page, line, endPage: end_page, endLine: end_line }
}

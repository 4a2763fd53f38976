import { isOnPages } from '../model/position.ts'
import type { Provenance } from '../store/provenance.ts'
import type { ListingColumn } from './listing.ts'

/** The columns every table of facts shares: which meeting and item, and where it stands. */
export function meetingColumns<Row extends Provenance & { readonly id: string }>(): readonly ListingColumn<Row>[] {
  return [
    { name: 'id', value: (row) => row.id },
    { name: 'date', value: (row) => row.meeting.date },
    { name: 'committee', value: (row) => row.meeting.body },
    { name: 'acronym', value: (row) => row.meeting.acronym },
    { name: 'kind', value: (row) => row.meeting.kind },
    { name: 'item', value: (row) => row.item.number },
    { name: 'title', value: (row) => row.item.title },
  ]
}

/** The last columns of every table of facts: where it stands. What is added later comes behind them. */
export function placeColumns<Row extends Provenance>(): readonly ListingColumn<Row>[] {
  return [
    { name: 'path', value: (row) => row.source.path },
    { name: 'page', value: (row) => row.position.page },
    { name: 'line', value: (row) => row.position.line },
    { name: 'ocr', value: (row) => isOnPages(row.position, row.source.ocrPages) },
    { name: 'organisation', value: (row) => row.meeting.organisation },
    { name: 'missing', value: (row) => row.source.missing },
  ]
}

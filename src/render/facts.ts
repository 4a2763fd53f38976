import type { Action, Attachment } from '../model/fact.ts'
import type { Position } from '../model/position.ts'
import type { StoredVote } from '../store/fact-tables.ts'
import type { Found, Listed } from '../store/list-facts.ts'
import type { Provenance } from '../store/provenance.ts'
import { oneLine } from './clean.ts'
import { factEntry } from './fact-entry.ts'
import { grouped } from './grouped.ts'
import type { Listing, ListingColumn } from './listing.ts'
import { placeOf } from './place.ts'
import { meetingColumns, placeColumns } from './provenance-columns.ts'
import type { PrintStyle } from './style.ts'

/** What makes one kind of fact different from the others when it is printed. */
interface FactForm<Row> {
  readonly key: string
  readonly columns: readonly ListingColumn<Row>[]
  /** The line above the text: who, when, how many. */
  readonly head: (row: Row) => string
  readonly body: (row: Row) => string
}

type Fact = Provenance & { readonly id: string }

function listing<Row extends Fact>(form: FactForm<Row>, { total, rows }: Found<Row>): Listing<Row> {
  const entry = (row: Row, style: PrintStyle) =>
    factEntry(`${form.head(row)} · ${style.dim(placeOf(row))}`, oneLine(form.body(row)), style)
  return {
    schema: `minutes.${form.key}/1`,
    key: form.key,
    head: { total },
    rows,
    columns: [...meetingColumns<Row>(), ...form.columns, ...placeColumns<Row>()],
    text: (style) => grouped(rows, style, (row) => entry(row, style)),
  }
}

/** Who is to do what, and by when. */
export function actionListing(found: Found<Listed<Action>>): Listing<Listed<Action>> {
  return listing(ACTIONS, found)
}

/** Votes with their sides and what they decided. */
export function voteListing(found: Found<Listed<StoredVote>>): Listing<Listed<StoredVote>> {
  return listing(VOTES, found)
}

/** Attachments with the places where the text speaks of them. */
export function attachmentListing(found: Found<Listed<Attachment>>): Listing<Listed<Attachment>> {
  return listing(ATTACHMENTS, found)
}

const ACTIONS: FactForm<Listed<Action>> = {
  key: 'actions',
  columns: [
    { name: 'responsible', value: (a) => a.responsible },
    { name: 'due', value: (a) => a.due },
    { name: 'text', value: (a) => oneLine(a.text) },
  ],
  head: ({ responsible, due }) => [oneLine(responsible ?? 'nobody named'), due ? `due ${due}` : 'no date'].join(' · '),
  body: (action) => action.text,
}

/** "for 1 · against 3 · abstaining ?" */
export function voteCounts(vote: Pick<StoredVote, 'for' | 'against' | 'abstain'>): string {
  return `for ${vote.for ?? '?'} · against ${vote.against ?? '?'} · abstaining ${vote.abstain ?? '?'}`
}

const VOTES: FactForm<Listed<StoredVote>> = {
  key: 'votes',
  columns: [
    { name: 'for', value: (v) => v.for },
    { name: 'against', value: (v) => v.against },
    { name: 'abstain', value: (v) => v.abstain },
    { name: 'forNames', value: (v) => v.forNames.join(', ') },
    { name: 'againstNames', value: (v) => v.againstNames.join(', ') },
    { name: 'abstainNames', value: (v) => v.abstainNames.join(', ') },
    { name: 'outcome', value: (v) => v.decided?.outcome ?? null },
    { name: 'decided', value: (v) => (v.decided ? oneLine(v.decided.quote) : null) },
  ],
  head: voteCounts,
  body: (vote) => {
    const sides = [
      ['for', vote.forNames],
      ['against', vote.againstNames],
      ['abstaining', vote.abstainNames],
    ] as const
    const stood = sides.filter(([, names]) => names.length > 0).map(([side, names]) => `${side}: ${names.join(', ')}.`)
    const { decided } = vote
    return [decided && `${decided.outcome}: ${decided.quote}`, ...stood].filter(Boolean).join(' ')
  },
}

/** "mentioned in line 14, 20" of the same file; with pages "3:14". */
function mentionedAt(references: readonly Position[]): string {
  return references.length === 0 ? '' : `mentioned in line ${references.map(lineOf).join(', ')}`
}

function lineOf({ page, line }: Position): string {
  return page === null ? String(line) : `${page}:${line}`
}

const ATTACHMENTS: FactForm<Listed<Attachment>> = {
  key: 'attachments',
  columns: [
    { name: 'number', value: (a) => a.number },
    { name: 'attachment', value: (a) => oneLine(a.title) },
    { name: 'mentionedAt', value: (a) => a.references.map(lineOf).join(' ') },
  ],
  head: ({ number, references }) =>
    [number === null ? 'attachment' : `attachment ${number}`, mentionedAt(references)].filter(Boolean).join(' · '),
  body: (attachment) => attachment.title,
}

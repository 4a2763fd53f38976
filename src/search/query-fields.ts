import { firstDay, lastDay } from '../danish/periods.ts'
import type { MeetingKind } from '../model/document.ts'
import type { TextField } from '../store/index-fields.ts'

/** Filters typed in the query (`udvalg:FU fra:2022`), as typed. */
export interface QueryFilters {
  readonly committee?: string
  readonly since?: string
  readonly until?: string
  readonly kind?: MeetingKind
}

/** What a field name of the query language means: a part of the item, or a filter on the meeting. */
export type FieldMeaning =
  | { readonly text: TextField; readonly filter?: undefined }
  | {
      readonly text?: undefined
      readonly filter: true
      readonly read: (value: string) => QueryFilters | null
      /** What may stand behind the colon: "a year". */
      readonly takes: string
    }

const KINDS: Readonly<Record<string, MeetingKind>> = {
  referat: 'minutes',
  minutes: 'minutes',
  dagsorden: 'agenda',
  agenda: 'agenda',
  indkaldelse: 'convening',
  convening: 'convening',
  andet: 'other',
  other: 'other',
}

const text = (field: TextField): FieldMeaning => ({ text: field })
const filter = (takes: string, read: (value: string) => QueryFilters | null): FieldMeaning => ({
  ...{ filter: true, takes, read },
})

const DATE = 'a date such as 2022 or 2022-03-15'
const COMMITTEE = filter('the name of a committee', (committee) => ({ committee }))
const SINCE = filter(DATE, (value) => ifGiven(firstDay(value), (since) => ({ since })))
const UNTIL = filter(DATE, (value) => ifGiven(lastDay(value), (until) => ({ until })))
const YEAR = filter('a year', (value) => {
  const since = firstDay(value)
  const until = lastDay(value)
  return since !== null && until !== null ? { since, until } : null
})
const KIND = filter('referat, dagsorden, indkaldelse or andet', (value) =>
  ifGiven(KINDS[value.toLowerCase()] ?? null, (kind) => ({ kind })),
)

/** Danish and English names of the fields, in small letters. To add one, name it here. */
export const FIELDS: ReadonlyMap<string, FieldMeaning> = new Map(
  Object.entries({
    titel: text('title'),
    title: text('title'),
    beslutning: text('decision'),
    decision: text('decision'),
    indstilling: text('recommendation'),
    recommendation: text('recommendation'),
    bilag: text('attachments'),
    attachment: text('attachments'),
    attachments: text('attachments'),
    tekst: text('text'),
    text: text('text'),
    udvalg: COMMITTEE,
    committee: COMMITTEE,
    fra: SINCE,
    from: SINCE,
    since: SINCE,
    til: UNTIL,
    to: UNTIL,
    until: UNTIL,
    år: YEAR,
    aar: YEAR,
    year: YEAR,
    type: KIND,
    kind: KIND,
  }),
)

function ifGiven<V, T>(value: V | null, use: (value: V) => T): T | null {
  return value === null ? null : use(value)
}

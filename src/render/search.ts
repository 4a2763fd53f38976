import type { SearchHit, SearchResult } from '../search/search.ts'
import { inBrackets, type Snippet } from '../search/snippet.ts'
import { clean } from './clean.ts'
import { meetingColumns, placeColumns } from './context-columns.ts'
import type { Listing } from './listing.ts'
import { itemName, meetingName } from './meeting-line.ts'
import { placeOf } from './place.ts'
import type { Style } from './style.ts'
import { aside, wrap } from './wrap.ts'

/** A hit as JSON prints it. */
type PrintedHit = Omit<SearchHit, 'passage'> & { readonly snippet: string }

export function searchListing({ query, total, hits }: SearchResult): Listing<PrintedHit> {
  return {
    schema: 'minutes.search/1',
    key: 'hits',
    head: { query, total, suggestions: [] },
    rows: hits.map(printed),
    columns: [
      ...meetingColumns<PrintedHit>(),
      { name: 'section', value: (hit) => hit.section },
      { name: 'snippet', value: (hit) => hit.snippet },
      ...placeColumns<PrintedHit>(),
    ],
    text: (style) => hits.map((hit) => entry(hit, style)).join('\n'),
  }
}

function printed({ id, meeting, item, section, passage, source, position, score }: SearchHit): PrintedHit {
  return {
    id,
    meeting,
    item,
    section,
    snippet: inBrackets(passage),
    source,
    position,
    score: Number(score.toPrecision(4)),
  }
}

function entry(hit: SearchHit, style: Style): string {
  const { columns } = style
  return [
    aside(style.heading(meetingName(hit.meeting)), style.dim(hit.id), columns),
    wrap(itemName(hit.item), { columns, indent: 2 }),
    wrap(painted(hit.passage, style), { columns, indent: 5 }),
    `     ${style.dim(`${hit.section} · ${placeOf(hit)}`)}`,
    '',
  ].join('\n')
}

function painted({ text, marks }: Snippet, style: Style): string {
  let out = ''
  let done = 0
  for (const [start, end] of marks) {
    out += clean(text.slice(done, start)) + style.mark(clean(text.slice(start, end)))
    done = end
  }
  return (out + clean(text.slice(done))).replace(/ +/g, ' ').trim()
}

import type { Explanation, MatchReason } from '../search/explain.ts'
import type { Facets, SearchHit, SearchResult } from '../search/search.ts'
import { inBrackets, type Snippet } from '../search/snippet.ts'
import { clean } from './clean.ts'
import type { Listing } from './listing.ts'
import { itemName, meetingName } from './meeting-line.ts'
import { placeOf } from './place.ts'
import { meetingColumns, placeColumns } from './provenance-columns.ts'
import type { PrintStyle } from './style.ts'
import { aside, wrap } from './wrap.ts'

/** A hit as JSON prints it. */
type PrintedHit = Omit<SearchHit, 'passage' | 'title'> & { readonly snippet: string }

/** Items that were found, each with its best passage; counts by committee, year and part where they were asked for. */
export function searchListing(result: SearchResult): Listing<PrintedHit> {
  const { query, total, hits, facets, nothing } = result
  return {
    schema: 'minutes.search/1',
    key: 'hits',
    head: { query, total, suggestions: nothing?.suggestions ?? [], facets },
    rows: hits.map(printed),
    columns: [
      ...meetingColumns<PrintedHit>(),
      { name: 'section', value: (hit) => hit.section },
      { name: 'snippet', value: (hit) => hit.snippet },
      ...placeColumns<PrintedHit>(),
    ],
    text: (style) => {
      const entries = hits.map((hit) => entry(hit, style))
      return [...entries, ...(facets ? [facetLines(facets, style)] : [])].join('\n')
    },
  }
}

function printed({ passage, title, ...hit }: SearchHit): PrintedHit {
  const { id, meeting, item, section, source, position, explanation } = hit
  const score = Number(hit.score.toPrecision(4))
  const snippet = inBrackets(passage)
  return { id, meeting, item, section, snippet, source, position, score, explanation }
}

function entry(hit: SearchHit, style: PrintStyle): string {
  const { columns } = style
  const number = hit.item.number === null ? '' : `${clean(hit.item.number)}. `
  return [
    aside(style.heading(meetingName(hit.meeting)), style.dim(hit.id), columns),
    wrap(hit.title ? number + painted(hit.title, style) : itemName(hit.item), { columns, indent: 2 }),
    ...(hit.section === 'title' && hit.passage.text === hit.title?.text
      ? []
      : [wrap(painted(hit.passage, style), { columns, indent: 5 })]),
    `     ${style.dim(`${hit.section} · ${placeOf(hit)}`)}`,
    ...(hit.explanation ?? []).map((e) => `     ${style.dim(reason(e))}`),
    '',
  ].join('\n')
}

function painted({ text, marks }: Snippet, style: PrintStyle): string {
  const line = (part: string) => clean(part.replace(/\s+/g, ' '))
  let out = ''
  let done = 0
  for (const [start, end] of marks) {
    out += line(text.slice(done, start)) + style.mark(line(text.slice(start, end)))
    done = end
  }
  return (out + line(text.slice(done))).replace(/ +/g, ' ').trim()
}

const REASONS: Readonly<Record<MatchReason, string>> = {
  same: 'the word itself',
  form: 'another form of',
  compound: 'a compound with',
  apart: 'another spelling of',
  phrase: 'the words',
  beginning: 'a word that begins as',
}

function reason({ asked, found, reason }: Explanation): string {
  const word = clean(found.replace(/\s+/g, ' '))
  return reason === 'same' ? `${word}: ${REASONS.same}` : `${word}: ${REASONS[reason]} "${clean(asked)}"`
}

/** So many committees or years are named. */
const MOST_COUNTED = 40

/** What an item is counted under when its document does not say. */
const UNKNOWN = { Committees: 'unnamed body', Years: 'no date', 'Found in': '' } as const

function facetLines({ committees, years, sections }: Facets, style: PrintStyle): string {
  const rows = [
    ['Committees', committees],
    ['Years', years],
    ['Found in', sections],
  ] as const
  return rows
    .filter(([, counts]) => counts.length > 0)
    .map(([name, counts]) => {
      const list = counts
        .slice(0, MOST_COUNTED)
        .map(({ value, count }) => `  ${String(count).padStart(6)}  ${clean(value ?? UNKNOWN[name])}\n`)
      const more = counts.length - list.length
      const rest = more > 0 ? `          … and ${more} more: --format json\n` : ''
      return `${style.heading(name)}\n${list.join('')}${rest}`
    })
    .join('')
}

import { evenSpaces } from '../danish/spaces.ts'
import type { Draft } from './draft.ts'

/** A page and of how many: `2/4`, `2 af 4`, `2 | 4`; not `den 2/4`. Groups 1 and 2. */
const COUNTER = /^(\d{1,3})\s?(?:\/|\||af)\s?(\d{1,3})$/
/** `3/12`; what is longer holds more than two numbers. */
const LONGEST_COUNTER = 10
/** Lines of text. */
const SHORTEST_PAGE = 10
const FEWEST_PAGES = 2

/** Marks `1/4`, `2/4` … at the ends of pages, and the header beside them that says the same each time. */
export function markPageCounters(drafts: readonly Draft[], marked: Set<number>): void {
  const counters = drafts.flatMap(({ text }, index) => {
    const found = text.length <= LONGEST_COUNTER ? COUNTER.exec(text) : null
    return found ? [{ index, page: Number(found[1]), of: Number(found[2]) }] : []
  })
  if (counters.length < FEWEST_PAGES) return
  // Dates in a list (`2/4`, `9/4`) rise by other steps and stand close.
  const inOrder = counters.every(({ index, page, of }, i) => {
    const last = counters[i - 1]
    if (last === undefined) return page <= of
    return (
      page === last.page + 1 && page <= of && of === last.of && linesBetween(drafts, last.index, index) >= SHORTEST_PAGE
    )
  })
  if (!inOrder) return
  for (const { index } of counters) marked.add(index)
  for (const way of [1, -1])
    markSame(
      drafts,
      counters.map(({ index }) => index + way),
      marked,
    )
}

function linesBetween(drafts: readonly Draft[], from: number, to: number): number {
  return (drafts[to]?.position.line ?? 0) - (drafts[from]?.position.line ?? 0)
}

/** Two columns of a page header: `Fjordby Gymnasium        Referat 3. maj 2021`, `Byrådet     Side`; not `Godkendt.` */
const HEADER = /\S\s{3,}\S/

function markSame(drafts: readonly Draft[], beside: readonly number[], marked: Set<number>): void {
  const headers = beside.filter((i) => HEADER.test(drafts[i]?.text ?? ''))
  const texts = new Set(headers.map((i) => evenSpaces(drafts[i]?.text ?? '')))
  if (headers.length >= FEWEST_PAGES && texts.size === 1) for (const i of headers) marked.add(i)
}

import { codeAt, isDigit } from '../danish/letters.ts'
import { evenSpaces } from '../danish/spaces.ts'
import type { Draft, Repair } from './draft.ts'
import { markPageCounters } from './page-counters.ts'

/** `Side 2 af 5`, `SIDE 3`, `- 4 -`, `Regionsrådet 11-05-2012    Side 3 af 8`, `Byrådet 27. oktober 2009      Blad nr. 318`; not `se bilaget side 4`. */
const PAGE_LINE =
  /^(?:.{0,100}\s)?side\s+\d{1,4}\s+af\s+\d{1,4}$|^side\s+\d{1,4}$|^-\s\d{1,4}\s-$|^.{3,100}\s{4,}(?:side|blad)(?:\s+nr\.?)?\s+\d{1,4}$/i
/** Letters before the number of `Fjordby Kommune Byrådet 02-09-2014 Side 4`, which comes again with another. */
const [SHORTEST_LEAD, LONGEST_LEAD] = [7, 101]
const LONGEST_NUMBER = 4
/** `- 4 -`; what is shorter has no lead either. */
const SHORTEST_LINE = 5
/** What a running line holds besides its number, a date, the word "side" or a wide gap: `3. maj 2021`, `side 2`, `Referat   4`; not `4`. */
const RUNNING = /\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}\.\s?[a-zæøå]{3,9}\s\d{4}|\bside\b|\s{3,}/i
/** The number of an item, not of a page, follows: `behandlet, pkt.`, `sag `; not `punktum`. */
const POINT = /(?:pkt|punkt|nr|sag)\.?\s*$/i
/** `Side 3`, `Blad 2`; not `3`. */
const SIDE = /side|blad/i
/** `3`, `153`; not `2021`. */
const LONE_NUMBER = /^\d{1,3}$/
/** `side`, `2 maj`; not `12 af 30`. */
const LETTERS = /[a-zæøå]{3}/i
const REACH = 3
/** Lines of text. */
const SHORTEST_PAGE = 20
const HYPHEN = 45

/** Marks page numbers, running headers and footers as furniture: lines that come again on every page. */
export const markPageFurniture: Repair = (drafts) => {
  const marked = new Set<number>()
  markNumberedLines(drafts, marked)
  markAroundPageNumbers(drafts, marked)
  markPageCounters(drafts, marked)
  if (marked.size === 0) return drafts
  return drafts.map((d, i) => (marked.has(i) ? { ...d, furniture: true } : d))
}

function markNumberedLines(drafts: readonly Draft[], marked: Set<number>): void {
  const running = new Map<string, { index: number; page: number }[]>()
  const pages: number[] = []
  for (let i = 0; i < drafts.length; i++) {
    const text = drafts[i]?.text ?? ''
    const last = codeAt(text, text.length - 1)
    if (text.length > 130 || !(isDigit(last) || last === HYPHEN)) continue
    if (text.length < SHORTEST_LINE) continue
    if ((last === HYPHEN || SIDE.test(text)) && PAGE_LINE.test(text)) {
      marked.add(i)
      pages.push(i)
    } else {
      const lead = text.slice(0, numberAtEnd(text))
      if (lead === '' || !RUNNING.test(lead) || POINT.test(lead)) continue
      const line = { index: i, page: Number(text.slice(lead.length)) }
      const same = running.get(lead)
      if (same) same.push(line)
      else running.set(lead, [line])
    }
  }
  for (const lines of running.values()) {
    const rising = lines.every((l, k) => k === 0 || l.page > (lines[k - 1]?.page ?? 0))
    if ((lines.length >= 2 && rising) || isUnderPageNumbers(drafts, lines)) for (const l of lines) marked.add(l.index)
  }
  markBesidePages(drafts, pages, marked)
}

/** `Nyby Kommune      Byrådet 24-02-2010` word for word over every page, mostly below the number of the last one. */
function isUnderPageNumbers(drafts: readonly Draft[], lines: readonly { index: number; page: number }[]): boolean {
  const below = lines.filter(({ index }) => LONE_NUMBER.test(drafts[index - 1]?.text ?? ''))
  return lines.length >= FEWEST_PAGES && below.length >= 2 && lines.every(({ page }) => page === lines[0]?.page)
}

/** The line directly under or over every page number that says the same each time: `Byrådet      9. maj 2017`. */
function markBesidePages(drafts: readonly Draft[], pages: readonly number[], marked: Set<number>): void {
  for (const way of [1, -1]) {
    const beside = pages.map((i) => i + way).filter((i) => RUNNING.test(drafts[i]?.text ?? ''))
    const texts = new Set(beside.map((i) => evenSpaces(drafts[i]?.text ?? '')))
    if (beside.length >= FEWEST_PAGES && beside.length === pages.length && texts.size === 1)
      for (const i of beside) marked.add(i)
  }
}

const FEWEST_PAGES = 3

/** Where the number begins that ends a line: the offset, or 0 when there is none that could count pages. */
function numberAtEnd(text: string): number {
  let start = text.length
  while (isDigit(codeAt(text, start - 1))) start--
  const digits = text.length - start
  const isPage = digits > 0 && digits <= LONGEST_NUMBER && start >= SHORTEST_LEAD && start <= LONGEST_LEAD
  return isPage ? start : 0
}

/** Lone numbers that are page numbers, and the lines that come again around them. */
function markAroundPageNumbers(drafts: readonly Draft[], marked: Set<number>): void {
  const lone: number[] = []
  for (let i = 0; i < drafts.length; i++) {
    const text = drafts[i]?.text ?? ''
    if (text.length <= 3 && LONE_NUMBER.test(text)) lone.push(i)
  }
  if (lone.length < 2) return
  let anchored = false
  for (const side of [-1, 1]) {
    const groups = new Map<string, number[]>()
    for (const i of lone) {
      const text = drafts[i + side]?.text ?? ''
      // "Godkendt." ends one item after the other and runs over no page.
      if (text.length < 3 || text.length > 100 || text.endsWith('.') || !LETTERS.test(text)) continue
      const key = evenSpaces(text)
      const known = groups.get(key)
      if (known) known.push(i)
      else groups.set(key, [i])
    }
    for (const numbers of groups.values()) {
      if (numbers.length < 3) continue
      anchored = true
      for (const i of numbers) marked.add(i)
      for (const way of [-1, 1]) markRepeated(drafts, { numbers, way }, marked)
    }
  }
  if (anchored || standCloserThanPages(drafts, lone)) return
  if (isPageSequence(lone.map((i) => Number(drafts[i]?.text)))) for (const i of lone) marked.add(i)
}

/** Numbers from 1 on that stand over titles of items: no page is so short. */
function standCloserThanPages(drafts: readonly Draft[], lone: readonly number[]): boolean {
  if (drafts[lone[0] ?? 0]?.text !== '1') return false
  const lines = lone.map((i) => drafts[i]?.position.line ?? 0)
  return lines.some((line, i) => i > 0 && line - (lines[i - 1] ?? 0) < SHORTEST_PAGE)
}

function markRepeated(
  drafts: readonly Draft[],
  { numbers, way }: { readonly numbers: readonly number[]; readonly way: number },
  marked: Set<number>,
): void {
  for (let k = 1; k <= REACH; k++) {
    const keys = numbers.map((i) => evenSpaces(drafts[i + way * k]?.text ?? ''))
    const counts = new Map<string, number>()
    for (const key of keys) if (LETTERS.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
    let any = false
    for (const [n, i] of numbers.entries()) {
      if ((counts.get(keys[n] ?? '') ?? 0) < 3) continue
      marked.add(i + way * k)
      any = true
    }
    if (!any) return
  }
}

/** 2, 3, 4 …: the only lone numbers of the document count its pages. */
function isPageSequence(numbers: readonly number[]): boolean {
  return (numbers[0] ?? 9) <= 3 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
}

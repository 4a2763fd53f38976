import type { Block } from '../model/block.ts'
import { info, type Message, warning } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import type { Contents } from './contents.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Hypothesis } from './hypothesis.ts'
import type { Token } from './token.ts'
import type { Unit } from './unit.ts'

const ENOUGH_TEXT = 6
const LONGEST_GAP = 50
const MANY_RUNS =
  'the numbers start anew so often that not every run of items was looked for; some items may be missing'
/** Share of printed labels that are not in the table before a person should look. */
const UNKNOWN_SHARE = 0.4
const LONGEST_LABEL = 40
/** Alone on a line: `Forslagets virkning:`, `Følgende deltog:`; not `Økonomi: Ingen`. */
const LABEL_LIKE = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ/ -]{3,38}:$/

/** What is odd about the numbering, the table of contents and the labels. */
export function notices(
  units: readonly Unit[],
  { id, members: items, cutShort }: Hypothesis,
  contents: Contents,
): Message[] {
  const place = (c: HeadingCandidate | undefined) => (c && units[c.start]?.block.position) ?? null
  if (items.length === 0) return noItems(units)
  if (id === 'narrated') return [info('narrated', 'no items are printed; the text is read as one', place(items[0]))]
  const limit = cutShort ? [warning('many-runs', MANY_RUNS)] : []
  return [...limit, ...numbering(items, place), ...withoutBody(items, contents, place)]
}

function noItems(units: readonly Unit[]): Message[] {
  let texts = 0
  for (const { block } of units) if (block.kind !== 'furniture' && ++texts === ENOUGH_TEXT) break
  return texts < ENOUGH_TEXT ? [] : [warning('no-items', 'no agenda items found')]
}

type PlaceOf = (c: HeadingCandidate) => Position | null

function numbering(items: readonly HeadingCandidate[], place: PlaceOf): Message[] {
  const sameForAll =
    items.length > 2 && items.every((i) => i.number !== null && i.number.number === items[0]?.number?.number)
  if (sameForAll) return [info('same-number', `every item is numbered ${items[0]?.number?.number}`, null)]
  const messages: Message[] = []
  let printed: ReadonlySet<number> | null = null
  for (const [n, item] of items.entries()) {
    const before = items[n - 1]?.number
    if (!before || !item.number) continue
    const from = Math.floor(before.value)
    const to = Math.floor(item.number.value)
    if (to > from + 1) printed ??= new Set(items.map((i) => Math.floor(i.number?.value ?? -1)))
    if (printed && isMissing(printed, from + 1, to))
      messages.push(info('number-gap', `item ${item.number.number} follows item ${before.number}`, place(item)))
    if (item.number.value === before.value) {
      messages.push(warning('number-twice', `two items in a row are numbered ${item.number.number}`, place(item)))
    }
  }
  return messages
}

/** Is one of the first numbers of a gap printed nowhere? */
function isMissing(printed: ReadonlySet<number>, from: number, to: number): boolean {
  const end = Math.min(from + LONGEST_GAP, to)
  for (let number = from; number < end; number++) if (!printed.has(number)) return true
  return false
}

function withoutBody(items: readonly HeadingCandidate[], contents: Contents, place: PlaceOf): Message[] {
  if (contents.entries.length === 0) return []
  const printed = new Set(items.map((i) => i.number?.number))
  return contents.entries
    .filter((e) => e.number && e.score > -8 && !printed.has(e.number.number))
    .map((e) =>
      info('contents-without-body', `item ${e.number?.number} is listed but has no text of its own`, place(e)),
    )
}

function isLabelLike(text: string): boolean {
  return text.length <= LONGEST_LABEL && text.endsWith(':') && LABEL_LIKE.test(text)
}

/** Lines that look like labels and are not in the table, when there are many of them. */
export function labelNotices(tokens: readonly Token[]): Message[] {
  const unknown: Block[] = []
  let known = 0
  for (const token of tokens) {
    if (token.type === 'section' && token.label !== null) known++
    else if (token.type === 'text' && token.block.label === null && isLabelLike(token.block.text))
      unknown.push(token.block)
  }
  const [first] = unknown
  if (!first || known === 0 || unknown.length < 3 || unknown.length < UNKNOWN_SHARE * (known + unknown.length))
    return []
  const text = `${unknown.length} lines look like section labels but are not known, the first is "${first.text}"`
  return [info('unknown-labels', text, first.position)]
}

import { findNeedles, type NeedlePlace } from './find-needles.ts'
import type { Needle } from './needle.ts'

/** A passage with the matches in it, as offsets into `text`. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** A passage, and what was found in the whole text it comes from. */
export interface Passage {
  readonly snippet: Snippet
  /** The whole text, on one line; `found`, `from` and `to` are places in it. */
  readonly text: string
  /** The first and the last match of the passage. */
  readonly from: number
  readonly to: number
  readonly found: readonly NeedlePlace[]
  /** How many different words of the query stand in the whole text. */
  readonly words: number
}

/** How much of the text around the matches is shown, in characters. */
const WIDTH = 240
/** In a very long text only so many matches compete. */
const MOST_LOOKED_AT = 300

/** The passage of `text` with the most different words of the query, cut at words; `null` when none stands in it. */
export function bestPassage(text: string, needles: readonly Needle[]): Passage | null {
  const flat = text.replace(/\s/g, ' ')
  const found = findNeedles(flat, needles)
  const first = bestWindow(found)
  if (!first) return null
  const { start, end } = around(flat, paragraphs(text, found, first))
  const prefix = flat.slice(0, start).trim() !== '' ? '… ' : ''
  const suffix = flat.slice(end).trim() !== '' ? ' …' : ''
  const inside = found.filter((hit) => hit.start >= start && hit.end <= end)
  const shift = prefix.length - start
  const marks = inside.map((hit) => [hit.start + shift, hit.end + shift] as const)
  const snippet = { text: `${prefix}${flat.slice(start, end)}${suffix}`, marks }
  return { snippet, text: flat, from: first.start, to: inside.at(-1)?.end ?? first.end, found, words: wordsIn(found) }
}

/** A whole text with its matches, such as a title. */
export function markAll(text: string, needles: readonly Needle[]): Passage {
  const found = findNeedles(text, needles)
  return {
    snippet: { text, marks: found.map(({ start, end }) => [start, end]) },
    text,
    from: 0,
    to: 0,
    found,
    words: wordsIn(found),
  }
}

function wordsIn(found: readonly NeedlePlace[]): number {
  return new Set(found.map(({ needle }) => needle.typed)).size
}

/** The first match of the window that holds most different words of the query. */
function bestWindow(found: readonly NeedlePlace[]): NeedlePlace | undefined {
  let best: { hit: NeedlePlace; words: number } | undefined
  for (const hit of found.slice(0, MOST_LOOKED_AT)) {
    const words = wordsIn(found.filter((other) => other.start >= hit.start && other.end <= hit.start + WIDTH / 2))
    if (!best || words > best.words) best = { hit, words }
  }
  return best?.hit
}

interface Bounds {
  readonly hit: NeedlePlace
  readonly from: number
  readonly to: number
}

/** The paragraph of the first match; more of them only when the words of the query stand in several. */
function paragraphs(text: string, found: readonly NeedlePlace[], hit: NeedlePlace): Bounds {
  const window = found.filter((other) => other.start >= hit.start && other.end <= hit.start + WIDTH / 2)
  const own = text.indexOf('\n', hit.end)
  const ownEnd = own < 0 ? text.length : own
  const alone = wordsIn(window.filter((other) => other.end <= ownEnd)) === wordsIn(window)
  const next = alone ? ownEnd : text.indexOf('\n', window.at(-1)?.end ?? hit.end)
  return { hit, from: text.lastIndexOf('\n', hit.start) + 1, to: next < 0 ? text.length : next }
}

function around(text: string, { hit, from: first, to: last }: Bounds): { start: number; end: number } {
  const from = Math.max(first, hit.start - WIDTH / 3)
  const start = from === first ? first : Math.min(hit.start, text.indexOf(' ', from) + 1 || hit.start)
  const to = start + WIDTH
  const end = to >= last ? last : Math.max(hit.end, text.lastIndexOf(' ', to))
  return { start, end }
}

/** The passage with its matches in brackets, as JSON prints it: `arbejdet med [palliationsområdet].` */
export function inBrackets({ text, marks }: Snippet): string {
  let out = ''
  let done = 0
  for (const [start, end] of marks) {
    out += `${text.slice(done, start)}[${text.slice(start, end)}]`
    done = end
  }
  return (out + text.slice(done)).replace(/ +/g, ' ').trim()
}

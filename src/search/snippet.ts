import { type Token, tokens } from './analyse.ts'

/** A passage with the matches in it, as offsets into `text`. */
export interface Snippet {
  /** The first and the last match, as offsets into the whole text. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** How much of the text around the matches is shown, in characters. */
const WIDTH = 240

/** The passage of `text` with the most different matches, cut at words; `null` when nothing in it matches. */
export function bestPassage(text: string, matches: (term: string) => boolean): Snippet | null {
  const flat = text.replace(/\s/g, ' ')
  const all = tokens(flat)
  const hits = all.filter((token) => matches(token.term))
  const first = bestWindow(hits)
  if (!first) return null
  const { start, end } = around(flat, first)
  const prefix = start > 0 ? '… ' : ''
  const suffix = end < flat.length ? ' …' : ''
  const inside = hits.filter((hit) => hit.start >= start && hit.end <= end)
  const shift = prefix.length - start
  return {
    from: first.start,
    to: inside.at(-1)?.end ?? first.end,
    text: `${prefix}${flat.slice(start, end)}${suffix}`,
    marks: inside.map((hit) => [hit.start + shift, hit.end + shift] as const),
  }
}

/** The first match of the window that holds most different terms. */
function bestWindow(hits: readonly Token[]): Token | undefined {
  let best: { hit: Token; count: number } | undefined
  for (const hit of hits) {
    const inside = hits.filter((other) => other.start >= hit.start && other.end <= hit.start + WIDTH / 2)
    const count = new Set(inside.map((other) => other.term)).size
    if (!best || count > best.count) best = { hit, count }
  }
  return best?.hit
}

function around(text: string, hit: Token): { start: number; end: number } {
  const from = Math.max(0, hit.start - WIDTH / 3)
  const start = from === 0 ? 0 : Math.min(hit.start, text.indexOf(' ', from) + 1 || hit.start)
  const to = start + WIDTH
  const end = to >= text.length ? text.length : Math.max(hit.end, text.lastIndexOf(' ', to))
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

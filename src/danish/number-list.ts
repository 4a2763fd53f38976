import { gathered } from '../model/gathered.ts'

/** Each number of a printed list: `numbersIn('1, 2 og 4-6')` is 1, 2, 4, 5, 6; letters stay: `numbersIn('4a og 4b')`; so do `a-c`. */
export function numbersIn(text: string): readonly string[] {
  return gathered(text.split(/\s*(?:,|og|\+)\s*/u), (part) => {
    const [from, to] = part.split(/\s*[-–]\s*/u)
    if (from && to && /^[a-z]$/.test(from) && /^[a-z]$/.test(to)) return letters(from, to)
    if (!from || !to || Number(to) < Number(from) || Number(to) - Number(from) > 30) return from ? [from] : []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
  })
}

function letters(from: string, to: string): readonly string[] {
  const first = from.charCodeAt(0)
  return Array.from({ length: Math.max(0, to.charCodeAt(0) - first + 1) }, (_, i) => String.fromCharCode(first + i))
}

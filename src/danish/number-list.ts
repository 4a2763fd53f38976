import { gathered } from '../model/gathered.ts'

/** `1, 2`, `4a og 4b`; not `4-6`. */
const BETWEEN_NUMBERS = /\s*(?:,|og|\+)\s*/u
/** `4-6`, `a – c`; not `1, 2`. */
const UP_TO = /\s*[-–]\s*/u
/** `a`; `c`; not `4a`. */
const ONE_LETTER = /^[a-z]$/

/** Each number of a printed list: `numbersIn('1, 2 og 4-6')` is 1, 2, 4, 5, 6; letters stay: `numbersIn('4a og 4b')`; so do `a-c`. A stop behind one is left out: `1. og 2`. */
export function numbersIn(text: string): readonly string[] {
  return gathered(text.split(BETWEEN_NUMBERS), (part) => {
    const [from, to] = part.split(UP_TO)
    if (from && to && ONE_LETTER.test(from) && ONE_LETTER.test(to)) return letters(from, to)
    if (!from || !to || Number(to) < Number(from) || Number(to) - Number(from) > 30)
      return from ? [from.replace(/\.$/, '')] : []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
  })
}

function letters(from: string, to: string): readonly string[] {
  const first = from.charCodeAt(0)
  return Array.from({ length: Math.max(0, to.charCodeAt(0) - first + 1) }, (_, i) => String.fromCharCode(first + i))
}

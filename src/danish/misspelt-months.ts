import { MONTHS } from './calendar.ts'

/** Shorter names are too like each other: `jubi` may be June or July. */
const SHORTEST = 5
const NAMES: readonly (readonly [name: string, month: number])[] = MONTHS.flatMap(([name = ''], i) =>
  name.length >= SHORTEST ? [[name, i + 1] as const] : [],
)

/**
 * The month that a word is meant for, when it is one error away from one name only: `misspeltMonth('janaur')` is 1,
 * `misspeltMonth('septemper')` 9; `null` for `jubi`, `marked`.
 */
export function misspeltMonth(word: string): number | null {
  const printed = word.toLowerCase()
  const meant = NAMES.filter(([name]) => isOneErrorAway(printed, name))
  return meant.length === 1 ? (meant[0]?.[1] ?? null) : null
}

/** One letter other, one more, one less, or two exchanged. */
function isOneErrorAway(word: string, name: string): boolean {
  let from = 0
  while (from < word.length && word.charAt(from) === name.charAt(from)) from++
  const rests = [
    [word.slice(from + 1), name.slice(from + 1)],
    [word.slice(from + 1), name.slice(from)],
    [word.slice(from), name.slice(from + 1)],
  ]
  if (rests.some(([a, b]) => a === b)) return word !== name
  const exchanged = word.charAt(from) === name.charAt(from + 1) && word.charAt(from + 1) === name.charAt(from)
  return exchanged && word.slice(from + 2) === name.slice(from + 2)
}

import { smallOf } from '../danish/letters.ts'
import type { NumberHit } from './number-forms.ts'
import type { Unit } from './unit.ts'

/** A place where an item might begin. */
export interface HeadingCandidate {
  /** Index of the first unit of the heading. */
  readonly start: number
  /** Index after the last unit of the heading. */
  readonly end: number
  /** Name of the printed form, shown by `inspect`. */
  readonly form: string
  readonly number: NumberHit | null
  /** Unit that holds the title, and the offset in its block where the title begins. */
  readonly title: { readonly unit: number; readonly offset: number } | null
  /** What the title has in common with other printings of it. */
  readonly key: TitleKey
  /** How much speaks for a heading here, before its sequence is weighed. */
  readonly score: number
  /** The strongest reason for or against. */
  readonly reason: string
  /** The unit after the heading prints the title once more. */
  readonly repeated: boolean
}

const NO_LETTER = /[^a-z0-9æøåäöüéèáóíêôñç]/g
const COMPARED = 120
const LONGEST_KEY = 60
/** By character code up to 255: the small letter or digit that a title is compared by; 0 for what is left out. */
const COMPARED_AS = Uint8Array.from({ length: 256 }, (_, code) => {
  const small = String.fromCharCode(smallOf(code))
  return small.replace(NO_LETTER, '') === '' ? 0 : small.charCodeAt(0)
})

/** What a small first letter costs a heading. */
export const SMALL_LETTER = -3

/**
 * Letters and digits of a title in small letters: what two printings of it have in common. Most titles are told apart
 * by their first four; the whole key is made when it is asked for.
 */
export class TitleKey {
  private readonly printed: string
  private made: string | null = null
  /** The first four letters as one number. */
  readonly start: number

  constructor(printed: string) {
    this.printed = printed
    this.start = firstLetters(printed, 4)
  }

  get text(): string {
    this.made ??= this.printed.slice(0, COMPARED).toLowerCase().replace(NO_LETTER, '').slice(0, LONGEST_KEY)
    return this.made
  }

  /** Has it so many letters at least? */
  isLonger(letters: number): boolean {
    return letters <= 4 ? this.start >= 256 ** (letters - 1) : this.text.length >= letters
  }

  equals(other: TitleKey): boolean {
    return this.start === other.start && this.text === other.text
  }

  /** The same title, though one printing is cut short or carries a page number. */
  isLike(other: TitleKey): boolean {
    if (this.start === 0 || other.start === 0) return false
    if (this.start !== other.start) return false
    const [a, b] = [this.text, other.text]
    return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))
  }
}

export const NO_TITLE = new TitleKey('')

/** The first few letters or digits of a text as one number, 0 when there is none: equal for `Økonomi` and `» ØKONOMI`. */
export function firstLetters(text: string, count: number, from = 0): number {
  let letters = 0
  const end = Math.min(text.length, from + COMPARED)
  for (let i = from, found = 0; i < end && found < count; i++) {
    const code = text.charCodeAt(i)
    const letter = code < 256 ? (COMPARED_AS[code] ?? 0) : 0
    if (letter === 0) continue
    letters = letters * 256 + letter
    found++
  }
  return letters
}

/** Index of the nearest unit in a direction that is no furniture, or -1. */
export function neighbour(units: readonly Unit[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < units.length; i += step) if (!isFurniture(units[i])) return i
  return -1
}

export function isFurniture(unit: Unit | undefined): boolean {
  return unit === undefined || unit.block.kind === 'furniture'
}

/** Does a section label or a line of case data stand here? */
export function isLabelOrData(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    (unit.label !== null || unit.bodyLabel !== null || unit.metadata !== null || unit.leadIn !== null)
  )
}

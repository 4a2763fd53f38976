import { formatNumber } from '../number-format.ts'
import type { HtmlAttributes } from './elements.ts'

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** A list that is open, and the labels of its items as a browser shows them. */
export class HtmlList {
  readonly #format: string | null
  #next: number

  constructor(name: string, { type = '', start }: HtmlAttributes) {
    this.#format = name === 'ol' ? (FORMATS[type] ?? 'decimal') : null
    this.#next = wholeNumber(start) ?? 1
  }

  /** `3.`, `c.`, `•` */
  labelOf({ value }: HtmlAttributes): string {
    if (this.#format === null) return '•'
    const number = wholeNumber(value) ?? this.#next
    this.#next = number + 1
    return `${formatNumber(number, this.#format)}.`
  }
}

function wholeNumber(written: string | undefined): number | null {
  const number = Number.parseInt(written ?? '', 10)
  return Number.isNaN(number) ? null : number
}

import { formatNumber } from '../number-format.ts'
import type { Attributes, XmlHandler } from '../xml.ts'

/** One level of a list. */
export interface ListLevel {
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels the number shows: 2 for `1.1`. */
  readonly shown: number
  /** `null` for a numbered level. */
  readonly bullet: string | null
}

/** One level of a list, or of the headings: `text:list-level-style-number`, `text:outline-level-style`; not `text:list-style`. */
const LEVEL = /^text:(?:list-level-style-(?:number|bullet)|outline-level-style)$/

/** What the styles of an ODT tell: which are bold, how lists are numbered. */
export class OdtStyles implements XmlHandler {
  readonly #bold = new Map<string, boolean>()
  readonly #hidden = new Set<string>()
  readonly #parents = new Map<string, string>()
  readonly #lists = new Map<string, ListLevel[]>()
  #style: string | null = null
  #list: ListLevel[] | null = null

  open(name: string, attributes: Attributes): void {
    const own = attributes('style:name') ?? ''
    if (name === 'style:style') this.#openStyle(own, attributes)
    else if (name === 'style:text-properties' && this.#style !== null) {
      const weight = attributes('fo:font-weight')
      if (weight !== undefined) this.#bold.set(this.#style, weight === 'bold' || Number(weight) >= 600)
      if (attributes('text:display') === 'none') this.#hidden.add(this.#style)
    } else if (name === 'text:list-style' || name === 'text:outline-style') {
      this.#list = []
      this.#lists.set(name === 'text:outline-style' ? OUTLINE : own, this.#list)
    } else if (this.#list && LEVEL.test(name)) {
      this.#list[Number(attributes('text:level') ?? 1) - 1] = levelOf(attributes)
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = null
    else if (name === 'text:list-style' || name === 'text:outline-style') this.#list = null
  }

  isBold(style: string | undefined): boolean | null {
    let name = style
    for (let depth = 0; name !== undefined && depth < 20; depth++) {
      const bold = this.#bold.get(name)
      if (bold !== undefined) return bold
      name = this.#parents.get(name)
    }
    return null
  }

  isHidden(style: string | undefined): boolean {
    return style !== undefined && this.#hidden.has(style)
  }

  level(list: string, depth: number): ListLevel | undefined {
    return this.#lists.get(list)?.[depth]
  }

  #openStyle(name: string, attributes: Attributes): void {
    this.#style = name
    const parent = attributes('style:parent-style-name')
    if (parent !== undefined) this.#parents.set(name, parent)
  }
}

/** The numbering of headings that stand in no list. */
export const OUTLINE = '\0outline'

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

function levelOf(attributes: Attributes): ListLevel {
  const format = attributes('style:num-format') ?? ''
  return {
    format: FORMATS[format] ?? 'decimal',
    prefix: attributes('style:num-prefix') ?? '',
    suffix: attributes('style:num-suffix') ?? '',
    start: Number(attributes('text:start-value') ?? 1),
    shown: Number(attributes('text:display-levels') ?? 1),
    bullet: attributes('text:bullet-char') ?? null,
  }
}

/** Counts one list: `next` gives the label of its next entry. */
export class ListCounter {
  readonly #counts: (number | undefined)[] = []
  readonly #levels: (depth: number) => ListLevel | undefined

  constructor(levels: (depth: number) => ListLevel | undefined) {
    this.#levels = levels
  }

  next(depth: number, start?: number): string | null {
    const level = this.#levels(depth)
    if (!level) return null
    const count = this.#counts[depth]
    this.#counts[depth] = start ?? (count === undefined ? level.start : count + 1)
    this.#counts.length = depth + 1
    if (level.bullet !== null) return level.bullet
    const shown = Array.from({ length: level.shown }, (_, i) => depth - level.shown + 1 + i).filter((d) => d >= 0)
    const number = shown.map((d) => formatNumber(this.#counts[d] ?? 1, this.#levels(d)?.format ?? 'decimal')).join('.')
    return number === '' ? null : `${level.prefix}${number}${level.suffix}`.trim()
  }
}

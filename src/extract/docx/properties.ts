import type { Attributes } from '../xml.ts'

/** Properties of a paragraph, a run, a style or a numbering level, as far as we need them. */
export interface Properties {
  paragraphStyle?: string
  runStyle?: string
  numId?: string
  numLevel?: number
  /** 0-based; 9 is body text. */
  outline?: number
  /** Points from the margin to the text. */
  indent?: number
  bold?: boolean
  hidden?: boolean
  /** Points. */
  size?: number
  font?: string
  /** A large first letter in a frame of its own: the text goes on in the next paragraph. */
  dropCap?: boolean
}

const POINTS_OF_UNIT: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 }

/** `720` in twentieths of a point, `36pt`, `1.27cm` (the strict form of OOXML); `null` when it is neither. */
function points(value: string, perPoint: number): number | null {
  const number = Number.parseFloat(value)
  if (Number.isNaN(number)) return null
  const unit = POINTS_OF_UNIT[value.slice(-2)]
  return unit === undefined ? number / perPoint : number * unit
}

/** Notes what one element such as `<w:b/>` or `<w:ind w:left="720"/>` says. */
export type PropertyReader = (into: Properties, attributes: Attributes) => void

const READERS = {
  'w:pStyle': (p, a) => {
    p.paragraphStyle = value(a)
  },
  'w:rStyle': (p, a) => {
    p.runStyle = value(a)
  },
  'w:numId': (p, a) => {
    p.numId = value(a)
  },
  'w:ilvl': (p, a) => {
    p.numLevel = Number(value(a)) || 0
  },
  'w:outlineLvl': (p, a) => {
    p.outline = Number(value(a)) || 0
  },
  'w:ind': (p, a) => {
    const left = points(a('w:left') ?? a('w:start') ?? '', 20)
    if (left !== null) p.indent = left
  },
  'w:b': (p, a) => {
    p.bold = isOn(value(a))
  },
  'w:vanish': (p, a) => {
    p.hidden = isOn(value(a))
  },
  'w:sz': (p, a) => {
    const size = points(value(a), 2)
    if (size !== null && size > 0) p.size = size
  },
  'w:rFonts': (p, a) => {
    const font = a('w:ascii') ?? a('w:hAnsi')
    if (font) p.font = font
  },
  'w:framePr': (p, a) => {
    p.dropCap = /^(?:drop|margin)$/.test(a('w:dropCap') ?? '')
  },
} as const satisfies Record<string, PropertyReader>

type PropertyElement = keyof typeof READERS

function readersOf(...elements: readonly PropertyElement[]): ReadonlyMap<string, PropertyReader> {
  return new Map(elements.map((element) => [element, READERS[element]]))
}

const ALL: ReadonlyMap<string, PropertyReader> = new Map(Object.entries(READERS))

/** Notes one property element; others are passed over. */
export function readProperty(into: Properties, name: string, attributes: Attributes): void {
  ALL.get(name)?.(into, attributes)
}

/** What a paragraph of the text says of itself and we ask it: attributes cost more to read than all else in a tag. */
export const PARAGRAPH_READERS = readersOf('w:pStyle', 'w:numId', 'w:ilvl', 'w:outlineLvl', 'w:ind', 'w:framePr')

const RUN_READERS = readersOf('w:rStyle', 'w:b', 'w:vanish')
const RUN_READERS_WITH_FONT = readersOf('w:rStyle', 'w:b', 'w:vanish', 'w:rFonts')

/** What the runs of a part say of themselves: the font matters only where a character of a symbol font may stand. */
export function runReaders(part: Buffer): ReadonlyMap<string, PropertyReader> {
  return mayHoldSymbols(part) ? RUN_READERS_WITH_FONT : RUN_READERS
}

/** The symbols stand at U+F000 to U+F0FF: EF in UTF-8, or a reference. UTF-16 has zeros. */
function mayHoldSymbols(part: Buffer): boolean {
  return part.includes(0xef) || part.includes('&#') || part.includes(0)
}

function value(attributes: Attributes): string {
  return attributes('w:val') ?? ''
}

/** `0`, `false`, `off`, `none`; not `1`. */
const OFF = /^(?:0|false|off|none)$/

/** Whether a property holds: `<w:b/>`, which has no value, and `w:val="1"` do. */
export function isOn(value: string): boolean {
  return value === '' || !OFF.test(value)
}

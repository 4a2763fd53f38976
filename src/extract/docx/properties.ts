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
}

const POINTS_OF_UNIT: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, pi: 12 }

/** `720` in twentieths of a point, `36pt`, `1.27cm` (the strict form of OOXML); `null` when it is neither. */
function points(value: string, perPoint: number): number | null {
  const number = Number.parseFloat(value)
  if (Number.isNaN(number)) return null
  const unit = POINTS_OF_UNIT[value.slice(-2)]
  return unit === undefined ? number / perPoint : number * unit
}

type Reader = (into: Properties, value: string, attributes: Attributes) => void

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    'w:pStyle': (p, v) => {
      p.paragraphStyle = v
    },
    'w:rStyle': (p, v) => {
      p.runStyle = v
    },
    'w:numId': (p, v) => {
      p.numId = v
    },
    'w:ilvl': (p, v) => {
      p.numLevel = Number(v) || 0
    },
    'w:outlineLvl': (p, v) => {
      p.outline = Number(v) || 0
    },
    'w:ind': (p, _, a) => {
      const left = points(a('w:left') ?? a('w:start') ?? '', 20)
      if (left !== null) p.indent = left
    },
    'w:b': (p, v) => {
      p.bold = isOn(v)
    },
    'w:vanish': (p, v) => {
      p.hidden = isOn(v)
    },
    'w:sz': (p, v) => {
      const size = points(v, 2)
      if (size !== null && size > 0) p.size = size
    },
    'w:rFonts': (p, _, a) => {
      const font = a('w:ascii') ?? a('w:hAnsi')
      if (font) p.font = font
    },
  }),
)

/** Notes one property element such as `<w:b/>` or `<w:ind w:left="720"/>`; others are passed over. */
export function readProperty(into: Properties, name: string, attributes: Attributes): void {
  const reader = READERS.get(name)
  if (reader) reader(into, attributes('w:val') ?? '', attributes)
}

/** `<w:b/>` and `w:val="1"` are on; `0`, `false`, `off`, `none` are off. */
function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/.test(value)
}

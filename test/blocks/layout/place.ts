import type { Line } from '../../../src/model/line.ts'
import { at } from '../../../src/model/position.ts'

/** How a line is set; what is left out is the same as on the line before. */
export interface Setting {
  readonly page?: number
  readonly left?: number
  readonly right?: number
  readonly y?: number
  readonly size?: number
  readonly bold?: boolean
  readonly boldLeadIn?: number
  /** Element and heading level of a tagged PDF. */
  readonly element?: number
  readonly headingLevel?: number
  /** Left edges of the parts between wide gaps; the parts are split at tabs in the text. */
  readonly edges?: readonly number[]
}

export const PITCH = 14
/** A letter in points: text of 80 letters fills a line from 50 to 450. */
const LETTER = 5

/** Lines of a page 500 points wide and 800 high: `[text, setting]`, by default one pitch below the line before, at 50. */
export function page(...lines: readonly (readonly [string, Setting?])[]): readonly Line[] {
  let y = 200
  let number = 1
  let count = 0
  return lines.map(([text, setting = {}]): Line => {
    if (setting.page !== undefined && setting.page !== number) {
      number = setting.page
      count = 0
      y = 200 - PITCH
    }
    y = setting.y ?? y + PITCH
    const parts = text.split('\t')
    const left = setting.left ?? setting.edges?.[0] ?? 50
    const segments = parts.map((part, i) => {
      const from = setting.edges?.[i] ?? left
      const last = i === parts.length - 1
      return { text: part, left: from, right: (last ? setting.right : undefined) ?? from + LETTER * part.length }
    })
    const { size = 10, bold, boldLeadIn, element, headingLevel } = setting
    return {
      text: parts.join(' '),
      position: at(++count, number),
      style: {
        size,
        ...(bold ? { bold } : {}),
        ...(boldLeadIn ? { boldLeadIn } : {}),
        ...(headingLevel ? { headingLevel } : {}),
      },
      geometry: {
        left,
        right: Math.max(...segments.map((s) => s.right)),
        wordLefts: leftsOfWords(text, left),
        ...(element === undefined ? {} : { element }),
        firstWord: LETTER * (/^\S*/.exec(text)?.[0].length ?? 0),
        baseline: y,
        pageWidth: 500,
        pageHeight: 800,
        segments,
      },
    }
  })
}

function leftsOfWords(text: string, left: number): readonly number[] {
  return [...text.matchAll(/\S+/g)].slice(0, 4).map((word) => left + LETTER * word.index)
}

import { describe, expect, it } from 'vitest'
import { splitSoftBreaks } from '../../src/blocks/soft-breaks.ts'
import type { LineStyle } from '../../src/model/line.ts'
import { at } from '../../src/model/position.ts'

const split = (text: string, style: LineStyle = {}) => splitSoftBreaks([{ text, position: at(4), style }])
const texts = (text: string, style?: LineStyle) => split(text, style).map((l) => l.text)

describe('splitSoftBreaks', () => {
  it('separates short entries such as names', () => {
    expect(texts('Eva Lund\nBo Dahl\nIda Krogh')).toEqual(['Eva Lund', 'Bo Dahl', 'Ida Krogh'])
  })
  it('separates a label from its text and makes the label bold', () => {
    const [label, text] = split('Indstilling\nat sagen tages til efterretning', { boldLeadIn: 11 })
    expect(label).toMatchObject({ text: 'Indstilling', style: { bold: true } })
    expect(text).toMatchObject({ text: 'at sagen tages til efterretning', position: at(4), style: {} })
  })
  it('joins a sentence that is broken for looks', () => {
    expect(texts('Udvalget tog orienteringen\ntil efterretning')).toEqual([
      'Udvalget tog orienteringen til efterretning',
    ])
  })
  it('joins a heading, however short its lines are', () => {
    expect(texts('Samarbejde om\nBeredskab', { headingLevel: 1 })).toEqual(['Samarbejde om Beredskab'])
  })
  it('leaves the label of a list item on its first line', () => {
    expect(split('Et.\nTo', { label: '•', listLevel: 0 }).map((l) => l.style?.label)).toEqual(['•', undefined])
  })
})

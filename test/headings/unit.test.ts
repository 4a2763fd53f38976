import { describe, expect, it } from 'vitest'
import { toUnits } from '../../src/headings/unit.ts'
import { blocksOf } from '../blocks/build.ts'

describe('a line that comes again', () => {
  it('says the same as the first time, in its own place', () => {
    const [first, , again] = toUnits(blocksOf('Beslutning:', 'Godkendt.', 'Beslutning:'))
    expect(again?.label).toEqual(first?.label)
    expect([first, again].map((unit) => unit?.block.position.line)).toEqual([1, 3])
  })

  it('is read anew behind a number', () => {
    const units = toUnits(blocksOf('Referat', '1. Referat', 'Referat'))
    expect(units.map(({ label, number }) => [label?.rule.role ?? null, number?.number ?? null])).toEqual([
      ['decision', null],
      [null, '1'],
      ['decision', null],
    ])
  })

  it('is not taken for another that begins like it and is as long', () => {
    const units = toUnits(blocksOf('Beslutning', 'Beslutsomt', 'Beslutning'))
    expect(units.map(({ label }) => label?.label ?? null)).toEqual(['Beslutning', null, 'Beslutning'])
  })

  it('is cut every time it has to be', () => {
    const texts = toUnits(blocksOf('6. Eventuelt1. Orientering', '6. Eventuelt1. Orientering')).map((u) => u.block.text)
    expect(texts).toEqual(['Eventuelt', '1. Orientering', 'Eventuelt', '1. Orientering'])
  })
})

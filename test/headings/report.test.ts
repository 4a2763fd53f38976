import { describe, expect, it } from 'vitest'
import { toTokens } from '../../src/headings/to-tokens.ts'
import { blocksOf } from '../blocks/build.ts'

describe('messages', () => {
  const rules = (...lines: readonly string[]) => toTokens(blocksOf(...lines)).messages.map((m) => m.ruleId)

  it('name gaps, and items listed without text', () => {
    const body = ['1. Velkomst', 'Godkendt.', '2. Budget', 'Vedtaget.', '4. Eventuelt', 'Intet.']
    expect(rules(...body)).toEqual(['number-gap'])
    const listed = ['Dagsorden', '1. Velkomst', '2. Budget', '3. Personsag (lukket)', '4. Eventuelt', '', ...body]
    expect(rules(...listed)).toContain('contents-without-body')
  })

  it('say when no items are found, and nothing for a plain run', () => {
    expect(
      rules('Hej', 'Vi mødtes i går.', 'Det var hyggeligt.', 'Vi drak kaffe.', 'Solen skinnede.', 'Farvel.'),
    ).toEqual(['no-items'])
    expect(rules('1. Velkomst', 'Godkendt.', '2. Eventuelt', 'Intet.')).toEqual([])
  })
})

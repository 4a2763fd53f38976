import { describe, expect, it } from 'vitest'
import { isSameNumber, isSameTitle } from '../../src/danish/item-titles.ts'

const same = isSameTitle

describe('titles of items', () => {
  it.each([
    ['Godkendelse af dagsorden', 'Godkendelse af dagsordenen.'],
    ['Nyt fra KKR', 'NYT FRA KKR:'],
    ['Vejbump på Mosevej', 'Vejbump på Mosevej – genoptagelse'],
    ['Plan for cykelstier (bilag eftersendes)', 'Plan for cykelstier'],
  ])('%j and %j name one item', (a, b) => {
    expect(same(a, b)).toBe(true)
    expect(same(b, a)).toBe(true)
  })

  it.each([
    ['Orientering', 'Orientering om havnen'],
    ['Lokalplan for havneområdet', 'Lokalplan for havneområdet - 2. behandling'],
    ['Budget 2024', 'Budget 2025'],
    ['Godkendelse af referat', 'Godkendelse af dagsorden'],
    ['Plan for cykelstier', 'Plan for cykelstien til Nørreby'],
  ])('%j and %j name two', (a, b) => expect(same(a, b)).toBe(false))
})

describe('numbers of items', () => {
  it.each([
    ['01', '1'],
    ['4a', '4a'],
    [null, null],
  ])('%j and %j name one item', (a, b) => expect(isSameNumber(a, b)).toBe(true))

  it.each([
    ['10', '1'],
    ['4a', '4'],
    [null, '1'],
  ])('%j and %j name two', (a, b) => expect(isSameNumber(a, b)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { isStandingItem, STANDING_ITEMS } from '../../src/danish/standing-items.ts'

describe.each(STANDING_ITEMS)('standing item $id', ({ examples, counterExample }) => {
  it.each(examples)('knows %s, in any case', (title) => {
    expect(isStandingItem(title)).toBe(true)
    expect(isStandingItem(` ${title.toUpperCase()} `)).toBe(true)
  })

  it(`leaves ${counterExample} alone`, () => {
    expect(isStandingItem(counterExample)).toBe(false)
  })
})

it('knows every way such a title begins', () => {
  for (const title of [
    'Gensidige meddelelser',
    'Kort orientering fra formanden',
    'Bordet rundt',
    'Underskrift af protokol',
  ])
    expect(isStandingItem(title)).toBe(true)
})

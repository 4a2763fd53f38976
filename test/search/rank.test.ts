import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '../../src/search/rank.ts'
import type { MatchDetails } from '../../src/store/match-items.ts'

const about = (title: string, date: string | null, ordinal = 1): MatchDetails => ({ title, date, ordinal, ref: 'a' })
const titles = (found: readonly [score: number, details: MatchDetails][], limit = 10) =>
  rank(
    found.map(([score], key) => ({ key, score })),
    { limit, newest: '2024-01-01', details: (key) => found[key]?.[1] },
  ).map(({ title }) => title)

describe('rank', () => {
  it('puts a standing item behind the matter itself', () => {
    expect(
      titles([
        [1.5, about('Nyt fra KKR', '2020-01-01')],
        [1, about('Hospice', '2020-01-01')],
      ]),
    ).toEqual(['Hospice', 'Nyt fra KKR'])
  })

  it('lets a newer item pass one that matches a little better, and not one that matches much better', () => {
    const newer = about('Ny', '2024-01-01')
    const older = about('Gammel', '2010-01-01')
    expect(
      titles([
        [1, newer],
        [1.2, older],
      ]),
    ).toEqual(['Ny', 'Gammel'])
    expect(
      titles([
        [1, newer],
        [1.4, older],
      ]),
    ).toEqual(['Gammel', 'Ny'])
  })

  it('gives the same best items however many are wanted', () => {
    const details = fc.record({
      title: fc.constantFrom('Hospice', 'Nyt fra KKR', 'Orientering'),
      date: fc.constantFrom(null, '2010-01-01', '2022-05-05', '2024-01-01'),
      ordinal: fc.nat(1000),
      ref: fc.constantFrom('a', 'b'),
    })
    const found = fc.array(fc.tuple(fc.double({ min: 0.1, max: 2, noNaN: true }), details), { maxLength: 60 })
    fc.assert(
      fc.property(found, fc.integer({ min: 1, max: 20 }), (all, limit) => {
        expect(titles(all, limit)).toEqual(titles(all, 1000).slice(0, limit))
      }),
    )
  })
})

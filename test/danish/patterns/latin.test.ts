import { describe, expect, it } from 'vitest'
import { inLatin } from '../../../src/danish/patterns/latin.ts'

describe('an expression in Latin letters', () => {
  it.each([
    ['\\p{L}+', 'u', /[A-Za-zÀ-ÖØ-öø-ɏ]+/],
    ['(?<![\\p{L}\\d])ja', 'iu', /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])ja/i],
    ['\\[\\p{Lu}\\]', 'u', /\[[A-ZÀ-ÖØ-ÞĀ-ɏ]\]/],
    ['[^\\]\\p{Ll}]', 'u', /[^\]a-zß-öø-ÿĀ-ɏ]/],
    ['kl\\.', 'g', /kl\./g],
  ])('is made of %s', (source, flags, made) => {
    expect(inLatin(source, flags)).toEqual(made)
  })

  it('knows the letters of Danish and of its neighbours', () => {
    const word = inLatin('^\\p{L}+$', 'u')
    for (const text of ['Østerå', 'Müller', 'Łukasz', 'Šehić', 'Þór']) expect(word.test(text)).toBe(true)
    for (const text of ['a b', '3', 'x×y', 'a-b', '']) expect(word.test(text)).toBe(false)
  })

  it('keeps what it does not know', () => {
    expect(inLatin('\\p{N}', 'u')).toEqual(/\p{N}/u)
  })
})

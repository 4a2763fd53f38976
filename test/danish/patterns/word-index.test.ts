import { describe, expect, it } from 'vitest'
import { ListNumbers, WordIndex, WordNeed } from '../../../src/danish/patterns/word-index.ts'

/** What a finder would have seen: the bits of these lists. */
function seen(...lists: readonly number[]): Int32Array {
  const bits = new Int32Array(3)
  for (const list of lists) bits[list >> 5] = (bits[list >> 5] ?? 0) | (1 << (list & 31))
  return bits
}

describe('the numbers of word lists', () => {
  it('are the same for the same words in any order, of long words for the same beginnings', () => {
    const numbers = new ListNumbers(8)
    expect(numbers.numberOf(['godkendt', 'vedtaget'])).toBe(0)
    expect(numbers.numberOf(['vedtaget', 'godkendtes'])).toBe(0)
    expect(numbers.numberOf(['vedtaget'])).toBe(1)
    expect(numbers.lists).toEqual([['godkendt', 'vedtaget'], ['vedtaget']])
  })
})

describe('the need of words', () => {
  const need = new WordNeed([3, 40])

  it('is met by a word of every list', () => {
    expect(need.isMet(seen(3, 40))).toBe(true)
    expect(need.isMet(seen(1, 3, 31, 40, 64))).toBe(true)
  })

  it('is not met by some of them', () => {
    expect(need.isMet(seen(3))).toBe(false)
    expect(need.isMet(seen(40, 41))).toBe(false)
  })

  it('of nothing is always met', () => {
    expect(new WordNeed([]).isMet(seen())).toBe(true)
  })
})

describe('an index of rows by their words', () => {
  const index = new WordIndex([[31, 2], [], [64], [31], [64, 63]])
  const among = (...lists: readonly number[]) => [...index.found.slice(0, index.among(seen(...lists)))]

  it.each([
    ['those whose words were all seen, in order', [2, 31, 64], [0, 1, 2, 3]],
    ['none whose second list was not seen', [31, 64], [1, 2, 3]],
    ['none of which only the second list was seen', [2, 63], [1]],
    ['those that need no words, whatever was seen', [], [1]],
  ])('gives %s', (_, lists, rows) => {
    expect(among(...lists)).toEqual(rows)
  })
})

import { describe, expect, it } from 'vitest'
import { wordFinder } from '../../../src/danish/patterns/word-finder.ts'

const LISTS = [['godkendt', ' ok '], ['kendt'], ['til efterretning'], [' en'], ['å']]
const { look, size } = wordFinder(LISTS)
const seen = new Int32Array(size)
const listsIn = (text: string): readonly number[] => {
  look(text, seen)
  return LISTS.flatMap((_, i) => ((seen[i >> 5] ?? 0) & (1 << (i & 31)) ? [i] : []))
}

describe('the word finder', () => {
  it.each([
    ['GODKENDT', [0, 1]],
    ['Kendt', [1]],
    ['Taget til  efterretning.', [2]],
    ['taget til\nefterretning', [2]],
    ['Ok!', [0]],
    ['boks', []],
    ['Enighed', [3]],
    ['Igen en', [3]],
    ['gen', []],
    ['Å', [4]],
    ['\u212b', [0, 1, 2, 3, 4]],
    ['', []],
  ])('finds in %j the lists %j', (text, lists) => {
    expect(listsIn(text)).toEqual(lists)
  })

  it('forgets the text before', () => {
    expect(listsIn('godkendt')).toEqual([0, 1])
    expect(listsIn('udsat')).toEqual([])
  })

  it('tells many lists apart', () => {
    const many = Array.from({ length: 70 }, (_, i) => [
      `ord${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    ])
    const finder = wordFinder(many)
    const bits = new Int32Array(finder.size)
    finder.look('ordab ordrc', bits)
    expect(many.filter((_, i) => (bits[i >> 5] ?? 0) & (1 << (i & 31)))).toEqual([['ordab'], ['ordrc']])
  })
})

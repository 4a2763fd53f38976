import { describe, expect, it } from 'vitest'
import { foundIn, gathered } from '../../src/model/gathered.ts'

describe('gathered', () => {
  it('puts together what each entry holds, in order', () => {
    expect(gathered([1, 2, 3], (n) => (n === 2 ? [] : [n, n * 10]))).toEqual([1, 10, 3, 30])
  })

  it('tells the reader the place of the entry', () => {
    expect(gathered(['a', 'b'], (letter, i) => [`${letter}${i}`])).toEqual(['a0', 'b1'])
  })

  it('takes lists within what was found for entries, not for more to put together', () => {
    expect(gathered([1], () => [[2, 3]])).toEqual([[2, 3]])
  })

  it('is empty for an empty list', () => {
    expect(gathered([], () => [1])).toEqual([])
  })
})

describe('foundIn', () => {
  it('leaves out what was not found, and nothing else', () => {
    expect(foundIn(['0', 'x', ''], (text) => (text === 'x' ? null : text))).toEqual(['0', ''])
  })
})

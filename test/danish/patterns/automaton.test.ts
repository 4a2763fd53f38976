import { expect, it } from 'vitest'
import { automatonOf, packed, unpacked } from '../../../src/danish/patterns/automaton.ts'
import { listsOfPatterns } from '../../../src/danish/patterns/pattern.ts'
import { finderOf } from '../../../src/danish/patterns/word-finder.ts'
import '../../../src/parse.ts'

it('is the same when it was packed', () => {
  const { lists } = listsOfPatterns()
  const made = automatonOf(lists)
  expect(unpacked(packed(made))).toEqual(made)
})

it('finds the same words when it was packed', () => {
  const { look, size } = finderOf(unpacked(packed(automatonOf([['godkendt'], ['udsat', ' ok '], ['vedtaget']]))))
  const seen = new Int32Array(size)
  look('Punktet blev udsat. Vedtaget', seen)
  expect(seen[0]).toBe(0b110)
  look('boks', seen)
  expect(seen[0]).toBe(0)
})

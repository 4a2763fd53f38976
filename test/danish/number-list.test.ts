import { expect, it } from 'vitest'
import { numbersIn } from '../../src/danish/number-list.ts'

it.each([
  ['1', ['1']],
  ['1, 2 og 4-6', ['1', '2', '4', '5', '6']],
  ['4a og 4b', ['4a', '4b']],
  ['6-2', ['6']],
  ['1. og 2', ['1', '2']],
])('reads the numbers of "%s"', (text, wanted) => expect(numbersIn(text)).toEqual(wanted))

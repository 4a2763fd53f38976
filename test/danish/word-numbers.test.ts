import { expect, test } from 'vitest'
import { WordNumbers } from '../../src/danish/word-numbers.ts'

const numberOf = (numbers: WordNumbers, word: string) => numbers.numberOf(`«${word}»`, 1, word.length + 1)

test('the same word has the same number wherever it stands', () => {
  const numbers = new WordNumbers()
  const text = 'råd rad råd Råd rå'
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    numbers.numberOf(text, index, index + word.length),
  )
  expect(words).toEqual([0, 1, 0, 2, 3])
  expect(numbers.size).toBe(4)
})

test('words of any alphabet and length are told apart', () => {
  const numbers = new WordNumbers()
  const words = ['å', 'a\u030a', 'Ж', '𝒜', 'e', 'x'.repeat(5000), `${'x'.repeat(4999)}y`]
  for (const [i, word] of words.entries()) expect(numberOf(numbers, word)).toBe(i)
  for (const [i, word] of words.entries()) expect(numberOf(numbers, word)).toBe(i)
})

test('numbers stay the same while the table grows', () => {
  const numbers = new WordNumbers()
  const words = Array.from({ length: 20_000 }, (_, i) => `sag${i * 7919}`)
  for (const [i, word] of words.entries()) expect(numberOf(numbers, word)).toBe(i)
  for (const [i, word] of words.entries()) expect(numberOf(numbers, word)).toBe(i)
  expect(numbers.size).toBe(words.length)
})

import { expect, test } from 'vitest'
import { lastRemembered, remembered } from '../../src/danish/remembered.ts'

test('asks for the same word once', () => {
  let asked = 0
  const answer = remembered(10, (word) => `${word} ${++asked}`)
  expect([answer('råd'), answer('råd'), answer('rad')]).toEqual(['råd 1', 'råd 1', 'rad 2'])
})

test('keeps what is asked again and again, and never holds more than twice the limit', () => {
  const asked: string[] = []
  const answer = remembered(10, (word) => {
    asked.push(word)
    return word
  })
  for (let i = 0; i < 200; i++) {
    answer('kommune')
    answer(`w${i}`)
  }
  expect(asked.filter((word) => word === 'kommune')).toHaveLength(1)
  answer('w0')
  expect(asked.filter((word) => word === 'w0')).toHaveLength(2)
})

test.each(['sundhedssamarbejdsudvalget', 'Ελληνικά γράμματα και λέξεις', '𝐒𝐮𝐧𝐝𝐡𝐞𝐝𝐬𝐚𝐟𝐭𝐚𝐥𝐞𝐧', 'x'.repeat(500)])(
  'answers %s as it is',
  (word) => expect(remembered(10, (w) => w)(` ${word}`.slice(1))).toBe(word),
)

test('asks again only when another text came between', () => {
  let asked = 0
  const answer = lastRemembered((text) => `${text} ${++asked}`)
  expect([answer('ja'), answer('ja'), answer('nej'), answer('ja')]).toEqual(['ja 1', 'ja 1', 'nej 2', 'ja 3'])
})

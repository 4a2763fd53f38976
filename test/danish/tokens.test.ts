import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from '../../src/danish/tokens.ts'

const terms = (text: string) => tokenise(text).map((t) => t.term)

test.each([
  ['efter § 233, stk. 2', ['efter', '§233', 'stk', '2']],
  ['§233 og §§ 12', ['§233', 'og', '§12']],
  ['1.228.362 kr.', ['1228362', 'kr']],
  ['den 12.03.2022', ['den', '12', '03', '2022']],
  ['KKR-sekretariatet', ['kkr', 'sekretariatet']],
  ['KL’s og KKR´er', ['kl', 'og', 'kkr']],
  ["d'Hondts metode", ['d', 'hondts', 'metode']],
  ['K22 og 2x10', ['k22', 'og', '2x10']],
])('cuts %s', (text, expected) => expect(terms(text)).toEqual(expected))

test('says where a word stands in the text as it was', () => {
  const text = 'Ny: sund\u00adheds-aftale'
  expect(tokenise(text).map((t) => text.slice(t.start, t.end))).toEqual(['Ny', 'sund\u00adheds', 'aftale'])
})

test('takes any text, and its places never overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const places = tokenise(text).flatMap((t) => [t.start, t.end])
      return places.every((place, i) => place <= text.length && (i === 0 || place >= (places[i - 1] ?? 0)))
    }),
  )
})

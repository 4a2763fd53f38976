import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textKeyOf } from '../../src/store/text-key.ts'
import { aDocument, anItem, aSection } from '../document.ts'

const keyOf = (text: string) =>
  textKeyOf(aDocument('a.txt', { items: [anItem({ title: 'Sag', sections: [aSection({ text })] })] }))
const LONG = 'Udvalget drøftede sagen om palliation, og formanden redegjorde for økonomien i de næste år. '.repeat(2)

it('is the same for a text with other spaces, dashes, quotation marks and capitals', () => {
  expect(keyOf(`${LONG} „Ja“ – og… nej`)).toBe(keyOf(`${LONG.toUpperCase()}\n\n"JA" - OG NEJ`))
})

it('is another one for another letter of any alphabet', () => {
  const keys = ['a', 'å', 'α', 'β', '1', '½', ''].map((letter) => keyOf(LONG + letter))
  expect(new Set(keys).size).toBe(keys.length)
})

it('leaves out what stands between words in any text', () => {
  const between = fc.constantFrom(' ', '\n', '.', ' – ', '…', ' ∙ ', '\u00a0', ' × ', '\u2009')
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('råd', 'É', 'µ', '§', 'ﬁ', 'Ж', '2'), { maxLength: 9 }),
      between,
      (words, gap) => {
        expect(keyOf(LONG + words.join(gap))).toBe(keyOf(LONG + words.join('')))
      },
    ),
  )
})

it('tells documents apart by their labels where nothing stands under them', () => {
  const labelled = (label: string) =>
    textKeyOf(aDocument('a.txt', { items: [anItem({ title: 'Sag', sections: [aSection({ label, text: '' })] })] }))
  expect(labelled('Høring')).not.toBe(labelled('Økonomi'))
})

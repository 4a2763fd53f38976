import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileQuery } from '../../src/search/compile-query.ts'
import { explain } from '../../src/search/explain.ts'
import { findNeedles } from '../../src/search/find-needles.ts'

const marked = (query: string, text: string) =>
  findNeedles(text, compileQuery(query).needles).map(({ start, end }) => text.slice(start, end))

it.each([
  ['palliation', 'Arbejdet med palliationsområdet.', ['palliationsområdet']],
  [
    'sundhedsaftale',
    'Ny Sund\u00adheds\u00adaftale, og en sundheds aftale.',
    ['Sund\u00adheds\u00adaftale', 'sundheds aftale'],
  ],
  ['barn', 'Børn, børnene og en børnehave', ['Børn', 'børnene', 'børnehave']],
  ['vælge', 'Hun blev valgt; udvalget vælges.', ['valgt', 'vælges']],
  ['formand', 'Formændene mødes', ['Formændene']],
  ['bog', 'bøgerne og biblioteket', ['bøgerne']],
  ['råd', 'Rådet, ikke raden eller området', ['Rådet']],
  ['"almen praksis"', 'almen praksis og praksis alment', ['almen praksis']],
  ['pallia*', 'palliativ indsats', ['palliativ']],
  ['budget -anlæg', 'anlæg og budget', ['budget']],
  ['aeroe', 'Færgen til Ærø', ['Ærø']],
  ['§ 233', 'Efter § 233, ikke § 23', ['§ 233']],
  ['tal', 'Hospitalet og antallet', []],
])('%s is marked in "%s"', (query, text, expected) => expect(marked(query, text)).toEqual(expected))

it('says why each word was found', () => {
  const text = 'Aftalen om sundhedsaftaler. En aftale.'
  const found = findNeedles(text, compileQuery('aftale').needles)
  expect(explain(text, found)).toEqual([
    { asked: 'aftale', found: 'Aftalen', reason: 'form' },
    { asked: 'aftale', found: 'sundhedsaftaler', reason: 'compound' },
    { asked: 'aftale', found: 'aftale', reason: 'same' },
  ])
})

it('finds the same in a text of which only the words near a match are read as in one that is read as a whole', () => {
  const words =
    "almen praksis,  sundheds aftale sundhedsaftale-udvalg § 233 1.200 børn barnet KL's -praksis og i \n råd"
  const pieces = [...words.split(' '), ' ', '  ', ' '.repeat(70), '\n', '. ']
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(' '))
  const query = fc.constantFrom(
    '"almen praksis"',
    '"§ 233 børn"',
    'sundhedsaftale',
    '"og i råd" barn',
    'pra* 1200',
    'kl',
  )
  // A ligature changes the places of the folded text: such a text is read as a whole.
  const same = fc.property(text, query, (t, q) => {
    expect(marked(q, t)).toEqual(marked(q, `${t} ﬁ`))
  })
  fc.assert(same, { numRuns: 500 })
})

import { expect, it } from 'vitest'
import { blocksOf } from './build.ts'

const HEAD = 'Punkt                 Referat                             Ansvar'

/** The text of every block with its number, in reading order. */
function texts(...lines: readonly string[]): readonly string[] {
  return blocksOf(...lines).map(({ label, text }) => (label ? `${label} ${text}` : text))
}

it('tells the columns of a row one after the other, each with the places of its lines', () => {
  expect(
    texts(
      HEAD,
      '1. Valg af            Ole tog tjansen, og der blev ikke   Lis',
      '   ordstyrer          stemt om det.',
      '2. Økonomi            Der er 84.000 kr.',
      '3. Evt.               Intet.',
    ),
  ).toEqual([
    HEAD,
    '1. Valg af ordstyrer',
    'Ole tog tjansen, og der blev ikke stemt om det.',
    'Lis',
    '2. Økonomi',
    'Der er 84.000 kr.',
    '3. Evt.',
    'Intet.',
  ])
})

it('leaves text alone that runs over the columns of its heads, and rows with notes of their own', () => {
  const prose = [
    '1. Valg',
    'Ole og Lis talte længe om hvem der skulle',
    'føre ordet, og til sidst blev det så Ole.',
    '2. Evt.',
  ]
  expect(texts(HEAD, ...prose, '3. Næste møde').join(' ')).toContain('talte længe om hvem der skulle')
  const noted = [
    '1. Valg',
    'Formand               Ole',
    'Kasserer              Lis',
    '2. Evt.               Intet.',
    '3. Tak',
  ]
  expect(texts(HEAD, ...noted)).toContain('Formand               Ole')
})

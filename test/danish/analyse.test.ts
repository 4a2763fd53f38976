import { expect, test } from 'vitest'
import { analyseText, analyseWord, spellings } from '../../src/danish/analyse.ts'

test('gives each word of a text its lemma, its parts and its place', () => {
  expect(analyseText('Sundhedsaftalen godkendes')).toEqual([
    {
      term: 'sundhedsaftalen',
      start: 0,
      end: 15,
      dangling: false,
      stem: 'sundhedsaftale',
      parts: ['sundhed', 'aftale'],
    },
    { term: 'godkendes', start: 16, end: 25, dangling: false, stem: 'godkende', parts: ['godkende'] },
  ])
})

test('finds the lemma of the first part that stands alone before og', () => {
  expect(analyseText('Børne- og ungedirektørerne').map((t) => t.parts)).toEqual([['barn'], ['og'], ['ung', 'direktør']])
})

test('gives every form of a compound outside the dictionary the same lemma', () => {
  const stems = ['vejvedligeholdelse', 'vejvedligeholdelsen', 'vejvedligeholdelsens'].map((w) => analyseWord(w).stem)
  expect(new Set(stems)).toEqual(new Set(['vejvedligeholdelse']))
})

test.each([
  ['aeroe', 'ærø'],
  ['oekonomi', 'økonomi'],
  ['aabenraa', 'åbenrå'],
  ['åbenrå', 'aabenraa'],
])('asks for %s also as %s', (typed, other) => expect(spellings(typed)).toContain(other))

test('never asks for å as a', () => expect(spellings('råd')).not.toContain('rad'))

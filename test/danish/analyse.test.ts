import { expect, test } from 'vitest'
import { analysePrinted, analyseWord, spellings } from '../../src/danish/analyse.ts'

test.each([
  ['Sundhedsaftalen', 'sundhedsaftale', ['sundhed', 'aftale']],
  ['godkendes', 'godkende', ['godkende']],
  ['§ 233', '§233', ['§233']],
  ['1.228.362', '1228362', ['1228362']],
  ['Sund\u00adheds', 'sundhed', ['sundhed']],
])('searches %s as it is printed under %s', (printed, stem, parts) => {
  expect(analysePrinted(printed)).toEqual({ stem, parts })
})

test('finds the lemma of the first part that stands alone before og', () => {
  expect(analyseWord('børne').parts).toEqual(['barn'])
  expect(analyseWord('ungedirektørerne').parts).toEqual(['ung', 'direktør'])
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

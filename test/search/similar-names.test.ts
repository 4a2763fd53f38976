import { expect, it } from 'vitest'
import { similarNames } from '../../src/search/similar-names.ts'

const BODIES = [
  { name: 'Forretningsudvalget', aliases: ['FU'] },
  { name: 'Klimadirektørernes Styregruppe', aliases: ['KSG'] },
  { name: 'Økonomiudvalget', aliases: [] },
  { name: 'Udvalg 12', aliases: [] },
]

it.each([
  ['forretnigsudvalg', 'Forretningsudvalget'],
  ['styregrupe klimadirektører', 'Klimadirektørernes Styregruppe'],
  ['ökonomiudvalg', 'Økonomiudvalget'],
  ['KSGG', 'Klimadirektørernes Styregruppe'],
  ['udvlag 12', 'Udvalg 12'],
])('%s may have meant %s', (typed, name) => expect(similarNames(BODIES, typed)[0]?.name).toBe(name))

it('knows the parts that names are made of', () => {
  const bodies = BODIES.filter(({ name }) => name !== 'Udvalg 12')
  const names = (typed: string) => similarNames(bodies, typed).map(({ name }) => name)
  expect(names('udvlag').sort()).toEqual(['Forretningsudvalget', 'Økonomiudvalget'])
  expect(names('økonomi')).toEqual(['Økonomiudvalget'])
})

it.each(['Menighedsrådet', 'x', '?', ''])('%s is like none of them', (typed) =>
  expect(similarNames(BODIES, typed)).toEqual([]),
)

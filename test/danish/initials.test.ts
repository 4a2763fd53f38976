import { describe, expect, it } from 'vitest'
import { mayBegin, spelling, spellsBody } from '../../src/danish/initials.ts'

describe('spellsBody', () => {
  it.each([
    ['FU', 'Sundhedsdirektørernes Forretningsudvalg'],
    ['SFU', 'Sundhedsdirektørernes Forretningsudvalg'],
    ['FFU', 'Fælles Forretningsudvalg'],
    ['SDK', 'Sundhedsdirektørkredsen'],
    ['SSU', 'Sundhedssamarbejdsudvalget'],
    ['SSU', 'Social- og Sundhedsudvalget'],
    ['ØU', 'Økonomiudvalget'],
    ['KB', 'Kommunalbestyrelsen'],
    ['BR', 'Byrådet'],
    ['MR', 'Menighedsrådet'],
    ['MBU', 'Miljø- og Byudvalg'],
    ['UÆS', 'Udvalget for Ældre og Sundhed'],
  ])('%s spells %s', (alias, body) => {
    expect(spellsBody(alias, body)).toBe(true)
  })

  it.each([
    ['FFU', 'Sundhedsdirektørernes Forretningsudvalg'],
    ['SU', 'Sundhedsdirektørernes Forretningsudvalg'],
    ['SSU', 'Sundhedsdirektørkredsen'],
    ['FU', 'Økonomiudvalget'],
    ['KL', 'Kommunalbestyrelsen'],
    ['fu', 'Forretningsudvalget'],
    ['U', 'Udvalget'],
  ])('%s does not spell %s', (alias, body) => {
    expect(spellsBody(alias, body)).toBe(false)
  })

  it('tells the whole name from its last words', () => {
    expect(spelling('FU', 'Fælles Forretningsudvalg')).toBe('end')
    expect(spelling('FFU', 'Fælles Forretningsudvalg')).toBe('whole')
  })
})

describe('mayBegin', () => {
  it.each([
    ['SSU', 'Social-'],
    ['ØU', 'økonomiudvalget'],
    ['FLR', 'Det'],
  ])('lets a name of %s begin with %s', (alias, word) => {
    expect(mayBegin(alias, word)).toBe(true)
  })

  it.each([
    ['SSU', 'Byrådets'],
    ['ØU', 'Og-udvalget'],
    ['FU', ''],
  ])('lets no name of %s begin with "%s"', (alias, word) => {
    expect(mayBegin(alias, word)).toBe(false)
  })
})

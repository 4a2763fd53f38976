import { describe, expect, it } from 'vitest'
import { acronymOf, bodyAliases } from '../../src/facts/aliases.ts'
import { meetingFrom } from './meeting/meeting-text.ts'

const FU = 'Klimadirektørernes Forretningsudvalg'

function aliases(text: string, own: string = FU) {
  const tree = { type: 'document', meetings: [meetingFrom(text)], furniture: [] } as const
  return bodyAliases(tree, new Set([own]))
}

const told = (text: string, own?: string) => aliases(text, own).map((a) => `${a.alias} = ${a.body} (${a.source})`)

describe('bodyAliases', () => {
  it('learns a definition in brackets, with its place', () => {
    expect(aliases('# 1. Nyt\nEmner til Klimasamarbejdsudvalget (KSU) og Fælles Forretningsudvalg (FFU).')).toEqual([
      {
        alias: 'KSU',
        body: 'Klimasamarbejdsudvalget',
        source: 'definition',
        position: expect.objectContaining({ line: 2 }),
      },
      {
        alias: 'FFU',
        body: 'Fælles Forretningsudvalg',
        source: 'definition',
        position: expect.objectContaining({ line: 2 }),
      },
    ])
  })

  it('learns a legend', () => {
    expect(told('KB = Kommunalbestyrelsen\nØU = Økonomiudvalget\nO=Orienteringspunkt')).toEqual([
      'KB = Kommunalbestyrelsen (legend)',
      'ØU = Økonomiudvalget (legend)',
    ])
  })

  it('learns an abbreviation that spells the own body and is used', () => {
    expect(told('# 1. Nyt\nDer er punkter til FU-dagsordenen og FFU-mødet.')).toEqual([`FU = ${FU} (initials)`])
  })

  it.each([
    [
      'another body spells it whole',
      '# 1. Nyt\nKSU drøfter det med Klimasamarbejdsudvalget.',
      'Kultur- og Sundhedsudvalget',
    ],
    ['the document defines it as another', '# 1. Nyt\nFiskeriudvalget (FU) mødes. FU beslutter.', FU],
    ['it is a party', '# 1. Nyt\nSF stemte imod.', 'Sundhedsforum'],
    ['it stands in brackets behind a member', '# 1. Nyt\nIda Holm (FU) var fraværende.', FU],
  ])('ties no letters to the own body when %s', (_, text, own) => {
    expect(aliases(text, own).filter((a) => a.body === own)).toEqual([])
  })

  it('leaves letters alone that are defined twice', () => {
    expect(told('# 1. Nyt\nSocialudvalget (SU) og Skoleudvalget (SU) mødes.')).toEqual([])
  })
})

describe('acronymOf', () => {
  it('is the alias of the body, however its name is printed', () => {
    const known = aliases('# 1. Nyt\nFU drøftede sagen.')
    expect(acronymOf('Klimadirektørernes forretningsudvalgs', known)).toBe('FU')
    expect(acronymOf('Byrådet', known)).toBeNull()
    expect(acronymOf(null, known)).toBeNull()
  })
})

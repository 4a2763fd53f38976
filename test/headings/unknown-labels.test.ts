import { describe, expect, it } from 'vitest'
import { toTokens } from '../../src/headings/to-tokens.ts'
import { blocksOf } from '../blocks/build.ts'

describe('labels that only the layout shows', () => {
  const item = (number: number, title: string) => [
    `${number}. ${title}`,
    'TRAFIKKONSEKVENSER',
    'Ingen af betydning.',
    'BESLUTNING',
    'Godkendt.',
  ]

  function rolesOf(...lines: readonly string[]): string[] {
    return toTokens(blocksOf(...lines)).value.tokens.flatMap((t) =>
      t.type === 'section' ? [`${t.role} ${t.label}`] : [],
    )
  }

  it('are kept as other when they come again in three items, set as the known labels are', () => {
    const found = rolesOf(...item(1, 'Dagsorden'), ...item(2, 'Lokalplan 3'), ...item(3, 'Budget'))
    expect(found.filter((label) => label === 'other TRAFIKKONSEKVENSER')).toHaveLength(3)
  })

  it('are not seen in two items, nor where labels are set otherwise', () => {
    expect(rolesOf(...item(1, 'Dagsorden'), ...item(2, 'Lokalplan 3'))).not.toContain('other TRAFIKKONSEKVENSER')
    const small = (n: number) => [`${n}. Sag`, 'TRAFIKKONSEKVENSER', 'Ingen.', 'Beslutning:', 'Godkendt.']
    expect(rolesOf(...small(1), ...small(2), ...small(3))).not.toContain('other TRAFIKKONSEKVENSER')
  })

  it('are not seen where they say who speaks', () => {
    const said = (n: number) => [`${n}. Sag`, 'Formanden:', 'Vi venter.', 'Beslutning:', 'Godkendt.']
    expect(rolesOf(...said(1), ...said(2), ...said(3))).not.toContain('other Formanden')
  })
})

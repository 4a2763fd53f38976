import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

const told = (title: string, ...lines: string[]) =>
  quotes([section('intro', lines)], meeting({ body: 'Haveforeningen Engvang' }), title)

describe('proposals that are listed', () => {
  it.each([
    ['Indkomne forslag', 'B. Bestyrelsen: Vandet lukkes den 1. november.'],
    ['Indkomne forslag til generalforsamlingen', 'Høns tillades, dog ikke haner (have 30)'],
  ])('are not decided under %s: %s', (title, text) => expect(told(title, text)).toEqual([]))

  it('are decided by what stands behind them', () => {
    const text = 'Forslag 3 fra bestyrelsen: Mødet flyttes. Bestyrelsen indkalder til en ny generalforsamling.'
    expect(told('Indkomne forslag', text)).toEqual(['adopted: Bestyrelsen indkalder til en ny generalforsamling.'])
    expect(told('Vandet', 'Vandet lukkes den 1. november.')).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../src/facts/decisions.ts'
import { item, meeting, section } from './build.ts'

const outcomes = (text: string, title = 'Udpegninger') =>
  decisionsOf(item(title, [section('intro', [text])]), meeting()).map((d) => `${d.outcome}: ${d.quote}`)

describe('elections', () => {
  it('may name who is sent by initials', () => {
    expect(outcomes('Brugerrådet på Havnen: HK (genvalg). Ungdomsnetværk: TG med AF som suppleant.')).toEqual([
      'elected: Brugerrådet på Havnen: HK (genvalg).',
      'elected: Ungdomsnetværk: TG med AF som suppleant.',
    ])
    expect(outcomes('Kandidater: HK (genvalg).')).toEqual([])
    expect(outcomes('Brugerrådet: HK orienterede om turen.')).toEqual([])
    expect(outcomes('Brugerrådet på Havnen: HK.', 'Orientering')).toEqual([])
  })

  it('may say of each how they were chosen', () => {
    expect(outcomes('HK (genvalg), Ida Holm (nyvalg).')).toEqual(['elected: HK (genvalg), Ida Holm (nyvalg).'])
    expect(outcomes('På valg er HK (genvalg) og TG (genvalg).')).toEqual([])
  })
})

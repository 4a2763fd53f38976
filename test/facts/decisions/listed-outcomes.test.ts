import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

const below = (...lines: string[]) => quotes([section('decision', lines)], meeting({ body: 'Teknisk Udvalg' }), 'Sager')
const talked = (title: string, ...lines: string[]) => quotes([section('intro', lines)], meeting(), title)

describe('a list of things with what became of each', () => {
  it('is read behind a dash, a comma or a gap', () => {
    expect(below('Lundvej 3 – tilladelse', 'Lundvej 5 – afslag', 'Lundvej 7 – afventer nabohøring')).toEqual([
      'approved: Lundvej 3 – tilladelse',
      'rejected: Lundvej 5 – afslag',
      'postponed: Lundvej 7 – afventer nabohøring',
    ])
    expect(below('Nr. 4 Koret, telte, afslag', 'Nr. 5 Roklubben, henstår')).toEqual([
      'rejected: Nr. 4 Koret, telte, afslag',
      'postponed: Nr. 5 Roklubben, henstår',
    ])
  })

  it('tells what is given where it also tells who gets nothing', () => {
    expect(talked('Ansøgninger', 'Koret – 5.000 kr.', 'Roklubben – afslag')).toEqual([
      'approved: Koret – 5.000 kr.',
      'rejected: Roklubben – afslag',
    ])
    expect(talked('Ansøgninger', 'Koret – 5.000 kr.', 'Roklubben – 4.000 kr.')).toEqual([])
    expect(talked('Ansøgninger', 'Søgt: 5.000 kr.', 'Søgt: 4.000 kr.', 'Koret, henstår')).toEqual([])
  })

  it('answers clauses in one word', () => {
    expect(below('a) Tiltrædes.', 'b) Uændret.', 'c) Udsat.')).toEqual([
      'endorsed: a) Tiltrædes.',
      'adopted: b) Uændret.',
      'postponed: c) Udsat.',
    ])
  })

  it('is none alone, nor where somebody reports', () => {
    expect(talked('Vandet', 'Hegnet er højt.', 'Lundvej 5, intet')).toEqual([])
    expect(talked('Orientering om byggesager', 'Lundvej 3 – tilladelse', 'Lundvej 7 – henstår')).toEqual([])
    const report = section('decision', ['Lundvej 3 – tilladelse', 'Lundvej 7 – henstår'], { label: 'Referat' })
    expect(quotes([report], meeting(), 'Orientering om byggesager')).toEqual([])
  })
})

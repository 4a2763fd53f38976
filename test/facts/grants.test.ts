import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../src/facts/decisions.ts'
import { item, meeting, section } from './build.ts'

const outcomes = (text: string, title = 'Ansøgning fra spejderne', role: 'decision' | 'intro' = 'decision') =>
  decisionsOf(item(title, [section(role, [text, 'Ingen bemærkninger.'])]), meeting()).map(
    (d) => `${d.outcome} ${d.ruleId}`,
  )

describe('grants', () => {
  it('are several sums in one sentence below an outcome label', () => {
    const sums = 'Værestedet Havnen 80.000 kr., Café Plads 60.000 kr. og Plejekoret 45.000 kr.'
    expect(outcomes(sums, 'Fordeling af puljen')).toEqual(['approved ansoegt'])
    expect(outcomes(sums, 'Fordeling af puljen', 'intro')).toEqual([])
    expect(outcomes('Søgte beløb 80.000 kr. og Restbeløb 5.000 kr.', 'Fordeling af puljen')).not.toContain(
      'approved ansoegt',
    )
  })

  it('are what an applicant gets, in words', () => {
    expect(outcomes('Spejderne får pengene fra kontoen for diakoni.')).toEqual(['approved ansoegt'])
    expect(outcomes('Spejderne får ikke pengene.')).toEqual(['rejected ansoegt'])
    expect(outcomes('Spejderne får pengene tilbage.', undefined, 'intro')).toEqual([])
    expect(outcomes('Vi får pengene i maj.', undefined, 'intro')).toEqual([])
    expect(outcomes('Koret fik tilskuddet i 2019.', undefined, 'intro')).toEqual([])
    expect(outcomes('Projektet fik ikke støtten fra fonden.', undefined, 'intro')).toEqual([])
    expect(outcomes('Spejderne får pengene fra kontoen.', 'Sommerlejren', 'intro')).toEqual([])
  })
})

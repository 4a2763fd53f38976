import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

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

describe('a line for each applicant', () => {
  const found = (title: string, ...lines: string[]) => quotes([section('intro', lines)], meeting(), title)
  it('says also who gets nothing and who has to wait', () => {
    const lines = [
      'Koret: 2.500 kr.',
      'Roklubben: Falder uden for puljen',
      'Petanque: Intet',
      'Laug 4: Afventer budget',
    ]
    expect(found('Fordeling af puljen', ...lines).map((line) => line.split(':')[0])).toEqual([
      'approved',
      'rejected',
      'rejected',
      'postponed',
    ])
    expect(found('Foreningerne i byen', ...lines)).toEqual([])
  })
})

describe('decisions on applications', () => {
  it('may say what an applicant gets without a word that decides', () => {
    const found = (title: string, ...lines: string[]) => quotes([section('intro', lines)], meeting(), title)
    expect(found('Ansøgning fra spejderne', 'Spejderne kan låne lokalet gratis.')).toEqual([
      'approved: Spejderne kan låne lokalet gratis.',
    ])
    expect(found('Salen', 'Spejderne kan låne lokalet gratis.')).toEqual([])
    const sums = [
      'Koret: 6.000 kr. bevilget',
      'Fodboldturnering: 4.500 kr. (søgt 9.000 kr.)',
      'Samlet budget: 12.000 kr.',
    ]
    expect(found('Ansøgninger til puljen', ...sums)).toEqual(sums.slice(0, 2).map((s) => `approved: ${s}`))
    expect(found('Ansøgning til puljen', 'Fodboldturnering: 4.500 kr.')).toEqual([])
  })

  it('are who gets what in columns, and the sum below an application', () => {
    const lines = [
      'Midlerne fordeles således:',
      'Natteravnene            8.500 kr.',
      'Rask Motion         afslag Resten overføres til 3. runde.',
    ]
    expect(quotes([section('decision', lines)], meeting(), '§ 18-midler')).toEqual(
      expect.arrayContaining([
        'approved: Natteravnene            8.500 kr.',
        'rejected: Rask Motion         afslag',
        'adopted: Resten overføres til 3. runde.',
      ]),
    )
    const answers = ['1    Afslag.', '2    20.000 kr.', '3    9.500 kr. til én sæson.']
    const found = (title: string) => quotes([section('decision', answers)], meeting(), title)
    expect(found('Ansøgninger til puljen')).toEqual([
      'rejected: Afslag.',
      'approved: 20.000 kr.',
      'approved: 9.500 kr. til én sæson.',
    ])
    expect(found('Regnskab')).not.toContain('approved: 20.000 kr.')
    const applied = ['Koret, ansøgt 25.000 kr. til noder.', '25.000 kr.']
    expect(quotes([section('intro', applied)], meeting(), 'Ansøgninger')).toEqual(['approved: 25.000 kr.'])
    expect(quotes([section('intro', ['Saldoen er stor.', '25.000 kr.'])], meeting(), 'Ansøgninger')).toEqual([])
  })
})

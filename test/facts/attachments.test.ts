import { describe, expect, it } from 'vitest'
import { attachmentsOf } from '../../src/facts/attachments.ts'
import { item, paragraph, section } from './build.ts'

const listed = (...lines: Parameters<typeof section>[1]) =>
  attachmentsOf(item('Planen', [section('attachments', lines)])).map((a) => [a.number, a.title])
const loose = (...lines: string[]) =>
  attachmentsOf(item('Planen', [section('recommendation', lines)])).map((a) => [a.number, a.title])

describe('attachments under a Bilag label', () => {
  it.each([
    ['Bilag 1: Borgmesterbrev', ['1', 'Borgmesterbrev']],
    ['Bilag 2 - Budget.pdf', ['2', 'Budget.pdf']],
    ['Bilag 3. Høringssvar', ['3', 'Høringssvar']],
    ['Bilag 3.1 Udkast til campusplan', ['3.1', 'Udkast til campusplan']],
    ['1. Statusnotat (DokumentID: 5510238)', ['1', 'Statusnotat']],
    ['2 Åben Bemærkninger til regnskab 52114/19', ['2', 'Bemærkninger til regnskab']],
    ['330-2018-531802 Bilag 1. Samlet oversigt', ['1', 'Samlet oversigt']],
    ['306-2019-58233   Lokalplan 2018-11', [null, 'Lokalplan 2018-11']],
    ['- Procesplan', [null, 'Procesplan']],
    ['Kvalitetsrapport 2013/14', [null, 'Kvalitetsrapport 2013/14']],
    ['Rapport (dok. 58802/15)', [null, 'Rapport (dok. 58802/15)']],
    ['17 forslag til trafikken', ['17', 'forslag til trafikken']],
  ] as const)('%s', (line, wanted) => expect(listed(line)).toEqual([wanted]))

  it('take their number from the list', () =>
    expect(listed(paragraph('Business case', 11, '2.'))).toEqual([['2', 'Business case']]))

  it.each(['Ingen bilag.', 'Ingen', '-', 'Sagsnr. 15/46801', '1-31-72-4-21', '22/1187', 'Side 5 af 11', 'Til toppen'])(
    'are none in: %s',
    (line) => expect(listed(line)).toEqual([]),
  )

  it('are taken apart when printed on one line', () => {
    expect(listed('Bilag 1: LicitationsresultatBilag 2: Situationsplan')).toEqual([
      ['1', 'Licitationsresultat'],
      ['2', 'Situationsplan'],
    ])
    expect(listed('notat.pdf kort.pdf')).toEqual([
      [null, 'notat.pdf'],
      [null, 'kort.pdf'],
    ])
  })
})

describe('attachments elsewhere', () => {
  it.each([
    ['Bilag 1: Borgmesterbrev fra KL', ['1', 'Borgmesterbrev fra KL']],
    ['Bilag 2 – Manchet', ['2', 'Manchet']],
    ['Bilag: Regnskab 2021', [null, 'Regnskab 2021']],
    ['Punkt 5.1, bilag 2', ['2', 'Punkt 5.1, bilag 2']],
  ] as const)('%s', (line, wanted) => expect(loose(line)).toEqual([wanted]))

  it.each([
    'Bilag 1 viser budgettet.',
    'Se bilag 3.',
    'Bilag 1 og 2 er vedlagt.',
    'Bilag: Ingen',
    'Oplægget er vedlagt som bilag 1.',
  ])('are not: %s', (line) => expect(loose(line)).toEqual([]))
})

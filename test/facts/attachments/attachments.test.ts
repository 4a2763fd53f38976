import { describe, expect, it } from 'vitest'
import { attachmentsOf } from '../../../src/facts/attachments/attachments.ts'
import { at } from '../../../src/model/position.ts'
import { item, paragraph, section } from '../build.ts'

const listed = (...lines: Parameters<typeof section>[1]) =>
  attachmentsOf(item('Planen', [section('attachments', lines)])).map((a) => [a.number, a.title])
const loose = (...lines: string[]) =>
  attachmentsOf(item('Planen', [section('recommendation', lines)])).map((a) => [a.number, a.title])

describe('attachments under a Bilag label', () => {
  it.each([
    ['Bilag 1: Borgmesterbrev', ['1', 'Borgmesterbrev']],
    ['Bilag 2 - Budget.pdf', ['2', 'Budget.pdf']],
    ['Bilag 3. Høringssvar', ['3', 'Høringssvar']],
    ['Bilag 3.1 Udkast til trafikplan', ['3.1', 'Udkast til trafikplan']],
    ['Bilag 3.4.1: Studieordning', ['3.4.1', 'Studieordning']],
    ['3.4.2 Notat om takster', ['3.4.2', 'Notat om takster']],
    ['1. Statusnotat (DokumentID: 5510238)', ['1', 'Statusnotat']],
    ['2 Åben Noter til budget 61873/20', ['2', 'Noter til budget']],
    ['280-2017-664120 Bilag 1. Samlet liste', ['1', 'Samlet liste']],
    ['306-2019-58233   Lokalplan 2018-11', [null, 'Lokalplan 2018-11']],
    ['- Procesplan', [null, 'Procesplan']],
    ['Kvalitetsrapport 2013/14', [null, 'Kvalitetsrapport 2013/14']],
    ['Rapport (dok. 58802/15)', [null, 'Rapport (dok. 58802/15)']],
    ['17 forslag til trafikken', ['17', 'forslag til trafikken']],
    ['1 - Kvalitetsrapport 2017/2018 - 1829310', ['1', 'Kvalitetsrapport 2017/2018']],
    ['Åben - Høringssvar fra lokalrådet - 90377/13', [null, 'Høringssvar fra lokalrådet']],
    ['1. 4. økonomirapport 2022', ['1', '4. økonomirapport 2022']],
    ['2. Udtalelse (4410956 - EMN-2016-00411)', ['2', 'Udtalelse']],
    ['1. Anlægsoverslag (Dok.nr. 30121-19)', ['1', 'Anlægsoverslag']],
    ['Bilag 1_Notat', ['1', 'Notat']],
    ['Bilag 1 a: Kort', ['1a', 'Kort']],
    ['Bilag IV Skema', ['IV', 'Skema']],
    ['Bilag 1 (lukket): Notat', ['1', 'Notat']],
    ['b) Skema med data', ['b', 'Skema med data']],
    ['Tidsplan (bilag 2)', ['2', 'Tidsplan']],
    ['Kort – bilag 3', ['3', 'Kort']],
    ['Vedlagt: Notat om budget', [null, 'Notat om budget']],
    ['2021-03-15 Referat af følgegruppen', [null, '2021-03-15 Referat af følgegruppen']],
    ['15. marts 2021 Brev fra KL', [null, '15. marts 2021 Brev fra KL']],
    ['Referat fra Ældrerådet den 6. februar 2012', [null, 'Referat fra Ældrerådet den 6. februar 2012']],
  ] as const)('%s', (line, wanted) => expect(listed(line)).toEqual([wanted]))

  it('take their number from the line above', () =>
    expect(listed('Bilag 1', 'Skitse af vejen', 'BILAG 2.1:', 'Notat')).toEqual([
      ['1', 'Skitse af vejen'],
      ['2.1', 'Notat'],
    ]))

  it('take their number from the list', () =>
    expect(listed(paragraph('Business case', 11, '2.'))).toEqual([['2', 'Business case']]))

  it.each([
    'Ingen bilag.',
    'Ingen',
    '-',
    'Sagsnr. 15/46801',
    '1-31-72-4-21',
    '22/1187',
    'Side 5 af 11',
    'Til toppen',
    'Luk punkt',
    'Der er ikke vedlagt bilag.',
    'Bilagsliste:',
    'Bilag 1',
    'Bilag til punkt 3:',
    'Teknik- og Miljøudvalget, den 9. april 2019',
  ])('are none in: %s', (line) => expect(listed(line)).toEqual([]))

  it('end where prose begins, or the points of the talk below a list in one line', () => {
    expect(listed('Notat om salt', 'Drøftet. Udvalget ønsker forsøget udvidet.', 'Sagen genoptages')).toEqual([
      [null, 'Notat om salt'],
    ])
    const talk = [
      paragraph('Udkast', 10),
      paragraph('Kurset i statistik', 11, 'a)'),
      paragraph('Det flyttes', 12, 'i)'),
    ]
    expect(listed(...talk)).toEqual([[null, 'Udkast']])
  })

  it('are taken apart when printed on one line', () => {
    expect(listed('Bilag 1: StøjmålingerBilag 2: Situationsplan')).toEqual([
      ['1', 'Støjmålinger'],
      ['2', 'Situationsplan'],
    ])
    expect(listed('notat.pdf kort.pdf')).toEqual([
      [null, 'notat.pdf'],
      [null, 'kort.pdf'],
    ])
  })
})

describe('attachments beside each other on one line', () => {
  const titles = (line: string) =>
    attachmentsOf(item('Planen', [section('attachments', [line])])).map(({ number, title }) =>
      number ? `${number} ${title}` : title,
    )

  it.each([
    ['Regnskab 2020, Budget 2021, Revisionsprotokol', ['Regnskab 2020', 'Budget 2021', 'Revisionsprotokol']],
    ['1 Regnskab 2008. 2 Oversigt over overførsler.', ['1 Regnskab 2008', '2 Oversigt over overførsler.']],
    [
      'Lokalplanforslag 23, Miljøvurdering og Oversigtskort',
      ['Lokalplanforslag 23', 'Miljøvurdering', 'Oversigtskort'],
    ],
    ['Udkast til studieordning, notat fra lederen', ['Udkast til studieordning', 'notat fra lederen']],
    ['Ansøgning; Tegninger; Naboorientering', ['Ansøgning', 'Tegninger', 'Naboorientering']],
    ['Ansøgning / Tegninger', ['Ansøgning', 'Tegninger']],
    ['1. Ansøgning, 2. Tegninger, 3. Kort', ['1 Ansøgning', '2 Tegninger', '3 Kort']],
    ['1) Ansøgning 2) Tegninger', ['1 Ansøgning', '2 Tegninger']],
    ['Bilag A Ansøgning, Bilag B Tegninger', ['A Ansøgning', 'B Tegninger']],
    ['Kort, foto, referat', ['Kort', 'foto', 'referat']],
  ] as const)('are several: %s', (line, wanted) => expect(titles(line)).toEqual(wanted))

  it.each([
    'Notat om veje, stier og pladser',
    'Lokalplan 1.07, forslag',
    'Klimatilpasningsplan 2018-2030, udkast',
    'Beplantningsplan, forslag A og B',
    'Budgetrevision 1, samlet notat',
    'Fotos, 6 stk.',
    'Ansøgning fra Holms Hus, Vejgade 3, Aarhus',
    'Kommissorium for Børne-, Unge- og Kulturudvalget',
    'Regnskab og budget',
  ])('are one: %s', (line) => expect(titles(line)).toEqual([line]))

  it.each([
    'Valget gælder for resten af perioden.',
    'Der er ingen bilag til dette punkt.',
    'Bilaget eftersendes.',
    'Materialet udleveres på mødet.',
    'Se sagen på SharePoint',
  ])('are none: %s', (line) => expect(titles(line)).toEqual([]))

  it('may be called a sentence and are none', () => {
    expect(titles('Notat om hvad der er sket.')).toEqual(['Notat om hvad der er sket.'])
    expect(titles('Følgende bilag er udsendt: Regnskab 2020')).toEqual(['Regnskab 2020'])
  })
})

describe('attachments elsewhere', () => {
  it.each([
    ['Bilag 1: Følgebrev fra KL', ['1', 'Følgebrev fra KL']],
    ['Bilag 2 – Manchet', ['2', 'Manchet']],
    ['Bilag: Regnskab 2021', [null, 'Regnskab 2021']],
    ['Punkt 5.1, bilag 2', ['2', 'Punkt 5.1, bilag 2']],
    ['notat om budget.pdf', [null, 'notat om budget.pdf']],
    ['Notat om budget.docx (29.6 KB)', [null, 'Notat om budget.docx (29.6 KB)']],
    ['Vedhæftet: Notat.pdf', [null, 'Notat.pdf']],
  ] as const)('%s', (line, wanted) => expect(loose(line)).toEqual([wanted]))

  it.each([
    'Bilag 1 viser budgettet.',
    'Se bilag 3.',
    'Bilag 1 og 2 er vedlagt.',
    'Bilag: Ingen',
    'Bilag 1: Notat viser, at der mangler penge. Derfor spares.',
    'Vi så på det. Se kort.pdf',
    'Oplægget er vedlagt som bilag 1.',
  ])('are not: %s', (line) => expect(loose(line)).toEqual([]))

  it('are lettered parts of one', () => {
    const parts = [paragraph('Bilag 2: a. Kort', 11), paragraph('Skema', 12, 'b.'), paragraph('Andet', 13, 'd.')]
    const found = attachmentsOf(item('Planen', [section('intro', parts)]))
    expect(found.map((a) => [a.number, a.title])).toEqual([
      ['2a', 'Kort'],
      ['2b', 'Skema'],
    ])
  })

  it('are the first line of the paragraph that goes on about them', () => {
    const [line, talk] = ['Bilag 3.1 Notat om basismidler', 'Direktøren fremlagde notatet. Det er godt.']
    const block = paragraph(`${line} ${talk}`, 11)
    const joined = { ...block, origin: [...block.origin, { start: line.length + 1, position: at(12) }] }
    expect(attachmentsOf(item('Budget', [section('intro', [joined])]))).toMatchObject([
      { number: '3.1', title: 'Notat om basismidler' },
    ])
  })
})

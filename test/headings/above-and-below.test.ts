import { describe, expect, it } from 'vitest'
import { closesMeeting, footFrom } from '../../src/headings/closing.ts'
import { parseBytes } from '../../src/parse.ts'

async function itemsOf(text: string) {
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  return items.map(({ number, title, purpose, slot, sections }) => ({
    number,
    title,
    purpose,
    slot,
    labels: sections.flatMap(({ label }) => (label === null ? [] : [label])),
    text: sections.map((s) => s.text).join(' | '),
  }))
}

describe('headings over several items', () => {
  it('are no part of the item before, whatever stands between them and the next', async () => {
    const items = await itemsOf(
      'Referat\n\nSOCIALUDVALGET\n\n1. Plejehjem\n\nBeslutning\n\nGodkendt.\n\nTEKNIK- OG MILJØUDVALGET\n\n          Side 2\n\n2. Vejplan\n\nBeslutning\n\nUdsat.\n',
    )
    expect(items.map((i) => i.text)).toEqual(['Godkendt.', 'Udsat.'])
  })

  it('may be words for what items are for', async () => {
    const items = await itemsOf(
      'Protokol\n\nOrientering\n\n1.1. Nyt fra formanden\nFormanden fortalte om rejsen.\n\nBeslutning\n\n2.1. Regnskab 2015\nRegnskabet blev godkendt.\n\nValg\n\n3.1. Valg af kasserer\nIda blev valgt.\n',
    )
    expect(items.map((i) => [i.number, i.labels])).toEqual([
      ['1.1', []],
      ['2.1', []],
      ['3.1', []],
    ])
  })

  it('are not the empty label of the last section', async () => {
    const items = await itemsOf(
      'Dagsorden\n\n1. Skole\n\nIndstilling\n\nPlanen godkendes.\n\nBeslutning\n\n2. Vej\n\nIndstilling\n\nPlanen godkendes.\n\nBeslutning\n\n3. Eventuelt\n',
    )
    expect(items.map((i) => i.labels)).toEqual([['Indstilling', 'Beslutning'], ['Indstilling', 'Beslutning'], []])
  })
})

it('knows closed items by the heading over them, which says nothing of the item above', async () => {
  const text =
    'Referat\n\n1. Budget\nGodkendt.\n\n2. Meddelelser\nIntet.\n\nLUKKET DAGSORDEN\n\n3. Køb af areal\nGodkendt.\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => i.closed)).toEqual([false, false, true])
})

describe('what an item is for, on a line under its title', () => {
  const table =
    'Referat\n\n17.00\n1. Dagsorden\nBeslutning\nReferat:\nGodkendt.\n\n17.05\n2. Elevråd\nOrientering\nElevrådet fortæller.\nReferat:\nTaget til efterretning.\n\n17.20\n3. Budget\nBeslutning\nRammen falder.\nReferat:\nBudgettet blev godkendt.\n'

  it('is its purpose where another label holds what was said', async () => {
    const items = await itemsOf(table)
    expect(items.map((i) => [i.purpose, i.labels])).toEqual([
      ['decision', ['Referat']],
      ['information', ['Referat']],
      ['decision', ['Referat']],
    ])
  })

  it('is its purpose in an agenda, where nothing was said yet', async () => {
    const items = await itemsOf(
      'Dagsorden\n\n1. Referat\nBeslutning\n\n2. Regnskab\nDrøftelse\n\n3. Trivsel\nOrientering\n\n4. Ny hal\nBeslutning\n',
    )
    expect(items.map((i) => [i.purpose, i.labels])).toEqual([
      ['decision', []],
      ['discussion', []],
      ['information', []],
      ['decision', []],
    ])
  })

  it('is no label of the list of contents', async () => {
    const items = await itemsOf(
      'Bestyrelsesmøde\n\nDagsordensoversigt\nReferat fra sidst\nBeslutning\nNyt fra administrator\nOrientering\nAltaner\nDrøftelse\nEventuelt\n\nReferat fra sidst\nReferatet blev godkendt.\n\nNyt fra administrator\nHan har fået ny sagsbehandler på vandskaden.\n\nAltaner\nDer er kommet to tilbud, som blev gennemgået.\n\nEventuelt\nIntet.\n',
    )
    expect(items.map((i) => [i.title, i.labels])).toEqual([
      ['Referat fra sidst', []],
      ['Nyt fra administrator', []],
      ['Altaner', []],
      ['Eventuelt', []],
    ])
  })

  it('leaves the time before the title to the item it belongs to', async () => {
    const items = await itemsOf(table)
    expect(items.map((i) => [i.slot, /17/.test(i.text)])).toEqual([
      ['17.00', false],
      ['17.05', false],
      ['17.20', false],
    ])
  })

  it('is a section where it holds the outcome itself', async () => {
    const items = await itemsOf(
      'Referat\n\n1. Dagsorden\nBeslutning\nGodkendt.\n\n2. Elevråd\nOrientering\nElevrådet fortalte.\n\n3. Budget\nBeslutning\nBudgettet blev godkendt.\n',
    )
    expect(items.map((i) => i.labels)).toEqual([['Beslutning'], [], ['Beslutning']])
  })
})

it('reads no date and no item from a list of titles without numbers', async () => {
  const text =
    'Referat\n\nByrådet\n\n11. november 2015 kl. 16.00\n\nDagsordenspunkter\nByrådet den 6. maj 2015 - godkendelse af referat\nTilskud til sommerkoncerter\nKøb af ejendom\n\nByrådet den 6. maj 2015 - godkendelse af referat\n\nBeslutning\n\nGodkendt.\n\nTilskud til sommerkoncerter\n\nBeslutning\n\nUdsat.\n\nKøb af ejendom\n\nBeslutning\n\nGodkendt.\n'
  const { items, meeting } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => i.title)).toEqual([
    'Byrådet den 6. maj 2015 - godkendelse af referat',
    'Tilskud til sommerkoncerter',
    'Køb af ejendom',
  ])
  expect(meeting.date).toBe('2015-11-11')
})

it('leaves a postal code in the header, though a list of what comes stands below', async () => {
  const text =
    'Grundejerforeningen Elmely\n2690 Karlslunde\n\nReferat af generalforsamling onsdag den 20. marts 2013 kl. 19.30\n\nDagsorden:\n1. Valg af dirigent\n2. Beretning\n\nAd 1.\nUlla Bro blev valgt.\n\nAd 2.\nBeretningen blev godkendt.\n'
  const { items, meeting } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect([meeting.date, ...items.map((i) => i.title)]).toEqual(['2013-03-20', 'Valg af dirigent', 'Beretning'])
})

describe('the foot of a web page', () => {
  const foot = ['Engvej 12, 7999 Ravnsby', 'Tlf. 76 63 10 00', 'CVR-nr. 29190909', 'Cookies', 'Følg os på Facebook']

  it('begins with an address, a telephone number and the like', () => {
    expect(footFrom(['Orientering om byggeriet.', 'Region Øst', ...foot])).toBe(2)
  })

  it.each([
    [['Tlf. 76 63 10 00', 'Der er kommet nye stole.']],
    [['Kontakt', 'Cookies']],
    [[...foot, 'Punktet blev drøftet.']],
  ])('not %s', (lines) => {
    expect(footFrom(lines)).toBe(-1)
  })
})

describe('lines that close a meeting', () => {
  it.each([
    'Mødet sluttede kl. 20.35.',
    'Referent: Bente Lund',
    'Referat godkendt af formandskabet den 22. november 2018',
    'Referatet er underskrevet af bestyrelsen den 3. maj 2021',
    'Således vedtaget.',
    'Vedtaget på generalforsamlingen den 3. maj 2021.',
  ])('%s', (line) => expect(closesMeeting(line)).toBe(true))

  it.each([
    'Mødet i juni aflyses.',
    'Referat godkendt.',
    'Vedtaget.',
    'Vedtaget af bestyrelsen.',
    'Referatet godkendt af bestyrelsen.',
    'Referatet fra den 3. maj 2021 blev godkendt.',
  ])('not %s', (line) => expect(closesMeeting(line)).toBe(false))
})

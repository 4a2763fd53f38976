import { describe, expect, it } from 'vitest'
import { parseBytes } from '../../src/parse.ts'

const ORDINARY = 'Referat fra ordinært møde den 11. oktober 2023'
const EXTRA = 'Referat fra ekstraordinært møde den 8. november 2023'

/** "meeting.number title" of every item of a text document. */
async function itemsOf(...lines: string[]): Promise<string[]> {
  const { items } = await parseBytes(new TextEncoder().encode(lines.join('\n')), 'a.txt')
  return items.map((item) => `${item.meeting}.${item.number} ${item.title}`)
}

const item = (heading: string) => [heading, 'Bestyrelsen drøftede sagen og tog den til efterretning.', '']

describe('two meetings in one document', () => {
  it('keep their own items, although one rising run goes through both', async () => {
    const first = [...item('1. Legepladsen'), ...item('2. Gadelys på Smedevej'), ...item('3. Eventuelt')]
    const second = [...item('1. Gadelys på Smedevej'), ...item('2. Juletræ'), ...item('3. Eventuelt')]
    expect(await itemsOf(ORDINARY, '', ...first, EXTRA, '', ...second)).toEqual([
      '0.1 Legepladsen',
      '0.2 Gadelys på Smedevej',
      '0.3 Eventuelt',
      '1.1 Gadelys på Smedevej',
      '1.2 Juletræ',
      '1.3 Eventuelt',
    ])
  })

  it('are told apart by their days alone', async () => {
    const first = ['Møde mandag d. 4. marts 2002', '1. Valg af mødeleder', 'Thomas', '2. Stævnet', 'Vi stiller med 12.']
    const second = ['Møde onsdag d. 20. marts 2002', '1. Valg af mødeleder', 'Signe', '2. Regnskab', 'Udskydes.']
    expect(await itemsOf('Kredsbestyrelsens møder i marts', '', ...first, '', ...second)).toEqual([
      '0.1 Valg af mødeleder',
      '0.2 Stævnet',
      '1.1 Valg af mødeleder',
      '1.2 Regnskab',
    ])
  })

  it('are not begun by a sentence about another', async () => {
    const lines = [...item('1. Legepladsen'), 'Ekstraordinært møde holdes den 27. august kl. 8.30.', '']
    expect(await itemsOf(ORDINARY, '', ...lines, ...item('1. Gadelys'), ...item('1. Eventuelt'))).toEqual([
      '0.1 Legepladsen',
      '0.1 Gadelys',
      '0.1 Eventuelt',
    ])
  })

  it('are told apart by heads whose date stands on the next line', async () => {
    const first = [
      'Referat fra bestyrelsesmøde',
      '3. maj 2024 kl. 19.00',
      '',
      ...item('1. Gadelys'),
      ...item('2. Evt.'),
    ]
    const second = [
      'Referat fra bestyrelsesmøde',
      '7. juni 2024 kl. 19.00',
      '',
      ...item('1. Juletræ'),
      ...item('2. Evt.'),
    ]
    expect(await itemsOf(...first, ...second)).toEqual(['0.1 Gadelys', '0.2 Evt.', '1.1 Juletræ', '1.2 Evt.'])
  })

  it('are one where an item begins with what stands over a date', async () => {
    const lines = [
      ...item('1. Referat fra sidste møde'),
      'Referat fra sidste møde',
      '3. maj 2024',
      '',
      ...item('2. Evt.'),
    ]
    expect(await itemsOf(ORDINARY, '', ...lines)).toEqual(['0.1 Referat fra sidste møde', '0.2 Evt.'])
  })

  it('are not seen where the numbers run on below the title of earlier minutes', async () => {
    const lines = [...item('1. Regnskab'), EXTRA, '', ...item('2. Budget'), ...item('3. Eventuelt')]
    expect(await itemsOf(ORDINARY, '', ...lines)).toEqual(['0.1 Regnskab', '0.2 Budget', '0.3 Eventuelt'])
  })
})

import { describe, expect, it } from 'vitest'
import { parseStages } from '../../src/parse.ts'

const LONG = 'Bestyrelsen drøftede planen for de kommende år og de ønsker, som medlemmerne har sendt ind'

/** The texts of the blocks of a document whose lines are broken at 90 characters. */
async function blocksOf(...lines: string[]): Promise<string[]> {
  const text = [LONG, 'siden sidst.', '', ...lines, '', LONG, 'til formanden.'].join('\n')
  const { blocks } = await parseStages(new TextEncoder().encode(text), 'a.txt')
  return blocks.slice(1, -1).map((b) => b.text)
}

describe('a paragraph', () => {
  it('goes on where a date was broken between day and month', async () => {
    const first = 'Sekretariatet sender et udkast til medlemmerne senest den 24.'
    expect(await blocksOf(first, 'marts.')).toEqual([`${first} marts.`])
  })

  it('goes on below a numbered title that cannot end there', async () => {
    const first = '12. Lokalplan 5, sommerhuse ved'
    expect(await blocksOf(first, 'Strandvej, Enø')).toEqual(['Lokalplan 5, sommerhuse ved Strandvej, Enø'])
    expect(await blocksOf('12. Vi er med', '1. Skolen')).toEqual(['Vi er med', 'Skolen'])
    expect(await blocksOf('Der er to at vælge imellem og', 'Sted: Teams')).toEqual([
      'Der er to at vælge imellem og',
      'Sted: Teams',
    ])
  })

  it('goes on below a long line that no sentence ends on, though the lines are not broken everywhere', async () => {
    const lines = ['Ministeriet har godkendt udbuddet af diplomuddannelsen i sundhed i', 'Haderslev og afvist resten.']
    const { blocks } = await parseStages(new TextEncoder().encode(lines.join('\n')), 'a.txt')
    expect(blocks.map((b) => b.text)).toEqual([lines.join(' ')])
    const short = await parseStages(new TextEncoder().encode('Hvem tager vi med\nIda Holm'), 'a.txt')
    expect(short.blocks).toHaveLength(2)
  })

  it('goes on where an entry of a list hangs or cannot end there', async () => {
    expect(await blocksOf('- Ordensregler for', 'Torvet', '- Skema til', '  lån')).toEqual([
      'Ordensregler for Torvet',
      'Skema til lån',
    ])
    expect(await blocksOf('2. Oversigt', '   over stier')).toEqual(['Oversigt over stier'])
    expect(await blocksOf('- Oversigt', 'over stier')).toEqual(['Oversigt', 'over stier'])
  })

  it('ends at the page of an entry of a table of contents, and before a number set apart', async () => {
    const entry = 'Godkendelse af dagsorden ............................................................. 2'
    expect(
      await blocksOf(entry, 'Opfølgning fra sidst ................................................... 4'),
    ).toHaveLength(2)
    const clause = '1  at indgå aftale med den rådgiver, der har givet det bedste tilbud på hele opgaven'
    expect(await blocksOf(clause, '2  at optage byggekredit')).toHaveLength(2)
  })

  it('ends before a letter and a colon', async () => {
    expect(await blocksOf('c: Der gives 5.000 kr.', 'd: Afslag')).toEqual(['c: Der gives 5.000 kr.', 'd: Afslag'])
  })

  it('ends at a point number, whatever follows', async () => {
    expect(await blocksOf('Se pkt. 24.', 'Marts bliver travl.')).toEqual(['Se pkt. 24.', 'Marts bliver travl.'])
  })

  it('goes on where a vote was broken before its figure, and ends before a case number', async () => {
    expect(await blocksOf('For stemte', '4, imod stemte 1.')).toEqual(['For stemte 4, imod stemte 1.'])
    expect(await blocksOf('Køb af biler til hjemmeplejen', '82.00.00-Ø54-5-22')).toEqual([
      'Køb af biler til hjemmeplejen',
      '82.00.00-Ø54-5-22',
    ])
  })

  it('loses the hyphen of a broken word and keeps a printed one', async () => {
    const filled = 'De unge og deres forældre har længe ønsket sig bedre forhold til leg og ophold ved sko-'
    expect(await blocksOf(filled, 'lerne.')).toEqual([`${filled.slice(0, -1)}lerne.`])
    const printed = 'De unge og deres forældre har længe ønsket sig bedre forhold til leg og ophold, til-'
    expect(await blocksOf(printed, 'og frakørsel.')).toEqual([`${printed} og frakørsel.`])
  })

  it('ends before and after a line of file names', async () => {
    const lines = [
      'Listen over sager er vedlagt til orientering.',
      'afgjorte_sager.pdf',
      'kort.pdf skema.docx',
      'og mere',
    ]
    expect(await blocksOf(...lines)).toEqual(lines)
  })

  it('does not swallow a list', async () => {
    expect(await blocksOf('Vi ønsker', '- ro', '- orden')).toEqual(['Vi ønsker', 'ro', 'orden'])
  })

  it('ends before a section label, however full its last line is', async () => {
    const full = 'Etablering af lys på stien langs fjorden, på parkeringspladsen og ved hallens indgange'
    expect(await blocksOf(full, 'Sagsfremstilling', 'Kort.')).toEqual([full, 'Sagsfremstilling', 'Kort.'])
  })

  it('goes on after a line that a mail program broke once more', async () => {
    const full = 'Ejerne har klaget over de mange varevogne på stamvejen, og vi ser på, om der kan findes'
    expect(await blocksOf(full, 'plads til dem', 'ved hallen.')).toEqual([`${full} plads til dem ved hallen.`])
  })

  it('goes on where a date of digits did not fit', async () => {
    const full = 'Beslutning i Udvalget for Kultur, Fritid, Idræt, Landdistrikter og Borgerinddragelse den'
    expect(await blocksOf(full, '22-11-2016')).toEqual([`${full} 22-11-2016`])
  })
})

import { describe, expect, it } from 'vitest'
import { CHROME_LINES } from '../../src/blocks/web-chrome.ts'
import { blocksOf, furnitureOf, textsOf } from './build.ts'

describe('page furniture in text', () => {
  it('takes a footer out of the middle of a sentence', () => {
    const blocks = blocksOf(
      'Udvalget drøftede de tre modeller og var enige om, at model B skal undersøges for',
      '',
      'Skoleudvalget 03-03-2014                    Side 2 af 6',
      '',
      'de to skoler mod nord.',
    )
    expect(textsOf(blocks)).toEqual([
      'Udvalget drøftede de tre modeller og var enige om, at model B skal undersøges for de to skoler mod nord.',
    ])
    expect(furnitureOf(blocks)).toHaveLength(1)
  })

  it.each(['Fjordby Byråd 27. oktober 2009                  Blad nr. 318', 'Økonomiudvalget               Side 4'])(
    'takes "%s" for the head of a page, though it stands once',
    (line) => {
      expect(furnitureOf(blocksOf('Der er gjort indsigelse.', '', line, '', 'Udvalget indstiller det.'))).toEqual([
        line,
      ])
    },
  )

  it('knows running headers by the page number between them', () => {
    const pages = [2, 3, 4].flatMap((n) => ['25. juni 2015', `${n}`, 'Byrådet i Åby', `Sag ${n} udsættes.`])
    expect(textsOf(blocksOf(...pages))).toEqual(['Sag 2 udsættes.', 'Sag 3 udsættes.', 'Sag 4 udsættes.'])
  })

  it('knows a head with the day of the meeting by the page numbers above it', () => {
    const head = 'Fjordby Kommune                              Byrådet 24-02-2010'
    const lines = [head, 'Sag 1 udsættes.', '2', head, 'Sag 2 udsættes.', '3', head, 'Sag 3 udsættes.']
    expect(textsOf(blocksOf(...lines)).join(' ')).not.toContain('Byrådet')
    const cases = ['Behandlet i:', 'Fagforvaltning:', 'Sendt til:'].flatMap((label, i) => [
      label,
      head,
      `Sag ${i} udsættes.`,
    ])
    expect(furnitureOf(blocksOf(...cases))).toEqual([])
  })

  it('knows pages counted of how many, and the header below them', () => {
    const text = (n: number) => Array.from({ length: 12 }, (_, i) => `Sag ${n}${i} udsættes.`)
    const header = 'Fjordby Gymnasium          Referat, bestyrelsen 19. marts 2013'
    const lines = [...text(1), '1/3', header, ...text(2), '2/3', header, ...text(3), '3/3']
    expect(furnitureOf(blocksOf(...lines))).toEqual(['1/3', header, '2/3', header, '3/3'])
    const dates = ['1/4', ...text(1), '8/4', ...text(2), '2/5']
    expect(furnitureOf(blocksOf(...dates))).toEqual([])
  })

  it.each([
    [['Byrådet, 03-04-2019, pkt. 42', 'Godkendt.', 'Byrådet, 03-04-2019, pkt. 43', 'Udsat.']],
    [['Der er tre ønsker:', '3', '1', '7']],
    [['Se rapporten side 4']],
    [['Se planen for havnen, blad 4']],
    [['Godkendt.', 'Godkendt.', 'Godkendt.']],
  ])('leaves %j alone', (lines) => {
    expect(furnitureOf(blocksOf(...lines))).toEqual([])
  })
})

describe('web chrome', () => {
  it.each(CHROME_LINES)('"%s" is no text of the meeting', (line) => {
    expect(furnitureOf(blocksOf('1. Økonomi', line, 'Godkendt.'))).toEqual([line])
  })

  it('is set apart from the label it is glued to', () => {
    const blocks = blocksOf(
      'fold dette punkt ind Resume',
      '7. EventueltKlik her for at folde ud og læse mere om Eventuelt',
    )
    expect(textsOf(blocks)).toEqual(['Resume', 'Eventuelt'])
  })

  it.each(['Udskrivning af stemmesedler', 'Print af pjecer koster 400 kr.'])('is not "%s"', (line) => {
    expect(furnitureOf(blocksOf(line))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { positionOf } from '../../src/model/block.ts'
import { blocksOf, textsOf } from './build.ts'

/** Enough wrapped prose for the document to show its line width of about 60 characters. */
const PROSE = [
  'Bestyrelsen gennemgik planen for det kommende år og drøftede',
  'hvilke arbejder der skal laves først, når foråret kommer og',
  'materialerne er bestilt hos den lokale tømmerhandel i byen',
  'sammen med de øvrige foreninger.',
]

describe('lines of hard-wrapped text', () => {
  it('become one paragraph that knows the place of every line', () => {
    const [block] = blocksOf(...PROSE)
    expect(block?.text).toBe(PROSE.join(' '))
    expect(block?.position).toMatchObject({ line: 1, endLine: 4 })
    const start = block?.text.indexOf('materialerne') ?? -1
    expect(block && positionOf(block, start, start + 12)).toMatchObject({ line: 3, endLine: 3 })
  })

  it('are joined before a capital when the next word would not have fitted', () => {
    const texts = textsOf(
      blocksOf(
        ...PROSE,
        '',
        'Derefter orienterede formanden om mødet med repræsentanter i',
        'Lokalrådet for Sønderby.',
      ),
    )
    expect(texts[1]).toMatch(/i Lokalrådet for Sønderby\.$/)
  })

  it('are left alone when the next word would have fitted', () => {
    expect(textsOf(blocksOf(...PROSE, '', 'Anna Holm', 'Bo Friis'))).toEqual([PROSE.join(' '), 'Anna Holm', 'Bo Friis'])
  })

  it('are joined over single empty lines when every line is followed by one', () => {
    const spaced = PROSE.flatMap((line) => [line, ''])
    expect(textsOf(blocksOf(...spaced, '', ...spaced))).toEqual([PROSE.join(' '), PROSE.join(' ')])
  })
})

describe.each([
  [
    'a word broken at the line end is mended',
    ['Forslaget blev sendt i høring hos alle de frivil-', 'lige foreninger.'],
    'Forslaget blev sendt i høring hos alle de frivillige foreninger.',
  ],
  [
    'a hyphen after capitals is printed',
    ['Udkastet er skrevet i fællesskab af formanden og KKR-', 'sekretariatet.'],
    'Udkastet er skrevet i fællesskab af formanden og KKR-sekretariatet.',
  ],
  [
    'a suspended hyphen keeps its place',
    ['Der er lavet en ny aftale om gebyrer ved til-', 'og fraflytning.'],
    'Der er lavet en ny aftale om gebyrer ved til- og fraflytning.',
  ],
  [
    'a date that the line break split is no list item',
    ['Regningen skal være betalt senest den', '1. maj. Kassereren følger op.'],
    'Regningen skal være betalt senest den 1. maj. Kassereren følger op.',
  ],
  [
    'a year belongs to the date before it',
    ['Fristen for at svare på høringen er den 7. august', '2015. Svaret sendes.'],
    'Fristen for at svare på høringen er den 7. august 2015. Svaret sendes.',
  ],
])('%s', (_, lines, joined) => {
  it('and so becomes one text', () => {
    expect(textsOf(blocksOf(...lines))).toEqual([joined])
  })
})

describe.each([
  ['clauses that begin with "at"', ['Forvaltningen indstiller til udvalget og byrådet', 'at planen godkendes']],
  ['list items', ['Formanden orienterede om de sidste møder i foreningen', 'a) mødet i maj', 'b) mødet i juni']],
  ['a label after a finished sentence', ['Udgiften kan holdes inden for rammen.', 'Beslutning']],
  ['a title and the date of the next meeting', ['Næste møde', '3. maj 2018 kl. 19']],
  ['the lines of a header', ['Referat', 'Sted: Rådhuset', 'Tid: kl. 17']],
])('%s', (_, lines) => {
  it('stay apart', () => {
    expect(blocksOf(...lines)).toHaveLength(lines.length)
  })
})

describe('a document on one line', () => {
  it('is cut where the next number begins, not at dates and amounts', () => {
    const filler = 'Der var en god snak om det hele, og alle var enige. '.repeat(12)
    const texts = textsOf(
      blocksOf(`Referat 1. Velkomst Goddag den 2. maj. ${filler}2. Økonomi Der er 84.000 kr. 3. Eventuelt Intet.`),
    )
    expect(texts).toHaveLength(4)
    expect(texts[2]).toMatch(/^Økonomi/)
  })
})

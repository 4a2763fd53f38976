import { describe, expect, it } from 'vitest'
import { layoutBlocks } from '../../../src/blocks/layout/layout-blocks.ts'
import type { Line } from '../../../src/model/line.ts'
import { PITCH, page } from './place.ts'

/** Text that fills a line up to the right edge. */
const FULL = 'Udvalget drøftede sagen og de økonomiske følger for de berørte kommuner på øerne i'
const body = (lines: readonly Line[]) => layoutBlocks(lines).filter((b) => b.kind !== 'furniture')
const texts = (lines: readonly Line[]) => body(lines).map((b) => (b.label ? `${b.label} ${b.text}` : b.text))

describe('paragraphs', () => {
  it('join lines that were broken because the next word did not fit, with the place of every line', () => {
    const [block, ...others] = body(page([FULL], ['det vestlige hav.']))
    expect(others).toEqual([])
    expect(block?.text).toBe(`${FULL} det vestlige hav.`)
    expect(block?.origin).toEqual([
      { start: 0, position: { page: 1, line: 1, endPage: 1, endLine: 1 } },
      { start: FULL.length + 1, position: { page: 1, line: 2, endPage: 1, endLine: 2 } },
    ])
    expect(block?.position).toMatchObject({ line: 1, endLine: 2 })
  })
  it('end where the next word would have fitted', () => {
    expect(texts(page([FULL], ['Slut.'], ['Ny linje.'], [FULL]))).toHaveLength(3)
  })
  it('end at a gap wider than the pitch, even after a full line', () => {
    expect(texts(page([FULL], [FULL], [FULL, { y: 214 + PITCH + 24 }], [FULL]))).toHaveLength(2)
  })
  it('end at a gap only a little wider than the pitch, where the document sets them so', () => {
    const close = { y: 0 }
    const lines = page(
      ...[1, 2, 3, 4].flatMap((n) => {
        close.y = 200 + n * (2 * PITCH + 2)
        return [[FULL, { y: close.y }] as const, [FULL, { y: close.y + PITCH }] as const]
      }),
    )
    expect(texts(lines)).toHaveLength(4)
  })
  it('end before a bold lead-in with a colon, even after a full line', () => {
    expect(texts(page([FULL], ['Beslutning: Godkendt', { boldLeadIn: 11 }]))).toHaveLength(2)
  })
  it('are broken where most of their lines are, not where one line hangs over', () => {
    const over = `${FULL} og på fastlandet`
    const lines = page([over], ['slut.'], ...Array(6).fill([FULL] as const), ['det vestlige hav.'], ['Nyt afsnit.'])
    expect(texts(lines)).toEqual([`${over} slut.`, `${Array(6).fill(FULL).join(' ')} det vestlige hav.`, 'Nyt afsnit.'])
  })
  it('go on with a number that belongs to the words around it', () => {
    const before = 'Udvalget drøftede sagen og de økonomiske følger for kommuner, jf. bilag 2, pkt.'
    expect(texts(page([before, { left: 70 }], ['3. Fristen er kort.']))).toHaveLength(1)
    expect(texts(page([FULL, { left: 70 }], ['3. kvartal er nu slut.']))).toHaveLength(1)
  })
  it('do not go on with a first-line indent because the line nearly stands in the middle of the column', () => {
    expect(texts(page([FULL], [FULL], [FULL, { left: 62, right: 460 }], [FULL]))).toHaveLength(2)
  })
  it('hang under the value of a field', () => {
    const narrow = ['Udvalget drøftede sagen'] as const
    const lines = page(['Dato: tirsdag den 4.'], ['marts 2025', { left: 80 }], narrow, narrow, narrow)
    expect(texts(lines)[0]).toBe('Dato: tirsdag den 4. marts 2025')
  })
  it('begin with a first-line indent', () => {
    expect(texts(page([FULL], [FULL], [FULL, { left: 70, right: 460 }], [FULL]))).toHaveLength(2)
  })
  it('go on over a page break and the footer in it, in the middle of a sentence', () => {
    const lines = page(
      [FULL, { y: 700 }],
      ['Side 1 af 2', { y: 780 }],
      ['det vestlige hav.', { page: 2 }],
      ['Side 2 af 2', { y: 780 }],
    )
    expect(texts(lines)).toEqual([`${FULL} det vestlige hav.`])
    expect(layoutBlocks(lines).filter((b) => b.kind === 'furniture')).toHaveLength(2)
  })
  it('do not go on over a page break after a single full sentence', () => {
    expect(texts(page([`${FULL}.`], ['Nyt afsnit.', { page: 2 }]))).toHaveLength(2)
  })
})

describe('headings', () => {
  it('are joined over two lines', () => {
    expect(texts(page([FULL, { bold: true }], ['den nye plan', { bold: true }], [FULL]))[0]).toBe(
      `${FULL} den nye plan`,
    )
  })
  it('stay apart from the body text below', () => {
    expect(texts(page([FULL, { bold: true }], [FULL], [FULL]))).toHaveLength(2)
  })
  it('stay apart from a label in bold below', () => {
    expect(texts(page(['1. Budget', { bold: true }], ['Indstilling', { bold: true }], [FULL]))).toHaveLength(3)
  })
})

describe('list items', () => {
  it('have their bullet apart and keep their hanging lines', () => {
    const lines = page([`• ${FULL}`], ['de store byer', { left: 60 }], ['• Andet'])
    expect(body(lines).map((b) => [b.kind, b.label, b.text])).toEqual([
      ['list-item', '•', `${FULL} de store byer`],
      ['list-item', '•', 'Andet'],
    ])
  })
  it('begin with the label of the item before them at the same edge, even after a full line', () => {
    expect(texts(page([`a) ${FULL}`], [`b) ${FULL}`], ['c) en status']))).toHaveLength(3)
  })
  it('end before a paragraph that begins left of their text', () => {
    const item = (text: string) => [[`1. ${FULL}`, {}] as const, [text, { left: 65 }] as const]
    const lines = page(
      ...item('det vestlige hav'),
      ...item('de øvrige øer'),
      [`2. ${FULL} år`, {}],
      ['Rådet er enigt.'],
    )
    expect(texts(lines).at(-1)).toBe('Rådet er enigt.')
  })
  it('begin with a number only after the end of a sentence or line', () => {
    expect(texts(page([FULL], ['12. Marts blev valgt som dato for det næste møde'], ['2. Eventuelt']))).toHaveLength(2)
  })
})

describe('run-in labels', () => {
  it('begin a paragraph after a full line that ends a sentence', () => {
    const lines = page([`${FULL}.`], [`Referat: ${FULL}`, { boldLeadIn: 8 }])
    expect(body(lines)[1]?.boldLeadIn).toBe(8)
  })
})

describe('words broken at the line end', () => {
  const joined = (first: string, second: string) =>
    texts(page([FULL], [FULL], [`${FULL} ${first}`, { right: 460 }], [second]))[0]
  it.each([
    ['fælles-', 'kommunale', 'fælleskommunale'],
    ['KKR-', 'sekretariatet', 'KKR-sekretariatet'],
    ['til-', 'og fraflytning', 'til- og fraflytning'],
    ['2024-', 'budgettet', '2024-budgettet'],
    ['Øst-', 'Vest', 'Øst-Vest'],
  ])('%s %s give %s', (first, second, whole) => {
    expect(joined(first, second)?.endsWith(` ${whole}`)).toBe(true)
  })
  it('keep a hyphen that the document prints elsewhere', () => {
    const lines = page(['Et Teams-møde.'], [`${FULL} Teams-`, { right: 460 }], ['møde'])
    expect(texts(lines)[1]?.endsWith('Teams-møde')).toBe(true)
  })
})

describe('table rows', () => {
  it('are lines whose gaps stand under each other', () => {
    const lines = page(['Ærø\t44.794', { edges: [50, 200] }], ['Fanø\t46.511', { edges: [50, 200] }])
    expect(body(lines).map((b) => b.cells)).toEqual([
      ['Ærø', '44.794'],
      ['Fanø', '46.511'],
    ])
  })
  it('stand under rows whose last cell goes on over several lines', () => {
    const grid = { edges: [50, 200] }
    const lines = page(['Sted\tMødelokale 4, indgang', grid], ['fra gården', { left: 200 }], ['Afbud\tHans Juul', grid])
    expect(body(lines).map((b) => b.cells?.[0])).toEqual(['Sted', 'Afbud'])
  })
  it('hold the names under each other in a cell', () => {
    const lines = page(['Deltagere:\tEva Lund', { edges: [50, 200] }], ['Bo Dahl', { left: 200 }], ['Afbud: ingen'])
    expect(body(lines).map((b) => b.cells)).toEqual([['Deltagere:', 'Eva Lund\nBo Dahl'], null])
  })
  it('are put together when drawn cell by cell', () => {
    const lines = page(['Sende svar', { y: 300 }], ['om planen', { y: 314 }], ['Sekretariatet', { left: 200, y: 300 }])
    expect(body(lines).map((b) => b.cells)).toEqual([['Sende svar om planen', 'Sekretariatet']])
  })
  it('have a first row whose cells are wrapped', () => {
    const grid = { edges: [50, 150, 300] }
    const lines = page(
      ['Øen\tIndbyggere\tNy betaling', grid],
      ['i kroner', { left: 300 }],
      ['Ærø\t6.052\t44.794', grid],
      ['Fanø\t3.426\t46.511', grid],
    )
    expect(body(lines).map((b) => b.cells)[0]).toEqual(['Øen', 'Indbyggere', 'Ny betaling i kroner'])
  })
  it('have cells drawn beside a wrapped one', () => {
    const lines = page(
      ['Øen\tIndbyggere', { edges: [50, 150], y: 300 }],
      ['i alt', { left: 150, y: 314 }],
      ['Betaling', { left: 300, y: 300 }],
      ['i kroner', { left: 300, y: 314 }],
    )
    expect(body(lines).map((b) => b.cells)).toEqual([['Øen', 'Indbyggere i alt', 'Betaling i kroner']])
  })
  it('are not made of justified text with wide gaps', () => {
    const lines = page(
      ['Udvalget\tdrøftede\tsagen', { edges: [50, 120, 190], right: 250 }],
      ['og\tde\tfølger den har', { edges: [50, 115, 180], right: 250 }],
      ['for kommunerne.'],
    )
    expect(texts(lines)).toEqual(['Udvalget drøftede sagen og de følger den har for kommunerne.'])
  })
  it('are not made of a list number and its text', () => {
    expect(
      body(page(['1.\tBudget', { edges: [50, 80] }], ['2.\tValg', { edges: [50, 80] }])).map((b) => b.kind),
    ).not.toContain('row')
  })
})

describe('columns', () => {
  const column = (left: number) =>
    [1, 2, 3, 4, 5, 6].map((n) => [`ord i spalten nummer ${n} og et`, { left, y: 200 + n * PITCH }] as const)
  it('are not seen in a table, which is drawn row by row', () => {
    const cells = (n: number) => [
      [`Opgave ${n} om planen`, { y: 200 + 28 * n }] as const,
      ['for øerne', { y: 214 + 28 * n }] as const,
      ['Sekretariatet i byen', { left: 260, y: 200 + 28 * n }] as const,
    ]
    const lines = page(...[1, 2, 3, 4, 5].flatMap(cells))
    expect(body(lines).every((b) => b.kind === 'row')).toBe(true)
  })
  it('are measured on their own: a full line of the left column is full', () => {
    const lines = page(...column(50), ...column(260))
    expect(texts(lines)).toHaveLength(1)
  })
})

describe('running lines', () => {
  const pages = (top: (n: number) => string) =>
    page(...[1, 2, 3].flatMap((n) => [[top(n), { page: n, y: 40 }] as const, [`Tekst ${n}.`, { y: 200 }] as const]))
  it('are the same on every page, digits aside', () => {
    expect(texts(pages((n) => `Kystrådet – side ${n}`))).toEqual(['Tekst 1.', 'Tekst 2.', 'Tekst 3.'])
  })
  it('are text on the first page when the date of the meeting stands there only', () => {
    const pages = (first: string) =>
      [1, 2, 3].flatMap((n) =>
        page(
          ['Møde i Kystrådet den 4. marts 2025', { page: n, y: 40 }],
          [n === 1 ? first : `Tekst ${'x'.repeat(n)}`, { y: 200 }],
        ),
      )
    const kinds = (first: string) => layoutBlocks(pages(first)).map((b) => [b.position.page, b.kind])
    expect(kinds('Referat').filter(([, kind]) => kind === 'furniture')).toEqual([
      [2, 'furniture'],
      [3, 'furniture'],
    ])
    expect(kinds('Dato: 4. marts 2025').filter(([, kind]) => kind === 'furniture')).toHaveLength(3)
  })
  it('are not the different first lines of the pages', () => {
    expect(texts(pages((n) => ['Budget', 'Valg', 'Eventuelt'][n - 1] ?? ''))).toHaveLength(6)
  })
})

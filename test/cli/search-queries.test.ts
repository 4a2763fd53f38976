import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDocument, aMeeting, anItem, aSection } from '../document.ts'
import { sessionWith } from './session.ts'

const item = (ordinal: number, title: string, text: string) =>
  anItem({ ordinal, title, sections: [aSection({ text })], decisions: [] })
const { minutes } = sessionWith(
  aDocument('referat.txt', {
    meetings: [aMeeting({ body: 'Teknisk Udvalg' })],
    items: [
      item(1, 'Budget 2024', 'Budgettet for cykelstier.'),
      item(2, 'Budget for nabohjælp', 'Nabohjælpen udvides.'),
    ],
  }),
)
const found = async (...words: string[]) => {
  const { code, out } = await minutes(['search', ...words, '--format', 'ndjson'])
  return [code, ...out.split('\n').flatMap((line) => (line ? JSON.parse(line).item.title : []))]
}

describe('words to leave out', () => {
  it.each([
    [['budget', '-cykelsti']],
    [['-cykelsti', 'budget']],
    [['-cykelsti budget']],
    [['budget', '-n', '5', '-cykelsti']],
    [['budget', '-cykelsti', '-n5', '-fndjson']],
  ])('are no options: %j', async (words) => expect(await found(...words)).toEqual([0, 'Budget for nabohjælp']))

  it('stand beside options, whose values they do not become', async () => {
    expect(await found('budget', '-c', 'Teknisk Udvalg', '-nabohjælp')).toEqual([0, 'Budget 2024'])
    expect(await found('-cykelsti')).toEqual([1])
  })

  it('are understood by every command that takes a query', async () => {
    for (const command of ['decisions', 'actions', 'votes', 'attachments'])
      expect(await minutes([command, 'budget', '-cykelsti'])).toMatchObject({ code: 1, err: `no ${command} found\n` })
  })

  it('do not hide a wrong option', async () => {
    expect((await minutes(['search', 'budget', '--comittee', 'FU'])).code).toBe(2)
    expect((await minutes(['search', 'budget', '-x'])).code).toBe(2)
  })
})

describe('a filter that cannot be one', () => {
  it.each([
    ['fra:abc', 'fra:abc was read as words: fra: takes a date such as 2022 or 2022-03-15'],
    ['år:sidste', 'år:sidste was read as words: år: takes a year'],
    ['type:bog', 'type:bog was read as words: type: takes referat, dagsorden, indkaldelse or andet'],
  ])('%s is told', async (typed, told) => {
    for (const command of ['search', 'decisions'])
      expect((await minutes([command, 'budget', typed])).err.split('\n')[0]).toBe(told)
  })

  it('is not told of other words before a colon, nor of one that is', async () => {
    for (const typed of ['kl:10', 'fra:2022', 'til:"1. marts 2024"', 'fra : abc'])
      expect((await minutes(['search', 'budget', typed])).err).not.toContain('was read as words')
  })
})

it('takes whatever is typed as a query: something is found or not, and that is all', { timeout: 60_000 }, async () => {
  const pieces = [
    '"',
    '(',
    ')',
    '-',
    '*',
    'OR',
    'NOT',
    'NEAR(',
    ', 5)',
    'titel:',
    'udvalg:x',
    'fra:2022',
    ':',
    '§ 5',
    'budget',
    ' ',
  ]
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(...pieces, '---', '-c', '{', '\u0000'),
  )
  const isOption = (word: string) => /^--?[a-z]/i.test(word) || ['-', '--'].includes(word)
  const words = fc.array(
    fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  )
  await fc.assert(
    fc.asyncProperty(
      words.filter((all) => !all.some(isOption)),
      async (query) => {
        const { code, out, err } = await minutes(['search', ...query])
        expect([query, code]).toEqual([query, expect.toBeOneOf([0, 1])])
        expect(code === 1 && out !== '').toBe(false)
        expect(err).not.toMatch(/^\s+at .*\.[jt]s:\d/m)
      },
    ),
    { numRuns: 120 },
  )
})

describe('--section', () => {
  it('takes the roles that sections have, and no other word', async () => {
    const { minutes } = sessionWith(aDocument('a.txt'))
    expect((await minutes('search x --section decision')).code).toBe(1)
    expect(await minutes('search x --section beslutning')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Allowed choices are intro, summary, background,'),
    })
  })
})

import { expect, it } from 'vitest'
import { newSession } from './session.ts'

/** An item with a number alone, and one with a title. */
const MINUTES = `Referat fra møde i Skovlaugets bestyrelse den 3. maj 2021

1.
Bestyrelsen godkendte regnskabet for stierne.

2. Bålpladsen
Bestyrelsen godkendte, at bålpladsen flyttes.
`

async function archive() {
  const session = newSession()
  session.file('referat.txt', MINUTES)
  await session.minutes('ingest .')
  return async (line: string) => (await session.minutes(line)).out
}

const titles = (rows: readonly { item: { title: string | null } }[]) => rows.map(({ item }) => item.title)

it('an item whose title is not printed has none in JSON', async () => {
  const minutes = await archive()
  const { items } = JSON.parse(await minutes('parse referat.txt --format ndjson'))
  expect(items.map((item: { title: string | null }) => item.title)).toEqual([null, 'Bålpladsen'])
  const { tree } = JSON.parse(await minutes('inspect referat.txt --stage tree --format json'))
  expect(tree.meetings[0].items[0]).toMatchObject({ number: '1', title: null })
  expect(titles(JSON.parse(await minutes('search godkendte --sort date --format json')).hits)).toEqual([
    null,
    'Bålpladsen',
  ])
  expect(titles(JSON.parse(await minutes('decisions --format json')).decisions)).toEqual([null, 'Bålpladsen'])
  expect(JSON.parse(await minutes('show skovlaugets-bestyrelse-2021-05-03#1 --format json')).item.title).toBe(null)
})

it('for people it is called so, and in tables its cell is empty', async () => {
  const minutes = await archive()
  for (const line of [
    'search regnskabet',
    'decisions',
    'decisions --format md',
    'show skovlaugets-bestyrelse-2021-05-03',
  ])
    expect(await minutes(line), line).toContain('1. untitled item')
  for (const stage of ['tree', 'facts'])
    expect(await minutes(`inspect referat.txt --stage ${stage} --format text`)).toContain('1 untitled item')
  expect(await minutes('search regnskabet --format csv')).toContain(',minutes,1,,intro,')
  expect(await minutes('search regnskabet --format md')).toContain('| minutes | 1 |  | intro |')
})

it('is found by the word it holds, and not by its title', async () => {
  const minutes = await archive()
  expect(await minutes('search null')).toBe('')
  expect(await minutes('decisions --item-like null')).toBe('')
  expect(titles(JSON.parse(await minutes('search titel:bålplads --format json')).hits)).toEqual(['Bålpladsen'])
})

it('a file that cannot be opened has no hash', async () => {
  const { out } = await newSession().minutes('parse fort.txt --format ndjson')
  expect(JSON.parse(out)).toMatchObject({ status: 'unreadable', source: { sha256: null } })
})

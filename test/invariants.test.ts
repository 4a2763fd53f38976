import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../src/model/block.ts'
import type { ParsedDocument } from '../src/model/document.ts'
import { comparePositions, type Position } from '../src/model/position.ts'
import type { ItemNode, MeetingNode } from '../src/model/tree.ts'
import { parseBytes, parseStages, type Stages } from '../src/parse.ts'
import { fixtureFiles, readFixture } from './fixture-files.ts'

describe.each(fixtureFiles())('$path', (file) => {
  it('is read without an error', async () => {
    expect((await readFixture(file)).document.status).toBe('ok')
  })

  it('survives JSON', async () => {
    const { document } = await readFixture(file)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  it('gives the same document every time', async () => {
    expect((await readFixture(file)).document).toEqual((await readFixture(file)).document)
  })

  it('loses no letter between the lines and the tree, and has none twice', async () => {
    const stages = await readFixture(file)
    expect(missingLetters(stages)).toEqual([])
    expect(addedLetters(stages)).toEqual([])
  })

  it('keeps every position within the source, and children inside their parents', async () => {
    const stages = await readFixture(file)
    expect(misplaced(stages)).toEqual([])
  })

  it('quotes only what stands at the place it names', async () => {
    const stages = await readFixture(file)
    expect(notVerbatim(stages)).toEqual([])
  })
})

/** Fixed, so that a failure is the change's own; `SEED=7 npx vitest run test/invariants.test.ts` looks elsewhere. */
const SEED = Number(process.env.SEED ?? 1)

describe('any text at all', () => {
  const words = ['1.', '2)', 'Ad 3', 'Punkt 4:', 'Referat:', 'BESLUTNING', 'Indstilling', 'Godkendt.', 'at sagen', '•']
  const rest = ['Bilag 1:', 'den 3. maj 2021', 'kl. 12.30', 'For stemte 3 (A)', 'Møde:', '\f', '|', '---', '#', '']
  const line = fc
    .array(fc.oneof(fc.constantFrom(...words, ...rest), fc.string({ maxLength: 12, unit: 'grapheme' })), {
      maxLength: 6,
    })
    .map((parts) => parts.join(' '))
  const soup = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

  it('is read without throwing, and keeps its letters and places', async () => {
    await fc.assert(
      fc.asyncProperty(soup, fc.constantFrom('a.txt', 'a.md'), async (text, name) => {
        const stages = await parseStages(new TextEncoder().encode(text), name)
        expect(JSON.parse(JSON.stringify(stages.document))).toEqual(stages.document)
        expect(misplaced(stages)).toEqual([])
        expect(notVerbatim(stages)).toEqual([])
        expect(missingLetters(stages)).toEqual([])
        expect(addedLetters(stages)).toEqual([])
      }),
      { numRuns: 150, seed: SEED },
    )
  })

  it('is read without throwing when it is no text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await parseBytes(bytes, 'x.txt')).schema).toBe('minutes.parse/1')
      }),
      { numRuns: 100, seed: SEED },
    )
  })
})

/** Letters and digits only: what no mending of lines, hyphens, labels or bullets may change. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function missingLetters(stages: Stages): string[] {
  const { printed, kept } = letterCounts(stages)
  return [...printed].filter(([c, n]) => n > (kept.get(c) ?? 0)).map(([c, n]) => `${c}: ${n} > ${kept.get(c) ?? 0}`)
}

/** A heading may take its title from the agenda above; nothing else stands in two places. */
function addedLetters(stages: Stages): string[] {
  const { printed, kept } = letterCounts(stages, () => '')
  return [...kept].filter(([c, n]) => n > (printed.get(c) ?? 0)).map(([c, n]) => `${c}: ${n} > ${printed.get(c) ?? 0}`)
}

/** How often each letter stands in the lines, and in the tree that is made of them. */
function letterCounts({ extraction, tree }: Stages, headingOf = (item: ItemNode) => item.heading) {
  const ofBlock = (b: Block) => [b.label ?? '', b.cells?.length ? b.cells.join(' ') : b.text]
  const ofItem = (item: ItemNode) => [
    headingOf(item),
    ...item.sections.flatMap((s) => [s.label ?? '', ...s.blocks.flatMap(ofBlock)]),
  ]
  const ofMeeting = ({ front, items, tail }: MeetingNode) => [
    ...[...front, ...tail].flatMap(ofBlock),
    ...items.flatMap(ofItem),
  ]
  const kept = counts([...tree.meetings.flatMap(ofMeeting), ...tree.furniture.flatMap(ofBlock)].join(' '))
  const printed = counts(extraction.lines.map((l) => `${l.style?.label ?? ''} ${l.text}`).join(' '))
  return { printed, kept }
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const c of letters(text)) found.set(c, (found.get(c) ?? 0) + 1)
  return found
}

function misplaced({ extraction, document }: Stages): string[] {
  const places = extraction.lines.map((l) => l.position)
  const first = places.reduce((a, b) => (comparePositions(b, a) < 0 ? b : a), places[0] ?? NOWHERE)
  const last = places.reduce((a, b) => (comparePositions(b, a) > 0 ? b : a), places[0] ?? NOWHERE)
  const whole = { ...first, endPage: last.endPage, endLine: last.endLine }
  const found: string[] = []
  const check = (what: string, inner: Position, outer: Position) => {
    if (!inside(inner, outer)) found.push(`${what}: ${show(inner)} is not inside ${show(outer)}`)
  }
  for (const item of document.items) {
    check(`item ${item.ordinal}`, item.position, whole)
    for (const part of [...item.sections, ...item.decisions, ...item.votes, ...item.actions, ...item.attachments])
      check(`item ${item.ordinal} ${JSON.stringify(part).slice(0, 60)}`, part.position, item.position)
  }
  for (const m of document.messages) if (m.position) check(`message ${m.ruleId}`, m.position, whole)
  return found
}

const NOWHERE: Position = { page: null, line: 1, endPage: null, endLine: 1 }
const show = (p: Position) => `${p.page ?? ''}:${p.line}-${p.endPage ?? ''}:${p.endLine}`

function inside(inner: Position, outer: Position): boolean {
  const ends = (p: Position): Position => ({ ...p, page: p.endPage, line: p.endLine })
  const forwards = comparePositions(inner, ends(inner)) <= 0
  return forwards && comparePositions(inner, outer) >= 0 && comparePositions(ends(inner), ends(outer)) <= 0
}

function notVerbatim({ extraction, document, blocks }: Stages): string[] {
  // A sentence may run over a page footer; the footer is no part of the quote.
  const furniture = new Set(blocks.filter((b) => b.kind === 'furniture').map((b) => show(b.position)))
  const lines = extraction.lines.filter((l) => !furniture.has(show(l.position)))
  const slice = (p: Position | null) =>
    lines.filter((l) => p === null || inside(l.position, p)).map((l) => `${l.style?.label ?? ''} ${l.text}`)
  const stands = (text: string, p: Position | null) => letters(slice(p).join(' ')).includes(letters(text))
  return quotes(document)
    .filter(([text, position]) => !stands(text, position))
    .map(([text, position]) => `${position ? show(position) : 'the document'} does not hold "${text}"`)
}

function quotes({ items }: ParsedDocument): (readonly [string, Position | null])[] {
  return items.flatMap((item) => [
    // "Ad 3" takes its title from the agenda list at the head of the document.
    ...(item.title === null ? [] : [[item.title, null] as const]),
    ...item.decisions.map((d) => [d.quote, d.position] as const),
    ...item.actions.map((a) => [a.text, a.position] as const),
    ...item.attachments.map((a) => [a.title, a.position] as const),
    ...item.sections.flatMap((s) => s.text.split('\n').map((line) => [line, s.position] as const)),
  ])
}

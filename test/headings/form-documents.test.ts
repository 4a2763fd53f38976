import { describe, expect, it } from 'vitest'
import { parseBytes } from '../../src/parse.ts'
import { CONTENTS_FORMS } from './forms/contents.ts'
import { FIELDS_FORMS } from './forms/fields.ts'
import { FLATTENED_FORMS } from './forms/flattened.ts'
import { LAYOUT_FORMS } from './forms/layout.ts'
import { NARRATED_FORMS } from './forms/narrated.ts'
import { NUMBER_LINES_FORMS } from './forms/number-lines.ts'
import { NUMBERS_FORMS } from './forms/numbers.ts'
import { PARTS_FORMS } from './forms/parts.ts'
import { QUESTIONS_FORMS } from './forms/questions.ts'
import { TITLES_FORMS } from './forms/titles.ts'

const FORM_DOCUMENTS = [
  ...NUMBERS_FORMS,
  ...NUMBER_LINES_FORMS,
  ...CONTENTS_FORMS,
  ...PARTS_FORMS,
  ...TITLES_FORMS,
  ...QUESTIONS_FORMS,
  ...LAYOUT_FORMS,
  ...FLATTENED_FORMS,
  ...FIELDS_FORMS,
  ...NARRATED_FORMS,
]

describe.each(FORM_DOCUMENTS)('a document with $form', ({ name, lines, items }) => {
  it('gives the items a reader finds in it', async () => {
    const document = await parseBytes(new TextEncoder().encode(lines.join('\n')), name)
    expect(document.items.map((i) => `${i.number ?? '-'} | ${i.title ?? ''}`)).toEqual(items)
  })
})

it('knows a closed item by the word before its number', async () => {
  const text =
    'Referat\n\nÅbent punkt 1: Budget\nGodkendt.\n\nLukket punkt 2: Køb\nGodkendt.\n\nÅbent punkt 3: Eventuelt\nIntet.\n'
  const document = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(document.items.map((i) => [i.title, i.closed])).toEqual([
    ['Budget', false],
    ['Køb', true],
    ['Eventuelt', false],
  ])
})

it('takes a label in a list of attachments for a title', async () => {
  const text =
    'Referat\n\n1. Skole\nBeslutning\nGodkendt.\nBilag\n- Notat\n- Økonomi\n\n2. Vej\nBeslutning\nUdsat.\nBilag\nKort\nTidsplan\n\n3. Evt.\nBilag\nKort\nØkonomi\nDer er penge nok.\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => i.attachments.map((a) => a.title))).toEqual([
    ['Notat', 'Økonomi'],
    ['Kort', 'Tidsplan'],
    ['Kort'],
  ])
})

it('knows an item by the case data behind its number', async () => {
  const text =
    'Referat\n\nPunkt: 1  Acadre sagsnr. 14/2011   Åben sag\nVejplan\nBESLUTNING:\nGodkendt.\n\nPunkt: 2  Acadre sagsnr. 14/2044   Lukket sag\nKøb\nBESLUTNING:\nGodkendt.\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => [i.title, i.closed, i.caseNumber])).toEqual([
    ['Vejplan', false, '14/2011'],
    ['Køb', true, '14/2044'],
  ])
})

it('tells when an item was due by the time beside its number', async () => {
  const text = 'Referat\n\n1.\n8.30\nDagsorden\nGodkendt.\n\n2.\nkl. 8.40\nØkonomi\nUdsat.\n\n3.\n9.00\nEvt.\nIntet.\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => i.slot)).toEqual(['8.30', 'kl. 8.40', '9.00'])
})

it('takes an outcome below a number of the agenda for the answer, not for another title', async () => {
  const text =
    'Referat\n\nDagsorden\n1. Valg af dirigent\n2. Regnskab\n3. Evt.\n\nAd. 1\nPer blev valgt.\n\nad 2.\nRegnskabet godkendt.\n\nAd.3.\nIntet.\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => i.title)).toEqual(['Valg af dirigent', 'Regnskab', 'Evt.'])
})

it('takes numbers directly below "Bilag" for attachments, unless a label follows', async () => {
  const text =
    'Referat\n\n1. Regnskab\nBeslutning\nGodkendt.\nBilag\n1a. Årsregnskab\n1b. Protokollat\n2. Budget\n\n2. Valg\nBeslutning\nUdsat.\nBilag\n3. Skole\nBeslutning\nVedtaget.\nBilag\n4. Kandidatliste\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => [i.title, i.attachments.map((a) => `${a.number} ${a.title}`)])).toEqual([
    ['Regnskab', ['1a Årsregnskab', '1b Protokollat', '2 Budget']],
    ['Valg', []],
    ['Skole', ['4 Kandidatliste']],
  ])
})

it('leaves lettered clauses in the text they belong to', async () => {
  const text =
    'Referat\n\nIndstilling\na) Budgettet godkendes\nb) Regnskabet godkendes\nc) Planen sendes i høring\nd) Status meddeles\n\nBeslutning\nGodkendt.\n'
  const { items } = await parseBytes(new TextEncoder().encode(text), 'referat.txt')
  expect(items.map((i) => i.number)).not.toContain('a')
})

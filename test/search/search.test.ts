import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SectionRole } from '../../src/model/tree.ts'
import { decisions } from '../../src/search/facts.ts'
import { ITEM_INDEXER } from '../../src/search/item-indexer.ts'
import { type SearchOptions, search } from '../../src/search/search.ts'
import { inBrackets } from '../../src/search/snippet.ts'
import { finishIndex, indexWhenDue, isIndexCurrent, isOfVersion, reindex } from '../../src/store/reindex.ts'
import type { Store } from '../../src/store/store.ts'
import { aDocument, aMeeting, anItem, aSection } from '../document.ts'
import { newStore, save, saveUnindexed } from '../store/archive.ts'

const TEXTS = {
  plan: ['Lokalplan 117', 'Planen for området ved havnen sendes i høring.', 'Godkendt.'],
  news: [
    'Nyt fra direktionen',
    'Lokalplan, lokalplan og lokalplan. Lokalplanen er på vej.',
    'Orienteringen blev taget til efterretning.',
  ],
  hospice: ['Hospice', 'Der arbejdes med palliationsområdet i klyngerne.', 'Udvalget vedtog en sundhedsaftale.'],
  roads: ['Vejbelysning', 'Belysningen ved sundheds centret fornyes.', 'Aftale om drift udsat.'],
} as const

/** One meeting a year with one item each, the last in 2024. */
function aStore(): Store {
  const store = newStore()
  for (const [i, [title, text, decision]] of Object.values(TEXTS).entries()) {
    const sections = [aSection({ role: 'background', text }), aSection({ role: 'decision', text: decision })]
    const meetings = [
      aMeeting({ body: i === 3 ? 'Teknisk Udvalg' : 'Planudvalget', acronym: null, date: `${2021 + i}-03-0${i + 1}` }),
    ]
    save(store, aDocument(`/${i}.txt`, { meetings, items: [anItem({ title, sections, decisions: [] })] }))
  }
  return store
}

const store = aStore()
const titles = (query: string, options: SearchOptions = {}) =>
  search(store, query, options).hits.map((hit) => hit.item.title)

describe('search', () => {
  it('finds forms and compounds, and no chance letters', () => {
    expect(titles('palliation')).toEqual(['Hospice'])
    expect(titles('klynge')).toEqual(['Hospice'])
    expect(titles('valg')).toEqual([])
    expect(titles('råd')).toEqual([])
  })

  it('puts the matter itself before a standing item that speaks of it more', () => {
    expect(titles('lokalplan')).toEqual(['Lokalplan 117', 'Nyt fra direktionen'])
  })

  it('sorts by date on request', () => {
    expect(titles('lokalplan', { sort: 'date' })).toEqual(['Nyt fra direktionen', 'Lokalplan 117'])
  })

  it('puts the word itself before a compound with it', () => {
    expect(titles('aftale')).toEqual(['Vejbelysning', 'Hospice'])
  })

  it('limits a word to a part of the item', () => {
    expect(titles('beslutning:sundhedsaftale')).toEqual(['Hospice'])
    expect(titles('titel:sundhedsaftale')).toEqual([])
  })

  it('filters by what is typed in the query', () => {
    expect(titles('udvalg:"Teknisk Udvalg" aftale')).toEqual(['Vejbelysning'])
    expect(titles('fra:2022 lokalplan')).toEqual(['Nyt fra direktionen'])
    expect(titles('udvalg:Ukendt aftale')).toEqual([])
  })

  it('shows the section with most of the words, the matches marked', () => {
    const [hit] = search(store, 'palliation klynge').hits
    expect(hit?.section).toBe('background')
    expect(inBrackets(hit?.passage ?? { text: '', marks: [] })).toBe(
      'Der arbejdes med [palliationsområdet] i [klyngerne].',
    )
  })

  it('counts all items with the words in sections of a role, also those that are not shown', () => {
    const inRole = (section: SectionRole) => search(store, 'aftale', { section, limit: 1 })
    expect([inRole('decision').total, inRole('decision').hits.length]).toEqual([2, 1])
    expect(inRole('background').total).toBe(0)
  })

  it('shows a label with nothing under it, since it is all the text there is', () => {
    const sections = [aSection({ role: 'other', label: 'Parkeringskælder', text: '' })]
    const other = newStore()
    save(other, aDocument('/label.txt', { items: [anItem({ title: 'Byggeri', sections })] }))
    const [hit] = search(other, 'parkering').hits
    expect([hit?.section, inBrackets(hit?.passage ?? { text: '', marks: [] })]).toEqual(['other', '[Parkeringskælder]'])
  })

  it('finds an item by its case number, and shows it', () => {
    const other = newStore()
    save(other, aDocument('/sag.txt', { items: [anItem({ title: 'Byggeri', caseNumber: '23-033410', sections: [] })] }))
    const [hit] = search(other, '23-033410').hits
    expect([hit?.section, inBrackets(hit?.passage ?? { text: '', marks: [] })]).toEqual(['title', '[23-033410]'])
    expect(hit?.item.caseNumber).toBe('23-033410')
    expect(search(other, 'titel:23-033410').total).toBe(0)
    expect(search(other, '23-033411').total).toBe(0)
  })

  it('counts what it found by committee, year and part', () => {
    const { facets } = search(store, 'aftale', { facets: true })
    expect(facets?.committees.map((f) => f.count)).toEqual([1, 1])
    expect(facets?.years).toEqual([
      { value: '2024', count: 1 },
      { value: '2023', count: 1 },
    ])
    expect(facets?.sections.map((f) => f.value)).toEqual(['decision'])
  })

  it('suggests what may have been meant, from words it has', () => {
    expect(search(store, 'paliation').nothing?.suggestions).toEqual(['palliation'])
    expect(search(store, 'lokalplna havn').nothing?.suggestions).toContain('lokalplan havn')
    expect(search(store, 'xyzzyqwerty').nothing?.suggestions).toEqual([])
  })

  it('suggests the committee that may have been meant', () => {
    expect(() => search(store, 'aftale', { committee: 'Planudvaget' })).toThrow(
      expect.objectContaining({ hint: 'mente du: Planudvalget' }),
    )
  })

  it('suggests no other number', () => {
    expect(search(store, '117118').nothing?.suggestions).toEqual([])
  })

  it('says how many items hold each word when none holds all', () => {
    expect(search(store, 'lokalplan "klyngerne" vejb* -xyz').nothing?.alone).toEqual([
      { word: 'lokalplan', items: 2 },
      { word: '"klyngerne"', items: 1 },
      { word: 'vejb*', items: 1 },
    ])
    expect(search(store, 'xyzzy').nothing?.alone).toEqual([])
  })

  it('tells KL from a time of day', () => {
    const other = newStore()
    const save2 = (path: string, text: string) =>
      save(other, aDocument(path, { items: [anItem({ title: path, sections: [aSection({ text })] })] }))
    save2('/association.txt', 'KL har sendt et udkast til KL’s kommuner.')
    save2('/time.txt', 'Mødet begynder kl. 17.30. Kl. 19 spises der.')
    const found = (query: string) => search(other, query).hits.map((hit) => hit.item.title)
    expect([found('KL'), found('kl'), found("KL's"), found('"kl. 19"')]).toEqual([
      ['/association.txt'],
      ['/association.txt'],
      ['/association.txt'],
      ['/time.txt'],
    ])
  })

  it('says that a filter took the hits away', () => {
    const { nothing } = search(store, 'lokalplan', { since: '2024-01-01' })
    expect(nothing).toMatchObject({ withoutFilters: 2, suggestions: [] })
  })

  it('says what is wrong with the committee that a query names', () => {
    expect(search(store, 'lokalplan udvalg:skoleråd').nothing).toMatchObject({
      withoutFilters: 2,
      committee: { message: 'no committee is called "skoleråd"' },
    })
    expect(search(store, 'lokalplan udvalg:planudvalget').nothing).toBeNull()
  })

  it('takes any text as a query', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '"',
        '(',
        ')',
        '-',
        '*',
        ' OR ',
        ' NOT ',
        'NEAR(',
        ', 3)',
        'titel:',
        'fra:',
        'udvalg:',
        '§ 117 ',
        '{title} :',
        '^',
        '+',
        'lokalplan',
        ' AND ',
        ';',
        "'",
      ),
    )
    const query = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(query, (text) => search(store, text).total >= 0),
      { numRuns: 300 },
    )
  })
})

describe('the index', () => {
  it('is made again when another version of the analysis made it, and gives the same hits', () => {
    const old = aStore()
    const before = search(old, 'sundhedsaftale').hits.map((hit) => hit.id)
    old.run("UPDATE index_state SET version = 'old'")
    expect(isIndexCurrent(old, ITEM_INDEXER)).toBe(false)
    expect(reindex(old, ITEM_INDEXER)).toBe(4)
    expect(isIndexCurrent(old, ITEM_INDEXER)).toBe(true)
    expect(search(old, 'sundhedsaftale').hits.map((hit) => hit.id)).toEqual(before)
    expect(reindex(old, ITEM_INDEXER)).toBe(0)
  })

  it('goes on where an interruption stopped it', () => {
    const old = aStore()
    old.run("UPDATE index_state SET version = 'old'")
    const stop = new Error('stopped')
    const stopping = {
      ...ITEM_INDEXER,
      columns: () => {
        throw stop
      },
    }
    expect(() => reindex(old, stopping)).toThrow(stop)
    expect(isIndexCurrent(old, ITEM_INDEXER)).toBe(false)
    expect(reindex(old, ITEM_INDEXER)).toBe(4)
    expect(search(old, 'lokalplan').total).toBe(2)
  })

  it('is known to lack what was saved to be indexed later, and finished by whoever asks', () => {
    const store = newStore()
    const titled = (title: string) => aDocument(`/${title}.txt`, { items: [anItem({ title })] })
    saveUnindexed(store, titled('Sundhedsaftalen'))
    expect(isIndexCurrent(store, ITEM_INDEXER)).toBe(false)
    expect(isOfVersion(store, ITEM_INDEXER)).toBe(true)
    expect(search(store, 'sundhedsaftale').total).toBe(0)
    expect(finishIndex(store, ITEM_INDEXER)).toBe(1)
    expect(isIndexCurrent(store, ITEM_INDEXER)).toBe(true)
    saveUnindexed(store, titled('Lokalplan 17'))
    indexWhenDue(store, ITEM_INDEXER)
    expect(isIndexCurrent(store, ITEM_INDEXER)).toBe(false)
    expect(reindex(store, ITEM_INDEXER)).toBe(1)
    expect([search(store, 'sundhedsaftale').total, search(store, 'lokalplan').total]).toEqual([1, 1])
  })

  it('answers questions about decisions with the same words', () => {
    expect(decisions(store, { query: 'palliation' }).total).toBe(0)
  })
})

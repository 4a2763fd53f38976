import { describe, expect, it } from 'vitest'
import { compileQuery } from '../../src/search/compile-query.ts'
import { ITEM_INDEXER } from '../../src/search/item-indexer.ts'
import { forgetFile } from '../../src/store/forget-file.ts'
import { listDecisions } from '../../src/store/list-facts.ts'
import { listMeetings, meetingAt } from '../../src/store/list-meetings.ts'
import { matchItems } from '../../src/store/match-items.ts'
import { sourcesOf } from '../../src/store/resolve-reference.ts'
import type { Store } from '../../src/store/store.ts'
import { aDecision, aDocument, aMeeting, anItem, aSection } from '../document.ts'
import { logicalDump, newStore, save } from './archive.ts'

const refs = (store: Store) => listMeetings(store, {}).rows.map((meeting) => meeting.id)
const found = (store: Store, word: string) =>
  matchItems(store, compileQuery(word).match ?? '', { filter: {}, limit: 10, sort: 'relevance' }).total

describe('a stored document', () => {
  it('gives back every field of a decision as it was read', () => {
    const store = newStore()
    const decision = aDecision({
      outcome: 'rejected',
      quote: 'Faldt.',
      amended: true,
      unanimous: false,
      confidence: 0.7,
    })
    save(store, aDocument('/a.txt', { items: [anItem({ ordinal: 3, decisions: [decision] })] }))
    const { rows } = listDecisions(store, {})
    expect(rows).toMatchObject([
      { ...decision, id: 'fu-2022-03-15#3.1', item: { ordinal: 3 }, source: { path: '/a.txt' } },
    ])
  })

  it('stored twice changes nothing', () => {
    const store = newStore()
    save(store, aDocument('/a.txt'))
    const once = logicalDump(store)
    save(store, aDocument('/a.txt'))
    expect(logicalDump(store)).toEqual(once)
    expect(found(store, 'godkendt')).toBe(1)
  })

  it('is replaced when other rules read it', () => {
    const store = newStore()
    save(store, aDocument('/a.txt', { items: [anItem({ title: 'Gammel læsning' })] }))
    const again = aDocument('/a.txt', { items: [anItem({ title: 'Ny læsning' })] })
    const sameBytes = aDocument('/a.txt', { items: [anItem({ title: 'Gammel læsning' })] }).source
    save(store, { ...again, source: sameBytes }, 'rules-2')
    expect(found(store, 'gammel')).toBe(0)
    expect(found(store, 'ny')).toBe(1)
    expect(refs(store)).toEqual(['fu-2022-03-15'])
  })

  it('gives way to the new content of its file', () => {
    const store = newStore()
    save(store, aDocument('/a.txt', { items: [anItem({ title: 'Skolestart' })] }))
    save(store, aDocument('/a.txt', { items: [anItem({ title: 'Havnebad' })] }))
    expect(found(store, 'skolestart')).toBe(0)
    expect(found(store, 'havnebad')).toBe(1)
  })

  it('leaves no trace when writing it fails half-way', () => {
    const store = newStore()
    const broken = anItem({ sections: [aSection({ text: null as unknown as string })] })
    expect(() => save(store, aDocument('/a.txt', { items: [anItem(), broken] }))).toThrow()
    expect(store.get('SELECT * FROM documents')).toBeUndefined()
    expect(store.get('SELECT * FROM files')).toBeUndefined()
  })

  it('without items, body and date is no minutes', () => {
    const store = newStore()
    const letter = aDocument('/brev.txt', {
      items: [],
      meetings: [aMeeting({ body: null, acronym: null, date: null })],
    })
    expect(save(store, letter)).toMatchObject({ status: 'not-minutes', document_id: null })
    expect(refs(store)).toEqual([])
  })

  it('with a header but without items is a meeting', () => {
    const store = newStore()
    save(store, aDocument('/aflyst.txt', { items: [] }))
    expect(refs(store)).toEqual(['fu-2022-03-15'])
  })
})

describe('the same text in two files', () => {
  const text = { items: [anItem({ sections: [aSection({ text: 'Godkendt uden bemærkninger.' })] })] }

  it('is one meeting with two sources', () => {
    const store = newStore()
    save(store, aDocument('/a.pdf', { ...text, format: 'pdf' }))
    const second = save(store, aDocument('/b.docx', { ...text, format: 'docx' }))
    expect(refs(store)).toEqual(['fu-2022-03-15'])
    expect(sourcesOf(store, 'fu-2022-03-15')).toEqual(['/b.docx', '/a.pdf'])
    expect(second.meetingId).toBe('fu-2022-03-15')
    expect(found(store, 'bemærkninger')).toBe(1)
  })

  it('is called a duplicate when the first one speaks for it', () => {
    const store = newStore()
    save(store, aDocument('/a.txt', text))
    expect(save(store, aDocument('/b.txt', text))).toMatchObject({ change: 'duplicate', meetingId: 'fu-2022-03-15' })
  })

  it('gives the same archive in whatever order the files come', () => {
    const files = [
      aDocument('/a.pdf', { ...text, format: 'pdf' }),
      aDocument('/b.docx', { ...text, format: 'docx' }),
      aDocument('/c.txt', { items: [anItem({ title: 'Et andet møde samme dag' })] }),
      aDocument('/d.txt', { meetings: [aMeeting({ start: '09:00' })] }),
    ]
    const dumps = [files, files.toReversed()].map((order) => {
      const store = newStore()
      for (const file of order) save(store, file)
      return logicalDump(store)
    })
    expect(dumps[0]).toEqual(dumps[1])
  })
})

describe('a later version of the same minutes', () => {
  const items = (word: string) => [
    anItem({
      ordinal: 1,
      title: 'Havnebad',
      sections: [aSection({ text: `Havnebadet ${word}.` })],
      decisions: [aDecision()],
    }),
    anItem({ ordinal: 2, title: 'Eventuelt' }),
  ]
  const first = aDocument('/referat.docx', { items: items('udsættes') })
  const corrected = aDocument('/arkiv/referat rettet.docx', { items: items('godkendes') })

  it('holds in place of the earlier one, which stays reachable', () => {
    const store = newStore()
    for (const document of [corrected, first]) save(store, document)
    expect(listMeetings(store, {}).rows).toMatchObject([
      {
        id: 'fu-2022-03-15',
        source: { path: corrected.source.path },
        others: [{ id: 'fu-2022-03-15-v1', superseded: true }],
      },
    ])
    expect([found(store, 'godkendes'), found(store, 'udsættes')]).toEqual([1, 0])
    expect(listDecisions(store, {}).total).toBe(1)
    expect(meetingAt(store, 'fu-2022-03-15-v1')).toMatchObject({ source: { path: '/referat.docx' } })
  })

  it('gives the same archive in whatever order the versions come', () => {
    const draft = aDocument('/referat udkast.docx', { items: items('drøftes') })
    const dumps = [
      [first, corrected, draft],
      [draft, corrected, first],
      [corrected, draft, first],
    ].map((order) => {
      const store = newStore()
      for (const document of order) save(store, document)
      return logicalDump(store)
    })
    expect(dumps[1]).toEqual(dumps[0])
    expect(dumps[2]).toEqual(dumps[0])
  })

  it('makes room for the earlier one again when its file is forgotten', () => {
    const store = newStore()
    for (const document of [first, corrected]) save(store, document)
    forgetFile(store, corrected.source.path, ITEM_INDEXER)
    expect(refs(store)).toEqual(['fu-2022-03-15'])
    expect([found(store, 'godkendes'), found(store, 'udsættes')]).toEqual([0, 1])
  })

  it('is another meeting when its items are others, or when it began at another hour', () => {
    const store = newStore()
    save(store, first)
    save(
      store,
      aDocument('/x.docx', { items: [anItem({ title: 'Budget' }), anItem({ ordinal: 2, title: 'Eventuelt' })] }),
    )
    const early = [aMeeting({ start: '08:00' })]
    const late = [aMeeting({ start: '18:00' })]
    save(store, aDocument('/y.docx', { meetings: early, items: [anItem({ title: 'Skoler' })] }))
    save(store, aDocument('/z.docx', { meetings: late, items: [anItem({ title: 'Skoler' })] }))
    expect(refs(store)).toHaveLength(4)
  })
})

describe('the reference of a meeting', () => {
  it('names body and date, and the stage when it is no minutes', () => {
    const store = newStore()
    save(store, aDocument('/a.txt'))
    save(store, aDocument('/b.txt', { meetings: [aMeeting({ kind: 'agenda' })] }))
    expect(listMeetings(store, {}).rows).toMatchObject([
      { id: 'fu-2022-03-15', others: [{ id: 'fu-2022-03-15-dagsorden', kind: 'agenda', source: { path: '/b.txt' } }] },
    ])
    expect(listMeetings(store, { kind: 'agenda' }).rows).toMatchObject([{ id: 'fu-2022-03-15-dagsorden' }])
  })

  it('tells two meetings of one day apart', () => {
    const store = newStore()
    save(store, aDocument('/z.txt', { meetings: [aMeeting({ start: '09:00' })] }))
    save(store, aDocument('/a.txt', { meetings: [aMeeting({ start: '14:00' })] }))
    expect(listMeetings(store, {}).rows.map((m) => [m.id, m.start])).toEqual([
      ['fu-2022-03-15', '09:00'],
      ['fu-2022-03-15-2', '14:00'],
    ])
  })

  it('spells Danish letters out when there is no abbreviation', () => {
    const store = newStore()
    save(store, aDocument('/a.txt', { meetings: [aMeeting({ acronym: null, body: 'Økonomi- og Ældreudvalget' })] }))
    expect(refs(store)).toEqual(['oekonomi-og-aeldreudvalget-2022-03-15'])
  })

  it('without date is the file name and a few letters of the content', () => {
    const store = newStore()
    save(store, aDocument('/mappe/Referat marts.docx', { meetings: [aMeeting({ date: null })] }))
    expect(refs(store)[0]).toMatch(/^referat-marts-[0-9a-f]{4}$/)
  })
})

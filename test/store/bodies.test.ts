import { describe, expect, it } from 'vitest'
import { at } from '../../src/model/position.ts'
import { resolveBody } from '../../src/store/bodies.ts'
import { addUserAlias, listCommittees, mergeBodies, removeUserAlias } from '../../src/store/committees.ts'
import { listMeetings } from '../../src/store/list-meetings.ts'
import { aDocument, aMeeting, FU } from '../document.ts'
import { newStore, save } from './archive.ts'

function storeWithFu() {
  const store = newStore()
  save(store, aDocument('/fu.txt'))
  return store
}

describe('the name of a committee', () => {
  it.each([FU, FU.toUpperCase(), `${FU}s`, `${FU}et`, 'FU', 'fu', 'FUs', 'FU’s'])('finds it as %s', (name) => {
    expect(resolveBody(storeWithFu(), name).name).toBe(FU)
  })

  it.each(['F', 'Forretningsudvalg', 'FUU', ''])('does not find it as "%s"', (name) => {
    expect(() => resolveBody(storeWithFu(), name)).toThrow(/no committee/)
  })

  it('is asked for again when two bodies have it', () => {
    const store = storeWithFu()
    save(store, aDocument('/x.txt', { meetings: [aMeeting({ body: 'Fritidsudvalget', acronym: 'FU' })] }))
    expect(() => resolveBody(store, 'FU')).toThrow(/may mean 2 committees/)
  })

  it('is learnt from a definition in a document', () => {
    const store = storeWithFu()
    const alias = { alias: 'KLU', body: 'Klimaudvalget', source: 'definition', position: at(3) } as const
    save(
      store,
      aDocument('/x.txt', { meetings: [aMeeting({ body: 'Klimaudvalget', acronym: null })], aliases: [alias] }),
    )
    expect(resolveBody(store, 'klu').name).toBe('Klimaudvalget')
  })
})

describe("the user's own alias", () => {
  it('goes before what the documents say', () => {
    const store = storeWithFu()
    save(store, aDocument('/x.txt', { meetings: [aMeeting({ body: 'Fritidsudvalget', acronym: 'FU' })] }))
    addUserAlias(store, 'FU', 'Fritidsudvalget')
    expect(resolveBody(store, 'fu').name).toBe('Fritidsudvalget')
  })

  it('joins two bodies that are one, and does so after another ingest too', () => {
    const store = storeWithFu()
    save(
      store,
      aDocument('/old.txt', { meetings: [aMeeting({ body: 'Klimaforum', acronym: null, date: '2019-01-02' })] }),
    )
    addUserAlias(store, 'Klimaforum', FU)
    save(
      store,
      aDocument('/older.txt', { meetings: [aMeeting({ body: 'Klimaforum', acronym: null, date: '2018-01-02' })] }),
    )
    expect(listMeetings(store, { bodyId: resolveBody(store, 'FU').id }).total).toBe(3)
    expect(listCommittees(store).filter((committee) => committee.meetings > 0)).toHaveLength(1)
  })

  it('is taken back with all that it moved, also after another ingest', () => {
    const store = storeWithFu()
    const forum = (path: string, date: string) =>
      aDocument(path, { meetings: [aMeeting({ body: 'Klimaforum', acronym: 'KF', date })] })
    save(store, forum('/old.txt', '2022-03-15'))
    mergeBodies(store, 'Klimaforum', 'FU')
    save(store, forum('/new.txt', '2018-01-02'))
    expect(resolveBody(store, 'KF').name).toBe(FU)
    removeUserAlias(store, 'Klimaforum')
    expect(listMeetings(store, { bodyId: resolveBody(store, 'FU').id }).total).toBe(1)
    expect(listMeetings(store, { bodyId: resolveBody(store, 'KF').id }).total).toBe(2)
    expect(resolveBody(store, 'KF').name).toBe('Klimaforum')
  })

  it('given twice is known once', () => {
    const store = storeWithFu()
    addUserAlias(store, 'Klimagruppen', FU)
    addUserAlias(store, 'Klimagruppen', FU)
    expect(listCommittees(store)[0]?.aliases.filter((a) => a.source === 'user')).toHaveLength(1)
  })
})

describe('one body printed in several ways', () => {
  const of = (body: string, path: string, date: string) =>
    aDocument(path, { meetings: [aMeeting({ body, acronym: null, date })] })

  it('is one committee, found by each of them', () => {
    const store = newStore()
    save(store, of('Ravnsby Sogns Menighedsråd', '/a.txt', '2021-05-04'))
    save(store, of('Menighedsrådet i Ravnsby', '/b.txt', '2021-06-04'))
    save(store, of('RAVNSBY MENIGHEDSRÅD', '/c.txt', '2021-07-04'))
    expect(listCommittees(store).map(({ meetings }) => meetings)).toEqual([3])
    for (const name of ['Menighedsrådet for Ravnsby Sogn', 'ravnsby menighedsråd', 'menighedsrådet'])
      expect(resolveBody(store, name).name).toBe('Ravnsby Sogns Menighedsråd')
  })

  it('keeps the names that the user gave it in an archive made by an older version', () => {
    const store = newStore()
    const id = store.insert('bodies', { key: 'ravnsby sogns menighedsraad', name: 'Ravnsby Sogns Menighedsråd' })
    const body = { body_id: id, source: 'user', document_id: null, body: 'Ravnsby Sogns Menighedsråd' }
    store.insert('aliases', { ...body, alias: 'Vestby Sogneråd', key: 'vestby sogneraad' })
    expect(resolveBody(store, 'Vestby Sogneråd').id).toBe(id)
    save(store, of('Menighedsrådet i Ravnsby', '/b.txt', '2021-06-04'))
    save(store, of('Ravnsby Sogns Menighedsråd', '/a.txt', '2021-05-04'))
    save(store, of('Vestby Sogneråd', '/c.txt', '2021-07-04'))
    expect(listCommittees(store).map(({ meetings }) => meetings)).toEqual([3])
    removeUserAlias(store, 'Vestby Sogneråd')
    expect(listCommittees(store).map(({ meetings }) => meetings)).toEqual([2, 1])
  })
})

describe('the boards of two associations', () => {
  const boardOf = (organisation: string, path: string, date = '2021-05-04') =>
    aDocument(path, { meetings: [aMeeting({ body: 'Bestyrelsen', organisation, acronym: null, date })] })

  it('are two committees, each called by whose it is', () => {
    const store = newStore()
    save(store, boardOf('Havneby Roklub', '/a.txt'))
    save(store, boardOf('Ejerforeningen Dal', '/b.txt'))
    expect(listCommittees(store).map(({ name, meetings }) => [name, meetings])).toEqual([
      ['Bestyrelsen for Ejerforeningen Dal', 1],
      ['Bestyrelsen for Havneby Roklub', 1],
    ])
    expect(resolveBody(store, 'bestyrelse for havneby roklub').name).toBe('Bestyrelsen for Havneby Roklub')
    expect(() => resolveBody(store, 'Bestyrelsen')).toThrow(/may mean 2 committees/)
  })

  it('need not be told apart where there is one', () => {
    const store = newStore()
    save(store, boardOf('Havneby Roklub', '/a.txt'))
    expect(resolveBody(store, 'bestyrelsen').name).toBe('Bestyrelsen for Havneby Roklub')
  })

  it('are given back to each when a merge is undone', () => {
    const store = newStore()
    save(store, boardOf('Havneby Roklub', '/a.txt'))
    save(store, boardOf('Roklubben Havneby', '/b.txt', '2021-06-08'))
    mergeBodies(store, 'Bestyrelsen for Roklubben Havneby', 'Bestyrelsen for Havneby Roklub')
    expect(listCommittees(store).map(({ meetings }) => meetings)).toEqual([2])
    removeUserAlias(store, 'Bestyrelsen for Roklubben Havneby')
    expect(listCommittees(store).map(({ meetings }) => meetings)).toEqual([1, 1])
  })
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { aDocument, anItem } from '../document.ts'
import { logicalDump, newFolder, newStore, save, viewsOf } from './archive.ts'

describe('opening a database', () => {
  it('says that there is none instead of making one to read from', () => {
    expect(() => openStore(join(newFolder(), 'no.db'))).toThrow(/there is no database/)
  })

  it('refuses a file that is no database, and leaves it as it is', () => {
    const path = join(newFolder(), 'notes.db')
    writeFileSync(path, 'Husk mælk og brød til mødet i morgen')
    expect(() => openStore(path, { mode: 'create' })).toThrow(/is not a minutes database/)
  })

  it("refuses another program's database", () => {
    const path = join(newFolder(), 'other.db')
    new Database(path).exec('CREATE TABLE bookmarks (id)').close()
    for (const mode of ['read', 'create'] as const)
      expect(() => openStore(path, { mode })).toThrow(/is not a minutes database/)
  })

  it('refuses a folder', () => {
    const path = join(newFolder(), 'minutes.db')
    mkdirSync(path)
    expect(() => openStore(path)).toThrow(/is a folder/)
  })

  it('refuses a database of a newer version', () => {
    const store = newStore()
    store.close()
    const db = new Database(store.path)
    db.pragma('user_version = 999')
    db.close()
    expect(() => openStore(store.path)).toThrow(/newer version/)
  })

  it('says that another program holds the lock when no run of minutes does', () => {
    const store = newStore()
    const writer = new Database(store.path)
    writer.exec('BEGIN IMMEDIATE')
    const second = openStore(store.path, { mode: 'write', busyMs: 50 })
    expect(() => second.transaction(() => undefined)).toThrow(/is locked by another program$/)
    writer.close()
  })
})

describe('an archive made before', () => {
  it('keeps its items and their references; empty titles are none', () => {
    const store = newStore()
    save(store, aDocument('/a.txt', { items: [anItem({ title: null }), anItem({ ordinal: 2 })] }))
    const before = logicalDump(store)
    store.close()
    const db = new Database(store.path)
    db.exec(`UPDATE items SET title = '' WHERE title IS NULL;
      ALTER TABLE items ALTER COLUMN title SET NOT NULL;
      PRAGMA user_version = 12`)
    db.close()
    expect(logicalDump(openStore(store.path))).toEqual(before)
  })
})

describe('the views that other programs rely on', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

  it('can all be read', () => {
    const store = newStore()
    for (const view of viewsOf(store)) expect(store.all(`SELECT * FROM ${view}`)).toEqual([])
  })

  it('stand in the README, but for those that the program alone asks', () => {
    const named = [...new Set(readme.match(/\bv_[a-z_]+/g))].sort()
    expect([...named, 'v_committees', 'v_versions'].sort()).toEqual(viewsOf(newStore()))
  })
})

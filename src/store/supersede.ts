import { basename } from 'node:path'
import { foldText } from '../danish/fold.ts'
import { lateness } from '../danish/version-words.ts'
import { unindexMeeting } from './index-items.ts'
import type { Store } from './store.ts'

/** The meetings that may be versions of each other: one body, one day, one kind of document. */
export interface VersionGroup {
  readonly bodyId: number
  readonly date: string
  readonly kind: string
}

/** Two documents with at least this share of their item titles in common are versions of one. */
const SAME_MEETING = 0.5

interface StoredVersion {
  readonly id: number
  readonly base: string
  readonly superseded_by: number | null
  readonly start: string | null
  readonly late: number
  readonly mtime: number
  readonly path: string
  readonly titles: ReadonlySet<string>
}

/**
 * Of several versions of the same minutes (or agenda) the latest holds; the others stay reachable, but are in no list
 * and no search. Returns the base references of the meetings whose standing changed.
 *
 * The later version is the one that calls itself so, else the one whose file is younger.
 */
export function supersede(store: Store, group: VersionGroup): readonly string[] {
  const latestFirst = candidates(store, group).toSorted(later)
  const heads: StoredVersion[] = []
  const touched: string[] = []
  for (const meeting of latestFirst) {
    const head = heads.find((known) => isVersionOf(known, meeting))
    if (!head) heads.push(meeting)
    if ((head?.id ?? null) === meeting.superseded_by) continue
    store.run('UPDATE meetings SET superseded_by = ? WHERE id = ?', head?.id ?? null, meeting.id)
    unindexMeeting(store, meeting.id)
    touched.push(meeting.base)
  }
  return touched
}

function later(a: StoredVersion, b: StoredVersion): number {
  return b.late - a.late || b.mtime - a.mtime || (a.path < b.path ? 1 : -1)
}

function isVersionOf(a: StoredVersion, b: StoredVersion): boolean {
  if (a.start !== null && b.start !== null && a.start !== b.start) return false
  const shared = [...a.titles].filter((title) => b.titles.has(title)).length
  return shared / Math.max(1, a.titles.size + b.titles.size - shared) >= SAME_MEETING
}

function candidates(store: Store, { bodyId, date, kind }: VersionGroup): readonly StoredVersion[] {
  const rows = store.all<Omit<StoredVersion, 'late' | 'titles'> & { title: string | null }>(
    `SELECT m.id, m.base_ref AS base, m.superseded_by, m.start, m.title, min(f.path) AS path, min(f.mtime_ms) AS mtime
     FROM meetings m JOIN documents d ON d.id = m.document_id JOIN files f ON f.document_id = d.id
     WHERE m.body_id = ? AND m.date = ? AND m.kind = ? AND d.current GROUP BY m.id`,
    ...[bodyId, date, kind],
  )
  return rows.map(({ title, ...row }) => ({
    ...row,
    late: lateness(`${basename(row.path)} ${title ?? ''}`),
    titles: titlesOf(store, row.id),
  }))
}

function titlesOf(store: Store, meeting: number): ReadonlySet<string> {
  const items = store.all<{ title: string | null }>('SELECT title FROM items WHERE meeting_id = ?', meeting)
  return new Set(items.map((item) => foldText(item.title ?? '')))
}

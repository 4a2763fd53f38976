import type { Store } from './store.ts'

interface Unnamed {
  readonly id: number
  readonly earlier: number
}

/**
 * The first meeting gets the base itself ("fu-2022-03-15"), the next "…-2"; earlier versions get "…-v1", "…-v2", oldest
 * first. The order is decided by the content, then by the path.
 */
export function giveReferences(store: Store, base: string): void {
  store.run('UPDATE meetings SET ref = NULL WHERE base_ref = ? AND ref IS NOT NULL', base)
  const meetings = store.all<Unnamed>(
    `SELECT m.id, m.superseded_by IS NOT NULL AS earlier, min(f.path) AS path, min(f.mtime_ms) AS mtime
     FROM meetings m JOIN documents d ON d.id = m.document_id LEFT JOIN files f ON f.document_id = d.id
     WHERE m.base_ref = ? AND d.current GROUP BY m.id
     ORDER BY CASE WHEN earlier THEN mtime END, m.start IS NULL, m.start, path, d.sha256, m.ordinal`,
    base,
  )
  const [standing, earlier] = [meetings.filter((m) => !m.earlier), meetings.filter((m) => m.earlier)]
  number(store, standing, (n) => (n === 1 ? base : `${base}-${n}`))
  number(store, earlier, (n) => `${base}-v${n}`)
}

/** Gives each the first reference from its place on that no other meeting has. */
function number(store: Store, meetings: readonly Unnamed[], name: (n: number) => string): void {
  let next = 1
  for (const { id } of meetings) {
    while (store.get('SELECT 1 FROM meetings WHERE ref = ?', name(next))) next++
    store.run('UPDATE meetings SET ref = ? WHERE id = ?', name(next++), id)
  }
}

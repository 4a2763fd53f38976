import type { FileStatus } from './ledger.ts'
import type { Store } from './store.ts'

/** A file whose text is not in the database. */
export interface UnreadFile {
  readonly path: string
  readonly status: FileStatus
  readonly reason: string | null
}

/** What the database holds. */
export interface Status {
  readonly meetings: number
  readonly items: number
  readonly decisions: number
  readonly committees: number
  readonly documents: number
  /** First and last date of a meeting. */
  readonly from: string | null
  readonly to: string | null
  /** Files by status, `ok` first. */
  readonly files: Readonly<Partial<Record<FileStatus, number>>>
  /** Of the unsupported ones: pictures, spreadsheets … that lie beside documents and were not opened. */
  readonly otherKinds: number
  /** Files that were there once and are gone; their text stays until they are pruned. */
  readonly missing: number
  readonly lastRun: { readonly started: string; readonly finished: string | null; readonly outcome: string } | null
  readonly unread: readonly UnreadFile[]
  /** Files that were read and hold no agenda items, no body and no date: by path. */
  readonly notMinutes: readonly string[]
}

/** What `minutes status` tells: only meetings that hold, and of files those that are there. */
export function statusOf(store: Store): Status {
  const one = (sql: string) => store.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)?.n ?? 0
  const range = store.get<{ first: string | null; last: string | null }>(
    'SELECT min(date) AS first, max(date) AS last FROM meetings WHERE ref IS NOT NULL',
  )
  const files = store.all<{ status: string; n: number }>(
    "SELECT status, count(*) AS n FROM files WHERE change <> 'missing' GROUP BY status ORDER BY status <> 'ok', status",
  )
  return {
    meetings: one('v_meetings WHERE minutes_id IS NULL'),
    items: one('v_items'),
    decisions: one('v_decisions WHERE own'),
    committees: one('bodies WHERE id IN (SELECT body_id FROM meetings)'),
    documents: one('documents'),
    from: range?.first ?? null,
    to: range?.last ?? null,
    files: Object.fromEntries(files.map(({ status, n }) => [status, n])),
    otherKinds: one(`files WHERE ${OTHER_KINDS}`),
    missing: one("files WHERE change = 'missing'"),
    lastRun: store.get('SELECT started, finished, outcome FROM runs ORDER BY id DESC LIMIT 1') ?? null,
    unread: unreadFiles(store),
    notMinutes: store
      .all<{ path: string }>(
        "SELECT path FROM files WHERE status = 'not-minutes' AND change <> 'missing' ORDER BY path",
      )
      .map((file) => file.path),
  }
}

/** They have no hash: nobody opened them. */
const OTHER_KINDS = "change <> 'missing' AND status = 'unsupported' AND sha256 IS NULL"
const UNREAD =
  "status NOT IN ('ok', 'not-minutes') AND change <> 'missing' AND (status <> 'unsupported' OR sha256 IS NOT NULL)"

/** Files that may hide answers: documents that could not be read. Other kinds of files are none. */
function unreadFiles(store: Store): readonly UnreadFile[] {
  return store.all<UnreadFile>(`SELECT path, status, reason FROM files WHERE ${UNREAD} ORDER BY status, path`)
}

/** How many files may hide answers. */
export function unreadCount(store: Store): number {
  return store.get<{ n: number }>(`SELECT count(*) AS n FROM files WHERE ${UNREAD}`)?.n ?? 0
}

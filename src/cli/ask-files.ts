import { openTemporaryStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Context } from './context.ts'

/**
 * Reads files and folders into a database in memory, asks it, and forgets it: the same answer as after `ingest`.
 * A file that cannot be read is named on stderr and stops nothing.
 */
export async function askFiles<T>(context: Context, paths: readonly string[], ask: (store: Store) => T): Promise<T> {
  const { ingest } = await import('../ingest/ingest.ts')
  const { nothingIn } = await import('./files-to-read.ts')
  const { nameUnread } = await import('./ledger.ts')
  const store = openTemporaryStore()
  try {
    const { tally } = await ingest(store, paths, {
      cwd: context.io.cwd,
      signal: context.io.signal,
      onFile: (line) => nameUnread(context, line),
    })
    if (tally.files === 0) throw nothingIn(paths)
    return ask(store)
  } finally {
    store.close()
  }
}

import type { Discovery } from '../ingest/discover.ts'
import { type IngestResult, ingestFiles } from '../ingest/ingest.ts'
import { isUnread, type LedgerLine } from '../ingest/ledger-line.ts'
import type { Context } from './context.ts'
import { unreadLine } from './ledger.ts'
import { ProgressBar } from './progress.ts'

/** How the user wants a run to go. */
export interface Showing {
  readonly force?: boolean
  readonly prune?: boolean
  readonly ocr: 'auto' | 'off'
  /** Seconds to wait for another run. */
  readonly wait?: number
  readonly workers?: number
}

/** Runs the ingest with progress on stderr; every file that cannot be read is named as it comes. `keep` is given each line. */
export async function ingestShowing(
  context: Context,
  found: Discovery,
  { force = false, prune = false, ocr, wait, workers, keep }: Showing & { readonly keep: (line: LedgerLine) => void },
): Promise<IngestResult> {
  const { io } = context
  const bar = new ProgressBar(io, context.options.quiet ?? false)
  const store = context.create(wait === undefined ? undefined : wait * 1000)
  try {
    return await ingestFiles(store, found, {
      force,
      prune,
      ocr: ocr === 'auto',
      signal: io.signal,
      ...(workers ? { workers } : {}),
      onFile: (line, progress) => {
        const said = { ...line, path: context.shownPath(line.path) }
        if (isUnread(line)) bar.above(context.wrapped(unreadLine(said)), io.err)
        bar.show(progress)
        keep(said)
      },
    })
  } finally {
    bar.clear()
    if (found.links.length > 0) context.say(`${found.links.length} symbolic links not followed (--follow-links)`)
    store.close()
  }
}

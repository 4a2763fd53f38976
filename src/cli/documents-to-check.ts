import { type ComparedMeeting, checkTogether, comparedMeetingsOf } from '../check/agenda-and-minutes.ts'
import { check, type Finding } from '../check/check.ts'
import type { Subject } from '../check/rule.ts'
import { MinutesError } from '../errors.ts'
import { discover, type FoundFile, weightOf } from '../ingest/discover.ts'
import { inOrder } from '../ingest/in-order.ts'
import { type Isolation, isolationFor, parallelParsers, unseenIsolated } from '../ingest/isolated.ts'
import type { LedgerLine } from '../ingest/ledger-line.ts'
import { openArchive } from '../ingest/members.ts'
import { otherKind } from '../ingest/other-kinds.ts'
import { readBytes } from '../ingest/read-bytes.ts'
import { reasonOf } from '../ingest/read-document.ts'
import type { Selection } from '../ingest/selection.ts'
import { isZip } from '../ingest/zip.ts'
import { readPaths } from '../store/ledger.ts'
import type { Context } from './context.ts'
import { unreadLine } from './ledger.ts'
import { ProgressBar } from './progress.ts'

/** What was found in all documents. */
export interface Checked {
  readonly findings: readonly Finding[]
  /** Documents that were looked at, and those that could not be: each of these is named on stderr. */
  readonly documents: number
  readonly unread: number
}

/** Documents each child may be ahead of the one that is looked at next: their text is large. */
const AHEAD = { pieces: 4, bytes: 4 << 20 } as const

/** Reads the documents side by side and looks at them in the order in which they were found. */
export async function findingsIn(context: Context, given: readonly string[], selection: Selection): Promise<Checked> {
  const parts: ComparedMeeting[] = []
  const findings: Finding[] = []
  const counts = { documents: 0, unread: 0 }
  const bar = new ProgressBar(context.io, context.options.quiet ?? false)
  const files = await filesFor(context, given, selection)
  const bytes = files.reduce((sum, file) => sum + weightOf(file), 0)
  const isolation = isolationFor({ documents: files.length, bytes }, parallelParsers())
  const look = (shown: string, read: Awaited<ReturnType<typeof subjectOf>>) => {
    if ('reason' in read) {
      counts.unread++
      bar.above(context.wrapped(`not checked: ${unreadLine({ path: shown, ...read })}`), context.io.err)
    } else {
      counts.documents++
      parts.push(...comparedMeetingsOf(read.document))
      findings.push(...check(read))
    }
    bar.show({ done: counts.documents + counts.unread, total: files.length })
  }
  await inOrder(files, {
    ahead: { ...AHEAD, pieces: AHEAD.pieces * parallelParsers() },
    signal: undefined,
    weigh: weightOf,
    begin: async (file) => {
      const shown = context.shownPath(file.path)
      const read = await subjectOf(file, { shown, isolation })
      return () => look(shown, read)
    },
  })
  bar.clear()
  return { findings: [...findings, ...checkTogether(parts)], ...counts }
}

/** The files to look at: those given, or all that the database knows. Other kinds of files in a folder are no documents. */
async function filesFor(context: Context, given: readonly string[], selection: Selection): Promise<readonly ToCheck[]> {
  if (given.length === 0)
    return context.reading((store) => {
      context.tellUnread(store)
      return readPaths(store).map(ofUnknownSize)
    })
  const look = { ...selection, cwd: context.io.cwd, database: context.databasePath() }
  const { files } = await discover(given, look)
  const opened = await Promise.all(files.map((file) => (isZip(file.path) ? openArchive(file) : { files: [file] })))
  const wanted = opened.flatMap((one) => one.files).filter(({ path, named }) => named || otherKind(path) === null)
  if (wanted.length === 0) throw new MinutesError('not-found', `there are no documents in ${given.join(', ')}`)
  return wanted
}

type ToCheck = Pick<FoundFile, 'path' | 'at' | 'problem' | 'size' | 'weight'>

/** A file that only the database knows. */
function ofUnknownSize(path: string): ToCheck {
  return { path, size: 0, problem: null }
}

/** A document as the rules see it, or why it cannot be read. */
async function subjectOf(
  { path, at, problem }: ToCheck,
  { shown, isolation }: { shown: string; isolation: Isolation },
): Promise<Subject | Pick<LedgerLine, 'status' | 'reason'>> {
  const read = problem ?? (await readBytes(path, at))
  if (!('bytes' in read)) return read
  const stages = await unseenIsolated(read.bytes, shown, isolation)
  const { status } = stages.document
  return status === 'ok' ? stages : { status, reason: reasonOf(stages.document) }
}

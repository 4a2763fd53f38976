import { checkTogether, type Part, partsOf } from '../check/agenda-and-minutes.ts'
import { check, type Finding } from '../check/check.ts'
import type { Subject } from '../check/rule.ts'
import { MinutesError } from '../errors.ts'
import { discover, type FoundFile } from '../ingest/discover.ts'
import { unseenIsolated } from '../ingest/isolated.ts'
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

/** What was found in all documents, and whether there were some that could not be looked at: each is named on stderr. */
export async function findingsIn(context: Context, given: readonly string[], selection: Selection) {
  const parts: Part[] = []
  const findings: Finding[] = []
  let unread = false
  for (const file of await filesFor(context, given, selection)) {
    const shown = context.shownPath(file.path)
    const read = await subjectOf(file, shown)
    if ('reason' in read) {
      unread = true
      context.io.err(`not checked: ${unreadLine({ path: shown, ...read })}\n`)
    } else {
      parts.push(...partsOf(read.document))
      findings.push(...check(read))
    }
  }
  return { findings: [...findings, ...checkTogether(parts)], unread }
}

/** The files to look at: those given, or all that the database knows. Other kinds of files in a folder are no documents. */
async function filesFor(context: Context, given: readonly string[], selection: Selection): Promise<readonly ToCheck[]> {
  if (given.length === 0) return context.reading(readPaths).map((path) => ({ path }))
  const look = { ...selection, cwd: context.io.cwd, database: context.databasePath() }
  const { files } = await discover(given, look)
  const opened = await Promise.all(files.map((file) => (isZip(file.path) ? openArchive(file) : { files: [file] })))
  const wanted = opened.flatMap((one) => one.files).filter(({ path, named }) => named || otherKind(path) === null)
  if (wanted.length === 0) throw new MinutesError('not-found', `there are no documents in ${given.join(', ')}`)
  return wanted
}

type ToCheck = Pick<FoundFile, 'path'> & Partial<Pick<FoundFile, 'at' | 'problem'>>

/** A document as the rules see it, or why it cannot be read. */
async function subjectOf(
  { path, at, problem }: ToCheck,
  shown: string,
): Promise<Subject | Pick<LedgerLine, 'status' | 'reason'>> {
  const read = problem ?? (await readBytes(path, at))
  if (!('bytes' in read)) return read
  const stages = await unseenIsolated(read.bytes, shown)
  const { status } = stages.document
  return status === 'ok' ? stages : { status, reason: reasonOf(stages.document) }
}

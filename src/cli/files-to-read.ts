import { resolve } from 'node:path'
import { MinutesError } from '../errors.ts'
import { type Discovery, discover, type FoundFile } from '../ingest/discover.ts'
import { type Selection, Selector } from '../ingest/selection.ts'
import type { Context } from './context.ts'
import { readPathList, readStdin } from './input.ts'

/** How the user says which files are to be read, besides the paths. */
export interface FilesWanted extends Selection {
  readonly filesFrom?: string
  readonly name?: string
  readonly followLinks?: boolean
}

/** The files under the given paths and those of a list; `-` is a document on stdin. Throws when there is nothing to read. */
export async function filesToRead(context: Context, given: readonly string[], wanted: FilesWanted): Promise<Discovery> {
  const { io } = context
  const listed = wanted.filesFrom ? await readPathList(io, wanted.filesFrom) : []
  const paths = [...given, ...listed]
  const piped = given.includes('-') ? [await fromStdin(context, wanted)] : []
  const look = { ...wanted, listed, cwd: io.cwd, database: context.databasePath(), signal: io.signal }
  const found = await discover(
    given.filter((path) => path !== '-'),
    look,
  )
  if (paths.length === 0 && wanted.filesFrom)
    throw new MinutesError('not-found', `there are no paths in the list ${wanted.filesFrom}`)
  if (paths.length === 0) throw new MinutesError('usage', 'give a file or a folder', 'minutes ingest referater/')
  if (found.files.length + piped.length === 0 && !io.signal?.aborted) throw nothingIn(paths)
  return { ...found, files: [...piped, ...found.files] }
}

/** Nothing was found where the user said that documents are. */
export function nothingIn(paths: readonly string[]): MinutesError {
  return new MinutesError('not-found', `there are no files in ${paths.join(', ')}`)
}

async function fromStdin(context: Context, { name, ...selection }: FilesWanted): Promise<FoundFile> {
  if (!name) throw new MinutesError('usage', 'a document on stdin needs a name', 'minutes ingest - --name referat.pdf')
  const bytes = await readStdin(context.io)
  const selector = Selector.at(context.io.cwd, selection)
  return {
    path: resolve(context.io.cwd, name),
    named: true,
    problem: null,
    size: bytes.length,
    mtimeMs: null,
    load: () => bytes,
    wants: (path) => selector.wantsFile(path),
  }
}

import { isUtf8 } from 'node:buffer'
import { join, sep } from 'node:path'

/** Where a file lies: the path people and the database know, and what the system opens. */
export interface FilePlace {
  readonly path: string
  /** Bytes where the path is not UTF-8, as on drives that an old system wrote. */
  readonly at: string | Buffer
}

/** A path that a user typed. */
export function filePlace(path: string): FilePlace {
  return { path, at: path }
}

/** An entry of a folder. A byte that is no UTF-8 is shown as `\xF8`, so that two names never look alike. */
export function placeIn(folder: FilePlace, name: Buffer): FilePlace {
  if (isUtf8(name) && typeof folder.at === 'string') return filePlace(join(folder.path, name.toString()))
  const at = Buffer.concat([Buffer.from(folder.at), Buffer.from(sep), name])
  return { path: join(folder.path, isUtf8(name) ? name.toString() : escaped(name)), at }
}

function escaped(name: Buffer): string {
  return name
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`)
}

import type { Stats } from 'node:fs'

const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EBUSY: 'another program holds it',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
  ENOSPC: 'the disk is full',
}

/** Why a file could not be opened, in words. */
export function problemOf(error: NodeJS.ErrnoException): string {
  return PROBLEMS[error.code ?? ''] ?? error.message
}

/** Why what is there cannot be read as a file. */
export function notAFile(found: Stats): string {
  return found.isDirectory() ? 'it is a folder: name the files in it' : 'it is no regular file'
}

const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EBUSY: 'another program holds it',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
}

/** A name that is not UTF-8 reaches us with this character in it, and cannot be opened. */
const UNKNOWN_CHARACTER = '\ufffd'

/** Why a file could not be opened, in words. */
export function problemOf(error: NodeJS.ErrnoException, path: string): string {
  if (error.code === 'ENOENT' && path.includes(UNKNOWN_CHARACTER)) return 'its name is not UTF-8: rename it'
  return PROBLEMS[error.code ?? ''] ?? error.message
}

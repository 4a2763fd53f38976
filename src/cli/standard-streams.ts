import { fstatSync, statSync, writeSync } from 'node:fs'
import { MinutesError } from '../errors.ts'
import { problemOf } from '../ingest/problem.ts'
import { EXIT } from './io.ts'

/*
 * Node takes longer to set up its own streams than a short answer takes to find. They are asked only when somebody sits
 * at a terminal; files and pipes are written directly.
 */

const NULL_DEVICE = '/dev/null'
/** How long to wait for a reader that is behind, in milliseconds. */
const PAUSE = 5

/** Does somebody read this stream on a screen, or type into it? */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const stream = fstatSync(descriptor)
    if (!stream.isCharacterDevice()) return false
    if (process.platform !== 'win32' && stream.rdev === statSync(NULL_DEVICE).rdev) return false
  } catch {
    return false
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor)
}

/** A way to write to stdout (1) or stderr (2): all of a text, before it returns. */
export function writerTo(descriptor: 1 | 2, terminal: boolean): (text: string) => void {
  if (!terminal) return (text) => writeAll(descriptor, Buffer.from(text))
  const stream = descriptor === 1 ? process.stdout : process.stderr
  return (text) => void stream.write(text)
}

/**
 * A reader that has seen enough (`minutes list | head`) ends the program: that is success. Results that cannot be written
 * are an error; talk that nobody can hear stops no work.
 */
function writeAll(descriptor: 1 | 2, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EAGAIN' && descriptor === 2) return
      if (code === 'EPIPE') process.exit(EXIT.ok)
      if (code !== 'EAGAIN')
        throw new MinutesError('io', `the output cannot be written: ${problemOf(error as NodeJS.ErrnoException)}`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

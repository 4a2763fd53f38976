import { buffer } from 'node:stream/consumers'
import { EXIT } from './io.ts'
import { run } from './main.ts'

/** A reader that has seen enough (`minutes list | head`) closes the pipe: that is success. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** Ctrl-C once: end soon, with a summary. Twice: end now; the database is whole at any moment. */
const interrupt = new AbortController()
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
  interrupt.abort()
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  signal: interrupt.signal,
  stdin: async () => (process.stdin.isTTY ? null : buffer(process.stdin)),
  terminal: {
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? 80,
  },
})

// Documents whose reading was given up must not hold the program.
if (interrupt.signal.aborted) process.stderr.write('', () => process.exit())

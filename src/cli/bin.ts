import { endChildren } from '../ingest/running-children.ts'
import { EXIT, type Io } from './io.ts'
import { isTerminal, writerTo } from './standard-streams.ts'
import { VERSION } from './version.ts'

/**
 * Ctrl-C, or the word of a server that stops its services (SIGTERM). Once: end soon, with a summary. Twice: end now; the
 * database is whole at any moment.
 */
function interrupted(): AbortSignal {
  const interrupt = new AbortController()
  const end = () => {
    if (interrupt.signal.aborted) process.exit(EXIT.interrupted)
    interrupt.abort()
  }
  process.on('SIGINT', end).on('SIGTERM', end)
  return interrupt.signal
}

async function stdin(): Promise<Uint8Array | null> {
  if (isTerminal(0)) return null
  const { buffer } = await import('node:stream/consumers')
  return buffer(process.stdin)
}

async function start(argv: readonly string[]): Promise<void> {
  const terminal = { out: isTerminal(1), err: isTerminal(2) }
  let signal: AbortSignal | undefined
  const io: Io = {
    out: writerTo(1, terminal.out),
    err: writerTo(2, terminal.err),
    env: process.env,
    cwd: process.cwd(),
    // Only long work asks for it; anything else ends by itself.
    get signal() {
      signal ??= interrupted()
      return signal
    },
    stdin,
    terminal: { ...terminal, columns: (terminal.out && process.stdout.columns) || 80 },
  }
  const { run } = await import('./main.ts')
  // Everything is written; documents whose reading was given up must not hold the program, nor memory be tidied up.
  const code = await run(argv, io)
  await endChildren()
  process.exit(code)
}

const argv = process.argv.slice(2)
/** What scripts ask to see whether the program is there is answered before anything else is loaded. */
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) writerTo(1, false)(`${VERSION}\n`)
else void start(argv)

import type { Progress } from '../ingest/ingest.ts'
import type { Io } from './io.ts'

const BAR = 24
/** A shorter one says nothing. */
const SHORTEST_BAR = 6
/** How often a line of progress is printed where there is no terminal. */
const EVERY_MS = 15_000

/** Shows how far a run has come: a bar that redraws itself on a terminal, else a line every so often. */
export class ProgressBar {
  readonly #write: (text: string) => void
  readonly #terminal: boolean
  readonly #columns: number
  readonly #started = Date.now()
  #last = Date.now()

  constructor({ err, terminal }: Pick<Io, 'err' | 'terminal'>, quiet: boolean) {
    this.#write = quiet ? () => {} : err
    this.#terminal = terminal.err
    this.#columns = terminal.columns
  }

  show({ done, total }: Progress): void {
    const now = Date.now()
    if (this.#terminal) {
      if (now - this.#last < 100 && done < total) return
      this.#write(`\r\u001b[K${this.#line(done, total)}`)
    } else {
      if (now - this.#last < EVERY_MS) return
      this.#write(`${this.#text(done, total)}\n`)
    }
    this.#last = now
  }

  /** Removes the bar, so that what follows starts on a clean line. */
  clear(): void {
    if (this.#terminal) this.#write('\r\u001b[K')
  }

  /** Prints a line that stays, above the bar. */
  above(line: string, write: (text: string) => void): void {
    this.clear()
    write(line)
  }

  /** Never as wide as the terminal: what is broken over two lines cannot be drawn again. */
  #line(done: number, total: number): string {
    const text = this.#text(done, total)
    const width = Math.min(BAR, this.#columns - 2 - text.length)
    const full = Math.round((width * done) / total)
    const bar = width < SHORTEST_BAR ? '' : `${'█'.repeat(full)}${'░'.repeat(width - full)} `
    return `${bar}${text}`.slice(0, this.#columns - 1)
  }

  #text(done: number, total: number): string {
    const seconds = Math.max(0.001, (Date.now() - this.#started) / 1000)
    const rate = done / seconds
    const left = Math.ceil((total - done) / Math.max(rate, 0.001))
    return `${done}/${total} files, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left > 0 ? `, ${inWords(left)} left` : ''}`
  }
}

/** `inWords(90) === '90 s'`, `inWords(600) === '10 min'`, `inWords(9000) === '2.5 h'` */
function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  return seconds < 120 * 60 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

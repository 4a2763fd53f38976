import type { Progress } from '../ingest/ingest.ts'

const BAR = 24
/** How often a line of progress is printed where there is no terminal. */
const EVERY_MS = 15_000

/** Shows how far a run has come: a bar that redraws itself on a terminal, else a line every so often. */
export class ProgressBar {
  readonly #write: (text: string) => void
  readonly #terminal: boolean
  readonly #started = Date.now()
  #last = Date.now()

  constructor(write: (text: string) => void, terminal: boolean) {
    this.#write = write
    this.#terminal = terminal
  }

  show({ done, total }: Progress): void {
    const now = Date.now()
    if (this.#terminal) {
      if (now - this.#last < 100 && done < total) return
      const full = Math.round((BAR * done) / total)
      this.#write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${this.#text(done, total)}`)
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

  #text(done: number, total: number): string {
    const seconds = Math.max(0.001, (Date.now() - this.#started) / 1000)
    const rate = done / seconds
    const left = Math.ceil((total - done) / Math.max(rate, 0.001))
    return `${done}/${total} files, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left > 0 ? `, ${left} s left` : ''}`
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises'

/** A disk that takes longer to answer is far away, or asleep. */
const SLOW_MS = 5
/** After a slow answer so many questions are asked aside; then it is tried again. */
const ASIDE = 50
/** After so many answers at once the rest of the program, and Ctrl-C, get a turn. */
const AT_A_STRETCH = 200

/**
 * Asks the system about files at once while it answers at once: a question that goes through Node's threads takes ten
 * times the processor time. On a slow disk the questions wait there, so that others are asked and work goes on meanwhile.
 */
export class Disk {
  #aside = 0
  #asked = 0

  async ask<T>(atOnce: () => T, aside: () => Promise<T>): Promise<T> {
    if (this.#aside > 0) {
      this.#aside--
      return aside()
    }
    if (++this.#asked % AT_A_STRETCH === 0) await nextTurn()
    const started = performance.now()
    try {
      return atOnce()
    } finally {
      if (performance.now() - started > SLOW_MS) this.#aside = ASIDE
    }
  }
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ProgressBar } from '../../src/cli/progress.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The last line that is shown after so many seconds. */
function shown(seconds: number, [done, total]: readonly [number, number], columns = 80): string {
  let last = ''
  const err = (text: string) => {
    last = text.replace('\r\u001b[K', '')
  }
  const bar = new ProgressBar({ err, terminal: { out: true, err: true, columns } }, false)
  vi.advanceTimersByTime(seconds * 1000)
  bar.show({ done, total })
  return last
}

describe('the bar', () => {
  it.each([
    [10, 10, 20, '10/20 files, 1.0 a second, 10 s left'],
    [100, 100, 1000, '100/1000 files, 1.0 a second, 15 min left'],
    [1000, 10_000, 100_000, '10000/100000 files, 10 a second, 2.5 h left'],
    [10, 20, 20, '20/20 files, 2.0 a second'],
  ])('after %i s and %i of %i files tells how far it is and how long it takes', (seconds, done, total, text) => {
    expect(shown(seconds, [done, total])).toMatch(new RegExp(`^[█░]{24} ${text.replaceAll('.', '\\.')}$`))
  })
  it('gets shorter on a narrow terminal, and is left out before the words are cut', () => {
    expect(shown(10, [10, 20], 50)).toBe('██████░░░░░░ 10/20 files, 1.0 a second, 10 s left')
    expect(shown(10, [10, 20], 40)).toBe('10/20 files, 1.0 a second, 10 s left')
    expect(shown(10, [10, 20], 20)).toBe('10/20 files, 1.0 a ')
  })
})

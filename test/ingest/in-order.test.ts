import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/ingest/in-order.ts'

const weigh = ({ size }: { size: number }) => size

/** Pieces that take `ms` each; says what was begun and what was finished, in order. */
async function run(times: readonly number[], ahead = { pieces: 3, bytes: 100 }, signal?: AbortSignal, size = 1) {
  const log: string[] = []
  const pieces = times.map((ms, i) => ({ ms, i, size }))
  const begin = async ({ ms, i }: { ms: number; i: number }) => {
    log.push(`begin ${i}`)
    await pause(ms)
    return () => {
      log.push(`end ${i}`)
    }
  }
  await inOrder(pieces, { ahead, signal, weigh, begin })
  return log
}

describe('work in order', () => {
  it('is finished in the order of the pieces, however long each takes', async () => {
    const log = await run([30, 1, 10, 1])
    expect(log.filter((entry) => entry.startsWith('end'))).toEqual(['end 0', 'end 1', 'end 2', 'end 3'])
  })
  it('runs ahead by so many pieces and no more', async () => {
    expect((await run([20, 1, 1, 1, 1])).slice(0, 5)).toEqual(['begin 0', 'begin 1', 'begin 2', 'end 0', 'begin 3'])
  })
  it('runs ahead by so many bytes and no more', async () => {
    expect((await run([20, 1, 1], { pieces: 9, bytes: 10 }, undefined, 5)).slice(0, 3)).toEqual([
      'begin 0',
      'begin 1',
      'end 0',
    ])
  })
  it('begins a piece that is larger than that, alone', async () => {
    expect(await run([1, 1], { pieces: 9, bytes: 10 }, undefined, 50)).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1'])
  })
  it('when it is aborted finishes what is ready, gives up what is not, and starts nothing more', async () => {
    const abort = new AbortController()
    const running = run([1, 1, 60_000, 1, 1], undefined, abort.signal)
    await pause(50)
    abort.abort()
    expect(await running).toEqual(['begin 0', 'begin 1', 'begin 2', 'end 0', 'begin 3', 'end 1', 'begin 4'])
  })
  it('ends with the first failure', async () => {
    const begin = async ({ size }: { size: number }) => {
      if (size === 2) throw new Error('broken')
      return () => {}
    }
    const work = inOrder([{ size: 1 }, { size: 2 }], {
      ahead: { pieces: 2, bytes: 9 },
      signal: undefined,
      weigh,
      begin,
    })
    await expect(work).rejects.toThrow('broken')
  })
})

import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MinutesError } from '../../src/errors.ts'
import { MINUTES } from '../cli/session.ts'
import { newFolder } from '../store/archive.ts'
import { dumpOf, ended, finish, REPEATS, start, writeMinutes } from './program.ts'

const FILES = 20
/** Reading so many takes seconds. */
const MANY = 400

/** A folder of minutes, and the archive that an undisturbed run makes of it. */
function undisturbed() {
  const folder = newFolder()
  writeMinutes(join(folder, 'm'), FILES)
  const started = performance.now()
  const { status } = finish(folder, ['ingest', 'm', '--db', 'whole.db'])
  expect(status).toBe(0)
  return { folder, took: performance.now() - started, whole: dumpOf(join(folder, 'whole.db')) }
}

/** Killed in its first moment, a run leaves a database that says it has nothing in it; any later, a sound one. */
function wholeOrNothing(path: string): boolean {
  try {
    return Array.isArray(dumpOf(path))
  } catch (error) {
    return error instanceof MinutesError && error.code === 'no-database'
  }
}

describe('kill -9 at any moment', { timeout: 600_000 }, () => {
  it(`of one run (${REPEATS} moments) loses nothing: run again, and the archive is whole`, async () => {
    const { folder, took, whole } = undisturbed()
    for (let i = 0; i < REPEATS; i++) {
      const db = `killed-${i}.db`
      const run = start(folder, ['ingest', 'm', '--db', db])
      await pause((took * (i + Math.random())) / REPEATS)
      run.kill('SIGKILL')
      await ended(run)
      if (existsSync(join(folder, db))) expect(wholeOrNothing(join(folder, db))).toBe(true)
      expect(finish(folder, ['ingest', 'm', '--db', db]).status).toBe(0)
      expect(dumpOf(join(folder, db))).toEqual(whole)
    }
  })

  it(`of one of two runs at once (${REPEATS} moments) leaves the other one to finish`, async () => {
    const { folder, took, whole } = undisturbed()
    for (let i = 0; i < Math.ceil(REPEATS / 2); i++) {
      const db = `two-${i}.db`
      const [killed, survivor] = [
        start(folder, ['ingest', 'm', '--db', db]),
        start(folder, ['ingest', 'm', '--db', db]),
      ]
      const end = ended(survivor)
      await pause(took * Math.random())
      killed.kill('SIGKILL')
      expect(await end).toBe(0)
      expect(dumpOf(join(folder, db))).toEqual(whole)
    }
  })
})

describe('Ctrl-C or SIGTERM', { timeout: 60_000 }, () => {
  it('ends a run soon, with a summary and exit code 130, and the next run goes on', async () => {
    const { folder, whole } = undisturbed()
    writeMinutes(join(folder, 'many'), MANY)
    const run = start(folder, ['ingest', 'many', '--db', 'stopped.db'])
    while (run.exitCode === null && !existsSync(join(folder, 'stopped.db'))) await pause(20)
    expect(await readBeforeStop(run, 'SIGINT')).toBeLessThan(MANY)
    expect(finish(folder, ['ingest', 'm', '--db', 'whole.db']).status).toBe(0)
    expect(dumpOf(join(folder, 'whole.db'))).toEqual(whole)
  })

  it('ends a run soon that is in the middle of long documents', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'm'))
    for (let i = 0; i < 4; i++) writeFileSync(join(folder, `m/lang-${i}.txt`), longMinutes(i))
    const run = start(folder, ['ingest', 'm', '--db', 'stopped.db'])
    while (run.exitCode === null && !existsSync(join(folder, 'stopped.db'))) await pause(20)
    await pause(1000)
    // All of them are at hand by then: were it to wait for these, it would read them all.
    expect(await readBeforeStop(run, 'SIGTERM')).toBeLessThan(4)
  })
})

/** Asks it to end; how many files the run says that it had read when it ended. */
async function readBeforeStop(run: ChildProcess, signal: 'SIGINT' | 'SIGTERM'): Promise<number> {
  let talk = ''
  run.stderr?.on('data', (data) => {
    talk += data
  })
  const end = once(run, 'close')
  run.kill(signal)
  expect((await end)[0]).toBe(130)
  return Number(/interrupted after (\d+) files?:/.exec(talk)?.[1])
}

/** Minutes with so many items that reading them takes seconds. */
function longMinutes(which: number): string {
  const items = Array.from(
    { length: 12_000 },
    (_, i) => `${i + 1}. Sag ${i} om vej ${which}\n\nUdvalget drøftede sagen.\n`,
  )
  return `${MINUTES.slice(0, MINUTES.indexOf('1. '))}${items.join('\n')}`
}

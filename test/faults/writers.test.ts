import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { MINUTES, newSession } from '../cli/session.ts'
import { newFolder } from '../store/archive.ts'
import { dumpOf, ended, finish, start, writeMinutes } from './program.ts'

describe('two runs at once', { timeout: 120_000 }, () => {
  it('over the same folder, with a reader meanwhile, make the same archive as one', async () => {
    const folder = newFolder()
    writeMinutes(join(folder, 'm'), 30)
    expect(finish(folder, ['ingest', 'm', '--db', 'one.db']).status).toBe(0)
    const runs = [1, 2].map(() => start(folder, ['ingest', 'm', '--db', 'two.db']))
    const ends = Promise.all(runs.map(ended))
    const answers: (number | null)[] = []
    while (runs.some((run) => run.exitCode === null)) {
      answers.push(finish(folder, ['search', 'havnebad', '--db', 'two.db']).status)
      await pause(10)
    }
    expect(await ends).toEqual([0, 0])
    // 0 found, 1 nothing yet, 2 no database yet: never a lock, never a crash.
    expect(answers.filter((code) => code === null || code > 2)).toEqual([])
    expect(dumpOf(join(folder, 'two.db'))).toEqual(dumpOf(join(folder, 'one.db')))
  })
})

describe('a database that cannot be used', () => {
  const ingested = async () => {
    const session = newSession()
    session.file('m/a.txt', MINUTES)
    await session.minutes('ingest m')
    return session
  }

  it('because another run holds it is waited for, then named with its holder', async () => {
    const { folder, file, minutes } = await ingested()
    const holder = new Database(join(folder, 'minutes.db'))
    holder.exec("UPDATE runs SET outcome = 'running'")
    holder.exec('BEGIN IMMEDIATE')
    file('m/b.txt', `${MINUTES}\nMere.`)
    const { code, err } = await minutes('ingest m --wait 1')
    holder.close()
    expect(code).toBe(2)
    expect(err).toMatch(
      /^minutes: .*minutes\.db is locked by another run of minutes \(process \d+ on .+, since .+ UTC\)\n/,
    )
  })

  it.each([
    ['is damaged', (good: Buffer) => Buffer.concat([good.subarray(0, 4096), Buffer.alloc(good.length - 4096, 7)])],
    ['is cut off', (good: Buffer) => good.subarray(0, 5000)],
    ['is something else', () => Buffer.from('SELECT 1; -- a script, not a database, but long enough to look at')],
  ])('because it %s gives one clear line, and is left as it was', async (_what, spoil) => {
    const { folder, minutes } = await ingested()
    const path = join(folder, 'bad.db')
    const bad = spoil(readFileSync(join(folder, 'minutes.db')))
    for (const command of ['list', 'ingest m']) {
      writeFileSync(path, bad)
      const { code, err } = await minutes(`${command} --db bad.db`)
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/^minutes: .*bad\.db is (damaged|not a minutes database)\n.*\n$/),
      ])
      expect(readFileSync(path).equals(bad)).toBe(true)
    }
  })
})

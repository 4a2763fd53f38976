import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runProgram, runWithoutInterfaces } from './run-program.ts'

const GUARD = join(import.meta.dirname, 'no-network.mjs')
const folder = mkdtempSync(join(tmpdir(), 'minutes-network-'))
const env = { MINUTES_DB: join(folder, 'guarded.db'), NODE_OPTIONS: `--import=${GUARD}` }
const alone = { MINUTES_DB: join(folder, 'alone.db') }

const COMMANDS = [
  'ingest fixtures',
  'list',
  'search palliation',
  'decisions --committee FU',
  'status',
  'parse --format json fixtures/school-board/referat.pdf fixtures/council-word/referat.docx',
]

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the network', { timeout: 60_000 }, () => {
  it('is guarded: a program that does connect is caught', () => {
    const attempts = ['fetch("http://127.0.0.1:9")', 'import("node:net").then((n) => n.connect(9, "127.0.0.1"))']
    for (const attempt of attempts) {
      const caught = spawnSync(process.execPath, ['-e', attempt], { env: { ...process.env, ...env }, encoding: 'utf8' })
      expect(caught.stderr).toContain('NETWORK:')
      expect(caught.status).not.toBe(0)
    }
  })

  it.each(COMMANDS)('is not used by minutes %s', (command) => {
    const { status, stderr } = runProgram(command.split(' '), env)
    expect(stderr).not.toContain('NETWORK:')
    expect([status, stderr]).toEqual([expect.toBeOneOf([0, 1]), expect.any(String)])
  })

  it('is not needed: the same answers come where there is no interface at all', () => {
    for (const command of ['ingest fixtures', 'search palliation', 'decisions --committee FU']) {
      const lonely = runWithoutInterfaces(command.split(' '), alone)
      if (lonely === null || command.startsWith('ingest')) continue
      expect([command, lonely]).toEqual([command, runProgram(command.split(' '), env)])
    }
  })
})

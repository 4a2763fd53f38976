import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ENTRY = join(import.meta.dirname, '../../bin/minutes.js')
const FIXTURE = join(import.meta.dirname, '../../fixtures/wrong-weekday/dagsorden.txt')
/** A device on which nothing can be written. */
const FULL = '/dev/full'

describe('a program whose output goes nowhere', () => {
  const into = (stdout: number | 'pipe', stderr: number | 'pipe', ...args: string[]) =>
    spawnSync(process.execPath, [ENTRY, ...args], { stdio: ['ignore', stdout, stderr], encoding: 'utf8' })

  it.skipIf(!existsSync(FULL))('says that results cannot be written, and does not say that nothing was found', () => {
    const { status, stderr } = into(openSync(FULL, 'w'), 'pipe', 'parse', FIXTURE)
    expect(stderr).toBe('minutes: the output cannot be written: the disk is full\n')
    expect(status).toBe(2)
  })

  it.skipIf(!existsSync(FULL))('works on when only its talk cannot be written', () => {
    const { status, stdout } = into('pipe', openSync(FULL, 'w'), 'check', FIXTURE)
    expect(stdout).toContain('weekday-mismatch')
    expect(status).toBe(1)
  })
})

import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { isGone, thisProcess } from '../../src/store/running-process.ts'

it('knows which process is over, as far as this machine can tell', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect(isGone(thisProcess())).toBe(false)
  expect(isGone(`process ${pid} on ${hostname()}`)).toBe(true)
  expect(isGone(`process ${pid} on another-machine`)).toBe(false)
  expect(isGone('written by hand')).toBe(false)
})

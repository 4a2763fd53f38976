import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { MINUTES, newSession } from './session.ts'

describe('minutes watch', () => {
  it('reads a file once it stands still, tells of its decisions, runs the command and stops cleanly', async () => {
    const { folder, file, minutes } = newSession()
    mkdirSync(join(folder, 'm'))
    const stop = new AbortController()
    const line = ['watch', 'm', '--interval', '1', '--on-decision', 'cat > set.json']
    const watching = minutes(line, { signal: stop.signal })
    await pause(300)
    file('m/a.txt', MINUTES)
    while (!existsSync(join(folder, 'set.json'))) await pause(100)
    await pause(300)
    stop.abort()
    const { code, out, err } = await watching
    expect(code).toBe(0)
    expect(out).toContain('Forretningsudvalget godkendte forslaget.')
    expect(err).toBe('1 file: 1 read (1 new)\n')
    expect(JSON.parse(readFileSync(join(folder, 'set.json'), 'utf8'))).toMatchObject({ schema: 'minutes.decisions/1' })
  })
})

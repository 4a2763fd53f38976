import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
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
    expect(err).toBe('watching, every 1 s; Ctrl-C ends it\n1 file: 1 read (1 new)\n')
    expect(JSON.parse(readFileSync(join(folder, 'set.json'), 'utf8'))).toMatchObject({ schema: 'minutes.decisions/1' })
  })

  it('shows what the command says, and that it fails', async () => {
    const { file, minutes } = newSession()
    file('m/a.txt', MINUTES)
    const stop = new AbortController()
    let said = ''
    const err = (text: string) => {
      said += text
    }
    const command = 'echo ingen post 1>&2; exit 4'
    const watching = minutes(['watch', 'm', '--interval', '1', '--on-decision', command], { signal: stop.signal, err })
    while (!said.includes('ended with')) await pause(50)
    stop.abort()
    expect((await watching).code).toBe(0)
    expect(said).toContain(`ingen post\nthe command ended with 4: ${command}\n`)
  }, 20_000)

  it('refuses a folder that is not there, and waits for one that goes away for a while', async () => {
    const { folder, file, minutes } = newSession()
    const err2 = 'minutes: there is no file or folder findes-ikke\n'
    expect(await minutes('watch findes-ikke')).toEqual({ code: 2, out: '', err: err2 })
    expect(existsSync(join(folder, 'minutes.db'))).toBe(false)
    file('m/a.txt', MINUTES)
    const stop = new AbortController()
    let said = ''
    const err = (text: string) => {
      said += text
    }
    const watching = minutes('watch m --interval 1', { signal: stop.signal, err })
    while (!said.includes('1 new')) await pause(50)
    renameSync(join(folder, 'm'), join(folder, 'væk'))
    while (!said.includes('there is no file or folder m; trying again')) await pause(50)
    renameSync(join(folder, 'væk'), join(folder, 'm'))
    file('m/b.txt', MINUTES.replace('15. marts', '16. marts').replace('Tirsdag', 'Onsdag'))
    while (said.split('1 new').length < 3) await pause(50)
    stop.abort()
    expect((await watching).code).toBe(0)
  }, 20_000)
})

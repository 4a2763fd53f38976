import { describe, expect, it } from 'vitest'
import { aDocument } from '../document.ts'
import { newSession, sessionWith } from './session.ts'
import { jsonOf, smallArchive } from './small-archive.ts'

describe('minutes list', () => {
  it('lists meetings, newest first', async () => {
    expect((await jsonOf('list')).meetings.map((m: { id: string }) => m.id)).toEqual([
      'fu-2022-03-15',
      'klimaudvalget-2021-05-03',
    ])
  })
})

describe('every command that asks the database', () => {
  it.each(['search x', 'decisions', 'actions', 'votes', 'attachments', 'list', 'show x', 'committees', 'status'])(
    '%s says that there is none and how to make one',
    async (line) => {
      const { code, err, out } = await newSession().minutes(line)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^minutes: there is no database .*\nMake one: minutes ingest <folder>\n$/)
    },
  )

  it('finds the database in a folder above, by variable or by option', async () => {
    const { folder, minutes } = smallArchive()
    const other = newSession()
    expect((await minutes('list', { cwd: `${folder}/` })).code).toBe(0)
    expect((await other.minutes('list', { env: { MINUTES_DB: `${folder}/minutes.db` } })).code).toBe(0)
    expect((await other.minutes(['list', '--db', `${folder}/minutes.db`])).code).toBe(0)
    expect((await other.minutes(['--db', `${folder}/minutes.db`, 'list'])).code).toBe(0)
  })
})

describe('a question that nothing can answer', () => {
  it('is refused when the period is empty, and when there was no such run', async () => {
    const { minutes } = sessionWith(aDocument('a.txt'))
    for (const line of ['decisions --since 2024 --until 2023', 'list --since 2024-02 --until 2024-01'])
      expect(await minutes(line)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^minutes: no day lies between /),
      })
    expect((await minutes('decisions --since 2022 --until 2022')).code).toBe(0)
    expect(await minutes('decisions --since-run 99')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^minutes: there was no run 99\nThe last one was \d+: --since-run last\n$/),
    })
    expect((await minutes('list --since-run first')).err).toContain('Give "last" or the number of a run.')
  })
})

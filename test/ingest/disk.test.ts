import { describe, expect, it } from 'vitest'
import { Disk } from '../../src/ingest/disk.ts'

/** A disk that is asked about 1, 2, 3 …; says for each how it was asked. */
async function asked(times: number, slow: (n: number) => boolean): Promise<readonly string[]> {
  const disk = new Disk()
  const how: string[] = []
  for (let n = 1; n <= times; n++)
    how.push(
      await disk.ask(
        () => {
          const end = performance.now() + (slow(n) ? 10 : 0)
          while (performance.now() < end);
          return 'at once'
        },
        async () => 'aside',
      ),
    )
  return how
}

describe('a disk', () => {
  it('that answers at once is asked at once', async () => {
    expect((await asked(3, () => false))[0]).toBe('at once')
  })
  it('that took long is asked aside for a while, then tried again', async () => {
    const how = await asked(60, (n) => n === 1)
    expect(how.slice(0, 3)).toEqual(['at once', 'aside', 'aside'])
    expect(how.slice(3)).toContain('at once')
  })
  it('that fails is no reason to forget the error', async () => {
    const fails = () => {
      throw new Error('EIO')
    }
    await expect(new Disk().ask(fails, async () => 'aside')).rejects.toThrow('EIO')
  })
  it('lets the rest of the program have a turn', async () => {
    const disk = new Disk()
    let turns = 0
    const ticking = setInterval(() => turns++, 0)
    for (let n = 0; n < 20_000; n++)
      await disk.ask(
        () => n,
        async () => n,
      )
    clearInterval(ticking)
    expect(turns).toBeGreaterThan(0)
  })
})

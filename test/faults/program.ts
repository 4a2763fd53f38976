import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '../../src/store/open.ts'
import { MINUTES } from '../cli/session.ts'
import { logicalDump } from '../store/archive.ts'

export const ENTRY = join(import.meta.dirname, '..', '..', 'bin', 'minutes.js')

/** How often each fault is injected: a few times in `npm test`, many times in `npm run test:faults`. */
export const REPEATS = Number(process.env.FAULT_REPEATS ?? 1)

/** The built program as a process of its own, which a test may kill. Needs `npm run build`. */
export function start(folder: string, args: readonly string[]): ChildProcess {
  if (!existsSync(join(ENTRY, '../../dist/cli/bin.js'))) throw new Error('build the program first: npm run build')
  return spawn(process.execPath, [ENTRY, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Runs the built program to its end. */
export function finish(folder: string, args: readonly string[]) {
  return spawnSync(process.execPath, [ENTRY, ...args], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
}

/** Resolves when the process has ended, however it ended. */
export function ended(process: ChildProcess): Promise<number | null> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve(process.exitCode)
  return new Promise((resolve) => process.on('exit', (code) => resolve(code)))
}

/** Writes `count` minutes of different meetings into a folder; every fifth stands there under two names. */
export function writeMinutes(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++) {
    const text = MINUTES.replace('15. marts 2022', `${1 + (i % 28)}. marts ${2000 + Math.floor(i / 28)}`)
    writeFileSync(join(folder, `referat-${i}.txt`), text.replaceAll('havnebad', `havnebad nummer ${i}`))
    if (i % 5 === 0) writeFileSync(join(folder, `kopi-${i}.txt`), text.replaceAll('havnebad', `havnebad nummer ${i}`))
  }
}

/** What the database says, and that SQLite finds nothing wrong with it. */
export function dumpOf(path: string): unknown {
  const db = new Database(path, { readonly: true })
  const problems = [...(db.pragma('integrity_check') as unknown[]), ...(db.pragma('foreign_key_check') as unknown[])]
  db.close()
  if (JSON.stringify(problems) !== '[{"integrity_check":"ok"}]') throw new Error(JSON.stringify(problems))
  const store = openStore(path)
  try {
    return logicalDump(store)
  } finally {
    store.close()
  }
}

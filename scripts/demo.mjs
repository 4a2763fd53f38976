/** `npm run demo`: ingests the fixtures into a temporary database and asks it three questions. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'minutes-demo-'))
const database = join(folder, 'minutes.db')
const QUESTIONS = [['ingest', 'fixtures'], ['list'], ['search', 'palliation'], ['decisions', '--committee', 'FU']]

try {
  for (const question of QUESTIONS) {
    console.log(`\n$ minutes ${question.join(' ')}`)
    const command = [join(root, 'bin', 'minutes.js'), ...question]
    const env = { ...process.env, MINUTES_DB: database }
    const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixtureFiles, readFixture } from './fixture-files.ts'
import { GOLDEN_STAGES } from './golden-form.ts'

/**
 * `fixtures/<case>/expected.<stage>.json` says what each stage made of the document when a person last looked.
 * `UPDATE=1 npx vitest run test/golden.test.ts` rewrites the files: read the diff before committing it.
 */
const update = process.env.UPDATE === '1'

describe.each(fixtureFiles())('$path', (file) => {
  it.each(Object.keys(GOLDEN_STAGES))('has the expected %s', async (stage) => {
    const golden = join(file.folder, `expected.${stage}.json`)
    const made = GOLDEN_STAGES[stage]?.(await readFixture(file))
    if (update) writeFileSync(golden, `${JSON.stringify(made, null, 1)}\n`)
    expect(existsSync(golden), `${golden} is missing: run with UPDATE=1 and review it`).toBe(true)
    expect(made).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })
})

it('has one source document in every case, since a golden file names the case only', () => {
  const names = fixtureFiles().map((f) => f.name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseStages, type Stages } from '../src/parse.ts'

/** The folder of our own documents: one case per folder, with its source file(s) and golden files. */
export const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

export interface FixtureFile {
  /** The folder's name: "wrong-weekday". */
  readonly name: string
  readonly folder: string
  /** The source document, as a path from the repository's root: "fixtures/wrong-weekday/dagsorden.txt". */
  readonly path: string
}

/** Every source document of every case, in alphabetical order. */
export function fixtureFiles(): FixtureFile[] {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .map((folder) => folder.name)
    .sort()
    .flatMap(filesOfCase)
}

/** The stages of one fixture, read as `minutes parse fixtures/…` reads it. */
export function readFixture(file: FixtureFile): Promise<Stages> {
  return parseStages(readFileSync(join(FIXTURES, '..', file.path)), file.path)
}

function filesOfCase(name: string): FixtureFile[] {
  const folder = join(FIXTURES, name)
  return readdirSync(folder)
    .filter((f) => !f.endsWith('.json'))
    .sort()
    .map((f) => ({ name, folder, path: `fixtures/${name}/${f}` }))
}

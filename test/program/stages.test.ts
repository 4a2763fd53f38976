import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STAGES, type StageName, stageJson } from '../../src/cli/stages.ts'
import { parseStages } from '../../src/parse.ts'
import { runProgram } from './run-program.ts'

const FILES = ['fixtures/council-word/referat.docx', 'fixtures/school-board/referat.pdf']

describe('every stage of a document that a child reads', () => {
  it.each(Object.keys(STAGES) as StageName[])('reaches the parent as it is when it is read here: %s', async (stage) => {
    for (const file of FILES) {
      const here = stageJson(await parseStages(readFileSync(file), file), { stage, all: false })
      expect(runProgram(['inspect', file, '--stage', stage])).toEqual({ status: 0, stdout: here, stderr: '' })
    }
  })

  it('is checked', () => {
    expect(runProgram(['check', 'fixtures/council-word/referat.docx', '--quiet'])).toMatchObject({ stderr: '' })
  })
})

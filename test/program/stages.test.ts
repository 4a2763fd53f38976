import { describe, expect, it } from 'vitest'
import { runProgram } from './run-program.ts'

describe('every stage of a document that a child reads', () => {
  it.each(['lines', 'blocks', 'headings', 'tree', 'facts'])('reaches the parent: %s', (stage) => {
    for (const file of ['council-word/referat.docx', 'school-board/referat.pdf']) {
      const { status, stdout } = runProgram(['inspect', `fixtures/${file}`, '--stage', stage, '--format', 'json'])
      expect([file, status, JSON.parse(stdout).messages?.[0]?.ruleId]).not.toContain('crashed')
      expect(stdout.length).toBeGreaterThan(1000)
    }
  })

  it('is checked', () => {
    expect(runProgram(['check', 'fixtures/council-word/referat.docx', '--quiet'])).toMatchObject({ stderr: '' })
  })
})

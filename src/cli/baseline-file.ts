import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Baseline, toBaseline } from '../check/baseline.ts'
import type { Finding } from '../check/check.ts'
import { MinutesError } from '../errors.ts'
import { count } from '../render/count.ts'
import type { Context } from './context.ts'
import { EXIT } from './io.ts'

/** Accepts all findings there are: they are written to the file. Throws `io` when that cannot be. */
export function writeBaseline(context: Context, file: string, findings: readonly Finding[]): number {
  try {
    writeFileSync(resolve(context.io.cwd, file), `${JSON.stringify(toBaseline(findings), null, 2)}\n`)
  } catch (cause) {
    throw new MinutesError('io', `${file} cannot be written`, 'Is there such a folder, and may you write there?', {
      cause,
    })
  }
  context.say(`${count(findings.length, 'finding')} accepted in ${file}`)
  return EXIT.ok
}

/** The findings that a file accepts. Throws `io` for a file that is none or no baseline. */
export function readBaseline(context: Context, file: string): Baseline {
  try {
    const baseline = JSON.parse(readFileSync(resolve(context.io.cwd, file), 'utf8')) as Baseline
    if (baseline.schema === 'minutes.baseline/1') return baseline
  } catch (error) {
    throw new MinutesError('io', `${file} cannot be read as a baseline`, 'Make one: --write-baseline FILE', {
      cause: error,
    })
  }
  throw new MinutesError('io', `${file} is no baseline`, 'Make one: --write-baseline FILE')
}

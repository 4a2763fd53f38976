import { createHash } from 'node:crypto'
import type { Finding } from './check.ts'

/** Findings that are known and accepted: one fingerprint each, with the finding beside it for people. */
export interface Baseline {
  readonly schema: 'minutes.baseline/1'
  readonly findings: readonly {
    readonly fingerprint: string
    readonly ruleId: string
    readonly path: string
    readonly text: string
  }[]
}

/** The findings as a file keeps them, in their order. */
export function toBaseline(findings: readonly Finding[]): Baseline {
  const known = findings.map(({ ruleId, path, text }) => ({
    fingerprint: fingerprint({ ruleId, path, text }),
    ruleId,
    path,
    text,
  }))
  return { schema: 'minutes.baseline/1', findings: known }
}

/** The findings that a baseline does not hold. The same one twice more than accepted is new. */
export function beyond(baseline: Baseline, findings: readonly Finding[]): readonly Finding[] {
  const left = baseline.findings.map((known) => known.fingerprint)
  return findings.filter((finding) => {
    const at = left.indexOf(fingerprint(finding))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Rule, file and text, but not the line: a finding that has only moved is the same. */
export function fingerprint({ ruleId, path, text }: Pick<Finding, 'ruleId' | 'path' | 'text'>): string {
  return createHash('sha256')
    .update(JSON.stringify([ruleId, path, text]))
    .digest('hex')
    .slice(0, 16)
}

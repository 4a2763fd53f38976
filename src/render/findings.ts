import { fingerprint } from '../check/baseline.ts'
import type { Finding } from '../check/check.ts'
import { RULE_SUMMARIES } from '../check/rules.ts'
import { formatPlace } from '../model/position.ts'
import { oneLine, printablePath } from './clean.ts'
import { toJson } from './json.ts'
import type { PrintStyle } from './style.ts'

/** How findings are printed; to add a form, write a function and name it here. */
export const FINDING_FORMATS = { text, json, sarif, github } as const

export type FindingFormat = keyof typeof FINDING_FORMATS

/** "referat.txt:6  warning  weekday-mismatch  7 February 2022 was a Monday" */
function text(findings: readonly Finding[], style: PrintStyle): string {
  return findings
    .map((finding) => {
      const severity = finding.severity === 'error' ? style.bad('error') : finding.severity
      return `${placeOf(finding)}  ${severity}  ${style.dim(finding.ruleId)}  ${oneLine(finding.text)}\n`
    })
    .join('')
}

function json(findings: readonly Finding[]): string {
  return `${toJson({ schema: 'minutes.check/1', total: findings.length, findings }, 2)}\n`
}

const SARIF_LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0, as code hosts and editors read it. */
function sarif(findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map((finding) => finding.ruleId))]
  const rules = ids.map((id) => ({ id, shortDescription: { text: RULE_SUMMARIES[id] ?? id } }))
  const results = findings.map((finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: ids.indexOf(finding.ruleId),
    level: SARIF_LEVEL[finding.severity],
    message: { text: withPage(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(finding.path) }, ...regionOf(finding) } }],
    partialFingerprints: { 'minutes/v1': fingerprint(finding) },
  }))
  const run = { tool: { driver: { name: 'minutes', rules } }, results }
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `${toJson({ $schema: schema, version: '2.1.0', runs: [run] }, 2)}\n`
}

function uriOf(path: string): string {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${uri}` : uri
}

/** Lines of a page are no lines of the file: a place on a page is told in words instead. */
function regionOf({ position }: Finding) {
  return position === null || position.page !== null
    ? {}
    : { region: { startLine: position.line, endLine: position.endLine } }
}

function withPage({ text, position }: Finding): string {
  return position === null || position.page === null ? text : `page ${position.page}, line ${position.line}: ${text}`
}

const GITHUB_LEVEL = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands that GitHub shows beside the line: `::warning file=referat.txt,line=6,title=…::…` */
function github(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { ruleId, severity, path, position } = finding
      const line = position === null || position.page !== null ? '' : `,line=${position.line}`
      const place = `file=${property(path)}${line},title=${property(ruleId)}`
      return `::${GITHUB_LEVEL[severity]} ${place}::${data(withPage(finding))}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function placeOf({ path, position }: Finding): string {
  return position ? formatPlace(printablePath(path), position) : printablePath(path)
}

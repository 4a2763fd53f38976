import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/check/check.ts'
import { at } from '../../src/model/position.ts'
import { FINDING_FORMATS } from '../../src/render/findings.ts'

/** What an object may and must hold: the name of the kind of each property, `[]` behind it for a list. */
interface Kind {
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, string>>
}

/**
 * The part of SARIF 2.1.0 (OASIS standard, sections in brackets) that we write. No object may have other properties than
 * those of the standard; those that we do not write are left out here.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  // 3.13 sarifLog
  sarifLog: { required: ['version', 'runs'], properties: { $schema: 'uri', version: 'version', runs: 'run[]' } },
  // 3.14 run
  run: { required: ['tool'], properties: { tool: 'tool', results: 'result[]' } },
  // 3.18 tool
  tool: { required: ['driver'], properties: { driver: 'toolComponent' } },
  // 3.19 toolComponent
  toolComponent: { required: ['name'], properties: { name: 'string', rules: 'reportingDescriptor[]' } },
  // 3.49 reportingDescriptor
  reportingDescriptor: { required: ['id'], properties: { id: 'string', shortDescription: 'multiformatMessageString' } },
  // 3.12 multiformatMessageString
  multiformatMessageString: { required: ['text'], properties: { text: 'string' } },
  // 3.27 result
  result: {
    required: ['message'],
    properties: {
      ruleId: 'string',
      ruleIndex: 'index',
      level: 'level',
      message: 'message',
      locations: 'location[]',
      partialFingerprints: 'strings',
    },
  },
  // 3.11 message: text or id
  message: { required: ['text'], properties: { text: 'string' } },
  // 3.28 location
  location: { required: [], properties: { physicalLocation: 'physicalLocation' } },
  // 3.29 physicalLocation: artifactLocation or address
  physicalLocation: {
    required: ['artifactLocation'],
    properties: { artifactLocation: 'artifactLocation', region: 'region' },
  },
  // 3.4 artifactLocation
  artifactLocation: { required: [], properties: { uri: 'uri' } },
  // 3.30 region
  region: { required: [], properties: { startLine: 'line', endLine: 'line' } },
}

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  version: (value) => value === '2.1.0',
  level: (value) => ['none', 'note', 'warning', 'error'].includes(String(value)),
  line: (value) => Number.isInteger(value) && Number(value) >= 1,
  index: (value) => Number.isInteger(value) && Number(value) >= -1,
  strings: (value) => Object.values(value as object).every((one) => typeof one === 'string'),
  uri: (value) =>
    typeof value === 'string' && /^[\w.~:/?#@!$&'()*+,;=%-]*$/.test(value) && !/%(?![0-9A-F]{2})/.test(value),
}

/** Every breach of the standard, by its path. */
function breaches(value: unknown, kind: string, path = '$'): readonly string[] {
  if (kind.endsWith('[]'))
    return Array.isArray(value)
      ? value.flatMap((one, i) => breaches(one, kind.slice(0, -2), `${path}[${i}]`))
      : [`${path} is no list`]
  const { required, properties } = KINDS[kind] ?? {}
  if (!required || !properties) return VALUES[kind]?.(value) ? [] : [`${path} is no ${kind}`]
  const own = Object.entries(value as object)
  return [
    ...required.filter((name) => !own.some(([key]) => key === name)).map((name) => `${path} has no ${name}`),
    ...own.flatMap(([key, inner]) => {
      const inside = properties[key]
      return inside ? breaches(inner, inside, `${path}.${key}`) : [`${path}.${key} is unknown`]
    }),
  ]
}

const finding = (changes: Partial<Finding>): Finding => ({
  ...{ ruleId: 'cpr-number', severity: 'error', text: 'a CPR number: 010203-xxxx', path: 'm/a.txt', position: at(8) },
  ...changes,
})
const FINDINGS = [
  finding({}),
  finding({ ruleId: 'comments', severity: 'warning', position: null }),
  finding({ ruleId: 'hidden-text', severity: 'info', path: '../møder 2024/a b&c#1.pdf', position: at(3, 2) }),
  finding({ path: '/srv/møder/a.txt' }),
  finding({ path: 'linje\nskift.txt' }),
]

describe('SARIF', () => {
  const log = JSON.parse(FINDING_FORMATS.sarif(FINDINGS))

  it('keeps to the standard', () => {
    expect(breaches(log, 'sarifLog')).toEqual([])
    expect(breaches(JSON.parse(FINDING_FORMATS.sarif([])), 'sarifLog')).toEqual([])
  })

  it('is held against the standard in earnest', () => {
    expect(breaches({ version: '2.0.0', runs: [{ results: [{ text: 'a' }] }] }, 'sarifLog')).toEqual([
      '$.version is no version',
      '$.runs[0] has no tool',
      '$.runs[0].results[0] has no message',
      '$.runs[0].results[0].text is unknown',
    ])
  })

  it('names each rule once, and the rule of each result by its place among them', () => {
    const [run] = log.runs
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  it('tells a place on a page in words, since its line is none of the file', () => {
    const [inText, nowhere, onPage, absolute] = log.runs[0].results
    expect(inText.locations[0].physicalLocation.region).toEqual({ startLine: 8, endLine: 8 })
    expect(nowhere.locations[0].physicalLocation).not.toHaveProperty('region')
    expect(onPage.message.text).toBe('page 2, line 3: a CPR number: 010203-xxxx')
    expect(onPage.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: '../m%C3%B8der%202024/a%20b%26c%231.pdf' },
    })
    expect(absolute.locations[0].physicalLocation.artifactLocation.uri).toBe('file:///srv/m%C3%B8der/a.txt')
  })
})

/**
 * Scores the parser, search and extraction on labelled documents that are not part of the project, where they are at hand.
 *
 *   node .ci/quality.mjs FOLDER [--record]
 *
 * Fails when items, sections or decisions of a corpus fall more than one point below `test/quality-baseline.json`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BASELINE = join(import.meta.dirname, '..', 'test', 'quality-baseline.json')
const GUARDED = ['items', 'sections', 'decisions']
const TOLERANCE = 1
const shared = process.argv[2] ?? ''
const record = process.argv.includes('--record')

const scores = Object.fromEntries(['seeds', 'dev'].filter(hasCorpus).map((name) => [name, score(name)]))
for (const [name, row] of Object.entries(scores)) {
  const figures = Object.entries(row).map(([kind, value]) => `${kind} ${value.toFixed(1)}`)
  console.log(`${name}: ${figures.join(', ')}`)
}
for (const script of ['relevance', 'extraction']) show(script)
if (record) writeFileSync(BASELINE, `${JSON.stringify(scores, rounded, 2)}\n`)
else compare(JSON.parse(readFileSync(BASELINE, 'utf8')))

function hasCorpus(name) {
  return existsSync(join(shared, 'corpus', name)) && existsSync(join(shared, 'eval', 'score.mjs'))
}

/** F1 in per cent for each kind of thing, and the share of false decisions avoided. */
function score(name) {
  const { stdout } = node('score.mjs', ['--corpus', join(shared, 'corpus', name), '--json'])
  const { metrics, fields, documents, falseDecisions } = JSON.parse(stdout)
  const parts = Object.entries(metrics).map(([key, { f }]) => [key, 100 * f])
  const header = Object.entries(fields).map(([key, { right }]) => [key, (100 * right) / documents])
  const avoided = 100 - (100 * falseDecisions.hits) / Math.max(1, falseDecisions.of)
  return Object.fromEntries([...parts, ...header, ['no false decision', avoided]])
}

function show(script) {
  if (!existsSync(join(shared, 'eval', `${script}.mjs`))) return
  const { status, stdout, stderr } = node(`${script}.mjs`, [])
  console.log(`${script}:\n${stdout.trim()}${status === 0 ? '' : `\n${stderr.trim()}`}`)
}

function node(script, args) {
  return spawnSync(process.execPath, [join(shared, 'eval', script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
}

function compare(baseline) {
  const fallen = Object.entries(scores).flatMap(([name, row]) =>
    GUARDED.filter((key) => row[key] < (baseline[name]?.[key] ?? 0) - TOLERANCE).map(
      (key) => `${name} ${key}: ${baseline[name][key].toFixed(1)} -> ${row[key].toFixed(1)}`,
    ),
  )
  if (fallen.length === 0) return
  console.error(`quality fell:\n${fallen.join('\n')}`)
  process.exitCode = 1
}

function rounded(_key, value) {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : value
}

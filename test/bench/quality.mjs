/**
 * How well documents are read, and what a change to the rules gains and loses.
 *
 *   npm run bench:quality -- DIR                     figures, where DIR has labels (NAME.gold.json beside NAME.txt)
 *   npm run bench:quality -- DIR --save before.json  keep what is found now
 *   npm run bench:quality -- DIR --against before.json   every fact gained (+) and lost (-) since
 *
 * With labels, a gained or lost fact is marked `right` or `wrong`: that list is how a change to the rules is reviewed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseFile } from '../../dist/index.js'
import { compareFacts, factsOfDocument, factsOfLabels, scores } from './quality-facts.mjs'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { save: { type: 'string' }, against: { type: 'string' } },
})
const [folder] = positionals
if (!folder) {
  console.error('usage: npm run bench:quality -- DIR [--save FILE] [--against FILE]')
  process.exit(2)
}
/** Where a band of `confidence` begins, the surest first: each is told by other signs, see the README. */
const BANDS = [0.9, 0.75, 0.6, 0]
const SOURCES = new Set(['.txt', '.md', '.docx', '.pdf', '.html'])
const names = readdirSync(folder)
  .filter((f) => SOURCES.has(extname(f)))
  .sort()
const found = {}
const labels = {}
for (const name of names) {
  found[name] = factsOfDocument(await parseFile(join(folder, name)))
  labels[name] = readLabels(join(folder, `${basename(name, extname(name))}.gold.json`))
}
printFigures()
printConfidence()
if (values.against) printChanges(JSON.parse(readFileSync(values.against, 'utf8')))
if (values.save) writeFileSync(values.save, JSON.stringify(found))

function readLabels(path) {
  try {
    return factsOfLabels(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function printFigures() {
  const labelled = names.filter((n) => labels[n])
  console.log(`${names.length} documents, ${labelled.length} with labels`)
  if (labelled.length === 0) return
  const counts = new Map()
  for (const name of labelled) {
    const { shared, missing, extra } = compareFacts(labels[name], found[name])
    for (const { expected } of shared) count(counts, expected.kind).shared++
    for (const f of missing) count(counts, f.kind).missing++
    for (const f of extra) count(counts, f.kind).extra++
  }
  console.log('fact          right missed  wrong  precision recall     F1')
  for (const [kind, c] of counts) {
    const { precision, recall, f1 } = scores(c)
    const percent = [precision, recall, f1].map((x) => (100 * x).toFixed(1).padStart(8)).join('')
    console.log(kind.padEnd(12) + [c.shared, c.missing, c.extra].map((n) => String(n).padStart(7)).join('') + percent)
  }
}

/** How many decisions of each confidence are listed, and how many stand on a line where the labels have one, whatever its outcome. */
function printConfidence() {
  const rows = BANDS.map((from) => ({ from, listed: 0, right: 0 }))
  for (const name of names.filter((n) => labels[n]))
    for (const fact of found[name].filter(({ kind }) => kind === 'decision')) {
      const row = rows.find(({ from }) => fact.confidence >= from)
      row.listed++
      if (labels[name].some(({ kind, line }) => kind === 'decision' && line === fact.line)) row.right++
    }
  console.log('confidence   listed  right')
  for (const { from, listed, right } of rows.filter((row) => row.listed > 0))
    console.log(
      `from ${from}`.padEnd(12) + String(listed).padStart(7) + `${((100 * right) / listed).toFixed(1)} %`.padStart(9),
    )
}

function count(counts, kind) {
  if (!counts.has(kind)) counts.set(kind, { shared: 0, missing: 0, extra: 0 })
  return counts.get(kind)
}

function printChanges(before) {
  let gains = 0
  let losses = 0
  for (const name of names) {
    const { missing: lost, extra: gained } = compareFacts(before[name] ?? [], found[name])
    const verdict = (f) => (labels[name] ? (compareFacts(labels[name], [f]).extra.length ? 'wrong' : 'right') : '')
    for (const f of gained) console.log(`+ ${verdict(f).padEnd(6)}${name}:${f.line} ${f.kind} ${f.value}`)
    for (const f of lost) console.log(`- ${verdict(f).padEnd(6)}${name}:${f.line} ${f.kind} ${f.value}`)
    gains += gained.length
    losses += lost.length
  }
  console.log(`${gains} gained, ${losses} lost`)
}

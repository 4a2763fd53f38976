/**
 * Speed of reading: `npm run bench [-- DIR [FILE OR DIR …]]` (default: the fixtures).
 *
 * First the texts below DIR as they are, then repeated 10x and 100x, so that a cost which is not linear shows. Corpora
 * like ours are dense, a heading or a fact in every other line; the row `prose` puts the same documents' own paragraphs
 * of case text below few headings, as long documents have them. Then hostile lines, and last the whole way from a file
 * to its facts for each kind of file (those named, the fixtures' where none is) and for all of them together.
 *
 * Two peers are measured in the same run. `lines` is the least a reader could do: split into lines and test each with five
 * regular expressions. It lives in the caches of the processor and the program does not, so beside other work the one
 * loses more than the other: of 14 rounds on a machine with ten busy processes the program took 34 to 80 times as long
 * (coefficient of variation 25 %). `sentences` is of the program's nature, 120 expressions over every sentence: 1.3 to 2.4
 * times (15 %). Its ratio is the one to compare.
 *
 * Figures are medians of processor time; ratios are what to quote. `cold` is the first pass of the process, before the
 * machine has compiled anything (loading the program is not counted); the rows below it come after unmeasured passes.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { toBlocks } from '../../dist/blocks/to-blocks.js'
import { extract } from '../../dist/extract/registry.js'
import { toTokens } from '../../dist/headings/to-tokens.js'
import { toTree } from '../../dist/tree/to-tree.js'
import { cpuSeconds, inBatches, median, STAGES, stageTimes } from './stage-times.mjs'

const BY_LINE = [
  /^\s*\d{1,3}[.)]\s+\S/,
  /^\s*(?:pkt|punkt)\b/i,
  /^[^:]{2,40}:/,
  /\b(?:godkendt|besluttet|vedtaget)\b/i,
  /\d{1,2}\. [a-zæøå]+ \d{4}/,
]
const VERBS =
  'godkend vedtag beslut tiltræd anbefal indstil udsæt afvis forkast vælg udpeg drøft orienter bevillig afsæt fastsæt oversend send behandl aftal fremlæg foreslå ønsk støt stem mød delt tag giv følg hold skriv bed køb sælg byg flyt luk åbn ændr'
const BODIES = ['udvalget', 'rådet', 'bestyrelsen', 'forsamlingen', 'nævnet']
const BY_SENTENCE = VERBS.split(' ').flatMap((verb, i) => [
  new RegExp(`(?<![a-zæøå])${verb}[a-zæøå]*\\s+(?:[^\\s,;:.]+\\s+){0,4}?(?:til|af|med|på)\\s`, 'i'),
  new RegExp(`${BODIES[i % BODIES.length]}\\s+(?:[a-zæøå]+\\s+){0,2}?${verb}[a-zæøå]*`, 'i'),
  new RegExp(`^(?:[a-zæøå]+\\s){0,3}${verb}(?:t|te|ede|es|er)(?![a-zæøå])`, 'i'),
])
const HOSTILE = [
  ...['1', '1.', '1. ', ' ', '. ', 'Beslutning ', 'Beslutning: ', 'kl. ', 'den 1. ', '- ', 'at ', 'Bilag 1: ', '('],
  ...['\t1\n', '1\n\n', '1. A\n', 'Punkt 1\n', 'Referat\n', 'a-\n'],
]
const KINDS = { txt: ['.txt', '.md'], docx: ['.docx'], pdf: ['.pdf'] }

const [folder = 'fixtures', ...more] = process.argv.slice(2)
const texts = filesBelow(folder, KINDS.txt).map((path) => readFileSync(path, 'utf8'))

console.log(`${texts.length} documents; MB of text per CPU second; share of the time that a stage takes`)
console.log('size     lines sentences   parse sentences/parse   extract  blocks headings    tree   facts')
await row('cold', texts, { passes: 1, warmUp: 0 })
await row('1x', texts, { passes: 7, warmUp: 12 })
await row('10x', repeated(texts, 10), { passes: 3, warmUp: 1 })
await row('100x', repeated(texts, 100), { passes: 1, warmUp: 0 })
const prose = await proseOf(texts)
if (prose.length > 0) await row('prose', prose, { passes: 5, warmUp: 3 })

console.log('\nhostile lines: ms per 100 kB, text to facts')
for (const line of HOSTILE) {
  const text = `Referat\n\n1. Sag\n\n${line.repeat(100_000 / line.length)}\n`
  const { sum, parts } = await measured([named(text)], { passes: 3, warmUp: 0 })
  console.log(`${JSON.stringify(line).padEnd(16)}${(1000 * (sum - parts[0])).toFixed(1).padStart(8)}`)
}

console.log('\nfrom the file to its facts: CPU ms a file; share of the time that a stage takes')
console.log('kind   files      kB      ms   extract  blocks headings    tree   facts')
const kinds = []
for (const [kind, suffixes] of Object.entries(KINDS)) {
  const below = [folder, ...more].flatMap((path) => filesBelow(path, suffixes))
  const paths = below.length > 0 ? below : filesBelow('fixtures', suffixes)
  const files = paths.map((path) => ({ name: path, bytes: () => readFileSync(path) }))
  const { parts } = await measured(files, { passes: 5, warmUp: 3 })
  const bytes = paths.reduce((total, path) => total + statSync(path).size, 0)
  kinds.push({ kind, files: paths.length, bytes, parts })
}
for (const row of [...kinds, together(kinds)]) printKind(row)

/** All kinds as one: what the folder costs as it is. */
function together(rows) {
  const sumOf = (pick) => rows.reduce((total, row) => total + pick(row), 0)
  const parts = STAGES.map((_, stage) => sumOf((row) => row.parts[stage]))
  return { kind: 'all', files: sumOf((row) => row.files), bytes: sumOf((row) => row.bytes), parts }
}

/** One row of the last table. */
function printKind({ kind, files, bytes, parts }) {
  const seconds = parts.reduce((a, b) => a + b)
  const figures = [`${files}`, (bytes / files / 1000).toFixed(1), ((1000 * seconds) / files).toFixed(1)]
  console.log(`${kind.padEnd(4)}${figures.map((figure) => figure.padStart(8)).join('')}  ${shares(parts)}`)
}

/** One row of the first table. */
async function row(label, documents, passes) {
  const megabytes = documents.reduce((total, text) => total + Buffer.byteLength(text), 0) / 1e6
  const { sum, parts } = await measured(documents.map(named), passes)
  const [lines, sentences] = [byLine, bySentence].map((peer) =>
    median(Array.from({ length: passes.passes }, () => cpuSeconds(() => documents.forEach(peer)))),
  )
  const rates = [lines, sentences, sum].map((seconds) => (megabytes / seconds).toFixed(1).padStart(8)).join('')
  console.log(`${label.padEnd(6)}${rates}${(sentences / sum).toFixed(3).padStart(16)}  ${shares(parts)}`)
}

/** Medians of the CPU seconds of every stage, and their sum. */
async function measured(files, { passes, warmUp }) {
  const runs = []
  for (let pass = -warmUp; pass < passes; pass++) {
    const times = await stageTimes(inBatches(files))
    if (pass >= 0) runs.push(times)
  }
  const parts = STAGES.map((_, stage) => median(runs.map((times) => times[stage])))
  return { parts, sum: parts.reduce((a, b) => a + b) }
}

function shares(parts) {
  const sum = parts.reduce((a, b) => a + b)
  return parts.map((part) => `${((100 * part) / sum).toFixed(0)} %`.padStart(8)).join('')
}

/** Long documents made of the paragraphs of case text in others: twenty items with ten paragraphs each. */
async function proseOf(documents) {
  const paragraphs = []
  for (const text of documents) {
    const blocks = toBlocks(await extract(Buffer.from(text), 'referat.txt')).value
    const { meetings } = toTree(toTokens(blocks).value.tokens)
    const sections = meetings.flatMap((meeting) => meeting.items).flatMap((item) => item.sections)
    const told = sections.filter((section) => section.role === 'background').flatMap((section) => section.blocks)
    paragraphs.push(...told.map((block) => block.text).filter((printed) => printed.length > 100))
  }
  if (paragraphs.length === 0) return []
  let next = 0
  return Array.from({ length: 10 }, () => {
    const items = Array.from({ length: 20 }, (_, n) => {
      const ten = Array.from({ length: 10 }, () => paragraphs[next++ % paragraphs.length])
      return [`${n + 1}. Sag nummer ${n + 1}`, 'Sagsfremstilling', ...ten, 'Beslutning', 'Godkendt.'].join('\n\n')
    })
    return ['Byrådet', 'Referat af møde den 3. maj 2022', ...items].join('\n\n')
  })
}

function repeated(documents, times) {
  return documents.map((text) => Array(times).fill(text).join('\n\n'))
}

function named(text) {
  return { name: 'referat.txt', bytes: () => Buffer.from(text) }
}

function byLine(text) {
  let hits = 0
  for (const line of text.split('\n')) for (const pattern of BY_LINE) if (pattern.test(line)) hits++
  return hits
}

function bySentence(text) {
  let hits = 0
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/))
    for (const pattern of BY_SENTENCE) if (pattern.test(sentence)) hits++
  return hits
}

/** The files with these suffixes below a folder, or the file itself. */
function filesBelow(path, suffixes) {
  const paths = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true }).map((name) => join(path, name))
  return paths.filter((file) => suffixes.includes(extname(file)) && statSync(file).isFile()).sort()
}

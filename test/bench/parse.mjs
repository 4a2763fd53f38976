/**
 * Speed of reading text: `npm run bench [-- DIR]` (default: the fixtures).
 *
 * The documents' own text is repeated 1x, 10x and 100x, so that a cost which is not linear shows. The peer, measured in
 * the same run, is the least a reader could do: split into lines and test each line with five regular expressions.
 * Figures are medians; ratios are what to quote. The clock is read once for each stage of a batch of documents: reading
 * it costs as much as parsing a page.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { toBlocks } from '../../dist/blocks/to-blocks.js'
import { extract } from '../../dist/extract/registry.js'
import { toTokens } from '../../dist/headings/to-tokens.js'
import { toFacts } from '../../dist/parse.js'
import { toTree } from '../../dist/tree/to-tree.js'

const RUNS = 7
const BATCH = 200_000
const STAGES = ['extract', 'blocks', 'headings', 'tree', 'facts']
const PEER = [
  /^\s*\d{1,3}[.)]\s+\S/,
  /^\s*(?:pkt|punkt)\b/i,
  /^[^:]{2,40}:/,
  /\b(?:godkendt|besluttet|vedtaget)\b/i,
  /\d{1,2}\. [a-zæøå]+ \d{4}/,
]
const documents = textsBelow(process.argv[2] ?? 'fixtures').map((path) => readFileSync(path, 'utf8'))

console.log(`${documents.length} documents; medians; MB of text per CPU second; share of the time that a stage takes`)
console.log('size      peer   parse  peer/parse   extract  blocks headings    tree   facts')
for (const [factor, runs] of [
  [1, 7],
  [10, 3],
  [100, 1],
]) {
  const texts = documents.map((d) => Array(factor).fill(d).join('\n\n'))
  const megabytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0) / 1e6
  const peer = median(times(() => texts.forEach(peerPass)))
  const stages = []
  for (let run = 0; run < runs; run++) stages.push(await stageTimes(texts))
  const parts = STAGES.map((k) => median(stages.map((s) => s[k])))
  const total = parts.reduce((a, b) => a + b)
  const shares = parts.map((p) => `${((100 * p) / total).toFixed(0)} %`.padStart(8)).join('')
  console.log(
    `${`${factor}x`.padEnd(6)}${rate(megabytes, peer)}${rate(megabytes, total)}${(peer / total).toFixed(3).padStart(12)}  ${shares}`,
  )
}

console.log('\nhostile runs: ms per 100 kB, text to facts')
for (const run of [
  '1',
  '1.',
  '1. ',
  ' ',
  '. ',
  'Beslutning ',
  'Beslutning: ',
  'kl. ',
  'den 1. ',
  '- ',
  'at ',
  'Bilag 1: ',
  '(',
  '\t1\n',
  '1\n\n',
  '1. A\n',
  'Punkt 1\n',
  'Referat\n',
  'a-\n',
]) {
  const text = `Referat\n\n1. Sag\n\n${run.repeat(100_000 / run.length)}\n`
  const ms = median([await hostile(text), await hostile(text), await hostile(text)])
  console.log(`${JSON.stringify(run).padEnd(16)}${ms.toFixed(1).padStart(8)}`)
}

async function hostile(text) {
  const { extract: _reading, ...stages } = await stageTimes([text])
  return 1000 * Object.values(stages).reduce((a, b) => a + b)
}

/** CPU seconds of every stage. */
async function stageTimes(texts) {
  const sum = Object.fromEntries(STAGES.map((stage) => [stage, 0]))
  for (const batch of batches(texts)) {
    let t = cpu()
    const lap = (stage) => {
      const now = cpu()
      sum[stage] += now - t
      t = now
    }
    const extractions = []
    for (const text of batch) extractions.push(await extract(Buffer.from(text), 'referat.txt'))
    lap('extract')
    const blocks = extractions.map((e) => toBlocks(e).value)
    lap('blocks')
    const tokens = blocks.map((b) => toTokens(b).value.tokens)
    lap('headings')
    const trees = tokens.map((t) => toTree(t))
    lap('tree')
    for (const tree of trees) toFacts(tree, { fileName: 'referat.txt' })
    lap('facts')
  }
  return sum
}

/** Documents of together some hundred thousand characters. */
function batches(texts) {
  const found = []
  let size = BATCH
  for (const text of texts) {
    if (size >= BATCH) {
      found.push([])
      size = 0
    }
    found.at(-1).push(text)
    size += text.length
  }
  return found
}

function peerPass(text) {
  let hits = 0
  for (const line of text.split('\n')) for (const pattern of PEER) if (pattern.test(line)) hits++
  return hits
}

function times(work) {
  return Array.from({ length: RUNS }, () => {
    const start = cpu()
    work()
    return cpu() - start
  })
}

function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function rate(megabytes, seconds) {
  return (megabytes / seconds).toFixed(1).padStart(8)
}

function textsBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => ['.txt', '.md'].includes(extname(path)) && statSync(path).isFile())
    .sort()
}

/**
 * Speed of reading docx and pdf: `npm run bench:extract [-- DIR]` (default: documents made on the spot).
 *
 * Every figure stands beside a peer measured in the same run: pdf-parse `getText` (which gives no layout), one pdftotext
 * process per file where it is installed, mammoth `convertToHtml`. Warm, one process, medians of rounds, by processor time
 * where the work is in this process (a busy machine does not change it) and by the clock for child processes; ratios are
 * what to quote. "Reading" is bytes to blocks.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import { toBlocks } from '../../dist/blocks/to-blocks.js'
import { extract } from '../../dist/extract/registry.js'
import { ParserPool } from '../../dist/ingest/parser-pool.js'
import { writeDocx } from '../../scripts/fixtures/to-docx.mjs'
import { writePdf } from '../../scripts/fixtures/to-pdf.mjs'

const ROUNDS = 5
/** Documents read before the clock starts, so that both sides run compiled code. */
const WARM_UP = 200
/** Documents above this size are the long ones. */
const LONG_BYTES = 90_000
const WORKER = fileURLToPath(new URL('../../dist/ingest/parse-worker.js', import.meta.url))

const isPdf = ({ path }) => extname(path) === '.pdf'
const made = process.argv[2] ? null : await makeDocuments()
const files = await readable(filesBelow(process.argv[2] ?? made).map((path) => ({ path, bytes: readFileSync(path) })))
const small = files.filter(({ bytes }) => bytes.length < LONG_BYTES)

await comparePdf(small.filter(isPdf))
await compareDocx(small.filter((file) => !isPdf(file)))
for (const file of files.filter(({ bytes }) => bytes.length >= LONG_BYTES)) await longDocument(file)
await twoWorkers(small)
if (made) rmSync(made, { recursive: true })

/** Without the documents that cannot be read, by us or by the peer: they are no measure of speed. */
async function readable(documents) {
  const pool = new ParserPool(WORKER, 1)
  const read = []
  for (const document of documents) {
    const { status } = (await pool.stages({ ...document, options: {}, want: 'document' })).document
    const why = status === 'ok' ? await refusalOfPeer(document) : status
    if (why === null) read.push(document)
    else console.log(`left out: ${document.path.split('/').at(-1)} (${why})`)
  }
  await pool.close()
  return read
}

async function refusalOfPeer(document) {
  if (document.bytes.length >= LONG_BYTES) return null
  try {
    await (isPdf(document) ? pdfParseText : mammothHtml)(document)
    return null
  } catch (error) {
    return `not read by the peer: ${error.message}`
  }
}

async function comparePdf(documents) {
  if (documents.length === 0) return
  const own = await rate(documents, read, cpuSeconds)
  const peer = await rate(documents, pdfParseText, cpuSeconds)
  print(`${documents.length} small pdf, bytes to blocks`, own, 'pdf-parse getText', peer)
  if (spawnSync('pdftotext', ['-v']).error) return
  const clocked = await rate(documents, read)
  const processes = await rate(documents, async ({ path }) => spawnSync('pdftotext', [path, '-']))
  print(
    `${documents.length} small pdf, bytes to blocks, by the clock`,
    clocked,
    'a pdftotext process per file',
    processes,
  )
}

async function compareDocx(documents) {
  if (documents.length === 0) return
  const own = await rate(documents, async ({ path, bytes }) => extract(bytes, path), cpuSeconds)
  const peer = await rate(documents, mammothHtml, cpuSeconds)
  print(`${documents.length} small docx, bytes to lines`, own, 'mammoth convertToHtml', peer)
}

async function longDocument(file) {
  const { pages } = await extract(file.bytes, file.path)
  const perSecond = await rate([file], read, cpuSeconds)
  const speed = pages
    ? `${Math.round(pages * perSecond)} pages per CPU second`
    : `${perSecond.toFixed(1)} per CPU second`
  console.log(`${file.path.split('/').at(-1)}${pages ? `, ${pages} pages` : ''}: ${speed}`)
}

async function twoWorkers(documents) {
  const [one, two] = [await poolRate(documents, 1), await poolRate(documents, 2)]
  const cores = availableParallelism()
  print(`whole parse in two child processes (${cores} processors)`, two, 'in one', one)
}

async function poolRate(documents, size) {
  const pool = new ParserPool(WORKER, size)
  const all = () =>
    Promise.all(documents.map(({ bytes, path }) => pool.stages({ bytes, path, options: {}, want: 'document' })))
  await all()
  const seconds = []
  for (let i = 0; i < ROUNDS; i++) seconds.push(await timed(all))
  await pool.close()
  return documents.length / median(seconds)
}

async function read({ path, bytes }) {
  return toBlocks(await extract(bytes, path))
}

async function mammothHtml({ bytes }) {
  await mammoth.convertToHtml({ buffer: bytes })
}

async function pdfParseText({ bytes }) {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
  await parser.getText()
  await parser.destroy()
}

/** Documents a second, after some rounds to warm up. */
async function rate(documents, work, seconds = clockSeconds) {
  const all = async () => {
    for (const document of documents) await work(document)
  }
  for (let read = 0; read < Math.min(WARM_UP, 10 * documents.length); read += documents.length) await all()
  const rounds = []
  for (let i = 0; i < ROUNDS; i++) rounds.push(await timed(all, seconds))
  return documents.length / median(rounds)
}

async function timed(work, seconds = clockSeconds) {
  const start = seconds()
  await work()
  return seconds() - start
}

function clockSeconds() {
  return performance.now() / 1000
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function print(what, own, peerName, peer) {
  console.log(`${what}: ${own.toFixed(1)}/s; ${peerName}: ${peer.toFixed(1)}/s; ratio ${(own / peer).toFixed(2)}`)
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.pdf', '.docx'].includes(extname(name)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
}

/** Invented minutes of one to five pages, and one of several hundred, in both formats. */
async function makeDocuments() {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  for (let n = 1; n <= 16; n++) {
    await writePdf({ path: join(folder, `${n}.pdf`), header: 'Kystrådet', body: bodyOf(3 + n) })
    await writeDocx({ path: join(folder, `${n}.docx`), header: 'Kystrådet', body: bodyOf(3 + n) })
  }
  await writePdf({ path: join(folder, 'long.pdf'), header: 'Kystrådet', body: bodyOf(1500) })
  return folder
}

function bodyOf(items) {
  const text = 'Udvalget drøftede de økonomiske følger for kommunerne og bad om en ny status til næste møde. '
  const parts = Array.from({ length: items }, (_, i) => [
    { item: `${i + 1}. Opfølgning på plan ${i + 1}` },
    { text: text.repeat(4) },
    { label: 'Indstilling:' },
    { text: 'Det indstilles, at udvalget tager orienteringen til efterretning.' },
    { label: 'Referat:' },
    { text: text.repeat(2) },
  ])
  return [{ title: 'Referat' }, ...parts.flat()]
}

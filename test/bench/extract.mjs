/**
 * Speed of reading docx and pdf: `npm run bench:extract [-- DIR]` (default: documents made on the spot).
 *
 * Every figure stands beside a peer measured in the same run: pdf-parse `getText` (which gives no layout), one pdftotext
 * process per file where it is installed, mammoth `convertToHtml`. Warm, one process, medians of rounds in which both are
 * measured in turn, by processor time where the work is in this process (a busy machine changes it little) and by the clock
 * for child processes; ratios are what to quote. "Reading" is bytes to blocks.
 *
 * Our docx reader remembers the styles, lists and relations it read last. Every document is read many times here, so that
 * it nearly always knows them, as in an archive written with one template. The second figure is without: there each of
 * these parts is one that was never seen before.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import { toBlocks } from '../../dist/blocks/to-blocks.js'
import { Archive } from '../../dist/extract/archive.js'
import { extract } from '../../dist/extract/registry.js'
import { ParserPool } from '../../dist/ingest/parser-pool.js'
import { writeDocx } from '../../scripts/fixtures/to-docx.mjs'
import { writePdf } from '../../scripts/fixtures/to-pdf.mjs'
import { makeZip } from '../extract/make-zip.mjs'

const ROUNDS = 9
/** Seconds for which each side reads before the clock starts, so that both run compiled code. */
const WARM_UP = 2
/** Seconds of a round, at least: the compiler and the garbage collector work in bursts. */
const ROUND = 0.4
/** Documents above this size are the long ones. */
const LONG_BYTES = 90_000
/** Of each document, with parts that no other document holds: more than the reader remembers. */
const VARIANTS = 12
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
  const [own, peer] = await rates(documents, [read, pdfParseText], cpuSeconds)
  print(`${documents.length} small pdf, bytes to blocks`, own, 'pdf-parse getText', peer)
  if (spawnSync('pdftotext', ['-v']).error) return
  const aProcess = async ({ path }) => spawnSync('pdftotext', [path, '-'])
  const [clocked, processes] = await rates(documents, [read, aProcess])
  print(
    `${documents.length} small pdf, bytes to blocks, by the clock`,
    clocked,
    'a pdftotext process per file',
    processes,
  )
}

async function compareDocx(documents) {
  if (documents.length === 0) return
  const [own, peer] = await rates(documents, [readLines, mammothHtml], cpuSeconds)
  print(`${documents.length} small docx, bytes to lines`, own, 'mammoth convertToHtml', peer)
  const unseen = documents.map((document) => ({ ...document, variants: variantsOf(document) }))
  const [ownUnseen, peerUnseen] = await rates(unseen, [ofVariant(readLines), ofVariant(mammothHtml)], cpuSeconds)
  print('the same with styles, lists and relations never seen before', ownUnseen, 'mammoth', peerUnseen)
}

/** The document with a comment of its own behind the parts that are remembered. */
function variantsOf({ path, bytes }) {
  const archive = new Archive(bytes)
  return Array.from({ length: VARIANTS }, (_, n) =>
    makeZip(
      Object.fromEntries(
        archive.list.map((entry) => {
          const part = archive.unpack(entry)
          const isRemembered = /(?:styles\.xml|numbering\.xml|\.rels)$/.test(entry.name)
          return [entry.name, isRemembered ? Buffer.concat([part, Buffer.from(`<!-- ${n} ${path} -->`)]) : part]
        }),
      ),
    ),
  )
}

function ofVariant(work) {
  return ({ path, variants }, round) => work({ path, bytes: variants[round % VARIANTS] })
}

async function longDocument(file) {
  const { pages } = await extract(file.bytes, file.path)
  const [perSecond] = await rates([file], [read], cpuSeconds)
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

async function readLines({ path, bytes }) {
  return extract(bytes, path)
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

/** Documents a second of each kind of work, after some time to warm up. */
async function rates(documents, works, seconds = clockSeconds) {
  let round = 0
  const all = async (work) => {
    round++
    for (const document of documents) await work(document, round)
  }
  const times = []
  for (const work of works) times.push(Math.ceil(ROUND / (await warmUp(() => all(work), seconds))))
  const measured = works.map(() => [])
  for (let i = 0; i < ROUNDS; i++)
    for (const [k, work] of works.entries())
      measured[k].push(
        (await timed(async () => {
          for (let n = 0; n < times[k]; n++) await all(work)
        }, seconds)) / times[k],
      )
  return measured.map((values) => documents.length / median(values))
}

/** Returns the seconds that the work took last. */
async function warmUp(work, seconds) {
  const end = seconds() + WARM_UP
  let last = await timed(work, seconds)
  while (seconds() < end) last = await timed(work, seconds)
  return last
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

/**
 * What hostile and broken files cost: `npm run bench:hostile [-- DIR [GOOD]]` (default: files made on the spot).
 *
 * Each file is read alone in a new child process: status, wall and processor seconds, peak memory of the child. Then all of
 * them are ingested together with the good documents (GOOD, a folder): every good one must be read, and the peak memory of
 * the parent is printed. Memory is read from /proc, so on Linux only. A file beyond the limits, or a good document that is
 * not read, ends the run with 1.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { ParserPool } from '../../dist/ingest/parser-pool.js'
import { writeDocx } from '../../scripts/fixtures/to-docx.mjs'
import { writePdf } from '../../scripts/fixtures/to-pdf.mjs'
import { makeZip } from '../extract/make-zip.mjs'

const WORKER = fileURLToPath(new URL('../../dist/ingest/parse-worker.js', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../../bin/minutes.js', import.meta.url))
const LIMITS = { cpuSeconds: 10, childMb: 1200, parentMb: 300 }
const LOOK_MS = 20

const folder = mkdtempSync(join(tmpdir(), 'minutes-hostile-'))
const bad = process.argv[2] ?? makeHostile(join(folder, 'bad'))
const good = process.argv[3] ?? (await makeGood(join(folder, 'good')))
let failures = 0

for (const path of filesIn(bad)) await readAlone(path)
await ingestTogether()
rmSync(folder, { recursive: true })
process.exitCode = failures > 0 ? 1 : 0

async function readAlone(path) {
  const pool = new ParserPool(WORKER, 1)
  const look = watchMemory(() => childrenOf(process.pid))
  const started = performance.now()
  const bytes = readFileSync(path)
  const { document } = await pool.stages({ bytes, path, options: {}, want: 'document' })
  const wall = (performance.now() - started) / 1000
  const { peakMb, cpuSeconds } = look.end()
  await pool.close()
  const over = cpuSeconds > LIMITS.cpuSeconds || peakMb > LIMITS.childMb
  if (over) failures++
  const figures = `${wall.toFixed(1).padStart(5)} s ${cpuSeconds.toFixed(1).padStart(5)} CPU s ${peakMb.toFixed(0).padStart(5)} MB`
  console.log(`${figures}  ${document.status.padEnd(12)} ${path.split('/').at(-1)}${over ? '  BEYOND THE LIMITS' : ''}`)
}

async function ingestTogether() {
  const all = join(folder, 'all')
  cpSync(bad, join(all, 'bad'), { recursive: true })
  cpSync(good, join(all, 'good'), { recursive: true })
  const args = [PROGRAM, 'ingest', all, '--db', join(folder, 'all.db'), '--format', 'ndjson', '--quiet']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const look = watchMemory(() => [child.pid])
  let out = ''
  for await (const piece of child.stdout) out += piece
  const { peakMb } = look.end()
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const unread = rows.filter((row) => row.path.includes('good/') && !['ok', 'not-minutes'].includes(row.status))
  if (unread.length > 0 || peakMb > LIMITS.parentMb) failures++
  const of = `${rows.filter((row) => row.path.includes('good/')).length - unread.length} good documents read`
  console.log(
    `ingested together: ${of}, ${unread.length} not; parent ${peakMb.toFixed(0)} MB; ${rows.length} files in all`,
  )
  for (const row of unread) console.log(`  ${row.path}: ${row.status} ${row.reason}`)
}

/** Peak memory of processes, and the processor time they took. */
function watchMemory(pids) {
  const seen = new Map()
  const look = () => {
    for (const pid of pids()) {
      const usage = usageOf(pid)
      if (usage) seen.set(pid, usage)
    }
  }
  const timer = setInterval(look, LOOK_MS)
  return {
    end() {
      clearInterval(timer)
      look()
      const all = [...seen.values()]
      return {
        peakMb: Math.max(0, ...all.map((usage) => usage.peakMb)),
        cpuSeconds: all.reduce((sum, usage) => sum + usage.cpuSeconds, 0),
      }
    },
  }
}

function usageOf(pid) {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ')
    return peak ? { peakMb: Number(peak) / 1024, cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100 } : null
  } catch {
    return null
  }
}

function childrenOf(pid) {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
  )
}

function filesIn(at) {
  return readdirSync(at)
    .map((name) => join(at, name))
    .filter((path) => statSync(path).isFile())
    .toSorted()
}

async function makeGood(at) {
  mkdirSync(at)
  for (let n = 1; n <= 6; n++) {
    const body = [
      { title: 'Referat' },
      { text: 'Tid: den 3. maj 2024' },
      { item: `1. Budget ${n}` },
      { text: 'Godkendt.' },
    ]
    await writeDocx({ path: join(at, `${n}.docx`), body })
    await writePdf({ path: join(at, `${n}.pdf`), body })
    writeFileSync(join(at, `${n}.txt`), body.map((part) => Object.values(part)[0]).join('\n\n'))
  }
  return at
}

function makeHostile(at) {
  mkdirSync(at)
  const put = (name, bytes) => writeFileSync(join(at, name), bytes)
  const document = (text) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`
  const paragraph = '<w:p><w:r><w:t>Punkt</w:t></w:r></w:p>'
  put('bomb.docx', zipped(Buffer.alloc(400 << 20, paragraph)))
  put('large.docx', zipped(document(paragraph.repeat(500_000))))
  put('deep.docx', zipped(document('<w:sdt>'.repeat(100_000))))
  put('entities.docx', zipped('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))
  put('operators.pdf', pdfWith('BT /F 12 Tf 9 9 Td (Aa) Tj ET\n'.repeat(2_000_000)))
  put('inflates.pdf', pdfWith(Buffer.alloc(800 << 20, 32)))
  put('numbers.txt', '1. '.repeat(1_000_000))
  put('cut.pdf', pdfWith('BT (A) Tj ET').subarray(0, 200))
  return at
}

/** A .docx whose document part is the given XML. */
function zipped(xml) {
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': xml,
  })
}

/** A PDF of one page with this content. */
function pdfWith(content) {
  const packed = deflateSync(content)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Filter/FlateDecode/Length ${packed.length}>>stream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  const body = objects.map((object, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  )
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...body, Buffer.from('trailer<</Root 1 0 R/Size 6>>\n%%EOF\n')])
}

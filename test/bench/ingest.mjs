/**
 * Speed and memory of ingest: `npm run bench:ingest [-- FILES] [--txt]` (default: 2,000 mixed files).
 *
 * Makes a folder of small minutes (8 of 10 txt, 1 docx, 1 pdf; with --txt all txt), then measures files per second and
 * CPU time with one and two workers, and of a second run over the unchanged folder; recoll indexes the same folder where
 * it is installed. The memory curve is that of the main process: the median of each tenth of the time, and how much it grew
 * over the second half. Ratios are what to quote.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocx } from '../../scripts/fixtures/to-docx.mjs'
import { writePdf } from '../../scripts/fixtures/to-pdf.mjs'

const FILES = Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 2000)
const ONLY_TXT = process.argv.includes('--txt')
/** Points of the memory curve. */
const POINTS = 10
const SAMPLE_MS = 100
/** Ticks of a processor that Linux counts in a second. */
const TICKS = 100
const ENTRY = join(import.meta.dirname, '../../bin/minutes.js')
const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
const documents = join(folder, 'm')
const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'august', 'september', 'oktober', 'november']

await makeDocuments()
console.log(`${FILES} ${ONLY_TXT ? 'txt' : 'mixed'} files; CPU with children; peak memory of any one process`)
if (!ONLY_TXT) report('one worker', await minutes(['ingest', documents, '--db', 'one.db', '--workers', '1']))
const two = report('two workers', await minutes(['ingest', documents, '--db', 'two.db', '--workers', '2']))
report('unchanged', await minutes(['ingest', documents, '--db', 'two.db']))
console.log(`database ${(statSync(join(folder, 'two.db')).size / 1e6).toFixed(1)} MB`)
await recoll(two)
rmSync(folder, { recursive: true })

async function makeDocuments() {
  mkdirSync(documents)
  for (let i = 0; i < FILES; i++) {
    const name = join(documents, `referat-${String(i).padStart(6, '0')}`)
    const body = bodyOf(i)
    if (!ONLY_TXT && i % 10 === 3) await writeDocx({ path: `${name}.docx`, body })
    else if (!ONLY_TXT && i % 10 === 7) await writePdf({ path: `${name}.pdf`, body })
    else
      writeFileSync(
        `${name}.txt`,
        body.map((part) => part.title ?? part.item ?? part.label ?? part.clause ?? part.text).join('\n\n'),
      )
  }
}

function bodyOf(i) {
  const date = `${1 + (i % 28)}. ${MONTHS[i % 10]} ${1990 + (i % 34)}`
  const head = [
    { title: 'Referat' },
    { text: `Møde: Udvalg ${i % 40} for klima og trafik` },
    { text: `Tid: den ${date} kl. 12.30-14.00` },
  ]
  const items = [1, 2, 3].flatMap((n) => [
    { item: `${n}. Sag ${i * 3 + n} om stier og veje` },
    { text: `Forvaltningen har lavet forslag ${i}-${n} til nye stier i byen. `.repeat(6).trim() },
    { label: 'Indstilling:' },
    { text: `Det indstilles, at forslag ${i}-${n} godkendes.` },
    { label: 'Beslutning:' },
    { text: `Udvalget godkendte forslag ${i}-${n}.` },
  ])
  return [...head, ...items]
}

/**
 * Runs a program in the folder under GNU time, which knows the CPU time of the children that it waited for, and samples its
 * memory and the CPU time of the children that it has: those that end with it are waited for by nobody.
 */
async function measured(command, args) {
  const started = performance.now()
  const run = spawn('time', ['-f', '%U %S %M', command, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let talk = ''
  run.stderr.on('data', (data) => {
    talk += data
  })
  const curve = []
  let children = 0
  const sampling = setInterval(() => {
    const [program] = childrenOf(run.pid)
    if (program === undefined) return
    curve.push(...memoryOf(program))
    children = childrenOf(program).reduce((sum, child) => sum + cpuOf(child), 0)
  }, SAMPLE_MS)
  const [status] = await once(run, 'close')
  clearInterval(sampling)
  const seconds = (performance.now() - started) / 1000
  const [user, system, kilobytes] = (talk.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { status, seconds, cpu: user + system + children, megabytes: kilobytes / 1024, curve }
}

/** Children of a process, as Linux tells; none elsewhere. */
function childrenOf(pid) {
  return fromProc(`${pid}/task/${pid}/children`, (text) => text.split(' ').filter(Boolean)) ?? []
}

/** Megabytes that a process holds. */
function memoryOf(pid) {
  const kilobytes = fromProc(`${pid}/status`, (text) => /VmRSS:\s+(\d+)/.exec(text)?.[1])
  return kilobytes ? [Math.round(kilobytes / 1024)] : []
}

/** Seconds of processor time that a process has used: fields 14 and 15 of its line. */
function cpuOf(pid) {
  return (
    fromProc(`${pid}/stat`, (text) =>
      text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13)
        .reduce((sum, ticks) => sum + Number(ticks) / TICKS, 0),
    ) ?? 0
  )
}

function fromProc(file, read) {
  try {
    return read(readFileSync(`/proc/${file}`, 'utf8'))
  } catch {
    return undefined
  }
}

async function minutes(args) {
  const run = await measured(process.execPath, [ENTRY, ...args, '--quiet'])
  if (run.status !== 0) throw new Error(`minutes ${args.join(' ')} ended with ${run.status}`)
  return run
}

function report(name, run) {
  const rate = (FILES / run.seconds).toFixed(0).padStart(6)
  const perSecond = (FILES / run.cpu).toFixed(0).padStart(6)
  const memory = run.megabytes.toFixed(0).padStart(5)
  console.log(
    `${name.padEnd(12)}${rate} files/s ${run.cpu.toFixed(1).padStart(6)} CPU s ${perSecond} files/CPU s ${memory} MB`,
  )
  if (run.curve.length > POINTS) {
    const tenths = Array.from({ length: POINTS }, (_, i) => median(run.curve, i / POINTS, (i + 1) / POINTS))
    const grown = tenths[POINTS - 1] - tenths[POINTS / 2 - 1]
    const growth = `${grown < 0 ? '' : '+'}${grown} over the second half`
    console.log(`${' '.repeat(12)}memory at each tenth, MB: ${tenths.join(' ')} (${growth})`)
  }
  return run
}

/** Of a stretch of a curve. */
function median(curve, from, to) {
  const stretch = curve.slice(Math.floor(from * curve.length), Math.floor(to * curve.length)).toSorted((a, b) => a - b)
  return stretch[Math.floor(stretch.length / 2)]
}

async function recoll(ours) {
  if (spawnSync('recollindex', ['-h']).error) return console.log('recollindex is not installed: no peer measured')
  const config = join(folder, 'recoll')
  mkdirSync(config)
  writeFileSync(join(config, 'recoll.conf'), `topdirs = ${documents}\n`)
  const run = report('recoll', await measured('recollindex', ['-c', config, '-z']))
  report('unchanged', await measured('recollindex', ['-c', config]))
  console.log(`CPU time of minutes to recoll: ${(ours.cpu / run.cpu).toFixed(2)}`)
}

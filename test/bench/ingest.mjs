/**
 * Speed of ingest: `npm run bench:ingest [-- FILES]` (default: 2,000).
 *
 * Makes a folder of small minutes (8 of 10 txt, 1 docx, 1 pdf), then measures files per second with one and two workers,
 * a second run over the unchanged folder, and the memory of the process; recoll indexes the same folder where it is
 * installed. Ratios are what to quote.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocx } from '../../scripts/fixtures/to-docx.mjs'
import { writePdf } from '../../scripts/fixtures/to-pdf.mjs'

const FILES = Number(process.argv[2] ?? 2000)
const ENTRY = join(import.meta.dirname, '../../bin/minutes.js')
const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
const documents = join(folder, 'm')
const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'august', 'september', 'oktober', 'november']

await makeDocuments()
console.log(`${FILES} files; files per wall second, CPU seconds (children included), peak memory of any one process`)
report('one worker', minutes(['ingest', documents, '--db', 'one.db', '--workers', '1']))
const two = report('two workers', minutes(['ingest', documents, '--db', 'two.db', '--workers', '2']))
report('unchanged', minutes(['ingest', documents, '--db', 'two.db']))
console.log(`database ${(statSync(join(folder, 'two.db')).size / 1e6).toFixed(1)} MB`)
recoll(two)
rmSync(folder, { recursive: true })

async function makeDocuments() {
  mkdirSync(documents)
  for (let i = 0; i < FILES; i++) {
    const name = join(documents, `referat-${String(i).padStart(6, '0')}`)
    const body = bodyOf(i)
    if (i % 10 === 3) await writeDocx({ path: `${name}.docx`, body })
    else if (i % 10 === 7) await writePdf({ path: `${name}.pdf`, body })
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

/** Runs a program in the folder and measures it; `ru_maxrss` is that of the largest process. */
function measured(command, args, env = {}) {
  const before = process.resourceUsage()
  const started = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%U %S %M', command, ...args], {
    ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 },
  })
  const seconds = (performance.now() - started) / 1000
  const last = stderr.trim().split('\n').at(-1) ?? ''
  const [user, system, kilobytes] = last.split(' ').map(Number)
  const children = process.resourceUsage().userCPUTime - before.userCPUTime
  return { status, seconds, cpu: user + system || children / 1e6, megabytes: kilobytes / 1024 }
}

function minutes(args) {
  const run = measured(process.execPath, [ENTRY, ...args, '--quiet'])
  if (run.status !== 0) throw new Error(`minutes ${args.join(' ')} ended with ${run.status}`)
  return run
}

function report(name, run) {
  const rate = (FILES / run.seconds).toFixed(0).padStart(6)
  console.log(
    `${name.padEnd(12)}${rate} files/s  ${run.cpu.toFixed(1).padStart(6)} CPU s  ${run.megabytes.toFixed(0).padStart(5)} MB`,
  )
  return run
}

function recoll(ours) {
  if (spawnSync('recollindex', ['-h']).error) return console.log('recollindex is not installed: no peer measured')
  const config = join(folder, 'recoll')
  mkdirSync(config)
  writeFileSync(join(config, 'recoll.conf'), `topdirs = ${documents}\n`)
  const run = report('recoll', measured('recollindex', ['-c', config, '-z']))
  console.log(`CPU time of minutes to recoll: ${(ours.cpu / run.cpu).toFixed(2)}`)
}

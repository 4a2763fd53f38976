/**
 * Speed and size of the search: `npm run bench:search [-- 10000 100000 --million]` (default 10000 and 100000 items; --million
 * adds a million, which takes an hour).
 *
 * Builds synthetic archives (see `search/corpus.mjs`), then runs the whole program: a rare word, one in 16 % and one in 76 %
 * of all items. Times are CPU of the whole process, also as what they take beyond `node -e 0`, measured turn by turn in the
 * same run; differences and ratios are what to quote. ripgrep and recoll are measured beside it where they are installed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { analyseWord } from '../../dist/danish/analyse.js'
import { NO_MEETING } from '../../dist/model/document.js'
import { ITEM_INDEXER } from '../../dist/search/item-indexer.js'
import { startRun } from '../../dist/store/ledger.js'
import { openStore } from '../../dist/store/open.js'
import { finishIndex, indexWhenDue } from '../../dist/store/reindex.js'
import { saveFile } from '../../dist/store/save-file.js'
import { ASKED, documents } from './search/corpus.mjs'

const RUNS = 11
const PROGRAM = join(import.meta.dirname, '../../bin/minutes.js')
/** Documents made at a time: making them is not counted. */
const BATCH = 500
const MOST_FOR_MINISEARCH = 10_000
const sizes = [...process.argv.slice(2).map(Number).filter(Boolean)]
if (process.argv.includes('--million')) sizes.push(...(sizes.length > 0 ? [] : [10_000, 100_000]), 1_000_000)

for (const items of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'minutes-bench-'))
  try {
    measure(items, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(items, folder) {
  const db = join(folder, 'minutes.db')
  const built = build(db, items)
  console.log(`\n${items} items, ${mb(built.textBytes)} MB of text, ${built.terms} terms in the index`)
  console.log(`stored and indexed   ${(items / built.cpu).toFixed(0)} items per CPU second`)
  console.log(
    `index                ${mb(built.indexBytes)} MB = ${(built.indexBytes / built.textBytes).toFixed(2)} x text; whole database ${mb(statSync(db).size)} MB`,
  )
  const commands = {
    'node -e 0': ['node', ['-e', '0']],
    'minutes --version': ['node', [PROGRAM, '--version']],
    'minutes --help': ['node', [PROGRAM, '--help']],
    ...Object.fromEntries(
      Object.entries(ASKED).map(([name, [word]]) => [
        `search ${name} (${word})`,
        ['node', [PROGRAM, 'search', word, '--db', db, '--limit', '10']],
      ]),
    ),
    ...peers(folder),
  }
  report(commands)
  if (items <= MOST_FOR_MINISEARCH) miniSearch(items)
}

/** Fills a database as `ingest` does, one transaction for each document, without reading files. */
function build(db, items) {
  const store = openStore(db, { mode: 'create' })
  const run = startRun(store)
  store.forceCommits(false)
  let textBytes = 0
  const texts = join(db, '../texts')
  mkdirSync(texts)
  let batch = []
  let cpu = 0
  const save = () => {
    const before = process.cpuUsage()
    for (const document of batch) {
      saveFile(store, { run, ...document, indexer: ITEM_INDEXER })
      indexWhenDue(store, ITEM_INDEXER)
    }
    if (batch.length < BATCH) finishIndex(store, ITEM_INDEXER)
    cpu += seconds(process.cpuUsage(before))
    batch = []
  }
  for (const meeting of documents(items)) {
    const text = meeting.items.flatMap((item) => [item.title, ...item.sections.map((s) => s.text)]).join('\n')
    textBytes += Buffer.byteLength(text)
    if (items <= 100_000) writeFileSync(join(texts, `${meeting.id}.txt`), text)
    batch.push(parsed(meeting))
    if (batch.length === BATCH) save()
  }
  save()
  const indexBytes = store.get("SELECT sum(pgsize) AS n FROM dbstat WHERE name LIKE 'item\\_index%' ESCAPE '\\'").n
  const terms = store.get('SELECT count(*) AS n FROM item_terms').n
  store.run('PRAGMA wal_checkpoint(TRUNCATE)')
  store.close()
  return { textBytes, cpu, indexBytes, terms }
}

function parsed({ id, body, date, items }) {
  const path = `/synthetic/${id}.txt`
  const meeting = { ...NO_MEETING, body, kind: 'minutes', date }
  const sha256 = createHash('sha256').update(path).digest('hex')
  const source = { path, format: 'txt', sha256, bytes: 1, pages: null, ocrPages: [] }
  const document = {
    schema: 'minutes.parse/1',
    source,
    status: 'ok',
    meeting,
    meetings: [meeting],
    items,
    aliases: [],
    messages: [],
  }
  const row = { path, sha256, size: 1, mtime_ms: 1, change: 'new', reason: null, parser_version: 'bench' }
  return { row, document }
}

/** The same question put to other programs, over the same texts. */
function peers(folder) {
  const texts = join(folder, 'texts')
  const word = ASKED.medium[0]
  const found = {}
  if (installed('rg')) found[`rg -il ${word}`] = ['rg', ['-ilF', word, texts]]
  if (installed('grep')) found[`grep -ril ${word}`] = ['grep', ['-rilF', word, texts]]
  if (installed('recollindex')) {
    const config = join(folder, 'recoll')
    mkdirSync(config)
    writeFileSync(join(config, 'recoll.conf'), `topdirs = ${texts}\nindexstemminglanguages = danish\n`)
    execFileSync('recollindex', ['-c', config], { stdio: 'ignore' })
    found[`recollq ${word}`] = ['recollq', ['-c', config, '-s', 'danish', '-n', '10', word]]
  }
  return found
}

function installed(program) {
  return spawnSync('which', [program]).status === 0
}

/** Every command in turn, so that a busy moment of the machine hits them all. */
function report(commands) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let run = 0; run < RUNS; run++)
    for (const [name, [program, args]] of Object.entries(commands)) times.get(name).push(cpuOf(program, args))
  const base = median(times.get('node -e 0').map((t) => t.cpu))
  for (const [name, [program, args]] of Object.entries(commands)) {
    const cpu = median(times.get(name).map((t) => t.cpu))
    const wall = median(times.get(name).map((t) => t.wall))
    const rss = program === 'node' ? `  ${peakRss(args)} MB` : ''
    console.log(
      `${name.padEnd(32)} ${cpu.toFixed(0).padStart(5)} ms CPU  ${wall.toFixed(0).padStart(5)} ms wall  +${(cpu - base).toFixed(0).padStart(4)} ms  ${(cpu / base).toFixed(2)} x node -e 0${rss}`,
    )
  }
}

/** CPU and wall milliseconds of a whole process, as the shell measures them. */
function cpuOf(program, args) {
  const line = `TIMEFORMAT='%R %U %S'; time ${[program, ...args].map((a) => `'${a}'`).join(' ')} >/dev/null 2>&1`
  const [wall = 0, user = 0, system = 0] = spawnSync('bash', ['-c', line], { encoding: 'utf8' })
    .stderr.trim()
    .split(' ')
    .map((s) => Number(s.replace(',', '.')) * 1000)
  return { wall, cpu: user + system }
}

function peakRss(args) {
  const report =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("RSS "+process.resourceUsage().maxRSS))'
  const { stderr } = spawnSync('node', ['--import', report, ...args], { encoding: 'utf8' })
  return Math.round(Number(/RSS (\d+)/.exec(stderr)?.[1] ?? 0) / 1024)
}

/** MiniSearch with the same analysis: what loading its index costs every single question. */
function miniSearch(items) {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => analyseWord(term.toLowerCase()).parts,
  })
  let id = 0
  for (const meeting of documents(items))
    for (const item of meeting.items)
      index.add({ id: id++, title: item.title, text: item.sections.map((s) => s.text).join('\n') })
  const json = JSON.stringify(index)
  const before = process.cpuUsage()
  const loaded = MiniSearch.loadJSON(json, { fields: ['title', 'text'] })
  loaded.search(ASKED.medium[0])
  console.log(
    `MiniSearch                       ${(seconds(process.cpuUsage(before)) * 1000).toFixed(0).padStart(5)} ms CPU to load its index and ask (without starting Node); index ${mb(json.length)} MB`,
  )
}

function seconds({ user, system }) {
  return (user + system) / 1e6
}

function mb(bytes) {
  return (bytes / 1e6).toFixed(1)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

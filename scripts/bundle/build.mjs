// Bundles the program into dist/program/, so that it starts from two files instead of two hundred. CommonJS, since Node
// takes longer to start its loader of ES modules than `minutes search` needs for an answer.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { analyserCode, parserVersion } from './code-version.mjs'
import { compile } from './compile.mjs'
import { licences } from './licences.mjs'
import { packOf } from './pack.mjs'
import { readyWords } from './ready-words.mjs'
import { removeStale } from './remove-stale.mjs'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'dist/program')
const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Needed at every start, or not to be had as CommonJS. The others are loaded when they are used. */
const BUNDLED = ['better-sqlite3', 'chalk', 'commander', 'htmlparser2']
/** What a question to the database needs: the entry of the program, and parts that are loaded later on. */
const ASKS = /^(?:bin|(?:main|context|search)-\w+)\.js$/
/** What reads documents. */
const READS = /^(?:parse-worker|document-commands-\w+)\.js$/

removeStale(join(root, 'dist'), join(root, 'src'), { except: [basename(outdir)] })

const READY_WORDS = readyWords()
writeFileSync(join(root, 'dist/danish/patterns/ready-words.js'), READY_WORDS)
const PARSER_VERSION = await parserVersion(root)
writeFileSync(join(root, 'dist/ingest/parser-version.js'), PARSER_VERSION)
const ANALYSER_CODE = await analyserCode(root)
writeFileSync(join(root, 'dist/search/analyser-code.js'), ANALYSER_CODE)

const CODE = { minifySyntax: true, minifyWhitespace: true, platform: 'node', target: 'node20' }

/** V8 reads text of one byte for each character in half the time; what an expression says of itself is no longer as written. */
const ascii = (code) => code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** `inLatin(/…/iu)`, `new Pattern(/…/iu)`. */
const LATIN = /((?:inLatin|new Pattern)\(\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g

/** Expressions that are written with all letters of Unicode and used with Latin ones: an object of the first kind, made only to be read, takes a millisecond. */
const asText = {
  name: 'as text',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]facts[/\\].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        LATIN,
        (_, call, source, flags) => `${call}${JSON.stringify(source)}, '${flags}'`,
      ),
      loader: 'ts',
    }))
  },
}

/** What is known or of no use in the program that is built, and would cost every start. */
const replaced = {
  name: 'replaced',
  setup({ onResolve, onLoad }) {
    const instead = (filter, contents, importers = /./) => {
      const namespace = `instead of ${filter}`
      onResolve({ filter }, ({ importer }) => (importers.test(importer) ? { path: '-', namespace } : undefined))
      onLoad({ filter: /./, namespace }, () => ({ contents }))
    }
    // commander starts other programs only where commands are programs.
    instead(/^node:child_process$/, 'export {}', /node_modules[/\\]commander/)
    instead(/^node:module$/, 'export const createRequire = () => require')
    instead(/[/]version\.ts$/, `export const VERSION = ${JSON.stringify(version)}`)
    instead(/[/]ready-words\.ts$/, READY_WORDS)
    instead(/[/]parser-version\.ts$/, PARSER_VERSION)
    instead(/[/]analyser-code\.ts$/, ANALYSER_CODE)
  },
}

/** esbuild shares code between files in ES modules only, so these are made first. */
const { outputFiles, metafile } = await build({
  entryPoints: ['cli/bin', 'ingest/parse-worker', 'ingest/watchdog-thread'].map((name) => join(root, `src/${name}.ts`)),
  outdir,
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  ...CODE,
  format: 'esm',
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  plugins: [replaced, asText],
  metafile: true,
  write: false,
})

const modules = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
const imports = new Map(
  Object.entries(metafile.outputs).map(([path, { imports }]) => [
    basename(path),
    imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map((i) => basename(i.path)),
  ]),
)
const asking = needed([...modules.keys()].filter((name) => ASKS.test(name)))
const reading = needed([...modules.keys()].filter((name) => READS.test(name)))
for (const name of asking) reading.delete(name)
// The program of a child process is a file of its own.
reading.delete('parse-worker.js')

/** The files of the program by name. */
const program = new Map([
  ['package.json', '{ "type": "commonjs" }\n'],
  ['LICENSES', licences(root, Object.keys(metafile.inputs))],
  ['start.js', readFileSync(join(import.meta.dirname, 'start.cjs'), 'utf8')],
  ['asking.js', ascii(await packOf(textsOf(asking), { settings: CODE, elsewhere: { reading } }))],
  ['reading.js', await packOf(textsOf(reading), { settings: CODE })],
])
for (const [name, text] of modules) {
  if (asking.has(name) || reading.has(name)) continue
  const { code } = await transform(text, { ...CODE, format: 'cjs', supported: { 'dynamic-import': false } })
  program.set(name, `require = require('./start.js');${code}`)
}
// The old one stays until the new one is ready.
rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
for (const [name, text] of program) writeFileSync(join(outdir, name), text)
compile(root)

function textsOf(names) {
  return new Map([...names].map((name) => [name, modules.get(name)]))
}

/** The parts with these names and all that they import, but for what is imported later on. */
function needed(names) {
  const found = new Set(names)
  for (const name of found) for (const other of imports.get(name)) found.add(other)
  return found
}

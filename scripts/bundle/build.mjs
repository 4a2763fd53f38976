// Bundles the program into dist/program/, so that it starts from two files instead of two hundred. CommonJS, since Node
// takes longer to start its loader of ES modules than `minutes search` needs for an answer.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'
import { compile } from './compile.mjs'
import { licences } from './licences.mjs'
import { readyWords } from './ready-words.mjs'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'dist/program')
const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Needed at every start, or not to be had as CommonJS. The others are loaded when they are used. */
const BUNDLED = ['better-sqlite3', 'chalk', 'commander', 'htmlparser2']
/** What every start needs lies in start.js; what a question to the database needs besides, in the pack. */
const AT_START = ['bin.js']
const IN_PACK = ['main', 'context', 'search']

const READY_WORDS = readyWords()
writeFileSync(join(root, 'dist/danish/patterns/ready-words.js'), READY_WORDS)

const CODE = { minifySyntax: true, minifyWhitespace: true, platform: 'node', target: 'node20' }

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
  plugins: [replaced],
  metafile: true,
  write: false,
})

const parts = new Map()
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...CODE, format: 'cjs', supported: { 'dynamic-import': false } })
  parts.set(basename(path), code)
}
const imports = new Map(
  Object.entries(metafile.outputs).map(([path, { imports }]) => [
    basename(path),
    imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map((i) => basename(i.path)),
  ]),
)
const atStart = needed(AT_START)
const packed = needed(IN_PACK.map((name) => [...parts.keys()].find((part) => part.startsWith(`${name}-`))))
for (const name of atStart) packed.delete(name)

rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
const write = (name, text) => writeFileSync(join(outdir, name), text)
write('package.json', '{ "type": "commonjs" }\n')
write('LICENSES', licences(root, Object.keys(metafile.inputs)))
write(
  'start.js',
  readFileSync(join(import.meta.dirname, 'start.cjs'), 'utf8')
    .replace('/* PACKED */', () => JSON.stringify([...packed].map((name) => `./${name}`)))
    .replace('/* PARTS */', () => asFunctions(atStart)),
)
write('pack.js', `'use strict';(__filename, __dirname) => ({${asFunctions(packed)}})`)
for (const [name, code] of parts)
  if (!atStart.has(name) && !packed.has(name)) write(name, `require = require('./start.js');${code}`)
compile(root)

/** The parts with these names and all that they import, but for what is imported later on. */
function needed(names) {
  const found = new Set(names)
  for (const name of found) for (const other of imports.get(name)) found.add(other)
  return found
}

function asFunctions(names) {
  return [...names].map((name) => `"./${name}"(module, exports, require) {${ascii(parts.get(name))}\n}`).join(',\n')
}

/** V8 reads text of one byte for each character in half the time. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

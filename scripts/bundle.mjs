// Bundles the program into dist/program/, so that it starts from a few files instead of two hundred. CommonJS, since
// Node takes longer to start its loader of ES modules than `minutes search` needs for an answer.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist/program')
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** Needed at every start, or not to be had as CommonJS. The others are loaded when they are used. */
const BUNDLED = ['better-sqlite3', 'chalk', 'commander', 'htmlparser2']

const CODE = { minifySyntax: true, minifyWhitespace: true, platform: 'node', target: 'node20' }

/** commander starts other programs only where commands are programs; setting up `child_process` costs every start. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('node_modules/commander/') ? { path: 'child_process', namespace: 'none' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export {}' }))
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
  plugins: [noChildProcess],
  metafile: true,
  write: false,
})

rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n')
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...CODE, format: 'cjs', supported: { 'dynamic-import': false } })
  writeFileSync(path, code)
}
writeFileSync(join(outdir, 'LICENSES'), licences(Object.keys(metafile.inputs)))

/** The licences of the packages whose code is in the bundle. */
function licences(inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)]
    .map((folder) => {
      const text = ['LICENSE', 'license', 'LICENSE.md'].map((name) => join(root, folder, name)).find(existsSync)
      return `${basename(folder)}\n\n${readFileSync(text, 'utf8')}`
    })
    .join('\n\n')
}

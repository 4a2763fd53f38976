// Bundles the program into dist/program/, so that it starts from a few files instead of two hundred.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist/program')

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: [
    join(root, 'src/cli/bin.ts'),
    ...['parse-worker', 'watchdog-thread'].map((name) => join(root, `src/ingest/${name}.ts`)),
  ],
  outdir,
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
})

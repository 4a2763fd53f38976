import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The module `ingest/parser-version`: documents are read again when the code that decides what is read in one has changed. */
export async function parserVersion(root) {
  return `export const parserVersion = () => '${await hashOfCode(join(root, 'src/parse.ts'))}'\n`
}

/** The module `search/analyser-code`: the index is made again when the code that makes its words has changed. */
export async function analyserCode(root) {
  return `export const ANALYSER_CODE = '${await hashOfCode(join(root, 'src/search/item-indexer.ts'))}'\n`
}

/** Of a module and all that it needs, whatever room it stands in. Comments and layout do not count. */
async function hashOfCode(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    write: false,
  })
  return createHash('sha256').update(outputFiles[0].text).digest('hex').slice(0, 12)
}

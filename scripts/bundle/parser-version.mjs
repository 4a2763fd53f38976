import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * The module `ingest/parser-version` with the hash of all code that decides what is read in a document, whatever room it
 * stands in. Comments and layout do not count: an archive is not read again for them.
 */
export async function parserVersion(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/parse.ts')],
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
  const hash = createHash('sha256').update(outputFiles[0].text).digest('hex').slice(0, 12)
  return `export const parserVersion = () => '${hash}'\n`
}

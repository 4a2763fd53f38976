import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * One function, `(module, require, __filename, __dirname) => …`, that exports by its name a way to get each of these modules
 * (texts by file name). They stand in one scope, where what they take from each other is a plain variable, and each is run
 * when it is first asked for.
 */
export async function packOf(modules, settings) {
  const doors = [...modules.keys()].map((name) => `'./${name}': () => require('./${name}')`)
  const {
    outputFiles: [{ text }],
  } = await build({
    stdin: { contents: `module.exports = {${doors}}` },
    ...settings,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    bundle: true,
    plugins: [among(modules)],
    write: false,
  })
  return `'use strict';(module, require, __filename, __dirname) => {${ascii(text)}}`
}

/** Takes these modules from their texts; all others stay what is required when the program runs. */
function among(modules) {
  return {
    name: 'among',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path }) => {
        const name = basename(path)
        return modules.has(name) ? { path: name, namespace: 'among' } : { path, external: true }
      })
      onLoad({ filter: /./, namespace: 'among' }, ({ path }) => ({ contents: modules.get(path) }))
    },
  }
}

/** V8 reads text of one byte for each character in half the time. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

import { basename } from 'node:path'
import { build } from 'esbuild'

/**
 * One function, `(module, require, __filename, __dirname) => …`, that exports by its name a way to get each of these modules
 * (texts by file name). They stand in one scope, where what they take from each other is a plain variable, and each is run
 * when it is first asked for. Of modules in another pack it exports the name of that pack.
 */
export async function packOf(modules, { settings, elsewhere = {} }) {
  const doors = [...modules.keys()].map((name) => `'./${name}': () => require('./${name}')`)
  for (const [pack, names] of Object.entries(elsewhere)) for (const name of names) doors.push(`'./${name}': '${pack}'`)
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
  return `'use strict';(module, require, __filename, __dirname) => {${text}}`
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

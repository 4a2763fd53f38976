import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The licences of the packages whose code is in the bundle. */
export function licences(root, inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)]
    .map((folder) => {
      const text = ['LICENSE', 'license', 'LICENSE.md'].map((name) => join(root, folder, name)).find(existsSync)
      return `${basename(folder)}\n\n${readFileSync(text, 'utf8')}`
    })
    .join('\n\n')
}

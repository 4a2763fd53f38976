import type { UnseenText } from '../../model/unseen.ts'
import { walkXml } from '../xml.ts'

/** Properties that users add, and the attribute in which their name stands. */
const NAMED: Readonly<Record<string, string>> = { property: 'name', 'meta:user-defined': 'meta:name' }

/** Every text in a part of a file that tells about the file, with the name it has there: `dc:title`, or the one that a user gave. */
export function propertiesIn(part: Buffer): readonly UnseenText[] {
  const found: UnseenText[] = []
  let named: string | null = null
  let by = ''
  walkXml(part, {
    open: (name, attributes) => {
      const nameStands = NAMED[name]
      if (nameStands !== undefined) named = attributes(nameStands) ?? null
      by = named ?? name.slice(name.indexOf(':') + 1)
    },
    text: (text) => {
      if (text.trim() !== '') found.push({ kind: 'property', text: text.trim(), by, position: null })
    },
    close: (name) => {
      if (name in NAMED) named = null
    },
  })
  return found
}

import { posix } from 'node:path'
import { Archive } from '../archive.ts'
import { Refusal } from '../refusal.ts'
import { walkXml } from '../xml.ts'

/** The parts of a Word document that we read. They may have any name: relationships say where they are. */
export interface DocxParts {
  readonly document: Buffer
  readonly styles: Buffer | null
  readonly numbering: Buffer | null
  readonly footnotes: Buffer | null
  readonly endnotes: Buffer | null
}

/** Opens the container. Only parts inside it are ever read: linked files and pictures are not. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const archive = new Archive(bytes)
  const path = relations(archive, '').get('officeDocument')
  if (path && /^(?:xl|ppt)\//.test(path)) throw new Refusal('unsupported', 'an Office file, but no Word document')
  const document = path === undefined ? null : archive.read(path)
  if (path === undefined || !document) throw new Refusal('damaged', 'the container holds no Word document')
  const related = relations(archive, path)
  const part = (kind: string) => {
    const target = related.get(kind)
    return target === undefined ? null : archive.read(target)
  }
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}

/** Targets of a part's relationships by the last word of their type: `officeDocument`, `styles`, `numbering` … */
function relations(archive: Archive, path: string): ReadonlyMap<string, string> {
  const folder = posix.dirname(path)
  const part = archive.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
  const found = new Map<string, string>()
  if (!part) return found
  walkXml(part, {
    open: (name, attributes) => {
      if (!name.endsWith('Relationship') || attributes('TargetMode') === 'External') return
      const kind = /[^/]+$/.exec(attributes('Type') ?? '')?.[0] ?? ''
      const target = attributes('Target') ?? ''
      if (!found.has(kind)) found.set(kind, target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
    },
  })
  return found
}

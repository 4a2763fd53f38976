import { posix } from 'node:path'
import type { Archive } from '../archive.ts'
import { PartMemory } from '../part-memory.ts'
import { walkXml } from '../xml.ts'

/** What a part refers to: `kind` is the last word of the type, `officeDocument`, `styles`, `numbering` … */
export interface Relation {
  readonly id: string
  readonly kind: string
  /** Path in the archive. */
  readonly target: string
}

/** Finds the relations of one kind, in the order of the file. */
export type Relations = (kind: string) => readonly Relation[]

/** What the part at `path` of an archive refers to inside it; `''` is the archive itself. */
export function relationsOf(archive: Archive, path: string): Relations {
  const folder = posix.dirname(path)
  const part = archive.part(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
  const all = part ? RELATIONS.of(part) : []
  const inArchive = (target: string) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
  return (kind) =>
    all.filter((relation) => relation.kind === kind).map(({ id, target }) => ({ id, kind, target: inArchive(target) }))
}

/** The relations in a `.rels` part, with targets as they are written there. */
const RELATIONS = new PartMemory((part): readonly Relation[] => {
  const found: Relation[] = []
  walkXml(part, {
    open: (name, attributes) => {
      if (!name.endsWith('Relationship') || attributes('TargetMode') === 'External') return
      const type = attributes('Type') ?? ''
      const kind = type.slice(type.lastIndexOf('/') + 1)
      found.push({ id: attributes('Id') ?? '', kind, target: attributes('Target') ?? '' })
    },
  })
  return found
})

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
  readonly coreProperties: Buffer | null
  /** What stands over and under the pages; most documents have several with the same text. */
  readonly headers: readonly Buffer[]
  readonly footers: readonly Buffer[]
  /** Documents inside the document, by relationship id. */
  readonly chunks: ReadonlyMap<string, { readonly name: string; readonly bytes: Buffer }>
}

/** Opens the container. Only parts inside it are ever read: linked files and pictures are not. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const archive = new Archive(bytes)
  const ofPackage = relations(archive, '')
  const targetOf = (kind: string) => ofPackage.find((relation) => relation.kind === kind)?.target
  const path = targetOf('officeDocument')
  if (path && /^(?:xl|ppt)\//.test(path)) throw new Refusal('unsupported', 'an Office file, but no Word document')
  const document = path === undefined ? null : archive.read(path)
  if (path === undefined || !document) throw new Refusal('damaged', 'the container holds no Word document')
  const related = relations(archive, path)
  const part = (kind: string) => {
    const target = related.find((relation) => relation.kind === kind)?.target
    return target === undefined ? null : archive.read(target)
  }
  const parts = (kind: string) =>
    related
      .filter((relation) => relation.kind === kind)
      .slice(0, MOST_HEADERS)
      .flatMap(({ target }) => archive.read(target) ?? [])
  const chunks = related
    .filter(({ kind }) => kind === 'aFChunk')
    .map(({ id, target }) => [id, { name: posix.basename(target), bytes: archive.read(target) ?? NOTHING }] as const)
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    coreProperties: archive.read(targetOf('core-properties') ?? ''),
    headers: parts('header'),
    footers: parts('footer'),
    chunks: new Map(chunks),
  }
}

const NOTHING = Buffer.alloc(0)
/** A document of many sections has three of each kind for every section. */
const MOST_HEADERS = 9

/** What a part refers to: `kind` is the last word of the type, `officeDocument`, `styles`, `numbering` … */
interface Relation {
  readonly id: string
  readonly kind: string
  readonly target: string
}

function relations(archive: Archive, path: string): readonly Relation[] {
  const folder = posix.dirname(path)
  const part = archive.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
  const found: Relation[] = []
  if (!part) return found
  walkXml(part, {
    open: (name, attributes) => {
      if (!name.endsWith('Relationship') || attributes('TargetMode') === 'External') return
      const target = attributes('Target') ?? ''
      found.push({
        id: attributes('Id') ?? '',
        kind: /[^/]+$/.exec(attributes('Type') ?? '')?.[0] ?? '',
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      })
    },
  })
  return found
}

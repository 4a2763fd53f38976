import { posix } from 'node:path'
import { Archive, type ArchivePart } from '../archive.ts'
import { Refusal } from '../refusal.ts'
import { relationsOf } from './relations.ts'

/** The parts of a Word document that we read. They may have any name: relationships say where they are. */
export interface DocxParts {
  readonly document: Buffer
  readonly styles: ArchivePart | null
  readonly numbering: ArchivePart | null
  readonly footnotes: Buffer | null
  readonly endnotes: Buffer | null
  readonly coreProperties: Buffer | null
  /** What stands over and under the pages; most documents have several with the same text. */
  readonly headers: readonly Buffer[]
  readonly footers: readonly Buffer[]
  /** Documents inside the document, by relationship id. */
  readonly chunks: ReadonlyMap<string, { readonly name: string; readonly bytes: Buffer }>
}

/** The main part of another Office file: `xl/workbook.xml`, `ppt/presentation.xml`; not `word/document.xml`. */
const NOT_WORD = /^(?:xl|ppt)\//

/** Opens the container. Only parts inside it are ever read: linked files and pictures are not. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const archive = new Archive(bytes)
  const inPackage = relationsOf(archive, '')
  const path = inPackage('officeDocument')[0]?.target
  if (path && NOT_WORD.test(path)) throw new Refusal('unsupported', 'an Office file, but no Word document')
  const document = path === undefined ? null : archive.read(path)
  if (path === undefined || !document) throw new Refusal('damaged', 'the container holds no Word document')
  const related = relationsOf(archive, path)
  const part = (kind: string) => archive.part(related(kind)[0]?.target ?? '')
  const parts = (kind: string) =>
    related(kind)
      .slice(0, MOST_HEADERS)
      .flatMap(({ target }) => archive.read(target) ?? [])
  const chunks = related('aFChunk').map(
    ({ id, target }) => [id, { name: posix.basename(target), bytes: archive.read(target) ?? NOTHING }] as const,
  )
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes')?.unpack() ?? null,
    endnotes: part('endnotes')?.unpack() ?? null,
    coreProperties: archive.read(inPackage('core-properties')[0]?.target ?? ''),
    headers: parts('header'),
    footers: parts('footer'),
    chunks: new Map(chunks),
  }
}

const NOTHING = Buffer.alloc(0)
/** A document of many sections has three of each kind for every section. */
const MOST_HEADERS = 9

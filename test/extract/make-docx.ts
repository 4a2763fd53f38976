import { makeZip } from './make-zip.mjs'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The inner XML of the parts of a small Word document. */
export interface DocxSource {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Other parts of the container, whole, by name. */
  readonly others?: Readonly<Record<string, string>>
  /** The whole part, instead of one around `body`. */
  readonly document?: string
  /** Documents inside the document by file name; the first has the relationship id `chunk0`. */
  /** The whole part `docProps/core.xml`. */
  readonly coreProperties?: string
  /** Page headers and footers. */
  readonly headers?: readonly string[]
  readonly footers?: readonly string[]
  readonly chunks?: Readonly<Record<string, string | Buffer>>
}

/** Declared where a part uses them. */
export const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word document around the given XML. */
export function makeDocx(source: DocxSource): Buffer {
  const { body, document, chunks = {}, headers = [], footers = [], coreProperties, others = {}, ...parts } = source
  const related = Object.entries(parts).filter(([, xml]) => xml !== undefined)
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml'],
      ...(coreProperties ? [['metadata/core-properties', 'docProps/core.xml'] as const] : []),
    ]),
    ...(coreProperties ? { 'docProps/core.xml': coreProperties } : {}),
    'word/_rels/document.xml.rels': relationships([
      ...related.map(([kind]) => [kind, `${kind}.xml`, kind] as const),
      ...headers.map((_, i) => ['header', `header${i}.xml`, `header${i}`] as const),
      ...footers.map((_, i) => ['footer', `footer${i}.xml`, `footer${i}`] as const),
      ...Object.keys(chunks).map((name, i) => ['aFChunk', name, `chunk${i}`] as const),
    ]),
    'word/document.xml': document ?? `<w:document ${W} ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(related.map(([kind, xml]) => [`word/${kind}.xml`, `<w:${kind} ${W}>${xml}</w:${kind}>`])),
    ...others,
    ...Object.fromEntries(headers.map((xml, i) => [`word/header${i}.xml`, `<w:hdr ${W}>${xml}</w:hdr>`])),
    ...Object.fromEntries(footers.map((xml, i) => [`word/footer${i}.xml`, `<w:ftr ${W}>${xml}</w:ftr>`])),
    ...Object.fromEntries(Object.entries(chunks).map(([name, content]) => [`word/${name}`, content])),
  })
}

/** `<w:p>` with paragraph properties and one run. */
export function p(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** Numbers the paragraph by list `id`. */
export function num(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}

/** A list level: `lvl(0, 'decimal', '%1.')`. */
export function lvl(depth: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
}

/** An abstract list and a `num` of the same id that points to it. */
export function list(id: number, ...levels: string[]): { abstract: string; num: string } {
  return {
    abstract: `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  }
}

function relationships(targets: readonly (readonly [kind: string, target: string, id?: string])[]): string {
  const rows = targets.map(
    ([kind, target, id = '']) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships>${rows.join('')}</Relationships>`
}

import { Parser } from 'saxen'
import { Refusal } from './refusal.ts'

/** The attributes of the element that is being opened: `attributes('w:val')`. They are parsed when first asked for. */
export type Attributes = (name: string) => string | undefined

/** Receives a document in order. Names have the prefixes of {@link PREFIXES}, whatever the file calls them. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

/** Usual prefixes of namespaces: the strict and the transitional form of OOXML then look alike. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  [`${ODF}:office:1.0`]: 'office',
  [`${ODF}:text:1.0`]: 'text',
  [`${ODF}:table:1.0`]: 'table',
  [`${ODF}:style:1.0`]: 'style',
  [`${ODF}:xsl-fo-compatible:1.0`]: 'fo',
}

const USUAL: ReadonlySet<string> = new Set(Object.values(PREFIXES))

const MAX_DEPTH = 2000
/** Not allowed in XML, but some programs write them, as characters or as references ("&#x0B;"): `\x0b`, `\ufffe`; not `\n`. */
const CONTROL = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g
/** Most text has neither an entity nor one of those: `a &amp; b`, `\x0b`; not `Byråd`. */
const ODD = new RegExp(`&|${CONTROL.source}`)
/** What may stand in a tag, `w:val="1" w:id='2'`. A `<` may not, within quotation marks or without. */
const IN_TAG = `[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*`
/** Text would be taken for an attribute and be lost: `<w:p <w:r>`, `<w:p w:id="1><w:r w:id="2">`; not `<w:p w:id="1">`. */
const BROKEN_TAG = new RegExp(`<(?![!?]|${IN_TAG}>)`)

/**
 * Walks through an XML part. No DTD, no entities of its own, no nesting beyond any real document: such a file is hostile.
 *
 * Throws a {@link Refusal} when the XML is broken, because what follows would be lost in silence.
 */
export function walkXml(bytes: Buffer, handler: XmlHandler): void {
  const xml = decodeXml(bytes)
  const parser = new Parser()
  const odd = !hasUsualPrefixes(xml)
  if (odd) parser.ns({ ...PREFIXES })
  parser.on('error', (error) => {
    throw error instanceof Refusal ? error : broken(error.message)
  })
  parser.on('attention', () => {
    throw new Refusal('damaged', 'the document brings its own XML definitions (DOCTYPE)', { hostile: true })
  })
  let depth = 0
  let tags = 0
  const count = () => {
    tags++
  }
  parser.on('question', count)
  parser.on('comment', count)
  let read: () => Readonly<Record<string, string>> = () => ({})
  const attributes = (name: string) => {
    const all = read()
    return decoded(all[name] ?? (odd ? all[name.slice(name.indexOf(':') + 1)] : undefined))
  }
  parser.on('openTag', (name, attributesOf) => {
    if (++depth > MAX_DEPTH) throw new Refusal('too-large', 'nested deeper than any real document', { hostile: true })
    tags++
    read = attributesOf
    handler.open(name, attributes)
  })
  parser.on('closeTag', (name, _, selfClosing) => {
    depth--
    if (!selfClosing) tags++
    handler.close?.(name)
  })
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(ODD.test(text) ? decoded(text).replace(CONTROL, '') : text))
    parser.on('cdata', (text) => handler.text?.(text.replace(CONTROL, '')))
  }
  parser.parse(xml)
  if (tags !== tagsIn(xml) && BROKEN_TAG.test(xml)) throw broken('a tag in a tag')
}

/** How many tags begin in it, at most: what stands in comments and CDATA is counted as well. */
function tagsIn(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count++
  return count
}

/** The prefix and the namespace: ` xmlns:w="urn:a"`, ` xmlns='urn:a'`; not ` xml:space="preserve"`. */
const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g

/** First elements with usual prefixes only: the same few programs write the same ones, and they are long. */
const USUAL_ROOTS = new Set<string>()
const ROOTS = { most: 100, longest: 8192 } as const

/** Are all prefixes in the file, as far as we know their namespaces, the usual ones, and used for nothing else? */
function hasUsualPrefixes(xml: string): boolean {
  // Nearly always all of them stand in the first element.
  const end = xml.indexOf('>', xml.search(/<\w/)) + 1
  if (xml.includes('xmlns', end)) return declaresUsually(xml)
  const root = xml.slice(0, end)
  if (USUAL_ROOTS.has(root)) return true
  const usual = declaresUsually(root)
  // A copy: a slice would keep the whole document.
  if (usual && root.length < ROOTS.longest && USUAL_ROOTS.size < ROOTS.most)
    USUAL_ROOTS.add(Buffer.from(root).toString())
  return usual
}

function declaresUsually(declared: string): boolean {
  for (const [, prefix = '', namespace = ''] of declared.matchAll(DECLARATION)) {
    const usual = PREFIXES[namespace]
    if (usual === undefined ? USUAL.has(prefix) : usual !== prefix) return false
  }
  return true
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** `&amp;`, `&#230;`, `&#xE6;`; not `amp;`. A "&" that begins none of them is a fault. */
const ENTITY = /&(?:#x([0-9a-f]{1,6});|#([0-9]{1,7});|(\w+);)?/gi

function decoded<Text extends string | undefined>(text: Text): Text
function decoded(text: string | undefined): string | undefined {
  if (!text?.includes('&')) return text
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    if (name === undefined && code <= 0x10ffff) return String.fromCodePoint(code)
    const character = ENTITIES[name ?? '']
    if (character === undefined) throw broken(`${entity} stands for nothing`)
    return character
  })
}

function broken(what: string): Refusal {
  return new Refusal('damaged', `broken XML: ${what}`)
}

/** XML is UTF-8, unless a byte order mark or the pattern of `<?` says UTF-16. */
function decodeXml(bytes: Buffer): string {
  const pair = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  const text =
    pair === 0xfffe || pair === 0x3c00
      ? bytes.toString('utf16le')
      : pair === 0xfeff || pair === 0x003c
        ? Buffer.from(bytes.subarray(0, bytes.length & ~1))
            .swap16()
            .toString('utf16le')
        : bytes.toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

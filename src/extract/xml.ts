import { SaxesParser } from 'saxes'
import { Refusal } from './refusal.ts'

export type Attributes = Readonly<Record<string, string>>

/** Receives a document in order. Names have the prefixes of {@link PREFIXES}, whatever the file calls them. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** Usual prefixes by the last words of the namespace: the strict and the transitional form of OOXML then look alike. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/:office:1\.0$|:opendocument:xmlns:office:1\.0$/, 'office'],
  [/:opendocument:xmlns:text:1\.0$/, 'text'],
  [/:opendocument:xmlns:table:1\.0$/, 'table'],
  [/:opendocument:xmlns:style:1\.0$/, 'style'],
  [/:opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
]

const MAX_DEPTH = 2000
/** Not allowed in XML, but some programs write them, as characters or as references: `&#x0B;`; not `&#x0A;`. */
const CONTROL =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi

/**
 * Walks through an XML part. No DTD, no entities of its own, no nesting beyond any real document: such a file is hostile.
 *
 * Throws a {@link Refusal} when the XML is broken, because what follows would be lost in silence.
 */
export function walkXml(bytes: Buffer, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false })
  const names = new Names()
  let depth = 0
  parser.on('error', (error) => {
    throw new Refusal('damaged', `broken XML: ${error.message}`)
  })
  parser.on('doctype', () => {
    throw new Refusal('damaged', 'the document brings its own XML definitions (DOCTYPE)', { hostile: true })
  })
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new Refusal('too-large', 'nested deeper than any real document', { hostile: true })
    const attributes = names.attributes(tag.attributes as Attributes)
    handler.open(names.usual(tag.name), attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    handler.close?.(names.usual(tag.name))
  })
  if (handler.text) parser.on('text', (text) => handler.text?.(text))
  parser.write(decodeXml(bytes)).close()
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
  return text.replace(/^\uFEFF/, '').replace(CONTROL, '')
}

/** Translates the prefixes a file uses to the usual ones. */
class Names {
  private readonly prefixes = new Map<string, string>()
  private readonly known = new Map<string, string>()
  private odd = false

  usual(name: string): string {
    let usual = this.known.get(name)
    if (usual === undefined) {
      const [head = '', rest] = name.split(':')
      const prefix = this.prefixes.get(rest === undefined ? '' : head)
      const local = rest ?? head
      usual = prefix === undefined ? name : `${prefix}:${local}`
      this.known.set(name, usual)
    }
    return usual
  }

  attributes(attributes: Attributes): Attributes {
    for (const name in attributes) if (name.startsWith('xmlns')) this.declare(name, attributes[name] ?? '')
    if (!this.odd) return attributes
    return Object.fromEntries(Object.entries(attributes).map(([k, v]) => [k.includes(':') ? this.usual(k) : k, v]))
  }

  private declare(attribute: string, namespace: string): void {
    const prefix = attribute.slice('xmlns:'.length)
    const usual = PREFIXES.find(([pattern]) => pattern.test(namespace))?.[1]
    if (usual === undefined || this.prefixes.get(prefix) === usual) return
    this.prefixes.set(prefix, usual)
    this.known.clear()
    this.odd ||= prefix !== usual
  }
}

import type { ArchivePart } from '../archive.ts'
import { PartMemory } from '../part-memory.ts'
import { walkXml } from '../xml.ts'
import { type Properties, readProperty } from './properties.ts'

/** A style with everything it inherits. */
export interface WordStyle {
  readonly properties: Properties
  /** 1–9, `null` for body text. */
  readonly headingLevel: number | null
  /** The style in its chain that sets the numbering: levels of a list are tied to it by its id. */
  readonly numbered: string | null
  /** A line of a table of contents. */
  readonly contents: boolean
}

interface StyleDefinition {
  id: string
  name: string
  basedOn: string | null
  properties: Properties
}

const BODY_TEXT = 9
/** `heading 1` (Word writes it in every language), `Overskrift 2` (other programs), the id `Heading3`; not `Heading 1 Char`. */
const HEADING_NAME = /^(?:heading|overskrift) ?([1-9])$/i
/** `toc 1`, `Indholdsfortegnelse 2`; not `TOC Heading`. */
const CONTENTS_NAME = /^(?:toc|indholdsfortegnelse) ?[1-9]$/i
const NO_STYLE: WordStyle = { properties: {}, headingLevel: null, numbered: null, contents: false }

/** The styles of a document, resolved on demand through their `basedOn` chains. */
export class Styles {
  readonly #definitions = new Map<string, StyleDefinition>()
  readonly #resolved = new Map<string, WordStyle>()
  /** Paragraph style of paragraphs that name none. */
  #fallback: string | null = null
  readonly #defaults: Properties = {}
  readonly #none: WordStyle = { ...NO_STYLE, properties: this.#defaults }

  private constructor(part: Buffer | null) {
    if (part) this.#read(part)
  }

  /** The styles of a document; without the part there are none. */
  static in(part: ArchivePart | null): Styles {
    return part ? Styles.#memory.of(part) : new Styles(null)
  }

  static readonly #memory = new PartMemory((part) => new Styles(part))

  /** The style with this id, or the document's default paragraph style. */
  of(id: string | undefined): WordStyle {
    const key = id ?? this.#fallback
    return key === null ? this.#none : (this.#resolved.get(key) ?? this.#resolve(key, new Set()))
  }

  #resolve(id: string, seen: Set<string>): WordStyle {
    const done = this.#resolved.get(id)
    if (done) return done
    const definition = this.#definitions.get(id)
    if (!definition || seen.has(id)) return this.#none
    seen.add(id)
    const base = definition.basedOn === null ? null : this.#resolve(definition.basedOn, seen)
    const style: WordStyle = {
      properties: { ...(base?.properties ?? this.#defaults), ...definition.properties },
      headingLevel:
        headingLevel(definition) ?? (definition.properties.outline === BODY_TEXT ? null : (base?.headingLevel ?? null)),
      numbered: definition.properties.numId === undefined ? (base?.numbered ?? null) : id,
      contents: CONTENTS_NAME.test(definition.name) || (base?.contents ?? false),
    }
    this.#resolved.set(id, style)
    return style
  }

  #read(part: Buffer): void {
    let style: StyleDefinition | null = null
    walkXml(part, {
      open: (name, attributes) => {
        if (name === 'w:style') {
          const id = attributes('w:styleId') ?? ''
          style = { id, name: '', basedOn: null, properties: {} }
          this.#definitions.set(id, style)
          if (attributes('w:type') === 'paragraph' && attributes('w:default') === '1') this.#fallback = id
        } else if (style && name === 'w:name') style.name = attributes('w:val') ?? ''
        else if (style && name === 'w:basedOn') style.basedOn = attributes('w:val') ?? null
        else readProperty(style?.properties ?? this.#defaults, name, attributes)
      },
      close: (name) => {
        if (name === 'w:style') style = null
      },
    })
  }
}

function headingLevel({ id, name, properties }: StyleDefinition): number | null {
  if (properties.outline !== undefined && properties.outline < BODY_TEXT) return properties.outline + 1
  const level = HEADING_NAME.exec(name)?.[1] ?? HEADING_NAME.exec(id)?.[1]
  return level === undefined ? null : Number(level)
}

import type { Tag } from './engine.ts'
import type { Pdfium } from './pdfium-module.ts'

/** The text in it is one paragraph: `P`, `H2`; not `Sect`. */
const BLOCK = /^(?:P|H[1-6]?|Title|Caption|TH|TD|Note|BlockQuote|TOCI)$/
/** Holds paragraphs: `Sect`, `Table`; not `P`. */
const PARTS = /^(?:Document|DocumentFragment|Part|Art|Sect|Div|Aside|L|Table|THead|TBody|TFoot|TR|TOC)$/
/** `H1`, `H6`; not `H`. */
const HEADING = /^H([1-6])$/
/** Deeper trees are mistakes or attacks. */
const DEEPEST = 60
const MOST_ELEMENTS = 20_000
const SCRATCH = 256

/** The tags of a page, by the ids of its marked content; `null` when the page has none. */
export function tagsOf(library: Pdfium, page: number): ReadonlyMap<number, Tag> | null {
  const { call } = library
  const tree = call.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return null
  const reader = new TreeReader(library)
  try {
    const count = call.FPDF_StructTree_CountChildren(tree)
    for (let i = 0; i < count; i++) reader.read(call.FPDF_StructTree_GetChildAtIndex(tree, i), null, 0)
    return reader.tags.size > 0 ? reader.tags : null
  } finally {
    reader.free()
    call.FPDF_StructTree_Close(tree)
  }
}

class TreeReader {
  readonly tags = new Map<number, Tag>()
  readonly #library: Pdfium
  readonly #scratch: number
  #elements = 0
  #blocks = 0
  /** The list item that has begun: its label and its first paragraph are one. */
  #item: Tag | null = null

  constructor(library: Pdfium) {
    this.#library = library
    this.#scratch = library.malloc(SCRATCH)
  }

  /** Reads an element and what is in it; `tag` is what its text belongs to, unless it is a block itself. */
  read(element: number, tag: Tag | null, depth: number): void {
    if (element === 0 || depth > DEEPEST || this.#elements++ > MOST_ELEMENTS) return
    const { call } = this.#library
    const type = this.#typeOf(element)
    const own = this.#enter(type, tag)
    const count = call.FPDF_StructElement_CountChildren(element)
    for (let i = 0; i < count; i++) {
      const content = call.FPDF_StructElement_GetChildMarkedContentID(element, i)
      if (content >= 0 && own) this.tags.set(content, own)
      this.read(call.FPDF_StructElement_GetChildAtIndex(element, i), own, depth + 1)
    }
    if (type === 'LI') this.#item = null
  }

  free(): void {
    this.#library.free(this.#scratch)
  }

  #enter(type: string, tag: Tag | null): Tag | null {
    if (type === 'LI') {
      this.#item = this.#next(null)
      return this.#item
    }
    if (PARTS.test(type)) return null
    if (!BLOCK.test(type)) return tag
    const level = HEADING.exec(type)?.[1]
    const headingLevel = level === undefined ? null : Number(level)
    const item = this.#item
    this.#item = null
    return item ? { ...item, headingLevel } : this.#next(headingLevel)
  }

  #next(headingLevel: number | null): Tag {
    return { element: this.#blocks++, headingLevel }
  }

  #typeOf(element: number): string {
    const length = this.#library.call.FPDF_StructElement_GetType(element, this.#scratch, SCRATCH)
    if (length <= 2 || length > SCRATCH) return ''
    return this.#library.memory().toString('utf16le', this.#scratch, this.#scratch + length - 2)
  }
}

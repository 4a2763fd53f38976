import { at } from '../../model/position.ts'
import type { UnseenText } from '../../model/unseen.ts'
import type { OdtStyles } from '../odt/odt-styles.ts'
import type { Attributes, XmlHandler } from '../xml.ts'

/** Elements whose text is not shown, or not for good. */
const KEPT: Readonly<Record<string, UnseenText['kind']>> = {
  'text:deletion': 'deleted',
  'text:insertion': 'inserted',
  'office:annotation': 'comment',
  'text:hidden-text': 'hidden',
}
const PARAGRAPHS = new Set(['text:p', 'text:h'])
/** Blanks that are elements. */
const BLANKS = new Set(['text:s', 'text:tab', 'text:line-break'])
/** Who wrote it and when: `dc:creator`, `dc:date`, `meta:creator-initials`; not `text:p`. */
const ABOUT = /^(?:dc|meta):/

/** Text that is being collected until its element, the `depth`-th from the top, is closed. */
interface Kept {
  readonly kind: UnseenText['kind']
  readonly depth: number
  text: string
  by: string
}

type TrackedChange = Pick<Kept, 'kind' | 'text' | 'by'>

/** Walks through an OpenDocument text and keeps what is not shown; places are those of the lines that are read. */
export class UnseenOdtReader implements XmlHandler {
  readonly found: UnseenText[] = []
  readonly #styles: OdtStyles
  /** Tracked changes by id. They stand before the text that refers to them. */
  readonly #changes = new Map<string, TrackedChange>()
  readonly #path: string[] = []
  #change = ''
  #inserted: TrackedChange | null = null
  #kept: Kept | null = null
  #paragraphs = 0

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  open(name: string, attributes: Attributes): void {
    const depth = this.#path.push(name)
    if (BLANKS.has(name)) this.text(' ')
    if (this.#kept) {
      if (PARAGRAPHS.has(name) && this.#kept.text !== '') this.#kept.text += '\n'
      return
    }
    if (PARAGRAPHS.has(name)) this.#paragraphs++
    const kind = KEPT[name] ?? (this.#isHidden(name, attributes) ? 'hidden' : undefined)
    if (kind) this.#kept = { kind, depth, text: '', by: '' }
    else if (name === 'text:changed-region') this.#change = attributes('text:id') ?? attributes('xml:id') ?? ''
    else if (name === 'text:change') this.#tell(this.#changes.get(attributes('text:change-id') ?? ''))
    else if (name === 'text:change-start')
      this.#inserted = this.#changes.get(attributes('text:change-id') ?? '') ?? null
    else if (name === 'text:change-end') this.#inserted = null
  }

  text(text: string): void {
    const inside = this.#path.at(-1) ?? ''
    if (!this.#kept) this.#insert(text)
    else if (inside === 'dc:creator') this.#kept.by += text
    else if (!ABOUT.test(inside)) this.#kept.text += text
  }

  close(): void {
    const depth = this.#path.length
    this.#path.pop()
    if (this.#kept?.depth !== depth) return
    const { kind, text, by } = this.#kept
    this.#kept = null
    if (kind === 'deleted' || kind === 'inserted') this.#changes.set(this.#change, { kind, text, by })
    else this.#tell({ kind, text, by })
  }

  #isHidden(name: string, attributes: Attributes): boolean {
    if (name === 'text:section') return attributes('text:display') === 'none'
    if (name !== 'text:span' && !PARAGRAPHS.has(name)) return false
    return this.#styles.isHidden(attributes('text:style-name'))
  }

  #tell(change: TrackedChange | undefined): void {
    if (!change || change.text.trim() === '') return
    this.found.push({
      ...change,
      text: change.text.trim(),
      by: change.by || null,
      position: at(Math.max(1, this.#paragraphs)),
    })
  }

  /** Text between the marks of an insertion; what follows in the same paragraph belongs to it. */
  #insert(text: string): void {
    if (!this.#inserted || !this.#path.some((name) => PARAGRAPHS.has(name))) return
    const last = this.found.at(-1)
    const { kind, by } = this.#inserted
    const goesOn = last?.kind === kind && last.by === (by || null) && last.position?.line === this.#paragraphs
    if (goesOn) this.found[this.found.length - 1] = { ...last, text: last.text + text }
    else this.#tell({ kind, text, by })
  }
}

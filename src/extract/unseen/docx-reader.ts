import { at } from '../../model/position.ts'
import type { UnseenText } from '../../model/unseen.ts'
import { type Properties, readProperty } from '../docx/properties.ts'
import type { Styles } from '../docx/styles.ts'
import type { Attributes, XmlHandler } from '../xml.ts'

/** Tracked changes, by element. */
const CHANGES: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}
/** The second copy of a text box, and how something looked before. */
const SKIPPED = new Set(['mc:Fallback', 'w:rPrChange', 'w:pPrChange', 'w:sectPr'])

type TrackedChange = Pick<UnseenText, 'kind' | 'by'>

/** Walks through a part of a Word document and keeps what Word would not print, or not so for good. */
export class UnseenReader implements XmlHandler {
  readonly found: UnseenText[] = []
  /** Numbers of the paragraphs that comments are about, by the comments' ids. */
  readonly commentPlaces = new Map<string, number>()
  readonly #styles: Styles
  readonly #changes: TrackedChange[] = []
  #paragraphs = 0
  #paragraph: Properties = {}
  #run: Properties | null = null
  #inText = false
  #skipping = 0

  constructor(styles: Styles) {
    this.#styles = styles
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) this.#skipping++
    else if (name in CHANGES)
      this.#changes.push({ kind: CHANGES[name] ?? 'hidden', by: attributes('w:author') || null })
    else if (name === 'w:p') {
      this.#paragraphs++
      this.#paragraph = {}
    } else if (name === 'w:r') this.#run = {}
    else if (name === 'w:t' || name === 'w:delText') this.#inText = true
    else if (name === 'w:commentReference') this.commentPlaces.set(attributes('w:id') ?? '', this.#paragraphs)
    else if (this.#run) readProperty(this.#run, name, attributes)
    else if (name === 'w:pStyle') readProperty(this.#paragraph, name, attributes)
  }

  text(text: string): void {
    const why = this.#inText && this.#skipping === 0 ? this.#why() : null
    if (!why) return
    const last = this.found.at(-1)
    const position = at(this.#paragraphs)
    const goesOn = last?.kind === why.kind && last.by === why.by && last.position?.line === position.line
    if (goesOn) this.found[this.found.length - 1] = { ...last, text: last.text + text }
    else if (text.trim() !== '') this.found.push({ ...why, text, position })
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping--
    else if (name in CHANGES) this.#changes.pop()
    else if (name === 'w:r') this.#run = null
    else if (name === 'w:t' || name === 'w:delText') this.#inText = false
  }

  /** Why is the text of the run not simply shown? `null` when it is. */
  #why(): TrackedChange | null {
    const run = this.#run ?? {}
    const styles = [run.runStyle === undefined ? null : run.runStyle, this.#paragraph.paragraphStyle]
    const inherited = styles.map((style) => (style === null ? undefined : this.#styles.of(style).properties.hidden))
    const hidden = run.hidden ?? inherited[0] ?? inherited[1] ?? false
    return hidden ? { kind: 'hidden', by: null } : (this.#changes.at(-1) ?? null)
  }
}

import { type Attributes, walkXml, type XmlHandler } from '../xml.ts'
import { type Body, type BodyExtras, BodyText } from './body-text.ts'
import { CLOSED, IN_RUN, type Mode, type OpenBody, OUTSIDE } from './elements.ts'
import type { Looks } from './paragraph.ts'
import { PARAGRAPH_READERS, type PropertyReader, runReaders } from './properties.ts'

/** Reads `document.xml`, or the notes of `footnotes.xml`, in reading order and as if all tracked changes were accepted. */
export function readBody(part: Buffer, looks: Looks, around: BodyExtras = {}): Body {
  const text = new BodyText(looks, around)
  walkXml(part, new BodyReader(text, runReaders(part)))
  return text.finish()
}

/**
 * Does not count: deleted or moved away, the second copy of a text box, properties before a change, field codes, how a
 * word is pronounced.
 */
const SKIPPED = new Set(
  (
    'w:del w:moveFrom mc:Fallback w:delText w:delInstrText w:pPrChange w:rPrChange w:tcPrChange w:trPrChange ' +
    'w:tblPrChange w:sectPr w:tblPr w:tblGrid w:sdtPr w:sdtEndPr w:rt'
  ).split(' '),
)

/** Walks through the XML of a body; `elements.ts` says what an element does. */
class BodyReader implements XmlHandler, OpenBody {
  readonly body: BodyText
  mode: Mode = null
  inText = false
  inFieldCode = false
  box: boolean | null = null
  readonly chosen: boolean[] = []
  readonly #runReaders: ReadonlyMap<string, PropertyReader>
  #skipping = 0

  constructor(body: BodyText, readers: ReadonlyMap<string, PropertyReader>) {
    this.body = body
    this.#runReaders = readers
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0) this.#skipping++
    else if (SKIPPED.has(name) || (name === 'mc:Choice' && this.#isSecondChoice())) {
      this.#skipping = 1
      if (name === 'w:del' || name === 'w:moveFrom') this.#noteDeletedMark()
    } else if (name === 'mc:AlternateContent') this.chosen.push(false)
    else if (this.mode !== null) this.#openInProperties(name, attributes)
    else if (this.body.run) IN_RUN.get(name)?.(this, attributes, name)
    else OUTSIDE.get(name)?.(this, attributes, name)
  }

  text(text: string): void {
    if (this.#skipping > 0) return
    if (this.inText) this.body.add(text)
    else if (this.inFieldCode) this.body.fields.addCode(text)
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping--
    else CLOSED.get(name)?.(this)
  }

  #openInProperties(name: string, attributes: Attributes): void {
    const { body, mode } = this
    if (name === 'w:rPr') this.mode = 'mark'
    else if (mode === 'run' && body.run) this.#runReaders.get(name)?.(body.run, attributes)
    else if (mode === 'paragraph' && body.paragraph)
      PARAGRAPH_READERS.get(name)?.(body.paragraph.properties, attributes)
  }

  /** The same content is stored for several generations of Word; the first is read. */
  #isSecondChoice(): boolean {
    if (this.chosen.length === 0) return false
    const second = this.chosen.at(-1) ?? false
    this.chosen[this.chosen.length - 1] = true
    return second
  }

  #noteDeletedMark(): void {
    if (this.mode === 'mark') this.body.deleteMark()
    else if (this.mode === 'row') this.body.deleteRow()
  }
}

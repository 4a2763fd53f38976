import { LINE_BREAK } from '../runs.ts'
import { type Attributes, walkXml, type XmlHandler } from '../xml.ts'
import { type Around, type Body, BodyText } from './body-text.ts'
import type { Looks } from './paragraph.ts'
import { isOn, PARAGRAPH_READERS, type PropertyReader, runReaders } from './properties.ts'

/** Reads `document.xml`, or the notes of `footnotes.xml`, in reading order and as if all tracked changes were accepted. */
export function readBody(part: Buffer, looks: Looks, around: Around = {}): Body {
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

/** Whose properties are being read. */
type Mode = 'paragraph' | 'mark' | 'run' | 'row' | null

/** The XML of a body: which element says what of the text. */
class BodyReader implements XmlHandler {
  readonly body: BodyText
  mode: Mode = null
  inText = false
  inFieldCode = false
  /** The check box of a form that is being read: is it ticked? */
  box: boolean | null = null
  /** For each open `mc:AlternateContent`: has one of its choices been read? */
  readonly chosen: boolean[] = []
  private readonly runReaders: ReadonlyMap<string, PropertyReader>
  private skipping = 0

  constructor(body: BodyText, readers: ReadonlyMap<string, PropertyReader>) {
    this.body = body
    this.runReaders = readers
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0) this.skipping++
    else if (SKIPPED.has(name) || (name === 'mc:Choice' && this.isSecondChoice())) {
      this.skipping = 1
      if (name === 'w:del' || name === 'w:moveFrom') this.noteDeletedMark()
    } else if (name === 'mc:AlternateContent') this.chosen.push(false)
    else if (this.mode !== null) this.openInProperties(name, attributes)
    else if (this.body.run) IN_RUN.get(name)?.(this, attributes, name)
    else OUTSIDE.get(name)?.(this, attributes, name)
  }

  text(text: string): void {
    if (this.skipping > 0) return
    if (this.inText) this.body.add(text)
    else if (this.inFieldCode) this.body.fields.addCode(text)
  }

  close(name: string): void {
    if (this.skipping > 0) this.skipping--
    else CLOSED.get(name)?.(this)
  }

  private openInProperties(name: string, attributes: Attributes): void {
    const { body, mode } = this
    if (name === 'w:rPr') this.mode = 'mark'
    else if (mode === 'run' && body.run) this.runReaders.get(name)?.(body.run, attributes)
    else if (mode === 'paragraph' && body.paragraph)
      PARAGRAPH_READERS.get(name)?.(body.paragraph.properties, attributes)
  }

  /** The same content is stored for several generations of Word; the first is read. */
  private isSecondChoice(): boolean {
    if (this.chosen.length === 0) return false
    const second = this.chosen.at(-1) ?? false
    this.chosen[this.chosen.length - 1] = true
    return second
  }

  private noteDeletedMark(): void {
    if (this.mode === 'mark') this.body.deleteMark()
    else if (this.mode === 'row') this.body.deleteRow()
  }
}

type Opener = (reader: BodyReader, attributes: Attributes, name: string) => void

function openNote({ body }: BodyReader, attributes: Attributes, name: string): void {
  body.openNote(attributes('w:type') === undefined ? `${name} ${attributes('w:id')}` : '')
}

function openStory({ body }: BodyReader): void {
  body.openStory()
}

function openRun({ body }: BodyReader): void {
  body.run = {}
}

const OUTSIDE: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    'w:r': openRun,
    'w:p': ({ body }) => body.openParagraph(),
    'w:pPr': (reader) => {
      reader.mode = 'paragraph'
    },
    'w:tr': ({ body }) => body.openRow(),
    'w:trPr': (reader) => {
      reader.mode = 'row'
    },
    'w:tc': openStory,
    'w:txbxContent': openStory,
    // Formulas have runs of their own; in minutes they are mostly numbers.
    'm:r': openRun,
    'w:altChunk': ({ body }, attributes) => body.addChunk(attributes('r:id') ?? ''),
    'w:footnote': openNote,
    'w:endnote': openNote,
  }),
)

function openText(reader: BodyReader): void {
  reader.inText = true
}

function addTab({ body }: BodyReader): void {
  body.add('\t')
}

function addBreak({ body }: BodyReader): void {
  body.add(LINE_BREAK)
}

/** The state of a check box, at first and now. */
function tick(reader: BodyReader, attributes: Attributes): void {
  if (reader.box !== null) reader.box = isOn(attributes('w:val') ?? '')
}

function refer({ body }: BodyReader, attributes: Attributes, name: string): void {
  body.refer(`${name.replace('Reference', '')} ${attributes('w:id')}`)
}

const IN_RUN: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    'w:t': openText,
    'm:t': openText,
    'w:rPr': (reader) => {
      reader.mode = 'run'
    },
    'w:tab': addTab,
    'w:ptab': addTab,
    'w:br': addBreak,
    'w:cr': addBreak,
    'w:noBreakHyphen': ({ body }) => body.add('-'),
    'w:sym': ({ body }, attributes) => body.addSymbol(attributes('w:char') ?? '', attributes('w:font')),
    'w:instrText': (reader) => {
      reader.inFieldCode = true
    },
    'w:fldChar': ({ body }, attributes) => body.fields.turn(attributes('w:fldCharType') ?? ''),
    'w:checkBox': (reader) => {
      reader.box = false
    },
    'w:default': tick,
    'w:checked': tick,
    'w:footnoteReference': refer,
    'w:endnoteReference': refer,
    'w:commentReference': ({ body }) => {
      body.comments++
    },
    'w:txbxContent': openStory,
  }),
)

const CLOSED: ReadonlyMap<string, (reader: BodyReader) => void> = new Map(
  Object.entries<(reader: BodyReader) => void>({
    'w:t': closeText,
    'm:t': closeText,
    'w:instrText': (reader) => {
      reader.inFieldCode = false
    },
    'w:checkBox': (reader) => {
      reader.body.addBox(reader.box ? '☒' : '☐')
      reader.box = null
    },
    'mc:AlternateContent': ({ chosen }) => chosen.pop(),
    'w:rPr': (reader) => {
      reader.mode = reader.mode === 'mark' ? 'paragraph' : null
    },
    'w:pPr': closeProperties,
    'w:trPr': closeProperties,
    'w:r': closeRun,
    'm:r': closeRun,
    'w:p': ({ body }) => body.closeParagraph(),
    'w:tc': ({ body }) => body.closeCell(),
    'w:tr': ({ body }) => body.closeRow(),
    'w:txbxContent': ({ body }) => body.closeTextBox(),
    'w:footnote': ({ body }) => body.closeNote(),
    'w:endnote': ({ body }) => body.closeNote(),
  }),
)

function closeText(reader: BodyReader): void {
  reader.inText = false
}

function closeRun({ body }: BodyReader): void {
  body.run = null
}

function closeProperties(reader: BodyReader): void {
  reader.mode = null
}

import { LINE_BREAK } from '../runs.ts'
import type { Attributes } from '../xml.ts'
import type { BodyText } from './body-text.ts'
import { isOn } from './properties.ts'

/** Whose properties are being read. */
export type Mode = 'paragraph' | 'mark' | 'run' | 'row' | null

/** A body that is being read: its text so far, and where in its XML the reader stands. */
export interface OpenBody {
  readonly body: BodyText
  mode: Mode
  inText: boolean
  inFieldCode: boolean
  /** The check box of a form that is being read: is it ticked? */
  box: boolean | null
  /** For each open `mc:AlternateContent`: has one of its choices been read? */
  readonly chosen: boolean[]
}

/** What the beginning of an element does. */
type Opener = (reader: OpenBody, attributes: Attributes, name: string) => void

function openNote({ body }: OpenBody, attributes: Attributes, name: string): void {
  body.openNote(attributes('w:type') === undefined ? `${name} ${attributes('w:id')}` : '')
}

function openStory({ body }: OpenBody): void {
  body.openStory()
}

function openRun({ body }: OpenBody): void {
  body.run = {}
}

/** Elements outside runs. */
export const OUTSIDE: ReadonlyMap<string, Opener> = new Map(
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

function openText(reader: OpenBody): void {
  reader.inText = true
}

function addTab({ body }: OpenBody): void {
  body.add('\t')
}

function addBreak({ body }: OpenBody): void {
  body.add(LINE_BREAK)
}

/** The state of a check box, at first and now. */
function tick(reader: OpenBody, attributes: Attributes): void {
  if (reader.box !== null) reader.box = isOn(attributes('w:val') ?? '')
}

function refer({ body }: OpenBody, attributes: Attributes, name: string): void {
  body.refer(`${name.replace('Reference', '')} ${attributes('w:id')}`)
}

/** Elements in a run. */
export const IN_RUN: ReadonlyMap<string, Opener> = new Map(
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

/** What the end of an element does. */
export const CLOSED: ReadonlyMap<string, (reader: OpenBody) => void> = new Map(
  Object.entries<(reader: OpenBody) => void>({
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

function closeText(reader: OpenBody): void {
  reader.inText = false
}

function closeRun({ body }: OpenBody): void {
  body.run = null
}

function closeProperties(reader: OpenBody): void {
  reader.mode = null
}

import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { LINE_BREAK } from '../runs.ts'
import { showSymbols } from '../symbols.ts'
import { type Cell, rowLines } from '../table.ts'
import { type Attributes, walkXml, type XmlHandler } from '../xml.ts'
import { Fields } from './fields.ts'
import { type Looks, openParagraph, shownRun } from './paragraph.ts'
import { type Properties, readProperty } from './properties.ts'
import { Story } from './story.ts'

/** Lines of the footnotes and endnotes, by kind and id (`w:footnote 2`). */
export type Notes = ReadonlyMap<string, readonly Line[]>

/** What a part of a document holds, and what was left out of it on purpose, counted. */
export interface Body {
  readonly lines: readonly Line[]
  readonly notes: Notes
  readonly hidden: number
  readonly comments: number
  readonly unclosedFields: number
}

/** What else belongs into the text. */
export interface Around {
  readonly notes?: Notes
  /** Documents inside the document, by relationship id. */
  readonly chunks?: ReadonlyMap<string, readonly Line[]>
  /** `false`: text between the begin and the end of a field is shown, whatever the field says. */
  readonly believeFields?: boolean
}

/** Reads `document.xml`, or the notes of `footnotes.xml`, in reading order and as if all tracked changes were accepted. */
export function readBody(part: Buffer, looks: Looks, around: Around = {}): Body {
  const reader = new BodyReader(looks, around)
  walkXml(part, reader)
  return reader.finish()
}

/** Does not count: deleted or moved away, the second copy of a text box, properties before a change, field codes. */
const SKIPPED = new Set(
  (
    'w:del w:moveFrom mc:Fallback w:delText w:delInstrText w:pPrChange w:rPrChange w:tcPrChange w:trPrChange ' +
    'w:tblPrChange w:sectPr w:tblPr w:tblGrid w:sdtPr w:sdtEndPr'
  ).split(' '),
)

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': LINE_BREAK,
  'w:cr': LINE_BREAK,
  'w:noBreakHyphen': '-',
}

interface Row {
  readonly cells: Cell[]
  deleted: boolean
}

/** Whose properties are being read. */
type Mode = 'paragraph' | 'mark' | 'run' | 'row' | null

class BodyReader implements XmlHandler {
  private readonly looks: Looks
  private readonly around: Around
  private readonly foundNotes = new Map<string, readonly Line[]>()
  private readonly stories: Story[]
  private readonly rows: Row[] = []
  private run: Properties | null = null
  private mode: Mode = null
  private skipping = 0
  private inText = false
  private inFieldCode = false
  private readonly fields = new Fields()
  /** For each open `mc:AlternateContent`: has one of its choices been read? */
  private readonly chosen: boolean[] = []
  private paragraphs = 0
  private references = 0
  private noteId = ''
  private hidden = 0
  private comments = 0

  constructor(looks: Looks, around: Around) {
    this.looks = looks
    this.around = around
    this.stories = [new Story(looks)]
  }

  finish(): Body {
    const lines = this.stories[0]?.end() ?? []
    const { foundNotes: notes, hidden, comments, fields } = this
    return { lines, notes, hidden, comments, unclosedFields: fields.unclosed }
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || SKIPPED.has(name) || this.isSecondChoice(name)) {
      if (this.skipping++ === 0) this.noteDeletedMark(name)
      return
    }
    if (this.mode !== null) this.openInProperties(name, attributes)
    else if (this.run) this.openInRun(name, attributes)
    else this.openOutside(name, attributes)
  }

  /** The same content is stored for several generations of Word; the first is read. */
  private isSecondChoice(name: string): boolean {
    if (name === 'mc:AlternateContent') this.chosen.push(false)
    if (name !== 'mc:Choice' || this.chosen.length === 0) return false
    const second = this.chosen.at(-1) ?? false
    this.chosen[this.chosen.length - 1] = true
    return second
  }

  text(text: string): void {
    if (this.skipping > 0) return
    if (this.inText) this.add(text)
    else if (this.inFieldCode) this.fields.addCode(text)
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--
      return
    }
    if (name === 'w:t') this.inText = false
    else if (name === 'w:instrText') this.inFieldCode = false
    else if (name === 'mc:AlternateContent') this.chosen.pop()
    else if (name === 'w:rPr') this.mode = this.mode === 'mark' ? 'paragraph' : null
    else if (name === 'w:pPr' || name === 'w:trPr') this.mode = null
    else if (name === 'w:r') this.run = null
    else if (name === 'w:p') this.story.closeParagraph()
    else if (name === 'w:tc') this.rows.at(-1)?.cells.push(this.popStory())
    else if (name === 'w:tr') this.closeRow()
    else if (name === 'w:txbxContent') this.closeTextBox()
    else if (name === 'w:footnote' || name === 'w:endnote') this.foundNotes.set(this.noteId, this.popStory())
  }

  private openOutside(name: string, attributes: Attributes): void {
    const { story } = this
    if (name === 'w:r') this.run = {}
    else if (name === 'w:p') story.paragraph = openParagraph(++this.paragraphs)
    else if (name === 'w:pPr') this.mode = 'paragraph'
    else if (name === 'w:tr') this.rows.push({ cells: [], deleted: false })
    else if (name === 'w:trPr') this.mode = 'row'
    else if (name === 'w:tc' || name === 'w:txbxContent') this.stories.push(new Story(this.looks, this.run))
    else if (name === 'w:altChunk') this.addChunk(attributes('r:id') ?? '')
    else if (name === 'w:footnote' || name === 'w:endnote') {
      this.stories.push(new Story(this.looks))
      this.noteId = attributes('w:type') === undefined ? `${name} ${attributes('w:id')}` : ''
    }
  }

  private openInProperties(name: string, attributes: Attributes): void {
    if (name === 'w:rPr') this.mode = 'mark'
    else if (this.mode === 'run' && this.run) readProperty(this.run, name, attributes)
    else if (this.mode === 'paragraph' && this.story.paragraph)
      readProperty(this.story.paragraph.properties, name, attributes)
  }

  private openInRun(name: string, attributes: Attributes): void {
    const character = CHARACTERS[name]
    if (name === 'w:t') this.inText = true
    else if (name === 'w:rPr') this.mode = 'run'
    else if (character !== undefined) this.add(character)
    else if (name === 'w:sym') this.addSymbol(attributes)
    else if (name === 'w:instrText') this.inFieldCode = true
    else if (name === 'w:fldChar') this.fields.turn(attributes('w:fldCharType') ?? '')
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.refer(name, attributes)
    else if (name === 'w:commentReference') this.comments++
    else if (name === 'w:txbxContent') {
      this.stories.push(new Story(this.looks, this.run))
      this.run = null
    }
  }

  private get story(): Story {
    return this.stories.at(-1) ?? new Story(this.looks)
  }

  private add(text: string): void {
    const { paragraph } = this.story
    const { believeFields = true } = this.around
    if (!paragraph || !this.run || (believeFields && this.fields.inCode)) return
    paragraph.contents ||= believeFields && this.fields.inContents
    const run = shownRun(text, this.run, { paragraph: paragraph.properties, looks: this.looks })
    if (run) paragraph.runs.push(run)
    else if (text.trim() !== '') {
      this.hidden++
      paragraph.hasHidden = true
    }
  }

  private addSymbol(attributes: Attributes): void {
    const code = Number.parseInt(attributes('w:char') ?? '', 16)
    if (code > 0 && code <= 0xffff)
      this.add(showSymbols(String.fromCharCode(code < 0x100 ? 0xf000 + code : code), attributes('w:font')))
  }

  /** A document inside the document stands at its place, paragraph by paragraph. */
  private addChunk(id: string): void {
    for (const line of this.around.chunks?.get(id) ?? [])
      this.story.lines.push({ ...line, position: at(++this.paragraphs) })
  }

  private refer(name: string, attributes: Attributes): void {
    const { paragraph } = this.story
    const note = this.around.notes?.get(`${name.replace('Reference', '')} ${attributes('w:id')}`)
    if (!paragraph || !note) return
    const label = `[${++this.references}]`
    const [first, ...others] = note.map((line) => ({
      ...line,
      position: { ...line.position, line: paragraph.number, endLine: paragraph.number },
    }))
    if (first) paragraph.after.push({ ...first, style: { ...first.style, label } }, ...others)
  }

  private noteDeletedMark(name: string): void {
    if (name !== 'w:del' && name !== 'w:moveFrom') return
    const row = this.rows.at(-1)
    if (this.mode === 'mark' && this.story.paragraph) this.story.paragraph.markDeleted = true
    else if (this.mode === 'row' && row) row.deleted = true
  }

  private popStory(): readonly Line[] {
    const story = this.stories.length > 1 ? this.stories.pop() : undefined
    if (!story) return []
    this.run = story.outerRun
    return story.end()
  }

  private closeTextBox(): void {
    const lines = this.popStory()
    for (const line of lines) this.story.paragraph?.after.push(line)
  }

  private closeRow(): void {
    const row = this.rows.pop()
    if (row && !row.deleted) this.story.add(rowLines(row.cells))
  }
}

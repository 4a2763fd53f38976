import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { showSymbols } from '../symbols.ts'
import { rowLines, type TableCell } from '../table.ts'
import { Fields } from './fields.ts'
import { type Looks, type OpenParagraph, openParagraph, shownRun } from './paragraph.ts'
import type { Properties } from './properties.ts'
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
export interface BodyExtras {
  readonly notes?: Notes
  /** Documents inside the document, by relationship id. */
  readonly chunks?: ReadonlyMap<string, readonly Line[]>
  /** `false`: text between the begin and the end of a field is shown, whatever the field says. */
  readonly believeFields?: boolean
}

interface TableRow {
  readonly cells: TableCell[]
  deleted: boolean
}

/** The text of a body while it is put together: paragraphs, tables, text boxes and notes, and what is open of them. */
export class BodyText {
  /** The run that is open. */
  run: Properties | null = null
  comments = 0
  readonly fields = new Fields()
  readonly #looks: Looks
  readonly #around: BodyExtras
  readonly #believeFields: boolean
  readonly #notes = new Map<string, readonly Line[]>()
  readonly #stories: Story[]
  #story: Story
  readonly #rows: TableRow[] = []
  #paragraphs = 0
  #references = 0
  #noteId = ''
  #hidden = 0

  constructor(looks: Looks, around: BodyExtras) {
    this.#looks = looks
    this.#around = around
    this.#believeFields = around.believeFields ?? true
    this.#story = new Story(looks)
    this.#stories = [this.#story]
  }

  /** Nothing comes any more. */
  finish(): Body {
    const lines = this.#stories[0]?.end() ?? []
    const { comments, fields } = this
    const notes = this.#notes
    const hidden = this.#hidden
    return { lines, notes, hidden, comments, unclosedFields: fields.unclosed }
  }

  /** The paragraph that is open. */
  get paragraph(): OpenParagraph | null {
    return this.#story.paragraph
  }

  openParagraph(): void {
    this.#story.paragraph = openParagraph(++this.#paragraphs)
  }

  closeParagraph(): void {
    this.#story.closeParagraph()
  }

  /** A tracked change has deleted the mark of the paragraph. */
  deleteMark(): void {
    const { paragraph } = this
    if (paragraph) paragraph.markDeleted = true
  }

  /** Text of the open run. */
  add(text: string): void {
    const { paragraph, run } = this
    const believeFields = this.#believeFields
    if (!paragraph || !run || (believeFields && this.fields.inCode)) return
    paragraph.contents ||= believeFields && this.fields.inContents
    const shown = shownRun(text, run, { paragraph: paragraph.properties, looks: this.#looks })
    if (shown) paragraph.runs.push(shown)
    else if (text.trim() !== '') {
      this.#hidden++
      paragraph.hasHidden = true
    }
  }

  /** The check box of a form: Word draws it, and the file has no text for it but a field. */
  addBox(box: string): void {
    this.paragraph?.runs.push({ text: box, bold: false })
  }

  /** `w:sym`: the place of a character in a symbol font, in hexadecimal digits. */
  addSymbol(place: string, font: string | undefined): void {
    const code = Number.parseInt(place, 16)
    if (code > 0 && code <= 0xffff)
      this.add(showSymbols(String.fromCharCode(code < 0x100 ? 0xf000 + code : code), font))
  }

  /** A document inside the document stands at its place, paragraph by paragraph. */
  addChunk(id: string): void {
    for (const line of this.#around.chunks?.get(id) ?? [])
      this.#story.lines.push({ ...line, position: at(++this.#paragraphs) })
  }

  /** A reference to a note: it stands behind the paragraph. */
  refer(noteId: string): void {
    const { paragraph } = this
    const note = this.#around.notes?.get(noteId)
    if (!paragraph || !note) return
    const label = `[${++this.#references}]`
    const [first, ...others] = note.map((line) => ({
      ...line,
      position: { ...line.position, line: paragraph.number, endLine: paragraph.number },
    }))
    if (first) paragraph.after.push({ ...first, style: { ...first.style, label } }, ...others)
  }

  /** A cell, or a text box in a run. */
  openStory(): void {
    this.#push(new Story(this.#looks, this.run))
    this.run = null
  }

  openNote(id: string): void {
    this.#push(new Story(this.#looks))
    this.#noteId = id
  }

  closeNote(): void {
    this.#notes.set(this.#noteId, this.#pop())
  }

  /** Its lines belong behind the paragraph in which it is anchored. */
  closeTextBox(): void {
    const lines = this.#pop()
    const { paragraph } = this
    if (paragraph) for (const line of lines) paragraph.after.push(line)
  }

  closeCell(): void {
    const rows = this.#rows
    rows.at(-1)?.cells.push(this.#pop())
  }

  openRow(): void {
    this.#rows.push({ cells: [], deleted: false })
  }

  deleteRow(): void {
    const row = this.#rows.at(-1)
    if (row) row.deleted = true
  }

  closeRow(): void {
    const row = this.#rows.pop()
    if (row && !row.deleted) this.#story.add(rowLines(row.cells))
  }

  #push(story: Story): void {
    this.#stories.push(story)
    this.#story = story
  }

  #pop(): readonly Line[] {
    const story = this.#stories.length > 1 ? this.#stories.pop() : undefined
    if (!story) return []
    this.#story = this.#stories.at(-1) ?? story
    this.run = story.outerRun
    return story.end()
  }
}

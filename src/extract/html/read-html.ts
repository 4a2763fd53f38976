import { Parser } from 'htmlparser2'
import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { LINE_BREAK, lineOfRuns, type OpenLineStyle, type Run } from '../runs.ts'
import { rowLines, type TableCell } from '../table.ts'
import { DefinitionList } from './definitions.ts'
import { type Element, elementOf, type HtmlAttributes } from './elements.ts'
import { HtmlList } from './list.ts'
import { type PlaceOnPage, pageLines } from './page-lines.ts'
import { TableRows } from './table-rows.ts'

/**
 * HTML to one `Line` per paragraph, heading, list item and table row, in reading order.
 *
 * Real pages are broken: nothing here throws, unclosed elements end where the parser says.
 */
export function readHtml(html: string): readonly Line[] {
  const reader = new HtmlReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: () => reader.close(),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return reader.finish()
}

/** The page, a cell or a part of a definition list: its finished lines, and the paragraph that is open in it. */
interface HtmlStory {
  readonly lines: Line[]
  runs: Run[]
  /** Line breaks one after the other: two of them end a paragraph. */
  breaks: number
}

interface Open {
  readonly element: Element
  readonly attributes: HtmlAttributes
  /** It has a story of its own. */
  readonly hasStory: boolean
}

/** Tables and definition lists in one another, so deep: every level looks at all lines again. */
const MOST_NESTED = 30

/** Holds what is open while the parser walks through the page. */
class HtmlReader {
  readonly #page: HtmlStory = { lines: [], runs: [], breaks: 0 }
  readonly #stories: HtmlStory[] = [this.#page]
  #story = this.#page
  readonly #elements: Open[] = []
  readonly #lists: HtmlList[] = []
  readonly #tables: TableRows[] = []
  readonly #definitions: DefinitionList[] = []
  /** How many elements of a kind are open. */
  readonly #depth = { silent: 0, chrome: 0, bold: 0, main: 0, section: 0, form: 0, preformatted: 0 }
  #heading = 0
  #label: string | null = null
  readonly #places = new Map<Line, PlaceOnPage>()

  open(name: string, attributes: HtmlAttributes): void {
    const around = { inSection: this.#depth.section > 0, inHeading: this.#heading > 0 }
    const element = elementOf(name, attributes, around)
    const hasStory = this.#depth.silent === 0 && this.#isStory(name)
    // What stands before is none of it.
    if (element.block && this.#depth.silent === 0) this.#flush()
    this.#elements.push({ element, attributes, hasStory })
    this.#count(element, 1)
    if (this.#depth.silent > 0) return
    if (element.heading > 0) this.#heading = element.heading
    if (hasStory) this.#pushStory()
    else if (name === 'br') this.#addBreak()
    else if (name === 'ul' || name === 'ol') this.#lists.push(new HtmlList(name, attributes))
    else if (name === 'li') this.#label = this.#lists.at(-1)?.labelOf(attributes) ?? '•'
    else if (name === 'table') this.#tables.push(new TableRows())
    else if (name === 'tr') this.#tables.at(-1)?.openRow()
    else if (name === 'dl') this.#definitions.push(new DefinitionList())
  }

  text(text: string): void {
    if (this.#depth.silent > 0) return
    if (this.#depth.preformatted === 0) this.#add(text)
    else
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) this.#addBreak()
        this.#add(line)
      }
  }

  close(): void {
    const open = this.#elements.pop()
    if (!open) return
    const { element } = open
    if (this.#depth.silent === 0) {
      if (element.block) this.#flush()
      if (open.hasStory) this.#closeStory(open)
      else this.#closeElement(element.name)
      if (element.heading > 0) this.#heading = 0
    }
    this.#count(element, -1)
  }

  finish(): readonly Line[] {
    this.#flush()
    return pageLines(this.#page.lines, this.#places)
  }

  #count({ name, silent, chrome, bold, main, section }: Element, by: 1 | -1): void {
    const depth = this.#depth
    if (silent) depth.silent += by
    if (chrome) depth.chrome += by
    if (bold) depth.bold += by
    if (main) depth.main += by
    if (section) depth.section += by
    if (name === 'form') depth.form += by
    if (name === 'pre') depth.preformatted += by
  }

  /** A cell of a row that is open, a term or an entry of a definition list; not where no real page nests any more. */
  #isStory(name: string): boolean {
    if (this.#stories.length > MOST_NESTED) return false
    if (name === 'td' || name === 'th') return this.#tables.at(-1)?.hasRow ?? false
    return (name === 'dt' || name === 'dd') && this.#definitions.length > 0
  }

  #pushStory(): void {
    this.#story = { lines: [], runs: [], breaks: 0 }
    this.#stories.push(this.#story)
  }

  #closeStory({ element: { name }, attributes }: Open): void {
    const { lines } = this.#story
    this.#stories.pop()
    this.#story = this.#stories.at(-1) ?? this.#page
    this.#label = null
    if (name === 'dt') this.#addLines(this.#definitions.at(-1)?.addTerm(lines) ?? lines)
    else if (name === 'dd') this.#definitions.at(-1)?.addEntry(lines)
    else this.#tables.at(-1)?.add(lines, attributes)
  }

  #closeElement(name: string): void {
    if (name === 'ul' || name === 'ol') this.#lists.pop()
    else if (name === 'li') this.#label = null
    else if (name === 'tr') this.#addLines(this.#rowOf(this.#tables.at(-1)?.closeRow() ?? []))
    else if (name === 'table') this.#tables.pop()
    else if (name === 'dl') this.#addLines(this.#definitions.pop()?.close() ?? [])
  }

  #rowOf(cells: readonly TableCell[]): readonly Line[] {
    const lines = rowLines(cells).filter(({ text }) => text !== '')
    return this.#depth.chrome > 0 ? lines.map((line) => ({ ...line, furniture: true })) : lines
  }

  #add(text: string): void {
    const story = this.#story
    story.runs.push({ text, bold: this.#depth.bold > 0 })
    if (text.trim() !== '') story.breaks = 0
  }

  #addBreak(): void {
    const story = this.#story
    if (++story.breaks > 1) this.#flush()
    else story.runs.push({ text: LINE_BREAK, bold: false })
  }

  /** Ends the paragraph. */
  #flush(): void {
    const { runs } = this.#story
    this.#story.runs = []
    if (runs.some((run) => run.text.trim() !== '')) this.#addLines([this.#lineOf(runs)])
  }

  #lineOf(runs: readonly Run[]): Line {
    const style: OpenLineStyle = {}
    if (this.#heading > 0) style.headingLevel = this.#heading
    if (this.#label !== null) style.label = this.#label
    if (this.#lists.length > 0) style.listLevel = this.#lists.length - 1
    this.#label = null
    return lineOfRuns(runs, { position: at(1), style, furniture: this.#depth.chrome > 0 })
  }

  #addLines(lines: readonly Line[]): void {
    const place = { inMain: this.#depth.main > 0, inForm: this.#depth.form > 0 }
    for (const line of lines) {
      if (!this.#places.has(line)) this.#places.set(line, place)
      this.#story.lines.push(line)
    }
  }
}

import type { Line, LineStyle } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { LINE_BREAK, lineOfRuns, type Run } from '../runs.ts'
import { showSymbols } from '../symbols.ts'
import { rowLines, type TableCell } from '../table.ts'
import { type Attributes, walkXml, type XmlHandler } from '../xml.ts'
import { ListCounter, type OdtStyles, OUTLINE } from './odt-styles.ts'

/** Reads `content.xml` into lines, in reading order and as if all tracked changes were accepted. */
export function readOdtBody(part: Buffer, styles: OdtStyles): { lines: readonly Line[]; hidden: number } {
  const reader = new OdtBody(styles)
  walkXml(part, reader)
  return { lines: reader.lines, hidden: reader.hidden }
}

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:automatic-styles',
  'office:font-face-decls',
  'text:note-citation',
  'text:hidden-text',
  'svg:title',
  'svg:desc',
])

/** Elements whose style may hide their text: `text:span`, `text:p`; not `text:list`. */
const MAY_BE_HIDDEN = /^text:(?:span|p|h)$/
/** Elements whose paragraphs belong behind the one they stand in. */
const ASIDE = new Set(['draw:text-box', 'text:note-body'])

interface OdtParagraph {
  readonly number: number
  readonly runs: Run[]
  readonly style: LineStyle
  readonly after: Line[]
}

interface OdtStory {
  readonly lines: Line[]
  paragraph: OdtParagraph | null
  spans: boolean[]
}

interface List {
  readonly style: string
  readonly counter: ListCounter
  /** The entry that is open has not got its label yet; its own start value. */
  fresh: { readonly start: number | undefined } | null
}

/** The text of a document, or what stands over its pages. */
export class OdtBody implements XmlHandler {
  readonly lines: Line[] = []
  readonly #styles: OdtStyles
  readonly #stories: OdtStory[]
  readonly #rows: TableCell[][] = []
  readonly #lists: List[] = []
  readonly #counters = new Map<string, ListCounter>()
  readonly #outline: ListCounter
  hidden = 0
  #skipping = 0
  #references = 0
  #contents = 0
  #paragraphs = 0

  constructor(styles: OdtStyles) {
    this.#styles = styles
    this.#outline = new ListCounter((depth) => styles.level(OUTLINE, depth))
    this.#stories = [{ lines: this.lines, paragraph: null, spans: [] }]
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) this.#skipping++
    else if (this.#isHidden(name, attributes)) {
      if (name !== 'text:span' && name !== 'text:section') this.#paragraphs++
      this.hidden++
      this.#skipping++
    } else if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attributes)
    else if (name === 'text:span') this.#openSpan(attributes)
    else if (name === 'text:s') this.#add(' ')
    else if (name === 'text:tab') this.#add('\t')
    else if (name === 'text:line-break') this.#add(LINE_BREAK)
    else if (name === 'text:list') this.#openList(attributes)
    else if (name === 'text:list-item') this.#openItem(attributes)
    else if (name === 'text:table-of-content') this.#contents++
    else if (name === 'table:table-row') this.#rows.push([])
    else if (name === 'table:table-cell' || ASIDE.has(name))
      this.#stories.push({ lines: [], paragraph: null, spans: [] })
  }

  text(text: string): void {
    if (this.#skipping === 0) this.#add(text)
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping--
    else if (name === 'text:p' || name === 'text:h') this.#closeParagraph()
    else if (name === 'text:span') this.#story.spans.pop()
    else if (name === 'text:list') this.#lists.pop()
    else if (name === 'text:table-of-content') this.#contents--
    else if (name === 'table:table-cell') this.#rows.at(-1)?.push(this.#popStory())
    else if (name === 'table:table-row') this.#story.lines.push(...rowLines(this.#rows.pop() ?? []))
    else if (ASIDE.has(name)) {
      const lines = this.#popStory()
      this.#story.paragraph?.after.push(...(name === 'text:note-body' ? this.#asNote(lines) : lines))
    }
  }

  #isHidden(name: string, attributes: Attributes): boolean {
    if (name === 'text:section') return attributes('text:display') === 'none'
    return MAY_BE_HIDDEN.test(name) && this.#styles.isHidden(attributes('text:style-name'))
  }

  get #story(): OdtStory {
    return this.#stories.at(-1) ?? { lines: this.lines, paragraph: null, spans: [] }
  }

  #add(text: string): void {
    const { paragraph, spans } = this.#story
    paragraph?.runs.push({ text: showSymbols(text), bold: spans.at(-1) ?? false })
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const style = attributes('text:style-name')
    const level = name === 'text:h' ? Number(attributes('text:outline-level') ?? 1) : null
    const label = this.#label(level)
    const story = this.#story
    story.spans = [this.#styles.isBold(style) ?? false]
    story.paragraph = {
      number: ++this.#paragraphs,
      runs: [],
      after: [],
      style: {
        ...(level === null ? {} : { headingLevel: level }),
        ...(label === null ? {} : { label, listLevel: Math.max(0, this.#lists.length - 1) }),
      },
    }
  }

  /** A list entry has its label on its first paragraph; a heading in no list is numbered by the outline. */
  #label(level: number | null): string | null {
    const list = this.#lists.at(-1)
    if (!list) return level === null ? null : this.#outline.next(level - 1)
    if (!list.fresh) return null
    const { start } = list.fresh
    list.fresh = null
    const label = list.counter.next(this.#lists.length - 1, start)
    return label === null ? null : showSymbols(label)
  }

  #openSpan(attributes: Attributes): void {
    const { spans } = this.#story
    spans.push(this.#styles.isBold(attributes('text:style-name')) ?? spans.at(-1) ?? false)
  }

  #openList(attributes: Attributes): void {
    const outer = this.#lists.at(-1)
    const style = attributes('text:style-name') ?? outer?.style ?? ''
    const counter = outer?.counter ?? this.#counterFor(style, attributes)
    const id = attributes('xml:id')
    if (id !== undefined) this.#counters.set(`#${id}`, counter)
    this.#lists.push({ style, counter, fresh: null })
  }

  /** A list starts anew, unless it says that it goes on with the last one of its style or with a named one. */
  #counterFor(style: string, attributes: Attributes): ListCounter {
    const named = this.#counters.get(`#${attributes('text:continue-list')}`)
    const last = attributes('text:continue-numbering') === 'true' ? this.#counters.get(style) : undefined
    const counter = named ?? last ?? new ListCounter((depth) => this.#styles.level(style, depth))
    this.#counters.set(style, counter)
    return counter
  }

  #openItem(attributes: Attributes): void {
    const list = this.#lists.at(-1)
    const start = attributes('text:start-value')
    if (list) list.fresh = { start: start === undefined ? undefined : Number(start) }
  }

  #closeParagraph(): void {
    const story = this.#story
    const { paragraph } = story
    if (!paragraph) return
    const facts = { position: at(paragraph.number), style: paragraph.style, furniture: this.#contents > 0 }
    story.lines.push(lineOfRuns(paragraph.runs, facts), ...paragraph.after)
    story.paragraph = null
  }

  /** A note stands behind the paragraph that refers to it, and at its place. */
  #asNote([first, ...others]: readonly Line[]): readonly Line[] {
    const label = `[${++this.#references}]`
    const position = at(this.#story.paragraph?.number ?? 1)
    return first ? [{ ...first, position, style: { ...first.style, label } }, ...others] : []
  }

  #popStory(): readonly Line[] {
    return this.#stories.length > 1 ? (this.#stories.pop()?.lines ?? []) : []
  }
}

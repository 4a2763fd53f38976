import { Parser } from 'htmlparser2'
import type { Line, LineStyle } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { LINE_BREAK, lineOfRuns, type Run } from '../runs.ts'

/** Elements whose text nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'select', 'iframe', 'object'])
/** Elements around the document on a web page: their lines are furniture. */
const CHROME = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'dialog'])
/** Elements that end the paragraph before them and their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

interface List {
  readonly ordered: boolean
  next: number
}

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
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return reader.finish()
}

/** Holds what is open while the parser walks through the page. */
class HtmlReader {
  private readonly lines: Line[] = []
  private runs: Run[] = []
  private readonly lists: List[] = []
  private row: { cells: string[]; cell: Run[] | null; depth: number } | null = null
  private silent = 0
  private chrome = 0
  private bold = 0
  private heading = 0
  private tables = 0
  private label: string | null = null
  private main = 0
  /** Per line: did it stand inside `<main>`? When one does, the others are chrome. */
  private readonly inMain: boolean[] = []

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SILENT.has(name) || this.silent > 0) {
      if (SILENT.has(name)) this.silent++
      return
    }
    if (BLOCKS.has(name)) this.flush()
    if (CHROME.has(name)) this.chrome++
    if (name === 'main') this.main++
    if (BOLD.has(name)) this.bold++
    if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', next: Number(attributes.start ?? 1) })
    if (name === 'br') this.add(LINE_BREAK)
    if (name === 'li') this.label = this.nextLabel()
    if (/^h[1-6]$/.test(name)) this.heading = Number(name[1])
    if (name === 'table') this.tables++
    if (name === 'tr' && !this.row) this.row = { cells: [], cell: null, depth: this.tables }
    if ((name === 'td' || name === 'th') && this.row?.depth === this.tables) this.row.cell = []
  }

  text(text: string): void {
    if (this.silent === 0) this.add(text)
  }

  close(name: string): void {
    if (SILENT.has(name)) this.silent = Math.max(0, this.silent - 1)
    if (this.silent > 0) return
    if (this.row?.depth === this.tables) this.closeInRow(name)
    if (BLOCKS.has(name)) this.flush()
    if (CHROME.has(name)) this.chrome = Math.max(0, this.chrome - 1)
    if (name === 'main') this.main = Math.max(0, this.main - 1)
    if (BOLD.has(name)) this.bold = Math.max(0, this.bold - 1)
    if (name === 'ul' || name === 'ol') this.lists.pop()
    if (/^h[1-6]$/.test(name)) this.heading = 0
    if (name === 'table') this.tables = Math.max(0, this.tables - 1)
  }

  finish(): readonly Line[] {
    this.flush()
    if (!this.inMain.includes(true)) return this.lines
    return this.lines.map((line, i) => (this.inMain[i] ? line : { ...line, furniture: true }))
  }

  private add(text: string): void {
    const target = this.row?.cell ?? this.runs
    target.push({ text, bold: this.bold > 0 })
  }

  private nextLabel(): string {
    const list = this.lists.at(-1)
    return list?.ordered ? `${list.next++}.` : '•'
  }

  private closeInRow(name: string): void {
    const { row } = this
    if (!row) return
    if ((name === 'td' || name === 'th') && row.cell) {
      row.cells.push(lineOfRuns(row.cell, { position: at(1) }).text)
      row.cell = null
    } else if (name === 'tr') {
      this.row = null
      const cells = row.cells.filter((c) => c !== '')
      if (cells.length > 1) this.push([{ text: row.cells.join('\t'), bold: false }], row.cells)
      else if (cells[0]) this.push([{ text: cells[0], bold: false }])
    }
  }

  private flush(): void {
    if (this.row?.cell) {
      this.row.cell.push({ text: LINE_BREAK, bold: false })
      return
    }
    const { runs } = this
    this.runs = []
    if (runs.some((r) => r.text.trim() !== '')) this.push(runs)
  }

  private push(runs: readonly Run[], cells?: readonly string[]): void {
    const listLevel = this.lists.length - 1
    const style: LineStyle = {
      ...(this.heading > 0 ? { headingLevel: this.heading } : {}),
      ...(this.label !== null ? { label: this.label } : {}),
      ...(listLevel >= 0 ? { listLevel } : {}),
    }
    this.label = null
    this.inMain.push(this.main > 0)
    this.lines.push(
      lineOfRuns(runs, {
        position: at(this.lines.length + 1),
        style,
        ...(cells ? { cells } : {}),
        furniture: this.chrome > 0,
      }),
    )
  }
}

import type { Line } from '../../model/line.ts'
import { at } from '../../model/position.ts'
import { lineOfRuns, type OpenLineStyle, type Run } from '../runs.ts'
import { showSymbols } from '../symbols.ts'
import type { Numbering } from './numbering.ts'
import type { Properties } from './properties.ts'
import type { Styles, WordStyle } from './styles.ts'

/** The parts of a document that say how its text looks. */
export interface Looks {
  readonly styles: Styles
  readonly numbering: Numbering
}

/** A paragraph while it is read. */
export interface OpenParagraph {
  /** 1-based place among the paragraphs of the document. */
  readonly number: number
  properties: Properties
  runs: Run[]
  /** Its mark is deleted (tracked change): the next paragraph goes on where this one ends. */
  markDeleted: boolean
  /** Some of its text is hidden; when all of it is, Word shows and counts nothing. */
  hasHidden: boolean
  /** It is the result of a field that makes a table of contents. */
  contents: boolean
  /** Lines that belong behind it: text boxes anchored in it, footnotes it refers to. */
  after: Line[]
}

/** A paragraph of which nothing is read yet. */
export function openParagraph(number: number): OpenParagraph {
  return { number, properties: {}, runs: [], markDeleted: false, hasHidden: false, contents: false, after: [] }
}

/** A run with the weight it is shown in; `null` when it is hidden. */
export function shownRun(text: string, run: Properties, context: { paragraph: Properties; looks: Looks }): Run | null {
  const { styles } = context.looks
  const own = run.runStyle === undefined ? NOTHING : styles.of(run.runStyle).properties
  const base = styles.of(context.paragraph.paragraphStyle).properties
  if (run.hidden ?? own.hidden ?? base.hidden ?? false) return null
  return { text: showSymbols(text, run.font), bold: run.bold ?? own.bold ?? base.bold ?? false }
}

const NOTHING: Properties = {}

/** The finished paragraph as a line, with the number Word generates for it. */
export function closeParagraph(paragraph: OpenParagraph, looks: Looks): Line {
  const { properties } = paragraph
  const style = looks.styles.of(properties.paragraphStyle)
  const headingLevel = levelOf(properties, style)
  const label = labelOf(properties, { style, looks })
  const indent = properties.indent ?? label?.indent ?? style.properties.indent
  const lineStyle: OpenLineStyle = {}
  if (headingLevel !== null) lineStyle.headingLevel = headingLevel
  if (label?.text) {
    lineStyle.label = label.text
    lineStyle.listLevel = label.depth
  }
  if (indent !== undefined) lineStyle.indent = indent
  if (style.properties.size !== undefined) lineStyle.size = style.properties.size
  return lineOfRuns(paragraph.runs, {
    position: at(paragraph.number),
    style: lineStyle,
    furniture: style.contents || paragraph.contents,
  })
}

function levelOf(properties: Properties, style: WordStyle): number | null {
  if (properties.outline === undefined) return style.headingLevel
  return properties.outline < 9 ? properties.outline + 1 : null
}

/** Numbering set on the paragraph goes before that of its style; `numId` 0 switches it off. */
function labelOf(own: Properties, { style, looks }: { style: WordStyle; looks: Looks }) {
  const { numId: inherited, numLevel = 0 } = style.properties
  const numId = own.numId ?? inherited
  if (numId === undefined || numId === '0') return null
  const tied = (id: string | null | undefined) =>
    own.numId === undefined && id ? looks.numbering.levelOfStyle(numId, id) : null
  const depth = own.numLevel ?? tied(own.paragraphStyle) ?? tied(style.numbered) ?? numLevel
  const label = looks.numbering.next(numId, depth)
  return label && { text: label.text, indent: label.indent ?? undefined, depth }
}

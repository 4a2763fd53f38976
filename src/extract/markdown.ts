import type { Line } from '../model/line.ts'
import { looksLikeText } from './encoding.ts'
import type { Extractor } from './extractor.ts'
import { withoutEmphasis } from './markup-residue.ts'
import { textExtraction } from './plain-text.ts'
import { rowLines } from './table.ts'

/** `## REFERAT`; not `#hashtag`. */
const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*\s*$/
/** `---`, `***`, `___`; not `--`. */
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/
/** `**Indstilling:** tekst` → lead-in; not `a * b`. */
const BOLD = /^\s*\*\*([^*]+)\*\*/

/** `| Ida Holm | Til stede |`; not `a | b`. */
const TABLE_ROW = /^\s*\|(.+)\|\s*$/
const COLUMN = /(?<!\\)\|/
/** `---`, `:--:`, as under the heads of columns; not `-`. */
const UNDER_HEADS = /^:?-{2,}:?$/

/** Plain text with Markdown headings (`# Title`), whatever the file's suffix. */
export const markdown: Extractor = {
  format: 'md',
  matches: (bytes, name) => looksLikeText(bytes) && (/\.(md|markdown)$/i.test(name) || hasHeadings(bytes)),
  extract: async (bytes) => {
    const plain = textExtraction(bytes, 'md')
    return {
      ...plain,
      lines: plain.lines.flatMap(readTableRow).map(readMarkup).map(plainLine),
    }
  },
}

/** `| Navn | Status |` as a row with cells; the line under the heads (`|---|---|`) says nothing. */
function readTableRow(line: Line): readonly Line[] {
  const row = TABLE_ROW.exec(line.text)?.[1]
  if (row === undefined) return [line]
  const texts = row.split(COLUMN).map((text) => text.replaceAll('\\|', '|').trim())
  if (texts.length < 2) return [line]
  if (texts.every((text) => UNDER_HEADS.test(text))) return [{ ...line, text: '' }]
  const { position } = line
  return rowLines(texts.map((text) => [{ text, position }]))
}

function plainLine(line: Line): Line {
  const plain = { ...line, text: withoutEmphasis(line.text) }
  return line.cells ? { ...plain, cells: line.cells.map(withoutEmphasis) } : plain
}

function hasHeadings(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 65536)).toString('latin1')
  return (head.match(/^#{1,6} \S/gm) ?? []).length >= 2
}

function readMarkup(line: Line): Line {
  const heading = HEADING.exec(line.text)
  if (heading?.[1] && heading[2]) {
    const text = heading[2].replace(BOLD, '$1')
    return { ...line, text, style: { headingLevel: heading[1].length, bold: true } }
  }
  if (RULE.test(line.text)) return { ...line, text: '' }
  const bold = line.cells ? null : BOLD.exec(line.text)
  if (!bold?.[1]) return line
  const text = line.text.replace(BOLD, '$1')
  return {
    ...line,
    text,
    style: { ...line.style, ...(text.trim() === bold[1].trim() ? { bold: true } : { boldLeadIn: bold[1].length }) },
  }
}

import { codeAt, codesOf, isAmong, isSpace } from '../danish/letters.ts'
import type { Line } from '../model/line.ts'
import { bufferOf } from './buffer-of.ts'
import { looksLikeText } from './encoding.ts'
import type { Extractor } from './extractor.ts'
import { withoutEmphasis } from './markup-residue.ts'
import { textExtraction } from './plain-text.ts'
import { rowLines } from './table.ts'

/** `## REFERAT`, `# 1. Budget #`; not `#hashtag`. */
const HEADING = /^ {0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$/
/** `---`, `***`, `___`; not `--`. */
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/
/** A lead-in: `**Indstilling:** tekst`, `**Budget**`; not `a * b`. */
const BOLD = /^\s*\*\*([^*]+)\*\*/

/** `| Ida Holm | Til stede |`, `|a|b|`; not `a | b`. */
const TABLE_ROW = /^\s*\|(.+)\|\s*$/
/** `a | b`, `|`; not `\|`. */
const COLUMN = /(?<!\\)\|/
/** `---`, `:--:`, as under the heads of columns; not `-`. */
const UNDER_HEADS = /^:?-{2,}:?$/

/** Lines that only Markdown has: `## REFERAT`, `**Beslutning:**`, `|---|---|`; not `#hashtag`, `2 ** 3`. */
const MARKED_LINE = /^\s{0,3}(?:#{1,6} \S|\*\*[^*\s][^*\n]{0,200}\*\*:?[ \t]*$|\|(?: ?:?-{2,}:? ?\|){2,20}[ \t]*$)/gm

/** The heads of the columns over the line that parts them from the rows: `| Navn | Rolle |\n|---|---|`, `|Navn|Rolle|\n| --- | --- |`; not `|---|---|`. */
const TABLE_HEAD = /^ {0,3}\|.*\|[ \t]*\r?\n {0,3}\|(?: ?:?-{2,}:? ?\|){2,20}[ \t]*$/m

/** Plain text with Markdown headings (`# Title`, `**Title**`), whatever the file's suffix. */
export const markdown: Extractor = {
  format: 'md',
  matches: (bytes, name) => (/\.(md|markdown)$/i.test(name) || hasMarkedLines(bytes)) && looksLikeText(bytes),
  extract: async (bytes) => {
    const plain = textExtraction(bytes, 'md')
    const lines: Line[] = []
    for (const line of plain.lines) {
      if (mayHaveMarkup(line.text)) lines.push(...readTableRow(unquoted(line)).map(readMarkup).map(plainLine))
      else lines.push(line)
    }
    return { ...plain, lines }
  },
}

/** How headings, rules, rows of tables and words in bold begin, whatever space stands before them. */
const MARKS = codesOf('#-*_|> \t')

function mayHaveMarkup(text: string): boolean {
  const first = codeAt(text, 0)
  return isAmong(MARKS, first) || isSpace(first) || text.includes('*') || text.includes('__')
}

/** The mark of a passage that is set in: `⟨> ⟩**Beslutning:** Ja`, `⟨>> ⟩Nej`; not `->`. */
const SET_IN = /^ {0,3}(?:>+ ?)+/

function unquoted(line: Line): Line {
  const text = line.text.replace(SET_IN, '')
  return text.length === line.text.length ? line : { ...line, text }
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

function hasMarkedLines(bytes: Uint8Array): boolean {
  const head = bufferOf(bytes, 65536)
  const hasTable = head.includes('|') && TABLE_HEAD.test(head.toString('latin1'))
  if (hasTable || !(head.includes('#') || head.includes('**'))) return hasTable
  return (head.toString('latin1').match(MARKED_LINE) ?? []).length >= 2
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

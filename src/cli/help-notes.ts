import { wrap } from '../render/wrap.ts'

/**
 * A term and, two blanks or more behind it, what it means: `  cpr-number     a CPR number stands in the text`,
 * `  no-date  no date`; not `cpr-number  a CPR number`.
 */
const ENTRY = /^(?<term> {2}\S.*? {2,})(?<meaning>\S.*)$/

/** The text under the options, broken at the width of the help: paragraphs as a whole, entries below what they say. */
export function helpNotes(notes: string, columns: number): string {
  return joined(notes)
    .map((line) => broken(line, columns))
    .join('\n')
}

/** The lines of a paragraph are one; an indented line stands alone, and nothing is joined to it. */
function joined(notes: string): readonly string[] {
  const lines: string[] = []
  for (const line of notes.split('\n')) {
    const last = lines.at(-1)
    const goesOn = last !== undefined && last !== '' && line !== '' && !last.startsWith(' ') && !line.startsWith(' ')
    if (goesOn) lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return lines
}

function broken(line: string, columns: number): string {
  const { term, meaning } = ENTRY.exec(line)?.groups ?? {}
  if (term === undefined || meaning === undefined)
    return line.startsWith(' ') ? line : wrap(line, { columns, indent: 0 })
  return term + wrap(meaning, { columns, indent: term.length }).trimStart()
}

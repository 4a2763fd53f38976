/** Colours take no room: `\u001b[1m`, `\u001b[38;5;2m`; not `[1m`. */
const COLOUR = /\u001b\[[\d;]*m/g

export interface Indent {
  readonly columns: number
  /** Blanks before every line. */
  readonly indent: number
}

/** Breaks text at blanks so that no line is wider than `columns`; a word that is wider stands alone. */
export function wrap(text: string, { columns, indent }: Indent): string {
  const room = Math.max(20, columns - indent)
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    let taken = 0
    for (const word of paragraph.split(' ')) {
      const wide = width(word)
      if (line !== '' && taken + 1 + wide > room) {
        lines.push(line)
        line = word
        taken = wide
      } else {
        taken += line === '' ? wide : wide + 1
        line = line === '' ? word : `${line} ${word}`
      }
    }
    lines.push(line)
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join('\n')
}

/** Characters that each take a column: `Godkendt.`, `Åben`; not `\u001b`, nor half of a pair. */
const PLAIN = /^[\x20-\x7e\xa0-\xff]*$/

/** Columns a text takes on a terminal. */
export function width(text: string): number {
  return PLAIN.test(text) ? text.length : [...text.replace(COLOUR, '')].length
}

/** `text` and `note` on one line, the note at the right edge; below each other when there is no room. */
export function aside(text: string, note: string, columns: number): string {
  const gap = columns - width(text) - width(note)
  return gap >= 2 ? `${text}${' '.repeat(gap)}${note}` : `${wrap(text, { columns, indent: 0 })}\n  ${note}`
}

import type { PrintStyle } from './style.ts'
import { wrap } from './wrap.ts'

/** How far what is told of an item stands from the edge. */
const INDENT = 5

/** A fact below its item: a line about it, and its words, if there are any, below that. */
export function factEntry(head: string, words: string, style: PrintStyle): string {
  return ' '.repeat(INDENT) + head + (words && `\n${factLine(words, style)}`)
}

/** More that is told of a fact, on lines of its own. */
export function factLine(words: string, { columns }: PrintStyle): string {
  return wrap(words, { columns, indent: INDENT })
}

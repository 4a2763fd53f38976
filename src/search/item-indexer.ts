import { type AnalysedToken, analyseText } from '../danish/analyse.ts'
import type { Indexer, ItemText } from '../store/index-items.ts'
import { analyserVersion } from './analyser-version.ts'
import type { TextField } from './query-fields.ts'

/** Which part of an item a section is searched as. Every section belongs to exactly one. */
export function fieldOf(role: string): TextField {
  return role === 'decision' || role === 'recommendation' || role === 'attachments' ? role : 'text'
}

/**
 * What goes into the full-text index: for each part of the item the lemmas of its words, in order, and beside it the
 * parts of its compounds.
 */
export const ITEM_INDEXER: Indexer = {
  version: analyserVersion,
  columns: (item) => ({
    ...columns('title', item.title),
    ...columns('decision', textOf(item, 'decision')),
    ...columns('recommendation', textOf(item, 'recommendation')),
    ...columns('attachments', [textOf(item, 'attachments'), ...item.attachments].join('\n')),
    ...columns('text', textOf(item, 'text')),
  }),
}

function textOf(item: ItemText, field: TextField): string {
  return item.sections
    .filter((section) => fieldOf(section.role) === field)
    .map((section) => section.text)
    .join('\n')
}

function columns(field: TextField, text: string): Record<string, string> {
  const tokens = analyseText(text)
  return { [field]: tokens.map((token) => token.stem).join(' '), [`${field}_parts`]: compoundParts(tokens, text) }
}

/**
 * The parts of the compounds only: a word without parts stands in the other column already. Words tied by a hyphen
 * (`klynge-samarbejdsudvalget`) count as one compound, so that their parts stand side by side.
 */
function compoundParts(tokens: readonly AnalysedToken[], text: string): string {
  const parts: string[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.parts.length > 1 || tied(tokens[i - 1], token, text) || tied(token, tokens[i + 1], text))
      parts.push(...token.parts)
  }
  return parts.join(' ')
}

function tied(a: AnalysedToken | undefined, b: AnalysedToken | undefined, text: string): boolean {
  return a !== undefined && b !== undefined && b.start - a.end === 1 && text[a.end] === '-'
}

import { type Analysis, analysePrinted } from '../danish/analyse.ts'
import { eachWord } from '../danish/tokens.ts'
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

/**
 * The two columns of a text. The second holds the parts of the compounds only: a word without parts stands in the first
 * already. Words tied by a hyphen (`klynge-samarbejdsudvalget`) count as one compound, so that their parts stand side by
 * side.
 */
function columns(field: TextField, text: string): Record<string, string> {
  let stems = ''
  let parts = ''
  let before: Analysis | undefined
  let tied = false
  let end = -1
  const close = (word: Analysis | undefined, tiedToNext: boolean) => {
    if (word && (word.parts.length > 1 || tied || tiedToNext)) for (const part of word.parts) parts += `${part} `
    tied = tiedToNext
  }
  eachWord(text, (start, wordEnd, word) => {
    close(before, start - end === 1 && text[end] === '-')
    before = analysePrinted(word)
    stems += `${before.stem} `
    end = wordEnd
  })
  close(before, false)
  return { [field]: stems.trimEnd(), [`${field}_parts`]: parts.trimEnd() }
}

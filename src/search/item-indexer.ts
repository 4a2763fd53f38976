import { eachWord } from '../danish/tokens.ts'
import { TEXT_FIELDS, type TextField } from '../store/index-fields.ts'
import type { Indexer, ItemText } from '../store/index-items.ts'
import { analyserVersion } from './analyser-version.ts'
import { Bytes } from './bytes.ts'
import { IndexTerms } from './index-terms.ts'

/** The part of an item that holds sections of several roles; of the others each holds one. */
export const SHARED_FIELD: TextField = 'text'

/** Which part of an item a section is searched as. Every section belongs to exactly one. */
export function fieldOf(role: string): TextField {
  return role === 'decision' || role === 'recommendation' || role === 'attachments' ? role : SHARED_FIELD
}

/**
 * What goes into the full-text index: for each part of the item the lemmas of its words, in order, and beside it the
 * parts of its compounds.
 */
export const ITEM_INDEXER: Indexer = {
  version: analyserVersion,
  columns: (item) => {
    columnsOf ??= columnWriter()
    return columnsOf(item)
  },
}

let columnsOf: Indexer['columns'] | undefined

function columnWriter(): Indexer['columns'] {
  const terms = new IndexTerms()
  const lemmas = new Bytes()
  const parts = new Bytes()
  return (item) => {
    lemmas.length = 0
    parts.length = 0
    const ends = TEXT_FIELDS.map((field) => {
      write(terms, textOf(item, field), { lemmas, parts })
      return { field, lemmas: lemmas.length, parts: parts.length }
    })
    const columns: Record<string, Uint8Array> = {}
    let before = { lemmas: 0, parts: 0 }
    for (const end of ends) {
      columns[end.field] = lemmas.part(before.lemmas, end.lemmas)
      columns[`${end.field}_parts`] = parts.part(before.parts, end.parts)
      before = end
    }
    return columns
  }
}

function textOf(item: ItemText, field: TextField): string {
  if (field === 'title') return item.title ?? ''
  const texts = item.sections.filter((section) => fieldOf(section.role) === field).map((section) => section.text)
  if (field === 'attachments') texts.push(...item.attachments)
  else if (field === SHARED_FIELD && item.caseNumber !== null) texts.push(item.caseNumber)
  return texts.join('\n')
}

const HYPHEN = 0x2d

/**
 * Writes the two columns of a text. The second holds the parts of the compounds only: a word without parts stands in the
 * first already. Words tied by a hyphen (`klynge-samarbejdsudvalget`) count as one compound, so that their parts stand side
 * by side.
 */
function write(terms: IndexTerms, text: string, { lemmas, parts }: { lemmas: Bytes; parts: Bytes }): void {
  let before = -1
  let tied = false
  let end = -1
  eachWord(text, (start, wordEnds, lettersEnd) => {
    const tiedToNext = start - end === 1 && text.charCodeAt(end) === HYPHEN
    if (before >= 0 && (tied || tiedToNext || terms.isCompound(before))) terms.addParts(before, parts)
    tied = tiedToNext
    before = terms.numberOf(text, start, lettersEnd)
    terms.addLemma(before, lemmas)
    end = wordEnds
  })
  if (before >= 0 && (tied || terms.isCompound(before))) terms.addParts(before, parts)
}

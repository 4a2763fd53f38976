import { createRequire } from 'node:module'
import { partStems } from '../danish/decompound.ts'
import { foldWord } from '../danish/normalise.ts'
import { tokenise } from '../danish/tokens.ts'

/** Something that goes by several names, in full or abbreviated. */
export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

const MOST = 3
/** Of five letters one may be wrong, in a word this long two: letters that changed places (`udvlag`) count as two. */
const FUZZY = 0.2
const LONG_WORD = 5
/** From this length on the beginning of a word is enough: `sundhedsdir`. */
const BEGINNING = 4

/**
 * Those whose names, or parts of them, look like what was typed, the most alike first:
 * `forretnigsudvalg` → `Forretningsudvalget`, `udvlag` → every kind of udvalg.
 */
export function similarNames<Thing extends Named>(things: readonly Thing[], typed: string): readonly Thing[] {
  // Loaded when it is needed: nearly every name that is typed is known.
  const MiniSearch = createRequire(import.meta.filename)('minisearch') as typeof import('minisearch').default
  const names = new MiniSearch<{ id: number; name: string; aliases: string }>({
    fields: ['name', 'aliases'],
    tokenize: (text) => tokenise(text).map((token) => token.term),
    processTerm: (term) => [...new Set([foldWord(term), ...partStems(foldWord(term))])],
  })
  names.addAll(things.map(({ name, aliases }, id) => ({ id, name, aliases: aliases.join(' ') })))
  const found = names.search(typed, {
    fuzzy: (word) => (word.length < LONG_WORD ? FUZZY : Math.max(2, Math.round(FUZZY * word.length))),
    prefix: (word) => word.length >= BEGINNING,
    combineWith: 'AND',
    boost: { name: 2 },
    processTerm: foldWord,
  })
  return found.slice(0, MOST).flatMap(({ id }) => things[id as number] ?? [])
}

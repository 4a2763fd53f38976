import { analyseWord } from '../danish/analyse.ts'
import { tokenise, type WordToken } from '../danish/tokens.ts'
import type { Store } from '../store/store.ts'
import { itemsWith, termsBeginning } from '../store/vocabulary.ts'
import { editDistance, oneErrorAway } from './edit-distance.ts'
import { needlesFor } from './needle.ts'

const MOST_SUGGESTIONS = 3
/** A word shorter than this is too like too many others. */
const SHORTEST = 4
/** From this length on two errors are forgiven. */
const LONG = 7
const SHARED_BEGINNING = 2
/** Another number is another matter, "1.200.000" no misprint of "100.000": `1.200.000`, `§ 3`; not `paliation`. */
const FIGURE = /\d/

interface NearTerm {
  readonly term: string
  readonly errors: number
  readonly items: number
}

/**
 * The query with its unknown word as it may have been meant, best first: `paliation` → `palliation`.
 * Only words that stand in the index are suggested.
 */
export function suggestions(store: Store, query: string): string[] {
  const unknown = tokenise(query).find((token) => !isKnown(store, token))
  if (!unknown || unknown.term.length < SHORTEST || FIGURE.test(unknown.term)) return []
  return similarTerms(store, unknown.term).map(
    (term) => query.slice(0, unknown.start) + term + query.slice(unknown.end),
  )
}

function isKnown(store: Store, { term }: WordToken): boolean {
  return needlesFor(term).some((needle) => needle.terms.every((t) => itemsWith(store, t) > 0))
}

function similarTerms(store: Store, word: string): string[] {
  const most = word.length >= LONG ? 2 : 1
  const found = new Map<string, NearTerm>()
  for (const form of new Set([word, analyseWord(word).stem])) {
    const lengths = [form.length - most, form.length + most] as const
    for (const { term, items } of termsBeginning(store, form.slice(0, SHARED_BEGINNING), lengths)) {
      const errors = editDistance(form, term, most)
      if (errors <= most) keep(found, { term, errors, items })
    }
    for (const term of oneErrorAway(form, SHARED_BEGINNING - 1)) {
      const items = found.has(term) ? 0 : itemsWith(store, term)
      if (items > 0) keep(found, { term, errors: 1, items })
    }
  }
  return [...found.values()]
    .toSorted((a, b) => a.errors - b.errors || b.items - a.items || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map((candidate) => candidate.term)
}

function keep(found: Map<string, NearTerm>, candidate: NearTerm): void {
  const known = found.get(candidate.term)
  if (!known || candidate.errors < known.errors) found.set(candidate.term, candidate)
}

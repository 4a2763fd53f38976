import type { Store } from './store.ts'

/** A lemma or part of the index and how many items hold it. */
export interface IndexTerm {
  readonly term: string
  readonly items: number
}

/** The terms of the index that begin with `prefix` and have so many letters, in order. */
export function termsBeginning(store: Store, prefix: string, [fewest, most]: readonly [number, number]): IndexTerm[] {
  return store.all<IndexTerm>(
    'SELECT term, doc AS items FROM item_terms WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?',
    ...[prefix, `${prefix}\u{10ffff}`, fewest, most],
  )
}

/** How many items hold exactly this term. */
export function itemsWith(store: Store, term: string): number {
  return store.get<IndexTerm>('SELECT term, doc AS items FROM item_terms WHERE term = ?', term)?.items ?? 0
}

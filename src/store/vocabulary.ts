import type { Store } from './store.ts'

/** A lemma or part of the index and how many items hold it. */
export interface IndexTerm {
  readonly term: string
  readonly items: number
}

/** The terms of the index that begin with `prefix`, in order. */
export function termsBeginning(store: Store, prefix: string): IndexTerm[] {
  return store.all<IndexTerm>(
    'SELECT term, doc AS items FROM item_terms WHERE term >= ? AND term < ?',
    ...[prefix, `${prefix}\u{10ffff}`],
  )
}

/** How many items hold exactly this term. */
export function itemsWith(store: Store, term: string): number {
  return store.get<IndexTerm>('SELECT term, doc AS items FROM item_terms WHERE term = ?', term)?.items ?? 0
}

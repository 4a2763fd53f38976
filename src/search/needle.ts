import { analyseWord, spellings } from '../danish/analyse.ts'
import { askedAlone, tokenise } from '../danish/tokens.ts'
import type { TextField } from '../store/index-fields.ts'
import type { QueryClause } from './query.ts'

/** Lemmas that stand beside each other, or the beginning of one. */
export interface Needle {
  /** As the user typed it. */
  readonly typed: string
  /** `lemmas`: whole words; `parts`: parts of compounds, also across words; `prefix`: the one lemma is only a beginning. */
  readonly stream: 'lemmas' | 'parts' | 'prefix'
  readonly terms: readonly string[]
  /** Only in this part of the item; anywhere when absent. */
  readonly field?: TextField
}

/**
 * What may stand in a text for a word or a phrase: its lemmas, the parts of its compounds, and other spellings.
 * `sundhedsaftalen` → lemma `sundhedsaftale`, or the parts `sundhed aftale`.
 */
export function needlesFor(text: string): Needle[] {
  const terms = tokenise(text).map((token) => token.term)
  if (terms.length === 0) return []
  const spelt = terms.length === 1 ? spellings(askedAlone(terms[0] ?? '')).map((term) => [term]) : [terms]
  return unique(
    spelt.flatMap((words) => {
      const analyses = words.map(analyseWord)
      return [
        { typed: text, stream: 'lemmas', terms: analyses.map((a) => a.stem) },
        { typed: text, stream: 'parts', terms: analyses.flatMap((a) => a.parts) },
      ] as const
    }),
  )
}

/** `pallia*` → words that begin so; and the lemma of the beginning, for `kommunale*`. */
export function prefixNeedles(text: string): Needle[] {
  const terms = tokenise(text).map((token) => token.term)
  if (terms.length !== 1) return needlesFor(text)
  return unique(
    spellings(terms[0] ?? '').flatMap((term) => [
      { typed: `${text}*`, stream: 'prefix', terms: [term] } as const,
      { typed: `${text}*`, stream: 'lemmas', terms: [analyseWord(term).stem] } as const,
    ]),
  )
}

/** Everything a text may be marked for: the needles of the clauses that are not excluded. */
export function needlesOf(clause: QueryClause, field?: TextField): Needle[] {
  switch (clause.kind) {
    case 'word':
    case 'phrase':
      return inField(needlesFor(clause.text), field)
    case 'prefix':
      return inField(prefixNeedles(clause.text), field)
    case 'near':
      return tokenise(clause.text).flatMap((token) => inField(needlesFor(token.term), field))
    case 'field':
      return needlesOf(clause.clause, clause.field)
    case 'not':
      return []
    default:
      return clause.clauses.flatMap((c) => needlesOf(c, field))
  }
}

function inField(needles: Needle[], field: TextField | undefined): Needle[] {
  return field === undefined ? needles : needles.map((needle) => ({ ...needle, field }))
}

/** One needle for each row of lemmas; a word without parts would otherwise be there twice. */
function unique(needles: readonly Needle[]): Needle[] {
  const seen = new Map<string, Needle>()
  for (const needle of needles) {
    const key = `${needle.stream === 'prefix'} ${needle.terms.join(' ')}`
    if (!seen.has(key)) seen.set(key, needle)
  }
  return [...seen.values()]
}

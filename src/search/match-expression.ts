import { tokenise } from '../danish/tokens.ts'
import { inField } from '../store/index-fields.ts'
import { type Needle, needlesFor, prefixNeedles } from './needle.ts'
import type { QueryClause } from './query.ts'

/**
 * Words that stand in nearly every item. They are not asked for when the query holds others; in a phrase they stay.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'af at de den der det en er et for fra har i med og om på som til ved'.split(' '),
)

/**
 * The FTS5 expression of a query; null when nothing in it can be asked for (no word, or only excluded ones).
 * `palliation -demens` → `("palliation") NOT ("demens")`.
 */
export function matchExpression(clause: QueryClause): string | null {
  switch (clause.kind) {
    case 'word':
    case 'phrase':
      return anyOf(needlesFor(clause.text))
    case 'prefix':
      return anyOf(prefixNeedles(clause.text))
    case 'near':
      return near(clause.text, clause.distance)
    case 'field': {
      const match = matchExpression(clause.clause)
      return match === null ? null : `(${inField(clause.field, match)})`
    }
    case 'not':
      return null
    case 'or':
      return joined(clause.clauses.map(matchExpression), ' OR ')
    case 'and':
      return allOf(clause.clauses)
  }
}

function allOf(clauses: readonly QueryClause[]): string | null {
  const wanted = clauses.filter((c) => c.kind !== 'not')
  const telling = wanted.filter((c) => c.kind !== 'word' || !isFunctionWord(c.text))
  const matches = joined((telling.length > 0 ? telling : wanted).map(matchExpression), ' AND ')
  const excluded = joined(
    clauses.map((c) => (c.kind === 'not' ? matchExpression(c.clause) : null)),
    ' OR ',
  )
  return matches === null || excluded === null ? matches : `(${matches} NOT ${excluded})`
}

const isFunctionWord = (text: string) => FUNCTION_WORDS.has(text.toLowerCase())

function anyOf(needles: readonly Needle[]): string | null {
  return joined(needles.map(quoted), ' OR ')
}

/** FTS5 has no syntax inside quotes but the quote itself, and no term holds one. */
function quoted({ terms, stream }: Needle): string {
  return `"${terms.join(' ')}"${stream === 'prefix' ? ' *' : ''}`
}

/** Words in longer rows are asked for as typed only: each may be spelt in up to three ways. */
const MOST_SPELT = 4

/**
 * The words near each other as whole words, or all of them as parts of compounds: the index keeps the two apart.
 * `NEAR(kørsel sundhedsaftalen, 5)` asks for `NEAR("kørsel" "sundhedsaftale", 5)` or `NEAR("kørsel" "sundhed aftale", 5)`.
 */
function near(text: string, distance: number): string | null {
  const words = tokenise(text).map((token) => needlesFor(token.term))
  const rows = (['lemmas', 'parts'] as const).flatMap((stream) =>
    rowsOf(words.map((needles) => inStream(needles, stream).slice(0, words.length > MOST_SPELT ? 1 : undefined))),
  )
  return words.length === 0
    ? null
    : joined(
        [...new Set(rows)].map((row) => `NEAR(${row}, ${distance})`),
        ' OR ',
      )
}

/** A word that is no compound has no needle for its parts. */
function inStream(needles: readonly Needle[], stream: Needle['stream']): readonly Needle[] {
  const found = needles.filter((needle) => needle.stream === stream)
  return found.length > 0 ? found : needles
}

/** One needle of each word, in all ways: `[[a], [b, c]]` → `"a" "b"`, `"a" "c"`. */
function rowsOf(words: readonly (readonly Needle[])[]): readonly string[] {
  const [first = [], ...others] = words.map((needles) => needles.map(quoted))
  return others.reduce(
    (rows, phrases) => rows.flatMap((row) => phrases.map((phrase) => `${row} ${phrase}`)),
    [...first],
  )
}

function joined(expressions: readonly (string | null)[], operator: string): string | null {
  const given = expressions.filter((e) => e !== null)
  return given.length === 0 ? null : `(${given.join(operator)})`
}

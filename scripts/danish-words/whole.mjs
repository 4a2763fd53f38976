// Words of the dictionary that are not compounds, though they look as if they were: `orientering` is no `ring`.

const SHORTEST_END = 2
/** Below these lengths the inflection must agree in every flag; above, in kind and gender. */
const SURE_BEGIN = 3
const SURE_END = 4
/** Length from which a noun that is not marked as a first part may be one. */
const MIGHT_BEGIN = 4

/**
 * A compound is inflected as its last part: `årsmøde` as `møde`, but `hospital` not as `tal`.
 * @returns the lemmas that no first part and last part with the same inflection make up
 */
export function wholeLemmas(
  { paradigm, begins, nouns },
  { BEFORE_ANY_NOUN, NEVER_FIRST, NEVER_LAST, PREFIXES, SHORT_FIRST, SHORT_LAST, TAKES_PREFIX },
) {
  const might = new Set(nouns)
  const whole = new Set()
  const isFirst = (first) =>
    (begins.has(first) && (first.length > 1 || SHORT_FIRST.has(first))) ||
    (first.length >= MIGHT_BEGIN && (might.has(first) || might.has(first.replace(/s$/, ''))))
  const isCut = (first, last) =>
    PREFIXES.has(first)
      ? BEFORE_ANY_NOUN.has(first) || TAKES_PREFIX.test(last)
      : isFirst(first) && !NEVER_FIRST.has(first) && !NEVER_LAST.has(last) && (last.length > 2 || SHORT_LAST.has(last))
  const isSure = (first) => first.length >= SURE_BEGIN || SHORT_FIRST.has(first)
  for (const [word, own] of paradigm) {
    let compound = false
    for (let i = 1; i <= word.length - SHORTEST_END && !compound; i++) {
      const last = paradigm.get(word.slice(i))
      compound =
        last !== undefined &&
        isCut(word.slice(0, i), word.slice(i)) &&
        agree(own, last, isSure(word.slice(0, i)) && word.length - i >= SURE_END)
    }
    if (!compound) whole.add(word)
  }
  return whole
}

function agree(own, last, long) {
  return own.some(
    (a) =>
      a.kind !== 'name' &&
      last.some((b) => (long ? sameKind(a.kind, b.kind) : a.kind === b.kind && a.flags === b.flags)),
  )
}

/** `noun` alone is a plural word (`data`, `penge`): it goes with both genders. */
const sameKind = (a, b) => a === b || (a === 'noun' && b.startsWith('noun')) || (b === 'noun' && a.startsWith('noun'))

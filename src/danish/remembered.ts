/**
 * A function that remembers its latest answers, between `most` and twice as many; what is asked again and again is never
 * forgotten. Words come by Zipf's law: nearly all of a text was seen before.
 */
export function remembered<Answer>(most: number, answer: (word: string) => Answer): (word: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  return (word) => {
    const known = recent.get(word)
    if (known !== undefined) return known
    const own = apart(word)
    const found = older.get(word) ?? answer(own)
    if (recent.size >= most) {
      older = recent
      recent = new Map()
    }
    recent.set(own, found)
    return found
  }
}

/** From this length on V8 keeps a word cut out of a text as a view of the whole text. */
const VIEW = 13
/** Text that takes a byte a letter: `Byråd`, `7 %`; not `2–3`. */
const LATIN1 = /^[\x20-\xff]*$/
const bytes = Buffer.alloc(64)

/** The word by itself, so that remembering it does not keep its text in memory. Words of other alphabets are rare. */
function apart(word: string): string {
  if (word.length < VIEW) return word
  return word.length <= bytes.length && LATIN1.test(word)
    ? bytes.toString('latin1', 0, bytes.write(word, 'latin1'))
    : Buffer.from(word, 'utf16le').toString('utf16le')
}

/** A function that remembers its last answer: what is asked of a sentence, a title or an item is asked several times in a row. */
export function lastRemembered<Asked, Answer>(answer: (about: Asked) => Answer): (about: Asked) => Answer {
  let last: { readonly about: Asked; readonly answer: Answer } | null = null
  return (about) => {
    if (last?.about !== about) last = { about, answer: answer(about) }
    return last.answer
  }
}

import { NUMBER, readNumber } from '../../danish/number-words.ts'
import { inLatin } from '../../danish/patterns/latin.ts'

export type Side = 'for' | 'against' | 'abstain'

/** How many and who stood on one side of a vote, as one part of a sentence states it. */
export interface Stance {
  readonly side: Side
  /** `null` when no number is printed. */
  readonly count: number | null
  readonly names: readonly string[]
  /** What is printed beside the names ("A (9)") does not add up to the printed total. */
  readonly mismatch: boolean
  /** No word says that they voted: behind a bare "For:" may stand reasons as well as names. */
  readonly listed: boolean
}

/** Where names end: a reason, a remark, the total; spaces and commas before it are taken off with those at the end: `Ida og Bo, idet planen`, `A (i alt 4)`; not `Ida og Bo`. */
const END_OF_NAMES = inLatin(
  /(?:(?:;\s*)?(?<!\p{L})(?:idet|da|der|som|fordi|hvorefter|hvilket|med\s+(?:følgende|den|henvisning))|(?:[–(-]+\s*)?i\s*alt)(?![\p{L}]).*$|\s=\s.*$/iu,
)
/** `i alt 9`, `i alt: 9`, `ialt 9`, `A (9) = 9`; not `alt 9`. */
const TOTAL = inLatin(`(?:(?<!\\p{L})i\\s*alt\\s*:?|=)\\s*(${NUMBER})`, 'iu')
/** `8`, `fire medlemmer`, `16 stemmer`, `4:`, `21 (A, B)`; not `3. at`, `400 kr.`. */
const LEADING = inLatin(
  `^(?:(?:(?:de\\s+)?øvrige|samtlige|alle|de)\\s+)?(${NUMBER})(?![.\\d]|,\\d|\\s*(?:kr|mio|pct|%))(?:\\s*\\(\\d+\\)|\\s+(?:medlem(?:mer)?(?:\\s+af(?=\\s+\\p{Lu}{1,2}(?!\\p{L})))?|stemmer?|personer))?\\s*[:(]?\\s*`,
  'iu',
)
/** A name with its own number: `F (3)`, `A, D og O (4)`, `Ø (6 stemmer)`; not `Dennis Lauth (ufp)`. */
const NUMBERED = inLatin(`^(.+?)\\s*\\((${NUMBER})(?:\\s+(?:stemmer?|medlem(?:mer)?))?\\)$`, 'iu')
/** Not a person or party: "forslaget", "af A", "punkt 2"; who is named by office stays, so that the names are not counted: `forslaget`, `Alle`; not `Ida`. */
const NO_NAME = inLatin(
  /^(?:(?!formanden$|næstformanden$|borgmesteren$|kassereren$|forslagsstilleren$)\p{Ll}|Punkt|Pkt|Alle(?!\p{L})|Samtlige|Ingen|Flere|Resten|Øvrige|De\s\p{Ll}|(?:De|Vi|Man|Han|Hun|Begge|Nogle|Mange|Andre|Enkelte|Der|Det)$)/u,
)

/** `Niels Jul og to andre`: the named ones and two, `A og 3 andre`; not `to andre forslag`. */
const AND_OTHERS = inLatin(`\\s+og\\s+(${NUMBER})\\s+andre$`, 'iu')

/** Reads what stands beside a side: `readSide('against', 'F (3) og Ø (6), i alt 9.')` is 9 with names F and Ø. */
export function readSide(side: Side, text: string): Stance {
  const total = readNumber(TOTAL.exec(text)?.[1] ?? '')
  const printed = text
    .replace(END_OF_NAMES, '')
    .replace(/^(?:[\s:–-]|Kun\s|Alene\s|følgende(?:\smedlemmer)?:?\s)+|[\s.:,–-]+$/g, '')
  const others = AND_OTHERS.exec(printed)
  const plain = others ? printed.slice(0, others.index) : printed
  const leading = LEADING.exec(plain)
  const parts = splitNames(leading ? plain.slice(leading[0].length) : plain)
  const numbers = parts.map((p) => readNumber(NUMBERED.exec(p)?.[2] ?? ''))
  const stated = total ?? readNumber(leading?.[1] ?? '') ?? lastAsTotal(numbers)
  const sum = numbers.length > 0 && numbers.every((n) => n !== null) ? numbers.reduce((a, b) => a + b, 0) : null
  const names = parts.filter((p) => !NO_NAME.test(p)).map((p) => NUMBERED.exec(p)?.[1] ?? p)
  const more = readNumber(others?.[1] ?? '')
  if (more !== null && stated === null)
    return { side, count: names.length + more, names, mismatch: false, listed: false }
  return {
    side,
    count: stated ?? sum,
    names,
    mismatch: stated !== null && sum !== null && sum !== stated,
    listed: false,
  }
}

/** "A, D og O (4)": a single number behind the last of several names is the total of all. */
function lastAsTotal(numbers: readonly (number | null)[]): number | null {
  const last = numbers.at(-1) ?? null
  return numbers.length > 1 && numbers.slice(0, -1).every((n) => n === null) ? last : null
}

/** `, `, ` og `, ` + ` between names; not inside brackets, `Ida Holm`. */
const BETWEEN_NAMES = inLatin(/\s*(?:,|;|\+|(?<![\p{L}])(?:og|samt)(?![\p{L}]))\s*(?![^()]*\))/iu)
/** A name has one: `Ø`, `3 a`; not `3 + 4`. */
const ANY_LETTER = inLatin(/\p{L}/u)

/** `"V, C og Ib Holm (F)"` gives three; brackets that only wrap the list are taken off. */
function splitNames(text: string): readonly string[] {
  const inner = text.replace(/^\((.*)\)$/su, '$1')
  const open = inner.split('(').length - inner.split(')').length
  return (open < 0 ? inner.replace(/\)\s*$/, '') : inner)
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => ANY_LETTER.test(name))
}

import type { Needle } from './needle.ts'

/** `ø`, `byråd`; not `str`. */
const VOWEL = /[aeiouyæøå]/
/** Printed in more ways than one, so that every figure may be a term with one: `§ 233`, `1.228.362`; not `pris`. */
const FIGURE = /[§\d]/

/** What the words that hold a needle look like. */
export interface LikelyWords {
  /** How its terms begin, each for itself. */
  readonly openings: readonly RegExp[]
  /** Which of them tells most. */
  readonly telling: number
  /** All of them, one after the other; `null` where there is only one. */
  readonly all: RegExp | null
}

const known = new WeakMap<Needle, LikelyWords>()

/** Made once for a needle, which is looked for in every text that is shown. */
export function likelyWords(needle: Needle): LikelyWords {
  const before = known.get(needle)
  if (before) return before
  const openings = needle.terms.map(opening)
  const longest = needle.terms.map(lettersSought)
  const likely = {
    openings: openings.map((o) => new RegExp(o, 'g')),
    telling: longest.indexOf(Math.max(...longest)),
    all: openings.length > 1 ? new RegExp(openings.join('[^]*')) : null,
  }
  known.set(needle, likely)
  return likely
}

/** So many letters at the end of a lemma may look otherwise in its forms: `kommissorium`, `kommissoriet`. */
const CHANGING = 3

const lettersSought = (lemma: string) =>
  FIGURE.test(lemma) ? 1 : Math.max(lemma.length > 4 ? 3 : 2, lemma.length - CHANGING)

/** How a form of the lemma must begin somewhere in the word, whatever its vowel: `barn` → `b[vowel]`, for `børnene`. */
function opening(lemma: string): string {
  if (FIGURE.test(lemma)) return FIGURE.source
  return [...lemma.slice(0, lettersSought(lemma))].map((c) => (VOWEL.test(c) ? VOWEL.source : c)).join('')
}

// What the flags of the dictionary say of a word: its kind, its gender, how it is inflected.

/** Flags of first parts of compounds with their link: `sundheds`. */
export const LINKS = new Set(['29', '30', '31', '55', '56', '60', '61', '62', '63', '67', '68', '69', '88'])
const NOUN = new Set('2 3 4 5 7 11 13 14 15 18 19 43 44 45 46 47 48 57 58 64 65 66 70 71 72 74 84 85 87'.split(' '))
const NEUTER = new Set('3 4 15 18 45 47 57 66 70 84 87'.split(' '))
const COMMON = new Set('2 7 14 19 44 48 58 65'.split(' '))
const ADJECTIVE = new Set('12 23 24 25 26 27 28 38 40 41 42 49 59 77 78 82'.split(' '))
const VERB = new Set(['1', '20', '21'])
const NAME = new Set(['9', '54'])
/** Flags of verbs whose form in -t is a participle. */
export const PARTICIPLE = new Set(['1', '20'])

/** @returns {'name' | 'noun' | 'adjective' | 'verb' | 'other'} */
export function kindOf({ flags, allomorphs }) {
  const has = (set) => flags.some((f) => set.has(f))
  if (has(NAME)) return 'name'
  if (has(VERB)) return 'verb'
  if (has(NOUN)) return 'noun'
  if (has(ADJECTIVE)) return 'adjective'
  if (allomorphs.length > 0) return 'verb'
  return 'other'
}

/** How a lemma is inflected, exactly (`flags`) and roughly (`kind`: nouns by gender), to compare a compound with its last part. */
export function inflection({ flags }, kind) {
  const has = (set) => flags.some((f) => set.has(f))
  const gender = kind !== 'noun' ? '' : has(NEUTER) ? ' neuter' : has(COMMON) ? ' common' : ''
  return {
    flags: flags
      .filter((f) => !LINKS.has(f) && f !== '39')
      .sort()
      .join(),
    kind: `${kind}${gender}`,
  }
}

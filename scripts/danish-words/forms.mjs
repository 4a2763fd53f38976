// Which lemma a word form is searched under, for every form of the dictionary.

import { FORMS, MERGED_LEMMAS, UMLAUT_PLURALS, VERBS_FIRST } from './choices.mjs'
import { expand } from './hunspell.mjs'

const LINKS = new Set(['29', '30', '31', '55', '56', '60', '61', '62', '63', '67', '68', '69', '88'])
const NOUN = new Set('2 3 4 5 7 11 13 14 15 18 19 43 44 45 46 47 48 57 58 64 65 66 70 71 72 74 84 85 87'.split(' '))
const NEUTER = new Set('3 4 15 18 45 47 57 66 70 84 87'.split(' '))
const COMMON = new Set('2 7 14 19 44 48 58 65'.split(' '))
const ADJECTIVE = new Set('12 23 24 25 26 27 28 38 40 41 42 49 59 77 78 82'.split(' '))
const VERB = new Set(['1', '20', '21'])
const NAME = new Set(['9', '54'])
const PARTICIPLE = new Set(['1', '20'])

const PLAIN = /^[a-zæøå]+$/

/** @returns {'name' | 'noun' | 'adjective' | 'verb' | 'other'} */
function kindOf({ flags, allomorphs }) {
  const has = (set) => flags.some((f) => set.has(f))
  if (has(NAME)) return 'name'
  if (has(VERB)) return 'verb'
  if (has(NOUN)) return 'noun'
  if (has(ADJECTIVE)) return 'adjective'
  if (allomorphs.length > 0) return 'verb'
  return 'other'
}

/** How a lemma is inflected, exactly (`flags`) and roughly (`kind`: nouns by gender), to compare a compound with its last part. */
function inflection({ flags }, kind) {
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

/** An imperative is the verb without its -e; as a noun (`tal`, `ret`, `plan`) it means something else. */
const isImperative = (verb, form) => verb === `${form}e` || verb === `${form}${form.at(-1)}e`

/** `formænd` → `formand`: the umlaut plurals that the dictionary lists as words of their own. */
function singular(word, lemmas) {
  for (const [plural, single] of UMLAUT_PLURALS) {
    const base = word.endsWith(plural) ? word.slice(0, -plural.length) + single : null
    if (base !== null && lemmas.has(base)) return base
  }
  return null
}

/** The choice for a form, also as the end of a compound: `møller` → `mølle`, `vindmøller` → `vindmølle`. */
function chosen(form, lemma, lemmas) {
  if (FORMS.has(form)) return FORMS.get(form)
  for (let i = 3; form === lemma && i < form.length - 3; i++) {
    const base = FORMS.has(form.slice(i)) ? form.slice(0, i) + FORMS.get(form.slice(i)) : null
    if (base !== null && lemmas.has(base)) return base
  }
  return null
}

const RANK = { noun: 7, adjective: 6, verb: 5, other: 1, name: 0 }

/**
 * @param fold normalisation of a word as in the search
 * @returns `stems`: form → lemma; `begins`: first part of a compound with its link (`sundheds`) → lemma;
 *   `ends`: forms that may end a compound; `paradigm`: lemma → its flags without links, to tell a compound from a chance split
 */
export function readForms(rules, entries, fold) {
  const kinds = new Map()
  for (const e of entries) {
    const kind = kindOf(e)
    const list = kinds.get(fold(e.word)) ?? new Set()
    kinds.set(fold(e.word), list.add(kind))
  }
  const participles = new Map()
  const found = new Map()
  const begins = new Map()
  const ends = new Set()
  const paradigm = new Map()
  const names = new Set()
  const add = (form, lemma, rank) => {
    const f = fold(form)
    if (!PLAIN.test(f) || !PLAIN.test(lemma)) return
    const old = found.get(f)
    if (!old || rank > old.rank) found.set(f, { lemma, rank })
  }
  for (const e of entries) {
    const kind = kindOf(e)
    const word = fold(e.word)
    if (kind === 'name' && PLAIN.test(word)) names.add(word)
    if (e.base !== null) {
      const base = fold(e.base)
      const of = kinds.get(base)
      if (of?.has('verb') && !isImperative(base, word)) {
        add(word, base, VERBS_FIRST.has(base) ? 20 : 5)
        if (/(?:t|en)$/.test(word)) participles.set(word, base)
      } else if (of?.has('noun')) add(word, base, 6.5)
      else add(word, kinds.has(word.slice(0, -1)) && word.endsWith('s') ? word.slice(0, -1) : word, 5)
      continue
    }
    const first = kind === 'verb' && VERBS_FIRST.has(word) ? 20 : 0
    add(word, word, RANK[kind] + (kind === 'noun' || kind === 'adjective' ? 3 : 0) + first)
    if (kind !== 'name' && e.flags.includes('39') && PLAIN.test(word)) ends.add(word)
    paradigm.set(word, [...(paradigm.get(word) ?? []), inflection(e, kind)])
    for (const allomorph of kind === 'verb' ? e.allomorphs.map(fold) : []) {
      if (!isImperative(word, allomorph)) add(allomorph, word, RANK.verb + first)
      if (/(?:t|en)$/.test(allomorph)) participles.set(allomorph, word)
    }
    for (const { form, flag, last } of expand(rules, e.word, e.flags)) {
      const f = fold(form)
      if (LINKS.has(flag)) {
        if (PLAIN.test(f) && kind !== 'name' && last.includes('36') && (begins.get(f)?.length ?? 0) < word.length)
          begins.set(f, word)
      } else if (flag !== '39' && !(kind === 'verb' && isImperative(word, f))) {
        add(f, word, RANK[kind] + first)
        if (kind !== 'name' && PLAIN.test(f)) ends.add(f)
        if (kind === 'verb' && PARTICIPLE.has(flag) && f.endsWith('t')) participles.set(f, word)
      }
    }
  }
  return { ...finish(found, begins, kinds, participles), ends, paradigm, names }
}

function finish(found, begins, kinds, participles) {
  const canonical = (lemma) => {
    const merged = MERGED_LEMMAS.get(lemma)
    if (merged) return merged
    const kind = kinds.get(lemma)
    const participle = participles.get(lemma) ?? participles.get(lemma.replace(/en$/, 'et'))
    if (kind?.has('adjective') && participle) return participle
    return singular(lemma, kinds) ?? lemma
  }
  const ownLemma = new Map([...found].map(([form, { lemma }]) => [form, lemma]))
  const stems = new Map([...ownLemma].map(([form, lemma]) => [form, chosen(form, lemma, kinds) ?? canonical(lemma)]))
  for (const [form, lemma] of begins) begins.set(form, canonical(lemma))
  for (const [form, lemma] of begins) if (!stems.has(form) && !form.endsWith('s')) stems.set(form, lemma)
  const nouns = [...kinds].filter(([, kind]) => kind.has('noun') || kind.has('adjective')).map(([lemma]) => lemma)
  return { stems, ownLemma, begins, nouns, isName: (form) => found.get(form)?.rank === RANK.name }
}

// Which lemma a word form is searched under, for every form of the dictionary.

import { expand } from './hunspell.mjs'
import { inflection, kindOf, LINKS, PARTICIPLE } from './kinds.mjs'
import { FORMS, MERGED_LEMMAS, UMLAUT_PLURALS, VERBS_FIRST } from './lemma-choices.mjs'

const PLAIN = /^[a-zæøå]+$/

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
  const forms = new Forms(rules, kindsOf(entries, fold), fold)
  for (const entry of entries) forms.add(entry)
  const { ends, paradigm, names } = forms
  return { ...lemmasOf(forms), ends, paradigm, names }
}

/** The kinds that each word has: several entries may look the same. */
function kindsOf(entries, fold) {
  const kinds = new Map()
  for (const entry of entries) {
    const word = fold(entry.word)
    kinds.set(word, (kinds.get(word) ?? new Set()).add(kindOf(entry)))
  }
  return kinds
}

/** What the entries say, gathered one by one: of two lemmas for a form the one of higher rank is kept. */
class Forms {
  found = new Map()
  begins = new Map()
  ends = new Set()
  participles = new Map()
  paradigm = new Map()
  names = new Set()
  #rules
  #fold

  constructor(rules, kinds, fold) {
    this.#rules = rules
    this.kinds = kinds
    this.#fold = fold
  }

  add(entry) {
    const word = this.#fold(entry.word)
    const kind = kindOf(entry)
    if (kind === 'name' && PLAIN.test(word)) this.names.add(word)
    if (entry.base === null) this.#addLemma(word, kind, entry)
    else this.#addFormOf(this.#fold(entry.base), word)
  }

  #keep(form, lemma, rank) {
    if (!PLAIN.test(form) || !PLAIN.test(lemma)) return
    const old = this.found.get(form)
    if (!old || rank > old.rank) this.found.set(form, { lemma, rank })
  }

  /** A form that the dictionary lists as a word of its own: `valgte` of `vælge`. */
  #addFormOf(base, word) {
    const of = this.kinds.get(base)
    if (of?.has('verb') && !isImperative(base, word)) {
      this.#keep(word, base, VERBS_FIRST.has(base) ? 20 : 5)
      if (/(?:t|en)$/.test(word)) this.participles.set(word, base)
    } else if (of?.has('noun')) this.#keep(word, base, 6.5)
    else this.#keep(word, this.kinds.has(word.slice(0, -1)) && word.endsWith('s') ? word.slice(0, -1) : word, 5)
  }

  #addLemma(word, kind, entry) {
    const first = kind === 'verb' && VERBS_FIRST.has(word) ? 20 : 0
    this.#keep(word, word, RANK[kind] + (kind === 'noun' || kind === 'adjective' ? 3 : 0) + first)
    if (kind !== 'name' && entry.flags.includes('39') && PLAIN.test(word)) this.ends.add(word)
    this.paradigm.set(word, [...(this.paradigm.get(word) ?? []), inflection(entry, kind)])
    for (const allomorph of kind === 'verb' ? entry.allomorphs.map(this.#fold) : []) {
      if (!isImperative(word, allomorph)) this.#keep(allomorph, word, RANK.verb + first)
      if (/(?:t|en)$/.test(allomorph)) this.participles.set(allomorph, word)
    }
    for (const { form, flag, last } of expand(this.#rules, entry.word, entry.flags)) {
      if (LINKS.has(flag)) this.#addFirstPart(this.#fold(form), word, kind !== 'name' && last.includes('36'))
      else if (flag !== '39') this.#addInflected(this.#fold(form), word, { kind, flag, rank: RANK[kind] + first })
    }
  }

  #addFirstPart(form, word, mayBegin) {
    if (mayBegin && PLAIN.test(form) && (this.begins.get(form)?.length ?? 0) < word.length) this.begins.set(form, word)
  }

  #addInflected(form, word, { kind, flag, rank }) {
    if (kind === 'verb' && isImperative(word, form)) return
    this.#keep(form, word, rank)
    if (kind !== 'name' && PLAIN.test(form)) this.ends.add(form)
    if (kind === 'verb' && PARTICIPLE.has(flag) && form.endsWith('t')) this.participles.set(form, word)
  }
}

/** One lemma for each form: participles go to their verbs, merged lemmas to one, the hand-made choices before all else. */
function lemmasOf({ found, begins, kinds, participles }) {
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

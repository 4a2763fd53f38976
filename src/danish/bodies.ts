/** Nouns that a committee, council or board is called by, without ending; compounds end in them ("økonomi|udvalg"). */
export const BODY_NOUNS: readonly string[] = [
  'udvalg',
  'råd',
  'bestyrelse',
  'forsamling',
  'nævn',
  'komité',
  'komite',
  'kommission',
  'repræsentantskab',
  'styregruppe',
  'følgegruppe',
  'arbejdsgruppe',
  'projektgruppe',
  'koordinationsgruppe',
  'ledergruppe',
  'kreds',
  'magistrat',
  'direktion',
  'direktørforum',
  'formandskab',
  'kollegium',
  'præsidium',
  'hovedledelse',
  'ledelsesforum',
  'klynge',
  'senat',
]

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/é/g, 'e')

const NOUN = [...new Set(BODY_NOUNS.map(fold))].sort((a, b) => b.length - a.length).join('|')
/** `oekonomiudvalgets`, `direktoerkredsen`; not `udvalgte`. */
const ENDED_NOUN = new RegExp(`(${NOUN})(?:(?:e?t|e?n|e?rne)?s?)$`)
const YEARS = '(?:(?:19|20)\\d\\d|\\d\\d) ?[-–/] ?(?:(?:19|20)\\d\\d|\\d\\d)'
/** `14-17 Byrådet`, `Byrådet (18-21)`, `Kommunalbestyrelsen_2018-21`, `År 2014-2017`; not `§17 stk. 4`. */
const PERIOD = new RegExp(`(?:^|[\\s_(]+)(?:år |perioden )?${YEARS}(?:[)\\s_]+|$)`, 'gi')
/** `K K R`, `R Å D E T`; not `A B`. */
const SPACED_WORD = /(?<!\S)\p{L}(?: \p{L}){2,}(?!\S)/gu

/** Closes letter-spaced words: "K K R  M I D T J Y L L A N D" → "KKR MIDTJYLLAND" (words stand two spaces apart). */
export function closeLetterSpacing(text: string): string {
  if (!/\p{L} \p{L} \p{L}(?!\p{L})/u.test(text)) return text
  return text.replace(SPACED_WORD, (word) => word.replaceAll(' ', '')).replace(/ {2,}/g, ' ')
}

/** The name without its election period: "14-17 Byrådet", "Kommunalbestyrelsen_2018-21" → the name alone. */
export function withoutPeriod(name: string): string {
  return name.replace(PERIOD, ' ').trim()
}

/**
 * What makes two printed names one body: `bodyKey('Økonomiudvalgets')` equals `bodyKey('14-17 ØKONOMIUDVALG')`.
 *
 * Takes off case, period, quotes, letter-spacing, genitive, definite ending, `&`/`og`, `å`/`aa`. Never shown to people.
 */
export function bodyKey(name: string): string {
  const plain = withoutPeriod(closeLetterSpacing(name.replace(/["'’”“„«»]/g, '')))
  const words = fold(plain)
    .replace(/&/g, ' og ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ')
  // "Udvalget for Kultur": the head stands first and the rest is a name that has its own endings.
  const head = /^(?:for|om|vedr|vedroerende|i|af|paa)$/.test(words[1] ?? '') ? 0 : words.length - 1
  return words.map((word, i) => (i === head ? bareNoun(word) : word)).join(' ')
}

function bareNoun(word: string): string {
  return ENDED_NOUN.test(word) ? word.replace(ENDED_NOUN, '$1') : word.replace(/(?<=[a-z]{2}(?:et|en|ne|er))s$/, '')
}

const NOUN_PRINTED = [...BODY_NOUNS].sort((a, b) => b.length - a.length).join('|')
const PREFIX = '\\p{Lu}[\\p{L}-]*,? (?:og |& )?'
const DEFINITE = '(?:et|en|n|erne)?'
/** `Økonomiudvalget`, `Klima-, Miljø- og Teknikudvalget`, `Sundhedsdirektørernes Forretningsudvalg`, `Bestyrelsen`. */
const COMPOUND = `(?:(?:\\p{Lu}[\\p{L}]*-,? (?:og |& )?){1,4}|(?:\\p{Lu}[\\p{L}]*s |Fælles )?)\\p{L}[\\p{L}-]*(?:${NOUN_PRINTED})${DEFINITE}`
/** `Udvalget for Ældre og Sundhed`, `Politisk styregruppe for Sundhedsplatformen`. */
const HEAD_FIRST = `(?:\\p{Lu}\\p{L}* )?(?:\\p{L}*(?:${NOUN_PRINTED}))${DEFINITE} (?:for|vedr\\.|vedrørende|om) \\p{L}[\\p{L}-]*(?:(?:,| og| &|,? samt)? \\p{L}[\\p{L}-]*){0,6}`
/** `KKR Hovedstaden`, `HMU Socialområdet`, `MED-udvalget`. */
const NAMED = '(?:KKR|K17|HMU|LMU|FMU|CMU|OMU|HSU|HovedMED|SSU|MED) \\p{Lu}[\\p{L}-]*'
const BARE_NOUN = `(?:${BODY_NOUNS.filter((n) => /bestyrelse|magistrat|direktion|præsidi/.test(n)).join('|')})(?:en|et)`
const BODY = new RegExp(
  `^(?:(?:Det|Den) )?(?:\\p{L}+ )?(?:${PREFIX}){0,4}(?:${COMPOUND}|${HEAD_FIRST}|${NAMED}|${BARE_NOUN})(?: \\p{Lu}[\\p{L}-]+)?$`,
  'iu',
)
/** Ends in a noun of the list and is none: "forslag til råd", "i udvalget". */
const GENERIC =
  /^(?:udvalg(?:et)?|råd(?:et)?|nævn(?:et)?|arbejdsgruppe[nr]?|følgegruppen?|styregruppen|forsamling(?:en)?|klyngen?|kreds(?:en)?|området|alle fagudvalg|fagudvalg(?:et|ene)?)$/i

/** Whether a text, as a whole, is the name of a body: "Byrådet", "Udvalget for Børn og Unge"; not "Udvalget". */
export function isBodyName(text: string): boolean {
  const name = withoutPeriod(text).trim()
  return name.length < 90 && /^\p{Lu}/u.test(name) && !GENERIC.test(name) && BODY.test(name)
}

/** Whether the text is the noun alone that any body may be called by ("Udvalget"). */
export function isGenericBody(text: string): boolean {
  return GENERIC.test(text.trim())
}

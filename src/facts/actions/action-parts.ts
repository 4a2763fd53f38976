import { eitherCase } from '../../danish/patterns/either-case.ts'
import { COMMON_VERBS, WORK_VERBS, type WorkVerb } from './work-verbs.ts'

/** Officials and bodies that are given work, in the definite form. */
export const OFFICE =
  '\\p{L}*(?:forvaltningen|administrationen|sekretariatet|direktionen|centret|centeret|formanden|næstformanden|formandskabet|kassereren|sekretæren|referenten|mesteren|chefen|konsulenten|udvalget|gruppen|grupperne|bestyrelsen|formand|kasserer|næstformand|sekretær|værgen|direktøren|ledelsen|lederen|rektor|viceværten|inspektøren|redaktøren|tovholderen|præsten|provsten|organisten|graveren|kirketjeneren|kordegnen|pedellen|arkitekten|rådgiveren|advokaten|kontoret)'
/** Opens a condition, a time or a question and names nobody. */
const NO_NAME =
  '(?!(?:Hvis|Når|Om|At|Da|Såfremt|Fordi|Mens|Inden|Efter|Til|På|I|Før|Ved|Fra|Derfor|Hvornår|Hvordan|Hvem|Hvad|Hvor)\\s)'
/** `Hans Holm`, `Ib og Kirsten`, `Morten`, `PJS`: who is to do it, at the start of the sentence. */
export const PERSON = `${NO_NAME}\\p{Lu}[\\p{L}.'-]*(?:\\s+\\p{Lu}[\\p{L}.'-]+){0,3}`
/** One or several of them; a group of the expression. */
export const ACTOR = `((?:${PERSON}|${OFFICE})(?:\\s*(?:,|og|samt)\\s*(?:${PERSON}|${OFFICE}))*)`

/** `undersøger`, `følger\s+op`. */
export function present(verbs: readonly WorkVerb[]): string {
  return anyOf(verbs, (verb) => verb.present)
}

/** `undersøge`, `følge\s+op`. */
export function infinitive(verbs: readonly WorkVerb[]): string {
  return anyOf(verbs, (verb) => verb.infinitive)
}

/** `Undersøge`, `Følge\s+op`: as the first word of a note. */
export function opening(verbs: readonly WorkVerb[], form: 'infinitive' | 'present'): string {
  return anyOf(verbs, (verb) => eitherCase(verb[form]))
}

function anyOf(verbs: readonly WorkVerb[], form: (verb: WorkVerb) => string): string {
  return `(?:${verbs.map((verb) => `${form(verb)}${/^(?:\(\?[=!]|$)/.test(verb.behind) ? '' : '\\s+'}${verb.behind}`).join('|')})`
}

/** Those of both lists. */
export const ALL = [...WORK_VERBS, ...COMMON_VERBS]
/** Words that stand by themselves, so that somebody may follow: "Inden mødet undersøger Ida prisen". */
export const PLAIN = anyOf(
  ALL.filter((verb) => verb.behind === ''),
  (verb) => verb.present,
)
/** The verb is all that is said: not `sender vi`, `sender de en hilsen`, `finder ikke`, `Booker` of `Bookerne`. */
export const ENDS = '(?![\\p{L}]|\\s+(?:vi|man|ikke)(?!\\p{L})|\\s+de\\s+(?:en|et|den|det|de|ud|ind|til|\\p{L}+er)\\s)'

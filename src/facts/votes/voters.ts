import { isParty, spellsName } from '../../danish/names.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import type { Meeting } from '../../model/document.ts'

/** Who was at a meeting, as its lists of people tell; votes may call them by first name or initials. */
export type People = Pick<Meeting, 'present' | 'absent' | 'guests'>

/** One word: `Ida`, `Åse`; not `Ida Holm`. */
const FIRST_NAME = inLatin(/^\p{Lu}\p{Ll}+$/u)
/** Nouns and parties of one word: `Formanden`, `Alternativet`, `Beboerne`, `Konservative`; not `Kirsten`. */
const NO_FIRST_NAME =
  /(?:erne|ene|tive|tivet|kale|formanden|mesteren|gruppen|fløjen|siden|tallet|rådet|udvalget|styrelsen)$/i
/** Two words or more: `Ida Holm`, `Bo van Dam`; not `Ida`. */
const FULL_NAME = inLatin(/^\p{Lu}\p{Ll}[\p{L}.'-]*(?:\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}.'-]*)+$/u)
/** A party by its name: `Venstre`, `Lokallisten`; not `Ida`. */
const PARTY_NAME = /parti|alliance|venstre|borgerlige|demokrat|liste|gruppe/i
/** One person, though not by name: `formanden`, `forslagsstilleren`; beside others it may be one of them: "formanden, Ida Holm"; not `Ida Holm`. */
const ONE_OFFICE = /^(?:formanden|næstformanden|borgmesteren|kassereren|forslagsstilleren)$/i
/** What stands behind a name: `Ida Holm (A)`, `Bo (formand)`; not `Ida Holm`. */
const IN_BRACKETS = /\s*\([^)]*\)$/
export const NOBODY: People = { present: [], absent: [], guests: [] }
/** `Liste Ø`, `Gruppe A`, `V-gruppen`; not `Listen`. */
const PARTY_GROUP = inLatin(/^(?:(?:Liste|Gruppe)\s\p{Lu}{1,2}|\p{Lu}{1,2}-gruppen|\(\p{Lu}{1,2}\))$/u)

/** First and last name, or a first name: `Hans Holm (C)`, `Birgit`; not `Ø`, `Enhedslisten`, `Liste B`, `Dansk Folkeparti`. */
export function isPerson(name: string): boolean {
  const bare = name.replace(IN_BRACKETS, '')
  return (FULL_NAME.test(bare) || (FIRST_NAME.test(bare) && !NO_FIRST_NAME.test(bare))) && !PARTY_NAME.test(bare)
}

/** How many persons the names are; `null` when one of them may stand for several: a party, a group. */
export function personsIn(names: readonly string[], people: People): number | null {
  if (names.length === 0) return null
  if (names.length === 1 && ONE_OFFICE.test(names[0] ?? '')) return 1
  return names.every((name) => isPerson(name) || isKnown(name, people)) ? names.length : null
}

/** Whether a name can only be a voter's, and not a reason for or against: `Ib Holm`, `Ø`, `Liste B`; not `Bedre trafik`. */
export function isVoter(name: string, people: People): boolean {
  const bare = name.replace(IN_BRACKETS, '')
  return isParty(bare) || PARTY_GROUP.test(bare) || FULL_NAME.test(bare) || isKnown(bare, people)
}

/** Of the lists of people, by first name or initials: `Ida`, `PJS`; not `SF`, whoever is called Sanne Friis. */
function isKnown(name: string, { present, absent, guests }: People): boolean {
  const letters = INITIALS.test(name)
  return [...present, ...absent, ...guests].some((p) =>
    letters ? spellsName(name, p.name) : p.name.startsWith(`${name} `),
  )
}
/** A person by letters, no party: `IH`, `BOL`; not `SF`. */
const INITIALS = /^(?!(?:SF|DF|LA|RV|EL|KD|NB|DD|KF|UP|UFP)$)[A-ZÆØÅ]{2,4}$/

import { COLON_FORM } from './colon-titles.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { titleEnd } from './title-end.ts'
import { isKindTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** A title, a colon, and what was said: `Fartmåler: Orla låner en.`, `Referat: Godkendt.`; not `Høring: Takster`. */
const TOLD = /^[^:.!?]{2,60}:\s.*[.!?]$/
/** Any line with a colon behind a title: `Høring: Takster`, `Vejen: Den er dårlig.`; not `Takster`. */
const WITH_COLON = /^[^:.!?]{2,60}:\s/
/** The question is the title: `Stationen: hvornår kommer elevatoren?`, `Kat: må vi?`; not `Stationen: Hvornår? Det vides ikke.` */
const ASKED = /^[^:]*: [a-zß-ÿ][^.!?]*\?$/
/** `Fest: Ja`, `Fest:`; not `Fest – Ja`. */
const COLON = /:/
/** What ends a title that stands before what was said: `Fest: `, `Fest – `; not `Børne- og`. */
const TITLE_MARK = /:| [–—-] /
const FEWEST = 3

/**
 * Do the titles of a document end at their colons? Half of its items are told on the line of the title, most of these read
 * so by themselves, and none is named so.
 */
export function endsAtColons(units: readonly Unit[], items: readonly HeadingCandidate[]): boolean {
  const told: string[] = []
  for (const { title } of items) {
    const text = title ? (units[title.unit]?.block.text.slice(title.offset) ?? '') : ''
    if (TOLD.test(text)) told.push(text)
    else if (WITH_COLON.test(text)) return false
  }
  if (told.length < FEWEST || told.length * 2 < items.length) return false
  const plain = told.filter((text) => titleEnd(text) < text.length)
  return plain.length * 2 >= told.length
}

/** Where the text begins behind the colon that ends a title; the length of the text when its titles do not end so. */
export function behindColon(text: string, { form, style }: { readonly form: string; readonly style: boolean }): number {
  const mark = form === COLON_FORM ? TITLE_MARK : COLON
  const colon = text.search(mark)
  if (colon < 0 || isKindTitle(text) || ASKED.test(text) || !(form === COLON_FORM || (style && TOLD.test(text))))
    return text.length
  return text.length - text.slice(colon).replace(mark, '').trimStart().length
}

import type { Placed } from './placed.ts'

/** Always a new list item: `• Budget`, `▪ Budget`, `o Budget`; not `om Budget`. */
export const BULLET = /^(?:[•·▪●○◦■□➢✓◆❖→\uF000-\uF0FF]|o\s)\s*\S/
/** A list item, or a dash in a sentence: `- tekst`, `– tekst`; not `-tekst`. */
export const DASH = /^[-–—]\s/
/** `1. Budget`, `12) Budget`, `a) Budget`, `1.2 Budget`, `Punkt 3: Budget`; not `35 procent`. */
export const NUMBER =
  /^(?:(?:punkt|pkt\.?|ad|sag)\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+|[a-zæøå][.)])\s+\S/i
/** The label alone, with a blank behind it: `• Budget`, `Punkt 3: Budget`, `1) Budget`; not `Budget`. */
const LABEL =
  /^(?:[•·▪●○◦■□➢✓◆❖→\uF000-\uF0FF]|o(?=\s)|[-–—](?=\s)|(?:(?:punkt|pkt\.?|ad|sag)\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zæøå][.)]))(?=\s)/i

/** The name of a field before its value: `Dato: 4. marts`, `Til stede: …`; not `kl. 9: …`. */
const FIELD = /^\p{Lu}[\p{L} ./-]{1,30}:(?=\s)/u

/** Where the text behind the label begins, and the further lines of the item with it; `null` when that is not known. */
export function hangOf({ line, place }: Placed): number | null {
  const label = (LABEL.exec(line.text) ?? FIELD.exec(line.text))?.[0]
  return label === undefined ? null : (place.wordLefts?.[label.trim().split(/\s+/).length] ?? null)
}

/** Does the line begin with a bullet or number? */
export function hasLabel({ line }: Placed): boolean {
  return BULLET.test(line.text) || NUMBER.test(line.text) || DASH.test(line.text)
}

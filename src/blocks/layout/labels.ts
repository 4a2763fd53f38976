import type { Placed } from './placed.ts'

/** `•`, `▪`, `o ` before text: always a new list item. */
export const BULLET = /^(?:[•·▪●○◦■□➢✓◆❖→\uF000-\uF0FF]|o\s)\s*\S/
/** `- tekst`, `– tekst`: a list item, or a dash in a sentence. */
export const DASH = /^[-–—]\s/
/** `1.`, `12)`, `a)`, `1.2`, `Punkt 3:`; not `35 procent`. */
export const NUMBER =
  /^(?:(?:punkt|pkt\.?|ad|sag)\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+|[a-zæøå][.)])\s+\S/i
/** The label alone: `•`, `Punkt 3:`, `1)`. */
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

/** Typographic ligatures as one character: `ﬁ`, `ﬂ`; not `fi`. */
const LIGATURE = /[\uFB00-\uFB06]/g
/** Letters with their two bytes exchanged, from broken ligature maps, "til" and "f": `琀椀l`, `昀`; not `種`, whose low byte is no 0. */
const SWAPPED = /[\u4100-\u5A00\u6100-\u7A00]/g
/** Control codes that were Windows-1252 characters, a dash and an apostrophe: `\x96`, `\x92`; not `–`. */
const C1 = /[\x80-\x9F]/g
const CP1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Puts right what a font's map of characters got wrong. `(inds琀椀lles)` gives `indstilles`. */
export function repairText(text: string): string {
  return text
    .replace(LIGATURE, (c) => c.normalize('NFKC'))
    .replace(SWAPPED, (c) => (c.charCodeAt(0) % 256 === 0 ? String.fromCharCode(c.charCodeAt(0) / 256) : c))
    .replace(C1, (c) => CP1252[c.charCodeAt(0) - 0x80] ?? c)
}

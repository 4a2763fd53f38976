/** All that is no letter of the Danish alphabet or of Latin-1: spaces, stops, digits, both ends of a text. */
export const GAP = 0
/** How many letters there are, {@link GAP} included. */
export const LETTERS = 32

const OTHER_LETTER = 31
const CODES = new Uint8Array(256)
for (let code = 0; code < 256; code++) {
  const lower = String.fromCharCode(code).toLowerCase()
  const index = 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(lower)
  CODES[code] = index >= 0 ? index + 1 : /\p{L}/u.test(lower) ? OTHER_LETTER : GAP
}
/** Letters beyond Latin-1 that a pattern without regard to case takes for `s`, `k`, `å`, `ÿ`, `µ` and `ß`. */
const LOOKALIKES: ReadonlyMap<number, number> = new Map([
  [0x17f, CODES[0x73] ?? GAP],
  [0x212a, CODES[0x6b] ?? GAP],
  [0x212b, CODES[0xe5] ?? GAP],
  [0x178, OTHER_LETTER],
  [0x3bc, OTHER_LETTER],
  [0x39c, OTHER_LETTER],
  [0x1e9e, OTHER_LETTER],
])

/** The letter a character stands for, case aside: `a` and `A` are 1, `å` is 29, `é` is 31, a space or a digit is {@link GAP}. */
export function letterOf(code: number): number {
  return code < 256 ? (CODES[code] as number) : (LOOKALIKES.get(code) ?? GAP)
}

/** Whether some patterns take the character for a Danish letter and others, without the flag `u`, for none. */
export function isLookalike(code: number): boolean {
  return code > 255 && LOOKALIKES.has(code)
}

/** All that is no letter of the Danish alphabet or of Latin-1: spaces, stops, digits, both ends of a text. */
export const GAP = 0
/** How many letters there are, {@link GAP} included. */
export const LETTER_BITS = 5
export const LETTERS = 1 << LETTER_BITS
/** Keeps of an entry of {@link LETTER_OF} the letter. */
export const LETTER = LETTERS - 1

/** What else a text may hold, each a bit of the entries of {@link LETTER_OF}. */
export const SIGN = {
  /** A character that some patterns take for a Danish letter and others, without the flag `u`, for none. */
  lookalike: 1 << 5,
  capital: 1 << 6,
  bracket: 1 << 7,
  equals: 1 << 8,
  /** Two capitals side by side; of a text, not of a character. */
  capitals: 1 << 9,
} as const

const OTHER_LETTER = 31
/** Letters beyond Latin-1 that a pattern without regard to case takes for `s`, `k`, `å`, `ÿ`, `µ` and `ß`. */
const LOOKALIKES: readonly (readonly [code: number, like: string])[] = [
  [0x17f, 's'],
  [0x212a, 'k'],
  [0x212b, 'å'],
  [0x178, 'ÿ'],
  [0x3bc, 'ÿ'],
  [0x39c, 'ÿ'],
  [0x1e9e, 'ÿ'],
]

/**
 * The letter a character stands for, case aside, by its code, with its signs: `a` and `A` are 1, `å` is 29, `é` is 31, a
 * space or a digit is {@link GAP}. A table and no function: it is read for every character of every text.
 */
export const LETTER_OF: Uint16Array = letters()

function letters(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 256; code++) {
    const char = String.fromCharCode(code)
    const lower = char.toLowerCase()
    const index = 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(lower)
    table[code] = index >= 0 ? index + 1 : /[ß-öø-ÿ]/.test(lower) ? OTHER_LETTER : GAP
    if (/[A-ZÆØÅ]/.test(char)) table[code] = (table[code] as number) | SIGN.capital
  }
  table['('.charCodeAt(0)] = SIGN.bracket
  table['='.charCodeAt(0)] = SIGN.equals
  for (const [code, like] of LOOKALIKES) table[code] = SIGN.lookalike | (table[like.charCodeAt(0)] as number)
  return table
}

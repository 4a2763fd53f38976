/** What a character may be in a word: the beginning or the inside of one, only the inside, or neither. */
export const OUTSIDE_WORD = 0
export const IN_WORD = 1
const ONLY_INSIDE = 2
const UNKNOWN = 3

/** Letters and figures of any alphabet: `å`, `7`; not `-`. */
const LETTER_OR_FIGURE = /^[\p{L}\p{N}]$/u
/** Accents that stand as characters of their own, soft hyphen, zero-width characters, byte order mark: `\u0301`, `\u00ad`; not `e`. */
const MARK = /^[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]$/u

/** By UTF-16 unit. The expressions above are slow to set up, so they are asked about rare characters only, once each. */
const kinds = new Uint8Array(0x10000).fill(UNKNOWN)
kinds.fill(OUTSIDE_WORD, 0, 0x80)
for (const c of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZæøåÆØÅé')
  kinds[c.charCodeAt(0)] = IN_WORD
for (const c of '§–—‐‑’‘´“”»«•…\u00a0') kinds[c.charCodeAt(0)] = OUTSIDE_WORD

/** What the character at a place of a text is; half of a pair counts as the whole. */
export function characterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const kind = kinds[unit]
  if (kind !== UNKNOWN) return kind ?? OUTSIDE_WORD
  if (unit >= 0xd800 && unit < 0xe000) return kindOf(wholeAt(text, at))
  const known = kindOf(String.fromCharCode(unit))
  kinds[unit] = known
  return known
}

function wholeAt(text: string, at: number): string {
  const isSecond = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0)
}

function kindOf(character: string): number {
  if (LETTER_OR_FIGURE.test(character)) return IN_WORD
  return MARK.test(character) ? ONLY_INSIDE : OUTSIDE_WORD
}

/** Markup that converters and web copies leave inside words and sentences: `<strong>`, `</u>`; not `a < b`. */
const TAG = /<\/?(?:b|i|u|em|strong|span|font)(?:\s[^<>]{0,200})?\/?>/gi
/** The same where one line or cell ends and another begins: `<br />`, `</td>`; not `<b>`. */
const BREAK = /\s*<\/?(?:br|p|div|td|tr|th|table|li|ul|ol|h[1-6])(?:\s[^<>]{0,200})?\/?>\s*/gi
/** Word bookmarks printed by a converter: `[bookmark: _Hlk153192664]`, `[bookmark:]`; not `[bilag 1]`. */
const BOOKMARK = /\[bookmark:[^\]]{0,60}\]/g
/** Emphasis marks around text: `**BILAG**` `*kursiv*`; not `2 * 3 * 4`. */
const EMPHASIS = /(\*{1,3}|__)(?=\S)([^*_]{1,200}?\S)\1(?!\w)/g
/** `\u00ad`, `By\u00adråd`; not `By-råd`. */
const SOFT_HYPHEN = /\u00ad/g
/** `\u00a0`, `3\u202fkr.`; not `3 kr.`. */
const HARD_SPACE = /[\u00a0\u2007\u202f]/g
/** A line without any of these has no residue. */
const MARKS = ['<', '[', '\u00ad', '\u00a0', '\u2007', '\u202f']

/** The marks of residue that a whole text holds: nothing else need be looked for in its lines. */
export function residueIn(text: string): readonly string[] {
  return MARKS.filter((mark) => text.includes(mark))
}

/** A line of text without markup residue and invisible characters. */
export function withoutResidue(text: string, marks: readonly string[] = MARKS): string {
  if (!marks.some((mark) => text.includes(mark))) return text
  return text
    .replace(TAG, '')
    .replace(BREAK, ' ')
    .replace(BOOKMARK, '')
    .replace(SOFT_HYPHEN, '')
    .replace(HARD_SPACE, ' ')
}

/** A Markdown text without the marks that set words in bold or italics. */
export function withoutEmphasis(text: string): string {
  return text.includes('*') || text.includes('__') ? text.replace(EMPHASIS, '$2') : text
}

/** A word broken at the line end: `etable-`, `KKR-`; not `Kragh -`. */
const BROKEN = /([\p{L}\d]+)-$/u
/** Follows a suspended hyphen, "til-": `og fraflytning`, `samt køb`; not `også`. */
const SUSPENDED = /^(?:og|eller|samt|til|eller\/og|og\/eller)\b/
/** `til-og`, `2021`; not `–`. */
const WORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu

/** The words of a document, to tell a printed hyphen from one that the line break made. */
export function vocabulary(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts) for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase())
  return words
}

/**
 * What the text of a paragraph becomes when its next line is added: `text` and what to put between.
 *
 * A hyphen goes when the line break made it (`fælles-` + `kommunale`) and stays when it is printed: after capitals or
 * digits (`KKR-` + `sekretariatet`), before `og`, before a capital, or where the document has the word with its hyphen.
 */
export function seam(before: string, next: string, words: ReadonlySet<string>): { text: string; glue: string } {
  const stem = BROKEN.exec(before)?.[1]
  if (stem === undefined) return { text: before, glue: ' ' }
  if (SUSPENDED.test(next)) return { text: before, glue: ' ' }
  const head = /^[\p{L}\d]+/u.exec(next)?.[0] ?? ''
  const printed =
    !/^\p{Ll}/u.test(next) ||
    /[\p{Lu}\d]$/u.test(stem) ||
    (words.has(`${stem}-${head}`.toLowerCase()) && !words.has(`${stem}${head}`.toLowerCase()))
  return printed ? { text: before, glue: '' } : { text: before.slice(0, -1), glue: '' }
}

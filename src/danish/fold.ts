/**
 * Marks that printers and web pages leave inside words (soft hyphen, zero-width characters, byte order mark):
 * `By\u00adråd`, `\ufeffReferat`; not `By-råd`.
 */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * Two spellings of the same text become equal: NFC, lower case, no invisible characters, one blank between words.
 * "Å" stays "å": in Danish it is a letter of its own. `foldText('  RÅD\u00adHUS ') === 'rådhus'`
 */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

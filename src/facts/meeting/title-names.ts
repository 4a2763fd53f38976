/** `mødet i X`, `Møde i X`, `Møde nr. 3/2014 i X`, `ekstraordinært møde for X`; not `mødested`. */
export const MEETING_OF =
  /møde[t]?(?:\s+(?:nr\.?|no\.?)?\s?\d+(?:[/-]\d{2,4})?)?\s+(?:i|for|med|af|mellem)\s+(?<body>[A-Za-zÀ-ɏ].*)$/iu
/** Words around a body in a title that are no part of its name: `Ekstraordinært møde`, `Referater`; not `Byrådet`. */
const AROUND =
  /^(?:(?:åbent?|lukket|ordinært?|ekstraordinært?|konstituerende|konstituering(?:\s+af)?|offentligt?|fælles(?= møde)|virtuelt|digitalt?|dagsordener(?: og referater)?|referater|mødesager|mødemateriale|møde(?:r|t)?|beslutninger|udskrift|(?:mødets|forhandlings|beslutnings|møde)?protokol(?:len)?|udkast|til|fra|af|for|i|om|med|nr\.?(?= ?\d)|d\.|den|\d+\.)(?![A-Za-zÀ-ɏ-])[\s:–—-]*)+|(?<=bestyrelsen?),? afd(?:eling|\.)? ?\d{1,4}$|(?<![\s,:–—-])[\s,:–—-]+(?:(?:dagsordener(?: og referater)?|referater|mødesager|mødemateriale|møde|beslutninger|til|den|d\.?|i|på|kl\.?|nr\.? ?\d*(?:\/\d+)?)[\s,:.–—-]*)$/iu

/** ` den `, `, d. ` before a date; not the end of `Solgården`. */
export const BEFORE_DATE = /(?:^|[\s,]+)(?:den|d\.)\s*$/i

/** Printed behind a name, its abbreviation or its law: `Social- og Sundhedsudvalget (SSU)`, `Udvalget for Byer (§ 17, stk. 4)`; not `Bestyrelsen (udkast)`. */
const ABBREVIATION = /\s*\((?:[A-ZÆØÅ]{2,6}|§ ?\d+,? ?stk\.? ?\d+)\)\s*$/

/** A name in a title line without the words, dates and marks around it: "Referat fra Byrådet den" → "Byrådet". */
export function trimName(text: string): string {
  let name = text.replace(ABBREVIATION, '').trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(AROUND, '').trim()
  }
  return name
    .replace(/[\s,.:;–—-]+$/, '')
    .replace(/^[\s,.:;–—-]+/, '')
    .replace(ABBREVIATION, '')
}

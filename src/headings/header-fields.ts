/** `Deltagere: Ida, Bo`, `MØDT: Bo`, `Hvor: Hallen`, `Referat skrevet af Ida: Ja`, `Ref. Ida`; not `Tidsplan: foråret`, `Sidste referat: Ok`. */
const HEADER_FIELD =
  /^(?:(?:møde)?dato|(?:møde)?tid|tidspunkt|(?:møde)?sted|hvor|hvornår|hvem|deltagere?|til ?stede|mødt|mødte|fremmødte?|afbud|fravær|fraværende|referent|ref|referat skrevet|mødeleder|ordstyrer|dirigent|formand|tovholder|gæster?|observatør|fordeling|kopi|til|fra|cc|vedr|vedrørende|emne|møde|forplejning|næste|udvalg|klasser|kontakt)(?![A-Za-zÀ-ɏ])[^:.]{0,40}:|^ref\.?:? [A-ZÀ-Þ]/i

/** Does a line tell what headers tell: when, where, who? */
export function isHeaderField(text: string): boolean {
  return HEADER_FIELD.test(text)
}

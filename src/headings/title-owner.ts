/** A name of two words or more: `Poul Riisager`, `Inger-Lise Hauge og Bo Dahl`. */
const NAME = '[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]*(?: (?:og |& )?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]*)+'
const PERSON =
  '(?:form[aæ]nd|borgmester|kasserer|sekretær|direktør|chef|leder|rektor|inspektør|præst|provst|værge|konsulent)'
/** People and bodies: `formanden`, `menighedsrådets formand samt udvalgsformænd`, `redaktionsudvalget`. */
const POST = `[a-zæøå, ]*?(?:${PERSON}|forvaltning|udvalg|bestyrelse|administration|sekretariat|ledelse|gruppe)[a-zæøå, ]*`
/** `v/ Sofie`, `(v/ formanden)`, `v. Poul Riisager`, `ved kassereren`; not `v. Storebælt`, `ved Rørvig Havn`. */
const OWNERS = [
  'v\\.?/\\s*(?<who>[A-Za-zÀ-ɏ][^()/:;]{1,60}?)',
  `v\\.\\s*(?<who>${NAME}|${POST})`,
  `ved\\s(?<who>[a-zæøå]*${PERSON}(?:en|ne)?)`,
].map((form) => new RegExp(`(?:^|[\\s(–-])${form}\\)?$`))
/**
 * A "v" with a mark or the word "ved" behind a space or a bracket: `Budget v. Ida`, `Budget (v/Ida)`, `Budget ved Ida`;
 * not `Budget vedtages`.
 */
const MAY_HAVE_OWNER = /[\s(–-]v(?:\.|\/|ed\s)/
const LONGEST = 90

/** Who presents an item, as the end of its title says; `null` when it does not. */
export function ownerOf(title: string): string | null {
  const end = title.slice(-LONGEST)
  if (!MAY_HAVE_OWNER.test(end)) return null
  for (const form of OWNERS) {
    const who = form.exec(end)?.groups?.who
    if (who !== undefined) return who.trim()
  }
  return null
}

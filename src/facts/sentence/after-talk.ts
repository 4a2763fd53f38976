import { inLatin } from '../../danish/patterns/latin.ts'

/** Who talked first and then acted, up to the act: `Udvalget drøftede priserne og opfordrer kommunen`, `Rådet havde en grundig drøftelse og beder om`; group 1 is who; not `Udvalget drøftede priserne og taksterne`. */
const TALKED = inLatin(
  /^(\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|nævnet|kommissionen)|vi)\s(?:drøftede|diskuterede|debatterede|havde\s(?:en\s)?(?:\p{L}+\s){0,2}(?:drøftelse|snak|debat))(?:\s[^,;.]{1,80}?)?\sog\s(?=(?:opfordrer|opfordrede|beder|bad|anmoder|anmodede|ønsker|henstiller|henstillede|pålægger|pålagde)\s)/iu,
)

/**
 * What those who talked did then, as a sentence of its own, or `null`: "Udvalget drøftede priserne og opfordrer
 * direktionen til at forhandle." gives "Udvalget opfordrer direktionen til at forhandle."
 */
export function afterTalk(sentence: string): string | null {
  const hit = TALKED.exec(sentence)
  return hit === null ? null : `${hit[1]} ${sentence.slice(hit[0].length)}`
}

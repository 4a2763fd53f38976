import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { words } from '../../danish/patterns/whole-words.ts'
import { lastRemembered } from '../../danish/remembered.ts'

/** Verbs by which somebody reports, proposes or thinks: what follows is told, not decided. */
const TELLING = [
  'oplyste?r?|oplyser',
  'oplyst',
  '(?:oplys|meddel|nævn|bemærke|forklare|anfør|fremhæve|efterlys|påpege|tilføje)tes|(?:bemærke|forklare|fremhæve|påpege|tilføje)des',
  'anførte|anfører|forklarede|forklarer|tilføjede|tilføjer|fremhævede|fremhæver|advarede|advarer|argumenterede|svarer',
  '(?:havde|kunne)\\s+(?:gerne\\s+)?(?:have\\s+)?(?:ønsket|set)|(?:så|ville)\\s+hellere|(?:er|var)\\s+bekymre(?:t|de)\\s+for',
  'orienteredes\\s+om',
  'orienter(?:ede|er|ende)',
  'fortalte|fortæller|omtalte|omtaler|berettede|beretter|kom\\s+ind\\s+på',
  'meddel(?:te|er)',
  'foreslog|foreslår|foreslås|(?<!som\\s+)foreslået(?!\\s+og\\s+(?:\\p{L}+\\s+)?(?:gen)?valgt)',
  'bemærkede|bemærker',
  'nævnte|nævnt',
  'spurgte|spørger',
  '(?:sagde|siger)(?!\\s+(?:[\\p{L}\\d]+\\s+){0,3}(?:ja|nej|god)(?!\\p{L}))',
  'svarede',
  'redegjorde|refererede',
  'mindede|minder',
  'mener|mente|syntes',
  '(?:fandt|finder)(?!\\s+sted)',
  'vurder(?:er|ede)',
  'understreg(?:ede|er|et)',
  'påpeg(?:ede|er|et)',
  'peget\\s+på',
  'gør\\s+opmærksom|gjorde\\s+opmærksom',
  'opfordrede|opfordrer',
  'udtryk(?:te|ker)',
  'fremlagde|fremlægger',
  'præsenterede',
  'begrundede',
  'stillede\\s+(?:\\p{L}+\\s+)?(?:ændrings)?forslag',
  'fremsatte',
  'fremgår',
  'takkede|takker',
  'besvarede|supplerede|uddybede',
  'bød\\s+velkommen',
  'konstaterede|konstaterer',
  'gennemgik',
  'kvitterede|kvitterer',
  'efterspurgte|efterlyste',
  'udtalte',
  'troede|håbede|frygtede|huskede|husker|havde\\s+håbet',
].join('|')
/** Somebody speaks: `oplyste`, `forklarer`; not `vedtog`. */
const TELL = words(TELLING)

/** "de nævnte møder", "det foreslåede": an adjective, nobody speaks: `de `, `som ovenfor `; not `Ida `. */
const ADJECTIVE = /(?:^|\s)(?:det|den|de|disse|ovenfor)\s+$/iu
/** After a comma and one of these the narrator speaks again: ", og udvalget tog orienteringen til efterretning": ` og godkendte planen`, `, og udvalget tog`; not ` og planen`. */
const BACK = inLatin(
  /\sog\s(?=(?:tog|godkendte|besluttede|vedtog|tiltrådte|tilsluttede|imødekommer|imødekom|godkender|afviser|afslår|bevilger|vedtager|beslutter|tiltræder)\s)|[,;]\s*(?:og|men|hvorefter|hvorpå|dog|(?:som|der|hvilket)\s+(?:\p{L}+\s+){0,3}?(?:blev|tog|overtog|valgte))\s/iu,
)

/** Who said it, behind what was said: `Vi lader det ligge, fortalte Ida.`, `Det er for dyrt, mente formanden`; not `Planen godkendt, oplyste tal rettes`. */
const TAG = new Pattern(
  /,\s(?:fortalte|sagde|oplyste|mente|svarede|forklarede|tilføjede|bemærkede|vurderede|skriver|skrev|oplyser|husker|huskede)\s(?:\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*)*|rektor|\p{Ll}+(?:en|et|erne))\.?$/u,
)

/** What a letter says, as a sentence of its own: `Svar fra fonden: Der bevilges 10.000 kr.`, `Opslag fra fogeden: Broerne lukkes i maj`, `Fra provstiet: Budgettet er godkendt`; not `Brev fra naboen: Brevet besvares`, `Mail fra Ida: afvist`, `Fra kassereren: Prisen hæves`. */
const LETTER = new Pattern(
  /^(?:(?:brev|mail|e-mail|svar|opslag|meddelelse|besked|referat|skrivelse)\sfra\s[^:]{3,40}|fra\s\p{L}*(?:kommunen|provstiet|stiftet|regionen|amtet|ministeriet|forbundet|unionen|skolebestyrelsen|byrådet)):\s(?!(?:brevet|mailen|svaret|sagen|punktet|henvendelsen|forslaget)\s)(?:der\s\p{L}+es|\p{L}+(?:en|et|erne|ne)\s(?:[^,;:.]{1,30}\s)?(?:er|blev|bliver|har|\p{L}{3,}es))(?!\p{L})/iu,
)

/**
 * Where in a sentence somebody's speech begins and where the minutes speak again; `null` when nobody is quoted.
 * `"Formanden foreslog, at punktet udsættes"` is told from `foreslog` to the end.
 */
export const toldPart = lastRemembered((plain: string): { readonly start: number; readonly end: number } | null => {
  if (LETTER.test(plain)) return { start: 0, end: plain.length }
  const verb = TELL.exec(plain)
  if (!verb || ADJECTIVE.test(plain.slice(0, verb.index))) return null
  if (TAG.test(plain)) return { start: 0, end: plain.length }
  const from = verb.index + verb[0].length
  const back = BACK.exec(plain.slice(from))
  return { start: verb.index, end: back ? from + back.index : plain.length }
})

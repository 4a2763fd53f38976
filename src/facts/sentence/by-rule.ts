/**
 * What statutes, plans and models say, told in the present like a decision: "Efter vedtægten vælges formanden for to år",
 * "I model B flyttes stationen til havnen".
 */
import { Pattern, PatternSet } from '../../danish/patterns/pattern.ts'

/** `Efter vedtægten`, `Ifølge lokalplanens § 4`, `I henhold til husordenen`; not `Efter en drøftelse`, `Efter aftale`. */
const BY_STATUTE = new Pattern(
  /^\s*(?:efter|ifølge|i\s+henhold\s+til|i\s+medfør\s+af|jf\.?|jævnfør)\s+(?:[^\s,;:.]+\s+){0,3}?(?:\p{L}*(?:loven|lovens|lovgivningen|vedtægten|vedtægtens|vedtægterne|vedtægternes|reglerne|reglementet|regulativet|forretningsordenen|forretningsordenens|bekendtgørelsen|husordenen|husordenens|overenskomsten|kontrakten|lejeaftalen|planen|tidsplanen)(?!\p{L})|§)/iu,
)
/** `I model B`, `Ved forslag 2`, `I begge forslag `, `Med scenarie A`, `I forslaget hæves `, `Efter oplægget lukkes `, `Model 1: Vejen lukkes`; not `I forbindelse med`, `I begge retninger`, `Efter forslag fra Bo flyttes `. */
const BY_MODEL = new Pattern(
  /^\s*(?:i|ved|med|under)\s+(?:begge(?=\s+(?:\p{L}+es\s|(?:forslag|modeller|scenarier|tilfælde)(?!\p{L})))|(?:forslag|model|scenari(?:e|um)|alternativ|variant|løsning|mulighed)\s+(?:\d{1,2}|[A-H])(?![\p{L}\d]))|^\s*(?:model|scenarie|løsning|mulighed|alternativ)\s(?:\d|[A-H]):\s|^\s*mulighederne\s(?:er|var):\s|^\s*(?:i|ved|med|efter|ifølge)\s+(?:forslaget|oplægget|udkastet)\s+(?:\p{L}+(?:es|er)|ås|får|må|kan|skal|vil)\s/iu,
)
/** `for to år ad gangen`, `I lige år holdes `, `Vi bruger 900 kr. om året`, `Ændringer i vedtægterne vedtages med to tredjedele`, `kan ændres kun af generalforsamlingen `; not `vedtages i år`. */
const STANDING = new Pattern(
  /\s(?:år|måneder?|periode)\s+ad\s+gangen(?!\p{L})|^\s*i\s+u?lige\s+år\s|(?<!\p{L})hvert\s+(?:andet|tredje|fjerde)\s+år(?!\p{L})|\s(?:vedtages|besluttes|ændres|kræver)\s+(?:[^\s,;:.]+\s+){0,2}?(?:med|af|ved)\s+(?:et\s+)?(?:(?:mindst\s+)?(?:2\/3|3\/4|to\s+tredjedel|tre\s+fjerdedel)|(?:simpelt|almindeligt|kvalificeret)\s+flertal(?=\.?$))|\sindkaldes\s+(?:[^,;:]*\s)?med\s+(?:[^,;:]*\s)?varsel(?!\p{L})|\sbestår\s+af\s+\d+\s+medlemmer|\skun\s+af\s+\p{L}|^\s*(?:alle|begge|suppleanter|revisorer|medlemmer)\p{L}*\s+vælges\s|\s(?:vælges|udpeges)\s+(?:af|på)\s+\p{L}*(?:forsamlingen|repræsentantskabet|kongressen|landsmødet|årsmødet)(?!\p{L})|^\s*(?:vi|man)\s(?:bruger|betaler|giver|køber|sparer|tjener)\s(?:[^;]*\s)?(?:om\s(?:året|måneden|ugen|dagen)|årligt|månedligt|pr\.\s(?:år|måned|uge))(?!\p{L})/iu,
)
/** `Efter lovgivningen`, `I henhold til bekendtgørelsen § 4`; not `Efter en drøftelse skal vedtægten`. */
const BY_LAW = new Pattern(
  /^\s*(?:efter|ifølge|i\s+henhold\s+til|i\s+medfør\s+af)\s+(?:(?!(?:en|et|skal|kan|må|bør)\s)[^\s,;:.]+\s+){0,2}?(?:\p{L}*(?:loven|lovens|lovgivningen|vedtægten|vedtægterne|reglerne|reglementet|regulativet|bekendtgørelsen|husordenen|overenskomsten)(?!\p{L})|§)/iu,
)
/** `Efter lovgivningen skal vi`: what law says somebody must, may or can, `planen bør følges`; not `planen følges`. */
const MUST = /\s(?:skal|må|kan|bør|kræves|kræver)\s/iu
/** What is done by rule; what is granted by it (`meddeles`, `ydes`, `imødekommes`) is decided. */
const GOES_BY =
  'fastsættes|fastlægges|fordeles|opkræves|følger|går|reguleres|beregnes|behandles|gennemføres|afholdes|holdes|vælges|udpeges|indkaldes|udbetales|aflønnes|opgøres|afregnes|faktureres|håndteres|registreres|anvendes'
/** What is laid down elsewhere, behind the verb: `fastsættes efter overenskomsten`, `behandles efter de almindelige regler`, `afleveres efter planen`; not `dispenseres efter planlovens § 19`. */
const LAID_DOWN = new Pattern(
  `(?:^|\\s)(?:${GOES_BY})\\s(?:[^,;:.]*\\s)?(?:efter|ifølge|i\\s+henhold\\s+til|jf\\.)\\s+(?:(?:de|den|det)\\s+)?(?:(?:almindelige|gældende|normale|samme)\\s+(?:regler|bestemmelser|satser|principper)|\\p{L}*(?:lovens|bekendtgørelsens|retningslinjerne|vedtægtens|vedtægternes|overenskomstens|vedtægten|vedtægterne|overenskomsten|bekendtgørelsen|loven|reglerne|aftalen)(?!\\p{L}))|\\sefter\\s+planen(?:\\s|[.,]|$)|\\s(?:fastsættes|fastlægges|reguleres|justeres|opgøres)\\s(?:[^,;:.]*\\s)?(?:[eé]n\\s+gang\\s+om|hvert)\\s|\\sskal\\s(?:[^\\s,;:.]+\\s){0,3}?efter\\s\\p{L}*(?:loven|bekendtgørelsen|overenskomsten)(?!\\p{L})|,\\s(?:når|hvis|såfremt)\\s+der\\s+(?:foreligger|er\\s+tale\\s+om)\\s`,
  'iu',
)

/** A change to a proposal is decided, not described: `I forslag 2 ændres ordet`, `linjen slettes`; not `ændringen`. */
const CHANGES = /(?<![a-zæøå])(?:ændres|rettes|tilføjes|slettes|udgår|indsættes)(?![a-zæøå])/i

const STATUTES = new PatternSet([BY_STATUTE, STANDING])

/** Whether what a sentence tells in the present goes on by rule: `saysRule('Formanden vælges for to år ad gangen.')` is true. */
export function saysRule(plain: string, sentence = plain): boolean {
  return STATUTES.testPart(plain, sentence)
}

/** Whether law, contract or plan is told, wherever it stands: `saysLaw('Lønnen fastsættes efter overenskomsten.')` is true. */
export function saysLaw(plain: string, sentence = plain): boolean {
  return LAID_DOWN.testPart(plain, sentence) || (BY_LAW.testPart(plain, sentence) && MUST.test(plain))
}

/** Whether a sentence tells what one of several models would bring: `tellsOfModel('I begge spares en stilling.')` is true. */
export function tellsOfModel(plain: string, sentence = plain): boolean {
  return BY_MODEL.testPart(plain, sentence) && !CHANGES.test(plain)
}

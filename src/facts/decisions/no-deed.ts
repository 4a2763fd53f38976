/** What holds a word that decides and only says why, which, what if, or what some of those present thought. */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { saysLaw } from '../sentence/by-rule.ts'
import type { Clause } from '../sentence/clause.ts'
import { isTheirAnswer } from '../sentence/outsiders.ts'
import type { PhraseHit } from './outcome-reading.ts'

/** `fastsættes`, `følger`, `går til`; not `godkendt`. */
const PRESENT = inLatin(/^\p{L}+(?:es|er|år|ås)(?!\p{L})/iu)
/** Behind a noun that looks like a verb: `Faldet i fraværet ⟨skyldes⟩`, `Tallet hænger sammen med vejret`; not `Udsat af vejret`. */
const CAUSE = new Pattern(/\s(?:skyldes|skyldtes|hænger\s+sammen\s+med|stammer\s+fra)(?!\p{L})/iu)
/** What binds nobody: `Ved en vejledende afstemning`, `vedtages i givet fald`; not `en vejledning`. */
const NOT_BINDING = new Pattern(
  /(?<!\p{L})(?:vejledende\s+\p{L}*(?:afstemning|håndsoprækning|flertal)|i\s+givet\s+fald)(?!\p{L})/iu,
)
/** Those who spoke or answered, not those who met: `Et klart flertal af dem, der tog ordet`, `flertal blandt høringssvarene`; not `Et flertal i rådet`. */
const THOSE_WHO = new Pattern(
  /(?:flertal(?:let)?|halvdelen|tredjedel|de\s+fleste|mange)\s+(?:af|blandt)\s+(?:dem|de(?=,)|talerne|svarene|høringssvarene|besvarelserne|respondenterne|de\s+adspurgte)(?!\p{L})/iu,
)
/** What cannot be decided where it came up: `det kan ikke besluttes under eventuelt`, `kan ikke vedtages i dag`; not `kan ikke vedtages`. */
const NOT_HERE = new Pattern(
  /(?:kan|kunne)\s(?:\p{L}+\s){0,3}ikke\s+(?:besluttes|vedtages|afgøres|behandles)\s+(?:under|her|nu|i\s+dag|i\s+aften|uden)(?!\p{L})/iu,
)
/** `inden for de rammer,`: what follows may say which, `efter den plan,`; not `vedtog,`. */
const WHICH = new Pattern(/(?:^|\s)(?:de|den|det|dem)\s(?:\p{L}+\s){0,2}?\p{L}+,\s*$/iu)
/** `bestyrelsen har fastsat`, `vi selv har valgt`, `udvalget vedtog,`; not `vi køber en til`. */
const WHO_HAS = new Pattern(
  /^\s*(?:vi|man|\p{L}*(?:udvalget|rådet|bestyrelsen|forsamlingen|kongressen|landsmødet))\s(?:(?:selv|tidligere)\s)?(?:(?:har|havde)\s|(?:vedtog|besluttede|godkendte|valgte|fastsatte|indførte),\s*$)/iu,
)

/** ` men `, `og `, and nothing else before a participle; not `men vi har `. */
const GOES_ON = /^\s*(?:og|men)\s+$/i
/** Somebody else has done the one thing: `Stiftet har godkendt vedtægten,`, `Ida har i maj bedt om penge,`; not `Vi har godkendt planen,`. */
const HAS_DONE = new Pattern(
  /^(?!(?:vi|man|\p{L}*(?:bestyrelsen|rådet|udvalget|forsamlingen))\s)[^,;:]{2,60}\s(?:har|havde)\s(?:[^,;:]*\s)?\p{L}+t\s/iu,
)

/** Whether the words that decide, found in clause `i` of a sentence, are no deed: "Faldet i fraværet skyldes, at …". */
export function isNoDeed(
  parts: readonly Clause[],
  i: number,
  { hit, plain }: { readonly hit: PhraseHit; readonly plain: string },
): boolean {
  const { text, start } = parts[i] as Clause
  const before = parts[i - 1]
  if (CAUSE.testPart(text.slice(hit.end - start), plain) || NOT_BINDING.testPart(text, plain)) return true
  if (NOT_HERE.testPart(text, plain)) return true
  if (THOSE_WHO.testPart(plain.slice(0, hit.start), plain)) return true
  if (saysLaw(text, plain) && PRESENT.test(plain.slice(hit.start, hit.end))) return true
  if (before !== undefined && GOES_ON.test(text.slice(0, hit.start - start)) && HAS_DONE.testPart(before.text, plain))
    return true
  if (before !== undefined && isTheirAnswer(before.text, text)) return true
  return before !== undefined && WHICH.testPart(before.text, plain) && WHO_HAS.testPart(text, plain)
}

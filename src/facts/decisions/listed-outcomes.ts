/** Lists of things with what became of each behind it: "Koret – afslag", "Lundvej 3: Tilladelse", "Spejderne, henstår". */
import { inLatin } from '../../danish/patterns/latin.ts'
import type { Outcome } from '../../model/fact.ts'
import type { SectionNode } from '../../model/tree.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { CONFIDENCE, type OutcomeReading } from './outcome-reading.ts'

/** A thing, and behind the last mark what became of it (group 1): `Koret – ⟨afslag⟩`, `KFUM, hytte, ⟨kr. 40.000⟩`, `Lundvej 3     ⟨udsat⟩`; not `Koret sang i går`, `Indstilling: Afslag`, `Søgt: 400 kr.` */
const LINE = inLatin(
  /^(?!(?:an)?søgt|indstil|anbefal|budget|status|tidligere|(?:i|sidste)\s)[\p{Lu}\d].{1,120}(?:\s[–-]\s+|[:,]\s+|\s{3,})([\p{L}\d][^,;:–]{1,40}?)\.?$/iu,
)
/** Behind a dash or comma, for a colon stands before what something costs as well: `Koret – kr. 40.000`, `Koret, 5.000 kr.`; not `Leje: 5.000 kr.`, `Koret, 5 bænke`. */
const SUM = /(?:\s[–-]|,)\s+(?:kr\.?\s*\d[\d.]*|\d[\d.]*\s*(?:kr\.?|,-))\.?$/i
/** What is printed of a thing in one to three words, by outcome. Source: survey of Danish minutes. */
const FATES: readonly { readonly outcome: Outcome; readonly words: RegExp }[] = [
  {
    outcome: 'rejected',
    words:
      /^(?:afslag|afslået|afslås|afvist|afvises|intet|ikke\s(?:bevilget|godkendt|imødekommet|støttet|tilladt|tiltrådt)|(?:imødekommes|støttes|tillades)\sikke|ingen\s(?:bevilling|dispensation|støtte|tilladelse)|0\s*kr\.?)$/i,
  },
  {
    outcome: 'postponed',
    words:
      /^(?:udsat|udsættes|udskudt|udskydes|henstår|næste\s(?:gang|møde|runde)|(?:afventer|venter\spå)(?:\s\S+){0,4})$/i,
  },
  { outcome: 'withdrawn', words: /^(?:frafaldet|trukket(?:\stilbage)?|udgår|udgået)$/i },
  {
    outcome: 'approved',
    words:
      /^(?:bevilget|bevilges|delvist?(?:\simødekommet)?|dispensation|godkendt|godkendes|halvdelen|imødekommet|imødekommes|som\s(?:an)?søgt|støttes|støttet|tilladelse|tilladt|tiltrådt|tiltrædes)$/i,
  },
  { outcome: 'adopted', words: /^(?:uændret|som\shidtil)$/i },
]
/** So many lines of a section must say what became of a thing. */
const FEWEST = 2
const COUNTED = new WeakMap<SectionNode, number>()

/** What a line of such a list says; a sum is what is given where another line tells who gets nothing or has to wait. */
export function listedOutcome(statement: Statement): OutcomeReading | null {
  const said = saidOf(statement)
  if (said === null) return null
  const outcome = fateOf(said) ?? (SUM.test(statement.body) ? 'approved' : null)
  if (outcome === null || toldPart(statement.body) || countOf(statement.section) < FEWEST) return null
  return { outcome, decider: null, ruleId: 'liste', confidence: CONFIDENCE.named }
}

function countOf(section: SectionNode): number {
  const known = COUNTED.get(section)
  if (known !== undefined) return known
  const all = statementsOf(section)
  const fates = all.filter((statement) => {
    const said = saidOf(statement)
    return said !== null && fateOf(said) !== null
  }).length
  const sums = all.filter(({ body }) => SUM.test(body)).length
  const count = fates === 0 ? 0 : fates + sums
  COUNTED.set(section, count)
  return count
}

/** What stands behind the thing, or all of a line that answers a clause: "b) Uændret". */
function saidOf({ body, clause, block }: Statement): string | null {
  if (body.length > 170) return null
  const behind = LINE.exec(body)?.[1]
  if (behind !== undefined) return behind
  return clause !== null || block.label !== null ? body.replace(/\.$/, '') : null
}

function fateOf(words: string): Outcome | null {
  return FATES.find((fate) => fate.words.test(words))?.outcome ?? null
}

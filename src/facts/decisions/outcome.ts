import { inLatin } from '../../danish/patterns/latin.ts'
import { rowsFor } from '../../danish/patterns/pattern.ts'
import type { Outcome } from '../../model/fact.ts'
import { clauses, withoutAsides } from '../sentence/clause.ts'
import { withoutConcluding } from '../sentence/concluding.ts'
import { toldPart } from '../sentence/speech.ts'
import { judge, type Sentence } from './judged-phrase.ts'
import { AFFIRMED, type Around, CONFIDENCE, type OutcomeReading, type PhraseHit } from './outcome-reading.ts'
import type { DecisionPhrase } from './phrases/decision-phrase.ts'
import { DECISION_PHRASES } from './phrases/table.ts'

/**
 * The decision a sentence states by a phrase of the table, or `null`.
 *
 * The first phrase that stands as a statement wins; weak ones ("drøftet") give way to a stronger one behind them.
 * `"Formanden foreslog, at sagen udsættes."` gives `null`, `"Drøftet og godkendt."` approved.
 */
export function readOutcome(sentence: string, around: Around, table = DECISION_PHRASES): OutcomeReading | null {
  return readOutcomes(sentence, around, table)[0] ?? null
}

/**
 * All that a sentence decides: what {@link readOutcome} gives first, then what "og", "samt" or "men" adds of another kind.
 *
 * `"Budgettet blev godkendt, og Ib Holm blev valgt til kasserer."` is approved and elected.
 */
export function readOutcomes(sentence: string, around: Around, table = DECISION_PHRASES): readonly OutcomeReading[] {
  const plain = withoutConcluding(withoutAsides(sentence))
  const hits = hitsIn(plain, table, around)
  if (hits.length === 0) return []
  const told = toldPart(plain)
  const open = hits.filter((hit) => !told || hit.start <= told.start || hit.start >= told.end)
  const whole = { sentence, plain, parts: clauses(plain) }
  let weak: OutcomeReading | null = null
  for (const [i, hit] of open.entries()) {
    const reading = judge(hit, whole, around)
    if (!reading) continue
    if (!hit.phrase.weak) return [reading, ...added({ reading, hit }, open.slice(i + 1), { whole, around })]
    weak ??= reading
  }
  return weak ? [weak] : []
}

/** `, og vi`, ` samt en`, ` men ikke` between what is decided first and what is added; not `eller`. */
const ADDS = /[\s,;](?:og|samt|men)\s/iu
function added(
  first: { readonly reading: OutcomeReading; readonly hit: PhraseHit },
  others: readonly PhraseHit[],
  { whole, around }: { readonly whole: Sentence; readonly around: Around },
): readonly OutcomeReading[] {
  // "Indstilles godkendt og oversendt til Byrådet" proposes both.
  if (first.reading.outcome === 'recommended') return []
  const found: OutcomeReading[] = []
  for (const hit of others) {
    if (hit.phrase.weak || !ADDS.test(whole.plain.slice(first.hit.end, hit.start))) continue
    const reading = judge(hit, whole, around)
    if (!reading || isPassedOn(hit, reading, whole.plain)) continue
    // "Udgår og behandles på et senere møde" is taken off once.
    if (first.reading.outcome === 'withdrawn' && reading.outcome === 'postponed') continue
    const own = OWN_THING.test(whole.plain.slice(first.hit.end, hit.start))
    const same = own ? (a: Outcome) => a === reading.outcome : (a: Outcome) => sameKind(a, reading.outcome)
    if ([first.reading, ...found].some((known) => same(known.outcome))) continue
    found.push({ ...reading, confidence: Math.min(reading.confidence, CONFIDENCE.inTalk) })
  }
  return found
}

/** "godkender salget og fremsender sagen til Stiftsøvrigheden": where what was approved goes next, ` sagen til Stiftsøvrigheden`, ` til byrådet`; not "og forslag 2 oversendes", ` forslag 2`. */
const SAME_CASE = inLatin(
  /^\s+(?:sagen|den|det|dem|planen|ansøgningen|punktet|regnskabet|budgettet|til|med|uden)(?!\p{L})|^\s*\.?$/iu,
)

/** Where it goes next: `vedtaget og ⟨behandles anden gang⟩`, `forelægges byrådet`; not `godkendes`. */
const GOES_ON = /^(?:behandles|forelægges|genbehandles)\s/i
/** `sender det videre`, `sendes den tilbage`; not `sender brevet`. */
const IT = /\s(?:den|det|dem|sagen)\s/i

function isPassedOn(hit: PhraseHit, { outcome }: OutcomeReading, plain: string): boolean {
  const before = plain.slice(0, hit.start)
  if (outcome === 'postponed') return GOES_ON.test(plain.slice(hit.start)) && /\sog\s+$/iu.test(before)
  if (outcome !== 'referred' && outcome !== 'recommended') return false
  return (
    /[\s,;](?:og|samt)\s+$/iu.test(before) &&
    (SAME_CASE.test(plain.slice(hit.end)) || IT.test(plain.slice(hit.start, hit.end)))
  )
}

/** "Budgettet blev godkendt, og sekretæren blev pålagt …": what is added is about another thing, `, og sekretæren blev `, `; men planen er `; not "besluttet og godkendt", ` og `. */
const OWN_THING = inLatin(/[,;]\s(?:og|samt|men)\s(?:[^,;]*\s)?\p{Ll}{3,}(?:en|et|erne|ne)\s[^,;]*$/iu)

function sameKind(a: Outcome, b: Outcome): boolean {
  return a === b || (AFFIRMED.has(a) && AFFIRMED.has(b))
}

function hitsIn(plain: string, table: readonly DecisionPhrase[], around: Around): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  for (const phrase of rowsFor(table, plain)) {
    if (phrase.reach === 'outcome-section' && !around.outcomeSection) continue
    for (const m of phrase.pattern.all(plain)) {
      hits.push({ phrase, start: m.index, end: m.index + m[0].length })
      if (hits.length > 40) break
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}

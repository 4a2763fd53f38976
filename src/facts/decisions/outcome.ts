import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern, rowsFor } from '../../danish/patterns/pattern.ts'
import type { Outcome } from '../../model/fact.ts'
import { type Clause, clauses, isPossibility, standing, withoutAsides } from '../sentence/clause.ts'
import { withoutConcluding } from '../sentence/concluding.ts'
import { isEarlier, isOfAnotherDay } from '../sentence/earlier.ts'
import { toldPart } from '../sentence/speech.ts'
import { isNamedApart, lacksVerb, subjectBefore } from './led-by.ts'
import { isNews } from './news.ts'
import { isNoDeed } from './no-deed.ts'
import { AFFIRMED, type Around, CONFIDENCE, type OutcomeReading, type PhraseHit } from './outcome-reading.ts'
import type { DecisionPhrase } from './phrases/decision-phrase.ts'
import { DECISION_PHRASES } from './phrases/table.ts'
import { SOMEBODY, voiceOf } from './voice.ts'

interface Sentence {
  readonly sentence: string
  readonly plain: string
  readonly parts: readonly Clause[]
}

/** What an outcome turns into under "ikke"; `null`: then nothing was decided. */
const NEGATED: Readonly<Record<Outcome, Outcome | null>> = {
  approved: 'rejected',
  adopted: 'rejected',
  endorsed: 'rejected',
  recommended: 'rejected',
  agreed: null,
  referred: 'adopted',
  postponed: 'adopted',
  noted: 'not-dealt-with',
  discussed: 'not-dealt-with',
  elected: null,
  rejected: null,
  withdrawn: null,
  'not-dealt-with': null,
}

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

function judge(hit: PhraseHit, { sentence, plain, parts }: Sentence, around: Around): OutcomeReading | null {
  const i = parts.findLastIndex((p) => p.start <= hit.start)
  const clause = parts[i]
  if (!clause || !counts(parts, i, hit.phrase)) return null
  const from = hit.start - clause.start
  const to = hit.end - clause.start
  const within = to - from > 6 && AFFIRMING.has(hit.phrase.outcome) && NOT.testPart(clause.text.slice(from, to), plain)
  const stood = within ? 'negated' : standing(clause, from, Math.min(to, clause.text.length))
  const stands = stood === 'negated' && hit.phrase.saysNot ? 'stated' : stood
  if (stands === 'described' || stands === 'planned') return null
  if (from === 0 && i === 0 && INVERTED.testPart(plain, plain)) return null
  if (
    NOT_YET.testPart(clause.text.slice(0, from), plain) &&
    (stands === 'negated' || !MAY_WAIT.has(hit.phrase.outcome))
  )
    return null
  if (isNoDeed(parts, i, { hit, plain })) return null
  if (hit.phrase.outcome === 'recommended' && TWO_OPINIONS.testPart(plain.slice(hit.end), plain)) return null
  if (
    hit.phrase.outcome === 'recommended' &&
    !around.outcomeSection &&
    OTHERS_WISH.testPart(plain.slice(hit.end), plain)
  )
    return null
  if ((!around.outcomeSection || around.talk) && isNews(hit.phrase.outcome, clause, { from, to }, around)) return null
  if (isEarlier(plain.slice(0, clause.start + clause.text.length), around.meetingDate, plain)) return null
  const ahead = MAY_WAIT.has(hit.phrase.outcome)
  if (isOfAnotherDay(clause, { from, to, ahead }, around.meetingDate)) return null
  const { kind, start } = clause
  const said = sentence.slice(start, start + clause.text.length)
  // "Bestyrelsen mener ikke, at reglerne er brudt, og foretager sig intet": who acts is said at the beginning.
  const led = subjectBefore(parts, i, clause.text.slice(0, from))
  if (led !== '' && isNamedApart(parts, hit, around)) return null
  const raw = { kind, start: start - led.length, text: `${led}${said}`, sentence }
  const voice = A_MAJORITY.test(plain) ? SOMEBODY : voiceOf(hit, raw, around)
  if (!voice.may) return null
  const outcome = stands === 'negated' ? NEGATED[hit.phrase.outcome] : hit.phrase.outcome
  if (!outcome) return null
  const possible = mayBePossible(outcome, clause.text.slice(0, to), around) && isPossibility(clause, from)
  if (possible && !around.outcomeSection) return null
  const plainOutcome = around.outcomeSection && !around.talk
  const confidence = CONFIDENCE[possible ? 'possible' : plainOutcome ? 'phrase' : 'inTalk']
  return { outcome, decider: voice.decider, ruleId: hit.phrase.id, confidence }
}

/** A refusal: `Det er ikke vedtaget`, `kan ikke støtte`; not `Det er vedtaget`. */
const NOT = new Pattern(/\sikke\s/iu)

/** "Kan godkendes" affirms with a doubt, "Klagen kan afvises" in running text decides nothing; not "kunne ikke samle flertal". */
function mayBePossible(outcome: Outcome, until: string, { outcomeSection }: Around): boolean {
  return AFFIRMING.has(outcome) || (!outcomeSection && !/\s(?:ikke|ingen)\s/iu.test(until))
}

/** A condition without "hvis": `Vælges model 2, lukkes vejen`, `Sælges huset i år, flyttes klubben`; not `Godkendes, dog udsættes punkt 3`. */
const INVERTED = new Pattern(
  /^\p{L}+es\s(?!(?:ikke|som|med|til|på)\s)[^,;]{3,60},\s(?:så\s)?(?!(?:dog|idet|da|og|men|hvorefter|når|hvis|såfremt|at|som|der|efter|under|med|mens|jf)\s)\p{Ll}+(?:es|er|er\sdet)\s/iu,
)

/** `…, mens revisor anbefalede en reserve`: what one and the other think is no decision, `, hvorimod Bo Lund ønskede et hegn`; not `, mens forslag 2 udsættes`. */
const TWO_OPINIONS = new Pattern(
  /,\s(?:mens|medens|hvorimod)\s(?:\p{L}+\s){1,3}(?:anbefalede|foreslog|indstillede|ønskede|foretrak|mente)(?!\p{L})/iu,
)

/** In running text: `Flertallet anbefaler spor, mens rytterne ønsker skov`, `Vi ønsker en bænk, hvorimod naboerne foretrækker et hegn`; not `Bænken flyttes, mens hegnet males`. */
const OTHERS_WISH = new Pattern(
  /,\s(?:mens|medens|hvorimod)\s(?:\p{L}+\s){1,3}(?:anbefaler|foreslår|ønsker|mener|foretrækker)(?!\p{L})/iu,
)
/** `Det er endnu ikke besluttet`, `Ingen af ansøgningerne er afvist`, `planen kan ikke endeligt vedtages`: nothing was decided; not `kan ikke vedtages`. */
const NOT_YET = new Pattern(/\sendnu\s|^\s*ingen\s+af\s|\s(?:kan|kunne)\s(?:\p{L}+\s){0,3}ikke\s+endeligt?\s/iu)
const MAY_WAIT: ReadonlySet<Outcome> = new Set<Outcome>(['postponed', 'not-dealt-with'])

/** Only what is proposed or told: `at planen`, `At vejen`; not `Planen`. */
const AT_FIRST = new Pattern(/^\s*at\s/iu)

/** Main and result clauses count; after "at …" only a clause that takes the main verb up again ("…, blev forkastet"). */
function counts(parts: readonly Clause[], i: number, phrase: DecisionPhrase): boolean {
  const clause = parts[i]
  if (!clause) return false
  if (clause.kind === 'relative') return phrase.inRelative === true
  if (clause.kind !== 'main') return clause.kind === 'result' && !isEmbedded(parts, i)
  if (AT_FIRST.testPart(parts[0]?.text ?? '', clause.sentence)) return false
  const inside = parts.slice(1, i).some((p) => p.kind === 'subordinate')
  return (
    !inside ||
    /^\s*(?:og\s|men\s|samt\s|dog\s|blev|er|var|har|kan|kunne|bliver|faldt|bortfaldt|fik|opnåede)/iu.test(clause.text)
  )
}

/** ` er blevet dyrere`, ` kostede en del`; what the subject before the comma does; not ` dyrere`. */
const VERB_FIRST = inLatin(/^\s*(?:er|var|blev|bliver|har|havde|kan|skal|vil|\p{Ll}+(?:ede|te|er))\s/u)

/** "Planen, som blev vedtaget, er dyr": who is spoken of, no result. */
function isEmbedded(parts: readonly Clause[], i: number): boolean {
  return i === 1 && lacksVerb(parts[0]?.text ?? '') && VERB_FIRST.test(parts[2]?.text ?? '')
}

/** `Et flertal bestående af A, B og F godkender`: the list of parties is cut at its commas, `Et flertal på fire`; not `Et mindretal`. */
const A_MAJORITY = new Pattern(
  /^(?:et\s+(?:\p{L}+\s+)?flertal\s+(?:bestående\s+af|\(|på)|(?:\p{L}+-?\s+(?:og\s+)?)?\p{L}+s\s+flertal(?:let)?\s)/iu,
)

/** Outcomes that "kan" makes uncertain: "kan godkendes". */
const AFFIRMING: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'adopted', 'endorsed', 'recommended', 'noted'])

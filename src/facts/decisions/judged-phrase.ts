import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Outcome } from '../../model/fact.ts'
import { type Clause, isPossibility, standing } from '../sentence/clause.ts'
import { opensWithCondition } from '../sentence/condition.ts'
import { isEarlier, isOfAnotherDay } from '../sentence/earlier.ts'
import { goesOnAboutOthers } from '../sentence/others-deeds.ts'
import { isNamedApart, lacksVerb, subjectBefore } from './led-by.ts'
import { isNews, isOurs } from './news.ts'
import { isNoDeed } from './no-deed.ts'
import { type Around, CONFIDENCE, type OutcomeReading, type PhraseHit } from './outcome-reading.ts'
import type { DecisionPhrase } from './phrases/decision-phrase.ts'
import { SOMEBODY, voiceOf } from './voice.ts'

/** A sentence in which phrases stand. */
export interface Sentence {
  readonly sentence: string
  /** Without quotations, brackets and who sums up. */
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
 * What a phrase decides where it stands, or `null`: a condition, a plan, a reason, news, another day's deed or somebody
 * else's decides nothing. Asked in this order, the cheaper first; who acts is asked last.
 */
export function judge(hit: PhraseHit, { sentence, plain, parts }: Sentence, around: Around): OutcomeReading | null {
  const i = parts.findLastIndex((p) => p.start <= hit.start)
  const clause = parts[i]
  if (!clause || !counts(parts, i, hit.phrase)) return null
  const from = hit.start - clause.start
  const to = hit.end - clause.start
  const within = to - from > 6 && AFFIRMING.has(hit.phrase.outcome) && NOT.testPart(clause.text.slice(from, to), plain)
  const stood = within ? 'negated' : standing(clause, from, Math.min(to, clause.text.length))
  const stands = stood === 'negated' && hit.phrase.saysNot ? 'stated' : stood
  if (stands === 'described' || stands === 'planned') return null
  if (i === 0 && opensWithCondition(plain)) return null
  if (
    NOT_YET.testPart(clause.text.slice(0, from), plain) &&
    (stands === 'negated' || !MAY_WAIT.has(hit.phrase.outcome))
  )
    return null
  if (stands === 'negated' && LEFT_OPEN.testPart(plain.slice(hit.end), plain)) return null
  if (isOurs(clause.text.slice(0, from), clause.text.slice(from, to), around.body)) return null
  if (isNoDeed(parts, i, { hit, plain })) return null
  if (hit.phrase.outcome === 'recommended' && TWO_OPINIONS.testPart(plain.slice(hit.end), plain)) return null
  if (
    hit.phrase.outcome === 'recommended' &&
    !around.outcomeSection &&
    OTHERS_WISH.testPart(plain.slice(hit.end), plain)
  )
    return null
  if (
    (!around.outcomeSection || around.talk || around.reporting) &&
    isNews({ outcome: hit.phrase.outcome, from, to }, clause, around)
  )
    return null
  if (isEarlier(plain.slice(0, clause.start + clause.text.length), around.meetingDate, plain)) return null
  const ahead = MAY_WAIT.has(hit.phrase.outcome)
  if (isOfAnotherDay(clause, { from, to, ahead }, around.meetingDate)) return null
  const { kind, start } = clause
  const said = sentence.slice(start, start + clause.text.length)
  // "Bestyrelsen mener ikke, at reglerne er brudt, og foretager sig intet": who acts is said at the beginning.
  const led = subjectBefore(parts, i, clause.text.slice(0, from))
  if (led !== '' && isNamedApart(parts, hit, around)) return null
  if (i > 0 && goesOnAboutOthers(parts[0]?.text ?? '', clause.text, around.body)) return null
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

/** Behind "ikke besluttet": `, hvornår vi begynder`, `, om vi søger`; not ` at købe noder`. */
const LEFT_OPEN = new Pattern(/^,?\s+(?:hv\p{L}+|om)\s/iu)

/** A refusal: `Det er ikke vedtaget`, `kan ikke støtte`; not `Det er vedtaget`. */
const NOT = new Pattern(/\sikke\s/iu)

/** "Kan godkendes" affirms with a doubt, "Klagen kan afvises" in running text decides nothing; not "kunne ikke samle flertal". */
function mayBePossible(outcome: Outcome, until: string, { outcomeSection }: Around): boolean {
  return AFFIRMING.has(outcome) || (!outcomeSection && !/\s(?:ikke|ingen)\s/iu.test(until))
}

/** `…, mens revisor anbefalede en reserve`: what one and the other think is no decision, `, hvorimod Bo Lund ønskede et hegn`; not `, mens forslag 2 udsættes`. */
const TWO_OPINIONS = new Pattern(
  /,\s(?:mens|medens|hvorimod)\s(?:\p{L}+\s){1,3}(?:anbefalede|foreslog|indstillede|ønskede|foretrak|mente)(?!\p{L})/iu,
)

/** In running text: `Flertallet anbefaler spor, mens rytterne ønsker skov`, `Vi ønsker en bænk, hvorimod naboerne foretrækker et hegn`; not `Bænken flyttes, mens hegnet males`. */
const OTHERS_WISH = new Pattern(
  /,\s(?:mens|medens|hvorimod)\s(?:\p{L}+\s){1,3}(?:anbefaler|foreslår|ønsker|mener|foretrækker)(?!\p{L})/iu,
)
/** `Det er endnu ikke besluttet`, `Det bliver først besluttet`, `Ingen af ansøgningerne er afvist`, `planen kan ikke endeligt vedtages`: nothing was decided; not `kan ikke vedtages`. */
const NOT_YET = new Pattern(
  /\sendnu\s|^\s*ingen\s+af\s|\sbliver\s(?:\p{L}+\s)?først\s|\s(?:kan|kunne)\s(?:\p{L}+\s){0,3}ikke\s+endeligt?\s/iu,
)
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
    /^\s*(?:og\s|men\s|samt\s|dog\s|blev|er|var|har|kan|kunne|bliver|faldt|bortfaldt|fik|opnåede|(?:godkendes|vedtages|tiltrædes|anbefales)\s\p{L}+(?:en|et|ne)(?:[.,]|$))/iu.test(
      clause.text,
    )
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

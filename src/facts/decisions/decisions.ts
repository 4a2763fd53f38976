import { Pattern } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import type { Meeting } from '../../model/document.ts'
import type { Decision } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode } from '../../model/tree.ts'
import { WHOLE_ACTION_FORMS } from '../actions/action-forms.ts'
import { isWorkByDay, responsibleIn } from '../actions/actions.ts'
import { speaksOf } from '../passages.ts'
import { isOwn } from '../sentence/deciders.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { isAnswered } from './answered.ts'
import { likeOthers, onTheWay } from './like-another.ts'
import { modifiersOf } from './modifiers.ts'
import { readOutcome, readOutcomes } from './outcome.ts'
import { CONFIDENCE, type DecidingStatement, hasKeyword } from './outcome-reading.ts'
import { type Step, stepsOf } from './own-decision.ts'
import { quoteOf } from './quote.ts'
import { takesBack } from './recommendation/beside-agreement.ts'
import { answersInWords, followsRecommendation, recommendationText } from './recommendation/recommendation.ts'
import { answeredClause } from './recommendation/recommended-clauses.ts'
import { withoutRepeats } from './repeats.ts'
import { aroundOf, inOutcomeSection, inTalk } from './section-decisions.ts'
import { outcomeSources } from './sources.ts'
import { withTitle } from './title-decision.ts'
import { trailSteps } from './trail.ts'
import { isTurn } from './turns.ts'

/** A line below the recommendation by which a committee passes it on: `Økonomiudvalget anbefaler forvaltningens indstilling.`, `Kulturudvalget tiltræder det indsendte forslag`; not the recommendation's own clauses, not `Udvalget: at planen godkendes`. */
const PASSED_ON = new Pattern(
  /^\p{Lu}[^.,:]*(?:udvalg|råd|bestyrelse|magistrat)\p{L}*\s+(?:anbefaler|tiltræder|godkender|indstiller)\s[^,:]*(?:indstilling|anbefaling|forslag)\p{L}*\.?$/u,
)
const PASSING_ON = new Topic(PASSED_ON)
const OWN: Step = { own: true, body: null, date: null }

interface SectionContext {
  readonly item: ItemNode
  readonly meeting: Meeting
  readonly step: Step
  /** The sentences of the section that decide. */
  readonly taken: readonly Statement[]
}

const KEPT = new WeakMap<ItemNode, { readonly as: Meeting; readonly decisions: readonly Decision[] }>()

/** The decisions of an agenda item, in the order they are printed. A step that is printed twice is listed once. */
export function decisionsOf(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const known = KEPT.get(item)
  return known && isSame(known.as, meeting) ? known.decisions : readDecisions(item, meeting)
}

/** As {@link decisionsOf}, kept for when the same item is read again: they tell the kind of a document before its items are read. */
export function keptDecisionsOf(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const decisions = decisionsOf(item, meeting)
  KEPT.set(item, { as: meeting, decisions })
  return decisions
}

/** Whether an item is read the same way as part of either meeting. */
function isSame(a: Meeting, b: Meeting): boolean {
  return a.body === b.body && a.date === b.date && mayDecide(a) === mayDecide(b) && a.present === b.present
}

/** An agenda only tells what is to be decided. */
function mayDecide({ kind }: Meeting): boolean {
  return kind !== 'agenda' && kind !== 'convening'
}

function readDecisions(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const { sections, labelled } = outcomeSources(item, meeting)
  const steps = stepsOf(sections, meeting)
  const found = gathered(sections, (section) => {
    const around = aroundOf(section, meeting, labelled)
    const all = labelled ? inOutcomeSection(section, around, item) : inTalk(section, around, item)
    const reads = all.filter(
      (read) => !isTurn(read, meeting) && !isFollowUp(read, { alone: labelled && all.length === 1, meeting }),
    )
    const taken = reads.map(({ statement }) => statement)
    const context = { item, meeting, step: steps.get(section) ?? OWN, taken }
    return reads.map((read) => decisionFrom(read, context))
  })
  const answered = labelled ? likeOthers(found) : found.filter((d) => !isAnswered(d, found, meeting))
  const all = [...trail(item, meeting), ...passingRemarks(item, meeting), ...answered]
  if (labelled) return withoutRepeats(all)
  return withoutRepeats(mayDecide(meeting) ? withTitle(all, item, meeting) : all)
}

/** Without a keyword a sentence that gives somebody work is a follow-up, unless it is all an outcome section says. */
function isFollowUp(
  { statement, reading }: DecidingStatement,
  { alone, meeting }: { alone: boolean; meeting: Meeting },
): boolean {
  if (alone || hasKeyword(reading)) return false
  const who = responsibleIn(statement.body, meeting, WHOLE_ACTION_FORMS)
  // What another body is asked to do is decided here, and the next step there.
  if (who !== null) return !/(?:udvalget|rådet|bestyrelsen)$/iu.test(who)
  return !/\sskal\s/u.test(statement.body) && isWorkByDay(statement.body, meeting)
}

/** "By- og Kulturudvalget anbefaler indstillingen." printed below the recommendation without a label of its own. */
function passingRemarks(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const recommendations = item.sections.filter((s) => s.role === 'recommendation' && speaksOf(s, PASSING_ON))
  return gathered(recommendations, (section) =>
    gathered(statementsOf(section), (statement) => {
      if (statement.index === 0 || !PASSED_ON.test(statement.text)) return []
      const reading = readOutcome(statement.body, aroundOf(section, meeting, true))
      const body = reading?.decider ?? null
      if (!reading || !body) return []
      const own = meeting.body !== null && isOwn(body, meeting.body)
      const step = { own, body: own ? null : body, date: null }
      return [decisionFrom({ statement, reading }, { item, meeting, step, taken: [] })]
    }),
  )
}

/** "29-10-2014 Socialudvalget: Udvalget anbefaler indstillingen." in the history of the case; never this meeting's own. */
function trail(item: ItemNode, meeting: Meeting): readonly Decision[] {
  return gathered(trailSteps(item), ({ statement, said, body, date }) => {
    // The body's own steps are what it decided earlier, or repeat what it decides now.
    if (meeting.body !== null && isOwn(body, meeting.body)) return []
    const around = { outcomeSection: true, body, meetingDate: date }
    const step = { own: false, body, date }
    return readOutcomes(said, around).map((reading) =>
      decisionFrom({ statement, reading: { ...reading, decider: null } }, { item, meeting, step, taken: [] }),
    )
  })
}

function sentenceBehind({ section, index, clause }: Statement): string {
  const next = statementsOf(section)[index + 1]
  // "Ad 2: Dog ikke i år", "Pkt. 3 vedtaget, dog …" are about another clause.
  const isElse = !next || (next.clause !== null && next.clause !== clause) || /^(?:pkt|punkt)/i.test(next.body)
  return isElse ? '' : next.body
}

/** `Økonomiudvalget`, `Menighedsrådet`; not `Fonden`. */
const A_BODY = /udvalg|råd|bestyrelse|nævn|magistrat|forsamling/i
/** A council or committee that speaks of itself as "Kommunen": `Byrådet`, `Teknisk Udvalg`; not `Menighedsrådet`. */
const OF_MUNICIPALITY = /byråd|kommunalbestyrelse|udvalg/i

function decisionFrom(
  { statement, reading }: DecidingStatement,
  { item, meeting, step, taken }: SectionContext,
): Decision {
  const { ruleId, confidence, decider } = reading
  const { body } = statement
  const outcome = step.own ? reading.outcome : onTheWay(reading.outcome, body)
  const { amended, conditional, unanimous } = modifiersOf(body, outcome)
  const { quote, position } = quoteOf(statement, taken)
  const { clause, clauseText } = answeredClause(statement, item)
  // Who answers the recommendation is the meeting, also where its fund is said to.
  const other =
    decider !== null &&
    (clause === null || A_BODY.test(decider)) &&
    statement.section.body === null &&
    meeting.body !== null &&
    !isOwn(decider, meeting.body) &&
    !(decider === 'Kommunen' && OF_MUNICIPALITY.test(meeting.body))
  const asked = clauseText ?? recommendationText(item)
  // A sentence without a keyword says too little to be held against the recommendation.
  const held =
    confidence < CONFIDENCE.named && !answersInWords(body, asked)
      ? null
      : followsRecommendation(body, asked, { outcome, amended, clause })
  const follows = held === 'followed' && takesBack(sentenceBehind(statement)) ? null : held
  return {
    outcome,
    quote,
    body: other ? decider : step.body,
    date: step.date,
    own: step.own && !other,
    amended: amended || follows === 'amended',
    conditional,
    unanimous,
    clause,
    clauseText,
    followsRecommendation: follows,
    ruleId,
    confidence,
    position,
  }
}

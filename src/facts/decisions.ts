import type { Meeting } from '../model/document.ts'
import type { Decision } from '../model/fact.ts'
import type { ItemNode, SectionNode, SectionRole } from '../model/tree.ts'
import { isOwn } from './deciders.ts'
import { isDissent } from './dissent.ts'
import { modifiersOf } from './modifiers.ts'
import { readOperative } from './operative.ts'
import { type Around, type Reading, readOutcome } from './outcome.ts'
import { type Step, stepsOf } from './own-decision.ts'
import { followsRecommendation } from './recommendation.ts'
import { fillsPost, isNoDecision, isRemark, namesOnly } from './remarks.ts'
import { toldPart } from './speech.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Where the outcome may stand when an item has no outcome section. */
const TALK: ReadonlySet<SectionRole> = new Set<SectionRole>(['intro', 'remarks', 'discussion', 'other'])
/** Where also a sentence without a keyword may be the outcome. */
/** Announces the decisions that follow and is none: `Følgende blev besluttet:`; not `Der var enighed om:`. */
const LEAD_IN = /(?:blev\s+følgende|følgende\s+(?:\p{L}+\s+)?blev)\s+(?:besluttet|vedtaget|aftalt|drøftet)\s*:$/iu
const OPEN_TALK: ReadonlySet<SectionRole> = new Set<SectionRole>(['intro', 'remarks'])
/** Items about choosing somebody, where a name alone is the outcome. */
const ELECTION = /valg|udpeg|repræsent|medlem|suppleant|jury|domsm|stedfortræder|nævn|konstituer/i
/** A label that makes "at …" the body's own step: "Forretningsudvalget indstiller". */
const RECOMMENDING_LABEL = /(?:indstiller|anbefaler)/i
/** "Referat" holds talk as well as outcomes, so a sentence without any sign is no decision there. */
const TALKING_LABEL = /referat|drøftelse/i

/** A line below the recommendation by which a committee passes it on; not the recommendation's own clauses. */
const PASSED_ON =
  /^\p{Lu}[^.,:]*(?:udvalg|råd|bestyrelse|magistrat)\p{L}*\s+(?:anbefaler|tiltræder|godkender|indstiller)\s[^,:]*(?:indstilling|anbefaling|forslag)\p{L}*\.?$/u
/** A finite verb, roughly: `er`, `bliver`, `deltager`, `flyttes`, `fik`; not `Orientering om planen`. */
const HAS_VERB = /(?<![\p{L}])(?:er|bliver|blev|har|går|fik|får|\p{Ll}{2,}(?:er|es|ede|te))(?![\p{L}])/u
const CHOSEN: Reading = { outcome: 'elected', decider: null, ruleId: 'navne', confidence: 0.7 }
const OWN: Step = { own: true, body: null, date: null }

interface Read {
  readonly statement: Statement
  readonly reading: Reading
}

interface Context {
  readonly item: ItemNode
  readonly meeting: Meeting
  readonly step: Step
}

/** The decisions of an agenda item, in the order they are printed. A step that is printed twice is listed once. */
export function decisionsOf(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const { sections, labelled } = outcomeSources(item, meeting)
  const steps = stepsOf(sections, meeting)
  const found = sections.flatMap((section) => {
    const step = steps.get(section) ?? OWN
    const around = aroundOf(section, meeting, labelled)
    const read = labelled ? inOutcomeSection(section, around, item) : inTalk(section, around, item)
    return read.map(({ statement, reading }) => decisionFrom(statement, reading, { item, meeting, step }))
  })
  return withoutRepeats([...passingRemarks(item, meeting), ...found])
}

/** The sections that can tell what was decided: the labelled ones, or else the running text of the minutes. */
export function outcomeSources(
  item: ItemNode,
  meeting: Meeting,
): { sections: readonly SectionNode[]; labelled: boolean } {
  const outcome = outcomeSections(item.sections)
  if (outcome.length > 0) return { sections: outcome, labelled: true }
  if (meeting.kind === 'agenda' || meeting.kind === 'convening') return { sections: [], labelled: false }
  const recommended = item.sections.some((s) => s.role === 'recommendation')
  const talk = item.sections.filter((s) => TALK.has(s.role) || (s.role === 'background' && !recommended))
  return { sections: talk, labelled: false }
}

/** Outcome sections; an absence note that stands between an outcome label and its text belongs to it. */
function outcomeSections(sections: readonly SectionNode[]): readonly SectionNode[] {
  return sections.filter((s, i) => {
    const before = sections[i - 1]
    return s.role === 'decision' || (s.role === 'absence' && before?.role === 'decision' && before.blocks.length === 0)
  })
}

function aroundOf(section: SectionNode, meeting: Meeting, outcomeSection: boolean): Around {
  const talk = TALKING_LABEL.test(section.label ?? '')
  return { outcomeSection, talk, body: section.body ?? meeting.body, meetingDate: section.date ?? meeting.date }
}

function inOutcomeSection(section: SectionNode, around: Around, item: ItemNode): readonly Read[] {
  const statements = statementsOf(section)
  const found = statements.flatMap((statement) => {
    if (isNoDecision(statement.body)) return []
    const reading =
      labelled(statement, section) ??
      readOutcome(statement.body, around) ??
      electedByName(statement, item) ??
      readOperative(statement.body, around)
    return reading ? [{ statement, reading }] : []
  })
  if (found.length > 0)
    return found.filter(({ statement }) => !(LEAD_IN.test(statement.text) && found.at(-1)?.statement !== statement))
  const [statement, ...others] = statements.filter((s) => !isRemark(s.body) && !isDissent(s.body))
  const reading = statement && unmarked(statement.body, others.length, section, item)
  return statement && reading ? [{ statement, reading }] : []
}

/** "at indstillingen tiltrædes" under "Forretningsudvalget indstiller til regionsrådet,". */
function labelled(statement: Statement, section: SectionNode): Reading | null {
  if (!RECOMMENDING_LABEL.test(section.label ?? '') || !/^at\s/i.test(statement.body)) return null
  return { outcome: 'recommended', decider: null, ruleId: 'indstiller-at', confidence: 0.8 }
}

/** A sentence without any sign of a decision, alone in a section that can hold nothing else. */
function unmarked(sentence: string, others: number, section: SectionNode, item: ItemNode): Reading | null {
  if (namesOnly(sentence)) return isElection(item) ? CHOSEN : null
  if (others > 1 || TALKING_LABEL.test(section.label ?? '') || toldPart(sentence) || !HAS_VERB.test(sentence))
    return null
  return { outcome: 'adopted', decider: null, ruleId: 'eneste-saetning', confidence: 0.4 }
}

/** Persons or posts without a verb, in an item about choosing somebody. */
function electedByName({ text, body, index }: Statement, item: ItemNode): Reading | null {
  const election = isElection(item)
  return fillsPost(text, election) || (election && index === 0 && namesOnly(body)) ? CHOSEN : null
}

/** An item without a title may be anything, so there a name is trusted too. */
function isElection({ title }: ItemNode): boolean {
  return title === '' || ELECTION.test(title)
}

function inTalk(section: SectionNode, around: Around, item: ItemNode): readonly Read[] {
  const statements = statementsOf(section).filter((s) => !isNoDecision(s.body) && !s.quoted)
  const open = OPEN_TALK.has(section.role)
  return statements.flatMap((statement) => {
    const reading =
      readOutcome(statement.body, around) ??
      electedByName(statement, item) ??
      (open ? readOperative(statement.body, around) : null)
    return reading ? [{ statement, reading }] : []
  })
}

/** "By- og Kulturudvalget anbefaler indstillingen." printed below the recommendation without a label of its own. */
function passingRemarks(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const recommendations = item.sections.filter((s) => s.role === 'recommendation')
  return recommendations.flatMap((section) =>
    statementsOf(section).flatMap((statement) => {
      if (statement.index === 0 || !PASSED_ON.test(statement.text)) return []
      const reading = readOutcome(statement.body, aroundOf(section, meeting, true))
      const body = reading?.decider ?? null
      if (!reading || !body) return []
      const own = meeting.body !== null && isOwn(body, meeting.body)
      return [decisionFrom(statement, reading, { item, meeting, step: { own, body: own ? null : body, date: null } })]
    }),
  )
}

function decisionFrom(statement: Statement, reading: Reading, { item, meeting, step }: Context): Decision {
  const { outcome, ruleId, confidence, decider } = reading
  const modifiers = modifiersOf(statement.body)
  const other =
    decider !== null && statement.section.body === null && meeting.body !== null && !isOwn(decider, meeting.body)
  return {
    outcome,
    quote: statement.text,
    body: other ? decider : step.body,
    date: step.date,
    own: step.own && !other,
    ...modifiers,
    followsRecommendation: followsRecommendation(statement.body, outcome, modifiers.amended, item),
    ruleId,
    confidence,
    position: statement.position,
  }
}

/** The same words of the same body on the same day, printed again further down, are one decision; so is its echo. */
function withoutRepeats(decisions: readonly Decision[]): readonly Decision[] {
  const seen = new Set<string>()
  return decisions.filter((d, i) => {
    if (echoes(d, decisions[i - 1])) return false
    if (d.date === null) return true
    const key = [d.body, d.date, d.quote].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** "Planen kunne ikke vedtages. 14 stemte for og 14 imod, og forslaget er dermed bortfaldet." is one rejection. */
function echoes(decision: Decision, before: Decision | undefined): boolean {
  if (before?.outcome !== 'rejected' || decision.outcome !== 'rejected') return false
  return (
    before.position.endLine >= decision.position.line - 1 &&
    /(?:dermed|hermed|herefter)\s/i.test(decision.quote) &&
    /stem/i.test(decision.quote)
  )
}

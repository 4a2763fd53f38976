import type { Meeting } from '../model/document.ts'
import type { Decision } from '../model/fact.ts'
import type { ItemNode, SectionNode, SectionRole } from '../model/tree.ts'
import { modifiersOf } from './modifiers.ts'
import { readOperative } from './operative.ts'
import { type Around, type Reading, readOutcome } from './outcome.ts'
import { isNoDecision, isRemark, namesOnly } from './remarks.ts'
import { toldPart } from './speech.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Where the outcome may stand when an item has no outcome section. */
const TALK: ReadonlySet<SectionRole> = new Set<SectionRole>(['intro', 'remarks', 'discussion', 'other'])
/** Items about choosing somebody, where a name alone is the outcome. */
const ELECTION = /valg|udpeg|repræsent|medlem|suppleant|jury|domsm|stedfortræder|nævn|konstituer/i
/** A label that makes "at …" the body's own step: "Forretningsudvalget indstiller". */
const RECOMMENDING_LABEL = /(?:indstiller|anbefaler)/i
/** "Referat" holds talk as well as outcomes, so a sentence without any sign is no decision there. */
const TALKING_LABEL = /referat|drøftelse/i

/** The decisions of an agenda item, in the order they are printed. */
export function decisionsOf(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const { sections, labelled } = outcomeSources(item, meeting)
  return sections.flatMap((s) => (labelled ? inOutcomeSection(s, meeting, item) : inTalk(s, meeting)))
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

function inOutcomeSection(section: SectionNode, meeting: Meeting, item: ItemNode): readonly Decision[] {
  const around: Around = {
    outcomeSection: true,
    body: section.body ?? meeting.body,
    meetingDate: section.date ?? meeting.date,
  }
  const statements = statementsOf(section)
  const found = statements.flatMap((s) => {
    const reading = isNoDecision(s.body)
      ? null
      : (labelled(s, section) ?? readOutcome(s.body, around) ?? readOperative(s.body, around))
    return reading ? [decisionFrom(s, reading)] : []
  })
  if (found.length > 0) return found
  const [first, ...others] = statements.filter((s) => !isRemark(s.body))
  const reading = first && unmarked(first.body, others.length, section, item)
  return first && reading ? [decisionFrom(first, reading)] : []
}

/** "at indstillingen tiltrædes" under "Forretningsudvalget indstiller til regionsrådet,". */
function labelled(statement: Statement, section: SectionNode): Reading | null {
  if (!RECOMMENDING_LABEL.test(section.label ?? '') || !/^at\s/i.test(statement.body)) return null
  return { outcome: 'recommended', ruleId: 'indstiller-at', confidence: 0.8 }
}

/** A sentence without any sign of a decision, alone in a section that can hold nothing else. */
function unmarked(sentence: string, others: number, section: SectionNode, item: ItemNode): Reading | null {
  if (namesOnly(sentence) && ELECTION.test(item.title)) return { outcome: 'elected', ruleId: 'navne', confidence: 0.7 }
  if (others > 1 || TALKING_LABEL.test(section.label ?? '') || toldPart(sentence)) return null
  return { outcome: 'adopted', ruleId: 'eneste-saetning', confidence: 0.4 }
}

function inTalk(section: SectionNode, meeting: Meeting): readonly Decision[] {
  const around: Around = { outcomeSection: false, body: meeting.body, meetingDate: meeting.date }
  return statementsOf(section).flatMap((s) => {
    if (isNoDecision(s.body) || s.quoted) return []
    const reading = readOutcome(s.body, around) ?? (section.role === 'intro' ? readOperative(s.body, around) : null)
    return reading ? [decisionFrom(s, reading)] : []
  })
}

function decisionFrom(statement: Statement, { outcome, ruleId, confidence }: Reading): Decision {
  return {
    outcome,
    quote: statement.text,
    body: null,
    date: null,
    own: true,
    ...modifiersOf(statement.body),
    followsRecommendation: null,
    ruleId,
    confidence,
    position: statement.position,
  }
}

import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Meeting } from '../../model/document.ts'
import type { Decision } from '../../model/fact.ts'
import type { ItemNode } from '../../model/tree.ts'
import { fillsPost } from '../sentence/remarks.ts'
import { CHOSEN } from './election.ts'
import { modifiersOf } from './modifiers.ts'
import { readOperative } from './operative/read-operative.ts'
import { readOutcome } from './outcome.ts'
import { CONFIDENCE, type OutcomeReading } from './outcome-reading.ts'
import { NO_CLAUSE } from './recommendation/recommended-clauses.ts'

/** A title that is a sentence of its own: `Forslaget om bump blev forkastet`, `Budget vedtaget med 1.450 kr.`, `Referatet er godkendt`; not `Lokalplan godkendt af byrådet`, `Vedtaget budget`. */
const SENTENCE = new Pattern(
  /^(?!orientering|meddelelser|status|nyt)[^:]{3,80}\s(?:(?:blev|er)\s(?:\p{L}+\s)?(?:godkendt|vedtaget|forkastet|afvist|udsat|trukket|valgt|genvalgt)(?!\p{L})|(?<!\s(?:den|det|de|om|af|ikke|nyligt|tidligere)\s)(?:enstemmigt\s)?(?:godkendt|vedtaget|forkastet|genvalgt)(?=\.?$|\s(?:enstemmigt|med\s|uden\s|mod\s)))/iu,
)
/** `Vi køber en ny havetraktor`, `Kontingentet fastholdes på 1.400 kr.`; not `Kontingent`. */
const WE_ACT = new Pattern(
  /^Vi\s|^(?:kontingent|lejen|taksten|gebyr)(?:et)?\s(?:for\s\S+\s)?(?:fastholdes|forbliver|holdes|hæves|sænkes|nedsættes|forhøjes)\s/i,
)
/** Who leads or writes the minutes is no post: `Referent: Bo Lund`, `Dirigent: Ida Holm`; not `Bo Lund`. */
const OF_MEETING = /^(?:referent|ordstyrer|mødeleder|dirigent)/i

/** What the title decides before what the text adds of another kind; figures only say how. */
export function withTitle(all: readonly Decision[], item: ItemNode, meeting: Meeting): readonly Decision[] {
  const printed = item.title ?? ''
  if (all.length > 0 && !SENTENCE.test(printed) && !WE_ACT.test(printed)) return all
  const titled = titleDecision(item, meeting)
  const [title] = titled
  if (!title) return all
  const added = all.filter((d) => d.confidence !== CONFIDENCE.figures)
  const isSaidAgain = added.some((d) => d.outcome === title.outcome && d.confidence > CONFIDENCE.withoutKeyword)
  return isSaidAgain ? added : [title, ...added]
}

/** "Valg af dirigent: Bo Lund valgt", "Regnskabet blev enstemmigt godkendt": the outcome stands in the title itself. */
function titleDecision(item: ItemNode, meeting: Meeting): readonly Decision[] {
  const { title } = item
  if (title === null) return []
  const answer = /:\s+(\S.*)$/u.exec(title)?.[1] ?? (isSentence(title) ? title : null)
  const around = { outcomeSection: true, body: meeting.body, meetingDate: meeting.date }
  const reading =
    answer &&
    (readOutcome(answer, around) ?? (WE_ACT.test(answer) ? readOperative(answer, around) : postInTitle(title, item)))
  if (!answer || !reading) return []
  const { page, line } = item.position
  const end = item.sections[0]?.position ?? item.position
  const position = { page, line, endPage: end.page, endLine: item.sections.length > 0 ? end.line : end.endLine }
  const none = { body: null, date: null, own: true, followsRecommendation: null, ...NO_CLAUSE }
  const { outcome, ruleId } = reading
  return [
    {
      outcome,
      quote: title,
      ...none,
      ...modifiersOf(answer, outcome),
      ruleId,
      confidence: CONFIDENCE.named,
      position,
    },
  ]
}

/** "Suppleanter: Else Vang (1.) og Kim Dørge (2.)" as all that an item says. */
function postInTitle(title: string, { sections }: ItemNode): OutcomeReading | null {
  return sections.length === 0 && fillsPost(title, true) && !OF_MEETING.test(title) ? CHOSEN : null
}

function isSentence(title: string): boolean {
  return SENTENCE.test(title) || WE_ACT.test(title) || /\s(?:blev|blev der)\s/u.test(title)
}

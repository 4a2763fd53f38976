import { closesMeeting } from './closing.ts'
import { isFurniture } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { isAgendaTitle, isOutcome, isSentence } from './title-words.ts'
import type { Unit } from './unit.ts'

/** A title and its stop before what was said: `Protokollen. Protokollen fra maj blev læst op.`, `Gulvet i store sal. Det lakeres.`; not `Vi tager den, Ida. Godt.`, `Evt. intet.` */
const TITLE_STOP = /^([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ' -]{2,40})\. (?=[A-ZÀ-ÞĀ-ɏ"”§].*[.!?:]$)/
/** Longer is a sentence. */
const MOST_WORDS = 5
const FEWEST = 4
const FEWEST_ANCHORS = 2
/** This share of the paragraphs begins so. */
const MOSTLY = 0.7

/** Minutes told in paragraphs, nearly each of which begins with its title, some with what agendas say: `Regnskab. Kassereren …` */
export function stopTitles(units: readonly Unit[]): Hypothesis {
  const places: number[] = []
  let paragraphs = 0
  for (const [i, unit] of units.entries()) {
    if (isFurniture(unit) || !unit.block.gapBefore) continue
    if (places.length > 0 && closesMeeting(unit.block.text)) break
    const isTitle = beginsWithTitle(unit)
    if (isTitle) places.push(i)
    if (places.length > 0) paragraphs++
  }
  const members = places.map((at) => {
    const agenda = isAgendaTitle(units[at]?.block.text ?? '')
    return titleCandidate(units, at, { form: 'titel.', score: agenda ? 1.5 : 0.75, reason: 'a title and its stop' })
  })
  const anchors = members.filter((m) => m.score > 1)
  const isStyle = members.length >= MOSTLY * paragraphs && anchors.length >= FEWEST_ANCHORS
  return members.length >= FEWEST && isStyle ? hypothesisOf('titles with a stop', members) : NO_HYPOTHESIS
}

function beginsWithTitle({ block, number, label, bodyLabel, caseData, leadIn }: Unit): boolean {
  if (number || label || bodyLabel || caseData || leadIn || block.label !== null) return false
  const title = TITLE_STOP.exec(block.text)?.[1]
  if (title === undefined || title.split(' ').length > MOST_WORDS) return false
  return !isSentence(title) && !isOutcome(title)
}

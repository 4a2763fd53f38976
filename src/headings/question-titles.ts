import { type HeadingCandidate, isFurniture, isLabelOrData, neighbour, unitAt } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** A question that fills a line: `Skal vi søge om en shelter?`, `Må der holdes kat?`, `Hvad er der sket siden sidst`; not `Ja? Det ved vi ikke.` */
const QUESTION_LINE = /^(?:[A-ZÀ-ÞĀ-ɏ][^.!?:]{7,88}\?|Hv[a-zæøå]{1,5} [^.!?:,;]{7,60})$/
/** The same before its answer: `Skal vejen have bump? 9 for, 14 imod.`, `Hvem slår græsset? Ejvind.`; not `Hvem? Det er Bo.` */
const QUESTION_FIRST = /^[A-ZÀ-ÞĀ-ɏ][^.!?:]{7,88}\? (?=[A-ZÀ-ÞĀ-ɏ\d])/
/** Of the paragraphs between titles so many at most are none, where a question that begins one is taken for a title. */
const MOST_STRAYS = 0.2

/** Does a question stand set apart on its line, directly over text? */
export function isQuestionOverText(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  if (!unit?.block.gapBefore || !QUESTION_LINE.test(unit.block.text)) return false
  return unitAt(units, i + 1)?.block.gapBefore === false
}

/**
 * The questions that stand as titles among titles with a colon: `Vejfest: Festudvalget fortsætter.` / `Skal vi have bump?
 * Det er der ikke stemning for.`, printed as the other titles are. `end` is where what follows the items begins.
 */
export function questionsAmong(
  units: readonly Unit[],
  {
    members,
    end,
    alone,
  }: { readonly members: readonly HeadingCandidate[]; readonly end: number; readonly alone: boolean },
): readonly number[] {
  const first = members[0]?.start ?? end
  const titles = new Set(members.map((m) => m.start))
  const isApart = (i: number): boolean => unitAt(units, i + 1)?.block.gapBefore === true
  const apart = members.filter((m) => isApart(m.start)).length * 2 > members.length
  const pattern = alone ? QUESTION_LINE : QUESTION_FIRST
  const questions: number[] = []
  let strays = 0
  for (let i = first + 1; i < end; i++) {
    const unit = units[i]
    if (!unit?.block.gapBefore || isFurniture(unit) || titles.has(i)) continue
    const isBare = unit.number === null && unit.block.label === null && !isLabelOrData(unit)
    const isTitle = isBare && pattern.test(unit.block.text) && (!alone || isApart(i) === apart)
    const isSaid = alone && titles.has(neighbour(units, i, -1))
    if (isTitle && !isSaid) questions.push(i)
    else strays++
  }
  return alone || strays <= MOST_STRAYS * members.length ? questions : []
}

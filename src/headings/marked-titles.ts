import { isLabelOrData, isTopic, unitBeside } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { isAgendaTitle, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** `Emne: Takster`, `Overskrift: Ny skole`, `Emne:` over the title; not `Emneord: Takster`, `Sag: 17/3312`. */
const FIELD = /^(Emne|Punkt|Sag|Titel|Overskrift|Dagsordens?punkt|Sagsoverskrift|Mødepunkt)\s*:\s*(?=[A-ZÀ-ÞĀ-ɏ"”»]|$)/i
const FEWEST_FIELDS = 2
const LONGEST_FIELD = 200

/** The field in which a form prints the title comes round again: `Emne: Takster` / `Indhold: …` / `Beslutning: …`. */
export function fieldTitles(units: readonly Unit[]): Hypothesis {
  const members = units.flatMap((unit, i) => {
    const hit = unit.number || unit.caseData || unit.block.kind === 'furniture' ? null : FIELD.exec(unit.block.text)
    const above = hit ? unitBeside(units, i, -1) : undefined
    if (!hit || above?.number) return []
    const isBelow = hit[0].length === unit.block.text.length
    const next = unitBeside(units, i, 1)
    if (isBelow && (!next || isLabelOrData(next) || !looksLikeTitle(next.block.text))) return []
    if (!isBelow && unit.block.text.length > LONGEST_FIELD) return []
    const at = isBelow ? units.indexOf(next ?? unit) : i
    const offset = isBelow ? 0 : hit[0].length
    const field = hit[1]?.toLowerCase()
    const candidate = titleCandidate(units, at, {
      form: 'felt:',
      score: 2,
      reason: 'the field of the title comes round again',
    })
    return [{ field, candidate: { ...candidate, start: i, title: { unit: at, offset } } }]
  })
  const [first] = members
  const same = members.filter(({ field }) => field === first?.field)
  return same.length < FEWEST_FIELDS
    ? NO_HYPOTHESIS
    : hypothesisOf(
        'title fields',
        same.map(({ candidate }) => candidate),
      )
}

/** `Ad Valg af dirigent`, `Ad. Budget: Godkendt.`; not `Ad hoc`, `Ad 2`. */
const ANSWER = /^[Aa]d[.:]?\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])/
const FEWEST_ANSWERS = 3

/** Answers to an agenda without numbers: `Ad Valg af dirigent` over its text, again and again. */
export function adTitles(units: readonly Unit[]): Hypothesis {
  const members = units.flatMap((unit, i) => {
    const offset = unit.number || unit.block.kind === 'furniture' ? undefined : ANSWER.exec(unit.block.text)?.[0].length
    if (offset === undefined) return []
    const candidate = titleCandidate(units, i, { form: 'Ad titel', score: 2.5, reason: 'an answer to the agenda' })
    return [{ ...candidate, title: { unit: i, offset } }]
  })
  return members.length >= FEWEST_ANSWERS ? hypothesisOf('answers by title', members) : NO_HYPOTHESIS
}

const FEWEST_BULLETS = 3
const FEWEST_ANCHORS = 2

/** `• Økonomi` over text that has no bullet, again and again, when some of the titles are what agendas say. */
export function bulletTitles(units: readonly Unit[]): Hypothesis {
  const marks = new Map<string, number[]>()
  for (const [i, unit] of units.entries()) {
    const mark = unit.block.label
    if (
      mark === null ||
      /\w/.test(mark) ||
      unit.number ||
      (isLabelOrData(unit) && !isTopic(unit)) ||
      !looksLikeTitle(unit.block.text)
    )
      continue
    const known = marks.get(mark)
    if (known) known.push(i)
    else marks.set(mark, [i])
  }
  const runs = [...marks.values()].filter((places) => areTitles(units, places))
  const [best] = runs.sort((a, b) => b.length - a.length)
  if (!best) return NO_HYPOTHESIS
  return hypothesisOf(
    'bullets',
    best.map((at) =>
      titleCandidate(units, at, { form: '•', score: anchors(units, [at]) > 0 ? 1.5 : 0.5, reason: 'bullet over text' }),
    ),
  )
}

function areTitles(units: readonly Unit[], places: readonly number[]): boolean {
  const overText = places.filter((at) => unitBeside(units, at, 1)?.block.label === null)
  return (
    places.length >= FEWEST_BULLETS &&
    anchors(units, places) >= FEWEST_ANCHORS &&
    overText.length >= 0.75 * places.length
  )
}

function anchors(units: readonly Unit[], places: readonly number[]): number {
  return places.filter((at) => isAgendaTitle(units[at]?.block.text ?? '')).length
}

import { headerEnd } from './capital-titles.ts'
import { isContentsHeading, isGroupHeading } from './groups.ts'
import { isHeaderField } from './header-fields.ts'
import { isFurniture, isLabelOrData, namesTopic, unitBeside } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { closingFrom, NEXT_MEETING } from './title-hypotheses.ts'
import { isAgendaTitle, isOutcome } from './title-words.ts'
import type { Unit } from './unit.ts'

/** The form of a title that the format sets in bold, alone on its line or before its text. */
export const BOLD_FORM = 'fed'

const FEWEST = 4
const FEWEST_ANCHORS = 2
const LONGEST = 90
/** Between a title in bold and its text: `⟨Økonomi⟩: Kassereren`, `⟨Personsag⟩ – udgik`. */
const BEHIND_TITLE = /^\s*[:.–—-]*\s*/

/**
 * Titles set in bold over text that is not (`**Husdyr**` / `Der er kommet klager.`), or before it on their line
 * (`**Personsag** – udgik`), some of them what agendas say.
 */
export function boldTitles(units: readonly Unit[]): Hypothesis {
  const places = boldPlaces(units)
  const alone = places.filter((i) => units[i]?.block.bold)
  // Where titles stand alone, `**Ida:** Nej` is who spoke.
  const titles = alone.length < FEWEST ? places : places.filter((i) => alone.includes(i) || !endsAtColon(units[i]))
  const members = titles.map((i) =>
    titleCandidate(units, i, {
      form: BOLD_FORM,
      score: isAgendaTitle(boldText(units[i])) ? 2 : 1,
      reason: 'set in bold',
    }),
  )
  const anchors = members.filter((m) => m.score > 1)
  return members.length >= FEWEST && anchors.length >= FEWEST_ANCHORS
    ? hypothesisOf('titles in bold', members)
    : NO_HYPOTHESIS
}

/** Where the text of an item begins on the line of its title; `null` where the title fills the line. */
export function behindBold({ block }: Unit): number | null {
  if (block.boldLeadIn === null) return null
  return block.boldLeadIn + (BEHIND_TITLE.exec(block.text.slice(block.boldLeadIn))?.[0].length ?? 0)
}

function boldPlaces(units: readonly Unit[]): readonly number[] {
  const from = headEnd(units)
  const end = closingFrom(units)
  const places: number[] = []
  for (let i = from; i < end; i++) if (isBoldTitle(units, i)) places.push(i)
  const counts = new Map<string, number>()
  for (const i of places) counts.set(boldText(units[i]), (counts.get(boldText(units[i])) ?? 0) + 1)
  // What stands again and again is a label of the document's own: `**Ansvarlig:** Bo`.
  return places.filter((i) => (counts.get(boldText(units[i])) ?? 0) === 1)
}

/** Where the head of the paper ends: before the first title with which agendas begin. */
function headEnd(units: readonly Unit[]): number {
  const first = units.findIndex((unit) => FIRST_TITLE.test(boldText(unit)) && isBold(unit))
  return headerEnd(first < 0 ? units : units.slice(0, first))
}

/** `Godkendelse af referat`, `Valg`, `Siden sidst`, `Økonomi`; not `Dagsorden`, `Valgbestyrelsen`. */
const FIRST_TITLE =
  /^(?:godkendelse|valg|velkomst|velkommen|siden sidst|nyt fra|meddelelser|økonomi|orientering)(?![a-zæøå])/i

function isBold({ block }: Unit): boolean {
  return block.bold || block.boldLeadIn !== null
}

/** The bold words at the beginning of a block, without the mark that parts them from the text. */
function boldText(unit: Unit | undefined): string {
  if (!unit) return ''
  const { text, boldLeadIn } = unit.block
  return text.slice(0, boldLeadIn ?? text.length).replace(/\s*[:.–—-]$/, '')
}

/** `**Ida:** Nej`, `**Ida**: Nej`; not `**Personsag** – udgik`. */
function endsAtColon(unit: Unit | undefined): boolean {
  return (unit?.block.text.slice(boldText(unit).length) ?? '').trimStart().startsWith(':')
}

function isBoldTitle(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  if (!unit || isFurniture(unit) || unit.number || unit.block.label !== null || unit.block.kind === 'row') return false
  const { text, boldLeadIn } = unit.block
  if (!isBold(unit) || (isLabelOrData(unit) && !namesTopic(unit))) return false
  const title = boldText(unit)
  const agenda = isAgendaTitle(title)
  if (title.length < 3 || title.length > LONGEST || !/^[A-ZÀ-ÞĀ-ɏ\d"”»]/.test(title)) return false
  if (isContentsHeading(text) || isGroupHeading(text) || isHeaderField(text) || NEXT_MEETING.test(text)) return false
  if (!agenda && (isOutcome(title) || /[.!]$/.test(text.slice(0, boldLeadIn ?? text.length)))) return false
  if (boldLeadIn !== null) return true
  const next = unitBeside(units, i, 1)
  return next !== undefined && (!next.block.bold || agenda)
}

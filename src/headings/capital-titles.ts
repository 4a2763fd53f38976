import { findDates } from '../danish/dates.ts'
import { closesMeeting } from './closing.ts'
import { isContentsHeading } from './groups.ts'
import { isHeaderField } from './header-fields.ts'
import { isFurniture, isTopic, unitBeside } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { isAgendaTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** A line in capitals: `SYN AF HAVERNE`, `EVT.`, `50 ÅRS JUBILÆUM`; not `VAND: Hanen drypper`, `HB`, `§ 12`. */
const CAPITALS = /^(?=(?:.*[A-ZÀ-Þ]){3})[^a-zß-ÿ:;!§]{3,60}$/
/** Header lines stand this far down at most. */
const NEAR = 15
const FEWEST = 4
const FEWEST_ANCHORS = 1

/**
 * Titles in capitals alone on their lines, over text in small letters (`VAND` / `Hanen ved have 12 drypper.`), when one of
 * them at least is what agendas say. Section labels in capitals are none; a document that has them is not read so.
 */
export function capitalTitles(units: readonly Unit[]): Hypothesis {
  const members = []
  let labels = 0
  for (let i = headerEnd(units); i < units.length; i++) {
    const unit = units[i]
    if (!unit || isFurniture(unit)) continue
    if (members.length >= FEWEST && closesMeeting(unit.block.text) && !CAPITALS.test(unit.block.text)) break
    if (!isCapitalTitle(units, i)) continue
    const agenda = isAgendaTitle(unit.block.text)
    if (unit.label?.shape === 'alone' && !isTopic(unit) && !agenda && !/^referat$/i.test(unit.block.text)) labels++
    members.push(
      titleCandidate(units, i, { form: 'TITEL', score: agenda ? 1.5 : 1, reason: 'a line in capitals over text' }),
    )
  }
  const anchors = members.filter((m) => m.score > 1).length
  return members.length >= FEWEST && anchors >= FEWEST_ANCHORS && labels === 0
    ? hypothesisOf('titles in capitals', members)
    : NO_HYPOTHESIS
}

/** Where the text begins: behind the last date or field of the header, and behind the first line anyhow. */
export function headerEnd(units: readonly Unit[]): number {
  let end = 1
  for (let i = 0; i < Math.min(NEAR, units.length); i++) {
    const text = units[i]?.block.text ?? ''
    if (isHeaderField(text) || (CAPITALS.test(text) ? isDatedHead(text) : isDated(text))) end = i + 1
  }
  return end
}

/** `MØDE D. 3. MAJ`; not `REFERAT FRA 15.4.`, the minutes of last time that an item approves. */
function isDatedHead(text: string): boolean {
  return findDates(text).some((date) => date.iso !== null || !OF_LAST_TIME.test(text))
}

/** `REFERAT FRA 15.4`, `PROTOKOL AF 3.`; not `REFERAT AF MØDE`. */
const OF_LAST_TIME = /^(?:REFERAT|PROTOKOL)(?:ET|LEN)? (?:FRA|AF|D\.) \d/

/** The sentence over the minutes: `Referat af møde den 3. maj 2011`; not `Festen holdes den 3. maj 2011.` */
function isDated(text: string): boolean {
  return !text.endsWith('.') && findDates(text).some((date) => date.iso !== null)
}

function isCapitalTitle(units: readonly Unit[], i: number): boolean {
  const { block, number, bodyLabel, caseData } = units[i] ?? {}
  if (!block || number || bodyLabel || caseData || block.label !== null || block.kind === 'row') return false
  if (!CAPITALS.test(block.text) || isContentsHeading(block.text) || block.text.split(' ').length > 7) return false
  const next = unitBeside(units, i, 1)
  return next !== undefined && !CAPITALS.test(next.block.text) && /[a-zæøå]{2}/.test(next.block.text)
}

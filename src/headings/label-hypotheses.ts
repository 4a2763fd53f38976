import { isFileName } from '../blocks/line-width.ts'
import { isBodyName } from '../danish/bodies.ts'
import { isStandingItem } from '../danish/standing-items.ts'
import type { SectionRole } from '../model/tree.ts'
import { isColumnHead } from './groups.ts'
import {
  type HeadingCandidate,
  isFurniture,
  isLabelOrData,
  neighbour,
  unitAt,
  unitBeside,
} from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { readTitle } from './title.ts'
import { NO_TITLE } from './title-key.ts'
import { isOutcome, looksLikeTitle } from './title-words.ts'
import { printed, type Unit } from './unit.ts'

/** Sections that come last in an item: a title and another label after them begin the next. */
const CLOSING_ROLES: ReadonlySet<SectionRole> = new Set(['decision', 'attachments', 'absence', 'dissent'])

/** The stop of a company's form: `Skødstrup Fjernvarme A.m.b.a.`, `Brugsen S.m.b.a.`; not `Rådet beslutter at skrive.` */
const COMPANY = / [A-Z](?:\.[a-z])+\.$/
/** Under "Journalnummer": `24077452`, `17/23456`; not `2. behandling`. */
const CASE_NUMBER = /^[\d./-]{5,}$/

/** A title on the line before the label with which every item begins. */
export function titlesBeforeLabels(units: readonly Unit[]): Hypothesis {
  const titled: { at: number; label: string; text: string; anew: boolean }[] = []
  let isDecided = false
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (!unit) continue
    const role = unit.label?.rule.role ?? unit.bodyLabel?.role
    if (role) isDecided = CLOSING_ROLES.has(role)
    if (isFurniture(unit) || isLabelOrData(unit) || unit.number || isMarked(unit) || isUnderLabel(units, i)) continue
    const next = belowFiles(units, i)
    const label = next?.caseData ? 'sagsnummer' : (labelId(next) ?? closedAlone(unit, isDecided))
    if (!label) continue
    const text = withoutColon(unit.block.text)
    if (CASE_NUMBER.test(text) || isFileName(text) || isLetterhead(text)) continue
    if (looksLikeTitle(text) && (!text.endsWith('.') || COMPANY.test(text)) && !isOutcome(text))
      titled.push({
        at: i,
        label,
        text,
        anew: (isDecided || next?.label?.rule.role === 'summary') && isSetApart(units, i),
      })
  }
  const first = mostFrequent(titled.map((t) => t.label))
  const members = titled
    .filter((t) => t.label === first || t.anew || isStandingItem(t.text))
    .map((t) => atFirstPrinting(units, t.at))
  return members.length >= 2 ? hypothesisOf('titles before labels', members) : NO_HYPOTHESIS
}

/** Directly below a label that opens an item: `Sagstema` / `Hvornår kommer der fiber?` */
function isUnderLabel(units: readonly Unit[], i: number): boolean {
  const above = units[i]?.block.gapBefore === false ? unitBeside(units, i, -1)?.label : null
  return above?.shape === 'alone' && above.rule.role === 'summary'
}

/** `Økonomiudvalget`, `Varde Kommune`: the head of the paper, whatever stands below. */
function isLetterhead(text: string): boolean {
  return isBodyName(text) || text.endsWith(' Kommune')
}

/** Behind an empty line, or behind a case number that is: `1-30-72-11-21`. */
function isSetApart(units: readonly Unit[], i: number): boolean {
  if (units[i]?.block.gapBefore) return true
  const before = unitBeside(units, i, -1)?.block
  return before?.gapBefore === true && CASE_NUMBER.test(before.text)
}

/** The unit under a title, past a line of file names that some pages print there. */
function belowFiles(units: readonly Unit[], i: number): Unit | undefined {
  const below = neighbour(units, i, 1)
  const next = unitAt(units, below)
  return next && isFileName(next.block.text) ? unitBeside(units, below, 1) : next
}

/** `Erhvervelse af ejendom (lukket sag)`: all that is printed of a closed item, set apart behind a decided one. */
function closedAlone({ block }: Unit, isDecided: boolean): string | null {
  return isDecided && block.gapBefore && block.text.length < LONGEST_CLOSED && readTitle(block.text).closed
    ? 'lukket'
    : null
}

const LONGEST_CLOSED = 120

/** A title printed twice in a row begins its item where it stands first. */
function atFirstPrinting(units: readonly Unit[], at: number): HeadingCandidate {
  const before = neighbour(units, at, -1)
  const repeated = unitAt(units, before)?.block.text === units[at]?.block.text
  const candidate = titleCandidate(units, repeated ? before : at, {
    form: 'titel før label',
    score: 3,
    reason: 'title before the first label',
  })
  return { ...candidate, repeated }
}

/** Titles lost: every item begins at its case number (`Sagsid.: 16/24751`) and goes on with a label. */
export function caseLines(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (!unit?.caseData || !/^sags?\s?(?:id|nr)|^sagnr/i.test(printed(unit))) continue
    const next = unitBeside(units, i, 1)
    const labelled = next && (next.label || next.bodyLabel || next.leadIn || next.caseData)
    if (labelled)
      members.push({
        ...titleCandidate(units, i, { form: 'sagsnummer', score: 2.6, reason: 'case number before a label' }),
        title: null,
        key: NO_TITLE,
      })
  }
  return members.length >= 2 ? hypothesisOf('case numbers', members) : NO_HYPOTHESIS
}

interface PlacedLabel {
  readonly at: number
  readonly id: string
  readonly role: string
  /** The label says itself that it is one. */
  readonly explicit: boolean
}

/** The labels that open items: `Sagsfremstilling` each time, and a decision before the first of them. */
function openingTurns(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const opening = labels.filter((l) => l.role === 'summary' || l.role === 'background')
  const id = mostFrequent(opening.map((l) => l.id))
  const turns = opening.filter((l) => l.id === id)
  const first = labels[0]
  const isLead = first && first.at < (turns[0]?.at ?? 0) && first.role === 'decision' && first.explicit
  return first && isLead && first.id !== 'referat' ? [first, ...turns] : turns
}

/** Where every item ends with one label (`JOURNALNUMMER`) and the next begins behind it, whatever with; else `null`. */
function betweenClosings(labels: readonly PlacedLabel[]): readonly PlacedLabel[] | null {
  const [first] = labels
  const last = labels.at(-1)
  if (!first || !last || first.id === last.id) return null
  const turns = labels.filter((_, i) => i === 0 || labels[i - 1]?.id === last.id)
  const again = labels.filter((l, i) => i > 0 && l.id === first.id)
  const isCycle = again.length >= 2 && again.every((l) => turns.includes(l))
  return isCycle && LAST_ROLES.has(last.role) && turns.every((l) => l.id !== last.id) ? turns : null
}

/** Roles of the labels with which items end. */
const LAST_ROLES: ReadonlySet<string> = new Set(['other', 'attachments', 'absence', 'decision', 'dissent'])

/** Titles lost altogether: the label that opens each item comes round again. */
export function labelCycle(units: readonly Unit[]): Hypothesis {
  const labels: PlacedLabel[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    const id = labelId(unit)
    if (!unit || !id) continue
    const explicit = unit.label !== null || unit.bodyLabel?.explicit === true
    labels.push({ at: i, id, role: unit.label?.rule.role ?? unit.bodyLabel?.role ?? '', explicit })
  }
  const turns = betweenClosings(labels) ?? openingTurns(labels)
  if (turns.length < 2) return NO_HYPOTHESIS
  const members = turns.map((l) => ({
    ...titleCandidate(units, l.at, { form: 'label', score: 2, reason: 'the first label comes round again' }),
    end: l.at,
    title: null,
    key: NO_TITLE,
  }))
  return hypothesisOf('label cycle', members)
}

/** The same column heads printed before every title (`Sagsoverskrift` / `Beslutning` / title). */
export function rowHeads(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  for (let i = 0; i < units.length; i++) {
    if (!isColumnHead(units[i]?.block.text ?? '')) continue
    const second = neighbour(units, i, 1)
    const head = /^(?:beslutning|referat)$/i.test(unitAt(units, second)?.block.text ?? '')
    const at = head ? neighbour(units, second, 1) : -1
    if (at >= 0)
      members.push(titleCandidate(units, at, { form: 'tabelhoved', score: 4, reason: 'after repeated column heads' }))
  }
  return members.length >= 2 ? hypothesisOf('column heads', members) : NO_HYPOTHESIS
}

function withoutColon(text: string): string {
  return text.endsWith(':') ? text.slice(0, -1) : text
}

/** Behind a number or letter, or one of a list; a bullet may stand before a title that stands apart. */
function isMarked({ block }: Unit): boolean {
  return block.label !== null && (!block.gapBefore || /\w/.test(block.label))
}

function labelId(unit: Unit | undefined): string | null {
  if (unit?.label) return unit.label.rule.role === 'absence' ? null : unit.label.label.toLowerCase()
  if (unit?.leadIn) return 'recommendation'
  return unit?.bodyLabel ? unit.bodyLabel.role : null
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

import { closesMeeting } from './closing.ts'
import { isColumnHead, isContentsHeading, isGroupHeading } from './groups.ts'
import {
  type HeadingCandidate,
  isFurniture,
  isLabelOrData,
  NO_TITLE,
  neighbour,
  TitleKey,
} from './heading-candidate.ts'
import { type Hypothesis, NO_HYPOTHESIS } from './hypothesis.ts'
import { type NumberForm, readNumber } from './number-forms.ts'
import { isAgendaTitle, isOutcome, isSentence, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** Letters and Roman numbers are read as numbers only where nothing else numbers the items. */
const LETTER_FORM: NumberForm = {
  id: 'A.',
  family: 'plain',
  follows: '',
  pattern: /^$/,
  examples: [],
  counterExamples: [],
}

/** Readings of documents whose items carry no numbers. */
export function unnumberedHypotheses(units: readonly Unit[]): Hypothesis[] {
  const structured = [
    headingLevels(units),
    titlesBeforeLabels(units),
    caseLines(units),
    labelCycle(units),
    rowHeads(units),
    numbersBelow(units),
  ].filter((h) => h.score > 0)
  return structured.length > 0
    ? structured
    : [lettered(units), clockTimes(units), colonTitles(units), plainTitles(units)]
}

function candidate(units: readonly Unit[], at: number, form: string, score: number, reason: string): HeadingCandidate {
  const unit = units[at]
  return {
    start: at,
    end: at + 1,
    form,
    number: null,
    title: { unit: at, offset: 0 },
    key: new TitleKey(unit?.block.text ?? ''),
    score,
    reason,
    repeated: false,
  }
}

function hypothesis(id: string, members: readonly HeadingCandidate[]): Hypothesis {
  return members.length === 0 ? NO_HYPOTHESIS : { id, members, score: members.reduce((s, c) => s + c.score, 0) }
}

/** `# Titel`: the highest heading level that is not used for labels; a lower one only directly before a label. */
function headingLevels(units: readonly Unit[]): Hypothesis {
  const headings: number[] = []
  for (const [i, unit] of units.entries()) if (unit.block.kind === 'heading' && !isLabelOrData(unit)) headings.push(i)
  const levels = headings.map((i) => units[i]?.block.level ?? 9)
  const top = [1, 2, 3, 4, 5].find((level) => levels.filter((l) => l === level).length >= 2)
  if (top === undefined) return NO_HYPOTHESIS
  const members = headings.flatMap((i) => {
    const level = units[i]?.block.level ?? 9
    const next = units[neighbour(units, i, 1)]
    const label = next?.block.kind === 'heading' && isLabelOrData(next) && (next.block.level ?? 0) > level
    if (level > top && !label) return []
    if (isContentsHeading(units[i]?.block.text ?? '')) return []
    return [
      candidate(units, i, 'overskrift', label ? 4 : 2.5, label ? 'heading before a section label' : 'heading level'),
    ]
  })
  return hypothesis('heading levels', members)
}

/** A title on the line before the label with which every item begins. */
function titlesBeforeLabels(units: readonly Unit[]): Hypothesis {
  const titled: { at: number; label: string }[] = []
  for (const [i, unit] of units.entries()) {
    if (isFurniture(unit) || isLabelOrData(unit) || unit.number || !looksLikeTitle(unit.block.text)) continue
    if (unit.block.label !== null || /\.$/.test(unit.block.text) || isOutcome(unit.block.text)) continue
    const next = units[neighbour(units, i, 1)]
    const label = next?.metadata ? 'sagsnummer' : labelId(next)
    if (label) titled.push({ at: i, label })
  }
  const first = mostFrequent(titled.map((t) => t.label))
  const members = titled
    .filter((t) => t.label === first)
    .map((t) => candidate(units, t.at, 'titel før label', 3, 'title before the first label'))
  return members.length >= 2 ? hypothesis('titles before labels', members) : NO_HYPOTHESIS
}

/** Titles lost: every item begins at its case number (`Sagsid.: 16/24751`) and goes on with a label. */
function caseLines(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  for (const [i, unit] of units.entries()) {
    if (!unit.metadata || !/^sags?\s?(?:id|nr)|^sagnr/i.test(unit.printed)) continue
    const next = units[neighbour(units, i, 1)]
    const labelled = next && (next.label || next.bodyLabel || next.leadIn || next.metadata)
    if (labelled)
      members.push({
        ...candidate(units, i, 'sagsnummer', 2.6, 'case number before a label'),
        title: null,
        key: NO_TITLE,
      })
  }
  return members.length >= 2 ? hypothesis('case numbers', members) : NO_HYPOTHESIS
}

/** Titles lost altogether: the label that opens each item comes round again. */
function labelCycle(units: readonly Unit[]): Hypothesis {
  const labels: { at: number; id: string; role: string; explicit: boolean }[] = []
  for (const [i, unit] of units.entries()) {
    const id = labelId(unit)
    if (!id) continue
    const explicit = unit.label !== null || unit.bodyLabel?.explicit === true
    labels.push({ at: i, id, role: unit.label?.rule.role ?? unit.bodyLabel?.role ?? '', explicit })
  }
  const opening = labels.filter((l) => l.role === 'summary' || l.role === 'background')
  const id = mostFrequent(opening.map((l) => l.id))
  const turns = opening.filter((l) => l.id === id)
  if (turns.length < 2) return NO_HYPOTHESIS
  const first = labels[0]
  const lead = first && first.at < (turns[0]?.at ?? 0) && first.role === 'decision' && first.explicit ? [first] : []
  const members = [...lead, ...turns].map((l) => ({
    ...candidate(units, l.at, 'label', 2, 'the first label comes round again'),
    end: l.at,
    title: null,
    key: NO_TITLE,
  }))
  return hypothesis('label cycle', members)
}

/** The same column heads printed before every title (`Sagsoverskrift` / `Beslutning` / title). */
function rowHeads(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  for (const [i, unit] of units.entries()) {
    if (!isColumnHead(unit.block.text)) continue
    const second = neighbour(units, i, 1)
    const head = /^(?:beslutning|referat)$/i.test(units[second]?.block.text ?? '')
    const at = head ? neighbour(units, second, 1) : -1
    if (at >= 0) members.push(candidate(units, at, 'tabelhoved', 4, 'after repeated column heads'))
  }
  return members.length >= 2 ? hypothesis('column heads', members) : NO_HYPOTHESIS
}

/** `Byrådsmødet, 31. oktober, sag 4`; not `jf. sag 4`. */
const REFERENCE = /^\p{Lu}[^:]{2,60},\s*(?:sag|punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,4})$/u

function isReference(text: string): boolean {
  return text.length < 90 && /\d$/.test(text) && REFERENCE.test(text)
}

/** News style: a title, what was decided, and the number of the item in a line below. */
function numbersBelow(units: readonly Unit[]): Hypothesis {
  const references = units.flatMap((u, i) => (u.bodyLabel === null && isReference(u.block.text) ? [i] : []))
  const last = references.at(-1)
  if (references.length < 3 || last === undefined) return NO_HYPOTHESIS
  const starts = units.flatMap((u, i) => (i <= last && u.block.gapBefore && looksLikeTitle(u.block.text) ? [i] : []))
  const members = starts.flatMap((at, k) => {
    const group = units.slice(at, starts[k + 1] ?? last + 1)
    const printed = REFERENCE.exec(group.find((u) => REFERENCE.test(u.block.text))?.block.text ?? '')?.[1]
    if (group.length < 2) return []
    const number = printed ? readNumber(`Sag ${printed}`) : null
    return [{ ...candidate(units, at, 'titel / sag N', 3, 'number below the text'), number }]
  })
  return hypothesis('numbers below', members)
}

const LETTER = /^([A-Z]|[IVX]{1,5})[.)]\s+(?=\p{Lu})/u
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const LETTERS = [...'ABCDEFGHIJKLMNOPQRST']

/** `A. Valg af dirigent`, `II. Beretning`: letters or Roman numbers in order, when some of the titles are what agendas say. */
function lettered(units: readonly Unit[]): Hypothesis {
  const runs = [ROMAN, LETTERS].map((order) => {
    const members: HeadingCandidate[] = []
    for (const [i, unit] of units.entries()) {
      const hit = isFurniture(unit) ? null : LETTER.exec(unit.block.text)
      if (!hit?.[1] || hit[1] !== order[members.length]) continue
      const title = unit.block.text.slice(hit[0].length)
      const number = { form: LETTER_FORM, number: hit[1], value: members.length + 1, rest: hit[0].length }
      const score = isAgendaTitle(title) ? 2 : 0.5
      members.push({
        ...candidate(units, i, 'A.', score, 'next letter'),
        number,
        title: { unit: i, offset: hit[0].length },
      })
    }
    return members
  })
  const [members = []] = runs.sort((a, b) => b.length - a.length)
  const anchors = members.filter((m) => m.score > 1)
  return members.length >= 3 && anchors.length >= 2 ? hypothesis('letters', members) : NO_HYPOTHESIS
}

/** `Kl. 19.05 - Velkomst`, `19.05 – Velkomst`, `Kl. 11.00-12.30: Budget`; not `kl. 19.05 sluttede mødet`. */
const CLOCK =
  /^(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})\.?(?:\s*[-–]\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\.?)?(?:\s*[-–:]\s*|\s+)(?=\p{Lu})/iu

/** Items set by the clock: lines that begin with ever later times. */
function clockTimes(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  let last = -1
  for (const [i, unit] of units.entries()) {
    const hit = isFurniture(unit) ? null : CLOCK.exec(unit.block.text)
    const minutes = hit ? Number(hit[1]) * 60 + Number(hit[2]) : -1
    if (!hit || minutes <= last || minutes >= 24 * 60) continue
    last = minutes
    const title = { unit: i, offset: hit[0].length }
    members.push({ ...candidate(units, i, 'kl.', 2, 'a time later than the one before'), title })
  }
  return members.length >= 3 ? hypothesis('clock times', members) : NO_HYPOTHESIS
}

/** `Økonomi: Kassereren gennemgik …`, `Godkendelse af referat:`; not `Der er flere forslag: …`. */
const TITLE_COLON = /^(\p{Lu}[^:.!?]{2,60}):(?:\s|$)/u

/** Paragraphs that begin with a title and a colon, from the first that agendas use. */
function colonTitles(units: readonly Unit[]): Hypothesis {
  const end = closingFrom(units)
  const members: HeadingCandidate[] = []
  for (const [i, unit] of units.slice(0, end).entries()) {
    const title =
      isFurniture(unit) || unit.number || unit.block.label !== null ? null : TITLE_COLON.exec(unit.block.text)?.[1]
    if (!title || isSentence(title) || unit.bodyLabel || unit.metadata || unit.leadIn) continue
    if (unit.label?.rule.role === 'absence') continue
    // Directly under a title it is what is said there: `Eventuelt:` / `Næste møde: 11. marts`.
    if (members.at(-1)?.end === i && !unit.block.gapBefore && NEXT_MEETING.test(unit.block.text)) continue
    if (members.length === 0 && !isAgendaTitle(title)) continue
    members.push(candidate(units, i, 'titel:', isAgendaTitle(title) ? 1.5 : 0.5, 'title and colon'))
  }
  const anchors = members.filter((m) => m.score > 1)
  return anchors.length >= 2 && members.length >= 3 ? hypothesis('titles with colon', members) : NO_HYPOTHESIS
}

/** Short lines with text under them, when some of them are what agendas say (`Eventuelt`, `Godkendelse af …`). */
function plainTitles(units: readonly Unit[]): Hypothesis {
  const members: HeadingCandidate[] = []
  for (const [i, unit] of units.slice(0, closingFrom(units)).entries()) {
    if (!isPlainTitle(units, i)) continue
    const under = members.at(-1)?.end === i && !unit.block.gapBefore && /\.$/.test(unit.block.text)
    if (under) continue
    const agenda = isAgendaTitle(unit.block.text)
    members.push(candidate(units, i, 'titel', agenda ? 1.5 : 0.5, 'short line over text'))
  }
  const anchors = members.filter((m) => m.score > 1)
  const from = members.findIndex((m) => m.score > 1)
  return anchors.length >= 2 ? hypothesis('plain titles', members.slice(from)) : NO_HYPOTHESIS
}

/** Where the closing matter of the document begins. */
function closingFrom(units: readonly Unit[]): number {
  const end = units.findIndex((u, i) => i > units.length / 2 && closesMeeting(u.block.text))
  return end < 0 ? units.length : end
}

/** `Næste møde : 24. januar kl. 19.30`; not `Næste møde`. */
const NEXT_MEETING = /^næste møde\b.*\d/i

function isPlainTitle(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  if (!unit || isFurniture(unit) || unit.number || unit.block.label !== null) return false
  const { text } = unit.block
  const label = isLabelOrData(unit) && !(unit.label?.shape === 'alone' && text.endsWith('.'))
  if (label || text.length > 100 || !looksLikeTitle(text) || text.split(' ').length > 14) return false
  if (isGroupHeading(text) || isContentsHeading(text) || closesMeeting(text)) return false
  const agenda = isAgendaTitle(text)
  if ((isOutcome(text) && !agenda) || NEXT_MEETING.test(text)) return false
  const next = units[neighbour(units, i, 1)]
  if (!next || (next.block.text.length < text.length / 2 && !agenda)) return false
  return unit.block.gapBefore || text.endsWith('.')
}

function labelId(unit: Unit | undefined): string | null {
  if (unit?.label) return unit.label.rule.role === 'absence' ? null : unit.label.label.toLowerCase()
  return unit?.bodyLabel ? unit.bodyLabel.role : null
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

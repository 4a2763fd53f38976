import { TYPE_LABELS } from '../danish/section-labels.ts'
import { sliceBlock } from '../model/block.ts'
import type { SectionRole } from '../model/tree.ts'
import { isToldBelow } from './below-attachments.ts'
import { isBeforeOutcome, isListed } from './below-lead-in.ts'
import { isLabelOrData, isTopic, unitBeside } from './heading-candidate.ts'
import { labelByContext } from './label-by-context.ts'
import { endOfQuotation } from './quotations.ts'
import { isOutcome } from './title-words.ts'
import type { Token } from './token.ts'
import type { Unit } from './unit.ts'
import { labelKey } from './unknown-labels.ts'

/** A label accepted at its place, and where the text after it begins in the block. */
interface Accepted {
  readonly role: SectionRole
  readonly label: string
  readonly body: string | null
  readonly date: string | null
  readonly rest: number
}

/** How the document prints its labels. */
export interface LabelSetting {
  /** Heading level at which they stand; `null` when they are no headings. */
  readonly labelLevel: number | null
  /** Keys of labels that are not in the table. */
  readonly otherLabels: ReadonlySet<string>
  /** An empty line follows the labels: one without is a sub-heading of the text. */
  readonly labelsApart: boolean
}

interface State extends LabelSetting {
  readonly units: readonly Unit[]
  /** The item names a recommendation label itself, so that lead-ins under it are text. */
  readonly hasRecommendation: boolean
  current: { role: SectionRole; label: string; texts: number; readonly runIn: boolean; readonly ends: boolean } | null
  leadIns: number
  /** The last unit of a quotation of several paragraphs; headings of a quoted letter are none of the item. */
  quotedUntil: number
}

/** Sections in which a body and a date are steps of the case, not decisions of this item. */
const STEPS: ReadonlySet<SectionRole> = new Set(['process', 'history', 'attachments'])
/** Roles whose labels stand alone, empty too, after a list of attachments. */
const NEVER_ATTACHED: ReadonlySet<SectionRole> = new Set([
  'decision',
  'recommendation',
  'attachments',
  'absence',
  'dissent',
])
/** The label word stands first: `Beslutning i Byrådet den 3. maj 2021`, `Indstilling 19. september 2011`; not `Byrådets beslutning`. */
const LABEL_WORD = /^(?:beslutning|indstilling|behandling|fraværende|afgørelse)/i
/**
 * `Børneudvalgets beslutning i mødet`, `Byrådets afgørelse` end the plan that stands before them; not `Økonomiudvalget den 3.
 * maj`, which does so only over an outcome.
 */
const OWN_DECISION = /s (?:beslutning|afgørelse)(?:\s|$)/i
/** Behind a label for the type of a case: `Orientering`, `Beslutningssag`, `Drøftelse.`; not `Orientering om skolen`. */
const TYPE_VALUE = /^(?:beslutning|orientering|drøftelse|høring|godkendelse|behandling)(?:ssag)?\.?$/i

/** Adds the section and text tokens of one item's units. */
export function addSections(units: readonly Unit[], setting: LabelSetting, tokens: Token[]): void {
  const { labelLevel, otherLabels, labelsApart } = setting
  const hasRecommendation = units.some((u) => u.label?.rule.role === 'recommendation')
  const state: State = {
    units,
    hasRecommendation,
    labelLevel,
    otherLabels,
    labelsApart,
    current: null,
    leadIns: 0,
    quotedUntil: -1,
  }
  for (let i = 0; i < units.length; i++) addUnit(state, i, tokens)
}

function addUnit(state: State, i: number, tokens: Token[]): void {
  const block = state.units[i]?.block
  if (!block) return
  if (block.kind === 'furniture') {
    tokens.push({ type: 'furniture', block, reason: 'page' })
    return
  }
  if (i > state.quotedUntil) state.quotedUntil = endOfQuotation(state.units, i)
  const label = i > state.quotedUntil ? accept(state, i) : null
  if (!label) {
    if (isOver(state, i)) {
      state.current = null
      tokens.push({ type: 'section', role: 'intro', label: null, body: null, date: null, position: block.position })
    }
    if (state.current) state.current.texts++
    tokens.push({ type: 'text', block })
    return
  }
  const rest = label.rest < block.text.length ? sliceBlock(block, label.rest) : null
  const runIn = Boolean(rest?.text)
  const ends = runIn && state.units[i]?.leadIn?.setApart === true
  state.current = { role: label.role, label: label.label.toLowerCase(), texts: runIn ? 1 : 0, runIn, ends }
  const { role, body, date } = label
  tokens.push({ type: 'section', role, label: label.label, body, date, position: block.position })
  if (rest?.text) tokens.push({ type: 'text', block: rest })
}

/** Does the text of unit `i` belong to no section any more: told below a list of attachments, or below the one sentence of a lead-in? */
function isOver({ current, units }: State, i: number): boolean {
  const unit = units[i]
  if (!current || !unit) return false
  if (current.ends) return !isListed(unit)
  return current.role === 'attachments' && current.texts > 0 && isToldBelow(unit.block, current.runIn)
}

function accept(state: State, i: number): Accepted | null {
  const unit = state.units[i]
  if (!unit) return null
  const byContext = labelByContext(state.units, i)
  if (byContext) return { ...byContext, date: null }
  if (!isLabelOrData(unit)) return acceptOther(state, unit)
  return acceptBodyLabel(state, unit, i) ?? acceptLabel(state, unit, i) ?? acceptLeadIn(state, unit, i)
}

function acceptBodyLabel({ current, units }: State, { bodyLabel, block }: Unit, i: number): Accepted | null {
  if (!bodyLabel) return null
  const { label, explicit } = bodyLabel
  if (!explicit && (block.label !== null || (current?.role === 'attachments' && !isAnswered(units, i)))) return null
  const next = unitBeside(units, i, 1)
  // The title of an attachment: `Indstilling fra Teknisk Udvalg`.
  if (current?.role === 'attachments' && bodyLabel.date === null && (!next || isLabelOrData(next))) return null
  // `Økonomiudvalgets indstilling:` / `For: A, V`: what was voted on, under the decision.
  if (bodyLabel.role === 'recommendation' && current?.role === 'decision' && isVote(next)) return null
  if (current?.role === 'hearing' && !explicit && isBareStep(next, block.text)) return null
  const isStep = current !== null && current.role !== 'attachments' && STEPS.has(current.role)
  const isHandling = LABEL_WORD.test(label) || label.endsWith(')')
  const isDecided = current?.role === 'process' && (OWN_DECISION.test(label) || isOutcome(next?.block.text ?? ''))
  if (isStep && !isHandling && !isDecided) return null
  return bodyLabel
}

/** Set apart and over a sentence, or over what somebody did: a label; in a list of attachments the next line is another title. */
function isAnswered(units: readonly Unit[], i: number): boolean {
  const next = unitBeside(units, i, 1)
  if (next === undefined || isLabelOrData(next)) return false
  return (units[i]?.block.gapBefore === true && next.block.text.endsWith('.')) || isToldBelow(next.block, true)
}

/** `Høring og sagsgang` / `Økonomiudvalget den 19. september 2006` / `Indstilling`: where the case goes, nothing is said. */
function isBareStep(next: Unit | undefined, text: string): boolean {
  return !text.endsWith(':') && (next === undefined || next.label !== null || next.bodyLabel !== null)
}

function acceptLabel(state: State, unit: Unit, i: number): Accepted | null {
  const { label, block } = unit
  if (!label) return null
  const { current, labelLevel } = state
  if (labelLevel !== null && block.kind === 'heading' && (block.level ?? 0) > labelLevel) return null
  if (block.label !== null && label.shape !== 'alone') return null
  if (current && isTypeValue(state, unit, i)) return null
  if (label.rule.role === 'process' && isColumnHead(state, i)) return null
  if (current && isSubLabel(current, label.rule.role, label.label)) return null
  if (current?.role === 'attachments' && isAttachmentTitle(state, unit, i)) return null
  if (current?.role === 'background' && isSubHeading(state, unit, i)) return null
  return { role: label.rule.role, label: label.label, body: null, date: null, rest: label.rest }
}

/** `Punkttype` / `Beslutning.`: the value of a type label, no label of its own. */
function isTypeValue({ current, units }: State, unit: Unit, i: number): boolean {
  if (!current || !TYPE_LABELS.has(current.label) || current.texts > 2 || !TYPE_VALUE.test(unit.block.text))
    return false
  const next = unitBeside(units, i, 1)
  return current.texts === 0 || next === undefined || next.label !== null || next.bodyLabel !== null
}

/** `Behandling` / `Mødedato`: heads of a table of meetings. */
function isColumnHead({ units }: State, i: number): boolean {
  return /^behandling$/i.test(units[i]?.block.text ?? '') && /^mødedato$/i.test(units[i + 1]?.block.text ?? '')
}

/** `Økonomi` / `Økonomiske konsekvenser`: the second, directly under the empty first, only repeats it. */
function isSubLabel(
  current: { role: SectionRole; label: string; texts: number },
  role: SectionRole,
  label: string,
): boolean {
  if (current.role !== role || current.texts > 0 || role !== 'finances') return false
  return label.toLowerCase().startsWith(current.label.slice(0, 6))
}

/** `Sagsfremstilling` over an empty line, `Høring` directly over its text: the second parts the text of the first. */
function isSubHeading({ units, labelsApart }: State, unit: Unit, i: number): boolean {
  if (!labelsApart || !isTopic(unit)) return false
  return unitBeside(units, i, 1)?.block.gapBefore === false
}

/** `Bilag` / `- Notat` / `- Økonomi`: in a list of attachments a label with nothing under it is a title. */
function isAttachmentTitle({ units }: State, { label, block }: Unit, i: number): boolean {
  if (label?.shape !== 'alone' || block.text.endsWith(':') || NEVER_ATTACHED.has(label.rule.role)) return false
  const next = unitBeside(units, i, 1)
  return block.label !== null || next === undefined || isLabelOrData(next)
}

/** A label by its layout alone: see `unknown-labels.ts`. */
function acceptOther({ otherLabels }: State, unit: Unit): Accepted | null {
  const { block } = unit
  if (otherLabels.size === 0 || block.label !== null || !otherLabels.has(labelKey(unit))) return null
  return { role: 'other', label: block.text.replace(/\s*:$/, ''), body: null, date: null, rest: block.text.length }
}

function acceptLeadIn(state: State, { leadIn }: Unit, i: number): Accepted | null {
  if (!leadIn) return null
  if (leadIn.date === null && (state.hasRecommendation || state.current?.role === 'recommendation')) return null
  const isList = isListed(unitBeside(state.units, i, 1))
  if (state.current && STEPS.has(state.current.role) && !(state.current.role === 'attachments' && isList)) return null
  if (leadIn.needsList && !isList) return null
  if (leadIn.inSentence && !leadIn.setApart && !isBeforeOutcome(state.units, i)) return null
  const role = state.leadIns > 0 && leadIn.passedOn ? 'decision' : 'recommendation'
  state.leadIns++
  return { role, label: leadIn.label, body: leadIn.body, date: leadIn.date, rest: leadIn.rest }
}

/** `For: A (9)`, `For stemte V`, `Imod: 3`; not `Forvaltningen`. */
const VOTE = /^(?:For|Imod|Ja|Nej)(?::| stemte)/

function isVote(unit: Unit | undefined): boolean {
  return unit !== undefined && VOTE.test(unit.block.text)
}

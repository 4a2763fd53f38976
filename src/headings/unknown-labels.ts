import { isBodyName } from '../danish/bodies.ts'
import { codeAt, isSmall } from '../danish/letters.ts'
import { closesMeeting } from './closing.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { isSentence } from './title-words.ts'
import type { Unit } from './unit.ts'

/** How a label is set apart on a line of its own: `CAPITALS`, `colon:`, or a heading of some level, in capitals or not. */
type LabelStyle = string

const LONGEST = 45
const ENOUGH_ITEMS = 3
/** `KLIMAKONSEKVENSER`, `LOV- OG PLANGRUNDLAG:`; not `KB`, `Klima`. */
const CAPITALS = /^(?=.*[A-ZÆØÅ]{4})[^a-zæøå.!?;]+$/
/** `Forslagets virkning:`, `Økonomi (netto):`; not `Følgende deltog: Bo`. */
const COLON = /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d/() -]{3,}:$/

/**
 * Labels that are not in the table and that the layout shows: the same short line, set as the document sets the labels
 * that are known, under three items or more and never twice in one.
 */
export function unknownLabels(units: readonly Unit[], items: readonly HeadingCandidate[]): ReadonlySet<string> {
  const style = items.length < ENOUGH_ITEMS ? null : usualStyle(units, items)
  if (style === null) return NONE
  const seen = new Map<string, { items: number; last: number; twice: boolean }>()
  for (const [n, item] of items.entries()) {
    const until = items[n + 1]?.start ?? units.length
    for (let i = item.end; i < until; i++) {
      const unit = units[i]
      if (!unit || styleOf(unit) !== style || !mayBeLabel(unit)) continue
      const key = labelKey(unit)
      const count = seen.get(key)
      if (!count) seen.set(key, { items: 1, last: n, twice: false })
      else if (count.last === n) count.twice = true
      else {
        count.items++
        count.last = n
      }
    }
  }
  return new Set([...seen].filter(([, c]) => c.items >= ENOUGH_ITEMS && !c.twice).map(([key]) => key))
}

const NONE: ReadonlySet<string> = new Set()

/** What two printings of a label have in common: `Klima:` and `KLIMA`. */
export function labelKey({ block }: Unit): string {
  return block.text.replace(/\s*:$/, '').toLowerCase()
}

/** The way in which most known labels stand on a line of their own; `null` when they do not, or stand as any other text. */
function usualStyle(units: readonly Unit[], items: readonly HeadingCandidate[]): LabelStyle | null {
  const counts = new Map<LabelStyle | null, number>()
  for (let i = items[0]?.end ?? 0; i < units.length; i++) {
    const unit = units[i]
    if (unit?.label?.shape !== 'alone') continue
    const style = styleOf(unit)
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])
  return usual && usual[1] >= ENOUGH_ITEMS ? usual[0] : null
}

function styleOf({ block }: Unit): LabelStyle | null {
  const { text } = block
  if (text.length > LONGEST) return null
  const capitals = !isSmall(codeAt(text, 1)) && CAPITALS.test(text) ? 'capitals' : null
  if (block.kind === 'heading') return `heading ${block.level} ${capitals}`
  return text.endsWith(':') && COLON.test(text) ? 'colon' : capitals
}

function mayBeLabel(unit: Unit): boolean {
  const { block, label, bodyLabel, leadIn, caseData, number } = unit
  if (label || bodyLabel || leadIn || caseData || number || block.label !== null) return false
  const { text, kind } = block
  return (
    kind !== 'furniture' &&
    kind !== 'row' &&
    text.length <= LONGEST &&
    !isSentence(text) &&
    !closesMeeting(text) &&
    !isName(text)
  )
}

/** `Økonomiudvalget:` and `Formanden:` say who speaks. */
function isName(text: string): boolean {
  const bare = text.replace(/\s*:$/, '')
  return SPEAKER.test(bare) || isBodyName(bare)
}

/** `Formanden`, `Kirkeværge`; not `Forslagets virkning`. */
const SPEAKER =
  /^[A-Za-zÀ-ɏ]*(?:formand|kasserer|sekretær|præst|værge|leder|direktør|borgmester|rektor|person|udvalg|råd)(?:e[nt]|e|er|erne)?$/i

import { type Block, sliceBlock } from '../model/block.ts'
import { BOLD_FORM, behindBold } from './bold-titles.ts'
import { type CaseData, isOnlyCaseData, readCaseData } from './case-data.ts'
import { behindColon } from './colon-style.ts'
import { COLON_FORM } from './colon-titles.ts'
import { isGroupHeading } from './groups.ts'
import { type HeadingCandidate, isFurniture, unitAt } from './heading-candidate.ts'
import type { HeadingsFound } from './headings-found.ts'
import { readTitle, type Title, UNTITLED } from './title.ts'
import { titleEnd } from './title-end.ts'
import type { TitleKey } from './title-key.ts'
import { isOutcome, isSentence, looksLikeTitle } from './title-words.ts'
import { printed, type Unit } from './unit.ts'

/** What the heading of an item says. */
export interface Head {
  readonly title: Title
  /** Text on the heading's line after the title: of a row one block for every cell. */
  readonly rest: readonly Block[]
}

/** The title of item `n`, without its tags and without the text behind it. */
export function headOf(headings: HeadingsFound, item: HeadingCandidate, n: number): Head {
  const { units, contents } = headings
  const unit = item.title ? units[item.title.unit] : undefined
  const entry = entryFor(headings, n)
  const listed = entry ? titleOf(units, entry) : null
  if (!item.title || !unit) return { title: listed ?? UNTITLED, rest: NOTHING }
  const { block } = unit
  const text = block.text.slice(item.title.offset)
  if (entry?.title && listed && isAnswer(text, { item, entry, shifted: contents.shifted }))
    return { title: listed, rest: [{ ...sliceBlock(block, item.title.offset), label: null }] }
  const isBold = item.form === BOLD_FORM
  const cell = block.cells ? text.indexOf('\t') : -1
  const inRow = cell < 0 ? null : cell
  const told = isBold ? behindBold(unit) : listed && endOfAnnounced(text, listed.title)
  const found = inRow ?? told ?? titleEnd(text)
  const atColon =
    found < text.length && item.form !== COLON_FORM
      ? found
      : behindColon(text, { form: item.form, style: headings.endsAtColons })
  const end = Math.min(found, atColon)
  const rest = end < text.length ? cellsFrom(block, item.title.offset + end) : NOTHING
  const title = readTitle(text.slice(0, end).trim())
  // `Køb af jord - Lukket punkt`
  const isClosed = rest[0] !== undefined && (readCaseData(rest[0].text)?.closed ?? false)
  return { title: isClosed ? { ...title, closed: true } : title, rest }
}

const NOTHING: readonly Block[] = []
/** What fills a cell and says nothing: `-`, `B`, `–`; not `OK`. */
const EMPTY_CELL = /^(?:[-–]|[BDO])$/

/** The text of a block from an offset on, parted where tabs part it into columns. */
function cellsFrom(block: Block, from: number): readonly Block[] {
  const cells: Block[] = []
  for (let start = from; start < block.text.length; ) {
    const tab = block.text.indexOf('\t', start)
    const end = tab < 0 ? block.text.length : tab
    const cell = { ...sliceBlock(block, start, end), cells: null }
    if (cell.text !== '' && !EMPTY_CELL.test(cell.text)) cells.push(cell)
    start = end + 1
  }
  return cells
}

/** Does the line under a number of the agenda say what happened, without the title that stands in the agenda? */
function isAnswer(
  text: string,
  { item, entry, shifted }: { item: HeadingCandidate; entry: HeadingCandidate; shifted: boolean },
): boolean {
  const keys = { key: item.key, listed: entry.key }
  if (item.number?.form.family === 'word') return !isOwnTitle(text, keys) && !(shifted && saysMore(text))
  return !shifted && !item.key.isLike(entry.key) && NARRATES.test(text) && text.endsWith('.')
}

/** `Der bydes velkommen af formanden.`, `Formanden bød velkommen.`; not `Forslag om, at gebyret hæves.` */
const NARRATES = /^(?:Der|Det|Vi|Man|[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]+(?:en|et|ne)) [a-zß-ÿ]{3,}/

/** Between a title and its text; a space alone where the lines were run together: `Regnskab⟨. Kassereren⟩`, `Valg⟨: Ida⟩`, `Vejen⟨ Der⟩`; not `Valg⟨: bestyrelse⟩`, `Regnskabet`. */
const AFTER_ANNOUNCED = /^(?:(?:\.|\s?[:–-])\s+| )(?=[A-ZÀ-ÞĀ-ɏ"»])/
const LONG_TITLE = 12

/**
 * Where the text begins behind the title of the agenda, when the line begins with it: `Regnskab for 2020. Kassereren …`,
 * `Valg: Ida fortsætter.`; `null` for `Valg: bestyrelse`.
 */
function endOfAnnounced(text: string, listed: string): number | null {
  if (listed.length < 3 || text.slice(0, listed.length).toLowerCase() !== listed.toLowerCase()) return null
  const gap = AFTER_ANNOUNCED.exec(text.slice(listed.length))?.[0]
  if (gap === undefined || (gap === ' ' && listed.length < LONG_TITLE)) return null
  const end = listed.length + gap.length
  const rest = text.slice(end)
  return gap.startsWith('.') || (/[.!?]$/.test(rest) && (isSentence(rest) || isOutcome(rest))) ? end : null
}

/** The title of an entry of the agenda: of `Ad 3.` and its answer. */
function titleOf(units: readonly Unit[], { title }: HeadingCandidate): Title {
  return title ? readTitle(units[title.unit]?.block.text.slice(title.offset) ?? '') : UNTITLED
}

/**
 * `Ad 3. Økonomi`, `Ad 8. Ekstraordinært beboermøde om altaner`: the answer begins with the title of the agenda, which may
 * say more there; not `Ad 3 Intet.` or `Ad 3 Økonomien blev gennemgået.`
 */
function isOwnTitle(text: string, { key, listed }: { readonly key: TitleKey; readonly listed: TitleKey }): boolean {
  if (key.equals(listed)) return true
  if (key.isLike(listed) && key.text.length - listed.text.length < 12 && !isSentence(text) && !isOutcome(text))
    return true
  return listed.isLonger(LONG_KEY) && key.text.includes(listed.text) && saysMore(text)
}

/** Letters of a key that is found in another by no chance: `budget`; not `valg`, which stands in `genvalgt`. */
const LONG_KEY = 6

/** A title and no answer: without a stop at its end, without an outcome. */
function saysMore(text: string): boolean {
  return looksLikeTitle(text) && !text.endsWith('.') && !isOutcome(text)
}

/** The entry that announces item `n`: same number, in the same turn when numbers restart. */
function entryFor({ contents, items, turns }: HeadingsFound, n: number): HeadingCandidate | null {
  return contents.byNumber.get(items[n]?.number?.number ?? '')?.[turns[n] ?? 0] ?? null
}

/** Case data after the heading; before it only where the second item has it there too, or it is the document's. */
export function caseDataOf({ units, items }: HeadingsFound, n: number): { caseNumber: string | null; closed: boolean } {
  const item = items[n]
  if (!item) return { caseNumber: null, closed: false }
  const compare = n === 0 ? items[1] : item
  const before = compare && unitAt(units, compare.start - 1)?.caseData ? unitAt(units, item.start - 1)?.caseData : null
  const own = dataBehindNumber(units[item.start])
  let caseNumber = before?.caseNumber ?? own?.caseNumber ?? null
  let closed = own?.closed ?? false
  for (let i = item.start; i < item.end + 4; i++) {
    const unit = unitAt(units, i)
    if (!unit || unit.label || unit.bodyLabel || isGroupHeading(unit.block.text)) break
    caseNumber ??= unit.caseData?.caseNumber ?? null
    closed ||= unit.caseData?.closed ?? false
  }
  return { caseNumber, closed }
}

/** `Punkt: 3  Acadre sagsnr. 14/1200  Lukket sag`: case data on the line of the number, over the title. */
function dataBehindNumber(unit: Unit | undefined): CaseData | null {
  const inline = unit?.number ? unit.block.text.slice(unit.number.rest).trim() : ''
  return isOnlyCaseData(inline) ? readCaseData(inline) : null
}

/** The heading as printed, over all the lines it stands on. */
export function printedHead(units: readonly Unit[], item: HeadingCandidate): string {
  let heading = ''
  for (let i = item.start; i < item.end; i++) {
    const unit = units[i]
    if (unit && !isFurniture(unit)) heading += (heading === '' ? '' : ' ') + printed(unit)
  }
  return heading
}

import { isSameNumber } from '../../danish/item-titles.ts'
import { findTimes } from '../../danish/times.ts'
import type { AttendanceNote } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'

/** A part of the meeting, by items as printed and by clock. */
export type Stretch = Pick<AttendanceNote, 'fromItem' | 'toItem' | 'from' | 'to'>

/** How a phrase bounds a stretch: in the items it names, from them on, up to them, or away between two times. */
export type Bound = 'in' | 'from' | 'until' | 'between'

const NUMBER = '\\d{1,4}[a-zA-Z]?'
const RANGE = ` ?(?:[-–]|til(?: og med)?) ?(?:punkt |pkt\\.? ?)?`
/** `pkt. 7 og 8, 10-18`, `punkt: 3, 4`, `sag 139-140`, `punkterne 2 til 4`; not `punktet`. */
const ITEMS = new RegExp(
  `(?<![a-zæøå])(?:dagsordens?)?(?:pkt|punkt(?:er|erne)?|sag(?:erne)?|p)\\.?:? ?(?:nr\\.? ?)?(?<list>${NUMBER}(?:${RANGE}${NUMBER})?(?:(?:, ?| og | samt )${NUMBER}(?:${RANGE}${NUMBER})?(?!\\.\\d))*)(?!\\d|[-–/]\\d)`,
  'i',
)
/**
 * Numbers with their titles: `punkterne 384 Forslag til lokalplan samt 386 Udviklingsplan`,
 * `sagerne 3 Budget og 4 Regnskab`; not `punkt 3 Budget 2022 og 4 Regnskab`.
 */
const ITEMS_WITH_TITLES =
  /(?<![a-zæøå])(?:punkterne|punkter|sagerne) (?<first>\d{1,4}) [A-ZÆØÅ][^.]*?(?:,| og| samt) (?<last>\d{1,4})(?= [A-ZÆØÅ])/
/** `3`, `4a-6`, `12 til og med punkt 14`; not `3 og 4`. */
const ONE_RANGE = new RegExp(`^(?<first>${NUMBER})(?:${RANGE}(?<last>${NUMBER}))?$`)
/** What stands for the item itself where it is told of: `i sagens behandling`, `under punktet`; not `i behandlingen af ansøgningen`. */
const THIS_ITEM =
  /(?<![a-zæøå])(?:(?:sagens|punktets) behandling|(?:behandlingen|drøftelsen|afstemningen|beslutningen)(?: af (?:sagen|punktet|dette punkt|denne sag))?(?= på grund| pga| grundet|[.;]|$)|(?:dette|under|i|ved) punktet|dette punkt|(?:i|under|ved) sagen|denne sag)(?![a-zæøå])/i
/** The stretch ends ahead of it: `før punkt 7`, `inden pkt. 4`; not `indenfor`. */
const BEFORE = /(?<![a-zæøå])(?:før|inden|forud for)(?![a-zæøå])/i

const NOWHERE: Stretch = { fromItem: null, toItem: null, from: null, to: null }

/** Where words stand that tell of a stretch. */
export interface Told {
  readonly bound: Bound
  /** The number of the item they stand in. */
  readonly item: string | null
  /** The numbers of the meeting's items in order: "forlod mødet før punkt 7" leaves after the one before it. */
  readonly items?: readonly (string | null)[]
}

/**
 * The stretches of a meeting that words tell of: `stretchesIn('kl. 18.20 under punkt 7', { bound: 'until', item: null })`
 * is one that ends at 18:20 in item 7. Empty when they tell of none.
 */
export function stretchesIn(words: string, { bound, item, items = [] }: Told): readonly Stretch[] {
  const [first, second] = findTimes(words)
  if (bound === 'between') {
    const to = second?.from ?? first?.to ?? null
    return first && to ? [{ ...NOWHERE, from: first.from, to }] : []
  }
  const titled = ITEMS_WITH_TITLES.exec(words)?.groups
  const list = titled ? `${titled.first}, ${titled.last}` : ITEMS.exec(words)?.groups?.list
  if (bound === 'in') {
    const items = list ? rangesOf(list) : item && THIS_ITEM.test(words) ? [{ fromItem: item, toItem: item }] : []
    if (items.length > 0) return items.map((range) => ({ ...NOWHERE, ...range }))
    return first?.to ? [{ ...NOWHERE, from: first.from, to: first.to }] : []
  }
  const named = list ? (rangesOf(list)[0]?.fromItem ?? null) : null
  const number = BEFORE.test(words) && bound === 'until' ? itemBefore(named, items) : named
  const time = first?.from ?? null
  if (number === null && time === null) return []
  return [bound === 'from' ? { ...NOWHERE, fromItem: number, from: time } : { ...NOWHERE, toItem: number, to: time }]
}

/** The item printed ahead of one; `null` when it is the first or not known. */
function itemBefore(number: string | null, items: readonly (string | null)[]): string | null {
  const at = number === null ? -1 : items.findIndex((item) => isSameNumber(item, number))
  return at < 1 ? null : (items[at - 1] ?? null)
}

function rangesOf(list: string): readonly Pick<Stretch, 'fromItem' | 'toItem'>[] {
  return gathered(list.split(/, ?| og | samt /), (printed) => {
    const range = ONE_RANGE.exec(printed.trim())?.groups
    return range?.first ? [{ fromItem: range.first, toItem: range.last ?? range.first }] : []
  })
}

import { WEEKDAYS, weekdayOf } from '../../danish/calendar.ts'
import { compactReadings } from '../../danish/compact-dates.ts'
import { type DateFound, findDates } from '../../danish/dates.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import { gathered } from '../../model/gathered.ts'
import type { TitleLine } from './title-lines.ts'

/** What tells which of two readings of "11.10.17" or "240620" is meant. */
export interface ReadingClues {
  /** Years that the document names. */
  readonly years: ReadonlySet<number>
  /** Days that the header prints without a year. */
  readonly days: readonly DateFound[]
  /** Everything that the document says; asked only when the others are silent. */
  readonly texts: () => readonly string[]
}

/** Of two readings the one that is a day of the header, or whose year the document names elsewhere; else `null`. */
export function settle(found: DateFound, { years, days, texts }: ReadingClues): string | null {
  if (found.iso !== null || found.readings.length < 2) return found.iso
  const again = found.readings.filter((r) => days.some((day) => isSameDay(day, r)))
  if (again.length === 1) return again[0] ?? null
  const [usual] = found.readings
  const distance = (iso: string): number => Math.min(...[...years].map((y) => Math.abs(y - yearOf(iso))))
  const isNear = usual !== undefined && distance(usual) <= 1
  const [reading, ...others] = found.readings.filter((r) => years.has(yearOf(r)))
  // "11.11.14" where 2011 and 2015 are named: the usual reading is as near.
  if (reading && others.length === 0 && (reading === usual || !isNear)) return reading
  // "25.08.27" in a school year 2025/26: the other reading is as near.
  const isNearest = isNear && found.readings.every((r) => r === usual || distance(r) > distance(usual))
  return isNearest ? usual : asOthers(found, texts())
}

function isSameDay({ month, day, weekday }: DateFound, iso: string): boolean {
  const isDay = Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day
  return isDay && (weekday === null || weekdayOf(iso) === weekday)
}

/** `Onsdag kl. 10`, `Torsdagen`; not `Mandagsholdet`. */
const WEEKDAY = /^(?<name>man|tirs|ons|tors|fre|lør|søn)dag(?:en)?(?![a-zæøå])/i

/** A date whose weekday stands in the line before or after it: "Bestyrelsesmøde 240620" over "Onsdag kl. 10". */
export function withWeekdayBeside(found: DateFound, beside: readonly (TitleLine | undefined)[]): DateFound {
  if (found.readings.length < 2 || found.iso !== null) return found
  const [name] = gathered(beside, (t) => {
    const day = t && t.dates.length === 0 ? WEEKDAY.exec(t.line.text)?.groups?.name : undefined
    return day === undefined ? [] : [`${day.toLowerCase()}dag`]
  })
  const fitting = found.readings.filter((r) => name !== undefined && weekdayOf(r) === WEEKDAYS.indexOf(name))
  return fitting.length === 1 ? { ...found, iso: fitting[0] ?? null } : found
}

/** Digits alone that stand for a day: `mødet 130520`, `referat fra 200814`; not `sag 130520`. */
const COMPACT = /(?:møde(?:t|r)?|referat(?:et)?|fra|den|d\.) (?<digits>\d{6})(?!\d)/gi
/** A meeting speaks of days that are not further away. */
const YEARS_APART = 1

/**
 * The order in which all short dates of a document make sense together: where "25.08.27" and "25.06.11" stand, the
 * year is first, since the other order would tell of 2027 and 2011.
 */
function asOthers(found: DateFound, texts: readonly string[]): string | null {
  const pairs = [found.readings, ...gathered(texts, pairsIn)].filter((r) => r.length === 2)
  const [usual, turned] = [0, 1].map((order) => gathered(pairs, (r) => [yearOf(r[order] ?? '')]))
  if (!usual || !turned || new Set(pairs.map((r) => r[0])).size < 2) return null
  const fits = [usual, turned].map((years) => Math.max(...years) - Math.min(...years) <= YEARS_APART)
  if (fits[0] === fits[1]) return null
  return found.readings[fits[0] ? 0 : 1] ?? null
}

function pairsIn(text: string): readonly (readonly string[])[] {
  const dates = findDates(text).filter((d) => d.iso === null)
  const compact = matchesOf(COMPACT, text).map(({ groups }) => compactReadings(groups?.digits ?? ''))
  return [...dates.map((d) => d.readings), ...compact]
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

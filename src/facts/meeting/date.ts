import { isoDate, weekdayOf } from '../../danish/calendar.ts'
import { type DateFound, findDates } from '../../danish/dates.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import type { FieldSource } from '../../model/document.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import type { MeetingNode } from '../../model/tree.ts'
import { sameBody } from '../decisions/own-decision.ts'
import { type ReadingClues, settle, withWeekdayBeside } from './date-readings.ts'
import { type Field, type Header, scalarValue } from './fields.ts'
import { fileNameDate } from './file-name.ts'
import type { MeetingLine } from './lines.ts'
import type { Front, TitleLine } from './title-lines.ts'

/** The meeting's date with where it was found. */
export interface MeetingDate {
  readonly date: string | null
  readonly source: FieldSource | null
  readonly inferred: string | null
  /** What was printed, when it stands in the header: its weekday can be checked, times stand beside it. */
  readonly printed: DateFound | null
  readonly line: MeetingLine | null
}

/** What may tell the day when the header does not. */
export interface DateClues {
  readonly body: string | null
  readonly fileName: string
  /** What stands over or under every page. */
  readonly runningHeads: readonly string[]
}

/** Which title lines print the meeting's day; time and place stand beside it. */
export function dayLines(titles: readonly TitleLine[], { date, inferred, line }: MeetingDate): readonly number[] {
  const day = date ?? inferred
  return gathered(titles, (t, i) =>
    t.line === line || t.dates.some((d) => d.iso !== null && d.iso === day) ? [i] : [],
  )
}

interface DateCandidate {
  readonly found: DateFound
  readonly line: MeetingLine
  readonly source: FieldSource
  readonly score: number
}

/** Before a date that is not the meeting's: sent, printed, approved, published, due, or another meeting's minutes: `Udsendt den`, `Godkendt `, `Lagt på af webmaster `; not `Mødet den`. */
const OTHER_EVENT =
  /(?:brev af|brev dateret|skrivelse af|udsendt|sendt|publiceret|offentliggjort|godkendt|opdateret|ændret|uploadet|lagt (?:på|ud|op)|udskrevet|printet|dateret|oprettet|modtaget|hentet|underskrevet|frist(?:en)?|senest|inden|næste (?:[A-Za-zÀ-ɏ]*møde)|godkendelse af (?:dagsorden og )?referat[A-Za-zÀ-ɏ]*|referatet|nyhed(?:er)?|siden|budget|regnskab|gældende fra|fra og med|pr\.)[^.]{0,30}$/iu
/** Before the meeting's day, on a line without the word for it: `afholdt `, `som holdtes den `; not `afholdte`. */
const HELD = /(?:^|\s)(?:af)?holdt(?:es)?[\s,]*(?:den|d\.)?\s*$/i
/** Begins the second half of a title: `den 3. september 2018`, `onsdag den 12. januar`; not `12. juni 2013`. */
const CONTINUES = /^(?:den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag)/i
/** A year in digits: `2021`, `i 1998`; not `12021`. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
/** After such a date: "30.07.2013 Views": ` Views`, `visninger: 12`; not ` kl. 19`. */
const SITE_STAMP = /^\s*(?:views|visninger|download|af redaktionen)/i

/** The date of the meeting; `null` unless the document states one day completely. */
export function meetingDate(front: Front, { body, fileName, runningHeads }: DateClues): MeetingDate {
  const candidates = [...fieldCandidates(front.header), ...titleCandidates(front.titles)]
  const years = candidates.every((c) => c.found.readings.length === 1) ? new Set<number>() : yearsIn(front, fileName)
  const days = candidates.map((c) => c.found).filter((d) => d.readings.length === 0)
  const clues: ReadingClues = { years, days, texts: () => front.passages.texts }
  const settled = foundIn(candidates, ({ found, line, source, score }) => {
    const iso = settle(found, clues)
    return iso ? { found, line, source, score, iso } : null
  })
  const best = pick(settled)
  if (best) {
    const rival = settled.find((c) => c.iso !== best.iso && c.score >= 9 && best.score >= 9)
    const { found: printed, line } = best
    if (rival) return { date: null, source: null, inferred: best.iso, printed, line }
    return { date: best.iso, source: best.source, inferred: null, printed, line }
  }
  const elsewhere = fromDecisionLabels(front.node, body)
  if (elsewhere) return { date: elsewhere, source: 'decision-label', inferred: null, printed: null, line: null }
  const [head] = foundIn(runningHeads, headDate)
  if (head && candidates.length === 0)
    return { date: head, source: 'header', inferred: null, printed: null, line: null }
  const [partial] = [...candidates].sort((a, b) => b.score - a.score)
  const printed = partial?.found ?? null
  const line = partial?.line ?? null
  const stated = partial && line && yearOfTitle(front.titles, partial.found)
  if (stated) return { date: stated, source: 'header', inferred: null, printed, line }
  const inferred = partial
    ? (inferYear(partial.found, partial.found.readings.length ? years : yearsOnTop(front)) ??
      inferYear(partial.found, years))
    : null
  const named = fileNameDate(fileName)
  if (named && agrees(named, printed)) return { date: named, source: 'filename', inferred: null, printed, line }
  return { date: null, source: null, inferred, printed, line }
}

/** `Bestyrelsen for Havneskolen, 27.09.2018` over the pages; not `Udskrevet 27.09.2018`. */
function headDate(text: string): string | null {
  const [found, ...others] = findDates(text)
  return found?.iso && others.length === 0 && !OTHER_EVENT.test(text.slice(0, found.start)) ? found.iso : null
}

/** Labelled dates: "Mødedato" says more than "Dato", which may be a letter's. */
function fieldCandidates(header: Header): readonly DateCandidate[] {
  return gathered(header.fields, (field) => {
    const score = fieldScore(field)
    const line = field.value ? field.line : (field.following[0] ?? field.line)
    const [found] = score ? findDates(scalarValue(field)) : []
    if (!found) return []
    const telling =
      score < 9 && (found.weekday !== null || /\d[.:]\d\d\s*$|kl/i.test(scalarValue(field).slice(found.end))) ? 2 : 0
    return [{ found, line, source: 'header', score: score + telling }]
  })
}

function fieldScore({ field, label }: Field): number {
  if (field === 'date' || field === 'start') return /^møde|^start|afholdt/i.test(label) ? 9 : 8
  if (field === 'letter-date') return 6
  return field === 'meeting' || field === 'body' ? 5 : 0
}

function titleCandidates(titles: readonly TitleLine[]): readonly DateCandidate[] {
  return gathered(titles, ({ line, dates, times, before, after, isTitle }, i) => {
    const [first] = dates
    const found = first && withWeekdayBeside(first, [titles[i - 1], titles[i + 1]])
    if (!found || OTHER_EVENT.test(before) || SITE_STAMP.test(after)) return []
    const alone = before.replace(/[^A-Za-zÀ-ɏ\d]/gu, '') === ''
    // "Referat af møde i Seniorrådet / den 3. september 2018" is one sentence.
    const above = titles[i - 1]
    const goesOn = alone && above?.isTitle === true && above.dates.length === 0 && CONTINUES.test(line.text)
    const score =
      isTitle || goesOn || HELD.test(before)
        ? 7
        : alone
          ? found.weekday !== null || times.length
            ? 5
            : 4
          : dates.length > 1
            ? 1
            : 2
    return [{ found, line, source: isTitle ? 'title' : 'header', score }]
  })
}

/** The best candidate; one that is printed more than once gains, the first of equals wins. */
function pick<C extends DateCandidate & { readonly iso: string }>(candidates: readonly C[]): C | null {
  let best: C | null = null
  let bestScore = 0
  for (const candidate of candidates) {
    const again = candidates.filter((c) => c.iso === candidate.iso).length - 1
    const score = candidate.score + Math.min(again, 3) * 0.4
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best && best.score > 1 ? best : null
}

/** Decision labels that carry a date, those of the meeting's own body; the latest of the frequent ones. */
function fromDecisionLabels(node: MeetingNode, body: string | null): string | null {
  const sections = gathered(node.items, (i) => i.sections).filter((s) => s.role === 'decision')
  const own = sections.filter((s) => !body || !s.body || sameBody(s.body, body))
  const counts = new Map<string, number>()
  for (const section of own) {
    const date = section.date ?? findDates(section.label ?? '')[0]?.iso
    if (date) counts.set(date, (counts.get(date) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return (
    [...counts]
      .filter(([, n]) => n * 3 >= most)
      .map(([date]) => date)
      .sort()
      .at(-1) ?? null
  )
}

/** A title that names its year: `Referat af 4. møde 2013`, `Møde nr. 3/2015`; not `Budget 2015`. */
const MEETING_YEAR = /møde(?:t)?(?: nr\.?)?(?: \d{1,2}[/-]| )(?<year>(?:19|20)\d\d)(?!\d)/gi

/** The day of the header in the year of the title, where its weekday says so too: "Referat af 4. møde 2013" / "Tirsdag den 7. maj". */
function yearOfTitle(titles: readonly TitleLine[], found: DateFound): string | null {
  if (found.weekday === null || found.readings.length > 0) return null
  const years = new Set(
    gathered(titles, ({ line }) => matchesOf(MEETING_YEAR, line.text).map(({ groups }) => groups?.year ?? '')),
  )
  const [year] = years
  const iso = years.size === 1 ? isoDate(Number(year), found.month, found.day) : null
  return iso && weekdayOf(iso) === found.weekday ? iso : null
}

/** The years of the header, "Årsmøde 2003", say more than those the minutes tell of. */
function yearsOnTop({ lines }: Front): ReadonlySet<number> {
  return new Set(gathered(lines, (l) => matchesOf(YEAR, l.text).map((m) => Number(m[0]))))
}

function yearsIn({ lines, passages }: Front, fileName: string): ReadonlySet<number> {
  const texts = [...lines.map((l) => l.text), ...passages.texts]
  return new Set(gathered([...texts, fileName], (t) => matchesOf(YEAR, t).map((m) => Number(m[0]))))
}

/** Of several readings the one whose year is nearest to those named; the usual one where none is, none where two are. */
function nearest(readings: readonly string[], years: ReadonlySet<number>): string | null {
  const distances = readings.map((r) => Math.min(...[...years].map((y) => Math.abs(y - Number(r.slice(0, 4))))))
  const least = Math.min(...distances)
  const best = readings.filter((_, i) => distances[i] === least)
  return years.size > 0 && best.length > 1 ? null : (best[0] ?? null)
}

/** A guess at a missing year: the only one near those the document names whose weekday is the printed one. */
function inferYear(found: DateFound, years: ReadonlySet<number>): string | null {
  if (found.readings.length) return nearest(found.readings, years)
  const named = [...years]
  const near = found.weekday === null ? named : [...new Set(gathered(named, (y) => [y - 1, y, y + 1]))]
  const fitting = gathered(near, (y) => {
    const iso = isoDate(y, found.month, found.day)
    return iso && (found.weekday === null || weekdayOf(iso) === found.weekday) ? [iso] : []
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** A file name that contradicts the day printed in the document says nothing. */
function agrees(iso: string, printed: DateFound | null): boolean {
  return (
    !printed ||
    printed.readings.includes(iso) ||
    iso.endsWith(isoDate(2020, printed.month, printed.day)?.slice(4) ?? '-')
  )
}

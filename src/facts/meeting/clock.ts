import { Topic } from '../../danish/patterns/topic.ts'
import { findTimes, type TimeFound } from '../../danish/times.ts'
import { gathered } from '../../model/gathered.ts'
import type { MeetingNode } from '../../model/tree.ts'
import type { Passages } from '../passages.ts'
import { dayLines, type MeetingDate } from './date.ts'
import { type Header, scalarValue } from './fields.ts'
import type { Front, TitleLine } from './title-lines.ts'

export interface MeetingClock {
  readonly start: string | null
  readonly end: string | null
}

/** Up to the time: `Mødet hævet kl. 12:41`, `Generalforsamlingen sluttede kl. 21`, `Møde slut: 17.30`; not `Mødet sluttede sagen`. */
const ENDED =
  /(?<![A-Za-zÀ-ɏ])(?:møde(?:t|ts)?|[a-zæøå]*(?:forsamling|møde|årsmøde)(?:en|t)?)(?:\s+(?:blev|er|forventes|var|herefter|blev herefter))*\s+(?:hævet|hævedes|slut(?:tede|tet|tes|ter)?|afsluttet|afsluttedes|ophævet|ophævedes|lukket)(?![A-Za-zÀ-ɏ])[^.\d\n]{0,25}(?:(?:klokken|kl\.?:?)\s*)?(?=\d)/iu
/** `Dirigenten hævede generalforsamlingen kl. 20.35`, `Formanden lukkede mødet kl. 21`, `Vi sluttede kl. 22.15`, `Dirigenten sluttede kl. 17`, `takkede for god ro og orden kl. 12.20`, `takkede dirigenten for god ro og orden og sluttede kl. 13`; not `hævede stemmen`. */
const CLOSED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:hævede|lukkede|afsluttede|sluttede)\s+(?:herefter\s+)?(?:møde|[a-zæøå]*(?:forsamling|møde))(?:en|t)|takkede\s+(?:[a-zæøå]+\s+)?for\s+god\s+ro\s+og\s+orden(?:\s+og\s+(?:af)?sluttede)?|(?:[Vv]i|[Dd]irigenten|[Ff]ormanden|[Oo]rdstyreren)\s+sluttede|møde(?:t)?,\s+der\s+sluttede)\s+(?:klokken|kl\.?:?)\s*(?=\d)/iu
/** Up to the time: `Mødet startede kl. 16`, `Mødet begyndte 19.00`; not `Mødet begyndte med sang`. */
const BEGAN =
  /(?<![A-Za-zÀ-ɏ])mødet\s+(?:blev\s+)?(?:start(?:ede|er|et)|begynd(?:te|er)|åbn(?:et|ede)s?|indledt(?:es)?)[^.\d\n]{0,20}(?=kl|\d)/iu
/** `Mødet startede kl. 16.00 og sluttede kl. 18.15`, `Mødet blev indledt kl. 15.30 og hævet kl. 17.05`; not `Mødet sluttede kl. 18.15`. */
const AND_ENDED =
  /(?<![A-Za-zÀ-ɏ])mødet [^\n]{3,40}?\d(?:[.:]\d\d)? og (?:blev )?(?:sluttede|sluttedes|hævet|hævedes|afsluttet|sluttet) (?:(?:klokken|kl\.?:?)\s*)?(?=\d)/iu
/** A value that is only a time: `17-19`, `16.30`, `9`; not `kl. 9`. */
const TIME_ALONE = /^\d{1,2}(?:[.:]\d\d)?(?:\s?[-–—]\s?\d{1,2}(?:[.:]\d\d)?)?$/

/** `Slut kl. 20.50.`, `Sluttet kl. 21.35`: the end without its subject; not `Skal være slut kl. 20`. */
const ENDED_ALONE = /(?:^|[.!] )(?:slut|sluttet|hævet|afsluttet)\s+(?:klokken|kl\.?:?)\s*(?=\d)/i

const TELLS_START = new Topic(BEGAN)
const TELLS_END = new Topic(ENDED, CLOSED, ENDED_ALONE)

/** Before an hour at which something else begins: `Spisning `, `kaffe fra `; not `Spisesalen, `. */
const MEAL =
  /(?<![A-Za-zÀ-ɏ])(?:[a-zæøå]*spisning|kaffe|[a-zæøå]*mad|middag|frokost|rundvisning|formøde|ankomst|gudstjeneste)(?: [a-zæøå]+)?,? (?:er )?(?:fra )?$/i

/** When the meeting began and ended, as far as the document says. */
export function meetingClock({ node, header, titles, passages }: Front, date: MeetingDate): MeetingClock {
  const labelled = timesOf(header, ['start', 'date', 'letter-date', 'meeting'])
  const starts = labelled.length ? labelled : timesOf(header, ['place']).filter((t) => t.marked)
  const ends = timesOf(header, ['end'])
  const near = starts.length ? null : nearDate(titles, date)
  const began =
    starts[0] ?? near ?? said([...frontOn(TELLS_START, node, passages), ...itemsOn(TELLS_START, passages)], BEGAN)
  const below = ends[0] ? [] : itemsOn(TELLS_END, passages).reverse()
  const told = ends[0] ? [] : [...below, ...frontOn(TELLS_END, node, passages).reverse()]
  const inOne = () =>
    said([...header.fields.map((f) => f.line.text), ...below, ...node.front.map((b) => b.text).reverse()], AND_ENDED)
  const ended = ends[0]?.from ?? (said(told, ENDED) ?? said(told, CLOSED) ?? said(told, ENDED_ALONE) ?? inOne())?.from
  return { start: began?.from ?? null, end: ended ?? starts.find((t) => t.to)?.to ?? near?.to ?? null }
}

/** What may tell of the beginning or the end before the items, in reading order. */
function frontOn(topic: Topic, { front }: MeetingNode, { frontTopics }: Passages): string[] {
  return front.filter((_, i) => topic.isIn(frontTopics[i] ?? 0)).map((block) => block.text)
}

/** The same from the first item on. */
function itemsOn(topic: Topic, { texts, topics }: Passages): string[] {
  return texts.filter((_, i) => topic.isIn(topics[i] ?? 0))
}

function timesOf(header: Header, wanted: readonly string[]): readonly TimeFound[] {
  return gathered(wanted, (name) =>
    gathered(
      header.fields.filter((f) => f.field === name),
      (f) => {
        const value = scalarValue(f)
        return timesIn(value)
          .filter((t) => !MEAL.test(value.slice(0, t.start)))
          .slice(0, 1)
      },
    ),
  )
}

function timesIn(value: string): readonly TimeFound[] {
  return TIME_ALONE.test(value.trim()) ? findTimes(`kl. ${value.trim()}`) : findTimes(value)
}

/** The time in the line of the date, or in the next two. */
function nearDate(titles: readonly TitleLine[], date: MeetingDate): TimeFound | null {
  const days = dayLines(titles, date)
  const near = days.length ? gathered(days, (at) => titles.slice(at, at + 3)) : titles.filter(isTitleOrClock)
  return (
    gathered(
      near.filter((t, i) => i === 0 || t.dates.length === 0 || days.length === 0 || isDay(t, date)),
      (t) => t.times.filter(({ start }) => !MEAL.test(t.line.text.slice(0, start))),
    ).find((t) => t.marked || t.to !== null) ?? null
  )
}

/** A line that prints the meeting's own day and no other. */
function isDay({ dates }: TitleLine, { date, inferred }: MeetingDate): boolean {
  return dates.every((d) => d.iso === (date ?? inferred))
}

/** A title, or a line that is nothing but the time: "Kl. 09:30 - 12:00". */
function isTitleOrClock({ isTitle, times, before, after }: TitleLine): boolean {
  return isTitle || (times.length === 1 && !/[A-Za-zÀ-ɏ\d]/.test(before + after))
}

/** "kl." stands before it: `sluttede kl. `, `hævet klokken `; not `Mødet slut: `. */
const AFTER_CLOCK = /(?:kl\.?:?|klokken)\s*$/i
/** An hour with its minutes, and all behind it: `21.40 efter kaffen`, `1930`; not `17 og`, `22,30`. */
const HOUR = /^(\d{1,2}[.:]\d\d|\d{3,4}(?!\d)).*/s
/** The same behind "kl.", where it may be bare or old: `17 og takkede`, `22,30 efter kaffen`; not `17/5`. */
const MARKED_HOUR = /^(\d{1,2}[.:,]\d\d|\d{3,4}(?!\d)|\d{1,2}(?![\d/:,.]\d|[\d/])).*/s

function said(texts: readonly string[], phrase: RegExp): TimeFound | null {
  for (const text of texts) {
    const match = phrase.exec(text)
    if (!match) continue
    const hour = AFTER_CLOCK.test(match[0]) ? MARKED_HOUR : HOUR
    const [time] = timesIn(text.slice(match.index + match[0].length).replace(hour, 'kl. $1'))
    if (time) return time
  }
  return null
}

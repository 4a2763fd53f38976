import type { Person } from '../model/fact.ts'
import { factsOf, type Shown, type ShownItem } from '../search/show.ts'
import type { SourceRef } from '../store/provenance.ts'
import { clean, oneLine, printablePath } from './clean.ts'
import { decisionEntry } from './decisions.ts'
import { factEntry } from './fact-entry.ts'
import { voteCounts } from './facts.ts'
import { toJson } from './json.ts'
import { itemName, meetingLine } from './meeting-line.ts'
import { otherLines } from './meetings.ts'
import { namedFile, placeOf } from './place.ts'
import type { PrintStyle } from './style.ts'
import { wrap } from './wrap.ts'

/** What `show --format json` prints: the meeting with all its items, or the one item, or the one fact. */
export function shownJson({ meeting, items, single, fact }: Shown): string {
  const [first] = items
  const value =
    single && first
      ? { meeting: first.meeting, ...(fact === null ? first : factsOf(first).find((known) => known.id === fact)) }
      : { meeting, items }
  return `${toJson({ schema: 'minutes.show/1', ...value }, 2)}\n`
}

/** A meeting as an overview, an item with its whole text, or a fact with the section it stands in. */
export function shownText({ meeting, items, single, fact }: Shown, style: PrintStyle): string {
  const [first] = items
  const head = `${meetingLine(meeting, style)}\n`
  if (fact !== null && first) return head + factText(first, fact, style)
  if (single && first) return head + itemText(first, style)
  const lines = [
    ...field('time', [meeting.start, meeting.end].filter((time) => time !== null).join('–')),
    ...field('place', meeting.place ?? ''),
    ...field('chair', meeting.chair ?? ''),
    ...field('minutes by', meeting.minuteTaker ?? ''),
    ...field('present', names(meeting.present)),
    ...field('absent', names(meeting.absent)),
    ...field('guests', names(meeting.guests)),
    ...meeting.attendance.flatMap((note) =>
      field('in part', `${note.quote} ${style.dim(placeOf({ ...meeting, position: note.position }))}`),
    ),
    ...field('quorum', meeting.quorum?.text ?? ''),
    ...meeting.sources.flatMap((path) => field('source', sourceName(meeting.source, path))),
    ...field('read by OCR', ocrPages(meeting.source)),
  ]
  const fields = lines.map((line) => `${wrap(line, { columns: style.columns, indent: 2 })}\n`).join('')
  const others = otherLines(meeting, style).map((line) => `${line}\n`)
  return `${head}${fields}${others.join('')}\n${items.map((item) => overview(item, style)).join('')}`
}

function field(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`${name}: ${oneLine(value)}`]
}

/** Copies are there, or the one that speaks for the meeting would not be missing. */
function sourceName(source: SourceRef, path: string): string {
  return path === source.path ? namedFile(source) : printablePath(path)
}

/** "page 1, 3"; nothing when OCR has read none. */
function ocrPages({ ocrPages }: SourceRef): string {
  return ocrPages.length === 0 ? '' : `page ${ocrPages.join(', ')}`
}

function names(people: readonly Person[]): string {
  return people.map(({ name, party }) => (party === null ? name : `${name} (${party})`)).join(', ')
}

function overview(item: ShownItem, style: PrintStyle): string {
  const title = wrap(`${itemName(item.item)} ${style.dim(item.id.replace(/^.*#/, '#'))}`, {
    columns: style.columns,
    indent: 2,
  })
  return [title, ...item.decisions.map((decision) => decisionEntry(decision, style)), ''].join('\n')
}

function itemText(item: ShownItem, style: PrintStyle): string {
  const { columns } = style
  const caseNumber = field('case', item.item.caseNumber ?? '')
  const head = [style.heading(itemName(item.item)), ...caseNumber].map((line) => wrap(line, { columns, indent: 0 }))
  const title = [...head, style.dim(placeOf(item)), ''].join('\n')
  const sections = item.sections.map(({ label, role, text, position }) => {
    const place = style.dim(placeOf({ source: item.source, position }))
    return `\n${style.heading(oneLine(label ?? role))}  ${place}\n${wrap(clean(text), { columns, indent: 2 })}\n`
  })
  const decisions = item.decisions.map((decision) => `${decisionEntry(decision, style)}\n`)
  const apart = item.dissent.filter((dissent) => dissent.decision === null)
  decisions.push(...apart.map((dissent) => `${dissentEntry(dissent, style)}\n`))
  const found = decisions.length > 0 ? `\n${style.heading('What was decided')}\n${decisions.join('')}` : ''
  return title + sections.join('') + found
}

function dissentEntry(dissent: ShownItem['dissent'][number], style: PrintStyle): string {
  return factEntry(`${style.bad(dissent.kind)} · ${style.dim(placeOf(dissent))}`, oneLine(dissent.text), style)
}

function factText(item: ShownItem, id: string, style: PrintStyle): string {
  const title = `${wrap(itemName(item.item), { columns: style.columns, indent: 2 })}\n`
  const decision = item.decisions.find((known) => known.id === id)
  if (decision) return `${title}${decisionEntry(decision, style)}\n`
  const fact = factsOf(item).find((known) => known.id === id)
  return fact ? `${title}${factEntry(style.dim(placeOf(fact)), describe(fact), style)}\n` : title
}

function describe(fact: ReturnType<typeof factsOf>[number]): string {
  if ('text' in fact)
    return oneLine([fact.responsible, fact.due, fact.text].filter((part) => part !== null).join(' · '))
  if ('forNames' in fact) return voteCounts(fact)
  return 'outcome' in fact ? fact.quote : oneLine(fact.title)
}

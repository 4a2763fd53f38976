import type { ItemChange, MeetingDiff } from '../search/diff.ts'
import type { ShownItem } from '../search/show.ts'
import { oneLine } from './clean.ts'
import { decisionEntry } from './decisions.ts'
import type { Listing } from './listing.ts'
import { itemName, meetingLine } from './meeting-line.ts'
import type { PrintStyle } from './style.ts'
import { wrap } from './wrap.ts'

const SIGN: Readonly<Record<ItemChange['change'], string>> = { added: '+', dropped: '-', moved: '~', same: ' ' }

/** What became of each item between two documents of a meeting. */
export function diffListing(diff: MeetingDiff): Listing<ItemChange> {
  const nameOf = (item: ShownItem | null) => (item ? itemName(item.item) : null)
  return {
    schema: 'minutes.diff/1',
    key: 'items',
    head: { before: diff.before, after: diff.after },
    rows: diff.items,
    columns: [
      { name: 'change', value: (row) => row.change },
      { name: 'before', value: (row) => nameOf(row.before) },
      { name: 'after', value: (row) => nameOf(row.after) },
      { name: 'outcomes', value: ({ after }) => outcomesOf(after) },
      { name: 'outcomesBefore', value: ({ before }) => outcomesOf(before) },
    ],
    text: (style) => diffText(diff, style),
  }
}

function outcomesOf(item: ShownItem | null): string | null {
  return item?.decisions.map((decision) => decision.outcome).join(', ') ?? null
}

function diffText({ before, after, items }: MeetingDiff, style: PrintStyle): string {
  const head = `- ${meetingLine(before, style)}\n+ ${meetingLine(after, style)}\n\n`
  return head + items.map((item) => entry(item, style)).join('')
}

function entry({ change, before, after }: ItemChange, style: PrintStyle): string {
  const item = after ?? before
  if (!item) return ''
  const was = change === 'moved' && before ? ` (was ${before.item.number ?? 'unnumbered'})` : ''
  const title = `${SIGN[change]} ${wrap(`${itemName(item.item)}${was}`, { columns: style.columns, indent: 2 }).trimStart()}`
  const decisions = after?.decisions ?? []
  const gone = withdrawn(before, after)
  const lines = [title, ...decisions.map((decision) => decisionEntry(decision, style))]
  if (gone.length > 0) lines.push('     no longer:', ...gone.map((decision) => decisionEntry(decision, style)))
  return [...lines, ''].join('\n')
}

/** Decisions of the earlier document that the later one has not, to the letter. */
function withdrawn(before: ShownItem | null, after: ShownItem | null): ShownItem['decisions'] {
  const said = new Set(after?.decisions.map(wording))
  return before?.decisions.filter((decision) => !said.has(wording(decision))) ?? []
}

function wording({ outcome, quote }: ShownItem['decisions'][number]): string {
  return `${outcome} ${oneLine(quote)}`
}

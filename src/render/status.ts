import type { Status } from '../store/status.ts'
import { ADVICE } from './advice.ts'
import { oneLine, printablePath } from './clean.ts'
import { count } from './count.ts'
import { unreadCounts } from './file-counts.ts'
import type { Listing } from './listing.ts'
import type { PrintStyle } from './style.ts'
import { wrap } from './wrap.ts'

type Unread = Status['unread'][number]

/** What the database holds; its rows are the files that could not be read. */
export function statusListing(status: Status, database: string): Listing<Unread> {
  const { unread, ...rest } = status
  return {
    schema: 'minutes.status/1',
    key: 'unread',
    head: { database, ...rest },
    rows: unread,
    columns: [
      { name: 'path', value: (f) => f.path },
      { name: 'status', value: (f) => f.status },
      { name: 'reason', value: (f) => f.reason },
    ],
    text: (style) => statusText(status, database, style),
  }
}

const OUTCOME: Readonly<Record<string, string>> = {
  running: 'not finished (still running, or cut off: run it again)',
  partial: 'done, but some files could not be read',
  interrupted: 'interrupted (run it again)',
}

function statusText(status: Status, database: string, style: PrintStyle): string {
  const { meetings, items, decisions, committees, from, to, missing, lastRun } = status
  const range = from === null ? '' : `, ${from} to ${to}`
  const read = status.files.ok ? [`${status.files.ok} read`] : []
  const kinds = [...read, ...unreadCounts(status.files, status.otherKinds)]
  const files = Object.values(status.files).reduce((sum, n) => sum + n, 0)
  const lines = [
    `${count(meetings, 'meeting')} of ${count(committees, 'committee')}${range}`,
    `${count(items, 'item')}, ${count(decisions, 'decision')}`,
    `${count(files, 'file')}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`,
    ...(missing > 0
      ? [`${count(missing, 'file')} missing: the text stays in the database until minutes ingest --prune`]
      : []),
    lastRun ? `last run ${localTime(lastRun.started)}: ${OUTCOME[lastRun.outcome] ?? lastRun.outcome}` : 'never run',
  ]
  const told = lines.map((text) => line(text, style)).join('')
  return `${style.heading(printablePath(database))}\n${told}${unreadText(status.unread, style)}${notMinutesText(status.notMinutes, style)}`
}

/** As a clock on the wall shows it: `localTime('2024-03-01T11:30:00.000Z') === '2024-03-01 12:30'` in Denmark. */
function localTime(iso: string): string {
  const time = new Date(iso)
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The files that may hide answers, by reason, each reason with what to do about it. */
function unreadText(unread: readonly Unread[], style: PrintStyle): string {
  let out = ''
  for (const status of new Set(unread.map((file) => file.status))) {
    out += meaningText(status, style)
    for (const { path, reason } of unread.filter((file) => file.status === status))
      out += line(`${printablePath(path)}${reason ? `: ${style.dim(oneLine(reason))}` : ''}`, style)
  }
  return out
}

/** So many are named: on a shared drive there may be thousands of letters and lists. */
const MOST_NAMED = 20

/** Files without agenda items, in case one should have some. */
function notMinutesText(paths: readonly string[], style: PrintStyle): string {
  if (paths.length === 0) return ''
  const named = paths.slice(0, MOST_NAMED).map((path) => line(printablePath(path), style))
  const more = paths.length - named.length
  const rest = more > 0 ? line(`… and ${more} more: minutes status --format json`, style) : ''
  return `${meaningText('not-minutes', style)}${named.join('')}${rest}`
}

/** The status, what it means and what to do about it. */
function meaningText(status: Unread['status'], style: PrintStyle): string {
  const { meaning, advice } = ADVICE[status]
  const said = [...(meaning === status ? [] : [`${meaning}.`]), ...(advice ? [advice] : [])].join(' ')
  return `\n${wrap(`${style.bad(status)}: ${said}`, { columns: style.columns, indent: 0 })}\n`
}

function line(text: string, { columns }: PrintStyle): string {
  return `${wrap(text, { columns, indent: 2 })}\n`
}

import type { Status } from '../store/status.ts'
import { ADVICE } from './advice.ts'
import { oneLine, printablePath } from './clean.ts'
import { count } from './count.ts'
import type { Listing } from './listing.ts'
import type { Style } from './style.ts'
import { wrap } from './wrap.ts'

type Unread = Status['unread'][number]

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

function statusText(status: Status, database: string, style: Style): string {
  const { meetings, items, decisions, committees, from, to, lastRun } = status
  const range = from === null ? '' : `, ${from} to ${to}`
  const lines = [
    style.heading(printablePath(database)),
    `  ${count(meetings, 'meeting')} of ${count(committees, 'committee')}${range}`,
    `  ${count(items, 'item')}, ${count(decisions, 'decision')}`,
    ...Object.entries(status.files).map(([name, n]) => `  ${count(n, 'file')} ${name}`),
    lastRun
      ? `  last run ${lastRun.started.slice(0, 16).replace('T', ' ')}: ${OUTCOME[lastRun.outcome] ?? lastRun.outcome}`
      : '  never run',
  ]
  return `${lines.join('\n')}\n${unreadText(status.unread, style)}`
}

/** The files that may hide answers, by reason, each reason with what to do about it. */
export function unreadText(unread: readonly Unread[], style: Style): string {
  let out = ''
  for (const status of new Set(unread.map((file) => file.status))) {
    const { meaning, advice } = ADVICE[status]
    out += `\n${style.bad(status)}: ${meaning}.${advice ? ` ${advice}` : ''}\n`
    for (const { path, reason } of unread.filter((file) => file.status === status))
      out += `${wrap(`${printablePath(path)}${reason ? ` ${style.dim(oneLine(reason))}` : ''}`, { columns: style.columns, indent: 2 })}\n`
  }
  return out
}

import { at, formatPlace } from '../model/position.ts'
import type { Committee } from '../store/committees.ts'
import { oneLine } from './clean.ts'
import { count } from './count.ts'
import type { Listing } from './listing.ts'
import type { PrintStyle } from './style.ts'
import { aside, wrap } from './wrap.ts'

/** Bodies with the names they go by; of a name that several places tell the strongest is printed. */
export function committeeListing(rows: readonly Committee[]): Listing<Committee> {
  return {
    schema: 'minutes.committees/1',
    key: 'committees',
    head: { total: rows.length },
    rows,
    columns: [
      { name: 'name', value: (c) => c.name },
      { name: 'meetings', value: (c) => c.meetings },
      { name: 'from', value: (c) => c.from },
      { name: 'to', value: (c) => c.to },
      { name: 'aliases', value: (c) => c.aliases.map((a) => a.alias).join(', ') },
    ],
    text: (style) => rows.map((committee) => entry(committee, style)).join(''),
  }
}

function placeOfAlias({ path, page, line }: { path: string; page: number | null; line: number | null }): string {
  return line === null ? path : formatPlace(path, at(line, page))
}

function entry({ name, meetings, from, to, aliases }: Committee, style: PrintStyle): string {
  const years = from === null ? '' : `, ${from === to ? from : `${from} to ${to}`}`
  const head = aside(style.heading(oneLine(name)), style.dim(`${count(meetings, 'meeting')}${years}`), style.columns)
  const lines = aliases.map((a) => {
    const where = a.path === null ? a.source : `${a.source}, ${placeOfAlias({ ...a, path: a.path })}`
    return wrap(`${oneLine(a.alias)} ${style.dim(`(${oneLine(where)})`)}`, { columns: style.columns, indent: 2 })
  })
  return `${[head, ...lines].join('\n')}\n`
}

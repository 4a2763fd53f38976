import { gathered } from '../model/gathered.ts'
import { matchesOf } from './patterns/matches.ts'

/** A time of day, or a span from one to another, as it stands in a text. */
export interface TimeFound {
  /** "12:30". */
  readonly from: string
  /** End of a span ("kl. 12.30-14.00"); `null` for a single time. */
  readonly to: string | null
  /** Whether "kl.", "klokken" or a colon shows that this is a time; a lone "14.15" is `false`. */
  readonly marked: boolean
  readonly start: number
  readonly end: number
}

const CLOCK = '(?:klokken|klok\\.?|kl\\.?:?)'
const HOUR = '(?:[01]?\\d|2[0-4])'
const MINUTE = '[0-5]\\d'
const SECONDS = '(?::[0-5]\\d)?'
const TIME = `${HOUR}(?:(?:[.:] ?|,)${MINUTE}${SECONDS}|${MINUTE}(?!\\d))?`
const CIRCA = '(?:ca\\.? ?)?'
/** `mellem kl. 17 og 19`: not the two times of `kl. 17 og kl. 19`. */
const AND = '(?<=mellem (?:kl\\.? ?)?\\d{1,2}(?:[.:]\\d\\d)?) og '
const DASH = `(?: ?[-–—] ?| til | senest | ?\\/ ?|${AND})${CIRCA}`
/** `kl. 12.30-14.00`, `kl 19 – kl 20`, `kl. 10 til ca. kl. 12`, `kl. 09.00 12.00`, `kl. 1900`; not `kl. 2.400`. */
const MARKED = new RegExp(
  `(?<![a-zæøå])${CLOCK}[ \\t\\u00a0]*${CIRCA}(?<from>${TIME})(?:(?:${DASH}(?:${CLOCK} ?)?|[ \\t\\u00a0]{1,3}(?=${HOUR}[.:]${MINUTE}(?![.\\d])))(?<to>${TIME}))?(?!\\d|[.:,]\\d)`,
  'gi',
)
const EXACT = `${HOUR}[.:]${MINUTE}`
/** `15:00 - 17.30`, `16:00 til ca. 18`, `07:30`, `04-06-2020 09:00:00`; not `2:1`, `1.12.30-14`, `lokale 1.12`. */
const BARE = new RegExp(
  `(?<![\\d.,:/§-])(?<!(?:[Ll]okale|[Rr]um|[Bb]ygning|[Vv]ersion|[Bb]ilag|[Pp]unkt|[Pp]kt\\.|[Nn]r\\.) )(?<from>${EXACT})${SECONDS}(?:${DASH}(?:${CLOCK} ?)?(?<to>${EXACT}|${HOUR})${SECONDS})?(?![\\d%]|[.:,/-]\\d)`,
  'g',
)

/**
 * All times printed in a text, in order; what follows "kl." before bare ones.
 *
 * `findTimes('15. marts 2022 kl. 12.30-14.00')[0]` has `from: '12:30'`, `to: '14:00'`. Hours over 24 are no times.
 */
export function findTimes(text: string): readonly TimeFound[] {
  if (!/\d/.test(text)) return []
  const marked = /kl/i.test(text) ? gathered(matchesOf(MARKED, text), (m) => read(m, true)) : []
  const bare = /\d[.:]\d/.test(text) ? gathered(matchesOf(BARE, text), (m) => read(m, m[0].includes(':'))) : []
  if (marked.length === 0) return bare
  const free = bare.filter((b) => !marked.some((m) => b.start < m.end && m.start < b.end))
  return [...marked, ...free].sort((a, b) => a.start - b.start)
}

function read(match: RegExpExecArray, marked: boolean): TimeFound[] {
  const from = clock(match.groups?.from)
  if (!from) return []
  return [{ from, to: clock(match.groups?.to), marked, start: match.index, end: match.index + match[0].length }]
}

/** `8.30`, `1900`, `24.00`, `12:30:00`; not `8.3`. */
const PRINTED_TIME = /^(\d{1,2}?)[.:, ]*(\d\d)?(?::\d\d)?$/

/** "8.30" → "08:30", "1900" → "19:00", "24.00" → "00:00". */
function clock(printed: string | undefined): string | null {
  if (printed === undefined) return null
  const digits = PRINTED_TIME.exec(printed)
  if (!digits?.[1]) return null
  const hour = Number(digits[1])
  const minute = digits[2] ?? '00'
  if (hour > 24 || (hour === 24 && minute !== '00')) return null
  return `${String(hour % 24).padStart(2, '0')}:${minute}`
}

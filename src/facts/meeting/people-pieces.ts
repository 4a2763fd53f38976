import { isRole, readPerson } from '../../danish/names.ts'

/** Commas, semicolons, "og", "samt", bullets in a run of names: `Ida, Bo`, `Ida + Bo`; not `Ida Holm`. */
const BETWEEN = /\s*[,;•]\s*(?:(?:og|samt|&)\s+)?|\s[/+]\s|\s{3,}|\t\s*|\s+(?:og|samt|&)\s+/
/**
 * The same where names have brackets or dots behind them: not inside brackets; a dot ends a name but no title or
 * initial. `Ida (A), Bo (B)`, `Ida Holm. Bo Lund`; not `Ida (A, B)`, `dr. Bo`.
 */
const BETWEEN_MARKED =
  /\s*[,;•]\s*(?:(?:og|samt|&)\s+)?(?![^()]*\))|\s[/+]\s(?![^()]*\))|\s{3,}|(?<=\))\s{2,}(?=[A-ZÀ-Þ])|\t\s*|\s+(?:og|samt|&)\s+(?![^()]*\))|(?<!\.[A-Za-zÀ-ɏ]{1,8}|(?<![A-Za-zÀ-ɏ])(?:[A-ZÀ-ÞĀ-ɏ]|[Aa]dm|[Dd]r|[Cc]and|[Ss]tud|[Mm]ag|[Ll]ic|[Pp]rof|[Aa]dv|[Ii]ng|Joh|Johs|Chr|Kr|Vald|Aug|Alb|Fr|Th|Jac|Sv|Sdr|Nr|St))\.\s+(?=[A-ZÀ-ÞĀ-ɏ])/u
/** `Ida (A)`, `Ida Holm.`; not `Ida Holm`. */
const MARKED = /[().]/
/** Between people, or before what somebody is: `Ole Dahl - Svend Kirkeby - Lis Møgel`, `Ole Dahl - formand`; not `Anne-Mette`. */
const DASH = /\s+[-–](?:\s+|$)/
/** The line is not finished: `Ida Holm,`, `Ida og`, `Ida –`; not `Ida Holm`. */
const OPEN_END = /(?:[,;&–-]|\b(?:og|samt))$/
const WRAPPED_WIDTH = 55
/** `Viborg Kommune: Ulrik Wilbek, Åse Høeg`, `Lokalrådene – Kirsten Borg`, `Menige medlemmer: Ib Krogh`, `Elevrådet: Frida (8.b)`, `TAP (observatør): Bo Ek`: who a part of the list is; not `Ida Holm: Deltog`. */
const GROUP =
  /^(?<group>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ .&-]{2,50}(?: \([a-zæøå]+\))?)(?:: +|(?<=(?:rådene?|udvalget|bestyrelsen|forvaltningen|kommunen|foreningen|sekretariatet)) [–-] )(?=[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+ (?:[A-ZÀ-ÞĀ-ɏ]|\(\d))/u

/** A kind of members before however few of them: `Elever: Alberte`, `Medarbejdere: Bo, Ida`; not `Formand: Ida`. */
const GROUP_OF_FEW =
  /^(?<group>Elever|Elevråd(?:et)?|Forældre|Medarbejdere|Personale|Ledelse|Lærere|Beboere|Pårørende): +(?=[A-ZÀ-ÞĀ-ɏ])/

/** One organisation behind a name, or two people: `Ida Holm, Landbrug & Fødevarer`, `Ida (Gods & Gods)`; not `Ida & Bo`. */
const PAIR_OF_WORDS = /(?<=[,;(]\s*)([A-ZÀ-Þ][A-Za-zÀ-ɏ-]+) & ([A-ZÀ-Þ][A-Za-zÀ-ɏ-]+)(?=\s*(?:[,;).]|$))/g
/** `Ida Holm`, `Ø`; not `mødeleder, Ida Holm`. */
const CAPITAL = /^[A-ZÀ-Þ]/
/** First names only: `Anne/Kurt/Vivi`, `Bo/Ea`; not `FOA/3F`. */
const FIRST_NAMES = /^[A-ZÀ-Þ][a-zß-ÿ]+(?:\/[A-ZÀ-Þ][a-zß-ÿ]+)+$/
/** `Ida Holm`, `Per Kjær Dam`; not `Ida`. */
const FULL_NAME = /[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]/
const JOINED = '\u2060'

/** "Ida Holm, Bo Lund (V) og Adm. direktør Per Dal" → the pieces between the names. */
export function piecesOf(text: string): readonly string[] {
  const dashed = text.split(DASH).filter((part) => part !== '')
  if (text.includes('/') && FIRST_NAMES.test(text)) return text.split('/')
  if (dashed.length > 2 && dashed.every((part) => CAPITAL.test(part) && readPerson(part)?.name.includes(' ')))
    return dashed
  if (!text.includes('&') || !FULL_NAME.test(text)) return splitRun(text)
  const kept = splitRun(text.replace(PAIR_OF_WORDS, `$1${JOINED}&${JOINED}$2`))
  return kept.map((piece) => piece.replaceAll(JOINED, ' '))
}

function splitRun(text: string): readonly string[] {
  return text.split(MARKED.test(text) ? BETWEEN_MARKED : BETWEEN)
}

/** Whether anything in the text stands between two names. */
export function hasSeparator(text: string): boolean {
  return BETWEEN.test(text)
}

/** Whether the text ends in the middle of a run of names. */
export function isOpen(text: string): boolean {
  return OPEN_END.test(text)
}

/** `Lokalrådene – Ida`, `Udvalget - Bo`; not `Anne-Mette`. */
const DASHES = / [–-] /

/** Whether a line is as long as wrapped lines get. */
export function isLong(text: string): boolean {
  return text.length > WRAPPED_WIDTH
}

/** A line as long as lines get, with several names in it. */
export function isWrapped(text: string): boolean {
  return isLong(text) && text.split(',').length > 3
}

/** The people of a line without the group that they are: "VIP: Ida Holm, Bo Lund" → "Ida Holm, Bo Lund". */
export function afterGroup(text: string): string {
  if (!text.includes(': ') && !DASHES.test(text)) return text
  const few = GROUP_OF_FEW.exec(text)
  if (few) return text.slice(few[0].length)
  const group = GROUP.exec(text)?.groups?.group
  if (group === undefined) return text
  const people = text.replace(GROUP, '')
  // `Formand: Anna Holm` is one person, `Udpeget af kommunerne: Bo Lund, Ida Dal` are several.
  return isRole(group) && piecesOf(people).filter((p) => readPerson(p)?.name.includes(' ')).length < 2 ? text : people
}

/**
 * Whether a line is one person behind a post, or behind two: `centerleder Dorte Falk`, `rådmændene Hans Friis`, `borgernes
 * repræsentant, pensionist Bo Lund` and nothing else; not `formanden bød velkommen`.
 */
export function isNamedByPost(text: string): boolean {
  const [first = '', second, ...more] = piecesOf(text)
  if (more.length > 0 || (second !== undefined && !/^[a-zæøå][^A-ZÆØÅ]*$/.test(first))) return false
  const person = readPerson(second ?? first)
  return person !== null && person.role !== null && person.name.includes(' ')
}

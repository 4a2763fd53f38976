import { readPerson } from '../../danish/names.ts'
import { gathered } from '../../model/gathered.ts'
import { splitAtLabels } from './inner-labels.ts'
import { alternatives, fieldOf, isPeopleField, isPeopleLabel, ROWS } from './label-names.ts'
import type { FieldName } from './labels.ts'
import { LETTERHEAD } from './letterhead.ts'
import type { MeetingLine } from './lines.ts'
import { piecesOf } from './people-pieces.ts'
import { withStatusBehind } from './status-lines.ts'
import { withTwinsApart } from './twin-lists.ts'

/** A labelled value of the header ("Sted: Rådhuset") with the lines that follow it up to the next label. */
export interface Field {
  readonly field: FieldName
  /** As printed, without colon. */
  readonly label: string
  /** What stands on the label's own line; empty when the value follows below. */
  readonly value: string
  readonly line: MeetingLine
  readonly following: readonly MeetingLine[]
}

export interface Header {
  readonly fields: readonly Field[]
  /** Lines before the first label, or after a scalar value: title sentences, prose. */
  readonly free: readonly MeetingLine[]
}

/** `Mødedato: `, `Sted` alone, `Fraværende- `, `STED  `, `DATO..: `, `Sted | `; not `sted og andet`. */
const SEPARATED =
  /^((?:[A-ZÀ-ÞĀ-ɏ]|(?:(?:med|uden) afbud|referent|ordstyrer|mødeleder|dirigent|afbud|fraværende|gæster?)(?=\s*:))[A-Za-zÀ-ɏ\d ,./&()-]{0,40}?)\.*(?: [Ii]kon)?\s*(?::|\s?[–—-](?=\s)|\s[|·](?=\s)|\t|\s{2,}|$)\s*/u
/** `Tilstede. Anna`, `Ref. Jørgen`; not `Tilstede.`; whether it is a label is asked afterwards ("Anna. Bo"). */
const STOPPED = /^([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ ]{1,30})\.\s+(?=[A-ZÀ-ÞĀ-ɏ])/u
/** `Mødedato Tirsdag d. 10.`, `MødestedRådhuset`; not `Mødedatoer`. */
const BARE = new RegExp(
  `^(${alternatives(ROWS.filter((r) => r.bare).map((r) => r.label))})(?:\\s+(?=[A-ZÀ-ÞĀ-ɏ\\d(]|kl|den|d\\.|i |på )|(?=[A-ZÀ-ÞĀ-ɏ\\d]))`,
  'u',
)
/** A label set in capitals needs no colon: `MØDTE Borgmester Ida Holm`, `MØDESTED Rådhuset`, `MØDETIDSPUNKT 15`; not `MØDE I BYRÅDET`. */
const IN_CAPITALS = /^([A-ZÆØÅ][A-ZÆØÅ/ -]{2,24}) +(?=[A-ZÀ-Þ][a-zß-ÿ]|[A-ZÀ-Þ]\. |\d)/
/** What such a label may announce. */
const SET_IN_CAPITALS: ReadonlySet<FieldName> = new Set([
  'date',
  'start',
  'end',
  'place',
  'present',
  'absent',
  'minute-taker',
  'chair',
])
/** A list behind its label without a colon: `Deltagere Borgmester Ida Holm, Bo Lund`, `Gæster Ida Holm`; not `Deltagere i mødet`. */
const RUN_AFTER =
  /^(Deltagere|Til ?stede(?: var)?|Fremmødte?|Mødte?|Medlemmer|Fraværende|Gæster)\s+(?=[A-ZÀ-Þ]|[a-zæøå]+ [A-ZÀ-Þ])/
/** Who came from where: `Fra Nyby Kommune: Ida Holm`, `Fra Overby: Bo`; not `Fra formanden: intet`. */
const FROM_A_PLACE = /^(Fra [A-ZÀ-Þ][A-Za-zÀ-ɏ -]{1,40}):\s+/
/** Who came from an office of the same house: `Fra studieadministrationen: Ida Holm`, `Fra skoleforvaltningen: Bo`; not `Fra formanden: intet`. */
const FROM_AN_OFFICE =
  /^(Fra [a-zæøå]*(?:administration|forvaltning|sekretariat|ledelse|direktion|afdeling)(?:en)?):\s+/
/** One of several lists: `Deltagere, studerende: `, `Afbud, medarbejdere: `; not `Deltagere, som kom`. */
const ONE_OF_LISTS = /^((Deltagere|Til ?stede|Mødt|Fremmødte|Afbud|Fraværende|Gæster), [A-Za-zÀ-ɏ -]{2,30}):\s*/

/** What "Møde:" names is a day: `onsdag den 22. januar`, `3/5 2021`; not `Byrådet`. */
const DAY_FIRST = /^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den \d|d\.? ?\d|\d{1,2}[./-])/i
/** `Ida Holm (A)  Til stede`, `Bo Lund: Afbud`, `Bo Ek: Afbud (stedfortræder Kai Dam)`; not `Ida Holm deltog i punkt 2`. */
const PRESENCE_BEHIND =
  /(?:\t|\s{2,}|[:–-]\s| \| | )(?:til ?stede|afbud|fraværende|deltog|mødt|deltager)(?:\s*\([^()]*\))?\.?$/i
/** A title sentence ends a list of people above it, such as a site's menu with "Medlemmer": `Referat af møde i X`, `Ordinært møde i X`; not `Møde hver dag`. */
const TITLE =
  /^(?:(?:kort|udkast til|foreløbigt|godkendt) )?(?:(?:møde)?referat|beslutningsprotokol|dagsorden|(?:møde)?indkaldelse|protokol) (?:af|fra|for|til|over) |^(?:(?:ekstra)?ordinært )?møde (?:i|nr\.?) /i
/** The first words of all labels in small letters: most lines begin with none of them: `⟨Sted⟩: Salen`, `⟨3⟩ til stede`; not `: Salen`. */
const FIRST_WORD = /^[A-Za-zÀ-ɏ\d]+/u
const FIRST_WORDS = new Set([
  'der',
  'følgende',
  'mødedeltagere',
  'bestyrelsesmedlemmer',
  'udvalgsmedlemmer',
  'rådsmedlemmer',
  'deltagende',
  'tilstedeværende',
  'fremmødte',
  'udeblevne',
  ...ROWS.map((row) => FIRST_WORD.exec(row.label.toLowerCase())?.[0]),
])

/** Sorts header lines into labelled fields and free lines. */
export function headerOf(lines: readonly MeetingLine[]): Header {
  const fields: Field[] = []
  const free: MeetingLine[] = []
  let open: { field: Field; following: MeetingLine[] } | null = null
  const split = gathered(withTwinsApart(withStatusBehind(lines), isPeopleLabel), splitAtLabels)
  for (const [i, line] of split.entries()) {
    const labelled: Field | null =
      readLabel(line) ?? (open && isPeopleField(open.field.field) ? null : unlabelledList(split, i))
    if (labelled && !(open?.following.length === 0 && isValueOf(open.field, labelled))) {
      open = { field: labelled, following: [] }
      const { field, label, value } = labelled
      fields.push({ field, label, value, line: labelled.line, following: open.following })
    } else {
      if (open && isPeopleField(open.field.field) && (TITLE.test(line.text) || isOffice(open, line))) open = null
      if (open) open.following.push(line)
      if (!open || !isPeopleField(open.field.field)) free.push(line)
    }
  }
  return { fields, free }
}

/** "Sekretariatet" over its address is who wrote the paper. */
function isOffice(
  { field, following }: { field: Field; following: readonly MeetingLine[] },
  line: MeetingLine,
): boolean {
  return field.value === '' && following.length === 0 && LETTERHEAD.test(line.text)
}

/** Rows "Ida Holm | Til stede" without a label: the first of at least two is the label and first name of a list. */
function unlabelledList(lines: readonly MeetingLine[], i: number): Field | null {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line || !next || !hasPresence(line.text) || !hasPresence(next.text)) return null
  return { field: 'present', label: '', value: line.text, line, following: [] }
}

/** A name and, set apart from it, whether that person was there. */
function hasPresence(text: string): boolean {
  const person = PRESENCE_BEHIND.test(text) ? readPerson(text) : null
  return person !== null && person.remark !== null && person.name.includes(' ')
}

/** "Lokation:" with "Mødelokale 311" directly below it: the second is the value of the first. */
function isValueOf(open: Field, next: Field): boolean {
  return open.field === next.field && open.value === '' && !next.line.text.includes(':')
}

/** Between columns: `Rådhuset    Nyby`, `Byrådet\t\tNyby Kommune`; not `Rådhuset,  lokale 2`. */
const COLUMN_GAP = /\s{4,}|\t{2,}/
/** The rules of a table around a value: `| Møde via Teams |`, `| Sted`; not `Sted`. */
const CELL_EDGES = /^\|\s*|\s*\|$/g

/** The value of a one-line field: on the label's line, else below it; a value goes on where its line was full or ends in a comma. */
export function scalarValue({ field, value, following }: Field): string {
  const [first, second] = following
  const start = ownColumn(field, (value || first?.text || '').replace(CELL_EDGES, ''))
  const next = value ? first : second
  if (field === 'place' && next && isRestOfAddress(start, next)) return `${start} ${next.text}`
  return next && (next.goesOn !== null || /[,–-]$/.test(start)) ? start + (next.goesOn ?? ' ') + next.text : start
}

/** What stands far to the right of a place or a body is of another column: `Rådhuset, lokale 2     9999 Nyby`. */
function ownColumn(field: FieldName, value: string): string {
  return field === 'place' || field === 'body' ? (value.split(COLUMN_GAP)[0] ?? '') : value
}

/** At least two full names, and nothing else, between commas. */
function namesSeveral(text: string): boolean {
  const pieces = piecesOf(text.replace(/[.,]$/, ''))
  return pieces.length > 1 && pieces.every((p) => readPerson(p)?.name.includes(' '))
}

/** `Ida Holm (A), i stedet deltog Bo Lund (A)`; not `Ida Holm blev valgt`. */
function namesOneOfAParty(text: string): boolean {
  const person = readPerson(piecesOf(text)[0] ?? '')
  return person !== null && person.party !== null && person.name.includes(' ')
}

/** `Boulevard 15`, `Farimagsgade 5, 2. sal`: the end of an address; not `Rådhuset`. */
const STREET_END = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.]+(?: [A-Za-zÀ-ɏ.]+){0,2} \d{1,3} ?[A-Z]?(?:,.*)?$/

/** A full line without a number of a house, and the rest of the street below it. */
function isRestOfAddress(start: string, { text, gapBefore }: MeetingLine): boolean {
  return !gapBefore && start.length > 40 && /[A-Za-zÀ-ɏ]$/.test(start) && STREET_END.test(text)
}

function readLabel(line: MeetingLine): Field | null {
  if (line.cells?.[0] !== undefined && line.cells.length > 1) {
    const [label = '', ...rest] = line.cells
    const field = fieldOf(label.replace(/:$/, ''))
    if (field) return fieldAt(line, { field, label, value: rest.join(' ').trim() })
  }
  if (!FIRST_WORDS.has(FIRST_WORD.exec(line.text)?.[0].toLowerCase())) return null
  const separated = SEPARATED.exec(line.text)
  const field = separated?.[1] && fieldOf(separated[1])
  if (separated?.[1] && field)
    return fieldAt(line, { field, label: separated[1], value: line.text.slice(separated[0].length) })
  const from = FROM_A_PLACE.exec(line.text)
  const whoCame = from ? line.text.slice(from[0].length) : ''
  if (from?.[1] && readPerson(piecesOf(whoCame)[0] ?? '')?.name.includes(' '))
    return fieldAt(line, { field: 'from', label: from[1], value: whoCame })
  const office = FROM_AN_OFFICE.exec(line.text)
  if (office?.[1]) return fieldAt(line, { field: 'group', label: office[1], value: line.text.slice(office[0].length) })
  const oneOf = ONE_OF_LISTS.exec(line.text)
  const oneList = oneOf?.[2] && fieldOf(oneOf[2])
  if (oneOf?.[1] && oneList)
    return fieldAt(line, { field: oneList, label: oneOf[1], value: line.text.slice(oneOf[0].length) })
  const stopped = STOPPED.exec(line.text)
  const people = stopped?.[1] && fieldOf(stopped[1])
  if (stopped?.[1] && people && (isPeopleField(people) || people === 'minute-taker'))
    return fieldAt(line, { field: people, label: stopped[1], value: line.text.slice(stopped[0].length) })
  const capitals = IN_CAPITALS.exec(line.text)
  const announced = capitals?.[1] && fieldOf(capitals[1])
  if (capitals?.[1] && announced && SET_IN_CAPITALS.has(announced))
    return fieldAt(line, { field: announced, label: capitals[1], value: line.text.slice(capitals[0].length) })
  const run = RUN_AFTER.exec(line.text)
  const names = run ? line.text.slice(run[0].length) : ''
  const list = run?.[1] && (namesSeveral(names) || namesOneOfAParty(names)) ? fieldOf(run[1]) : undefined
  if (run?.[1] && list) return fieldAt(line, { field: list, label: run[1], value: names })
  const bare = BARE.exec(line.text)
  const plain = bare?.[1] && fieldOf(bare[1])
  if (bare?.[1] && plain) {
    // "Mødelokale 2, Rådhuset", "Mødelokale A, Rådhuset" is itself the place.
    const isValue = plain === 'place' && /^(?:\d|[A-ZÆØÅ]\d*(?:[,.]|$))/.test(line.text.slice(bare[0].length))
    return fieldAt(line, { field: plain, label: bare[1], value: isValue ? line.text : line.text.slice(bare[0].length) })
  }
  return null
}

function fieldAt(line: MeetingLine, read: Pick<Field, 'field' | 'label' | 'value'>): Field {
  const { label, value } = read
  const field = read.field === 'meeting' && DAY_FIRST.test(value) ? 'date' : read.field
  return { field, label, value: value.replace(CELL_EDGES, ''), line, following: [] }
}

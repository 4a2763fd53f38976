import { isName, isParty, isRole, type PersonRead, readPerson } from '../../danish/names.ts'
import { gathered } from '../../model/gathered.ts'
import type { MeetingLine } from './lines.ts'

/** Commas, semicolons, "og", "samt", bullets in a run of names. */
const BETWEEN = /\s*[,;•]\s*|\s\/\s|\s{3,}|\t\s*|\s+(?:og|samt|&)\s+/
/** The same where names have brackets or dots behind them: not inside brackets; a dot ends a name but no title or initial. */
const BETWEEN_MARKED =
  /\s*[,;•]\s*(?![^()]*\))|\s\/\s(?![^()]*\))|\s{3,}|\t\s*|\s+(?:og|samt|&)\s+(?![^()]*\))|(?<!\.[A-Za-zÀ-ɏ]{1,8}|(?<![A-Za-zÀ-ɏ])(?:[A-ZÀ-ÞĀ-ɏ]|adm|dr|cand|stud|mag|lic|Joh|Johs|Chr|Kr|Vald|Aug|Alb|Fr|Th|Jac|Sv|Sdr|Nr|St))\.\s+(?=[A-ZÀ-ÞĀ-ɏ])/u
const MARKED = /[().]/
/** The line is not finished: `…, `, `… og`, `… –`. */
const OPEN_END = /(?:[,;&–-]|\b(?:og|samt))$/
/** `Jonna Kvist, Lene Outzen og Hugo Thestrup deltog ikke i pkt. 4`: told of several, no list; not `Ida Holm - deltog`. */
const SENTENCE = /(?:,| og ).*[A-Za-zÀ-ɏ] (?:deltog|deltager|var|havde|forlod|ankom|mødte|kom|gik)(?![A-Za-zÀ-ɏ])/u
/** The rest of a name that a line break split: `Kaalbye, Peter Hvid`, `(Løsgænger)`; not `deltog`. */
const NAME_START = /^[A-ZÀ-ÞĀ-ɏ(]/
/** Whom somebody stands for, behind the name: `FOA`, `3F`, `BUPL (næstformand)`; not `HT`, `SF` (initials, a party). */
const AFFILIATION = /^(?:3F|[A-ZÆØÅ]{4,6}|FOA|DLF|DSR|GL|AC|HK)(?: \([^()]*\))?$/
const WRAPPED_WIDTH = 55

/** What a list of people says, in whatever layout it is printed. */
export function readPeople(value: string, following: readonly MeetingLine[]): readonly PersonRead[] {
  const own = value.trim()
  const below = following.slice(0, listLength(own, following))
  const texts = [own, ...below.map((l) => l.text)].filter((t) => t !== '')
  return isColumn(own, below) ? gathered(texts, readRow) : readRun(joinWrapped(texts.map(asRun)))
}

/** "Ida Holm, Bo Lund (V) og Adm. direktør Per Dal" → the pieces between the names. */
function piecesOf(text: string): readonly string[] {
  return text.split(MARKED.test(text) ? BETWEEN_MARKED : BETWEEN)
}

/** How many of the lines under a label still belong to its list. */
function listLength(own: string, lines: readonly MeetingLine[]): number {
  let previous = own
  for (const [index, { text, goesOn }] of lines.entries()) {
    const isFull = goesOn !== null && BETWEEN.test(previous) && !SENTENCE.test(text) && NAME_START.test(text)
    if (!isFull && !continuesList(previous, text, index === 0 && own === '')) return index
    previous = text
  }
  return lines.length
}

function continuesList(previous: string, text: string, first: boolean): boolean {
  if (OPEN_END.test(previous)) return startsWithPerson(text) || /^[a-zß-ÿ]/u.test(text)
  if (SENTENCE.test(text)) return false
  if (first) return startsWithPerson(text)
  if (/^[a-zß-ÿ]/u.test(text)) return previous.length > WRAPPED_WIDTH && !/[.:]$/.test(previous)
  return startsWithPerson(text) && !(/\.$/.test(previous) && isWrapped(previous))
}

function startsWithPerson(text: string): boolean {
  const names = afterGroup(text)
  const [head = ''] = piecesOf(names)
  const person = readPerson(head)
  return (
    person !== null &&
    (person.name.includes(' ') ||
      person.role !== null ||
      head === names ||
      /, *[A-ZÀ-ÞĀ-ɏ]| (?:og|samt) [A-ZÀ-ÞĀ-ɏ]/u.test(text))
  )
}

/** One person on each line, not a run of names over several lines. */
function isColumn(own: string, below: readonly MeetingLine[]): boolean {
  if (below.length === 0) return false
  if (below.some((l) => l.listed)) return true
  if (below.some((l) => l.goesOn !== null)) return false
  const texts = [own, ...below.map((l) => l.text)].filter((t) => t !== '')
  if (texts.some((t) => OPEN_END.test(t))) return false
  const separators = texts.map((t) => piecesOf(t).filter((p) => p.includes(' ') && isName(p)).length - 1)
  if (separators.some((s) => s > 1) || texts.some(isWrapped)) return false
  const described = texts.filter((t) => IN_WORDS.test(t)).length
  return texts.length > 1 && separators.filter((s) => s > 0).length * 2 <= texts.length + described
}

/** One person and what they are: `Eva Krogsgaard, særligt sagkyndig`, `Jens Frost, KL`; not `Ida Holm, Bo Lund`. */
const IN_WORDS = /^[^,]+, (?:[a-zæøå][^,]*|[A-ZÆØÅ]{2,5})$/

/** A line as long as lines get, with several names in it. */
function isWrapped(text: string): boolean {
  return text.length > WRAPPED_WIDTH && text.split(',').length > 3
}

function joinWrapped(texts: readonly string[]): string {
  return texts.reduce((all, text) => (all.endsWith('-') && !all.endsWith(' -') ? all + text : `${all} ${text}`), '')
}

/** `Viborg Kommune: Ulrik Wilbek, Åse Høeg`, `Menige medlemmer: Ib Krogh`: who a part of the list is; not `Ida Holm: Deltog`. */
const GROUP = /^(?<group>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ .&-]{2,50}): +(?=[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+ [A-ZÀ-ÞĀ-ɏ])/u

/** A line of a running list; the next group's people are not the last one's surname. */
function asRun(text: string, index: number): string {
  const people = afterGroup(text)
  return index > 0 && people !== text ? `, ${people}` : people
}

function afterGroup(text: string): string {
  if (!text.includes(': ')) return text
  const group = GROUP.exec(text)?.groups?.group
  if (group === undefined) return text
  const people = text.replace(GROUP, '')
  // `Formand: Anna Holm` is one person, `Udpeget af kommunerne: Bo Lund, Ida Dal` are several.
  return isRole(group) && piecesOf(people).filter((p) => readPerson(p)?.name.includes(' ')).length < 2 ? text : people
}

/** A line of a column: the first words are the person, the rest tells of them, unless it is a name of its own kind. */
function readRow(text: string): readonly PersonRead[] {
  const names = afterGroup(text)
  const person = names === text ? readPerson(text) : null
  return person ? [person] : readRun(names)
}

/** Who is known to all by two to four letters: `ID, BE og PJS`, `ToS`; not `A, V og SF`, `Bo`. */
const INITIALS = /^\s*(?!(?:SF|DF|LA|NB|RV|EL|KD|DD)\b)(?:[A-ZÆØÅ]{2,4}|[A-ZÆØÅ][a-zæøå][A-ZÆØÅ]{1,2})\.?\s*$/

function byInitials(piece: string): PersonRead {
  return { name: piece.trim().replace(/\.$/, ''), party: null, role: null, remark: null }
}

/** "Leif Serup, formand, Bente Graversen (A) og sognepræst Ida Holm": names, each with what follows it. */
function readRun(text: string): readonly PersonRead[] {
  const people: PersonRead[] = []
  const pieces = piecesOf(text)
  if (pieces.every((p) => INITIALS.test(p))) return pieces.map(byInitials)
  for (const piece of pieces) {
    const part = piece.trim().replace(/\.$/, '')
    if (part === '') continue
    const last = people.at(-1)
    // "Formand, professor Jørgen Tauber": the post of the first, before the name.
    if (!last && isRole(part) && !part.includes(' ')) continue
    if (last?.name.includes(' ') && AFFILIATION.test(part)) {
      people[people.length - 1] = { ...last, role: last.role ? `${last.role}, ${part}` : part }
      continue
    }
    const person = isParty(part) ? null : readPerson(part)
    if (person) people.push(person)
    else if (last && isParty(part)) people[people.length - 1] = { ...last, party: part.replace(/[()]/g, '') }
    else if (last && isRole(part))
      people[people.length - 1] = { ...last, role: last.role ? `${last.role}, ${part}` : part }
  }
  return people
}

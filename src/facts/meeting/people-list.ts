import { isOrganisation, isParty, isRole, type PersonRead, readPerson } from '../../danish/names.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import type { MeetingLine } from './lines.ts'
import { linesOfList } from './list-lines.ts'
import { afterGroup, isLong, isNamedByPost, isOpen, isWrapped, piecesOf } from './people-pieces.ts'

/** People under one label, in the lines they stand on. */
export interface AttendanceList {
  readonly group: 'present' | 'absent' | 'members' | 'guests'
  readonly people: readonly PersonRead[]
  readonly lines: readonly MeetingLine[]
}

/** Whom somebody stands for, behind the name: `FOA`, `3F`, `BUPL (næstformand)`; not `HT`, `SF` (initials, a party). */
const AFFILIATION = /^(?:3F|[A-ZÆØÅ]{4,6}|FOA|DLF|DSR|GL|AC|HK)(?: \([^()]*\))?$/
/** The same in two or three letters, where all others are named in full: `DH`, `DUI`; not `Bo`. */
const LETTERS = /^[A-ZÆØÅ]{2,3}$/
/** Whether somebody was there, in a column of its own: `til stede`, `afbud`; not `formand`. */
const STATUS = /^(?:til ?stede|deltog|mødt|afbud|fraværende|ikke (?:til ?stede|mødt))$/i
/** The same as above: `-`, `"`; not `Ida`. */
const DITTO = /^[-–"”'’]*$/
/** Between the columns of a table whose rules were lost: `Ole Dahl      Rebild Kommune`, `Ida Holm   formand`; not `Ida Holm`. */
const WIDE_GAP = /\s{3,}|\t\s*/

/** What a list of people says, in whatever layout it is printed. */
export function readPeople(value: string, following: readonly MeetingLine[]): readonly PersonRead[] {
  const own = value.trim()
  const below = linesOfList(own, following)
  const texts = [own, ...below.map((l) => l.text)].filter((t) => t !== '')
  const described = namesAndWhose(texts)
  if (described) return described
  return isColumn(own, below) ? gathered(texts, readRow) : readRun(joinWrapped(texts.map(asRun)))
}

/** Two columns, names and whom they speak for; `null` when it is another layout, or both columns are names. */
function namesAndWhose(texts: readonly string[]): readonly PersonRead[] | null {
  const rows = texts.map((t) => t.split(WIDE_GAP))
  if (rows.length < 2 || rows.some((cells) => cells.length !== 2)) return null
  const whose = rows.map((_, i) => rows.slice(0, i + 1).findLast(([, cell]) => !DITTO.test(cell ?? ''))?.[1] ?? '')
  if (whose.some((cell) => STATUS.test(cell))) return null
  if (!whose.some((cell) => isOrganisation(cell) || AFFILIATION.test(cell) || isRole(cell))) return null
  const people = gathered(rows, ([name = ''], i): PersonRead[] => {
    const role = whose[i] ?? ''
    const person = readPerson(name)
    if (!person) return []
    if (isParty(role)) return [{ ...person, party: role.replace(/[()]/g, '') }]
    return [{ ...person, role: person.role ? `${person.role}, ${role}` : role }]
  })
  return people.length === rows.length && !whose.some((cell) => readPerson(cell)?.remark) ? people : null
}

/** One person on each line, not a run of names over several lines. */
function isColumn(own: string, below: readonly MeetingLine[]): boolean {
  if (below.length === 0) return false
  if (below.some((l) => l.listed)) return true
  if (below.some((l) => l.goesOn !== null && !isNamedByPost(l.text))) return false
  const texts = [own, ...below.map((l) => l.text)].filter((t) => t !== '')
  if (texts.some((t) => isOpen(t) || isGroupOfSeveral(t))) return false
  const separators = texts.map((t) => piecesOf(afterGroup(t)).filter(isFullName).length - 1)
  if (separators.some((s) => s > 1) || texts.some(isWrapped)) return false
  if (texts.some((t, i) => isLong(t) && (separators[i] ?? 0) > 0)) return false
  const described = texts.filter((t) => IN_WORDS.test(t)).length
  return texts.length > 1 && separators.filter((s) => s > 0).length * 2 <= texts.length + described
}

/** `Elevrådet: Frida (8.b), Oskar (9.a)`; not `Formand: Ida Holm`. */
function isGroupOfSeveral(text: string): boolean {
  const people = afterGroup(text)
  return people !== text && piecesOf(people).length > 1
}

function isFullName(piece: string): boolean {
  return readPerson(piece)?.name.includes(' ') === true && !/ (?:i|for|af|på|fra|ved) /.test(piece)
}

/** One person and what they are: `Eva Krogsgaard, særligt sagkyndig`, `Jens Frost, KL`; not `Ida Holm, Bo Lund`. */
const IN_WORDS = /^[^,]+, (?:[a-zæøå][^,]*|[A-ZÆØÅ]{2,5})$/

function joinWrapped(texts: readonly string[]): string {
  return texts.reduce((all, text, i) => {
    if (all.endsWith('-') && !all.endsWith(' -')) return all + text
    return startsAnew(texts[i - 1] ?? '', text) ? `${all}, ${text}` : `${all} ${text}`
  }, '')
}

/** Whether a line of a run begins with another person, and not with the rest of the name that the short line above ends in. */
function startsAnew(previous: string, text: string): boolean {
  if (previous === '' || isOpen(previous) || isLong(previous) || /^[,;a-zß-ÿ(]/.test(text)) return false
  const [head = ''] = piecesOf(text)
  const person = readPerson(head)
  const last = piecesOf(previous).at(-1) ?? ''
  return person?.name.includes(' ') === true && last.includes(' ')
}

/** A line of a running list; the next group's people are not the last one's surname. */
function asRun(text: string, index: number): string {
  const people = afterGroup(text)
  return index > 0 && people !== text ? `, ${people}` : people
}

/** A line of a column: the first words are the person, the rest tells of them, unless it is a name of its own kind. */
function readRow(text: string): readonly PersonRead[] {
  const names = afterGroup(text)
  const person = names === text ? readPerson(text) : null
  return person ? [person] : readRun(names)
}

/** The first words of a sentence that follows a run of names: `, i stedet deltog …`, `. Som stedfortræder deltog …`, `. I stedet mødte …`, `. Bo Lund havde meldt afbud`; not `. Ida Holm`. */
const ENDS_LIST =
  /,\s+(?=i (?:stedet|hans sted|hendes sted) (?:deltog|deltager|mødte|kom) )|[.;]\s+(?=(?:Som|I stedet|I hans|I hendes|I deres|For|Stedfortrædere?n?|Suppleant(?:er|en)?|Mødet|Der|Derfor|Formanden|Alle|På|Under|Efter|Ved)\s|[A-ZÀ-Þ][^.]{3,120} (?:(?:havde|har) (?:meldt|sendt)|var fraværende|deltog ikke)(?![a-zæøå]))/

/** Who is known to all by two to four letters: "`ID`, `BE` og `PJS`", `ToS`; not `Bo`. */
const INITIALS = /^\s*(?:[A-ZÆØÅ]{2,4}|[A-ZÆØÅ][a-zæøå][A-ZÆØÅ]{1,2})\.?\s*$/
/** Parties that look like initials: `SF`, `LA`; not `ID`. */
const PARTY_LETTERS = /^\s*(?:SF|DF|LA|NB|RV|EL|KD|DD)\.?\s*$/

function byInitials(piece: string): PersonRead {
  return { name: piece.trim().replace(/\.$/, ''), party: null, role: null, remark: null }
}

/** "Leif Serup, formand, Bente Graversen (A) og sognepræst Ida Holm": names, each with what follows it. */
function readRun(text: string): readonly PersonRead[] {
  const people: PersonRead[] = []
  const [names = ''] = text.trim().split(ENDS_LIST)
  const pieces = piecesOf(names)
  if (pieces.every((p) => INITIALS.test(p)) && !pieces.every((p) => PARTY_LETTERS.test(p)))
    return pieces.map(byInitials)
  const parts = pieces.map((p) => p.trim().replace(/\.$/, ''))
  const alternating = namesAndPlaces(parts)
  if (alternating) return alternating
  const villages = villagesIn(parts)
  const from = LAST_FROM.exec(names)?.groups?.from
  // "JAN H, POUL S, EVA": the last is no party.
  const inCapitals = parts.length > 1 && !/[a-zß-ÿ]/.test(names)
  const amongFullNames = parts.every((part) => part.includes(' ') || LETTERS.test(part))
  for (const part of parts) {
    if (part === '') continue
    const last = people.at(-1)
    // "Formand, professor Jørgen Tauber": the post of the first, before the name.
    if (!last && isRole(part) && !part.includes(' ')) continue
    if (last?.name.includes(' ') && (AFFILIATION.test(part) || (amongFullNames && LETTERS.test(part)))) {
      people[people.length - 1] = withRole(last, part)
      continue
    }
    const person = isParty(part) && !(inCapitals && part.length > 2) ? null : readPerson(part)
    if (last && (villages.has(part) || part === from || isInstitution(part, people)))
      people[people.length - 1] = withRole(last, part)
    else if (person) people.push(person)
    else if (last && isParty(part)) people[people.length - 1] = { ...last, party: part.replace(/[()]/g, '') }
    else if (last && isRole(part)) people[people.length - 1] = withRole(last, part)
  }
  return people
}

/** `Politiet`, `VisitNyby` behind full names: whom somebody speaks for; not `Margit` among first names. */
function isInstitution(part: string, people: readonly PersonRead[]): boolean {
  return (
    /^[A-ZÀ-Þ][a-zæøå]{3,}(?:et|erne|[A-ZÀ-Þ][A-Za-zæøå]+)$/.test(part) && people.every((p) => p.name.includes(' '))
  )
}

/** Behind the last name of a list, where nobody can follow: `Ida Holm, Byrådet, og Mona Ejer, Nyby`, `Bo Lund og Ida Dal, Aldrup`; not `Ida Holm, Bo og Mona`. */
const LAST_FROM = /,? (?:og|samt) [A-ZÀ-Þ][a-zß-ÿ-]+ [A-ZÀ-Þ][^,]*, (?<from>[A-ZÀ-Þ][a-zß-ÿ]+)\.?$/
/** `Skærum`, `Nørre Aldrup`; not `Ida Holm`. */
const VILLAGE =
  /^(?:(?:Nørre|Øster|Vester|Sønder|Store|Lille|Gammel|Nr\.|Sdr\.|Gl\.|Vr\.|St\.|Ll\.) )?[A-ZÀ-Þ][a-zæøå]+$/
const FEWEST_VILLAGES = 3

/** Where people come from, behind some of the full names of a run: "Kirsten Borg og Ole Dam, Skærum, Lis Ek, Vindblæs, …". */
function villagesIn(parts: readonly string[]): ReadonlySet<string> {
  const found = parts.filter((part) => VILLAGE.test(part))
  const areBehindNames = parts.every((part, i) => {
    const above = i > 0 ? parts[i - 1] : undefined
    return !VILLAGE.test(part) || (above !== undefined && !VILLAGE.test(above) && above.includes(' '))
  })
  return new Set(found.length >= FEWEST_VILLAGES && areBehindNames ? found : [])
}

/** Every name followed by where that person comes from: "Hans Vack, Hedensted, og Ida Dal, Horsens"; else `null`. */
function namesAndPlaces(pieces: readonly string[]): readonly PersonRead[] | null {
  if (pieces.length < 4 || pieces.length % 2 === 1) return null
  const [names, places] = [pieces.filter((_, i) => i % 2 === 0), pieces.filter((_, i) => i % 2 === 1)]
  if (!places.every((p) => /^[A-ZÀ-Þ][^()\d]*$/.test(p) && !isParty(p) && !isRole(p))) return null
  const organisations = places.filter((p) => isOrganisation(p) || AFFILIATION.test(p)).length
  if (places.some((p) => p.includes(' ')) && organisations * 2 < places.length) return null
  const people = foundIn(names, (n) => (n.includes(' ') && !isOrganisation(n) ? readPerson(n) : null))
  return people.length === names.length ? people.map((person, i) => withRole(person, places[i] ?? '')) : null
}

function withRole(person: PersonRead, role: string): PersonRead {
  return { ...person, role: person.role ? `${person.role}, ${role}` : role }
}

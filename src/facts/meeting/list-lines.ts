import { isBodyName } from '../../danish/bodies.ts'
import { isOrganisation, readPerson } from '../../danish/names.ts'
import type { MeetingLine } from './lines.ts'
import { afterGroup, hasSeparator, isLong, isNamedByPost, isOpen, isWrapped, piecesOf } from './people-pieces.ts'

/** `Jytte Kvist, Lars Bro og Hans Toft deltog ikke i pkt. 7`: told of several, no list, `Ida og Bo var syge`; not `Ida Holm - deltog`. */
const SENTENCE = /(?:,| og ).*[A-Za-zÀ-ɏ] (?:deltog|deltager|var|havde|forlod|ankom|mødte|kom|gik)(?![A-Za-zÀ-ɏ])/u
/** `Bo Lund (V) gik efter punkt 141.`, `Ib Juul havde meldt forfald. …`; not `Bo Lund - gik kl. 17`. */
const TOLD_OF_ONE =
  /^(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ.'-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'-]*){0,4})(?: \([A-ZÆØÅ]{1,3}\))? (?:deltog|deltager|var|er|havde|har|forlod|ankom|mødte|kom|gik|udgik|blev|erklærede|indtrådte|måtte|meldte)(?![a-zæøå])/
/** The rest of a name that a line break split: `Kaalbye, Peter Hvid`, `(Løsgænger)`; not `deltog`. */
const NAME_START = /^[A-ZÀ-ÞĀ-ɏ(]/
/** `Signatur: (A) = orientering`: what letters stand for, `D = drøftelse`; not `Ida Holm (A)`. */
const LEGEND = / = /
/** Another label, in whatever words it goes on: `Fraværende m. lovligt forfald:`, `Gæst og oplægsholder:`; not `Ida Holm - afbud`. */
const OTHER_LABEL = /^(?:Fravær|Afbud|Ikke |Udeblev|Forfald|Meldt |Gæst|Referent|Ordstyrer|Mødeleder|Dagsorden)[^,]*:/
/** Another label whose value is no name, `Udgivet: 9. juni 2021`, `Møde nr.: 4`; not `Ida Holm: Afbud`. */
const LABELLED_NUMBER = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30}: ?\d/
/** Another label with its value, set apart below a list that stands on the line of its own: `Sekretær for rådet: Bo Lund`, `Referat: Ida`; not `Bo Lund, Ida Holm`. */
const LABELLED = /^[A-ZÀ-Þ][^,:]{2,40}: ?[A-ZÀ-Þ]/
/** A line that says who the people below are: `Kommunerne:`, `Fra bestyrelsen:`; not `Ida Holm: Afbud`. */
const SUBHEADING = /^[A-ZÀ-Þ][^:,]{2,50}:$/

/** The lines under a label that belong to its list of people, those that only head a part of it left out. */
export function linesOfList(own: string, lines: readonly MeetingLine[]): readonly MeetingLine[] {
  const inList: MeetingLine[] = []
  let previous = own
  for (const [index, line] of lines.entries()) {
    const { text, goesOn } = line
    if (headsAPart(lines, index, inList.length > 0 || own !== '')) {
      previous = ''
      continue
    }
    const isRest = hasSeparator(previous) || text.startsWith('(')
    const isFull = goesOn !== null && isRest && !SENTENCE.test(text) && NAME_START.test(text)
    const first = previous === ''
    if (LEGEND.test(text) || OTHER_LABEL.test(text) || LABELLED_NUMBER.test(text)) break
    if (line.gapBefore && own !== '' && !isOpen(previous) && LABELLED.test(text)) break
    if (line.gapBefore && own !== '' && !isOpen(previous) && !hasSeparator(text) && !startsWithFullName(text)) break
    if (tellsOfOne(text, [own, ...inList.map((l) => l.text)])) break
    if (!isFull && !continuesList(previous, text, first)) break
    inList.push(line)
    previous = text
  }
  return inList
}

/** A heading directly below the label, or among the names where no blank line sets it apart. */
function headsAPart(lines: readonly MeetingLine[], index: number, begun: boolean): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !next) return false
  if (namesGroup(line.text)) return !line.gapBefore && startsWithFullName(next.text)
  if (!SUBHEADING.test(line.text)) return false
  return (!begun || !line.gapBefore || isHeaded(lines)) && startsWithPerson(next.text)
}

/** `DA`, `FTF`; not `Ida`. */
const LETTERS = /^[A-ZÆØÅ]{2,5}$/

/** Something stands beside it: `Ida Holm, Byrådet`, `Bo Ek    Viborg Amt`; not `Danske Handicaporganisationer`. */
const BESIDE = /[,;()\d\t]|\s{2}|\s[–-]\s/

/** `Danske Handicaporganisationer`, `Praktiserende lægers organisation`; not `Ida Holm`. */
const ENDS_IN_ORGANISATION = /organisation(?:er|en)?$/i

/** Whom those below speak for, alone on its line: "Kommunalbestyrelsen", "DA", "Danske Handicaporganisationer". */
function namesGroup(text: string): boolean {
  if (LETTERS.test(text) || BESIDE.test(text)) return LETTERS.test(text)
  return isBodyName(text) || ENDS_IN_ORGANISATION.test(text) || (isOrganisation(text) && readPerson(text) === null)
}

/** The list has headings from its first line on. */
function isHeaded([first]: readonly MeetingLine[]): boolean {
  return first !== undefined && SUBHEADING.test(first.text)
}

/** A sentence about somebody below a run of names, or about one who is in the list already: no row of it. */
function tellsOfOne(text: string, above: readonly string[]): boolean {
  const name = TOLD_OF_ONE.exec(text)?.groups?.name
  if (name === undefined) return false
  const [own = ''] = above
  return (own !== '' && !TOLD_OF_ONE.test(own)) || above.some((line) => line.includes(name))
}

function continuesList(previous: string, text: string, first: boolean): boolean {
  if (isOpen(previous)) return startsWithPerson(text) || /^[a-zß-ÿ]/u.test(text)
  if (SENTENCE.test(text)) return false
  if (first) return startsWithPerson(text)
  if (/^[a-zß-ÿ]/u.test(text)) return isNamedByPost(text) || (isLong(previous) && !/[.:]$/.test(previous))
  return startsWithPerson(text) && !(/\.$/.test(previous) && isWrapped(previous))
}

function startsWithFullName(text: string): boolean {
  return readPerson(piecesOf(afterGroup(text))[0] ?? '')?.name.includes(' ') === true
}

function startsWithPerson(text: string): boolean {
  if (text.endsWith(':')) return false
  const names = afterGroup(text)
  const [head = ''] = piecesOf(names)
  const person = readPerson(head)
  return (
    person !== null &&
    (person.name.includes(' ') ||
      person.role !== null ||
      head === names ||
      names !== text ||
      /[,;] *[A-ZÀ-ÞĀ-ɏ]| (?:og|samt) [A-ZÀ-ÞĀ-ɏ]/u.test(text))
  )
}

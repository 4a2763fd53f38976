import {
  BODY_NOUNS,
  bodyKey,
  closeLetterSpacing,
  isBodyName,
  isGenericBody,
  isGroupName,
  withoutPeriod,
} from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { isLetterSpaced } from '../../danish/letters.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import type { FieldSource } from '../../model/document.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import type { MeetingNode } from '../../model/tree.ts'
import { bodyInText, bodySpelt, fullNameOf, nameOfMeetingWord } from './body-text.ts'
import { type Field, type Header, scalarValue } from './fields.ts'
import { kindPhraseIn, withoutKindPhrase } from './kind-words.ts'
import { OF_MUNICIPALITY, ofNameAlone, ofNamesAlone, withoutGenitive } from './names-alone.ts'
import { departmentThatMeets, isAssembly, meetingOrganisation } from './organisation.ts'
import type { Front, TitleLine } from './title-lines.ts'
import { BEFORE_DATE, MEETING_OF, trimName } from './title-names.ts'

export interface MeetingBody {
  readonly body: string | null
  readonly source: FieldSource | null
}

/** `Byrådets møde`, `Hovedbestyrelsens 4. møde`, `MR møde`, `BYRÅDETS MØDE`; not `referat af møde`. */
const BODY_MEETING =
  /(?<body>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ&, -]*?[A-Za-zÀ-ɏ])\s?s?\s+(?:(?:[a-zß-ÿ]+|[A-ZÀ-Þ]{3,}|\d{1,3}\.)\s)?(?:møde|MØDE)(?![A-Za-zÀ-ɏ])/u
/** `Referat af menighedsrådets møde`, `fra hovedbestyrelsens 4. møde`; not `referat af udvalgets møder`. */
const SMALL_OWNER =
  /(?:af|fra|for)\s+(?<body>[a-zß-ÿ]{2,}(?:rådet|udvalget|bestyrelsen|nævnet|kommissionen|kredsen))s\s+(?:(?:[a-zß-ÿ]+|\d{1,3}\.)\s)?mødet?(?![A-Za-zÀ-ɏ])/u
/** What stands before "møde" in the name of a meeting: `bestyrelses`, `Teknikudvalg`; not `ekstraordinært `. */
const BOARD_MEETING = new RegExp(`(?:${BODY_NOUNS.join('|')})s?$`, 'i')
/** `HB-møde nr. 5`, `KS-møde 17/4`; not `Teams-møde`; whether a name is spelt so is asked afterwards ("IT-møde"). */
const SHORT_MEETING = /(?<![A-Za-zÀ-ɏ])(?<short>[A-ZÆØÅ]{2,5})-?møde(?![A-Za-zÀ-ɏ])/u
/** `bestyrelsesmøde`, `SeniorRådsmøde`, `menighedsrådsmødet`, `BESTYRELSESPROTOKOL`; not `bestyrelsesmøder`. */
const MEETING_WORD = /(?<stem>[A-Za-zÀ-ɏ]{2,}?)s?(?:mødet?|protokol|referat)(?![A-Za-zÀ-ɏ])/giu
/** Who held the meeting, behind its day: `kl. 10 afholdt Amtsrådet møde`, `holdt bestyrelsen sit 4. møde`; not `afholdt foreningen sin fest`. */
const HELD_BY =
  /(?:^|\s)(?:af)?holdt (?<body>(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]* (?:for |og )?){0,4}?[A-Za-zÀ-ɏ-]+(?:rådet|udvalget|bestyrelsen|nævnet|kommissionen|kredsen|Bestyrelsen)|bestyrelsen) (?:sit )?(?:[a-zæøå]+ |\d{1,3}\. )?møde(?![A-Za-zÀ-ɏ])/
/** The same with the body first: `Bestyrelsen holdt møde i Arkivet`, `Byrådet har afholdt sit 4. møde`; not `Bestyrelsen holdt fest`. */
const HELD =
  /^(?<body>[A-ZÀ-Þ][^.:;]{3,60}?) (?:har )?(?:af)?holdt (?:sit )?(?:[a-zæøå]+ |\d{1,3}\. )?møde(?![A-Za-zÀ-ɏ])/
/** `byrådsmødet`, `Økonomiudvalgsmødet`; not `Byrådet`. */
const OF_MEETING = /^(?<stem>[A-Za-zÀ-ɏ-]{3,}?)s?mødet?$/i
/** Title lines this far down may name the body. */
const NEAR = 12

/** The committee, council or board whose meeting it is, as printed, and where that stands. */
export function meetingBody(front: Front, runningHeads: readonly string[] = []): MeetingBody {
  const found = bodyOfFront(front)
  const head = runningHeads.map(beforeDate).find((name) => isBodyName(name) && namesMore(name, found.body))
  return head ? { body: head, source: 'header' } : found
}

/** "LUU for frisører, 27.09.2018" → "LUU for frisører". */
function beforeDate(head: string): string {
  const [date] = findDates(head)
  return date ? trimName(head.slice(0, date.start)) : head
}

/** "Bestyrelsen for Havneskolen" over every page says more than "Bestyrelsen" in the text, and more than nothing. */
function namesMore(name: string, body: string | null): boolean {
  return body === null || (name.length > body.length && name.startsWith(`${body} `))
}

/** "Stiftsrådets møde" over "møde i Stiftsrådet for Viborg Stift": the title that names more. */
function longerName(name: string, titles: readonly TitleLine[]): string | null {
  const [longer] = foundIn(titles.slice(0, NEAR), (t) => ofTitleSentence(t))
    .map((n) => n.replace(OF_MUNICIPALITY, ''))
    .filter((n) => n.startsWith(`${name} for `) && isBodyName(n))
  return longer ?? null
}

function bodyOfFront({ node, header, titles }: Front): MeetingBody {
  const labelled = fromFields(header)
  if (labelled) return { body: labelled, source: 'header' }
  const titled = fromTitles(node, titles)
  if (titled) {
    const printed = fullNameOf(titled, node) ?? titled.replace(OF_MUNICIPALITY, '')
    return { body: longerName(printed, titles) ?? printed, source: 'title' }
  }
  const decided = fromDecisionLabels(node)
  if (decided) return { body: decided, source: 'decision-label' }
  const organisation = departmentThatMeets(titles) ?? meetingOrganisation(titles)
  const written = isAssembly(titles) ? null : bodyInText(node)
  if (written) return { body: written, source: 'text' }
  return { body: organisation, source: organisation ? 'title' : null }
}

function fromFields(header: Header): string | null {
  const fields = header.fields.filter((f) => f.field === 'body' || f.field === 'meeting')
  const ordered = [...fields].sort((a, b) => Number(a.field === 'meeting') - Number(b.field === 'meeting'))
  for (const field of ordered) {
    if (isMenu(field)) continue
    const value = trimName(scalarValue(field))
    const inside = /møde|konstituering/i.test(scalarValue(field)) ? nameInside(scalarValue(field)) : value
    const isName = field.field === 'body' || isBodyName(inside ?? '') || (isMeetingLabel(field) && isGroupName(inside))
    if (inside && isName && !kindPhraseIn(inside)) return inside
  }
  return null
}

/** "Udvalg" over the names of several: a site's menu. */
function isMenu({ value, following }: Field): boolean {
  return value === '' && following.slice(0, 2).filter((line) => isBodyName(line.text)).length === 2
}

/** "Møde: Kystens Klimagruppe": whose meeting it is; "Vedrørende" and "Mødetype" tell other things. */
function isMeetingLabel({ label }: Field): boolean {
  return /^møde$/i.test(label)
}

/** A body's name inside a longer value: "Konstituering regionsrådet 2022". */
function nameInside(value: string): string | null {
  const name = withoutPeriod(trimName(value).replace(/\s+(?:19|20)\d\d$/, ''))
  const upper = capitalised(name)
  return isBodyName(upper) ? upper : null
}

function fromTitles(node: MeetingNode, titles: readonly TitleLine[]): string | null {
  const near = titles.slice(0, NEAR)
  return (
    near.map(ofTitleSentence).find((b) => b) ??
    titles.map(ofTrail).find((b) => b) ??
    boardOfCouncil(node, near) ??
    titles
      .filter((t) => kindPhraseIn(t.line.text))
      .map(ofNameAlone)
      .find((b) => b) ??
    ofNamesAlone(near) ??
    (isAssembly(near) ? null : ofMeetingWord(node, near))
  )
}

function ofTitleSentence({ before, line }: TitleLine): string | null {
  const holder = (HELD_BY.exec(line.text) ?? HELD.exec(line.text))?.groups?.body
  if (holder && isBodyName(capitalised(holder))) return capitalised(holder)
  const text = (before.trim() ? before : line.text).replace(BEFORE_DATE, '')
  const meeting = MEETING_OF.exec(text)
  const of = meeting?.groups?.body
  // "bestyrelsesmøde i Bakkens Boldklub": the board of the club, not the club.
  if (meeting && of && !BOARD_MEETING.test(text.slice(0, meeting.index))) {
    const whole = capitalised(trimName(of.replace(BEHIND_BODY, '')))
    // "møde i afdelingsbestyrelsen, Metalfagene Øst": what follows the comma is whose.
    const head = whole.split(', ')[0] ?? ''
    const name = !isBodyName(whole) && isBodyName(head) ? head : whole
    if (isBodyName(name) || /[A-ZÀ-ÞĀ-ɏ]/u.test(of.charAt(0))) return isGenericBody(name) ? null : name
  }
  const small = SMALL_OWNER.exec(text)?.groups?.body
  if (small) return capitalised(small)
  const owner = BODY_MEETING.exec(withoutKindPhrase(text).replace(/^[\s:–-]*(?:af|fra|for|til)\s+/i, ''))?.groups?.body
  if (!owner) return null
  const name = trimName(owner)
  const bare = isBodyName(name) ? name : name.replace(/s$/i, '')
  return isBodyName(bare) || /^[A-ZÆØÅ]{2,6}$/.test(bare) ? withoutGenitive(bare) : null
}

/** Where and when, behind who met: ` i lokale 3`, ` afholdt torsdag`; not ` i Nyby`. */
const BEHIND_BODY = /\s+(?:(?:i|på)\s+(?:lokale|mødelokale|salen)|(?:af)?holdt(?:es)?(?![a-zæøå])).*$/i

/** `Bestyrelsesmøde nr. 4/2009`, `Forretningsudvalgsmøde`: a board that an association has; not `Skolebestyrelsesmøde`. */
const BOARD_TITLE = /^(?:referat (?:af|fra) )?(?<stem>(?:hoved)?bestyrelse|forretningsudvalg)smøde(?![A-Za-zÀ-ɏ])/i

/** "Friluftsrådet" over "Bestyrelsesmøde nr. 4": an association that is called a council; the board met, if the text speaks of it. */
function boardOfCouncil(node: MeetingNode, titles: readonly TitleLine[]): string | null {
  const stem = foundIn(titles, (t) => BOARD_TITLE.exec(t.line.text)?.groups?.stem ?? null)[0]
  const name = stem === undefined ? null : nameOfMeetingWord(stem, node)
  return name !== null && isBodyName(name) && titles.some((t) => /råd(?:et)?$/.test(t.line.text)) ? name : null
}

/** Where a page stands in its site: `Du er her: Forside > Politik > Byrådet`, `Forside / Referater / Økonomiudvalget`; not `Byrådet`. */
const TRAIL = /^(?:Du er her:? ?)?(?:Forside|Hjem|Start) ?[>»›/]/i

/** A step that holds the pages of several: `Råd og nævn`, `Udvalg`, `Nævn, råd og bestyrelser`; not `Råd for socialt udsatte`. */
const MENU_STEP = /^(?:råd|nævn|udvalg|bestyrelser)(?:$|,| og )/i

/** The last body of the way to a page: the one whose minutes it shows. */
function ofTrail({ line }: TitleLine): string | null {
  if (!TRAIL.test(line.text)) return null
  const steps = line.text.split(/\s*[>»›/]\s*/).map(trimName)
  return steps.findLast((step) => isBodyName(step) && !MENU_STEP.test(step)) ?? null
}

/** "Referat af bestyrelsesmøde": the board, when the text itself speaks of it by name. */
function ofMeetingWord(node: MeetingNode, titles: readonly TitleLine[]): string | null {
  for (const { line } of titles) {
    const short = SHORT_MEETING.exec(line.text)?.groups?.short
    const spelt = short && bodySpelt(short, node)
    if (spelt) return spelt
    const text = isLetterSpaced(line.text) ? closeLetterSpacing(line.text) : line.text
    for (const { groups } of matchesOf(MEETING_WORD, text)) {
      const name = groups?.stem && (nameOfMeetingWord(groups.stem, node) ?? plainBoard(groups.stem, node))
      if (name) return name
    }
  }
  return null
}

/** "Skolebestyrelsesmøde" in minutes that speak of "bestyrelsen" only. */
function plainBoard(stem: string, node: MeetingNode): string | null {
  return OF_A_BOARD.test(stem) ? nameOfMeetingWord('bestyrelse', node) : null
}

/** `skolebestyrelse`, `Fondsbestyrelses`; not `bestyrelse`, `kommunalbestyrelse`. */
const OF_A_BOARD = /(?<!kommunal|regions)(?<=[a-zæøå])bestyrelses?$/i

function fromDecisionLabels(node: MeetingNode): string | null {
  const names = gathered(
    gathered(node.items, (i) => i.sections),
    (s) => (s.role === 'decision' && s.body ? [s] : []),
  )
  const latest = names
    .map((s) => s.date ?? '')
    .sort()
    .at(-1)
  const counts = new Map<string, { name: string; n: number }>()
  for (const { body, date } of names) {
    if (!body || (latest && date !== latest)) continue
    const key = bodyKey(body)
    counts.set(key, { name: counts.get(key)?.name ?? body, n: (counts.get(key)?.n ?? 0) + 1 })
  }
  const [top] = [...counts.values()].sort((a, b) => b.n - a.n)
  if (!top) return null
  // "Beslutning på byrådsmødet den …": the body whose meeting it was.
  const stem = OF_MEETING.exec(top.name)?.groups?.stem
  return stem === undefined ? capitalised(top.name) : nameOfMeetingWord(stem, node)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

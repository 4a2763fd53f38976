import { isBodyName } from '../../danish/bodies.ts'
import { findDates } from '../../danish/dates.ts'
import { isOrganisation } from '../../danish/names.ts'
import { isOrganisationName } from '../../danish/organisations.ts'
import { findTimes } from '../../danish/times.ts'
import { gathered } from '../../model/gathered.ts'
import { dayLines, type MeetingDate } from './date.ts'
import { type Field, scalarValue } from './fields.ts'
import { kindPhraseIn } from './kind-words.ts'
import type { Front, TitleLine } from './title-lines.ts'

/** Parts of words that name where people meet. */
const PLACE_WORDS =
  'rådhus|lokale|[A-Za-zÀ-ɏ]*sal(?:en)?(?![A-Za-zÀ-ɏ])|skole|[A-Za-zÀ-ɏ]*hus(?:et)?(?![A-Za-zÀ-ɏ])|gård|[A-Za-zÀ-ɏ]*hall?en|kirke|teams|zoom|skype|virtuelt|digitalt|online|(?:video|telefon|fjern)møde|[a-zæøå]{3,}(?<!fo)rum(?:met)?(?![A-Za-zÀ-ɏ])|kantine|café|[a-zæøå]bar(?:en)?(?![A-Za-zÀ-ɏ])|center|centret|[A-Za-zÀ-ɏ]*slot|stue|kontor|bygning|[A-Za-zÀ-ɏ]vej(?:en)?(?![A-Za-zÀ-ɏ])|gade|allé|alle \\d|vænge|[A-Za-zÀ-ɏ]*plads|torv|etage|\\. sal|bibliotek|museum|kro(?:en)?(?![A-Za-zÀ-ɏ])|hotel|klub|forsamling|sogne|værelse|auditori|aud\\. ?\\d|[A-Za-zÀ-ɏ]*aula(?:en)?(?![A-Za-zÀ-ɏ])|vandrerhjem|arkivet|hytten|pavillon|stadion|gaard|biograf|teatret|foyer|gymnasie'
/** `Rådhuset, lokale 2`, `Kirkevej 4`; not `Ida Holm`. */
const PLACE_LIKE = new RegExp(`(?:${PLACE_WORDS})|[A-Za-zÀ-ɏ] \\d{1,3}[a-z]?(?:,|$)`, 'iu')
/** ` i Sognehuset`, ` på Jernbane Allé 41`, ` hos Ane, Skovvej 4`, `via Teams`; not ` idet`. */
const WHERE = /^[\s,:./·–-]*(?:(?:i|på|paa|ved|via|over|@|afholdt (?:i|på|via)|sted:)\s+|(?=hos\s))(?<place>\S.*)$/iu
/** `Kulturværftet, Helsingør`, `Skovbørnehaven, Nyby`; not `Formanden, Ida Holm`. */
const IN_A_TOWN = /^(?!Formand|Kasserer|Direktør)[A-ZÀ-Þ][a-zæøå]{3,}(?:et|en), [A-ZÀ-Þ][a-zæøå]+(?: [A-ZK])?$/
/** Who meets, before where: `fondsbestyrelsen på advokat`, `byrådet i Nyby`; not `bestyrelseslokalet`. */
const BODY_FIRST = /^[a-zæøå]*(?:bestyrelsen|udvalget|rådet|nævnet|kredsen)(?![a-zæøå])/
/** Whose home it is: `hos Ane`, `Hos Lone, Bøgeløkken 14`; not `hos os`. */
const HOST = /^[Hh]os [A-ZÀ-Þ]/
/** The meeting of another day: `Næste møde er `, `Næste bestyrelsesmøde: `; not `Mødet`. */
const NEXT = /næste [a-zæøå]*møde/i
/** Before the place: ` afholdtes ordinær generalforsamling i A/B Eg`, `blev afholdt`; not ` i Sognehuset`. */
const HELD =
  /^[\s,]*(?:(?:samledes|mødtes) [A-Za-zÀ-ɏ]+(?:en|et)(?= )|(?:blev )?(?:der )?(?:af)?hold(?:es|tes|te|t)(?: der| vi| [A-Za-zÀ-ɏ]*(?:rådet|udvalget|bestyrelsen|nævnet))?(?: (?:ordinær|ekstraordinær|stiftende)t?)?(?: [A-Za-zÀ-ɏ]*(?:møde|forsamling))?(?: i A\/B [A-Za-zÀ-ɏ ]+?(?= (?:hos|på|i) ))?)/iu
/** The sentence ends the place: `Mødet afholdtes i Sognegården`, `Bestyrelsen mødes i Havnehuset.`; not `Mødet afholdtes den 3. maj`. */
const HELD_AT =
  /(?:møde(?:t|s)?|[Vv]i|[A-Za-zÀ-ɏ]+en|[A-Za-zÀ-ɏ]+et)\s+(?:(?:blev|bliver|er)\s+)?(?:holdt|afholdt|holdes|holdtes?|afholdes|afholdtes?|mødes|finder sted|fandt sted)\s+(?:(?:i|på|via|over)\s+|(?=hos ))(?<place>(?:hos )?[A-ZÀ-ÞĀ-ɏ\d](?:[^.;]|\.(?=\d)){2,80}?)(?=\s+(?:med|hvor|den|kl|og der)(?![A-Za-zÀ-ɏ])|[.;](?!\d)|$)/u

/**
 * A line that says nothing else; the place may begin small: `Mødet blev holdt i vandværkets mødelokale, Kirkevej 4`,
 * `Årsmødet afholdes på kroen.`; not `Mødet blev holdt den 3. maj`.
 */
const MEETING_HELD_AT =
  /^(?:Mødet|Generalforsamlingen|Årsmødet)\s+(?:(?:blev|bliver|er)\s+)?(?:af)?hold(?:t|es|tes)\s+(?:(?:i|på|via|over|ved)\s+|(?=hos ))(?<place>(?:(?! med | hvor | den \d| kl\.? ?\d| (?:man|tirs|ons|tors|fre|lør|søn)dag)(?:[^.;:]|\.(?=\d))){2,80})(?=[.;](?!\d)|$| den \d| kl\.? ?\d| (?:man|tirs|ons|tors|fre|lør|søn)dag)/

/** Behind the place: ` med følgende dagsorden:`, `, med dagsorden i henhold til vedtægternes § 5:`; not ` med kaffe`. */
const WITH_AGENDA = /,? med (?:følgende |sædvanlig )?dagsorden.*$/i
/** At the end of what stands before the date, a place or a body: ` møde i sognegården, `, ` møde hos Ida den `; not ` møde den `. */
const HELD_BEFORE = /møde (?:(?:i|på) |(?=hos ))(?<place>[^,]{3,60}?(?:, [A-ZÆØÅ][^,]{2,40}?)?)[\s,]*(?:den|d\.)?\s*$/i

/** Where the meeting was held, as printed. */
export function meetingPlace({ header, titles }: Front, date: MeetingDate): string | null {
  const labelled = header.fields.find((f) => f.field === 'place' && scalarValue(f).trim() !== '')
  if (labelled) return tidy(withoutTime(scalarValue(labelled)))
  const sameField = header.fields.filter((f) => f.field === 'date' || f.field === 'meeting').map(placeBesideDate)
  const inTitle = gathered(titles, (t, i) => [...placeAfterDate(t, titles[i + 1]), ...heldAbove(t, titles[i - 1])])
  const below = gathered(dayLines(titles, date), (at) => belowDate(titles, at))
  const found = [...sameField, ...inTitle, ...below].find((p) => p) ?? gathered(titles, placeSaid)[0]
  return found ? tidy(found) : null
}

function placeSaid({ line }: TitleLine): string[] {
  const place = /hold|mødes|sted/.test(line.text) ? heldAt(line.text) : undefined
  return place ? [place] : []
}

function heldAt(text: string): string | undefined {
  return (HELD_AT.exec(text) ?? MEETING_HELD_AT.exec(text))?.groups?.place
}

/** "Dato, tid og sted: 3. maj kl. 17, Rådhuset"; where the label promises no place, the value must: "… kl. 19 i Sognehuset". */
function placeBesideDate(field: Field): string | null {
  const value = scalarValue(field)
  if (/sted/i.test(field.label)) return restOf(value)
  const end = Math.max(0, ...[...findDates(value), ...findTimes(value)].map((s) => s.end))
  const tail = end > 0 ? value.slice(end) : ''
  const place = WHERE.exec(tail)?.groups?.place ?? NAMED_TAIL.exec(tail)?.groups?.place
  return place && looksLikePlace(place) ? place : null
}

/** Behind the hour, with a capital and nothing before it: ` Kirkestuen i Nyby`, `, Rådhuset`; not ` kl. 19`. */
const NAMED_TAIL = /^[\s,]+(?<place>[A-ZÀ-Þ].*)$/

/** ` kl. 18.30`, `, onsdag d. 3. maj 2021 kl. 19`: the hour behind a place. */
function withoutTime(value: string): string {
  const spans = [...findDates(value), ...findTimes(value).filter((t) => t.marked)].sort((a, b) => a.start - b.start)
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last || first.start === 0 || /[A-Za-zÀ-ɏ\d]/.test(value.slice(last.end))) return value
  return value.slice(0, first.start)
}

/** What is left of "onsdag den 3. maj kl. 17, Rådhuset" without date and time. */
function restOf(value: string): string | null {
  const spans = [...findDates(value), ...findTimes(value)].sort((a, b) => b.start - a.start)
  const rest = spans.reduce((text, s) => `${text.slice(0, s.start)} ${text.slice(s.end)}`, value)
  return rest.replace(/^(?:[\s,;:./–-]+|(?:fra|mellem)(?=\s{2}))+|[\s,;:/–-]+$/g, '').replace(WHERE, '$<place>') || null
}

/** The tail of a title sentence: "… kl. 19.30 i præstegården"; it may stand on the next line. */
function placeAfterDate(title: TitleLine, next: TitleLine | undefined): string[] {
  if (title.dates.length === 0 && title.times.length === 0) return []
  if (MEETING_HELD_AT.test(title.line.text) || NEXT.test(title.before)) return []
  const after = title.after.replace(WITH_AGENDA, '').replace(HELD, '')
  const said = heldAt(title.after.replace(/^[\s,.:–-]+/, ''))
  if (said) return [said]
  const own = WHERE.exec(after)?.groups?.place
  if (own && !BODY_FIRST.test(own) && (title.isTitle || looksLikePlace(own) || title.times.length > 0)) return [own]
  const tail = after.replace(/^[\s,.:/·–-]+/, '')
  if ((title.times.length > 0 || isNamedPlace(tail)) && looksLikePlace(tail)) return [tail]
  if (tail === '' && next && next.dates.length === 0) {
    const below = WHERE.exec(next.line.text)?.groups?.place
    if (below && isPlaceText(below)) return [below]
  }
  return [...betweenDayAndHour(title), ...heldBefore(title.before), ...middle(title)]
}

/** "menighedsrådets møde i sognegården, tirsdag den …": where, before the day. */
function heldBefore(before: string): string[] {
  const place = HELD_BEFORE.exec(before)?.groups?.place
  return place && looksLikePlace(place) ? [place] : []
}

/** "Tirsdag den 28. marts 2006, lokale 102, kl. 16". */
function betweenDayAndHour({ line, dates: [day], times: [hour] }: TitleLine): string[] {
  if (!day || !hour || hour.start < day.end) return []
  const between = line.text.slice(day.end, hour.start)
  const place = (WHERE.exec(between)?.groups?.place ?? between).replace(/^[\s,.:–-]+|[\s,.:–-]+$/g, '')
  return looksLikePlace(place) ? [place] : []
}

/** "Bestyrelsesmøde i Nyby Hallen" over a line that begins with the day; not "Bestyrelsesmøde i Nyby Sportsklub". */
function heldAbove(title: TitleLine, above: TitleLine | undefined): string[] {
  if (!above || above.dates.length > 0 || title.dates.length === 0 || /[A-Za-zÀ-ɏ]/.test(title.before)) return []
  return heldBefore(above.line.text).filter((place) => isNamedPlace(place))
}

/** No association or institution, which may be the one that meets. */
function isNamedPlace(text: string): boolean {
  return text !== '' && !isOrganisationName(text) && !isOrganisation(text)
}

/** "Referat — menighedsrådsmøde, Sdr. Højrup, onsdag den …": a segment between the meeting and its date. */
function middle({ before, isTitle }: TitleLine): string[] {
  if (!isTitle) return []
  const [head = '', ...segments] = before
    .split(',')
    .map((s) => s.trim())
    .filter((s) => s !== '' && !/^(?:den|d\.)$/i.test(s))
  const last = segments.at(-1)
  return last && /møde$/i.test(head) && /^[A-ZÀ-ÞĀ-ɏ]/u.test(last) && !isBodyName(last) ? [last] : []
}

/** A line of its own under the date, also below the association that meets: "Søndre Skole, Nyby, personalerummet". */
function belowDate(titles: readonly TitleLine[], at: number): string[] {
  const below = titles.slice(at + 1, at + 3).filter((t) => t.dates.length === 0 && t.times.length === 0)
  const [first = '', second = ''] = below.map(({ line }) => line.text.replace(WITH_AGENDA, ''))
  const place = heldAt(first) ?? WHERE.exec(first)?.groups?.place ?? first
  const behind = isNamedPlace(first) ? undefined : WHERE.exec(second)?.groups?.place
  return [...(behind === undefined ? [] : [behind]), place].filter(looksLikePlace)
}

function looksLikePlace(text: string): boolean {
  return (PLACE_LIKE.test(text) || HOST.test(text) || IN_A_TOWN.test(text)) && isPlaceText(text)
}

function isPlaceText(text: string): boolean {
  return (
    text.length < 100 &&
    !isBodyName(text) &&
    !kindPhraseIn(text) &&
    !/^af\s/i.test(text) &&
    !/[:?]|(?<!(?:^|\s)(?:Sct|Skt|St|Sdr|Ndr|Nr|Gl|Vr|Kgl|[Aa]fd|[A-ZÆØÅ]h?r?))\.\s+[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]{3}/u.test(
      text,
    ) &&
    !/^[a-zß-ÿ].*\s(?:er|var|blev|kan|ses)\s/u.test(text)
  )
}

/** Nothing but brackets around it: `(Zoom)`, `(Teams)`; not `Borgerhuset (lille sal)`. */
const IN_BRACKETS = /^\((?<place>[^()]+)\)$/

/** A sentence behind the place: `Øster kro. Der var mødt 37.`, `Skolen. Alle var med.`; not `Sct. Jørgens gård`. */
const NEXT_SENTENCE = /(?<=[a-zæøå]{3})\.\s+[A-ZÆØÅ][a-zæøå]+ [a-zæøå]/

function tidy(place: string): string | null {
  const end = place.search(NEXT_SENTENCE)
  const text = (end < 0 ? place : place.slice(0, end))
    .replace(/[\s.,;]+$/, '')
    .replace(IN_BRACKETS, '$<place>')
    .trim()
  return text === '' || /^-+$/.test(text) ? null : text
}

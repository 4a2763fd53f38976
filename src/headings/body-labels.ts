import { BODY_NOUNS } from '../danish/bodies.ts'
import { type DateFound, findDates } from '../danish/dates.ts'
import { codeAt, isCapital, isDigit, isSpace, lastCode, mayStart, startOf, startsOf } from '../danish/letters.ts'
import { eitherCase } from '../danish/patterns/either-case.ts'
import { SECTION_LABELS } from '../danish/section-labels.ts'
import { evenSpaces } from '../danish/spaces.ts'
import type { SectionRole } from '../model/tree.ts'

/** A label that names who handled the case and when: "Beslutning i Økonomiudvalget den 12. maj 2014:". */
export interface BodyLabel {
  readonly role: SectionRole
  readonly label: string
  readonly body: string | null
  /** ISO date. */
  readonly date: string | null
  /** The label says itself that it is one ("Beslutning …", "… , pkt. 71:"); others need the right surroundings. */
  readonly explicit: boolean
  /** Offset where the text after the label begins. */
  readonly rest: number
}

const LONGEST = 190
/** Where its date begins at the latest. */
const LATEST_DIGIT = LONGEST - 61
/** The first one begins a date: `Beslutning i Byrådet den ⟨3. maj 2021⟩`, `KB 28-09-2011`; not `Byrådet`. */
const DIGIT = /\d/
/** From the first digit of a label to the end of its date: `2018-2021 den 06-03-2018`. */
const DATE_REACH = 50
/** What every whole date has, found quickly: `2. maj 2020`, `2/5-20`, `3, 2019`; not `1.240 kr.`, `pkt. 4`. */
const DATE_LIKE = /\d(?:[-./ ]{1,3}(?:\d{1,2}|[a-zæøå]{3,9})[-–./, ']{1,3}|, ?)\d\d/i
/** `beslutning`, `konklusion`: not `referat`, since "Referat fra Byrådet den 3. maj" is a title. */
const wordsFor = (role: SectionRole): string =>
  SECTION_LABELS.filter((rule) => rule.role === role)
    .flatMap((rule) => rule.labels)
    .filter((label) => /^[a-zæøå]{6,}$/.test(label) && !label.endsWith('referat'))
    .join('|')
/** `⟨Beslutning i⟩ Byrådet`, `BESLUTNING: Byrådet`, `Konklusion fra Skolerådet`, `Behandling i Byrådet`; not `Beslutning om skolen`, `Beslutningstema`. */
const DECISION_LEAD = new RegExp(
  `^(?:${wordsFor('decision')}|behandling(?= i ))(?![A-Za-zÀ-ɏ]):?\\s*(?:(?:i|fra|for|på|ved|af|hos)\\s+)?(?!\\s*(?:om\\b|vedr|til\\b))`,
  'i',
)
/** `Indstilling fra Skolerådet`, `Anbefaling af Ældrerådet`; not `Indstilling om skolen`, `Indstillingsret`. */
const RECOMMENDATION_LEAD = new RegExp(
  `^(?:${wordsFor('recommendation')})(?![A-Za-zÀ-ɏ]):?\\s*(?:(?:i|fra|af)\\s+)?(?!\\s*(?:om\\b|vedr|til\\b))`,
  'i',
)
/** `Fraværende i Byrådet den 3. maj 2021`, `Fraværende i udvalget:`; not `Fraværende: Bo Lund`. */
const ABSENCE_LEAD = /^fraværende\s+i\s+/i
/** What stands behind a body that is named first: `Regionsrådets beslutning`, `Skoleudvalgets behandling på møde,`, `Byrådets møde`; not `Byrådets plan`, `Byrådet`. */
const GENITIVE = /s\s+(?:beslutning|behandling|indstilling|møde)(?:\s+(?:i|på)\s+møde(?:t)?)?\s*,?$/i
/** What a body is called by here: also who prepares its cases. */
const NOUNS = [...BODY_NOUNS, 'gruppe', 'ledelse', 'komit', 'sekretariat'].join('|')
/** Words that name a body: `Økonomiudvalget`, `Magistraten`, `styregruppe`; not `Skolen`, `udvalgsplan`. */
const BODY_NOUN = new RegExp(`(?:${NOUNS})(?:et|en|t|n|erne)?s?$|^byrådsmødet$`, 'i')
/** In the words before a date there may be a body: `Møde i Økonomiudvalget den`, `Skolens sekretariat`; not `Budget for skolen den`. */
const BODY_HINT = new RegExp(NOUNS, 'i')
/** Short names of bodies: `KB`, `TM/ØU`, `BKU`; not `EU`, `KL`. */
const CODE = /^(?!(?:EU|FN|KL|DR|NB|PS|OBS|CVR|CPR|DKK|BBR)(?![A-Za-zÀ-ɏ]))[A-ZÀ-ÞĀ-ɏ]{2,4}(?:\/[A-ZÀ-ÞĀ-ɏ]{2,4})*$/
/** A sentence, no name: `Byrådet besluttede`, `Udvalget har`; not `Udvalget for Ældre og Sundhed`. */
const VERB =
  /(?:^|[\s(])(?:[a-zæøå]{2,}(?:ede|edes|tes)|har|blev|bliver|er|var|skal|kan|vil|traf|vedtog|holder|holdt|gav|fik|tog|den|dem|som|hvor|at)(?![a-zæøå])/
/** What a body does, behind its name: `Studienævnet indstiller`, `Byrådet godkender`; not `Udvalget under Byrådet`. */
const DOES = new RegExp(
  `(?:${NOUNS.split('|').map(eitherCase).join('|')})(?:et|en|t|n)? (?!(?:under|efter|over)(?![a-zæøå]))[a-zæøå]{2,}er(?![a-zæøåA-ZÆØÅ])`,
)
/** `3. maj 2021⟨, pkt. 71⟩`, ` punkt 612`, `, sag nr. 41`; not ` kl. 17`, `, pkt. om skolen`. */
const POINT = /^,?\s*(?:(?:pkt|punkt|sag|nr)\.?\s*)+\d{1,4}/i
/** Behind a body's noun it tells what it is for: `Udvalget ⟨for⟩ Skole`, `vedrørende`, `vedr.`; not `foreslog`, `formand`. */
const FOR_PHRASE = /^(?:for|vedr\.?|om|vedrørende)$/
/** A sentence has ended, so that no name goes on: `Godkendt. Byrådet`, `Byrådet: Vedtaget`; not `Byrådet:`, `Teknik- og Miljøudvalget`. */
const SENTENCE_BREAK = /[.!?;]\s|:(?!\s*$)/

/** Reads a label with body and date at the beginning of a text. */
export function readBodyLabel(text: string): BodyLabel | null {
  const first = codeAt(text, 0)
  if (isDigit(first)) return readDateFirst(text)
  if (!isCapital(first)) return null
  const digit = text.search(DIGIT)
  if (digit < 0 || digit > LATEST_DIGIT) return null
  if (!DATE_LIKE.test(text.slice(digit, digit + DATE_REACH))) return null
  const head = text.slice(0, LONGEST)
  const lead = leadOf(head)
  const pointed = lead === null && endsInPoint(text)
  if (!lead && !pointed && !mayName(head.slice(0, digit)) && !isCode(head, digit)) return null
  const date = dateAfter(head, digit)
  if (!date?.iso) return null
  const name = head.slice(lead?.end ?? 0, date.start).trim()
  const coded = CODE.test(name)
  // "Konklusion: Fristen rykkes til 3. maj 2021": behind a colon only a body's noun makes a name.
  const mayBeAny = lead !== null && !head.slice(0, lead.end).includes(':')
  if (!coded && !isName(name, mayBeAny) && !(pointed && isPointedName(name))) return null
  const after = readEnd(text, date.end)
  if (after.open && (coded || !startsAnew(text, after.rest))) return null
  if (coded && !lead && text.charAt(after.labelEnd) !== ':') return null
  if (!lead && name === '') return null
  return {
    role: lead?.role ?? 'decision',
    label: text.slice(0, after.labelEnd).trim(),
    body: bodyName(name),
    date: date.iso,
    explicit: lead !== null || coded || after.point || withoutGenitive(name) !== name,
    rest: after.rest,
  }
}

/** The first date, looked for near the first digit: what follows the label is not read. */
function dateAfter(head: string, digit: number): DateFound | undefined {
  const near = head.slice(0, digit + DATE_REACH)
  const [date] = findDates(near)
  const isWhole = near.length === head.length || (date !== undefined && date.end < near.length)
  return isWhole ? date : findDates(head)[0]
}

/** Cheap look at what stands before the first digit: the words of a body, no sentence. */
function mayName(before: string): boolean {
  return BODY_HINT.test(before) && !before.includes('. ') && !VERB.test(before.replace(/\s(?:den|d\.)\s*$/, ''))
}

const LEAD_STARTS = startsOf([
  ...[...wordsFor('decision').split('|'), ...wordsFor('recommendation').split('|')],
  ...['behandling', 'fraværende'],
])

function leadOf(head: string): { readonly role: SectionRole; readonly end: number } | null {
  if (!mayStart(LEAD_STARTS, head)) return null
  const decision = DECISION_LEAD.exec(head)
  if (decision) return { role: 'decision', end: decision[0].length }
  const recommendation = RECOMMENDATION_LEAD.exec(head)
  if (recommendation) return { role: 'recommendation', end: recommendation[0].length }
  const absence = ABSENCE_LEAD.exec(head)
  return absence ? { role: 'absence', end: absence[0].length } : null
}

/** A name without the word for what the body did: `Byrådets beslutning` → `Byrådet`. */
function withoutGenitive(name: string): string {
  const last = lastCode(name)
  const mayEnd = last === COMMA || isSpace(last) || GENITIVE_ENDS[startOf(name, name.length - 3)] === 1
  return mayEnd ? name.replace(GENITIVE, '') : name
}

const COMMA = 44
/** The last letters of `beslutning`, `møde`, `mødet`. */
const GENITIVE_ENDS = startsOf(['ing', 'øde', 'det'])

/** Is there only a code before the date: `KB 28. september 2011:`, `TM/ØU den 3. maj 2021:`? */
function isCode(head: string, digit: number): boolean {
  return (
    digit <= LONGEST_CODE && isCapital(codeAt(head, 1)) && CODE.test(head.slice(0, digit).trim().replace(NAME_END, ''))
  )
}

const LONGEST_CODE = 20

/** What a body added to a case that was passed on: ` Magistraten (påtegning)`, ` Byrådet, pkt. 4:`; not ` Byrådet`. */
const AFTER_DATE =
  /^,? ([A-ZÀ-ÞĀ-ɏ](?:[^.:;()]|(?<=\d)\.){2,60}?)(?: \((?:påtegning|beslutning|behandling|anbefaling|indstilling|udtalelse)\)|,? (?:pkt\.?|punkt) \d{1,4}):?$/i

/** A label whose date comes first, as in the course of a case: `13-08-2012 Magistraten (påtegning)`. */
function readDateFirst(text: string): BodyLabel | null {
  if (text.length > LONGEST_POINTED || !DATE_LIKE.test(text.slice(0, DATE_REACH))) return null
  const [date] = findDates(text)
  if (!date?.iso || date.start > 0) return null
  const name = AFTER_DATE.exec(text.slice(date.end))?.[1]
  if (name === undefined || !isPointedName(name)) return null
  const label = text.endsWith(':') ? text.slice(0, -1) : text
  return { role: 'decision', label, body: name, date: date.iso, explicit: true, rest: text.length }
}

/** `…, pkt. 4:` at the end of a line that holds nothing else. */
function endsInPoint(text: string): boolean {
  return text.length < LONGEST_POINTED && ENDS_IN_POINT.test(text)
}

/** `Social og Sundhed,` before a date and a point: a body that is not called a committee. */
function isPointedName(name: string): boolean {
  const words = evenSpaces(name.replace(NAME_END, '').replaceAll(',', '')).split(' ')
  return words.length <= 9 && words.every(isNameWord) && !NO_BODY.test(name)
}

const LONGEST_POINTED = 110
/** `3. maj 2021, pkt. 4:`, `3. maj 2021 Punkt 12`; not `3. maj 2021, pkt. 4 og 5`. */
const ENDS_IN_POINT = /\d,? (?:pkt\.?|punkt|sag)(?: nr\.?)? ?\d{1,4}\s?:?$/i
/** What stands between a name and its date: `Byrådet⟨, den⟩`, `Byrådet d.`, `Byrådet,`; not `Byrådet`. */
const NAME_END = /[\s,:–-]+(?:den|d\.)?$/i
/** `Mødet`, `Referat`, `Bilag til`; not `Teknik og Miljø`. */
const NO_BODY = /^(?:mødet?|referat(?:et)?|dagsorden|bilag|tillæg|se|jf)(?![A-Za-zÀ-ɏ])/i

function isName(name: string, hasLead: boolean): boolean {
  if (name === '') return true
  if (name.length > 110 || SENTENCE_BREAK.test(name) || VERB.test(name) || DOES.test(name)) return false
  const words = evenSpaces(withoutGenitive(name).replaceAll(',', '').replaceAll(':', '')).split(' ')
  const nouns = words.map((word) => BODY_NOUN.test(word))
  // "Ejerkredsens administrative styregruppe": whose it is comes first.
  const noun = nouns.findIndex((isNoun, i) => isNoun && !(words[i]?.endsWith('s') && nouns.includes(true, i + 1)))
  if (hasLead) return noun >= 0 || words.length <= 8
  if (noun < 0 || words[0] === 'Næste') return false
  const before = words.slice(0, noun)
  if (before.some((word) => FROM_OTHERS.test(word))) return false
  const after = words.slice(noun + 1)
  const named = before.every(isNameWord) ? before.length <= 9 : before.length <= 3
  return named && (FOR_PHRASE.test(after[0] ?? '') ? after.length <= 10 : after.every(isNameWord))
}

/** Before a body it tells of something else: `Referat ⟨fra⟩ Byrådet`, `Møde ⟨med⟩ Ældrerådet`, `godkendt`; not `i`, `fraværende`. */
const FROM_OTHERS = /^(?:fra|hos|med|ved|på|godkendt|underskrevet|udsendt)$/
/** Part of a proper name: `Teknik`, `og`, `2018-2021`; not `samler`. */
function isNameWord(word: string): boolean {
  return /^(?:[A-ZÀ-ÞĀ-ɏ\d&/-]|og$|for$|i$|af$|samt$|til$)/.test(word)
}

interface LabelEnd {
  readonly labelEnd: number
  readonly rest: number
  readonly point: boolean
  /** Text follows without a colon. */
  readonly open: boolean
}

function readEnd(text: string, dateEnd: number): LabelEnd {
  const point = POINT.exec(text.slice(dateEnd, dateEnd + 30))
  const labelEnd = dateEnd + (point?.[0].length ?? 0)
  const colon = /^\s*[:.]?\s*/.exec(text.slice(labelEnd))?.[0] ?? ''
  const rest = labelEnd + colon.length
  return { labelEnd, rest, point: point !== null, open: rest < text.length && !colon.includes(':') }
}

/** `… den 02-09-2014 Dagsorden godkendt.`: what follows the date begins a sentence; not `… den 2. maj 2014 - godkendelse`. */
function startsAnew(text: string, rest: number): boolean {
  return /^(?:[-•] ?)?[A-ZÀ-ÞĀ-ɏ"”»]/.test(text.slice(rest, rest + 3))
}

function bodyName(printed: string): string | null {
  const name = withoutGenitive(printed).replace(NAME_END, '').trim()
  return name === '' ? null : name
}

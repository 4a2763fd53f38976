import { abbreviationsFor } from '../danish/abbreviations.ts'
import { codesOf, isAmong, isLetterSpaced, lastCode } from '../danish/letters.ts'
import { isRole } from '../danish/names.ts'
import { LEADING_CASE } from './case-data.ts'
import { isAgendaTitle, isKindTitle, isOutcome, isSentence, looksLikeTitle } from './title-words.ts'

const LEADING = abbreviationsFor('leads')
/** The letter of a name, `N. P. Holm`; not of one of several: `fløj C. Taget`, `Blok A. Vinduer`. */
const INITIAL =
  '(?<!(?:fløj|blok|etape|afsnit|klasse|bygning|hal|bane|model|gruppe|hold|forslag|løsning|alternativ|del|opgang) )[A-ZÆØÅ]'
/** The end of a title inside a line: `Økonomi: Regnskab`, `Valg. Ida`, `Takster  for 2020`, `Veje – Udsat`; not `Budget pr. april`, `Budget 1. behandling`. */
const BREAK = new RegExp(
  `(?::|(?<!(?:^|[\\s(])(?:${LEADING}|evt|mv|stk|Sj|Kr|${INITIAL}|\\d{1,3}))[.?])\\s+(?!\\d\\. behandling|(?<=\\bkr\\.\\s)\\d)(?=[A-ZÀ-ÞĀ-ɏ\\d"”»§(a-c])|:\\s+(?=[a-zß-ÿ])|\\s{2,}|\\t| [-–—] `,
  'g',
)
/** An outcome with a capital after the title, without a stop: `Ønske om have Imødekommet på samme vilkår`, `Takster (kort) Godkendt`; not `Takster godkendt`. */
const LATE_OUTCOME =
  /(?<=[a-zß-ÿ]\)?) (?=(?:Imødekommet|Godkendt|Godkendes|Udsat|Udsættes|Udskudt|Udskydes|Drøftet|Vedtaget|Tiltrådt|Udgår|Udgået|Taget til|Til efterretning|Afslået|Bevilget|Ingen bemærkninger|Intet)\b)/
/** After "Næste møde:" `Onsdag den 6. maj kl. 19.00 hos Birthe.`, `24/3 kl. 19`; not `Birthe tager kaffe med.` */
const APPOINTMENT = /^(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag\b|\d{1,2}[./]\s?\d?)/
/** `Rådet tilslutter sig forslaget.`, `Vi venter.`, `Lederen bød velkommen.`; not `Endelig vedtagelse.` */
export const SUBJECT_VERB =
  /^(?:Vi|Der|Det|Man|Han|Hun|[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]+(?:en|et|ne)) (?:[a-zß-ÿ]{2,}(?:er|ede|te|es)|bød|gav|fik|tog|kom|bad|sagde|holdt|gik|stod|lod)(?![A-Za-zÀ-ɏ])/
/** Behind a question that is a title: `Ja, Ulla søger fonden.`, `9 for, 14 imod.`; not `Oplæg ved rektor.`, `Orientering.` */
const ANSWER = /^(?!\S+ (?:v\.|v\/|ved|om|fra|til|af|og) )(?=.* ).*[.!]$/
/** A title in capitals: `REGNSKAB`, `EVT.`; not `Regnskab`, `KB`. */
const IN_CAPITALS = /^(?=.*[A-ZÀ-ÞĀ-ɏ]{3})[^a-zß-ÿ]+$/
/** `Kassereren gav tallene.`, `KB: Nej tak.`; not `LOKALPLAN 12.` */
const SMALL_SENTENCE = /[a-zß-ÿ]{2}.*[.!?]$/
/** What a sentence or a title ends with inside a line: `Stranden. Der`, `Plan: Vi`; not `Rundt om søen` */
const NEXT_SENTENCE = /[.!?:] /
/** `Festen holdes`, `Der er`: a subject of one word and its verb. */
const SENTENCE_HEAD =
  '[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+ (?:er|var|har|havde|blev|bliver|skal|kan|kunne|vil|holdes|gennemgik|fremlagde|oplyste|orienterede|besluttede|vedtog|aflagde)(?![A-Za-zÀ-ɏ])'
/** A sentence that begins without a stop before it, in text that lost its lines: `Sommerfest Festen holdes i juni`, `Kiosk Den er lukket`; not `Sommerfest i juni`. */
const LATE_SENTENCE = new RegExp(` (?=${SENTENCE_HEAD})`, 'g')
/** A sentence whose end may stand on another line: `Kassereren gennemgik regnskabet, som`, `Der er tre`; not `Regnskabet er`. */
const BEGINS_SENTENCE = new RegExp(`^${SENTENCE_HEAD} \\S`)
/** Behind a stop and two spaces, as typewriters set it: `Tre tilbud forelå:`, `Protokol oplæst og underskrevet.`; not `Endelig vedtagelse.` */
const TOLD = /^[A-ZÀ-ÞĀ-ɏ]\S* \S+ \S.*[.!?:]$/
/** The next word belongs to what stands before: `Advokat Mogens`, `bump på`; not `Fest`. */
const WITHIN_PHRASE =
  /(?:^|\s)(?:på|i|af|til|for|om|med|ved|fra|og|den|det|de|en|et|under|hos|mellem|mod|[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]+ [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]*)$/
/** An outcome behind a title: `Godkendt`, `Indstilles valgt`, `Blev ikke nået`, `Afslag.`; not `Regnskab`, `Afslag på orlov`. */
const OUTCOME_START =
  /^(?:Godkendt|Intet|Ingen|Udsat|Udgår|Drøftet|Lukket p|(?:Ikke|Blev(?: ikke)?) (?:godkendt|vedtaget|tiltrådt|nået|behandlet)|(?:Indstilles|Anbefales|Fremsendes|Oversendes|Sendes|Imødekommes|Bevilges|Bevilget|Afslås)(?![A-Za-zÀ-ɏ])|(?:Afslag|Afvist|Tiltrådt|Udgik)(?:[.,]|$))/
/** An outcome behind a dash; behind a colon it may be part of the title: `Vedtaget`, `Taget til efterretning`; not `Lokalplan vedtaget`, `Høring: Vedtaget lokalplan`. */
const PARTICIPLE_START = /^(?:Vedtaget|Taget til|Til efterretning)/
/** A verb in the passive: `korrektioner tiltrædes med`, `Taget udbydes.`; not `Forældres betaling`, `fælles adgang`, `tre dages lukning`. */
const PASSIVE =
  /\s(?!(?:alles|begges|dages|uges|fælles|unges|andres|døgnets)\s)[a-zæøå]{2,}(?:[bdfgklmptv]es|[aæøå]s|[ti]deres|nteres|ceres|føres)(?=[\s.,])/
/** Behind a colon, and nothing else: `Vedtaget`, `Taget til efterretning`; not `Vedtaget lokalplan`. */
const BARE_OUTCOME =
  /^(?:(?:enstemmigt )?(?:vedtaget|tiltrådt|godkendt|forkastet|afvist|faldet|bortfaldet|trukket|udskudt)|(?:taget )?til efterretning)(?: enstemmigt)?\.?$/i
/** `Bent Kruse fra boligkontoret blev valgt`, `Ida Bro blev genvalgt.`; not `hvem er valgt`. */
const ELECTED_END = /^[A-ZÀ-ÞĀ-ɏ].{3,80} blev (?:gen)?valgt\.?$/
/** For a quick look, the first letters of what {@link LATE_OUTCOME} reads: ` Godkendt`, ` Udsat`; not `Økonomi`. */
const MAY_BE_OUTCOME = /\s[IGUDVTAB]/
/** And the marks and spaces of {@link BREAK}: `Takster  for`, `Valg: Ida`; not `Valg`. */
const MAY_BREAK = /\s[\s–—-]|[:.?]\s|\t/
const STOPS = codesOf('.!?')
const TOO_LONG = 90
const LONGEST_TITLE = 250

/**
 * Where the title ends in a line that goes on with text: the offset of the text, or the length of the line.
 *
 * `Siden sidst: Lågen er sat i stand.` ends at the colon; `Indledning: Den afgående formand byder velkommen` is all title.
 */
export function titleEnd(text: string): number {
  if (isLetterSpaced(text)) return text.length
  const lead = LEADING_CASE.exec(text)?.[0].length ?? 0
  return lead + endOf(lead === 0 ? text : text.slice(lead))
}

function endOf(text: string): number {
  const head = text.length > LONGEST_TITLE ? text.slice(0, LONGEST_TITLE) : text
  const mayHoldSentence = text.length >= TOO_LONG || isAmong(STOPS, lastCode(text))
  const sentence = mayHoldSentence ? lateSentence(head) : -1
  const end = MAY_BREAK.test(head) ? breakBefore(text, sentence) : -1
  if (end >= 0) return end
  const outcome = MAY_BE_OUTCOME.test(head) ? LATE_OUTCOME.exec(head) : null
  return outcome?.index ?? (sentence > 0 ? sentence : text.length)
}

/** Where a sentence begins behind a title without a stop between them, or -1. */
function lateSentence(head: string): number {
  LATE_SENTENCE.lastIndex = 0
  for (let hit = LATE_SENTENCE.exec(head); hit; hit = LATE_SENTENCE.exec(head))
    if (!isWithinPhrase(head.slice(0, hit.index))) return hit.index
  return -1
}

function isWithinPhrase(before: string): boolean {
  return WITHIN_PHRASE.test(before) || isRole(before)
}

/** Where a text begins behind a break, or the late sentence before it; -1 when every break belongs to the title. */
function breakBefore(text: string, sentence: number): number {
  const head = text.slice(0, LONGEST_TITLE + 20)
  BREAK.lastIndex = 0
  for (let hit = BREAK.exec(head); hit && hit.index <= LONGEST_TITLE; hit = BREAK.exec(head)) {
    const [printed] = hit
    const from = hit.index + printed.length
    if (sentence > 0 && sentence < hit.index) return sentence
    const dash = / [-–—] /.test(printed)
    const rest = text.slice(from)
    if (TAGS.test(rest)) continue
    if (CLOSED_PREFIX.test(head.slice(0, hit.index)) && namesMatter(rest)) continue
    if (hit.index === text.indexOf(':') && isKindTitle(text.slice(0, from) + firstSentence(rest))) continue
    if (answers(rest, { printed, title: head.slice(0, hit.index) })) return from
    if (printed.startsWith('.') && (BEGINS_SENTENCE.test(rest) || (printed.length > 2 && TOLD.test(rest)))) return from
    if (isBodyText(rest, { dash, gap: gapOf(printed) }) || isElected(text, from)) return from
  }
  return -1
}

/** Nothing but tags: `(O) 15 min.`, `(B)`; not `(udsat) Vi venter.` */
const TAGS = /^(?:\([^()]{1,20}\)\s*)+(?:\d{1,3} min\.?)?$/

/** What stands before the title of a closed item: `Lukket punkt`, `fortroligt`; not `Lukket punkt om jord`. */
const CLOSED_PREFIX = /^(?:lukket(?: (?:punkt|sag|dør))?|fortroligt?)$/i

/** `Personalesag`, `Personalesag     Udsat.` in columns; not `Taget til efterretning.` */
function namesMatter(rest: string): boolean {
  const matter = rest.split(/\t|\s{2,}/, 1)[0] ?? ''
  return looksLikeTitle(matter) && !isOutcome(matter)
}

/** The first of several sentences, without its stop; none where the line holds but one. */
function firstSentence(text: string): string {
  const end = text.search(NEXT_SENTENCE)
  return end < 0 ? '' : text.slice(0, end)
}

/** Is a whole sentence said behind a title that is a question, or that stands in capitals? */
function answers(rest: string, { printed, title }: { readonly printed: string; readonly title: string }): boolean {
  if (printed.startsWith('?')) return ANSWER.test(rest) && !isAgendaTitle(rest)
  return printed.startsWith(':') && SMALL_SENTENCE.test(rest) && IN_CAPITALS.test(title)
}

/** A gap between columns: `1. Økonomi              Kvartalsrapporten blev`. */
const COLUMN_GAP = 5
/** What stands beside a title in a column of its own and is no text: `B`, `5 min.`, `v/ Ida`, `Bilag 2`, `(lukket)`; not `Kvartalet gik godt`. */
const BESIDE_TITLE = /^(?:.{1,3}$|[(\d]|v[./]|ved |bilag\b|side\b|sag\b|(?:beslutning|orientering|drøftelse)s?$)/i

/** The spaces of a break, a tab as many as between columns; 1 where a mark alone makes it. */
function gapOf(printed: string): number {
  if (printed.includes('\t')) return COLUMN_GAP
  if (printed.trim() === '') return printed.length
  return printed.length > COLUMN_GAP && !/[-–—]/.test(printed) ? COLUMN_GAP : 1
}

const NAME = '[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]+(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]+){0,3}'
/** The first of a list beside the title: `- Arbejdsulykke på pladsen.`, `• Nye skilte`; not `-`. */
const LISTED = /^[-–•] \S/

/** `Gitte`, `Lone, Svend og Ahmet Kaya valgt.`; not `bestyrelse og suppleanter`. */
const ELECTED = new RegExp(
  `^${NAME}(?:(?:, | og )${NAME}){0,8}(?: (?:blev |er )?(?:gen|ny)?valgt(?: til [a-zæøå ]{3,30})?)?\\.?$`,
)

/** `Valg af ordstyrer: Gitte`: a name after an election is the result. */
function isElected(text: string, from: number): boolean {
  if (!/^valg\b/i.test(text)) return false
  const rest = text.slice(from)
  return ELECTED.test(rest) || RE_ELECTED.test(rest)
}

/** `genvalg til Lis`, `genvalgt`, `Nyvalg.`; not `genvalget`. */
const RE_ELECTED = /^(?:genvalgt?|nyvalgt?|valgt)(?![A-Za-zÀ-ɏ])/i

/** A question, and tags behind it: `hvor er vi nu?`, `hvem tager den? (O) 15 min.`, `hvad er der sket`; not `Hvem? Bo.` */
const ASKS = /\?(?:\s*\([^()]*\))*(?:\s*\d{1,3} min\.?)?$|^hv[a-zæøå]{1,5} [^.!?:]*$/

/** Is what follows a break text of its own and no further part of the title? */
function isBodyText(rest: string, { dash, gap }: { dash: boolean; gap: number }): boolean {
  const wide = gap > 1
  if (rest === '') return false
  if (/^\([^()]*\)\.?$/.test(rest)) return !dash && !wide && /\.$/.test(rest)
  const stops = /[.!?:]["”»)]?$/.test(rest)
  if (/^[A-Ca-c]\)\s/.test(rest) || /^(?:ok|intet|ingen|nej|ja|-)[.!]?$/i.test(rest)) return true
  // `Puljen - sag om gadekæret. Udsat.`: the title may go on behind its dash.
  const first = dash ? firstSentence(rest) || rest : rest
  const says = isSentence(first) || isOutcome(first) || SUBJECT_VERB.test(rest)
  // `Nedlagte skoler – hvad skal bygningerne bruges til?`
  if (dash && ASKS.test(rest)) return false
  if (/^[a-zß-ÿ]/.test(rest)) return says && !rest.endsWith('?')
  if (wide) return (stops && says) || LISTED.test(rest) || (gap >= COLUMN_GAP && !BESIDE_TITLE.test(rest))
  if (dash)
    return (
      OUTCOME_START.test(rest) ||
      PARTICIPLE_START.test(rest) ||
      ELECTED_END.test(rest) ||
      (stops && ((isOutcome(rest) && rest.length < 80) || SUBJECT_VERB.test(rest)))
    )
  return (
    (stops && (says || PASSIVE.test(rest) || /[.!?]\s+[A-ZÀ-ÞĀ-ɏ]/.test(rest))) ||
    (stops && APPOINTMENT.test(rest)) ||
    OUTCOME_START.test(rest) ||
    BARE_OUTCOME.test(rest)
  )
}

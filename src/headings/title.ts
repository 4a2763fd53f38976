import { abbreviationsFor } from '../danish/abbreviations.ts'
import { closeLetterSpacing } from '../danish/bodies.ts'
import { codesOf, isAmong, isLetterSpaced, lastCode } from '../danish/letters.ts'
import { isRole } from '../danish/names.ts'
import { ownerOf } from './title-owner.ts'
import { type TitleTag, tagsFor } from './title-tags.ts'
import { isOutcome, isSentence } from './title-words.ts'
import type { ItemPurpose } from './token.ts'

/** A title without its tags, and what the tags say. */
export interface Title {
  readonly title: string
  readonly closed: boolean
  readonly purpose: ItemPurpose | null
  /** Who presents the item: `Poul Riisager` of "Regnskab v. Poul Riisager". Stays in the title. */
  readonly owner: string | null
  /** Time slot as printed: "kl. 09.30-09.35". */
  readonly slot: string | null
  /** Minutes set aside: 15 of "(15 min.)". */
  readonly duration: number | null
}

export const UNTITLED: Title = { title: '', closed: false, purpose: null, owner: null, slot: null, duration: null }

/** Abbreviations whose dot belongs to the title: `Evt.`, `Præstens pkt.`, `løn m.v.`, `Fjernvarme A.m.b.a.`; not `Regnskab.` */
const ABBREVIATION = new RegExp(`(?:^|[\\s(])(?:[A-Z](?:\\.[a-z])+|${abbreviationsFor('leads', 'may-close')})\\.$`)
/** Dot leaders and page number of a table of contents: `Dagsorden ⟨........ 3⟩`, `Forord .... iv`; not `Budget.`, `Eventuelt .... og mere`. */
const LEADER = /(?<!\.)\.{3,}\s*[\divxlc]*$/i
const LEADING = abbreviationsFor('leads')
/** The end of a title inside a line: `Vejen⟨: ⟩Der er huller`, `Vejen. Der er huller`, `Vejen  Huller`, `Vejen\tHuller`; not `Vejen og stien`, `Lokalplan: 1. behandling`, `Møde kl. 19`. */
const BREAK = new RegExp(
  `(?::|(?<!(?:^|[\\s(])(?:${LEADING}|evt|mv|stk|Sj|Kr|[A-ZÆØÅ]|\\d{1,3}))[.?])\\s+(?!\\d\\. behandling)(?=[A-ZÀ-ÞĀ-ɏ\\d"”»(a-c])|:\\s+(?=[a-zß-ÿ])|\\s{2,}|\\t| [-–—] `,
  'g',
)
/** An outcome in capitals after the title without a stop: `Leje af have Imødekommet på samme vilkår`, `Budget Godkendt`; not `Godkendt budget`, `Budget godkendt`. */
const LATE_OUTCOME =
  /(?<=[a-zß-ÿ]\)?) (?=(?:Imødekommet|Godkendt|Godkendes|Udsat|Udsættes|Udskudt|Udskydes|Drøftet|Vedtaget|Tiltrådt|Udgår|Udgået|Taget til|Til efterretning|Afslået|Bevilget|Ingen bemærkninger|Intet)\b)/
/** Behind "Næste møde:": `Onsdag den 23. oktober kl. 19.00 hos Kjeld.`, `23. oktober`; not `I Kjelds garage.` */
const APPOINTMENT = /^(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag\b|\d{1,2}[./]\s?\d?)/
/** `Rådet tilslutter sig forslaget.`, `Vi venter.`; not `Endelig vedtagelse.` */
const SUBJECT_VERB =
  /^(?:Vi|Der|Det|Man|Han|Hun|[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]+(?:en|et|ne)) [a-zß-ÿ]{2,}(?:er|ede|te|es)(?![A-Za-zÀ-ɏ])/
/** `Festen holdes`, `Der er`: a subject of one word and its verb. */
const SENTENCE_HEAD =
  '[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+ (?:er|var|har|havde|blev|bliver|skal|kan|kunne|vil|holdes|gennemgik|fremlagde|oplyste|orienterede|besluttede|vedtog|aflagde)(?![A-Za-zÀ-ɏ])'
/** A sentence that begins without a stop before it, in text that lost its lines: `Sommerfest Festen holdes i juni`, `Vejen Der er huller`; not `Festen holdes i juni`. */
const LATE_SENTENCE = new RegExp(` (?=${SENTENCE_HEAD})`, 'g')
/** A sentence whose end may stand on another line: `Kassereren gennemgik regnskabet, som`, `Der er huller`; not `Regnskab for 2020`, `Vejen er`. */
const BEGINS_SENTENCE = new RegExp(`^${SENTENCE_HEAD} \\S`)
/** Behind a stop and two spaces, as typewriters set it: `Tre tilbud forelå:`, `Protokol oplæst og underskrevet.`; not `Endelig vedtagelse.` */
const TOLD = /^[A-ZÀ-ÞĀ-ɏ]\S* \S+ \S.*[.!?:]$/
/** The next word belongs to what stands before: `⟨Advokat Mogens⟩ Lind blev`, `⟨bump på⟩ Solbakken blev`; not `Fest`. */
const WITHIN_PHRASE =
  /(?:^|\s)(?:på|i|af|til|for|om|med|ved|fra|og|den|det|de|en|et|under|hos|mellem|mod|[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ]+ [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]*)$/
/** A bare outcome behind a title: `Godkendt`, `Ingen bemærkninger`; not `Vejen er godkendt`. */
const OUTCOME_START = /^(?:Godkendt|Intet|Ingen|Udsat|Udgår|Drøftet|Vedtaget|Taget til|Til efterretning|Lukket p)/
/** Behind a colon, and nothing else: `Vedtaget`, `Taget til efterretning`; not `Vedtaget lokalplan`. */
const BARE_OUTCOME =
  /^(?:(?:enstemmigt )?(?:vedtaget|tiltrådt|godkendt|forkastet|afvist|faldet|bortfaldet|trukket|udskudt)|(?:taget )?til efterretning)(?: enstemmigt)?\.?$/i
/** `Bent Kruse fra boligkontoret blev valgt`, `Ida Holm blev genvalgt.`; not `hvem er valgt`. */
const ELECTED_END = /^[A-ZÀ-ÞĀ-ɏ].{3,80} blev (?:gen)?valgt\.?$/
/** For a quick look the first letters of what {@link LATE_OUTCOME} reads: `Budget Godkendt`, `Leje Udsat`; not `Budget og regnskab`. */
const MAY_BE_OUTCOME = /\s[IGUDVTAB]/
/** For a quick look the marks and spaces of {@link BREAK}: `Vejen: huller`, `Vejen  Huller`, `Vejen – huller`; not `Vejen og stien`. */
const MAY_BREAK = /\s[\s–—-]|[:.?]\s|\t/
/** `Eventuelt -`, `Takster –`; not `Takster`, `Takster - gebyrer`. */
const LAST_DASH = /(?<=\S)\s+[-–—]$/
const DASHES = codesOf('-–—')
const STOPS = codesOf('.!?')
const TOO_LONG = 90
const LONGEST_TITLE = 250

/** `Budget. Orientering.`, `Vejen. Huller og lys.`; not `Budget pr. 30. april.`, `Brev fra N. P. Holm.` */
const HOLDS_SENTENCE = new RegExp(`[A-Za-zÀ-ɏ](?<!(?<![A-Za-zÀ-ɏ])(?:${LEADING}|[Ss]tk|[A-ZÆØÅ]))\\. .*\\.$`)

/** Takes tags, dot leaders and a closing stop off a printed title. */
export function readTitle(printed: string): Title {
  const whole = withoutLeader(printed).trim()
  const bare = isLetterSpaced(whole) ? closeLetterSpacing(whole) : whole
  const said = { title: bare, closed: false, purpose: null, slot: null, duration: null } as OpenTitle
  const tags = tagsFor(bare)
  if (tags.length > 0) for (let round = 0; round < 3 && takeTags(said, tags); round++);
  const title = withoutStop(said.title)
  const { closed, purpose, slot, duration } = said
  return { title, closed, purpose, owner: ownerOf(title), slot, duration }
}

type OpenTitle = { -readonly [Key in Exclude<keyof Title, 'owner'>]: Title[Key] }

/** Takes each tag off once and notes what it says; `false` when there was none to take off. */
function takeTags(said: OpenTitle, tags: readonly TitleTag[]): boolean {
  const before = said.title
  for (const tag of tags) {
    const hit = tag.pattern.exec(said.title)
    if (!hit || (hit[0].length === said.title.length && !tag.keep)) continue
    said.closed ||= tag.closed ?? false
    said.purpose ??= tag.purpose ?? null
    if (tag.id === 'time-slot') said.slot ??= hit[0].replace(/^[\s(–-]+|[\s):]+$/g, '')
    said.duration ??= minutesIn(hit[0])
    if (!tag.keep) said.title = (said.title.slice(0, hit.index) + said.title.slice(hit.index + hit[0].length)).trim()
  }
  return said.title !== before
}

/** `(15 min.)`, `(B 5 min.)`; not `(kl. 09.30-09.35)`. */
const MINUTES = /(?:^|\D)(\d{1,3})\s*min/i

function minutesIn(tag: string): number | null {
  const minutes = MINUTES.exec(tag)?.[1]
  return minutes === undefined ? null : Number(minutes)
}

function withoutLeader(printed: string): string {
  const title = printed.includes('...') ? printed.replace(LEADER, '').trimEnd() : printed
  return isAmong(DASHES, lastCode(title)) ? title.replace(LAST_DASH, '') : title
}

function withoutStop(title: string): string {
  const last = title.charAt(title.length - 1)
  if ((last === '.' || last === ':') && !ABBREVIATION.test(title) && !HOLDS_SENTENCE.test(title))
    return title.slice(0, -1).trimEnd()
  return title
}

/**
 * Where the title ends in a line that goes on with text: the offset of the text, or the length of the line.
 *
 * `Siden sidst: Lågen er sat i stand.` ends at the colon; `Indledning: Det aldersældste medlem byder velkommen` is all title.
 */
export function titleEnd(text: string): number {
  if (isLetterSpaced(text)) return text.length
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
    if (printed.startsWith('.') && (BEGINS_SENTENCE.test(rest) || (printed.length > 2 && TOLD.test(rest)))) return from
    if (isBodyText(rest, { dash, gap: gapOf(printed) }) || isElected(text, from)) return from
  }
  return -1
}

/** A gap between columns: `1. Økonomi              Kvartalsrapporten blev`. */
const COLUMN_GAP = 5
/** What stands beside a title in a column of its own and is no text: `B`, `5 min.`, `v/ Ida`, `Bilag 2`, `(lukket)`; not `Kvartalsrapporten blev gennemgået`. */
const BESIDE_TITLE = /^(?:.{1,3}$|[(\d]|v[./]|ved |bilag\b|side\b|sag\b|(?:beslutning|orientering|drøftelse)s?$)/i

/** The spaces of a break, a tab as many as between columns; 1 where a mark alone makes it. */
function gapOf(printed: string): number {
  if (printed.includes('\t')) return COLUMN_GAP
  if (printed.trim() === '') return printed.length
  return printed.length > COLUMN_GAP && !/[-–—]/.test(printed) ? COLUMN_GAP : 1
}

const NAME = '[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]+(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.-]+){0,3}'
/** The first of a list beside the title: `- Arbejdsulykke på pladsen.`, `• Ny flise`; not `-`. */
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

/** Is what follows a break text of its own and no further part of the title? */
function isBodyText(rest: string, { dash, gap }: { dash: boolean; gap: number }): boolean {
  const wide = gap > 1
  if (rest === '') return false
  if (/^\([^()]*\)\.?$/.test(rest)) return !dash && !wide && /\.$/.test(rest)
  const stops = /[.!?:]["”»)]?$/.test(rest)
  if (/^[A-Ca-c]\)\s/.test(rest) || /^(?:ok|intet|ingen|nej|ja|-)[.!]?$/i.test(rest)) return true
  const says = isSentence(rest) || isOutcome(rest) || SUBJECT_VERB.test(rest)
  // `Nedlagte skoler – hvad skal bygningerne bruges til?`
  if (dash && rest.endsWith('?')) return false
  if (/^[a-zß-ÿ]/.test(rest)) return says
  if (wide) return (stops && says) || LISTED.test(rest) || (gap >= COLUMN_GAP && !BESIDE_TITLE.test(rest))
  if (dash)
    return (
      OUTCOME_START.test(rest) ||
      ELECTED_END.test(rest) ||
      (stops && ((isOutcome(rest) && rest.length < 80) || SUBJECT_VERB.test(rest)))
    )
  return (
    (stops && (says || /[.!?]\s+[A-ZÀ-ÞĀ-ɏ]/.test(rest))) ||
    (stops && APPOINTMENT.test(rest)) ||
    /^(?:Godkendt|Intet|Ingen|Udsat|Udgår|Drøftet|Lukket p)/.test(rest) ||
    BARE_OUTCOME.test(rest)
  )
}

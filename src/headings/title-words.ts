import { codeAt, codesOf, isAmong, isCapital, isDigit, lastCode, mayStart, startsOf } from '../danish/letters.ts'

/** Words with which agenda titles begin in every kind of body; `\b` and `\s` where a longer word is another. */
const AGENDA_WORDS = [
  ...[
    'godkendelse',
    'eventuelt',
    'evt\\b',
    'meddelelser',
    'orientering',
    'valg\\b',
    'næste\\s',
    'siden sidst',
    'lukket',
  ],
  ...['underskrift', 'referat fra sidst', 'velkomst', 'velkommen', 'konstituering', 'dagsorden', 'gensidig'],
  ...['spørgetid', 'status', 'høring', 'forslag', 'indkomne', 'formandens', 'bestyrelsens', 'beretning', 'kontingent'],
  ...[
    'opfølgning',
    'mødeplan',
    'mødekalender',
    'nyt fra',
    'bordet rundt',
    'personale',
    'økonomi',
    'regnskab',
    'budget',
  ],
  ...['årsregnskab', 'fraværende', 'bemærkninger til dagsorden', 'vedtægt', 'udpegning', 'ansøgning', 'lokalplan'],
  ...['drøftelse', 'beslutning'],
]
/** How titles of an agenda begin: `Godkendelse af dagsorden`, `Eventuelt`; not `Udvalget drøftede`. */
const AGENDA_TITLE = new RegExp(`^(?:${AGENDA_WORDS.join('|')})`, 'i')
const AGENDA_STARTS = startsOf(AGENDA_WORDS)
/** Words that make a line a sentence: `Der er`, `blev godkendt`; not `Godkendelse af dagsorden`. */
const SENTENCE_VERB =
  /(?:^|[^a-zæøåé])(?:er|var|har|havde|blev|bliver|skal|kan|kunne|vil|ønsker|deltog|orienterede|gennemgik|fremlagde|oplyste|besluttede|godkendte|vedtog|drøftede|holdes|afholdes|tages|sendes)(?![a-zæøå])/i
/** A bare outcome: `Godkendt`, `Begge godkendt.`, `Udsat til næste møde`; not `Godkendelse af dagsorden`. */
const OUTCOME =
  /(?:^|[^a-zæøåé])(?:godkendt|udsat|udskudt|drøftet|vedtaget|tiltrådt|efterretning|orientering givet|intet|ingen|udgår|udgået|anbefales|godkendes|imødekommet|bevilges|afslået|faldet)(?![a-zæøå])/i

export function isAgendaTitle(text: string): boolean {
  return mayStart(AGENDA_STARTS, text) && AGENDA_TITLE.test(text)
}

export function isSentence(text: string): boolean {
  return SENTENCE_VERB.test(text)
}

export function isOutcome(text: string): boolean {
  return OUTCOME.test(text)
}

/** Could the line stand as a title: begins with a capital, is short, says nothing. */
export function looksLikeTitle(text: string): boolean {
  const { length } = text
  if (length < 3 || length > 160 || isAmong(CONTINUES, lastCode(text))) return false
  const first = codeAt(text, 0)
  return (isCapital(first) || isDigit(first) || isAmong(QUOTES, first)) && !isSentence(text)
}

/** How a line ends that goes on below. */
const CONTINUES = codesOf(',;:')
/** What may stand before the first letter of a title. */
const QUOTES = codesOf('"”»§')

/** `Høring: Takster`, `Forslag: En bænk`; not `Økonomi: Regnskab`, `Meddelelser: Intet`. */
const KIND_FIRST =
  /^(?:høring|drøftelse|beslutning|godkendelse|forslag|sag|tema|emne|orientering): (?=[A-ZÀ-ÞĀ-ɏ\d"”»])/i

/**
 * Does a line name its matter behind a word for its kind: `Høring: Ny busplan`, `Sag: Mødested for unge`; not `Høring:
 * Ingen`, `Forslag: Bo vil have en bænk.`?
 */
export function isKindTitle(text: string): boolean {
  const kind = KIND_FIRST.exec(text)?.[0]
  if (kind === undefined || kind.length === text.length || text.endsWith('.')) return false
  const matter = text.slice(kind.length)
  return !isOutcome(matter) && (text.endsWith('?') || looksLikeTitle(matter))
}

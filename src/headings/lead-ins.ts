import { findDates } from '../danish/dates.ts'
import { codeAt, codesOf, isAmong, isCapital, lastCode } from '../danish/letters.ts'

/** A fixed opening that does the work of a recommendation label: "Direktionen indstiller," on a line of its own. */
export interface LeadIn {
  readonly label: string
  /** Who recommends. */
  readonly body: string | null
  /** It is addressed to a further body: "Forretningsudvalget indstiller til regionsrådet,". */
  readonly passedOn: boolean
  /**
   * It names who is to act or whom it is addressed to, and the sentence goes on in a list: "Administrationen indstiller,
   * at udvalget", "Administrationen indstiller til Byrådet".
   */
  readonly needsList: boolean
  /** What is recommended stands behind it in the same block: "Det indstilles, at planen godkendes."; counts only over an outcome. */
  readonly inSentence: boolean
  /** Its letters alone set it apart from the sentence: "FORVALTNINGEN INDSTILLER, at vejen bygges."; that sentence is its section. */
  readonly setApart?: true
  /** Where the text behind it begins. */
  readonly rest: number
  /** ISO date of "Økonomiudvalget indstiller den 25. maj 2009, at"; such a lead-in is a step of its own. */
  readonly date: string | null
}

/** `Direktionen indstiller,` `Dansk Folkeparti foreslår:` `Administrationen indstiller, at udvalget`; not `Udvalget anbefaler indstillingen.` */
const LEAD_IN =
  /^([A-ZÀ-ÞĀ-ɏ][^.:;?!]{2,90}?)\s(?:indstiller|anbefaler|foreslår)(\s(?:til|over\s?for)\s[^.:;?!]{2,80}?)?,?(?:\s*at(\s[A-Za-zÀ-ɏ-]{2,40}(?:et|en))?)?\s*[,:]?$/
/** What is recommended follows: `Det indstilles, ⟨at planen⟩`, `Det indstilles til Byrådet: ⟨at vejen⟩`; not `Det indstilles, at`, `Det foreslås, at vi`. */
const BEFORE_CLAUSE = /^Det indstilles(?: (?:til|på vegne af|over for) [^.:;,]{3,60})?[,:]?\s+(?=at\s+\S)/
/** With its day: `Økonomiudvalget indstiller den 25. maj 2009 at`, `Teknisk Udvalg indstillede i mødet d. 2/12 2002:`; not `Udvalget anbefalede planen den 2. maj, at`. */
const DATED =
  /^([A-ZÀ-ÞĀ-ɏ][^.:;?!]{2,90}?)\s(?:indstille|anbefale)(?:r|de)((?: til [^.:;?!]{2,80}?)?)(?: (?:i|på) (?:sit )?møde(?:t)?)?,? (?:den|d\.) ?\d[^:;?!]{4,20}?(?:,|,? at:?|:)$/
/** The subject does something else before: `Rådet tilslutter sig udkastet og`, `Vi drøftede og`; not `Børn og Unge`. */
const DOES_MORE = /\s(?:og|samt|men)$/
/** On a line of its own: `Det indstilles, at`, `Det anbefales til Byrådet:`; not `Det indstilles, at mødeplanen godkendes.`. */
const IMPERSONAL =
  /^Det (?:indstilles|anbefales|foreslås)(?: (?:til|på vegne af|over for) [^.:;]{3,60})?,?(?: at)?[,:]?$/
/** Bodies that decide on the way, not offices that prepare the case: `Økonomiudvalget`, `Byrådets`; not `Forvaltningen`. */
const POLITICAL = /(?:udvalg|råd|bestyrelse|magistrat)(?:et|en)?s?$/i

/** How a lead-in ends: `indstiller,`, `indstiller:`, `at`, `anbefaler`, `at bestyrelsen`, `til Byråd`, `til Kommunalbestyrelse`, `Det indstilles`. */
const ENDINGS = codesOf(',:trndesTRNDES')
/** `indstiller`, `anbefalede`; not `godkender`. */
const VERB = /indstille|anbefale|foreslå/
/** Set in capitals before the clause it governs: `FORVALTNINGEN INDSTILLER, at vejen bygges.`, `DIREKTIONEN ANBEFALER TIL BYRÅDET at leje`; not `Forvaltningen indstiller, at`, `KL ANBEFALER`. */
const CAPITALS_BEFORE_CLAUSE =
  /^[A-ZÆØÅ][A-ZÆØÅ .-]{5,60} (?:INDSTILLER|ANBEFALER|FORESLÅR)(?: TIL [A-ZÆØÅ -]{3,60}| OVER ?FOR [A-ZÆØÅ -]{3,60})?[,:]?\s+(?=at\s)/
/** `ADMINISTRATIONEN INDSTILLER`, `UDVALGET ANBEFALER`; not `INDSTILLING`. */
const CAPITAL_VERB = /INDSTILLER|ANBEFALER|FORESLÅR/

/** Reads a lead-in that fills the whole text, or `Det indstilles` before the clause it governs; `null` otherwise. */
export function readLeadIn(text: string): LeadIn | null {
  if (isCapital(codeAt(text, 1))) return beforeClauseInCapitals(text) ?? onItsOwn(text)
  return text.startsWith('Det indstilles') ? (beforeClause(text) ?? onItsOwn(text)) : onItsOwn(text)
}

/** `FORVALTNINGEN INDSTILLER, at vejen bygges.`: its letters set the label apart from the sentence. */
function beforeClauseInCapitals(text: string): LeadIn | null {
  const rest = CAPITALS_BEFORE_CLAUSE.exec(text)?.[0].length
  const found = rest === undefined ? null : inCapitals(text.slice(0, rest).trimEnd())
  return found && rest !== undefined ? { ...found, inSentence: true, setApart: true, rest } : null
}

function beforeClause(text: string): LeadIn | null {
  const rest = BEFORE_CLAUSE.exec(text)?.[0].length
  if (rest === undefined) return null
  const label = text.slice(0, rest).replace(/[\s,:]+$/, '')
  return { label, body: null, passedOn: false, needsList: false, inSentence: true, rest, date: null }
}

function onItsOwn(text: string): LeadIn | null {
  if (text.length > 190 || !isAmong(ENDINGS, lastCode(text))) return null
  if (!VERB.test(text)) return isCapital(codeAt(text, 1)) && isInCapitals(text) ? inCapitals(text) : null
  if (IMPERSONAL.test(text))
    return {
      label: text.replace(/[\s,:]+$/, ''),
      body: null,
      passedOn: false,
      needsList: false,
      inSentence: false,
      rest: text.length,
      date: null,
    }
  const dated = datedLeadIn(text)
  if (dated) return dated
  const hit = LEAD_IN.exec(text)
  if (!hit?.[1] || /^Det\b/.test(hit[1]) || DOES_MORE.test(hit[1])) return null
  const isOpen = hit[2] !== undefined && text.endsWith(hit[2])
  return {
    label: text.replace(/[\s,:]+$/, ''),
    body: hit[1],
    passedOn: hit[2] !== undefined && POLITICAL.test(hit[1]),
    needsList: hit[3] !== undefined || isOpen,
    inSentence: false,
    rest: text.length,
    date: null,
  }
}

function datedLeadIn(text: string): LeadIn | null {
  const hit = DATED.exec(text)
  const date = hit ? findDates(text)[0]?.iso : null
  if (!hit?.[1] || !date) return null
  const passedOn = hit[2] !== '' && POLITICAL.test(hit[1])
  return {
    label: text.replace(/[\s,:]+$/, ''),
    body: hit[1],
    passedOn,
    needsList: false,
    inSentence: false,
    rest: text.length,
    date,
  }
}

function isInCapitals(text: string): boolean {
  return CAPITAL_VERB.test(text) && text === text.toUpperCase()
}

/** `ADMINISTRATIONEN INDSTILLER TIL TEKNISK UDVALG,`: read in small letters, named as printed. */
function inCapitals(text: string): LeadIn | null {
  const found = readLeadIn(text.charAt(0) + text.slice(1).toLowerCase())
  if (!found) return null
  return { ...found, label: text.replace(/[\s,:]+$/, ''), body: found.body && text.slice(0, found.body.length) }
}

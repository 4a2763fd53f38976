import { codeAt, isCapital, mayStart, startsOf } from '../danish/letters.ts'

/**
 * Lines that close a meeting after its last item: end time, minute taker, signatures, and what a web page prints below.
 *
 * `Mødet sluttede kl. 20.35.`, `Referent: Bente Lund`, `Underskrifter`, `Referat godkendt af formandskabet den 22. november 2018`,
 * `Vedtaget på generalforsamlingen den 27. april 2009`, `Skriv et svar`; not `Mødet i juni aflyses`, `Vedtaget.`
 */
const CLOSING =
  /^(?:mødet?\s+(?:er\s+|blev\s+)?(?:slut(?:tede|tet|ter)?|hævet|hævedes|afsluttet|afsluttedes|lukket)\b|ref(?:erent(?:er)?|\.)(?:[:.]|\s*$|\s+[A-ZÀ-ÞĀ-ɏ])|referat(?:et)? (?:er )?(?:skrevet|udarbejdet|taget|(?:godkendt|underskrevet) af [^.:;]{3,60} den \d[^:;]{5,20}$)|(?:således )?passeret\b|således vedtaget\b|vedtaget (?:på|i|af|ved|den|d\.) [^:;]{3,90}(?:19|20)\d\d\.?$|underskrift(?:er)?\b|bilagsliste$|bilagsoversigt$|underskriftsblad$|skriv et svar|din e-mailadresse|kontakt$|(?:sidst )?opdateret\b|læs hele dagsordenen|tilmeld dig|for referat\b|(?:med )?venlig hilsen\b)/i
/** Initials and date under the minutes: `SB/12.06.2018`, `KBJ/3-6-18`; not `12.06.2018`. */
const SIGNATURE = /^[A-ZÀ-ÞĀ-ɏ]{2,4}\/\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/

const STARTS = startsOf([
  'mød',
  'ref',
  'sål',
  'ved',
  'pas',
  'und',
  'bil',
  'skr',
  'din',
  'kon',
  'sid',
  'opd',
  'læs',
  'til',
  'for',
  'med',
  'ven',
])

export function closesMeeting(text: string): boolean {
  if (text.length >= 200) return false
  if (mayStart(STARTS, text) && CLOSING.test(text)) return true
  return isCapital(codeAt(text, 1)) && SIGNATURE.test(text)
}

/** Lines at the foot of a web page: `Tlf. 76 63 10 00`, `CVR-nr. 29190909`, `Cookies`, `© Kommunen 2019`; not `Cookies blev drøftet.` */
const FOOT =
  /^(?:tlf\.?|telefon|cvr(?:-?nr\.?)?|ean(?:-?nr\.?)?|e-?mail|mail|sikker (?:mail|post))(?:[ :]|$)|^(?:cookies|cookiepolitik|privatlivspolitik|persondatapolitik|tilgængelighedserklæring|tilgængelighed|sitemap|sidekort|log ind|følg os\b.{0,30}|find os\b.{0,30}|kontakt(?: os)?|åbningstider|om os|job hos os|presse)$|^©|^[A-ZÀ-ÞĀ-ɏ][^.:;]{3,40}, \d{4} [A-ZÀ-ÞĀ-ɏ]/i
const LONGEST_FOOT = 60
/** Lines of a page's foot that must agree before it is taken for one. */
const FEWEST_FEET = 3

/** Where the foot of a web page begins at the end of some lines: the index of its first, or -1. */
export function footFrom(texts: readonly string[]): number {
  let first = -1
  let feet = 0
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i] ?? ''
    if (text.length > LONGEST_FOOT || /[.!?]$/.test(text)) break
    if (!FOOT.test(text)) continue
    feet++
    first = i
  }
  return feet >= FEWEST_FEET ? first : -1
}

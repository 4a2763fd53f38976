import { codeAt, isCapital, mayStart, startsOf } from '../danish/letters.ts'

/**
 * Lines that close a meeting after its last item: end time, minute taker, signatures, and what a web page prints below.
 *
 * `Mødet sluttede kl. 19.55.`, `Referent: Bente Lund`, `Underskrifter`, `Skriv et svar`; not `Mødet i juni aflyses`.
 */
const CLOSING =
  /^(?:mødet?\s+(?:er\s+|blev\s+)?(?:slut(?:tede|tet|ter)?|hævet|hævedes|afsluttet|afsluttedes|lukket)\b|ref(?:erent(?:er)?|\.)(?:[:.]|\s*$|\s+[A-ZÀ-ÞĀ-ɏ])|referat(?:et)? (?:er )?(?:skrevet|udarbejdet|taget)|(?:således )?(?:vedtaget|passeret)\b|underskrift(?:er)?\b|bilagsliste$|bilagsoversigt$|underskriftsblad$|skriv et svar|din e-mailadresse|kontakt$|(?:sidst )?opdateret\b|læs hele dagsordenen|tilmeld dig|for referat\b)/i
/** `SB/12.06.2018`: initials and date under the minutes. */
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
])

export function closesMeeting(text: string): boolean {
  if (text.length >= 200) return false
  if (mayStart(STARTS, text) && CLOSING.test(text)) return true
  return isCapital(codeAt(text, 1)) && SIGNATURE.test(text)
}

import { codeAt, isCapital, isDigit, startOf, startsOf } from '../danish/letters.ts'

/** What a line of case data around a heading says: "Sagsnr.: 330-2018-3619  Dok.nr.: …  Åbent". */
export interface CaseData {
  readonly caseNumber: string | null
  readonly closed: boolean
}

/** `Sagsnr.: 2014-001192`, `Sagnr.: 0-3-1-17`, `Sagsid.:`, `Dok. 306-2019-58210`, `Initialer: KBJ`; not `Sagsfremstilling`. */
const CASE_LINE =
  /^(?:sags\s?(?:nr|id|nummer|behandler|initialer)|sag\s?nr\.?:?\s(?=\S*\d\S*-\S)|sagnr|sag:?\s(?=[\d-]{5})|dok(?:ument)?\.?\s?(?:nr|id)|dok\.?\s(?=\d)|j(?:ournal)?\.?\s?nr|initialer|brevid|acadre|journalnr)\b\.?/i
/** KLE numbers: `00.22.00-P35-11-21`, `01.02G00 - 2017/27088`, `13.05.12-Ø00-1-15`; not `10.01.2023`. */
export const KLE = /^\d{2}\.\d{2}(?:\.\d{2})?\s?-?\s?[A-ZÆØÅ]\d{2}(?:\s?-\s?[\d/]+)*/
/** `Åbent`, `Åbent - 2009/049528`, `Lukket punkt`, `Åben sag`; not `Åbent brev til ministeren`. */
const ACCESS = /^(?:åbent?|lukket)(?:\s+(?:punkt|sag|referat|dagsorden))?\.?(?:\s*-\s*[\dA-ZÆØÅ][\w./ÆØÅæøå-]*)?$/i
/** `Brevid: 1234567`, `Acadre 12/34, Brevid:99`; not `Brev: 12`. */
const BREVID = /\bBrevid:\s*\d+/
/** The number of a committee's ledger: `ØU 212/2004  J.nr. ØU 118/2004`, `TMU 81/2007`; not `BR 217/07. Takster`. */
const LEDGER = /^[A-ZÆØÅ]{2,4}[ -]\d{1,4}\/(?:19|20)?\d{2}\.?(?:\s+J\.? ?nr\b.*)?$/
const LONGEST_LEDGER = 60
/**
 * The case number before a title: `FOU 1/03.   Protokol`, `BR 217/07. Takster`, `Acadre sagsnr. 20/1234 Godkendelse`,
 * `J.nr. 12/04: Veje`; not `BR 18 krav`, `KB - Veje`, `Sagsnumre`.
 */
export const LEADING_CASE =
  /^(?:(?:(?:[Aa]cadre\s+)?[Ss]ags?\s?(?:nr|id)|[Jj]\.?\s?nr)\.?:?\s*\d[\d./-]*|[A-ZÆØÅ]{2,4}[ -]?\d{1,4}\/(?:19|20)?\d{2}(?!\d))[.:,]?\s+(?=[A-ZÀ-ÞĀ-ɏ"”»])/
/** The first number of a case in a line: `Sagsnr.: 330-2018-3619`, `01.02G00 - 2017`, `12345678`; not `Sag 12`. */
const FIRST_NUMBER = /(?:^|[\s:])((?:\d{2}\.\d{2}[.\w-]*|\d[\d./-]*[-/]\d[\w./-]*|\d{2,4}[-/]\d+|\d{7,}))/

/** How these lines begin, KLE numbers aside. */
const STARTS = startsOf(['sag', 'dok', 'jou', 'j.n', 'j. ', 'j n', 'jnr', 'ini', 'bre', 'aca', 'åbe', 'luk'])
const DOT = 46
const LONGEST = 160

/** Reads a line of case data; `null` when the line is something else. */
export function readCaseData(text: string, start: number = startOf(text)): CaseData | null {
  if (text.length > LONGEST) return null
  const isKle = codeAt(text, 2) === DOT && isDigit(codeAt(text, 0))
  const mayBeLedger = text.length < LONGEST_LEDGER && isCapital(codeAt(text, 1)) && isCapital(codeAt(text, 0))
  if (STARTS[start] !== 1 && !isKle && !mayBeLedger && !namesLetter(text)) return null
  const kle = isDigit(codeAt(text, 0)) ? (KLE.exec(text)?.[0] ?? null) : null
  const isCase = kle !== null || CASE_LINE.test(text) || BREVID.test(text) || (mayBeLedger && LEDGER.test(text))
  if (!isCase && !ACCESS.test(text)) return null
  const number = isCase ? (kle ?? FIRST_NUMBER.exec(text)?.[1] ?? null) : null
  return { caseNumber: number, closed: /\blukket\b/i.test(text) }
}

/** Does the number of a letter stand in a line: `… Brevid: 4711`? A cheap look. */
export function namesLetter(text: string): boolean {
  return text.length <= LONGEST && text.includes('Brevid:')
}

/** One piece of such a line: `Acadre sagsnr. 14/2011`, `Journalnr.: 18.14.00A21`, `Åben sag`; not `Åbenhed`. */
const PIECE =
  /^(?:(?:acadre\s+)?(?:sags?\s?(?:nr|id)|journalnr|j\.?\s?nr|dok\.?\s?nr|brevid)\.?:?\s*[\dA-ZÆØÅ][\dA-ZÆØÅ./-]*|(?:åbent?|lukket)(?: sag| punkt)?)(?:[\s,;|]+|$)/i

/**
 * Does a text, behind the number of an item, hold nothing but case data: `Acadre sagsnr. 14/2011  Journalnr.: 18.14.00A21  Åben sag`,
 * `FOU 1/03`?
 */
export function isOnlyCaseData(text: string): boolean {
  if (text.length > LONGEST) return false
  if (text.length < LONGEST_LEDGER && isCapital(codeAt(text, 1)) && LEDGER.test(text)) return true
  if (STARTS[startOf(text)] !== 1) return false
  let rest = text
  for (let piece = PIECE.exec(rest); piece && rest !== ''; piece = PIECE.exec(rest)) rest = rest.slice(piece[0].length)
  return rest === '' && NUMBERED.test(text)
}

/** `Sagsnr. 09/4411`, `J.nr. 5`; not `Lukket sag`. */
const NUMBERED = /\d/

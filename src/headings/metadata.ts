/** What a line of case data around a heading says: "Sagsnr.: 330-2018-3619  Dok.nr.: …  Åbent". */
export interface Metadata {
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
const BREVID = /\bBrevid:\s*\d+/
const FIRST_NUMBER = /(?:^|[\s:])((?:\d{2}\.\d{2}[.\w-]*|\d[\d./-]*[-/]\d[\w./-]*|\d{2,4}[-/]\d+|\d{7,}))/

/** Reads a line of case data; `null` when the line is something else. */
export function readMetadata(text: string): Metadata | null {
  if (text.length > 160) return null
  const isCase = CASE_LINE.test(text) || KLE.test(text) || (text.includes('Brevid') && BREVID.test(text))
  if (!isCase && !ACCESS.test(text)) return null
  const number = isCase ? (KLE.exec(text)?.[0] ?? FIRST_NUMBER.exec(text)?.[1] ?? null) : null
  return { caseNumber: number, closed: /\blukket\b/i.test(text) }
}

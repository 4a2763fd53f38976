import { sentenceSpans } from '../danish/sentences.ts'
import type { Block } from '../model/block.ts'

/** `Bestyrelsen godkendte regnskabet.`, `Vi tager den på næste møde.`; not `Notat om hvad der er sket.` */
const TELLS =
  /^(?:Vi|Der|Man|[A-ZÀ-Þ][a-zæøå]+(?:en|et|ne)) (?:[a-zæøå]{2,}(?:er|ede|te|es)|vedtog|tog|gav|har|skal)(?![a-zæøå])[^.]*\.$/
/** A bare outcome: `Godkendt.`, `Taget til efterretning.`; not `Ingen bilag.`, `Godkendt regnskab for 2020.` */
const OUTCOME =
  /^(?:godkendt|vedtaget|tiltrådt|udsat|udskudt|drøftet|afslået|imødekommet|(?:taget )?til efterretning)(?: (?:enstemmigt|uden bemærkninger|til næste møde))?\.$/i
/** No title of an attachment is so long. */
const LONGEST_ATTACHMENT = 200

/**
 * Text below a list of attachments that is none of them: several sentences, a bare outcome, or one sentence in which
 * somebody acts: set apart, or below a list that began on the line of its label (`Bilag: Kort`).
 */
export function isToldBelow({ text, label, gapBefore }: Block, runIn: boolean): boolean {
  if (label !== null || !text.endsWith('.')) return false
  if (text.length > LONGEST_ATTACHMENT || sentenceSpans(text).length > 1 || OUTCOME.test(text)) return true
  return (gapBefore || runIn) && TELLS.test(text)
}

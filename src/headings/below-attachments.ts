import { sentenceSpans } from '../danish/sentences.ts'
import type { Block } from '../model/block.ts'

/** `Bestyrelsen godkendte regnskabet.`, `Vi tager den på næste møde.`; not `Notat om hvad der er sket.` */
const TELLS =
  /^(?:Vi|Der|Man|[A-ZÀ-Þ][a-zæøå]+(?:en|et|ne)) (?:[a-zæøå]{2,}(?:er|ede|te|es)|vedtog|tog|gav|har|skal)(?![a-zæøå])[^.]*\.$/
/** No title of an attachment is so long. */
const LONGEST_ATTACHMENT = 200

/** Text below a list of attachments that is none of them: several sentences, or one in which somebody acts. */
export function isToldBelow({ text, label, gapBefore }: Block): boolean {
  if (label !== null || !text.endsWith('.')) return false
  return text.length > LONGEST_ATTACHMENT || sentenceSpans(text).length > 1 || (gapBefore && TELLS.test(text))
}

import { inLatin } from '../../danish/patterns/latin.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'

const KEY = '(?:\\d{1,2}|\\p{Lu})(?![\\p{L}\\d.])'
/** One of several of a kind by its number or letter, as the first words: `Forslag 1 blev`, `Ønske A og B imødekommes`, `Nr. 2 godkendt`; not `Den 3. maj`, `Forslaget blev`, `Kl. 9 begyndte`. */
const THING = inLatin(
  `^(?!(?:kl|den|d|kr|ca|uge)\\.?\\s)(\\p{L}{2,20}\\.?)\\s${KEY}(?:(?:,\\s|\\sog\\s|\\s?[-–]\\s?)${KEY})*\\s`,
  'iu',
)
/** Before the next of them: `vedtaget⟨, mens ⟩forslag 2`, `afvist⟨, ⟩ønske 3`; not `vedtaget, idet`. */
const BETWEEN = inLatin(
  /[,;]\s+(?:(?:og|men|mens|medens|hvorimod)\s+)?(?=\p{L}+\.?\s(?:\d{1,2}|\p{Lu})(?![\p{L}\d.]))/gu,
)

/**
 * What a sentence says of several things of one kind, one part for each; none when it speaks of one.
 *
 * `"Forslag 1 blev vedtaget, mens forslag 2 faldt."` gives "Forslag 1 blev vedtaget" and "forslag 2 faldt."
 */
export function thingsApart(sentence: string): readonly string[] {
  const kind = THING.exec(sentence)?.[1]?.toLowerCase()
  if (kind === undefined) return []
  const parts: string[] = []
  let from = 0
  for (const { index, 0: between } of matchesOf(BETWEEN, sentence)) {
    const next = index + between.length
    if (THING.exec(sentence.slice(next))?.[1]?.toLowerCase() !== kind) continue
    parts.push(sentence.slice(from, index))
    from = next
  }
  return parts.length === 0 ? [] : [...parts, sentence.slice(from)]
}

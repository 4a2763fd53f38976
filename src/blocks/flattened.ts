import type { Draft, Repair } from './draft.ts'

/** Fewer lines than this, one of them very long: the document lost its line breaks. */
const FEW_LINES = 12
const LONG_LINE = 600
/** A number that may begin an item inside a line: `blev godkendt. 2. Økonomi`, `Intet 3. Eventuelt`; not `den 2. maj`, `på 84.000 kr.`. */
const NUMBER_INSIDE = /(?<=[A-Za-zÀ-ɏ.!?:)\d]) +(?=(\d{1,2})\. [A-ZÀ-ÞĀ-ɏ][a-zß-ÿ])/g

/** Cuts documents that stand on one line where the next number of a list begins. Every part keeps the line's place. */
export const cutFlattened: Repair = (drafts) => {
  if (drafts.length >= FEW_LINES) return drafts
  return drafts.flatMap((draft) => (draft.text.length < LONG_LINE ? [draft] : partsOf(draft)))
}

function partsOf(draft: Draft): Draft[] {
  const cuts: number[] = []
  let expected = 1
  for (const hit of draft.text.matchAll(NUMBER_INSIDE)) {
    const number = Number(hit[1])
    if (number !== expected && !(number === 1 && expected > 2)) continue
    expected = number + 1
    cuts.push(hit.index + hit[0].length)
  }
  if (cuts.length < 2) return [draft]
  return [0, ...cuts].map((from, i) => ({
    ...draft,
    text: draft.text.slice(from, cuts[i]).trim(),
    gap: i === 0 ? draft.gap : 1,
  }))
}

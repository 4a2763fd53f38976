/** Clauses that a sentence takes up as objects: "Udvalget godkendte punkt 1 og udsatte punkt 3." */
import { inLatin } from '../../../danish/patterns/latin.ts'
import { matchesOf } from '../../../danish/patterns/matches.ts'

const LIST = '(\\d{1,2}(?:\\s*(?:,|og|\\+|-|–)\\s*\\d{1,2})*)'
const CLAUSE = `(?:indstillingens\\s)?(?:pkt\\.?|punkt(?:erne)?|nr\\.?|forslag)\\s*${LIST}`
/** Before the next verb with a clause of its own: `godkendte punkt 1⟨ og ⟩udsatte punkt 3`, `fulgte pkt. 1⟨, men ⟩forkastede pkt. 2`; not `godkendte punkt 1 og 2`. */
const NEXT_ACT = inLatin(`,?\\s(?:og|men|samt)\\s(?=\\p{L}+(?:te|ede|og|es|er)\\s${CLAUSE})`, 'giu')
/** The clause that an act is about, at its end: `Udvalget godkendte ⟨punkt 1⟩`, `kunne tiltræde ⟨nr. 1 og 2⟩`; not `Punktet blev drøftet`. */
const ABOUT = inLatin(`\\s${CLAUSE}\\.?$`, 'iu')
/** What is left out of an agreement, before it: `tiltræde punkt 1⟨, men⟩ ikke punkt 2`, `Godkendt⟨, dog⟩ ikke pkt. 3`; not `, men ikke i år`. */
const BUT_NOT = inLatin(`,?\\s(?:men|dog)(?=(\\s+ikke\\s${CLAUSE}\\.?)$)`, 'iu')
/** Who acts, as the first word: `Udvalget `, `Vi `; not `Godkendte `. */
const WHO = inLatin(/^(?:vi|man|byrådet|\p{L}*(?:udvalget|bestyrelsen|rådet|nævnet|magistraten))\s/iu)

/** One act of a sentence, as a sentence of its own, and the numbers of the clauses it is about (`null` without one). */
export interface Act {
  readonly said: string
  readonly clause: string | null
}

/**
 * What a sentence does to each of several clauses; none when it does one thing.
 *
 * `"Udvalget godkendte punkt 1 og udsatte punkt 3."` gives "Udvalget godkendte punkt 1" of 1 and "Udvalget udsatte punkt
 * 3." of 3; `"Udvalget tiltrådte punkt 1, men ikke punkt 2."` gives "Udvalget tiltrådte punkt 1" and "Udvalget tiltrådte ikke punkt 2."
 */
export function actsApart(sentence: string): readonly Act[] {
  const left = BUT_NOT.exec(sentence)
  if (left) {
    const agreed = sentence.slice(0, left.index)
    return [actOf(agreed), actOf(`${agreed.replace(ABOUT, '')}${left[1] ?? ''}`)]
  }
  const who = WHO.exec(sentence)?.[0] ?? ''
  const acts: Act[] = []
  let from = 0
  for (const { index, 0: between } of matchesOf(NEXT_ACT, sentence)) {
    acts.push(actOf(sentence.slice(from, index)))
    from = index + between.length
  }
  if (acts.length === 0) return []
  const all = [...acts, actOf(sentence.slice(from))].map((act, i) => (i === 0 ? act : { ...act, said: who + act.said }))
  return all.every(({ clause }) => clause !== null) ? all : []
}

function actOf(said: string): Act {
  return { said, clause: ABOUT.exec(said)?.[1] ?? null }
}

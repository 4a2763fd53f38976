import { codeAt, isSmall } from '../danish/letters.ts'
import { hasBodies } from './further-runs.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { LETTER_FORM } from './title-hypotheses.ts'
import { isAgendaTitle, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** `a)`, `b.` as the label of a list item; not `aa)`, `1)`. */
const SMALL_LETTER = /^([a-t])[.)]$/
const LETTERS = 'abcdefghijklmnopqrst'
const LEAST_ITEMS = 4
const LEAST_ANCHORS = 3

/**
 * `a) Valg af dirigent`, `b) Regnskab`: small letters in order with text under them, when most say what agendas say.
 * Letters number clauses and lists nearly everywhere else.
 */
export function smallLettered(units: readonly Unit[]): Hypothesis {
  const runs = runsOf(units).filter((run) => run.length >= LEAST_ITEMS && hasBodies(units, run))
  const [best = []] = runs.sort((a, b) => b.length - a.length)
  const anchors = best.filter((member) => member.score > 1).length
  return anchors >= LEAST_ANCHORS && 2 * anchors >= best.length ? hypothesisOf('small letters', best) : NO_HYPOTHESIS
}

/** The runs of letters in order; every `a` begins one. */
function runsOf(units: readonly Unit[]): HeadingCandidate[][] {
  const runs: HeadingCandidate[][] = []
  for (let i = 0; i < units.length; i++) {
    const block = units[i]?.block
    if (!block?.label) continue
    const letter = isSmall(codeAt(block.label, 0)) ? SMALL_LETTER.exec(block.label)?.[1] : undefined
    if (letter === undefined || !looksLikeTitle(block.text)) continue
    if (letter === 'a') runs.push([])
    const run = runs.at(-1)
    if (!run || LETTERS.charAt(run.length) !== letter) continue
    const number = { form: LETTER_FORM, number: letter, value: run.length + 1, rest: 0 }
    run.push({ ...titleCandidate(units, i, 'a)', isAgendaTitle(block.text) ? 1.5 : 0.5, 'next letter'), number })
  }
  return runs
}

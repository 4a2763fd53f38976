import { codeAt, isSmall } from '../danish/letters.ts'
import { hasBodies } from './further-runs.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { type Hypothesis, hypothesisOf, NO_HYPOTHESIS, titleCandidate } from './hypothesis.ts'
import { meetingStart } from './meeting-heads.ts'
import { LETTER_FORM } from './title-hypotheses.ts'
import { isAgendaTitle, looksLikeTitle } from './title-words.ts'
import type { Unit } from './unit.ts'

/** `a)`, `b.` as the label of a list item; not `aa)`, `1)`. */
const SMALL_LETTER = /^([a-t])[.)]$/
const LETTERS = 'abcdefghijklmnopqrst'
const LEAST_ITEMS = 4
const LEAST_ANCHORS = 3

/**
 * `a) Valg af dirigent`, `b) Regnskab`: small letters in order with text under them, when most say what agendas say, the
 * first and the last do, or an agenda above them says the same.
 * Letters number clauses and lists nearly everywhere else.
 */
export function smallLettered(units: readonly Unit[]): Hypothesis {
  const all = runsOf(units).filter((run) => run.length > 1)
  const runs = all.filter((run) => hasBodies(units, run))
  const long = runs
    .filter((run) => run.length >= LEAST_ITEMS && (areTitles(run) || isAnnounced(run, all) || isFramed(units, run)))
    .sort((a, b) => b.length - a.length)
  const [best] = long
  return best ? hypothesisOf('small letters', withOtherMeetings(units, runs, best)) : NO_HYPOTHESIS
}

function areTitles(run: readonly HeadingCandidate[]): boolean {
  const anchors = run.filter((member) => member.score > 1).length
  return anchors >= LEAST_ANCHORS && 2 * anchors >= run.length
}

/** `a. Valg af ordstyrer` … `e. Evt.`, each set apart: the first and the last say what agendas say there. */
function isFramed(units: readonly Unit[], run: readonly HeadingCandidate[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || first.score < 1 || !LAST_ITEM.test(last.key.text)) return false
  return run.every(({ start }) => units[start]?.block.gapBefore)
}

/** The key of the title with which agendas end: `eventuelt`, `evt`; not `eventueltsalg`. */
const LAST_ITEM = /^(?:eventuelt|evt)$/

/** Do the same titles stand in the same order in a list further up: the agenda? */
function isAnnounced(run: readonly HeadingCandidate[], runs: readonly (readonly HeadingCandidate[])[]): boolean {
  const before = runs.slice(0, runs.indexOf(run))
  return before.some((list) => run.filter(({ key }, i) => list[i]?.key.equals(key)).length >= 0.8 * run.length)
}

/** The best run with those before and after it that count anew below the head of another meeting. */
function withOtherMeetings(
  units: readonly Unit[],
  runs: readonly (readonly HeadingCandidate[])[],
  best: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const at = runs.indexOf(best)
  const members = [...best]
  for (let i = at + 1; i < runs.length; i++) {
    const run = runs[i] ?? []
    if (meetingStart(units, members.at(-1)?.end ?? 0, run[0]?.start ?? 0) >= 0) members.push(...run)
  }
  for (let i = at - 1; i >= 0; i--) {
    const run = runs[i] ?? []
    if (meetingStart(units, run.at(-1)?.end ?? 0, members[0]?.start ?? 0) >= 0) members.unshift(...run)
  }
  return members
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
    run.push({
      ...titleCandidate(units, i, { form: 'a)', score: isAgendaTitle(block.text) ? 1.5 : 0.5, reason: 'next letter' }),
      number,
    })
  }
  return runs
}

import type { HeadingCandidate } from './heading-candidate.ts'
import type { Hypothesis } from './hypothesis.ts'
import type { CandidateShown } from './token.ts'
import type { Unit } from './unit.ts'

/** Every place where an item might begin, with its score and what became of it: for a person to look at. */
export function report(
  units: readonly Unit[],
  numbered: readonly HeadingCandidate[],
  chosen: Hypothesis,
): CandidateShown[] {
  const taken = new Set(chosen.members.map((c) => c.start))
  const all = [...numbered.filter((c) => !taken.has(c.start)), ...chosen.members].sort((a, b) => a.start - b.start)
  return all.flatMap((c) => {
    const block = units[c.title?.unit ?? c.start]?.block
    if (!block) return []
    const text = block.text.slice(c.title?.offset ?? 0).slice(0, 120)
    const { position } = block
    const isTaken = taken.has(c.start)
    const reason = isTaken ? `${chosen.id}: ${c.reason}` : c.reason
    return [
      {
        form: c.form,
        number: c.number?.number ?? null,
        text,
        position,
        score: Math.round(c.score * 10) / 10,
        taken: isTaken,
        reason,
      },
    ]
  })
}

import { ANNOUNCED } from './contents.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { type Hypothesis, NO_HYPOTHESIS } from './hypothesis.ts'
import { firstLetters, TitleKey } from './title-key.ts'
import type { Unit } from './unit.ts'

/** Every item printed with the same number (a list flattened from a web page). */
export function constantRun(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Hypothesis {
  const groups = new Map<string, HeadingCandidate[]>()
  for (const c of candidates) {
    if (c.number?.value !== 1 || c.score <= 0) continue
    const id = `${c.form}|${units[c.start]?.block.indent}`
    const known = groups.get(id)
    if (known) known.push(c)
    else groups.set(id, [c])
  }
  let best: readonly HeadingCandidate[] = []
  for (const group of groups.values()) if (group.length > best.length) best = group
  const members = withoutList(best)
  if (members.length < 3) return NO_HYPOTHESIS
  return { id: 'same number', members, score: members.reduce((sum, c) => sum + c.score, 0) }
}

/** Leaves out the list of what comes: titles that stand again further on. */
function withoutList(members: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const last = new Map(members.map((member) => [member.key.text, member]))
  return members.filter((member) => last.get(member.key.text) === member)
}

/** Numbers stand in the table of contents only: each of its titles comes again further on, alone on a line. */
export function announcedTitles(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Hypothesis {
  const entries = candidates.filter((c, j) => {
    const next = candidates[j + 1]
    const before = j > 0 ? candidates[j - 1] : undefined
    const listed = (other: HeadingCandidate | undefined) => other !== undefined && Math.abs(other.start - c.start) <= 2
    return (listed(next) || listed(before)) && c.key.isLonger(4)
  })
  const last = entries.at(-1)
  if (entries.length < 2 || !last) return NO_HYPOTHESIS
  const at = placesOf(units, entries, last.end)
  if (at.size < 0.6 * entries.length) return NO_HYPOTHESIS
  const members = entries.flatMap((entry) => {
    const place = at.get(entry.key.text)
    if (place === undefined) return []
    return [
      {
        ...entry,
        start: place,
        end: place + 1,
        form: 'titel (indhold)',
        title: { unit: place, offset: 0 },
        score: 4,
        reason: ANNOUNCED,
      },
    ]
  })
  const rising = members.every((m, i) => i === 0 || m.start > (members[i - 1]?.start ?? 0))
  if (!rising || members.length < 0.6 * entries.length) return NO_HYPOTHESIS
  return { id: 'announced titles', members, score: 4 * members.length }
}

/** Where the titles of entries stand alone on a line after the list: by title, the first such place. */
function placesOf(units: readonly Unit[], entries: readonly HeadingCandidate[], from: number): Map<string, number> {
  const starts = new Set(entries.map(({ key }) => key.start))
  const places = new Map<string, number>()
  for (let i = from; i < units.length; i++) {
    const unit = units[i]
    if (!unit || unit.number || unit.block.kind === 'furniture' || unit.block.text.length > 200) continue
    if (!starts.has(firstLetters(unit.block.text, 4))) continue
    const { text } = new TitleKey(unit.block.text)
    if (!places.has(text)) places.set(text, i)
  }
  return places
}

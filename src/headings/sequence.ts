import type { HeadingCandidate } from './heading-candidate.ts'
import type { Unit } from './unit.ts'

/** A run of headings that belong together, and how much speaks for it. */
export interface Chain {
  readonly members: readonly HeadingCandidate[]
  readonly score: number
}

const NEAR_STEPS = 12
/** How many indentations and epochs are remembered for each number. */
const SEATS_KEPT = 5
/** Cost of passing a place where the same words (`Ad 1`) start anew. */
const NEW_EPOCH = -4
const NO_CHAIN: Chain = { members: [], score: 0 }

interface Link {
  readonly candidate: HeadingCandidate
  readonly value: number
  readonly indent: number
  /** How often a form with a word has started anew before. */
  readonly epoch: number
  readonly score: number
  readonly previous: Link | null
}

/**
 * The best run of rising numbers: each candidate brings its own weight, each step its own (the next number is best,
 * a gap costs, a change of form or indentation costs). Linear in the number of candidates.
 */
export function bestChain(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Chain {
  const forms = new Map<string, FormLinks>()
  let best: Link | null = null
  let epoch = 0
  for (const candidate of candidates) {
    if (!candidate.number) continue
    const value = candidate.number.value
    if (value <= 1 && candidate.number.form.family === 'word') epoch++
    const seat = { candidate, value, indent: units[candidate.start]?.block.indent ?? 0, epoch }
    let link: Link = { ...seat, score: candidate.score + startBonus(value), previous: null }
    for (const [form, links] of forms) {
      for (const previous of links.before(value)) {
        const score = previous.score + candidate.score + step(previous, seat, form)
        if (score > link.score) link = { ...seat, score, previous }
      }
    }
    linksOf(forms, candidate.form).add(link)
    if (!best || link.score > best.score) best = link
  }
  return best ? unroll(best) : NO_CHAIN
}

function startBonus(value: number): number {
  return value <= 1 ? 1 : 0
}

function step(previous: Link, next: Omit<Link, 'score' | 'previous'>, form: string): number {
  const distance = next.value - previous.value
  const gap = distance <= 1.001 ? 2 : distance <= 2 ? 1 : distance <= NEAR_STEPS ? 0.5 - 0.1 * distance : -5
  const sameForm = form === next.candidate.form
  const sameFamily = previous.candidate.number?.form.family === next.candidate.number?.form.family
  const change = sameForm ? 0 : sameFamily ? -1.5 : -5
  const deeper = next.indent - previous.indent
  const indent = deeper === 0 ? 0.5 : Math.abs(deeper) <= 1 ? 0.2 : deeper < 0 ? -2 : -1
  return gap + change + indent + (previous.epoch === next.epoch ? 0 : NEW_EPOCH)
}

/** The best links for every number of one form, so that the next number finds its predecessors without a search. */
class FormLinks {
  private readonly byNumber = new Map<number, readonly Link[]>()
  private highest: readonly Link[] = []

  add(link: Link): void {
    const number = Math.floor(link.value)
    this.byNumber.set(number, keepBest([...(this.byNumber.get(number) ?? []), link], SEATS_KEPT))
    this.highest = keepBest([...this.highest, link], SEATS_KEPT)
  }

  *before(value: number): Iterable<Link> {
    for (let number = Math.floor(value); number >= Math.max(0, value - NEAR_STEPS); number--) {
      for (const link of this.byNumber.get(number) ?? []) if (link.value < value) yield link
    }
    for (const link of this.highest) if (link.value < value - NEAR_STEPS) yield link
  }
}

/** The best link of every seat (indentation and epoch), the best few of them. */
function keepBest(links: readonly Link[], count: number): readonly Link[] {
  const bySeat = new Map<string, Link>()
  for (const link of links) {
    const seat = `${link.indent}|${link.epoch}`
    const known = bySeat.get(seat)
    if (!known || link.score > known.score) bySeat.set(seat, link)
  }
  return [...bySeat.values()].sort((a, b) => b.score - a.score).slice(0, count)
}

function linksOf(forms: Map<string, FormLinks>, form: string): FormLinks {
  const known = forms.get(form)
  if (known) return known
  const links = new FormLinks()
  forms.set(form, links)
  return links
}

function unroll(last: Link): Chain {
  const members: HeadingCandidate[] = []
  for (let link: Link | null = last; link; link = link.previous) members.push(link.candidate)
  return { members: members.reverse(), score: last.score }
}

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
      const previous = links.bestFor(seat, form)
      if (previous && previous.score + candidate.score > link.score) {
        link = { ...seat, score: previous.score + candidate.score, previous: previous.link }
      }
    }
    linksOf(forms, candidate).add(link)
    if (!best || link.score > best.score) best = link
  }
  return best ? unroll(best) : NO_CHAIN
}

function startBonus(value: number): number {
  return value <= 1 ? 1 : 0
}

function step(previous: Link, next: Seat, form: string): number {
  const distance = next.value - previous.value
  const gap = distance <= 1.001 ? 2 : distance <= 2 ? 1 : distance <= NEAR_STEPS ? 0.5 - 0.1 * distance : -5
  const sameForm = form === next.candidate.form
  const sameFamily = previous.candidate.number?.form.family === next.candidate.number?.form.family
  const change = sameForm ? 0 : sameFamily ? -1.5 : -5
  const deeper = next.indent - previous.indent
  const indent = deeper === 0 ? 0.5 : Math.abs(deeper) <= 1 ? 0.2 : deeper < 0 ? -2 : -1
  return gap + change + indent + (previous.epoch === next.epoch ? 0 : NEW_EPOCH)
}

type Seat = Omit<Link, 'score' | 'previous'>

/** The best links for every number of one form, so that the next number finds its predecessors without a search. */
class FormLinks {
  private readonly byNumber = new Map<number, readonly Link[]>()
  private highest: readonly Link[] = []
  private readonly family: string | undefined

  constructor(family: string | undefined) {
    this.family = family
  }

  add(link: Link): void {
    const number = Math.floor(link.value)
    this.byNumber.set(number, withLink(this.byNumber.get(number) ?? [], link))
    this.highest = withLink(this.highest, link)
  }

  /** The link from which a step to `seat` is best, and the score of the run with that step. */
  bestFor(seat: Seat, form: string): { readonly link: Link; readonly score: number } | null {
    let best: { link: Link; score: number } | null = null
    const weigh = (links: readonly Link[]) => {
      for (const link of links) {
        if (link.value >= seat.value) continue
        const score = link.score + step(link, seat, form)
        if (!best || score > best.score) best = { link, score }
      }
    }
    weigh(this.highest)
    if (this.family !== seat.candidate.number?.form.family) return best
    const least = Math.max(0, seat.value - NEAR_STEPS)
    for (let number = Math.floor(seat.value); number >= least; number--) weigh(this.byNumber.get(number) ?? [])
    return best
  }
}

/** The best link of every seat (indentation and epoch), the best few of them. */
function withLink(links: readonly Link[], link: Link): readonly Link[] {
  const known = links.find((l) => l.indent === link.indent && l.epoch === link.epoch)
  if (known && known.score >= link.score) return links
  const others = links.filter((l) => l !== known)
  return [...others, link].sort((a, b) => b.score - a.score).slice(0, SEATS_KEPT)
}

function linksOf(forms: Map<string, FormLinks>, { form, number }: HeadingCandidate): FormLinks {
  const known = forms.get(form)
  if (known) return known
  const links = new FormLinks(number?.form.family)
  forms.set(form, links)
  return links
}

function unroll(last: Link): Chain {
  const members: HeadingCandidate[] = []
  for (let link: Link | null = last; link; link = link.previous) members.push(link.candidate)
  return { members: members.reverse(), score: last.score }
}

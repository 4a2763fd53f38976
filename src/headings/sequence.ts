import type { HeadingCandidate } from './heading-candidate.ts'
import type { NumberForm } from './number-forms.ts'
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
const START_BONUS = 1
const SAME_INDENT = 0.5
const NO_CHAIN: Chain = { members: [], score: 0 }

/** A candidate as the end of a run: the best way that leads to it. */
interface Link {
  readonly candidate: HeadingCandidate
  readonly value: number
  readonly family: NumberForm['family']
  readonly indent: number
  /** How often a form with a word has started anew before. */
  readonly epoch: number
  score: number
  previous: Link | null
}

/**
 * The best run of rising numbers: each candidate brings its own weight, each step its own (the next number is best,
 * a gap costs, a change of form or indentation costs). Linear in the number of candidates.
 */
export function bestChain(units: readonly Unit[], candidates: readonly HeadingCandidate[]): Chain {
  const forms = new Map<string, FormLinks>()
  let best: Link | null = null
  let epoch = 0
  let welcome = false
  for (const candidate of candidates) {
    if (!candidate.number) continue
    const { value, form } = candidate.number
    // `Ad 0`, the welcome, and `Ad 1` behind it are one start.
    if (value <= 1 && form.family === 'word' && !(welcome && value === 1)) epoch++
    if (form.family === 'word') welcome = value === 0
    const indent = units[candidate.start]?.block.indent ?? 0
    const score = candidate.score + (value <= 1 ? START_BONUS : 0)
    const link: Link = { candidate, value, family: form.family, indent, epoch, score, previous: null }
    for (const links of forms.values()) links.lead(link)
    linksOf(forms, link).add(link)
    if (!best || link.score > best.score) best = link
  }
  return best ? unroll(best) : NO_CHAIN
}

function step(previous: Link, next: Link): number {
  const sameForm = previous.candidate.form === next.candidate.form
  const change = sameForm ? 0 : previous.family === next.family ? -1.5 : -5
  const deeper = next.indent - previous.indent
  const indent = deeper === 0 ? SAME_INDENT : Math.abs(deeper) <= 1 ? 0.2 : deeper < 0 ? -2 : -1
  return gapWeight(next.value - previous.value) + change + indent + (previous.epoch === next.epoch ? 0 : NEW_EPOCH)
}

function gapWeight(distance: number): number {
  return distance <= 1.001 ? 2 : distance <= 2 ? 1 : distance <= NEAR_STEPS ? 0.5 - 0.1 * distance : -5
}

/** The most that a step over a distance can bring, whatever form and seat: reaching further is worth no look then. */
function most(distance: number): number {
  return gapWeight(distance) + SAME_INDENT
}

/** The best links for every number of one form, so that the next number finds its predecessors without a search. */
class FormLinks {
  /** The best first. */
  readonly #byNumber = new Map<number, Link[]>()
  readonly #highest: Link[] = []
  readonly #family: NumberForm['family']

  constructor(family: NumberForm['family']) {
    this.#family = family
  }

  add(link: Link): void {
    const number = Math.floor(link.value)
    const same = this.#byNumber.get(number)
    if (same) insert(same, link)
    else this.#byNumber.set(number, [link])
    insert(this.#highest, link)
  }

  /** Makes the best step from one of these links to `next`, if it is better than what leads there already. */
  lead(next: Link): void {
    leadFrom(this.#highest, next)
    if (this.#family !== next.family) return
    const least = Math.max(0, next.value - NEAR_STEPS)
    for (let number = Math.floor(next.value); number >= least; number--) {
      const links = this.#byNumber.get(number)
      const first = links?.[0]
      if (links && first && first.score + most(next.value - number - 1) + next.candidate.score > next.score)
        leadFrom(links, next)
    }
  }
}

function leadFrom(links: readonly Link[], next: Link): void {
  for (const link of links) {
    if (link.value >= next.value) continue
    const score = link.score + step(link, next) + next.candidate.score
    if (score <= next.score) continue
    next.score = score
    next.previous = link
  }
}

/** Adds a link in the order of scores; of every seat (indentation and epoch) the best is kept, and of those the best few. */
function insert(links: Link[], link: Link): void {
  let at = seatOf(links, link)
  const displaced = links[at]
  if (displaced && displaced.score >= link.score) return
  for (; at > 0; at--) {
    const before = links[at - 1]
    if (!before || before.score >= link.score) break
    links[at] = before
  }
  links[at] = link
}

/** The place of the link with the same seat, else of the last where no more are kept, else behind the last. */
function seatOf(links: readonly Link[], { indent, epoch }: Link): number {
  for (let at = 0; at < links.length; at++) {
    const known = links[at]
    if (known?.indent === indent && known.epoch === epoch) return at
  }
  return Math.min(links.length, SEATS_KEPT - 1)
}

function linksOf(forms: Map<string, FormLinks>, { candidate, family }: Link): FormLinks {
  const known = forms.get(candidate.form)
  if (known) return known
  const links = new FormLinks(family)
  forms.set(candidate.form, links)
  return links
}

function unroll(last: Link): Chain {
  const members: HeadingCandidate[] = []
  for (let link: Link | null = last; link; link = link.previous) members.push(link.candidate)
  return { members: members.reverse(), score: last.score }
}

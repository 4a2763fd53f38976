import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Meeting } from '../../model/document.ts'
import type { Decision, Vote } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import { type Message, warning } from '../../model/message.ts'
import { type Position, through } from '../../model/position.ts'
import type { SectionNode } from '../../model/tree.ts'
import { speaksOf } from '../passages.ts'
import { BOARD_MEETS } from '../sentence/deciders.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { decidedBy, decidedInVote, NONE_DECIDED } from '../ties.ts'
import { isNotOfToday } from './not-of-today.ts'
import { votePassages } from './vote-lines.ts'
import { VOTE } from './vote-sentence.ts'
import type { Side, Stance } from './vote-stance.ts'
import { isPerson, isVoter, type People, personsIn } from './voters.ts'

/** Who stood for the motion is not told so many sentences later. */
const FARTHEST = 3

interface OpenVote {
  /** Its statements, from one to another; the last one not included. */
  readonly from: number
  readonly stances: Stance[]
  position: Position
  next: number
}

/** The votes (afstemninger) held in a section, in order, each tied to one of the item's decisions. Numbers are only those that are printed. */
export function votesOf(
  section: SectionNode,
  meeting: Meeting,
  decisions: readonly Decision[] = [],
): {
  readonly votes: readonly Vote[]
  readonly messages: readonly Message[]
} {
  if (!speaksOf(section, VOTE)) return NO_VOTES
  const statements = statementsOf(section)
  const open = openVotes(statements, meeting)
  const decided = open.length > 0 ? decidedBy(statements, decisions) : NONE_DECIDED
  const taken = new Set<number>()
  const votes = open.map((told) => {
    const vote = closeVote(told, meeting)
    const { from, next } = told
    const onlyAgainst = told.stances.every(({ side }) => side !== 'for')
    const words = statements.slice(Math.max(0, from - 1), next).map(({ text }) => text)
    const figures = { from, next, for: vote.for, against: vote.against, onlyAgainst, told: words.join(' ') }
    const decision = decidedInVote(figures, { statements, decisions, decided, taken })
    if (decision !== null) taken.add(decision)
    return { ...vote, decision }
  })
  return { votes, messages: gathered(open, mismatches) }
}

function openVotes(all: readonly Statement[], meeting: Meeting): readonly OpenVote[] {
  const open: OpenVote[] = []
  const { body, date: meetingDate, title } = meeting
  const holder = { body, meetingDate, board: BOARD_MEETS.test(title ?? '') }
  for (const { statements, stances: stated, position } of votePassages(all)) {
    const [first] = statements
    if (!first || isNotOfToday(first, holder)) continue
    const { index } = first
    const stances = stated.filter((s) => !s.listed || s.count !== null || s.names.every((n) => isVoter(n, meeting)))
    const last = open.at(-1)
    const between = last ? all.slice(last.next, index) : []
    const isNext = between.length > FARTHEST && stances.some((s) => s.side === 'for')
    const before = last && (isNext || isOver(last, between)) ? undefined : last
    // "vedtaget med 25 stemmer mod 4" is a vote of its own, whatever side the one before left open.
    let known = before && isWhole(stances) && !stances.every((s) => fits(before, s)) ? undefined : before
    for (const stance of stances) {
      const current = known && fits(known, stance) ? known : null
      if (current) {
        current.stances.push(stance)
        current.position = through(current.position, position)
        current.next = index + statements.length
      } else {
        known = { stances: [stance], position, from: index, next: index + statements.length }
        open.push(known)
      }
    }
  }
  return open
}

/** The next thing is settled: `Planen vedtaget til offentliggørelse.`, `Planen er vedtaget`; not `Faldet.`, `Punktet anbefales således.`, which end the vote before. */
const SETTLED =
  /^(?!.*(?:således|dermed|hermed|derved|herefter))(?:\S+\s){1,6}?(?:vedtag|vedtog|godkend|tiltr[åæ]d|anbefales)/i

/** The next thing voted on: `Herefter blev forslaget fra SF stemt ned.`, `Derefter blev et ændringsforslag fra Ida Holm forkastet`; not `Herefter blev det forkastet`. */
const NEXT_SETTLED = new Pattern(
  /^(?:herefter|derefter|dernæst)\sblev\s(?:\S+\s){0,3}?\p{L}*(?:forslag|indstilling)\p{L}*\sfra\s[^,;:.]*(?:stemt\sned|nedstemt|forkast|vedtag|godkend|afvist)/iu,
)

/** Both sides are told and then the outcome of something else: who then "stemte imod" did so in the next vote. */
function isOver({ stances }: OpenVote, behind: readonly Statement[]): boolean {
  const told = (['for', 'against'] as const).every((side) => stances.some((s) => s.side === side))
  return told && behind.some(({ body }) => SETTLED.test(body) || NEXT_SETTLED.test(body))
}

const NO_VOTES = { votes: [], messages: [] }

/** Both sides with their numbers. */
function isWhole(stances: readonly Stance[]): boolean {
  return (['for', 'against'] as const).every((side) => stances.some((s) => s.side === side && s.count !== null))
}

/** A side that is stated again opens the next vote, unless it only adds names or the number to what is there. */
function fits(vote: OpenVote, stance: Stance): boolean {
  // Nobody stands on two sides of one vote.
  if (vote.stances.some((s) => s.side !== stance.side && s.names.some((name) => stance.names.includes(name))))
    return false
  const same = vote.stances.filter((s) => s.side === stance.side)
  if (same.length === 0) return true
  // "18 stemmer mod 10. For stemte V og C (10). Imod …" says the same vote again, with parties.
  const named = stance.names.length > 0 && same.every((s) => s.names.length === 0)
  if (named && same.every((s) => stance.count === null || s.count === stance.count)) return true
  return stance.side !== 'for' && (stance.count === null || same.every((s) => s.count === null && s.names.length > 0))
}

function closeVote({ stances, position }: OpenVote, people: People): Vote {
  return {
    for: countOn(stances, 'for', people),
    against: countOn(stances, 'against', people),
    abstain: countOn(stances, 'abstain', people),
    forNames: namesOn(stances, 'for'),
    againstNames: namesOn(stances, 'against'),
    abstainNames: namesOn(stances, 'abstain'),
    decision: null,
    position,
  }
}

function namesOn(stances: readonly Stance[], side: Side): readonly string[] {
  return gathered(stances, (s) => (s.side === side ? s.names : []))
}

/** A side on which only persons are named is counted: "Hans Holm (C) stemte imod" is one against. Parties never are. */
function countOn(stances: readonly Stance[], side: Side, people: People): number | null {
  const printed = stances.find((s) => s.side === side && s.count !== null)?.count ?? null
  return printed ?? personsIn(namesOn(stances, side), people)
}

function mismatches({ stances, position }: OpenVote): readonly Message[] {
  return gathered(stances, (s) => {
    const persons = s.names.length > 0 && s.names.every(isPerson) && s.count !== null && s.count !== s.names.length
    if (!s.mismatch && !persons) return []
    return [
      warning(
        'vote-count-mismatch',
        `The vote states ${s.count}, the names beside it give another number: ${s.names.join(', ')}.`,
        position,
      ),
    ]
  })
}

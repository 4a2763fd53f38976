import { inLatin } from '../danish/patterns/latin.ts'
import { Pattern, rowsFor } from '../danish/patterns/pattern.ts'
import { Topic } from '../danish/patterns/topic.ts'
import type { Vote } from '../model/fact.ts'
import { gathered } from '../model/gathered.ts'
import { type Message, warning } from '../model/message.ts'
import { type Position, through } from '../model/position.ts'
import type { SectionNode } from '../model/tree.ts'
import { speaksOf } from './passages.ts'
import { LONGEST_READ, type Statement, statementsOf } from './statement.ts'
import { VOTE_FORMS } from './vote-forms.ts'
import type { Side, Stance } from './vote-stance.ts'

/** A sentence without one of these words holds no vote. */
const MAY_HOLD_VOTE = new Pattern(
  /stem|imod|undl[ao]d|\sfor\s|^for(?:\s+\S+)?\s*:|flertal|mindretal|blank|nej:?\s+\d|\d\s+nej|\d\s+(?:fordelingstal\s+|andele\s+|mandater\s+)?i?mod\s+\d|anbefales\s+af|\saf\s+\S+\s+medlemmer|(?:vedtaget|forkastet|nedstemt|faldt|med)\s+\(?\d+\s*[-–]\s*\d|^for\s+\d+$|\svar\s+for[.,]|afstod|afstår|afholdt\s+sig|(?:anbefales|godkendes|tiltrædes|vedtages)\s+af\s/iu,
)
export const VOTE = new Topic(MAY_HOLD_VOTE)
/** A side announced, its names on the next lines: `For stemte:`, `Imod:`. */
const ANNOUNCED = inLatin(/^(?:for|imod|undlod)(?:\s+(?:at\s+)?\p{L}+){0,4}\s*:$/iu)

/** Candidates' ballots, no vote for or against anything: `Ib Holm blev valgt med tre stemmer mod to`, `valgte Ib Holm med 5 stemmer`; not `Model B blev valgt`. */
const CONTEST = new Pattern(
  /^(?!.*(?:forslag|indstilling|alternativ|model|scenarie|løsning|tilbud)).*(?:(?:gen|ny)?valgt(?:es)?\s(?:\S+\s){0,6}?med\s\S+\s(?:stemmer\s)?mod\s|valgte?s?:?\s(?:\S+\s){0,6}?med\s\S+\sstemmer(?!\p{L}))/iu,
)

/** Told of a vote that was held before: `I 2019 stemte 12 for`, `Sidste år stemte …`; not `I dag stemte`. */
const HELD_BEFORE = /^(?:i\s+(?:19|20)\d\d|sidste\s+(?:år|gang)|(?:på|ved)\s+(?:det\s+)?(?:sidste|forrige|seneste)\s)/i

interface OpenVote {
  readonly stances: Stance[]
  position: Position
}

/** The votes (afstemninger) held in a section, in order. Numbers are only those that are printed. */
export function votesOf(section: SectionNode): {
  readonly votes: readonly Vote[]
  readonly messages: readonly Message[]
} {
  if (!speaksOf(section, VOTE)) return NO_VOTES
  const open: OpenVote[] = []
  for (const statement of announcedJoined(statementsOf(section))) {
    if (!VOTE.isIn(statement.topics) || HELD_BEFORE.test(statement.body)) continue
    const stances = stancesIn(statement.text.slice(0, LONGEST_READ))
    const before = open.at(-1)
    // "vedtaget med 25 stemmer mod 4" is a vote of its own, whatever side the one before left open.
    let known = before && isWhole(stances) && !stances.every((s) => fits(before, s)) ? undefined : before
    for (const stance of stances) {
      const current = known && fits(known, stance) ? known : null
      if (current) {
        current.stances.push(stance)
        current.position = through(current.position, statement.position)
      } else {
        known = { stances: [stance], position: statement.position }
        open.push(known)
      }
    }
  }
  return { votes: open.map(closeVote), messages: gathered(open, mismatches) }
}

const NO_STANCES: readonly Stance[] = []
const NO_VOTES = { votes: [], messages: [] }

/** Sides stated by one sentence: "For stemte 13 (A og F), imod stemte 17." gives two. */
export function stancesIn(sentence: string): readonly Stance[] {
  if (!MAY_HOLD_VOTE.test(sentence) || CONTEST.test(sentence)) return NO_STANCES
  const found: { readonly at: number; readonly stances: readonly Stance[] }[] = []
  let rest = sentence
  for (const { pattern, only, read } of rowsFor(VOTE_FORMS, sentence)) {
    if (only?.test(sentence) === false) continue
    for (let m = pattern.regexp.exec(rest); m; m = pattern.regexp.exec(rest)) {
      const stances = read(m, sentence).filter((s) => s.count !== null || s.names.length > 0)
      if (stances.length === 0) break
      found.push({ at: m.index, stances })
      // Blanked, so that the next form does not read the same words again.
      rest = rest.slice(0, m.index) + ' '.repeat(m[0].length) + rest.slice(m.index + m[0].length)
    }
  }
  return gathered(
    found.sort((a, b) => a.at - b.at),
    (f) => f.stances,
  )
}

/** Both sides with their numbers. */
function isWhole(stances: readonly Stance[]): boolean {
  return (['for', 'against'] as const).every((side) => stances.some((s) => s.side === side && s.count !== null))
}

/** A side that is stated again opens the next vote, unless it only adds names or the number to what is there. */
function fits(vote: OpenVote, stance: Stance): boolean {
  const same = vote.stances.filter((s) => s.side === stance.side)
  if (same.length === 0) return true
  // "18 stemmer mod 10. For stemte V og C (10). Imod …" says the same vote again, with parties.
  const named = stance.names.length > 0 && same.every((s) => s.names.length === 0)
  if (named && same.every((s) => stance.count === null || s.count === stance.count)) return true
  return stance.side !== 'for' && (stance.count === null || same.every((s) => s.count === null && s.names.length > 0))
}

function closeVote({ stances, position }: OpenVote): Vote {
  const forNames = namesOn(stances, 'for')
  const againstNames = namesOn(stances, 'against')
  const abstainNames = namesOn(stances, 'abstain')
  return {
    for: countOn(stances, 'for', forNames),
    against: countOn(stances, 'against', againstNames),
    abstain: countOn(stances, 'abstain', abstainNames),
    forNames,
    againstNames,
    abstainNames,
    position,
  }
}

/** First and last name, or a first name: `Hans Holm (C)`, `Birgit`; not `Ø`, `Enhedslisten`, `Liste B`, `Dansk Folkeparti`. */
export function isPerson(name: string): boolean {
  const bare = name.replace(/\s*\([^)]*\)$/, '')
  return (FULL_NAME.test(bare) || (FIRST_NAME.test(bare) && !NO_FIRST_NAME.test(bare))) && !PARTY_NAME.test(bare)
}
const FIRST_NAME = inLatin(/^\p{Lu}\p{Ll}{2,}$/u)
/** Nouns and parties of one word: `Formanden`, `Alternativet`, `Beboerne`, `Konservative`; not `Kirsten`. */
const NO_FIRST_NAME =
  /(?:erne|ene|tive|tivet|kale|formanden|mesteren|gruppen|fløjen|siden|tallet|rådet|udvalget|styrelsen)$/i
const FULL_NAME = inLatin(/^\p{Lu}\p{Ll}[\p{L}.'-]*(?:\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}.'-]*)+$/u)
const PARTY_NAME = /parti|alliance|venstre|borgerlige|demokrat|liste|gruppe/i

function namesOn(stances: readonly Stance[], side: Side): readonly string[] {
  return gathered(stances, (s) => (s.side === side ? s.names : []))
}

/** A side on which only persons are named is counted: "Hans Holm (C) stemte imod" is one against. Parties never are. */
function countOn(stances: readonly Stance[], side: Side, names: readonly string[]): number | null {
  const printed = stances.find((s) => s.side === side && s.count !== null)?.count ?? null
  return printed ?? (names.length > 0 && names.every(isPerson) ? names.length : null)
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

/** "For stemte:" takes the sentence after it as its names. */
function announcedJoined(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ text }) => text.endsWith(':'))) return statements
  const joined: Statement[] = []
  for (const statement of statements) {
    const last = joined.at(-1)
    if (last?.text.endsWith(':') && ANNOUNCED.test(last.text)) {
      const text = `${last.text} ${statement.text}`
      const position = through(last.position, statement.position)
      joined[joined.length - 1] = { ...statement, text, position, topics: last.topics | statement.topics }
    } else joined.push(statement)
  }
  return joined
}

/** Outcomes that only point to another body's: "Som Teknisk Udvalg.", "Ditto.", "Udvalget fastholder sin indstilling." */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Decision, Outcome } from '../../model/fact.ts'
import { sameBody } from './own-decision.ts'

/** What another said is said again: `Som Teknisk Udvalg.`, `Ditto.`, `Udvalget fastholder sin anbefaling`, `Økonomiudvalget følger flertallet i Teknisk Udvalg`; not `Som indstillet`, `Udvalget fastholder taksten`. */
const AS_ANOTHER = new Pattern(
  /^som\s(?!indstillet|foreslået|anbefalet)|^(?:ditto|ligeså|samme(?=\.?$|,|\s+(?:indstilling|anbefaling|holdning))|enigt?\s+med)(?!\p{L})|fasthold(?:er|t|es)\s+(?:\p{L}+\s+){0,2}(?:indstilling|anbefaling)|(?:indstilling|anbefaling)(?:en)?\s+fastholdes|(?:følger|henholder\s+sig\s+til)\s+(?:flertallet|(?:\p{Lu}\p{L}*\s+(?:og\s+)?)*\p{Lu}\p{L}*(?:udvalg|råd)|\p{Lu}\p{L}*\s+udvalg)|^fremmes\s+til\s/iu,
)
/** What a committee says by which it only supports what others decide: `Udvalget foreslår taksten sat til 600 kr.`, `Indstillingen støttes`, `Et flertal går ind for planen`, `Flertallet i Teknisk Udvalg følges`; not `Udvalget tiltræder planen`. */
const SUPPORTS = new Pattern(
  /^(?:\p{L}+\s){1,3}?foreslår\s|(?:indstillingen|anbefalingen|forslaget)\s+støttes|(?:udvalget|flertal(?:\s\([^)]*\))?)\s+(?:går\s+ind\s+for|støtter)\s|^flertallet\s[^.;]*\sfølges/iu,
)
const AGREEING: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'adopted', 'endorsed'])

/** What a committee on the way decides: where it says what another said before it, or supports a thing, it recommends. */
export function onTheWay(outcome: Outcome, sentence: string): Outcome {
  return AGREEING.has(outcome) && (AS_ANOTHER.test(sentence) || SUPPORTS.test(sentence)) ? 'recommended' : outcome
}

/** Nothing but as whom: `Som Teknisk Udvalg.`, `Som Børneudvalget, dog …`, `Ditto.`; group 1 is who, group 2 the clause; not `Samme indstilling som før`. */
const NOTHING_ELSE = inLatin(
  /^(?:(?:ad|pkt\.?|punkt)\s*\d{1,2}[.:)]+\s+)?(?:som\s+(?!indstillet|foreslået|anbefalet)([^.,\d]*(?:udvalg|råd|bestyrelse|nævn|magistrat)(?:et|en)?)|som\s+(?:ad|pkt\.?|punkt)\s*(\d{1,2})|ditto|ligeså|samme(?:\s+(?:indstilling|anbefaling|beslutning|afgørelse|holdning))?)(?=\.?$|,)/iu,
)
/** What is done to a case in the same words further up, when it was no agreement. */
const TURNED: ReadonlySet<Outcome> = new Set<Outcome>(['rejected', 'postponed', 'referred', 'noted', 'withdrawn'])

/** "Som Teknisk Udvalg." below that committee's refusal is a refusal; the same where "Ditto." stands below one. */
export function likeOthers(decisions: readonly Decision[]): readonly Decision[] {
  const read: Decision[] = []
  for (const decision of decisions) read.push(likeAnother(decision, read.slice(-FARTHEST)))
  return read
}

/** Of as many decisions above it is asked which one is meant. */
const FARTHEST = 40

function likeAnother(decision: Decision, above: readonly Decision[]): Decision {
  const said = NOTHING_ELSE.exec(decision.quote)
  if (!said) return decision
  const [who, clause] = said.slice(1)
  const ours = above.filter((d) => isSameStep(d, decision))
  const before = above.filter((d) => !isSameStep(d, decision))
  const nearest = before.at(-1)
  const others = before.filter((d) => (who ? d.body !== null && sameBody(d.body, who) : isSameStep(d, nearest)))
  const [first, ...more] = clause === undefined ? others : ours.filter((d) => d.clause === clause)
  const isOne = first !== undefined && TURNED.has(first.outcome) && more.every((d) => d.outcome === first.outcome)
  return isOne ? { ...decision, outcome: first.outcome, followsRecommendation: null } : decision
}

function isSameStep(decision: Decision, other: Decision | undefined): boolean {
  return decision.body === other?.body && decision.date === other.date
}

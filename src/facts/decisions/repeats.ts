import { inLatin } from '../../danish/patterns/latin.ts'
import type { Decision } from '../../model/fact.ts'
import { CONFIDENCE } from './outcome-reading.ts'
import type { DecisionPhrase } from './phrases/decision-phrase.ts'
import { DECISION_PHRASES } from './phrases/table.ts'

const ECHO_ROWS = rowsThatEcho('item')
const NEARBY_ROWS = rowsThatEcho('nearby')
const ROWS_ALONE = rowsThatEcho('alone')

function rowsThatEcho(where: DecisionPhrase['echo']): ReadonlySet<string> {
  return new Set(DECISION_PHRASES.filter((row) => row.echo === where).map((row) => row.id))
}

/** The same words of the same body on the same day, printed again further down, are one decision; so is its echo. */
export function withoutRepeats(decisions: readonly Decision[]): readonly Decision[] {
  if (decisions.length < 2) return decisions
  const seen = new Set<string>()
  return decisions.filter((d, i) => {
    if (echoes(d, decisions[i - 1]) || takesUpAgain(d, decisions[i - 1])) return false
    if (leadsToEnd(d, decisions[i + 1]) || leadsToNames(d, decisions[i + 1])) return false
    if (ECHO_ROWS.has(d.ruleId) && decisions.some((o) => o.outcome === d.outcome && fillsSamePosts(o))) return false
    if (ROWS_ALONE.has(d.ruleId) && decisions.some((o) => o.own === d.own && !ROWS_ALONE.has(o.ruleId))) return false
    if (NEARBY_ROWS.has(d.ruleId) && decisions.some((o) => putsIntoWords(o, d))) return false
    // Two proposals that fell in the same words are two.
    if (d.date === null || (d.outcome === 'rejected' && ANY_PROPOSAL.test(d.quote))) return true
    const key = [d.body, d.date, d.outcome, d.quote].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Which of several it was stands before it: `Forslaget faldt.`, `Ændringsforslaget er dermed forkastet.`; not `Forslag 2 faldt.` */
const ANY_PROPOSAL = /^(?:ændrings|med|mod)?forslaget\s/i

/** "Kun to stemte for. Forslaget faldt.": what the vote came to stands beside it. */
function putsIntoWords(other: Decision, vote: Decision): boolean {
  if (NEARBY_ROWS.has(other.ruleId) || other.confidence <= CONFIDENCE.withoutKeyword) return false
  const isNear =
    Math.abs(other.position.line - vote.position.endLine) <= 2 ||
    Math.abs(vote.position.line - other.position.endLine) <= 2
  return isNear && (other.outcome === 'rejected' || other.outcome === 'withdrawn') === (vote.outcome === 'rejected')
}

/** Those who stood for election, not the substitutes and auditors who are chosen beside them. */
function fillsSamePosts({ ruleId, quote }: Decision): boolean {
  return !ECHO_ROWS.has(ruleId) && !/suppleant|revisor|stedfortræder/i.test(quote)
}

/** `Sagen genoptages på næste møde`, `Behandles igen i maj`; not `Udvalget behandles`. */
const TAKEN_UP = inLatin(
  /^(?:(?:sagen|punktet|emnet|den|det)\s+(?:\p{L}+\s+)?)?(?:genoptages|tages|behandles|forelægges|sættes|på\sigen|kommer\s(?:på|op))\s/iu,
)

/** "Udsættes. Punktet genoptages på mødet i juni." says once that it is put off, and until when. */
function takesUpAgain(decision: Decision, before: Decision | undefined): boolean {
  if (before?.outcome !== 'postponed' || decision.outcome !== 'postponed') return false
  return (
    before.body === decision.body &&
    before.date === decision.date &&
    before.clause === decision.clause &&
    before.position.endLine >= decision.position.line - 2 &&
    TAKEN_UP.test(decision.quote)
  )
}

/** `Sagen afsluttes`, `Sagen henlægges hermed`; not `Sagen oversendes`. */
const CLOSING =
  /^(?:sagen|punktet|klagen)\s+(?:(?:er|blev|betragtes\s+som)\s+)?(?:hermed\s+|dermed\s+)?(?:afsluttes|afsluttet|henlægges|henlagt)(?![a-zæøå])/i

/** "Klageren har frafaldet sin klage. Sagen afsluttes." decides once; what the others did is the reason. */
function leadsToEnd(decision: Decision, next: Decision | undefined): boolean {
  if (!next || decision.outcome !== 'withdrawn') return false
  return decision.position.endLine >= next.position.line - 2 && CLOSING.test(next.quote)
}

/** "Bestyrelsen konstituerede sig således:" above the lines that say who became what. */
function leadsToNames(decision: Decision, next: Decision | undefined): boolean {
  if (decision.outcome !== 'elected' || next?.outcome !== 'elected') return false
  return decision.quote.endsWith(':') && next.position.line - decision.position.endLine <= 2
}

/** "Planen kunne ikke vedtages. 14 stemte for og 14 imod, og forslaget er dermed bortfaldet." is one rejection. */
function echoes(decision: Decision, before: Decision | undefined): boolean {
  if (before?.outcome !== 'rejected' || decision.outcome !== 'rejected') return false
  if (before.clause !== decision.clause) return false
  return (
    before.position.endLine >= decision.position.line - 1 &&
    /(?:dermed|hermed|\sherefter)\s/i.test(decision.quote) &&
    /stem/i.test(decision.quote)
  )
}

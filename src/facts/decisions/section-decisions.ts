import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Meeting } from '../../model/document.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode, SectionNode, SectionRole } from '../../model/tree.ts'
import { BOARD_MEETS } from '../sentence/deciders.ts'
import { beginsWithTopic, isOthersDoing } from '../sentence/outsiders.ts'
import { isNoDecision, isRemark } from '../sentence/remarks.ts'
import { isOfOtherMeeting, isToldOfOthers } from '../sentence/scene.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { isDissent } from '../votes/dissent.ts'
import { behindArrow, byArrow } from './behind-arrow.ts'
import { belowLabel } from './below-label.ts'
import { decidedByVote } from './by-vote.ts'
import { inElection, isNewsOfElection } from './election.ts'
import { grantsOf } from './grants.ts'
import { isProposal, listedProposals } from './listed-proposals.ts'
import { readOutcomes } from './outcome.ts'
import { type Around, CONFIDENCE, type DecidingStatement, hasKeyword, type OutcomeReading } from './outcome-reading.ts'
import { answersApart } from './recommendation/answers-apart.ts'
import { saidOfClause } from './recommendation/recommended-clauses.ts'
import { readsOf } from './sentence-or-clause.ts'
import { ofThings } from './things-chosen.ts'
import { TALKING_LABEL, titleSays } from './title-says.ts'
import { otherwise } from './without-phrase.ts'
import { unmarked } from './without-sign.ts'

/** Announces the decisions that follow and is none: `Følgende blev besluttet:`, `Der blev følgende aftalt:`; not `Der var enighed om:`. */
const LEAD_IN = new Pattern(
  /(?:blev\s+følgende|følgende\s+(?:\p{L}+\s+)?blev)\s+(?:besluttet|vedtaget|aftalt|drøftet)\s*:$/iu,
)
/** Where also a sentence without a keyword may be the outcome. */
const OPEN_TALK: ReadonlySet<SectionRole> = new Set<SectionRole>(['intro', 'remarks'])
/** A label that makes "at …" the body's own step: "Forretningsudvalget indstiller": `Forretningsudvalget indstiller`, `Udvalget anbefaler`; not `Beslutning`. */
const RECOMMENDING_LABEL = /(?:indstiller|anbefaler)/i
/** What surrounds the sentences of a section. A step of another body is read with that body as its own. */
export function aroundOf(section: SectionNode, meeting: Meeting, outcomeSection: boolean): Around {
  const talk = section.label !== null && TALKING_LABEL.test(section.label)
  const body = section.body ?? meeting.body
  const meetingDate = section.date ?? meeting.date
  const board = section.body === null && BOARD_MEETS.test(meeting.title ?? '')
  return { outcomeSection, talk, body, board, organisation: meeting.organisation, meetingDate }
}

/** The decisions of a section whose label says that it holds the outcome. */
export function inOutcomeSection(section: SectionNode, around: Around, item: ItemNode): readonly DecidingStatement[] {
  const statements = statementsOf(section)
  const title = item.title ?? ''
  const { aside, reporting } = titleSays(title)
  const grants = grantsOf(section, item)
  const news = reporting && around.talk === true
  const here = reporting ? inReports(around, false) : around
  let last: readonly DecidingStatement[] = []
  const readsIn = (statement: Statement): readonly DecidingStatement[] => {
    const asked = underRecommendingLabel(statement)
    const place = { around, grants, decided: last.length > 0, open: !aside && !news, told: !news }
    return readsOf(statement, around, (part) => {
      const readings = asked ? [asked] : readOutcomes(part.body, here)
      return orElse(ofThings(inElection(readings, part.body, item), part, item), () => otherwise(part, item, place))
    })
  }
  const found = gathered(statements, (statement) => {
    if (isNoDecision(statement.body) || statement.quoted) return []
    const reads = gathered(answersApart(statement, item), readsIn)
    const said = reads.length === 0 ? saidOfClause(statement, item) : null
    last = notTold(said ? readsIn(said) : reads, around, title)
    return last
  })
  const signed = withVotes(found, decidedByVote(section, found, around))
  const below = belowLabel(section, signed, { item, around })
  const rest = statements.filter((s) => !below.some(({ statement }) => statement === s))
  const all = inOrder([...(signed.length > 0 || aside ? signed : onlyOne(rest, item, around)), ...below])
  const changed = all.filter((read) => WITH_CHANGES.test(read.statement.text))
  return all.filter((read) => !isDetail(read, changed) && (read === all.at(-1) || !LEAD_IN.test(read.statement.text)))
}

/** A sentence without any sign, where a section says that and at most one thing more. */
function onlyOne(statements: readonly Statement[], item: ItemNode, around: Around): readonly DecidingStatement[] {
  const [statement, ...others] = statements.filter((s) => !isRemark(s.body) && !isDissent(s.body))
  const reading = statement && others.length < 2 ? unmarked(statement, item, around) : null
  return statement && reading ? [{ statement, reading }] : []
}

function inOrder(reads: readonly DecidingStatement[]): readonly DecidingStatement[] {
  return [...reads].sort((a, b) => a.statement.index - b.statement.index)
}

/** `Godkendt med følgende ændringer:`, `med disse få tilføjelser:`, `på følgende vilkår:`; not `Udvalget besluttede:`. */
const WITH_CHANGES = inLatin(
  /(?:følgende|disse)\s+(?:\p{L}+\s+)?(?:ændring|tilføjelse|rettelse|bemærkning|præcisering|vilkår|betingelse|forudsætning)\p{L}*\s*:$/iu,
)

/** A change in the list below "Politikken blev godkendt med følgende ændringer:" is part of that decision. */
function isDetail({ statement, reading }: DecidingStatement, changed: readonly DecidingStatement[]): boolean {
  if (hasKeyword(reading)) return false
  const lead = changed.findLast((r) => r.statement.index < statement.index)
  if (!lead) return false
  const between = statementsOf(statement.section).slice(lead.statement.index + 1, statement.index + 1)
  return between.every((s) => s.block.kind === 'list-item')
}

/** Named one by one: what surrounds a sentence has few shapes, and no property is added to a copy. */
function inReports(around: Around, boardReports: boolean): Around {
  const { outcomeSection, talk = false, body, board = false, organisation = null, meetingDate } = around
  return { outcomeSection, talk, reporting: true, boardReports, body, board, organisation, meetingDate }
}

/** Without what others did: in running text as its paragraph or the title says, below an outcome label only at other meetings. */
function notTold(reads: readonly DecidingStatement[], around: Around, title: string): readonly DecidingStatement[] {
  const { telling, reporting, boardReports } = titleSays(title)
  const own = around.body
  if (around.outcomeSection && around.talk !== true && !reporting)
    return reads.filter(({ statement }) => !isOfOtherMeeting(statement, own))
  const place = { own, reports: telling && !boardReports, title }
  return reads.filter(({ statement, reading }) => reading.outcome === 'noted' || !isToldOfOthers(statement, place))
}

/** The decisions told in the running text of an item without outcome section. */
export function inTalk(section: SectionNode, around: Around, item: ItemNode): readonly DecidingStatement[] {
  // "Det drøftes på næste møde" under Eventuelt puts nothing off: it was on no agenda.
  const title = item.title ?? ''
  const { aside, reporting, boardReports } = titleSays(title)
  const statements = statementsOf(section).filter((s) => !isNoDecision(s.body) && !s.quoted)
  const open = OPEN_TALK.has(section.role) && !aside && !reporting
  const grants = grantsOf(section, item)
  const proposals = listedProposals(section, title)
  const here = reporting || aside || boardReports ? inReports(around, boardReports) : around
  let last: readonly DecidingStatement[] = []
  const reads = gathered(statements, (statement) => {
    const place = {
      around: open ? behindArrow(statement, around) : around,
      grants,
      decided: last.length > 0,
      open,
      told: open || (aside && !reporting),
    }
    const reads = readsOf(statement, around, (part) => {
      const read = readOutcomes(part.body, here).filter((r) => !isNewsOfElection(r, part.body, item))
      const readings = ofThings(inElection(read, part.body, item), part, item)
      const counted = aside ? readings.filter((r) => !PUT_OFF.has(r.outcome)) : readings
      const other = () => otherwise(part, item, place) ?? (part === statement ? byArrow(part, place.around) : null)
      return orElse(counted, other).filter(
        (reading) =>
          (hasKeyword(reading) || !isProposal(statement, proposals)) &&
          (beginsWithTopic(part.body, title) || !isOthersDoing(part.body, reading.outcome, around.body)),
      )
    })
    last = notTold(reads, around, title)
    return last
  })
  const shown = withoutShares(withoutPoints(reads))
  return aside || reporting ? shown : withVotes(shown, decidedByVote(section, shown, around))
}

/** `var der tilslutning til, at`, before the points of a list, `enighed om:`; not `var enige`. */
const POINTS_FOLLOW = /\s(?:at|om)\s*:?$/i

/** The points below "Der var tilslutning til, at" are what that decision says. */
function withoutPoints(reads: readonly DecidingStatement[]): readonly DecidingStatement[] {
  const leads = reads.filter(
    (read) =>
      hasKeyword(read.reading) && (POINTS_FOLLOW.test(read.statement.text) || WITH_CHANGES.test(read.statement.text)),
  )
  return leads.length === 0 ? reads : reads.filter((read) => !isDetail(read, leads))
}

/** "Koret: 6.000 kr." below "Nævnet fordelte beløbet således:" is what that decision says. */
function withoutShares(reads: readonly DecidingStatement[]): readonly DecidingStatement[] {
  const lead = reads.find((r) => r.reading.ruleId !== 'ansoegt' && r.statement.text.endsWith(':'))
  if (!lead) return reads
  return reads.filter((r) => r.reading.ruleId !== 'ansoegt' || r.statement.index <= lead.statement.index)
}

/** Both in the order they are printed; what the figures say takes the place of a weaker sign. */
function withVotes(
  found: readonly DecidingStatement[],
  byVote: readonly DecidingStatement[],
): readonly DecidingStatement[] {
  if (byVote.length === 0) return found
  const counted = new Set(byVote.map(({ statement }) => statement))
  return inOrder([...found.filter(({ statement }) => !counted.has(statement)), ...byVote])
}

/** What would be done with a case that is none: "Bestyrelsen tager det med videre". */
const PUT_OFF: ReadonlySet<string> = new Set(['postponed', 'referred'])

function orElse(
  readings: readonly OutcomeReading[],
  otherwise: () => OutcomeReading | null,
): readonly OutcomeReading[] {
  if (readings.length > 0) return readings
  const reading = otherwise()
  return reading ? [reading] : []
}

/** "at indstillingen tiltrædes" under "Forretningsudvalget indstiller til regionsrådet,". */
function underRecommendingLabel({ body, section }: Statement): OutcomeReading | null {
  if (!/^at\s/i.test(body) || !RECOMMENDING_LABEL.test(section.label ?? '')) return null
  return { outcome: 'recommended', decider: null, ruleId: 'indstiller-at', confidence: CONFIDENCE.underLabel }
}

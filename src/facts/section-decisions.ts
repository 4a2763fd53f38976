import { inLatin } from '../danish/patterns/latin.ts'
import { Pattern } from '../danish/patterns/pattern.ts'
import { lastRemembered } from '../danish/remembered.ts'
import type { Block } from '../model/block.ts'
import type { Meeting } from '../model/document.ts'
import { gathered } from '../model/gathered.ts'
import type { ItemNode, SectionNode, SectionRole } from '../model/tree.ts'
import { tellsOfModel } from './by-rule.ts'
import { decidedByVote } from './by-vote.ts'
import { isOwn } from './deciders.ts'
import { isDissent } from './dissent.ts'
import { CHOSEN, electedByName, inElection, isElection, isNewsOfElection, ofThings } from './election.ts'
import { granted, grantsOf } from './grants.ts'
import { readOperative } from './operative.ts'
import { OPERATIVE_FORMS } from './operative-forms.ts'
import { readOutcomes } from './outcome.ts'
import { type Around, CONFIDENCE, type DecidingStatement, hasKeyword, type OutcomeReading } from './outcome-reading.ts'
import { isNoDecision, isRemark, namesOnly } from './remarks.ts'
import { toldPart } from './speech.ts'
import { type Statement, statementsOf } from './statement.ts'

/** Announces the decisions that follow and is none: `Følgende blev besluttet:`; not `Der var enighed om:`. */
const LEAD_IN = new Pattern(
  /(?:blev\s+følgende|følgende\s+(?:\p{L}+\s+)?blev)\s+(?:besluttet|vedtaget|aftalt|drøftet)\s*:$/iu,
)
/** Where also a sentence without a keyword may be the outcome. */
const OPEN_TALK: ReadonlySet<SectionRole> = new Set<SectionRole>(['intro', 'remarks'])
/** Items in which somebody reports what is going on: `Orientering fra udvalg`, `Nyt fra skolen`, `Siden sidst`, `Takster til orientering`. */
const REPORTING = inLatin(
  /^(?:(?:gensidig\s+|kort\s+)?orientering|nyt\s+fra|meddelelser|siden\s+sidst|(?:\p{L}+s\s+)?beretning|rundt\s+om\s+bordet)(?!\p{L})|\s(?:alene\s+)?til\s+(?:orientering|efterretning|underretning)\.?$/iu,
)
/** `Beretning`, `Bestyrelsens beretning`, `Formandens beretning`, `Beretning fra bestyrelsen`; not `Orientering fra formanden`. */
const BOARD_REPORT =
  /^beretning(?:er)?(?![a-zæøå])|(?:bestyrelsens|formandens|formandskabets|gruppelederens)\s+(?:\S+\s+){0,3}?beretning|beretning\s+(?:fra|ved|v\/)\s*\p{L}*bestyrelsen/iu
/** Where nothing can be decided, so only words that say so count: `Eventuelt`, `Evt.`; not `Eventuelle forslag`. */
const ANY_OTHER_BUSINESS = inLatin(/^(?:eventuelt|evt\.?)(?![\p{L}])/iu)
/** Nothing but news: `Meddelelser`, `Meddelelser fra formanden`, `Siden sidst`; not `Orientering om salget`. */
const NEWS = inLatin(/^(?:meddelelser|siden\s+sidst|rundt\s+om\s+bordet)(?!\p{L})/iu)
const titleSays = lastRemembered((title: string) => ({
  aside: ANY_OTHER_BUSINESS.test(title),
  reporting: REPORTING.test(title),
  boardReports: BOARD_REPORT.test(title),
  news: NEWS.test(title),
}))
/** A label that makes "at …" the body's own step: "Forretningsudvalget indstiller". */
const RECOMMENDING_LABEL = /(?:indstiller|anbefaler)/i
/** "Referat" holds talk as well as outcomes, so a sentence without any sign is no decision there. */
const TALKING_LABEL = /referat|drøftelse/i
/** A finite verb, roughly: `er`, `bliver`, `deltager`, `flyttes`, `fik`; not `Orientering om planen`. */
const HAS_VERB = inLatin(/(?<![\p{L}])(?:er|bliver|blev|har|går|fik|får|\p{Ll}{2,}(?:er|es|ede|te))(?![\p{L}])/u)
/** What the meeting only did: `Udvalget besigtigede vandløbet`, `Rådet mødtes med borgerne`; not `Rådet fik mandat`. */
const WENT_ON = /^\S+(?:\s\S+)?\s(?:besigtigede|besøgte|mødte|mødtes|afholdt|hørte|så)\s/u
/** How things are: `Rammen er faldet med 2 pct.`, `Udgiften skyldes vejret`; not `Rammen er 2 mio. kr.` */
const IS_SO = inLatin(
  /\s(?:er|var)\s(?:(?:nu|dermed)\s)?(?:faldet|steget|vokset|uændret\ssiden)(?!\p{L})|\s(?:skyldes|fremgår|viser)\s/u,
)
/** What surrounds the sentences of a section. A step of another body is read with that body as its own. */
export function aroundOf(section: SectionNode, meeting: Meeting, outcomeSection: boolean): Around {
  const talk = TALKING_LABEL.test(section.label ?? '')
  return { outcomeSection, talk, body: section.body ?? meeting.body, meetingDate: section.date ?? meeting.date }
}

/** The decisions of a section whose label says that it holds the outcome. */
export function inOutcomeSection(section: SectionNode, around: Around, item: ItemNode): readonly DecidingStatement[] {
  const statements = statementsOf(section)
  const { aside } = titleSays(item.title)
  const grants = grantsOf(section, item)
  const found = gathered(statements, (statement) => {
    if (isNoDecision(statement.body) || statement.quoted) return []
    const asked = underRecommendingLabel(statement)
    const readings = asked ? [asked] : readOutcomes(statement.body, around)
    const other = () =>
      electedByName(statement, item) ??
      granted(statement, grants) ??
      (aside ? null : readOperative(statement.body, around))
    return readsOf(statement, ofThings(inElection(readings, statement.body, item), statement), other)
  })
  const all = withVotes(found, decidedByVote(section, found, around))
  if (all.length === 1) return all
  if (all.length > 1) {
    const changed = all.filter((read) => WITH_CHANGES.test(read.statement.text))
    const last = all.at(-1)
    return all.filter((read) => !isDetail(read, changed) && (read === last || !LEAD_IN.test(read.statement.text)))
  }
  const [statement, ...others] = statements.filter((s) => !isRemark(s.body) && !isDissent(s.body))
  const reading = statement && others.length < 2 && !aside ? unmarked(statement, item, around) : null
  return statement && reading ? [{ statement, reading }] : []
}

/** `Godkendt med følgende ændringer:`, `… således:`; not `Udvalget besluttede:`. */
const WITH_CHANGES = inLatin(
  /(?:følgende|disse)\s+(?:\p{L}+\s+)?(?:ændring|tilføjelse|rettelse|bemærkning|præcisering)\p{L}*\s*:$/iu,
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
function inReports({ outcomeSection, talk = false, body, meetingDate }: Around, boardReports: boolean): Around {
  return { outcomeSection, talk, reporting: true, boardReports, body, meetingDate }
}

/** The decisions told in the running text of an item without outcome section. */
export function inTalk(section: SectionNode, around: Around, item: ItemNode): readonly DecidingStatement[] {
  const statements = statementsOf(section).filter((s) => !isNoDecision(s.body) && !s.quoted)
  // "Det drøftes på næste møde" under Eventuelt puts nothing off: it was on no agenda.
  const { aside, reporting, boardReports } = titleSays(item.title)
  const open = OPEN_TALK.has(section.role) && !aside && !reporting
  const grants = grantsOf(section, item)
  const proposals = listedProposals(section, PROPOSALS_ITEM.test(item.title))
  const here = reporting || aside || boardReports ? inReports(around, boardReports) : around
  const reads = gathered(statements, (statement) => {
    const other = () =>
      electedByName(statement, item) ??
      (open
        ? (granted(statement, grants) ?? settled(statement, around, item) ?? readOperative(statement.body, around))
        : null)
    const read = readOutcomes(statement.body, here).filter((r) => !isNewsOfElection(r, statement.body, item))
    const readings = ofThings(inElection(read, statement.body, item), statement)
    return readsOf(statement, aside ? readings.filter((r) => !PUT_OFF.has(r.outcome)) : readings, other).filter(
      ({ reading }) => hasKeyword(reading) || !proposals.has(statement.block),
    )
  })
  const shown = withoutShares(reads)
  return aside || reporting ? shown : withVotes(shown, decidedByVote(section, shown, around))
}

/** Before a list of what is only proposed: `Oplægget omfatter tre ændringer:`, `Der er to muligheder:`; not `Der var enighed om:`. */
const PROPOSALS_FOLLOW = inLatin(
  /(?:oplæg|udspil|forslag|forslaget|ændringer|ønsker|idéer|ideer|muligheder|scenarier|modeller)(?:\s(?!godkendt|vedtaget|besluttet|gennemføres)\p{L}+)*\s?:$|(?:de|disse|følgende)\s(?:(?:to|tre|fire|fem|seks)\s)?(?:ændringer|forslag|ønsker|idéer|muligheder|modeller)\.$/iu,
)

/** The entries of lists of proposals: "1. Aldersgrænsen hæves" under "Oplægget omfatter tre ændringer:". */
function listedProposals({ blocks }: SectionNode, ofProposals: boolean): ReadonlySet<Block> {
  const listed = new Set<Block>()
  let isProposed = false
  for (const block of blocks) {
    if (block.kind !== 'list-item') isProposed = PROPOSALS_FOLLOW.test(block.text) && !DECIDED_LIST.test(block.text)
    else if (isProposed || (ofProposals && PROPOSED_BY.test(block.text))) listed.add(block)
  }
  return listed
}
/** `Indkomne forslag`, `Forslag`; not `Forslag til budget`. */
const PROPOSALS_ITEM = /^(?:behandling af\s)?(?:indkomne\s)?forslag(?:\s(?:fra|til behandling).*)?$/i
/** `Bestyrelsen: Banen lukkes om søndagen`, `Henrik Lauge: Foreningen køber …`. */
const PROPOSED_BY = inLatin(/^\p{Lu}[\p{L} .,-]{2,50}(?:\s\([^)]{1,30}\))?:\s\p{Lu}/u)
/** `Følgende ændringer blev vedtaget:`, `Vi blev enige om disse ændringer:` */
const DECIDED_LIST = /godkend|vedt|beslut|enig|aftal|konklu/i

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
  return [...found.filter(({ statement }) => !counted.has(statement)), ...byVote].sort(
    (a, b) => a.statement.index - b.statement.index,
  )
}

/** What would be done with a case that is none: "Bestyrelsen tager det med videre". */
const PUT_OFF: ReadonlySet<string> = new Set(['postponed', 'referred'])

function readsOf(
  statement: Statement,
  readings: readonly OutcomeReading[],
  otherwise: () => OutcomeReading | null,
): readonly DecidingStatement[] {
  if (readings.length > 0) return readings.map((reading) => ({ statement, reading }))
  const reading = otherwise()
  return reading ? [{ statement, reading }] : []
}

/** "at indstillingen tiltrædes" under "Forretningsudvalget indstiller til regionsrådet,". */
function underRecommendingLabel({ body, section }: Statement): OutcomeReading | null {
  if (!/^at\s/i.test(body) || !RECOMMENDING_LABEL.test(section.label ?? '')) return null
  return { outcome: 'recommended', decider: null, ruleId: 'indstiller-at', confidence: CONFIDENCE.underLabel }
}

/** `Udvalget`, `Menighedsrådet` as the first word; not `Udvalgets`. */
const ACTOR = inLatin(/^(\p{L}*(?:udvalget|rådet|bestyrelsen))\s/iu)

/** A sentence without any sign of a decision, alone in a section that can hold nothing else. */
function unmarked({ body, section }: Statement, item: ItemNode, { body: own }: Around): OutcomeReading | null {
  if (namesOnly(body)) return isElection(item) ? CHOSEN : null
  // What is told under "Meddelelser" needs words that decide.
  if (titleSays(item.title).news) return null
  const actor = ACTOR.exec(body)?.[1]
  if (actor !== undefined && own !== null && !isOwn(actor, own)) return null
  if (TALKING_LABEL.test(section.label ?? '') || toldPart(body) || !HAS_VERB.test(body) || WENT_ON.test(body))
    return null
  if (IS_SO.test(body) || tellsOfModel(body)) return null
  return { outcome: 'adopted', decider: null, ruleId: 'eneste-saetning', confidence: CONFIDENCE.alone }
}

const SETTLING = OPERATIVE_FORMS.filter(({ id }) => id === 'afholdes' || id === 'det-bliver')
/** `Koncerten bliver`, `De fire møder holdes`; the noun without its ending is group 1. */
const SUBJECT = inLatin(/^(?:\p{L}+\s){0,2}?(\p{L}{3,}?)(?:en|et|e?rne|ne|n)\s/iu)

/** "Koncerten bliver torsdag den 11. december" as the first words under "Julekoncert": what the item is about is settled. */
function settled({ body, index }: Statement, around: Around, { title }: ItemNode): OutcomeReading | null {
  const noun = index === 0 ? SUBJECT.exec(body)?.[1]?.toLowerCase() : undefined
  if (noun === undefined) return null
  const about = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  // A longer title may be about somebody else's: "Ældrerådenes temadag i Nyborg".
  if (about.length > 3 || !about.some((word) => word.startsWith(noun) || word.endsWith(noun))) return null
  return readOperative(body, { ...around, outcomeSection: true }, SETTLING)
}

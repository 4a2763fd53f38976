import { isOrganisationName } from '../../danish/organisations.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import type { Meeting } from '../../model/document.ts'
import type { Decision, Outcome } from '../../model/fact.ts'
import { isOwn } from '../sentence/deciders.ts'
import { CONFIDENCE } from './outcome-reading.ts'

/** `Ansættelsesudvalget indstiller N`, `Bestyrelsen anbefaler`; not `Vi anbefaler`. */
const PROPOSER = inLatin(/^\p{Lu}\p{L}*(?:udvalget|gruppen|estyrelsen)\s/u)

/** `Bestyrelsen kunne ikke anbefale forslaget` before those who met voted on it, `Skolebestyrelsen foreslår`; not `Udvalget foreslår`. */
const BOARDS_VIEW = inLatin(/^\p{L}*bestyrelsen\s/iu)
/** A committee by its name: `Turneringsudvalget anbefaler`, `Teknikudvalget indstiller`; not `Udvalget anbefaler`. */
const COMMITTEES_VIEW = inLatin(/^(\p{Lu}\p{L}{2,}udvalget)\s/u)

/** What a committee below this meeting thinks, in the minutes of somebody else. */
function isOthersView(quote: string, { body }: Meeting): boolean {
  const committee = COMMITTEES_VIEW.exec(quote)?.[1]
  return (
    committee !== undefined &&
    !/^(?:økonomi|forretnings)/i.test(committee) &&
    (body === null || !isOwn(committee, body))
  )
}

/** Whom a board proposes it to, in its own minutes: `Bestyrelsen indstiller til generalforsamlingen`, `Udvalget anbefaler over for byrådet`; not `Bestyrelsen indstiller planen`. */
const TO_OTHERS = /\s(?:til|over ?for)\s\S*(?:forsamling|repræsentantskab|råd|udvalg|kommune|bestyrelse)/i
/** Rows by which a board says what it thinks or whom it proposes. */
const OPINIONS: ReadonlySet<string> = new Set([
  'kan-ikke',
  'kan-anbefale',
  'anbefales',
  'indstilles',
  'peger-paa-selv',
  'bakker-op',
  'tilslutter-sig',
])

const SETTLING: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'endorsed', 'adopted', 'rejected'])

/** Minutes that name no board but the association, or its general assembly, may be those of its members. */
function mayBeAssembly({ body }: Meeting): boolean {
  if (body !== null && /^(?:\p{Ll}+)?bestyrelsen?(?:\s|$)/iu.test(body)) return false
  return body === null || isOrganisationName(body) || /forsamling|årsmøde|afdelingsmøde|repræsentantskab/i.test(body)
}

function settles({ outcome, confidence }: Decision): boolean {
  return SETTLING.has(outcome) && confidence > CONFIDENCE.withoutKeyword
}

/** "Ansættelsesudvalget indstiller N. Indstillingen følges.": what a named body proposes, and the meeting then decides. */
export function isAnswered(decision: Decision, decisions: readonly Decision[], meeting: Meeting): boolean {
  const isView = BOARDS_VIEW.test(decision.quote) && OPINIONS.has(decision.ruleId) && mayBeAssembly(meeting)
  if (!isView && (decision.outcome !== 'recommended' || !PROPOSER.test(decision.quote))) return false
  const later = decisions.slice(decisions.indexOf(decision) + 1)
  if (isView) return later.length > 0
  if (isOthersView(decision.quote, meeting) && later.some(settles)) return true
  if (BOARDS_VIEW.test(decision.quote) && !TO_OTHERS.test(decision.quote) && later.some(settles)) return true
  return later.some(
    (d) => d.outcome === 'elected' || (/indstilling|anbefaling/iu.test(d.quote) && SETTLING.has(d.outcome)),
  )
}

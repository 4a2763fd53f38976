import { isOrganisationName } from '../danish/organisations.ts'
import { inLatin } from '../danish/patterns/latin.ts'
import type { Meeting } from '../model/document.ts'
import type { Decision } from '../model/fact.ts'

/** `Ansættelsesudvalget indstiller N`, `Bestyrelsen anbefaler`; not `Vi anbefaler`. */
const PROPOSER = inLatin(/^\p{Lu}\p{L}*(?:udvalget|gruppen|estyrelsen)\s/u)

/** `Bestyrelsen kunne ikke anbefale forslaget` before those who met voted on it. */
const BOARDS_VIEW = /^(?:hoved)?bestyrelsen\s/i
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

/** Minutes that name no board but the association, or its general assembly, may be those of its members. */
function mayBeAssembly({ body }: Meeting): boolean {
  if (body !== null && /^(?:\p{Ll}+)?bestyrelsen?(?:\s|$)/iu.test(body)) return false
  return body === null || isOrganisationName(body) || /forsamling|årsmøde|afdelingsmøde|repræsentantskab/i.test(body)
}

/** "Ansættelsesudvalget indstiller N. Indstillingen følges.": what a named body proposes, and the meeting then decides. */
export function isAnswered(decision: Decision, later: readonly Decision[], meeting: Meeting): boolean {
  if (BOARDS_VIEW.test(decision.quote) && OPINIONS.has(decision.ruleId) && mayBeAssembly(meeting))
    return later.length > 0
  if (decision.outcome !== 'recommended' || !PROPOSER.test(decision.quote)) return false
  return later.some(
    (d) =>
      d.outcome === 'elected' ||
      (/indstilling|anbefaling/iu.test(d.quote) && ['approved', 'endorsed', 'adopted', 'rejected'].includes(d.outcome)),
  )
}

/** What one of those present says in a talk that is written down turn by turn: "IH: Nej, men vi kan spørge." */
import { inLatin } from '../../danish/patterns/latin.ts'
import type { Meeting } from '../../model/document.ts'
import { isListed } from '../meeting/listed-names.ts'
import { type DecidingStatement, hasKeyword } from './outcome-reading.ts'

/** Who speaks, before a colon or dash; group 1 the name, group 2 the dash: `IH: Nej`, `Ida Holm: Ja`, `Bo – er imod`; not `Trøjer og huer: ja`, `Ida køber kage`. */
const SPEAKER = inLatin(/^(\p{Lu}{2,4}|\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]*){0,2})(?::|\s([–-]))\s/u)
/** A clause that leaves out who acts: `Kan gå med til`, `Støtter forslaget`; not `Planen støttes`, `Godkendt`. */
const WITHOUT_SUBJECT = inLatin(
  /^(?:og\s)?(?:kan|kunne|vil|ville|går|støtter|bakker|synes|siger|stemmer|ønsker|foretrækker|tilslutter|er)\s/iu,
)
/** What somebody thinks that we should do: `Ida: Vi må vente`, `Bo: Jeg vil sige nej`; not `Ida: Planen vedtages`. */
const THINKS =
  /(?:^|\s)(?:vi|jeg|man)\s(?:må|bør|skal|skulle|kan|kunne|vil|ville|synes|mener|håber|tror|foreslår|anbefaler|støtter|burde)(?![a-zæøå])/i
/** Somebody is chosen or gets work: `Bo – genvalgt`, `Ida – formand`; not `Bo – er imod`. */
const POST = /valg|formand|kasserer|sekretær|suppleant|revisor|ansvarlig|tovholder/i
/** Rows by which somebody tells where he or she stands. */
const STANCES: ReadonlySet<string> = new Set([
  'ja',
  'nej',
  'siger-ja',
  'siger-nej',
  'takkede-ja',
  'kan-godkende',
  'kan-ikke',
  'kan-anbefale',
  'anbefales',
  'accepterer',
  'tilslutter-sig',
  'bakker-op',
  'gaar-ind-for',
  'stiller-sig-bag',
  'maa-gerne',
  'vil-ikke',
  'oensker-ikke',
  'fraraader',
  'tager-afstand',
])

/** Whether a reading takes for the meeting's decision where one of those present stands. */
export function isTurn({ statement, reading }: DecidingStatement, meeting: Meeting): boolean {
  const { body, block } = statement
  const turn = speakerOf(body, meeting)
  if (turn !== null && (STANCES.has(reading.ruleId) || THINKS.test(body))) return true
  const opened = speakerOf(block.text, meeting)
  if (opened === null || POST.test(block.text)) return false
  if (WITHOUT_SUBJECT.test(body) && STANCES.has(reading.ruleId)) return true
  return opened.byDash && (!hasKeyword(reading) || STANCES.has(reading.ruleId))
}

/** Who speaks in a line, when the document lists somebody of that name. */
function speakerOf(text: string, meeting: Meeting): { readonly byDash: boolean } | null {
  const [, name, dash] = SPEAKER.exec(text) ?? []
  return name !== undefined && isListed(name, meeting) ? { byDash: dash !== undefined } : null
}

/**
 * Outcomes told without any word that decides: "Det får de.", "Kataloget træder i kraft 1. oktober.", "Prisen går op til
 * 2.200 kr." What makes them outcomes is their shape together with the item they stand in.
 */
import { inLatin } from '../../../danish/patterns/latin.ts'
import { rowsFor } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import { saysLaw, saysRule, tellsOfModel } from '../../sentence/by-rule.ts'
import { type Clause, clauses, withoutAsides } from '../../sentence/clause.ts'
import { withoutConcluding } from '../../sentence/concluding.ts'
import { isEarlier } from '../../sentence/earlier.ts'
import { goesOnAboutOthers } from '../../sentence/others-deeds.ts'
import { refusesToAct } from '../../sentence/refusal.ts'
import { isRemark } from '../../sentence/remarks.ts'
import { toldPart } from '../../sentence/speech.ts'
import type { Around, OutcomeReading } from '../outcome-reading.ts'
import type { NarratedForm } from './narrated-form.ts'
import { isMet, type Situation } from './situation.ts'
import { NARRATED_FORMS } from './table.ts'

/** What goes on all the time, or is only wished, feared or left open: `Det sker altid`, `Vi maler måske`; not `Vi maler i maj`. */
const NOT_NOW = words(
  'hvert\\s+år|hver\\s+(?:dag|uge|gang)|altid|næppe|som\\s+regel|normalt|typisk|(?:er|har|koster|betaler|bruger|giver|får|ligger)\\s+i\\s+dag|i\\s+dag\\s+(?:er|har|koster|betaler)|i\\s+øjeblikket|for\\s+tiden|jævnligt|ofte|måske|eventuelt|formentlig|sandsynligvis|forhåbentlig|muligvis|angiveligt|vistnok|efter\\s+planen|ifølge|allerede|formodentlig',
)
/** `og vi maler`, `men lågen bliver`, `så det kommer på igen` before a clause of its own; nothing of "Vi maler". */
const JOINS = inLatin(/^[\s–-]*(?:(?:og|men|samt|så|dog)\s+(?!at\s))?/iu)
/** `så det kommer på igen`: what comes of it, ` så gør vi det`; not `der får opgaven`. */
const SO = /^\s*så\s/i
/** Who said or demanded it, behind what was said: `…, sagde han.`, `Muren bliver; det har museet krævet.`, `Det er for dyrt, mente hun`; not `Det sagde han`. */
const SAID_BEHIND =
  /,\s(?:sagde|fortalte|mente|oplyste|svarede|tilføjede)\s(?:han|hun|de)\.?$|[,;]\sdet\s(?:har|havde)\s(?!vi\s)[^,;]{2,50}\s(?:forlangt|krævet|bestemt|besluttet)\.?$/i
/** `Hvis planen falder`, `Når taget er tæt`, `At lejen stiger`: what would be; not `Planen falder, hvis det regner`. */
const NO_STATEMENT = /^(?:at|hvis|såfremt|når|om|hvorvidt)\s/i

/** What a sentence decides by its shape and place; under "Eventuelt" (`aside`) few shapes count. */
export function readNarrated(sentence: string, around: Around, here: Situation): OutcomeReading | null {
  const plain = withoutConcluding(withoutAsides(sentence))
  if (
    rowsFor(NARRATED_FORMS, plain).length === 0 ||
    NO_STATEMENT.test(plain) ||
    sentence.endsWith('?') ||
    SAID_BEHIND.test(plain)
  )
    return null
  if (isRemark(sentence) || isEarlier(plain, around.meetingDate) || NOT_NOW.test(plain)) return null
  if (tellsOfModel(plain) || saysRule(plain) || saysLaw(plain)) return null
  const parts = clauses(plain)
  for (const clause of parts) {
    if (clause.kind === 'subordinate' || (clause.kind === 'relative' && !SO.test(clause.text))) continue
    if (clause.start > 0 && goesOnAboutOthers(parts[0]?.text ?? '', clause.text, around.body)) continue
    const form = formOf(clause, plain, { here: behindClause(here, plain.slice(0, clause.start)), around })
    if (form) {
      const { id, confidence } = form
      const outcome = form.refusable && refusesToAct(clause.text) ? 'rejected' : form.outcome
      return { outcome, decider: null, ruleId: id, confidence }
    }
  }
  return null
}

/** What a sentence says before one of its clauses stands before that clause too: "Koret søger 500 kr., og det får det". */
function behindClause(here: Situation, said: string): Situation {
  return said === '' ? here : { ...here, before: () => [...here.before(), said] }
}

function formOf(clause: Clause, plain: string, place: { here: Situation; around: Around }): NarratedForm | null {
  const start = clause.start + (JOINS.exec(clause.text)?.[0].length ?? 0)
  const said = plain.slice(start)
  const told = toldPart(plain)
  for (const form of rowsFor(NARRATED_FORMS, plain)) {
    const hit = form.pattern.regexp.exec(said)
    if (!hit || (place.here.aside && !form.aside)) continue
    const end = start + hit[0].length
    // "Ida fortalte, at Bo får opgaven" tells it; "Forslaget fandt ikke tilslutning" has a verb of speech for its own.
    if (told && told.end > start && told.start < (form.speaks ? start + 1 : end)) continue
    if ((form.needs ?? []).every((need) => isMet(need, hit.slice(1).find((group) => group !== undefined) ?? '', place)))
      return form
  }
  return null
}

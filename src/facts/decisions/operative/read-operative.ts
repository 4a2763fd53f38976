import { inLatin } from '../../../danish/patterns/latin.ts'
import { rowsFor } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import { saysLaw, saysRule, tellsOfModel } from '../../sentence/by-rule.ts'
import { type Clause, isPossibility, mainClause, standing, withoutAsides } from '../../sentence/clause.ts'
import { withoutConcluding } from '../../sentence/concluding.ts'
import { isOwn } from '../../sentence/deciders.ts'
import { isEarlier, isOfAnotherDay } from '../../sentence/earlier.ts'
import { agentOf, isDoneByFirm } from '../../sentence/outsiders.ts'
import { refusesToAct } from '../../sentence/refusal.ts'
import { isRemark } from '../../sentence/remarks.ts'
import { toldPart } from '../../sentence/speech.ts'
import type { Around, OutcomeReading } from '../outcome-reading.ts'
import type { OperativeForm } from './operative-form.ts'
import { OPERATIVE_FORMS } from './table.ts'

/** What goes on all the time is not decided now: `Vi sender hvert år`, `betaler i dag`; not `Vi sender et brev`. */
const HABIT = words(
  'hvert(?!\\s+medlem)|hver(?!\\s+(?:husstand|parcel|have))|altid|som\\s+regel|normalt|typisk|i\\s+dag|i\\s+øjeblikket|for\\s+tiden|gerne|stadig(?:væk)?|løbende|ofte|jævnligt|alt\\s+for|flittigt|forhåbentlig|måske|næppe|formentlig|sandsynligvis|muligvis|ligesom\\s+(?:sidste|de)',
)

/** `betales ikke, før taget er tæt`: a condition, no refusal, `sælges ikke mere`; not `sælges ikke`. */
const NOT_BEFORE = /\sikke(?:\s\p{L}+)?,?\s(?:før|inden|mere)(?!\p{L})/iu
/** What is not ended stays: `nedlægges ikke`, `opsiges derfor ikke`, `sættes ikke op`; not `sælges ikke`, `forlænges ikke`. */
const KEPT = inLatin(
  /^(?:(?:dropper|stopper)\svi|opgives|frafaldes|nedlægges|stoppes|standses|opsiges|afskaffes|afvikles|lukkes|lukker|fraviges|afbrydes|aflyses|ophæves|sløjfes|ændres|røres|bruges|udnyttes|regnes|betragtes|sættes\s(?:\p{L}+\s)?ikke\s(?:op|ned))(?!\p{L})/iu,
)
/** What nobody is sent or charged: `Der sendes ikke begrundelse`, `Der opkræves ikke gebyr`; not `Der købes ikke ny bus`. */
const SPARED = /^\s*der\s(?:(?:ud)?sendes|opkræves|kræves|stilles)\s/i
/** Forms without who acts before the verb; their deed is refused by "ikke": "Skuret sælges ikke", "Båden køber vi ikke". */
const DEED_FIRST: ReadonlySet<string> = new Set(['gennemfoeres', 'afholdes', 'goer-vi', 'det-bliver'])
/** Forms that begin with who acts: "Vi deltager ikke". */
const OWN_ACT: ReadonlySet<string> = new Set(['vi-goer', 'raadet-goer', 'udvalget-oensker'])

/** Whether a deed that stands beside "ikke" is refused, and not only kept from being ended. */
function isRefused(
  id: string,
  { clause, deed, sentence }: { readonly clause: string; readonly deed: string; readonly sentence: string },
): boolean {
  if (OWN_ACT.has(id)) return refusesToAct(clause)
  return (
    DEED_FIRST.has(id) &&
    !NOT_BEFORE.test(sentence) &&
    !LEAVES_IT.test(sentence) &&
    !KEPT.test(deed) &&
    !SPARED.test(clause)
  )
}

/** What a thing is or costs, before what becomes of it: `Projektet koster 4 mio. kr. og finansieres`, `Planen omfatter to veje`; not `Koncerten flyttes`. */
const DESCRIBES = inLatin(/\s(?:koster|udgør|omfatter|indebærer|forudsætter|indeholder|medfører|betyder)\s/iu)

/** "Rådet opfordrer skolen til …", "Rådet svarer ikke, men opfordrer alle til …"; not "Vi deltager, fortalte Ida". */
function saysItself(plain: string, told: number, from: number): boolean {
  // Told from the first word on: "Vi deltager, fortalte Ida."
  return told > 0 && told >= from && !/,\s*$/.test(plain.slice(0, told))
}

/** Forms that are plans by nature. */
const TASKS: ReadonlySet<string> = new Set(['opgave', 'skal-goeres'])

/** `at planen sendes i høring`; `Hvis forslaget vedtages, hæves kontingentet` tells what it would mean; `Forslag om at samtalen gøres valgfri` is none; not `Planen sendes i høring`. */
const NO_STATEMENT = /^(?:at|hvis|såfremt|når|(?:forslag|ønske|idé|ide)\som\sat)\s/iu

/** `vi`, `et enigt udvalg`, `et flertal i rådet`: the meeting without its name; not `Naboen`. */
const SELF = /^(?:vi|man|et|en|mødet)\s?/iu

function isSomebodyElse(who: string, own: string): boolean {
  return !SELF.test(who) && !isOwn(who.split(/\s/)[0] ?? '', own)
}

/** A decision that no phrase names but that the place of the sentence can only mean as one: "Mødet flyttes til 19. april." */
export function readOperative(sentence: string, around: Around, forms = OPERATIVE_FORMS): OutcomeReading | null {
  const plain = withoutConcluding(withoutAsides(sentence))
  // What no form has words in no clause of it has either.
  if (rowsFor(forms, plain).length === 0 || NO_STATEMENT.test(plain)) return null
  const main = mainClause(plain)
  if (main === null) return null
  return readClause(main, { sentence, plain, around }, rowsFor(forms, main.text))
}

/** What only says more of a thing, whoever speaks in it: `det antal, ⟨der fremgår af bilaget⟩`, `beløbet, ⟨som nævnt ovenfor⟩`; not `der sendes et brev`. */
const BESIDE = /^\s*(?:der|som|jf\.?)\s(?:også\s|ovenfor\s)?(?:fremgår|nævnt|oplyst|anført|vist)(?![a-zæøå])/i

/** Verbs that no clause has beside a present passive. */
const VERB =
  '(?:er|var|blev|bliver|har|havde|fik|får|gik|går|kom|tog|tager|gav|giver|ser|stod|står|sagde|siger|hørte|talte|taler|holdt|holder|kræver|koster|gælder|viser|viste|ligger|lå|fandt|finder|drøftede|foreslog|ønskede)'
/** Another verb stands before it, and no word goes on with a second one: `Festen var en ⟨succes⟩`, `Vi hørte om de ⟨unges⟩`; not `Skuret er gammelt og ⟨flyttes⟩`, `Hvor det er vådt ⟨lægges⟩`. */
const VERB_BEFORE = inLatin(
  `^(?!(?:hvor|da|efter|inden|som)\\s)(?:[^,;:]*\\s)?${VERB}\\s(?!(?:[^,;:]*\\s)?(?:og|men|samt|der|som|hvor)\\s)[^,;:]*$`,
  'iu',
)
/** The verb of the clause stands behind it: `De ⟨unges⟩ ønsker er mange`, `En ⟨kommunes⟩ økonomi har grænser`; not `Gangen ⟨males⟩ som den er`. */
const VERB_BEHIND = inLatin(
  `^(?:\\s(?!(?:og|men|der|som|hvor|hvis|når|da|så|til|at|før|inden|mens)\\s)\\p{L}+){1,4}\\s${VERB}\\s`,
  'iu',
)

/** Whether the clause has a verb beside what looks like a passive, which then is a noun: "De unges ønsker er mange". */
function hasOtherVerb(clause: string, from: number, to: number): boolean {
  return VERB_BEFORE.test(clause.slice(0, from)) || VERB_BEHIND.test(clause.slice(to))
}

/** Nothing is written: what is decided is to leave it: `Der afgives ikke høringssvar`, `Der skrives ikke et brev`; not `Der gives ikke tilskud`. */
const LEAVES_IT = inLatin(
  /^der\s(?:skrives|sendes|indsendes|afgives|fremsendes|svares|klages|ankes|udarbejdes)\s(?:\p{L}+\s)?ikke(?!\p{L})/iu,
)

interface Told {
  readonly sentence: string
  readonly plain: string
  readonly around: Around
}

/** `fastsættes af`, `skal træffes af`; not `skal vi`. */
const PASSIVE = inLatin(/^(?:skal\s)?\p{L}+s(?=\s)/iu)

/** "Taksterne fastsættes af provstiet"; what an office does may be the work it is given where outcomes stand. */
function isOthersWork(said: string, sentence: string, { outcomeSection, body }: Around): boolean {
  const verb = PASSIVE.exec(said)?.[0]
  const agent = verb === undefined ? null : agentOf(said.slice(verb.length), sentence, body)
  if (verb !== undefined && !outcomeSection && isDoneByFirm(said.slice(verb.length), sentence)) return true
  return agent === 'outsider' || (agent === 'office' && !outcomeSection)
}

function readClause(
  main: Clause,
  { sentence, plain, around }: Told,
  rows: readonly OperativeForm[],
): OutcomeReading | null {
  if (rows.length === 0) return null
  if (isEarlier(plain, around.meetingDate) || isRemark(sentence)) return null
  if (saysLaw(plain) || tellsOfModel(plain) || (!around.outcomeSection && saysRule(main.text, plain))) return null
  const told = BESIDE.test(plain.slice(main.start + main.text.length)) ? null : toldPart(plain)
  for (const form of rows) {
    if (form.reach === 'outcome-section' && !around.outcomeSection) continue
    if (form.notInTalk && around.talk) continue
    if (form.id === 'skal-goeres' && saysRule(main.text, plain)) continue
    const hit = form.pattern.exec(main.text)
    if (!hit || isPossibility(main, hit.index)) continue
    // "Rådet opfordrer skolen til …" is what the body itself says.
    if (told && !(form.ownVoice && saysItself(plain, told.start, main.start + hit.index))) continue
    if (!around.outcomeSection && (HABIT.test(main.text) || DESCRIBES.test(main.text.slice(0, hit.index)))) continue
    // "Byrådet vedtager budgettet i maj" says what somebody else will do.
    if (form.ownBody && around.body !== null && isSomebodyElse(hit[1] ?? hit[0], around.body)) continue
    if (form.id === 'gennemfoeres' && hasOtherVerb(main.text, hit.index, hit.index + hit[0].length)) continue
    const span = { from: hit.index, to: hit.index + hit[0].length, ahead: false }
    if (form.past && isOfAnotherDay(main, span, around.meetingDate)) continue
    if (isOthersWork(main.text.slice(span.from), plain, around)) continue
    const stands = standing(main, span.from, span.to)
    if (stands === 'described' || (stands === 'planned' && !TASKS.has(form.id))) continue
    const confidence = around.outcomeSection ? form.confidence : lessSure(form.confidence)
    // "Jorden sælges altså ikke."
    const refused =
      stands === 'negated' &&
      isRefused(form.id, { clause: main.text, deed: main.text.slice(span.from), sentence: plain })
    const outcome = refused ? 'rejected' : 'adopted'
    return { outcome, decider: null, ruleId: form.id, confidence }
  }
  return null
}

/** A tenth less, without the noise of binary fractions: 0.55 gives 0.45. */
function lessSure(confidence: number): number {
  return Math.round(confidence * 100 - 10) / 100
}

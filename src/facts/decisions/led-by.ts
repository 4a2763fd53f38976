/** What acts in a clause without a subject of its own: "Afdeling 12, Skovbrynet, ⟨vedtog⟩", "…, og ⟨foretager sig intet⟩". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Clause } from '../sentence/clause.ts'
import { speakerOf } from '../sentence/deciders.ts'
import type { Around, PhraseHit } from './outcome-reading.ts'

/** ` og `, ` men derfor `: nobody is named before the verb; not ` og bestyrelsen `. */
const AND_ALONE = new Pattern(/^\s*(?:og|men|samt)\s(?:(?:derfor|dermed|herefter|samtidig|også|så)\s)?$/iu)
/** `Forslaget`, `Planen for havnen`; not `Forslaget blev drøftet`. */
const WITHOUT_VERB = inLatin(
  /^(?!.*\s(?:er|var|blev|bliver|har|havde|fik|tog|(?!(?:største|bedste|mindste|sidste|første|fleste|ældste|yngste|næste|\p{Ll}+este)\s)\p{Ll}+(?:ede|te|er))(?:\s|,?$))/u,
)
/** `, ` behind the subject, `Bestyrelsen ,`; not `Bestyrelsen`. */
const LAST_COMMA = /[,\s]+$/
/** ` Skovbrynet,`, ` Hov Bådelaug,`; not ` efter en drøftelse,`: a name alone between two commas. */
const A_NAME = inLatin(/^\s*\p{Lu}[\p{L}\d-]*(?:\s(?:\p{Lu}[\p{L}\d-]*|\d+))*,\s*$/u)
/** What somebody did: `vedtog`, `godkendte`, `har afvist`; not `godkendtes`, `valgt`. */
const DID = inLatin(/^(?:har|havde|\p{L}+(?:ede|te|tog|faldt|slog|gav|lagde|trådte))(?!\p{L})/iu)

/** Whose "har" goes on behind "og" or "men": `Stiftet har godkendt planen`, `Bestyrelsen havde sagt ja`; group 1 with the verb; not `Planen har været drøftet`. */
const HAS_DECIDED = inLatin(
  /^([^,;:]{2,60}?\s(?:har|havde))\s(?:\p{L}+\s)?(?:godkendt|vedtaget|besluttet|afvist|accepteret|bevilget|givet|sagt|tiltrådt|anbefalet|valgt)(?!\p{L})/iu,
)

/** Nothing, or other deeds of the same "har": ` `, ` afvist to klager og `; not ` vi har `. */
const DEEDS = inLatin(/^\s*(?:\p{Ll}+t\s(?:[^,;]*\s)?og\s+)?$/u)

/** Whether a clause is a subject that waits for its verb: `Planen for havnen`. */
export function lacksVerb(text: string): boolean {
  return WITHOUT_VERB.test(text)
}

/** The subject that clause `i` takes from the first one, with a space behind it; empty where it has its own. */
export function subjectBefore(parts: readonly Clause[], i: number, before: string): string {
  const first = parts[0]
  if (first === undefined || first.kind !== 'main') return ''
  const has = HAS_DECIDED.exec(first.text)?.[1] ?? ''
  // "Vi har vedtaget en husorden, afvist to klager og bevilget en gave": three deeds of one "har".
  if (i > 0 && has !== '' && DEEDS.test(before)) return has
  if (i === 1 && AND_ALONE.testPart(before, first.sentence)) return has
  if (i < 2) return ''
  const goesOn =
    AND_ALONE.testPart(before, first.sentence) || (i === 2 && before.trim() === '' && lacksVerb(first.text))
  return goesOn ? `${first.text.replace(LAST_COMMA, '')} ` : ''
}

/** "Kolonihaverne, Solvang, godkendte …": who has a name beside the noun is told apart from this meeting. */
export function isNamedApart(
  [first, second]: readonly Clause[],
  hit: PhraseHit,
  { outcomeSection, talk, body }: Around,
): boolean {
  const name = second === undefined || (outcomeSection && !talk) ? undefined : A_NAME.exec(second.text)?.[0]
  if (first === undefined || name === undefined || !DID.test(first.sentence.slice(hit.start, hit.end))) return false
  const before = first.text.replace(LAST_COMMA, ' ')
  const { speaker } = speakerOf({ before, after: '', sentence: first.sentence }, body)
  return speaker !== 'body' && !body?.includes(name.replace(LAST_COMMA, '').trim())
}

/** What somebody else did, and how a sentence or paragraph goes on about it: "Byrådet gav lov, så nu bygges der." */
import { inLatin } from '../../danish/patterns/latin.ts'
import { speakerOf } from './deciders.ts'
import { isOutsider } from './outsiders.ts'

/** Who acts first in a clause, before what was done: `Klagerådet omgjorde `, `Elevrådet har stemt `, `Provstiets tilsyn gav `; group 1; not `Planen er `. */
const DID = inLatin(
  /^\s*(?:og\s|men\s)?((?:[^\s,;:]+\s+){1,5}?)(?:har|havde|gav|sagde|vedtog|tog|afslog|\p{Ll}{3,}(?:ede|te)|\p{Ll}*(?:gjorde|lagde|lod|slog|fandt))\s/u,
)
/** `og et tredje afviste man `, ` og man besluttede `: those who were named first; not `og vi besluttede`. */
const ONE = inLatin(/^\s*(?:og\s|men\s|så\s)?(?:[^,;]*\s)?man(?!\p{L})/iu)
/** They voted: `Elevrådet har stemt om navnet`, `Børnene stemte på navnet`; not `Ida stemte for`. */
const VOTED = /\s(?:(?:har|havde)\s(?:\S+\s)?stemt|stemte)\s(?:om|på)\s/i
/** We voted where others did as well: `Vi stemte imod`, `vi stemte for forslaget`; not `Vi stemte om det`. */
const WE_VOTED = /^\s*(?:og\s)?vi\sstemte\s(?:for|imod)(?![a-zæøå])/i
/** What came of a vote: ` og det blev vedtaget`, `og solsikken vandt`; not ` og vi vedtog`. */
const CAME_OF_IT = inLatin(/^\s*(?:og\s|men\s)?(?!vi\s)\p{L}+\s(?:blev|vandt|fik|faldt)\s?/iu)
/** They allowed or settled it: `Byrådet godkendte i juni nye kriterier`, `Stiftet gav i maj grønt lys`, `Ejeren har vedtaget planen`; not `Ejeren har sagt nej`. */
const SETTLED_IT = inLatin(
  /\s(?:godkendte|vedtog|besluttede|bestemte|(?:har|havde)\s(?:[^,;:]*\s)?(?:godkendt|vedtaget|besluttet|bestemt)|gav\s(?:[^,;:]*\s)?(?:grønt\slys|lov|tilladelse))(?!\p{L})/iu,
)
/** They gave, refused or chose: `Udvalget har på møde den 3. april bevilget`, `Stiftet afslog ønsket`; not `Stiftet har fået`. */
const GAVE_OR_REFUSED = inLatin(
  /\s(?:(?:har|havde)\s(?:[^,;:]*\s)?(?:bevilget|afvist|afslået|valgt)|bevilgede|afviste|afslog|valgte)(?!\p{L})/iu,
)
/** What comes of it, by nobody in particular: `der lægges vægt på`, `nu bygges der`, `Årby lægges til os`; not `vi bygger`. */
const COMES_OF_IT = inLatin(/^(?:[^\s,;]+\s){1,5}?\p{L}+es(?!\p{L})|^nu\s\p{L}+es\sder(?!\p{L})/iu)

/**
 * Whether a clause goes on about somebody else who acts in the first one: "Klagerådet omgjorde to påbud, | og et
 * tredje afviste man", "Elevrådet har stemt om navnet, | og det blev valgt", "Byrådet gav lov, | så nu bygges der".
 */
export function goesOnAboutOthers(first: string, clause: string, own: string | null): boolean {
  if (WE_VOTED.test(first) && CAME_OF_IT.test(clause)) return true
  const theirs =
    ONE.test(clause) ||
    (VOTED.test(first) && CAME_OF_IT.test(clause)) ||
    (SETTLED_IT.test(first) && COMES_OF_IT.test(clause))
  return theirs && isOthersDeed(first, own)
}

/** Whether a sentence begins with somebody else and what they did: `Ankenævnet omgjorde påbuddet`. */
function isOthersDeed(sentence: string, own: string | null): boolean {
  const who = DID.exec(sentence)?.[1]
  if (who === undefined) return false
  return isOutsider(who, sentence, own) || speakerOf({ before: who, after: '', sentence }, own).speaker === 'other-body'
}

/** Whether a sentence tells what another body has decided: `hasDecided('Stiftet har bevilget 9.000 kr.', null)` is true. */
export function hasDecided(sentence: string, own: string | null): boolean {
  return (SETTLED_IT.test(sentence) || GAVE_OR_REFUSED.test(sentence)) && isOthersDeed(withoutLead(sentence), own)
}

/** `Fra provstiet: Udvalget har bevilget` without who tells it. */
const withoutLead = (sentence: string): string => sentence.replace(/^[^:.]{2,30}:\s/, '')

/** What somebody else did, and how a sentence or paragraph goes on about it: "Byrådet gav lov, så nu bygges der." */
import { inLatin } from '../../danish/patterns/latin.ts'
import { speakerOf } from './deciders.ts'
import { isOutsider } from './outsiders.ts'
import { isSaidOfOthers } from './said-of-others.ts'

/** Who acts first in a clause, before what was done: `Klagerådet omgjorde `, `Elevrådet har stemt `, `Provstiets tilsyn gav `; group 1; not `Planen er `. */
const DID = inLatin(
  /^\s*(?:og\s|men\s)?((?:[^\s,;:]+\s+){1,5}?)(?:har|havde|gav|sagde|vedtog|tog|afslog|mødtes|\p{Ll}{3,}(?:ede|te)|\p{Ll}*(?:gjorde|lagde|lod|slog|fandt))\s/u,
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
/** What comes of it, by nobody in particular: `der lægges vægt på`, `nu bygges der`, `Årby lægges til os`; not `vi bygger`. */
const COMES_OF_IT = inLatin(/^(?:[^\s,;]+\s){1,5}?\p{L}+es(?!\p{L})|^nu\s\p{L}+es\sder(?!\p{L})/iu)

/** Others voted, and how it went: `Udskolingen stemte om telefoner, og der var flertal`, `Elevrådet har i maj stemt om det, og det faldt`; not `Forsamlingen stemte om farven, og det`, `Der blev stemt om det, og det`. */
const THEY_VOTED = inLatin(
  /^(?!(?:forsamlingen|mødet|medlemmerne|deltagerne|beboerne|bestyrelsen)\s)\p{L}{3,}(?:en|et|erne)\s(?:stemte|har\s(?:[^,;.]{1,40}\s)?stemt)\s(?:om|over)\s[^;.]*,\s(?:og|men|hvor)\s/iu,
)
/** What became of it there: ` og det blev opgivet igen`, `men den er lukket`; not ` og det blev besluttet at male`. */
const IT_WAS = /^\s*(?:(?:og|men)\s)?(?:det|den|de)\s(?:blev|er|var)\s(?!besluttet|vedtaget|aftalt)/i
/** Some of those who were named: `flertallet gik ind for`, ` og et flertal stemte for`; not `et stort flertal`. */
const A_MAJORITY = /^\s*(?:(?:og|men)\s)?(?:et\s)?flertal(?:let)?\s/i
/** Who is or was something, before the verb: `Teknisk udvalg var delt`, `Byrådet er uenigt`; group 1; not `var delt`. */
const WERE = inLatin(/^\s*((?:[^\s,;:]+\s+){1,4}?)(?:var|er|blev)\s/u)

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
  if (IT_WAS.test(clause) && isSaidOfOthers({ text: first, sentence: first }, own)) return true
  return (theirs && isOthersDeed(first, own)) || (A_MAJORITY.test(clause) && isAboutOthers(first, own))
}

/** Whether a clause says how another body was: `Teknisk udvalg var delt`. */
function isAboutOthers(clause: string, own: string | null): boolean {
  const before = WERE.exec(clause)?.[1]
  return before !== undefined && speakerOf({ before, after: '', sentence: clause }, own).speaker === 'other-body'
}

/** Whether a sentence begins with somebody else and what they did: `isOthersDeed('Ankenævnet omgjorde påbuddet.', 'Byrådet')` is true. */
export function isOthersDeed(sentence: string, own: string | null): boolean {
  const who = DID.exec(sentence)?.[1]
  if (who === undefined) return false
  return isOutsider(who, sentence, own) || speakerOf({ before: who, after: '', sentence }, own).speaker === 'other-body'
}

/** Whether a sentence says that others voted, and how it went: `othersVoted('Eleverne stemte om huen, og den faldt.')` is true. */
export function othersVoted(sentence: string): boolean {
  return THEY_VOTED.test(sentence)
}

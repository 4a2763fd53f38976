/** Sentences that decide by their place alone: all that an outcome section says, or the first words below a title. */
import { inLatin } from '../../danish/patterns/latin.ts'
import type { ItemNode } from '../../model/tree.ts'
import { tellsOfModel } from '../sentence/by-rule.ts'
import { opensWithCondition } from '../sentence/condition.ts'
import { isOwn } from '../sentence/deciders.ts'
import { isEarlier } from '../sentence/earlier.ts'
import { isOutsider } from '../sentence/outsiders.ts'
import { deniesIt, refusesToAct } from '../sentence/refusal.ts'
import { namesOnly } from '../sentence/remarks.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { CHOSEN, isElection } from './election.ts'
import { readOperative } from './operative/read-operative.ts'
import { OPERATIVE_FORMS } from './operative/table.ts'
import { type Around, CONFIDENCE, type OutcomeReading } from './outcome-reading.ts'
import { TALKING_LABEL, titleSays } from './title-says.ts'

/** A finite verb, roughly: `er`, `bliver`, `deltager`, `flyttes`, `fik`; not `Orientering om planen`. */
const HAS_VERB = inLatin(/(?<![\p{L}])(?:er|bliver|blev|har|går|fik|får|\p{Ll}{2,}(?:er|es|ede|te))(?![\p{L}])/u)
/** What the meeting only did: `Udvalget besigtigede vandløbet`, `Rådet mødtes med borgerne`, `Status blev gennemgået`; not `Rådet fik mandat`. */
const WENT_ON = inLatin(
  /^\S+(?:\s\S+)?\s(?:besigtigede|besøgte|mødte|mødtes|afholdt|hørte|så|refererede|gennemgik|viste|fremlagde|læste|redegjorde|orienterede|fortalte|ønskede(?=\s\S+\s(?:velkommen|tillykke|held)))\s|^[Dd]er\s(?:var|kom|indkom|blev\sstillet|er\sindkommet)\s(?:[^\s,;]+\s){0,3}?\p{L}*(?:spørgsmål|bemærkninger|indlæg|kommentarer|henvendelser|fremmødte|tilhørere)(?!\p{L})|^[^,;:.]{2,50}\sblev\s(?:\p{Ll}+\s)?(?:gennemgået|fremlagt|præsenteret|vist|oplæst|forelagt|omtalt|vendt|omdelt)\.?$/u,
)
/** How things are: `Rammen er faldet med 2 pct.`, `Udgiften skyldes vejret`, `Ida Holm tiltræder som kordegn`, `Sagen kan ikke afgøres her`; not `Rammen er 2 mio. kr.` */
const IS_SO = inLatin(
  /\s(?:er|var)\s(?:(?:nu|dermed)\s)?(?:faldet|steget|vokset|uændret\ssiden)(?!\p{L})|\s(?:kan|kunne)\s(?:\p{L}+\s){0,3}?ikke\s(?:afgøres|behandles|besluttes)(?!\p{L})|\s(?:skyldes|fremgår|viser|fratræder|tiltræder(?=\s(?:som|den|til|efter|i|\d)\s?))\s/u,
)
/** How things are, or what others have done or want: `Byggeriet er forsinket`, `Der mangler en aftale`, `Staten har bevilget 12 mio. kr.`, `Ejeren ønsker at rive ned`; not `Karen kan fra i dag afgøre sager`. */
const STATE = inLatin(
  /^\S+\s(?:s[aæ]ttes\sunder\safstemning|stemtes\s(?:der\s)?om)(?!\p{L})|^(?:drøftelsen|debatten|snakken|diskussionen|der|det|en\smulighed|alternativet|hvis|såfremt|vælges|ved\smodel|ifølge|i\snabo\p{L}+|dér|prisen|\p{L}+'s\sforslag|klagefristen|fristen)\s|^[^,;:.]{2,50}?\s(?:har|havde|var|er(?!\s(?:hermed|dermed|herefter|fremover))|udløber|forløber|skyldes|omfatter|påregner|anbefaler\sat|peger\spå,?|går\si\sgang|giver\smulighed|vil\skoste)\s|^(?:ejeren|ejerne|ansøger(?:en)?|naboen|naboerne|lodsejerne|grundejerne|entreprenøren|bygherren|foreningen|forvaltningen|administrationen|regionen|staten|ministeriet|borgerne|formanden|borgmesteren|direktøren)\s(?:ønsker|vil|forventer|regner|mener|håber|overvejer|arbejder|deltager)\s|^\p{L}*(?:konsulenten|lederen|ledelsen|chefen|direktøren|direktionen|arkitekten|advokaten|revisoren|revisor|medarbejderne|arbejdsgruppen|følgegruppen)\s(?:anbefaler|anbefalede|foreslår|indstiller|foretrækker)\s|\skan\spåklages\s|^\S+(?:\s\S+){0,2}\s(?:hældede|foretrak|roste|glædede|frygtede|undrede|beklagede|savnede)\s|\s(?:sattes|toges|sættes|tages|blev\s(?:sat|taget))\s(?:under|til)\safstemning(?!\p{L})|^(?:vi|bestyrelsen|rådet|udvalget)\s(?:fik|får|har\sfået)\s(?:\p{L}+\s)?(?:afslag|tilsagn|tilskud|støtte|besked)(?!\p{L})|\sblev\s(?:udtrykt|stillet\sspørgsmål|spurgt|peget\spå|afbrudt|behandlet\sefter)(?!\p{L})|\sskal\s(?:[^\s,;]+\s){0,4}?af\s(?:byrådet|kommunalbestyrelsen|regionsrådet)(?!\p{L})/iu,
)
/** What a member of a party wants: `Ida Holm (F) ønsker fristen forlænget`, `Venstre foreslår en bænk`, `SF kunne støtte planen`; not `Udvalget ønsker en bænk`. */
const OF_A_MEMBER = inLatin(
  /^(?:Venstre|SF|Socialdemokrat\p{L}*|Konservative|Enhedslisten|Radikale|\p{Lu}[^,;:]{3,50}\s\(\p{Lu}{1,3}\))\s(?:(?:kan|kunne)\s(?:\p{L}+\s)?)?(?:ønsk|mene|mente|foresl|fandt|finder|bakke|støtte)/u,
)
/** `Kommunen lukker hallen`, `Politiet spærrer vejen`; not `Klubben lukker`. */
const AUTHORITY = /^(?:kommunen|regionen|staten|politiet|ministeriet)\s/i
/** Whose minutes tell what such an authority does as their own: `Byrådet`, `Teknisk Udvalg`; not `Bestyrelsen`. */
const OF_AUTHORITY = /byråd|kommunalbestyrelse|regionsråd|udvalg|magistrat/i
/** `Udvalget ønsker`, `Menighedsrådet hyrer`; not `Udvalgets ønske`. */
const ACTOR = inLatin(/^(\p{L}*(?:udvalget|rådet|bestyrelsen))\s/iu)

/** Members who recommend it to those who decide: `Ida Holm og Bo Lund anbefaler planen over for byrådet`, `3 medlemmer (A og V) anbefaler planen`; not `Ida anbefaler planen`. */
const RECOMMENDS = inLatin(
  /\s(?:anbefaler|indstiller)\s[^.;]*\s(?:over\s?for|til)\s|^(?:\p{L}+|\d+)\smedlemmer\s(?:\([^)]*\)\s)?(?:anbefaler|indstiller)(?!\p{L})/iu,
)

/** A sentence without any sign of a decision, alone in a section that can hold nothing else. */
export function unmarked(
  { body, section }: Statement,
  item: ItemNode,
  { body: own, meetingDate }: Around,
): OutcomeReading | null {
  if (namesOnly(body)) return isElection(item) ? CHOSEN : null
  // What is told under "Meddelelser" needs words that decide.
  if (titleSays(item.title ?? '').news) return null
  const actor = ACTOR.exec(body)?.[1]
  if (actor !== undefined && own !== null && !isOwn(actor, own)) return null
  if (AUTHORITY.test(body) && own !== null && !OF_AUTHORITY.test(own)) return null
  if (TALKING_LABEL.test(section.label ?? '') || toldPart(body) || !HAS_VERB.test(body) || WENT_ON.test(body))
    return null
  if (
    IS_SO.test(body) ||
    STATE.test(body) ||
    isEarlier(body, meetingDate) ||
    OF_A_MEMBER.test(body) ||
    tellsOfModel(body) ||
    opensWithCondition(body) ||
    isOutsider(body, body, own)
  )
    return null
  const settles = refusesToAct(body) || deniesIt(body) ? 'rejected' : 'adopted'
  const outcome = RECOMMENDS.test(body) ? 'recommended' : settles
  return { outcome, decider: null, ruleId: 'eneste-saetning', confidence: CONFIDENCE.alone }
}

const SETTLING = OPERATIVE_FORMS.filter(({ id }) => id === 'afholdes' || id === 'det-bliver')
/** `Koncerten bliver`, `De fire møderne holdes`; the noun without its ending is group 1; not `Ib bliver`. */
const SUBJECT = inLatin(/^(?:\p{L}+\s){0,2}?(\p{L}{3,}?)(?:en|et|ene|e?rne|ne|n)\s/iu)
/** The thing taken up again in a clause of its own: `den gentages`, `det skiftes`; not `Den nye koncert`. */
const IT = /^(?:den|det|de)\s/
/** How it goes: `Bådene bliver ikke rene`, `Møderne holdes normalt i salen`; not `Koncerten bliver i maj`. */
const HOW_IT_GOES = /\sbliver\s(?:ikke|aldrig)\s|\s(?:normalt|altid|typisk|som\sregel|hver|hvert)\s/i

/** "Festen bliver lørdag den 7. september" as the first words under "Høstfest": what the item is about is settled. */
export function settled(
  { section, body, index }: Statement,
  around: Around,
  { title }: ItemNode,
): OutcomeReading | null {
  const named = IT.test(body) ? (statementsOf(section)[0]?.body ?? '') : body
  const noun = index === 0 ? SUBJECT.exec(named)?.[1]?.toLowerCase() : undefined
  if (noun === undefined || HOW_IT_GOES.test(body)) return null
  const about = (title ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  // A longer title may be about somebody else's: "Ældrerådenes temadag i Struer".
  if (about.length > 3 || !about.some((word) => word.startsWith(noun) || word.endsWith(noun))) return null
  return readOperative(body, { ...around, outcomeSection: true }, SETTLING)
}

/**
 * What happens next, told below a label that holds nothing but outcomes: "Lejerne får nye nøgler.",
 * "Direktionen forelægger en risikovurdering." No phrase decides there; the label does.
 */
import { inLatin } from '../../danish/patterns/latin.ts'
import type { Outcome } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import type { ItemNode, SectionNode } from '../../model/tree.ts'
import { saysLaw, saysRule, tellsOfModel } from '../sentence/by-rule.ts'
import { mainClause, withoutAsides } from '../sentence/clause.ts'
import { withoutConcluding } from '../sentence/concluding.ts'
import { opensWithCondition } from '../sentence/condition.ts'
import { isOwn } from '../sentence/deciders.ts'
import { isEarlier } from '../sentence/earlier.ts'
import { isOutsider } from '../sentence/outsiders.ts'
import { refusesToAct } from '../sentence/refusal.ts'
import { isNoDecision, isRemark } from '../sentence/remarks.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { isDissent } from '../votes/dissent.ts'
import { type Around, CONFIDENCE, type DecidingStatement } from './outcome-reading.ts'
import { TALKING_LABEL, titleSays } from './title-says.ts'

/** More sentences than that below one label are a case text, whatever the label says. */
const MOST_SENTENCES = 7
/** Longer ones argue. */
const LONGEST = 220
/** What may stand between the beginning and a verb that has its subject before it: not `til lokaler`, `de nye`. */
const BEFORE =
  '(?<=^(?:[^\\s,;:.]+\\s){0,8}?(?!(?:til|om|af|med|for|på|i|ved|fra|de|alle|nye|flere|mange|og|samt|eller)\\s)[^\\s,;:]+\\s)'
/** Who has a name: `Ida Holm`, `Stine`, `Hanne Toft og Idris`; not `Trafikken`, `Naboerne`. */
const NAMED = '(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}.-]*)+|(?!\\p{L}+(?:en|et|ne)\\s)\\p{Lu}\\p{Ll}+)'
/** Who works for the meeting: `Kassereren`, `forvaltningen`. */
const OFFICE =
  '(?:[Ff]ormanden|[Kk]assereren|[Ss]ekretæren|[Ff]orvaltningen|[Aa]dministrationen|[Dd]irektionen|[Ss]ekretariatet)'
/** What such people do from then on: `træder ind`, `forelægger`; not `taler`, `rejser`. */
const WORKS =
  '(?:træder|møder|søger|overtager|stopper|fortsætter|kommer|forelægger|udarbejder|indkalder|skriver|undersøger|kontakter|spørger|finder|bestiller|køber|laver|sørger|indhenter|melder|rykker|arrangerer)'
/** A deed or a duty from then on: `Beboerne får frist`, `Vi leder efter en ny`, `Ida Holm træder ind`, `Grænsen ønskes nedsat`, `Går videre til`; not `Trafikken belaster gaden`, `Planen er god`. */
const DEED = inLatin(
  `${BEFORE}(?:får|skal|må|ønskes|opfordres|pålægges|anmodes|bedes|anbefales|indstilles|(?:går|ønsker)(?=\\s(?:videre|tilbage|udvalget|rådet|bestyrelsen|[^,;:]{0,20}kr)))(?=[\\s,])|^(?:[^,;:.]{0,60}\\s)?(?:[Vv]i\\s\\p{Ll}{2,}er|\\p{Ll}{2,}er\\svi)\\s|^${NAMED}(?:(?:,|\\sog)\\s${NAMED})*\\s${WORKS}\\s|^${OFFICE}\\s${WORKS}\\s|^(?:Går|Skal|Lægges|Sættes|Gives|Tages|Overgår|Overlades|Behandles)\\s`,
  'u',
)
/** What is no deed of the present: `var`, `ventede`, `stemte`; not `venter`. */
const PAST = inLatin(
  /(?<![\p{L}])(?:var|havde|blev|fik|\p{L}*(?:kom|gik|stod|tog|lod|gav|lagde|satte)|sagde|skrev|bad|ville|kunne|skulle|måtte|fandt|så|har|er(?:\s\p{L}+)?\s\p{L}+(?:et|t)|stemte|mente|syntes|nævnte|spurgte|roste|læste|mødte|viste|hørte|udtalte|udtrykte|oplyste|(?!allerede)\p{Ll}{3,}ede)(?![\p{L}])/u,
)
/** How things are, what is thought, wanted or expected: `Planen omfatter fire veje`, `Udvalget takker for svaret`, `Valget skal træffes af byrådet`; not `Direktionen forelægger planen`. */
const STATE = inLatin(
  /^(?:[^\s,;:.]+\s){1,8}?(?:er|bliver|kan|bør|vil|mener|synes|finder|beklager|takker|håber|frygter|undrer|bemærker|oplyser|orienterer|spørger|svarer|foreslår|anbefaler|indstiller|anser|støtter|bakker|ser|forventer|regner|stemmer|undlader|deltager|afventer|ventes|forventes|skønnes|vurderes|anses|gælder|omfatter|udgør|fremgår|viser|skyldes|betyder|indebærer|ligger|står|findes|består|svarer|koster|kræver|mangler|forudsætter|medfører|hedder|kender|ved(?=\s(?:ikke|at|intet))|noteres|henviser|peger|tilkommer|efterlyser|savner|glæder|overvejer|arbejder|forhandler|opleves|mærkes|opstår|sker|stiger|falder|vokser|driver|rummer|oplever|rejser|løber|udløber|henvises|giver(?=\smulighed)|lægger(?=\svægt)|sætter(?=\s(?:stor\s)?pris)|kommer(?=\sfra)|må(?=\s(?:regne|forventes?|antages|konstatere|erkende)\s)|skal(?=\s(?:\p{L}+\s){0,2}?(?:tages?\sstilling|behandles?|drøfte|godkende|vedtage|have\ssvar))|skal(?=\s(?:ifølge|efter)\s(?:\p{L}+\s)?\p{L}*lov)|s[aæ]ttes(?=\sunder\safstemning)|ønsker(?!\s(?:udvalget|rådet|bestyrelsen))|skal(?=\s[^,;]*\saf\s\p{L}*(?:rådet|bestyrelsen|udvalget)))[\s,.]/iu,
)
/** One or some of those who meet: `Ida Holm (F) kræver`, `SF kræver`, `Medarbejdersiden sender`, `Ejeren sender`; not `Administrationen sender`, `Ejeren får frist`. */
const SOME_MEMBERS = inLatin(
  /^(?:[^,;:.]{0,60}\(\p{Lu}{1,2}\)|\p{Lu}{1,2}\s|(?:[Ll]iste\s\p{Lu}|Venstre|Socialdemokrat\p{L}*|(?:De\s)?Konservative|Enhedslisten|(?:De\s)?Radikale|(?:[Ee]t\s)?[Mm]indretal\p{L}*|Flere|Andre|Nogle|Enkelte|En\sdel|Medarbejder(?:siden|ne)|Ledelsessiden|\d+\smedlem\p{L}*|\p{L}*medlemmet|Staten|Ministeriet|Loven|(?:Ansøger|Ejer|Nabo|Lodsejer|Bygherre|Entreprenør)\p{L}*(?!\s(?:får|skal|må)\s))\s)/u,
)
/** Whoever rules over the meeting or beside it: `Regeringen fremsætter`, `Vejdirektoratet anlægger`, `KL afholder`; not `Klubben afholder`. */
const ABROAD = inLatin(
  /^(?:\p{L}*(?:regeringen|folketinget|ministeriet|ministeren|direktoratet|styrelsen|politiet|staten)|KL|EU|Danske\sRegioner|Region\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s/iu,
)
/** `Udvalget ønsker`, `Menighedsrådet hyrer`; not `Udvalgets ønske`. */
const ACTOR = inLatin(/^(\p{L}*(?:udvalget|rådet|bestyrelsen))\s/iu)
/** Begins like a sentence: `Beboerne`, `24 timer`; not `at planen`, `- kaffe`. */
const SENTENCE = inLatin(/^(?:\p{Lu}|\d+\s\p{L})/u)

/** `Farve C anbefales af et flertal`, `Planen indstilles til byrådet`; not `Planen sendes`. */
const RECOMMENDS = /\s(?:anbefales|indstilles)\s/
/** `Går videre til regionsrådet`, `Går tilbage til menighedsrådet`; not `Går i gang til maj`. */
const GOES_TO = inLatin(
  /^(?:\S+\s){0,2}?[Gg]år\s(?:videre|tilbage)\stil\s\p{L}*(?:udvalget|rådet|bestyrelsen|skabet|forsamlingen|forvaltningen|administrationen)(?![\p{L}])/u,
)
/** `Klubben får ikke del i puljen`, `Ingen af dem får støtte`; not `Klubben får støtte`. */
const REFUSES = inLatin(/\sfår\s(?:[^\s,;]+\s){0,2}?(?:ikke|ingen|intet)\s|^ingen\s(?:[^\s,;]+\s){0,4}?får\s/iu)

/**
 * What the sentences of an outcome section decide in which nothing else does (`signed` is what was found there): only what
 * they say in the present of the meeting's own case. Talk ("Referat"), news and "Eventuelt" have none.
 */
export function belowLabel(
  section: SectionNode,
  signed: readonly DecidingStatement[],
  { item, around }: { readonly item: ItemNode; readonly around: Around },
): readonly DecidingStatement[] {
  const { aside, news, reporting } = titleSays(item.title ?? '')
  const statements = statementsOf(section)
  if (aside || news || reporting || TALKING_LABEL.test(section.label ?? '') || statements.length > MOST_SENTENCES)
    return []
  return gathered(statements, (statement) => {
    if (statement.quoted || signed.some((read) => read.statement.index === statement.index)) return []
    const outcome = outcomeOf(statement, around)
    return outcome
      ? [{ statement, reading: { outcome, decider: null, ruleId: 'under-beslutning', confidence: CONFIDENCE.alone } }]
      : []
  })
}

function outcomeOf({ body: said, text }: Statement, { body, meetingDate }: Around): Outcome | null {
  if (said.length > LONGEST || text.endsWith(':') || said.endsWith('?') || !SENTENCE.test(said)) return null
  const plain = withoutConcluding(withoutAsides(said))
  const main = mainClause(plain)?.text
  if (main === undefined || !DEED.test(main) || STATE.test(main) || PAST.test(main) || SOME_MEMBERS.test(said))
    return null
  if (isOutsider(main, plain, body) || ABROAD.test(main)) return null
  const actor = ACTOR.exec(main)?.[1]
  if (actor !== undefined && body !== null && !isOwn(actor, body)) return null
  if (
    opensWithCondition(plain) ||
    isNoDecision(said) ||
    isRemark(said) ||
    isDissent(said) ||
    toldPart(plain) ||
    isEarlier(plain, meetingDate)
  )
    return null
  if (tellsOfModel(plain) || saysRule(plain) || saysLaw(plain)) return null
  if (RECOMMENDS.test(main)) return 'recommended'
  if (REFUSES.test(main) || refusesToAct(main)) return 'rejected'
  return GOES_TO.test(main) ? 'referred' : 'adopted'
}

/** What is told of others by its first words or its tone: "Naboerne er enige", "Det er besluttet centralt", "Nu er det så vedtaget". */
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Clause } from './clause.ts'
import { isOwn } from './deciders.ts'

/** What a meeting is not and does not decide on: `Naboerne er enige`, `Loven blev vedtaget`, `De vedtog at fælde træet`, `Det afviste hun`; not `Beboerne vedtog`, `De vedtagne regler`. */
const OTHERS = new Pattern(
  /^\s*(?:borgerne|naboerne|lodsejerne|forældrene|eleverne|medarbejderne|børnene|køberne|sælgerne|ansøgerne|nogle|enkelte|loven|lovforslaget|lovændringen|bekendtgørelsen|finansloven)\s|(?:^|\s)jeg(?!\p{L})|^\s*(?:de|han|hun)\s(?:(?:har|havde)\s)?(?:vedtog|vedtager|vedtaget|besluttede|beslutter|besluttet|godkendte|afviste|afslog|anbefalede|anbefaler)\s|^\s*(?:han|hun)\s(?:[^;]*\s)?(?:sagde|takkede)\s|^\s*(?:det|den|dem)\s(?:vedtog|besluttede|godkendte|afviste|afslog|nægtede)\s(?:han|hun|de(?!\s(?:øvrige|andre|fleste|tilstedeværende)))(?!\p{L})|^\s*\p{L}*bestyrelsen\s+(?:i|hos)\s+\p{L}+(?:et|en)\s|(?:^|\s)i\s+andre\s+(?:kommuner|regioner|foreninger|klubber|sogne)(?!\p{L})|^\s*(?:dér|andre\s+steder|flere\s+steder|(?:hos|ovre|nede|oppe|ude|inde|henne)\s[^,;]{2,40}?|i\s+(?!(?:bestyrelsen|udvalget|rådet|foreningen|klubben|afdelingen|år|dag|aften|stedet)\s)\p{L}+)\s+(?:har|holder|vælger|valgte|besluttede|bruger|fortsætter|vedtog|sagde|afviste|godkendte)\s+(?:man|de)\s/iu,
)
/** Decided above those who meet: `er besluttet centralt`, `er politisk besluttet`, `Fra centralt hold er det`, `det er fra kommunens side besluttet`; not `fra bestyrelsens side`. */
const FROM_ABOVE = new Pattern(
  /\s(?:besluttet|vedtaget|bestemt|fastsat)\s(?:centralt|politisk|nationalt)(?!\p{L})|\s(?:centralt|politisk|nationalt)\s(?:besluttet|vedtaget|bestemt|fastsat)(?!\p{L})|(?:^|\s)fra\s(?:rådhuset|christiansborg|kommunen|ministeriet|regionen)\s(?:siger|sagde|har|havde|vil)\sman(?!\p{L})|(?:^|\s)fra\s(?:(?:centralt|højere|politisk|kommunalt|statsligt)\shold|(?:kommunens|regionens|statens|ministeriets|regeringens|forbundets|provstiets|stiftets|landsforeningens|forvaltningens)\sside)(?!\p{L})/iu,
)
/** What is known from hearsay, or news by its tone: `Ifølge avisen er det besluttet`, `Nu er det så vedtaget`, `Det er jo besluttet`; not `Ifølge planen`, `Det er nu vedtaget`. */
const HEARSAY = new Pattern(
  /^\s*(?:ifølge\s(?:\p{L}*(?:avisen|pressen|medierne|rygterne)|rygter|kommunen|forvaltningen|regionen)\s|(?:så\s)?nu\ser\sdet\s(?:så|endelig|jo|altså)\s|det\ser\s(?:jo|nu\sså\svidt|åbenbart|angiveligt|vist|efter\ssigende)\s|efter\ssigende\s)/iu,
)
/** Another body within the clause: ` flertal i byrådet stemte`, `Koret fik af kommunen lov`, `Koret fik lov af stiftet`; group 1; not `flertal i maj`. */
const BY_OR_IN = new Pattern(
  /(?:^|\s)flertal(?:let)?\si\s(\p{L}*(?:rådet|udvalget|bestyrelsen|nævnet|tinget))\s|\s(?:fik|får)\s(?:[^,;:]*\s)?af\s(\p{L}*(?:rådet|udvalget|bestyrelsen|kommunen|regionen|staten|stiftet|provstiet|styrelsen))(?!\p{L})/iu,
)
/** Those who negotiate, where none of those who meet is one: `Parterne blev enige`, `parterne var på mødet enige`; not `Vi blev enige`. */
const PARTIES = new Pattern(/^\s*(?:begge\s)?parterne\s/iu)
/** Two who are named and agree, or whose agreement is told: `Museet og Arkivet er enige om`, `hun og formanden blev enige`, `og de to var enige`, `tiltrådt af begge parter`; not `Ida og Bo blev valgt`, `Begge forslag blev tiltrådt`. */
const BETWEEN_TWO = new Pattern(
  /^\s*(?:og\s|men\s)?(?:de\s(?:to|tre|fire)|begge\s(?:parter|sider|kommuner|foreninger|klubber)|(?:\p{Lu}[^\s,;:]*|hun|han)(?:\s[^\s,;:]+){0,2}?\sog\s\p{Lu}?[^\s,;:]+(?:en|et)?)\s(?:er|var|blev|er\sblevet|har\sværet)\s(?:\p{L}+\s)?(?:enige|uenige)(?!\p{L})|\saf\sbegge\sparter(?!\p{L})/u,
)
/** Where something is so, when it is another place: `I Videbæk er sagen udsat`, `I Nyborg har man`, `I Tornby gjorde de det`; group 1; not `I Videbæk blev det aftalt`, `I maj er`. */
const AT_PLACE = inLatin(
  /^\s*I\s(\p{Lu}\p{Ll}{2,}(?<!gade|vej|vænget|parken|huset|salen|hallen|skolen|centret|afdeling|afsnit))\s(?:(?:er|var|blev|har|havde)\s(?!det\s|der\s|vi\s)|\p{Ll}+\s(?:man|de)\s)/u,
)
/** Bodies in which two parties meet: `Hoved-MED`, `Samarbejdsudvalget`, `Kontaktudvalget`; not `Byrådet`. */
const OF_PARTIES = /MED|[Ss]amarbejd|[Kk]ontakt|[Kk]oordination|[Ff]orhandling|(?<!\p{L})[A-ZÆØÅ]?SU(?!\p{L})/u

/** Whether a clause tells what others decided, whatever verb it has: of `Det er besluttet centralt, …` true; `own` is the meeting's body. */
export function isSaidOfOthers({ text, sentence }: Pick<Clause, 'text' | 'sentence'>, own: string | null): boolean {
  if ([OTHERS, FROM_ABOVE, HEARSAY].some((form) => form.testPart(text, sentence))) return true
  const named = BY_OR_IN.execPart(text, sentence)
  if (own !== null && named !== null && !isOwn(named[1] ?? named[2] ?? '', own)) return true
  const place = AT_PLACE.exec(text)?.[1]
  if (own !== null && place !== undefined && !own.includes(place)) return true
  if (BETWEEN_TWO.testPart(text, sentence) && (own === null || !isNamed(text, own))) return true
  return own !== null && !OF_PARTIES.test(own) && PARTIES.testPart(text, sentence)
}

/** Whether one of the two is the meeting's own body. */
function isNamed(text: string, own: string): boolean {
  return text.split(/\s/).some((word) => word.length > 4 && isOwn(word, own))
}

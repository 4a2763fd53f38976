import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { isOwn, namesOtherDecider } from '../sentence/deciders.ts'
import { isEarlier } from '../sentence/earlier.ts'
import { isOfOtherMeeting, isToldOfOthers } from '../sentence/scene.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'

/** What it takes: `Hvis 20 stemmer for, er det vedtaget`, `Forslaget kræver, at 30 stemmer for`, `Der skal 5 stemmer for til`, `Det kræver, at 5 stemmer for`; not `faldt, da der kræves 2/3`. */
const CONDITION =
  /^(?:hvis|såfremt|der\s+skal\s+(?:mindst\s+)?\S+\s+stemmer|det\s+kræver)\s|kræve[rs](?:\s\S+){0,2},?\s+(?:at\s+)?(?:mindst\s+)?\S+\s+stemmer|(?:når|mindst)\s[^,;]{0,40}\sstemmer\s+for/i

/** Told of a vote that was held before: `I 2019 stemte 12 for`, `På landsmødet i 2018 stemte`, `Sidste år stemte …`; not `I dag stemte`. */
const HELD_BEFORE =
  /^(?:(?:i|på|ved)\s+(?:[^,;.]*?\s)?((?:19|20)\d\d)(?!\d)|sidste\s+(?:år|gang)|(?:på|ved)\s+(?:det\s+)?(?:sidste|forrige|seneste)\s)/i
/** How it went on a day that is over, right before the figures: `tabte i fjor med 12 mod 44`, `faldt i 2014 med 12 mod 44`; not `faldt med 12 mod 44`. */
const WENT_THEN = /\s(?:i\s(?:19|20)\d\d|i\sfjor|sidste\s(?:år|gang)|dengang)\s(?:(?:knebent|klart)\s)?med\s/i
/** Told of a vote among others: `Ida fortæller, at elevrådet har stemt`, `Bo refererede, at klubben havde vedtaget`, `Ida fortalte, at 14 sagde ja`; not `Dirigenten meddelte, at 11 stemte for`. */
const REPORTED =
  /\s(?:fortæller|fortalte|orienterede|refererede|refererer|nævnte|nævner)(?:[^.;]*\s(?:har|havde)\s(?:\S+\s)?(?:stemt|vedtaget|besluttet|forkastet)|,?\sat\s(?:\d+|[a-zæøåé]{2,7})\s(?:stemte|sagde)\s)/i
/** An outcome that only explains what is so: `Det blev holdt udenfor, fordi et forslag om det faldt med 4 mod 5`, `Vi har den, eftersom forslaget blev vedtaget med 9 mod 2`; not `faldt, fordi 5 stemte imod`. */
const AS_REASON = new Pattern(
  /\s(?:fordi|eftersom)\s(?:[^,;.]*\s)?\p{L}*(?:forslag|indstilling)\p{L}*\s[^,;.]*(?:faldt|forkastet|nedstemt|vedtaget|afvist|stemt\sned)/iu,
)
/** Told in running text of those who voted: `Generalforsamlingen vedtog`, `Byrådet har godkendt`; not `Der blev vedtaget`. */
const OTHERS_VOTED = inLatin(
  /^(\p{L}*(?:forsamlingen|rådet|udvalget|bestyrelsen|mødet|regionen|kommunen|folketinget))\s+(?:har\s+)?(?:vedt|beslut|godkend|stemt|forkast|anbefal|indstil|tiltr)/iu,
)
/** Where it was voted: `På generalforsamlingen blev regnskabet godkendt`, `Ved afdelingsmødet stemte 9 for`; not `På mødet blev`, `Ved afstemningen stemte`; group 1. */
const AT_ASSEMBLY = inLatin(
  /^(?:på|ved)\s(\p{L}*(?:forsamlingen|\p{L}+mødet|repræsentantskabet|kongressen))\s(?:blev|stemte|var|faldt|vedtog)\s/iu,
)
/** Among whom it was voted: `Ved afstemningen i boligforeningen`, `En afstemning blandt beboerne`; not `Ved afstemningen i salen`; group 1. */
const VOTE_AMONG = inLatin(
  /afstemning\p{L}*\s(?:i|hos|blandt)\s(\p{L}+(?:foreningen|klubben|forbundet|kommunen|afdelingen|erne))(?!\p{L})/iu,
)
/** Of which body some were for it: `Et mindretal i udvalget vil`, `Flertallet i bestyrelsen stemte`; not `Et mindretal i salen vil`; group 1. */
const SOME_OF = inLatin(
  /(?:flertal|mindretal)(?:let)?\s(?:i|af)\s(\p{L}*(?:udvalget|bestyrelsen|rådet|forsamlingen|nævnet))\s/iu,
)
/** Who has voted, right before the figures: `Elevrådet har på sit møde stemt om mobiler`, `Afdelingerne har stemt`, `Beboerne i nr. 12 har stemt`; not `Der er stemt`; group 1. */
const HAVE_VOTED = inLatin(
  /^(\p{L}{3,}(?:et|en|erne))(?:\s(?:i|på|fra)\s[^,;:]{1,30})?\s(?:har|havde)\s(?:[^,;.]*\s)?stemt(?!\p{L})/iu,
)
/** Goes on about them: `28 stemte for`, `Der var 9 imod`; not `Forslaget fik 9 stemmer`. */
const FIGURES_FIRST = /^(?:der\s(?:var|blev)\s|resultatet\s|det\s)?(?:\d+|[a-zæøåé]{2,7})\s/i

/** Who was spoken of before, and is not the meeting: `De vedtog at fælde det`, `De besluttede at vente`, `Eleverne stemte om navnet`; not `De stemte for`. */
const THEY =
  /^(?:de\s(?:vedtog|besluttede|godkendte|afviste)|(?:klassen|eleverne|børnene|forældrene|lærerne)\s(?:stemte|sagde))\s/i

/** Who meets, and when. */
interface Holder {
  readonly body: string | null
  readonly meetingDate: string | null
  /** A board, whatever its minutes call it. */
  readonly board?: boolean
}

/** Whether a vote is told of another day than the meeting's or of another body, or what it would take. */
export function isNotOfToday(statement: Statement, { meetingDate, body: own, board = false }: Holder): boolean {
  const { body, section } = statement
  const told = HELD_BEFORE.exec(body)
  if (told !== null && (told[1] === undefined || !meetingDate?.startsWith(told[1]))) return true
  if (CONDITION.test(body) || REPORTED.test(body) || AS_REASON.test(body) || THEY.test(body)) return true
  if (WENT_THEN.test(body)) return true
  if (isEarlier(body, meetingDate)) return true
  // "Nyby Kommunalbestyrelse vedtog" below a label is a step of the case.
  if (section.role === 'decision') return isOfOtherMeeting(statement, own)
  if (isToldOfOthers(statement, { own, reports: false, title: '' })) return true
  const assembly = AT_ASSEMBLY.exec(body)?.[1]
  if (assembly !== undefined && (board || isOther(assembly, own))) return true
  if (isOther((VOTE_AMONG.exec(body) ?? SOME_OF.exec(body))?.[1], own)) return true
  const before = statementsOf(section)[statement.index - 1]?.body ?? ''
  const voters = FIGURES_FIRST.test(body) ? HAVE_VOTED.exec(before)?.[1] : OTHERS_VOTED.exec(body)?.[1]
  return isOther(voters, own) || namesOtherDecider(body, own)
}

function isOther(name: string | undefined, own: string | null): boolean {
  return name !== undefined && own !== null && !isOwn(name, own)
}

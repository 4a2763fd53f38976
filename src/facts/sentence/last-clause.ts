/**
 * The clause at the end of a sentence that could stand alone: of "Festen gik godt, så den gentages." what comes behind
 * "så". Minutes tell why and decide in one breath; what is told first says nothing of how the rest is meant.
 */
import { inLatin } from '../../danish/patterns/latin.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import { withoutAsides } from './clause.ts'
import { speakerOf } from './deciders.ts'
import { isEarlier } from './earlier.ts'
import { goesOnAboutOthers } from './others-deeds.ts'
import { isOutsider, isTheirAnswer } from './outsiders.ts'
import { toldPart } from './speech.ts'

/** Between what is told and what comes of it: `Det regner, og vi køber telt`, `Den er god, så den gentages nu`, `Få ringer – tiden flyttes`, `Vi er to; vi tager den`, `Det er dyrt, derfor slår vi`; group 1 the word; not `Et telt, som vi køber`, `Ida og Bo`. */
const LINK = inLatin(
  /(?:(?:,|;|\s[–-])\s(?:(og|men|så|hvorfor)\s(?=\S+\s\S)|(?=derfor\s\p{L}))|(?:;|\s[–-])\s(?=\p{L}+\s\p{L}))/giu,
)
/** What cannot begin a sentence that decides: `at planen`, `som koster`, `da prisen steg`; not `vi køber`, `da prisen er steget, venter vi`. */
const DEPENDS = inLatin(
  /^(?:at|som|når|hvis|såfremt|(?:da|fordi|eftersom)(?![^,]*,)|inden|før|indtil|medmindre|mens|selvom|hvorvidt|om|idet|end|hv\p{L}+|ikke|især|også|heller|ellers|så\s\p{L}+[^e\s]es|evt|eventuelt|herunder|bl|f)(?!\p{L})/iu,
)
/** What is told first only sets a case: `Hvis prisen falder`, `Når taget er tæt`, `Måske bygger vi`; not `Prisen falder`. */
const SUPPOSES =
  /^\s*(?:og\s|men\s)?(?:at|hvis|såfremt|når|om|hvorvidt|jo)\s|(?:^|\s)(?:måske|forhåbentlig|formentlig|sandsynligvis|muligvis|hvis|såfremt)\s/i
/** An "at" clause that "og" may go on: `Planen er, at taget males`, `Vi har hørt at hun kommer`; not `Planen er klar`. */
const INSIDE = /\sat\s/i
/** Who was named first: `den sendes`, `de bygger`, `hans rapport`; not `vi sender`, `det betaler vi`, `den blev derfor afvist`. */
const POINTS_BACK = inLatin(
  /^(?:den|det|de|han|hun|dem|hans|hendes|deres)\s(?!der\s|(?:får|fik|må)\s(?:de|han|hun|man|\p{L}+(?:en|et|ne))(?!\p{L})|(?:blev|er|var)\s(?:dermed|derfor|hermed|herefter|således)\s|(?:\p{L}+\s){1,3}?(?:vi|man|\p{L}*(?:bestyrelsen|udvalget|rådet))(?!\p{L}))/iu,
)
/** What is told first only says how the thing is: `Hegnet er rustent`, `Festen gik godt`; not `Nøglerne ligger hos Per`, `Der er kommet en plan`. */
const HOW_IT_IS = inLatin(
  /^(?!der\s)[^,;]*\s(?:er|var|gik|mangler|trænger|virker|har\s(?:været|givet|vist|kostet|fungeret|virket))\s(?!(?:\p{L}+\s)?(?:kommet|udsendt|sendt|sat)(?!\p{L}))/iu,
)
/** What is done all the time: `hver vinter`, `Normalt males det`; not `i vinter`. */
const HABIT = /(?:^|\s)(?:hver|hvert|altid|normalt|typisk|ofte|som\sregel|plejer)\s/i
/** Who meets, as the first words: `Vi `, `Bestyrelsen `, `HB `; not `Naboen `. */
const OURS = inLatin(
  /^(?:[Vv]i|[Mm]an|\p{Lu}{2,4}|\p{L}*(?:[Bb]estyrelsen|[Uu]dvalget|(?<![Oo]m)[Rr]ådet|[Nn]ævnet))\s/u,
)
/** A clause that leaves out who acts: `siger nej`, `fastholder reglen`; not `prisen stiger`. */
const VERB_FIRST = inLatin(/^(?!(?:efter|over|under|eller|aldrig|alder)\s)\p{Ll}{2,}(?:er|år)\s/u)
/** What somebody "har" or "blev" goes on with: `afvist ønsket`, `bevilget 500 kr.`; not `vi afviste`. */
const PARTICIPLE_FIRST =
  /^(?:godkendt|vedtaget|besluttet|afvist|accepteret|bevilget|givet|sagt|tiltrådt|anbefalet|valgt|forkastet|afslået|udsat|udskudt|solgt|købt|opsagt|hævet|flyttet|lukket|ændret|udpeget)\s/
/** What who was named first did: `sagde nej tak`, `afviste ønsket`; not `vi sagde nej`. */
const PAST_FIRST = /^(?:sagde|takkede|afslog|afviste|vedtog|besluttede|valgte|godkendte)\s/
/** What goes on, told without who does it: `der saltes på bakken`, `der synges hver uge`; not `der sendes nu et brev`. */
const GOES_ON = inLatin(/^der\s\p{L}+es\s(?!(?:nu|derfor|herefter|så|ikke|i\sstedet)\s)/iu)
/** Told of the past: `blev slebet`, `flyttede`; not `flyttes`. */
const PAST = inLatin(
  /(?<!\p{L})(?:blev|var|havde|fik|gik|kom|tog|gav|lod|satte|købte|solgte|\p{L}{2,}(?:ede|edes|ttede))(?!\p{L})/iu,
)
/** A day that is over, in what is told first: `I 2019`, `sidste år`, `dengang`; not `i maj`. */
const OVER = inLatin(
  /(?<!\p{L})(?:(?:i|siden)\s(?:19|20)\d\d|sidste\s\p{L}+|i\sfjor|forrige|tidligere|dengang)(?!\p{L})/iu,
)

/** What a sentence tells first, and the clause behind it as a sentence of its own. */
export interface LastClause {
  readonly before: string
  readonly clause: string
}

/**
 * The last clause that may be asked as a sentence of its own, or `null`: speech, a condition and what goes on about
 * somebody else are none. Behind "men" it takes along who acts.
 *
 * `"Prisen er steget, så vi venter."` gives `vi venter.`, `"Vi takker, men siger nej."` gives `Vi siger nej.`,
 * `"Ida sagde, at prisen er steget, så vi venter."` nothing.
 */
export function lastClause(sentence: string, own: string | null, meetingDate: string | null): LastClause | null {
  const plain = withoutAsides(sentence)
  const link = matchesOf(LINK, plain).findLast((m) => !DEPENDS.test(plain.slice(m.index + m[0].length)))
  if (link === undefined || link.index === 0) return null
  const start = link.index + link[0].length
  const before = plain.slice(0, link.index)
  const text = plain.slice(start)
  if (SUPPOSES.test(before) || isTold(plain, start) || isTheirAnswer(before, text)) return null
  if (goesOnAboutOthers(before, text, own)) return null
  if ((PARTICIPLE_FIRST.test(text) || PAST_FIRST.test(text)) && !OURS.test(before)) return null
  const word = link[1]?.toLowerCase()
  if (word === 'og' && (INSIDE.test(before) || HABIT.test(before))) return null
  if (word !== 'så' && GOES_ON.test(text)) return null
  if ((OVER.test(before) || isEarlier(before, meetingDate)) && PAST.test(text)) return null
  if (POINTS_BACK.test(text) && ((word === 'og' && !HOW_IT_IS.test(before)) || isOfOthers(before, own))) return null
  const subject = word === 'men' && VERB_FIRST.test(text) ? (OURS.exec(before)?.[0] ?? '') : ''
  return { before: sentence.slice(0, link.index), clause: subject + sentence.slice(start) }
}

/** Whether somebody else is quoted before a clause; what the meeting itself says ends where the clause begins. */
function isTold(plain: string, start: number): boolean {
  const told = toldPart(plain)
  if (told === null || told.start >= start) return false
  return told.end > start || OURS.exec(plain)?.[0].length !== told.start
}

/** Whether a clause tells what somebody else does or is. */
function isOfOthers(clause: string, own: string | null): boolean {
  return (
    isOutsider(clause, clause, own) ||
    speakerOf({ before: clause, after: '', sentence: clause }, own).speaker === 'other-body'
  )
}

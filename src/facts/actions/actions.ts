import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern, rowsFor } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { lastRemembered } from '../../danish/remembered.ts'
import type { Span } from '../../danish/sentences.ts'
import type { Meeting } from '../../model/document.ts'
import type { Action, Decision } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import type { SectionNode } from '../../model/tree.ts'
import { readOutcome } from '../decisions/outcome.ts'
import { isListed } from '../meeting/listed-names.ts'
import { withoutAsides } from '../sentence/clause.ts'
import { isOwn } from '../sentence/deciders.ts'
import { isEarlier } from '../sentence/earlier.ts'
import { isRemark } from '../sentence/remarks.ts'
import { toldPart } from '../sentence/speech.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { decidedBefore, decidedBy } from '../ties.ts'
import { ACTION_FORMS, ALSO_ACTING } from './action-forms.ts'
import { OFFICE } from './action-parts.ts'
import { dueDate } from './due.ts'

/** Announces work in front of the sentence that gives it: `Opfølgning: Bo indhenter tilbud`, `→ Ida skriver`; nothing of "Opfølgning på mødet". */
const ANNOUNCED =
  /^(?:[→➔►>*•]\s*)?(?:(?:opfølgning|handling|aktion|aktionspunkt|action|opgave|to[- ]?do|næste skridt)\s*:\s*)?/i
/** The day in a sentence of its own behind the one who is to act: `Deadline: 1. juni`, `Senest 1. juni`; not `Ida skriver senest 1. juni`. */
const DAY_BEHIND = /^(?:deadline|(?:tids)?frist|senest|inden)(?:\s*:|\s)/i

/** Only proposed, or in case of something, before who would be asked: `Det indstilles, at udvalget`, `A ønsker, at rådet`, `Såfremt udvalget`; not `Godkendt, idet udvalget`. */
const PROPOSED =
  /(?:indstill(?:er|es)|foresl(?:ås|år|og|oges)|anbefal(?:er|es)|ønsk(?:er|ede)|opfordre(?:r|de)|stille[rt]\s(?:\S+\s)?forslag)[^.;]*?\s(?:at|om)\s|^(?:hvis|såfremt|når)\s/i
/** An office or a body instead of a name: `Administrationen`, `Formanden`; not `Ida Holm`. */
const IS_OFFICE = inLatin(`^(?:${OFFICE})$`, 'iu')
/** Words that begin a sentence with a capital and are no name: "Derefter", "Siden", "Forslag": `Vi`, `Naboen`; not `Ida Holm`. */
const NO_NAME = inLatin(
  /^(?:vi|man|hun|han|nogle|flere|andre|begge|naboen|naboerne|ejeren|lejeren|beboeren|firmaet|entreprenøren|håndværkeren|kommunen|regionen|staten|skolen|klubben|foreningen|banken|venstre|enhedslisten|socialdemokratiet|det|der|den|de|alle|ingen|her|hvem|hvad|ud|ind|svar|tilbud|forslag|frivillige|derefter|herefter|desuden|næste|sidste|endvidere|ligeledes)$|\p{Ll}(?:et|erne|ene|ingen|elsen|heden)$/iu,
)

/** Work that is to be done by a day, whoever does it: `Ansøgningen sendes inden 1. maj.`, `Hegnet bestilles senest i uge 12`; not `Festen holdes inden jul`. */
const WORK_BY_DAY = new Pattern(
  /^(?!Fremover\s)[^,;:]*\s(?:(?:ind|ud|frem|rund|af|til)?sendes|afleveres|indhentes|bestilles|kontaktes|udarbejdes|skrives|indkaldes|betales|undersøges|rettes|ordnes|meldes)\s(?:[^,;:.]*\s)?(?:inden|senest)\s+(?:den\s+|d\.\s*|i\s+)?(?:\d|uge\s|udgangen\s|næste\s|(?:man|tirs|ons|tors|fre|lør|søn)dag)/u,
)

export const ACTION = new Topic(WORK_BY_DAY, ...ACTION_FORMS.map(({ pattern }) => pattern))

/** Whether a sentence of running text sets a day for work without naming who does it: a follow-up, no decision. */
export function isWorkByDay(sentence: string, meeting: Meeting): boolean {
  const plain = withoutAsides(sentence)
  return WORK_BY_DAY.test(plain) && !toldPart(plain) && !isRemark(sentence) && !isEarlier(plain, meeting.date)
}

/** Explicit follow-ups (opfølgning) among the sentences of an item: who is to do what, and by when. */
export function actionsOf(
  statements: readonly Statement[],
  meeting: Meeting,
  decisions: readonly Decision[] = [],
): readonly Action[] {
  const decidedIn = lastRemembered((section: SectionNode) => decidedBy(statementsOf(section), decisions))
  return gathered(statements, (statement, i) => {
    if (statement.quoted || !ACTION.isIn(statement.topics)) return []
    // What a committee on the way sends on is its own decision, and no work it is given.
    const where = statement.section.body === null ? meeting : { ...meeting, body: statement.section.body }
    const responsible = responsibleIn(statement.body, where)
    if (responsible === null && !isWorkByDay(statement.body, meeting)) return []
    const next = statements[i + 1]
    const behind = next?.section === statement.section && DAY_BEHIND.test(next.text) ? next.text : null
    const decision = decidedBefore(statement, decidedIn(statement.section))
    const { text, position } = statement
    return sharesOf({ responsible, said: text }, meeting).map(({ responsible, said }) => {
      const due = dueDate(said, meeting) ?? (behind && dueDate(behind, meeting))
      return { text, responsible, due, decision, position }
    })
  })
}

/** Who does what part of what a sentence says. */
interface Share {
  readonly responsible: string | null
  readonly said: string
}

/** "Ida booker bandet, og Bo laver en liste inden påske.": each has work, and only Bo's has a day. */
function sharesOf(whole: Share, meeting: Meeting): readonly Share[] {
  const shares: Share[] = []
  let from = 0
  let responsible = whole.responsible
  for (const also of ALSO_ACTING.all(whole.said)) {
    const who = actorOf(also)
    // "Udkastet er klar den 1. maj, og formanden sender det": the day before is not the formand's.
    if (who !== null && who === responsible) from = also.index
    if (!responsible || !who || who === responsible || !isSomebody(who, true, meeting)) continue
    shares.push({ responsible, said: whole.said.slice(from, also.index) })
    responsible = who
    from = also.index
  }
  return [...shares, { responsible, said: whole.said.slice(from) }]
}

/** Who a sentence gives work to, as printed; `null` when it gives none. */
export function responsibleIn(sentence: string, meeting: Meeting, forms = ACTION_FORMS): string | null {
  const plain = withoutAsides(sentence).replace(ANNOUNCED, '')
  for (const { known, aside, withBrackets, pattern } of rowsFor(forms, plain)) {
    const found = pattern.exec(withBrackets ? sentence.replace(ANNOUNCED, '') : plain)
    const who = found ? actorOf(found) : null
    // In the middle of a sentence a capital tells a name where nobody is listed.
    const strict = known === true && !(aside && meeting.present.length < FEW)
    if (found && who && isSomebody(who, strict, meeting)) {
      if (PROPOSED.test(plain.slice(0, found.index))) return null
      const work = { start: found.index, end: found.index + found[0].length }
      return isTold(sentence, plain, { meeting, work }) || decidesItself(who, sentence, meeting) ? null : who
    }
  }
  return null
}

/** The group that took part in the match; a stop that ends the sentence is no part of the name. */
function actorOf(found: RegExpExecArray): string | null {
  const who = found.slice(1).find((part) => part !== undefined)
  return who?.trim().replace(/(?<=\p{Ll}{2}|\p{Lu}{2})\.$/u, '') ?? null
}

/** "Udvalget sender sagen tilbage": the body that meets decides, nobody gets work. */
function decidesItself(who: string, sentence: string, { body, date }: Meeting): boolean {
  if (body === null || !isOwn(who, body)) return false
  return readOutcome(sentence, { outcomeSection: true, body, meetingDate: date })?.outcome === 'referred'
}

/** Work that somebody speaks of, that was given earlier, or that is only asked about. */
function isTold(
  sentence: string,
  plain: string,
  { meeting, work }: { readonly meeting: Meeting; readonly work: Span },
): boolean {
  if (sentence.endsWith('?') || isRemark(sentence) || isEarlier(plain, meeting.date)) return true
  const told = toldPart(plain)
  // "Provsten kontakter rådet og meddeler udvalget resultatet": the work stands first.
  if (told !== null && told.start >= work.end && !/^\s*[,:]/.test(plain.slice(work.end))) return false
  // "Arbejdsgruppen fremlægger sit forslag i maj" is work; "Bo spørger, om festen holdes" is talk.
  return told !== null && !(told.start >= work.start && told.start < work.end && !/^[,:]/.test(plain.slice(work.end)))
}

/** An office, a full name or somebody of the attendance list. A single unknown word is taken for a name unless `strict`. */
function isSomebody(who: string, strict: boolean, meeting: Meeting): boolean {
  const first = who.split(/\s*(?:,|\sog\s|\ssamt\s)\s*/u)[0] ?? who
  if (IS_OFFICE.test(first)) return true
  if (isListed(first, meeting) || /^\p{Lu}[\p{L}.'-]+\s+\p{Lu}/u.test(first)) return true
  if (meeting.present.length >= FEW && MAY_BE_THING.test(first) && !IN_AN_OFFICE.test(first)) return false
  return !strict && !NO_NAME.test(first)
}

/** A list of fewer may leave many out. */
const FEW = 3
/** A thing or a place, where the names of those present are known and it is none: `Havnen`, `Banken`; not `Ida`. */
const MAY_BE_THING = /(?:en|et)$/
/** Somebody by what they do: `Driftslederen`, `Arkitekten`; not `Havnen`. */
const IN_AN_OFFICE = /(?:eren|isten|øren|enten|ægen|ogen|ekten|atten|arden|værten|manden|hvervet)$/

import { MONTH_NAMES } from '../../danish/calendar.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { words } from '../../danish/patterns/whole-words.ts'
import type { Clause } from '../sentence/clause.ts'
import { isCodeOf, isOwn, speakerOf } from '../sentence/deciders.ts'
import { agentOf, isOutsider } from '../sentence/outsiders.ts'
import { isSaidOfOthers } from '../sentence/said-of-others.ts'
import { AFFIRMED, type Around, type PhraseHit } from './outcome-reading.ts'

/** Forms whose subject is what is decided on, not who decides: `godkendt`, `godkendes`, `får`; not `fandt`. */
const PASSIVE_VERB = /(?:s|(?<!^fand)t)$|^(?:får|fik)$/iu
/** Ends like a participle and is the past of who acts: "Bo Lund `bifaldt` forslaget", `frafaldt`; not `vedtaget`. */
const ACTIVE_IN_T = /^(?:bifaldt|frafaldt|fastholdt)$/iu
/** Before a participle: somebody is acted on: `Planen blev `, `er nu `; not `Planen `. */
const AUXILIARY = new Pattern(/(?:^|\s)(?:blev|bliver|er|var|har|havde|været|blevet)\s(?:[^,]*\s)?$/iu)
/** Who wants it so before a participle: `Venstre ønskede sagen ⟨udsat⟩`, `Bo Lund krævede planen `; not `Sagen ønskes ⟨udsat⟩`. */
const WISHED = new Pattern(/^\s*\p{L}[^,;:]*\s(?:ønsker|ønskede|krævede|kræver|begærede|begærer)\s(?:[^,]*\s)?$/iu)
/** Nothing, or only an adverb, stands where the one who acts would: "Ligeledes godkendte …", "Anbefaler planen": `Ligeledes `, ` `; not `Udvalget `. */
const UNSAID = /^\s*(?:(?:herefter|derefter|ligeledes|endvidere|endelig|desuden|samtidig|dog|også)\s*)?$/iu

/** `Rådet har `, `havde i maj `: the verb that follows is told of the past; not `Rådet `. */
const PERFECT = new Pattern(/(?:^|\s)(?:har|havde)\s(?:(?!(?:er|blev|bliver)\s)[^\s,]+\s)*$/iu)

/** Whether whoever the clause says acts may decide here, and the body it names. */
export function voiceOf({ phrase, start, end }: PhraseHit, clause: Clause, around: Around): Voice {
  const before = clause.text.slice(0, start - clause.start)
  const after = clause.text.slice(end - clause.start)
  const said = clause.text.slice(start - clause.start, end - clause.start)
  const verb = firstWord(said)
  const perfect = verb === 'har' || (before !== '' && PERFECT.testPart(before, clause.sentence))
  if (isSaidOfOthers(clause, around.body)) return NOBODY
  if (SETTLES.has(phrase.outcome) && agentOf(after, clause.sentence, around.body) && isPassive(said)) return NOBODY
  const acts = () => before !== '' && ACTIVE_IN_T.test(verb) && !AUXILIARY.testPart(before, clause.sentence)
  if (around.boardReports && !SETTLES_REPORT.has(phrase.outcome) && DURING_YEAR.testPart(before, clause.sentence))
    return NOBODY
  if (!perfect && PASSIVE_VERB.test(verb) && !acts() && !AGREES.test(said)) {
    if (OUTSIDER.testPart(after, clause.sentence)) return NOBODY
    if (WISHED.testPart(before, clause.sentence)) {
      const wisher = speakerOf({ before, after: '', sentence: clause.sentence }, around.body).speaker
      if (wisher !== 'body') return NOBODY
    }
    if (around.outcomeSection && !around.talk && !around.reporting) return SOMEBODY
    if (phrase.byName) return NOBODY
    const told = phrase.outcome === 'recommended' && before.trim() !== '' && !isForAssembly(after, around.body)
    return told || otherAgent(after, clause.sentence, around.body) ? NOBODY : SOMEBODY
  }
  if (UNION.testPart(before, clause.sentence) && !UNION.regexp.test(`${around.body} `)) return NOBODY
  // "Bestyrelsen har afvist to klager" in its report tells of the year, not of today.
  if (perfect && around.reporting && phrase.outcome !== 'noted') return NOBODY
  if (!around.boardReports && actsWithin(said, around.body)) return SOMEBODY
  if (!around.outcomeSection && othersWithin(said, around.body)) return NOBODY
  // "Ida Holm (A) indtræder": who is named is elected and does not speak.
  if (phrase.outcome === 'elected' && ENTERS.test(verb)) return SOMEBODY
  const { speaker, named } = speakerOf({ before, after, sentence: clause.sentence }, around.body)
  if (phrase.byName && named === null) return NOBODY
  if (phrase.outcome === 'recommended' && named !== null && onlyAdvises(named, around)) return NOBODY
  // "HSU vedtog en aftale" in what was going on since the last meeting.
  if (around.reporting && speaker === 'nobody' && CODE.test(before)) return NOBODY
  if (around.boardReports && REPORTER.test(named ?? before) && !SETTLES_REPORT.has(phrase.outcome)) return NOBODY
  // "Byrådet har vedtaget en besparelse" is news in the minutes of nobody knows whom.
  if (perfect && around.body === null && !around.outcomeSection && AUTHORITY.test(named ?? '')) return NOBODY
  if (speaker === 'other-body' && AFFIRMED.has(phrase.outcome) && /er$/iu.test(verb) && LATER.test(after)) return NOBODY
  if (phrase.outcome === 'elected' && CONSISTS.test(verb)) return SOMEBODY
  if (speaker === 'other-body' && ELSEWHERE.has(phrase.id)) return NOBODY
  if (speaker === 'other-body' && around.body !== null && ADVISORY.test(named ?? '') && !CONSISTS.test(verb))
    return NOBODY
  if (speaker === 'body' || (speaker === 'other-body' && mayBeOurs(phrase, around) && !perfect))
    return { may: true, decider: named }
  if (speaker === 'partisan' || speaker === 'other-body') return NOBODY
  if (perfect && phrase.outcome !== 'withdrawn') return NOBODY
  // "Skoven afslog at lade os bruge stien": whoever acts on us is not us.
  if (speaker === 'nobody' && !UNSAID.test(before) && US.testPart(after, clause.sentence)) return NOBODY
  if (ACTS.has(phrase.outcome) && ACTIVE.test(said) && isOutsider(before, clause.sentence, around.body)) return NOBODY
  // "Sekretariatet fremsender svaret til ministeriet" is work to be done.
  if (speaker === 'official' && phrase.outcome === 'referred') return NOBODY
  return !phrase.active || (speaker === 'nobody' && UNSAID.test(before)) ? SOMEBODY : NOBODY
}

/** To whom a board recommends: ` til generalforsamlingen`, ` over for repræsentantskabet`; not ` til byrådet`; group 1. */
const TO_ASSEMBLY = inLatin(
  /^\s+(?:til|over\s?for)\s(\p{L}*forsamlingen|repræsentantskabet|afdelingsmødet|årsmødet)(?!\p{L})/iu,
)

function isForAssembly(after: string, own: string | null): boolean {
  const assembly = TO_ASSEMBLY.exec(after)?.[1]
  return assembly !== undefined && own !== null && /bestyrelse/i.test(own)
}

/** Begins like a participle and tells who agrees: `enigt om`, `enig om`; not `var`. */
const AGREES = /^enig/i
/** What a body does for itself, and passes no case on by it: "Ansættelsesudvalget valgte at pege på Karen Riis". */
const ELSEWHERE: ReadonlySet<string> = new Set(['forslag-valgt', 'nedsatte', 'enighed-om', 'blev-enige'])
/** What is decided by whoever acts; "Anbefales godkendt af byrådet" and "Trukket af ansøgeren" are said of this meeting. */
const SETTLES: ReadonlySet<string> = new Set([
  'approved',
  'adopted',
  'endorsed',
  'agreed',
  'noted',
  'elected',
  'rejected',
  'postponed',
])

/** What an outsider who acts does itself: "Stiftet sender den videre". */
const ACTS: ReadonlySet<string> = new Set([...SETTLES, 'referred'])

/** `godkendt`, `blev fastsat`, `vælges`; not `godkendte`, `er enige om`. */
function isPassive(said: string): boolean {
  return (
    !AGREES.test(said) && (PASSIVE_VERB.test(firstWord(said)) || /^(?:blev|bliver|er|var)\s.*(?:t|et)$/iu.test(said))
  )
}

/** What somebody does: `besluttede`, `har valgt`, `vælger`, `var enige`; not `er ok`, `kunne`, `består`. */
const ACTIVE = inLatin(
  /^(?:(?:har|havde)\s|(?:(?:er|var|blev|bliver)\s(?:\p{L}+\s)?)?enig|(?!(?:er|kunne|skulle|ville|burde|måtte)(?!\p{L}))\p{L}+(?:ede|te|er|dte|vtog|dtog|trådte|satte|lagde|slog|gav|gjorde|sagde|holdt|faldt)(?!\p{L}))/iu,
)

/** `sagde vi nej til`, `sagde bestyrelsen nej til`: who acts stands within the words that decide; not `sagde Ida nej til`. */
const WITHIN = inLatin(/\s(?:(vi|man)|(\p{L}*(?:bestyrelsen|udvalget|rådet|forsamlingen|nævnet)))\s/iu)

function actsWithin(words: string, own: string | null): boolean {
  const found = WITHIN.exec(words)
  if (found === null || found[2] === undefined) return found !== null
  return own === null ? !AUTHORITY.test(found[2]) : isOwn(found[2], own)
}

/** What the one does who is chosen: `indtræder`, `overtager`; not `udpeger`. */
const ENTERS = /^(?:indtræder|indtrådte|træder|overtager|fortsætter)$/i
/** `besluttede landsforeningen at anbefale`: somebody else acts within the words that decide. */
function othersWithin(words: string, own: string | null): boolean {
  const behind = /^(?:besluttede|vedtog|aftalte|valgte)\s+(\S+)\s/.exec(words)?.[1]
  return (
    behind !== undefined &&
    speakerOf({ before: '', after: ` ${behind} `, sentence: words }, own).speaker === 'other-body'
  )
}

/** Who has a name of its own beside the body that meets: `Område-MED`, `Følgegruppen`, `KL`; not `Hoved-MED`, `Økonomiudvalget`, `gruppen`. */
const BESIDE = inLatin(
  /^(?:KL|(?!hoved)\p{L}+-?MED|\p{L}+-?(?:gruppen|afdelingen|foreningen|forbundet|klubben|unionen)|(?:ældre|senior|handicap|elev|forældre|arbejdsmiljø|ungdoms)rådet|skolebestyrelsen)$/iu,
)

/** Recommends to those who meet: "Direktionen indstiller", and in the minutes of nobody knows whom whoever has a name of its own: "Ældrerådet". */
function onlyAdvises(named: string, { body, outcomeSection }: Around): boolean {
  if (/^direktionen$/i.test(named)) return body === null || !isOwn(named, body)
  return body === null && !outcomeSection && BESIDE.test(named)
}

/** Who tells of the year: `bestyrelsen`, `Her har vi gjort`; not `generalforsamlingen`. */
const REPORTER = inLatin(/^bestyrelsen$|(?:^|\s)vi\s/iu)
/** In an outcome section the other body is a step of the case; in talk it only is who took note or talked. */
function mayBeOurs({ outcome }: PhraseHit['phrase'], { outcomeSection, talk, reporting }: Around): boolean {
  if (talk) return outcomeSection && SETTLES_REPORT.has(outcome)
  return outcomeSection && (!reporting || outcome === 'recommended' || SETTLES_REPORT.has(outcome))
}

/** What became of a thing in the year that is told of: `Klagen blev `, `I maj blev hegnet `; not `Beretningen blev `, `Det blev `, `Forslaget blev `. */
const DURING_YEAR = new Pattern(
  /^(?!.*(?:beretning|regnskab|budget|kontingent|forslag|dagsorden|årsrapport|dirigent|den\s|det\s|der\s|formand|kasserer|bestyrelse))[^,;]*\s(?:blev|var)\s(?:[^,;]*\s)?$/iu,
)
/** What a meeting does with a report itself. */
const SETTLES_REPORT: ReadonlySet<string> = new Set(['noted', 'discussed'])
/** Who decides over others: `Byrådet`, `Kommunalbestyrelsen`; not `rådet`, `Menighedsrådet`. */
const AUTHORITY =
  /^(?:byrådet|kommunalbestyrelsen|regionsrådet|magistraten|økonomiudvalget|amtsrådet|organisationsbestyrelsen|provstiudvalget|landsbestyrelsen)$/iu

/** Who only advises, in the minutes of somebody else: `Ældrerådet`, `Skolebestyrelsen`; not `Økonomiudvalget`. */
const ADVISORY =
  /^(?:ældrerådet|seniorrådet|handicaprådet|integrationsrådet|ungdomsrådet|ungerådet|skolebestyrelsen|lokalrådet|lokaludvalget|grønt råd|\S*brugerrådet|pårørenderådet|udsatterådet|ansættelsesudvalget|kommunen|regionen|staten|regeringen|folketinget)$/i
/** Who is in it is decided here: "Ansættelsesudvalget `består`", `sammensættes`; not `vedtager`. */
const CONSISTS = /^(?:består|udgøres|sammensættes|kom)/i
/** Letters for a body, before what it does: `HSU `, `I maj KS `; not `Møde `. */
const CODE = /(?:^|\s)[A-ZÆØÅ]{2,5}\s+$/
/** When another body is going to decide: "Byrådet vedtager budgettet den 12. oktober": `den 12. oktober`, `på et møde`; not `straks`. */
const LATER = words(
  `(?:den|d\\.)\\s*\\d|i\\s+(?:${MONTH_NAMES}|foråret|efteråret)|senere|på\\s+(?:sit|et)\\s+(?:\\p{L}+\\s+)?møde`,
)

function firstWord(text: string): string {
  const end = text.search(/\s/)
  return end < 0 ? text : text.slice(0, end)
}

/** Whether somebody may decide, and the body that is named. */
export interface Voice {
  readonly may: boolean
  readonly decider: string | null
}
export const SOMEBODY: Voice = { may: true, decider: null }
const NOBODY: Voice = { may: false, decider: null }

/** "godkendt af en certificeret inspektør": who is introduced with "en", or an authority, is never the meeting itself: ` af en certificeret inspektør`, ` endeligt af tre naboer`; not ` af udvalget`, ` af et flertal`. */
const OUTSIDER = new Pattern(
  /^\s+(?:(?:endeligt\s+)?af\s+(?:en|et|to|tre|flere|nogle|mange|andre|de\s+fleste)\s(?!(?:\p{L}+\s)?(?:enigt?|flertal|samlet)(?!\p{L}))|(?:(?!med\s|på\s|efter\s|under\s|ved\s|til\s)[^\s,;]+\s+){0,4}?(?:af|fra)\s+(?:\p{L}*(?:ministeriet|direktoratet|tilsynet)|\p{L}+(?<!be)styrelsen|revisor|fonden|banken|staten|ministeren|provsten|biskoppen|folketinget|regeringen|\p{L}+ministeren)(?!\p{L}))/iu,
)
/** We are those who get or are let: ` at lade os bruge stien`, ` os en hjertestarter`, ` vores ansøgning`; not ` stien`. */
const US = new Pattern(
  /^\s(?:[^,;]*\s)?os(?!\p{L})|^\s(?:[^\s,;]+\s)?vor(?:es|t)?\s(?:ansøgning|ønske|klage|anmodning)/iu,
)
/** A union of many such bodies: `Danske Ældreråd `, `Landsforeningen af Menighedsråd `; not `Danske `. */
const UNION = new Pattern(/(?:^|\s)(?:Danske?\s+\p{Lu}?\p{Ll}+|Landsforeningen\s+af\s+\p{L}+)\s+(?:\p{Ll}+\s+)?$/u)
/** `godkendt ⟨af byrådet⟩`, `vedtages ⟨af bestyrelsen⟩`; not `godkendt ⟨af hensyn til støjen⟩`. */
const AGENT = new Pattern(
  /^(?:\s+|\p{L})(?:[^,;]*\s)?af\s+(?:\p{Ll}+\s)?(\p{L}*(?:udvalget|rådet|bestyrelsen|styret|kommunen|ministeriet|provstiet|banken|revisor(?:en)?|staten|styrelsen|provsten|biskoppen|selskabet|forbundet|unionen|landsforeningen|dommeren|arrangøren|regionen))/iu,
)

/** Somebody by name, right behind the verb: ` af Realdania`, ` endeligt af Banedanmark`; group 1; not ` af Venstre`, ` af A og C`. */
const NAMED_AGENT = new Pattern(
  /^\s(?:endeligt\s)?af\s(?!Venstre|Konservative|Radikale|Socialdemokrat|Enhedslisten|Dansk\s|Danmarksdemokraterne)(\p{Lu}\p{L}{2,})(?![\p{L}])/u,
)

/** "blev godkendt af byrådet", said in the minutes of somebody else. */
function otherAgent(after: string, sentence: string, own: string | null): boolean {
  const agent = AGENT.execPart(after, sentence)?.[1]
  if (agent !== undefined) return own !== null && !isOwn(agent, own)
  const named = NAMED_AGENT.execPart(after, sentence)?.[1]
  return named !== undefined && (own === null || !(isOwn(named, own) || isCodeOf(named, own)))
}

import { MONTH_NAMES } from '../../danish/calendar.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import type { Outcome } from '../../model/fact.ts'
import { saysRule } from '../sentence/by-rule.ts'
import type { Clause } from '../sentence/clause.ts'
import { isOwn } from '../sentence/deciders.ts'
import { AFFIRMED, type Around } from './outcome-reading.ts'

/** "Der er udpeget en ny leder": news, told in running text: `Der er `, `Der er nu `; not `Er `. */
const NEWS = new Pattern(/(?:^|\s)der\s+er\s+(?:\p{L}+\s+){0,2}$/iu)
/** "er blevet udnævnt", "er vedtaget", where things are reported: `er `, `Planen er `; not `Planen `. */
const REPORTED = new Pattern(/(?:^|\s)er\s+(?:\p{L}+\s+){0,2}$/iu)
/** What this meeting answers: `Indstillingen er `, `Forvaltningens anbefaling blev `; not `Planen er `. */
const RECOMMENDED = /(?:indstilling|anbefaling)(?:en|erne)?\s/i
/** "Vi har fået bevilget 10.000 kr.": who gets something does not decide: `Vi har fået `, `Klubben havde også fået `, `Vi fik `; not `Koret fik `. */
const RECEIVED = new Pattern(
  /(?:(?:har|havde)\s+(?:\p{L}+\s+){0,2}fået|(?:^|\s)vi\s+fik|(?:^|\s)fik\s+vi)\s+(?:\p{L}+\s+)?$/iu,
)
/** Done to us: `Vi blev `, `Vi er blevet `; not `Planen blev `. */
const WE_WERE = new Pattern(/^\s*(?:og\s|men\s)?vi\s(?:blev|er|er\sblevet)\s+$/iu)
/** "Ansøgningen til fonden er afvist": the answer is the fund's: `Ansøgningen til fonden er `, `ansøgning hos kommunen om `; not `ansøgning fra koret `. */
const OUR_APPLICATION = new Pattern(
  /ansøgning(?:en|er|erne)?\s+(?:til|hos)\s+(?:\p{L}+\s+)?[\p{L}-]*(?:fond|kommune|region|pulje|styrelse|ministeri|provsti|stift|stat|råd)\p{L}*\s/iu,
)
/** What is told in the present: `vælges`, `vælger`; not `vedtaget`. */
const PRESENT = /(?:es|er)$/i
/** A present passive: `godkendes`, `vedtages`; not `vedtaget`. */
const PRESENT_PASSIVE = inLatin(/^\p{L}+es$/iu)

/** What we asked others for: `Rådets ønske om en ridesti blev `, `Vores ansøgning er `; not `Bestyrelsens forslag`. */
const OUR_WISH = new Pattern(
  /^\s*(?:rådets|bestyrelsens|udvalgets|menighedsrådets|foreningens|klubbens|vores)\s+(?:ønske|ansøgning|anmodning|klage|henvendelse|(?<=vores\s)(?:forslag|protest|indsigelse|kandidat))(?:\s+(?:om|til|over)\s[^,;]*)?\s(?:(?:blev|er|bliver)\s|(?=$))/iu,
)
const SETTLED: ReadonlySet<Outcome> = new Set<Outcome>(['approved', 'rejected', 'withdrawn'])
/** Where others meet: `På generalforsamlingen blev`, `Det blev på kongressen vedtaget`; not `Efter ønske på generalforsamlingen blev`. */
const AT_ASSEMBLY = new Pattern(
  /(?:på|ved)(?<!^(?:efter|som\s+opfølgning|på\s+baggrund|i\s+forlængelse)\s.*(?:på|ved))\s+(?:(?:årets|vores|den|det|sidste|seneste|forrige|ekstraordinære?|ordinære?)\s+)*\p{L}*(?:generalforsamlingen?|kongressen?|landsmødet?|årsmødet?|repræsentantskabsmødet?|delegeretmødet?|afdelingsmødet?|menighedsmødet?)\s/iu,
)
/** A board, committee or council, whose meeting is no assembly: `Bestyrelsen`, `Menighedsrådet`; not `Grundejerforeningen`. */
const SMALLER_BODY = /bestyrelse|udvalg|råd(?![a-zæøå])|rådet|nævn/i
/** A meeting of a kind: `På borgermødet var der`, `ved synet blev det`, `på budgetsamrådet vedtaget `; group 1 its kind; not `på mødet var der`. */
const OF_A_KIND = new Pattern(
  /(?:^|\s)(?:på|ved)\s(?:(?:et|det|årets|sidste|seneste)\s)?(\p{L}{3,}?)(?:s|e)?møde[t]?\s|(?:^|\s)(?:på|ved)\s(?:(?:det|årets|sidste|seneste)\s)?(\p{L}*(?:syn|samråd|konference|træf|stævne))(?:n|et)?\s/iu,
)
/** Meetings that may be this one: `bestyrelse`, `tema`, `fælles`; not `borger`. */
const MAY_BE_THIS =
  /^(?:bestyrelse|udvalg|\p{L}*(?<!sam)råd|nævn|gruppe|kommission|tema|fælles|ekstra|dags|dagens|online|teams|virtuel|konstituerende|konstitution|budget|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forårs|efterårs|års|general|repræsentantskab|\p{L}*udvalg|\p{L}*bestyrelse)s?$/iu
/** `vedtaget ⟨i Økonomiudvalget⟩`, `besluttet ⟨i Center-MED⟩`, `vedtaget ⟨med 9 stemmer mod 4 i byrådet⟩`; group 1; not `vedtaget ⟨i maj⟩`. */
const IN_BODY = new Pattern(
  /^\s(?:(?:endeligt|først|senere|også|enstemmigt|med\s\d+\s(?:\p{L}+\s)?mod\s\d+(?:\s\p{L}+)?)\s)?i\s((?:\p{L}+-)?MED(?!\p{L})|\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|nævnet|kommissionen|forsamlingen|direktionen|kredsen|tinget))(?=[\s.,]|$)/iu,
)
/** `vedtaget ⟨på kongressen⟩`, `besluttede ⟨på landsmødet⟩`; not `vedtaget ⟨på mødet⟩`. */
const THERE = new Pattern(
  /^\s(?:(?:endeligt|enstemmigt)\s)?(?:på|ved)\s(?:(?:årets|sidste|seneste)\s)?\p{L}*(?:generalforsamlingen|kongressen|landsmødet|repræsentantskabsmødet|delegeretmødet|afdelingsmødet|borgermødet)(?!\p{L})/iu,
)
/** The meeting of somebody by letters or by its noun: `På mødet i LMED blev man enige`, `Ved et møde i styregruppen `; group 1; not `På mødet i maj `. */
const MEETING_IN = new Pattern(
  /(?:^[Mm]ødet|(?:^|\s)(?:[Pp]å|[Vv]ed|[Tt]il)\s(?:et\s)?\p{L}*mødet?)\s(?:i|hos)\s(?:\p{Ll}+\s)?(\p{Lu}{2,}|\p{L}*(?:[Uu]dvalget|[Gg]ruppen|[Ff]oreningen|[Uu]nionen|[Ff]orbundet|(?<!om)[Rr]ådet|[Nn]ævnet|[Kk]lubben))(?!\p{L})/u,
)
/** The meeting of somebody named: `På unionens repræsentantskabsmøde blev`, `ved Landsforeningens kongres i maj`; group 1 whose; not `på foreningens hjemmeside`. */
const THEIR_MEETING = new Pattern(
  /(?:^|\s)(?:på|ved|til)\s(unionen|forbundet|\p{L}*foreningen|provstiet|stiftet|distriktet|regionen|kommunen|kredsen|koncernen|moderselskabet|sammenslutningen)s\s(?:\p{Ll}+e\s)?\p{L}*(?:møde|kongres|generalforsamling)\s/iu,
)

/** Whether what was done is told of another meeting: "På borgermødet var der flertal", "blev vedtaget i byrådet". */
function isElsewhere(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  { sentence, body }: { readonly sentence: string; readonly body: string | null },
): boolean {
  if (body === null) return false
  const kind = OF_A_KIND.execPart(text.slice(0, from + 1), sentence)
  const name = kind?.[1] ?? kind?.[2]
  if (name !== undefined && !MAY_BE_THIS.test(name) && !body.toLowerCase().includes(name.toLowerCase())) return true
  const whose = THEIR_MEETING.execPart(text.slice(0, from + 1), sentence)?.[1]
  const there = MEETING_IN.execPart(text.slice(0, from + 1), sentence)?.[1]
  if (there !== undefined && !isOwn(there, body) && !isNamedIn(body, there)) return true
  if (whose !== undefined && whose.toLowerCase() !== 'foreningen' && !isNamedIn(body, whose)) return true
  const other = IN_BODY.execPart(text.slice(to), sentence)?.[1]
  if (other !== undefined && !isOwn(other, body)) return true
  return THERE.testPart(text.slice(to), sentence) && SMALLER_BODY.test(body)
}

/** `Unionen` in `Dansk Svæveflyver Union`: the noun without its ending stands in the name. */
function isNamedIn(body: string, noun: string): boolean {
  return body.toLowerCase().includes(noun.toLowerCase().replace(/e[nt]$/, ''))
}

/** Who gets it, when it is ourselves: `Vi ⟨fik⟩ afslag`, ` og vi ⟨fik⟩ nej`, `Bestyrelsen har ⟨fået⟩ tilsagn`; group 1; not `Koret ⟨fik⟩ afslag`. */
const WE_GOT = inLatin(
  /^\s*(?:(?:og|men|så)\s+)?(vi|bestyrelsen|rådet|udvalget|menighedsrådet)\s+(?:\p{L}+\s+){0,2}$/iu,
)
/** What nobody decided: `udsat en uge ⟨på grund af sne⟩`, `aflyst ⟨på grund af det dårlige vejr⟩`; not `udsat ⟨på grund af sygdom⟩`. */
const WEATHER = new Pattern(
  /^\s(?:[^,;]*\s)?(?:på\sgrund\saf|pga\.?|grundet)\s(?:\p{L}+\s){0,2}?\p{L}*(?:vejr|vejret|storm|stormen|sne|sneen|regn|regnen|frost|blæst|tåge|islag)(?!\p{L})/iu,
)
/** Who gets something does not decide: `fik afslag`, `får medhold`, `blev bevilget 500 kr.`; not `gav afslag`. */
const GOT = /^(?:fik|får|(?:blev|bliver|er)\s(?:bevilget|tildelt|lovet|tilbudt))\s/i

/** Whether the meeting itself gets what was decided, so that others did: of "Vi fik afslag" `isOurs('Vi ', 'fik afslag', null)` is true. */
export function isOurs(before: string, hit: string, body: string | null): boolean {
  const who = GOT.test(hit) ? WE_GOT.exec(before)?.[1] : undefined
  return who !== undefined && (body === null || /^vi$/i.test(who) || isOwn(who, body))
}

/** What running text tells of others, or of a day to come: "Der er udpeget en leder", "Budgettet vedtages i oktober". */
export function isNews(
  { outcome, from, to }: { readonly outcome: Outcome; readonly from: number; readonly to: number },
  { text, sentence }: Clause,
  { reporting, body, board = false }: Around,
): boolean {
  const before = text.slice(0, from)
  const hit = text.slice(from, to)
  const present = PRESENT.test(hit)
  if (PRESENT_PASSIVE.test(hit) && IN_MONTH.test(before)) return true
  if (present && (saysRule(text, sentence) || saysRule(sentence))) return true
  if (OUR_WISH.testPart(before, sentence) && SETTLED.has(outcome)) return true
  const smaller = board || (body !== null && SMALLER_BODY.test(body))
  if (!present && smaller && AT_ASSEMBLY.testPart(before, sentence)) return true
  if (!present && isElsewhere(text, { from, to }, { sentence, body })) return true
  if (GOT.test(hit) && reporting) return true
  if (!present && WEATHER.testPart(text.slice(to), sentence)) return true
  if (outcome !== 'agreed' && NEWS.testPart(before, sentence)) return true
  if (SETTLED.has(outcome) && /t$/.test(hit) && WE_WERE.testPart(before, sentence)) return true
  if (RECEIVED.testPart(before, sentence) || OUR_APPLICATION.testPart(before, sentence)) return true
  if (reporting && outcome !== 'noted' && REPORTED.testPart(before, sentence) && !RECOMMENDED.test(before)) return true
  return (
    AFFIRMED.has(outcome) &&
    PRESENT_PASSIVE.test(hit) &&
    (SOON_LATER.test(text.slice(to)) || PERHAPS.test(text.slice(to)))
  )
}

/** Before the verb, when something is to be: `I maj `, `Til efteråret `; not `I maj besluttede vi, at `. */
const IN_MONTH = inLatin(`^\\s*(?:i\\s+(?:${MONTH_NAMES})|(?:i|til)\\s+(?:foråret|efteråret))\\s+$`, 'iu')
/** `vedtages ⟨nok⟩`, `godkendes ⟨formentlig⟩`; not `godkendes ⟨nu⟩`. */
const PERHAPS = /^\s(?:nok|vist|sikkert|formentlig|forventeligt|sandsynligvis|muligvis|måske)(?![a-zæøå])/i
/** `vedtages ⟨i oktober⟩`, `godkendes ⟨endeligt på sit møde⟩`; not `ydes ⟨til koncerten i oktober⟩`. */
const SOON_LATER = inLatin(
  `^\\s+(?:først\\s+|endeligt\\s+)?(?:den\\s+\\d|d\\.\\s*\\d|i\\s+(?:${MONTH_NAMES}|foråret|efteråret)|senere|på\\s+(?:sit|et|den|næste|to\\s|generalforsamlingen|\\p{L}*forsamlinger))`,
  'iu',
)

/**
 * Whether a sentence tells of a decision taken before this meeting ("Byrådet besluttede den 25. juni 2018, at …").
 * Case texts and talk quote such decisions all the time; listing one as today's is the worst mistake of all.
 */
import { MONTH_NAMES } from '../../danish/calendar.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern, PatternSet } from '../../danish/patterns/pattern.ts'
import { wholeWords, words } from '../../danish/patterns/whole-words.ts'
import type { Clause } from './clause.ts'

const MONTH = `(?:${MONTH_NAMES})`
/** `den 25. juni 2018`, `d. 12/10 2016`, `den 27-10-2010`, `i december`, `i 2013`, `i budgetforliget`. */
const THEN = [
  `(?:den|d\\.?)\\s*\\d{1,2}\\s*[./-]\\s*(?:\\d{1,2}|${MONTH})`,
  `i\\s+(?:\\p{L}+\\s+)?${MONTH}`,
  'i\\s+(?:19|20)\\d\\d(?!\\s*[-–])',
  'i\\s+budgetforliget|med\\s+budget(?:tet)?\\s+\\d{4}',
  'sidste\\s+(?:år|måned|gang|uge|sommer|vinter|efterår|forår)|i\\s+fjor',
].join('|')
/** A season of this year, behind a verb of the past: `fik i foråret`. */
const SEASON_NOW = 'i\\s+(?:foråret|efteråret|sommer|sommeren|vinter|vinteren|forsommeren|forgårs|går)'
/** Decision verbs in the past, with or without "har": besluttede, har vedtaget, blev godkendt. */
const DECIDED =
  '(?:beslut(?:tede|tet)|vedt(?:og|oges|aget)|godkend(?:te|t|tes)|tiltr(?:ådte|ådt)|bevilgede|bevilget|afsatte|afsat|frigav|frigivet|anbefal(?:ede|et)|indstillede|drøftede|udsatte|udskød|pålagde|valgte|fastsatte|fastsat|traf|var\\s+enige?|blev\\s+enige?|behandlede|udsat|forkast(?:ede|et)|afvis(?:te|t)|udpeg(?:ede|et)|afslog|afslået|imødekom|opsagde|nedlagde|oprettede|indførte|accepterede|sagt\\s+(?:ja|nej))'

/** The same, and what has a day to come behind it as easily: `enedes om en tur i maj`; asked only with the day before it. */
const DECIDED_OR_AGREED = `(?:${DECIDED}|enedes|aftalte|bestemte|nedsatte|blev\\s+(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|rådet))\\s+enige|gik\\s+\\p{L}+\\s+med\\s+til|sagde\\s+\\p{L}+\\s+(?:ja|nej))`

/** The day behind the verb: `besluttede i april`, `vedtog på sit møde den 3. maj`; not `udsat til den 7. november`, `udsat til mødet i maj`. */
const VERB_THEN = words(
  `${DECIDED}(?:\\s+(?!til\\s|på\\s|at\\s)[^\\s,;:.]+){0,3}?\\s+(?:på\\s+(?:møde[^,;.]{0,30}?|sit\\s+møde\\s+)?)?(?:${THEN})`,
)
/** The day before the verb: `i april besluttede`, `den 3. maj 2018 vedtog`; not `besluttede`. */
const THEN_VERB = words(
  `(?:${THEN})(?!(?:\\s*\\d{4})?,\\s+(?:og|så)\\s+\\p{L}+\\s+er\\s+(?:dermed|hermed|herefter)\\s)(?:\\s*\\d{4})?(?:,)?(?:\\s+[^\\s;:.]+){0,7}?\\s+${DECIDED_OR_AGREED}`,
)
/** The day first: `På mødet i april blev det vedtaget`, `I den forrige periode besluttede rådet`, `På møde nr. 14 besluttede vi`; not `Mødet i maj flyttes`. */
const FRONTED = words(
  `(?<=^[^\\p{L}]*)(?:på\\s+(?:sit\\s+|et\\s+|det\\s+|vores\\s+)?(?:\\p{L}+s\\s+)?(?:\\p{L}*mødet?|samme\\s+møde|(?:sidste|forrige|seneste)\\s+\\p{L}*møde)|ved\\s+(?:\\d\\.\\s*behandling|sidste|vedtagelsen)|i\\s+(?:den\\s+)?(?:forrige|tidligere|sidste)|allerede\\s+i|ved\\s+seneste)[^,;]*?(?:${THEN}|nr\\.\\s*\\d+|periode|høring|runde|sæson|sidst|måling|behandlingen|forrige|sidste)[^;]*?${DECIDED_OR_AGREED}`,
)
/** `fik i 2017 afslag`, `besluttede dengang`, `har tidligere besluttet`, `dengang blev det`, `Oprindelig var det besluttet`; not `fik afslag`. */
const LONG_AGO = words(
  `(?:fik|gav|modtog|søgte|opnåede|lovede)\\s+(?:i\\s+(?:19|20)\\d\\d|${SEASON_NOW})|sagde\\s+(?:dengang|sidst|tidligere)|dengang\\s+(?:blev|bestemt)|på\\s+et\\s+tidspunkt\\s+${DECIDED}|(?:dengang|den\\s+gang|i\\s+tidernes\\s+morgen|i\\s+gamle\\s+dage|tidligere|egentlig|oprindeligt?\\s+(?:var|blev|havde)|(?:det|der)\\s+var\\s+(?:jo|ellers)|som\\s+bekendt|i\\s+årets\\s+løb|(?:har|havde)\\s+i\\s+år(?:et)?|i\\s+det\\s+forløbne\\s+år|i\\s+sin\\s+tid|hidtil|allerede|forrige\\s+møde|sit\\s+møde)[^,;]*?(?:${DECIDED_OR_AGREED}|aftalt)|${DECIDED}\\s+(?:\\p{L}+\\s+)?(?:dengang|tidligere|sidste\\s+år|i\\s+sin\\s+tid|i\\s+løbet\\s+af\\s+(?:året|sæsonen|perioden|foråret|efteråret)|i\\s+årets\\s+løb|på\\s+(?:sit|sidste|forrige|et\\s+tidligere|møde\\s+nr))`,
)
/** "havde ved sidste høring afvist": the pluperfect looks back, `havde i maj besluttet`, `havde vedtaget`; not `havde meldt afbud`. */
const LOOKING_BACK = words(
  'havde\\s+(?:(?:[^\\s,;:.]+|\\d+\\.)\\s+){0,6}?(?:besluttet|vedtaget|godkendt|afvist|forkastet|anbefalet|tiltrådt|bevilget|udsat|valgt|tænkt|overvejet)|var\\s+(?:[^\\s,;:.]+\\s+){0,3}?blevet\\s+(?:enige?|besluttet|vedtaget|godkendt|afvist|forkastet|bevilget|udsat|valgt|aftalt|lovet)',
)
/** `gav i marts bestyrelsen lov til`, `bad i maj`; not `gav lov til en fest i maj`. */
const GAVE_THEN = words(
  `(?:gav|fik|bad|lovede|sagde|idømte|pålagde)\\s+(?:\\p{L}+\\s+)?(?:${THEN}|${SEASON_NOW})(?!\\s+(?:og|at)\\s)`,
)
/** What was only talked of then: `blev drøftet i 2021`, `behandlet den 3. maj`; not `blev drøftet`. */
const TALKED_THEN = words(`(?:drøftet|behandlet|gennemgået)\\s+(?:${THEN})`)
/** `jf. Ældrerådets beslutning den 9. juni 2015`, `hvor beslutningen blev truffet`; not `jf. bilag 2`. */
const CITED = words(`(?:jf\\.?|jævnfør)\\s+[^,;]*beslutning|hvor\\s+beslutningen\\s+blev`)

/** Done before anybody met: `Sag 5 var taget af dagsordenen inden mødet`, `Referatet var godkendt pr. mail`, `Planen er forinden godkendt`; not `Sag 5 udgår`, `Referatet er godkendt pr. mail`. */
const BEFORE_MEETING = words(
  'var\\s+(?:\\p{L}+\\s+)?(?:taget|trukket|udgået|udsat)\\s+[^,;.]*(?:inden|før)\\s+mødet|var\\s+(?:\\p{L}+\\s+)?godkendt\\s+(?:pr\\.?|på|via|over)\\s+(?:e-?)?mail|godkendt\\s+(?:pr\\.?|på|via|over)\\s+(?:e-?)?mail\\s+(?:den|d\\.|i)(?=\\s)|(?:var|er)\\s+(?:allerede|forinden)\\s+godkendt',
)

/** "i foråret blev det besluttet": a season that is over, `i foråret blev`, `I sommerferien har`; not `holdes i foråret`. */
const SEASON = words(
  `i\\s+(?:foråret|efteråret|sommeren|vinteren|forsommeren|sommerferien|weekenden|går)\\s+(?:blev|har|${DECIDED})|${DECIDED}\\s+i\\s+(?:foråret|efteråret|sommer|vinter)`,
)

/** `er tidligere aftalt`, `blev på sidste møde besluttet`, `For to år siden vedtog bestyrelsen`; not `er aftalt`. */
const ONCE = words(
  [
    `(?:${DECIDED}|aftalt)\\s+(?:ved|i\\s+forbindelse\\s+med)\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*stiftelsen?|oprettelsen|etableringen|fusionen|sammenlægningen|opførelsen|indvielsen)(?!\\p{L})`,
    `(?:på|ved)\\s+(?:det\\s+)?(?:sidste|seneste|forrige|et\\s+tidligere)\\s+\\p{L}*møde\\s[^,;]*?(?:${DECIDED}|aftalt|valgt)`,
    `(?:${DECIDED})\\s+(?:af\\s+\\p{L}+\\s+)?(?:ved|i\\s+forbindelse\\s+med)\\s+(?:budgettets|budget\\p{L}*\\s)`,
    '(?:i\\s+fjor|sidste\\s+år|tidligere|oprindeligt?|dengang|i\\s+sin\\s+tid)\\s+(?:[^\\s,;:.]+\\s+){0,3}?(?:valgt|aftalt|drøftet|afvist|afslået|nedsat|bevilget|sagt|givet|fået)',
    `(?:${DECIDED}|aftalt|valgt)\\s+(?:på|ved)\\s+(?:\\p{L}+mødet|\\p{L}*forsamlingen)\\s+(?:i\\s+${MONTH}|den\\s+\\d)`,
    `(?<=^[^\\p{L}]*)på\\s+${MONTH}-?mødet\\s+(?:blev|${DECIDED})`,
    `valgt\\s+(?:som|til)\\s+\\p{L}+\\s+(?:i|hos)\\s+\\p{L}+\\s+i\\s+${MONTH}(?=\\.?$)`,
    `(?:sidste|forrige)\\s+års\\s+\\p{L}+\\s+${DECIDED}|(?:det|den)\\s+(?:gamle|forrige|tidligere|afgående|daværende)\\s+\\p{L}*(?:råd|udvalg|bestyrelse|nævn)\\s+${DECIDED}|${DECIDED}\\s+(?:det|den)\\s+(?:daværende|forrige)\\s+\\p{L}*(?:råd|udvalg|bestyrelse|nævn)(?!\\p{L})`,
    `udsat\\s+(?:på|ved)\\s+(?:\\p{L}+s\\s+)?(?:møde|mødet)\\s+(?:i\\s+${MONTH}|den\\s+\\d)`,
    `for\\s+[^\\s,;:.]+\\s+(?:år|måned(?:er)?|uger?)\\s+siden\\s[^;]*?${DECIDED_OR_AGREED}|${DECIDED}\\s+(?:[^\\s,;:.]+\\s+){0,3}?for\\s+[^\\s,;:.]+\\s+(?:år|måned(?:er)?|uger?)\\s+siden`,
    '(?:drøftet|behandlet|gennemgået)\\s+(?:på|ved)\\s+(?:sidste|seneste|forrige|et\\s+tidligere)\\s+\\p{L}*møde',
    '(?:er|var|blev)\\s+(?:\\p{L}+\\s+)?(?:godkendt|vedtaget|besluttet|afsat)\\s+i\\s+budget(?:tet|aftalen|forliget)?(?!\\p{L})|(?:i|ved)\\s+budget(?:tets\\s+vedtagelse|vedtagelsen|forhandlingerne|aftalen)\\s+(?:blev|har|besluttede|vedtog|afsatte)',
    '(?:drøftet|behandlet|gennemgået)\\s+(?:med\\s+\\p{L}+\\s+)?i\\s+(?:foråret|efteråret|sommeren|vinteren)',
  ].join('|'),
)

/** Known to everybody: `Vi vedtog jo`, `har jo engang besluttet`, `Det var vi enige om sidst.`, `Som aftalt er bænken flyttet`; not `Vi vedtog det sidste forslag`. */
const KNOWN = words(
  `(?:${DECIDED_OR_AGREED})\\s+(?:(?:vi|det|den)\\s+)?jo|jo\\s+(?:\\p{L}+\\s+){0,2}(?:${DECIDED_OR_AGREED}|aftalt)|(?:engang|en\\s+gang)\\s+${DECIDED}|(?:enige\\s+om|aftalt|aftalte|besluttet|besluttede|vedtog|vedtaget|enedes)\\s+(?:det\\s+|vi\\s+)?sidst(?=[.,]|$|\\s(?:at|om)\\s)|(?<=^[^\\p{L}]*)som\\s+(?:besluttet|vedtaget|aftalt)\\s+(?:[^,;:]{1,40}\\s)?(?:er|har|blev)|(?<=^[^\\p{L}]*)som\\s+det\\s+(?:står|fremgår|fremgik)`,
)

const EARLIER = new PatternSet([
  KNOWN,
  VERB_THEN,
  THEN_VERB,
  FRONTED,
  LONG_AGO,
  LOOKING_BACK,
  GAVE_THEN,
  TALKED_THEN,
  CITED,
  BEFORE_MEETING,
  SEASON,
  ONCE,
])

/** What is dated is a thing, not the deciding: `Protokollen fra mødet den 3. oktober 2016`, `referatet af 4. maj`; not `referatet er godkendt`. */
const DATED_THING = inLatin(
  `(?:referat|protokol|brev|skrivelse|notat|ansøgning|tilbud|udkast|regnskab|tegning)\\p{L}*\\s+(?:\\p{L}+\\s+){0,2}?(?:fra|af|dateret|pr\\.?(?!\\s(?:e-?)?mail))\\s+(?:\\p{L}+\\s+){0,2}?(?:${THEN}|\\d{1,2}\\.\\s*${MONTH})(?:\\s*\\d{4})?`,
  'giu',
)

/** `i maj`, `den 3. maj`. */
const WHEN = `(?:i|den|d\\.)\\s*(?:\\d{1,2}\\s*[./]\\s*)?(?:${MONTH}|\\d{1,2})`
/** When the thing decided on is to be: `Festen ⟨i juni⟩ blev flyttet`, `Mødet ⟨den 3. maj⟩ er aflyst`, `Om festen ⟨i juni⟩ blev det aftalt`; not `På mødet den 3. maj blev det`, `Festen i juni 2019 blev flyttet`. */
const TAKES_PLACE = inLatin(
  `(?<=^(?!(?:på|i|ved|efter|fra|under|siden|til)\\s)(?:\\p{L}+\\s){0,2}?\\p{L}+(?:en|et|ne)\\s)${WHEN}(?=\\s+(?:blev|bliver|er)\\s)|(?<=(?:^|\\s)(?:om|angående|vedrørende)\\s(?:\\p{L}+\\s)?\\p{L}+(?:en|et|ne)\\s)${WHEN}(?=\\s+(?:blev|enedes|besluttede|vedtog|aftalte|er)\\s)`,
  'iu',
)

/**
 * One input and its result: `isEarlier('Udvalget besluttede den 5. maj 2021, at …', '2021-10-06')` is true. Of a part of
 * a sentence the whole is known to have been looked through.
 */
export function isEarlier(plain: string, meetingDate: string | null, sentence = plain): boolean {
  if (!EARLIER.testPart(plain, sentence) || !EARLIER.test(plain.replace(DATED_THING, '').replace(TAKES_PLACE, '')))
    return false
  return meetingDate === null || !dayPattern(meetingDate).test(plain)
}

/** A day that is over, by its year or its name: `i 2019`, `den 3. maj 2019`, `sidste år`; not `i maj`. */
const LONG_OVER = `i\\s+(?:19|20)\\d\\d(?!\\s*[-–])|(?:(?:den|d\\.?)\\s*\\d{1,2}\\s*[./-]\\s*(?:\\d{1,2}|${MONTH})\\.?(?:\\s+|[./-])(?:19|20)?\\d\\d|\\d{1,2}\\.\\s*${MONTH}\\s+(?:19|20)\\d\\d)|sidste\\s+(?:år|måned|gang|uge|sommer|vinter|efterår|forår)|i\\s+(?:fjor|går|(?:man|tirs|ons|tors|fre|lør|søn)dags)(?!\\p{L})|(?:på|ved)\\s+(?:det\\s+)?(?:sidste|seneste|forrige)\\s+\\p{L}*møde`
/** Right behind any verb in the past: `blev bifaldet ⟨i maj⟩`, `blev vedtaget ⟨den 3. maj⟩`; not `opsagde aftalen ⟨til den 1. maj⟩`. */
const DAY_BEHIND = inLatin(`^\\s+(?:${THEN})`, 'iu')
/** Further behind, when the day is over: `støttede koret ⟨den 3. maj 2019⟩`, `sendt retur til skolen ⟨i 2019⟩`; not `støttede koret ⟨til maj⟩`. */
const OVER_BEHIND = inLatin(
  `^(?:\\s+[^\\s,;:.]+){0,4}?(?<!\\s(?:til|på|for|fra|af|om|siden|inden|pr|som|end))\\s+(?:${LONG_OVER})`,
  'iu',
)
/** Before any verb: `I 2019 ⟨støttede⟩`, `På sidste møde ⟨bifaldt⟩`, `har tidligere ⟨fulgt⟩`; not `Festen i juni ⟨blev⟩`. */
const DAY_BEFORE = inLatin(
  `(?:^[^\\p{L}]*(?:på\\s+(?:sit\\s+)?mødet?\\s+)?(?:${THEN}|${LONG_OVER})(?:\\s*\\d{4})?,?\\s+|(?:har|havde|blev|er|var|tog|gav|\\p{Ll}+(?:ede|te))\\s+(?:[^\\s,;:.]+\\s+){0,2}?(?:${THEN}|${LONG_OVER}|tidligere|dengang|i\\s+sin\\s+tid|allerede(?!\\s+(?:i\\s+år|nu|i\\s+dag|fra))|oprindeligt?)\\s+)(?:[^\\s,;:.]+\\s+){0,4}$`,
  'iu',
)
/** A day that is over: `i 2019`, `sidste år`; not `i år`. */
const OVER = inLatin(LONG_OVER, 'iu')
/** Without a figure or one of these words no day is named; most sentences name none: `i maj`, `sidste år`; not `i dag`. */
const DAY_WORDS = new Pattern(
  `${MONTH}|fjor|går|dags|sidste|seneste|forrige|budgetforliget|tidligere|dengang|sin\\s+tid|allerede|oprindelig`,
  'iu',
)
/** A form that tells what is done: `godkendes`, `følger`, `overgår til behandling`; not `støttede`, `bifaldt`. */
const PRESENT = inLatin(/(?:[^t]es|er|ås|år)$|^\p{L}*(?:[^t]es|ås|går)(?=\s)/iu)

/**
 * Whether the words of a clause that decide are told of another day: "støttede den 3. maj 2019", "har tidligere fulgt".
 *
 * {@link isEarlier} knows what the verb of another clause tells; this one takes whichever verb was found. What is put
 * off (`ahead`) names a day to come.
 */
export function isOfAnotherDay(
  { text: clause, sentence }: Pick<Clause, 'text' | 'sentence'>,
  { from, to, ahead }: { readonly from: number; readonly to: number; readonly ahead: boolean },
  meetingDate: string | null,
): boolean {
  if (!/\d/.test(clause) && !DAY_WORDS.mayMatch(sentence)) return false
  const hit = clause.slice(from, to)
  if (PRESENT.test(hit)) return false
  const undated = clause.replace(DATED_THING, blank)
  const after = undated.slice(to)
  const told =
    OVER.exec(hit) ??
    OVER_BEHIND.exec(after) ??
    (ahead ? null : DAY_BEHIND.exec(after)) ??
    DAY_BEFORE.exec(undated.slice(0, from))
  if (told === null || (ahead && /\stil\s/i.test(told[0]))) return false
  return meetingDate === null || !(isYetToCome(told[0], meetingDate) || dayPattern(meetingDate).test(clause))
}

function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** `i 2027` in the minutes of a meeting in 2026. */
function isYetToCome(words: string, meetingDate: string): boolean {
  const year = /(?:19|20)\d\d/.exec(words)?.[0]
  return year !== undefined && year > meetingDate.slice(0, 4)
}

let today: { readonly date: string; readonly pattern: RegExp } | null = null

/** The day of the meeting itself: "På mødet den 3. maj 2021 besluttede rådet" is said of today. */
function dayPattern(isoDate: string): RegExp {
  if (today?.date === isoDate) return today.pattern
  const [year = '', month = '', day = ''] = isoDate.split('-')
  const name = MONTH_NAMES.split('|')[Number(month) - 1] ?? ''
  const forms = [
    `${Number(day)}\\.?\\s*${name}\\s+${year}`,
    `${day}[-.]${month}[-.]${year}`,
    `${Number(day)}/${Number(month)}\\s*-?\\s*${year}`,
  ]
  today = { date: isoDate, pattern: wholeWords(forms.join('|')) }
  return today.pattern
}

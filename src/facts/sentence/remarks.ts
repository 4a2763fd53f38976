import { MONTH_NAMES } from '../../danish/calendar.ts'
import { isCapital } from '../../danish/letters.ts'
import { eitherCase } from '../../danish/patterns/either-case.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern, PatternSet } from '../../danish/patterns/pattern.ts'
import { words } from '../../danish/patterns/whole-words.ts'
import { saysNothingDecided } from './nothing-decided.ts'

/** Attendance notes: `N deltog ikke`, `Fraværende: N`, `Helle var fraværende`, `Bo afløses af Ida under hele mødet`; not `Fraværet drøftes`. */
const ATTENDANCE = words(
  'deltog\\s+ikke|(?<!^(?:vi|man|rådet|udvalget|bestyrelsen)\\s)deltager\\s+(?:derfor\\s+)?ikke\\s+i\\s+(?:behandlingen|drøftelsen|afstemningen|beslutningen|høringssvaret|sagens|sagen|punktet)|deltog\\s+(?:under|i\\s+(?:punktet|behandlingen|sagen))|fraværende|afbud|inhabil\\p{L}*|var\\s+ikke\\s+til\\s+stede|forlod\\s+mødet|ankom|(?:deltog|mødte|indkaldt)\\s+som|deltager\\s+som\\s+(?:tilforordnet|observatør|gæst|stedfortræder)|(?:afløses|erstattes)\\s+af\\s[^.;]*\\s(?:under|ved)\\s+(?:hele\\s+)?(?:mødet|behandlingen|punkt|pkt|sag)|som\\s+stedfortræder|gik\\s+kl|til\\s+stede\\s+var|(?:stedfortræder|suppleant)(?:en)?\\s[^.;]*\\sindkaldes',
)
/** Reservations and motions of single members: `tager forbehold`, `ønskede ført til protokol`, `ønsker noteret`, `begærer sagen i`; not `uden forbehold`. */
const RESERVATION = words(
  '(?:tager|tog|tage)(?:\\s+\\p{L}+){0,2}?\\s+forbehold|ført\\s+til\\s+(?:referat|protokol)\\p{L}*|ønske(?:r|de)\\s+noteret|begær(?:er|ede|et)|protokolbemærkning|mindretalsudtalelse',
)
/** Votes are told apart from outcomes: `Imod stemte 4`, `For: 20`, `Ø stemte imod`; not `Planen vedtages`. */
const VOTE = new Pattern(
  /^(?:for|imod|undlod|blanke?|ja|nej)(?:\s+(?:at\s+)?[^.]*?stem|\s*:|-stemmer)|(?:^|\s)(?:stemte|stemmer)\s+(?:imod|for)\.?$|undlod\s+at\s+stemme\.?$|^\S+(?:\s+og\s+\S+)?\s+(?:stemte|stemmer)\s/iu,
)
/** A proposal quoted with its text: `Ændringsforslag fra SF: At …`, `Forslag fra Ida: En bænk`, `Forslag fra SF om en bænk:`; not `Forslag 2: Anbefales.`, `Forslag 3: Gennemføres i maj`, `Forslaget blev vedtaget`. */
const PROPOSAL = new Pattern(
  /^(?:\p{L}+\s){0,3}?(?:ændringsforslag|forslag|alternativt forslag|protokoltilførsel)(?:\s[^:]{0,80})?:(?<=\sfra\s[^:]*:)$|^(?:\p{L}+\s){0,3}?(?:ændringsforslag|forslag|alternativt forslag|protokoltilførsel)(?:\s[^:]{0,80})?:\s(?!(?:anbefal|godkend|tiltr|vedt|forkast|fald|bortfald|afvis|afslag|uds[aæ]t|udgår|oversend|bevilg|imødekom|trukket|enstemmig|indstilles|ikke\s|ja(?!\p{L})|nej(?!\p{L})|der\s(?:er|var)\s(?:ikke\s)?flertal|(?:gennemfør|iværksætt|igangsætt|udskyd|fasthold|henvis|send)es(?!\p{L})))/iu,
)
/** Nothing happened: `Intet.`, `Intet til dette punkt.`, `Der var ingen bemærkninger.`; not `Ingen ændringer vedtaget`. */
const NOTHING = new Pattern(
  /^(?:der\s+var\s+)?(?:intet|ingen|ikke\s+noget)(?:\s+(?:nyt|at\s+(?!indvende|erindre)\p{L}+|til\s+(?:dette\s+|det\s+)?\p{L}+|bemærkninger|spørgsmål|kommentarer|punkter|under\s+\p{L}+)){0,2}\.?$/iu,
)
/** A mark in place of a text: `-`, `TBD.`; not `Nej.` */
const BLANK = /^(?:-|–|\.|tbd)\.?$/iu
/** `TBD.` */
const LONGEST_BLANK = 4
/** When the next meeting is: `Næste møde er planlagt til 3. maj.`, `Næste bestyrelsesmøde: 3. maj`; not `Næste møde flyttes`. */
const NEXT_MEETING = new Pattern(/^næste\s+\p{L}*møde(?!.*(?:flyttes|rykkes|aflyses|udsættes))/iu)

/** How the minutes are signed: `Medlemmerne godkender protokollen ved elektronisk underskrift.`, `Referatet underskrives digitalt.`, `Referatet er underskrevet med NemID`; not `Aftalen underskrives.`, `godkendt og underskrevet digitalt`, `Aftalen godkendes og underskrives elektronisk.`. */
const SIGNING = words(
  'elektronisk(?:\\s+\\p{L}+)?\\s+underskrift|(?<!og\\s)underskrives\\s+(?:digitalt|elektronisk)|godkendes\\s+elektronisk|underskriftsark|digital\\s+underskrift|(?<!og\\s)(?:underskrevet|signeret)\\s+(?:digitalt|elektronisk|via|med\\s+(?:NemID|MitID|Penneo))',
)

/** A minority speaks, or only those who did: `Et mindretal (Ø) kan ikke anbefale planen.`, `Et flertal af dem, der tog ordet, gik ind for det`; not `Et flertal anbefaler planen`, `Mindretallets forslag faldt`. */
const MINORITY = new Pattern(/^(?:et\s+)?mindretal(?!lets\s)|flertal\s+af\s+dem,?\s+der\s/iu)
/** When this meeting ended: `Mødet hævet kl. 18.25.`, `Mødet sluttede kl. 21`; not `Mødet flyttes`. */
const MEETING_ENDS = new Pattern(
  /^mødet\s+(?:(?:er|blev|var)\s+)?(?:hævet|hæves|slut|sluttede|sluttet|afsluttet|afsluttes|begyndte|startede|suspenderet)/iu,
)

/** How one member voted or answered: `Ib Holm (A): Ja`, `Per Dal – imod`; not `Trøjer: ja`. */
const CALLED = new Pattern(
  /^\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]*)+(?:,?\s\(?\p{Lu}{1,3}\)?)?(?:\s*:|\s+[–-])\s*(?:[Jj]a|JA|[Nn]ej|NEJ|[Ff]or|[Ii]mod|[Uu]ndlod|[Bb]lankt?)\.?$/u,
)

/** Where the minutes are to be signed: `Godkendt, den      /      2011`, `Referatet godkendt den ____`; not `Godkendt den 3. maj`. */
const TO_BE_SIGNED = new Pattern(/^(?:referatet?\s+)?godkendt,?\s+(?:den|d\.|dato:?)\s*(?:[/_.…-]|\s{3,}|$)/iu)

/** Its last letters are asked first: "for" stands in most sentences, at the end of hardly any: `Ib Holm: Ja`, `A – imod.`; not `for planen`. */
const ENDS_CALLED = /(?:ja|nej|for|imod|undlod|blankt?)\.?$/i
const LONGEST_END = 7
const isCalled = (sentence: string): boolean => ENDS_CALLED.test(sentence.slice(-LONGEST_END)) && CALLED.test(sentence)

/** A line of the calendar of a year: `maj: Bestyrelsen godkender planen`, `Marts-april: Budget og regnskab`; not `maj: Godkendt`. */
const CALENDAR = new Pattern(
  `^(?:${MONTH_NAMES})(?:\\s?[-–/]\\s?(?:${MONTH_NAMES}))?(?:\\s(?:19|20)\\d\\d)?\\s?:\\s\\S+\\s\\S`,
  'iu',
)

const DECIDES_NOTHING = new PatternSet([
  CALENDAR,
  TO_BE_SIGNED,
  NOTHING,
  NEXT_MEETING,
  MEETING_ENDS,
  MINORITY,
  PROPOSAL,
  SIGNING,
])

/** A sentence that decides nothing whatever verb it holds: a quoted proposal, the date of the next meeting, nothing. */
export function isNoDecision(sentence: string): boolean {
  return (
    (sentence.length <= LONGEST_BLANK && BLANK.test(sentence)) ||
    sentence.endsWith('?') ||
    DECIDES_NOTHING.test(sentence) ||
    isCalled(sentence) ||
    saysNothingDecided(sentence)
  )
}

/** Whether a sentence only says who was there, who reserves, how they voted, or that nothing happened. */
export function isRemark(sentence: string): boolean {
  return isNoDecision(sentence) || VOTE.test(sentence) || isNote(sentence)
}

function isNote(sentence: string): boolean {
  const note = ATTENDANCE.exec(sentence) ?? RESERVATION.exec(sentence)
  // "Godkendt. N deltog ikke" are two sentences; "Udsat, da N deltog ikke" decides before the note.
  return note !== null && !/[,;]/.test(sentence.slice(0, note.index))
}

const NAME = "\\p{Lu}[\\p{L}.'-]+(?:\\s(?:von|van|de|af|\\p{Lu}[\\p{L}.'-]*))+(?:\\s*\\([^()]{1,25}\\))?"
/** One or more persons, with title or post: `Gårdejer Anton Hebsgaard.`, `Samsøvej: Bente Holm (A).`, `Dorte Vind, sammen med formanden.`, `Ida Holm med Bo Lund som personlig suppleant`; not `Nye Regler gælder`. */
const NAMES_ONLY = inLatin(
  `^(?:[\\p{L}. ]{3,40}:\\s*)?(?:\\p{L}+\\s)?${NAME}(?:\\s*(?:,|og|samt|med)\\s*(?:med\\s+)?(?:${NAME}|\\p{Lu}\\p{L}+))*(?:\\s+(?:og\\s+)?som\\s+(?:personlig\\s+)?\\p{L}+(?:\\s+${NAME})?)?(?:,\\s+\\p{Lu}\\p{L}+)?(?:,\\s+(?:sammen|i\\s+forening)\\s+med\\s+\\p{Ll}+)?\\.?$`,
  'u',
)

const POSTS =
  'formand næstformand kasserer sekretær dirigent ordstyrer mødeleder referent stemmetællere? medlemmer medlem suppleant(?:er)? bestyrelsessuppleant(?:er)? revisorsuppleant(?:er)? stedfortræder revisor(?:er)? viceborgmester borgmester kontaktperson stemmeudvalg bilagskontrollant(?:er)?'.split(
    ' ',
  )
const POST = `(?:${POSTS.join('|')})`
/** The same, also with a capital. */
const POST_OF_SENTENCE = `(?:${POSTS.map(eitherCase).join('|')})`
/** A post and who fills it: `Formand: Jørgen (genvalg)`, `2. næstformand: Selma Holm (B)`, `Nye i bestyrelsen: Peter og Sara`, `Suppleanter: 1. Ida Holm, 2. Bo Lund`; not `Formand orienterede`. */
const POST_FILLED = new Pattern(
  `^(?:\\d\\.\\s*)?(?:som\\s+)?(?:\\p{L}+\\s+)?(?:${POST}|bestyrelsesmedlem(?:mer)?|nye?(?:\\s+medlem(?:mer)?)?\\s+(?:i|af)\\s+(?:bestyrelsen|rådet|udvalget))(?:\\s*\\([^)]{1,20}\\)|\\s+for\\s+\\S+\\s+år)?\\s*:\\s*(?:1\\.\\s*|(?:genvalg|nyvalg)\\s+(?:af|til)\\s+|(?:fortsat|uændret|stadig)\\s+)?`,
  'iu',
)
/** The same without colon, and nothing else: `1. suppleant Villy Rask, 2. suppleant Ove Grøn.`, `Første suppleant Sonja Kier.`; not `Formand Bo Lund orienterede`. */
const POSTS_NAMED = new Pattern(
  `^(?:(?:(?:\\d\\.|Første|Anden|Tredje|første|anden|tredje)\\s*)?(?:${POST_OF_SENTENCE})\\s+(?:blev\\s+)?${NAME}(?:,?\\s+(?:og\\s+)?|\\.?$))+$`,
  'u',
)
/** How somebody was chosen: `genvalg`, `ved lodtrækning`; not `valg`. */
const CHOSEN_AGAIN = words('genvalg|nyvalg|genvalgt|lodtrækning')

/** Somebody is only ready to be chosen: `modtager genvalg`, `på valg`, `ønsker ikke genvalg`; not `genvalgt`. */
const STANDS = words(
  'modtager\\s+(?:\\p{L}+\\s+)?genvalg|(?:er|var|til)\\s+genvalg|på\\s+valg|(?<!,\\s(?:da|idet|efter\\s+at)\\s(?:\\S+\\s){1,3})(?:ønsker|ønskede)\\s+ikke|stiller(?:\\s+ikke)?\\s+op|trækker\\s+sig|fratræder',
)
/** Behind the post stands that nobody has it, or what its holder says: `Ingen meldte sig`, `Vakant`, `Vi har brugt det hele`; not `Inga Holm`, `Vibeke Holm`. */
const NOBODY_CHOSEN = inLatin(
  /^(?:ingen|ubesat|vakant|vacant|udestår|udsættes|udsat|mangler|afventer|mangler|kandidat(?:er)?\s+mangler|vi|jeg|man|der|det|den|de|han|hun)(?!\p{L})/iu,
)

/** Whether a line begins with a post that somebody may fill. */
export function namesPost(sentence: string): boolean {
  return POST_FILLED.test(sentence) || POSTS_NAMED.test(sentence)
}

/** Whether a line gives a post to somebody, in an election or with the word for it: "Formand: Jørgen (genvalg)". */
export function fillsPost(sentence: string, election: boolean): boolean {
  const post = POST_FILLED.exec(sentence)
  // "Formand: på valg er Poul Vinter" names who may be chosen.
  if (post === null) return election && POSTS_NAMED.test(sentence)
  if (!isCapital(sentence.charCodeAt(post[0].length)) || NOBODY_CHOSEN.test(sentence.slice(post[0].length)))
    return false
  return (election || CHOSEN_AGAIN.test(sentence)) && !STANDS.test(sentence)
}

/** Several first names and nothing else: `Bodil, Hassan og Kim.`, `Ida og Bo`; not `Hassan` nor `Kaffe, te og kage`. */
const FIRST_NAMES = inLatin(/^\p{Lu}\p{Ll}+(?:,\s\p{Lu}\p{Ll}+)*\s+og\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\.?$/u)

/** Whether a sentence is nothing but first names; in an item "Valg af …" they are those chosen. */
export function firstNamesOnly(sentence: string): boolean {
  return FIRST_NAMES.test(sentence)
}

/** Before names of people who were not chosen: `På valg: Ida Holm`, `To kandidater opstillede: …`; not `Samsøvej: …`. */
const NOT_CHOSEN =
  /^[^:]*(?:kandidat|opstil|på valg|foresl|afgå|fratr|udtr|til ?stede|afbud|fravær|deltag|gæst|ordet)[^:]*:/i

/** Nobody is named in full without it: `Ida Holm`, `Bo van Dam`; not `Godkendt`. */
const SECOND_NAME = inLatin(/\s(?:von|van|de|af|\p{Lu})/u)
/** What letters that stand for names lack: `Ida`, `å`; not `SSU`. */
const SMALL_LETTER = inLatin(/\p{Ll}/u)

/** How somebody was chosen, behind the name: `, uden afstemning`, `, begge genvalg`, `, begge genvalg`, ` (genvalg)`, ` – enstemmigt`; not `uden afstemning`. */
const MANNER = new Pattern(
  /(?:,|\s[–-]|\s(?=\(|med|ved|uden))\s*\(?(?:uden\s+(?:afstemning|modkandidat(?:er)?)|enstemmigt|med\s+akklamation|ved\s+(?:fredsvalg|lodtrækning|akklamation)|(?:begge\s+|alle\s+)?genvalg|nyvalg)\)?\.?$/i,
)

/** Whether a sentence is nothing but the names of those chosen, with how they were: "Lisbeth Krag, uden afstemning." */
export function namesOnly(printed: string): boolean {
  if (!SECOND_NAME.test(printed)) return false
  const sentence = MANNER.mayMatch(printed) ? printed.replace(MANNER.regexp, '') : printed
  if (STANDS.test(sentence)) return false
  // "REGIONSRÅDETS BESLUTNING" is a label, not a person.
  return SMALL_LETTER.test(sentence) && NAMES_ONLY.test(sentence) && !NOT_CHOSEN.test(sentence)
}

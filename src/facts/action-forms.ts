import { eitherCase } from '../danish/patterns/either-case.ts'
import { Pattern } from '../danish/patterns/pattern.ts'
import { upTo } from './phrase.ts'
import { COMMON_VERBS, WORK_VERBS, type WorkVerb } from './work-verbs.ts'

/** Officials and bodies that are given work, in the definite form. */
export const OFFICE =
  '\\p{L}*(?:forvaltningen|administrationen|sekretariatet|direktionen|centret|centeret|formanden|næstformanden|formandskabet|kassereren|sekretæren|referenten|mesteren|chefen|konsulenten|udvalget|gruppen|bestyrelsen|formand|værgen|direktøren|ledelsen|lederen|rektor|viceværten|inspektøren|redaktøren|tovholderen|præsten|organisten|graveren|kirketjeneren|kordegnen|pedellen|arkitekten|rådgiveren|advokaten|kontoret)'
/** Opens a condition, a time or a question and names nobody. */
const NO_NAME =
  '(?!(?:Hvis|Når|Om|At|Da|Såfremt|Fordi|Mens|Inden|Efter|Til|På|I|Før|Ved|Fra|Derfor|Hvornår|Hvordan|Hvem|Hvad|Hvor)\\s)'
/** `Hans Holm`, `Ib og Kirsten`, `Morten`, `PJS`: who is to do it, at the start of the sentence. */
const PERSON = `${NO_NAME}\\p{Lu}[\\p{L}.'-]*(?:\\s+\\p{Lu}[\\p{L}.'-]+){0,3}`
const ACTOR = `((?:${PERSON}|${OFFICE})(?:\\s*(?:,|og|samt)\\s*(?:${PERSON}|${OFFICE}))*)`

/** `undersøger`, `følger\s+op`. */
function present(verbs: readonly WorkVerb[]): string {
  return anyOf(verbs, (verb) => verb.present)
}

/** `undersøge`, `følge\s+op`. */
function infinitive(verbs: readonly WorkVerb[]): string {
  return anyOf(verbs, (verb) => verb.infinitive)
}

/** `Undersøge`, `Følge\s+op`: as the first word of a note. */
function opening(verbs: readonly WorkVerb[], form: 'infinitive' | 'present'): string {
  return anyOf(verbs, (verb) => eitherCase(verb[form]))
}

function anyOf(verbs: readonly WorkVerb[], form: (verb: WorkVerb) => string): string {
  return `(?:${verbs.map((verb) => `${form(verb)}${/^(?:\(\?=|$)/.test(verb.behind) ? '' : '\\s+'}${verb.behind}`).join('|')})`
}

const ALL = [...WORK_VERBS, ...COMMON_VERBS]
/** Words that stand by themselves, so that somebody may follow: "Inden mødet undersøger Ida prisen". */
const PLAIN = ALL.filter((verb) => verb.behind === '')
/** The verb is all that is said: not `sender vi`, `Booker` of `Bookerne`. */
const ENDS = '(?![\\p{L}]|\\s+(?:vi|man|de)\\s)'

export interface ActionForm {
  readonly id: string
  /** Group 1 names who is to act. */
  readonly pattern: Pattern
  /** Only somebody who is known: of the attendance list, with first and last name, or by office. */
  readonly known?: true
  /** The work is given beside something else that the sentence says or decides. */
  readonly aside?: true
  /** Looked for in the sentence as it stands, with what is in brackets. */
  readonly withBrackets?: true
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** How minutes give somebody work, each at the start of a sentence. Source: survey of Danish minutes. */
export const ACTION_FORMS: readonly ActionForm[] = [
  {
    id: 'goer',
    pattern: new Pattern(`^${ACTOR}${upTo(2)}${present(WORK_VERBS)}${ENDS}`, 'u'),
    examples: [
      'Sekretariatet sender et udkast til udvalget.',
      'Karen og Johs. undersøger prisen.',
      'Formanden skriver til kommunen.',
    ],
    counterExamples: [
      'Hun taler med Bo.',
      'Kommunen sender regninger ud.',
      'Vi sender en hilsen.',
      'Næste år laver vi maden selv.',
      'Planen sendes ud.',
      'Formanden orienterer om sagen.',
      'Hvis Ida følger op, bliver det godt.',
    ],
  },
  {
    id: 'goer-ogsaa',
    known: true,
    pattern: new Pattern(`^${ACTOR}${upTo(2)}${present(COMMON_VERBS)}${ENDS}`, 'u'),
    examples: ['Ida Holm lægger referatet på hjemmesiden.', 'Sekretariatet arbejder videre med forslaget.'],
    counterExamples: ['Kirken lægger hus til.', 'Hønen lægger æg.'],
  },
  {
    id: 'paatog-sig',
    pattern: new Pattern(
      `^${ACTOR}${upTo(1)}(?:(?:lovede|lover|påt(?:og|ager)\\s+sig|tilb(?:ød|yder)(?:\\s+sig\\s+med)?|har\\s+(?:lovet|påtaget\\s+sig|tilbudt)|(?:meldte|melder)\\s+sig\\s+til|(?:fik|får)\\s+(?:til\\s+opgave|opgaven\\s+med))\\s+at\\s|påt(?:og|ager)\\s+sig\\s+(?:opgaven|arbejdet)(?!\\p{L}))`,
      'u',
    ),
    examples: [
      'Ida påtog sig at skrive til naboen.',
      'Bo og Ib lovede at male lågen.',
      'Kassereren tilbød at undersøge det.',
      'Bo fik til opgave at finde en ny vært.',
      'Ida påtager sig opgaven.',
    ],
    counterExamples: ['Kommunen lovede at vende tilbage.', 'Han lovede at komme.', 'Formanden foreslog at skrive.'],
  },
  {
    id: 'vil',
    known: true,
    pattern: new Pattern(`^${ACTOR}\\s+vil\\s+(?:\\p{Ll}+\\s+){0,2}?${infinitive(ALL)}${ENDS}`, 'u'),
    examples: ['Ida Holm vil undersøge prisen.', 'Formanden vil derfor tage kontakt til banken.'],
    counterExamples: ['Naboen vil sende en klage.', 'Ida Holm vil gerne med.', 'Klubben vil gå.'],
  },
  {
    id: 'note',
    pattern: new Pattern(
      `^${ACTOR}\\s*(?::|\\s[–-])\\s+(?:${opening(ALL, 'infinitive')}|${opening(WORK_VERBS, 'present')})${ENDS}`,
      'u',
    ),
    examples: ['Ida: Følge op på sagen', 'IH: indhenter tilbud', 'IDA: Booker lokale', 'Bo – undersøge prisen'],
    counterExamples: ['Ib Holm: Hvornår kommer tilbuddet?', 'Det: undersøge prisen.', 'Ida: Hvem kan undersøge det?'],
  },
  {
    id: 'ejer-i-parentes',
    known: true,
    withBrackets: true,
    pattern: new Pattern(`^${opening(ALL, 'infinitive')}\\s[^()]*\\(${ACTOR}\\)\\.?$`, 'u'),
    examples: ['Undersøge prisen på hegn (Ida Holm)', 'Sende brev til naboerne (Formanden).'],
    counterExamples: ['Undersøge prisen (se bilag)', 'Prisen undersøges (Danmark).', 'Finde vej (Skovvej 4)'],
  },
  {
    id: 'inden-moedet',
    known: true,
    pattern: new Pattern(
      `^(?:Inden|Til|Før|Efter|I)\\s[^,;:]{3,40}?\\s(?:${PLAIN.map((verb) => verb.present).join('|')})\\s+${ACTOR}(?![\\p{L}])`,
      'u',
    ),
    examples: ['Inden næste møde undersøger Ida Holm prisen.', 'Til april indhenter formanden tilbud.'],
    counterExamples: ['Inden næste møde undersøger vi prisen.', 'Til april sender Danmark et hold.'],
  },
  {
    id: 'skal',
    known: true,
    pattern: new Pattern(
      `^${ACTOR}\\s+(?:skal|bedes|anmodes\\s+om|pålægges|bemyndiges|opfordres\\s+til)(?![\\p{L}])`,
      'u',
    ),
    examples: ['Administrationen skal vende tilbage i maj.', 'Økonomiudvalget anmodes om at reservere beløbet.'],
    counterExamples: ['Pauserne skal være længere.', 'Der skal holdes fire møder.', 'Det skal fremgå af svaret.'],
  },
  {
    id: 'blev-bedt',
    pattern: new Pattern(
      `^${ACTOR}\\s+(?:blev|bliver|er)\\s+(?:bedt|anmodet|pålagt|bemyndiget)(?:\\s+om)?(?![\\p{L}])`,
      'u',
    ),
    examples: ['HR-chefen blev bedt om at vende tilbage.', 'Sekretæren blev pålagt at rense teksten.'],
    counterExamples: ['Salen blev ryddet.'],
  },
  {
    id: 'beder',
    pattern: new Pattern(
      `(?:beder|bad|anmoder|anmodede|pålagde|pålægger|bemyndigede)\\s+${ACTOR}\\s+(?:om|at|til)`,
      'u',
    ),
    examples: [
      'Udvalget bad administrationen om et oplæg til maj.',
      'Byrådet pålagde administrationen at undersøge sagen.',
    ],
    counterExamples: ['Udvalget bad om ro.'],
  },
  {
    id: 'aftalt-at',
    pattern: new Pattern(
      `(?:enige?t?\\s+om|enighed\\s+om|aftalt(?:es|e)?|besluttet|besluttede|vedtaget|vedtog)(?:\\s+[^\\s,;:.]+){0,3}?,?\\s+at\\s+${ACTOR}\\s+${present(ALL)}(?![\\p{L}])`,
      'u',
    ),
    examples: [
      'Vi blev enige om, at Ove ringer til inspektøren.',
      'Det blev aftalt, at sekretariatet udsender planen senest den 10. december.',
    ],
    counterExamples: ['Det blev aftalt, at alle kommer.', 'Formanden mente, at Ove ringer til inspektøren.'],
  },
  {
    id: 'og-goer',
    known: true,
    aside: true,
    pattern: new Pattern(
      `,\\s+(?:(?:og|men|mens|så)\\s+${ACTOR}\\s+${present(ALL)}${ENDS}|(?:og|men|da|idet|hvorefter)\\s+${ACTOR}\\s+(?:lovede|påtog\\s+sig|tilbød)\\s+at\\s)`,
      'u',
    ),
    examples: [
      'Vi sætter den til salg, og Ida Holm spørger naboen først.',
      'Forslaget blev trukket, da bestyrelsen lovede at skrive om det.',
    ],
    counterExamples: ['Formanden takkede, og Ida Holm blev valgt.', 'Vi blev enige, og solen sender varme.'],
  },
  {
    id: 'paalaegges',
    pattern: new Pattern(
      `(?:[Dd]et|[Oo]pgaven)\\s+(?:pålægges|overlades(?:\\s+til)?|overdrages(?:\\s+til)?)\\s+${ACTOR}\\s+at\\s`,
      'u',
    ),
    examples: ['Det pålægges administrationen at indhente tilbud.', 'Det overlades til formanden at svare.'],
    counterExamples: ['Det pålægges ejeren en bøde.', 'Det overlades til andre.'],
  },
  {
    id: 'ansvarlig',
    pattern: new Pattern(
      `^${ACTOR}\\s+er\\s+(?:ansvarlig|tovholder)|(?:^|[.;]\\s)(?:Ansvarlig|Ansv\\.|Tovholder)\\s*:\\s*(${PERSON}|${OFFICE})`,
      'u',
    ),
    examples: ['Tom er ansvarlig for, at sedlen bliver trykt.', 'Ansvarlig: Hans Holm', 'Ansvarlig: kassereren'],
    counterExamples: ['Kommunen er ansvarsfri.', 'Ansvarlig: ukendt'],
  },
]

/** Forms that say nothing but who has the work. */
export const WHOLE_ACTION_FORMS: readonly ActionForm[] = ACTION_FORMS.filter(({ aside }) => !aside)

import { Pattern } from '../../danish/patterns/pattern.ts'
import { upTo } from '../../danish/patterns/whole-words.ts'
import { ACTOR, ALL, ENDS, infinitive, opening, PLAIN, present } from './action-parts.ts'
import { COMMON_VERBS, WORK_VERBS } from './work-verbs.ts'

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
      `^${ACTOR}${upTo(1)}(?:(?:lovede|lover|påt(?:og|ager)\\s+sig|tilb(?:ød|yder)(?:\\s+sig\\s+med)?|har\\s+påtaget\\s+sig|(?:meldte|melder)\\s+sig\\s+til|(?:fik|får)\\s+(?:til\\s+opgave|opgaven\\s+med))\\s+at\\s|påt(?:og|ager)\\s+sig\\s+(?:opgaven|arbejdet)(?!\\p{L}))`,
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
    id: 'har-lovet',
    known: true,
    pattern: new Pattern(`^${ACTOR}${upTo(1)}har\\s+(?:lovet|tilbudt)\\s+at\\s`, 'u'),
    examples: ['Ida Holm har lovet at skrive til naboen.', 'Kassereren har tilbudt at undersøge det.'],
    counterExamples: ['Havnen har lovet at betale pælene.', 'Ida Holm har lovet det.'],
  },
  {
    id: 'vil',
    known: true,
    pattern: new Pattern(
      `^${ACTOR}\\s+(?:vil|må\\s+(?!ikke|gerne|godt|kun|højst))\\s*(?:\\p{Ll}+\\s+){0,2}?${infinitive(ALL)}${ENDS}`,
      'u',
    ),
    examples: [
      'Ida Holm vil undersøge prisen.',
      'Formanden vil derfor tage kontakt til banken.',
      'Forvaltningen må finde besparelsen et andet sted.',
    ],
    counterExamples: [
      'Naboen vil sende en klage.',
      'Ida Holm vil gerne med.',
      'Klubben vil gå.',
      'Ida Holm må gerne købe en stol.',
      'Formanden må ikke sende den.',
    ],
  },
  {
    id: 'skal-bagefter',
    known: true,
    pattern: new Pattern(
      `(?:,|^(?:Inden|Til|Herefter|Derefter|Senest)\\s[^,;:]{2,40}?)\\s+skal\\s+${ACTOR}\\s+(?:\\p{Ll}+\\s+){0,3}?${infinitive(ALL)}${ENDS}`,
      'u',
    ),
    examples: [
      'Inden sagen kommer på igen, skal administrationen undersøge prisen.',
      'Til næste møde skal Ida Holm indhente tilbud.',
    ],
    counterExamples: ['Hvis det regner, skal naboen sende et brev.', 'Til næste møde skal vi undersøge prisen.'],
  },
  {
    id: 'derfor-goer',
    known: true,
    pattern: new Pattern(`^(?:Da|Efter|Inden|For\\sat)\\s[^,;:]+,\\s+${PLAIN}\\s+${ACTOR}(?![\\p{L}])`, 'u'),
    examples: ['Da det ikke var tilfældet, indkalder bestyrelsen til en ekstraordinær generalforsamling.'],
    counterExamples: ['Hvis det regner, indkalder bestyrelsen igen.', 'Da det regnede, indkalder vi igen.'],
  },
  {
    id: 'det-goer',
    known: true,
    pattern: new Pattern(
      `^(?:Det|Den|Dette|Resten|Dem)\\s+(?:${PLAIN}\\s+${ACTOR}(?![\\p{L}])|sørger\\s+${ACTOR}\\s+for(?!\\p{L})|tager\\s+${ACTOR}\\s+sig\\s+af(?!\\p{L}))`,
      'u',
    ),
    examples: ['Det undersøger Ida Holm til næste møde.', 'Det sørger Ida Holm for.', 'Det tager formanden sig af.'],
    counterExamples: ['Det undersøger kommunen.', 'Det sørger vi for.', 'Det koster Ida Holm 300 kr.'],
  },
  {
    id: 'gruppe-der',
    pattern: new Pattern(
      `^${ACTOR}\\s+(?:udgør|danner|nedsætter)\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:gruppe|udvalg),?\\s+der\\s+(?:\\p{Ll}+\\s+){0,1}?${present(ALL)}${ENDS}|^(?:En|Et|Den|Det)\\s+(?:\\p{L}+\\s+){0,2}?\\p{L}*(?:gruppe|udvalg)\\s+(?:med|bestående\\s+af)\\s+${ACTOR}\\s+${present(ALL)}${ENDS}`,
      'u',
    ),
    examples: [
      'Ida, Bo og Ib danner en lille gruppe, der indhenter to nye tilbud.',
      'En mindre gruppe med Ida, Bo og Ib ser på det til maj.',
    ],
    counterExamples: ['Ida og Bo danner en gruppe, der hedder Blå.', 'En gruppe med otte medlemmer ser på det.'],
  },
  {
    id: 'svar-til',
    known: true,
    pattern: new Pattern(`^(?:Svar|Brev|Henvendelse|Tilmelding|Kontakt)\\s+til\\s+[^:;.]{3,40}:\\s+${ACTOR}\\.?$`, 'u'),
    examples: ['Svar til afdelingen: Ida Holm.', 'Kontakt til banken: Kassereren'],
    counterExamples: ['Svar til afdelingen: Nej.', 'Svar til afdelingen: Ida Holm takker.'],
  },
  {
    id: 'det-er-hvem-der',
    known: true,
    pattern: new Pattern(`^Det\\s+(?:er|bliver)\\s+${ACTOR},?\\s+der\\s+${present(ALL)}${ENDS}`, 'u'),
    examples: ['Det bliver Ida Holm, der indkalder til mødet.'],
    counterExamples: ['Det er kommunen, der sender regningen.', 'Det er Ida Holm, der har skrevet bogen.'],
  },
  {
    id: 'har-opgaven',
    known: true,
    pattern: new Pattern(
      `^${ACTOR}\\s+har\\s+opgaven(?!\\p{L})|^Opgaven\\s+(?:ligger\\s+hos|tilfalder|går\\s+til|overlades\\s+til|varetages\\s+af|løses\\s+af)\\s+${ACTOR}(?![\\p{L}])|^${ACTOR}\\s+har\\s+(?:\\p{L}+\\s+){1,4}?klart?\\s+til\\s+(?:næste|mødet|den\\s+\\d)`,
      'u',
    ),
    examples: ['Ida Holm har opgaven.', 'Opgaven ligger hos formanden.', 'Ida Holm har et udkast klar til næste møde.'],
    counterExamples: ['Opgaven ligger hos kommunen.', 'Ida Holm har et hus klar til salg.'],
  },
  {
    id: 'lovede-det',
    known: true,
    pattern: new Pattern(
      `^${ACTOR}\\s+lovede\\s+(?:det|den|dem|et\\s[^.;]*|en\\s[^.;]*)\\s+(?:til|inden|senest)\\s`,
      'u',
    ),
    examples: ['Ida Holm lovede det til næste gang.', 'Formanden lovede et notat inden jul.'],
    counterExamples: ['Kommunen lovede det til næste år.', 'Ida Holm lovede det aldrig.'],
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
    pattern: new Pattern(`^(?:Inden|Til|Før|Efter|I)\\s[^,;:]{3,40}?\\s${PLAIN}\\s+${ACTOR}(?![\\p{L}])`, 'u'),
    examples: ['Inden næste møde undersøger Ida Holm prisen.', 'Til april indhenter formanden tilbud.'],
    counterExamples: ['Inden næste møde undersøger vi prisen.', 'Til april sender Danmark et hold.'],
  },
  {
    id: 'skal',
    known: true,
    pattern: new Pattern(
      `^${ACTOR}\\s+(?:skal(?!\\s+(?:på|ud|af|med|(?:til|i)(?!\\s+(?:stedet|næste|\\p{L}*mødet|den\\s\\d))|drøfte|tage\\s+stilling|godkende|beslutte|føre)(?!\\p{L})|\\s[^.;]*(?:,\\s+jf\\.|\\s(?:ifølge|årligt)\\s))|bedes|anmodes\\s+om|pålægges|bemyndiges|opfordres\\s+til)(?![\\p{L}])`,
      'u',
    ),
    examples: [
      'Forvaltningen skal i stedet fremlægge et forslag.',
      'Forvaltningen skal til næste møde redegøre for udgiften.',
      'Administrationen skal vende tilbage i maj.',
      'Økonomiudvalget anmodes om at reservere beløbet.',
    ],
    counterExamples: [
      'Køerne skal være kortere.',
      'Der skal holdes fire møder.',
      'Det skal fremgå af svaret.',
      'Ida Holm skal på udveksling.',
      'Bestyrelsen skal drøfte, om det er godt.',
      'Kommunalbestyrelsen skal mindst én gang årligt fastsætte standarder, jf. § 1.',
    ],
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
      `(?:beder|bad|anmoder|anmodede|pålagde|pålægger|bemyndigede)\\s+${ACTOR}\\s+(?:om|at|til|${infinitive(ALL)}${ENDS})`,
      'u',
    ),
    examples: [
      'Udvalget bad administrationen om et oplæg til maj.',
      'Byrådet pålagde administrationen at undersøge sagen.',
      'Udvalget beder forvaltningen udarbejde et notat.',
    ],
    counterExamples: [
      'Udvalget bad om ro.',
      'Det indstilles derfor, at udvalget anmoder forvaltningen om et notat.',
      'Per Dal ønsker, at udvalget pålægger administrationen at undersøge sagen.',
      'Såfremt udvalget beder forvaltningen om et notat, skrives det i maj.',
    ],
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
      `,\\s+(?:(?:og|men|mens|så)\\s+${ACTOR}\\s+${present(ALL)}${ENDS}|(?:og\\s+så|derefter|hvorefter)\\s+(?:hører|${PLAIN})\\s+${ACTOR}(?![\\p{L}])|(?<!^(?:Hvis|Når|Såfremt|At|Om)\\s[^,]*,\\s+)${ACTOR}\\s+${present(WORK_VERBS)}${ENDS}|(?:og|men|da|idet|hvorefter)\\s+${ACTOR}\\s+(?:lovede|påtog\\s+sig|tilbød)\\s+at\\s)`,
      'u',
    ),
    examples: [
      'Vi sætter den til salg, og Ida Holm spørger naboen først.',
      'Forslaget blev trukket, da bestyrelsen lovede at skrive om det.',
      'Vi enedes om 10 grader, og så hører Ida Holm orgelbyggeren ad.',
      'Ingen meldte sig, bestyrelsen finder en inden sommer.',
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
      `^${ACTOR}\\s+er\\s+(?:ansvarlig|tovholder)|(?:^|[.;]\\s)(?:Ansvarlig|Ansv\\.|Tovholder)\\s*:\\s*${ACTOR}`,
      'u',
    ),
    examples: [
      'Tom er ansvarlig for, at sedlen bliver trykt.',
      'Ansvarlig: Hans Holm og Ida Bro',
      'Ansvarlig: kassereren',
    ],
    counterExamples: ['Kommunen er ansvarsfri.', 'Ansvarlig: ukendt'],
  },
]

/** Somebody else has work as well: `Ida booker bandet⟨, og Bo laver⟩ en liste`, `Ida booker bandet, og Bo skriver en liste`; not `, og solen skinner`. */
export const ALSO_ACTING = new Pattern(`,\\s+(?:og|mens)\\s+${ACTOR}\\s+${present(ALL)}${ENDS}`, 'u')

/** Forms that say nothing but who has the work. */
export const WHOLE_ACTION_FORMS: readonly ActionForm[] = ACTION_FORMS.filter(({ aside }) => !aside)

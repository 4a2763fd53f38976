import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Everybody or most of them, as subject. */
const MOST =
  '(?:alle|samtlige|(?:et|det)\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|flertallet|forsamlingen|vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet))'

/** Ways to say that a meeting is for something without the common verbs: "traf beslutning om", "der var konsensus om". */
export const ADOPTING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'traf-beslutning',
    outcome: 'adopted',
    pattern: words(`(?:traf|tog)${upTo(3)}beslutning\\s+om`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Bestyrelsen traf beslutning om at udskifte hegnet.',
      'Herefter tog udvalget endelig beslutning om planen.',
    ],
    counterExamples: ['Naboen traf beslutning om at flytte.', 'Vi træffer beslutning om det i maj.'],
  },
  {
    id: 'truffet-beslutning',
    outcome: 'adopted',
    pattern: words(
      'blev\\s+(?:der\\s+)?(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:truffet|taget)\\s+(?:(?!ingen)\\p{L}+\\s+)?beslutning\\s+om',
    ),
    reach: 'anywhere',
    examples: [
      'Der blev truffet beslutning om at holde fest.',
      'Herefter blev der taget endelig beslutning om planen.',
    ],
    counterExamples: ['Der blev ikke truffet beslutning om planen.', 'Der blev taget billeder.'],
  },
  {
    id: 'blev-bestemt',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:[^,;.]+\\s)?)(?:blev\\s+(?:det\\s+)?(?:(?!ikke)\\p{L}+\\s+)?(?:bestemt|afgjort|fastslået|slået\\s+fast)(?=,?\\s+at\\s))',
    ),
    reach: 'anywhere',
    examples: [
      'Det blev slået fast, at kun medlemmer kan leje.',
      'Det blev bestemt, at festen holdes i maj.',
      'Herefter blev det afgjort at male lågen.',
    ],
    counterExamples: ['Kampen blev afgjort på straffe.', 'Det er bestemt, at kommunen betaler.'],
  },
  {
    id: 'blev-antaget',
    outcome: 'adopted',
    pattern: words(
      '(?<=(?:^|\\s)(?:\\p{L}*(?:bestemmelsen|forslaget|paragraffen|ændringen|ændringerne|vedtægten|vedtægterne|teksten|resolutionen|udtalelsen|planen|budgettet)|§\\s*\\d+)\\s+)(?:blev|er\\s+(?:hermed|dermed)|var\\s+(?:hermed|dermed))\\s+(?:(?!ikke)\\p{L}+\\s+)?antaget|blev\\s+\\p{L}*(?:bestemmelsen|forslaget|paragraffen|ændringen|ændringerne|vedtægten|vedtægterne|teksten|resolutionen|udtalelsen|planen|budgettet)\\s+(?:(?!ikke)\\p{L}+\\s+)?antaget|antoges(?!,?\\s+at\\s)',
    ),
    reach: 'anywhere',
    examples: [
      'Udtalelsen blev antaget.',
      'Med den ændring blev paragraffen enstemmigt antaget.',
      'Resolutionen antoges uden debat.',
    ],
    counterExamples: ['Det blev antaget, at vejen var lukket.', 'Udtalelsen blev ikke antaget.'],
  },
  {
    id: 'flertal-var-for',
    outcome: 'adopted',
    pattern: words(
      `(?<=(?:^|\\s)${MOST}\\s)(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:stemt\\s+for|indforstået\\s+med)(?=,?\\s)|(?:var|er)\\s+(?:alle|samtlige)\\s+(?:(?!ikke)\\p{L}+\\s+)?(?:stemt\\s+for|indforstået\\s+med|tilfredse\\s+med)(?=\\s+(?:dagsordenen|referatet|forslaget|planen|løsningen|oplægget|udkastet|ordningen|prisen)(?:[.,]|$))`,
    ),
    reach: 'anywhere',
    examples: [
      'Alle var stemt for at holde fest.',
      'Bestyrelsen var indforstået med prisen.',
      'Med den rettelse var alle tilfredse med udkastet.',
    ],
    counterExamples: ['Naboen var stemt for et hegn.', 'Alle var stemt op.'],
  },
  {
    id: 'opbakning-til-at',
    outcome: 'endorsed',
    pattern: words(
      `(?<=^(?:(?:bred|fuld|stor|god|almindelig|generel|enstemmig|overvejende)\\s+)?)(?:(?:opbakning|tilslutning)\\s+til|opslutning\\s+om|(?:flertal|stemning)\\s+for)(?=\\s+at\\s|[^.;]*(?:forslag|plan|oplæg|indstilling|model)\\p{L}*\\.?$)(?![^.;]*\\s(?:er|var|blev|mangler|kræver)\\s)`,
    ),
    reach: 'anywhere',
    examples: ['Opbakning til at holde fest.', 'Bred tilslutning til forslaget.', 'Flertal for at male lågen.'],
    counterExamples: ['Opbakning til arbejdet er vigtig.', 'Tilslutning til kloak koster 40.000 kr.'],
  },
  {
    id: 'vandt-tilslutning',
    outcome: 'endorsed',
    pattern: words(
      '(?<=(?:forslag|indstilling|plan|budget|oplæg|idé|ide|tanke)\\p{L}*\\s)(?:vandt|mødte|nød|høstede)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:tilslutning|opbakning|gehør|støtte)',
    ),
    reach: 'anywhere',
    examples: ['Forslaget vandt tilslutning.', 'Planen mødte bred opbakning.'],
    counterExamples: ['Holdet vandt støtte.', 'Forslaget mødte modstand.'],
  },
  {
    id: 'stemningen-var-for',
    outcome: 'agreed',
    pattern: words(
      '(?<=^)(?:stemningen|flertallet|tilkendegivelsen|holdningen)\\s+(?:i\\s+\\p{L}+\\s+)?(?:var|er)\\s+(?:\\p{L}+\\s+)?for(?=\\s+at\\s)|(?<=^)(?:resultatet|enden|udfaldet|konklusionen|facit)\\s+(?:af|på)\\s+(?:\\p{L}+\\s+){1,3}?blev(?=,?\\s+at\\s)',
    ),
    reach: 'anywhere',
    examples: ['Stemningen var for at fortsætte.', 'Resultatet af drøftelsen blev, at klubhuset holder åbent.'],
    counterExamples: ['Stemningen var god.', 'Resultatet af målingen er, at vandet er rent, sagde Ib.'],
  },
  {
    id: 'der-var-enighed',
    outcome: 'agreed',
    pattern: words(
      '(?<=^(?:samtlige|(?:et|det)\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|flertallet)\\s(?:var|er)\\s+(?:\\p{L}+\\s+)?)enige?t?\\s+(?:i|med)(?=\\s)|(?<=^(?:herom|hertil|herpå|dette|det|om\\s+dette)\\s)(?:var|er)\\s+(?:der|alle|vi)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+){0,2}?enig(?:hed|e)(?=\\.?$|,|\\s+om\\.?$)|(?<=^(?:der|det)\\s)(?:var|er)\\s+(?:der\\s+)?(?:(?:fuld|bred|stor|enstemmig|generel|almindelig|god)\\s+(?:opbakning|tilslutning|enighed|konsensus)|enighed)(?=\\.?$)|(?<=^)(?:fuld|bred|generel|enstemmig)\\s+(?:opbakning|tilslutning|enighed)(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Et flertal var enige i forslaget.',
      'Herom var der almindelig enighed.',
      'Det var alle enige om.',
      'Der var fuld opbakning.',
      'Der var enighed.',
      'Bred enighed.',
      'Enstemmig tilslutning.',
    ],
    counterExamples: ['Det var der enighed om i styregruppen.', 'Der var ikke enighed.', 'Der var fuld fart på.'],
  },
  {
    id: 'enstemmigt-ja',
    outcome: 'agreed',
    pattern: words('(?<=^)(?:et\\s+)?(?:enstemmigt|enigt|klart|rungende)\\s+ja(?=[.!]?$|\\s+(?:til|fra)\\s)'),
    reach: 'anywhere',
    examples: ['Enstemmigt ja.', 'Et klart ja til planen.'],
    counterExamples: ['Et klart nej.', 'Ib gav et klart ja.'],
  },
]

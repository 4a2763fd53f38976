import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY } from './phrase-parts.ts'

/** How it had been is an opinion: `at det havde været en god fest`. */
const NOT_AS_IT_WAS = '(?!,?\\s+at\\s+(?:\\S+\\s){1,4}(?:havde|har)\\s+(?:været|fungeret|gået|virket))'

/** Agreed: "enighed om", "aftalt", "stemning for at". Source: survey of Danish minutes. */
export const AGREEING: readonly DecisionPhrase[] = [
  {
    id: 'enighed-om',
    outcome: 'agreed',
    pattern: words(
      `enighed(?!\\s+blandt\\s+(?!medlemmerne|deltagerne|alle|de\\s))${upTo(2)}om${NOT_AS_IT_WAS}|enige?t?\\s+om${NOT_AS_IT_WAS}|enedes${upTo(2)}om|(?<=^(?:[^,;.]+\\s)?)(?:var|er)\\s+(?:der\\s+)?(?:(?!ikke|ingen)\\p{L}+\\s+){0,2}?(?:konsensus\\s+om|accept\\s+af|opslutning\\s+(?:om|bag)|samstemmighed\\s+om)(?!\\s+(?:blandt|mellem))|(?<=^(?:${BODY}|vi|man|alle)\\s)(?:var|er)\\s+(?:\\p{L}+\\s+)?enige?t?\\s+(?:heri|herom|deri)`,
    ),
    reach: 'anywhere',
    examples: [
      'Udvalget var enigt heri.',
      'Der var konsensus om at udskifte hegnet.',
      'Der var bred opslutning om forslaget.',
      'Der var accept af prisen.',
      'Der var enighed om, at koordineringen skal være bedre.',
      'Der var på mødet enighed om at stryge afsnittet.',
      'Alle var enige om at beholde træerne.',
      'Byrådet er enigt om at sende forslaget i høring.',
      'Der er enighed i Idrætsrådet om:',
    ],
    counterExamples: [
      'Naboerne var enige heri.',
      'Der var ikke konsensus om planen.',
      'Medlemmerne var enige i ønsket om samarbejde.',
      'Der var enighed blandt forældrene om, at prisen er høj.',
      'Sagen kan forelægges DAS, såfremt der er enighed om det.',
    ],
  },
  {
    id: 'aftalt',
    outcome: 'agreed',
    pattern: words(
      '(?<!som\\s)aftalt(?:es)?(?!\\s+mellem)(?<!\\ser\\s+aftalt(?=\\s+med\\s))|(?:vi|man|udvalget|rådet|bestyrelsen)\\s+aftalte|(?<=^)det\\s+aftales|(?<=^det\\s+er\\s+(?:hermed|dermed|så)\\s+)(?:en\\s+aftale|aftalen)(?=[.,]|$)',
    ),
    reach: 'anywhere',
    examples: [
      'Det er hermed en aftale.',
      'Det blev derfor aftalt, at parterne deltager på møder.',
      'Det aftaltes at mødes igen.',
    ],
    counterExamples: [
      'Det er en aftale fra 2012.',
      'Det er aftalt mellem kommunen og regionen.',
      'Det er aftalt med kommunen, at hegnet males.',
      'Naboerne aftalte at mødes.',
      'Opgaven løses som aftalt.',
      'Det aftalte besøg er aflyst.',
      'Der kommer en aftale.',
    ],
  },
  {
    id: 'aftalte-selv',
    outcome: 'agreed',
    pattern: words('aftalte(?=,?\\s+at(?!\\p{L})|\\s+følgende)'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['MED aftalte, at ledelsen holder en samtale.', 'Brugerrådet aftalte at mødes igen i maj.'],
    counterExamples: ['Bo og Ib aftalte at mødes.', 'Naboerne aftalte, at hegnet flyttes.'],
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

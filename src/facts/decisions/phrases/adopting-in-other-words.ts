import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Everybody or most of them, as subject. */
const MOST =
  '(?:alle|samtlige|(?:et|det)\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|flertallet|forsamlingen|vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet))'
/** What a meeting can show for a proposal. */
const BACKING = '(?:flertal|opbakning|tilslutning|stemning|enighed|opslutning)'

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
      '(?<=^(?:[^,;.]+\\s)?)(?:blev\\s+(?:det\\s+)?(?:(?!ikke)\\p{L}+\\s+)?(?:bestemt|afgjort|fastslået)(?=,?\\s+at\\s))',
    ),
    reach: 'anywhere',
    examples: ['Det blev bestemt, at festen holdes i maj.', 'Herefter blev det afgjort at male lågen.'],
    counterExamples: ['Kampen blev afgjort på straffe.', 'Det er bestemt, at kommunen betaler.'],
  },
  {
    id: 'konsensus-om',
    outcome: 'agreed',
    pattern: words(
      '(?<=^(?:[^,;.]+\\s)?)(?:var|er)\\s+(?:der\\s+)?(?:(?!ikke|ingen)\\p{L}+\\s+){0,2}?(?:konsensus\\s+om|accept\\s+af|opslutning\\s+(?:om|bag)|samstemmighed\\s+om)(?!\\s+(?:blandt|mellem))',
    ),
    reach: 'anywhere',
    examples: [
      'Der var konsensus om at udskifte hegnet.',
      'Der var bred opslutning om forslaget.',
      'Der var accept af prisen.',
    ],
    counterExamples: ['Der var ikke konsensus om planen.', 'Konsensus er godt.'],
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
    id: 'fastsat-til',
    outcome: 'adopted',
    pattern: words('(?<=^)fastsat\\s+til(?=\\s+(?:den\\s|d\\.|kl\\.|kr\\.|\\d))'),
    reach: 'anywhere',
    examples: ['Fastsat til 3. april.', 'Fastsat til kr. 250.'],
    counterExamples: ['Prisen var fastsat til 250.', 'Fastsat af kommunen.'],
  },
  {
    id: 'stemt-for-at',
    outcome: 'adopted',
    pattern: words(
      'der\\s+blev\\s+(?:\\p{L}+\\s+)?stemt\\s+for(?=,?\\s+at\\s)|stemte\\s+(?:et\\s+(?:\\p{L}+\\s+)?flertal|flertallet|alle|samtlige)(?:\\s+\\p{L}+){0,2}?\\s+for(?=\\s)',
    ),
    reach: 'anywhere',
    examples: ['Der blev stemt for at holde fest.', 'Ved afstemningen stemte et flertal for at male lågen.'],
    counterExamples: ['Der blev stemt om planen.', 'Ved afstemningen stemte et flertal imod.'],
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
    id: 'flertal-var-imod',
    outcome: 'rejected',
    pattern: words(
      '(?<=(?:^|\\s)(?:alle|samtlige|(?:et|det)\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|flertallet)\\s)var\\s+imod|(?<=^)ingen\\s+stemte\\s+for(?=\\s)|stemte\\s+(?:et\\s+(?:\\p{L}+\\s+)?flertal|flertallet|alle|samtlige)(?:\\s+\\p{L}+){0,2}?\\s+imod',
    ),
    reach: 'anywhere',
    examples: ['Et flertal var imod forslaget.', 'Ingen stemte for forslaget.', 'Herefter stemte alle imod planen.'],
    counterExamples: ['Bo Holm var imod forslaget.', 'Ingen stemte imod forslaget.', 'Et mindretal var imod.'],
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
    id: 'viste-sig-stemning',
    outcome: 'adopted',
    pattern: words(
      `(?:viste|aftegnede)\\s+(?:der\\s+)?sig\\s+(?:(?!ikke|ingen)\\p{L}+\\s+){0,2}?${BACKING}\\s+(?:for|til|om)`,
    ),
    reach: 'anywhere',
    examples: ['Der viste sig stemning for at male lågen.', 'Der viste sig bred enighed om planen.'],
    counterExamples: ['Der viste sig ikke stemning for planen.', 'Der viste sig en revne.'],
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
    id: 'gaar-med-forslag',
    outcome: 'adopted',
    pattern: words(
      '(?<=^vi\\s)(?:går|gik)\\s+(?:\\p{L}+\\s+)?(?:med|efter)\\s+(?:nr\\.?\\s*\\d|\\p{L}*(?:model|forslag|løsning|tilbud|scenarie|alternativ|variant)\\p{L}*)',
    ),
    reach: 'anywhere',
    examples: ['Vi går med forslag B.', 'Vi går efter model 2.'],
    counterExamples: ['Vi går med avisen.', 'Vi går en tur.'],
  },
  {
    id: 'enige-i-oplaegget',
    outcome: 'agreed',
    pattern: words(
      `(?<=(?:^|[\\s,])${MOST}\\s(?:var|er)\\s+(?:\\p{L}+\\s+)?|^(?:der\\s+)?(?:var|er)\\s+(?:alle|vi)\\s+)enige?t?\\s+i\\s+(?:\\p{L}+s\\s+)?(?:(?:den|det|de)\\s+\\p{L}+\\s+)?\\p{L}*(?:oplæg|forslag|indstilling|anbefaling|svar|udkast|plan|model|løsning|konklusion|prioritering|prioriteringer)(?:g?et|en|erne|ene|ne)?(?=[.,]|$|\\s+og\\s)`,
    ),
    reach: 'anywhere',
    examples: ['Vi er enige i oplægget.', 'Bestyrelsen var enig i forslaget og sender det videre.'],
    counterExamples: ['Medlemmerne var enige i ønsket om samarbejde.', 'Naboerne er enige i forslaget.'],
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
    id: 'der-var-fuld-opbakning',
    outcome: 'agreed',
    pattern: words(
      '(?<=^(?:der|det)\\s)(?:var|er)\\s+(?:der\\s+)?(?:(?:fuld|bred|stor|enstemmig|generel|almindelig|god)\\s+(?:opbakning|tilslutning|enighed|konsensus)|enighed)(?=\\.?$)|(?<=^)(?:fuld|bred|generel|enstemmig)\\s+(?:opbakning|tilslutning|enighed)(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: ['Der var fuld opbakning.', 'Der var enighed.', 'Bred enighed.', 'Enstemmig tilslutning.'],
    counterExamples: ['Der var ikke enighed.', 'Der var fuld fart på.'],
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

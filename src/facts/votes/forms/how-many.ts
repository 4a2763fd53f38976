import { NUMBER } from '../../../danish/number-words.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { asSaid, stood } from '../read-vote.ts'
import type { VoteForm } from '../vote-form.ts'
import { BRACKET, COUNT, NO_CANDIDATES_BALLOT, ONE_OF_A_KIND, SAID, STOOD, TOO, UNIT } from '../vote-parts.ts'

/** How many stood on one side: "7 stemte for", "2 blanke", "med 17 stemmer". Source: survey of Danish minutes. */
export const HOW_MANY: readonly VoteForm[] = [
  {
    id: 'antal-for',
    pattern: new Pattern(
      `(?<!${ONE_OF_A_KIND}\\s(?:\\d+\\sog\\s)?)${COUNT}(?:\\s+${UNIT})?(?:\\s*\\(\\d+\\)(?:\\s+i\\s+\\p{L}+)?|\\s*(?<bracket>\\(\\p{L}[^)]*\\)))?\\s+(?:stemmer?\\s+|(?<!ingen\\s)(?:var|er|gik)\\s+|havde\\s+stemt\\s+)?(?<side>imod(?!\\p{L})|mod(?=\\s*(?:[.,;)]|$))|for(?!${TOO})(?=\\s*(?:[.,;:()/–-]|$|og\\s|men\\s|mens\\s|samt\\s|fik\\s|imod|hvorefter|(?:ændrings)?forslag|indstilling|planen|punkt|model\\s|alternativ|løsning|\\s${SAID}{1,60}(?:,|(?=\\s(?:og|mens|men)\\s))\\s(?:og\\s|mens\\s|men\\s)?${NUMBER}\\s(?:(?:var|gik|stemte)\\s)?imod(?!\\p{L}))))\\s*(?<names>${BRACKET})?`,
      'iu',
    ),
    only: /^(?!.*(?:høringssvar|underskrift|argument)).*(?:stem|imod|undlod|blank|fald|vedtag|^\d+ for\.?$)/i,
    read: asSaid,
    examples: [
      'Vedtaget med 7 stemmer for (V, A) og 2 imod (L).',
      'Der var fire for og tre imod.',
      'Vedtaget, da 34 var for og 12 imod.',
      'Afstemning: 6 for - 3 imod - 1 blank.',
      'Forkastet med 14 stemmer imod.',
      'Forslaget faldt, da kun to var for.',
      '40 haver stemte for, 12 haver imod.',
      '3 (A og V) stemte for, 1 (C) imod.',
      'Stemmetælling: 40 for / 12 imod / 3 blanke',
      '12 for.',
      'Ved afstemning var 9 for, og 3 gik imod.',
      '17 hænder for, 5 imod.',
      'Vi kører nr. 3 frem til jul (7 for, Bo undlod).',
      '1 medlem (F) er imod.',
      'Derimod var der 30 for de nye kasser og 8 imod.',
      'Ved afstemning var fire for 1.250 kr. og to imod.',
      'Ved håndsoprækning stemte 5 for at ringe kl. 8, og 2 imod.',
      'Fire (4) stemte for og to (2) imod.',
      'Stemmeudvalget meddelte, at 11 havde stemt for og 3 imod.',
    ],
    counterExamples: [
      'Punkt 3 for børn.',
      'Der kom 14 høringssvar for planen og 9 imod.',
      'Der var 8 stemmer for at holde festen i juni og 3 for august.',
      'Det blev godkendt, dog stemte have 31 og 33 imod.',
    ],
  },
  {
    id: 'antal-der-stemte',
    pattern: new Pattern(
      `${COUNT}(?:\\s+${UNIT})?,?\\s+(?:der|som)\\s+${STOOD}\\s+(?<side>for|imod|ja|nej)(?![\\p{L}])`,
      'iu',
    ),
    read: asSaid,
    examples: ['Der var 4, der stemte imod.', 'Der var ingen, som stemte imod.'],
    counterExamples: ['Der var 4, der kom for sent.'],
  },
  {
    id: 'stoettede',
    pattern: new Pattern(
      `${COUNT}(?:\\s+${UNIT})?\\s+(?:støttede|tiltrådte|tilsluttede\\s+sig)\\s+(?:forslaget|indstillingen|planen)(?=[.,;]|\\s+og\\s)`,
      'iu',
    ),
    only: /stem|imod/i,
    read: stood('for'),
    examples: ['Tre støttede forslaget, to var imod.', '9 tilsluttede sig planen, 3 stemte imod.'],
    counterExamples: ['Tre støttede forslaget.'],
  },
  {
    id: 'gik-ind-for',
    pattern: new Pattern(
      `${COUNT}(?:\\s+${UNIT})?\\s+(?:gik\\s+ind\\s+for|kunne\\s+(?:gå\\s+ind\\s+for|støtte|tilslutte\\s+sig)|bakkede\\s+op\\s+om)(?!\\p{L})|gik\\s+(?<rest>${NUMBER})(?:\\s+${UNIT})?\\s+ind\\s+for(?!\\s+at\\s)|sluttede\\s+(?<size>${NUMBER})(?:\\s+${UNIT})?\\s+sig\\s+til`,
      'iu',
    ),
    only: /stem|imod|\skunne\s[^.;]*,\s(?:og\s|mens\s)?\S+\sikke(?:[.,;]|$)/i,
    read: stood('for'),
    examples: [
      '31 kunne gå ind for det, 40 ikke.',
      '7 gik ind for det, 3 var imod.',
      'Ved afstemning sluttede 6 sig til oplægget.',
      'Ved afstemning gik 9 ind for det.',
    ],
    counterExamples: ['7 gik ind for at se salen.', 'Alle sluttede sig til oplægget.'],
  },
  {
    id: 'enstemmigt-antal',
    pattern: new Pattern(
      /(?:enstemmigt|vedtaget|godkendt|peger\s+på|foretrækker|anbefaler|tiltr(?:ådt|åder|æder|ådte))[^.;()]*\((?<who>\d{1,4})\s+stemmer\)/iu,
    ),
    read: stood('for'),
    examples: ['Godkendt enstemmigt (22 stemmer).', 'Udvalget peger på model C (4 stemmer).'],
    counterExamples: ['Ib Holm blev valgt (22 stemmer).'],
  },
  {
    id: 'imod-antal',
    pattern: new Pattern(
      `(?:,|;|\\sog)\\s+imod\\s+(?<who>${NUMBER})(?=\\s*(?:[.,;(]|$))\\s*(?<names>${BRACKET})?`,
      'iu',
    ),
    only: /stem/i,
    read: stood('against'),
    examples: ['For forslaget stemte 11, imod 14.'],
    counterExamples: ['Festen var god, imod 14 gæsters råd.'],
  },
  {
    id: 'undlader-antal',
    pattern: new Pattern(`${COUNT},?\\s+(?:(?:der|som)\\s+)?(?:undlod|undlader)`, 'iu'),
    read: stood('abstain'),
    examples: ['17 for, 3 undlader at stemme.', 'Med 5 stemmer for, 1 imod og 1, der undlod at stemme.'],
    counterExamples: ['Han undlader det.'],
  },
  {
    id: 'afstod-antal',
    pattern: new Pattern(`${COUNT}\\s+afstod(?=[.,;]|$)`, 'iu'),
    only: /(?:modsatte|\sfor|imod|\snej|\sja),?\s(?:og\s)?\S{1,7}\safstod/i,
    read: stood('abstain'),
    examples: ['6 stemte for, en imod, og en afstod.'],
    counterExamples: ['Vi spurgte ni, og fire afstod.'],
  },
  {
    id: 'blank',
    pattern: new Pattern(
      `${COUNT}\\s+(?:stemme(?:r|sedler|seddel)?\\s+|${UNIT}\\s+)?(?:(?:var|er|stemte|blev(?:\\s+afgivet)?|afgivet)\\s+)?blank(?:t|e)?(?![\\p{L}])`,
      'iu',
    ),
    only: NO_CANDIDATES_BALLOT,
    read: stood('abstain'),
    examples: [
      'Én stemme var blank.',
      '2 stemmer blanke.',
      '9 stemte for, 22 imod, 3 blankt.',
      '33 stemmer for, 5 imod og 1 blank.',
      '71 stemte for, 5 imod, og 3 stemmesedler var blanke.',
      '2 blanke.',
      '3 stemmer blev afgivet blankt.',
    ],
    counterExamples: ['Siden er blank.', 'Side 2 er blank.'],
  },
  {
    id: 'med-stemmer',
    pattern: new Pattern(`med\\s+(?<who>${NUMBER})\\s+stemmer(?!\\p{L})\\s*(?<names>${BRACKET})?`, 'iu'),
    read: stood('for'),
    examples: ['Indstillingen godkendt med 23 stemmer.', 'Vedtaget med 17 stemmer (V, O).'],
    counterExamples: ['Med stemmer fra alle.', 'De sagde nej med 3 stemmers flertal.'],
  },
]

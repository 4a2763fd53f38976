import { NUMBER } from '../../../danish/number-words.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { asSaid, bothSides, motionGot, onlyTheirOwn, stood, tally, yesOrNo } from '../read-vote.ts'
import type { VoteForm } from '../vote-form.ts'
import { BRACKET, COUNT, FIGURE, FOR_COUNTED, STOOD, UNIT, YES_AND_NO_COUNTED } from '../vote-parts.ts'

/** Both sides in figures, or one of them behind its label: "12 mod 3", "Ja: 14, nej: 9", "For 12". Source: survey of Danish minutes. */
export const BOTH_SIDES: readonly VoteForm[] = [
  {
    id: 'stemmer-mod',
    pattern: new Pattern(
      `(?<![\\p{L}\\d.])(?<first>${NUMBER})(?:\\s?(?:(?:ja-)?stemmer?|fordelingstal|andele|mandater|medlemmer))?(?:\\sfor)?(?:\\s?(?<firstNames>${BRACKET}))?\\s+i?mod\\s+(?:et\\s+mindretal\\s+på\\s+)?(?<second>(?!et\\s+\\p{L}*(?:tal|forslag))${NUMBER})(?![\\d.]*\\s*(?:kr|pct|%|i\\s|sidste|undlod|blank|hverken|stemte))(?:\\s?(?:nej-)?stemmer?)?(?:\\s?(?<secondNames>${BRACKET}))?`,
      'iu',
    ),
    only: /stem|vedt|godk|forkast|afvis|afslå|anbefal|fald|flertal|tiltr|ikke\s(?:\S+\s)?med\spå|resultat[^.;]*\sfor\s(?:\p{L}*forslag|indstilling|planen)/iu,
    read: tally,
    examples: [
      'Budgettet blev vedtaget med 6 stemmer mod 2.',
      'Et flertal på 8 mod 7 besluttede at sælge.',
      'Nedstemt med 4 mod 1.',
      'Et anlægsstop blev afvist (4 mod 1).',
      'Tilslutning fra 540 fordelingstal mod 72, hvorefter forslaget er vedtaget.',
      'Tiltrådt med 18 stemmer imod 4 (F og Ø).',
      'Forkastedes med 21 stemmer (C, A) mod 3 (Ø).',
      'Forslaget fik 40 ja-stemmer mod 15 nej-stemmer.',
      'Afstemningen endte 40 for mod 12.',
      'Resultatet blev 24 mod 10 for forslaget.',
      'Det var vi andre ikke med på (7 mod 2).',
      'Et flertal på 4 (A og F) mod et mindretal på 3 (V) godkendte planen.',
    ],
    counterExamples: ['Der står 22 på ventelisten mod 15 i marts.', 'Resultatet blev 3 mod 2.'],
  },
  {
    id: 'vedtaget-mod',
    pattern: new Pattern(
      `\\si?mod\\s+(?<who>${NUMBER})(?:\\s+stemmer?(?![\\p{L}])|(?<=(?:vedtaget|godkendt|tiltrådt|anbefal\\p{L}+)\\s+i?mod\\s+\\d+)(?=\\s*\\(\\p{Lu}))\\s*(?<names>${BRACKET})?`,
      'iu',
    ),
    read: stood('against'),
    examples: ['Indstillingen blev vedtaget mod 3 stemmer (Ø).', 'Godkendt mod 5 (Ø, F).'],
    counterExamples: ['Vi kørte mod 3 byer.'],
  },
  {
    id: 'ja-nej-stemmer',
    pattern: new Pattern(
      `(?<!(?:ja|nej)\\s*:?\\s+)${COUNT}\\s+(?:stemte\\s+)?(?<side>ja|nej)(?<votes>-(?=\\s+og\\s)|-?\\s?(?:stemmer?|sedler))?(?![\\p{L}-]|\\s*:)`,
      'iu',
    ),
    read: yesOrNo,
    examples: [
      'Resultatet blev 14 ja-stemmer og 9 nej-stemmer.',
      'Forslaget fik 34 ja- og 12 nej-stemmer.',
      '9 ja-sedler, 6 nej-sedler og 1 blank seddel.',
      'Ved afstemningen stemte 41 ja, 10 nej og 2 blankt.',
      'Vedtaget med 23 ja og 5 nej.',
      'Forslaget om pladser fik 29 ja, 15 nej og 4 blanke.',
      '13 ja, 8 nej og 1 blank, og forslaget var dermed ikke vedtaget.',
      '27 stemte ja, 14 nej og 3 blankt.',
    ],
    counterExamples: ['Der var 14 ja-hatte.', 'Han sagde 3 ja til det hele.', 'Kaffe til 14 ja: 3'],
  },
  {
    id: 'stemte-ja',
    pattern: new Pattern(
      `(?<!(?:afdeling|afd\\.|nr\\.|kreds|gruppe)\\s)${COUNT}\\s+${STOOD}\\s+(?<side>ja|nej)(?![\\p{L}-])`,
      'iu',
    ),
    read: asSaid,
    examples: ['27 stemte ja, 14 nej og 3 blankt.'],
    counterExamples: ['De stemte ja.', 'Afdeling 4 stemte nej til planen.'],
  },
  {
    id: 'sagde-ja',
    pattern: new Pattern(
      `(?:${COUNT}(?:\\s+${UNIT})?\\s+sagde|(?<=[Dd]e\\s(?:resterende|øvrige|tilbageværende|fremmødte|tilstedeværende)\\s)(?<rest>${NUMBER})\\s+sagde\\s+alle|sagde\\s+(?<size>${NUMBER})(?:\\s+${UNIT})?)\\s+(?<side>ja|nej)(?![\\p{L}-]|\\s+tak)`,
      'iu',
    ),
    only: /sagde\s(?:\S+\s){0,2}ja[\s,;.](?:.*\s)?(?:\d+|[a-zæøåé]{2,7})\s(?:\S+\s)?sagde\snej|sagde\s(?:\S+\s){0,2}nej[\s,;.](?:.*\s)?(?:\d+|[a-zæøåé]{2,7})\s(?:\S+\s)?sagde\sja|afstemning|sagde\salle\sja/i,
    read: asSaid,
    examples: [
      'Ved afstemningen sagde 61 ja, 38 sagde nej.',
      '9 medlemmer sagde ja til lånet, og 4 sagde nej.',
      'De resterende 8 sagde alle ja til optagelsen.',
      'Fem sagde nej til planen, tre sagde ja.',
    ],
    counterExamples: [
      '5 sagde nej.',
      '20 sagde ja til at deltage i turen.',
      'De 8 firmaer sagde alle ja.',
      'Fire sagde ja tak, og to sagde nej tak til kaffe.',
    ],
  },
  {
    id: 'ja-kolon',
    pattern: new Pattern(
      `(?<=^|[,;:/–-]\\s|\\s{2}|\\d\\s)(?<side>ja|nej|blanke?|hverken\\s*[/-]\\s*eller)(?:-?\\s?stemmer)?\\s*:?\\s+\\(?(?<who>${FIGURE})\\)?(?:\\s+(?:stemmer?|stk))?(?![\\d.]*\\d)(?=[.,;]|$|\\s+(?:og|nej|blanke?|[/–-])[\\s:])`,
      'iu',
    ),
    only: YES_AND_NO_COUNTED,
    read: asSaid,
    examples: [
      'Ja: 14, nej: 9, blank: 2.',
      'Ja: 21   Nej: 59   Blank: 2  - ikke vedtaget',
      'Afstemning: Ja 14, nej 11, hverken/eller 2.',
      'Ja-stemmer 40, nej-stemmer 15, blanke 3.',
      'Ja 40 / Nej 15 / Blank 3',
      'Resultat: JA 61 NEJ 38',
      'Ja 61 stemmer, nej 38 stemmer.',
      'Ja (5), nej (2).',
      'Ja: 9 stk. Nej: 6 stk. Blanke: 1 stk.',
      'Ja 1.240, nej 310.',
      'Der stemtes om forslaget: Ja: 34 Nej: 12 Blanke: 3',
    ],
    counterExamples: ['Ja: 14 dage er nok.'],
  },
  {
    id: 'for-kolon-tal',
    pattern: new Pattern(
      /(?<=^|[,;:.–-]\s|\s{2}|\sog\s)(?<side>for|imod|mod|undlod|blanke?)(?:\s+(?:forslaget|indstillingen|ændringsforslaget))?(?:\s*[:=]\s*|\s+)(?<who>\d{1,4})(?:\s*(?<names>\([^)]*\)))?(?=[.,;]\s|\.?$|\s+(?:og|[/–-])\s|\s{2})/iu,
    ),
    only: FOR_COUNTED,
    read: asSaid,
    examples: [
      'Stemmerne fordelte sig således: For: 7, imod: 2, blanke: 1.',
      'For: 7 (A, B), imod: 2 (C)',
      'For 12 – imod 3 – undlod 1',
      'For forslaget 40, imod forslaget 12.',
      'For=32, Imod=3, Blank=5',
      'For   12   Imod   3   Undlod   1',
    ],
    counterExamples: ['Åbent for alle: 7 dage.', 'Imod forventning: 2 hold.', 'For 12 år siden var her en mølle.'],
  },
  {
    id: 'for-tal-alene',
    pattern: new Pattern(
      `^(?:antal\\s+)?(?:stemmer\\s+)?(?:(?<side>for|imod|undlod|blanke?)(?:\\s*\\|\\s*|\\s+)|(?<colon>ja|nej)(?:-stemmer)?(?:\\s*[:|]\\s*|\\t))(?<who>${FIGURE})(?:\\s+(?:stemmer?|stk))?(?:\\s*\\([\\d., ]+%\\)|\\s*(?<names>\\(\\p{Lu}{1,2}(?:(?:,|\\sog)\\s\\p{Lu}{1,2})*\\)))?\\.?$`,
      'iu',
    ),
    read: asSaid,
    examples: [
      'For   12',
      'Imod 3',
      'Ja: 526',
      'Nej: 9 (1,7 %)',
      'Ja: 1.240',
      'NEJ: 38 stemmer',
      'Imod 2 (A og F).',
      'Stemmer for | 18',
    ],
    counterExamples: ['For 12 personer', 'I alt 12', 'Ja: 14 dage'],
  },
  {
    id: 'stemmer-fra-mod',
    pattern: new Pattern(
      /stemmer(?:ne)?\s+fra\s+(?<for>[^.;:]*?)\s+(?:i?mod)\s+(?:stemmer(?:ne)?\s+fra\s+)?(?<against>[^.;:]*?)(?=[.;]|,\s+(?:og|mens|idet|der)\s|$)/iu,
    ),
    read: bothSides,
    examples: ['Vedtaget med stemmerne fra A (7), B (3) og F (5) mod V (4).'],
    counterExamples: ['Der kom stemmer fra salen.'],
  },
  {
    id: 'mod-stemmer-fra',
    pattern: new Pattern(/\si?mod\s+stemmer(?:ne)?\s+fra\s+(?<who>[^.;:]*?)(?=[.;]|,\s+(?:og|mens|idet|der)\s|$)/iu),
    read: stood('against'),
    examples: ['Godkendt mod stemmerne fra Ø og Å.'],
    counterExamples: ['Der kom stemmer fra salen.'],
  },
  {
    id: 'stemmerne',
    pattern: new Pattern(
      `(?:stemmerne(?:\\s+(?:stod|var|faldt|fordelte\\s+sig)(?:\\s+lige)?)?:?|stemmetal(?:let|lene)?:?|stemmelighed)\\s+\\(?(?<first>${NUMBER})\\s*[-–]\\s*(?<second>${NUMBER})`,
      'iu',
    ),
    read: tally,
    examples: [
      'Planen blev vedtaget med stemmerne 17-4.',
      'Stemmetal: 14-11',
      'Der var stemmelighed (7-7).',
      'Stemmerne stod lige (5-5).',
    ],
    counterExamples: ['Stemmerne tælles.'],
  },
  {
    id: 'tal-streg-tal',
    pattern: new Pattern(
      /(?:(?:vedtaget|forkastet|nedstemt|faldt|tiltrådt|godkendt)\s+med|(?:vedtaget|forkastet|nedstemt|faldt|stemt\s+(?:ned|hjem|igennem))|flertal(?:\s+(?:for|på))?|afstemning\p{L}*\s+(?:endte|gav|blev)|resultat\p{L}*:?(?=[^.]*\sfor(?:slaget|\s)))\s+\(?(?<first>\d{1,3})\s*[-–]\s*(?<second>\d{1,3})\)?(?=\s*(?:[.,;]|$|for\s))/iu,
    ),
    read: tally,
    examples: [
      'Forslaget blev vedtaget (12-3).',
      'Godkendt med 12-3.',
      'Ændringsforslaget faldt 7-8.',
      'Vedtaget med et flertal på 14-12.',
      'Vedtaget med et snævert flertal (7-6).',
      'Afstemningen endte 14-12.',
      'Resultat: 14-12 for forslaget.',
      'Bålpladsen blev stemt ned 4-2.',
    ],
    counterExamples: [
      'Referatet blev godkendt (12-3).',
      'Vi vandt 3-2.',
      'Resultat: 3-2 over Ribe.',
      'Vedtaget den 12-3-2021.',
    ],
  },
  {
    id: 'fik-stemmer',
    pattern: new Pattern(
      `(?<motion>(?:forslag|indstilling|anbefaling)\\p{L}*[^.;:]*?)\\s+(?:fik|opnåede|samlede)\\s+(?:kun\\s+)?(?<count>${NUMBER})\\s+stemmer?(?![\\p{L}])(?:\\s+for)?(?:\\s*(?<names>${BRACKET}))?`,
      'iu',
    ),
    read: motionGot,
    examples: [
      'Et ændringsforslag fra A om prisen fik 10 stemmer.',
      'Indstillingen fik 23 stemmer.',
      'Forslaget opnåede 4 stemmer.',
      'Forslaget om at vente fik 7 stemmer for (A, F) og 12 imod (V, C).',
    ],
    counterExamples: ['Forslaget fik ros.', 'Hans Holm fik 23 stemmer.'],
  },
  {
    id: 'det-fik-stemmer',
    pattern: new Pattern(
      `^det(?:te)?\\s+(?:fik|opnåede|samlede)\\s+(?:kun\\s+)?(?<who>${NUMBER})\\s+stemmer?(?![\\p{L}])(?:\\s*(?<names>${BRACKET}))?(?=[.,;]|$)`,
      'iu',
    ),
    read: stood('for'),
    examples: ['Det fik to stemmer (Ida Holm og Bo Krag).', 'Dette opnåede kun 3 stemmer.'],
    counterExamples: ['Det fik to til at stemme imod.', 'Ida fik to stemmer.'],
  },
  {
    id: 'kun-egen-stemme',
    pattern: new Pattern(
      /\s(?:fik|opnåede|samlede)\s+kun\s+(?:hans|hendes|sin|forslagsstillerens|\p{Lu}\p{L}+s)\s+egen\s+stemme(?!\p{L})/iu,
    ),
    read: onlyTheirOwn,
    examples: ['Krags forslag samlede kun hans egen stemme.'],
    counterExamples: ['Krag hørte kun sin egen stemme.'],
  },
  {
    id: 'fik-stemmer-imod',
    pattern: new Pattern(
      `\\s(?:fik|opnåede|samlede)\\s+(?:kun\\s+)?(?<who>${NUMBER})\\s+stemmer?(?=[,;]?\\s+(?:og\\s+|mens\\s+|men\\s+)?${NUMBER}\\s+(?:(?:var|stemte|gik)\\s+)?imod(?!\\p{L}))`,
      'iu',
    ),
    read: stood('for'),
    examples: ['Bænkene opnåede 11 stemmer, 27 var imod, og 3 undlod.', '155 kr. fik 4 stemmer, 7 var imod.'],
    counterExamples: ['Ib Holm fik 11 stemmer, Bo Krag 7.', 'Bænkene fik 11 stemmer.'],
  },
]

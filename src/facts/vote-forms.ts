import { NUMBER, OPENING_NUMBER, readNumber } from '../danish/number-words.ts'
import { inLatin } from '../danish/patterns/latin.ts'
import { Pattern } from '../danish/patterns/pattern.ts'
import { readSide, type Side, type Stance } from './vote-stance.ts'

/** A form in which minutes print (part of) a vote, read to the sides it states. */
export interface VoteForm {
  readonly id: string
  readonly pattern: Pattern
  /** What a sentence must hold besides to state a vote in this form; looked for first. */
  readonly only?: RegExp
  readonly read: (match: RegExpExecArray, sentence: string) => readonly Stance[]
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const SIDE = '(for|imod|mod)'
const STOOD = '(?:stemte|stemmer|stemt)'
/** The next side begins: ", imod stemte", " og 1 undlod", ". Imod". */
const NEXT = `(?=[,;.]?\\s+(?:og\\s+)?(?:(?:for|imod)\\s+(?:\\p{L}+\\s+)?${STOOD}|imod\\s*:|imod\\s+${NUMBER}(?=[\\s.,;]|$)|undlod|${NUMBER}\\s+(?:${STOOD}|undlod|undlader|(?:for|imod)(?![\\p{L}])|hverken))|$)`
/** One name with what stands in brackets behind it: `Hans Holm (C)`, `Ø`, `(Ø)`, `Liste B`. */
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*)*(?:\\s*\\([^)]*\\))?|\\(\\p{Lu}{1,3}\\))"
/** A number or names right before the verb: "9", "To medlemmer", "A, F og C", "Hans Holm (C)". */
const WHO = `((?<![\\p{L}\\d.])(?<!(?:ud\\s+af(?:\\s+de)?|på\\s+nær|undtagen|bortset\\s+fra)\\s+(?:[^.;:]*\\s)?)(?:${OPENING_NUMBER}(?:\\s+(?:\\p{L}*medlem(?:mer)?|studerende|andelshavere|ejere|personer))?(?:\\s*\\([^)]*\\))?|${NAME}(?:\\s*(?:,|og|samt)\\s*${NAME})*(?:\\s+og\\s+${NUMBER}\\s+andre)?)\\s+)`

/** Letters of parties: `V, A og C`, `Ø`; not `Venstrefolk`. */
const PARTIES = '[A-ZÆØÅ]{1,2}(?:(?:,\\s*|\\s+og\\s+)[A-ZÆØÅ]{1,2})*(?![\\p{L}\\d])'

/** A count that begins a word: `9`, `fire`; not the end of `vedtaget`. */
const COUNT = `(?<![\\p{L}\\d.])(${NUMBER})`

const sideOf = (word: string | undefined): Side => (word?.toLowerCase() === 'for' ? 'for' : 'against')
/** The majority says no: `kan ikke anbefale`, `afviste`, `stemte imod`. */
const REFUSED = inLatin(
  /(?:kan|kunne|vil)\s+ikke\s+(?:\p{L}+\s+)?(?:anbefale|godkende|tiltræde|tilslutte|støtte|stemme)|afvis(?:er|te)|forkast(?:er|ede)|stem(?:te|mer)\s+imod|ønsker(?:de)?\s+ikke/iu,
)
/** Both sides beside each other with a number: `For: 7, imod: 2`. */
const FOR_COUNTED = inLatin(
  /(?<!\p{L})for\s*:?\s+\d+(?:\s*\([^)]*\))?(?:[.,;]|\s+[–-]|\s{2,}|\s+og)\s*(?:[^.;]*\s)?i?mod\s*:?\s+\d/iu,
)
/** `ja: 14`, `nej 9`; not `ja-hatte`, `ja, 3`. */
const YES_COUNTED = inLatin(/(?<!\p{L})ja\s*:?\s+\d/iu)
const NO_COUNTED = inLatin(/(?<!\p{L})nej\s*:?\s+\d/iu)
/** `stemte 41 ja, 10 nej`. */
const VOTED_YES_OR_NO = inLatin(/^(?=.*(?:stem|vedt|godk|forkast|fald)).*\sja(?!\p{L}).*\snej(?!\p{L})/iu)
const LOST =
  /forkast|nedstem|stem(?:t|te|mes)\s+(?:\S+\s+){0,2}ned(?![a-zæøå])|fald|bortfald|afvis|ikke\s+(?:vedtaget|godkendt)/iu

/** More than half was not enough: `faldt med 12 mod 8, da der kræves 2/3`. */
const QUALIFIED = /2\/3|3\/4|to\s*tredjedel|tre\s*fjerdedel|kvalificeret/iu

function tally(
  yes: string | undefined,
  no: string | undefined,
  sentence: string,
  names: (string | undefined)[] = [],
): Stance[] {
  const [a, b] = [readNumber(yes ?? ''), readNumber(no ?? '')]
  // "forkastet med 16 mod 4" names those against first, "faldt med 7 mod 8" those for.
  const lost = LOST.test(sentence) && !(a !== null && b !== null && a < b) && !QUALIFIED.test(sentence)
  const [first, second] = lost ? (['against', 'for'] as const) : (['for', 'against'] as const)
  return [
    { ...readSide(first, names[0] ?? ''), count: a },
    { ...readSide(second, names[1] ?? ''), count: b },
  ]
}

/** In the order they are tried; what one form has read, the next does not see. Source: survey of Danish minutes. */
export const VOTE_FORMS: readonly VoteForm[] = [
  {
    id: 'stemmer-mod',
    pattern: new Pattern(
      `${COUNT}\\s*(?:stemmer?|fordelingstal|andele|mandater)?\\s*(\\([^)]*\\))?\\s+i?mod\\s+(${NUMBER})(?![\\d.]*\\s*(?:kr|pct|%|i\\s|sidste))(?:\\s*stemmer?)?\\s*(\\([^)]*\\))?`,
      'iu',
    ),
    read: (m, sentence) =>
      /stem|vedt|godk|forkast|anbefal|fald|flertal/iu.test(sentence) ? tally(m[1], m[3], sentence, [m[2], m[4]]) : [],
    examples: [
      'Budgettet blev vedtaget med 6 stemmer mod 2.',
      'Et flertal på 8 mod 7 besluttede at sælge.',
      'Nedstemt med 4 mod 1.',
      'Tilslutning fra 540 fordelingstal mod 72, hvorefter forslaget er vedtaget.',
      'Tiltrådt med 18 stemmer imod 4 (F og Ø).',
      'Forkastedes med 21 stemmer (C, A) mod 3 (Ø).',
    ],
    counterExamples: ['Der står 14 på ventelisten mod 9 i november.'],
  },
  {
    id: 'vedtaget-mod',
    pattern: new Pattern(`\\s(?:i)?mod\\s+(${NUMBER})\\s+stemmer?(?![\\p{L}])\\s*(\\([^)]*\\))?`, 'iu'),
    read: (m) => [withNames(readSide('against', m[1] ?? ''), m[2])],
    examples: ['Indstillingen blev vedtaget mod 3 stemmer (Ø).'],
    counterExamples: ['Vi kørte mod 3 byer.'],
  },
  {
    id: 'ja-nej-stemmer',
    pattern: new Pattern(`${COUNT}\\s+(?:stemte\\s+)?(ja|nej)(-(?=\\s+og\\s)|-?\\s?stemmer?)?(?![\\p{L}-])`, 'iu'),
    read: (m, sentence) =>
      m[3] === undefined && !VOTED_YES_OR_NO.test(sentence)
        ? []
        : [readSide(m[2]?.toLowerCase() === 'ja' ? 'for' : 'against', m[1] ?? '')],
    examples: [
      'Resultatet blev 14 ja-stemmer og 9 nej-stemmer.',
      'Forslaget fik 34 ja- og 12 nej-stemmer.',
      'Ved afstemningen stemte 41 ja, 10 nej og 2 blankt.',
      'Vedtaget med 23 ja og 5 nej.',
      '13 ja, 8 nej og 1 blank, og forslaget var dermed ikke vedtaget.',
      '27 stemte ja, 14 nej og 3 blankt.',
    ],
    counterExamples: ['Der var 14 ja-hatte.', 'Han sagde 3 ja til det hele.'],
  },
  {
    id: 'stemte-ja',
    pattern: new Pattern(
      `(?<!(?:afdeling|afd\\.|nr\\.|kreds|gruppe)\\s)${COUNT}\\s+${STOOD}\\s+(ja|nej)(?![\\p{L}-])`,
      'iu',
    ),
    read: (m) => [readSide(m[2]?.toLowerCase() === 'ja' ? 'for' : 'against', m[1] ?? '')],
    examples: ['27 stemte ja, 14 nej og 3 blankt.'],
    counterExamples: ['De stemte ja.', 'Afdeling 4 stemte nej til planen.'],
  },
  {
    id: 'ja-kolon',
    pattern: new Pattern(
      `(?<=^|[,;:–-]\\s|\\s{2})(ja|nej|blanke?|hverken\\s*[/-]\\s*eller)\\s*:?\\s+(\\d{1,4})(?![\\d.]*\\d)(?=[.,;]|$|\\s+(?:og|nej|blanke?|[–-])[\\s:])`,
      'iu',
    ),
    read: (m, sentence) =>
      YES_COUNTED.test(sentence) && NO_COUNTED.test(sentence) ? [readSide(ballotSide(m[1] ?? ''), m[2] ?? '')] : [],
    examples: [
      'Ja: 14, nej: 9, blank: 2.',
      'Ja: 21   Nej: 59   Blank: 2  - ikke vedtaget',
      'Afstemning: Ja 14, nej 11, hverken/eller 2.',
    ],
    counterExamples: ['Ja: 14 dage er nok.'],
  },
  {
    id: 'for-kolon-tal',
    pattern: new Pattern(
      /(?<=^|[,;:.–-]\s|\s{2}|\sog\s)(for|imod|mod|undlod|blanke?)\s*:?\s+(\d{1,4})(?:\s*(\([^)]*\)))?(?=[.,;]\s|\.?$|\s+(?:og|[–-])\s|\s{2})/iu,
    ),
    only: FOR_COUNTED,
    read: (m) => [withNames(readSide(sideNamed(m[1] ?? ''), m[2] ?? ''), m[3])],
    examples: [
      'Stemmerne fordelte sig således: For: 7, imod: 2, blanke: 1.',
      'For: 7 (A, B), imod: 2 (C)',
      'For 12 – imod 3 – undlod 1',
      'For   12   Imod   3   Undlod   1',
    ],
    counterExamples: ['Åbent for alle: 7 dage.', 'Imod forventning: 2 hold.', 'For 12 år siden var her en mølle.'],
  },
  {
    id: 'for-tal-alene',
    pattern: new Pattern(/^(for|imod|undlod|blanke?)\s+(\d{1,4})\.?$/iu),
    read: (m) => [readSide(sideNamed(m[1] ?? ''), m[2] ?? '')],
    examples: ['For   12', 'Imod 3'],
    counterExamples: ['For 12 personer', 'I alt 12'],
  },
  {
    id: 'stemmer-fra-mod',
    pattern: new Pattern(
      /stemmer(?:ne)?\s+fra\s+([^.;:]*?)\s+(?:i?mod)\s+(?:stemmer(?:ne)?\s+fra\s+)?([^.;:]*?)(?=[.;]|,\s+(?:og|mens|idet|der)\s|$)/iu,
    ),
    read: (m) => [readSide('for', m[1] ?? ''), readSide('against', m[2] ?? '')],
    examples: ['Vedtaget med stemmerne fra A (7), B (3) og F (5) mod V (4).'],
    counterExamples: ['Der kom stemmer fra salen.'],
  },
  {
    id: 'stemmerne',
    pattern: new Pattern(
      `(?:stemmerne|stemmetal(?:let|lene)?:?|stemmelighed)\\s+\\(?(${NUMBER})\\s*[-–]\\s*(${NUMBER})`,
      'iu',
    ),
    read: (m, sentence) => tally(m[1], m[2], sentence),
    examples: ['Planen blev vedtaget med stemmerne 25-1.', 'Stemmetal: 14-11', 'Der var stemmelighed (7-7).'],
    counterExamples: ['Stemmerne tælles.'],
  },
  {
    id: 'tal-streg-tal',
    pattern: new Pattern(
      /(?:(?:vedtaget|forkastet|nedstemt|faldt|tiltrådt|godkendt)\s+med|(?:vedtaget|forkastet|nedstemt|faldt))\s+\(?(\d{1,3})\s*[-–]\s*(\d{1,3})\)?(?=\s*(?:[.,;]|$))/iu,
    ),
    read: (m, sentence) => tally(m[1], m[2], sentence),
    examples: ['Forslaget blev vedtaget (12-3).', 'Godkendt med 12-3.', 'Ændringsforslaget faldt 7-8.'],
    counterExamples: ['Referatet blev godkendt (12-3).', 'Vi vandt 3-2.', 'Vedtaget den 12-3-2021.'],
  },
  {
    id: 'fik-stemmer',
    pattern: new Pattern(
      `((?:forslag|indstilling|anbefaling)\\p{L}*[^.;:]*?)\\s+(?:fik|opnåede|samlede)\\s+(${NUMBER})\\s+stemmer?`,
      'iu',
    ),
    read: (m) => [{ side: 'for', count: readNumber(m[2] ?? ''), names: proposer(m[1] ?? ''), mismatch: false }],
    examples: [
      'Et ændringsforslag fra A om prisen fik 10 stemmer.',
      'Indstillingen fik 23 stemmer.',
      'Forslaget opnåede 4 stemmer.',
    ],
    counterExamples: ['Forslaget fik ros.', 'Hans Holm fik 23 stemmer.'],
  },
  {
    id: 'hverken-for-eller-imod',
    pattern: new Pattern(
      `${COUNT}(?:\\s+medlem(?:mer)?)?(?:\\s*(\\([^)]*\\)))?(?:\\s+(?:stemte|var))?\\s+hverken(?:\\s+for\\s+eller\\s+imod|\\s*[/-]\\s*eller)`,
      'iu',
    ),
    read: (m) => [withNames(readSide('abstain', m[1] ?? ''), m[2])],
    examples: [
      '1 hverken for eller imod.',
      '19 for, 6 imod, 3 hverken/eller.',
      '15 stemte for, og 1 (L) stemte hverken for eller imod.',
    ],
    counterExamples: ['Han er hverken stor eller lille.'],
  },
  {
    id: 'hverken-stemte',
    pattern: new Pattern(`hverken\\s+for\\s+eller\\s+imod\\s+${STOOD}\\s*:?\\s*(.*?)${NEXT}`, 'iu'),
    read: (m) => [readSide('abstain', m[1] ?? '')],
    examples: ['Hverken for eller imod stemte 5: R (3) og DF (2).'],
    counterExamples: ['Han er hverken for eller imod.'],
  },
  {
    id: 'stemte-ikke',
    pattern: new Pattern(`${COUNT}\\s+(?:(?:der|som)\\s+ikke\\s+stemte|stemte\\s+ikke)(?!\\p{L})`, 'iu'),
    read: (m) => [readSide('abstain', m[1] ?? '')],
    examples: ['Vedtaget med 5 stemmer for, 1 imod og 1 der ikke stemte.'],
    counterExamples: ['De stemte ikke.'],
  },
  {
    id: 'for-stemte',
    pattern: new Pattern(
      `(?<![\\p{L}])${SIDE}(?:\\s+(?!stem)(?:[\\p{L}-]+|\\d{1,2}\\.)){0,6}?\\s+${STOOD}\\s*:?\\s*(.*?)${NEXT}`,
      'iu',
    ),
    read: (m) => [readSide(sideOf(m[1]), m[2] ?? '')],
    examples: [
      'For stemte 21 (A, B).',
      'Imod stemte 4: Ib Holm og Bo Krag.',
      'For ændringsforslaget stemte F og Ø (6 stemmer).',
      'For Teknik- og Miljøudvalgets indstilling stemte 5 (A, F og B).',
    ],
    counterExamples: ['Forslaget drøftes.'],
  },
  {
    id: 'undlod-kolon',
    pattern: new Pattern(`(?:^|[.,]\\s*)(?:undlod|undlader)(?:\\s+at\\s+stemme)?\\s*:?\\s+(?!at\\s)(.*?)${NEXT}`, 'iu'),
    read: (m) => [readSide('abstain', m[1] ?? '')],
    examples: ['Undlod at stemme: F, i alt 2.', 'Undlod: 2 medlemmer af A.', 'Undlod at stemme 1 (F)'],
    counterExamples: ['Han undlod at deltage.'],
  },
  {
    id: 'for-kolon',
    pattern: new Pattern(
      /(?<=^|:\s)(?:antal\s+)?(?:stemmer\s+)?(for(?=\s*:|\s+\p{L}*(?:forslag|indstilling|anbefaling|motion)\p{L}*\s*:)|imod(?=\s*:|\s+\p{L}*(?:forslag|indstilling|anbefaling)\p{L}*\s*:)|hverken\s+for\s+eller\s+imod|ja-stemmer|nej-stemmer|blanke?(?:\s+stemmer)?)(?:\s+\p{L}+)?\s*:\s*(.*)$/iu,
    ),
    only: /:/,
    read: (m) => [readSide(ballotSide(m[1] ?? ''), m[2] ?? '')],
    examples: [
      'For: Liste Ø og F (i alt 8).',
      'Ja-stemmer: 526',
      'Antal stemmer for: 12',
      'Blanke stemmer: 6',
      'For ændringsforslaget: 4 (Ø og Å).',
      'Hverken for eller imod: 2 (F).',
    ],
    counterExamples: ['Forslag: at gå hjem.'],
  },
  {
    id: 'undlod',
    pattern: new Pattern(
      `${WHO}(?:(?:undlod|undlader|undlade)(?:\\s+at\\s+(?:stemme|tage\\s+stilling)(?:\\s*(\\([^)]*\\)))?|(?=\\s*(?:[.,;]|$)))|(?:afstod|afstår|afholdt\\s+sig)\\s+fra\\s+at\\s+stemme)`,
      'u',
    ),
    read: (m) => [withNames(readSide('abstain', m[1] ?? ''), m[2])],
    examples: [
      'To medlemmer undlod at stemme.',
      'Hans Holm (C) undlod at stemme.',
      '1 undlod at stemme (Ø).',
      'B (1) afstod fra at stemme.',
    ],
    counterExamples: ['De undlod at komme.', 'De afstod fra at klage.'],
  },
  {
    id: 'oenskede-at',
    pattern: new Pattern(
      `${COUNT}\\s+(?:ønskede\\s+at|stemte\\s+for(?:\\s+at)?)\\s[^,.;]*(?=,\\s+(?:og\\s+|mens\\s+)?(?:${NUMBER}|${NAME}(?:\\s*(?:,|og)\\s*${NAME})*)\\s+(?:(?:var|stemte)\\s+)?imod(?:[.,;]|$))`,
      'iu',
    ),
    read: (m) => [readSide('for', m[1] ?? '')],
    examples: [
      'Der blev stemt: 3 ønskede at søge, 4 var imod.',
      'Fire stemte for at klage, Per og Ida imod.',
      '5 stemte for fuldt forbud, 2 imod.',
    ],
    counterExamples: ['3 ønskede at søge.', 'De ønskede at søge, ingen var imod'],
  },
  {
    id: 'de-oevrige',
    pattern: new Pattern(
      `(?:mens\\s+|og\\s+)?de\\s+(${NUMBER})\\s+øvrige\\s+(?:stemte\\s+|var\\s+)?(for|imod)(?![\\p{L}])`,
      'iu',
    ),
    only: /stem/i,
    read: (m) => [readSide(sideOf(m[2]), m[1] ?? '')],
    examples: ['Kun Karl Friis stemte for, de fire øvrige imod.', '2 stemte imod, mens de 5 øvrige stemte for.'],
    counterExamples: ['De fire øvrige blev hjemme.'],
  },
  {
    id: 'ud-af',
    pattern: new Pattern(
      `${COUNT}\\s+(?:ud\\s+af|af)\\s+(?:de\\s+)?${NUMBER}(?:\\s+(?!stem)\\p{L}+){0,2}\\s+${STOOD}\\s+(for|imod|ja|nej)(?![\\p{L}])`,
      'iu',
    ),
    read: (m) => [readSide(/^(?:for|ja)$/i.test(m[2] ?? '') ? 'for' : 'against', m[1] ?? '')],
    examples: ['8 ud af 9 stemte for.', 'Fem af de syv fremmødte medlemmer stemte imod.'],
    counterExamples: ['8 ud af 9 var glade.', 'Alle på nær Ole stemte for.'],
  },
  {
    id: 'alle-mod',
    pattern: new Pattern(`alle\\s+stemmer\\s+i?mod\\s+(${NUMBER})(?![\\p{L}\\d])`, 'iu'),
    read: (m) => [readSide('against', m[1] ?? '')],
    examples: ['Vedtaget med alle stemmer mod én.'],
    counterExamples: ['Vedtaget med alle stemmer.'],
  },
  {
    id: 'navne-imod',
    pattern: new Pattern(`(?<=,\\s(?:mens\\s)?)(${NAME}(?:\\s*(?:,|og)\\s*${NAME})*)\\s+imod(?=[.,;]|$)`, 'u'),
    only: /stemte\s+for[,\s]|ønskede\s+at\s/iu,
    read: (m) => [readSide('against', m[1] ?? '')],
    examples: ['Fire stemte for at klage, Per og Ida imod.', '4 stemte for, Ole imod.'],
    counterExamples: ['Huset vender, Ida imod, ud.', 'Rådet stemte om planen, Ida gik hjem.'],
  },
  {
    id: 'og-stemte-imod',
    pattern: new Pattern(
      `(?<=^)(${NAME}(?:\\s*(?:,|og)\\s*${NAME})*)\\s+(?:kan|kunne|vil|ville)\\s[^,.;]*\\sog\\s+(?:stemte|stemmer)\\s+imod(?![\\p{L}])`,
      'u',
    ),
    read: (m) => [readSide('against', m[1] ?? '')],
    examples: ['Kenneth Aaby (D) kan ikke støtte forslaget og stemte imod dette.'],
    counterExamples: ['Udvalget drøftede sagen og stemte imod.'],
  },
  {
    id: 'stemte-imod',
    pattern: new Pattern(
      `${WHO}(?:${STOOD}(?:\\s+som\\s+den\\s+eneste|\\s+dog)?\\s+${SIDE}(?!\\s+["“”»„])|var\\s+${SIDE}(?=\\s*[.,(]|\\s+forslag))(?![\\p{L}]|\\s+at\\s|\\s+\\p{Lu}\\p{Ll}+\\s+og\\s+\\d)(?:\\s+forslaget)?\\s*(\\([^)]*\\))?`,
      'u',
    ),
    // "Aksel var imod, da det rammer de ældste" is what he said, no vote.
    read: (m) => {
      const side = withNames(readSide(sideOf(m[2] ?? m[3]), m[1] ?? ''), m[4])
      return m[2] === undefined && side.count === null ? [] : [side]
    },
    examples: ['Ø stemte imod.', '9 stemte for forslaget.', '2 stemte for (Ø og F).', 'A, F og C stemmer for.'],
    counterExamples: [
      'Vejret var imod os.',
      '5 stemte for Mors og 2 for Samsø.',
      'Aksel var imod, da det rammer de ældste.',
      '7 stemmer for "Bygaden", 2 for "Fællesskabet".',
    ],
  },
  {
    id: 'mod-stemmer',
    pattern: new Pattern(/(?<![\p{L}])mod\s+(\p{Lu}[^.,;]*?)(?:'s|’s|s)\s+stemmer/u),
    read: (m) => [readSide('against', m[1] ?? '')],
    examples: ["Indstillingen blev vedtaget mod Ø's stemmer."],
    counterExamples: ['Vedtaget med alle stemmer.'],
  },
  {
    id: 'antal-for',
    pattern: new Pattern(
      `${COUNT}\\s+(?:stemmer?\\s+|(?<!ingen\\s)var\\s+)?(imod(?!\\p{L})|for(?=\\s*(?:[.,;:()–-]|$|og\\s|men\\s|mens\\s|samt\\s|fik\\s|imod|hvorefter|(?:ændrings)?forslag|indstilling|planen|punkt)))\\s*(\\([^)]*\\))?`,
      'iu',
    ),
    only: /stem|imod|fald|vedtag/i,
    read: (m) => [withNames(readSide(sideOf(m[2]), m[1] ?? ''), m[3])],
    examples: [
      'Vedtaget med 7 stemmer for (V, A) og 2 imod (L).',
      'Der var fire for og tre imod.',
      'Vedtaget, da 34 var for og 12 imod.',
      'Afstemning: 6 for - 3 imod - 1 blank.',
      'Forkastet med 16 stemmer imod.',
      'Forslaget faldt, da kun to var for.',
    ],
    counterExamples: ['Punkt 3 for børn.', 'Der var 8 stemmer for at holde festen i juni og 3 for august.'],
  },
  {
    id: 'imod-antal',
    pattern: new Pattern(`(?:,|;|\\sog)\\s+imod\\s+(${NUMBER})(?=\\s*(?:[.,;(]|$))\\s*(\\([^)]*\\))?`, 'iu'),
    only: /stem/i,
    read: (m) => [withNames(readSide('against', m[1] ?? ''), m[2])],
    examples: ['For forslaget stemte 11, imod 14.'],
    counterExamples: ['Festen var god, imod 14 gæsters råd.'],
  },
  {
    id: 'undlader-antal',
    pattern: new Pattern(`${COUNT},?\\s+(?:(?:der|som)\\s+)?(?:undlod|undlader)`, 'iu'),
    read: (m) => [readSide('abstain', m[1] ?? '')],
    examples: ['22 for, 4 undlader at stemme.', 'Med 5 stemmer for, 1 imod og 1, der undlod at stemme.'],
    counterExamples: ['Han undlader det.'],
  },
  {
    id: 'blank',
    pattern: new Pattern(
      `${COUNT}\\s+(?:stemme(?:r|sedler|seddel)?\\s+)?(?:(?:var|er|stemte)\\s+)?blank(?:t|e)?(?![\\p{L}])`,
      'iu',
    ),
    // Candidates' ballots are no vote for or against anything.
    read: (m, sentence) =>
      /\sfik\s(?![^.]*ja-)/u.test(sentence) || !/stem|imod|\snej(?!\p{L})/iu.test(sentence)
        ? []
        : [readSide('abstain', m[1] ?? '')],
    examples: [
      'Én stemme var blank.',
      '2 stemmer blanke.',
      '9 stemte for, 22 imod, 3 blankt.',
      '33 stemmer for, 5 imod og 1 blank.',
      '71 stemte for, 5 imod, og 3 stemmesedler var blanke.',
    ],
    counterExamples: ['Siden er blank.', 'Side 2 er blank.'],
  },
  {
    id: 'med-stemmer',
    pattern: new Pattern(`med\\s+(${NUMBER})\\s+stemmer(?!\\p{L})\\s*(\\([^)]*\\))?`, 'iu'),
    read: (m) => [withNames(readSide('for', m[1] ?? ''), m[2])],
    examples: ['Indstillingen godkendt med 19 stemmer.', 'Vedtaget med 17 stemmer (V, O).'],
    counterExamples: ['Med stemmer fra alle.', 'De sagde nej med 3 stemmers flertal.'],
  },
  {
    id: 'anbefales-af-partier',
    pattern: new Pattern(
      `(?:[Aa]nbefales|[Gg]odkendes|[Tt]iltrædes|[Vv]edtages)\\s+af\\s+(\\p{Lu}(?:\\s*(?:,|og|\\+)\\s*\\p{Lu})*\\s*(?:\\(${NUMBER}\\))?)(?=\\s*(?:[.,;]|$))`,
      'u',
    ),
    read: (m) => [readSide('for', m[1] ?? '')],
    examples: ['Anbefales af A, C og V (4).', 'Forslag 1: Anbefales af A og B.'],
    counterExamples: ['Anbefales af Teknikudvalget.', 'Anbefales af Økonomiudvalget (ØU).'],
  },
  {
    id: 'anbefales-af',
    pattern: new Pattern(
      `(?:anbefales|godkendes|tiltrædes|vedtages|(?:anbefalet|godkendt|tiltrådt|vedtaget|støttet)(?=\\s+af\\s+\\S+\\s+(?:medlemmer|stemmer)))\\s+af\\s+(${NUMBER})(?:\\s+medlemmer)?\\s*(\\([^)]*\\))?`,
      'iu',
    ),
    read: (m) => [withNames(readSide('for', m[1] ?? ''), m[2])],
    examples: ['Anbefales af 5 (A, V, C).', 'Anbefalet af 6 medlemmer.'],
    counterExamples: ['Anbefales af udvalget.'],
  },
  {
    id: 'flertal-af-partier',
    pattern: new Pattern(
      `(?:[Ee]t\\s+(flertal|mindretal)|([Mm]indretallet))\\s+(?:i\\s+\\p{L}+\\s+)?bestående\\s+af\\s+(${NAME}(?:\\s*(?:,|og|samt)\\s*${NAME})*)(?=\\s+\\p{Ll}|,|\\.?$)`,
      'u',
    ),
    only: /bestående\s+af\s[^.;]*\s(?:stem|godkend|anbefal|tiltr|vedt|indstil|støtt|kan|kunne)/u,
    read: (m, sentence) => [
      readSide(
        (m[1] ?? m[2])?.toLowerCase() === 'flertal' && !REFUSED.test(said(m, sentence)) ? 'for' : 'against',
        m[3] ?? '',
      ),
    ],
    examples: [
      'Et flertal bestående af A, B og V godkender indstillingen.',
      'Et mindretal bestående af C stemmer imod.',
    ],
    counterExamples: ['Et flertal bestående af de fleste.', 'Udvalget bestående af A og B mødes.'],
  },
  {
    id: 'flertal',
    pattern: new Pattern(
      `et\\s+flertal\\s+(?:i\\s+\\p{L}+\\s+)?(?:(?:på|bestående\\s+af)\\s+(${NUMBER})(?:\\s+\\p{L}*medlemmer)?(?:\\s*(\\([^)]*\\)))?|(\\([^)]*\\))|bestående\\s+af\\s+(${PARTIES}))`,
      'iu',
    ),
    read: (m, sentence) => [
      withNames(
        readSide(REFUSED.test(said(m, sentence)) ? 'against' : 'for', m[1] ?? m[4] ?? membersIn(m[3])),
        m[2] ?? m[3],
      ),
    ],
    examples: [
      'Et flertal (A, F og C) kan ikke anbefale indstillingen.',
      'Et flertal på fem medlemmer imødekom ansøgningen.',
      'Et flertal (V, S og C) indstiller model B.',
      'Et flertal på 5 (A, F) anbefaler forslaget.',
      'Et flertal i udvalget (A, F) besluttede planen.',
      'Et flertal (S, V og K - 5 medlemmer) anbefaler indstillingen.',
      'Et flertal (4 medlemmer) godkendte indstillingen.',
      'Et flertal bestående af V, A og C anbefaler indstillingen.',
    ],
    counterExamples: ['Et flertal anbefaler planen.'],
  },
  {
    id: 'mindretal',
    pattern: new Pattern(
      `(?:et\\s+mindretal|mindretallet)\\s+(?:i\\s+\\p{L}+\\s+)?(?:(?:på|bestående\\s+af)\\s+(${NUMBER})(?:\\s+\\p{L}*medlemmer)?(?:\\s*(\\([^)]*\\)))?|(\\([^)]*\\)))`,
      'iu',
    ),
    read: (m) => [withNames(readSide('against', m[1] ?? membersIn(m[3])), m[2] ?? m[3])],
    examples: [
      'Et mindretal på 2 (F, Ø) kan ikke anbefale planen.',
      'Et mindretal (SF og Ø - 3 medlemmer) anbefaler den ikke.',
    ],
    counterExamples: ['Et mindretal ønsker en anden plan.', 'Mindretallet var lille.'],
  },
]

/** `(S, V og K - 5 medlemmer)`, `(4 medlemmer)`, `(6)`: the number in the bracket; empty without one. */
function membersIn(bracket: string | undefined): string {
  const found = /^\((\d{1,3})\)$|(?:^\(|[-–,]\s*)(\d{1,3})\s+medlem(?:mer)?\)$/.exec(bracket ?? '')
  return found?.[1] ?? found?.[2] ?? ''
}

/** What is said of those just named, up to the next comma: " kan ikke anbefale indstillingen". */
function said(match: RegExpExecArray, sentence: string): string {
  return sentence.slice(match.index + match[0].length).split(/[,;]/)[0] ?? ''
}

function sideNamed(word: string): Side {
  return /^(?:blank|undlod)/i.test(word) ? 'abstain' : sideOf(word)
}

function ballotSide(word: string): Side {
  return /^(?:blank|hverken)/i.test(word) ? 'abstain' : /^(?:for|ja)/i.test(word) ? 'for' : 'against'
}

function withNames(stance: Stance, bracket: string | undefined): Stance {
  return bracket ? { ...stance, names: [...stance.names, ...readSide(stance.side, bracket).names] } : stance
}

/** "Et ændringsforslag fra A om prisen" was moved by A. */
function proposer(who: string): readonly string[] {
  const from = /\sfra\s+(\p{Lu}[^,]*?)\s+om\s/u.exec(who)?.[1]
  return from ? [from] : []
}

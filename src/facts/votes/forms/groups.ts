import { NUMBER } from '../../../danish/number-words.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { groupOfMembers, majority, majorityOrMinority, minority, stood } from '../read-vote.ts'
import type { VoteForm } from '../vote-form.ts'
import { BRACKET, COUNT, NAME, NAMES, PARTIES } from '../vote-parts.ts'

/** The group that recommends or is against it: "Anbefales af A og V (5)", "Et mindretal, Ø (2), kan ikke". Source: survey of Danish minutes. */
export const GROUPS: readonly VoteForm[] = [
  {
    id: 'anbefales-af-partier',
    pattern: new Pattern(
      `(?:[Aa]nbefales|[Gg]odkendes|[Tt]iltrædes|[Vv]edtages)\\s+af\\s+(?<who>\\p{Lu}(?:\\s*(?:,|og|\\+)\\s*\\p{Lu})*\\s*(?:\\(${NUMBER}\\))?)(?=\\s*(?:[.,;]|$))`,
      'u',
    ),
    read: stood('for'),
    examples: ['Anbefales af A, C og V (4).', 'Forslag 1: Anbefales af A og B.'],
    counterExamples: ['Anbefales af Teknikudvalget.', 'Anbefales af Økonomiudvalget (ØU).'],
  },
  {
    id: 'anbefales-af',
    pattern: new Pattern(
      `(?:anbefales|godkendes|tiltrædes|vedtages|(?:anbefalet|godkendt|tiltrådt|vedtaget|støttet)(?=\\s+af\\s+\\S+\\s+(?:medlemmer|stemmer|\\(\\p{L}{1,2}(?:,\\s|\\sog\\s)\\p{L}{1,2}[,)\\s]))|anbefaling(?=\\s+fra\\s+\\S+\\s+medlemmer))\\s+(?:af|fra)\\s+(?!en\\s|et\\s)(?<who>${NUMBER})(?![/.,]\\d)(?:\\s+medlemmer)?\\s*(?<names>${BRACKET})?`,
      'iu',
    ),
    read: stood('for'),
    examples: [
      'Anbefales af 6 (A, V, F).',
      'Anbefalet af 6 medlemmer.',
      'Godkendt af 9 (A, B og F).',
      'Sendes til Byrådet med anbefaling fra 4 medlemmer (V og C).',
    ],
    counterExamples: [
      'Anbefales af udvalget.',
      'Anbefales af et enigt udvalg.',
      'Ændringer vedtages af 2/3 af de fremmødte.',
    ],
  },
  {
    id: 'medlemmer-indstiller-ikke',
    pattern: new Pattern(
      `^(?<who>${NUMBER})(?:\\s+medlem(?:mer)?)?\\s*(?<names>${BRACKET})\\s+(?:indstiller|anbefaler|indstillede|anbefalede),?\\s+at\\s[^,.;]*\\s(?:ikke\\s\\p{L}+s|forkastes|afvises|afslås)(?=[.,;]|$)`,
      'iu',
    ),
    read: stood('against'),
    examples: ['3 (B, F) indstiller, at den ikke gives.', '3 medlemmer (A) anbefaler, at planen forkastes.'],
    counterExamples: ['3 (B, F) indstiller, at den gives.', '3 indstiller, at den ikke gives.'],
  },
  {
    id: 'medlemmer-anbefaler',
    pattern: new Pattern(
      `${COUNT}\\s+medlem(?:mer)?\\s*(?:(?<names>${BRACKET})(?=\\s+(?:anbefale|tiltræde|tiltråd|godkende|støtte|indstille|kan\\s|kunne\\s|vil\\s))|(?=\\s+(?:anbefaler|tiltræder|indstiller|(?:ikke\\s+)?(?:kan|kunne|vil)\\s+(?:\\p{L}+\\s+)?(?:anbefale|tiltræde|støtte))(?!\\p{L})))`,
      'iu',
    ),
    read: groupOfMembers,
    examples: [
      '5 medlemmer (A+V+C) anbefaler.',
      '2 medlemmer (O+F) kan ikke anbefale.',
      'To medlemmer kan ikke anbefale planen.',
      'Planen anbefales af 4 medlemmer, mens 3 medlemmer ikke kan anbefale den.',
      '3 medlemmer (A, F, Ø) godkender indstillingen.',
    ],
    counterExamples: [
      '5 medlemmer deltager i turen.',
      'To medlemmer godkender bilagene.',
      'Rådets medlemmer anbefaler planen.',
    ],
  },
  {
    id: 'partier-anbefaler',
    pattern: new Pattern(
      `(?<who>${NAME}(?:\\s*(?:,|og|samt)\\s*${NAME})*(?<=\\(${NUMBER}(?:\\s+medlem(?:mer)?)?\\)))(?=\\s+(?:anbefale|tiltræde|tiltråd|godkende|støtte|indstille|(?:kan|kunne|vil)\\s+(?:\\p{L}+\\s+)?(?:anbefale|tiltræde|godkende|støtte)))`,
      'u',
    ),
    read: groupOfMembers,
    examples: ['A, V og C (5 medlemmer) anbefaler indstillingen.', 'O (1) kan ikke anbefale planen.'],
    counterExamples: ['O kan ikke anbefale planen.', 'Ida Holm (O) anbefaler planen.'],
  },
  {
    id: 'flertal-af-partier',
    pattern: new Pattern(
      `(?:(?:[Ee]t|\\p{L}+s)\\s+(?:(?<majority>flertal)|mindretal)|(?:(?<themajority>[Ff]lertallet)|[Mm]indretallet))(?:\\s+i\\s+\\p{L}+)?(?:,?\\s+bestående\\s+af\\s+(?<who>${NAMES})(?=\\s+\\p{Ll}|,|\\.?$)|,\\s+(?<rest>${NAMES})(?<=\\(${NUMBER}\\)),)`,
      'u',
    ),
    only: /(?:bestående\s+af\s|tal(?:let)?,)[^.;]*\s(?:stem|godkend|anbefal|tiltr|vedt|indstil|støtt|kan|kunne|beslut|afvis)/u,
    read: majorityOrMinority,
    examples: [
      'Et flertal bestående af A, B og V godkender indstillingen.',
      'Et mindretal bestående af C stemmer imod.',
      'Et flertal i udvalget, bestående af A, V og F, anbefaler indstillingen.',
      'Et mindretal, F (3), kan ikke anbefale planen.',
    ],
    counterExamples: ['Et flertal bestående af de fleste.', 'Udvalget bestående af A og B mødes.'],
  },
  {
    id: 'flertal',
    pattern: new Pattern(
      `(?:(?:et|\\p{L}+s)\\s+flertal|flertallet)\\s+(?:i\\s+\\p{L}+\\s+)?(?:(?:på|bestående\\s+af)\\s+(?<who>${NUMBER})(?:\\s+\\p{L}*medlemmer)?(?:\\s*(?<names>${BRACKET}))?|(?<bracket>${BRACKET})(?:,\\s+(?<size>${NUMBER})\\s+medlemmer(?=,))?|bestående\\s+af\\s+(?<parties>${PARTIES}))(?!(?:\\s+\\p{L}*medlemmer)?(?:\\s*${BRACKET})?\\s+havde\\s)`,
      'iu',
    ),
    read: majority,
    examples: [
      'Et flertal (A, F og C) kan ikke anbefale indstillingen.',
      'Et flertal på fem medlemmer imødekom ansøgningen.',
      'Et flertal (A, B og F) indstiller model C.',
      'Et flertal på 5 (A, F) anbefaler forslaget.',
      'Et flertal i udvalget (A, F) besluttede planen.',
      'Et flertal (S, V og K - 5 medlemmer) anbefaler indstillingen.',
      'Et flertal (4 medlemmer) godkendte indstillingen.',
      'Et flertal bestående af V, A og C anbefaler indstillingen.',
      'Flertallet (A, V og C) godkendte indstillingen.',
      'Udvalgets flertal (A, V) anbefaler planen.',
      'Udvalgets flertal (A, V og F), 4 medlemmer, anbefaler forslaget.',
    ],
    counterExamples: ['Et flertal anbefaler planen.', 'Et flertal på fem havde indstillet planen.'],
  },
  {
    id: 'mindretal',
    pattern: new Pattern(
      `(?:(?:et|\\p{L}+s)\\s+mindretal|mindretallet)\\s+(?:i\\s+\\p{L}+\\s+)?(?:(?:på|bestående\\s+af)\\s+(?<who>${NUMBER})(?:\\s+\\p{L}*medlemmer)?(?:\\s*(?<names>${BRACKET}))?|(?<bracket>${BRACKET}))(?!(?:\\s+\\p{L}*medlemmer)?(?:\\s*${BRACKET})?\\s+havde\\s)`,
      'iu',
    ),
    read: minority,
    examples: [
      'Et mindretal på 2 (F, Ø) kan ikke anbefale planen.',
      'Et mindretal (SF og Ø - 3 medlemmer) anbefaler den ikke.',
      'Udvalgets mindretal (Ø) kan ikke anbefale den.',
    ],
    counterExamples: [
      'Et mindretal på én havde indstillet den.',
      'Et mindretal ønsker en anden plan.',
      'Mindretallet var lille.',
    ],
  },
]

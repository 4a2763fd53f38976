import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Refused or taken back in everyday words: "kommer ikke med", "intet tilskud", "trak hun selv tilbage". Source: survey of Danish minutes. */
export const REFUSING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'nul-kroner',
    outcome: 'rejected',
    pattern: words(
      '(?<=^)(?:bevilg(?:et|es)|tildelt|tildeles|støtte|tilskud):?\\s+(?:kr\\.?\\s*)?0(?:\\s*kr|,-)?(?=\\.?$)|(?<=^(?:der\\s)?)(?:bevilges|bevilget|gives|ydes|tildeles)\\s+(?:intet|ingenting|ingen\\s+(?:midler|penge|støtte|tilskud))(?=\\.?$|\\s+til\\s)',
    ),
    reach: 'anywhere',
    examples: ['Der bevilges intet.', 'Bevilget: 0 kr.', 'Tildeles kr. 0'],
    counterExamples: ['Der gives ingen kage.', 'Bevilget: 10.000 kr.', 'Saldo: 0 kr.'],
  },
  {
    id: 'intet-tilskud',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:[^;.]{2,60}:\\s)?)(?:intet\\s+(?:tilskud|beløb)|ingen\\s+(?:støtte|bevilling|midler|penge|tilladelse|dispensation)|0\\s+kr)(?=\\.?$|\\s+(?:i\\s+denne\\s+omgang|i\\s+år)\\.?$)|(?<=^)ingen\\s+(?:støtte|tilskud|bevilling|tilladelse|dispensation)\\s+til\\s+[^\\s,;:.]+(?:\\s+[^\\s,;:.]+)?(?=\\.?$)',
    ),
    reach: 'outcome-section',
    examples: ['Ingen støtte til projektet.', 'Mandskoret: Intet tilskud.', 'Ingen støtte i år.'],
    counterExamples: ['Ingen støtte fra kommunen betyder, at vi må lukke.', 'Intet nyt.'],
  },
  {
    id: 'besoeget-er-aflyst',
    outcome: 'withdrawn',
    pattern: words(
      '(?<=^\\p{L}*(?:besøget|turen|festen|arrangementet|kurset|temadagen|workshoppen|ekskursionen|seminaret|udflugten|stævnet)\\s(?:[^,;:]{2,30}\\s)?)(?:er|blev)\\s+(?:derfor\\s+|desværre\\s+)?aflyst(?=\\.?$|,|\\s+(?:på\\s+grund|pga|grundet|som\\s+følge)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Besøget den 4. marts er aflyst på grund af sygdom.', 'Turen blev desværre aflyst.'],
    counterExamples: ['Toget er aflyst.', 'Ida fortalte, at turen er aflyst.'],
  },
  {
    id: 'uden-for-formaalet',
    outcome: 'rejected',
    pattern: words(
      '(?:ligger|falder)\\s+uden\\s?for\\s+(?:\\p{L}+\\s+)?(?:kriterierne|formålet|formål|rammerne|retningslinjerne|reglerne)|opfylder\\s+ikke\\s+(?:kriterierne|betingelserne|kravene)(?=\\.?$|\\s+(?:og|for\\s+tilskud))|(?<=^der\\s)(?:er|var)\\s+(?:\\p{L}+\\s+)?(?:ikke|intet|ingen)\\s+(?:(?:grundlag|anledning|grund|hjemmel)\\s+(?:for|til)\\s+at\\s+(?:give|ændre|imødekomme|meddele|støtte|gå|yde|tillade|fravige|dispensere)|(?:penge|midler|dækning|økonomi)\\s+(?:på|til|i|for)(?=\\s))|(?<=^)uimodtageligt?(?=\\.?$|,)|(?<=^\\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|nævnet)\\s)(?:stiller|stillede)\\s+sig\\s+(?:\\p{L}+\\s+)?afvisende|(?<=^)kom(?:mer)?\\s+ikke\\s+i\\s+betragtning',
    ),
    reach: 'outcome-section',
    examples: [
      'Kommer ikke i betragtning.',
      'Der er ikke grundlag for at give dispensation.',
      'Der er ikke dækning for beløbet.',
      'Uimodtageligt.',
      'Udvalget stiller sig afvisende.',
      'Ansøgningen ligger uden for kriterierne.',
      'Projektet falder uden for puljens formål.',
    ],
    counterExamples: [
      'Der er ikke grund til bekymring.',
      'Der er ikke penge i kassen, sagde Ib.',
      'Ib mente, at ansøgningen ligger uden for kriterierne.',
      'Huset ligger uden for byen.',
    ],
  },
  {
    id: 'det-ville-de-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:det|den|de|[^,;:.]{3,60})\\s)(?:ville|vil|kunne|kan|ønskede)\\s+(?:de\\s+(?:øvrige|andre|fleste)|flertallet|resten|ingen|forsamlingen|ledelsen|medarbejdersiden|ledelsessiden|[ab]-siden|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet)|vi)\\s+(?:\\p{L}+\\s+)?(?:ikke\\s+)?(?:være\\s+med\\s+til|støtte|gå\\s+med\\s+til|bakke\\s+op|bede\\s+om|høre\\s+tale\\s+om)(?=[.,]|$)(?<=(?:ingen|ikke)\\s.*)|(?<=^(?:det|den|de)\\s)(?:var|er)\\s+(?:de\\s+(?:øvrige|andre|fleste)|flertallet|resten|ingen|forsamlingen|bestyrelsen|udvalget|rådet|vi)\\s+(?:af\\s+\\p{L}+\\s+)?(?:ikke\\s+)?(?:med\\s+på|stemt\\s+for)(?=[.,]|$)(?<=(?:ingen|ikke)\\s.*)',
    ),
    reach: 'anywhere',
    examples: [
      'Det ville de øvrige ikke være med til.',
      'Det ville ingen støtte.',
      'Det var resten af udvalget ikke med på.',
      'En ekstra vagt ville flertallet ikke bede om.',
      'Det ville de andre ikke høre tale om.',
      'En samtale efter otte dage kunne medarbejdersiden ikke være med til.',
    ],
    counterExamples: [
      'Det ville vi støtte.',
      'Det ville kommunen ikke være med til.',
      'Det var de andre klubber ikke med på.',
      'Det var de andre med på.',
      'Ida sagde, at det ville ledelsen ikke være med til.',
    ],
  },
  {
    id: 'kan-ikke-optages',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?:kan|kunne)${upTo(4)}ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:optages|indgå|godskrives|medregnes|udbydes|gives|ydes|opfyldes|honoreres|tildeles|udbetales|eftergives|forlænges|oprettes|lade\\s+sig\\s+gøre)(?!,?\\s+(?:for\\s+tiden|i\\s+øjeblikket|hvis|før|uden)(?!\\p{L}))|(?<=^[^,;:.]{2,50}\\s)blev\\s+(?:\\p{L}+\\s+)?ikke\\s+til\\s+noget(?=[.,]|$|\\s+i\\s)`,
    ),
    reach: 'outcome-section',
    examples: [
      'Udstillingen blev ikke til noget.',
      'Turen kan ikke lade sig gøre i år.',
      'Bridgeklubben opfylder ikke kravet om fem medlemmer og kan derfor ikke optages.',
      'Kurset i spansk kan ikke indgå.',
      'Ønsket kan ikke opfyldes.',
      'Det søgte beløb kan ikke gives.',
    ],
    counterExamples: [
      'Kurset kan ikke udbydes for tiden.',
      'Ida oplyste, at kurset ikke kan udbydes.',
      'Kurset kan udbydes.',
      'Beløbet kan ikke udbetales, hvis regnskabet mangler.',
    ],
  },
  {
    id: 'kun-faa-for',
    outcome: 'rejected',
    pattern: words(
      `(?<=^for\\s[^,;:]{2,60}\\s)(?:talte|stemte|gik)\\s+(?:kun|blot|alene)(?=\\s+(?:\\d+|[eé]n|et|to|tre|fire|fem|seks|syv|otte|ni|ti)(?:\\s|\\.|$))(?!.*\\s(?:i|på)\\s\\p{L}*(?:rådet|tinget|udvalget|kongressen|landsmødet))|(?<=^(?:[^,;:.]|\\d\\.){2,90}\\s)(?:var|er)\\s+der\\s+kun\\s+(?:(?:[eé]n|et|to|tre|få|\\d+)\\s+(?:\\p{L}+\\s+)?(?:tilhængere?|fortalere?|stemmer?)(?:\\s+(?:af|for|til))?|[^,;.]{2,30},\\s+der\\s+ville\\s+(?:stemme|gå\\s+ind)\\s+for)(?=[.,]|$)`,
    ),
    reach: 'anywhere',
    examples: [
      'For de 90 kr. talte kun 14 parceller.',
      'For forslaget stemte kun tre.',
      'Et forslag om et hegn var der kun to stemmer for.',
      'Forslaget om at åbne den 1. maj var der kun en enkelt tilhænger af.',
      'Bos idé om en båd var der kun ham selv, der ville stemme for.',
    ],
    counterExamples: [
      'For forslaget talte kun Bo.',
      'For et år siden var der kun to hold.',
      'For forslaget stemte 14.',
      'Til mødet var der kun tre tilhørere.',
      'Ib sagde, at forslaget var der kun to stemmer for.',
    ],
  },
  {
    id: 'springer-over',
    outcome: 'rejected',
    active: true,
    inRelative: true,
    pattern: words(
      'springer\\s+(?!punktet|sagen|emnet|dette)(?:\\p{L}+\\s+){1,3}?over(?=\\.?$|\\s+(?:i\\s+år|denne\\s+gang|næste\\s+år))|(?<=(?:^|,\\s+så\\s+)(?:den|det|dem|\\p{L}{3,}(?:en|et|erne|ne))\\s)springer\\s+vi\\s+over',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen havde lyst, så den springer vi over i år.',
      'Ringridningen springer vi over.',
      'Vi springer loppemarkedet over i år.',
      'Bestyrelsen springer julefrokosten over.',
    ],
    counterExamples: ['Vi springer punktet over.', 'Hesten springer hækken over.'],
  },
  {
    id: 'bliver-ikke-noget',
    outcome: 'adopted',
    saysNot: true,
    pattern: words(
      '(?<=^der\\s)(?:bliver|laves|holdes)\\s+(?:(?:derfor|desværre|altså|dermed)\\s+)?ikke\\s+(?:noget|nogen)(?=\\s)',
    ),
    reach: 'anywhere',
    examples: ['Der bliver ikke noget loppemarked i år.', 'Der holdes derfor ikke nogen fest.'],
    counterExamples: ['Der bliver ikke plads.', 'Ib sagde, at der bliver ikke noget.'],
  },
]

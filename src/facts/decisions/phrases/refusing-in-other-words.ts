import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Who gives nothing or takes no part. */
const GIVERS =
  '(?:fonden|foreningen|klubben|afdelingen|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet)|selskabet|vi|man)'
/** The side that has the last word in a committee of staff and management. */
const MANAGEMENT = '(?:ledelsen|a-siden|ledelsessiden|direktionen)'

/** Refused or taken back in everyday words: "kommer ikke med", "intet tilskud", "trak hun selv tilbage". Source: survey of Danish minutes. */
export const REFUSING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'nul-kroner',
    outcome: 'rejected',
    pattern: words(
      '(?<=^)(?:bevilg(?:et|es)|tildelt|tildeles|støtte|tilskud):?\\s+(?:kr\\.?\\s*)?0(?:\\s*kr|,-)?(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: ['Bevilget: 0 kr.', 'Tildeles kr. 0'],
    counterExamples: ['Bevilget: 10.000 kr.', 'Saldo: 0 kr.'],
  },
  {
    id: 'stemningen-ikke-til',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^)(?:stemningen|flertallet|tilslutningen)\\s+(?:var|er)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:til|for)(?=\\s)',
    ),
    reach: 'anywhere',
    examples: ['Stemningen var ikke til at hæve gebyret.', 'Flertallet var ikke for forslaget.'],
    counterExamples: ['Stemningen var god.', 'Ib mente, at stemningen var ikke til fest.'],
  },
  {
    id: 'fonden-bidrager-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=(?:^|:\\s)${GIVERS}\\s)(?:bidrager|støtter|betaler|dækker|giver|yder|medvirker|sponserer|garanterer|refunderer)\\s+(?:\\p{L}+\\s+)?ikke(?=\\s|\\.|$)`,
    ),
    reach: 'outcome-section',
    examples: ['Fonden bidrager ikke til altaner.', 'Foreningen betaler derfor ikke for transporten.'],
    counterExamples: ['Kommunen betaler ikke for hegnet.', 'Lyset giver ikke skygge.'],
  },
  {
    id: 'ledelsen-oensker-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^${MANAGEMENT}\\s)(?:ønsker|ønskede|vil|ville|kan|kunne)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:at\\s+)?(?:gå|indføre|ændre|give|være\\s+med|støtte|imødekomme|ændre|binde|love(?=\\s+mere))|sagde\\s+${MANAGEMENT}\\s+(?:\\p{L}+\\s+)?nej(?=\\s+til|\\.?$)|(?<=^${MANAGEMENT}\\s)(?:sagde|siger)\\s+(?:\\p{L}+\\s+)?nej`,
    ),
    reach: 'outcome-section',
    examples: [
      'Ledelsen ønsker ikke at gå videre med et forsøg.',
      'Ønsket om at kunne afspadsere sagde A-siden nej til.',
    ],
    counterExamples: ['Ledelsen ønsker flere kurser.', 'Ib sagde, at ledelsen ønsker ikke at gå videre.'],
  },
  {
    id: 'taget-af',
    outcome: 'withdrawn',
    pattern: words(
      '(?<=^(?:(?:punktet|sagen|emnet|punkt\\s+\\d+)\\s+)?)(?:tages|toges|(?:(?:er|blev)\\s+)?taget)\\s+af(?=\\.?$|,|\\s+(?:da|fordi|idet|dagsordenen|programmet)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Taget af, da sekretæren er syg.', 'Punktet taget af.', 'Blev taget af, fordi bilaget mangler.'],
    counterExamples: ['Taget af vinden.', 'Taget er tæt.'],
  },
  {
    id: 'kommer-ikke-med',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^[^,;:.]{3,60}\\s)(?:kommer|kom|er|blev)\\s+(?:(?:derfor|desværre|dermed|så)\\s+)?ikke\\s+med(?=\\.?$|\\s+i\\s+år|\\s+på\\s+listen|,)',
    ),
    reach: 'outcome-section',
    examples: ['Turen til Marokko kommer ikke med.', 'Det femte projekt kom derfor ikke med på listen.'],
    counterExamples: ['Ida kunne ikke komme med.', 'Ib sagde, at turen ikke kommer med.'],
  },
  {
    id: 'intet-tilskud',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:[^;.]{2,60}:\\s)?)(?:intet\\s+(?:tilskud|beløb)|ingen\\s+(?:støtte|bevilling|midler|penge|tilladelse|dispensation)|0\\s+kr)(?=\\.?$|\\s+(?:i\\s+denne\\s+omgang|i\\s+år)\\.?$)',
    ),
    reach: 'outcome-section',
    examples: ['Mandskoret: Intet tilskud.', 'Ingen støtte i år.'],
    counterExamples: ['Ingen støtte fra kommunen betyder, at vi må lukke.', 'Intet nyt.'],
  },
  {
    id: 'trak-selv-tilbage',
    outcome: 'withdrawn',
    pattern: words(
      `(?<=^(?:[^,;:.]{0,30}\\s)?\\p{L}*(?:ændring|forslag|ønske|ansøgning|indstilling|punkt|krav)\\p{L}*\\s(?:[^,;:.]{0,60}\\s)?)(?:trak|trækker|trækkes)${upTo(4)}tilbage(?=[.,]|$)|(?<=(?:foreslået|forslag|foreslog)\\s[^.;]{2,80},\\smen\\s)trak\\s+(?:det|forslaget)(?:\\s+\\p{L}+)?\\s+(?:igen|tilbage)|(?<=^)bortfalder(?=,\\s+(?:da|fordi|idet|eftersom)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Ændringen af § 6 trak B-siden selv tilbage.',
      'Bortfalder, da forslagsstilleren ikke længere er på studiet.',
    ],
    counterExamples: ['Vandet trak sig tilbage.', 'Ib sagde, at forslaget trækkes tilbage.'],
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
      '(?:ligger|falder)\\s+uden\\s?for\\s+(?:\\p{L}+\\s+)?(?:kriterierne|formålet|formål|rammerne|retningslinjerne|reglerne)|opfylder\\s+ikke\\s+(?:kriterierne|betingelserne|kravene)(?=\\.?$|\\s+(?:og|for\\s+tilskud))',
    ),
    reach: 'outcome-section',
    examples: ['Ansøgningen ligger uden for kriterierne.', 'Projektet falder uden for puljens formål.'],
    counterExamples: ['Ib mente, at ansøgningen ligger uden for kriterierne.', 'Huset ligger uden for byen.'],
  },
  {
    id: 'fik-ikke-stoette',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^(?:[^,;:.]{0,40}\\s)?(?:\\p{L}*forslag|\\p{L}*indstilling|ønske|planen|idé|motion)\\p{L}*\\s(?:[^,;:.]{0,60}\\s)?)(?:opnåede|fik|samlede|mødte|vandt|fandt)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:støtte|tilslutning|flertal|opbakning|genklang|gehør)`,
    ),
    reach: 'anywhere',
    examples: ['Ændringsforslaget opnåede ikke tilstrækkelig støtte.', 'Ønsket om en ny bænk fik ikke opbakning.'],
    counterExamples: ['Forslaget fik støtte.', 'Ib fik ikke støtte af banken.'],
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
      `(?:kan|kunne)${upTo(4)}ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:optages|indgå|godskrives|medregnes|udbydes|gives|ydes|opfyldes|honoreres|tildeles|udbetales|eftergives|forlænges|oprettes)(?!,?\\s+(?:for\\s+tiden|i\\s+øjeblikket|hvis|før|uden)(?!\\p{L}))`,
    ),
    reach: 'outcome-section',
    examples: [
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
    pattern: words(
      'springer\\s+(?!punktet|sagen|emnet|dette)(?:\\p{L}+\\s+){1,3}?over(?=\\.?$|\\s+(?:i\\s+år|denne\\s+gang|næste\\s+år))',
    ),
    reach: 'anywhere',
    examples: ['Vi springer loppemarkedet over i år.', 'Bestyrelsen springer julefrokosten over.'],
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

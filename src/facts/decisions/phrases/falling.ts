import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { PROPOSAL, THING } from './phrase-parts.ts'

/** What a meeting can have no majority for. */
const BACKING = '(?:flertal|stemning|opbakning|tilslutning)'

/** Proposals that fell or found nobody for them: "forkastet", "faldet", "intet flertal". Source: survey of Danish minutes. */
export const FALLING: readonly DecisionPhrase[] = [
  {
    id: 'forkastet',
    outcome: 'rejected',
    pattern: words(
      'forkast(?:et|es|edes|ede)|nedstem(?:t|te|tes|mes)|stemt\\s+ned|stemtes\\s+(?:\\p{L}+\\s+){0,3}?ned|bortfald(?:et|t)(?<!(?:plads|post|tilskud|støtte|krav|pligt)\\p{L}*\\s[^.;]{0,40}bortfald(?:et|t))|(?<=^(?:forslaget\\s)?)falder(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Falder.',
      'Ændringsforslaget blev forkastet.',
      'Forslaget om søndagslukning blev nedstemt med 4 mod 1.',
      'Ændringsforslaget bortfaldt.',
    ],
    counterExamples: ['Bladene falder.', 'Et mindretal indstiller, at forslaget forkastes.'],
  },
  {
    id: 'ikke-stemmer-nok',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?:var|er)\\s+der\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:opnået\\s+)?(?:(?:det|de)\\s+(?:fornødne|nødvendige|krævede)\\s+(?:\\p{L}+\\s+)?(?:flertal|to\\s+tredjedele|stemmer)|stemmer\\s+nok)|(?<=^der\\s)(?:var|er)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:(?:det|de)\\s+(?:fornødne|nødvendige|krævede)\\s+(?:flertal|to\\s+tredjedele|stemmer)|stemmer\\s+nok)|(?<=forslaget\\s)(?:fik|opnåede|havde)\\s+(?:\\p{L}+\\s+)?ikke\\s+stemmer\\s+nok|(?<=^(?:det|de)\\s+(?:fornødne|nødvendige|krævede)\\s+(?:\\p{L}+\\s+)?(?:flertal|tredjedele|stemmer)\\s)(?:blev|var|er)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:nået|opnået|til\\s+stede)',
    ),
    reach: 'anywhere',
    examples: [
      'Der var ikke stemmer nok til at sælge.',
      'Dermed var der ikke de fornødne to tredjedele.',
      'Det krævede flertal blev ikke opnået.',
      'De fornødne to tredjedele blev ikke nået.',
      'Forslaget fik ikke stemmer nok.',
    ],
    counterExamples: [
      'Der var ikke stole nok.',
      'Det krævede ikke flertal.',
      'Ib mente, at der ikke var stemmer nok.',
      'Koret har ikke stemmer nok.',
    ],
  },
  {
    id: 'stemte-ned',
    outcome: 'rejected',
    pattern: words(`(?:stemte|stemmer)(?!\\s+og\\s)${upTo(5)}ned`),
    reach: 'anywhere',
    active: true,
    examples: ['Et flertal stemte forslaget ned.', 'Efter en kort debat stemte forsamlingen begge forslag ned.'],
    counterExamples: ['Partiet stemte forslaget ned.', 'Vi stemte og gik ned i kælderen.'],
  },
  {
    id: 'faldet',
    outcome: 'rejected',
    pattern: words(
      `(?<=^(?:[^.:]*:\\s*)?)fald(?:et|t)|(?<=${PROPOSAL}\\s(?:[^,;:.]+\\s)?)fald(?:et|t)|(?<=^(?:et\\s)?${PROPOSAL}\\s[^.;:]{2,160},\\s)faldt(?=[,.]|$|\\s+(?:med|derfor|dermed|herefter)\\s)|(?<=(?:^|\\s)(?:det|forslaget)\\s(?:er|var)\\s(?:dermed|hermed|således|herefter)\\s)(?:bort)?faldet|(?<=^(?:da|idet)\\s[^.;]{0,60}(?:\\sfor|\\simod|stemme|flertal)[^.;]{0,60},\\s)(?:bort)?fald(?:er|t)\\s+\\p{L}*(?:forslaget|indstillingen|ændringen)(?!\\p{L})`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Faldet.',
      'Ændringsforslaget faldt hermed.',
      'Et ændringsforslag fra SF om, at nedsættelsen ikke gennemføres, faldt, idet 2 stemte for.',
      'Forslaget er dermed faldet.',
      '9 stemte imod, hvorefter medlemsforslaget var faldet.',
      'Forslaget fik 2 stemmer, 4 stemte imod, og det var dermed faldet.',
      'Da kun 38 var for, falder forslaget.',
      'Da der ikke var flertal for hegnet, bortfaldt forslaget.',
    ],
    counterExamples: [
      'Besøgstallet er faldet fra 900 til 700.',
      'Grundet sygdom faldt spørgerunden væk.',
      'Da forslag A er vedtaget, bortfalder forslaget fra Ida.',
      'Hvis kun 38 er for, falder forslaget.',
    ],
  },
  {
    id: 'ikke-fremmet',
    outcome: 'rejected',
    pattern: words(
      'ikke\\s+fremme(?:t)?|(?:nyder|nød)\\s+ikke\\s+fremme|(?:kan|kunne)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:nyde\\s+fremme|fremmes)|fandtes\\s+ikke\\s+(?:\\p{L}*egne[td]e?|hensigtsmæssigt?|berettiget)|(?:forslaget|indstillingen)\\s+(?:var|er|blev)\\s+(?:\\p{L}+\\s+)?ikke\\s+antaget',
    ),
    reach: 'anywhere',
    examples: [
      'Forslaget var dermed ikke antaget.',
      'Forslaget fandtes ikke egnet.',
      'Kan ikke nyde fremme.',
      'Sagen blev derfor ikke fremmet.',
      'Ændringsforslaget nyder ikke fremme.',
    ],
    counterExamples: ['Projektet er fremmet.'],
  },
  {
    id: 'intet-flertal',
    outcome: 'rejected',
    pattern: words(
      `(?:ikke|ingen)\\s+(?:\\p{L}+\\s+){0,3}?${BACKING}(?:\\s+(?:for|til|om))?|(?<=(?:var|er)\\s+der\\s+(?:\\p{L}+\\s+)?)(?:ikke|ingen)\\s+støtte\\s+til(?=\\.?$|,)|(?<=(?:fik|opnåede|samlede)\\s)kun\\s+(?:hans|hendes|forslagsstillerens)\\s+egen\\s+stemme|(?:blev|er)\\s+ikke\\s+støttet|(?<=^)intet\\s+flertal`,
    ),
    reach: 'anywhere',
    examples: [
      'Intet flertal herfor.',
      'Det var der ingen stemning for.',
      'Krags forslag samlede kun hans egen stemme.',
      'Et forslag om at tage entré kunne der ikke samles flertal for.',
      'Der var ikke opbakning til det sidste.',
      'Et forslag om at udsætte sagen blev ikke støttet af flertallet.',
      'Den tanke var der ikke støtte til.',
    ],
    counterExamples: ['Der var flertal for forslaget.', 'Der var ikke støtte til at få fra kommunen.'],
  },
  {
    id: 'oevrige-imod',
    outcome: 'rejected',
    pattern: new Pattern(
      /(?<=^)for\s[^.;:]*?forslag[^.;:]*?\sstemte(?=\s[^.;:]+,\s(?:mens|medens|hvorimod)\s(?:de|alle)\s+(?:\p{L}+\s+)?øvrige\s+(?:\p{L}+\s+)?(?:var|stemte)\s+imod)/iu,
    ),
    reach: 'anywhere',
    examples: ['For et ændringsforslag om to etager stemte F og B, mens de øvrige var imod.'],
    counterExamples: ['Imod forslaget stemte F, mens de øvrige var for.', 'De øvrige var imod.'],
  },
  {
    id: 'ingen-stoettede',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^)ingen\\s+(?:af\\s+\\p{L}+\\s+|medlemmer\\s+)?(?:bakkede|støttede|stemte\\s+for|talte\\s+for|gik\\s+ind\\s+for|var\\s+stemt\\s+for|tilsluttede\\s+sig)(?!\\s+sig)(?=\\s|\\.|$)',
    ),
    reach: 'anywhere',
    examples: ['Ingen bakkede forslaget op.', 'Ingen støttede ønsket om en ny bænk.'],
    counterExamples: ['Ingen støttede sig til rækværket, sagde Ib.', 'Ingen talte om forslaget.'],
  },
  {
    id: 'ingen-saa-ide',
    outcome: 'rejected',
    pattern: words(
      '(?<=^(?:et|det|den|en)\\s[^,;.]{3,60}\\s)(?:kunne|ville)\\s+ingen\\s+(?:se\\s+(?:\\p{L}+\\s+)?(?:idé|ide|mening|grund|fornuft)|gå\\s+med\\s+til|støtte)|(?<=^(?:herom|herpå|dette|det|der)\\s)kunne(?:\\s+der)?\\s+ikke\\s+opnås\\s+enighed|(?<=^det\\s)(?:fandt|syntes)\\s+ingen\\s+(?:[^\\s,;.]+\\s+){0,3}?(?:hensigtsmæssigt|rimeligt|klogt|nødvendigt|var\\s+en\\s+god)',
    ),
    reach: 'anywhere',
    examples: [
      'Det fandt ingen i nævnet klogt.',
      'Et forslag om at hyre en advokat kunne ingen se nogen idé i.',
      'Det sidste forslag ville ingen støtte.',
      'Der kunne ikke opnås enighed om et nyt navn.',
    ],
    counterExamples: ['Ingen kunne se skiltet.', 'Naboerne kunne ikke opnå enighed.'],
  },
  {
    id: 'ikke-enige',
    outcome: 'rejected',
    pattern: words('kunne\\s+ikke\\s+(?:nå\\s+til\\s+enighed|(?:blive\\s+)?enes|blive\\s+enige)'),
    reach: 'outcome-section',
    examples: ['Parterne kunne ikke nå til enighed.', 'Udvalget kunne ikke blive enige om en indstilling.'],
    counterExamples: ['Der var enighed om planen.', 'Formanden oplyste, at de ikke kunne nå til enighed.'],
  },
  {
    id: 'opnaaede-ikke',
    outcome: 'rejected',
    pattern: words(
      '(?:gav|giver|fik|får)\\s+ikke\\s+(?:\\p{L}+\\s+)?medhold|(?:opnåede|opnår|fik|får)\\s+ikke\\s+(?:støtte|tilskud|bevilling|dispensation|tilsagn|tilladelse)|(?:samlede|fik|opnåede)\\s+kun\\s+(?:hans|hendes|sin|forslagsstillerens)\\s+(?:egen\\s+)?stemme',
    ),
    reach: 'anywhere',
    examples: [
      'Bos forslag samlede kun hans egen stemme.',
      'Projekt 6 opnåede ikke støtte.',
      'Nævnet gav ikke klager medhold.',
      'Koret fik ikke tilskud i år.',
    ],
    counterExamples: ['Koret fik ikke svar.', 'Formanden oplyste, at koret ikke fik tilskud.', 'Koret fik tilskud.'],
  },
  {
    id: 'ingen-af-dem',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^)ingen\\s+af\\s+(?:de\\s+)?(?:\\p{L}+\\s+){0,2}?\\p{L}*(?:ansøgning|forslag|ønske|projekt|model|tilbud)\\p{L}*\\s+(?:(?:blev|er|kan|kunne|opnåede|fik|kunne)\\s+(?:\\p{L}+\\s+)?)?(?:imødekommes?|imødekommet|vedtaget|vedtages|godkendt|godkendes|bevilget|flertal|støttes|støttet|støtte|antaget|tilslutning)',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen af ansøgningerne imødekommes.',
      'Ingen af de to forslag blev vedtaget.',
      'Ingen af modellerne opnåede flertal.',
    ],
    counterExamples: ['Ingen af ansøgningerne er afvist.', 'Ingen af dem blev støttet af fonden.'],
  },
  {
    id: 'kunne-kun-samle',
    outcome: 'rejected',
    pattern: words(
      `(?<=^${PROPOSAL}\\s(?:[^,;.]{2,50}\\s)?)(?:kunne\\s+kun\\s+(?:mønstre|samle|opnå)|samlede\\s+kun|fik\\s+kun|mønstrede\\s+kun|opnåede\\s+kun)(?=\\s+[^\\s.]+\\s+stemmer?)`,
    ),
    reach: 'anywhere',
    examples: ['Forslaget kunne kun mønstre 11 stemmer mod 24.', 'Ændringsforslaget fik kun to stemmer.'],
    counterExamples: ['Bo Lund fik kun 11 stemmer.', 'Forslaget fik 30 stemmer.'],
  },
  {
    id: 'kom-ikke-igennem',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=(?:^|^(?!.*(?:foresl|sagde|ment))[^:;.]{3,60}:\\s)(?:(?:[\\p{L}'’]+s\\s+|et\\s+)?${THING}|det|dette)\\s(?:[^,;.]{2,40}\\s)?)(?:kom(?:mer)?\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+(?:med|igennem)(?=[.,]|$)|(?:gik|går)\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+igennem|(?:vandt|fandt|vinder|finder)\\s+(?:\\p{L}+\\s+){0,2}?(?:ikke|ingen)\\s+(?:gehør|tilslutning|støtte|gang\\s+på\\s+jord)|faldt\\s+(?:\\p{L}+\\s+)?(?:til\\s+jorden|på\\s+gulvet|igennem)|(?:blev|bliver)\\s+(?:der\\s+)?ikke\\s+(?:til\\s+noget|noget\\s+af)(?=[.,]|$))`,
    ),
    reach: 'anywhere',
    examples: [
      'Undtagelsen kom altså ikke med.',
      'Forslaget gik ikke igennem.',
      "KW's forslag om børnepasning blev ikke til noget.",
      'Ønsket om en ekstra bane vandt ikke gehør.',
      'Idéen om tombola faldt til jorden.',
      '§ 11 om aldersgrænse: Forslaget om 35 år vandt ikke gehør.',
      'Det bliver der ikke noget af.',
    ],
    counterExamples: [
      'Ida kom ikke med.',
      'Bussen kom ikke igennem sneen.',
      'Turen blev ikke til noget.',
      'Ib sagde, at forslaget ikke gik igennem.',
      'Ib sagde: Forslaget gik ikke igennem.',
      'Forslaget gik igennem.',
    ],
  },
  {
    id: 'blev-ikke-efterkommet',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^(?:(?:[\\p{L}'’]+s\\s+|et\\s+)?${THING})\\s(?:[^,;.]{2,60}\\s)?)(?:blev|bliver|er|var)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:efterkommet|opfyldt|fulgt|medtaget|tilgodeset)|(?<=^(?:indstillingen\\s+)?)(?:ikke\\s+fulgt|følges\\s+ikke)(?=[.,]|$)`,
    ),
    reach: 'anywhere',
    examples: [
      'Ønsket om længere åbningstid blev ikke efterkommet.',
      'Forslaget om en ny bænk blev ikke fulgt.',
      'Ikke fulgt.',
      'Indstillingen følges ikke.',
    ],
    counterExamples: ['Ønsket blev fulgt.', 'Reglen følges ikke.', 'Aftalen blev ikke fulgt af kommunen.'],
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
]

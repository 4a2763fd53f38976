import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Both sides of a committee or all of a meeting, as subject: `Parterne`, `B-siden`, `alle`, `et enigt udvalg`. */
const WHO =
  '(?:alle|samtlige|enhver|parterne|begge\\s+(?:sider|parter)|vi|man|[ab]-siden|medarbejdersiden|ledelsessiden|ledelsen|et\\s+(?:enigt|samlet)\\s+\\p{L}+|en\\s+(?:enig|samlet)\\s+\\p{L}+|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet|forsamlingen|MED))'
/** Ways to agree, as infinitives. */
const STAND_BY =
  '(?:stå\\s+inde\\s+for|nikke\\s+(?:\\p{L}+\\s+)?til|leve\\s+(?:\\p{L}+\\s+)?med|skrive\\s+under\\s+på|bifalde|se\\s+sig\\s+selv\\s+i|slutte\\s+(?:\\p{L}+\\s+)?op\\s+om|give\\s+sin\\s+tilslutning)'
/** What is looked through and approved as a whole: `Regnskabet for 2020`, `Beretningen`. */
const ACCOUNTS =
  '(?:(?:års)?(?:regnskabet|rapporten)|\\p{L}*(?:beretningen|protokollen|budgettet)|referatet|dagsordenen)(?:\\s(?:for|fra|af)\\s[^,;:.]{2,30})?'
const ADVERB = '(?:(?!ikke)\\p{L}+\\s+){0,3}?'
/** What is gone through at the beginning: `Dagsordenen`, `Referatet fra juni`. */
const PAPERS = '(?:den\\s+(?:udsendte\\s+)?)?(?:dagsorden(?:en)?|dagens\\s+punkter|punkterne|mødeplan(?:en)?)'

/** Approved or supported in other words than "godkendt" and "tiltrådt". Source: survey of Danish minutes. */
export const APPROVING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'taget-som-udsendt',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:${PAPERS}|begge\\s+dele|referatet|protokollen|beretningen|planen|listen|denne)\\s)(?:(?:blev|er|var|bliver)\\s+(?:\\p{L}+\\s+)?(?:taget|fulgt|brugt|gennemgået)\\s+som|(?:tages|følges|tagen|taget)\\s+som|(?:blev\\s+|er\\s+|var\\s+)?som)\\s+(?:udsendt|forelagt|foreslået|fremsendt|rundsendt|indkaldt|annonceret|trykt|omdelt|fremlagt|den\\s+(?:forelå|var))|(?:blev|er|var)\\s+taget\\s+for\\s+god(?:e|t)?(?:\\s+varer)?(?=[.,]|$|\\s+og\\s)|(?<=^(?:referatet|protokollen)\\s(?:[^,;:.]{2,30}\\s)?)lægges\\s+(?:ud|på\\s+\\p{L}+),?\\s+som\\s+de[tn]\\s+er|(?<=(?:^|^[^;.]{2,60},\\s(?:og\\s|så\\s)?)${PAPERS}\\s)(?:(?:(?:blev|er)\\s+)?(?:dermed\\s+|hermed\\s+|herefter\\s+)?lagt\\s+til\\s+grund|(?:står|forbliver)\\s+(?:dermed\\s+|hermed\\s+|herefter\\s+)?uændre(?:t|de))(?=\\.?$)`,
    ),
    reach: 'anywhere',
    examples: [
      'Årsrapporten blev taget for gode varer.',
      'Referatet fra april lægges ud, som det er.',
      'Dagsordenen blev taget som udsendt.',
      'Dagsordenen som udsendt.',
      'Dagsordenen blev fulgt som udsendt.',
      'Dagsordenen blev herefter lagt til grund.',
      'Dagsordenen står uændret.',
    ],
    counterExamples: [
      'Referatet er udsendt.',
      'Varerne blev taget hjem.',
      'Ib fandt, at dagsordenen var som udsendt.',
      'Dagsordenen var ikke som udsendt.',
      'Ib tog dagsordenen som udsendt.',
      'Prisen står uændret.',
    ],
  },
  {
    id: 'som-derfor-foelges',
    outcome: 'approved',
    inRelative: true,
    pattern: words(
      '(?<=^(?:ingen|der\\s+var\\s+ingen)\\s[^;.]{3,60},\\s)(?:som|der)\\s+(?:derfor|dermed|herefter|så|hermed)\\s+(?:følges|gælder|tages|betragtes\\s+som\\s+godkendt|er\\s+godkendt|blev\\s+godkendt)|(?<=^(?:ingen|der\\s+var\\s+ingen)\\s[^;.]{3,60},\\s(?:og|så)\\s)(?:det|den|referatet|dagsordenen|protokollen)\\s+(?:blev|er|bliver)\\s+(?:\\p{L}+\\s+)?(?:underskrevet|skrevet\\s+under|fulgt|taget|lagt\\s+op|lagt\\s+på)',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen bemærkninger til dagsordenen, som derfor følges.',
      'Ingen havde indvendinger, og det blev underskrevet.',
    ],
    counterExamples: ['Der var ingen bemærkninger.', 'Loven, som derfor gælder, er fra 2019.'],
  },
  {
    id: 'passerede-uden-bemaerkninger',
    outcome: 'approved',
    pattern: words(
      `(?<=^${ACCOUNTS}\\s)(?:(?:passerede|passerer|gik(?:\\s+glat)?\\s+igennem|slap\\s+igennem)(?=\\.?$|\\s+uden\\s)|(?:blev|er)\\s+(?:\\p{L}+\\s+)?klappet\\s+igennem)|klappede\\s+${ACCOUNTS}\\s+igennem`,
    ),
    reach: 'anywhere',
    examples: ['Beretningen passerede uden kommentarer.', 'Forsamlingen klappede regnskabet igennem.'],
    counterExamples: ['Bilerne passerede uden problemer.', 'Ib sagde, at regnskabet passerede uden kommentarer.'],
  },
  {
    id: 'fandtes-i-orden',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:${ACCOUNTS}|kassen|blev\\s+[^,;:]{3,30}\\s+og)\\s+(?:\\p{L}+\\s+)?)fandtes\\s+(?:at\\s+give|(?:at\\s+være\\s+)?(?:i\\s+orden|rigtigt?|korrekt|retvisende))(?!\\s+af\\s)|(?<=^(?:${ACCOUNTS}\\s)?(?:(?:blev|er)\\s+)?)(?:(?:(?:op)?læst|set|gennemgået|kontrolleret)\\s+og\\s+)?(?:fundet|fandtes)\\s+i\\s+orden(?=\\.?$|,|\\s+for\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Protokollen fandtes i orden.',
      'Blev læst op og fandtes i orden.',
      'Årsregnskabet fandtes korrekt.',
      'Regnskabet fandtes at give et retvisende billede.',
      'Blev gennemgået og fandtes i orden.',
      'Set og fundet i orden for de øvrige sogne.',
    ],
    counterExamples: [
      'Protokollen fandtes på loftet.',
      'Regnskabet fandtes i orden af revisor.',
      'Hegnet fandtes i orden.',
    ],
  },
  {
    id: 'som-foreslog',
    outcome: 'approved',
    inRelative: true,
    pattern: words(
      '(?<=^[^.;:,]{1,40},\\s)som\\s+(?:[^\\s,;.]+\\s+){1,3}?(?:lagde\\s+op\\s+til|foreslog|foreslår|indstillede|indstiller|anbefalede|anbefaler)(?=\\.?$)',
    ),
    reach: 'outcome-section',
    examples: ['4 og 1, som Trine lagde op til.'],
    counterExamples: ['Bænken, som Ida foreslog, er dyr.'],
  },
  {
    id: 'ikke-to-meninger',
    outcome: 'approved',
    saysNot: true,
    pattern: words(
      '(?<=^(?:(?:det|dette|herom|forslaget|planen)\\s)?(?:der\\s+)?)(?:var|er)\\s+(?:der\\s+)?ikke\\s+to\\s+meninger(?=[.,]|$|\\s+om(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Herom var der ikke to meninger.', 'Der var ikke to meninger om, at diget skal repareres.'],
    counterExamples: ['Ib sagde, at der ikke var to meninger om prisen.', 'Der var to meninger om prisen.'],
  },
  {
    id: 'kan-staa-inde-for',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:[^,;:.]{0,60}\\s)?${WHO}\\s)(?:kan|kunne)\\s+${ADVERB}${STAND_BY}|(?:kan|kunne)\\s+${WHO}\\s+${ADVERB}${STAND_BY}`,
    ),
    reach: 'anywhere',
    examples: [
      'Parterne kan stå inde for den nye tekst.',
      'Derefter kunne alle stå inde for teksten.',
      'Med en enkelt rettelse på side 4 kunne alle nikke til beretningen.',
      'B-siden kunne nikke til opslaget.',
    ],
    counterExamples: [
      'Naboen kan leve med hegnet.',
      'Ida sagde, at alle kan leve med prisen.',
      'Vi kan ikke leve med støjen.',
    ],
  },
  {
    id: 'fik-velsignelse',
    outcome: 'approved',
    pattern: words(`(?:fik|får|gav|giver)${upTo(3)}(?:velsignelse|blå\\s+stempel|tommelfingeren?\\s+op|tommel\\s+op)`),
    reach: 'anywhere',
    examples: ['Valget fik bestyrelsens velsignelse.', 'Bestyrelsen gav forslaget det blå stempel.'],
    counterExamples: ['Præsten lyste velsignelsen.', 'Ida sagde, at planen fik bestyrelsens velsignelse.'],
  },
  {
    id: 'har-ingen-indsigelser',
    outcome: 'approved',
    saysNot: true,
    weak: true,
    pattern: words(
      `(?:har|havde)\\s+(?:vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))\\s+(?:ingen|ikke\\s+(?:nogen\\s+)?)(?:\\s+)?(?:indsigelser|indvendinger|noget)(?:\\s+i?mod)?(?=[.,]|$)|(?<=^(?:vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet)|ingen)\\s(?:har\\s|havde\\s)?)(?:ingen\\s+indsigelser|(?:ikke\\s+)?(?:har\\s+|havde\\s+)?noget\\s+imod)(?=[.,]|$|\\s+(?:i?mod|til|at|om)\\s)|(?<=^)ingen\\s+havde\\s+(?:indvendinger|indsigelser)(?=[\\s.,]|$)`,
    ),
    reach: 'anywhere',
    examples: ['Resten af projektet har rådet ingen indsigelser imod.', 'Ingen havde indvendinger.'],
    counterExamples: ['Naboen har ingen indsigelser.', 'Ida havde noget imod farven.'],
  },
  {
    id: 'er-positivt-stemt',
    outcome: 'endorsed',
    active: true,
    byName: true,
    pattern: words(
      '(?:er|var)\\s+(?:\\p{L}+\\s+)?(?:positivt|velvilligt|venligt)\\s+(?:stemt|indstillet)(?=\\s|[.,]|$)|(?:ser|så)\\s+(?:\\p{L}+\\s+)?positivt\\s+på(?!.*,\\smen\\s+(?:finder|fandt|mener|kan|kunne|vil|ser)\\s+(?:\\p{L}+\\s+)?ikke(?!\\p{L}))|hilser\\s+[^.;]{2,60}\\s+velkommen',
    ),
    reach: 'anywhere',
    examples: ['Rådet er positivt stemt over for flere pladser.', 'Udvalget ser positivt på ansøgningen.'],
    counterExamples: [
      'Naboen er positivt stemt.',
      'Ida er positivt indstillet over for forslaget.',
      'Udvalget ser positivt på ansøgningen, men kan ikke støtte den.',
    ],
  },
  {
    id: 'prisen-blev-tildelt',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?:(?:ph\\.d\\.-)?graden|årets\\s+\\p{L}+|\\p{L}*(?:prisen|legatet|stipendiet|medaljen|pokalen|hædersbevisningen))\\s+)(?:blev|er|bliver)\\s+(?:(?:hermed|dermed|således|herefter)\\s+)?tildelt(?!\\s+(?:os|vi|af)(?!\\p{L}))(?!.*\\s(?:af\\s+(?:kommunen|fonden|regionen|forbundet)|i\\s+fjor|sidste\\s+år|i\\s+(?:19|20)\\d\\d)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Graden er hermed tildelt.', 'Fidusprisen blev tildelt koret.'],
    counterExamples: [
      'Prisen blev tildelt os.',
      'Prisen blev tildelt koret i fjor.',
      'Ib fortalte, at prisen blev tildelt koret.',
    ],
  },
  {
    id: 'stiller-sig-bag',
    outcome: 'endorsed',
    pattern: words(
      `(?<=^(?:[^,;:.]{0,40}\\s)?(?:${WHO}|alle\\s+partier(?:\\s+(?:på\\s+nær|undtagen)\\s+\\p{L}+(?:\\s+\\p{L}+)?)?|et\\s+(?:\\p{L}+\\s+)?flertal|flertallet)\\s)(?:(?:stiller|stillede)\\s+sig\\s+(?:\\p{L}+\\s+)?bag|(?:står|stod)\\s+bag(?!\\s+(?:ved|huset))|bakke(?:r|de)\\s+(?:\\p{L}+\\s+)?op(?=\\.?$))`,
    ),
    reach: 'anywhere',
    active: true,
    examples: ['Byrådet stillede sig bag udvalgets indstilling.', 'Et samlet råd bakkede op.'],
    counterExamples: ['Naboerne står bag forslaget.', 'Ib stillede sig bag døren.'],
  },
]

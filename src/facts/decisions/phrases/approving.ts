import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY } from './phrase-parts.ts'

/** Both sides of a committee or all of a meeting, as subject: `Parterne`, `B-siden`, `alle`, `et enigt udvalg`. */
const WHO =
  '(?:alle|samtlige|enhver|parterne|begge\\s+(?:sider|parter)|vi|man|[ab]-siden|medarbejdersiden|ledelsessiden|ledelsen|et\\s+(?:enigt|samlet)\\s+\\p{L}+|en\\s+(?:enig|samlet)\\s+\\p{L}+|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet|forsamlingen|MED))'
const ADVERB = '(?:(?!ikke)\\p{L}+\\s+){0,3}?'
/** Ways to agree, as infinitives. */
const STAND_BY =
  '(?:stå\\s+inde\\s+for|nikke\\s+(?:\\p{L}+\\s+)?til|leve\\s+(?:\\p{L}+\\s+)?med|skrive\\s+under\\s+på|bifalde|se\\s+sig\\s+selv\\s+i|slutte\\s+(?:\\p{L}+\\s+)?op\\s+om|give\\s+sin\\s+tilslutning)'

/** Approved: "godkendt", "ok", "ja", "ingen indvendinger". Source: survey of Danish minutes. */
export const APPROVING: readonly DecisionPhrase[] = [
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
      `(?:har|havde)\\s+(?:vi|${BODY})\\s+(?:ingen|ikke\\s+(?:nogen\\s+)?)(?:\\s+)?(?:indsigelser|indvendinger|noget)(?:\\s+i?mod)?(?=[.,]|$)|(?<=^(?:vi|${BODY}|ingen)\\s(?:har\\s|havde\\s)?)(?:ingen\\s+indsigelser|(?:ikke\\s+)?(?:har\\s+|havde\\s+)?noget\\s+imod)(?=[.,]|$|\\s+(?:i?mod|til|at|om)\\s)|(?<=^)ingen\\s+havde\\s+(?:indvendinger|indsigelser)(?=[\\s.,]|$)`,
    ),
    reach: 'anywhere',
    examples: ['Resten af projektet har rådet ingen indsigelser imod.', 'Ingen havde indvendinger.'],
    counterExamples: ['Naboen har ingen indsigelser.', 'Ida havde noget imod farven.'],
  },
  {
    id: 'godkendt',
    outcome: 'approved',
    pattern: words('(?:forhånds|del)?godkend(?:t|te|tes|es|er)|godk\\.'),
    reach: 'anywhere',
    examples: [
      'Godkendt.',
      'Dagsordenen blev herefter enstemmigt godkendt.',
      'Indstillingen godkendes.',
      'Regnskabet godkendtes uden bemærkninger.',
      'Ligeledes godkendte udvalget at Leif arbejder videre.',
      'Bestyrelsen godkendte, at regnskabet udskydes.',
      'Referatet godkendt og underskrevet.',
      'Rådet har godkendt mødets dagsorden.',
    ],
    counterExamples: [
      'Godkendelse af dagsorden.',
      'Aftalen forelægges DAS til godkendelse.',
      'Planen skal godkendes i alle 11 kommuner.',
      'De orienteres, når regionsrådet har godkendt forsøget.',
      'Det godkendte budget er lagt på nettet.',
      'Formanden oplyste, at sagen er godkendt.',
      'Kommunalbestyrelsen har godkendt en besparelse på 2 pct.',
    ],
  },
  {
    id: 'fandt-godkendelse',
    outcome: 'approved',
    pattern: words(
      `(?:fandt|vandt|fik|opnåede|mødte|nød|høstede)\\s+(?:(?:derefter|herefter|derpå)\\s+)?(?:alles|\\p{L}*(?:forsamling|bestyrelse|udvalg|råd|møde|repræsentantskab)(?:e?n|e?t)s|medlemmernes|deltagernes|almindeligt?|enstemmigt?|fuld|(?:hele\\s+)?salens)\\s+(?:\\p{L}+\\s+)?(?:godkendelse|tilslutning|bifald|opbakning|billigelse|accept|sanktion)|(?<=^[^,;:.]{3,50}\\s)(?:nyder|nød)\\s+(?:\\p{L}+\\s+)?fremme|(?<=^[^,;:]{3,90}\\s)fandt\\s+(?:(?:derefter|herefter|derpå)\\s+)?tilslutning(?!\\s+(?:i|fra|hos|blandt)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Talen fandt derpå forsamlingens bifald.',
      'Planen nød generalforsamlingens fulde godkendelse.',
      'Forslaget om en udflugt fandt tilslutning.',
      'Formandens beretning fandt forsamlingens godkendelse.',
      'Budgettet vandt almindelig tilslutning.',
      'Regnskabet fik medlemmernes godkendelse.',
      'Dagsordenen fik alles accept.',
      'Årsrapporten nød fremme uden afstemning.',
    ],
    counterExamples: [
      'Hun fandt bifald på landsmødet.',
      'Ideen fandt tilslutning hos kromanden.',
      'Koret vandt prisen.',
      'Talen fik bifald.',
      'Planen fandt ikke forsamlingens tilslutning.',
    ],
  },
  {
    id: 'gav-sin-godkendelse',
    outcome: 'approved',
    pattern: words(
      '(?:gav|giver|har\\s+givet)\\s+(?:\\S+\\s+){1,4}?sin\\s+(?:fulde\\s+)?(?:godkendelse|tilslutning(?!\\s+til\\s)|velsignelse|billigelse|accept)|(?:gav|giver)\\s+sin\\s+(?:fulde\\s+)?(?:godkendelse|velsignelse|billigelse|accept|tilslutning(?=\\.?$))',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Bestyrelsen gav strategien sin godkendelse med en præcisering i afsnit 3.',
      'Rådet giver planen sin fulde tilslutning.',
      'Bestyrelsen gav sin velsignelse til turen.',
    ],
    counterExamples: ['Provsten gav planen sin velsignelse.', 'Bestyrelsen gav Ida sin gave.'],
  },
  {
    id: 'ok',
    outcome: 'approved',
    pattern: new Pattern(
      /(?<=^|:\s|\s(?:fik|får|gav|giver)\s(?=ok\S*\s+til\s))ok(?:ay)?(?:[.!]?$|\s+(?:fra|til)\s|,\s+(?:vi|dog|men)\s)/iu,
    ),
    reach: 'anywhere',
    examples: [
      'OK.',
      'Ok',
      'Ok fra bestyrelsen.',
      'Badminton: Ok til at købe net.',
      'Ulla fik ok til at købe en printer.',
    ],
    counterExamples: [
      'Økonomien er ok.',
      'Ida fik ok fra forbundet.',
      'OK med nye kroge i gangen.',
      'Det er ok fra vores side.',
    ],
  },
  {
    id: 'sagde-god-for',
    outcome: 'approved',
    pattern: words(
      `(?:sagde|siger)${upTo(4)}god\\s+for|nikke(?:de|r)${upTo(2)}til|(?:(?:gav|giver|gives|givet|fik|får)${upTo(5)}|(?<=^))grønt\\s+lys`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Bestyrelsen sagde god for udgiften.',
      'Rådet nikkede til forslaget.',
      'Grønt lys til at gå i gang.',
      'Herefter gav udvalget grønt lys til planen.',
    ],
    counterExamples: ['Formanden nikkede til dirigenten.', 'Kommunen giver grønt lys til lågen.'],
  },
  {
    id: 'er-ok',
    outcome: 'approved',
    pattern: new Pattern(
      /(?<=^(?:(?:tidsplan|budget|tilbud|udkast|forslag|regnskab|referat|dagsorden|pris|program|oplæg|plan|udgift)(?:[mt]?et|m?en|t?erne)?\s(?:på\s[\d.]+\skr\.\s)?|begge\s(?:dele\s)?))(?:er\s)?(?:ok(?:ay)?|(?<=(?:er|begge|dele)\s)(?:fin|fint|i\sorden)|(?<=\s)(?:holder|står\sved\smagt))(?=[.!]?$)/iu,
    ),
    reach: 'anywhere',
    examples: [
      'Tidsplanen ok.',
      'Dagsordenen er fin.',
      'Udkastet holder.',
      'Budgettet på 65.000 kr. er ok.',
      'Begge dele ok.',
    ],
    counterExamples: [
      'Økonomien er ok.',
      'Begge døre er i orden.',
      'Budgettet er ok ifølge revisor.',
      'Ida spurgte, om planen er ok.',
    ],
  },
  {
    id: 'godtaget',
    outcome: 'approved',
    pattern: words(
      'blev\\s+(?:\\p{L}+\\s+)?godtaget|godtoges|(?<=^)(?:godtaget|godtages)(?=[.,]|$|\\s+(?:med|uden|som)\\s)|(?<=^\\p{L}*(?:forslag|regnskab|budget|beretning|indstilling|ændring)\\p{L}{0,5}\\s(?:[^,;.]{2,30}\\s)?)(?:gik|gled)\\s+(?:(?!ikke)\\p{L}+\\s+)?igennem|(?<=^\\p{L}*(?:regnskabet|budgettet|beretningen|forslaget|dagsordenen)\\s)(?:blev|er)\\s+taget(?=\\s+(?:enstemmigt|uden\\s|med\\s+(?:akklamation|stort|overvejende))(?!\\p{L}))|(?<=^(?:forslagsstilleren|klager(?:en)?|\\p{L}*ansøger(?:en)?|ejeren)\\s)(?:fik|får|gives)\\s+(?:\\p{L}+\\s+)?medhold(?!\\s+(?:i|hos|af)\\s+\\p{L}*(?:nævn|ret|styrelse))',
    ),
    reach: 'anywhere',
    examples: [
      'Ansøger får medhold.',
      '1 og 3 blev godtaget.',
      'Godtaget med en enkelt rettelse.',
      'Regnskabet gik glat igennem.',
      'Forslagsstilleren fik herefter medhold ved håndsoprækning.',
    ],
    counterExamples: ['Kommunen fik medhold.', 'Klageren fik medhold i landsretten.'],
  },
  {
    id: 'tog-imod-tilbud',
    outcome: 'approved',
    pattern: words(
      '(?:tog|tager)\\s+(?:\\p{L}+\\s+)?imod\\s+(?:(?:det|murerens|tømrerens)\\s+(?:\\p{L}+\\s+){0,2}?tilbud|tilbuddet|\\p{L}+s\\s+tilbud)|antog(?=\\s+(?:\\S+\\s+){0,3}?tilbud)',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Menighedsrådet tog imod det laveste tilbud.', 'Bestyrelsen antog murerens tilbud.'],
    counterExamples: ['Naboen tog imod tilbuddet.', 'Bestyrelsen tager imod tilbud til den 1. maj.'],
  },
  {
    id: 'accepterer',
    outcome: 'approved',
    pattern: words('accepterer|tillod|tillader'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Bestyrelsen accepterer tilbuddet.', 'Samarbejdsudvalget tillod nedsættelsen.'],
    counterExamples: ['Naboen accepterer tilbuddet.', 'Vi accepterer, at det tager tid.'],
  },
  {
    id: 'decharge',
    outcome: 'approved',
    pattern: words(`(?:fik|får|gav|gaves|giver|givet|gives|meddelt|meddeles|meddelte|meddeltes)${upTo(3)}decharge`),
    reach: 'anywhere',
    examples: [
      'Der blev givet decharge.',
      'Generalforsamlingen meddelte bestyrelsen decharge.',
      'Der meddeltes bestyrelsen decharge.',
    ],
    counterExamples: ['Decharge er ansvarsfrihed.', 'Revisor spurgte, om der gives decharge.'],
  },
  {
    id: 'stadfaestet',
    outcome: 'approved',
    pattern: words('(?<=^(?:indstillingen\\s+)?)stadfæst(?:et|es)(?=[.,]|$)'),
    reach: 'anywhere',
    examples: ['Stadfæstet.', 'Indstillingen stadfæstes.'],
    counterExamples: ['Nævnet har stadfæstet dommen.', 'Stadfæstet i 2019 af byretten.'],
  },
  {
    id: 'kan-godkende',
    outcome: 'approved',
    pattern: words(`(?:kan|kunne)${upTo(4)}(?:godkende|gå\\s+med\\s+til)`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Udvalget kan derfor kun godkende kommissoriet, hvis det justeres.',
      'Udvalget kunne godkende forslaget.',
      'Bestyrelsen kunne gå med til et udlån.',
    ],
    counterExamples: ['Vi vil gerne godkende planen senere.'],
  },
  {
    id: 'ja',
    outcome: 'approved',
    pattern: words(
      '(?<=:\\s)ja(?!\\s*:|\\s+\\d)|(?<=\\d\\s*kr\\.[^.]*\\s[–-]\\s)ja(?=\\.?$|,)|(?<=^)ja(?=[.!]?$|,(?!\\s(?:sagde|svarede|mente|har\\s|havde\\s|de\\s+er|der\\s+er|det\\s+(?:er|har|var)))|\\s+(?:tak|til)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Ja tak til tilbuddet.', 'Trøjer: ja.', 'Spejderne: 2.000 kr. til bålhytte – ja.'],
    counterExamples: [
      'Formanden spurgte, om vi siger ja.',
      'Det må jagten vise.',
      'Ja, har vi altid gjort.',
      'Ja Nej',
      'Ja: 21, nej: 59.',
      'Skriftlig afstemning: Ja 19, nej 25.',
      'JA spurgte til tøjaftalen.',
      'Ja, de er grå.',
    ],
  },
  {
    id: 'siger-ja',
    outcome: 'approved',
    pattern: words(`(?:siger|sagde|sagt|siges|sagdes)${upTo(5)}ja`),
    reach: 'anywhere',
    active: true,
    examples: ['Vi siger ja tak.', 'Ønsket blev der sagt ja til.'],
    counterExamples: ['Formanden spurgte, om vi siger ja.', 'Banken siger ja til lånet.', 'De sagde ja.'],
  },
  {
    id: 'det-er-i-orden',
    outcome: 'approved',
    pattern: words(
      "(?<=^(?:(?:i\\s+øvrigt|resten|ellers)\\s)?)i\\s+orden(?=\\.?$)|(?<=^)i\\s+orden\\s+for\\s+alle(?=\\s)|(?<=^)(?:helt\\s+)?(?:fint|ok|okay|i\\s+orden)\\s+(?:med|for)\\s+(?:os|bestyrelsen|rådet)(?=[.,]|$)|(?<=^det\\s)(?:er|var|blev)\\s+(?:helt\\s+)?(?:i\\s+orden|ok(?:ay)?|fint\\s+med\\s+(?:os|bestyrelsen|rådet))(?=\\.?$|,?\\s+(?:at|hvis|såfremt)\\s)|(?<=^(?:det|forslaget|planen|budgettet|ansøgningen)\\s)(?:blev|er)\\s+ok[’']?et(?=[\\s.,]|$)",
    ),
    reach: 'anywhere',
    examples: [
      'Fint med os.',
      'Ok for bestyrelsen, hvis de rydder op.',
      'Det er ok, at de låner salen.',
      'Det er i orden.',
      'I orden.',
    ],
    counterExamples: [
      'Det er fint med båden.',
      'Fint med en ny bænk.',
      'Ida sagde, at det er i orden.',
      'Det er ok vejr.',
      'Regnskabet er i orden.',
    ],
  },
  {
    id: 'ingen-indvendinger',
    outcome: 'approved',
    saysNot: true,
    pattern: words(
      `(?<=^(?:der\\s+(?:var|er)\\s+(?:\\p{L}+\\s+)?|(?:vi|${BODY})\\s+(?:har|havde)\\s+(?:\\p{L}+\\s+)?)?)(?:ingen|ikke\\s+nogen)\\s+(?:indvendinger(?=\\.?$|\\s+(?:i?mod|til)\\s)|indsigelser(?=\\s+(?:i?mod|til)\\s))|(?<=^)ingen\\s+indsigelser(?=\\.?$)|(?<=^det\\s+(?:var|er|havde)\\s+(?:der|ingen|bestyrelsen|udvalget|rådet)\\s+)(?:ingen\\s+)?indvendinger\\s+i?mod(?=\\.?$|,)|(?<=^(?:den|dagsordenen|referatet|protokollen)\\s)(?:var|er)\\s+der\\s+(?:ingen|ikke)\\s+(?:nogen\\s+)?(?:indvendinger|indsigelser|(?<=^(?!den)\\S+\\s.*)(?:bemærkninger|rettelser))\\s+(?:i?mod|til)(?=\\.?$|,)|(?<=^(?:vi|${BODY})\\s)(?:har|havde)\\s+(?:intet|ikke\\s+noget)\\s+i?mod(?=\\s)|(?<=^)(?:intet|ikke\\s+noget)\\s+at\\s+indvende(?=\\.?$|\\s+i?mod)|(?<=^(?:(?:vi|${BODY})\\s(?:har|havde)\\s)?)intet\\s+at\\s+erindre(?=\\.?$|\\s+(?:i?mod|til))`,
    ),
    reach: 'anywhere',
    examples: [
      'Udvalget har intet at erindre.',
      'Ingen indsigelser.',
      'Rådet havde ingen indsigelser imod skitsen.',
      'Udvalget har ikke noget imod projektet.',
      'Intet at indvende.',
      'Bestyrelsen har ingen indvendinger mod projektet.',
      'Der var ingen indvendinger mod forslaget.',
      'Dagsordenen var der ingen bemærkninger til.',
    ],
    counterExamples: [
      'Naboen har intet at erindre.',
      'Naboen har ikke noget imod projektet.',
      'Naboerne havde ingen indvendinger.',
      'Der var ingen indvendinger fra naboerne.',
      'Den var der ingen bemærkninger til.',
    ],
  },
  {
    id: 'vi-tog-imod',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?:vi|man)\\s+(?:derfor\\s+)?)(?:tog|tager)\\s+(?:\\p{L}+\\s+)?imod\\s+(?:tilbuddet|(?:det|\\p{L}+s)\\s+(?:\\p{L}+\\s+)?tilbud)|(?<=^(?:[^,;:.]{0,40}\\s)?(?:til)?bud(?:det)?\\s(?:fra\\s[^,;:.]{2,40}\\s)?)(?:blev\\s+(?:\\p{L}+\\s+)?antaget|antages|antoges)|(?:antog|antager|antaget)\\s+(?:det\\s+)?(?:\\p{L}+e\\s+)?(?:til)?bud(?:det)?(?!\\p{L})(?!\\s+om)',
    ),
    reach: 'anywhere',
    examples: [
      'Man tog imod tilbuddet.',
      'Tilbuddet fra Bork Anlæg blev antaget.',
      'Udvalget har antaget laveste bud.',
      'Højeste bud antages.',
    ],
    counterExamples: [
      'Naboen tog imod tilbuddet.',
      'Vi tager imod tilbud til den 1. maj.',
      'Vi har antaget budskabet.',
    ],
  },
  {
    id: 'kunne-godkendes',
    outcome: 'approved',
    pattern: words(
      'kunne\\s+(?:(?:\\p{L}+(?:en|et|erne|ne)|det|den)\\s+)?(?:(?!ikke|endnu|først|aldrig)\\p{L}+\\s+)?(?:godkendes|tiltrædes|tilsluttes|imødekommes)(?=\\.?$|,(?!\\s+(?:hvis|når|såfremt))|\\s+(?:med|uden|som)\\s)',
    ),
    reach: 'anywhere',
    examples: [
      'Med disse bemærkninger kunne planen godkendes.',
      'Dagsordenen og referatet kunne godkendes.',
      'Kapitlet kunne tiltrædes med den ændring, at scenarie C udgår.',
    ],
    counterExamples: [
      'Planen kunne ikke godkendes.',
      'Planen kunne godkendes, hvis prisen var lavere.',
      'Bo mente, at planen kunne godkendes.',
      'Planen kan godkendes.',
    ],
  },
  {
    id: 'takkede-ja',
    outcome: 'approved',
    active: true,
    pattern: words('takke(?:r|de)\\s+(?:\\p{L}+\\s+)?ja(?=\\s+til\\s|\\.?$|,)'),
    reach: 'anywhere',
    examples: ['Nævnet takkede ja til tilbuddet.', 'Vi takker ja.'],
    counterExamples: ['Naboen takkede ja til kaffe.', 'Vi takkede for kaffen.', 'Banken takkede ja.'],
  },
]

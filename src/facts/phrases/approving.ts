import { Pattern } from '../../danish/patterns/pattern.ts'
import { type DecisionPhrase, upTo, words } from '../phrase.ts'

/** A thing that can be granted: tilsagn, tilskud, dispensation. */
const GRANT = '(?:tilladelse|dispensation|tilsagn|tilskud|støtte|kommunegaranti|garanti|anlægsbevilling|bevilling)'
const GIVE = '(?:giver|gives|gav|givet|ydes|yder|meddeles|meddelt|får|fik)'

/** Godkendt, imødekommet, bevilget, tiltrådt, tilsluttet. Source: survey of Danish minutes. */
export const APPROVING: readonly DecisionPhrase[] = [
  {
    id: 'godkendt',
    outcome: 'approved',
    pattern: words('godkend(?:t|te|tes|es|er)|godk\\.'),
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
    id: 'som-indstillet',
    outcome: 'approved',
    pattern: new Pattern(/^som\s+(?:indstillet|foreslået|anbefalet)\.?$/iu),
    reach: 'outcome-section',
    examples: ['Som indstillet.'],
    counterExamples: ['Som indstillet af udvalget i maj venter vi.'],
  },
  {
    id: 'ok',
    outcome: 'approved',
    pattern: new Pattern(/^ok(?:ay)?[.!]?$/iu),
    reach: 'anywhere',
    examples: ['OK.', 'Ok'],
    counterExamples: ['Økonomien er ok.', 'OK med nye kroge i gangen.'],
  },
  {
    id: 'tildelte',
    outcome: 'adopted',
    pattern: words('tildelte|tildeler'),
    reach: 'anywhere',
    active: true,
    examples: ['Rådet tildelte ph.d.-graden til Mette Hvam.', 'Bestyrelsen tildeler klubben 5.000 kr.'],
    counterExamples: ['Fonden har tildelt projektet midler.', 'Tildelingen sker i maj.'],
  },
  {
    id: 'kan-godkende',
    outcome: 'approved',
    pattern: words(`(?:kan|kunne)${upTo(4)}godkende`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Udvalget kan derfor kun godkende kommissoriet, hvis det justeres.',
      'Udvalget kunne godkende forslaget.',
    ],
    counterExamples: ['Vi vil gerne godkende planen senere.'],
  },
  {
    id: 'imoedekommet',
    outcome: 'approved',
    pattern: words(
      'imødek(?:ommet|ommes|ommer|om)|bevilg(?:et|es|ede|edes|er)|accept(?:eret|eres|erede|eredes)|bifald(?:t|es|et)|(?:tages|taget|toges)\\s+til\\s+følge',
    ),
    reach: 'anywhere',
    examples: [
      'Ansøgningen blev imødekommet for et år.',
      'Bevilges, dog kun 5.000 kr.',
      'Menighedsrådet bevilgede 3.500 kr. til formålet.',
      'Udvalget imødekommer ansøgning 1 og 2.',
      'Anmodningen tages til følge.',
    ],
    counterExamples: ['Der afventes en imødekommet ansøgning, når året er gået.', 'Bevillingen udløber i maj.'],
  },
  {
    id: 'tilsagn-gives',
    outcome: 'approved',
    pattern: words(`${GIVE}${upTo(5)}${GRANT}|${GRANT}(?:e?n|et)?\\s+(?:gives|ydes|meddeles|blev\\s+givet)`),
    reach: 'outcome-section',
    examples: ['Ansøgning 5 får tilsagn om 500.000 kr.', 'Tilladelsen gives til kl. 00.30 på prøve.'],
    counterExamples: ['Puljen giver mulighed for meget.'],
  },
  {
    id: 'gav-lov',
    outcome: 'approved',
    pattern: words(`(?:gav|giver)${upTo(4)}lov\\s+til|blev\\s+(?:\\p{L}+\\s+)?givet${upTo(3)}${GRANT}`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Menighedsrådet gav graveren lov til at købe en havetraktor.',
      'Der blev givet dispensation i tre sager og afslag i én.',
    ],
    counterExamples: ['Loven giver kommunen lov til mere.', 'Eleverne vil gerne have lov til at gå.'],
  },
  {
    id: 'har-givet',
    outcome: 'approved',
    pattern: words(`har\\s+givet${upTo(3)}${GRANT}`),
    reach: 'anywhere',
    active: true,
    examples: ['Udvalget har givet en anlægsbevilling på 4 mio. kr. til børnehuset.'],
    counterExamples: ['Staten har givet tilsagn om kompensation.'],
  },
  {
    id: 'faar-beloeb',
    outcome: 'approved',
    pattern: words(`får${upTo(2)}(?:søgte\\s+beløb|\\d[\\d.]*\\s*kr)`),
    reach: 'outcome-section',
    examples: ['A, C og E får det søgte beløb', 'B får 42.500 kr. på betingelse af, at der er åbent'],
    counterExamples: ['Medlemmerne får et svar.'],
  },
  {
    id: 'indstillingen-foelges',
    outcome: 'approved',
    pattern: words(
      `(?:indstilling|anbefaling|forslag)\\p{L}*${upTo(4)}(?:følges|fulgt)|følger${upTo(3)}indstilling\\p{L}*`,
    ),
    reach: 'outcome-section',
    examples: ['Indstillingen følges, bortset fra at stævnet støttes.', 'Økonomiudvalgets anbefaling fulgt.'],
    counterExamples: ['Tidsplanen følges.', 'Indstillingen drøftes.'],
  },
  {
    id: 'ja',
    outcome: 'approved',
    pattern: words(`(?:siger|sagde|sagt)${upTo(3)}ja|(?<=:\\s)ja|(?<=^)ja`),
    reach: 'anywhere',
    examples: ['Vi siger ja tak.', 'Det blev der sagt ja til.', 'Trøjer: ja.'],
    counterExamples: ['Formanden spurgte, om vi siger ja.', 'Det må jagten vise.'],
  },
  {
    id: 'tiltraadt',
    outcome: 'endorsed',
    pattern: words('tilslut(?:tet|tes|tedes)(?!\\s+sig)|tiltr(?:ådt|ådtes|ådte|ædes|æder)(?!\\s+(?:stilling|sin\\s))'),
    reach: 'anywhere',
    examples: [
      'Tiltrådt.',
      'Tiltrådtes.',
      'Sundhedsdirektørkredsen tiltrådte indstillingen med bemærkning.',
      'Udvalgets anbefaling tiltrædes.',
    ],
    counterExamples: ['Hans Olsen tiltræder stillingen i maj.', 'Loven er under tiltrædelse.'],
  },
  {
    id: 'tilslutter-sig',
    outcome: 'endorsed',
    pattern: words(`tilslut(?:ter|tede|tet)${upTo(3)}sig|(?:kan|kunne)${upTo(3)}(?:tilslutte\\s+sig|støtte|tiltræde)`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Ældrerådet kan tilslutte sig standarderne.',
      'HMU tilsluttede sig processen.',
      'Udvalget kunne tilslutte sig arbejdet med palliation.',
    ],
    counterExamples: ['Hans Holm (C) kan tilslutte sig forslaget.', 'Tilslutningen var stor.'],
  },
  {
    id: 'bakker-op',
    outcome: 'endorsed',
    pattern: words(
      `(?:bakker|bakkede)${upTo(3)}op\\s+om|støtter|støttede|stil(?:ler|lede)\\s+sig\\s+positiv\\p{L}*|(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:tilslutning|opbakning)\\s+til`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Udvalget bakker op om forslaget.',
      'Der var tilslutning til de to nye mål.',
      'Landsbyrådet stiller sig positiv overfor ideen.',
    ],
    counterExamples: ['Støtten er stor.', 'Der var ros til arbejdet.'],
  },
]

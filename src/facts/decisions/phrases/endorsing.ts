import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY } from './phrase-parts.ts'

/** Both sides of a committee or all of a meeting, as subject: `Parterne`, `B-siden`, `alle`, `et enigt udvalg`. */
const WHO =
  '(?:alle|samtlige|enhver|parterne|begge\\s+(?:sider|parter)|vi|man|[ab]-siden|medarbejdersiden|ledelsessiden|ledelsen|et\\s+(?:enigt|samlet)\\s+\\p{L}+|en\\s+(?:enig|samlet)\\s+\\p{L}+|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet|forsamlingen|MED))'

/** For it, as far as those who met have a say: "tiltrådt", "tilslutter sig", "bakker op". Source: survey of Danish minutes. */
export const ENDORSING: readonly DecisionPhrase[] = [
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
  {
    id: 'tiltraadt',
    outcome: 'endorsed',
    pattern: words(
      `tilslut(?:tet|tes|tedes)(?!\\s+sig)|tiltr(?:ådt|ådtes|ådte|ædes|æder)(?!\\s+(?:stilling|sin\\s|sit\\s|jobbet|embedet|den\\s+\\d|\\d{1,2}\\.\\s+\\p{L}|d\\.|pr\\.|som\\s|til\\s+|efter\\s+\\p{L}+(?=[.,]|$)|i\\s+(?:${MONTH_NAMES})))`,
    ),
    reach: 'anywhere',
    examples: [
      'Tiltrådt.',
      'Tiltrådtes.',
      'Sundhedsdirektørkredsen tiltrådte indstillingen med bemærkning.',
      'Udvalgets anbefaling tiltrædes.',
    ],
    counterExamples: [
      'Hans Olsen tiltræder stillingen i maj.',
      'Den nye kordegn tiltræder 1. maj.',
      'Loven er under tiltrædelse.',
    ],
  },
  {
    id: 'tilslutter-sig',
    outcome: 'endorsed',
    pattern: words(`tilslut(?:ter|tede|tet)${upTo(5)}sig|(?:kan|kunne)${upTo(3)}(?:tilslutte\\s+sig|støtte|tiltræde)`),
    reach: 'anywhere',
    active: true,
    inRelative: true,
    examples: [
      'Ældrerådet kan tilslutte sig standarderne.',
      'HMU tilsluttede sig processen.',
      'Præsten havde lavet et udkast, som rådet tilsluttede sig.',
      'Udvalget kunne tilslutte sig arbejdet med palliation.',
    ],
    counterExamples: ['Hans Holm (C) kan tilslutte sig forslaget.', 'Tilslutningen var stor.'],
  },
  {
    id: 'er-indstillet-paa',
    outcome: 'endorsed',
    active: true,
    pattern: words('(?:er|var)\\s+(?:\\p{L}+\\s+)?indstillet\\s+på\\s+(?:at|en|et)'),
    reach: 'outcome-section',
    examples: ['Udvalget er indstillet på at give tilladelse.', 'Bestyrelsen var indstillet på et salg.'],
    counterExamples: ['Bo Holm (C) er indstillet på at vente.', 'Naboen er indstillet på et salg.'],
  },
  {
    id: 'gaar-ind-for',
    outcome: 'endorsed',
    pattern: words('(?:gik|går)\\s+(?:enstemmigt\\s+)?ind\\s+for'),
    reach: 'anywhere',
    active: true,
    examples: ['Et flertal i rådet gik ind for at indstille til byrådet, at valget sker som brevvalg.'],
    counterExamples: ['Ib Holm (C) gik ind for planen.', 'Partiet gik ind for ti år siden.'],
  },
  {
    id: 'bakker-op',
    outcome: 'endorsed',
    pattern: words(
      `(?:gav|giver)(?=${upTo(3)}(?:tilslutning|samtykke)\\s+til)|(?:bakker|bakkede)${upTo(5)}op\\s+(?:om|bag)|(?:bakker|bakkede)\\s+(?:ham|hende|dem|\\p{L}+(?:en|et|ne))\\s+op|slut(?:ter|tede)${upTo(5)}op\\s+om|støtter|støttede|stil(?:ler|lede)\\s+sig\\s+positiv\\p{L}*|(?:er|var)\\s+positive?\\s+over\\s*for|(?<=^(?:${BODY}|vi|alle)\\s)(?:var|er)\\s+(?:helt\\s+)?med\\s+på(?=\\s+(?:at|id[eé]en|forslaget|planen|det|den|tanken|modellen|løsningen)(?!\\p{L}))|(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:tilslutning|opbakning)\\s+til(?!.*\\smen\\s+(?:\\p{L}+\\s+){0,2}(?:delte\\s+meninger|uenighed|uenige|betænkelighed\\p{L}*|bekymring\\p{L}*|tvivl)(?!\\p{L}))`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Udvalget bakker op om forslaget.',
      'Bestyrelsen bakker hende op.',
      'Der var tilslutning til den nye klubdragt.',
      'Efter nogle spørgsmål gav forsamlingen sin tilslutning til regnskabet.',
      'Landsbyrådet stiller sig positiv overfor ideen.',
      'Bestyrelsen er positiv over for forslaget.',
    ],
    counterExamples: [
      'Støtten er stor.',
      'Der var ros til arbejdet.',
      'Der var bred opbakning til planen, men delte meninger om økonomien.',
    ],
  },
  {
    id: 'opbakning-til-at',
    outcome: 'endorsed',
    pattern: words(
      `(?<=^(?:(?:bred|fuld|stor|god|almindelig|generel|enstemmig|overvejende)\\s+)?)(?:(?:opbakning|tilslutning)\\s+til|opslutning\\s+om|(?:flertal|stemning)\\s+for)(?=\\s+at\\s|[^.;]*(?:forslag|plan|oplæg|indstilling|model)\\p{L}*\\.?$)(?![^.;]*\\s(?:er|var|blev|mangler|kræver)\\s)`,
    ),
    reach: 'anywhere',
    examples: ['Opbakning til at holde fest.', 'Bred tilslutning til forslaget.', 'Flertal for at male lågen.'],
    counterExamples: ['Opbakning til arbejdet er vigtig.', 'Tilslutning til kloak koster 40.000 kr.'],
  },
  {
    id: 'vandt-tilslutning',
    outcome: 'endorsed',
    pattern: words(
      '(?<=(?:forslag|indstilling|plan|budget|oplæg|idé|ide|tanke)\\p{L}*\\s)(?:vandt|mødte|nød|høstede)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:tilslutning|opbakning|gehør|støtte)',
    ),
    reach: 'anywhere',
    examples: ['Forslaget vandt tilslutning.', 'Planen mødte bred opbakning.'],
    counterExamples: ['Holdet vandt støtte.', 'Forslaget mødte modstand.'],
  },
]

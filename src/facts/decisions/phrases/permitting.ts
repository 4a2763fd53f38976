import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Up to a sum: `op til`, `højst`, `for ca.` */
const UP_TO = '(?:for\\s+)?(?:op\\s+til\\s+|indtil\\s+|højst\\s+|ca\\.\\s+|maks(?:imalt|\\.)?\\s+)?(?:kr\\.?\\s*)?\\d'

/** Leave and money given without the common verbs: "fik lov til", "der kan købes", "blev sat 5.000 kr. af". */
export const PERMITTING: readonly DecisionPhrase[] = [
  {
    id: 'faar-lov',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?!(?:vi|man|bestyrelsen|rådet|udvalget|klubben|foreningen)\\s)[^,;:.]{2,50}?\\s)(?:(?:får|fik)\\s+(?!vi\\s|(?:\\p{L}+\\s+)?(?:ny|nye|anden)\\s+lov)(?:\\p{L}+\\s+){0,2}?lov|(?:kan|må)\\s+(?:gerne\\s+)?få\\s+lov)\\s+(?:til(?=\\.?$|,|\\s+(?:at|en|et|det)\\s)|at)(?!\\s+(?:at\\s+)?(?:sige|tale|svare|fortælle|fremlægge|komme\\s+til|hvile|ligge))',
    ),
    reach: 'anywhere',
    examples: [
      'Det fik hun lov til.',
      'Kassereren fik lov til at købe en printer.',
      'De kan få lov at låne salen.',
      'Spejderne får lov til at bruge græsset.',
    ],
    counterExamples: [
      'Vi fik lov til at bruge banen.',
      'Ida fik lov til at sige et par ord.',
      'Planen får lov at hvile.',
      'Foreningen fik lov til at låne salen af kommunen.',
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
  {
    id: 'blev-optaget',
    outcome: 'approved',
    pattern: words(
      '(?<=(?:blev|bliver|er\\s+hermed)\\s+(?:\\p{L}+\\s+)?)optaget(?=\\s+(?:som\\s+(?:\\p{L}+\\s+)?\\p{L}*medlem(?:mer)?|i\\s+(?:foreningen|klubben|forbundet|laget)|med\\s+virkning)(?!\\p{L}))|optages\\s+som\\s+(?:\\p{L}+\\s+)?\\p{L}*medlem(?:mer)?',
    ),
    reach: 'anywhere',
    examples: ['Dansk Geocaching blev optaget med virkning fra årsskiftet.', 'Fem ansøgere optages som medlemmer.'],
    counterExamples: ['Koncerten blev optaget.', 'Bo Holm er optaget i dag.', 'Ib er optaget på listen.'],
  },
  {
    id: 'der-kan-koebes',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:der\\s+|hertil\\s+|til\\s+det(?:te)?\\s+)?)(?:kan|må)\\s+(?:der\\s+)?(?:højst\\s+|maks(?:imalt|\\.)?\\s+)?(?:bruges|købes|indkøbes|anvendes|bestilles|anskaffes)\\s+(?:(?<=må\\s+købes\\s+)(?:\\p{L}+\\s+){1,3}?(?=for\\s))?${UP_TO}(?!.*\\sfra\\s\\p{L}*(?:pulje|fond))`,
    ),
    reach: 'anywhere',
    examples: [
      'Der kan købes 30 stole inden for en ramme på 21.000 kr.',
      'Der må bruges op til 5.000 kr. på maling.',
      'Der må købes slik og frugt for 400 kr.',
      'Hertil kan der bruges højst 4.000 kr.',
    ],
    counterExamples: [
      'Der kan købes kaffe og kage.',
      'Der kan søges 5.000 kr.',
      'Ida sagde, at der kan købes 30 stole.',
    ],
  },
  {
    id: 'faar-penge',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?!(?:vi|man|foreningen|klubben|menighedsrådet|kommunen|skolen|sognet|regionen|bestyrelsen|rådet)\\s)[^,;:.]{2,50}\\s)får\\s+(?:dermed\\s+|(?!typisk|normalt|ofte|altid|årligt)\\p{L}+\\s+(?=\\d))?(?:kr\\.?\\s*)?\\d[\\d.]*\\s*kr\\.?(?=\\s+(?:til|i)\\s|\\.?$|,)(?!.*\\sfra\\s\\p{L}*(?:fonden|kommunen|staten|regionen|pulje))|(?<=^(?:ansøgning(?:en)?|anmodning|ønske)\\s[^:;]{2,90}:\\s(?:de|den|det|han|hun|klubben|gruppen)\\s)(?:får|fik)(?=\\s+(?:(?:de|det|hele)\\s+\\p{L}+|(?:kr\\.?\\s*)?\\d[\\d.]*)(?:\\s|\\.|$))',
    ),
    reach: 'anywhere',
    examples: [
      'Spejdergruppen i Stenlille får 25.000 kr. til en shelter.',
      'Derimod får Skoletjenesten 120.000 kr.',
      'Ansøgning fra koret om 900 til noder: de får 500.',
    ],
    counterExamples: [
      'Vi får 40.000 kr. til ny belysning.',
      'Koret får 5.000 kr. fra kommunen.',
      'Klubber får typisk 5.000 kr. til udstyr.',
      'Ib fortalte, at koret får 5.000 kr. til noder.',
    ],
  },
  {
    id: 'ydes-beloeb',
    outcome: 'approved',
    pattern: words(
      '(?:kan|må)\\s+(?:der\\s+)?(?:ydes|gives|bevilges|bruges|tildeles|anvendes|købes)(?=\\s+(?:for\\s+)?(?:op\\s+til\\s+|indtil\\s+|højst\\s+|maks(?:imalt|\\.)?\\s+)?(?:kr\\.?\\s*)?\\d)|(?:ydes|gives|tildeles|udbetales|tilkendes)\\s+(?:der\\s+)?(?:et\\s+beløb\\s+på\\s+|i\\s+alt\\s+)?(?:op\\s+til\\s+|indtil\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,\\d+)?\\s*(?:kr|mio|,-)|(?<=^til\\s[^,;:.]{3,50}\\s)er\\s+der\\s+(?:givet|afsat)(?=:$|\\s+(?:kr\\.?\\s*)?\\d)',
    ),
    reach: 'outcome-section',
    examples: [
      'Gymnastikforeningen: Der kan ydes 5.000 kr.',
      'Til projekt 3 ydes 1.000.000 kr.',
      'Af puljen ydes 30.000 kr. til forsamlingshuset.',
    ],
    counterExamples: [
      'Ib oplyste, at der kan ydes 5.000 kr.',
      'Der ydes tilskud efter loven.',
      'Forvaltningen indstiller, at der ydes 5.000 kr.',
    ],
  },
  {
    id: 'sat-beloeb-af',
    outcome: 'adopted',
    pattern: words(
      '(?:blev|bliver|er)\\s+(?:der\\s+)?(?:\\p{L}+\\s+)?sat\\s+(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr\\.?)?\\s+af|(?:der\\s+)?sættes\\s+(?:der\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr\\.?)?\\s+af',
    ),
    reach: 'anywhere',
    examples: ['Der blev sat 10.000 kr. af til nye net.', 'Der sættes 4.000 kr. af til en fest.'],
    counterExamples: ['Der blev sat net op.', 'Kommunen har sat 10.000 kr. af.'],
  },
  {
    id: 'blev-givet-beloeb',
    outcome: 'approved',
    pattern: words(
      'blev\\s+(?:der\\s+)?(?:givet|bevilget|tildelt|ydet|skænket)\\s+(?:op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?=\\s*kr|,-)(?!.*\\s(?:(?:af|fra)\\s+(?:kommunen|fonden|regionen|staten)|i\\s+fjor|sidste\\s+år)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Der blev givet 25.000 kr. til Natteravnene.', 'Til turen blev der ydet 3.000 kr.'],
    counterExamples: [
      'Der blev solgt 25 billetter.',
      'Der blev givet 25.000 kr. af kommunen i fjor.',
      'Ib fortalte, at der blev givet 25.000 kr. til koret.',
    ],
  },
  {
    id: 'beloeb-til',
    outcome: 'approved',
    pattern: new Pattern(/^(?:[Oo]p til )?(?:kr\.? )?\d[\d.]*(?: kr\.?|,-) til (?=\p{L}+[^.]{0,60}\.?$)/u),
    reach: 'outcome-section',
    examples: ['25.000 kr. til Natteravnene.', 'Op til 5.000 kr. til en ny gynge.'],
    counterExamples: ['Der er 25.000 kr. til rådighed.', '25.000 borgere til mødet.'],
  },
  {
    id: 'kan-af-egen-drift',
    outcome: 'approved',
    pattern: words(
      'kan\\s+(?:\\p{L}*forvaltningen|administrationen|direktionen|formanden|sekretariatet|kassereren|ledelsen)\\s+(?:af\\s+egen\\s+drift|uden\\s+fornyet\\s+\\p{L}+)(?=\\s)(?!.*\\sikke\\s)|(?<=^(?:\\p{L}*forvaltningen|administrationen|direktionen|formanden|sekretariatet|kassereren|ledelsen)\\s)kan\\s+(?:selv\\s+|herefter\\s+)?(?:af\\s+egen\\s+drift|uden\\s+fornyet\\s+\\p{L}+)(?=\\s)(?!.*\\sikke\\s)',
    ),
    reach: 'outcome-section',
    examples: [
      'Når målingerne er gode, kan forvaltningen af egen drift åbne to baner til.',
      'Formanden kan uden fornyet behandling bruge 10.000 kr.',
    ],
    counterExamples: ['Forvaltningen kan selv se tallene.', 'Ib sagde, at formanden kan af egen drift købe ind.'],
  },
]

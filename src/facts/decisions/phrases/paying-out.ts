import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Up to a sum: `op til`, `højst`, `for ca.` */
const UP_TO = '(?:for\\s+)?(?:op\\s+til\\s+|indtil\\s+|højst\\s+|ca\\.\\s+|maks(?:imalt|\\.)?\\s+)?(?:kr\\.?\\s*)?\\d'

/** Who gets how much: "får 5.000 kr.", "der kan købes for op til", "udgiften afholdes af". Source: survey of Danish minutes. */
export const PAYING_OUT: readonly DecisionPhrase[] = [
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
    id: 'soeger-der-gives',
    outcome: 'approved',
    pattern: words(
      '(?<=\\s(?:søger|ansøger|ansøgt)\\s[^:]*:\\s+(?:der\\s+|de\\s+)?)(?:gives|ydes|får)(?=\\s+(?:de\\s+)?(?:op\\s+til\\s+)?\\d)',
    ),
    reach: 'anywhere',
    examples: ['FOF søger 30.000 kr. til foredrag: Der gives 15.000 kr.'],
    counterExamples: ['FOF søger 30.000 kr.', 'Koret fik 15.000 kr.'],
  },
  {
    id: 'gav-beloeb',
    outcome: 'approved',
    pattern: words(`(?:gav|giver)${upTo(2)}\\d[\\d.]*\\s*kr\\.?\\s+til`),
    reach: 'anywhere',
    active: true,
    examples: ['Vi gav 2.000 kr. til filmklubben.', 'Bestyrelsen giver 500 kr. til festen.'],
    counterExamples: ['Loppemarkedet gav 2.000 kr. til kassen.', 'Sponsoren giver 500 kr. til trøjer.'],
  },
  {
    id: 'stemte-til-tilskud',
    outcome: 'approved',
    pattern: new Pattern(
      /(?<=^med\s+\S+\s+(?:stemmer?\s+)?(?:i?mod\s+\S+\s+(?:stemmer?\s+)?)?)fik\s+(?:\S+\s+){0,4}?(?:tilskud|støtte|tilladelse|dispensation|bevilling|lov\s+til)/iu,
    ),
    reach: 'anywhere',
    examples: ['Med 3 stemmer mod 2 fik klubben tilskud for ét år.'],
    counterExamples: ['Med lidt held fik klubben tilskud.', 'Klubben fik tilskud i 2017.'],
  },
  {
    id: 'tildelte',
    outcome: 'adopted',
    pattern: words(
      'tildel(?:te|er)|fordelte|prioriter(?:ede|er)|udvalgte|afs(?:atte|ætter)|reserver(?:ede|er)|frig(?:av|iver)|udmønt(?:ede|er)|tilkend(?:te|er)',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Rådet tildelte ph.d.-graden til Mette Hvam.',
      'Bestyrelsen tildeler klubben 5.000 kr.',
      'Klyngen prioriterede to projekter.',
      'Bestyrelsen afsatte 10.000 kr. til festen.',
    ],
    counterExamples: ['Fonden har tildelt projektet midler.', 'Tildelingen sker i maj.', 'Kommunen afsatte 2 mio. kr.'],
  },
  {
    id: 'der-ydes',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?:dispensationen|tilladelsen|tilskuddet|bevillingen|tilsagnet)\\s+)blev\\s+givet|(?:ydes|gives|tildeles|ydedes|blev\\s+ydet)(?=\\s+(?:(?:et|en)\\s+)?(?:\\p{L}+\\s+)?(?:tilskud|støtte|bidrag|donation|underskudsgaranti|garanti)\\s+på\\s+(?:op\\s+til\\s+)?\\d)',
    ),
    reach: 'anywhere',
    examples: ['Der ydes tilskud på 6.000 kr. til sommerfesten.', 'Dispensationen blev givet.'],
    counterExamples: ['Der ydes tilskud efter loven.', 'Vi foreslår, at der ydes tilskud på 6.000 kr.'],
  },
  {
    id: 'faar-beloeb',
    outcome: 'approved',
    pattern: words(`får${upTo(2)}(?:(?:søgte|ansøgte|fulde)\\s+beløb|\\d[\\d.]*\\s*kr)`),
    reach: 'outcome-section',
    examples: [
      'Koret og spejderne får det søgte beløb',
      'Bridgeklubben får 8.000 kr. under forudsætning af, at lejen er betalt',
    ],
    counterExamples: ['Medlemmerne får et svar.'],
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
      '(?:kan|må)\\s+(?:der\\s+)?(?:ydes|gives|bevilges|bruges|tildeles|anvendes|købes)(?=\\s+(?:for\\s+)?(?:op\\s+til\\s+|indtil\\s+|højst\\s+|maks(?:imalt|\\.)?\\s+)?(?:kr\\.?\\s*)?\\d)|(?:ydes|gives|tildeles|udbetales|tilkendes)\\s+(?:der\\s+)?(?:et\\s+beløb\\s+på\\s+|i\\s+alt\\s+)?(?:op\\s+til\\s+|indtil\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,\\d+)?\\s*(?:kr|mio|,-)|(?<=^til\\s[^,;:.]{3,50}\\s)er\\s+der\\s+(?:givet|afsat)(?=:$|\\s+(?:kr\\.?\\s*)?\\d)|(?<=^der\\s)gives\\s+en\\s+(?:gave|check|blomst)\\s+(?:på|til)\\s+(?:indtil\\s+|op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d',
    ),
    reach: 'outcome-section',
    examples: [
      'Der gives en gave på indtil 500 kr.',
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
    id: 'udgiften-afholdes',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:\\p{L}*udgift(?:en|erne)|(?:rest)?beløbet|pengene|midlerne|overskuddet|underskuddet|resten)(?:\\s[^;:]{2,60})?\\s)(?:(?:afholdes|dækkes|betales|finansieres|overføres|deles|lægges|går|bruges|anvendes|hensættes)(?:\\s+\\p{L}+)?\\s+(?:af|over|via|inden|fra|til|på|mellem)|tilfalder)(?!\\s+spilde)',
    ),
    reach: 'outcome-section',
    examples: [
      'Udgiften til tolk, 6.000 kr., afholdes af fælleskontoen.',
      'Restbeløbet overføres til næste runde.',
      'Merudgiften finansieres af kassen.',
      'Overskuddet går ubeskåret til legepladsen.',
      'Overskuddet tilfalder de unge.',
    ],
    counterExamples: ['Udgiften kendes ikke.', 'Festen betales af sponsorer.', 'Pengene er brugt.'],
  },
  {
    id: 'prisen-gaar-til',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:årets\\s+)?(?:\\p{L}*præmien|\\p{L}*prisen|\\p{L}*pokalen|titlen|\\p{L}*legatet|\\p{L}*portionen|kollekten|\\p{L}*indsamlingen|overskuddet|entréindtægten)(?:\\s[^,;:.]{2,50})?\\s)(?:går|gik|tildeles|tildeltes|tilfalder)(?=\\s+(?:\\p{L}+\\s+)?(?:til\\s+)?\\p{L})(?!\\s+(?:op|ned|hvert|altid|til\\s+(?:trækning|salg|vejrs)))',
    ),
    reach: 'anywhere',
    examples: ['Præmien for årets have går til have 12.', 'Prisen tildeles Ida Holm.'],
    counterExamples: ['Prisen går op.', 'Sidste år gik prisen til caféen.'],
  },
]

import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

const GIVE = '(?:giver|gives|gav|gaves|givet|ydes|ydedes|yder|meddeles|meddeltes|meddelt|får|fik)'
/** A thing that can be granted: tilsagn, tilskud, dispensation. */
const GRANT = '(?:\\p{L}*tilladelse|\\p{L}*dispensation|tilsagn|tilskud|støtte|kommunegaranti|garanti|\\p{L}*bevilling)'

/** Leave and permission: "dispensation gives", "må gerne", "får lov". Source: survey of Danish minutes. */
export const GRANTING: readonly DecisionPhrase[] = [
  {
    id: 'imoedekommet',
    outcome: 'approved',
    pattern: words(
      'imødek(?:ommet|ommes|ommer|om)|bevilg(?:et|es|ede|edes|er)(?!:?\\s+(?:(?:kr\\.?\\s*)?0(?:\\s|\\.?$|,-)|intet|ingen))|accept(?:eret|eres|erede|eredes)|godtage(?:t|s)|optages\\s+som\\s+(?:\\p{L}*medlem|\\p{L}*berettig)\\p{L}*|(?<=^\\p{L}*(?:foreningen|klubben|ansøgeren)\\s)optages(?=[.,]|$)|bifald(?:t|tes|es|et|er)|billige(?:t|de|des|s)|(?:tages|taget|toges)\\s+til\\s+følge|(?<=(?:merit|orlov|dispensation|tilladelse|henstand|tilskud)\\s(?:[^,;:.]{2,40}\\s)?)(?:blev\\s+|er\\s+)?tilst(?:ået|ås)',
    ),
    reach: 'anywhere',
    examples: [
      'Orlov tilstået i et semester.',
      'Ansøgningen blev imødekommet for et år.',
      'Bevilges, dog kun 3.000 kr.',
      'Menighedsrådet bevilgede 3.500 kr. til formålet.',
      'Udvalget imødekommer ansøgning 1 og 2.',
      'Anmodningen tages til følge.',
      'Fristerne i Høve og Lund er godtaget.',
    ],
    counterExamples: [
      'Tyven har tilstået.',
      'Der afventes en imødekommet ansøgning, når året er gået.',
      'Bevillingen udløber i maj.',
      'Bevilget: 0 kr.',
    ],
  },
  {
    id: 'tilsagn-gives',
    outcome: 'approved',
    pattern: words(
      `${GIVE}${upTo(5)}${GRANT}(?!\\s+om\\s+at\\s)|${GRANT}(?:e?n|et)?(?:\\s+efter\\s+[^,;]{2,25}?)?\\s+(?:gives|gaves|ydes|ydedes|meddeles|meddeltes|(?:blev\\s+)?(?:givet|meddelt)(?!\\s+af))|(?<=^)(?:bevilling|tilladelse|dispensation|merit)\\s+(?:for|til|på|i)\\s+[^,;]{2,40}(?=\\.?$)|(?<=^)(?:meddelt|meddeles|gives)(?=\\.?$|\\s+(?:for|på)\\s|\\s+til\\s+(?:kl|den|\\d))`,
    ),
    reach: 'outcome-section',
    examples: [
      'Bevilling for fire år.',
      'Meddeles på vilkår.',
      'Ansøgning 3 får tilsagn om 75.000 kr.',
      'Tilladelsen gives til kl. 00.30 på prøve.',
      'Bevillingen meddeltes med 12 stemmer mod 2.',
      'Tillægsbevilling meddelt.',
    ],
    counterExamples: [
      'Meddeles til politiet.',
      'Puljen giver mulighed for meget.',
      'Formanden gav tilsagn om at vende tilbage.',
    ],
  },
  {
    id: 'gav-lov',
    outcome: 'approved',
    pattern: words(
      `(?:gav|giver)${upTo(4)}lov\\s+til|(?:giver|gav)\\s+(?:\\p{L}+\\s+)?lov(?=,|\\.?$)|(?:har\\s+|blev\\s+(?:\\p{L}+\\s+)?)givet${upTo(3)}${GRANT}`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Udvalget har givet en anlægsbevilling på 4 mio. kr. til børnehuset.',
      'Menighedsrådet gav graveren lov til at købe en havetraktor.',
      'Der blev givet dispensation i tre sager og afslag i én.',
    ],
    counterExamples: [
      'Staten har givet tilsagn om kompensation.',
      'Loven giver kommunen lov til mere.',
      'Eleverne vil gerne have lov til at gå.',
    ],
  },
  {
    id: 'meddeler-godkendelse',
    outcome: 'approved',
    pattern: words(
      '(?:meddel(?:er|te|es|t)|giver|gav|gives|givet|yder|ydede)(?=\\s+(?:\\p{L}+\\s+){0,2}?(?:godkendelse|tilladelse|dispensation|samtykke|tilsagn|accept)(?:\\s+(?:af|til|fra|på|om|for)(?!\\p{L}|\\s+at\\s+søge)|[.,]|$))',
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Bestyrelsen giver tilsagn om 5.000 kr.',
      'Udvalget meddelte dispensation til to etager.',
      'Udvalget meddeler godkendelse af projektet.',
      'Der gives tilladelse til at fælde træet.',
    ],
    counterExamples: [
      'Naboen giver tilsagn om 5.000 kr.',
      'Bestyrelsen giver gerne råd.',
      'Kommunen har meddelt tilladelse til skiltet.',
      'Godkendelsen gives af staten.',
    ],
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
    id: 'maa-gerne',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?!man|alle|medlemmerne|børnene|beboerne|gæster|enhver|\\p{L}*(?:kommunen|kommunerne|regionen|regionerne|staten|skolerne|myndighederne)\\s)\\p{Lu}\\p{L}+(?:\\s\\p{L}+)?\\s)(?:må\\s+gerne|får\\s+lov(?:\\s+til)?\\s+at)\\s+(?:købe|bruge|låne|leje|bestille|benytte|holde|opsætte|bygge)|(?<=^\\p{L}+(?:\\s\\p{L}+)?\\s)må\\s+(?:købe|bruge)(?:\\s\\p{L}+)?\\s+for\\s+op\\s+til\\s+\\d|(?<=^\\p{L}+(?:\\s\\p{L}+)?\\s)må\\s+bruge\\s+op\\s+til\\s+\\d',
    ),
    reach: 'anywhere',
    examples: [
      'Ida må gerne købe nye bolde for 3.000 kr.',
      'Bo får lov at bruge lokalet om torsdagen.',
      'Kassereren må bruge op til 3.000 kr.',
    ],
    counterExamples: [
      'Man må gerne bruge hallen.',
      'Medlemmerne må gerne låne bøger.',
      'Ida må gerne komme.',
      'Kommunen får lov til at bygge.',
    ],
  },
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
    id: 'kan-gaa-i-gang',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?!(?:vi|man|de|det|der|børnene|eleverne)\\s)[^,;:.]{3,50}\\s)kan\\s+(?:gå\\s+i\\s+gang|igangsættes|iværksættes|påbegyndes|begynde|starte|sættes\\s+i\\s+gang)(?=\\.?$|,\\s+(?:når|så\\s+snart|hvis)|\\s+(?:straks|nu|med\\s+det\\s+samme|til|som))',
    ),
    reach: 'outcome-section',
    examples: [
      'Byggeriet kan gå i gang.',
      'Udbuddet kan iværksættes til foråret.',
      'Entreprenøren kan begynde, så snart garantien er stillet.',
    ],
    counterExamples: [
      'Vi kan begynde, når alle er kommet.',
      'Byggeriet kan gå i stå.',
      'Ib mente, at byggeriet kan gå i gang.',
    ],
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

import { words } from '../../../danish/patterns/whole-words.ts'
import type { OperativeForm } from './operative-form.ts'
import { DEFINITE } from './operative-parts.ts'

/** What says that it is so from now on: `fremover`, `i stedet`, `som foreslået`. */
const FROM_NOW =
  '(?:fremover|herefter|fremadrettet|fra\\s+(?:nu\\s+af|næste\\s+\\p{L}+)|i\\s+stedet|som\\s+(?:sidst|sidste\\s+år|hidtil|sædvanlig|planlagt|foreslået|beskrevet|indstillet|ansøgt))'
/** What says that it is so again: `igen i år`, `også næste år`. */
const AGAIN = '(?:igen\\s+(?:i\\s+år|til\\s+\\p{L}+|næste\\s+år)|også\\s+(?:i\\s+år|næste\\s+år|denne\\s+gang))'
/** What is no arrangement, whoever does it. */
const NOT_A_DEED =
  '(?!(?:er|har|kan|skal|vil|må|bør|mener|synes|håber|ønsker|foreslår|anbefaler|opfordrer|forventes|ventes|forventer|overvejer|gælder|udgør|omfatter|består|svarer|mangler|ligger(?=\\s+(?:herefter|nu)\\s)|viser|siger|kræver|koster(?=\\s+(?:i\\s+dag|normalt)))\\s)'
/** What a rule says of a thing: `et krav`, `ikke længere tilladt`; not `en fordel`. */
const RULED = '(?:et\\s+krav|obligatoriske?t?|påbudt|forbudt|(?:ikke\\s+)?(?:længere\\s+)?tilladt)'

/** Rules and arrangements: how it is from now on, what goes on, what is allowed. Source: survey of Danish minutes. */
export const FROM_NOW_ON_FORMS: readonly OperativeForm[] = [
  {
    id: 'goeres-fremover',
    ownVoice: true,
    pattern: words(
      `(?<=^${DEFINITE})${NOT_A_DEED}(?:\\p{L}+es(?=\\s+(?:(?!(?:udgør|er|var|har|bliver|omfatter|svarer)\\s)\\p{L}+\\s+){0,2}?(?:${AGAIN}|${FROM_NOW})(?:[\\s,.]|$))|(?!(?:stiger|falder|vokser|spiller)\\s)(?:\\p{L}+er|går|får|står)(?=\\s+(?:(?!(?:udgør|er|var|har|bliver|omfatter|svarer)\\s)\\p{L}+\\s+){0,4}?${FROM_NOW}(?:[\\s,.]|$)))|(?<=^(?!(?:kommunen|regionen|staten|naboen|naboerne)\\s)[^,;:.]{3,60}?\\s)${NOT_A_DEED}(?:\\p{L}+er|\\p{L}+es|går|får|står)(?=\\s+(?:\\p{L}+\\s+){0,3}?som\\s+(?:foreslået|ansøgt|indstillet|ønsket|anbefalet)(?:[.,]|$))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Forvaltningen holder lukket som foreslået.',
      'Møderne ligger fremover om onsdagen.',
      'Kaffen leveres igen i år af Elmehøjs café.',
    ],
    counterExamples: [
      'Kommunen gør som foreslået.',
      'Ib mente, at forvaltningen holder lukket som foreslået.',
      'Prisen er som foreslået.',
      'Formuen udgør herefter 81.300 kr.',
      'Kommunen holder fremover lukket.',
      'Møderne er fremover i salen, foreslog Ib.',
      'Ib sagde, at møderne ligger fremover om onsdagen.',
    ],
  },
  {
    id: 'skal-fremover',
    pattern: words(
      '(?<=^(?!kommunen|regionen|staten|borgerne|alle\\s)[^,;:]{2,60}?\\s)(?:skal|kan|må)\\s+(?:fremover|fremadrettet|i\\s+stedet|i\\s+fremtiden|fra\\s+(?:nu\\s+af|næste\\s+\\p{L}+|(?:19|20)\\d\\d|den\\s+\\d[^,;]{0,20}?|\\d[^,;]{0,20}?))\\s+(?:ikke\\s+)?\\p{L}+(?:es|e)(?!\\p{L})',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Depositum på 1.000 kr. skal fremover betales kontant.',
      'Ubrugte kvoter kan fra 2018 overdrages til andre.',
      'Der skal fremover ligge en liste ved rokortet.',
    ],
    counterExamples: [
      'Kommunen skal fremover betale.',
      'Bo mente, at depositum skal fremover betales.',
      'Depositum skal betales.',
      'Efter loven skal affald fremover sorteres.',
    ],
  },
  {
    id: 'planen-traeder-i-kraft',
    pattern: words(
      '(?<=^(?:\\p{L}*politikken|\\p{L}*planen|regel|reglen|reglerne|\\p{L}*ordningen|\\p{L}*instruksen|retningslinjen|retningslinjerne|ændringen|ændringerne|taksten|taksterne|forbuddet|den\\s+nye\\s+\\p{L}+|de\\s+nye\\s+\\p{L}+)\\s|^)(?:træder\\s+i\\s+kraft|gælder\\s+fra|får\\s+virkning\\s+fra)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Politikken træder i kraft den 1. maj.', 'De nye takster gælder fra 1. januar.', 'Gælder fra 1. maj.'],
    counterExamples: ['Loven træder i kraft den 1. maj.', 'Den nye lov gælder i Aarhus.'],
  },
  {
    id: 'spejderne-maa-bruge',
    pattern: words(
      '(?<=^(?!(?:kommunen|man|alle|vi|ingen|det|der)\\s)\\p{L}{3,}(?:en|et|erne|ne)?\\s)må\\s+(?:gerne\\s+)?(?:bruge|låne|leje|benytte|opstille|disponere\\s+over)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Spejderne må bruge salen om mandagen.', 'Klubben må gerne låne teltet.'],
    counterExamples: ['Spejderne må ikke bruge salen.', 'Kommunen må bruge loven.'],
  },
  {
    id: 'forsoeget-koerer-videre',
    pattern: words(
      `(?<=^${DEFINITE})(?:kører|løber|fortsætter)\\s+(?:videre|uændret)(?=[.,]|$|\\s+(?:til|i|som|indtil|frem|året|sæsonen))`,
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Forsøget kører videre til sommer.', 'Ordningen i børnehaven fortsætter uændret.'],
    counterExamples: ['Bussen kører til Vejle.', 'Ib sagde, at forsøget kører videre.'],
  },
  {
    id: 'ordningen-fortsaetter',
    pattern: words(
      '(?<=^(?:den\\s+\\p{L}+\\s+ordning|\\p{L}*ordningen|\\p{L}*aftalen|samarbejdet|forsøget|traditionen|tilbuddet|\\p{L}*(?:forbuddet|påbuddet|begrænsningen|rationeringen))\\s(?:(?:med|mod|mellem|fra|på)\\s[^,;.]{2,40}?\\s){0,2})fortsætter(?=\\.?$|\\s+(?:året|sæsonen|semesteret|i\\s+\\p{L}+\\s+(?:år|form))(?!\\p{L}))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Den gamle ordning fortsætter.',
      'Forbuddet mod løse hunde fortsætter.',
      'Samarbejdet med klubben fortsætter.',
    ],
    counterExamples: ['Arbejdet fortsætter.', 'Ib oplyste, at samarbejdet fortsætter.'],
  },
  {
    id: 'er-med-igen',
    pattern: words(
      '(?<=^\\p{L}{3,}(?:en|et|erne|ene)\\s(?:om\\s\\p{L}+\\s)?)er\\s+(?:også\\s+|fortsat\\s+)?med\\s+igen(?=[.,]|$|\\s+(?:i\\s+år|næste))',
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Spørgsmålene om krænkelser er med igen.', 'Boden er med igen i år.'],
    counterExamples: ['Ida er med igen.', 'Koret var med igen.'],
  },
  {
    id: 'det-bliver',
    pattern: words(
      '(?<=^(?!(?:formanden|borgmesteren|direktøren|næstformanden|prisen|udgiften|kommunen|regionen|staten|ministeriet|politiet)\\s)[^,;:]{3,40}\\s)(?:fortsætter|kører\\s+videre|bliver|går\\s+til|begynder|starter|deltager|lukker|åbner|indgår|udgør)(?!\\s+(?:man|der|kaffe))',
    ),
    reach: 'outcome-section',
    notInTalk: true,
    confidence: 0.5,
    examples: [
      'Turen går til Skagen i uge 22.',
      'Ordningen fortsætter uændret.',
      'Forsøget kører videre sæsonen ud.',
      'Kantinen åbner med forskudte spisetider.',
      'Mødet den 9. juni begynder kl. 16.15.',
    ],
    counterExamples: ['Der var god stemning.', 'Kommunen lukker svømmehallen.'],
  },
  {
    id: 'er-et-krav',
    pattern: words(
      `(?<=^(?!(?:det|der|dette|den|fysisk)\\s)[^,;:.]{3,50}\\s)er\\s+(?:(?:nu|herefter|fremover|fortsat|dermed)\\s+)?${RULED}(?=[.,]|$|\\s+(?:ved|på|for|i|under|til|fra|efter|hos)\\s)(?!.*\\s(?:ifølge|efter\\s+(?:loven|reglerne)|andre|som\\s+bekendt)(?!\\p{L}))`,
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Svejsemaske er et krav i værkstedet.', 'Grill er ikke længere tilladt på altanen.'],
    counterExamples: ['Hjelm er et krav ifølge forbundet.', 'Det er et krav.', 'Ib sagde, at vest er et krav.'],
  },
  {
    id: 'er-fremover-et-krav',
    pattern: words(
      `(?<=^(?!(?:der|dette|den)\\s)[^,;:.]{3,50}\\s)er\\s+(?:herefter|fremover|fra\\s+nu\\s+af)\\s+(?:${RULED}|muligt|gratis)(?!\\p{L})(?!.*\\s(?:ifølge|efter\\s+loven|andre)(?!\\p{L}))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Det er fremover tilladt at holde hund.', 'Redningsvest er fremover et krav for alle under 18.'],
    counterExamples: [
      'Det er ikke tilladt at parkere på græsset.',
      'Redningsvest er et krav.',
      'Ib sagde, at vest er fremover et krav.',
    ],
  },
  {
    id: 'oenskes-gjort',
    notInTalk: true,
    pattern: words(
      '(?<=^(?:der|[^,;:.]{3,50})\\s)ønskes\\s+(?:\\p{L}+\\s+)?(?:flyttet|fjernet|fældet|lukket|åbnet|malet|repareret|udskiftet|indhentet|opsat|nedlagt|ændret|rettet|bevaret|undersøgt|belyst|etableret|fremlagt|forlænget|afprøvet)(?!\\p{L})',
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Bænken ønskes flyttet om i solen.', 'Der ønskes indhentet to tilbud.'],
    counterExamples: ['Ejeren ønsker bænken flyttet.', 'Ansøger oplyste, at bænken ønskes flyttet.'],
  },
]

import { words } from '../../../danish/patterns/whole-words.ts'
import type { OperativeForm } from './operative-form.ts'
import { DEFINITE } from './operative-parts.ts'

/** Subjects that are given a task: `Administrationen skal`, `Formanden skal`. */
const OFFICE = '(?<=(?:tionen|ningen|chefen|formanden|udvalget|sekretariatet|centeret|centret)\\s)'
/** Two or more people, by their first names or full ones: `Ruth og Henning`. */
const PEOPLE =
  "(?:\\p{L}[\\p{L}.'-]+\\s)(?:\\p{L}[\\p{L}.'-]+\\s)?(?:,\\s\\p{L}+\\s)*og\\s(?:\\p{L}[\\p{L}.'-]+\\s){1,2}"

/** Work that offices and people are given, and on whose behalf they may act. Source: survey of Danish minutes. */
export const GIVEN_WORK_FORMS: readonly OperativeForm[] = [
  {
    id: 'opgave',
    pattern: words(
      `bedes|anmodes|blev\\s+bedt|(?<!(?:medlemmerne|alle|beboerne|borgerne)\\s)opfordres|${OFFICE}skal(?!\\s+(?:\\p{L}+\\s+)?(?:tage\\s+stilling|behandle|drøfte|træffe|godkende|vedtage|tiltræde|beslutte|vælge|udpege|konstituere))`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Administrationen skal vende tilbage.', 'Varmeværket bedes indhente et tilbud.'],
    counterExamples: [
      'Udvalget skal tage stilling til planen.',
      'Skallen er flækket.',
      'Drøftelsen skal også inkludere opgaverne.',
    ],
  },
  {
    id: 'embedet-goer',
    pattern: words(
      `${OFFICE}(?:arbejder\\s+videre|undersøger|vender\\s+tilbage|udarbejder|indkalder|følger\\s+op|indhenter|sørger)`,
    ),
    reach: 'outcome-section',
    notInTalk: true,
    confidence: 0.5,
    examples: ['Forvaltningen arbejder videre med model B.', 'Administrationen vender tilbage i maj.'],
    counterExamples: ['Forvaltningen oplyser intet.', 'Formanden kører bil.'],
  },
  {
    id: 'skal-goeres',
    pattern: words(
      'skal(?=\\s+(?!vælges|(?:\\p{L}+\\s+)?tages\\s+stilling)(?:\\p{L}+\\s+)?\\p{L}+es(?!\\p{L})|\\s+(?:også\\s+|fortsat\\s+)?med(?=\\.?$|,|\\s+(?:i|på|allerede|fra)\\s))',
    ),
    reach: 'outcome-section',
    notInTalk: true,
    confidence: 0.5,
    examples: ['Udkastet skal afleveres i maj.', 'Skolevejen skal med allerede i år.'],
    counterExamples: ['Køerne skal være kortere.', 'Vi skal med toget.', 'Der skal tages stilling til økonomien.'],
  },
  {
    id: 'gaar-tilbage-med',
    pattern: words(
      '(?<=^\\p{L}*(?:udvalget|formanden|gruppen|formandskabet|forhandlerne|delegationen|repræsentanten|repræsentanterne)\\s)går\\s+(?:tilbage|videre)\\s+med\\s+(?:\\p{L}+\\s+)?(?:krav|besked|beskeden|ønske|ønsket|svar|svaret|kravet)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Forhandlingsudvalget går tilbage med krav om nedsat undervisningstid.'],
    counterExamples: ['Arbejdet går videre med ny leder.', 'Ida går tilbage med bogen.'],
  },
  {
    id: 'tager-med-til',
    pattern: words(
      `(?<=^${PEOPLE})(?:tager\\s+(?:med|af\\s+sted|afsted)|rejser|deltager(?!\\s+i\\s+(?:sagens|punktet|behandlingen|mødet))|kører(?=\\s+til)|repræsenterer\\s+\\p{L}+)\\s+(?:til|på|i|ved|som)(?=\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Ruth og Henning tager med til Odense den 9. november.', 'Ida Holm og Bo deltager i messen for os.'],
    counterExamples: ['Ruth tager med til Odense.', 'Ib fortalte, at Ida og Bo tager med til Odense.'],
  },
  {
    id: 'tager-selv',
    pattern: words(
      `(?<=^${DEFINITE})(?:tager|betaler|laver|ordner|klarer|afholder|dækker|maler|står|sørger|vælger|afgør|bestemmer|fastsætter|tilrettelægger)\\s+(?:\\p{L}+\\s+)?selv(?=\\s+(?!om|at|ikke|stilling)\\p{L})`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Forældrene i stuerådene tager selv billederne.',
      'Klubberne fastsætter selv prisen.',
      'Medlemmerne betaler selv for maden.',
    ],
    counterExamples: ['Kommunen betaler selv for vejen.', 'Skolerne vælger selv om de vil.', 'Ida laver selv maden.'],
  },
  {
    id: 'moedes-aarligt',
    pattern: words(
      '(?<=^(?:de\\s+(?:to|tre|fire)|begge)\\s\\p{L}+\\s|^\\p{L}*(?:udvalgene|rådene|bestyrelserne|grupperne|formandskaberne|parterne)\\s)mødes(?=\\s+(?:(?:én|en|to|tre|fire|\\d)\\s+gang|fremover|igen|fast|\\p{L}+dag|den\\s|i\\s+uge))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['De to råd mødes en gang årligt.', 'Formandskaberne mødes igen i uge 12.'],
    counterExamples: ['Ida og Bo mødes en gang årligt.', 'De to klubber mødes i finalen.'],
  },
  {
    id: 'paa-vores-vegne',
    pattern: words(
      '(?<=^[^,;:.]{2,40}\\s)(?:kan|må)\\s+(?:\\p{L}+\\s+){0,3}?på\\s+(?:bestyrelsens|udvalgets|rådets|nævnets|foreningens|vores|klubbens|forældrenes)\\s+vegne\\s+\\p{L}+e(?!\\p{L})|(?<=^[^,;:.]{2,40}\\s)(?:kan|må)\\s+\\p{L}+e\\s+(?:[^,;.]{2,40}\\s)?på\\s+(?:bestyrelsens|udvalgets|rådets|nævnets|foreningens|vores|klubbens)\\s+vegne',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'De kan på bestyrelsens vegne indstille den, de finder bedst.',
      'Formanden kan godkende det på rådets vegne.',
    ],
    counterExamples: ['De takkede på bestyrelsens vegne.', 'Hvis formanden kan, godkender hun det.'],
  },
  {
    id: 'danner-en-gruppe',
    pattern: words(
      `(?<=^${PEOPLE})(?:danner(?!\\s+(?:par|sig))|sætter\\s+sig\\s+sammen|skriver\\s+sammen|udgør)(?=\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Ida og Mads skriver sammen med konsulenten et nyt udkast.', 'Rikke og Dorte danner en lille gruppe.'],
    counterExamples: ['Ida danner sig et overblik.', 'Ib sagde, at Ida og Bo danner en gruppe.'],
  },
]

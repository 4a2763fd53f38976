import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import { ALL_VERBS } from './act-verbs.ts'
import type { OperativeForm } from './operative-form.ts'

/** What is paid, as subject: `Kontingentet`, `Lejen af salen`, `Entréen`; not `Prisen`, which others set. */
const FEE =
  '(?:\\p{L}*(?:kontingentet|lejen|taksten|taksterne|gebyret|afgiften|bidraget|depositummet|honoraret|betalingen|kravet)|entréen|entreen)(?:\\s(?:for|på|i|til|af)\\s[^,;:.]{2,40})?'
/** `det samme`, `uændret`, `fortsat 500 kr.`, `på 400 kr.` */
const AS_IT_IS =
  '(?:fortsat\\s+|uændret\\s+|også\\s+)?(?:(?:på\\s+)?(?:kr\\.?\\s*)?\\d|det\\s+samme|den\\s+samme|uændre(?:t|de)|som\\s+(?:nu|hidtil|i\\s+år|sidste\\s+år))'
/** A thing with its article, before what becomes of it: `Den`, `Pumpen`, `De to bænke`. */
const THING = '(?:den|det|de|dem|(?:den|det|de)\\s+\\p{L}+\\s+\\p{L}+|\\p{L}{3,}(?:en|et|erne|ne))'

function done(): string {
  return ALL_VERBS.map((verb) => verb.done).join('|')
}

/** How something stands from now on: fees, days, what is left as it is. Source: survey of Danish minutes. */
export const SETTLED_FORMS: readonly OperativeForm[] = [
  {
    id: 'lejen-bliver',
    pattern: words(`(?<=^${FEE}\\s)(?:bliver|forbliver|holdes|fastholdes)(?=\\s+${AS_IT_IS})`),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Entréen bliver 50 kr.', 'Kontingentet bliver det samme som i år.', 'Lejen af salen holdes på 400 kr.'],
    counterExamples: [
      'Lejen bliver dyr.',
      'Bo oplyste, at lejen bliver 50 kr.',
      'Prisen bliver 50 kr.',
      'Lejen er 50 kr.',
    ],
  },
  {
    id: 'kontingentet-blev',
    pattern: words(
      `(?<=^${FEE}\\s)blev(?=\\s+(?:(?:hævet|sænket|nedsat|forhøjet|reguleret|holdt|fastholdt|ændret|sat\\s+(?:op|ned))\\s|${AS_IT_IS}))`,
    ),
    past: true,
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Kontingentet blev hævet til 1.200 kr.', 'Kontingentet blev uændret.', 'Lejen blev holdt på 900 kr.'],
    counterExamples: ['Kontingentet blev drøftet.', 'Prisen blev 40.000 kr.', 'Kontingentet blev hævet i 2019.'],
  },
  {
    id: 'uaendret-kontingent',
    pattern: new Pattern(
      /^(?:Ingen\s(?:entré|entre|deltagerbetaling|billetpris|egenbetaling)(?:\si\sår)?(?=\.?$)|Uændre(?:t|de)\s(?:\p{L}*kontingent|\p{L}*takster?|priser|\p{L}*leje|entré|gebyr)(?:er)?(?=\.?$|,|\s(?:på|i|for)\s)|(?:\p{L}*[Kk]ontingent|Entré|\p{L}*[Ll]eje|Gebyr)(?:et|en)?\s*:\s*(?:fortsat\s)?[Uu]ændret)/u,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Ingen entré i år.', 'Uændret kontingent.', 'Kontingent: Uændret 900 kr.', 'Uændrede takster i 2024.'],
    counterExamples: [
      'Kassereren foreslog uændret kontingent.',
      'Forslag: Uændret kontingent.',
      'uændret husleje',
      'Kontingent: 900 kr.',
    ],
  },
  {
    id: 'datoen-blev',
    pattern: words(
      '(?<=^(?:\\p{L}*datoen|tidspunktet|\\p{L}*dagen|temaet|mottoet|navnet|menuen)(?:\\s(?:for|til|på)\\s[^,;:.]{2,40})?\\s)(?:blev|bliver)(?=\\s+(?:den\\s+\\d|\\d|\\p{L}+dag\\s))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Datoen blev 14. maj.', 'Tidspunktet for turen bliver lørdag den 3. juni.'],
    counterExamples: ['Datoen blev drøftet.', 'Dagen blev god.', 'Ida sagde, at datoen bliver 14. maj.'],
  },
  {
    id: 'bliver-ikke-gjort',
    pattern: words(
      `(?<=^${THING}\\s)bliver\\s+(?:(?:derfor|dermed|altså|så|alligevel)\\s+)?ikke\\s+(?:${done()}|repareret|malet|skiftet|renoveret|klippet|fældet|istandsat|brugt|genopført|fornyet|udskiftet)(?=[.,]|$|\\s+(?:mere|igen|i|før|til|længere|foreløbig)(?!\\p{L}))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Den bliver ikke repareret mere.',
      'Pumpen bliver ikke udskiftet.',
      'De gamle borde bliver derfor ikke solgt.',
    ],
    counterExamples: [
      'Den bliver repareret i maj.',
      'Ejgil mener, at den ikke bliver repareret.',
      'Det bliver ikke let.',
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
    id: 'der-holdes-flere',
    pattern: words(
      '(?<=^der\\s)(?:afholdes|holdes|arrangeres|oprettes|nedsættes|opstilles|indkøbes|laves)\\s+(?:(?:derfor|også|dermed)\\s+)?(?:to|tre|fire|fem|seks|\\d{1,2}|et\\s+ekstra|en\\s+ekstra|et\\s+nyt|en\\s+ny)(?=\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Der afholdes to beskrivelsesdage i foråret.', 'Der oprettes et nyt hold for begyndere.'],
    counterExamples: ['Der holdes møde hver måned.', 'Der holdes pause.', 'Ida fortalte, at der holdes to stævner.'],
  },
  {
    id: 'turen-gaar-til',
    pattern: words(
      '(?<=^(?:årets\\s+|næste\\s+års\\s+)?(?:\\p{L}*turen|\\p{L}*udflugten|\\p{L}*ekskursionen|\\p{L}*rejsen)\\s)(?:går|gik)\\s+(?:(?:i\\s+år|derfor|dermed|denne\\s+gang)\\s+)?til(?=\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Turen går til Uldrup Bakker lørdag den 25. august.', 'Sommerudflugten går i år til Ærø.'],
    counterExamples: ['Turen gik godt.', 'Sidste år gik turen til Ærø.', 'Ib fortalte, at turen går til Ærø.'],
  },
  {
    id: 'er-fremover-tilladt',
    pattern: words(
      '(?<=^)(?:det\\s+er\\s+(?:fremover|fra\\s+nu\\s+af|herefter)\\s+(?:ikke\\s+)?|(?:fra|pr\\.)\\s+(?:den\\s+)?\\d{1,2}\\.\\s*\\p{L}+\\s+(?:\\d{4}\\s+)?er\\s+det\\s+(?:ikke\\s+)?)(?:tilladt|forbudt|muligt|gratis)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Det er fremover tilladt at holde hund.', 'Fra 1. januar er det ikke tilladt at parkere på græsset.'],
    counterExamples: [
      'Det er ikke tilladt at parkere på græsset.',
      'Ib sagde, at det er fremover tilladt at holde hund.',
    ],
  },
  {
    id: 'foreningen-melder-sig',
    pattern: words(
      '(?<=^(?:foreningen|klubben|afdelingen|skolen|laget|lauget|selskabet|sognet)\\s)(?:melder\\s+sig\\s+(?:ind|ud)|træder\\s+(?:ind|ud)|indmelder\\s+sig|udmelder\\s+sig|(?:ind)?køber(?!\\s+ind)|opsiger|sponserer|støtter(?=\\s[^.;]*\\smed\\s))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Foreningen melder sig ind i Danske Diakonhjem.', 'Klubben køber to nye kajakker.'],
    counterExamples: ['Naboforeningen melder sig ud.', 'Klubben støtter unge.', 'Foreningen køber ind til festen.'],
  },
  {
    id: 'faar-lavet',
    ownBody: true,
    pattern: words(
      '(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen)\\s+får\\s+(?:(?:derfor|så|nu)\\s+)?(?:lavet|malet|trykt|repareret|skiftet|ordnet|undersøgt|tjekket|bygget|installeret|udskiftet|opsat|rettet)(?=\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Bestyrelsen får lavet et skilt.', 'Menighedsrådet får undersøgt taget.'],
    counterExamples: ['Naboen får lavet et skilt.', 'Bestyrelsen får tilsendt en kopi.'],
  },
]

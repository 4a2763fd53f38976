import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Sums, days, names and arrangements that are settled: "fastsat", "holdes uændret", "aflyst". Source: survey of Danish minutes. */
export const SETTLING: readonly DecisionPhrase[] = [
  {
    id: 'fastsat',
    outcome: 'adopted',
    pattern: words(
      'fasts(?:at|attes|atte|ætter|ættes)(?!\\s+(?:efter\\s+(?:\\p{L}+\\s+)?(?:overenskomst|lov|regl)|af\\s+(?:byrådet|kommunalbestyrelsen|staten|ministeriet)))|fastlagt|fastlægges|fastlagde|fastholdt(?!\\s+(?:det|den|dem|forslaget|kravet|ønsket)\\s+ikke)|fastholdes|fastholder',
    ),
    reach: 'outcome-section',
    examples: ['Udskrivningsprocenten fastsattes til 22,8.', 'Udvalget fastsætter lukkedagene til 15.-17. april.'],
    counterExamples: [
      'Møderne er planlagt.',
      'Formanden oplyste, at prisen er fastsat.',
      'Ida Holm var imod ruten, men fastholdt det ikke.',
    ],
  },
  {
    id: 'blev-fastsat',
    outcome: 'adopted',
    pattern: words(
      'blev\\s+(?:\\p{L}+\\s+)?(?:fastsat|fastlagt|lagt\\s+fast)|fastsattes|fastlagdes|(?<=^)fastsat\\s+til(?=\\s+(?:den\\s|d\\.|kl\\.|kr\\.|\\d))',
    ),
    reach: 'anywhere',
    examples: [
      'Fastsat til 3. april.',
      'Datoerne blev lagt fast.',
      'Kontingentet blev fastsat til 400 kr.',
      'Møderne blev fastlagt til 3. maj og 9. juni.',
    ],
    counterExamples: ['Prisen er fastsat af kommunen.'],
  },
  {
    id: 'fastsatte-selv',
    outcome: 'adopted',
    pattern: words('fastsatte|fastlagde|fastsætter|fastlægger'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Bestyrelsen fastsatte kapaciteten til 10 klasser.'],
    counterExamples: ['Kommunen fastsatte prisen i 2019.', 'Vi fastsætter selv farten.'],
  },
  {
    id: 'holdes-uaendret',
    outcome: 'adopted',
    pattern: words(
      '(?:holdes|fastholdes|forbliver|fortsætter)\\s+(?:\\p{L}+\\s+)?uændre(?:t|de)|(?<=^§+\\s*\\d+(?:\\s[^:;.]{1,30})?:\\s)uændret(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Taksterne for 2020 holdes uændret.',
      'Kontingentet fastholdes uændret.',
      'Den faste afgift forbliver uændret.',
      '§ 4: Uændret.',
    ],
    counterExamples: ['Status: Uændret.', 'Prisen er uændret siden 2014.', 'Vi foreslår, at taksten holdes uændret.'],
  },
  {
    id: 'sat-til',
    outcome: 'adopted',
    pattern: words(
      '(?:blev|er|bliver)\\s+(?:\\p{L}+\\s+)?sat\\s+(?:til(?!\\s+(?:afstemning|debat|drøftelse|diskussion|uge\\s))|(?:op|ned)(?=\\s+(?:til|med|fra)(?!\\p{L})))',
    ),
    reach: 'anywhere',
    examples: ['Lejen blev sat til 350 kr. pr. aften.', 'Lejen blev sat op med 2 pct.'],
    counterExamples: ['Lågen er sat i stand.', 'Hylderne i depotet er sat op.', 'Forslaget blev sat til afstemning.'],
  },
  {
    id: 'aflyses',
    outcome: 'adopted',
    pattern: words(`aflys(?:es|tes|te)|mødet?${upTo(4)}(?:er|blev)\\s+aflyst`),
    reach: 'anywhere',
    examples: ['Møde d. 9. juni aflyses.', 'Mødet er aflyst.'],
    counterExamples: ['Det aftalte besøg på centret er aflyst.'],
  },
  {
    id: 'kommer-til-at-hedde',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?!jeg|han|hun)[^,;:.]{3,50}\\s)(?:kommer\\s+til\\s+at\\s+hedde|får\\s+navnet|skal\\s+(?:fremover\\s+)?hedde)',
    ),
    reach: 'outcome-section',
    examples: ['Nyhedsbrevet kommer til at hedde Bygaden.', 'Broen får navnet Havnebroen.'],
    counterExamples: ['Hun kommer til at hedde Holm.', 'Ib spurgte, hvad vejen kommer til at hedde.'],
  },
  {
    id: 'kan-dermed',
    outcome: 'adopted',
    pattern: words(
      `(?<=^(?:rektor|formanden|borgmesteren|direktøren|ledelsen|forvaltningen|administrationen|sekretariatet|formandskabet|byggeudvalget|kassereren|arbejdsgruppen|projektgruppen|projektet|arbejdet|byggeriet)\\s)kan\\s+(?:dermed|herefter|hermed|derefter)\\s+(?:indlede|indgå|påbegynde|begynde|starte|gå\\s+(?:i\\s+gang|videre)|fortsætte|sende|bestille|underskrive|købe|ansætte|forhandle|igangsætte|iværksætte|igangsættes|iværksættes|opsige|udbyde|udbydes)(?!.*,\\s+(?:hvis|når|såfremt|medmindre|forudsat)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Rektor kan dermed indlede forhandling med banken.',
      'Projektet kan herefter gå i gang.',
      'Forvaltningen kan hermed igangsætte udbuddet.',
    ],
    counterExamples: [
      'Rektor kan dermed konstatere, at tallet er faldet.',
      'Projektet kan gå i gang til maj.',
      'Projektet kan dermed gå i gang, når byrådet har godkendt det.',
      'Formanden oplyste, at forvaltningen kan dermed begynde.',
      'Naboen kan dermed begynde.',
    ],
  },
  {
    id: 'holdes-altsaa',
    outcome: 'adopted',
    pattern: words(
      '(?<=^[^,;:.]{2,50}\\s)(?:holdes|afholdes|gennemføres|placeres|lægges|flyttes)\\s+(?:(?:altså|dermed|hermed|således)\\s+(?:på|i|den|d\\.|hos|ved|til|\\p{L}+dag)(?=\\s)|(?:altså|dermed|hermed|således|derfor)\\s+(?:fysisk|digitalt|online|virtuelt|alligevel|som\\s+planlagt|uændret)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Lejren holdes altså på Ærø i uge 29.', 'Skuret placeres dermed ved skellet.'],
    counterExamples: [
      'Møderne holdes på Ærø.',
      'Formanden oplyste, at lejren holdes altså på Ærø.',
      'Festen holdes altså sjældent.',
    ],
  },
]

import { type DecisionPhrase, upTo, words } from '../phrase.ts'

/** Somebody gets the power to act: mandat, bemyndigelse, fuldmagt. */
const MANDATE = '(?:mandat|bemyndigelse|fuldmagt)'

/** Besluttet, vedtaget, fastsat; enighed, aftalt. Source: survey of Danish minutes. */
export const ADOPTING: readonly DecisionPhrase[] = [
  {
    id: 'besluttede',
    outcome: 'adopted',
    pattern: words('beslut(?:tede|tet|tedes|ter|tes)'),
    reach: 'anywhere',
    examples: [
      'Man besluttede, at der ikke indsendes et høringssvar.',
      'Det blev besluttet at købe en ny klipper.',
      'Bestyrelsen besluttede endvidere at indhente tre tilbud.',
    ],
    counterExamples: [
      'Byrådet besluttede den 25. juni 2018, at der skulle udarbejdes planer.',
      'På mødet den 9. november 2021 besluttede rådet, at der højst må bruges 30.000 kr.',
      'Beslutning om høring.',
      'Sekretariatet løser opgaven, såfremt rådet beslutter en opnormering.',
    ],
  },
  {
    id: 'vedtog',
    outcome: 'adopted',
    pattern: words('vedt(?:og|oges|aget|ages|ager)'),
    reach: 'anywhere',
    examples: [
      'Vedtoges.',
      'Lokalplanen blev vedtaget endeligt.',
      'Regionsrådet vedtog herefter direktionens indstilling.',
      'Det blev med 6 stemmer mod 2 vedtaget, at foreninger kan få prisen.',
    ],
    counterExamples: [
      'Generalforsamlingen vedtog sidste år at afsætte 400.000 kr.',
      'Forslaget sendes i høring, før det vedtages.',
      'Den vedtagne plan gælder.',
    ],
  },
  {
    id: 'fastsat',
    outcome: 'adopted',
    pattern: words('fasts(?:at|attes|atte|ætter|ættes)|fastlagt|fastlægges|fastlagde|fastholdt|fastholdes|fastholder'),
    reach: 'outcome-section',
    examples: ['Udskrivningsprocenten fastsattes til 22,8.', 'Udvalget fastsætter lukkedagene til 15.-17. april.'],
    counterExamples: ['Møderne er planlagt.', 'Formanden oplyste, at prisen er fastsat.'],
  },
  {
    id: 'blev-fastsat',
    outcome: 'adopted',
    pattern: words('blev\\s+(?:\\p{L}+\\s+)?fastsat|fastsattes'),
    reach: 'anywhere',
    examples: ['Kontingentet blev fastsat til 400 kr.'],
    counterExamples: ['Prisen er fastsat af kommunen.'],
  },
  {
    id: 'bemyndiget',
    outcome: 'adopted',
    pattern: words(
      `bemyndig(?:es|er|ede|et|edes)|(?:fik|får|gav|giver|gives|givet)${upTo(5)}${MANDATE}|pål(?:agde|agt|ægges|ægger)`,
    ),
    reach: 'anywhere',
    examples: [
      'Formanden bemyndiges til at afgive høringssvar.',
      'Formanden og rektor fik mandat til at forhandle.',
      'Sekretæren blev pålagt at rense teksten.',
    ],
    counterExamples: ['Mandatet er stort.', 'Spørgsmålet er, om formanden bemyndiges.'],
  },
  {
    id: 'sat-til',
    outcome: 'adopted',
    pattern: words('(?:blev|er|bliver)\\s+(?:\\p{L}+\\s+)?sat\\s+(?:til(?!\\s+afstemning)|op|ned)'),
    reach: 'anywhere',
    examples: ['Kontingentet blev sat til 50 kr. pr. husstand.'],
    counterExamples: ['Lågen er sat i stand.', 'Forslaget blev sat til afstemning.'],
  },
  {
    id: 'nedsatte',
    outcome: 'adopted',
    pattern: words(
      '(?:nedsatte|nedsættes|nedsat)(?=\\s+(?:\\p{L}+\\s+){0,4}?\\p{L}*(?:udvalg|gruppe)(?!\\p{L}))|(?:udvalg|gruppe)\\s+(?:blev\\s+)?nedsat',
    ),
    reach: 'anywhere',
    examples: ['Der nedsættes en arbejdsgruppe.', 'Bestyrelsen nedsatte et festudvalg.'],
    counterExamples: ['Beløbet blev nedsat.', 'Prisen nedsættes.'],
  },
  {
    id: 'paa-dagsordenen',
    outcome: 'adopted',
    pattern: words('(?:optaget|optages|taget|kaldt)\\s+(?:ind\\s+)?på\\s+dagsordenen'),
    reach: 'outcome-section',
    examples: ['Tillægsdagsordenen blev optaget på dagsordenen som punkt 47.'],
    counterExamples: ['Emnet er på dagsordenen til DAS.'],
  },
  {
    id: 'flertal-for',
    outcome: 'adopted',
    pattern: words('(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?flertal\\s+for'),
    reach: 'anywhere',
    examples: ['Der var flertal for forslaget.'],
    counterExamples: ['Der var ikke flertal for forslaget.'],
  },
  {
    id: 'bekraeftet',
    outcome: 'adopted',
    pattern: words('(?:blev|er)\\s+(?:\\p{L}+\\s+)?bekræftet|bekræftes|bekræftede'),
    reach: 'outcome-section',
    examples: ['Beslutningen om at det nuværende udvalg fortsætter året ud blev bekræftet.'],
    counterExamples: ['Kan borgmesteren bekræfte dette?'],
  },
  {
    id: 'forslag-valgt',
    outcome: 'adopted',
    pattern: words(
      `(?:scenarie|model|skitse|løsning|forslag|tilbud|alternativ)\\p{L}*${upTo(3)}(?:vælges|valgt|valgtes)|(?:vælger|valgte|har\\s+valgt)(?!\\s+\\p{L}+\\s+til\\s)`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Scenarie 2 vælges.',
      'HMU vælger spørgsmål 4, 9 og 12.',
      'Bestyrelsen vælger at dele arbejdet over to år.',
    ],
    counterExamples: ['Valget er frit.', 'Det er uklart, hvilken model der vælges.'],
  },
  {
    id: 'peger-paa',
    outcome: 'adopted',
    pattern: words('peg(?:ede|er)\\s+(?:\\p{L}+\\s+)?på|tilkendeg(?:av|iver)'),
    reach: 'outcome-section',
    weak: true,
    active: true,
    examples: ['Udvalget peger på forslag 2.', 'Økonomiudvalget tilkendegav, at model C ikke skal indgå.'],
    counterExamples: ['Der blev også peget på, at økonomien er svær.'],
  },
  {
    id: 'aflyses',
    outcome: 'adopted',
    pattern: words(`aflys(?:es|tes|te)|mødet?${upTo(4)}(?:er|blev)\\s+aflyst`),
    reach: 'anywhere',
    examples: ['Møde d. 26. maj aflyses.', 'Mødet er aflyst.'],
    counterExamples: ['Det aftalte besøg på centret er aflyst.'],
  },
  {
    id: 'enighed-om',
    outcome: 'agreed',
    pattern: words(`enighed${upTo(2)}om|enige?t?\\s+om|enedes${upTo(2)}om`),
    reach: 'anywhere',
    examples: [
      'Der var enighed om, at koordineringen skal være bedre.',
      'Der var på mødet enighed om at stryge afsnittet.',
      'Alle var enige om at beholde træerne.',
      'Byrådet er enigt om at sende forslaget i høring.',
      'Der er enighed i Seniorrådet om:',
    ],
    counterExamples: [
      'Medlemmerne var enige i ønsket om samarbejde.',
      'Sagen kan forelægges DAS, såfremt der er enighed om det.',
    ],
  },
  {
    id: 'aftalt',
    outcome: 'agreed',
    pattern: words('(?<!som\\s)aftalt(?:es)?|(?:vi|man|udvalget|rådet|bestyrelsen)\\s+aftalte|(?<=^)det\\s+aftales'),
    reach: 'anywhere',
    examples: ['Det blev derfor aftalt, at parterne deltager på møder.', 'Det aftaltes at mødes igen.'],
    counterExamples: ['Opgaven løses som aftalt.', 'Det aftalte besøg er aflyst.', 'Der kommer en aftale.'],
  },
]

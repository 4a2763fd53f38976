import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY, MAJORITY } from './phrase-parts.ts'

/** Everybody or most of them, as subject. */
const MOST = `(?:${MAJORITY}|vi|${BODY})`

/** Decided and adopted: "besluttet", "vedtaget", "flertal for". Source: survey of Danish minutes. */
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
      'Årsmødet vedtog sidste år at afsætte 60.000 kr.',
      'Forslaget sendes i høring, før det vedtages.',
      'Den vedtagne plan gælder.',
    ],
  },
  {
    id: 'traf-beslutning',
    outcome: 'adopted',
    pattern: words(`(?:traf|tog)${upTo(3)}beslutning\\s+om`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Bestyrelsen traf beslutning om at udskifte hegnet.',
      'Herefter tog udvalget endelig beslutning om planen.',
    ],
    counterExamples: ['Naboen traf beslutning om at flytte.', 'Vi træffer beslutning om det i maj.'],
  },
  {
    id: 'truffet-beslutning',
    outcome: 'adopted',
    pattern: words(
      'blev\\s+(?:der\\s+)?(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:truffet|taget)\\s+(?:(?!ingen)\\p{L}+\\s+)?beslutning\\s+om',
    ),
    reach: 'anywhere',
    examples: [
      'Der blev truffet beslutning om at holde fest.',
      'Herefter blev der taget endelig beslutning om planen.',
    ],
    counterExamples: ['Der blev ikke truffet beslutning om planen.', 'Der blev taget billeder.'],
  },
  {
    id: 'blev-bestemt',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:[^,;.]+\\s)?)(?:blev\\s+(?:det\\s+)?(?:(?!ikke)\\p{L}+\\s+)?(?:bestemt|afgjort|fastslået|slået\\s+fast)(?=,?\\s+at\\s))',
    ),
    reach: 'anywhere',
    examples: [
      'Det blev slået fast, at kun medlemmer kan leje.',
      'Det blev bestemt, at festen holdes i maj.',
      'Herefter blev det afgjort at male lågen.',
    ],
    counterExamples: ['Kampen blev afgjort på straffe.', 'Det er bestemt, at kommunen betaler.'],
  },
  {
    id: 'blev-antaget',
    outcome: 'adopted',
    pattern: words(
      '(?<=(?:^|\\s)(?:\\p{L}*(?:bestemmelsen|forslaget|paragraffen|ændringen|ændringerne|vedtægten|vedtægterne|teksten|resolutionen|udtalelsen|planen|budgettet)|§\\s*\\d+)\\s+)(?:blev|er\\s+(?:hermed|dermed)|var\\s+(?:hermed|dermed))\\s+(?:(?!ikke)\\p{L}+\\s+)?antaget|blev\\s+\\p{L}*(?:bestemmelsen|forslaget|paragraffen|ændringen|ændringerne|vedtægten|vedtægterne|teksten|resolutionen|udtalelsen|planen|budgettet)\\s+(?:(?!ikke)\\p{L}+\\s+)?antaget|antoges(?!,?\\s+at\\s)',
    ),
    reach: 'anywhere',
    examples: [
      'Udtalelsen blev antaget.',
      'Med den ændring blev paragraffen enstemmigt antaget.',
      'Resolutionen antoges uden debat.',
    ],
    counterExamples: ['Det blev antaget, at vejen var lukket.', 'Udtalelsen blev ikke antaget.'],
  },
  {
    id: 'stadfaestede',
    outcome: 'adopted',
    pattern: words('stadfæst(?:et|es|edes|ede|er)|omstød(?:te|er|tes|es)'),
    reach: 'anywhere',
    active: true,
    examples: ['Nævnet stadfæstede kommunens afgørelse.', 'Afgørelsen stadfæstes.', 'Nævnet omstødte afgørelsen.'],
    counterExamples: ['Stadfæstelsen foreligger.', 'Landsretten har stadfæstet dommen.'],
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
    id: 'flertal-for',
    outcome: 'adopted',
    pattern: words(
      '(?<=^)det(?:te)?\\s+(?:var|er)\\s+der\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:opbakning|tilslutning|stemning|forståelse|flertal)\\s+(?:til|for)|(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:flertal|stemning)\\s+for(?!.*,?\\smen\\s+ikke\\s+(?:i|på|hos|blandt)\\s)|(?:tegne(?:r|de)|aftegnede|viste)\\s+(?:der\\s+)?sig\\s+(?:(?!ikke|ingen)\\p{L}+\\s+){0,3}?(?:flertal|opbakning|tilslutning|stemning|enighed|opslutning)\\s+(?:for|til|om)|(?<=^)alle\\s+stemte\\s+for(?:\\s+\\p{L}+)?(?=[.,]|$)',
    ),
    reach: 'anywhere',
    examples: [
      'Der viste sig stemning for at male lågen.',
      'Der viste sig bred enighed om planen.',
      'Der var flertal for forslaget.',
      'Der var stemning for at købe gynger.',
      'Det var der opbakning til.',
      'Alle stemte for forslaget.',
      'Der tegnede sig opbakning til at gå videre med nr. 1.',
    ],
    counterExamples: [
      'Der viste sig en revne.',
      'Der viste sig ikke stemning for planen.',
      'Der var ikke flertal for forslaget.',
      'Der var stemning for det i hallen, men ikke på skolen.',
    ],
  },
  {
    id: 'flertal-var-for',
    outcome: 'adopted',
    pattern: words(
      `(?<=(?:^|\\s)${MOST}\\s)(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:stemt\\s+for|indforstået\\s+med)(?=,?\\s)|(?:var|er)\\s+(?:alle|samtlige)\\s+(?:(?!ikke)\\p{L}+\\s+)?(?:stemt\\s+for|indforstået\\s+med|tilfredse\\s+med)(?=\\s+(?:dagsordenen|referatet|forslaget|planen|løsningen|oplægget|udkastet|ordningen|prisen)(?:[.,]|$))`,
    ),
    reach: 'anywhere',
    examples: [
      'Alle var stemt for at holde fest.',
      'Bestyrelsen var indforstået med prisen.',
      'Med den rettelse var alle tilfredse med udkastet.',
    ],
    counterExamples: ['Naboen var stemt for et hegn.', 'Alle var stemt op.'],
  },
  {
    id: 'opnaaede-flertal',
    outcome: 'adopted',
    pattern: words(
      `(?<=^|(?:forslag|indstilling|plan|budget)\\p{L}*\\s)(?:opnåede|opnår|fik|samlede|vandt(?=\\s+(?:\\p{L}+\\s+){0,2}flertal))${upTo(3)}(?<!(?:ikke|intet|ingen)\\s+(?:\\p{L}+\\s+)?)(?:flertal|tilslutning|opbakning)`,
    ),
    reach: 'anywhere',
    examples: [
      'Forslaget opnåede det fornødne flertal.',
      'Ændringsforslaget fik flertal.',
      'Budgettet fik tilslutning.',
      'Vandt flertal.',
    ],
    counterExamples: ['Forslaget fik ikke flertal.', 'Partiet fik flertal ved valget.'],
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
    pattern: words(
      '(?:optaget|optages|taget|kaldt)\\s+(?:ind\\s+)?på\\s+dagsordenen|(?<=^[^,;:]{3,60}\\s)(?:kommer|sættes|tages)\\s+på\\s+som\\s+(?:(?:et\\s+)?(?:ekstra|nyt)\\s+punkt|(?:punkt|pkt\\.?|nr\\.?)\\s*\\d)',
    ),
    reach: 'outcome-section',
    examples: ['Købet af et telt blev optaget på dagsordenen som punkt 9.', 'Idas sag om hegnet kommer på som nr. 9.'],
    counterExamples: ['Emnet er på dagsordenen til DAS.'],
  },
  {
    id: 'lagde-sig-fast',
    outcome: 'adopted',
    active: true,
    pattern: words(
      '(?:lagde|lægger)\\s+(?:vi\\s+|\\p{L}+(?:rådet|udvalget|styrelsen)\\s+)?(?:sig|os)\\s+(?:(?!ikke)\\p{L}+\\s+)?fast\\s+på|(?:bestemte|bestemmer)\\s+(?:vi\\s+|\\p{L}+(?:rådet|udvalget|styrelsen)\\s+)?(?:sig|os)\\s+(?:(?!ikke)\\p{L}+\\s+)?for',
    ),
    reach: 'anywhere',
    examples: [
      'Bestyrelsen lagde sig fast på den første model.',
      'Efter en drøftelse lagde vi os fast på Ærø.',
      'Udvalget bestemte sig for løsning B.',
    ],
    counterExamples: [
      'Bo Holm lagde sig fast på en pris.',
      'Bestyrelsen vil ikke lægge sig fast på en dato.',
      'Bestyrelsen lagde sig ikke fast på en dato.',
      'Naboerne bestemte sig for en hæk.',
    ],
  },
  {
    id: 'afstaar-fra',
    outcome: 'adopted',
    active: true,
    byName: true,
    pattern: words('(?:afstår|afstod)\\s+(?:\\p{L}+\\s+)?fra\\s+at(?!\\s+stemme)'),
    reach: 'anywhere',
    examples: ['Bestyrelsen afstår fra at klage.', 'Udvalget afstod herefter fra at afgive høringssvar.'],
    counterExamples: [
      'Naboen afstår fra at klage.',
      'Udvalget afstår fra at stemme.',
      'Bo Holm (C) afstod fra at svare.',
    ],
  },
  {
    id: 'udtaler-kritik',
    outcome: 'adopted',
    pattern: words(
      '(?<=^\\p{L}*(?:nævnet|rådet|udvalget|ombudsmanden)\\s(?:[^.;]*\\s)?)(?:udtal(?:er|te)\\s+(?:\\p{L}+\\s+)?kritik|(?:fandt|finder)(?=,?\\s+at\\s+(?:klage(?:n|ren)|krav(?:et|ene)|regl(?:en|erne)|lov(?:en)?|afgørelsen|(?:der\\s+er|det\\s+er)\\s+(?:sket|tale)|betingelserne)(?:\\s[^,;.]*)?\\s(?:er|var|har|havde|ikke)(?!\\p{L})))',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Rådet fandt, at kravene ikke er opfyldt, og udtaler kritik.',
      'Nævnet finder, at betingelserne er opfyldt.',
      'Nævnet udtaler alvorlig kritik af kommunen.',
    ],
    counterExamples: [
      'Bo Holm fandt, at reglerne ikke er fulgt.',
      'Rådet fandt, at mødet var godt.',
      'Rigsrevisionen udtalte kritik.',
    ],
  },
]

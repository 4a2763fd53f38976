import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY, SOME_DAY, WE } from './phrase-parts.ts'

/** What is spoken of, before the verb: `Programmet`, `Ideen om et fakkeltog`; no clause before it. */
const TOPIC = '(?<=^[^,;:.]{2,70}\\s)'
/** Between verb and object: `desværre`, `derfor`. */
const ADVERB = '(?:(?:desværre|derfor|dermed|altså|så|nok|hellere|indtil\\s+videre|foreløbig)\\s+)*'
/** `nødt til at`, before what is done then. */
const FORCED = '(?:nødt|tvunget)\\s+til\\s+at\\s+'
/** `må vi desværre`, `er bestyrelsen nødt til at` */
const MUST_WE = `(?:(?:må|måtte)\\s+${WE}\\s+${ADVERB}|(?:er|var)\\s+${WE}\\s+${ADVERB}${FORCED})`
/** `så ingen anden udvej end at`, before what is done then. */
const NO_OTHER_WAY = '(?:så|ser|havde|har)\\s+ingen\\s+anden\\s+(?:udvej|mulighed|vej)\\s+end\\s+at\\s+'
/** The same behind those who meet: `Vi ⟨er derfor nødt til at⟩`. */
const MUST = `(?:(?:må|måtte)\\s+${ADVERB}|(?:er|var)\\s+${ADVERB}${FORCED}|${NO_OTHER_WAY})`
/** Ways to drop something, as infinitives. */
const DROP =
  '(?:droppe|aflyse|sløjfe|opgive|skrinlægge|afvise|afslå|undvære|sige\\s+nej|takke\\s+nej|melde\\s+pas|lade\\s+være)'
/** Ways to put something off, as infinitives. */
const DELAY = `(?:udsætte|udskyde|vente\\s+med|lade\\s+(?:\\p{L}+\\s+)?ligge|tage\\s+(?:op\\s+)?igen|vende\\s+tilbage\\s+til|(?:(?:se|kigge)\\s+(?:\\p{L}+\\s+)?på|(?:tale|snakke)\\s+(?:\\p{L}+\\s+)?om|tage(?:\\s+op|\\s+stilling\\s+til)?|drøfte|afgøre|beslutte)\\s+(?:${SOME_DAY}|senere|(?:i|til)\\s+den\\s+tid))`

/** What is decided on stands first: "Programmet var der tilslutning til", "Fakkeltoget måtte vi droppe". Source: survey of Danish minutes. */
export const BY_TOPIC: readonly DecisionPhrase[] = [
  {
    id: 'var-der-tilslutning-til',
    outcome: 'endorsed',
    pattern: words(
      `${TOPIC}(?:var|er)\\s+der\\s+(?:(?!ikke|ingen|hverken)\\p{L}+\\s+){0,2}?(?:opbakning|tilslutning|stemning|forståelse|flertal)\\s+(?:til|for)(?=\\.?$|,)`,
    ),
    reach: 'anywhere',
    examples: ['Programmet var der ellers tilslutning til.', 'En ny bænk var der bred stemning for.'],
    counterExamples: ['Det var der ingen stemning for.', 'I udvalget er der tilslutning til planen.'],
  },
  {
    id: 'maatte-vi-droppe',
    outcome: 'rejected',
    pattern: words(`(?:${MUST_WE}|(?<=^${WE}\\s)${MUST})${DROP}(?!.*\\s(?:hvis|såfremt|medmindre)\\s)`),
    reach: 'anywhere',
    examples: [
      'Mettes idé om fakkeltog måtte vi droppe på grund af reglerne.',
      'Bestyrelsen må desværre sige nej til ansøgningen.',
      'Udflugten til Samsø er vi nødt til at droppe.',
      'Rådet så ingen anden udvej end at opgive turen.',
    ],
    counterExamples: [
      'Vi må droppe festen, hvis ingen melder sig.',
      'Naboen måtte opgive planen.',
      'Naboen er nødt til at opgive planen.',
    ],
  },
  {
    id: 'maa-vi-udsaette',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      `${MUST_WE}${DELAY}(?!.*\\s(?:hvis|såfremt|medmindre)\\s)|(?<=^${WE}\\s)${MUST}(?:${DELAY}|lade\\s+[^,;.]{2,40}\\sligge)(?!.*\\s(?:hvis|såfremt|medmindre)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Forslaget om en svævebane må vi lade ligge.',
      'Vi må vente med taget til næste år.',
      'Ingen ville være kasserer, så den post må vi tage stilling til i maj.',
      'Nævnet så ingen anden udvej end at lade planen om en sø ligge.',
      'Vikarerne må vi se på næste gang.',
    ],
    counterExamples: [
      'Vi må udsætte festen, hvis det regner.',
      'Naboen måtte udsætte turen.',
      'Det må vi se på.',
      'Det må vi drøfte med naboen.',
    ],
  },
  {
    id: 'det-kan-vi-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^(?:det|den|de|dem|dette|herpå)\\s)(?:kan\\s+${WE}\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+(?:\\p{L}+\\s+)?(?:give|gå\\s+(?:med\\s+til|ind\\s+for)|støtte|tillade|acceptere|love|hjælpe|betale|bruge)|(?:kan|kunne|vil|ville|ønskede)\\s+${WE}\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:at\\s+)?(?:indlade\\s+(?:sig|os)\\s+på|gå\\s+ind\\s+på|høre\\s+tale\\s+om|røre\\s+ved))`,
    ),
    reach: 'anywhere',
    examples: [
      'Det kan bestyrelsen ikke give.',
      'Det kan vi desværre ikke gå med til.',
      'Det ville vi ikke indlade os på.',
    ],
    counterExamples: ['Det kan vi ikke se fra vejen.', 'Det kan kommunen ikke give.'],
  },
  {
    id: 'gaar-ikke-ind-i',
    outcome: 'rejected',
    saysNot: true,
    active: true,
    byName: true,
    pattern: words(
      '(?:går|gik|griber|greb)\\s+(?:\\p{L}+\\s+)?ikke\\s+ind(?=\\s+(?:i|for|over\\s*for)\\s)|(?:kan|kunne)\\s+(?:\\p{L}+\\s+)?ikke\\s+gå\\s+ind\\s+for',
    ),
    reach: 'anywhere',
    examples: ['Bestyrelsen går ikke ind i sagen.', 'Bestyrelsen kan ikke gå ind for forslaget om høns.'],
    counterExamples: ['Naboen går ikke ind i sagen.', 'Vi går ikke ind i salen.'],
  },
  {
    id: 'som-vi-bakker-op-om',
    outcome: 'endorsed',
    inRelative: true,
    pattern: words(
      `(?<=^(?:[^,;.]|kr\\.|\\.(?=\\d)){2,60},\\s)som\\s+${WE}\\s+(?:\\p{L}+\\s+)?(?:bakker\\s+op\\s+om|støtter|tilslutter\\s+(?:os|sig)|går\\s+ind\\s+for)`,
    ),
    reach: 'anywhere',
    examples: ['God idé, som vi bakker op om.'],
    counterExamples: ['Ida fortalte om en idé, som vi bakker op om.', 'Et hold, som kommunen støtter.'],
  },
  {
    id: 'som-vi-sagde-ja-til',
    outcome: 'approved',
    inRelative: true,
    pattern: words(
      `(?<=^(?:[^,;.]|kr\\.|\\.(?=\\d)){2,60},\\s)(?:som|hvilket)\\s+${WE}\\s+(?:\\p{L}+\\s+)?(?:accepterede|(?:siger|sagde|takkede)\\s+ja\\s+til)`,
    ),
    reach: 'anywhere',
    examples: [
      'Honoraret er 8.000 kr., hvilket bestyrelsen sagde ja til.',
      'De tilbød en bænk, som vi takkede ja til.',
    ],
    counterExamples: ['Ida fortalte om et tilbud, som vi sagde ja til.', 'Et tilbud, som kommunen sagde ja til.'],
  },
  {
    id: 'er-der-ikke-raad-til',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^der\\s)kan\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:findes|skaffes|anvises|afsættes)\\s+(?:penge|midler|plads|dækning)(?=\\s+(?:til|for)\\s)|${TOPIC}(?:er\\s+der\\s+(?:\\p{L}+\\s+)?(?:ikke|ingen)\\s+(?:råd|penge|midler|plads|økonomi)\\s+til|(?:kan|kunne)\\s+der\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:skaffes|findes|afsættes|gives)\\s+(?:dækning|penge|midler|plads|tilskud)\\s+(?:for|til))(?=\\.?$|,|\\s+(?:i|lige|på)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Det er der ikke råd til i år.',
      'En svævebane er der ikke råd til.',
      'Der kan ikke findes midler til et køkken.',
      'Nye borde er der desværre ingen penge til i år.',
      'Ønsket om en organist kan der ikke skaffes dækning for.',
    ],
    counterExamples: ['I år er der ikke råd til en svævebane.', 'Ida sagde, at en bane er der ikke råd til.'],
  },
  {
    id: 'vil-ikke',
    outcome: 'rejected',
    saysNot: true,
    active: true,
    byName: true,
    pattern: words(
      `(?<=^(?:herefter\\s+)?${BODY}\\s)(?:vil|ville|ønsker|ønskede)\\s+(?:(?:dog|derfor|herefter|på\\s+nuværende\\s+tidspunkt)\\s+)?ikke(?=\\s+(?!(?:at\\s+)?(?:genvalg|tage\\s+(?:endelig\\s+)?stilling|træffe|udelukke|afvise|kommentere|udtale|forholde|stille\\s+op|genopstille|modtage\\s+genvalg|deltage|kunne|få|have(?!\\s+(?:en|et|flere)\\s)|være|blive|længere|på\\s+forhånd))\\p{L})|(?<=^${BODY}\\s)(?:agter|påtænker)\\s+(?:\\p{L}+\\s+)?ikke\\s+at(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Udvalget agter ikke at rejse sagen igen.',
      'Bestyrelsen vil ikke bruge flere penge på advokat.',
      'Udvalget ville ikke gå ind i sagen.',
      'Rådet vil ikke have et krav om svar.',
    ],
    counterExamples: [
      'Bestyrelsen vil ikke udelukke en ny sti.',
      'Naboen vil ikke flytte hegnet.',
      'Vi vil ikke glemme ham.',
      'Rådet er positivt, men vil ikke gå med i bestyrelsen.',
      'Bestyrelsen ønsker ikke genvalg.',
    ],
  },
]

import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Recommended to whoever decides: "anbefales", "indstilles til", "fremsendes med anbefaling". Source: survey of Danish minutes. */
export const RECOMMENDING: readonly DecisionPhrase[] = [
  {
    id: 'fremsendes-med-anbefaling',
    outcome: 'recommended',
    pattern: words(
      `(?:frem|over|videre)?sendes\\s+(?:(?:\\p{L}+\\s+){0,2}?til\\s+[^.]*?(?:anbefaler|indstiller|(?<!ikke\\s)(?:kan|kunne)\\s+(?:enstemmigt\\s+)?anbefale|med\\s+(?:\\p{L}+s\\s+)?(?:anbefaling(?:\\s+af)?|tilslutning|indstilling\\s+om))|med\\s+indstilling\\s+om|med\\s+(?:\\p{L}+s\\s+)?(?:anbefaling|tilslutning)(?=\\.?$|\\s+til\\s))|(?<!(?:ningen|tionen|tariatet|chefen|kommunen|direktøren|ministeriet)\\s)(?:send(?:er|te|es|t)${upTo(3)}videre|(?:frem|over|videre)send(?:er|te|es|t|tes))${upTo(5)}(?:med|under)\\s+(?:\\p{L}+\\s+)?anbefaling(?!\\s+om)|giver\\s+(?:sagen|planen|forslaget|ansøgningen|den|det)\\s+videre\\s+til\\s+[^,;.]{3,60}?\\smed\\s+(?:\\p{L}+\\s+)?anbefaling|(?<=^)til\\s+(?:byrådet|kommunalbestyrelsen|regionsrådet|magistraten|\\p{L}*udvalget)\\s+med\\s+(?:\\p{L}+\\s+)?anbefaling`,
    ),
    reach: 'anywhere',
    examples: [
      'Til byrådet med anbefaling.',
      'Fremsendes til Byrådet med bemærkning, at udvalget anbefaler planen.',
      'Oversendes til Byrådet med anbefaling.',
      'Fremsendes til Byrådet med magistratens anbefaling.',
      'Fremsendes til Byrådet med anbefaling af en forhøjelse.',
      'Fremsendes til Byrådet, idet udvalgets flertal kan anbefale salget.',
      'Fremsendes til Byrådet med udvalgets tilslutning.',
      'Fremsendes til Byrådet, idet et flertal kan anbefale salget.',
      'Fremsendes med indstilling om, at planen vedtages.',
      'Udvalget sender sagen videre med anbefaling.',
      'Udvalget fremsender sagen med anbefaling.',
      'Udvalget giver sagen videre til byrådet med den anbefaling.',
      'Videresendes til byrådet med positiv anbefaling.',
      'Sendes videre til Byrådet med udvalgets anbefaling.',
      'Sendes med udvalgets anbefaling til byrådet.',
    ],
    counterExamples: [
      'Oversendes til Byrådet uden anbefaling.',
      'Oversendes til Byrådet, idet udvalget ikke kan anbefale salget.',
      'Udvalget sender sagen videre uden anbefaling.',
      'Forvaltningen fremsender sagen med anbefaling til byrådet.',
      'Formanden foreslog, at sagen sendes videre med anbefaling.',
    ],
  },
  {
    id: 'tilbagesendes-vedtaget',
    outcome: 'adopted',
    pattern: new Pattern(/^tilbagesendes\s.*\shar\s+(?:vedtaget|godkendt|tiltrådt)/iu),
    reach: 'outcome-section',
    examples: ['Tilbagesendes til Magistraten med bemærkning, at byrådet på sit møde har vedtaget indstillingen.'],
    counterExamples: ['Tilbagesendes til udvalget med henblik på fornyet behandling.'],
  },
  {
    id: 'besluttede-at-anbefale',
    outcome: 'recommended',
    pattern: words(
      `(?:besluttede|besluttet|vedtog|enige?\\s+om|enighed\\s+om)(?:\\s+\\p{L}+){0,3}?,?\\s+at\\s+(?:anbefale|indstille)`,
    ),
    reach: 'anywhere',
    examples: ['Havneudvalget besluttede at anbefale køb af kranen.'],
    counterExamples: ['Udvalget besluttede at sælge.'],
  },
  {
    id: 'laegger-op-til-at',
    outcome: 'recommended',
    active: true,
    pattern: words(
      '(?:lægger|lagde)\\s+op\\s+til,?\\s+at\\s+(?:byrådet|kommunalbestyrelsen|regionsrådet|\\p{L}*(?:forsamlingen|mødet|repræsentantskabet|udvalget|rådet))|(?<=^(?:\\p{L}*udvalget|man)\\s)(?:foreslår|anmoder|beder)\\s+(?:byrådet|kommunalbestyrelsen|regionsrådet|økonomiudvalget|forretningsudvalget)\\s+(?:om\\s+)?(?:at\\s+)?(?:godkende|vedtage|bevilge|give|tiltræde|afsætte|sælge|hæve|lægge)|tilråde[rs]|beder\\s+(?:man|udvalget)\\s+(?:økonomiudvalget|forretningsudvalget|byrådet|regionsrådet|kommunalbestyrelsen)(?=\\s)|peger\\s+over\\s?for\\s+[^,;.]{3,40}?\\s+på(?=\\s)',
    ),
    reach: 'outcome-section',
    examples: [
      'Udvalget tilråder over for byrådet, at marken sælges.',
      'Udvalget foreslår byrådet at vedtage planen.',
      'I stedet beder man Økonomiudvalget finde resten.',
      'Et enigt udvalg lægger op til, at byrådet vedtager vedtægten.',
    ],
    counterExamples: [
      'Naboen foreslår byrådet at vedtage planen.',
      'Kommunen lægger op til, at foreningen betaler.',
      'Forvaltningen lægger op til, at byrådet vedtager planen.',
    ],
  },
  {
    id: 'fastholder-anbefalingen',
    outcome: 'recommended',
    active: true,
    pattern: words(
      'fasthold(?:er|t)\\s+(?:\\p{L}+\\s+){0,2}?(?:anbefaling|indstilling)\\p{L}*|(?<=^(?:anbefalingen|indstillingen)\\s+)fastholdes',
    ),
    reach: 'outcome-section',
    examples: ['Udvalget fastholder sin anbefaling.', 'Indstillingen fastholdes.'],
    counterExamples: ['Udvalget fastholder taksten.', 'Forvaltningen fastholder sin indstilling.'],
  },
  {
    id: 'kan-anbefale',
    outcome: 'recommended',
    pattern: words('(?:kan|kunne)\\s+(?:(?!ikke\\s)[^\\s,;:.]+\\s+){0,6}?anbefale'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Forretningsudvalget kan anbefale salget over for Stiftsøvrigheden.',
      'Udvalget kan med tre stemmer mod to anbefale, at skiltet tillades.',
    ],
    counterExamples: [
      'Rådet kan ikke anbefale pkt. 2.',
      'Rådet kan derfor ikke anbefale skiltet.',
      'Vi anbefaler at vente.',
      'Vi kan anbefale bogen.',
    ],
  },
  {
    id: 'anbefales',
    outcome: 'recommended',
    pattern: words('anbefal(?:es|et|er|ede|edes)|(?:giver|gav)\\s+(?:[^\\s,;.]+\\s+){1,4}?sin\\s+anbefaling'),
    reach: 'anywhere',
    active: true,
    examples: [
      'Anbefales.',
      'Anbefales godkendt, idet udvalget ønsker en fornyet opfølgning.',
      'Økonomiudvalget anbefaler indstillingen.',
      'Udvalget giver salget sin anbefaling.',
      'Et flertal anbefaler direktionens anbefaling godkendt.',
    ],
    counterExamples: [
      'Forvaltningen anbefaler, at etagehøjden reduceres.',
      'Anbefalingen tages med videre.',
      'Hans Holm (C) anbefaler planen.',
    ],
  },
  {
    id: 'indstilles',
    outcome: 'recommended',
    pattern: words(
      '(?<!(?:^|\\s)som\\s)(?<!(?:^|\\s)(?:to|tre|fire|fem|seks|syv|otte|ni|ti|flere|alle|\\d)\\s(?:er|var)\\s)indstil(?:les(?!\\s+(?:arbejdet|driften|samarbejdet|forsøget|produktionen|betalingen|udlejningen|kørslen)(?!\\p{L}))|let(?!\\s+på\\s+(?:at|en|et)(?!\\p{L}))|ler|(?<!(?:de|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|alle|\\d)\\sindstil)lede|ledes(?!\\s+og\\s+(?:gen)?valgtes))',
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Indstilles til Byrådets godkendelse.',
      'Udvalget indstiller forvaltningens indstilling godkendt.',
      'Udvalget indstillede, at aftalen kan sendes til godkendelse.',
    ],
    counterExamples: [
      'Administrationen indstiller, at planen godkendes.',
      'Indstillingen er lang.',
      'Der var fem indstillede.',
      'Udvalget er indstillet på at give tilladelse.',
      'Godkendt som indstillet.',
    ],
  },
  {
    id: 'henstilles-til',
    outcome: 'recommended',
    pattern: words(
      '(?:henstilles|henstillede?s?|henstiller)\\s+(?:det\\s+)?til\\s+(?:\\p{Lu}\\p{L}+\\s+)?(?:\\p{L}+-\\s+og\\s+)?\\p{L}*(?:udvalg|råd|bestyrelse|kommune|region|ministeri|provsti|direktion)\\p{L}*',
    ),
    reach: 'outcome-section',
    active: true,
    examples: [
      'Det henstilles til Teknisk Udvalg, at ejerne tilbydes hjælp.',
      'Rådet henstiller til kommunen, at stien belyses.',
    ],
    counterExamples: [
      'Det henstilles til medlemmerne at parkere bagved.',
      'Ib Holm (C) henstiller til byrådet at vente.',
    ],
  },
  {
    id: 'gaar-videre',
    outcome: 'recommended',
    pattern: words(
      'går\\s+(?:videre\\s+)?til\\s+\\p{L}*(?:udvalg|råd|bestyrelse|repræsentantskab|forsamling|magistrat)\\p{L}*\\s+med\\s+(?:\\p{L}+\\s+)?anbefaling',
    ),
    reach: 'anywhere',
    examples: [
      'Det nye regelsæt går videre til Kulturudvalget med anbefaling.',
      'Sagen går til byrådet med udvalgets anbefaling.',
    ],
    counterExamples: ['Holdet går videre til finalen.', 'Sagen går videre til udvalget uden anbefaling.'],
  },
]

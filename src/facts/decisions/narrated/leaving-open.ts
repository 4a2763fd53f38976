import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SELF } from './narrated-form.ts'
import { CASE } from './waiting.ts'

/** Posts that may stay empty, with or without an article: `Revisorsuppleant`, `en ny kasserer`. */
const VACANT =
  '(?:(?:en|et|ny|nye|\\d\\.)\\s+){0,2}\\p{L}*(?:suppleant|revisor|kasserer|formand|sekretær|medlem|repræsentant|kandidat)(?:er|mer)?'

/** What was not finished, comes up next time or has to be known before. Source: survey of Danish minutes. */
export const OPEN_FORMS: readonly NarratedForm[] = [
  {
    id: 'kom-ikke-til-bunds',
    outcome: 'postponed',
    aside: true,
    pattern: new Pattern(
      `^(?:${SELF}\\s+(?:kom|nåede)\\s+ikke\\s+(?:helt\\s+)?til\\s+bunds\\s+i|${SELF}\\s+blev\\s+ikke\\s+(?:helt\\s+)?færdige?\\s+med\\s+(?:punktet|sagen|emnet|det|drøftelsen|debatten|listen|budgettet|planen)|(?:det|punktet|sagen|emnet)\\s+blev\\s+${SELF}\\s+ikke\\s+(?:helt\\s+)?færdige?\\s+med|${SELF}\\s+(?:blev|bliver)\\s+ikke\\s+(?:helt\\s+)?færdige?,?\\s+(?:så|og|derfor)\\s+(?:vi\\s+)?(?:tager|fortsætter|resten|punktet|sagen|det|den|drøftelsen|debatten)|ikke\\s+færdig(?:snakket|drøftet|behandlet|debatteret|diskuteret))(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Bestyrelsen kom ikke til bunds i regnestykket.',
      'Bestyrelsen blev ikke færdig med punktet.',
      'Ikke færdigsnakket.',
      'Vi bliver ikke færdige, så resten tager vi i maj.',
    ],
    counterExamples: [
      'Bo kom ikke til bunds i kassen.',
      'Håndværkerne blev ikke færdige med taget.',
      'Vi blev ikke færdige, så skuret males i maj.',
      'Vi blev ikke våde.',
    ],
  },
  {
    id: 'foer-vi-svarer',
    outcome: 'postponed',
    pattern: new Pattern(
      `^(?!vi\\s+(?:skal|må)\\s)[^;:]{3,90}?\\s(?:skal|må)\\s[^;:]{3,70}?,\\s+(?:før|inden)\\s+(?:vi|bestyrelsen|rådet|udvalget|man)\\s+(?:(?:kan|vil)\\s+)?(?:svarer?|tager?\\s+(?:endelig\\s+)?stilling|beslutter?|siger?\\s+(?:ja|nej|noget)|afgøre?r?|binder?\\s+(?:sig|os))(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['Prisen skal kendes, før vi kan svare.', 'Der må indhentes en pris mere, inden vi tager stilling.'],
    counterExamples: ['Banken skal spørges, før de kan svare.', 'Ib sagde, at prisen skal kendes, før vi kan svare.'],
  },
  {
    id: 'kommer-paa-dagsordenen',
    outcome: 'postponed',
    pattern: new Pattern(
      `^(?:(?:${CASE}|det|den)\\s+)?(?:kommer|sættes|skal)\\s+${ADVERBS}(?:på\\s+som\\s+punkt|på\\s+(?:vores\\s+)?næste\\s+(?:dagsorden|møde)|på\\s+dagsordenen\\s+(?:igen|næste|til\\s+næste|i\\s))(?!\\p{L})|^(?:punkt\\s+(?:til|på)|på\\s+dagsordenen\\s+(?:igen\\s+)?(?:til|på|i))\\s+(?:næste\\s+(?:møde|gang)|mødet\\s+i|(?:${MONTH_NAMES}))(?=[.,\\s]|$)`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Emnet kommer på næste dagsorden.',
      'Kommer på som punkt næste gang.',
      'Punkt til næste møde.',
      'På dagsordenen igen i juni.',
    ],
    counterExamples: [
      'Punktet stod på dagsordenen i maj.',
      'Det kommer på nettet.',
      'Ib sagde, at emnet kommer på næste dagsorden.',
    ],
  },
  {
    id: 'lykkedes-ikke-at-finde',
    outcome: 'postponed',
    pattern: new Pattern(
      `^(?:${VACANT}\\s(?:lykkedes\\s+det|er\\s+det)|det\\s+(?:lykkedes|er))\\s+(?:desværre\\s+|endnu\\s+)?ikke\\s+(?:lykkedes\\s+)?at\\s+(?:finde|vælge|få\\s+valgt)(?=[.,;]|$|\\s+(?:en|et)?\\s*${VACANT}(?!\\p{L}))`,
      'iu',
    ),
    needs: ['chosen'],
    confidence: 0.5,
    examples: [
      { title: 'Valg af revisorer', says: 'En ny kasserer er det ikke lykkedes at finde.' },
      { title: 'Valg', says: 'Det lykkedes desværre ikke at finde en suppleant.' },
    ],
    counterExamples: [
      { title: 'Vandet', says: 'Det lykkedes ikke at finde hullet.' },
      { title: 'Valg', says: 'Det lykkedes at finde en suppleant.' },
    ],
  },
]

import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import { ALL_VERBS as ALL, doneOf, pastOf, RULING_VERBS } from './act-verbs.ts'
import type { OperativeForm } from './operative-form.ts'
import { BODY } from './operative-parts.ts'

/** All who meet, or most of them: `Et enigt udvalg`, `En enig bestyrelse`, `Et flertal i rådet`. */
const UNITED =
  '(?:et\\s+enigt\\s+\\p{L}*(?:råd|udvalg|nævn)|en\\s+enig\\s+\\p{L}*(?:bestyrelse|forsamling)|et\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|mødet)'
/** The meeting without its name: `vi`, `Et enigt udvalg`. */
const SELF = `(?:vi|man|${UNITED})`
/** What shows that the act ends a debate: `Herefter`, `På den baggrund`, `Efter en længere drøftelse`, `Derfor`. */
const THEREUPON =
  '(?:herefter|derefter|herpå|derfor|dermed|på\\s+(?:den|denne)\\s+baggrund|efter\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:debat|drøftelse|afstemning|diskussion|behandling|snak|overvejelser?|pause)(?:\\s+af\\s+\\p{L}+)?)'
/** A thing as subject: `Aftalen`, `Aftalen med vagtfirmaet`, `De to træer`; not `Aftalen, som`. */
const ANYTHING =
  '(?:(?!(?:der|som|vi|man|er|var|har|havde|ønsker|ønskede|vil|ville|foreslår|foreslog|får|fik)\\s)[^\\s,;:.]+\\s+){1,6}?'
/** What may stand behind an act that is told by its participle alone: `Opsagt til maj.`, `Hævet med 50 kr.` */
const CLOSES = '(?=[.,;]|$|\\s+(?:til|med|fra|i|pr|for|på|pga)[\\s.])'
/** What those who met did, or what was done, told in the past with the verbs of `act-verbs.ts`. Source: survey of Danish minutes. */
export const PAST_ACT_FORMS: readonly OperativeForm[] = [
  {
    id: 'raadet-gjorde',
    ownBody: true,
    pattern: words(`(?<=^)(?:${BODY}|${UNITED})${upTo(3)}${pastOf(RULING_VERBS)}`),
    past: true,
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Bestyrelsen opsagde aftalen med vagtfirmaet.',
      'Udvalget igangsatte herefter arbejdet.',
      'Et flertal i rådet nedlagde stien.',
    ],
    counterExamples: [
      'Naboen opsagde aftalen.',
      'Bestyrelsen købte et telt.',
      'Området udvidede sig.',
      'Vi forlængede turen med en dag.',
    ],
  },
  {
    id: 'raadet-gjorde-det',
    ownBody: true,
    ownVoice: true,
    notInTalk: true,
    pattern: words(`(?<=^)(?:${BODY}|${SELF})${upTo(3)}${pastOf(ALL)}(?!\\s+(?:møde|temamøde)(?!\\p{L}))`),
    past: true,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Udvalget solgte grunden.',
      'Bestyrelsen afgav et positivt høringssvar.',
      'Vi købte tre borde.',
      'En enig bestyrelse ansatte Ida Holm.',
    ],
    counterExamples: ['Naboen solgte grunden.', 'Udvalget afholdt møde i maj.', 'De købte tre borde.'],
  },
  {
    id: 'herefter-gjorde',
    ownBody: true,
    pattern: words(`(?<=^${THEREUPON}\\s+)${pastOf(ALL)}\\s+(${BODY}|${SELF})`),
    past: true,
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Herefter solgte bestyrelsen grunden.', 'Efter en længere drøftelse hævede vi kontingentet.'],
    counterExamples: ['I maj solgte bestyrelsen grunden.', 'Efter en god sæson solgte vi båden.'],
  },
  {
    id: 'blev-gjort',
    notInTalk: true,
    pattern: words(
      `(?:blev|bliver|er\\s+(?:hermed|dermed|herefter))${upTo(5)}${doneOf(ALL)}(?!\\s+(?:op|ud|ind|om)(?!\\p{L}))`,
    ),
    past: true,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Aftalen blev opsagt.',
      'Der blev indgået aftale med murermesteren.',
      'Grunden er hermed solgt.',
      'Herefter blev mødet flyttet til den 3. maj.',
    ],
    counterExamples: ['Træet blev gult.', 'Grunden er solgt.', 'Mødet bliver hyggeligt.'],
  },
  {
    id: 'gjort',
    notInTalk: true,
    pattern: words(`(?<=^(?:${ANYTHING})?)(?!fortsat\\s+fra\\s)${doneOf(ALL)}${CLOSES}`),
    past: true,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Opsagt.', 'Kontingentet hævet med 50 kr.', 'Sendt i høring.', 'Mødet flyttet til den 3. maj.'],
    counterExamples: [
      'Den solgte grund.',
      'Fortsat fra sidste møde.',
      'Hegnet er flyttet af naboen.',
      'Fristen er forlænget til den 1. september.',
    ],
  },
]

import { codeAt, isCapital, lastCode, mayStart, startsOf, threeAt } from '../danish/letters.ts'
import { LEADING_CASE } from './case-data.ts'
import type { ItemPurpose } from './token.ts'

/** What stands on a title line besides the title. */
export interface TitleTag {
  readonly id: string
  readonly pattern: RegExp
  readonly closed?: boolean
  readonly purpose?: ItemPurpose
  /** Keep the words in the title; only note what they say. */
  readonly keep?: boolean
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const CLOSED_WORD = '(?:lukket(?: dør)?|lukkede|closed|fortroligt?|for lukkede døre|behandles for lukkede døre)'
const CLOSED = `${CLOSED_WORD}(?:\\s+(?:punkt|pkt\\.?|sag|item|dagsordenspunkt))?`
const CLOCK = '(?:kl(?:okken|\\.)?\\s*)?\\d{1,2}[.:]\\d{2}\\.?\\s*[-–]\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}'

/** Tags on titles, in the order in which they are taken off; each may come at either end. Spaces beside them go with them. */
export const TITLE_TAGS: readonly TitleTag[] = [
  {
    id: 'closed-decision',
    pattern: new RegExp(`\\((?:B|beslutning(?:ssag|spunkt)?)\\s*[,/;–-]\\s*${CLOSED}\\)$`, 'i'),
    closed: true,
    purpose: 'decision',
    examples: ['Salg af areal (B, lukket punkt)', 'Ansættelse (Beslutning - lukket)'],
    counterExamples: ['Salg af areal (B)', 'Salg (lukket, B)'],
  },
  {
    id: 'closed-information',
    pattern: new RegExp(`\\((?:O|orientering(?:ssag|spunkt)?)\\s*[,/;–-]\\s*${CLOSED}\\)$`, 'i'),
    closed: true,
    purpose: 'information',
    examples: ['Personalesag (O, lukket punkt)', 'Status (Orientering, lukket)'],
    counterExamples: ['Status (O)'],
  },
  {
    id: 'closed-discussion',
    pattern: new RegExp(`\\((?:D|drøftelse(?:ssag|spunkt)?)\\s*[,/;–-]\\s*${CLOSED}\\)$`, 'i'),
    closed: true,
    purpose: 'discussion',
    examples: ['Tema (D, lukket punkt)', 'Tema (Drøftelse / lukket)'],
    counterExamples: ['Tema (D)'],
  },
  {
    id: 'closed-prefix',
    pattern: new RegExp(`^\\(?${CLOSED}\\)?\\s*[:–—,-]\\s+(?=\\S)|^\\(${CLOSED}\\)\\s*`, 'i'),
    closed: true,
    examples: [
      'LUKKET PUNKT: Ansættelse',
      'Lukket sag: Salg',
      '(Lukket) Lejeaftale',
      '(Lukket dør) Køb af jord',
      'Lukket - Køb af jord',
      'Closed: Erstatning',
    ],
    counterExamples: ['Lukket punkt', 'Lukketid i Borgerservice'],
  },
  {
    id: 'closed-suffix',
    pattern: new RegExp(`(?:[-–—,]\\s*${CLOSED}|\\(${CLOSED}(?:[^()]{0,40})?\\))\\s*\\.?$`, 'i'),
    closed: true,
    examples: ['Salg af areal - Lukket punkt', 'Personalesag (lukket punkt)', 'Rektors orientering – fortroligt'],
    counterExamples: ['Haven er lukket', 'Orientering om lukkede sager'],
  },
  {
    id: 'closed-title',
    pattern: /^(?:lukket|fortroligt?)\b.*(?:punkt|pkt|sag|item|tredjepart)|^closed item/i,
    closed: true,
    keep: true,
    examples: ['Lukket punkt.', 'Lukket pkt. v. formanden', 'Fortroligt af hensyn til tredjepart'],
    counterExamples: ['Åbent punkt'],
  },
  {
    id: 'field-name',
    pattern: /^(?:emne|titel|overskrift|sagsoverskrift)\s*:\s*(?=\S)/i,
    examples: ['Emne: Tilskud til spillestedet', 'Titel: Takster'],
    counterExamples: ['Emnedag', 'Titelblad: ny form', 'Emne'],
  },
  {
    id: 'open-prefix',
    pattern:
      /^åbent?(?:\s+(?:punkt|sag))?\s*[:–—-]\s*|^\(åbent?(?:\s+(?:punkt|sag))?\)\s*|\(åbent?(?:\s+(?:punkt|sag))?\)$/i,
    examples: ['Åbent: Takster', 'Åben sag - Takster', '(Åben) Takster', 'Takster (åbent punkt)'],
    counterExamples: ['Åbent hus i haven', 'Åbningstider', 'Museum (åbent hele året)'],
  },
  {
    id: 'dropped-prefix',
    pattern: /^udgået\s*[:–—-]\s*/i,
    examples: ['UDGÅET – Ny forretningsorden'],
    counterExamples: ['Udgåede varer'],
  },
  {
    id: 'sent-later',
    pattern: /[-–—(]\s*eftersendes\)?$/i,
    examples: ['Ligestilling - eftersendes', 'Budget (eftersendes)'],
    counterExamples: ['Materiale eftersendes'],
  },
  {
    id: 'decision-code',
    pattern:
      /^\((?:B(?:\/[OD])?|O\/B|D\/B)(?:[,\s]+\d{1,3}\s*min\.?)?\)\s*|\((?:B|B\/[OD]|O\/B|D\/B)(?:[,\s]+\d{1,3}\s*min\.?)?\)$|\((?:til )?(?:beslutning(?:ssag|spunkt)?|godkendelse)\)$/i,
    purpose: 'decision',
    examples: [
      '(B) Godkendelse',
      'Budget (B)',
      'Plan (O/B)',
      'Takster (Beslutning)',
      'Budget (B 5 min.)',
      'Referat (til godkendelse)',
    ],
    counterExamples: ['Selma Ibsgaard (BL)', 'Budget (bilag)', 'Plan (endelig godkendelse)'],
  },
  {
    id: 'information-code',
    pattern:
      /^\(O(?:[,\s]+\d{1,3}\s*min\.?)?\)\s*|\(O(?:[,\s]+\d{1,3}\s*min\.?)?\)$|\((?:til )?(?:orientering(?:ssag|spunkt)?|efterretning)\)$/i,
    purpose: 'information',
    examples: [
      '(O) Meddelelser',
      'Status (O)',
      'Status (Orientering)',
      'Brev (til efterretning)',
      'Skolen (O, 15 min.)',
    ],
    counterExamples: ['Status (ORM)'],
  },
  {
    id: 'discussion-code',
    pattern:
      /^\(D(?:[,\s]+\d{1,3}\s*min\.?)?\)\s*|\(D(?:[,\s]+\d{1,3}\s*min\.?)?\)$|\((?:til )?drøftelse(?:ssag|spunkt)?\)$/i,
    purpose: 'discussion',
    examples: ['(D) Mellemformer', 'Tema (D)', 'Tema (Drøftelse)', 'Tema (til drøftelse)', 'Plan (D 20 min)'],
    counterExamples: ['Tema (DGI)'],
  },
  {
    id: 'case-number',
    pattern: LEADING_CASE,
    examples: ['Acadre sagsnr. 20/1234 Godkendelse af dagsorden', 'BR 217/07. Takster', 'FOU 1/03.   Protokol'],
    counterExamples: ['Sagsnumre i byggesager', 'BR 18 krav'],
  },
  {
    id: 'case-number-behind',
    pattern: /\((?:sags?nr\.?:?\s*)?(?:\d{4}-\d{5,}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2})\)$/i,
    examples: ['Parkering i brokvartererne (2019-0192837)', 'Lokalplan 12 (01.02.05-P16-4-21)'],
    counterExamples: ['Budget (2019-2022)', 'Møder (2019-20)'],
  },
  {
    id: 'time-slot',
    pattern: new RegExp(
      `\\((?:ca\\.\\s*)?${CLOCK}\\)$|^kl\\.?\\s*\\d{1,2}[.:]\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})?\\s*[:–-]\\s+`,
      'i',
    ),
    examples: ['Velkomst (kl. 09.30-09.35)', 'Kl. 15.00-16.00: Besøg'],
    counterExamples: ['Møde kl. 17'],
  },
  {
    id: 'duration',
    pattern:
      /\((?:ca\.\s*)?\d{1,3}\s*min(?:utter|\.)?\)$|[-–]\s*\d{1,3}\s*min(?:utter|\.)?$|(?<=\))\s*\d{1,3}\s*min(?:utter|\.)?$/i,
    examples: ['Budget (15 min.)', 'Evaluering - 10 min', 'Budget (O) 20 min.'],
    counterExamples: ['De sidste 5 minutter'],
  },
]

const STARTS = startsOf([
  ...[
    'luk',
    'emn',
    'tit',
    'ove',
    'clo',
    'for',
    'beh',
    'åbe',
    'åbn',
    'udg',
    'aca',
    'sag',
    'j.n',
    'j. ',
    'jnr',
    'kl.',
    'kl ',
  ],
])
/** The last three letters of a title that has a tag at its end: of `lukket`, `punkt`, `min`; not of `Takster`. */
const ENDS = startsOf(
  [
    ...['lukkede', 'lukket', 'closed', 'fortrolig', 'fortroligt', 'døre', 'punkt', 'pkt', 'sag', 'item'],
    ...['eftersendes', 'min', 'minutter'],
  ].map((word) => word.slice(-3)),
)
const OPENING_BRACKET = 40
const CLOSING_BRACKET = 41
const DOT = 46

const START_TAGS = TITLE_TAGS.filter(({ pattern }) => /(?:^|\|)\^/.test(pattern.source))
const END_TAGS = TITLE_TAGS.filter(({ pattern }) => /\$(?:\||$)/.test(pattern.source))
const NO_TAGS: readonly TitleTag[] = []

/** The tags that a title may have, by a cheap look at its two ends; most have none. */
export function tagsFor(title: string): readonly TitleTag[] {
  const atStart = codeAt(title, 0) === OPENING_BRACKET || mayStart(STARTS, title) || beginsInCapitals(title)
  const atEnd = mayEnd(title)
  if (atStart) return atEnd ? TITLE_TAGS : START_TAGS
  return atEnd ? END_TAGS : NO_TAGS
}

/** `FOU 1/03. Regnskab`; not `Regnskab`. */
function beginsInCapitals(title: string): boolean {
  return isCapital(codeAt(title, 0)) && isCapital(codeAt(title, 1))
}

function mayEnd(title: string): boolean {
  const end = lastCode(title) === DOT ? title.length - 1 : title.length
  return codeAt(title, end - 1) === CLOSING_BRACKET || (end > 2 && ENDS[threeAt(title, end - 3)] === 1)
}

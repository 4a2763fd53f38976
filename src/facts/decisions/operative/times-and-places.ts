import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { OperativeForm } from './operative-form.ts'
import { DEFINITE } from './operative-parts.ts'

/** When and where something is, and what it is to be. Source: survey of Danish minutes. */
export const TIME_FORMS: readonly OperativeForm[] = [
  {
    id: 'bliver-den',
    pattern: words(
      '(?<=^(?:det\\s)?)(?:bliver|foregår|holdes|afholdes)(?=\\s+(?:den\\s+\\d|d\\.\\s*\\d|\\p{L}+dag\\s|i\\s+uge\\s+\\d))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Bliver tirsdag den 23. februar.',
      'Det bliver den 3. juni.',
      'Holdes torsdag den 8. september kl. 19.',
      'Foregår i uge 12.',
    ],
    counterExamples: ['Bliver spændende.', 'Festen bliver den 3. maj.'],
  },
  {
    id: 'datoen-blev',
    pattern: words(
      '(?<=^(?:\\p{L}*datoen|dato|tidspunktet|\\p{L}*dagen|temaet|mottoet|navnet|menuen)(?:\\s(?:for|til|på)\\s[^,;:.]{2,40})?\\s)(?:blev|bliver)(?=\\s+(?:den\\s+\\d|\\d|\\p{L}+dag\\s))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Datoen blev 14. maj.',
      'Dato bliver fredag den 4. juni.',
      'Tidspunktet for turen bliver lørdag den 3. juni.',
    ],
    counterExamples: ['Datoen blev drøftet.', 'Dagen blev god.', 'Ida sagde, at datoen bliver 14. maj.'],
  },
  {
    id: 'ligger-fast',
    pattern: words(
      '(?<=^(?:\\p{L}*datoen|\\p{L}*datoerne|tidspunktet|temaet|programmet|mødeplanen|kalenderen|terminerne)\\s(?:(?:den\\s+)?\\d[\\d/., -]*(?:og\\s+\\d[\\d/.]*\\s)?)?)ligger\\s+(?:nu\\s+|dermed\\s+)?fast',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Datoen ligger fast: 9.-10. juni.',
      'Programmet ligger fast.',
      'Mødedatoerne 19/9, 5/12 og 27/3 ligger fast.',
    ],
    counterExamples: ['Båden ligger fast.', 'Ida oplyste, at datoen ligger fast.'],
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
    id: 'musikken-bliver',
    pattern: words(
      `(?<=^(?:${DEFINITE}|(?:første|anden|andet|årets)\\s(?!møde|frist)\\p{L}+\\s))bliver\\s+(?:den\\s+\\d|\\p{L}+dag\\s+(?:den\\s+)?\\d|i\\s+uge\\s+\\d|hos\\s|på\\s+(?:\\p{L}+\\s)?\\p{L}+(?:kroen|gården|salen|skolen)(?!\\p{L}))|(?<=^(?:\\p{L}*musikken|(?:billet|hold|deltager|medlems)prisen|\\p{L}*menuen|\\p{L}*maden|\\p{L}*temaet|\\p{L}*datoen|taleren|foredragsholderen|titlen|navnet|\\p{L}*farven|værten|turens\\s+mål)\\s(?:(?:til|på|ved|for)\\s\\p{L}+\\s)?)bliver(?=\\s+(?!dyr|billig|god|bedre|lavere|højere|drøftet|behandlet|fastsat))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Musikken bliver Trio Vest, som tager 6.500 kr.',
      'Første syn bliver lørdag den 6. maj kl. 9.',
      'Forældremødet bliver den 26. oktober kl. 19 med oplæg om sprog.',
    ],
    counterExamples: ['Maden bliver dyrere.', 'Festen bliver god.', 'Ib sagde, at musikken bliver Trio Vest.'],
  },
  {
    id: 'det-bliver-til-noget',
    pattern: words('(?<=^(?:det|den|\\p{L}+(?:en|et))\\s)bliver\\s+til\\s+noget(?!\\s+(?:stort|særligt|skidt|rod))'),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Det bliver til noget i uge 46.', 'Turen bliver til noget.'],
    counterExamples: ['Vi håber, at det bliver til noget.', 'Det bliver ikke til noget.'],
  },
  {
    id: 'holdes-lukket',
    pattern: words(
      '(?<=^[^,;:.]{3,50}\\s)holdes\\s+(?:\\p{L}+\\s+)?(?:lukket|lukkede|fri|frit|hemmeligt?)(?=[.,]|$|\\s+(?:til|indtil|i|for|om)\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Omklædningen holdes lukket til 1. april.', 'Banen holdes fri for biler.'],
    counterExamples: ['Lågen er lukket.', 'Festen holdes i salen.'],
  },
  {
    id: 'holder-lukket',
    pattern: words(
      `(?<=^(?!(?:kommunen|regionen|butikken|banken|skoven)\\s)\\p{L}{3,}(?:en|et|erne)\\s(?:(?:i|på)\\s\\p{L}+\\s)?)(?:holder|holdes)\\s+(?:\\p{L}+\\s+)?(?:lukket|åben[t]?|ferielukket)(?=\\s+(?:den|i|mellem|fra|til|indtil|\\d|hele|hver|\\p{L}+dag)(?:\\s|\\d|\\.|$))|(?<=^${DEFINITE})(?:lukker|åbner|begynder|starter|slutter)\\s+(?:[^\\s,;:.]+\\s+){0,3}?(?:tidligere|senere|før|efter\\s+ferien)(?=[\\s.,]|$)`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Biblioteket lukker en time tidligere om fredagen.',
      'Rådhuset holder lukket 23., 27. og 30. december.',
      'Klubhuset holder åbent til kl. 22.',
    ],
    counterExamples: [
      'Bussen kører tidligere.',
      'Kommunen lukker tidligere.',
      'Banken holder lukket i dag.',
      'Døren holdes.',
    ],
  },
  {
    id: 'start-klokken',
    notInTalk: true,
    pattern: new Pattern(
      /^(?:Start|Mødetid|Fremmøde|Afgang|Opstilling|Mødested|Indvejning|Tilmeldingsfrist|Svarfrist)(?:en|et)?(?:\ser|\sbliver|:)?\s(?:senest\s)?(?:kl\.|den\s\d|\d{1,2}[./])/u,
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Mødetid kl. 9 på havnen.', 'Afgang kl. 8 fra kirken.'],
    counterExamples: ['Start og slut blev drøftet.', 'Afgangen var forsinket.'],
  },
]

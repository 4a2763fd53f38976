import { Pattern } from '../../../danish/patterns/pattern.ts'
import { type NarratedForm, SELF } from './narrated-form.ts'

/** What meetings found and consented to in the words of old minute books. Source: survey of Danish minutes. */
export const MINUTE_BOOK_FORMS: readonly NarratedForm[] = [
  {
    id: 'de-foerste-fik-tilslutning',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:de\\s+(?:to|tre|fire)\\s+(?:første|sidste|øvrige|andre)|(?:den|det)\\s+(?:første|anden|andet|tredje|fjerde|sidste)|(?:nr\\.|forslag|punkt|pkt\\.|model)\\s*\\d(?:\\s*(?:,|og)\\s*\\d)*)\\s+(?:fik|vandt|opnåede|mødte|nød)\\s+(?:\\p{L}+\\s+)?(?:tilslutning|opbakning|flertal|støtte)(?!\\s+(?:i|fra|hos|blandt)\\s)(?!\\p{L})',
      'iu',
    ),
    confidence: 0.6,
    examples: ['De tre sidste vandt støtte.', 'Forslag 1 og 3 vandt opbakning, medens det sidste er for dyrt.'],
    counterExamples: ['De to første talere fik bifald.', 'Den første fik støtte fra kommunen.'],
  },
  {
    id: 'man-samtykkede',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:${SELF}\\s+(?:samtykkede|indvilge?de|indvilligede|indgik\\s+(?=på))\\s*(?:heri|hertil|i(?!\\s+at\\s+(?:møde|betale))|på)(?!\\p{L})|(?:dette|det|heri|hertil|herpå)\\s+(?:samtykkede|indvilge?de|indvilligede)\\s+${SELF}(?!\\p{L}))`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.66,
    examples: [
      'Man samtykkede i, at broen flyttes.',
      'Forsamlingen samtykkede heri.',
      'Dette indvilgede man i, naar prisen holdes.',
      'Heri samtykkede generalforsamlingen.',
    ],
    counterExamples: [
      'Lodsejerne samtykkede i at åbne stien.',
      'Dette indvilgede kommunen i.',
      'Ib sagde, at man samtykkede.',
    ],
  },
  {
    id: 'saa-man-bort-fra',
    outcome: 'rejected',
    pattern: new Pattern(
      `^[^;:]{3,120}?\\s(?:(?:blev|bliver)\\s+der\\s+set\\s+bort\\s+fra|(?:så|ser)\\s+${SELF}\\s+bort\\s+fra|(?:lod|lader)\\s+${SELF}\\s+falde)(?=[.,;]|$)`,
      'iu',
    ),
    confidence: 0.6,
    examples: ['Tanken om en ny fane blev der set bort fra.', 'Planen om en udflugt lod man falde.'],
    counterExamples: ['Fejlen så Ib bort fra.', 'Vasen lod Bo falde.', 'Ib sagde, at forslaget blev der set bort fra.'],
  },
  {
    id: 'ville-man-ikke-indlade-sig-paa',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?:det|dette|herpå|heri|hertil|den\\s+slags|sådan\\s+noget)\\s+(?:ville|vil|kunne|kan|ønskede|ønsker)\\s+${SELF}\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:indlade\\s+sig|gå\\s+(?:ind|med)|medvirke|høre\\s+tale|vide\\s+af|binde\\s+(?:sig|os)|blande\\s+(?:sig|os)|være\\s+med)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Heri ville bestyrelsen ikke blande sig.', 'Den slags vil vi ikke være med til.'],
    counterExamples: ['Heri ville naboen ikke blande sig.', 'Dette ville man ikke have troet.'],
  },
  {
    id: 'stillede-sig-velvilligt',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:(?:det|dette|hertil|[^,;:]{4,60})\\s+(?:stillede|stiller)\\s+${SELF}\\s+sig|${SELF}\\s+(?:stillede|stiller)\\s+sig)\\s+(?:meget\\s+)?(?:velvillige?t?|imødekommende|positivt?|forstående)(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Hertil stillede forsamlingen sig velvillig.', 'Rådet stiller sig imødekommende over for planen.'],
    counterExamples: ['Amtet stillede sig velvilligt.', 'Dette stillede store krav til pumpen.'],
  },
  {
    id: 'intet-at-udsaette',
    outcome: 'noted',
    pattern: new Pattern(
      `^${SELF}\\s+(?:har|havde)\\s+(?:intet|ikke\\s+noget|ingenting)\\s+at\\s+udsætte\\s+på(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Bestyrelsen havde intet at udsætte på tallene.'],
    counterExamples: ['Revisor havde intet at udsætte på tallene.', 'Bestyrelsen havde ikke noget at spise.'],
  },
]

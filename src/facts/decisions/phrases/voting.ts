import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { MAJORITY } from './phrase-parts.ts'

/** The sentence ends, or what was voted on follows: `forslaget`, `at hæve lejen`. */
const VOTED_ON =
  '(?=\\.?$|,|\\s+(?:forslaget|ændringen|ændringsforslaget|planen|indstillingen|budgettet|model|løsning|alternativ|at)(?!\\p{L}))'
/** The same, and all but a few: `Alle på nær to`. */
const MOST = `(?:(?:alle|samtlige)\\s+(?:på\\s+nær|undtagen|bortset\\s+fra|minus)\\s+[^,;]{1,30}?|${MAJORITY})`

/** The vote told in words: who was for and who against. Source: survey of Danish minutes. */
export const VOTING: readonly DecisionPhrase[] = [
  {
    id: 'kun-stemte-for',
    outcome: 'rejected',
    echo: 'nearby',
    pattern: words(
      `(?<=^)(?:(?:kun|blot|alene)\\s+[^,;]{2,50}?\\s+(?:stemte\\s+(?:ja|for)|var\\s+for|støttede)|ingen\\s+(?:stemte\\s+(?:ja|for)|var\\s+for|støttede))${VOTED_ON}`,
    ),
    reach: 'anywhere',
    examples: ['Kun Ida Holm stemte for.', 'Kun nr. 8 og nr. 10 stemte for.', 'Ingen stemte for.'],
    counterExamples: [
      'Kun Bo Holm stemte imod.',
      'Kun de fremmødte stemte for det gamle udvalg.',
      'Ingen stemte imod.',
    ],
  },
  {
    id: 'alle-stemte-for',
    outcome: 'adopted',
    echo: 'nearby',
    pattern: words(`(?<=^)${MOST}\\s+(?:stemte\\s+(?:\\p{L}+\\s+)?(?:ja|for)|var\\s+(?:\\p{L}+\\s+)?for)${VOTED_ON}`),
    reach: 'anywhere',
    examples: [
      'Et overvældende flertal stemte ja.',
      'Alle på nær to stemte for.',
      'Alle undtagen nr. 14 stemte for forslaget.',
      'Et stort flertal var for.',
      'Et flertal var for model B.',
    ],
    counterExamples: [
      'Et mindretal stemte for.',
      'Alle var for sent på den.',
      'Et flertal var imod.',
      'To stemte for.',
    ],
  },
  {
    id: 'flertal-stemte-for',
    outcome: 'adopted',
    pattern: words(
      `(?<=(?:^|\\s)(?:${MAJORITY}|forsamlingen|de\\s+fleste)\\s)(?:(?:\\p{L}+\\s+){0,2}?stemte\\s+(?:\\p{L}+\\s+)?for|foretrak|foretrækker|gik\\s+ind\\s+for)|der\\s+blev\\s+(?:\\p{L}+\\s+)?stemt\\s+for(?=,?\\s+at\\s)|stemte\\s+${MAJORITY}(?:\\s+\\p{L}+){0,2}?\\s+for(?=\\s)|(?<=^(?:ved\\s+(?:en\\s+)?afstemning(?:en)?|herefter|til\\s+sidst)\\s)sluttede\\s+(?:\\d{1,3}|${MAJORITY})\\s+(?:\\p{L}+\\s+)?sig\\s+til`,
    ),
    reach: 'anywhere',
    examples: [
      'Alle foretrak en ny trappe.',
      'Der blev stemt for at holde fest.',
      'Ved afstemningen stemte et flertal for at male lågen.',
      'Ved afstemning sluttede 6 sig til flertallets oplæg, 2 var imod, og 1 undlod at stemme.',
      'Et flertal stemte for at udskifte hegnet.',
    ],
    counterExamples: [
      'Ib foretrak en ny trappe.',
      'Der blev stemt om planen.',
      'Ved festen sluttede alle sig til dansen.',
      'Et mindretal stemte for planen.',
      'Et flertal stemte imod planen.',
      'Bo Holm stemte for.',
    ],
  },
  {
    id: 'flertal-stemte-imod',
    outcome: 'rejected',
    pattern: words(
      `(?<=(?:^|\\s)(?:${MAJORITY}|forsamlingen|de\\s+fleste)\\s)(?:(?:\\p{L}+\\s+){0,2}?stemte\\s+(?:\\p{L}+\\s+)?(?:imod|nej)|var\\s+imod)|(?<=^)ingen\\s+stemte\\s+for(?=\\s)|stemte\\s+${MAJORITY}(?:\\s+\\p{L}+){0,2}?\\s+imod`,
    ),
    reach: 'anywhere',
    examples: [
      'Et flertal var imod forslaget.',
      'De fleste stemte nej.',
      'Ingen stemte for forslaget.',
      'Herefter stemte alle imod planen.',
      'Et flertal stemte imod forslaget.',
      'Alle stemte imod at hæve kontingentet.',
    ],
    counterExamples: [
      'Bo Holm var imod forslaget.',
      'Ingen stemte imod forslaget.',
      'Et mindretal stemte imod forslaget.',
      'Et flertal stemte for forslaget.',
      'Bo Holm stemte imod.',
    ],
  },
  {
    id: 'ingen-imod',
    outcome: 'adopted',
    saysNot: true,
    echo: 'nearby',
    pattern: words(
      '(?<=^)(?:ingen\\s+(?:stemte|var|havde\\s+(?:noget|indvendinger))\\s+imod|(?:det(?:te)?|den|de|hertil|herimod|forslaget|planen)\\s+(?:havde|var\\s+der)\\s+(?:ingen|ikke(?:\\s+nogen)?),?\\s+(?:(?:der\\s+)?havde\\s+)?(?:noget|indvendinger)(?:\\s+at\\s+indvende)?\\s+(?:i?mod|til))',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen stemte imod.',
      'Det var der ingen, der havde noget imod.',
      'Det havde ingen indvendinger imod.',
      'Ingen havde noget imod forslaget.',
      'Planen var der ikke indvendinger mod.',
    ],
    counterExamples: ['Ingen stemte for.', 'Ida havde noget imod planen.', 'Ingen havde noget til punktet.'],
  },
  {
    id: 'alle-med-paa',
    outcome: 'adopted',
    echo: 'nearby',
    pattern: words(
      '(?<=^)(?:(?:det(?:te)?|forslaget|idéen|ideen|tanken)\\s+var\\s+(?:alle|samtlige|vi\\s+alle|forsamlingen|bestyrelsen|rådet|udvalget)|(?:alle|forsamlingen|bestyrelsen|rådet|udvalget)\\s+var)\\s+(?:\\p{L}+\\s+)?(?:med\\s+på|indforstået\\s+med)(?=\\.?$|,|\\s+(?:forslaget|det|at|idéen|ideen|planen)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Det var alle med på.', 'Alle var med på ideen.', 'Forslaget var forsamlingen indforstået med.'],
    counterExamples: ['Det var alle med på turen glade for.', 'Ida var med på ideen.', 'Alle var med på turen.'],
  },
  {
    id: 'stemt-igennem',
    outcome: 'adopted',
    pattern: words('(?:blev|er|var)\\s+(?:\\p{L}+\\s+)?stemt\\s+(?:igennem|hjem)'),
    reach: 'anywhere',
    examples: ['Forslaget blev stemt igennem.', 'Budgettet er stemt hjem.'],
    counterExamples: ['Klaveret blev stemt igen.', 'Forslaget blev ikke drøftet.'],
  },
  {
    id: 'fornoedne-flertal',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:dermed|hermed|således|derved|herefter)\\s)(?:var|er)\\s+(?:der\\s+)?(?:opnået\\s+)?(?:det|de)\\s+(?:fornødne|nødvendige|krævede)\\s+(?:\\p{L}+\\s+)?(?:flertal|to\\s+tredjedele|stemmer)(?!.*(?:ikke|næste|ekstraordinær))|(?<=^der\\s)(?:var|er)\\s+(?:dermed|hermed|således)\\s+(?:opnået\\s+)?(?:det|de)\\s+(?:fornødne|nødvendige|krævede)\\s+(?:\\p{L}+\\s+)?(?:flertal|to\\s+tredjedele|stemmer)(?!.*(?:ikke|næste|ekstraordinær))',
    ),
    reach: 'anywhere',
    examples: [
      'Dermed var der de fornødne to tredjedele, og stien bliver rettet op.',
      'Der var hermed opnået det fornødne kvalificerede flertal.',
    ],
    counterExamples: [
      'Dermed var der ikke det fornødne flertal.',
      'Dermed var der det fornødne flertal til at stemme på næste generalforsamling.',
      'Dermed var der det fornødne antal stole.',
    ],
  },
  {
    id: 'blev-det',
    outcome: 'adopted',
    pattern: words(
      '(?<=^efter\\s[^;.]{0,30}(?:afstemning|drøftelse|debat|snak|lodtrækning|overvejelse|diskussion)[^;.]{0,120}\\s)blev\\s+det(?=\\s+(?:til\\s+)?(?:(?:den|de|et|en)\\s|model\\s|forslag\\s|(?!beslut|vedtag|aftal|godkend|bestemt|pålagt|foresl|afgjort|konstat|oplyst|drøftet|nævnt)\\p{L}+(?:en|et|erne)(?:\\.?$|,)))',
    ),
    reach: 'anywhere',
    examples: [
      'Efter en afstemning, hvor 4 gik ind for hæftet og 2 for filmen, blev det hæftet.',
      'Efter en længere drøftelse blev det den røde maling.',
    ],
    counterExamples: [
      'Efter en pause blev det regnvejr.',
      'Efter en drøftelse blev det besluttet at vente.',
      'Ida fortalte, at det efter en afstemning blev det hæftet.',
    ],
  },
]

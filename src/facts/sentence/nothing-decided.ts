import { Pattern, PatternSet } from '../../danish/patterns/pattern.ts'

/** A sentence that says outright that nothing was decided, asked or made public. */
export interface NothingForm {
  readonly id: string
  readonly pattern: Pattern
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Words between verb and negation: `blev der altså ikke`, `er endnu ikke`. */
const FILL = '(?:\\p{L}+\\s+){0,3}?'
/** Nothing follows that could decide: the sentence ends, or only says where and when. */
const TO_END = '(?:\\s[^,;:]{0,60})?\\.?$'

/** Whole sentences without a clause behind them: "…, men sagen sendes i høring" may decide. Source: survey of Danish minutes. */
export const NOTHING_FORMS: readonly NothingForm[] = [
  {
    id: 'ingen-beslutning',
    pattern: new Pattern(
      `^(?:(?:der|det|punktet|sagen|emnet|forslaget|herom)\\s+)?(?:træffes|tages|blev|er|bliver|toges|skal|var|sættes|kommer)\\s+${FILL}(?:ikke|ingen|intet)\\s+(?!(?:moden|klar)t?\\s)${FILL}(?:beslutning|stilling|besluttet(?!\\s+at\\s)|konklusion|konkluderet|afgørelse|afstemning|vedtagelser)(?!.*\\s(?:i\\s+dag|i\\s+aften|på\\s+dette\\s+møde)\\.?$)${TO_END}`,
      'iu',
    ),
    examples: [
      'Der træffes ikke beslutning nu.',
      'Der blev ikke truffet nogen beslutning.',
      'Der var ingen afstemning.',
    ],
    counterExamples: [
      'Det blev ikke besluttet at købe gynger.',
      'Der træffes ikke beslutning nu, men sagen sendes i høring.',
      'Der træffes ikke afgørelse i aften.',
      'Sagen er ikke moden til afgørelse.',
      'Der blev ikke givet tilskud.',
    ],
  },
  {
    id: 'kan-intet-vedtages',
    pattern: new Pattern(
      '^(?:der|her|det|intet|alt|under\\s+(?:dette|punktet|eventuelt|evt\\.)[^,;:]{0,20}?)\\s+(?:kan|må)\\s+(?:(?:der|alt|man|frit|drøftes,?|men)\\s+){0,5}?(?:ikke|intet|ingen(?:ting)?)?\\s*(?:\\p{L}+\\s+){0,2}?(?:besluttes|vedtages|stemmes|(?:træffes|tages)\\s+(?:(?:ingen|nogen|bindende)\\s+)?beslutning(?:er)?)(?<=(?:^|\\s)(?:ikke|intet|ingen|ingenting)\\s.*)(?:\\s|[.,]|$).*$',
      'iu',
    ),
    examples: [
      'Der kan ikke besluttes noget under dette punkt, men bestyrelsen ser på det.',
      'Under dette punkt kan intet vedtages.',
      'Der kan ikke træffes beslutninger under punktet.',
      'Her kan alt drøftes, men intet vedtages.',
      'Intet kan vedtages under eventuelt.',
    ],
    counterExamples: [
      'Forslaget kan ikke vedtages.',
      'Der kan vedtages en ny plan.',
      'Det kunne ikke besluttes, så punktet udsættes.',
      'Under punktet blev det vedtaget at købe en bænk.',
    ],
  },
  {
    id: 'intet-besluttet',
    pattern: new Pattern(
      `^(?:(?:intet|ingenting)\\s+besluttet|(?:ingen|intet)\\s+(?:beslutning(?:er)?|konklusion(?:er)?|afgørelser?|vedtagelser)(?!\\s+(?:blev|er|om)\\s)|der\\s+(?:konkluderes|besluttes|konkluderedes)\\s+ikke|(?:punktet|emnet|sagen)\\s+(?:er|var)\\s+(?:alene|kun|udelukkende)\\s+til\\s+(?:drøftelse|orientering))${TO_END}`,
      'iu',
    ),
    examples: ['Intet besluttet.', 'Ingen beslutning på nuværende tidspunkt.', 'Punktet var alene til drøftelse.'],
    counterExamples: ['Ingen beslutning blev ændret.', 'Intet hegn sættes op.'],
  },
  {
    id: 'tog-ikke-stilling',
    pattern: new Pattern(
      `^(?:\\p{L}*(?:udvalget|rådet|bestyrelsen|nævnet|forsamlingen)|vi|man)\\s+(?:(?:vil|ville|kan|kunne|ønskede|ønsker)\\s+${FILL}ikke\\s+${FILL}(?:tage\\s+stilling|træffe\\s+(?:en\\s+)?(?:beslutning|afgørelse))|(?:tog|tager|traf|træffer)\\s+${FILL}(?:ikke|ingen)\\s+${FILL}(?:stilling|beslutning|afgørelse)|besluttede\\s+(?:ikke\\s+noget|intet)|(?:nåede|kom)\\s+ikke\\s+(?:frem\\s+)?til\\s+(?:en\\s+|nogen\\s+)?(?:beslutning|afgørelse|konklusion))${TO_END}`,
      'iu',
    ),
    examples: [
      'Bestyrelsen tog ikke stilling til forslaget.',
      'Vi nåede ikke frem til en beslutning.',
      'Udvalget vil ikke tage stilling endnu.',
    ],
    counterExamples: ['Bestyrelsen traf beslutning om salg.', 'Vi tager ikke flere hunde.'],
  },
  {
    id: 'ordet-ikke-oensket',
    pattern: new Pattern(
      `^(?:der\\s+var\\s+)?ingen(?:\\s(?!stemte)[^,.;:]{1,40}?)?,?\\s(?:(?:der|som)\\s)?(?:(?:ønskede|havde|bad\\s+om|tog|meldte|stillede|kom\\s+med|ville\\s+have)\\s+(?:at\\s+tage\\s+)?(?:\\p{L}+\\s+){0,2}?(?:ordet|spørgsmål|noget(?!\\s+imod)|indlæg|kommentarer|bemærkninger|emner|punkter|sig|indberetninger)|mødte\\s+op|fremmødte|mødt\\s+op)${TO_END}`,
      'iu',
    ),
    examples: [
      'Ingen af de fremmødte ønskede ordet.',
      'Der var ingen, der havde spørgsmål.',
      'Ingen meldte sig.',
      'Ingen borgere mødte op til spørgetiden.',
    ],
    counterExamples: [
      'Ingen havde noget at tilføje til dagsordenen, og den blev derfor godkendt.',
      'Ingen stemte imod.',
      'Ingen ansøgere fik tilskud.',
    ],
  },
  {
    id: 'ikke-offentligt',
    pattern: new Pattern(
      `^(?:(?:referat(?:et)?|beslutningen|punktet|sagen|protokollen|emnet)\\s+(?:(?:er|var|forbliver)\\s+(?:ikke\\s+offentlige?t?|fortroligt?|lukket|undtaget)|(?:offentliggøres|refereres|udsendes|gengives)\\s+(?:ikke|særskilt|separat)|(?:føres|udsendes|findes|protokolleres|(?:er|blev)\\s+(?:optaget|ført|protokolleret|refereret))\\s+(?:i|til|på)\\s+(?:(?:et|en|den|det)\\s+)?(?:lukke[dt]e?|særskilt|fortroligt?e?))|(?:der\\s+)?føres\\s+(?:ikke|særskilt|intet)\\s+(?:referat|protokol)|(?:føres|føjes|ført|indføres)\\s+(?:til|i|på)\\s+(?:(?:et|en|den|det)\\s+)?(?:særskilt|lukke[dt]e?|fortroligt?e?|separat)\\s+\\p{L}*(?:referat|protokol|bilag)\\p{L}*|(?:refereres|protokolleres|protokolleret|refereret)\\s+(?:ikke|særskilt)|(?:se|jf\\.?)\\s+(?:\\p{L}+\\s+)?(?:lukket|særskilt|fortroligt)\\s+(?:referat|protokol|bilag)|fortroligt?|lukket\\s+punkt|behandle(?:s|t|des)\\s+(?:for\\s+lukkede\\s+døre|på\\s+lukket\\s+møde|i\\s+(?:den\\s+)?(?:lukkede|særskilte)\\s+protokol)|ikke\\s+til\\s+offentliggørelse)${TO_END}`,
      'iu',
    ),
    examples: [
      'Referatet er ikke offentligt.',
      'Der føres ikke referat.',
      'Føres til særskilt protokol.',
      'Beslutningen offentliggøres ikke.',
      'Behandlet for lukkede døre.',
      'Behandles i den lukkede protokol.',
    ],
    counterExamples: [
      'Referatet offentliggøres på hjemmesiden.',
      'Regnskabet føres af Ida.',
      'Sagen er lukket ned af byrådet, og planen falder.',
    ],
  },
  {
    id: 'der-blev-orienteret',
    pattern: new Pattern(
      `^(?:der\\s+(?:blev|er)\\s+(?:\\p{L}+\\s+)?(?:orienteret|informeret|fortalt|redegjort|oplyst)\\s+om|(?:\\p{L}*(?:udvalget|rådet|bestyrelsen|nævnet|direktionen)|vi|mødet)\\s+(?:fik|modtog|hørte|så)\\s+(?:en|et|\\p{L}+s)\\s+(?:\\p{L}+\\s+){0,2}?(?:orientering|status|gennemgang|oplæg|præsentation|indlæg|statusorientering|redegørelse|rundvisning)(?!\\p{L}))(?!.*\\s(?:blev|besluttede|tog|godkendte)\\s).*$`,
      'iu',
    ),
    examples: [
      'Der blev orienteret om kystsikringsprojektet og om sygefraværet i 1. kvartal.',
      'Udvalget fik en kort orientering om tallene.',
      'Rådet hørte et oplæg om demens, som Ib Holm holdt.',
    ],
    counterExamples: [
      'Udvalget fik en orientering og tog den til efterretning.',
      'Der blev orienteret om sagen, og planen blev godkendt.',
      'Rådet fik mandat.',
    ],
  },
]

const NOTHING = new PatternSet(NOTHING_FORMS.map(({ pattern }) => pattern))

/** Whether a sentence says that nothing was decided: `saysNothingDecided('Ingen ønskede ordet.')` is true. */
export function saysNothingDecided(sentence: string): boolean {
  return NOTHING.test(sentence)
}

import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SELF, SUBJECT } from './narrated-form.ts'

/** `til sidst`, `efter et par runder` */
const FINALLY = '(?:(?:så|derfor|dog|til\\s+sidst|herefter|endelig|enigt?)\\s+){0,2}'

/** What was chosen, or where a talk ended. Source: survey of Danish minutes. */
export const CHOOSING_FORMS: readonly NarratedForm[] = [
  {
    id: 'det-blev',
    outcome: 'adopted',
    pattern: new Pattern(
      `^[Dd]et\\s(?:blev|bliver)\\s${ADVERBS}(?:til\\s)?(?:(?!Kr)\\p{Lu}\\p{L}+|(?:den|det|de)\\s(?!\\p{L}+ste\\s)\\p{L}+(?=[.,;]|\\s)|(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\s|(?:model|forslag|løsning)\\s[A-H\\d]|tilbuddet\\sfra)|^[Dd]et\\s(?:blev|bliver)\\s(?:derfor|dermed|altså|så)\\s(?!(?:natten|aften|morgen|sommer|vinter)\\p{L}*(?!\\p{L}))\\p{L}{4,}(?:en|et|erne)\\.?$`,
      'u',
    ),
    confidence: 0.55,
    examples: [
      'Det blev derfor kælderen.',
      'Det blev Hjerm Murerforretning, der fik opgaven.',
      'Det blev den røde.',
      'Det bliver lørdag den 3. juni.',
    ],
    counterExamples: [
      'Det blev derfor sent.',
      'Det blev en god dag.',
      'Det blev den bedste fest.',
      'Det bliver ca. 210.000 kr.',
      'Det blev drøftet.',
    ],
  },
  {
    id: 'det-bliver-en-af-dem',
    outcome: 'adopted',
    pattern: new Pattern(
      '^det\\s+(?:blev|bliver)\\s+(?!(?:en|et)\\s+(?:god|dejlig|lang|dyr|stor|spændende|hyggelig)|(?:ca|dyrt|svært|nok|først|sagt|drøftet|oplyst|nævnt|foreslået|påpeget|bemærket|diskuteret|fremført|spændende|for|ikke|kr|\\d)(?!\\p{L}))[^,;:]{4,60}(?=[.,]|$)',
      'iu',
    ),
    needs: ['offered', 'closing'],
    confidence: 0.45,
    examples: [
      {
        title: 'Sommerfest',
        before: 'Udvalget havde set på tre menuer.',
        says: 'Det bliver pattegris fra Slagter Holm.',
      },
    ],
    counterExamples: [
      { title: 'Sommerfest', says: 'Det bliver pattegris.' },
      { title: 'Sommerfest', before: 'Udvalget havde set på tre menuer.', says: 'Det bliver dyrt.' },
    ],
  },
  {
    id: 'endte-paa',
    outcome: 'adopted',
    pattern: new Pattern(
      `^efter\\s[^;:]{3,60}?\\sblev\\s+det,\\s+at\\s|^(?:efter\\s[^;:]{3,60}?\\svar\\s+stemningen|stemningen\\s+(?:var|er))\\s+(?:\\p{L}+\\s+)?for,?\\s+at\\s|^(?:[^;:]{0,80}?\\s)?(?:(?:endte|ender|landede|lander)\\s+${FINALLY}(?:vi|man|bestyrelsen|rådet|udvalget|nævnet|komit[eé]en|mødet|det)|(?:vi|man|parterne|bestyrelsen|rådet|udvalget|nævnet|snakken|drøftelsen|debatten|diskussionen|valget|det)\\s+(?:endte|ender|landede|lander))\\s+${FINALLY}(?:på|med|ud\\s+med|ved),?\\s+(?!(?:et|en)\\s+(?:\\p{L}+\\s+)?(?:underskud|overskud|resultat|minus|plus))`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Efter et par runder endte vi på 850 kr. pr. halvår.',
      'Man lander på at måle i uge 10.',
      'Efter en længere snak blev det, at kampen spilles om lørdagen.',
      'Parterne ender med model B.',
      'Efter megen snak var stemningen for, at vi dropper teltet.',
      'Snakken endte med, at vi beholder lågen.',
    ],
    counterExamples: [
      'Bolden lander på græsset.',
      'Året endte med et underskud.',
      'Vi endte med et overskud på 5.000 kr.',
      'Bo fortalte, at det endte med en aftale.',
    ],
  },
  {
    id: 'enden-blev',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?!meningen\\s+(?:er|var),?\\s+at\\s)(?:enden|beslutningen|resultatet|konklusionen|udfaldet|facit|kompromisset|holdningen|linjen|beskeden|meningen)(?:\\s+(?:på|af)\\s+(?:det|sagen|det\\s+hele|\\p{L}+en))?\\s+(?:blev|er|var|bliver)\\s*(?:(?:derfor|så|dog|klar|den|helt\\s+klar|entydig)\\s*){0,2}(?::|,?\\s+at\\s)(?!.*(?:underskud|overskud))',
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Beslutningen blev, at vi køber gynger.',
      'Enden på det blev, at to af dem ryger ud.',
      'Holdningen er klar: Den slags vil vi ikke have.',
      'Konklusionen blev, at vi venter.',
    ],
    counterExamples: [
      'Beslutningen blev rost.',
      'Resultatet blev et overskud på 1,3 mio. kr.',
      'Enden på stokken blev skåret af.',
      'Meningen er, at lågen flyttes.',
    ],
  },
  {
    id: 'saadan-goer-vi',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:sådan|således)\\s+(?:gør\\s+vi|gøres\\s+det|blev\\s+det|bliver\\s+det)(?=[.,;]|$|\\s+(?:i\\s+år|også|så|fremover))|^det\\s+blev\\s+(?:resultatet|vedtagelsen)(?=[.,]|$)',
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Formanden foreslog model B, og sådan blev det.',
      'Ida foreslog at vente, og det blev resultatet.',
      'De fleste ville rense nu, og sådan gør vi.',
      'Sådan blev det.',
    ],
    counterExamples: ['Sådan gør naboen.', 'Sådan gør vi altid.', 'Sådan gør vi hver gang.'],
  },
  {
    id: 'valget-faldt',
    outcome: 'adopted',
    pattern: new Pattern('^(?:[^,;:]{0,60}\\s)?(?:fald(?:t|er)\\s+valget|valget\\s+fald(?:t|er))\\s+på\\s', 'iu'),
    confidence: 0.6,
    examples: [
      'Valget faldt på de tre dage før påske.',
      'Med fem stemmer faldt valget på museet.',
      'Valget falder på den blå.',
    ],
    counterExamples: ['Huset faldt på grund af storm.', 'Ib oplyste, at valget faldt på Bo.'],
  },
  {
    id: 'naar-til',
    outcome: 'agreed',
    pattern: new Pattern(
      `^${SELF}\\s+mødtes\\s+på\\s+(?:midten|halvvejen)(?!\\p{L})|^(?:[^;:]{0,60}?\\s)?(?:${SELF}\\s+(?:nåede|kom|når|kommer)|(?:nåede|kom)\\s+(?:vi|man|bestyrelsen|rådet|udvalget|nævnet))\\s+(?:\\p{L}+\\s+)?(?:frem\\s+til|til\\s+enighed|til\\s+den\\s+konklusion|overens)(?!\\p{L})(?!\\s+(?:nogen|ingen))`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Vi nåede frem til at købe den billige.',
      'Efter en pause kom bestyrelsen frem til, at gebyret bliver.',
      'Parterne mødtes på midten: Forsøget kører til maj.',
    ],
    counterExamples: ['Vi kom frem til tiden trods sne?', 'Man nåede ikke til en konklusion.'],
  },
  {
    id: 'lyder-herefter',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:§\\s*\\d+|[^,;:.]{3,60}?)\\s(?:lyder|hedder|har)\\s+(?:herefter|fremover|dermed|nu|i\\s+stedet|derefter)(?:\\s+(?:således|følgende\\s+ordlyd))?\\s*[:"”»]',
      'iu',
    ),
    confidence: 0.6,
    examples: [
      '§ 4 lyder herefter: "Referat udsendes senest ti dage efter mødet."',
      'Punkt 3 hedder fremover: Orientering.',
    ],
    counterExamples: ['§ 4 lyder: "Referat udsendes."', 'Ida sagde, at § 4 nu lyder bedre.'],
  },
  {
    id: 'blev-foretrukket',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!der\\s)[^,;:]{2,60}?\\s(?:blev|bliver|er)\\s+${ADVERBS}(?:foretrukket|udvalgt|det\\s+endelige\\s+valg)(?!\\p{L})|^[^;:]{3,80}?\\s(?:blev|bliver)\\s+(?:den|det|dem),?\\s+(?:som\\s+)?(?:vi|man|alle|bestyrelsen|rådet|udvalget)\\s+(?:\\p{L}+\\s+)?(?:samledes\\s+om|valgte|endte\\s+(?:med|på)|blev\\s+enige\\s+om|foretrak|stemte\\s+(?:for|på)|faldt\\s+for|tager|vælger)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Skitse 2 blev foretrukket af alle på nær én.',
      'Skitsen med den lave hæk blev den, alle faldt for.',
      'Den grønne blev den, som bestyrelsen valgte.',
    ],
    counterExamples: [
      'Ib sagde, at skitse 2 blev foretrukket.',
      'Blå blev den, Ida købte.',
      'Ib sagde, at den røde blev den, vi valgte.',
    ],
  },
  {
    id: 'nummeret-alene',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:nr\\.\\s*\\d{1,2}|nummer\\s+(?:et|to|tre|fire|\\d)|(?:forslag|model|tilbud|løsning|skitse|alternativ)\\s+(?:\\d|[A-H])|[a-h]\\))(?:\\s+(?:i\\s+år|nu|straks|til\\s+foråret))?\\s*(?:,\\s+(?:dog|men|bare)\\s|\\s+(?:uden|med)\\s+|\\s+og\\s+[a-h]\\)|\\.?$)',
      'iu',
    ),
    needs: ['offered'],
    confidence: 0.5,
    examples: [
      { title: 'Brønd', before: 'Der var tre modeller.', says: 'Nr. 3 (den runde), dog uden låg.' },
      { title: 'Tag', before: 'Der var fire tilbud.', says: 'b) nu og d) til næste år.' },
      { title: 'Takster', says: 'Model B.', below: 'Beslutning' },
    ],
    counterExamples: [
      { title: 'Brønd', before: 'Brønden er tør.', says: 'Nr. 3, dog uden låg.' },
      { title: 'Brønd', before: 'Der var tre modeller.', says: 'Nr. 3 er den runde.' },
    ],
  },
  {
    id: 'er-for-dyrt',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?!(?:det|der)\\s)${SUBJECT}(?:er|var)\\s+(?:\\p{L}+\\s+)?for\\s+(?:dyre?t?|besværlige?t?|bekostelige?t?|langt\\s+væk|upraktiske?t?)(?=\\s*(?:[.,;(]|$))`,
      'iu',
    ),
    needs: ['offered'],
    confidence: 0.5,
    examples: [
      { title: 'Udflugt', before: 'Forslag: museet, zoo, et slot.', says: 'Zoo er for dyr.' },
      { title: 'Udflugt', before: 'Der var tre forslag.', says: 'Slottet er for langt væk.' },
    ],
    counterExamples: [
      { title: 'Udflugt', before: 'Ida har ringet.', says: 'Zoo er for dyr.' },
      { title: 'Udflugt', before: 'Der var tre forslag.', says: 'Ib synes, at zoo er for dyr.' },
    ],
  },
]

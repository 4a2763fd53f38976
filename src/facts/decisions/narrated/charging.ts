import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, PEOPLE, SUBJECT } from './narrated-form.ts'

/** A sum or a number: `50 kr.`, `kr. 50`. */
const SUM = '(?:kr\\.?\\s*)?\\d[\\d.,]*'
/** What is paid or allowed, by its own name. */
const FEE =
  '(?:\\p{L}*(?:kontingentet|lejen|taksten|taksterne|gebyret|prisen|priserne|afgiften|bidraget|depositummet|honoraret|betalingen|loftet|satsen|satserne|beløbsgrænsen)|entréen|entreen)'

/** What is paid from now on, and who is charged to go how far. Source: survey of Danish minutes. */
export const CHARGING_FORMS: readonly NarratedForm[] = [
  {
    id: 'prisen-stiger',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(${FEE}(?:\\s(?:for|på|i|til|af)\\s[^,;:.]{2,50}?)?)\\s(?:stiger|falder|går\\s+(?:op|ned)|sættes\\s+(?:op|ned)|øges|hæves|sænkes|reguleres)\\s+${ADVERBS}(?:med|til|fra)\\s+(?:henholdsvis\\s+)?${SUM}`,
      'iu',
    ),
    needs: ['fee'],
    confidence: 0.55,
    examples: [
      { title: 'Kontingent', says: 'Kontingentet stiger med 50 kr. for unge.' },
      { title: 'Udlejning af hytten', says: 'Prisen for en weekend går op til 2.200 kr.' },
    ],
    counterExamples: [
      { title: 'Driftsbudget', says: 'Huslejen stiger 3,4 procent.' },
      { title: 'El', says: 'Ib fortalte, at prisen for strøm stiger med 40 kr.' },
    ],
  },
  {
    id: 'betaler-det-samme',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!andre\\s|nabo|(?:.*\\s)?(?:mindre|selv)(?!\\p{L})|(?:.*\\s)?(?<!betale\\s)mere(?!\\p{L}))${SUBJECT}(?:skal\\s+(?:ikke|fortsat)\\s+betale|betaler|giver|slipper)\\s+${ADVERBS}(?:det\\s+samme|uændret|halv\\s+pris|fuld\\s+pris|intet|ingenting|for\\s+at\\s+betale|${SUM})(?!\\p{L})`,
      'iu',
    ),
    needs: ['fee'],
    confidence: 0.55,
    examples: [
      { title: 'Kontingent 2025', says: 'Passive medlemmer betaler det samme som i år.' },
      { title: 'Takster for udlejning', says: 'Medlemmer giver halv pris.' },
    ],
    counterExamples: [
      { title: 'Kontingent 2025', says: 'Nabolaget betaler 2.000 kr.' },
      { title: 'Økonomi', says: 'Beboerne betaler det samme som i år.' },
      { title: 'Kontingent', says: 'Ida mente, at alle betaler det samme.' },
    ],
  },
  {
    id: 'koster-herefter',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?![^,;:]*(?:sum|gæld|restance|saldo|indestående|beholdning|tal|beløb)\\p{L}*\\s(?:[^,;:]*\\s)?(?:er|udgør)\\s+(?:nu|fortsat|stadig)\\s)${SUBJECT}(?:koster|er|udgør|lyder\\s+på)\\s+(?:herefter|fremover|nu|dermed|uændret|fortsat|stadig|fra\\s[^,;:]{3,20}?|efter\\s[^,;:]{3,20}?)\\s+${SUM}`,
      'iu',
    ),
    needs: ['fee'],
    confidence: 0.55,
    examples: [
      { title: 'Kantinens priser', says: 'En sandwich koster efter ferien 28 kr.' },
      { title: 'Honorar til afløser', says: 'Satsen er herefter 1.450 kr. pr. tjeneste.' },
    ],
    counterExamples: [
      { title: 'Kantinens priser', says: 'En sandwich koster 28 kr.' },
      { title: 'Økonomi', says: 'Gælden er nu 28 kr.' },
      { title: 'Tilskud', says: 'Der kom to breve, og summen udgør nu 28.000 kr.' },
    ],
  },
  {
    id: 'uaendrede',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:fortsat\\s+)?(?:uændre(?:t|de)|(?:det\\s+)?samme(?=\\s)|som\\s(?:hidtil|i\\sfjor|sidste\\sår))(?:\\s+(?:i|fra|som)\\s[^,;:]{2,20})?\\.?$',
      'iu',
    ),
    needs: ['fee', 'closing'],
    confidence: 0.6,
    examples: [
      { title: 'Honorarer', says: 'Uændrede.' },
      { title: 'Kontingent', says: 'Det samme som i fjor.' },
    ],
    counterExamples: [{ title: 'Medlemstal', says: 'Uændret.' }],
  },
  {
    id: 'oplag-og-pris',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:oplag(?:et)?(?:\\s(?:er|bliver))?:?\\s\\d[\\d.]*(?:\\s(?:stk|eksemplarer))?\\.?,\\s)?salgspris(?:en)?(?:\\s(?:er|bliver|sættes\\s+til))?:?\\s(?:kr\\.\\s?)?\\d{2,3}\\s?kr\\.?(?:[.,]|$|\\s(?:for|pr|til)(?!\\p{L}))',
      'iu',
    ),
    confidence: 0.5,
    examples: ['Oplag 300, salgspris 45 kr. pr. stk.', 'Salgsprisen bliver 80 kr.'],
    counterExamples: ['Oplag 300, trykt i maj.', 'Salgsprisen var 80 kr.'],
  },
  {
    id: 'prisliste',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:(?:prisen|priserne|pris|priser)(?:\\s(?:er|bliver))?:?\\s)?\\p{L}+(?:\\s\\p{L}+){0,3}\\s\\d{1,3}\\s?(?:kr\\.?|,-)(?:(?:,|\\sog|,\\sog)\\s\\p{L}+(?:\\s\\p{L}+){0,3}\\s\\d{1,3}(?:\\s?kr\\.?|,-)?){1,6}\\.?$',
      'iu',
    ),
    needs: ['event'],
    confidence: 0.5,
    examples: [{ title: 'Forårsfest', says: 'Kaffe 12 kr., te 8 kr. og lagkage 25 kr.' }],
    counterExamples: [
      { title: 'Forårsfest', says: 'Øl 24 kasser, vand 10 kasser.' },
      { title: 'Udgifter til festen i den forløbne sæson', says: 'Øl 915 kr., vand 310 kr.' },
    ],
  },
  {
    id: 'bliver-ved-prisen',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:så\\s+)?(?:vi|det|bestyrelsen|man)\\s+(?:bliver|blev|holder\\s+os)\\s+(?:(?:derfor|altså|så|fortsat)\\s+)?(?:til\\s+(?=(?:de|den|kr\\.|det)?\\s*(?:gamle\\s+)?\\d)|ved\\s+)(?:(?:de|den|kr\\.|det)?\\s*(?:gamle\\s+)?\\d[\\d.]*(?:\\s*kr|,-)?|det\\s+gamle|\\p{L}*(?:prisen|taksten|taksterne|ordningen|reglen|modellen|opfordringen)|(?:man|tirs|ons|tors|fre|lør|søn)dage?)(?=[.,\\s]|$)(?!\\s*(?:uger|dage|timer|år|pct|%|procent|km|meter|gange|mand|personer))',
      'iu',
    ),
    confidence: 0.5,
    examples: [
      'Vi bliver ved de 40.',
      'Det bliver ved 90 kr.',
      'Vi holder os til de gamle 250 kr.',
      'Det bliver ved opfordringen.',
    ],
    counterExamples: ['Vi blev ved bordet.', 'Det bliver ved med at regne.', 'Ib sagde, at det bliver ved 75 kr.'],
  },
  {
    id: 'bliver-slettet',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:de(?:\\s\\p{L}+)?|dem|den|han|hun|alle|(?:have|nr\\.|parcel)\\s\\d+)(?:,?\\s(?:der|som)\\s(?:\\p{L}+\\s)?ikke\\s[^,;.]{3,40}?,?)?\\s(?:bliver\\s+(?:(?:derfor|nu|så|hermed)\\s+)?(?:slettet|udmeldt|ekskluderet|opsagt|udelukket)|slettes|udmeldes|ekskluderes|opsiges|udelukkes|får\\s+en\\s+(?:sidste\\s+)?(?:rykker|advarsel|bøde))(?=[.,;]|$|\\s(?:som|i|pr|med|den|og|straks|af(?=\\s\\p{L}*(?:listen|foreningen|klubben|laget)))(?!\\p{L}))',
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'De bliver slettet, og skabene gives videre.',
      'Dem, der ikke har betalt 1/11, bliver slettet og må aflevere kortet.',
      'De to, der endnu ikke har betalt, får en sidste rykker.',
    ],
    counterExamples: [
      'Ib sagde, at de bliver slettet.',
      'Data bliver slettet hos kommunen.',
      'Han bliver opsagt af kommunen.',
      'De bliver ikke slettet.',
      'Den, der ikke betaler, slettes ifølge vedtægterne.',
    ],
  },
  {
    id: 'har-mandat-til',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:${PEOPLE}|\\p{Lu}{2,4}|\\p{L}*(?:[Ff]ormanden|[Ff]ormandskabet|[Dd]irektøren|[Dd]irektionen|[Ss]ekretariatet|[Ff]orvaltningen|[Uu]dvalget))\\s(?:har|har\\sfået)\\s(?:${ADVERBS})?(?:mandat|fuldmagt|bemyndigelse|grønt\\slys)\\stil\\sat\\s`,
      'u',
    ),
    needs: ['answers'],
    confidence: 0.65,
    examples: [
      { says: 'IH har mandat til at gå op til 40.000 kr.', below: 'Beslutning' },
      { says: 'Formanden har herefter fuldmagt til at skrive under.', below: 'Beslutning' },
    ],
    counterExamples: ['IH har mandat til at købe ind.', 'Formanden har fuldmagt til foreningens konto.'],
  },
]

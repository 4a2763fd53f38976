import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { OperativeForm } from './operative-form.ts'
import { DEFINITE } from './operative-parts.ts'

/** What is paid, as subject: `Kontingentet`, `Lejen af salen`, `Entréen`; not `Prisen`, which others set. */
const FEE =
  '(?:\\p{L}*(?:kontingentet|lejen|taksten|taksterne|gebyret|afgiften|bidraget|depositummet|honoraret|betalingen|kravet)|entréen|entreen)(?:\\s(?:for|på|i|til|af)\\s[^,;:.]{2,40})?'
/** What may rise or fall, as subject, beside the rent: `Kontingentet`, `Billetprisen`; not `Prisen`. */
const RISING =
  '\\p{L}*(?:kontingentet|taksten|gebyret|kortet)|entréen|depositummet|egenbetalingen|(?:hold|billet|medlems|deltager|kursus)prisen'
const OF = '(?:\\s(?:af|for)\\s[^,;.]{2,40})?'
/** `det samme`, `uændret`, `fortsat 500 kr.`, `på 400 kr.` */
const AS_IT_IS =
  '(?:fortsat\\s+|uændret\\s+|også\\s+)?(?:(?:på\\s+)?(?:kr\\.?\\s*)?\\d|det\\s+samme|den\\s+samme|uændre(?:t|de)|som\\s+(?:nu|hidtil|i\\s+år|sidste\\s+år))'

/** `kr. 500`, `12,5 mio. kr.`, `800,-`, without what stands behind the figures. */
const SUM = '(?:kr\\.?\\s*)?\\d[\\d.,]*(?=\\s*(?:mio\\.\\s*)?kr|,-)'
const AT_MOST = '(?:op\\s+til|højst|maks(?:imalt|\\.)?|max\\.?)'

/** What is paid from now on, what somebody gets, and where the money comes from. Source: survey of Danish minutes. */
export const FEE_FORMS: readonly OperativeForm[] = [
  {
    id: 'lejen-bliver',
    pattern: words(
      `(?<=^${FEE}\\s)(?:(?:bliver|forbliver|fortsætter|holdes|fastholdes)(?=\\s+${AS_IT_IS})|er\\s+(?:altså|dermed|hermed|således)(?=\\s+(?:(?:uændret|fortsat)\\s+)?(?:kr\\.?\\s*)?\\d)(?!.*\\s(?:højere|lavere|mere|mindre|dyrere|billigere)(?!\\p{L})))|(?<=^\\p{L}*(?:loftet|satsen|beløbsgrænsen)\\s)bliver(?=\\s+(?:kr\\.?\\s*\\d|\\d[\\d.]*(?:\\s*kr|,-)))`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Kontingentet forbliver 1.800 kr.',
      'Entréen bliver 50 kr.',
      'Kontingentet bliver det samme som i år.',
      'Lejen af salen holdes på 400 kr.',
      'Kontingentet er altså 900 kr.',
      'Loftet bliver 250 kr.',
      'Kontingentet er dermed uændret kr. 300.',
    ],
    counterExamples: [
      'Lejen bliver dyr.',
      'Bo oplyste, at lejen bliver 50 kr.',
      'Prisen bliver 50 kr.',
      'Lejen er 50 kr.',
      'Loftet bliver 3 meter højt.',
    ],
  },
  {
    id: 'kontingentet-blev',
    pattern: words(
      `(?<=^${FEE}\\s)blev(?=\\s+(?:(?:hævet|sænket|nedsat|forhøjet|reguleret|holdt|fastholdt|ændret|sat\\s+(?:op|ned))\\s|${AS_IT_IS}))`,
    ),
    past: true,
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Kontingentet blev hævet til 1.200 kr.', 'Kontingentet blev uændret.', 'Lejen blev holdt på 900 kr.'],
    counterExamples: ['Kontingentet blev drøftet.', 'Prisen blev 40.000 kr.', 'Kontingentet blev hævet i 2019.'],
  },
  {
    id: 'uaendret-kontingent',
    pattern: new Pattern(
      /^(?:Ingen\s(?:entré|entre|deltagerbetaling|billetpris|egenbetaling)(?:\si\sår)?(?=\.?$)|Uændre(?:t|de)\s(?:\p{L}*kontingent|\p{L}*takster?|priser|\p{L}*leje|entré|gebyr)(?:er)?(?=\.?$|,|\s(?:på|i|for)\s)|(?:\p{L}*[Kk]ontingent|Entré|\p{L}*[Ll]eje|Gebyr)(?:et|en)?\s*:\s*(?:fortsat\s)?[Uu]ændret)/u,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Ingen entré i år.', 'Uændret kontingent.', 'Kontingent: Uændret 900 kr.', 'Uændrede takster i 2024.'],
    counterExamples: [
      'Kassereren foreslog uændret kontingent.',
      'Forslag: Uændret kontingent.',
      'uændret husleje',
      'Kontingent: 900 kr.',
    ],
  },
  {
    id: 'lejen-stiger',
    pattern: words(
      `(?<=^(?:\\p{L}*lejen?|${RISING})${OF}\\s)(?:stiger|falder)\\s+(?:fra\\s+[\\d.]+\\s+)?(?:kr\\.\\s+)?(?:til\\s+\\d|med\\s+(?:kr\\.\\s+)?\\d[\\d.]*\\s*kr)|(?<=^(?:(?:boks|stald|båd|plads|båse|have|skabs|fold)leje[nr]?|${RISING}|\\p{L}*(?:timerne|undervisningen|træningen))${OF}\\s)(?:stiger|falder|går\\s+(?:op|ned)|sættes\\s+(?:op|ned))\\s+(?:med\\s+)?(?:kr\\.\\s*)?\\d[\\d.]*(?:\\s*kr|,-)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Leje af lokalet stiger fra 400 til 500 kr. pr. døgn.',
      'Kontingentet falder til 900 kr.',
      'Bådleje stiger 250 kr. pr. sæson.',
      'Kontingentet falder 25 kr.',
    ],
    counterExamples: [
      'Huslejen stiger 9,4 pct.',
      'Prisen på el stiger til 4 kr.',
      'Huslejen stiger 100 kr.',
      'Forsikringen stiger 400 kr.',
      'Ib sagde, at kontingentet stiger 25 kr.',
    ],
  },
  {
    id: 'gebyret-bortfalder',
    pattern: words(
      '(?<=^(?:gebyret|kontingentet|taksten|kravet|tilskuddet|betalingen|ordningen|rabatten|vilkåret|pligten|aftalen)\\s(?:om\\s[^,;.]{2,40}\\s|for\\s\\p{L}+\\s|til\\s\\p{L}+\\s)?)bortfalder(?=[.,]|$|\\s+(?:fra|pr|med|helt|i|ved))',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Gebyret bortfalder.', 'Kravet om hegn bortfalder fra 1. maj.'],
    counterExamples: ['Gebyret bortfalder ved indmeldelse, sagde Ib.', 'Retten bortfalder efter et år.'],
  },
  {
    id: 'boern-gaar-gratis-ind',
    pattern: words(
      '(?<=^(?:alle\\s+)?(?:børn|unge|studerende|pensionister|seniorer|motionister|gæster|frivillige|passive\\s+medlemmer|forældrene|deltagerne|spillerne|medlemmer|medlemmerne|ledsagere)(?:\\s(?:under|over|og|fra)\\s[^,;.]{1,40})?\\s)(?:går\\s+(?:stadig\\s+|fortsat\\s+)?(?:gratis|fri)(?:\\s+ind)?(?=[.,;]|$)|betaler\\s+(?:selv\\s+(?=\\d))?(?:halv\\s+pris|halvdelen|fuld\\s+pris|ingenting|ikke|det\\s+samme|fortsat|\\d)|får\\s+(?:rabat|gratis|fri))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Børn går gratis ind.',
      'Deltagerne betaler selv 120 kr.',
      'Motionister og passive medlemmer betaler det samme som i år.',
    ],
    counterExamples: ['Børn går i skole.', 'Ib spurgte, om børn går gratis ind.'],
  },
  {
    id: 'faar-et-gavekort',
    pattern: words(
      `(?<=^${DEFINITE})får\\s+(?:hver\\s+|dermed\\s+|derfor\\s+)?(?:et\\s+(?:gavekort|tilskud|beløb|honorar|eksemplar)|en\\s+(?:gave|buket|erkendtlighed|præmie|pris|udvidet)|lov|rådighed|fri|(?:op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:\\s*kr|,-))`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Medarbejderne får et gavekort på 300 kr. til handelsbyen.',
      'Klatreklubben får rådighed over endevæggen.',
    ],
    counterExamples: ['Kommunen får 3 mio. kr. fra staten.', 'Ida får fri kl. 12.'],
  },
  {
    id: 'maa-hoejst-koste',
    pattern: words(
      `(?<=^(?:den|det|${DEFINITE}))må\\s+(?:højst|maksimalt|maks\\.|max)\\s+(?:koste|fylde|vare|være|bruge)(?=\\s)|(?<=^(?:(?:den|det)\\s))må\\s+(?:højst|maksimalt)\\s+koste(?=\\s)|(?<=^rammen\\s(?:for\\s[^,;.]{2,30}\\s)?)(?:er|bliver)\\s+(?:højst\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?=\\s*kr|,-)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Musikken må højst koste 5.000 kr.', 'Den må højst koste 500 kr.', 'Rammen for musik er 5.000 kr.'],
    counterExamples: ['Ib mente, at den må højst koste 500 kr.', 'Hegnet må være grønt.', 'Rammen er brugt.'],
  },
  {
    id: 'budget-beloeb',
    pattern: words(
      `(?<=^)(?:budget|ramme|bevilling|beløb|honorar|tilskud)\\s*:\\s*(?:${AT_MOST}\\s+)?${SUM}|(?<=^(?:(?:akut|ekstra)\\s+)?)bevilling\\s+på\\s+${SUM}|(?<=^)(?:dobbelt|halv|fuld|uændret|samme)\\s+(?:takst|pris|sats|honorar|gebyr|løn)(?=\\.?$|\\s+(?:til|for)\\s)|(?<=^(?:(?:depositum(?:met)?|rammen?|tilskuddet|beløbet|prisen)\\s)?)${AT_MOST}\\s+(?:${SUM}|\\d[\\d.]*(?=\\s(?:pr\\.|for|til|om)\\s))|(?<=^)\\d[\\d.]*\\s*kr\\.?\\s+(?:pr\\.|til|om|fra|årligt|i)(?=\\s)`,
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: [
      'Depositum op til 1.500 kr.',
      'Højst 5 kr. pr. kopi.',
      '5.340 kr. pr. udrykning fra årsskiftet.',
      'Akut bevilling på 60.000 kr.',
      'Halv takst til alle.',
      'Højst 25.000 kr.',
      'Budget: 140.000 kr.',
      'Ramme: op til 5.000 kr.',
    ],
    counterExamples: [
      'Max er en hund.',
      'Der var højst 20.',
      'Op til 40 mødte frem.',
      'Saldo: 140.000 kr.',
      'Budget: se bilag.',
      'Max. 25 personer.',
    ],
  },
  {
    id: 'pengene-findes',
    pattern: words(
      '(?<=^(?:pengene|beløbet|midlerne|finansieringen|udgiften|merudgiften|restbeløbet|resten\\s+af\\s+beløbet|overskuddet)\\s(?:til\\s\\p{L}+\\s|på\\s[\\d.]+\\s+kr\\.\\s)?)(?:findes|hentes|sker|dækkes|tages|afholdes|bruges|anvendes|overføres|fordeles|går)\\s+(?:\\p{L}+\\s+)?(?:på|i|fra|af|ved|inden|over|til)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Pengene findes på asfaltkontoen.', 'Finansieringen sker ved at udskyde renoveringen af taget.'],
    counterExamples: ['Pengene er brugt.', 'Ib spurgte, hvor pengene findes.'],
  },
  {
    id: 'koster-medlemmet',
    pattern: words(
      '(?<=^[^,;:.]{3,50}\\s)koster\\s+(?:(?:nu|fremover|herefter)\\s+)?(?:haven|medlemmet|medlemmerne|spilleren|lejeren|beboeren|husstanden|andelshaveren|deltageren|deltagerne|eleven|brugeren|holdet)\\s+(?:kr\\.\\s*)?\\d|(?<=^(?:udeblivelse|for\\s+sent\\s+afbud|manglende\\s+\\p{L}+|(?:mistede?|tabte?|ekstra)\\s+\\p{L}+|bøden(?:\\sfor\\s[^,;:.]{3,40})?)\\s)(?:koster|er)\\s+(?:nu|fremover|herefter|fra\\s[^,;:.]{2,25})\\s+(?:kr\\.\\s*)?\\d',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Et ekstra kort koster medlemmet 60 kr.',
      'Manglende oprydning koster herefter 80 kr.',
      'Bøden for at parkere er herefter 300 kr.',
    ],
    counterExamples: [
      'Et ekstra kort koster foreningen 40 kr.',
      'Manglende oprydning koster 80 kr.',
      'Bøden er 300 kr.',
    ],
  },
  {
    id: 'entre-kroner',
    pattern: new Pattern(
      /^(?:Gaver?|Buketter|Honorar(?:er)?|Bøder?|Depositum|Leje|Pris(?:er|en)?|Kontingent|Gebyr(?:er)?|Kørsel|Diæter|Nøgler?):\s(?:fra\s(?:nu\saf|nytår)|fremover|herefter)\s(?:kr\.\s?)?\d[\d.]*(?:\s?kr|,-)|^(?:Entr[eé]|Billetpris|Deltagerbetaling|Egenbetaling|Deltagerpris|Startgebyr|Holdgebyr|Salgspris)(?:en|et)?(?:\s(?:er|bliver)|:)?\s(?:kr\.\s?)?\d{2,3}(?:\s?kr|,-|(?=[.,]|$))/u,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Entré 50 kr.', 'Billetpris: 80 kr. for voksne.', 'Gaver: fra nu af 300 kr. ved fødselsdage.'],
    counterExamples: ['Entré 3.412 kr.', 'Entréen gav 500 kr.'],
  },
]

import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { OperativeForm } from './operative-form.ts'

/** A thing or several people with their article, as subject: `Musikken`, `De to råd`, `Forældrene i stuerådene`; not `Kommunen`, `Prisen`. */
const SUBJECT =
  '(?!(?:kommunen|regionen|staten|loven|lovforslaget|reglerne|prisen|priserne|forvaltningen|administrationen|ministeriet|fonden|entreprenøren|politiet|arbejdet|projektet|skolen)\\s)(?:(?:den|det|de)\\s(?:\\p{L}+\\s){1,2}|\\p{L}{3,}(?:en|et|erne|ene|ne)\\s)(?:(?:i|på|ved|for|til|om|fra|af|med|under)\\s(?:\\p{L}+\\s){1,3})?'
/** Two or more people, by their first names or full ones: `Ruth og Henning`. */
const PEOPLE =
  "(?:\\p{L}[\\p{L}.'-]+\\s)(?:\\p{L}[\\p{L}.'-]+\\s)?(?:,\\s\\p{L}+\\s)*og\\s(?:\\p{L}[\\p{L}.'-]+\\s){1,2}"
/** What says that it is so from now on: `fremover`, `i stedet`, `som foreslået`. */
const FROM_NOW =
  '(?:fremover|herefter|fremadrettet|fra\\s+(?:nu\\s+af|næste\\s+\\p{L}+)|i\\s+stedet|som\\s+(?:sidst|sidste\\s+år|hidtil|sædvanlig|planlagt|foreslået|beskrevet|indstillet|ansøgt))'
/** What says that it is so again: `igen i år`, `også næste år`. */
const AGAIN = '(?:igen\\s+(?:i\\s+år|til\\s+\\p{L}+|næste\\s+år)|også\\s+(?:i\\s+år|næste\\s+år|denne\\s+gang))'
/** What is no arrangement, whoever does it. */
const NO_DEED =
  '(?!(?:er|har|kan|skal|vil|må|bør|mener|synes|håber|ønsker|foreslår|anbefaler|opfordrer|forventes|ventes|forventer|overvejer|gælder|udgør|omfatter|består|svarer|mangler|ligger(?=\\s+(?:herefter|nu)\\s)|viser|siger|kræver|koster(?=\\s+(?:i\\s+dag|normalt)))\\s)'
/** A day from which on: `Fra 1. april`, `Fra nytår`, `Pr. 1. januar`. */
const FROM_DAY = `(?:fra|pr\\.|fra\\s+og\\s+med)\\s+(?:(?:den\\s+)?\\d{1,2}\\.\\s*(?:${MONTH_NAMES})(?:\\s+\\d{4})?|nytår|næste\\s+\\p{L}+|${MONTH_NAMES}|sommerferien|efterårsferien|skoleåret\\s+\\S+)`

/** How things are arranged from now on, told in the present: who gets what, what is where and when. Source: survey of Danish minutes. */
export const ARRANGED_FORMS: readonly OperativeForm[] = [
  {
    id: 'goeres-fremover',
    ownVoice: true,
    pattern: words(
      `(?<=^${SUBJECT})${NO_DEED}(?:\\p{L}+es(?=\\s+(?:(?!(?:udgør|er|var|har|bliver|omfatter|svarer)\\s)\\p{L}+\\s+){0,2}?(?:${AGAIN}|${FROM_NOW})(?:[\\s,.]|$))|(?!(?:stiger|falder|vokser|spiller)\\s)(?:\\p{L}+er|går|får|står)(?=\\s+(?:(?!(?:udgør|er|var|har|bliver|omfatter|svarer)\\s)\\p{L}+\\s+){0,2}?${FROM_NOW}(?:[\\s,.]|$)))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Møderne ligger fremover om onsdagen.', 'Kaffen leveres igen i år af Elmehøjs café.'],
    counterExamples: [
      'De frie midler udgør herefter 216.904 kr.',
      'Kommunen holder fremover lukket.',
      'Møderne er fremover i salen, foreslog Ib.',
      'Ib sagde, at møderne ligger fremover om onsdagen.',
    ],
  },
  {
    id: 'fra-dato-goeres',
    pattern: words(
      `(?<=^${FROM_DAY}\\s)(?!(?:træder|overtager|gælder|ophører|falder|stiger|kommer|begynder|starter|mangler|udløber)\\s)${NO_DEED}\\p{L}+(?:er|es|får|står)(?=\\s+(?!(?:kommunen|regionen|staten|loven|der\\s+(?:kommer|mangler)|ministeriet|naboen)\\s))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Fra 1. april koster det 250 kr. at få behandlet en ansøgning.',
      'Fra nytår mødes forretningsudvalget en uge før.',
    ],
    counterExamples: [
      'Fra 1. april træder loven i kraft.',
      'Fra skoven kommer der lyd.',
      'Fra 1. maj overtager kommunen driften.',
    ],
  },
  {
    id: 'faar-et-gavekort',
    pattern: words(
      `(?<=^${SUBJECT})får\\s+(?:hver\\s+|dermed\\s+|derfor\\s+)?(?:et\\s+(?:gavekort|tilskud|beløb|honorar|eksemplar)|en\\s+(?:gave|buket|erkendtlighed|præmie|pris|udvidet)|lov|rådighed|fri|(?:op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:\\s*kr|,-))`,
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
    id: 'musikken-bliver',
    pattern: words(
      `(?<=^${SUBJECT})bliver\\s+(?:den\\s+\\d|\\p{L}+dag\\s+(?:den\\s+)?\\d|i\\s+uge\\s+\\d|hos\\s|på\\s+(?:\\p{L}+\\s)?\\p{L}+(?:kroen|gården|salen|skolen)(?!\\p{L}))|(?<=^(?:\\p{L}*musikken|(?:billet|hold|deltager|medlems)prisen|\\p{L}*menuen|\\p{L}*maden|\\p{L}*temaet|\\p{L}*datoen|taleren|foredragsholderen|titlen|navnet|\\p{L}*farven|værten|turens\\s+mål)\\s(?:(?:til|på|ved|for)\\s\\p{L}+\\s)?)bliver(?=\\s+(?!dyr|billig|god|bedre|lavere|højere|drøftet|behandlet|fastsat))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Musikken bliver Trio Vest, som tager 6.500 kr.',
      'Forældremødet bliver den 26. oktober kl. 19 med oplæg om sprog.',
    ],
    counterExamples: ['Maden bliver dyrere.', 'Festen bliver god.', 'Ib sagde, at musikken bliver Trio Vest.'],
  },
  {
    id: 'holder-lukket',
    pattern: words(
      '(?<=^(?!(?:kommunen|regionen|butikken|banken|skoven)\\s)\\p{L}{3,}(?:en|et|erne)\\s(?:(?:i|på)\\s\\p{L}+\\s)?)(?:holder|holdes)\\s+(?:\\p{L}+\\s+)?(?:lukket|åben[t]?|ferielukket)(?=\\s+(?:den|i|mellem|fra|til|indtil|\\d|hele|hver|\\p{L}+dag)(?:\\s|\\d|\\.|$))',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Rådhuset holder lukket 23., 27. og 30. december.', 'Klubhuset holder åbent til kl. 22.'],
    counterExamples: ['Banken holder lukket i dag.', 'Døren holdes.'],
  },
  {
    id: 'kommer-paa-benene',
    pattern: words('(?<=^[^,;:.]{3,60}\\s)(?:kommer|stables|stilles|sættes)\\s+på\\s+benene'),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['En flyttegruppe med to fra hver side kommer på benene inden påske.', 'Et hold stables på benene.'],
    counterExamples: ['Ida kommer sig.', 'Ib mente, at et hold stables på benene.'],
  },
  {
    id: 'faar-ordlyden',
    pattern: words(
      '(?<=^(?:§+\\s*\\d[^,;:.]{0,30}|formålet|formålsparagraffen|teksten|afsnittet|navnet|reglen|punkt\\s+\\d+)\\s)(?:lyder\\s+(?:herefter|nu|fremover|dermed)|får\\s+(?:\\p{L}+\\s+)?(?:ordlyden|følgende\\s+ordlyd)|affattes\\s+)',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Teksten lyder herefter: Hunde føres i snor.', 'Reglen får ordlyden: Alle betaler.'],
    counterExamples: ['Teksten lyder godt.', 'Ib sagde, at reglen lyder herefter sådan.'],
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
    id: 'tager-med-til',
    pattern: words(
      `(?<=^${PEOPLE})(?:tager\\s+(?:med|af\\s+sted|afsted)|rejser|deltager(?!\\s+i\\s+(?:sagens|punktet|behandlingen|mødet))|kører(?=\\s+til)|repræsenterer\\s+\\p{L}+)\\s+(?:til|på|i|ved|som)(?=\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Ruth og Henning tager med til Odense den 9. november.', 'Ida Holm og Bo deltager i messen for os.'],
    counterExamples: ['Ruth tager med til Odense.', 'Ib fortalte, at Ida og Bo tager med til Odense.'],
  },
  {
    id: 'tager-selv',
    pattern: words(
      `(?<=^${SUBJECT})(?:tager|betaler|laver|ordner|klarer|afholder|dækker|maler|står|sørger)\\s+(?:\\p{L}+\\s+)?selv(?=\\s+(?!om|at|ikke|stilling)\\p{L})`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Forældrene i stuerådene tager selv billederne.', 'Medlemmerne betaler selv for maden.'],
    counterExamples: ['Kommunen betaler selv for vejen.', 'Ida laver selv maden.'],
  },
  {
    id: 'moedes-aarligt',
    pattern: words(
      '(?<=^(?:de\\s+(?:to|tre|fire)|begge)\\s\\p{L}+\\s|^\\p{L}*(?:udvalgene|rådene|bestyrelserne|grupperne|formandskaberne|parterne)\\s)mødes(?=\\s+(?:(?:én|en|to|tre|fire|\\d)\\s+gang|fremover|igen|fast|\\p{L}+dag|den\\s|i\\s+uge))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['De to råd mødes en gang årligt.', 'Formandskaberne mødes igen i uge 12.'],
    counterExamples: ['Ida og Bo mødes en gang årligt.', 'De to klubber mødes i finalen.'],
  },
  {
    id: 'paa-vores-vegne',
    pattern: words(
      '(?<=^[^,;:.]{2,40}\\s)(?:kan|må)\\s+(?:\\p{L}+\\s+){0,3}?på\\s+(?:bestyrelsens|udvalgets|rådets|nævnets|foreningens|vores|klubbens|forældrenes)\\s+vegne\\s+\\p{L}+e(?!\\p{L})|(?<=^[^,;:.]{2,40}\\s)(?:kan|må)\\s+\\p{L}+e\\s+(?:[^,;.]{2,40}\\s)?på\\s+(?:bestyrelsens|udvalgets|rådets|nævnets|foreningens|vores|klubbens)\\s+vegne',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'De kan på bestyrelsens vegne indstille den, de finder bedst.',
      'Formanden kan godkende det på rådets vegne.',
    ],
    counterExamples: ['De takkede på bestyrelsens vegne.', 'Hvis formanden kan, godkender hun det.'],
  },
  {
    id: 'er-med-igen',
    pattern: words(
      '(?<=^\\p{L}{3,}(?:en|et|erne|ene)\\s(?:om\\s\\p{L}+\\s)?)er\\s+(?:også\\s+|fortsat\\s+)?med\\s+igen(?=[.,]|$|\\s+(?:i\\s+år|næste))',
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Spørgsmålene om krænkelser er med igen.', 'Boden er med igen i år.'],
    counterExamples: ['Ida er med igen.', 'Koret var med igen.'],
  },
  {
    id: 'ydes-halvdelen',
    pattern: words(
      '(?<=^der\\s)(?:ydes|gives|bevilges|tildeles|udbetales)\\s+(?:halvdelen|det\\s+halve|det\\s+(?:fulde|ansøgte|søgte)|hele|to\\s+tredjedele|en\\s+tredjedel)',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Der ydes halvdelen, idet afdelingen selv må finde resten.', 'Der bevilges det søgte beløb.'],
    counterExamples: ['Der ydes rabat.', 'Ib oplyste, at der ydes halvdelen.'],
  },
  {
    id: 'budget-beloeb',
    notInTalk: true,
    pattern: words(
      '(?<=^)(?:budget|ramme|bevilling|beløb|honorar|tilskud)\\s*:\\s*(?:op\\s+til\\s+|højst\\s+|maks\\.\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?=\\s*kr|,-)',
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Budget: 140.000 kr.', 'Ramme: op til 5.000 kr.'],
    counterExamples: ['Saldo: 140.000 kr.', 'Budget: se bilag.'],
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
    id: 'videre-arbejde',
    pattern: words(
      '(?<=^(?:det\\s+videre\\s+arbejde|arbejdet|projektet|planen)\\s)(?:tager\\s+udgangspunkt\\s+i|bygger\\s+videre\\s+på|følger\\s+model|fortsætter\\s+efter)(?=\\s)|(?<=^der\\s)(?:gås|køres)\\s+videre\\s+med(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Det videre arbejde tager udgangspunkt i scenarie B.', 'Der gås videre med punkt 1 og 3.'],
    counterExamples: ['Arbejdet tager tid.', 'Rapporten tager udgangspunkt i loven.'],
  },
  {
    id: 'forsoeget-koerer-videre',
    pattern: words(
      `(?<=^${SUBJECT})(?:kører|løber|fortsætter)\\s+(?:videre|uændret)(?=[.,]|$|\\s+(?:til|i|som|indtil|frem|året|sæsonen))`,
    ),
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Forsøget kører videre til sommer.', 'Ordningen i børnehaven fortsætter uændret.'],
    counterExamples: ['Bussen kører til Vejle.', 'Ib sagde, at forsøget kører videre.'],
  },
  {
    id: 'kommunen-traeder-ud',
    pattern: words(
      '(?<=^(?:kommunen|regionen|foreningen|klubben)\\s)(?:stiller\\s+garanti|træder\\s+(?:ud|ind)|forbliver\\s+medlem|tilslutter\\s+sig|udtræder|indtræder|holder\\s+fast\\s+i|medfinansierer)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Kommunen stiller garanti for lånet på 4,2 mio. kr.',
      'Kommunen træder ud af samarbejdet ved årets udgang.',
    ],
    counterExamples: ['Kommunen stiller krav.', 'Ib sagde, at kommunen træder ud.'],
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
    id: 'udvalget-holder-moede',
    ownBody: true,
    pattern: words(
      '(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen)\\s+(?:holder|afholder|arrangerer|indkalder\\s+til)\\s+(?:et\\s+|en\\s+)?(?:\\p{L}+\\s+)?(?:borgermøde|temamøde|dialogmøde|\\p{L}*høring|visionsmøde|informationsmøde|beboermøde|\\p{L}*seminar)(?=\\s|\\.)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Udvalget holder borgermøde den 3. maj.', 'Bestyrelsen arrangerer et dialogmøde i juni.'],
    counterExamples: ['Kommunen holder borgermøde den 3. maj.', 'Udvalget holder møde hver måned.'],
  },
  {
    id: 'bliver-holdt',
    pattern: words(
      `(?<=^(?:årets\\s\\p{L}+\\s|${SUBJECT}))bliver\\s+(?:\\p{L}+\\s+)?(?:holdt|afholdt|lagt|placeret|flyttet|rykket|gennemført|arrangeret|åbnet|lukket)(?=\\s+(?:i|på|den|d\\.|hos|ved|til|fra|\\p{L}+dag)\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Årets ældretræf bliver holdt i Korsagerhallen onsdag den 2. oktober.',
      'Mødet i maj bliver flyttet til Teams.',
    ],
    counterExamples: ['Ida fortalte, at festen bliver holdt i salen.', 'Skolen bliver lukket af kommunen.'],
  },
  {
    id: 'der-bestilles',
    pattern: words(
      '(?<=^der\\s)(?:bestilles|indhentes|anskaffes|rekvireres)(?=\\s+\\p{L})(?!\\s+(?:normalt|hvert|ofte))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Der bestilles lækagesøgning til højst 12.000 kr.', 'Der indhentes tilbud hos to firmaer.'],
    counterExamples: ['Der bestilles hvert år øl.', 'Ib oplyste, at der bestilles mad.'],
  },
  {
    id: 'maa-hoejst-koste',
    pattern: words(
      `(?<=^(?:den|det|${SUBJECT}))må\\s+(?:højst|maksimalt|maks\\.|max)\\s+(?:koste|fylde|vare|være|bruge)(?=\\s)|(?<=^(?:(?:den|det)\\s))må\\s+(?:højst|maksimalt)\\s+koste(?=\\s)|(?<=^rammen\\s(?:for\\s[^,;.]{2,30}\\s)?)(?:er|bliver)\\s+(?:højst\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?=\\s*kr|,-)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Musikken må højst koste 5.000 kr.', 'Den må højst koste 500 kr.', 'Rammen for musik er 5.000 kr.'],
    counterExamples: ['Ib mente, at den må højst koste 500 kr.', 'Hegnet må være grønt.', 'Rammen er brugt.'],
  },
  {
    id: 'boern-gaar-gratis-ind',
    pattern: words(
      '(?<=^(?:børn|unge|studerende|pensionister|seniorer|motionister|gæster|frivillige|passive\\s+medlemmer|medlemmer|medlemmerne|ledsagere)(?:\\s(?:under|over|og|fra)\\s[^,;.]{1,40})?\\s)(?:går\\s+(?:gratis|fri)|betaler\\s+(?:halv\\s+pris|halvdelen|fuld\\s+pris|ingenting|ikke|det\\s+samme|fortsat|\\d)|får\\s+(?:rabat|gratis|fri))',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Børn går gratis ind.', 'Motionister og passive medlemmer betaler det samme som i år.'],
    counterExamples: ['Børn går i skole.', 'Ib spurgte, om børn går gratis ind.'],
  },
  {
    id: 'planen-traeder-i-kraft',
    pattern: words(
      '(?<=^(?:\\p{L}*politikken|\\p{L}*planen|regel|reglen|reglerne|\\p{L}*ordningen|\\p{L}*instruksen|retningslinjen|retningslinjerne|ændringen|ændringerne|taksten|taksterne|forbuddet|den\\s+nye\\s+\\p{L}+|de\\s+nye\\s+\\p{L}+)\\s)(?:træder\\s+i\\s+kraft|gælder\\s+fra|får\\s+virkning\\s+fra)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Politikken træder i kraft den 1. maj.', 'De nye takster gælder fra 1. januar.'],
    counterExamples: ['Loven træder i kraft den 1. maj.', 'Den nye lov gælder i Aarhus.'],
  },
  {
    id: 'lukker-tidligere',
    pattern: words(
      `(?<=^${SUBJECT})(?:lukker|åbner|begynder|starter|slutter)\\s+(?:[^\\s,;:.]+\\s+){0,3}?(?:tidligere|senere|før|efter\\s+ferien)(?=[\\s.,]|$)`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Biblioteket lukker en time tidligere om fredagen.', 'Mødet i maj begynder en time før.'],
    counterExamples: ['Bussen kører tidligere.', 'Kommunen lukker tidligere.'],
  },
  {
    id: 'ordningen-fortsaetter',
    pattern: words(
      '(?<=^(?:den\\s+\\p{L}+\\s+ordning|\\p{L}*ordningen|\\p{L}*aftalen|samarbejdet|forsøget|traditionen|tilbuddet)\\s(?:med\\s\\p{L}+\\s)?)fortsætter(?=\\.?$|\\s+(?:året|sæsonen|semesteret|i\\s+\\p{L}+\\s+(?:år|form))(?!\\p{L}))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Den gamle ordning fortsætter.', 'Samarbejdet med klubben fortsætter.'],
    counterExamples: ['Arbejdet fortsætter.', 'Ib oplyste, at samarbejdet fortsætter.'],
  },
  {
    id: 'spejderne-maa-bruge',
    pattern: words(
      '(?<=^(?!(?:kommunen|man|alle|vi|ingen|det|der)\\s)\\p{L}{3,}(?:en|et|erne|ne)?\\s)må\\s+(?:gerne\\s+)?(?:bruge|låne|leje|benytte|opstille|disponere\\s+over)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Spejderne må bruge salen om mandagen.', 'Klubben må gerne låne teltet.'],
    counterExamples: ['Spejderne må ikke bruge salen.', 'Kommunen må bruge loven.'],
  },
  {
    id: 'danner-en-gruppe',
    pattern: words(
      `(?<=^${PEOPLE})(?:danner(?!\\s+(?:par|sig))|sætter\\s+sig\\s+sammen|skriver\\s+sammen|udgør)(?=\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Ida og Mads skriver sammen med konsulenten et nyt udkast.', 'Rikke og Dorte danner en lille gruppe.'],
    counterExamples: ['Ida danner sig et overblik.', 'Ib sagde, at Ida og Bo danner en gruppe.'],
  },
]

import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SUBJECT } from './narrated-form.ts'

/** What a feast may have or be: `hoppeborg`, `tombola`, `fakkeltog`; not `regn`. */
const OF_A_FEAST =
  '\\p{L}*(?:borg|tombola|lotteri|telt|musik|diskotek|fyrværkeri|bål|underholdning|(?<!\\p{L})bar|boder?|marked|fest|frokost|middag|udflugt|(?<!\\p{L})tur|gaver?|præmier?|optog|karrusel|konkurrence|turnering|spisning|dans|orkester|taler?|banko(?:spil)?|auktion|tog|stævne|brandmand|koncert|revy|entré)'

/** What goes out or down, is otherwise next time, or as it was the last. Source: survey of Danish minutes. */
export const CHANGING_FORMS: readonly NarratedForm[] = [
  {
    id: 'ryger-ud',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:den\\s+\\p{L}+\\s+)?\\p{L}*(?:rækken|klassen|løbet|turneringen|konkurrencen|festen|turen|aftenen|dagen|boden|basaren|tombolaen|lotteriet|pokalen|præmien|punktet|afsnittet|rubrikken|øvelsen|talen|annoncen|menuen|optoget|kampen|disciplinen|(?:kravet|ønsket|forslaget|id[eé]en)(?:\\som\\s[^,;:.]{3,50}?)?(?=\\s+r(?:yger|øg)\\s))\\s+(?:ryger|røg|falder|går)\\s+(?:(?:derfor|så|desværre|dermed|helt)\\s+)?ud(?:\\s+igen)?(?=[.,;]|$|\\s(?:af|i\\s+år|næste|fra)(?!\\p{L}))(?!\\saf\\s(?:døren|vinduet|salen|hallen))',
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Lørdagsturen ryger ud, da kun fire vil med.',
      'Tombolaen går derfor ud i år.',
      'Kravet om tillæg røg ud igen.',
    ],
    counterExamples: [
      'Bo ryger ud i kvarten.',
      'Festen gik ud over naboerne.',
      'Ib sagde, at rækken ryger ud.',
      'Løbet går ud af hallen.',
    ],
  },
  {
    id: 'gaar-op-eller-ned-i-antal',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:går|skæres|sættes|reduceres|udvides)\\s+${ADVERBS}(?:(?:ned|op)\\s+)?(?:på|til|fra)\\s+(?:\\p{L}+\\s+til\\s+|\\d+\\s+til\\s+)?(?:et|to|tre|fire|fem|seks|otte|ti|tolv|\\d{1,2})\\s+(?:numre|udgaver|gange|møder|aftener|hold|vagter|dage|timer|træninger|kampe|baner|koncerter|udflugter|arrangementer)(?!\\p{L})`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [
      { title: 'Avisen', says: 'Avisen går op til seks udgaver om året.' },
      { title: 'Møder', says: 'Møderne skæres ned til fire gange om året.' },
    ],
    counterExamples: [
      { title: 'Bladet', says: 'Medlemstallet går ned på 20 hold.' },
      { title: 'Bladet', says: 'Redaktøren foreslog, at bladet går ned på to udgaver.' },
      { title: 'Bladet', says: 'Bladet går ned i vægt.' },
    ],
  },
  {
    id: 'efter-oenske-fra',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!(?:der|det)\\s)${SUBJECT}(?:bliver|erstattes|afløses|skiftes|ændres|flyttes)\\s+(?:af\\s+|ud\\s+med\\s+|til\\s+)?[^,;:]{2,40}?\\sefter\\s+(?:ønske|forslag)(?=[.,]|$|\\s+(?:fra|af)\\s)`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Suppen bliver til salat efter ønske fra kokken.',
      'Teltet erstattes af en pavillon efter forslag fra Bo.',
    ],
    counterExamples: ['Vandet bliver til is.', 'Bo fortalte, at suppen bliver til salat efter ønske fra kokken.'],
  },
  {
    id: 'samme-som-sidst',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:[^,;:.]{0,40}?(?:\\d[\\d/.]*|dag|kl\\.\\s\\d+),\\s)?(?:samme\\s(?:koncept|program|sted|tid|tidspunkt|form|menu|opskrift|ordning|pris|priser|taler|musik|orkester|rute|regler|hold|model|fremgangsmåde|mandskab)(?:\\s(?:og|for)\\s\\p{L}+)?\\ssom|(?:bål|fest|fælles\\p{L}+|grill|loppemarked|juletræ|fastelavn|koncert|arbejdsdag|bustur|julefrokost|sommerfest|middag|\\p{L}*spisning|kaffe|gløgg|lampetur|skovtur)(?:\\s(?:på|i|hos|ved|med)\\s[^,;:.]{2,40}?)?\\ssom)\\s(?:sædvanlig|altid|(?:i|sidste)\\s(?:år|fjor|gang)|i\\sfjor|sidst|de\\sandre\\sår|plejer|hidtil)(?=[.,]|$)`,
      'iu',
    ),
    needs: ['event'],
    confidence: 0.5,
    examples: [
      { title: 'Høstfest', says: 'Søndag den 4/9, samme program som sidste år.' },
      { title: 'Adventsfest', says: 'Gløgg i laden som sædvanlig.' },
    ],
    counterExamples: [
      { title: 'Adventsfest', says: 'Vejret var som sædvanlig dårligt.' },
      { title: 'Adventsfest', says: 'Samme problem som sidste år.' },
      { title: 'Nyt om vandværket og naboernes planer', says: 'Samme sted som sidst.' },
    ],
  },
  {
    id: 'naeste-aar-goeres',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:til\\s+)?næste\\s+(?:år|gang|sæson)\\s+(?:(?:slutter|begynder|starter|åbner|lukker|stopper|holder|tændes)\\s+(?!kommunen|skolen|regionen)[^,;:.]{2,40}?\\s(?:kl\\.|klokken|tidligere|senere|en\\s+time|allerede|den\\s\\d)|(?:skal|må)\\s+(?!kommunen|regionen|vi\\s)[^,;:.]{2,40}?\\s(?:være|have|stå|holdes|hænge|bestilles|lejes|sættes|tjekkes|ligge)(?!\\p{L})|ingen\\s+\\p{L}+\\.?$)|^efter\\s+(?:jul|nytår|påske|\\p{L}*ferien)\\s+(?:går\\s+(?!bo\\s|kommunen)[^,;:.]{3,40}?\\sover\\s+til|(?:spilles|holdes|flyttes|bruges|trænes|serveres|opkræves|spises)\\s|flytter\\s+(?:\\p{L}+\\s)?\\p{L}*(?:holdet|holdene|erne|møderne|træningen)\\s+(?:til|ind|over)\\s)',
      'iu',
    ),
    confidence: 0.5,
    examples: [
      'Efter påske flytter begynderne til den lille sal.',
      'Efter nytår går holdene over til plastbolde.',
      'Næste år begynder dansen kl. 20.',
      'Til næste år skal bordene stå klar fredag.',
      'Næste år ingen karrusel.',
    ],
    counterExamples: [
      'Efter ferien begynder arbejdet på taget.',
      'Efter jul går Ida på pension.',
      'Næste år slutter Bos periode.',
      'Næste år er der jubilæum.',
      'Ib sagde, at dansen begynder kl. 20 næste år.',
    ],
  },
  {
    id: 'kommer-ikke-igen',
    outcome: 'rejected',
    pattern: new Pattern(
      '^(?:den\\s+)?(?:\\p{L}*(?:musikken|musikeren|orkestret|orkesteret|bandet|koret|duoen|trioen|kokken|kroen|slagteren|firmaet|teltet|teltfirmaet|leverandøren|hoppeborgen|karrusellen|diskoteket|oplægsholderen|foredragsholderen|taleren|dommeren|vagtfirmaet)(?:\\sfra\\s[^,;:.]{2,30})?|[^,;:.]{3,40}\\sfra\\s(?:i\\s+fjor|sidste\\s+år))\\s+kommer\\s+(?:\\p{L}+\\s+)?ikke\\s+igen(?=[.,;!]|$)',
      'iu',
    ),
    confidence: 0.5,
    examples: ['Kokken fra sidste år kommer ikke igen!', 'Teltfirmaet kommer derfor ikke igen.'],
    counterExamples: ['Gæsterne kommer ikke igen.', 'Bo oplyste, at bandet ikke kommer igen.'],
  },
  {
    id: 'tingen-bliver-ikke-til-noget',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?:${SUBJECT})?bliver\\s+${ADVERBS}ikke\\s+til\\s+noget(?!\\p{L}|\\s+(?:stort|særligt|videre)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Bliver ikke til noget denne gang, isen er for tynd.',
      'Bliver desværre ikke til noget.',
      'Bazaren bliver ikke til noget i år.',
    ],
    counterExamples: ['Den blev ikke til noget.', 'Bliver det ikke til noget?', 'Bliver ikke til noget stort.'],
  },
  {
    id: 'maa-der-ikke',
    outcome: 'rejected',
    pattern: new Pattern(
      '^(?:(?!det|den|de|dem)\\p{L}{2,}(?:\\sog\\s\\p{L}+)?\\s+må\\s+der\\s+|der\\s+må\\s+)(?:\\p{L}+\\s+)?ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:sælges|drikkes|medbringes|serveres|nydes|r[yø]ges|samles\\s+ind|grilles|tændes|fyres|udskænkes)(?!\\p{L})(?!.*\\s(?:loven|reglerne|bekendtgørelsen|kommunen|politiet)(?!\\p{L}))',
      'iu',
    ),
    needs: ['held'],
    confidence: 0.5,
    examples: [{ title: 'Sommerfest', says: 'Spiritus må der ikke sælges.' }],
    counterExamples: [
      { title: 'Sommerfest', says: 'Efter loven må der ikke sælges spiritus.' },
      { title: 'Meddelelser', says: 'Spiritus må der ikke sælges.' },
    ],
  },
  {
    id: 'ingen-i-aar',
    outcome: 'rejected',
    pattern: new Pattern(
      `^(?:altså\\s+)?ingen\\s+(?:\\p{L}+e\\s+)?${OF_A_FEAST}\\s+(?:i\\s+(?:år|denne\\s+omgang)|denne\\s+gang)(?=\\.?$|,)`,
      'iu',
    ),
    needs: ['event'],
    confidence: 0.55,
    examples: [{ title: 'Sommerfest', says: 'Ingen tombola i år.' }],
    counterExamples: [
      { title: 'Sommerfest', says: 'Ingen regn i år.' },
      { title: 'Indmeldelser', says: 'Ingen udmeldelser i år.' },
      { title: 'Meddelelser', says: 'Ingen tombola i år.' },
    ],
  },
  {
    id: 'ingen-mere',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:ingen|ikke\\s+mere|ikke\\s+flere|nej\\s+til|slut\\s+med|stop\\s+for)\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:udlejning(?:er)?|udlån|servering|salg|tilskud|rabat(?:ter)?|adgang|parkering|kørsel|rygning|alkohol|øl|spiritus|musik|fyrværkeri|grill(?:ning)?|bål|cykler|biler|hunde|mobiler|mobiltelefoner|betaling|refusion|gæster|fester|gaver|papirudgaver?|udskrifter|annoncer|blomster|levende\\s+lys|engangsservice|sodavand)(?:\\s[^;:]{2,60}?)?\\s(?:mere|længere|fremover|fra\\s+nu\\s+af)[.!]?$',
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Ingen servering på trappen mere.',
      'Ikke flere gaver til afgående trænere fremover.',
      'Slut med musik på pladsen fremover.',
    ],
    counterExamples: ['Ingen klager fra naboen mere.', 'Ingen servering i februar.', 'Ikke mere regn, tak.'],
  },
  {
    id: 'ingen-uden',
    outcome: 'adopted',
    pattern: new Pattern(
      '^ingen\\s+(?:\\p{L}*(?:attest|betaling|depositum|tilmelding|tilladelse|kontrakt|kursus|vagt|hjelm|vest|adgangskort|kvittering|bilag))\\s*[,–-]\\s*(?:så\\s+)?ingen\\s+\\p{L}+\\.?!?$',
      'iu',
    ),
    confidence: 0.5,
    examples: ['Ingen betaling, ingen båd.'],
    counterExamples: ['Ingen regn, ingen afgrøde.', 'Ingen betaling modtaget.'],
  },
  {
    id: 'alle-nye-skal',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:alle|nye|samtlige)\\s+(?:nye\\s+)?\\p{L}*(?:trænere|ledere|instruktører|frivillige|hjælpere|spillere|roere|medlemmer|lejere|bådejere|vagter|holdledere)\\s+skal\\s+(?!(?:til|af\\s+sted|jo|være\\s+(?:glade|stolte|med))(?!\\p{L}))(?:\\p{L}+\\s+){0,2}?(?:på\\s+[\\p{L}-]*kursus|have\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:attest|prøve|bevis|kort)|aflevere|underskrive|betale|fremvise|bestå|tage\\s+(?:en|et|to|tre|\\d|del))(?!\\p{L})(?!.*\\s(?:ifølge|efter\\s+(?:loven|reglerne|vedtægterne))(?!\\p{L}))',
      'iu',
    ),
    confidence: 0.5,
    examples: ['Alle nye roere skal bestå svømmeprøven.', 'Alle holdledere skal på kursus inden maj.'],
    counterExamples: [
      'Alle medlemmer skal være glade.',
      'Alle trænere skal på kursus ifølge forbundet.',
      'Ib sagde, at alle nye roere skal bestå prøven.',
    ],
  },
]

import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY, WE } from './phrase-parts.ts'

/** Noted or talked over: "til efterretning", "orientering givet", "drøftet". Source: survey of Danish minutes. */
export const NOTING: readonly DecisionPhrase[] = [
  {
    id: 'til-efterretning',
    outcome: 'noted',
    pattern: words(
      '(?<!(?:om|til|for)\\s+at\\s+tage\\s[^,;.]*)(?:til\\s+efter(?:retning|tragtning)|ad\\s+notam)|(?<=^)efterretning(?=\\.?$)|(?:tages|taget|toges)\\s+til\\s+underretning',
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Taget til underretning.',
      'Taget til efterretning.',
      'Til efterretning.',
      'Bestyrelsen tog regnskabet ad notam.',
      'Udvalget tog orienteringen til efterretning.',
      'Brevet blev vist for udvalget, der tog det til efterretning.',
    ],
    counterExamples: [
      'Direktionen indstiller, at redegørelsen tages til efterretning.',
      'Efterretningssager.',
      'Forslag om at tage orienteringen til efterretning.',
    ],
  },
  {
    id: 'lod-sig-orientere',
    outcome: 'noted',
    pattern: words(
      `(?:lod|lader)\\s+sig${upTo(2)}orientere|(?<=^(?:${BODY}|vi|man|forsamlingen)\\s)(?:(?:er|blev|var)\\s+(?:\\p{L}+\\s+)?(?:hermed|dermed|herefter)\\s+orienteret|(?:er|var)\\s+orienteret(?=\\.?$))|(?<=^)(?:gennemgået|læst|set)\\s+uden\\s+(?:bemærkninger|kommentarer)(?=\\.?$)`,
    ),
    reach: 'anywhere',
    active: true,
    inRelative: true,
    examples: [
      'Gennemgået uden bemærkninger.',
      'Udvalget lod sig orientere.',
      'Rådet lod sig kort orientere om sagen.',
      'Vi er hermed orienteret.',
      'Man var orienteret.',
    ],
    counterExamples: [
      'Ib Holm lod sig orientere.',
      'Der blev orienteret om sagen.',
      'Udvalget vil lade sig orientere.',
    ],
  },
  {
    id: 'gav-ikke-anledning',
    outcome: 'noted',
    pattern: words(
      '(?<=^\\p{L}*(?:orientering|rapport|status|redegørelse|meddelelse|statistik|opfølgning|oversigt|beretning|notat|udvikling|resultat|skrivelse|henvendelse|evaluering|(?:periode|kvartals|halvårs|del)regnskab)\\p{L}{0,5}(?:\\s[^,;.]{2,60})?\\s)(?:gav|giver|har\\s+givet)\\s+(?:\\p{L}+\\s+)?(?:ikke|ingen)\\s+(?:\\p{L}+\\s+)?anledning\\s+til',
    ),
    saysNot: true,
    reach: 'anywhere',
    examples: [
      'Orienteringen gav ikke anledning til kommentarer.',
      'Perioderegnskabet gav ikke anledning til spørgsmål.',
      'Rapporten om tilsyn gav ikke anledning til bemærkninger.',
    ],
    counterExamples: ['Dagsordenen gav ikke anledning til bemærkninger.', 'Rapporten gav anledning til drøftelse.'],
  },
  {
    id: 'foretager-ikke-videre',
    outcome: 'adopted',
    pattern: words(
      `(?:(?:finder|fandt|ser|så)\\s+(?:\\p{L}+\\s+)?(?:ingen|ikke)\\s+(?:anledning|grund|grundlag)\\s+til\\s+at\\s+foretage|foretager)\\s+sig\\s+(?:\\p{L}+\\s+)?(?:ikke\\s+)?(?:yderligere|videre|mere|noget|intet)|blander\\s+(?:${WE}\\s+)?(?:sig|os)\\s+ikke|gør\\s+(?:ikke\\s+mere|ikke\\s+yderligere|intet)(?=\\s+(?:ved|i)\\s+(?:sagen|det))`,
    ),
    saysNot: true,
    reach: 'anywhere',
    active: true,
    examples: [
      'Det blander bestyrelsen sig ikke i.',
      'Vi blander os ikke i nabostridigheder.',
      'Rådet foretager sig ikke yderligere.',
      'Bestyrelsen foretager sig intet.',
      'Bestyrelsen mener ikke, at reglerne er overtrådt, og blander sig ikke yderligere.',
      'Nævnet finder ikke anledning til at foretage sig yderligere.',
    ],
    counterExamples: ['Kommunen foretager sig ikke yderligere.', 'Ib foretager sig ikke noget.'],
  },
  {
    id: 'kvitterede-for',
    outcome: 'noted',
    active: true,
    byName: true,
    pattern: words(
      'kvittere(?:r|de)\\s+(?:\\p{L}+\\s+)?for\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:status|statussen|orientering(?:en|er|erne)|gennemgang(?:en)?|redegørelse[nr]?|notat(?:et)?|rapport(?:en|erne)?|fremlæggelse[n]?|materialet|svaret|tallene)(?=\\.?$|\\s+(?:om|af|fra|på)\\s)',
    ),
    reach: 'outcome-section',
    examples: ['Udvalget kvitterede for status.', 'Rådet kvitterer for redegørelsen om ventetider.'],
    counterExamples: ['Udvalget kvitterede for den store indsats.', 'Formanden kvitterede for orienteringen.'],
  },
  {
    id: 'revisionsprotokol-fremlagt',
    outcome: 'noted',
    pattern: words(
      '(?<=^\\p{L}*revisionsprotokol\\p{L}*(?:\\s[^;:]{2,50})?\\s)(?:fremlagt|forelagt|gennemgået|læst)(?:\\s+og\\s+(?:underskrevet|signeret))?(?=\\.?$)|(?<=^revisionsprotokollen\\s)(?:fremlagdes|forelagdes|oplæstes)(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Revisionsprotokollen fremlagdes.',
      'Revisionsprotokollens side 40-44 fremlagt og underskrevet.',
      'Revisionsprotokollen blev gennemgået.',
    ],
    counterExamples: ['Revisionsprotokollen fremlagt i april blev drøftet.', 'Regnskabet fremlagt.'],
  },
  {
    id: 'til-orientering',
    outcome: 'noted',
    pattern: words('(?<=^)til\\s+orientering|noteret|noterede\\s+sig'),
    reach: 'outcome-section',
    examples: ['Til orientering.', 'Rådet noterede sig orienteringen.'],
    counterExamples: ['Rapporten sendes til Skolerådet til orientering.'],
  },
  {
    id: 'tog-til-orientering',
    outcome: 'noted',
    pattern: words(
      `(?:tog|tages|taget|toges)${upTo(6)}til\\s+orientering|(?<=(?:udvalget|rådet|bestyrelsen|nævnet|klyngen|kredsen|KKR)\\s)noterede\\s+sig`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Regionsrådet tog orienteringen til orientering.',
      'Udvalget noterede sig svaret.',
      'Rapporterne blev taget til orientering.',
    ],
    counterExamples: [
      'Rapporterne er sendt til orientering.',
      'Formanden foreslog, at rapporten tages til orientering.',
    ],
  },
  {
    id: 'orientering-givet',
    outcome: 'noted',
    pattern: words(
      `orientering(?:en|erne)?\\s+(?:(?:er|blev|var)\\s+)?givet|(?<=^)der\\s+(?:blev|er)\\s+givet\\s+(?:en\\s+)?(?:\\p{L}+\\s+)?orientering(?=\\.?$)|(?<=^)orientere(?:de)?[st]|blev\\s+orienteret(?=\\.?$)|(?<=^)(?:gennemgået|afsluttet|hørt|læst|set|givet|modtaget)(?:\\s+og\\s+(?:modtaget|noteret|hørt|drøftet|taget\\s+imod))?(?=\\.?$)|(?<=^(?:(?:[^,;:.]{2,40});\\s)?(?:\\p{L}*orienteringen|\\p{L}*meddelelserne|\\p{L}*rapporten|\\p{L}*beretningen|\\p{L}*redegørelsen|\\p{L}*notatet)\\s+(?:er|blev)\\s+(?:hermed\\s+)?)modtaget(?=\\.?$)`,
    ),
    reach: 'outcome-section',
    weak: true,
    examples: [
      'Orienteringen er givet.',
      'Orienteredes.',
      'Orientering givet.',
      'Afsluttet.',
      'Der blev givet en kort orientering.',
      'Givet og modtaget.',
      'Hørt.',
      'Redegørelsen er modtaget.',
    ],
    counterExamples: [
      'Formanden orienterede om sagen.',
      'Ansøgningen er modtaget.',
      'Givet videre til skolen.',
      'Der gives en orientering.',
      'Status blev gennemgået.',
    ],
  },
  {
    id: 'orientering-givet-alene',
    outcome: 'noted',
    pattern: words(
      '(?<=^(?:(?:mundtlig|kort)\\s+)?(?:orientering|status)(?:en|erne)?\\s+(?:(?:er|blev)\\s+)?)givet(?=\\.?$)',
    ),
    reach: 'anywhere',
    weak: true,
    examples: ['Orientering givet.', 'Mundtlig orientering givet', 'Orienteringen blev givet.'],
    counterExamples: ['Orientering givet af forvaltningen i maj.', 'Orientering gives på mødet.', 'Tilladelse givet.'],
  },
  {
    id: 'droeftelsen-fandt-sted',
    outcome: 'discussed',
    pattern: words('(?<=^)\\p{L}*drøftelsen?\\s+fandt\\s+sted'),
    reach: 'outcome-section',
    weak: true,
    examples: ['Drøftelsen fandt sted.', 'Temadrøftelsen fandt sted på mødet.'],
    counterExamples: ['Mødet fandt sted i maj.', 'Ida fortalte, at drøftelsen fandt sted.'],
  },
  {
    id: 'besvaret',
    outcome: 'noted',
    pattern: words(
      '(?:forespørgs|spørgsmål|henvendels)\\p{L}*\\s+(?:(?:er|blev|var)\\s+)?(?:\\p{L}+\\s+)?besvare(?:t|des)',
    ),
    reach: 'outcome-section',
    weak: true,
    examples: ['Forespørgslen blev besvaret.', 'Spørgsmålene besvaredes.'],
    counterExamples: ['Formanden besvarede spørgsmål.', 'Borgmesteren svarede.'],
  },
  {
    id: 'vendt',
    outcome: 'discussed',
    pattern: words(
      '(?<=^\\p{L}*(?:mulighed|oplæg|emne|punkt|sag|spørgsmål|idé|ide|problem|forslag|udkast|model|tanke|plan|tema)\\p{L}{0,5}(?:\\s[^,;.]{2,60})?\\s)(?:blev|er|var)\\s+(?:\\p{L}+\\s+)?vendt|(?:affødte|førte\\s+til|gav\\s+anledning\\s+til|afstedkom|(?<=^(?:det|dette|punktet|emnet|spørgsmålet|sagen|oplægget|forslaget)\\s)(?:gav|udløste|medførte))\\s+(?:en\\s+)?(?:\\p{L}+\\s+){0,3}?(?:snak|drøftelse|debat|diskussion|meningsudveksling)',
    ),
    reach: 'outcome-section',
    weak: true,
    examples: [
      'Mulighederne blev vendt.',
      'Oplægget blev kort vendt.',
      'Rapporten affødte en god snak, navnlig om mønster 3.',
      'Forslaget gav anledning til en længere drøftelse.',
    ],
    counterExamples: ['Båden blev vendt.', 'Stemningen er vendt.', 'Forslaget er ikke drøftet.'],
  },
  {
    id: 'droeftet',
    outcome: 'discussed',
    pattern: words(
      `drøft(?:et(?!\\s+(?:længe|livligt|ivrigt|heftigt|en\\s+del|frem\\s+og\\s+tilbage)\\.?$)|ede|edes)|diskuter(?:et|ede|edes)|(?<=^)drøftes(?=\\.?$)|(?:havde|tog|holdt|foretog)(?=\\s+(?:en|sin)\\s+(?:\\p{L}+\\s+){0,2}?\\p{L}*drøftelse(?!\\p{L}))|(?<=^(?:det|emnet|sagen|tallene|spørgsmålet|forslaget|punktet|problemet|problemstillingen|situationen|\\p{L}+(?:erne|designet|spørgsmålet)|oplægget|planen|mulighederne|fordele\\s+og\\s+ulemper|udkastet|rapporten)\\s(?:om\\s[^,;.]{2,40}\\s)?)(?:blev|er)\\s+(?:[^\\s,;:.]+\\s+){0,3}?(?:vendt(?!\\s+(?:om|tilbage)|\\s?:)|endevendt|gennemdrøftet|debatteret|luftet(?!\\s+ud)|udvekslet)|(?<=^(?:emnet|sagen|spørgsmålet|forslaget|punktet)\\s+blev\\s+)(?:sat|taget\\s+op|lagt\\s+op)\\s+til\\s+(?:debat|drøftelse)|(?<=^${BODY}\\s|^(?:vi|man)\\s)(?:vendte|endevendte)(?=\\s+(?!tilbage|sig))|(?<=^)foretoges|(?<=^)\\p{L}*drøftelse\\s+(?:blev\\s+)?(?:gennemført|afholdt|foretaget)`,
    ),
    reach: 'anywhere',
    weak: true,
    examples: [
      'Drøftet.',
      'Udvalget drøftede møderne siden sidst.',
      'Oplægget blev drøftet.',
      'Foretoges.',
      'Udvalget havde en indledende drøftelse.',
      'Udvalget havde en temadrøftelse.',
      'Temadrøftelse gennemført.',
      'Man vendte de to møder.',
    ],
    counterExamples: [
      'Det blev drøftet længe.',
      'Udvalget drøfter møderne.',
      'Følgende punkter ønskes drøftet særskilt.',
      'Udvalget drøftede kriterierne på mødet den 7. december 2022.',
    ],
  },
  {
    id: 'snakkede-laenge',
    outcome: 'discussed',
    echo: 'alone',
    pattern: words(
      '(?<=^)vi\\s+(?:talte|snakkede)\\s+(?:længe|meget|en\\s+del|frem\\s+og\\s+tilbage)\\s+(?:om|frem)|drøftet\\s+frem\\s+og\\s+tilbage(?=\\.?$)',
    ),
    reach: 'anywhere',
    weak: true,
    examples: ['Vi snakkede længe om det.', 'Det blev drøftet frem og tilbage.'],
    counterExamples: ['Vi snakkede om vejret.', 'De snakkede længe om det.'],
  },
]

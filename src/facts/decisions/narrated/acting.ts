import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, HOUSES, type NarratedForm, OURS, PEOPLE, SELF, SUBJECT, WHEN } from './narrated-form.ts'
import { NO_DEED } from './no-deed.ts'

/** Who meets, by a noun of its own, as group 1: `Bestyrelsen`, `Vandværket`; not `vi`. */
const ITSELF = `(\\p{L}*(?:bestyrelsen|udvalget|rådet|nævnet|forsamlingen|afdelingsmødet|direktionen|komiteen|komitéen|-siden)|${HOUSES})`
/** Deeds told with a preposition or "sig": `går med i netværket`, `melder sig ind`. */
const WITH_PARTICLE =
  '(?:holder\\s+fast|bakker\\s+op|takker\\s+(?:ja|nej)|siger\\s+(?:ja|nej|op|farvel|fra)|melder|går\\s+(?:med|ind|videre)|tager\\s+(?:tørnen|imod|over)|stiller\\s+(?:krav|med)|protesterer|henvender\\s+sig|klager(?=\\s+(?:til|over))|skriver\\s+til|træder\\s+(?:ud|ind)|påtager\\s+sig|nøjes\\s+med|rykker\\s+(?:for|på)|spytter|driver(?=\\s+selv)|afstår|betaler\\s+for|råder|udtaler)'
/** What shows that a verb has no object: `leder ⟨efter⟩ en træner`, `tænker ⟨over⟩ det`. */
const NO_OBJECT =
  'op|over|på|efter|om|af|for|i|ved|sig|sammen|gerne|rundt|inde|til|med|fra|at|hvor|hvad|meget|godt|stadig|ofte|altid|hver|hvert|jævnligt|ikke|mellem|under|uden|som|når|pris\\s+på|vægt\\s+på|stor\\s+pris|bedring|ansvaret?|uro'
/** What a body may do or leave: `stiller ⟨ikke⟩ hold`; not `når ikke målet`, which only happens. */
const ABSTAINS =
  '(?:stiller|køber|sælger|bygger|giver|tilmelder|arrangerer|laver|lejer|udlejer|udlåner|indfører|fornyer|forlænger|ansætter|udskriver|anlægger|opstiller|tilbyder)'
/** Where the new order begins: `Fremover`, `Fra 1. maj`, `Fra næste sæson`. */
const FROM_NOW = `(?:fremover|fremadrettet|i\\s+fremtiden|fra\\s+nu\\s+af|(?:fra|pr\\.)\\s+(?:og\\s+med\\s+)?(?:den\\s+)?(?:\\d|nytår|næste|kommende|uge|i\\s+dag|sæson|skoleår|foråret|efteråret|sommeren|årsskiftet|\\p{L}*ferien|(?:${MONTH_NAMES}))[^\\s,;:]*(?:\\s+(?!der\\s)[^\\s,;:]+){0,3}?|til\\s+næste\\s+år)`
/** Before whom a board lays what it proposes: `generalforsamlingen`, `årsmødet`. */
const ASSEMBLY = '\\p{L}*(?:forsamlingen|årsmødet|repræsentantskabet|landsmødet|kongressen)'
/** Verbs by which only those who meet dispose of something, in the past. */
const RULED =
  '(?:antog|hyrede|lod|lagde(?!\\s+(?:op|(?:stor\\s+)?vægt)(?!\\p{L}))|overlod|pålagde|bemyndigede|foretrak|fastholdt|fredede|gav|satte(?!\\s+(?:stor\\s+)?pris)|tog(?=\\s+i?mod\\s+(?:tilbuddet|gaven|forslaget)))'

/** What those who meet do, and what is done from now on. Source: survey of Danish minutes. */
export const ACTING_FORMS: readonly NarratedForm[] = [
  {
    id: 'vi-proever-igen',
    outcome: 'postponed',
    pattern: new Pattern(
      `^vi\\s+(?:sover\\s+på\\s+(?:det|den|sagen|spørgsmålet)(?!\\p{L})|(?:parkerer|gemmer)\\s+(?:det|den|dem|sagen|spørgsmålet|punktet|forslaget|resten),?\\s+(?:(?:ind)?til|foreløbig)(?!\\p{L})|tager\\s+(?:det\\s+)?(?:en|et)\\s+(?:ekstra\\s+)?(?:runde|omgang|møde)\\s+(?:mere|til)(?!\\p{L}))|^vi\\s+(?:håber\\s+på\\s+bedre\\s+held|prøver|forsøger)\\s+(?:igen\\s+)?(?:${WHEN}|til\\s+næste|næste|senere)`,
      'iu',
    ),
    confidence: 0.5,
    examples: [
      'Vi håber på bedre held den 18. april.',
      'Vi prøver igen til næste år.',
      'Vi sover på sagen.',
      'Vi parkerer den, til vi kender prisen.',
      'Vi tager en runde mere i april.',
    ],
    counterExamples: ['Vi håber på godt vejr.', 'Vi prøver at spare.', 'Vi parkerer bilen til højre.'],
  },
  {
    id: 'raadet-siger-nej',
    outcome: 'rejected',
    speaks: true,
    pattern: new Pattern(
      `^(?:${OURS}|(ledelsen|ledelsessiden))\\s+(?:(?:siger|sagde|takker|takkede|ønsker|ønskede|vil|ville|finder|fandt|ser|så|har|havde)\\s+${ADVERBS}(?:nej\\s+(?:tak\\s+)?til|ikke\\s+(?:at\\s+)?(?:gå\\s+(?:videre|ind)|anledning\\s+til|være\\s+med|medvirke|imødekomme|støtte|indføre|ændre|give|binde)|sig\\s+ikke\\s+i\\s+stand\\s+til|(?:ikke|intet|ingen)(?:,\\s+at\\s+der\\s+(?:er|var))?\\s+(?:no[a-z]+\\s+)?(?:grundlag|behov|hjemmel)(?!\\p{L}))|(?:giver|gav|yder|ydede)\\s+${ADVERBS}ikke\\s+(?:penge|tilskud|støtte|midler|lov|tilladelse)|afst[åo]d?r?\\s+fra\\s+at|(?:kan|kunne)\\s+${ADVERBS}ikke\\s+(?:gå\\s+(?:med|ind)|være\\s+med|medvirke|imødekomme|støtte|tilslutte|acceptere|bakke))(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.66,
    examples: [
      'Ledelsen ønsker ikke at gå videre med et forsøg.',
      'Bestyrelsen ønsker ikke at medvirke.',
      'Vi ønsker ikke at gå videre med ideen.',
      'Rådet så sig ikke i stand til at støtte ansøgningen.',
      'Bestyrelsen fandt ikke, at der var hjemmel til at fravige taksten.',
      'Man afstår fra at forny aftalen.',
    ],
    counterExamples: [
      'Naboen siger nej til planen.',
      'Bestyrelsen ser ikke solen.',
      'Vi kan ikke se, hvem der bor der.',
      'Bestyrelsen har ikke grund til uro.',
    ],
  },
  {
    id: 'lagde-i-haenderne',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SELF}\\s+(?:lagde|lægger|gav|giver|overlod|overlader)\\s+(?:[^,;:]{0,60}?\\s)?(?:i\\s+hænderne\\s+på|frie\\s+hænder|til\\s+(?:bestyrelsen|formanden|forretningsudvalget|udvalget)\\s+at)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Afdelingsmødet lagde det i hænderne på bestyrelsen at skrive kontrakt.',
      'Rådet giver formanden frie hænder.',
    ],
    counterExamples: ['Ib lagde hånden på bordet.', 'Kommunen overlod det til borgerne.'],
  },
  {
    id: 'vil-pege-paa',
    outcome: 'recommended',
    pattern: new Pattern(
      `^${SELF}\\s+(?:vil|kan)\\s+(?:pege\\s+på|[^,;:]{0,30}?foreslå|indstille|anbefale|(?<=\\s)stille\\s+(?:et\\s+)?forslag\\s+om)(?!\\p{L})|^${SELF}\\s+(?:(?:vil|agter\\s+at)\\s+(?:på|over\\s*for|til)\\s+${ASSEMBLY}\\s+(?:\\p{L}+\\s+)?(?:foreslå|indstille|anbefale)|(?:foreslår|stiller\\s+forslag)\\s+(?:på|over\\s*for)\\s+${ASSEMBLY})(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.55,
    examples: [
      'Bestyrelsen vil over for årsmødet anbefale en ny ordning.',
      'Bestyrelsen vil pege på Thea.',
      'Bestyrelsen vil på generalforsamlingen foreslå et højere kontingent.',
      'Bestyrelsen vil stille forslag om 300 kr.',
    ],
    counterExamples: ['Ida vil pege på Thea.', 'Bestyrelsen vil overveje det.'],
  },
  {
    id: 'vi-goer-noget',
    outcome: 'adopted',
    refusable: true,
    speaks: true,
    pattern: new Pattern(
      `^vi\\s+(?!${NO_DEED}(?!\\p{L})|(?:vender|drøfter|diskuterer|snakker|taler|ender)\\s|\\p{L}+\\s+nok\\s)\\p{Ll}+(?:er|år|ør)(?:\\s+|,\\s+at\\s+)(?!(?:ikke\\s+)?(?:om|hvad|hvor|hvordan|hvem)\\s)\\p{L}`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['Vi siger kontrakten op.', 'Vi svarer, at modellen bør indfases.', 'Vi går med firmaet fra Randers.'],
    counterExamples: [
      'Vi ligger 60.000 kr. bedre end budgettet.',
      'Vi lander nok på minus 45.000 kr.',
      'Vi vender to udkast:',
      'Vi har fået tre tilbud.',
      'Vi køber hvert år nye bolde.',
      'Vi mangler en træner.',
      'Vi ender nok på minus 28.000 kr.',
      'Vi vender tre modeller.',
      'Vi sover i telt.',
    ],
  },
  {
    id: 'raadet-goer-noget',
    outcome: 'adopted',
    refusable: true,
    speaks: true,
    pattern: new Pattern(
      `^${ITSELF}\\s+(?:(?!${NO_DEED}(?!\\p{L}))(?:${WITH_PARTICLE}|\\p{Ll}+(?:er|ør|år)(?!\\s+(?:${NO_OBJECT})(?!\\p{L}))(?=\\s)|${ABSTAINS}\\s+ikke(?!\\s+(?:${NO_OBJECT})(?!\\p{L}))(?=\\s\\p{L}))|(?:ønsker|vil\\s+have)\\s+(?:sagen|planen|forslaget|punktet)|${RULED}(?!\\s+(?:ikke|udtryk|til\\s+kende)))(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.5,
    examples: [
      'Bestyrelsen lægger det samme beløb oveni.',
      'Menighedsrådet antog Dorte Lind som organist.',
      'Rådet ønsker sagen forelagt for konsulenten.',
    ],
    counterExamples: [
      'Bestyrelsen takker ham for otte gode år.',
      'Byrådet lægger op til en besparelse.',
      'Bestyrelsen lagde op til 2.900 kr.',
      'Bestyrelsen konstituerer sig selv.',
      'Bestyrelsen når ikke målet.',
      'Bestyrelsen giver ikke op.',
      'Rådet gav udtryk for bekymring.',
      'Rådet lagde vægt på, at børnene blev hørt.',
      'Rådet gør opmærksom på, at fortovet er smalt.',
    ],
  },
  {
    id: 'fremover-goeres',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:fremover|fremadrettet)\\s*:\\s+\\p{L}|^${FROM_NOW}\\s+(?!(?:forventes|ventes|kan|vil|var|blev|har|bør|skulle|er\\s+der\\s+(?:mulighed|risiko|behov|flere|færre|[\\p{L}]*\\s*(?:penge|plads))|er\\s+det\\s+(?:muligt|vigtigt|svært|planen)|kommer\\s+der|stiger|falder|der|efter|over|under|eller|flere|hver)(?!\\p{L}))(?:er|får|skal|må|\\p{Ll}+(?:er|es|ør|år))\\s+(?!regeringen|kommunen|regionen|staten|loven)\\p{L}`,
      'iu',
    ),
    confidence: 0.5,
    examples: [
      'Fremover: Bilag senest 5 dage før.',
      'Fra 1. april koster det 250 kr. at få behandlet en ansøgning.',
      'Fremover er det sekretæren, der indhenter for alle.',
      'Fra nytår mødes forretningsudvalget en uge før.',
      'Fra 1. oktober er der kun kirkekaffe den første søndag.',
    ],
    counterExamples: [
      'Fra 1. april træder loven i kraft.',
      'Fra skoven kommer der lyd.',
      'Fra 1. maj overtager kommunen driften.',
      'Fra 2015 var der 40 hold.',
      'Fremover kan vi spare penge.',
      'Fra januar stiger renten.',
      'Fra 1. maj er der risiko for glat føre.',
    ],
  },
  {
    id: 'med-de-rettelser',
    outcome: 'approved',
    pattern: new Pattern(
      '^med\\s+(?:de|den|det|disse|denne|dette|en\\s+enkelt|et\\s+par|enkelte|små)\\s+(?:\\p{L}+\\s+){0,2}?(?:rettelse|ændring|tilføjelse|justering|præcisering|punkt|forbehold)\\p{L}*(?:\\s[^,;:]{2,40}?)?\\s+(?:er|bliver|går|træder|gælder|kunne|kan|ligger|sendes|stiller\\s\\p{L}+\\s(?:os|sig)\\s+bag|(?:støtter|godkender|tiltræder|anbefaler|bakker)\\s(?:vi|bestyrelsen|rådet|udvalget))(?!\\p{L})',
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Med de rettelser er strategien gældende fra 1. april.',
      'Med en enkelt rettelse ligger planen klar.',
      'Med den ændring stiller vi os bag budgettet.',
    ],
    counterExamples: ['Med den økonomi er det svært.', 'Med de mange biler er vejen farlig.'],
  },
  {
    id: 'dog-fremover',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:skal|må|beholder|bevarer|får|går|betaler|holdes|kører|bliver|undtages|fritages|slipper)\\s+(?:\\p{L}+\\s+)?(?:dog|til\\s+gengæld|derimod)\\s`,
      'iu',
    ),
    needs: ['decided'],
    confidence: 0.5,
    examples: [
      { title: 'Depot', before: 'Depotet lukkes pr. 1. maj.', says: 'Skadestuen beholder dog de små vacciner.' },
      { title: 'Besøg', before: 'Forslaget faldt.', says: 'Sælgere skal dog fremover melde sig.' },
    ],
    counterExamples: [{ title: 'Depot', before: 'Depotet er fuldt.', says: 'Skadestuen beholder dog de små.' }],
  },
  {
    id: 'en-gruppe-ser-paa',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:[Ee]n|[Ee]t)\\s(?:\\p{L}+\\s){0,2}?\\p{L}*(?:gruppe|udvalg|delegation)(?:\\s(?:med|på|bestående\\saf|af)\\s[^;:.]{3,60}?)?\\s(?:ser|kommer|arbejder|finder|går|undersøger|udarbejder|kigger|mødes|skal|får|forbereder|planlægger|tager|samler|skriver)\\s|^${PEOPLE}\\s(?:danner|udgør|nedsætter)\\s(?:en|et)\\s`,
      'u',
    ),
    confidence: 0.66,
    examples: [
      'En mindre gruppe med Ida og Bo ser på, hvordan det kan gøres.',
      'En flyttegruppe med to fra hver side kommer på benene inden påske.',
      'Peter, Rikke og Dorte danner en lille gruppe.',
    ],
    counterExamples: [
      'En gruppe forældre klagede.',
      'En gruppe af naboer ønsker hegn.',
      'Et udvalg af bøger ligger fremme.',
    ],
  },
]

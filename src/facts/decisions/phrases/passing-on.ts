import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { LATER } from './later.ts'

/** Somebody to whom a case can be sent. */
const RECEIVER =
  '(?:\\p{L}*(?:udvalg|råd|bestyrelse|styregruppe|magistrat|forvaltning|administration|provsti|revision|møde|forhandling|høring)\\p{L}*)'
/** What is laid before a later meeting beside the case that is decided now: `Regnskab forelægges`, `En status`. */
const FOLLOW_UP = '(?:regnskab|status|evaluering|opgørelse|beregning|notat|oversigt|årsrapport)(?:en|et)?'

/** What a meeting takes up: sagen, forslag 3, de to ansøgninger, projektet med broen. */
const MATTER =
  '(?<!\\p{L})\\p{L}*(?:sag|punkt|forslag|ansøgning|idé|ide|plan|projekt|spørgsmål|emne|ønske|tanke|salg|køb|udkast|oplæg|notat)\\p{L}{0,5}(?:\\s+\\d+)?(?:\\s+(?:om|fra|med|til)\\s[^,;.]{2,50})?'

/** Anbefalet videre, oversendt, udsat. Source: survey of Danish minutes. */
export const PASSING_ON: readonly DecisionPhrase[] = [
  {
    id: 'fremsendes-med-anbefaling',
    outcome: 'recommended',
    pattern: words(
      `(?:frem|over|videre)?sendes\\s+(?:(?:\\p{L}+\\s+){0,2}?til\\s+[^.]*?(?:anbefaler|indstiller|(?<!ikke\\s)(?:kan|kunne)\\s+(?:enstemmigt\\s+)?anbefale|med\\s+(?:\\p{L}+s\\s+)?(?:anbefaling(?:\\s+af)?|tilslutning|indstilling\\s+om))|med\\s+indstilling\\s+om|med\\s+(?:\\p{L}+s\\s+)?(?:anbefaling|tilslutning)(?=\\.?$|\\s+til\\s))|(?<!(?:ningen|tionen|tariatet|chefen|kommunen|direktøren|ministeriet)\\s)(?:send(?:er|te|es|t)${upTo(3)}videre|(?:frem|over|videre)send(?:er|te|es|t|tes))${upTo(5)}(?:med|under)\\s+(?:\\p{L}+\\s+)?anbefaling(?!\\s+om)|giver\\s+(?:sagen|planen|forslaget|ansøgningen|den|det)\\s+videre\\s+til\\s+[^,;.]{3,60}?\\smed\\s+(?:\\p{L}+\\s+)?anbefaling`,
    ),
    reach: 'anywhere',
    examples: [
      'Fremsendes til Byrådet med bemærkning, at udvalget anbefaler planen.',
      'Oversendes til Byrådet med anbefaling.',
      'Fremsendes til Byrådet med magistratens anbefaling.',
      'Fremsendes til Byrådet med anbefaling af en forhøjelse.',
      'Fremsendes til Byrådet, idet udvalgets flertal kan anbefale salget.',
      'Fremsendes til Byrådet med udvalgets tilslutning.',
      'Fremsendes til Byrådet, idet et flertal kan anbefale salget.',
      'Fremsendes med indstilling om, at planen vedtages.',
      'Udvalget sender sagen videre med anbefaling.',
      'Udvalget fremsender sagen med anbefaling.',
      'Udvalget giver sagen videre til byrådet med den anbefaling.',
      'Videresendes til byrådet med positiv anbefaling.',
      'Sendes videre til Byrådet med udvalgets anbefaling.',
      'Sendes med udvalgets anbefaling til byrådet.',
    ],
    counterExamples: [
      'Oversendes til Byrådet uden anbefaling.',
      'Oversendes til Byrådet, idet udvalget ikke kan anbefale salget.',
      'Udvalget sender sagen videre uden anbefaling.',
      'Forvaltningen fremsender sagen med anbefaling til byrådet.',
      'Formanden foreslog, at sagen sendes videre med anbefaling.',
    ],
  },
  {
    id: 'punktet-flyttes',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      'flyttes\\s+\\p{L}+(?:en|et)\\s+til\\s+(?:(?:19|20)\\d\\d|næste\\s+år)|(?:punktet|sagen|emnet)\\s+kommer\\s+(?:(?:på|op)\\s+(?:\\p{L}+\\s+)?igen|igen|på\\s+dagsordenen\\s+(?:til|næste|på|i)|på\\s+(?:\\p{L}+\\s+)?næste\\s+\\p{L}*møde)|(?:punktet|sagen|emnet|behandlingen|drøftelsen|beslutningen|stillingtagen|afgørelsen)\\s+(?:\\p{L}+\\s+){0,2}?(?:flyttes|rykkes|skubbes|gemmes|flyttet|rykket|skubbet|gemt)\\s+til|(?:punkt|pkt\\.?|sag)\\s+\\d{1,3}\\s+(?:\\p{L}+\\s+){0,2}?(?:flyttes|rykkes|skubbes|gemmes|flyttet|rykket|skubbet|gemt)\\s+til\\s+(?:(?:det|et|mødet)\\s+)?(?:(?:næste|senere|kommende)\\s+(?:\\p{L}*møde|gang)|(?!punktmødet)\\p{L}*mødet)|(?<=^[^,;:.]{3,50}\\s)(?:gemmes|skubbes|parkeres)\\s+til\\s+(?:mødet|næste|et\\s+senere|et\\s+kommende)|(?<=^)(?:flyttes|rykkes|skubbes|gemmes|flyttet|rykket|skubbet|gemt)\\s+til\\s+(?:efter\\s|det\\s+|et\\s+)?(?:næste|senere|kommende|\\p{L}*mødet|(?<=efter\\s)\\p{L}+)(?!\\p{L})',
    ),
    reach: 'anywhere',
    examples: [
      'Punktet flyttes til mødet i maj.',
      'Sagen blev rykket til næste møde.',
      'Rykket til næste møde.',
      'Punktet skubbes til næste møde.',
      'Punkt 6 rykkes til decembermødet.',
      'Digital post gemmes til mødet i efteråret.',
      'Punktet kommer på igen i september.',
      'Derfor flyttes kalkningen til 2020.',
      'Han var der ikke, så punktet gemmes til august.',
    ],
    counterExamples: [
      'Mødet flyttes til 19. april.',
      'Træerne flyttes til parken.',
      'Punkt 6 rykkes til efter punkt 2.',
    ],
  },
  {
    id: 'tilbagesendes-vedtaget',
    outcome: 'adopted',
    pattern: new Pattern(/^tilbagesendes\s.*\shar\s+(?:vedtaget|godkendt|tiltrådt)/iu),
    reach: 'outcome-section',
    examples: ['Tilbagesendes til Magistraten med bemærkning, at byrådet på sit møde har vedtaget indstillingen.'],
    counterExamples: ['Tilbagesendes til udvalget med henblik på fornyet behandling.'],
  },
  {
    id: 'besluttede-at-anbefale',
    outcome: 'recommended',
    pattern: words(
      `(?:besluttede|besluttet|vedtog|enige?\\s+om|enighed\\s+om)(?:\\s+\\p{L}+){0,3}?,?\\s+at\\s+(?:anbefale|indstille)`,
    ),
    reach: 'anywhere',
    examples: ['Havneudvalget besluttede at anbefale køb af kranen.'],
    counterExamples: ['Udvalget besluttede at sælge.'],
  },
  {
    id: 'laegger-op-til-at',
    outcome: 'recommended',
    active: true,
    pattern: words(
      '(?:lægger|lagde)\\s+op\\s+til,?\\s+at\\s+(?:byrådet|kommunalbestyrelsen|regionsrådet|\\p{L}*(?:forsamlingen|mødet|repræsentantskabet|udvalget|rådet))',
    ),
    reach: 'outcome-section',
    examples: ['Et enigt udvalg lægger op til, at byrådet vedtager vedtægten.'],
    counterExamples: [
      'Kommunen lægger op til, at foreningen betaler.',
      'Forvaltningen lægger op til, at byrådet vedtager planen.',
    ],
  },
  {
    id: 'fastholder-anbefalingen',
    outcome: 'recommended',
    active: true,
    pattern: words(
      'fasthold(?:er|t)\\s+(?:\\p{L}+\\s+){0,2}?(?:anbefaling|indstilling)\\p{L}*|(?<=^(?:anbefalingen|indstillingen)\\s+)fastholdes',
    ),
    reach: 'outcome-section',
    examples: ['Udvalget fastholder sin anbefaling.', 'Indstillingen fastholdes.'],
    counterExamples: ['Udvalget fastholder taksten.', 'Forvaltningen fastholder sin indstilling.'],
  },
  {
    id: 'kan-anbefale',
    outcome: 'recommended',
    pattern: words('(?:kan|kunne)\\s+(?:(?!ikke\\s)[^\\s,;:.]+\\s+){0,6}?anbefale'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Forretningsudvalget kan anbefale salget over for Stiftsøvrigheden.',
      'Udvalget kan med tre stemmer mod to anbefale, at skiltet tillades.',
    ],
    counterExamples: [
      'Rådet kan ikke anbefale pkt. 2.',
      'Rådet kan derfor ikke anbefale skiltet.',
      'Vi anbefaler at vente.',
      'Vi kan anbefale bogen.',
    ],
  },
  {
    id: 'anbefales',
    outcome: 'recommended',
    pattern: words('anbefal(?:es|et|er|ede|edes)|(?:giver|gav)\\s+(?:[^\\s,;.]+\\s+){1,4}?sin\\s+anbefaling'),
    reach: 'anywhere',
    active: true,
    examples: [
      'Anbefales.',
      'Anbefales godkendt, idet udvalget ønsker en fornyet opfølgning.',
      'Økonomiudvalget anbefaler indstillingen.',
      'Udvalget giver salget sin anbefaling.',
      'Et flertal anbefaler direktionens anbefaling godkendt.',
    ],
    counterExamples: [
      'Forvaltningen anbefaler, at etagehøjden reduceres.',
      'Anbefalingen tages med videre.',
      'Hans Holm (C) anbefaler planen.',
    ],
  },
  {
    id: 'indstilles',
    outcome: 'recommended',
    pattern: words(
      '(?<!(?:^|\\s)som\\s)(?<!(?:^|\\s)(?:to|tre|fire|fem|seks|syv|otte|ni|ti|flere|alle|\\d)\\s(?:er|var)\\s)indstil(?:les(?!\\s+(?:arbejdet|driften|samarbejdet|forsøget|produktionen|betalingen|udlejningen|kørslen)(?!\\p{L}))|let(?!\\s+på\\s+(?:at|en|et)(?!\\p{L}))|ler|(?<!(?:de|to|tre|fire|fem|seks|syv|otte|ni|ti|flere|alle|\\d)\\sindstil)lede|ledes(?!\\s+og\\s+(?:gen)?valgtes))',
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Indstilles til Byrådets godkendelse.',
      'Udvalget indstiller forvaltningens indstilling godkendt.',
      'Udvalget indstillede, at aftalen kan sendes til godkendelse.',
    ],
    counterExamples: [
      'Administrationen indstiller, at planen godkendes.',
      'Indstillingen er lang.',
      'Der var fem indstillede.',
      'Udvalget er indstillet på at give tilladelse.',
      'Godkendt som indstillet.',
    ],
  },
  {
    id: 'henstilles-til',
    outcome: 'recommended',
    pattern: words(
      '(?:henstilles|henstillede?s?|henstiller)\\s+(?:det\\s+)?til\\s+(?:\\p{Lu}\\p{L}+\\s+)?(?:\\p{L}+-\\s+og\\s+)?\\p{L}*(?:udvalg|råd|bestyrelse|kommune|region|ministeri|provsti|direktion)\\p{L}*',
    ),
    reach: 'outcome-section',
    active: true,
    examples: [
      'Det henstilles til Teknisk Udvalg, at ejerne tilbydes hjælp.',
      'Rådet henstiller til kommunen, at stien belyses.',
    ],
    counterExamples: [
      'Det henstilles til medlemmerne at parkere bagved.',
      'Ib Holm (C) henstiller til byrådet at vente.',
    ],
  },
  {
    id: 'vil-foreslaa-forsamlingen',
    outcome: 'recommended',
    active: true,
    byName: true,
    pattern: words(
      '(?<=^\\p{L}*(?:bestyrelsen|rådet|udvalget)\\s)(?:vil|agter\\s+at)\\s+(?:på|over\\s*for|til)\\s+\\p{L}*(?:forsamlingen|årsmødet|repræsentantskabet|landsmødet|kongressen)\\s+(?:\\p{L}+\\s+)?(?:foreslå|indstille|anbefale)|(?<=^\\p{L}*(?:bestyrelsen|rådet|udvalget)\\s)(?:foreslår|stiller\\s+forslag)\\s+(?:på|over\\s*for)\\s+\\p{L}*(?:forsamlingen|årsmødet|repræsentantskabet|landsmødet|kongressen)',
    ),
    reach: 'anywhere',
    examples: ['Bestyrelsen vil på generalforsamlingen foreslå, at børn betaler det halve.'],
    counterExamples: [
      'Bo Holm vil på generalforsamlingen foreslå en bænk.',
      'Bestyrelsen vil på mødet foreslå en bænk.',
    ],
  },
  {
    id: 'gaar-videre',
    outcome: 'recommended',
    pattern: words(
      'går\\s+(?:videre\\s+)?til\\s+\\p{L}*(?:udvalg|råd|bestyrelse|repræsentantskab|forsamling|magistrat)\\p{L}*\\s+med\\s+(?:\\p{L}+\\s+)?anbefaling',
    ),
    reach: 'anywhere',
    examples: [
      'Det nye regelsæt går videre til Kulturudvalget med anbefaling.',
      'Sagen går til byrådet med udvalgets anbefaling.',
    ],
    counterExamples: ['Holdet går videre til finalen.', 'Sagen går videre til udvalget uden anbefaling.'],
  },
  {
    id: 'oversendt',
    outcome: 'referred',
    pattern: words(
      `(?:over|frem|videre|tilbage)send(?:es|t|tes|te|er)|hjemvis(?:es|t|tes|er|te)|returner(?:es|et|edes)\\s+til|tilbagevis(?:es|t)|henvis(?:es|t|tes|te|er)\\s+(?:(?:sagen|spørgsmålet|forslaget|punktet|emnet)\\s+)?til\\s+(?:budget(?:tet)?(?:\\s+for)?\\s+\\d{4}|budgetlægningen|(?:\\p{L}+-(?:,\\s+\\p{L}+-)*\\s+og\\s+)?${RECEIVER})|overlad(?:es|t)\\s+til|(?:sagen|forslaget|spørgsmålet|klagen|ansøgningen|punktet)\\s+(?:blev\\s+)?(?:overgive[st]|overdrages|overdraget)\\s+til|henvis(?:er|te)${upTo(4)}(?:sagen|punktet|forslaget|ansøgningen|spørgsmålet|planen|klagen)\\s+til\\s+${RECEIVER}|(?:vedtog(?:es)?|besluttede(?:s)?|besluttet|enedes|enige)${upTo(7)}at\\s+(?:henvise|oversende|hjemvise|tilbagesende)`,
    ),
    reach: 'anywhere',
    examples: [
      'Oversendes til Økonomiudvalget uden indstilling.',
      'Sagen tilbagesendt til Forretningsudvalget.',
      'Sagen hjemvises.',
      'Vedtægten returneres til menighedsrådet.',
      'Henvist til Teknik- og Miljøudvalget.',
      'Udvalget finder, at tilbuddet bør gøres varigt, og henviser spørgsmålet til budget 2019.',
      'Byrådet henviste herefter sagen til Økonomiudvalget.',
      'Sagen overdrages til forvaltningen.',
      'Det vedtoges med 9 stemmer mod 2 at henvise sagen til Kulturudvalget.',
      'Planen videresendes med de nævnte rettelser til Trafikrådet.',
    ],
    counterExamples: ['Et forslag om at oversende sagen til udvalget faldt.', 'Der henvises til notatet.'],
  },
  {
    id: 'sendes-til',
    outcome: 'referred',
    pattern: words(
      `send(?:es|t|tes|er|te)${upTo(5)}(?:tilbage|videre|retur)|(?<=^)sendes\\s+til\\s+${RECEIVER}(?!\\s+til\\s+orientering)|(?<=^(?:års)?regnskabet\\s)(?:afgives|overgives)\\s+til(?=\\s)|gik\\s+(?:sagen|forslaget|punktet|ansøgningen)\\s+(?:\\p{L}+\\s+)?(?:videre|tilbage)\\s+til\\s+(?:behandling\\s+i\\s+)?${RECEIVER}|(?<=^(?:sagen|forslaget|punktet|ansøgningen)\\s)gik\\s+(?:\\p{L}+\\s+)?(?:videre|tilbage)\\s+til\\s+(?:behandling\\s+i\\s+)?${RECEIVER}|(?<=^)(?:går\\s+(?:\\p{L}+\\s+)?)?(?:videre|retur|tilbage)\\s+til\\s+(?:\\p{L}+\\s+)?(?:${RECEIVER}|\\p{L}*(?:repræsentantskab|forsamling)\\p{L}*)|(?:sagen|punktet|forslaget|oplægget|udkastet|ansøgningen|planen|budgettet)\\s+(?:går${upTo(2)}(?:tilbage|retur)\\s+til|g(?:år|ik)${upTo(2)}til\\s+(?:\\p{L}+\\s+)?${RECEIVER}(?!\\s+med\\s+(?:\\p{L}+\\s+)?anbefaling)|(?:\\p{L}+\\s+)?send(?:es|t|tes)\\s+i\\s+udvalg)|(?:(?:sagen|punktet|spørgsmålet|planen)|\\p{L}*(?:forslaget|ændringen|ændringerne))${upTo(2)}send(?:es|t|tes)\\s+til\\s+(?:(?:de|begge|alle)\\s+(?:\\p{L}+\\s+)?|\\p{Lu}\\p{L}+\\s+)?${RECEIVER}(?!\\s+til\\s+orientering)`,
    ),
    reach: 'anywhere',
    examples: [
      'Sagen blev sendt tilbage til administrationen.',
      'Sagen går herefter tilbage til Fritidsudvalget.',
      'Sagen blev sendt i udvalg.',
      'Sagen sendes retur til instituttet.',
      'Listen sendes derefter videre til konstituerende møde.',
      'Sagen sendes til Byrådet.',
      'Sendes til budgetforhandlingerne for 2014.',
      'Regnskabet afgives til revisionen.',
      'Går videre til landsmødet uden anbefaling.',
      'Retur til Teknisk Udvalg.',
      'Efter debat gik forslaget videre til behandling i Økonomiudvalget.',
      'Sagen gik tilbage til udvalget.',
      'Vedtægtsændringen sendes til de tre byråd.',
      'Forslaget går til Teknisk Udvalg.',
    ],
    counterExamples: ['Kassereren underskriver regnskabet og sender det til banken.', 'Udkastet sendes i høring.'],
  },
  {
    id: 'besluttede-at-sende',
    outcome: 'referred',
    pattern: words(
      `(?:besluttede|besluttet|vedtog|enige?\\s+om|enighed\\s+om)(?:\\s+\\p{L}+){0,3}?,?\\s+at\\s+(?:over|frem|videre|tilbage)?(?:sende|henvise)\\s+(?:sagen|punktet|forslaget|planen|det|den)\\s+til\\s+(?:(?:fornyet\\s+)?behandling|${RECEIVER})`,
    ),
    reach: 'anywhere',
    examples: [
      'Byrådet besluttede at sende forslaget til behandling i Teknikudvalget.',
      'Det blev besluttet at oversende sagen til Økonomiudvalget.',
    ],
    counterExamples: [
      'Rådet besluttede at sende blomster til udvalget.',
      'Udvalget besluttede at sende planen i høring.',
    ],
  },
  {
    id: 'sendes-til-udvalg',
    outcome: 'referred',
    pattern: words(
      `sende[st]\\s+til\\s+\\p{L}*(?:udvalg|råd|bestyrelse|styregruppe|magistrat|nævn)\\p{L}*(?!\\p{L}|\\s+til\\s+orientering)|sendt\\s+til\\s+\\p{L}*(?:udvalg|råd|bestyrelse)\\p{L}*(?!\\p{L}|\\s+til\\s+orientering)`,
    ),
    reach: 'outcome-section',
    examples: ['Pkt. 5 sendes til kommunalbestyrelsen uden indstilling.'],
    counterExamples: ['Brevet sendes til naboerne.'],
  },
  {
    id: 'behandles-andetsteds',
    outcome: 'referred',
    pattern: words(
      `overg(?:år|ik)\\s+til\\s+(?:\\d\\.\\s+)?behandling|(?:forslaget|sagen|punktet|emnet|opgaven|ansvaret)\\s+overgår\\s+til\\s+(?:\\p{L}+\\s+){0,2}?${RECEIVER}|fremmet\\s+til|(?:tages|tager\\s+\\p{L}+)\\s+med\\s+(?:sig(?=\\.?$)|videre)|(?:laves|gøres)\\s+til\\s+et\\s+dagsordenspunkt|(?:sagen|punktet|det|forslaget)${upTo(2)}forelægges(?!\\s+(?:igen|på\\s+ny))|(?<=^)forelægges(?=\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:forsamlingen|rådet|udvalget|bestyrelsen|repræsentantskabet|nævnet)(?!\\p{L}))|(?<=^)sende[st]\\s+til\\s+(?:\\p{L}+\\s+)?(?:udtalelse|vurdering|kommentering|partshøring|behandling)(?!\\p{L})|(?:sagen|punktet)\\s+drøftes${upTo(2)}i`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Sagen overgår til 2. behandling.',
      'Forslaget overgår til den nye bestyrelse.',
      'Forslaget blev fremmet til realitetsbehandling i udvalget.',
      'Ændringsforslagene tages med videre til mødet.',
      'Det tager bestyrelsen med sig.',
      'Sagen drøftes også i Fælles Forretningsudvalg.',
    ],
    counterExamples: ['Kommissoriet skal forelægges DAS.'],
  },
  {
    id: 'afventer-selv',
    outcome: 'postponed',
    pattern: words('afventer|ønske(?:r|de)\\s+(?:yderligere|flere|nærmere)\\s+oplysninger'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Bestyrelsen afventer mæglerens vurdering.', 'Nævnet ønskede yderligere oplysninger om plantelivet.'],
    counterExamples: [
      'Niels Holm (C) afventer planen.',
      'Vi afventer stadig svar.',
      'Naboen ønskede flere oplysninger.',
    ],
  },
  {
    id: 'administrativt',
    outcome: 'referred',
    pattern: words('(?<=^(?:sagen\\s+|ansøgningen\\s+)?)(?:afgøres|behandles|færdigbehandles)\\s+administrativt'),
    reach: 'anywhere',
    examples: ['Afgøres administrativt.', 'Sagen behandles administrativt.'],
    counterExamples: ['Mindre sager afgøres administrativt af centeret.'],
  },
  {
    id: 'lagt-til-side',
    outcome: 'postponed',
    pattern: words(
      `(?<!^(?:de|kommunen|naboen|naboerne|ejeren|regionen|amtet|staten)\\s)(?:lader|lod)\\s+(?:(?:vi|man|bestyrelsen|udvalget|rådet)|(?:det|den|dem|sagen|punktet|forslaget|spørgsmålet))\\s+(?:\\p{L}+\\s+)?(?:ligge|hvile)|(?<=${MATTER}\\s)(?:(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?(?:lagt\\s+(?:til\\s+side|på\\s+(?:is|hylden|køl))|parkeret|sat\\s+på\\s+(?:pause|standby|hold))|(?:lægges|stilles)\\s+(?:\\p{L}+\\s+)?(?:til\\s+side|i\\s+(?:skuffen|mølposen)|på\\s+(?:is|hylden|køl))|sættes\\s+(?:\\p{L}+\\s+)?på\\s+(?:pause|standby|hold)|parkeres|ligger\\s+stille|hviler(?!\\s+på)|får\\s+lov\\s+(?:til\\s+)?at\\s+hvile)|(?<=^)(?:sættes|lægges|sat|lagt)\\s+på\\s+(?:pause|standby|hold|is)|(?<=^)(?:den\\s+endelige\\s+)?beslutning(?:en)?\\s+udestår|(?<=^(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))\\s)(?:ser|så)\\s+(?:tiden|det|situationen|udviklingen)\\s+an|(?<=^(?:det|den|dem)\\s)ser\\s+(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))\\s+(?:(?:lige|først|lidt)\\s+)?an`,
    ),
    reach: 'anywhere',
    examples: [
      'Forslag 3 lader vi ligge i denne omgang.',
      'De to ansøgninger blev lagt til side, indtil ansøgerne er enige.',
      'Projektet sættes på pause.',
      'Ideen parkeres til efter sommerferien.',
      'Sagen lægges på is.',
      'Vi lader det ligge.',
      'Beslutning udestår.',
      'Bestyrelsen ser tiden an.',
      'Det ser vi an.',
    ],
    counterExamples: [
      'Vi lader båden sejle.',
      'Der blev lagt penge til side.',
      'Bilerne parkeres på pladsen.',
      'Byggeriet er sat på pause på grund af frost.',
      'Salget er sat på pause hos mægleren.',
      'Planen får lov at hvile, fortalte Ida.',
      'Formanden foreslog, at sagen lægges på is.',
      'Det ser Ida an.',
      'Vi ser frem til det.',
    ],
  },
  {
    id: 'nyt-udkast',
    outcome: 'postponed',
    pattern: words(
      '(?<=^(?!\\p{L}*(?:kommunen|regionen|staten|ministeriet|firmaet|banken)\\s)[^,;:.]{2,60}\\s)(?:kommer|vender\\s+tilbage)\\s+med\\s+et\\s+(?:nyt|revideret|tilrettet|justeret|omarbejdet|ændret)\\s+(?:\\p{L}*udkast|\\p{L}*oplæg|\\p{L}*forslag)|(?:tager|træffer)\\s+(?:vi|man|bestyrelsen|udvalget|rådet)\\s+(?:\\p{L}+\\s+){0,2}?beslutning(?:en)?\\s+(?:i|på|til|den|når|ved)(?=\\s)',
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'JBH kommer med et nyt udkast, og så tager vi den endelige beslutning i maj.',
      'Arbejdsgruppen vender tilbage med et revideret forslag.',
      'Til foråret træffer bestyrelsen endelig beslutning på et møde.',
    ],
    counterExamples: ['Kommunen kommer med et nyt udkast.', 'Ida kommer med kage.', 'Vi tager beslutningen alvorligt.'],
  },
  {
    id: 'vil-se-foer',
    outcome: 'postponed',
    pattern: words(
      '(?:vil|ønsker|ønskede|ville)\\s+(?:\\p{L}+\\s+)?(?:at\\s+)?(?:se|have|kende|afvente)\\s+(?!ikke)[^,;.]{2,50},?\\s+(?:før|inden)(?=\\s+(?:det|der|vi|man|udvalget|rådet|bestyrelsen)\\s+(?:\\p{L}+\\s+)?(?:tager|tages|træffes|træffer|beslutter|besluttes|afgør|kan)(?!\\p{L}))|(?:indhentes|undersøges|afklares|afprøves|skaffes|beregnes)\\s+først(?=\\s)',
    ),
    reach: 'anywhere',
    active: true,
    examples: ['Udvalget vil se et budget, før det tager stilling.', 'Der indhentes først tal for besøget.'],
    counterExamples: ['Ida vil se en film, før det bliver sent.', 'Tallene indhentes i maj.'],
  },
  {
    id: 'saa-det-venter',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      '(?<=,\\s+så\\s+(?:det|den|punktet|sagen|de)\\s)venter(?=\\.?$|\\s+til)|(?<=^(?:sagen|punktet|emnet|det)\\s)på\\s+(?:\\p{L}+\\s+)?igen(?=\\s)|(?<=^(?:formanden|dirigenten|ordstyreren)\\s+foreslog\\s+at\\s+(?:udsætte|udskyde|flytte|tage)\\s+(?:punktet|sagen|emnet)\\s[^.;,]*,\\s+og\\s+)(?:sådan|det)\\s+blev\\s+det(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Det må Ida være med til at bestemme, så det venter.',
      'Sagen på igen i november.',
      'Formanden foreslog at tage punktet på en seminardag i april, og sådan blev det.',
    ],
    counterExamples: [
      'Bussen er forsinket, så de venter på den.',
      'Formanden foreslog at tage toget, og sådan blev det.',
    ],
  },
  {
    id: 'gaar-retur',
    outcome: 'referred',
    pattern: words(
      `(?<=^(?!vi|bestyrelsen|han|hun)[^,;:.]{3,60}\\s)går\\s+(?:\\p{L}+\\s+){0,2}?(?:tilbage|retur)\\s+til\\s+(?:${RECEIVER}|\\p{L}*gruppen|tegnebordet|forvaltningen|sekretariatet|formanden)(?!\\p{L})`,
    ),
    reach: 'anywhere',
    examples: ['Notatet om medicin går tilbage til gruppen.', 'Udkastet går retur til forvaltningen.'],
    counterExamples: ['Vi går tilbage til gruppen.', 'Historien går tilbage til 1912.'],
  },
  {
    id: 'laegges-ud-til',
    outcome: 'referred',
    pattern: words(
      `(?<=^(?:vi|bestyrelsen|udvalget|rådet)\\s)lægger\\s+(?:det|den|sagen|spørgsmålet|beslutningen|forslaget)\\s+(?:ud|op|over)\\s+til|(?<=^(?:det|den|sagen|spørgsmålet|beslutningen|forslaget)\\s)lægges\\s+(?:ud|op|over)\\s+til(?=\\s+(?:${RECEIVER}|\\p{L}*forsamlingen))|(?<=^forslagsstilleren\\s)(?:gik\\s+med\\s+til|accepterede|indvilligede\\s+i|var\\s+indforstået\\s+med|stillede\\s+sig\\s+tilfreds\\s+med),?\\s+at\\s+(?:bestyrelsen|udvalget)(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Vi lægger det ud til generalforsamlingen.',
      'Spørgsmålet lægges op til bestyrelsen.',
      'Forslagsstilleren gik med til, at bestyrelsen ser på sagen.',
    ],
    counterExamples: ['Vi lægger kortene på bordet.', 'Der lægges op til fest.'],
  },
  {
    id: 'foerst-naar',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?:træffes|tages|besluttes|tager\\s+\\p{L}+|træffer\\s+\\p{L}+)\\s+(?:først|ikke)\\s+(?:\\p{L}+\\s+){0,2}?(?:beslutning|stilling|afgørelse)[^,;.]{0,60}?,?\\s+(?:før|førend|inden|når)(?=\\s)',
    ),
    reach: 'anywhere',
    examples: [
      'Der tages ikke stilling til forslaget, før økonomien er kendt.',
      'Der træffes først beslutning, når høringen er slut.',
    ],
    counterExamples: ['Der tages stilling, når alle er kommet.', 'Beslutning træffes i dag.'],
  },
  {
    id: 'foerst-senere',
    outcome: 'postponed',
    pattern: words(
      '(?:fastlægges|fastsættes|afgøres|besluttes|vælges|udpeges|aftales|planlægges)\\s+først,?\\s+(?:når|efter(?=\\s+(?:\\p{L}*mødet|\\p{L}*høringen|valget|(?:den|d\\.)\\s*\\d)))(?=\\s)|(?<=^(?:den\\s+endelige\\s+)?(?:beslutning|afgørelse|stillingtagen)(?:en|n)?(?:\\s(?:om|til)\\s[^,;.]{2,60})?\\s)(?:træffes|tages|sker|falder)\\s+først\\s+(?:i|til|på|efter|den|når|ved)',
    ),
    reach: 'outcome-section',
    examples: [
      'Datoerne i 2025 fastlægges først, når skolen har meldt sin ferieplan ud.',
      'Temaet besluttes først efter høringen.',
      'Afgørelsen træffes først i juni.',
      'Den endelige beslutning om taget træffes først på næste møde.',
    ],
    counterExamples: [
      'Bygningen males først, når taget er tæt.',
      'Formanden oplyste, at prisen fastsættes først, når varen er leveret.',
      'Beslutningen træffes i dag.',
    ],
  },
  {
    id: 'foerste-punkt',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:det|punktet|sagen|emnet|den)\\s)(?:(?:bliver|er|kommer|står)\\s+(?:\\p{L}+\\s+){0,3}?(?:punkt|på\\s+dagsordenen|på)|kommer\\s+(?:på\\s+)?igen|kommer\\s+op)\\s+(?:på|til|i)\\s+(?:${LATER}|mødet|(?:${MONTH_NAMES})(?!\\s+blev))|sættes\\s+øverst\\s+på\\s+(?:dagsordenen|listen)`,
    ),
    reach: 'anywhere',
    examples: [
      'Det bliver første punkt på mødet den 14. juni.',
      'Det kommer på igen i november.',
      'Sættes øverst på dagsordenen til næste møde.',
    ],
    counterExamples: ['Det er koldt i november.', 'Det bliver godt vejr i maj.'],
  },
  {
    id: 'udsat',
    outcome: 'postponed',
    pattern: words(
      'uds(?:at(?!\\s+for)|ættes|attes|atte|ætter)|(?:sagen|punktet|forslaget)\\s+(?:(?:blev|er)\\s+)?(?:bordlægges|bordlagt)|(?<=^)bordlægges|(?:punktet|sagen|emnet)\\s+gemmes(?=\\.?$)|udskudt|udskyd(?:es|er)|udskød(?:es)?|genoptages|(?<=^(?:(?:sagen|punktet|ansøgningen)\\s+)?(?:blev\\s+|er\\s+)?)(?:tages|toges|taget)\\s+(?:af|ud)\\s+til\\s+(?:\\p{L}+\\s+)?(?:besigtigelse|behandling|drøftelse|belysning|undersøgelse)',
    ),
    reach: 'anywhere',
    examples: [
      'Udsat.',
      'Udsættes til den 4. maj.',
      'Sagen udskydes, til der er afholdt møde.',
      'Sagen bordlægges.',
      'Punktet gemmes.',
      'Sagen genoptages, når målingerne foreligger.',
      'Tages af til besigtigelse i maj.',
    ],
    counterExamples: [
      'Bestyrelsen foreslog, at sagen udsættes.',
      'Udsættelse af sagen.',
      'Området er udsat for støj.',
      'Taget ud til reparation.',
    ],
  },
  {
    id: 'besluttet-udsat',
    outcome: 'postponed',
    pattern: words(
      `(?:besluttede|besluttet|vedtog|vedtaget|valgte|valgt|aftalt|aftalte|aftaltes|enighed\\s+om|enige\\s+om|enedes\\s+om)(?:\\s+\\p{L}+){0,3}?,?\\s+at\\s+(?:(?:[^,;.]+\\s)?(?:uds(?:ættes|ætte)|udskyde?s?|afvente)|vente(?!\\p{L})|lade\\s+(?:\\p{L}+\\s+){1,2}?(?:ligge|hvile))|besluttet\\s+(?:udsat|udskudt)`,
    ),
    reach: 'anywhere',
    examples: [
      'Det blev besluttet, at valget af farve udskydes til senere.',
      'Vi blev enige om at udsætte sagen.',
      'Det besluttede vi at vente med til næste gang.',
      'Det blev aftalt at afvente kommunens udspil.',
    ],
    counterExamples: ['Det blev besluttet, at planen sendes ud.', 'Bestyrelsen godkendte, at regnskabet udskydes.'],
  },
  {
    id: 'paa-senere-moede',
    outcome: 'postponed',
    pattern: words(
      `(?:tages|tager(?!\\s+(?:\\p{L}+\\s+)?med\\s)|(?<!blev\\s+(?:\\p{L}+\\s+)?)taget|træffes|behandles|behandler|vurderes|drøftes|afgøres|fortsætter|fortsættes|(?<!${FOLLOW_UP}\\s+)forelægges|foretages|aftales|sættes|besættes|vælges|udpeges|fordeles|fastlægges|fastsættes|besluttes|videreføres|færdigbehandles|afsluttes)${upTo(5)}(?:igen|på\\s+ny|op\\s+igen|næste\\s+gang|på\\s+${LATER}|på\\s+dagsordenen\\s+(?:den|til(?!\\s+\\p{L}*(?:dialog|fælles|borger|kontakt|forældre|personale)mødet)|igen)|på\\s+mødet\\s+(?:den|i)|senere)|sker\\s+(?:først\\s+)?på\\s+${LATER}|vender${upTo(2)}tilbage\\s+til\\s+(?:emnet|punktet|sagen|spørgsmålet|dette|det)|(?:forelagt|forelægges|genfremlægges|genforelægges|genbehandles)${upTo(3)}(?:på\\s+ny|igen)|(?:sagen|punktet)\\s+(?:genforelagt|genfremlægges|genforelægges|genfremlagt)`,
    ),
    reach: 'anywhere',
    examples: [
      'Vi tager punktet næste gang.',
      'Farven afgøres på næste møde.',
      'Sagen behandles på et ekstraordinært møde den 22. september.',
      'Den behandles igen på Byrådets møde i november.',
      'Tages op igen til foråret.',
      'Spørgsmålet vurderes på ny om et år.',
      'Drøftelsen fortsættes på strategiseminaret.',
      'Videreføres på et ekstra møde den 4. maj.',
      'Det sættes på dagsordenen den 3. maj.',
      'Udvalget ønsker sagen forelagt på ny i september.',
      'Der træffes beslutning på mødet i maj.',
      'Udpegning til den sidste gruppe sker på næste møde.',
      'Vi vender tilbage til emnet på næste møde.',
    ],
    counterExamples: [
      'Emnet er på dagsordenen til DAS.',
      'Sættes på dagsordenen til borgermødet.',
      'Vi tager kaffe med.',
      'Drøftelsen blev taget op igen efter frokost.',
    ],
  },
  {
    id: 'henstaar',
    outcome: 'postponed',
    pattern: words(
      '(?<=^(?:(?:sagen|punktet|spørgsmålet|forslaget|det|dette)\\s+)?)(?:henst(?:år|od|illes),?\\s+(?:til|indtil)(?=\\s)|(?:må|kan)\\s+(?:derfor\\s+)?(?:ligge|hvile),?\\s+(?:ind)?til(?=\\s))|(?<=^(?:punktet|sagen|emnet|forslaget|ansøgningen|(?:valg|udpegning|behandling|beslutning|godkendelse)(?:et|en)?(?:\\s(?:af|om|til)\\s[^,;.]{2,40})?)\\s)(?:står|stod)\\s+over(?=\\s+til|\\.?$|,)|(?<=^stillingtagen(?:\\s+til\\s[^,;.]{2,60})?\\s)(?:må\\s+)?afvente[rs]',
    ),
    reach: 'anywhere',
    examples: [
      'Henstår til det konstituerende møde.',
      'Må ligge, indtil naboen har svaret.',
      'Valget af revisor står over til marts.',
      'Sagen henstår til budgetforhandlingerne.',
      'Henstår, til der foreligger et overslag.',
      'Stillingtagen til pavillonerne afventer planen i april.',
    ],
    counterExamples: [
      'Ida står over i dag.',
      'Båden må ligge til maj.',
      'Bygningen henstår som ruin.',
      'Spørgsmålet henstår åbent.',
      'Naboens stillingtagen afventes.',
    ],
  },
  {
    id: 'tages-op-i',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:forslag|spørgsmål|sag|punkt|emne|ønske)(?:et|en)\\s(?:om\\s[^,;.]{2,80}\\s)?)(?:tages|behandles|drøftes)\\s+(?:op\\s+)?(?:til\\s+|i\\s+)(?:${MONTH_NAMES}|foråret|efteråret|det\\s+nye\\s+år)`,
    ),
    reach: 'anywhere',
    examples: ['Forslaget om at spare frokosten væk tages op i oktober.', 'Sagen behandles i november.'],
    counterExamples: ['Festen tages op i oktober.', 'Forslaget tages op.'],
  },
  {
    id: 'venter',
    outcome: 'postponed',
    pattern: words(
      '(?:venter|vente)\\s+(?:(?:derfor|dermed|altså|således|dog|foreløbig|også|indtil\\s+videre)\\s+)?(?:til|med\\s+at)|ventes\\s+(?:der\\s+)?med|må\\s+(?:\\p{L}+\\s+)?vente(?!\\s+(?:ved|uden\\s?for|i|foran|mange|længe|\\d))|(?<=^(?:(?:(?:punkt|pkt\\.?|sag)\\s+)?[a-h]\\s|\\p{L}{3,}(?:ningen|købet|skiftet|arbejdet|valget)\\s)?)må\\s+(?:\\p{L}+\\s+)?afvente|(?:i|til)\\s+bero|(?:punktet|sagen|emnet|beslutningen|stillingtagen|(?<=^(?:indstillingens\\s+)?)(?:punkt|pkt\\.?|sag)\\s+\\d{1,2})\\s+(?:\\p{L}+\\s+)?afvente[rs]|(?<=^)afvente[rs]',
    ),
    reach: 'anywhere',
    examples: [
      'Maling af plankeværket venter til foråret.',
      'Det må vente til borgermødet.',
      'Udskiftningen må afvente budgettet.',
      'Vi venter med at købe telt.',
      'Udvalget venter derfor med at vælge til mødet i maj.',
      'Sagen stilles i bero.',
      'Punkt c må afvente en juridisk afklaring.',
      'Punktet afventer svar.',
      'Punkt 3 afventer Økonomiudvalgets behandling.',
      'Udstillingen ventes der med.',
    ],
    counterExamples: ['Niels Holm (C) afventer Kommunalbestyrelsen.', 'Der står 14 på ventelisten.'],
  },
  {
    id: 'indgaar-i-budgettet',
    outcome: 'referred',
    pattern: words(
      '(?<=^(?:forslaget|forslagene|ønsket|ønskerne|projektet|punktet|sagen|idéen|ideen|det|emnet|spørgsmålet)\\s(?:om\\s[^,;.]{2,40}\\s)?|^)(?:indgår|medtages|tages\\s+med|inddrages|går\\s+ind|overgår|overføres)\\s+(?:derfor\\s+|dermed\\s+|nu\\s+)?(?:i|til)\\s+(?:det\\s+videre\\s+arbejde|de\\s+kommende|den\\s+kommende|(?:arbejdet\\s+med|drøftelserne\\s+om|forhandlingerne\\s+om)\\s|\\p{L}*(?:budget|forhandling|prioritering|strategi)\\p{L}*)',
    ),
    reach: 'outcome-section',
    examples: [
      'Forslaget indgår i budgetlægningen.',
      'Ønsket om en ny sti medtages i budgetforhandlingerne.',
      'Overgår til budget 2022.',
    ],
    counterExamples: ['Ib foreslog, at forslaget indgår i budgettet.', 'Udgiften indgår i budgettet.'],
  },
  {
    id: 'skal-belyses',
    outcome: 'postponed',
    pattern: words(
      '(?<=^(?:sagen|forslaget|spørgsmålet|punktet|økonomien)\\s)skal\\s+(?:(?:først|derfor)\\s+)?(?:belyses|undersøges|afklares)\\s+(?:yderligere|nærmere|bedre|først)',
    ),
    reach: 'outcome-section',
    examples: ['Sagen skal belyses yderligere.', 'Økonomien skal afklares nærmere.'],
    counterExamples: ['Pladsen skal belyses bedre.', 'Ib mente, at sagen skal belyses yderligere.'],
  },
]

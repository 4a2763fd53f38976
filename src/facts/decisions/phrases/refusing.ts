import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** What can fall in a vote: forslag, ændringsforslag, indstilling, planen. */
const PROPOSAL = '\\p{L}*(?:forslag|indstilling|motion|anmodning)\\p{L}*'
/** What a meeting can have no majority for. */
const BACKING = '(?:flertal|stemning|opbakning|tilslutning)'
/** What somebody has proposed: forslaget, ønsket, undtagelsen. */
const THING =
  '(?:\\p{L}*(?:forslag|forslaget|forslagene|ændringen|ændringerne|undtagelsen|tilføjelsen|ansøgningen|projektet|ønsket|idéen|ideen|tanken|modellen|indstillingen|løsningen|kravet|motionen)(?:\\s+\\p{L}|\\s+\\d)?)'
/** Infinitives that a body "cannot". */
const AGREE =
  '(?:følge(?:\\s+(?:indstillingen|forslaget)|(?=[.,]|$))|anbefale|godkende|tiltræde|tilslutte\\s+sig|støtte|imødekomme|vedtage|bevilge|bakke|dispensere|genoptage|sige\\s+ja|(?:give|meddele|yde)\\s+(?:\\p{L}+\\s+)?(?:dispensation|tilladelse|tilskud|støtte|tilsagn|samtykke))'

/** What is granted or refused: "besluttede ikke at ⟨give⟩ tilskud". */
const GRANT =
  '(?:give|yde|imødekomme|bevilge|støtte|meddele|godkende|vedtage|tiltræde|anbefale|tilslutte|bakke|dispensere|tillade|fremme|gå\\s+videre)'

/** What stands on an agenda: `sagen`, `emnet`, `pkt. 5`, `sag nr. 6`. */
const AGENDA_ITEM = '(?:sagen|punktet|emnet|(?:punkt|pkt\\.?|sag)\\s*(?:nr\\.\\s*)?\\d+)'

/** Forkastet, faldet, afvist; trukket, udgår; ikke behandlet. Source: survey of Danish minutes. */
export const REFUSING: readonly DecisionPhrase[] = [
  {
    id: 'ikke-behandlet',
    outcome: 'not-dealt-with',
    pattern: words(
      'ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:behandlet|nået|realitetsbehandlet)|(?:ikke\\s+kom(?:mer)?|kom(?:mer)?\\s+(?:\\p{L}+\\s+)?ikke)\\s+til\\s+behandling|behandledes\\s+ikke|nåede(?:\\s+\\p{L}+){0,2}?\\s+ikke(?!\\s+(?:bussen|toget|færgen|flyet|toppen|målet|hjem|ud)(?!\\p{L}))(?!\\s+(?:frem\\s+)?til\\s+(?:en\\s+|nogen\\s+)?(?:beslutning|afgørelse|konklusion|løsning|enighed))|nåedes\\s+ikke|(?<=^(?:(?:punktet|sagen|emnet|resten)\\s)?)kunne\\s+(?:\\p{L}+\\s+)?ikke\\s+nås|(?<=^(?:\\p{L}+\\s)?)behandles\\s+ikke|(?<=^(?:punkt|pkt\\.?|sag)\\s+\\d{1,2}\\s)behandles\\s+ikke|(?<=^(?:det|den|dem|punktet|sagen|resten)\\s)(?:kom|kommer)\\s+(?:vi|man|bestyrelsen|rådet|udvalget)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:frem\\s+)?til(?=[.,]|$)',
    ),
    reach: 'anywhere',
    examples: [
      'Punktet blev ikke behandlet.',
      'Rådet nåede ikke punktet.',
      'Ikke nået, da formanden skulle hjem.',
      'Punktet nåede vi ikke.',
      'Punktet kunne ikke nås.',
      'Det kom vi ikke til.',
    ],
    counterExamples: [
      'Punktet blev behandlet.',
      'Det kom vi ikke til at fortryde.',
      'Målet er ikke opfyldt.',
      'Holdet nåede ikke færgen.',
    ],
  },
  {
    id: 'ikke-stilling',
    outcome: 'not-dealt-with',
    saysNot: true,
    pattern: words(
      '(?:tager|tog)\\s+(?:(?:vi|man|\\p{L}*(?:udvalget|(?<!om)rådet|bestyrelsen|nævnet))\\s+)?(?:\\p{L}+\\s+)?ikke\\s+stilling',
    ),
    reach: 'outcome-section',
    active: true,
    examples: [
      'Udvalget tager ikke stilling til punkt 3.',
      'Beløbet tager udvalget ikke stilling til på det foreliggende grundlag.',
    ],
    counterExamples: ['Naboen tager ikke stilling til hegnet.', 'Udvalget tager stilling i maj.'],
  },
  {
    id: 'sprunget-over',
    outcome: 'not-dealt-with',
    saysNot: true,
    pattern: words(
      `(?<=^(?:punktet\\s+(?:er|var)\\s+)?)ikke\\s+på\\s+(?:i\\s+aften|i\\s+dag|denne\\s+gang|programmet)|(?<=^(?:(?:punktet|punkterne|sagen|emnet|(?:punkt|pkt\\.?|sag)\\s+\\d+)\\s+)?(?:(?:blev|bliver|er)\\s+(?:\\p{L}+\\s+)?)?)(?:sprunget|springes)\\s+over|(?<=^)tiden\\s+løb\\s+(?:fra|ud)|(?<=^(?:punktet|punkterne|sagen|emnet|så\\s+langt|hertil|dertil)\\s)(?:kom|nåede)\\s+(?:vi|bestyrelsen|udvalget|rådet|man|forsamlingen)\\s+(?:\\p{L}+\\s+)?(?:ikke|aldrig)|(?<=^(?:vi|bestyrelsen|udvalget|rådet)\\s+)(?:kom\\s+ikke\\s+(?:så\\s+langt|til\\s+punktet)|(?:sprang|springer)\\s+(?:punktet|sagen|dette\\s+punkt|emnet)\\s+over)|(?<=^(?:punktet|sagen|emnet)\\s+)måtte\\s+(?:vi|man|bestyrelsen|udvalget|rådet)\\s+springe\\s+over|(?<=^)tiden\\s+tillod\\s+ikke|(?<=^)(?:der\\s+)?(?:blev|var)\\s+ikke\\s+tid\\s+til\\s+(?:punktet|sagen|emnet|at\\s+(?:behandle|drøfte))`,
    ),
    reach: 'anywhere',
    examples: [
      'Punktet blev sprunget over, da Mogens ikke var til stede.',
      'Sprunget over.',
      'Tiden løb fra punktet.',
      'Så langt kom vi ikke.',
      'Der blev ikke tid til punktet.',
      'Vi sprang punktet over.',
      'Ikke på i aften.',
      'Tiden tillod ikke en drøftelse.',
    ],

    counterExamples: [
      'Ida sprang over, hvor gærdet er lavest.',
      'Frokosten blev sprunget over.',
      'Det kom vi ikke sovende til.',
      'Der var ikke tid til kaffe.',
    ],
  },
  {
    id: 'udgaar',
    outcome: 'withdrawn',
    pattern: words('udgå(?:r|et)|udgik'),
    reach: 'anywhere',
    examples: ['Udgår.', 'Pkt. 9 udgår, da arkitekten er syg.', 'Punktet er udgået.'],
    counterExamples: ['Godkendt med den ændring, at sidste afsnit udgår.', 'Udgangen er spærret.'],
  },
  {
    id: 'trukket',
    outcome: 'withdrawn',
    pattern: words(
      `(?<=^|(?:forslaget|indstillingen)\\s)bortfalder(?=\\.?$|,|\\s+(?:herefter|dermed|hermed|derfor|således|derved|som\\s+følge))|tilbagekald(?:t|te|es)|(?:til)?(?:bage)?trukket(?!\\s+(?:lod|ud|sydpå|nordpå|hjem|i\\s+land)(?!\\p{L}))|trækkes\\s+tilbage|${PROPOSAL}\\s+trækkes|(?:trak|trækker)${upTo(3)}${PROPOSAL}|(?<=(?:foreslået|forslag|foreslog)\\s[^.;]{2,80},\\smen\\s)trak\\s+(?:det|forslaget)(?:\\s+\\p{L}+)?\\s+(?:igen|tilbage)|(?:valgte|besluttede|ønskede|valgt|accepterede|gik\\s+med\\s+til)(?:\\s+(?:\\p{L}+\\s+){1,2}?|\\s+)at\\s+trække\\s+(?:${PROPOSAL}|(?:sit|sin|det|den|\\p{L}+s)\\s+(?:\\p{L}+)|ansøgningen|punktet|sagen|(?:det|den)(?=[.,]|$))(?!\\s+lod)|frafald(?:et(?!\\s+(?:på|er|i|blandt|var|for|fra|steg|faldt|stiger|falder)\\s)|es|t)|(?:punktet|mødet|sagen)\\s+bortfald(?:er|t)`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Bortfalder, da forslagsstilleren ikke længere er på studiet.',
      'Ida foreslog en mur, men trak det igen.',
      'Forslaget blev trukket tilbage.',
      'Ansøgeren har tilbagekaldt ansøgningen.',
      'Administrationen trak indstillingspunktet.',
      'Bortfalder herefter.',
      'Ida Holm valgte at trække det, da stemningen var imod.',
      'Rådet har ønsket sagen på igen, hvorfor indstillingen frafaldt.',
    ],
    counterExamples: ['Frafaldet på holdet er faldet.', 'Der trækkes lod om pladserne.', 'Tiden trak ud.'],
  },
  {
    id: 'taget-af',
    outcome: 'withdrawn',
    pattern: words(
      `(?:tog|tager|trak|trækker)${upTo(4)}${AGENDA_ITEM}\\s+(?:af\\s+dagsordenen|tilbage)|(?:taget|tages|tog|toges|trukket|trækkes)\\s+af(?:\\s+\\p{L}+)?\\s+dagsorden(?:en)?|(?:${AGENDA_ITEM}\\s+|(?<=^))(?:tages|toges|(?:(?:er|blev)\\s+)?taget)\\s+af(?=\\.?$|,|\\s+(?:da|fordi|idet|programmet)(?!\\p{L}))|(?:ønskede|ønsker|bad\\s+om\\s+at\\s+få)\\s+(?:sagen|punktet)\\s+(?:taget|trukket)\\s+af(?=[.,]|$)|(?:tager|trækker|tog)\\s+(?:forslaget|punktet|sagen|ideen|idéen)\\s+af\\s+bordet`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Sag 6 blev taget af dagsordenen.',
      'Punkt 6 tages af.',
      'Sag nr. 6 tages af, da bilaget mangler.',
      'Borgmesteren tog sagen af dagsordenen.',
      'Taget af, da sekretæren er syg.',
      'Punktet taget af.',
      'Blev taget af, fordi bilaget mangler.',
    ],
    counterExamples: [
      'Hatten blev taget af.',
      'Sag 5 var taget af dagsordenen inden mødet.',
      'Taget af vinden.',
      'Taget er tæt.',
    ],
  },
  {
    id: 'henlagt',
    outcome: 'withdrawn',
    pattern: words(
      '(?:sagen|klagen)\\s+(?:(?:er|blev)\\s+)?(?:\\p{L}+\\s+)?(?:henlægges|henlagt|afsluttes\\s+uden)|(?<=^)henlægges(?=\\.?$|,\\s)|(?<=^(?:sagen|klagen)\\s)lægges\\s+hen',
    ),
    reach: 'anywhere',
    examples: ['Henlægges.', 'Sagen lægges hen.', 'Sagen henlægges.', 'Sagen afsluttes uden afgørelse.'],
    counterExamples: ['Henlægges til vedligehold.', 'Sagen afsluttes.', 'Politiet oplyste, at sagen er henlagt.'],
  },
  {
    id: 'besluttede-ikke-at-give',
    outcome: 'rejected',
    pattern: words(
      `(?:besluttede|besluttet|beslutter|besluttes|vedtog|vedtaget|enige?t?\\s+om|enighed\\s+om|enedes\\s+om)(?:\\s+\\p{L}+)?(?:\\s+ikke\\s+at\\s+${GRANT}|\\s+at\\s+(?:afvise|afslå|forkaste|meddele\\s+(?:\\p{L}+\\s+)?afslag|give\\s+(?:\\p{L}+\\s+)?afslag)|,?\\s+at\\s+(?:[^,;.]+\\s)?ikke\\s+(?:\\p{L}+\\s+)?(?:kan\\s+)?(?:gives|ydes|bevilges|imødekommes|meddeles|dispenseres|støttes|godkendes|tillades))`,
    ),
    reach: 'anywhere',
    examples: [
      'Besluttede ikke at give tilskud i år.',
      'Det blev besluttet ikke at imødekomme ansøgningen.',
      'Udvalget besluttede, at der ikke gives dispensation.',
      'Vi blev enige om ikke at støtte forslaget.',
      'Udvalget besluttede at meddele afslag.',
    ],
    counterExamples: [
      'Rådet har besluttet ikke at afgive høringssvar.',
      'Man besluttede, at der ikke indsendes et høringssvar.',
      'Udvalget besluttede at give tilskud.',
    ],
  },
  {
    id: 'forkastet',
    outcome: 'rejected',
    pattern: words(
      'forkast(?:et|es|edes|ede)|nedstem(?:t|te|tes|mes)|stemt\\s+ned|bortfald(?:et|t)(?<!(?:plads|post|tilskud|støtte|krav|pligt)\\p{L}*\\s[^.;]{0,40}bortfald(?:et|t))|(?<=^(?:forslaget\\s)?)falder(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Falder.',
      'Ændringsforslaget blev forkastet.',
      'Forslaget om søndagslukning blev nedstemt med 4 mod 1.',
      'Ændringsforslaget bortfaldt.',
    ],
    counterExamples: ['Bladene falder.', 'Et mindretal indstiller, at forslaget forkastes.'],
  },
  {
    id: 'stemte-ned',
    outcome: 'rejected',
    pattern: words(`(?:stemte|stemmer)(?!\\s+og\\s)${upTo(5)}ned`),
    reach: 'anywhere',
    active: true,
    examples: ['Et flertal stemte forslaget ned.', 'Efter en kort debat stemte forsamlingen begge forslag ned.'],
    counterExamples: ['Partiet stemte forslaget ned.', 'Vi stemte og gik ned i kælderen.'],
  },
  {
    id: 'faldet',
    outcome: 'rejected',
    pattern: words(
      `(?<=^(?:[^.:]*:\\s*)?)fald(?:et|t)|(?<=${PROPOSAL}\\s(?:[^,;:.]+\\s)?)fald(?:et|t)|(?<=^(?:et\\s)?${PROPOSAL}\\s[^.;:]{2,160},\\s)faldt(?=[,.]|$|\\s+(?:med|derfor|dermed|herefter)\\s)|(?<=(?:^|\\s)(?:det|forslaget)\\s(?:er|var)\\s(?:dermed|hermed|således|herefter)\\s)(?:bort)?faldet|(?<=^(?:da|idet)\\s[^.;]{0,60}(?:\\sfor|\\simod|stemme|flertal)[^.;]{0,60},\\s)(?:bort)?fald(?:er|t)\\s+\\p{L}*(?:forslaget|indstillingen|ændringen)(?!\\p{L})`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Faldet.',
      'Ændringsforslaget faldt hermed.',
      'Et ændringsforslag fra SF om, at nedsættelsen ikke gennemføres, faldt, idet 2 stemte for.',
      'Forslaget er dermed faldet.',
      '9 stemte imod, hvorefter medlemsforslaget var faldet.',
      'Forslaget fik 2 stemmer, 4 stemte imod, og det var dermed faldet.',
      'Da kun 38 var for, falder forslaget.',
      'Da der ikke var flertal for hegnet, bortfaldt forslaget.',
    ],
    counterExamples: [
      'Besøgstallet er faldet fra 900 til 700.',
      'Grundet sygdom faldt spørgerunden væk.',
      'Da forslag A er vedtaget, bortfalder forslaget fra Ida.',
      'Hvis kun 38 er for, falder forslaget.',
    ],
  },
  {
    id: 'afvist',
    outcome: 'rejected',
    pattern: words(
      `(?:tages|toges|tog|tager|taget)\\s+ikke\\s+til\\s+følge|ikke\\s+taget\\s+til\\s+følge|afvis(?:t|te|tes|es|er)|afslå(?:s|r|et)|(?<=(?:^|^desværre\\s|:\\s|\\s{3}))afslag(?=[.,;]|$|\\s+(?:er\\s+)?(?:meddelt|givet|meddeles|gives))|afslog(?:es)?|(?:får|fik|gives|gav|giver|givet|meddeles|meddeler|meddelte)${upTo(3)}afslag|henvis(?:t|es)\\s+til\\s+(?:(?:deres|sine)\\s+)?(?:egne\\s+midler|egen\\s+(?:kasse|opsparing|formue))|(?<=^(?:[^,;:.]{2,40}\\s)?)må\\s+(?:(?:derfor|desværre|således)\\s+)?(?:afslås|afvises)`,
    ),
    reach: 'anywhere',
    examples: [
      'Må desværre afslås.',
      'Bestyrelsen afviste klagen.',
      'Ansøgning 7 får afslag.',
      'D afslået, da flag ikke er omfattet.',
      'Kulturuge: Afslag.',
      'Foreningen Rask Motion        afslag',
      'Afslag meddelt.',
      'Klagen tages ikke til følge.',
    ],
    counterExamples: ['Direktionen indstiller, at der meddeles afslag.', 'Kommunen oplyste, at klagen er afvist.'],
  },
  {
    id: 'ikke-fremmet',
    outcome: 'rejected',
    pattern: words(
      'ikke\\s+fremme(?:t)?|(?:nyder|nød)\\s+ikke\\s+fremme|(?:kan|kunne)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:nyde\\s+fremme|fremmes)',
    ),
    reach: 'anywhere',
    examples: ['Kan ikke nyde fremme.', 'Sagen blev derfor ikke fremmet.', 'Ændringsforslaget nyder ikke fremme.'],
    counterExamples: ['Projektet er fremmet.'],
  },
  {
    id: 'intet-flertal',
    outcome: 'rejected',
    pattern: words(
      `(?:ikke|ingen)\\s+(?:\\p{L}+\\s+){0,3}?${BACKING}(?:\\s+(?:for|til|om))?|(?<=(?:var|er)\\s+der\\s+(?:\\p{L}+\\s+)?)(?:ikke|ingen)\\s+støtte\\s+til(?=\\.?$|,)|(?:blev|er)\\s+ikke\\s+støttet|(?<=^)intet\\s+flertal`,
    ),
    reach: 'anywhere',
    examples: [
      'Intet flertal herfor.',
      'Det var der ingen stemning for.',
      'Et forslag om at tage entré kunne der ikke samles flertal for.',
      'Der var ikke opbakning til det sidste.',
      'Et forslag om at udsætte sagen blev ikke støttet af flertallet.',
      'Den tanke var der ikke støtte til.',
    ],
    counterExamples: ['Der var flertal for forslaget.', 'Der var ikke støtte til at få fra kommunen.'],
  },
  {
    id: 'oevrige-imod',
    outcome: 'rejected',
    pattern: new Pattern(
      /(?<=^)for\s[^.;:]*?forslag[^.;:]*?\sstemte(?=\s[^.;:]+,\s(?:mens|medens|hvorimod)\s(?:de|alle)\s+(?:\p{L}+\s+)?øvrige\s+(?:\p{L}+\s+)?(?:var|stemte)\s+imod)/iu,
    ),
    reach: 'anywhere',
    examples: ['For et ændringsforslag om to etager stemte F og B, mens de øvrige var imod.'],
    counterExamples: ['Imod forslaget stemte F, mens de øvrige var for.', 'De øvrige var imod.'],
  },
  {
    id: 'ingen-stoettede',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^)ingen\\s+(?:af\\s+\\p{L}+\\s+|medlemmer\\s+)?(?:bakkede|støttede|stemte\\s+for|talte\\s+for|gik\\s+ind\\s+for|var\\s+stemt\\s+for|tilsluttede\\s+sig)(?!\\s+sig)(?=\\s|\\.|$)',
    ),
    reach: 'anywhere',
    examples: ['Ingen bakkede forslaget op.', 'Ingen støttede ønsket om en ny bænk.'],
    counterExamples: ['Ingen støttede sig til rækværket, sagde Ib.', 'Ingen talte om forslaget.'],
  },
  {
    id: 'ingen-saa-ide',
    outcome: 'rejected',
    pattern: words(
      '(?<=^(?:et|det|den|en)\\s[^,;.]{3,60}\\s)(?:kunne|ville)\\s+ingen\\s+(?:se\\s+(?:\\p{L}+\\s+)?(?:idé|ide|mening|grund|fornuft)|gå\\s+med\\s+til|støtte)|(?<=^(?:herom|herpå|dette|det|der)\\s)kunne(?:\\s+der)?\\s+ikke\\s+opnås\\s+enighed',
    ),
    reach: 'anywhere',
    examples: [
      'Et forslag om at hyre en advokat kunne ingen se nogen idé i.',
      'Det sidste forslag ville ingen støtte.',
      'Der kunne ikke opnås enighed om et nyt navn.',
    ],
    counterExamples: ['Ingen kunne se skiltet.', 'Naboerne kunne ikke opnå enighed.'],
  },
  {
    id: 'ikke-enige',
    outcome: 'rejected',
    pattern: words('kunne\\s+ikke\\s+(?:nå\\s+til\\s+enighed|(?:blive\\s+)?enes|blive\\s+enige)'),
    reach: 'outcome-section',
    examples: ['Parterne kunne ikke nå til enighed.', 'Udvalget kunne ikke blive enige om en indstilling.'],
    counterExamples: ['Der var enighed om planen.', 'Formanden oplyste, at de ikke kunne nå til enighed.'],
  },
  {
    id: 'kan-ikke',
    outcome: 'rejected',
    pattern: words(`(?:kan|kunne|vil|ville)${upTo(4)}ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:${AGREE}|opfylde|efterkomme)`),
    reach: 'anywhere',
    active: true,
    examples: [
      'Rådet kan ikke anbefale pkt. 2.',
      'Nævnet kan ikke meddele dispensation.',
      'Det kan vi ikke sige ja til.',
      'Ønsket kan vi ikke opfylde.',
      'Udvalget kunne ikke tilslutte sig forslaget.',
    ],
    counterExamples: ['Thorkild Holm (O) kan ikke tilslutte sig 4. at.', 'Udvalget kan anbefale planen.'],
  },
  {
    id: 'kan-ikke-faa',
    outcome: 'rejected',
    pattern: words(
      `(?:kan|kunne)${upTo(4)}ikke\\s+(?:(?!endeligt?\\s)\\p{L}+\\s+){0,2}?(?:${AGREE}s|imødekomme|efterkommes|tillades)|(?<=^(?:\\p{L}*tilbud(?:det|dene)?|bud(?:det|dene)?)(?:\\s(?:fra|på)\\s[^,;:.]{2,40})?\\s)(?:kan|kunne)\\s+(?:\\p{L}+\\s+)?ikke\\s+antages`,
    ),
    reach: 'anywhere',
    examples: [
      'Ansøgningen kan ikke imødekommes, da puljen er tom.',
      'Lokalplanen kunne ikke vedtages.',
      'Det kunne ledelsen ikke imødekomme.',
      'Kan ikke efterkommes.',
      'Buddet på marken kan ikke antages.',
      'Skuret kan ikke tillades.',
    ],
    counterExamples: [
      'Ansøgningen kan imødekommes.',
      'Kravet kan ikke opfyldes med de gamle skure.',
      'Forslaget kan ikke endeligt vedtages i dag.',
    ],
  },
  {
    id: 'nej',
    outcome: 'rejected',
    pattern: words(
      `(?<=(?:^|men\\s)det\\s)(?:(?:gør|vil|ønsker)\\s+vi\\s+ikke|(?:ønsker|ønskede|vil|ville)\\s+\\p{L}*(?:bestyrelsen|udvalget|rådet|forsamlingen)\\s+(?:\\p{L}+\\s+)?ikke(?=\\.?$|,))|(?:fik|får)\\s+nej\\s+til\\s+(?:deres|sin|ansøgningen)|(?<=:\\s)nej|(?<=\\d\\s*kr\\.[^.]*\\s[–-]\\s)nej(?=\\.?$|,)|(?<=^)nej(?=\\.?$|\\s+tak(?=[.,]|$)|\\s+(?:tak\\s+)?til\\s|,\\s+(?!sagde|svarede|lød|mente|der\\s+er|de\\s+er|det\\s+(?:er|har|var)))`,
    ),
    reach: 'anywhere',
    examples: [
      'Skakklubben fik nej til deres ansøgning.',
      'Galla: nej, det er ikke for alle.',
      'Nej til telt.',
      'Nej tak.',
      'Nej, tilskuddet fortsætter.',
      'Dart: 5.000 kr. til skiver – nej, de har selv.',
    ],
    counterExamples: [
      'Formanden spurgte, hvem der siger nej.',
      'Vi fik nej fra kommunen.',
      'Nej, der er ingen i huset.',
    ],
  },
  {
    id: 'fraraader',
    outcome: 'rejected',
    pattern: words('fraråd(?:er|ede|es|edes)'),
    reach: 'outcome-section',
    active: true,
    examples: ['Udvalget fraråder salget.', 'Ordningen frarådes.'],
    counterExamples: ['Naboerne fraråder salget.', 'Rådgiveren frarådede en ny boring.'],
  },
  {
    id: 'siger-nej',
    outcome: 'rejected',
    pattern: words(
      `(?:siger|sagde|sagt|siges|sagdes)${upTo(5)}nej|vendt?(?:er|e)?${upTo(3)}tommelfingeren\\s+ned|takke(?:r|de)\\s+nej|er\\s+ikke\\s+interesseret|(?:takkes|siges)\\s+(?:der\\s+)?(?:\\p{L}+\\s+)?nej`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Tilbuddet takkes der nej til.',
      'Vi siger nej tak til pavillonen.',
      'Bestyrelsen takker nej.',
      'Det blev der sagt nej til.',
      'Rådet er ikke interesseret.',
    ],
    counterExamples: ['De siger nej.', 'Han takkede nej til posten.', 'Naboen siger nej til et nyt hegn.'],
  },
  {
    id: 'opnaaede-ikke',
    outcome: 'rejected',
    pattern: words(
      '(?:gav|giver|fik|får)\\s+ikke\\s+(?:\\p{L}+\\s+)?medhold|(?:opnåede|opnår|fik|får)\\s+ikke\\s+(?:støtte|tilskud|bevilling|dispensation|tilsagn|tilladelse)',
    ),
    reach: 'anywhere',
    examples: ['Projekt 6 opnåede ikke støtte.', 'Nævnet gav ikke klager medhold.', 'Koret fik ikke tilskud i år.'],
    counterExamples: ['Koret fik ikke svar.', 'Formanden oplyste, at koret ikke fik tilskud.', 'Koret fik tilskud.'],
  },
  {
    id: 'foretages-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^)(?:foretages|gennemføres|iværksættes|igangsættes|bliver)\\s+ikke(?=\\.?$)|(?<=(?:^|:\\s)(?:(?:\\p{L}+\\s){1,3}|[^;:.]*\\sog\\s)?)støttes\\s+(?:(?:derfor|dermed|herefter)\\s+)?ikke(?=[.,]|$|\\s+i\\s+år)',
    ),
    reach: 'anywhere',
    examples: ['Foretages ikke.', 'Gennemføres ikke', 'Støttes ikke.', 'Det er ikke lokalt og støttes derfor ikke.'],
    counterExamples: ['Målingen foretages ikke om natten.', 'Foretages ikke af kommunen.'],
  },
  {
    id: 'ingen-anledning',
    outcome: 'rejected',
    pattern: words(
      '(?:ser|så|finder|(?<=(?:rådet|udvalget|bestyrelsen|nævnet|klyngen|kredsen|KKR|vi)\\s)fandt)\\s+(?:\\p{L}+\\s+)?(?:(?:ingen|ikke)\\s+(?:anledning|grund|grundlag|behov|baggrund)\\s+(?:til|for)\\s+at(?!\\s+foretage\\s+sig)|ikke,?\\s+at\\s+der\\s+(?:er|var)\\s+(?:anledning|grund|grundlag|behov|baggrund)\\s+(?:til|for))',
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Rådet ser ingen anledning til at ændre taksten.',
      'KKR fandt ikke, at der er behov for at nedsætte en gruppe.',
      'Udvalget fandt ikke grundlag for at dispensere.',
    ],
    counterExamples: ['Hans Holm (C) ser ingen grund til at vente.', 'Formanden fandt ikke grund til at klage.'],
  },
  {
    id: 'oensker-ikke',
    outcome: 'rejected',
    pattern: words('ønsker(?:de)?\\s+ikke'),
    reach: 'outcome-section',
    active: true,
    examples: ['Skolebestyrelsen ønsker ikke at gå videre med planen.'],
    counterExamples: ['Hans Holm (C) ønsker ikke en lukning.', 'Udvalget ønsker en opgørelse.'],
  },
  {
    id: 'ingen-af-dem',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^)ingen\\s+af\\s+(?:de\\s+)?(?:\\p{L}+\\s+){0,2}?\\p{L}*(?:ansøgning|forslag|ønske|projekt|model|tilbud)\\p{L}*\\s+(?:(?:blev|er|kan|kunne|opnåede|fik|kunne)\\s+(?:\\p{L}+\\s+)?)?(?:imødekommes?|imødekommet|vedtaget|vedtages|godkendt|godkendes|bevilget|flertal|støttes|støttet|støtte|antaget|tilslutning)',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen af ansøgningerne imødekommes.',
      'Ingen af de to forslag blev vedtaget.',
      'Ingen af modellerne opnåede flertal.',
    ],
    counterExamples: ['Ingen af ansøgningerne er afvist.', 'Ingen af dem blev støttet af fonden.'],
  },
  {
    id: 'svaret-er-nej',
    outcome: 'rejected',
    inRelative: true,
    pattern: words(
      'svaret\\s+(?:er|blev|bliver|lyder|lød)\\s+(?:\\p{L}+\\s+){0,3}?nej(?=[.,]|$)|(?<=(?:^(?:(?:efter\\s[^,;.]{3,40}|altså|derfor|dermed|så|herefter)\\s+(?:bliver|blev)\\s+det|det\\s+blev)|,\\s(?:så|og)\\s+(?:derfor\\s+)?det\\s+(?:bliver|blev))\\s+(?:\\p{L}+\\s+)?)(?:et\\s+)?(?:\\p{L}+\\s+)?nej(?=[.,]|\\s+(?:tak|til)(?!\\p{L})|$)',
    ),
    reach: 'anywhere',
    examples: [
      'Det blev et nej til skiltet.',
      'Derfor blev det et nej til lånet.',
      'Svaret lød et venligt nej.',
      'Det er for stort, så svaret er nej.',
    ],
    counterExamples: ['Altså bliver det et dyrt år.', 'Kommunens svar er nej.', 'Ida spurgte, om svaret er nej.'],
  },
  {
    id: 'kunne-kun-samle',
    outcome: 'rejected',
    pattern: words(
      `(?<=^${PROPOSAL}\\s(?:[^,;.]{2,50}\\s)?)(?:kunne\\s+kun\\s+(?:mønstre|samle|opnå)|samlede\\s+kun|fik\\s+kun|mønstrede\\s+kun|opnåede\\s+kun)(?=\\s+[^\\s.]+\\s+stemmer?)`,
    ),
    reach: 'anywhere',
    examples: ['Forslaget kunne kun mønstre 11 stemmer mod 24.', 'Ændringsforslaget fik kun to stemmer.'],
    counterExamples: ['Bo Lund fik kun 11 stemmer.', 'Forslaget fik 30 stemmer.'],
  },
  {
    id: 'kom-ikke-igennem',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=(?:^|^(?!.*(?:foresl|sagde|ment))[^:;.]{3,60}:\\s)(?:(?:[\\p{L}'’]+s\\s+|et\\s+)?${THING}|det|dette)\\s(?:[^,;.]{2,40}\\s)?)(?:kom(?:mer)?\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+(?:med|igennem)(?=[.,]|$)|(?:gik|går)\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+igennem|(?:vandt|fandt|vinder|finder)\\s+(?:\\p{L}+\\s+){0,2}?(?:ikke|ingen)\\s+(?:gehør|tilslutning|støtte|gang\\s+på\\s+jord)|faldt\\s+(?:\\p{L}+\\s+)?(?:til\\s+jorden|på\\s+gulvet|igennem)|(?:blev|bliver)\\s+(?:der\\s+)?ikke\\s+(?:til\\s+noget|noget\\s+af)(?=[.,]|$))`,
    ),
    reach: 'anywhere',
    examples: [
      'Undtagelsen kom altså ikke med.',
      'Forslaget gik ikke igennem.',
      "KW's forslag om børnepasning blev ikke til noget.",
      'Ønsket om en ekstra bane vandt ikke gehør.',
      'Idéen om tombola faldt til jorden.',
      '§ 11 om aldersgrænse: Forslaget om 35 år vandt ikke gehør.',
      'Det bliver der ikke noget af.',
    ],
    counterExamples: [
      'Ida kom ikke med.',
      'Bussen kom ikke igennem sneen.',
      'Turen blev ikke til noget.',
      'Ib sagde, at forslaget ikke gik igennem.',
      'Ib sagde: Forslaget gik ikke igennem.',
      'Forslaget gik igennem.',
    ],
  },
  {
    id: 'tager-afstand',
    outcome: 'rejected',
    active: true,
    byName: true,
    pattern: words(
      '(?:tager|tog)\\s+(?:\\p{L}+\\s+)?afstand\\s+fra|still(?:er|ede)\\s+sig\\s+(?:\\p{L}+\\s+)?(?:afvisende|negativt?|kritisk)\\s+over\\s*for',
    ),
    reach: 'anywhere',
    examples: [
      'Rådet tager afstand fra ændring 1 og 3.',
      'Bestyrelsen stiller sig afvisende over for ønsket om en ny sti.',
    ],
    counterExamples: [
      'Bo Holm (C) tager afstand fra planen.',
      'Naboerne tager afstand fra planen.',
      'Rådet vil ikke tage afstand fra planen.',
    ],
  },
  {
    id: 'optog-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:\\p{L}*(?:rådet|udvalget|bestyrelsen|forsamlingen)|vi|man|flertallet)\\s)(?:optog|optager)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:sagen|punktet|forslaget|spørgsmålet|emnet)|(?<=(?:sagen|punktet|forslaget|spørgsmålet|emnet)\\s)(?:(?:optages|optoges)\\s+(?:\\p{L}+\\s+)?ikke(?=\\.?$|\\s+på)|(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?ikke\\s+optaget(?=\\s+på\\s+dagsordenen|\\.?$))',
    ),
    reach: 'anywhere',
    examples: [
      'Byrådet optog herefter ikke sagen.',
      'Punktet blev ikke optaget på dagsordenen.',
      'Sagen optages derfor ikke.',
    ],
    counterExamples: [
      'Naboen optog ikke sagen.',
      'Punktet blev optaget på dagsordenen.',
      'Sagen optages som punkt 4.',
      'Festen blev ikke optaget.',
    ],
  },
  {
    id: 'af-bordet',
    outcome: 'rejected',
    pattern: words(
      `(?<=^(?:(?:[\\p{L}'’]+s\\s+|et\\s+)?${THING}|det|dette)\\s(?:[^,;.]{2,50}\\s)?(?:er|blev|bliver|er\\s+dermed|var\\s+dermed)\\s+(?:\\p{L}+\\s+)?)(?:af\\s+bordet|taget\\s+af\\s+bordet|forladt|skudt\\s+(?:ned|i\\s+sænk)|lagt\\s+(?:i\\s+graven|ned|til\\s+side|på\\s+hylden))`,
    ),
    reach: 'anywhere',
    examples: [
      'Ideen om tombola med pengegevinster blev taget af bordet.',
      'Forslaget er dermed af bordet.',
      'Modellen blev skudt ned.',
    ],
    counterExamples: ['Kopperne blev taget af bordet.', 'Ida ønsker forslaget taget af bordet.'],
  },
  {
    id: 'foreningen-oensker-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:foreningen|klubben|skolen|havnen|kirken|selskabet|museet|laget|kredsen|gymnasiet|værket)\\s)(?:ønsker|vil)\\s+(?:\\p{L}+\\s+)?ikke(?=\\s)',
    ),
    reach: 'outcome-section',
    examples: ['Havnen ønsker ikke den type virksomhed.', 'Klubben vil ikke deltage.'],
    counterExamples: ['Naboen ønsker ikke et hegn.', 'Skolen ønsker en ny leder.'],
  },
  {
    id: 'opgav',
    outcome: 'rejected',
    pattern: words('opgav|opgiver|skrinlagde|skrinlægger'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Bestyrelsen opgav planen om en ny bro.', 'Herefter skrinlagde rådet projektet.'],
    counterExamples: ['Naboen opgav planen.', 'Vi opgav at vente.'],
  },
  {
    id: 'droppet',
    outcome: 'rejected',
    pattern: words('dropp(?:et|es|ede|er)|skrinl(?:agt|ægges|agdes)|opgivet|opgives'),
    reach: 'anywhere',
    examples: ['Ideen om flagallé blev droppet igen.'],
    counterExamples: ['Dropzonen er klar.'],
  },
  {
    id: 'gaar-ikke-videre',
    outcome: 'rejected',
    saysNot: true,
    active: true,
    pattern: words(
      '(?:går|gik)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:videre\\s+med|med\\s+til|ind\\s+(?:for|i(?!\\s+(?:det|sagen|punktet)(?!\\p{L}))|på))',
    ),
    reach: 'anywhere',
    examples: ['Vi går ikke videre med forslaget.', 'Bestyrelsen gik ikke ind på idéen.'],
    counterExamples: ['Kommunen går ikke videre med forslaget.', 'Projektet går ikke videre i år.'],
  },
  {
    id: 'blev-ikke-efterkommet',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^(?:(?:[\\p{L}'’]+s\\s+|et\\s+)?${THING})\\s(?:[^,;.]{2,60}\\s)?)(?:blev|bliver|er|var)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:efterkommet|opfyldt|fulgt|medtaget|tilgodeset)|(?<=^(?:indstillingen\\s+)?)(?:ikke\\s+fulgt|følges\\s+ikke)(?=[.,]|$)`,
    ),
    reach: 'anywhere',
    examples: [
      'Ønsket om længere åbningstid blev ikke efterkommet.',
      'Forslaget om en ny bænk blev ikke fulgt.',
      'Ikke fulgt.',
      'Indstillingen følges ikke.',
    ],
    counterExamples: ['Ønsket blev fulgt.', 'Reglen følges ikke.', 'Aftalen blev ikke fulgt af kommunen.'],
  },
  {
    id: 'klagen-aendrer-intet',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:den\\s\\p{L}+\\s)?(?:klagen?|indsigelsen?|anmodningen|ansøgningen|henvendelsen)\\s(?:[^,;.]{2,40}\\s)?)(?:gav|giver)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:\\p{L}+\\s+)?anledning\\s+til\\s+(?:at\\s+(?:ændre|omgøre|fravige|genoptage)|(?:en\\s+)?ændring(?:er)?)',
    ),
    reach: 'anywhere',
    examples: [
      'Indsigelsen gav ikke anledning til at ændre afgørelsen.',
      'Henvendelsen fra naboen giver ikke anledning til ændringer.',
    ],
    counterExamples: ['Bemærkningerne gav ikke anledning til at ændre planen.', 'Klagen gav anledning til debat.'],
  },
]

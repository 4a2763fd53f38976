import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { PROPOSAL, WE } from './phrase-parts.ts'

/** What stands on an agenda: `sagen`, `emnet`, `pkt. 5`, `sag nr. 6`. */
const AGENDA_ITEM = '(?:sagen|punktet|emnet|(?:punkt|pkt\\.?|sag)\\s*(?:nr\\.\\s*)?\\d+)'

/** What was not reached, not taken up, or taken off and back: "nået ikke", "udgår", "trukket". Source: survey of Danish minutes. */
export const LEAVING_OUT: readonly DecisionPhrase[] = [
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
    pattern: words(`(?:tager|tog)\\s+(?:${WE}\\s+)?(?:\\p{L}+\\s+)?ikke\\s+stilling`),
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
    id: 'kom-ikke-til-afstemning',
    outcome: 'not-dealt-with',
    saysNot: true,
    pattern: words(
      'ikke\\s+(?:kom|kommer|blev\\s+sat)\\s+til\\s+(?:behandling|afstemning)|(?:kom|kommer|sættes)\\s+(?:derfor\\s+|dermed\\s+|herefter\\s+)?ikke\\s+(?:(?:til|under)\\s+afstemning|(?:til|under)\\s+behandling)|kunne\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+(?:\\p{L}+\\s+)?(?:behandles|sættes\\s+til\\s+afstemning)(?=\\.?$|,|\\s+(?:på|under|i)\\s)',
    ),
    reach: 'anywhere',
    examples: [
      'Forslaget kom ikke til afstemning.',
      'Tiden var gået, hvorfor sagen ikke kom til behandling.',
      'Da forslaget ikke var indsendt i tide, kunne det ikke behandles.',
    ],
    counterExamples: ['Forslaget kom til afstemning.', 'Skaden kunne ikke behandles med olie.'],
  },
  {
    id: 'udgaar',
    outcome: 'withdrawn',
    pattern: words(
      'udgå(?:r|et)|udgik|(?<=^(?:sagen|punktet)\\s)(?:falder|faldt)\\s+(?:(?:hermed|dermed)\\s+)?(?:væk|bort)',
    ),
    reach: 'anywhere',
    examples: [
      'Sagen falder væk, idet køberen har trukket sig.',
      'Udgår.',
      'Pkt. 9 udgår, da arkitekten er syg.',
      'Punktet er udgået.',
    ],
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
    id: 'besoeget-er-aflyst',
    outcome: 'withdrawn',
    pattern: words(
      '(?<=^\\p{L}*(?:besøget|turen|festen|arrangementet|kurset|temadagen|workshoppen|ekskursionen|seminaret|udflugten|stævnet)\\s(?:[^,;:]{2,30}\\s)?)(?:er|blev)\\s+(?:derfor\\s+|desværre\\s+)?aflyst(?=\\.?$|,|\\s+(?:på\\s+grund|pga|grundet|som\\s+følge)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Besøget den 4. marts er aflyst på grund af sygdom.', 'Turen blev desværre aflyst.'],
    counterExamples: ['Toget er aflyst.', 'Ida fortalte, at turen er aflyst.'],
  },
]

import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { LATER, SOME_DAY } from './later.ts'

/** Who takes up a matter again: `vi`, `bestyrelsen`. */
const WE = '(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet))'
/** Bodies and officers a case is sent back to, with what may stand before: `Klima- og Miljøudvalget`, `den nye bestyrelse`. */
const RECEIVER =
  '(?:(?:den|det|de)\\s+\\p{L}+\\s+)?(?:\\p{L}+-(?:,\\s+\\p{L}+-)*\\s+og\\s+)?\\p{L}*(?:udvalg|råd|bestyrelse|styregruppe|magistrat|forvaltning|administration|sekretariat|gruppe|nævn)\\p{L}*'

/** Put off or sent on in other words than "udsat" and "oversendt". Source: survey of Danish minutes. */
export const POSTPONING: readonly DecisionPhrase[] = [
  {
    id: 'kunne-ikke-afsluttes',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?:kunne|kan|blev)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:færdiggøres|færdigbehandle[st]|færdiggjort|færdigdrøftet|afsluttes|gøres\\s+færdig(?:t)?)|(?<=^(?:drøftelsen|behandlingen|gennemgangen|debatten)\\s(?:[^\\s,;.]+\\s){1,3}?(?:påbegyndt|indledt|begyndt|startet),?\\s+men\\s+)ikke\\s+(?:afsluttet|gjort\\s+færdig|tilendebragt)|(?<=^(?:valg|behandling|konstituering|udpegning|afstemning)(?:en)?(?:\\s(?:af|om)\\s[^,;.]{2,50})?\\s)(?:kunne|kan)\\s+ikke\\s+(?:gennemføres|foretages)',
    ),
    reach: 'anywhere',
    examples: [
      'Princippet kunne ikke færdiggøres på mødet og kommer på igen i januar.',
      'Valg af suppleanter kunne ikke gennemføres skriftligt.',
      'Gennemgangen blev indledt, men ikke afsluttet.',
    ],
    counterExamples: ['Byggeriet blev ikke afsluttet i tide.', 'Turen kunne ikke gennemføres på grund af sne.'],
  },
  {
    id: 'hvor-vi-tager-stilling',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      `(?<=\\p{L}*(?:møde|mødet|forsamling|forsamlingen|seminaret)(?:\\s[^,;.]{1,40})?,\\s)hvor\\s+(?:${WE}\\s+(?:tager|træffer)\\s+(?:endeligt?\\s+)?(?:stilling|beslutning|afgørelse)|(?:sagen|punktet|det|forslaget|spørgsmålet)\\s+(?:behandles|tages\\s+op|afgøres|drøftes|besluttes))`,
    ),
    reach: 'anywhere',
    examples: [
      'Graveren inviteres med til mødet i oktober, hvor vi tager stilling.',
      'Bo tager tegninger med til næste møde, hvor sagen behandles.',
    ],
    counterExamples: ['Der var møde i maj, hvor vi tog stilling.', 'Der er møde i juni, hvor alle er velkomne.'],
  },
  {
    id: 'ikke-klar-til',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?:var|er)\\s+(?:endnu\\s+)?ikke\\s+(?:klar|parat)\\s+til\\s+at\\s+(?:tage\\s+stilling|træffe|beslutte|afgøre|vælge|stemme)|bad\\s+om\\s+(?:at\\s+få\\s+)?(?:sagen|punktet)\\s+(?:igen|tilbage|på\\s+ny)',
    ),
    reach: 'anywhere',
    examples: ['Kommissionen var ikke klar til at tage stilling.', 'Udvalget bad om at få sagen igen i februar.'],
    counterExamples: ['Salen var ikke klar til festen.', 'Udvalget var klar til at tage stilling.'],
  },
  {
    id: 'behandles-foerst',
    outcome: 'postponed',
    pattern: words(
      `(?:behandles|drøftes|tages\\s+op|vedtages|godkendes|afgøres|besluttes|fordeles|besættes|vælges|udpeges|fastsættes|tages\\s+(?:der\\s+)?(?:endeligt?\\s+)?stilling|tages(?=\\s+først\\s+(?:endeligt?\\s+)?stilling))\\s+(?:derfor\\s+|dermed\\s+|altså\\s+)?først(?:\\s+(?:endeligt?\\s+)?stilling)?,?\\s+(?:(?:i|til)\\s+(?:${MONTH_NAMES}|foråret|efteråret|det\\s+nye\\s+år)|(?:på|til)\\s+(?:${LATER}|mødet)|den\\s+\\d|(?:når|efter)(?=\\s))`,
    ),
    reach: 'anywhere',
    examples: [
      'Afsnit 5 er ikke færdigt og behandles først i december.',
      'Forslaget behandles først på næste møde.',
      'Fordelingen besluttes først efter synene i maj.',
      'Posten besættes først, når situationen er afklaret.',
      'Der tages først endelig stilling i oktober.',
    ],
    counterExamples: ['Punkt 5 behandles først.', 'Ida sagde, at sagen behandles først i december.'],
  },
  {
    id: 'ikke-foer',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?<=^(?:sagen|punktet|forslaget|planen|projektet)\\s)(?:sendes|behandles|igangsættes|gennemføres|fremmes|vedtages)\\s+ikke(?=\\s[^;.]{0,60}(?:før|førend)\\s)',
    ),
    reach: 'anywhere',
    examples: ['Sagen sendes ikke i høring, før vejadgangen er belyst.'],
    counterExamples: ['Sagen sendes ikke i høring.', 'Ida sagde, at sagen ikke behandles før maj.'],
  },
  {
    id: 'sker-senere',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:valg(?:et)?|udpegning(?:en)?|konstituering(?:en)?|behandling(?:en)?|beslutning(?:en)?|fordeling(?:en)?|godkendelse(?:n)?)(?:\\s(?:af|om|til)\\s[^,;.]{2,60})?\\s)(?:sker|foregår|foretages|finder\\s+sted|følger)\\s+(?:[^\\s,;.]+\\s+){0,5}?(?:på|til|i)\\s+(?:${LATER}|(?:${MONTH_NAMES})(?!\\p{L}))|(?<=^)[^,;:.]{2,40}\\sforelægges\\s+(?:sagen|punktet|forslaget|planen)\\s+(?:igen\\s+)?${SOME_DAY}|(?<=^)(?:sagen|punktet|forslaget|planen|emnet)\\s+forelægges\\s+(?:igen\\s+)?${SOME_DAY}`,
    ),
    reach: 'outcome-section',
    examples: [
      'Valg af prismodtager sker på et lukket punkt på septembermødet.',
      'Det nye udvalg forelægges sagen i foråret 2018.',
      'Udpegning af medlemmer foretages på næste møde.',
    ],
    counterExamples: [
      'Valget sker ved håndsoprækning.',
      'Festen foregår på Ærø.',
      'Valg af formand skal ske på novembermødet.',
      'Regnskabet forelægges i februar.',
    ],
  },
  {
    id: 'tilbage-til',
    outcome: 'referred',
    pattern: words(
      `(?<=^(?:(?:sagen|punktet)\\s+(?:går\\s+|sendes\\s+)?)?)(?:tilbage|retur)\\s+(?:til\\s+(?:${RECEIVER}|\\p{L}+(?=\\s+(?:med\\s+henblik|til\\s+fornyet)))|i\\s+${RECEIVER})|(?<=^)til\\s+(?:(?:fornyet|videre|yderligere|administrativ)\\s+)?(?:behandling|drøftelse|udtalelse|vurdering|afgørelse|partshøring)(?:\\s+(?:i|hos)\\s+${RECEIVER}|(?<=(?:fornyet|videre|yderligere)\\s\\p{L}+)(?=\\.?$))`,
    ),
    reach: 'anywhere',
    examples: [
      'Tilbage til Klima- og Miljøudvalget, da fordelingen ikke er belyst.',
      'Retur til forvaltningen.',
      'Tilbage i Kulturudvalget, som skal høre klubberne.',
      'Til fornyet behandling i udvalget.',
    ],
    counterExamples: [
      'Tilbage til naturen.',
      'Tilbage i 1994 byggede rådet en bro.',
      'Udvalget kom tilbage til salen.',
      'Til behandling i maj.',
    ],
  },
  {
    id: 'sendte-til-behandling',
    outcome: 'referred',
    active: true,
    pattern: words(
      `(?:(?:over|frem|videre|tilbage)?send(?:es|t|tes|er|te)|henvis(?:es|t|te|er))(?:\\s+\\p{L}+){0,3}?\\s+til\\s+(?:(?:fornyet\\s+|videre\\s+|yderligere\\s+)?(?:udvalgsbehandling|behandling|udtalelse|kommentering|vurdering)\\s+(?:i|hos|ved)\\s+(?:\\p{Lu}\\p{L}+\\s+(?:og\\s+)?)?(?:\\p{L}+-)?${RECEIVER}|udvalgsbehandling|(?:den|det|de)\\s+(?:nye|kommende|nyvalgte)\\s+\\p{L}*(?:bestyrelse|udvalg|råd))`,
    ),
    reach: 'anywhere',
    examples: [
      'Byrådet sendte sagen til behandling i Teknisk Udvalg.',
      'Forslaget henvises til den nye bestyrelse.',
      'Sendt til udvalgsbehandling i Teknisk Udvalg.',
      'Sagen blev sendt til behandling i Børn og Unge-udvalget.',
    ],
    counterExamples: [
      'Ida sendte støvlerne til reparation.',
      'Forvaltningen sendte sagen til behandling i Teknisk Udvalg.',
      'Der henvises til notatet.',
    ],
  },
  {
    id: 'arbejder-videre-med-forslaget',
    outcome: 'referred',
    pattern: words(
      '(?<=^(?:den\\s+nye\\s+)?bestyrelsen?\\s)(?:arbejder\\s+videre\\s+med|tager)\\s+(?:forslaget|forslagene|idéen|ideen|ønsket|opgaven|emnet|punktet|spørgsmålet)(?:\\s+(?:med|til\\s+sig|videre|op))?(?=\\.?$|\\s+(?:til|i|på|og)\\s)',
    ),
    reach: 'anywhere',
    examples: [
      'Bestyrelsen arbejder videre med forslaget til næste generalforsamling.',
      'Bestyrelsen tager forslaget med i det videre arbejde.',
    ],
    counterExamples: ['Naboen arbejder videre med forslaget.', 'Bestyrelsen tager ordet.'],
  },
  {
    id: 'maatte-overfoeres',
    outcome: 'postponed',
    pattern: words(
      `(?:må|måtte)\\s+(?:[^\\s,;:.]+\\s+){0,5}?(?:overføres|udsættes|udskydes|tages\\s+(?:op\\s+)?(?:igen|på\\s+${LATER}))|(?<=^(?:(?:sagen|punktet|emnet|spørgsmålet|forslaget)\\s)?)skal\\s+(?:[^\\s,;:.]+\\s+){0,3}?(?:drøftes|behandles|vendes|tages\\s+op|afklares)\\s+(?:[^\\s,;:.]+\\s+){0,2}?(?:på\\s+${LATER}|igen)`,
    ),
    reach: 'anywhere',
    examples: [
      'Skal drøftes nærmere på næste møde.',
      'Punktet måtte på grund af tidnød overføres til mødet i september.',
      'Valget må derfor udskydes.',
      'Resten må tages på næste møde.',
    ],
    counterExamples: [
      'Planen skal behandles på næste møde.',
      'Hunde må ikke tages med.',
      'Ida sagde, at punktet må udskydes.',
      'Punktet måtte udgå.',
    ],
  },
  {
    id: 'tager-stilling-naar',
    outcome: 'postponed',
    pattern: words(
      `(?:(?<=^[^,;:.]{2,60}\\s)(?:tager|træffer)\\s+${WE}|(?<=^)${WE}\\s+(?:tager|træffer))\\s+(?:derfor\\s+|så\\s+)?(?:først\\s+)?(?:endeligt?\\s+)?(?:stilling|beslutning|afgørelse)(?:\\s+(?:til|om)(?:\\s+[^,;.]{2,50}?)?)?,?\\s+(?:når|efter|så\\s+snart)(?=\\s)|(?<=^[^,;:.]{2,60}\\s)(?:afgøres|besluttes|vurderes|bestemmes|aftales|tages\\s+(?:der\\s+)?(?:endeligt?\\s+)?stilling(?:\\s+til)?),?\\s+(?:når|så\\s+snart)(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Isoleringen tager vi stilling til, når energikonsulenten har været her.',
      'Bestyrelsen tager stilling til ansøgningen, når regnskabet foreligger.',
      'Farven afgøres, når prøverne er kommet.',
    ],
    counterExamples: [
      'Vi tager stilling til ansøgningen i dag.',
      'Kommunen tager stilling, når høringen er slut.',
      'Ida sagde, at vi tager stilling, når tilbuddet er kommet.',
    ],
  },
  {
    id: 'endelig-beslutning-traeffes',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:(?:den\\s+)?endelige?\\s+)?(?:beslutning|stillingtagen|afgørelse|vedtagelse|fordeling|udpegning|prioritering)(?:en)?\\s(?:(?:om|af|til|herom)\\s?[^,;.]{0,50}?\\s?)?)(?:træffes|tages|sker|følger|afventer|kommer|må\\s+(?:derfor\\s+)?vente|falder)(?:\\s+(?:derfor\\s+|altså\\s+)?først)?,?\\s+(?:${SOME_DAY}|når|efter|til\\s+(?:efter|vi)|den\\s+\\d)(?=[\\s.,]|$)|(?<=^(?:(?:den\\s+)?endelige?\\s+)?(?:beslutning|stillingtagen|afgørelse)(?:en)?\\s(?:(?:om|af|til|herom)\\s[^,;.]{0,50}?\\s)?)må\\s+(?:derfor\\s+)?afvente(?=\\s)|(?<=^om\\s[^,;:.]{2,60}\\s)(?:tages|træffes)\\s+(?:der\\s+)?(?:først\\s+)?(?:bestemmelse|beslutning|stilling)\\s+${SOME_DAY}(?=[\\s.,]|$)|(?<=^(?:(?:sagen|spørgsmålet|forslaget)\\s)?)(?:afgøres|besluttes|vurderes|prioriteres)\\s+(?:endeligt?\\s+|først\\s+)?${SOME_DAY}(?=[\\s.,]|$)|(?<=^)stilling\\s+tages\\s+${SOME_DAY}(?=[\\s.,]|$)|(?<=^${WE}\\s)tager\\s+(?:endeligt?\\s+)?stilling\\s+(?:til\\s+[^,;.]{2,40}\\s)?${SOME_DAY}(?=[\\s.,]|$)`,
    ),
    reach: 'anywhere',
    examples: [
      'Besluttes endeligt i november.',
      'Udvalget tager stilling til taksten i marts.',
      'Stillingtagen til tilskuddet må afvente regnskabet.',
      'Om resten tages der beslutning til foråret.',
      'Endelig beslutning træffes i juni.',
      'Den endelige stillingtagen til model 2 sker på næste møde.',
      'Beslutning om taget tages først, når tilbuddene er kommet.',
    ],
    counterExamples: [
      'Prisen afgøres af markedet.',
      'Beslutningen træffes af byrådet.',
      'Endelig beslutning blev truffet i juni.',
      'Ib oplyste, at endelig beslutning træffes i juni.',
    ],
  },
  {
    id: 'kunne-ikke-tage-stilling',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      `(?:kunne|kan)\\s+(?:der\\s+)?(?:\\p{L}+\\s+)?ikke\\s+(?:træffes|tages)\\s+(?:\\p{L}+\\s+)?(?:beslutning|stilling|afgørelse)(?=\\s+(?:på\\s+(?:det\\s+)?(?:foreliggende|nuværende|grundlag)|til\\s+[^,;]{2,40},?\\s+(?:før|da|fordi|uden))|,?\\s+(?:da|fordi|før|førend|uden|inden)\\s)|(?<=^${WE}\\s)(?:kunne|kan|vil|ville|ønsker|ønskede)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:at\\s+)?(?:tage\\s+(?:endeligt?\\s+)?stilling|træffe\\s+(?:\\p{L}+\\s+)?(?:beslutning|afgørelse))(?:\\s+til\\s+[^,;.]{2,40})?,?\\s+(?:før|førend|inden|uden|på\\s+(?:det\\s+)?foreliggende)(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Der kunne ikke træffes beslutning på det foreliggende grundlag.',
      'Der kunne ikke tages endelig stilling, da regnskabet manglede.',
      'Bestyrelsen ville ikke tage stilling, før tallene foreligger.',
    ],
    counterExamples: [
      'Der kunne ikke træffes beslutning.',
      'Kommunen vil ikke tage stilling, før sagen er afgjort.',
      'Der kan ikke træffes beslutning under eventuelt.',
    ],
  },
  {
    id: 'ikke-afgoerelse-i-dag',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?<=^der\\s)(?:træffes|tages|blev|er)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:truffet\\s+|taget\\s+)?(?:(?:nogen|endelig)\\s+)?(?:beslutning|afgørelse|stilling)(?:\\s+til\\s+[^,;.]{2,40})?\\s+(?:i\\s+dag|i\\s+aften|på\\s+dette\\s+møde)(?=[.,]|$)',
    ),
    reach: 'outcome-section',
    examples: ['Der træffes ikke afgørelse i aften.', 'Der blev ikke taget stilling til salget på dette møde.'],
    counterExamples: [
      'Der træffes ikke afgørelse.',
      'Der træffes afgørelse i dag.',
      'I dag træffes der ikke afgørelse.',
    ],
  },
  {
    id: 'ny-generalforsamling',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:da|derfor|eftersom)\\s[^.;]{0,120}?)(?:indkalder|indkaldes|afholdes|holdes)\\s+(?:\\p{L}+\\s+){0,2}?(?:til\\s+)?(?:en\\s+)?(?:ny|ekstraordinær)\\s+generalforsamling|(?:går|gik|sendes|føres|tages)\\s+(?:dermed\\s+|derfor\\s+|nu\\s+)?videre\\s+til\\s+(?:en\\s+)?(?:ny\\s+|ekstraordinær\\s+|næste\\s+){1,2}generalforsamling`,
    ),
    reach: 'anywhere',
    examples: [
      'Da det ikke var tilfældet, indkalder bestyrelsen til en ekstraordinær generalforsamling.',
      'Forslaget fik 38 stemmer for og 2 imod og går videre til en ekstraordinær generalforsamling.',
    ],
    counterExamples: [
      'Bestyrelsen indkalder til generalforsamling i marts.',
      'Ib spurgte, hvornår der holdes en ny generalforsamling.',
    ],
  },
]

import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { LATER, SOME_DAY, WE } from './phrase-parts.ts'

/** What was on the agenda: `det`, `sagen`, `punktet`. */
const CASE = '(?:det|den|de|dem|sagen|punktet|emnet|forslaget|spørgsmålet|oplægget|planen|resten)'
/** What is laid before a later meeting beside the case that is decided now: `Regnskab forelægges`, `En status`. */
const FOLLOW_UP = '(?:regnskab|status|evaluering|opgørelse|beregning|notat|oversigt|årsrapport)(?:en|et)?'

/** Put off to a day or a meeting: "udsat", "på næste møde", "kommer på igen i maj". Source: survey of Danish minutes. */
export const PUTTING_OFF: readonly DecisionPhrase[] = [
  {
    id: 'kommer-paa-igen',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      `(?<=(?:^|[\\s,])${CASE}\\s)(?:kommer|tages|ryger|sættes|må|skal)\\s+(?:(?:derfor|så|først)\\s+)?på\\s+(?:dagsordenen\\s+)?${SOME_DAY}|(?<=^${CASE}\\s)(?:(?:bliver|er|kommer|står)\\s+(?:\\p{L}+\\s+){0,3}?(?:punkt|på\\s+dagsordenen|på)|kommer\\s+(?:på\\s+)?igen|kommer\\s+op)\\s+(?:på|til|i)\\s+(?:${LATER}|mødet|(?:${MONTH_NAMES})(?!\\s+blev))|sættes\\s+(?:øverst\\s+på\\s+(?:dagsordenen|listen)|på\\s+dagsordenen\\s+for\\s+(?:mødet|${LATER}))|(?:kommer|skal|må)\\s+(?:(?:derfor|så|dermed|herefter|forslaget|punktet|sagen|det)\\s+)?(?:på|op)\\s+(?:dagsordenen\\s+)?igen|kommer\\s+på\\s+dagsordenen\\s+(?:næste\\s+gang|(?:til|på)\\s+${LATER})|(?<=^(?:sagen|punktet)\\s)(?:tilbage|på\\s+igen|op\\s+igen)\\s+(?:på|til)\\s+${LATER}`,
    ),
    reach: 'anywhere',
    examples: [
      'Eva var ikke klar med oplægget, så det kommer på i februar.',
      'Sagen kommer derfor på igen den 17. april.',
      'Det bliver første punkt på mødet den 14. juni.',
      'Sættes øverst på dagsordenen til næste møde.',
      'Emnet sættes på dagsordenen for mødet i april.',
      'Ønsket kommer på igen i januar.',
      'Vi blev ikke færdige, så punktet må på igen.',
      'Da der ikke var fremmødt nok, skal forslaget op igen.',
      'Det kommer på dagsordenen næste gang.',
      'Sagen tilbage på næste møde.',
    ],
    counterExamples: [
      'Skiltet kommer på i maj.',
      'Lampen skal op over døren.',
      'Det er koldt i november.',
      'Det bliver godt vejr i maj.',
      'Ida sagde, at punktet skal på igen.',
    ],
  },
  {
    id: 'ser-vi-paa',
    outcome: 'postponed',
    pattern: words(
      `(?:(?:ser|kigger)\\s+${WE}\\s+(?:(?:først|så|nærmere)\\s+)?på|(?<=^(?:så\\s+)?${WE}\\s)(?:ser|kigger)\\s+(?:nærmere\\s+)?på\\s+${CASE})(?:,?\\s+når|\\s+${SOME_DAY})(?=\\s|[.,]|$)|tager\\s+${WE}\\s+(?:den|det|sagen|punktet)\\s+(?:op\\s+)?(?:igen\\s+)?${SOME_DAY}(?=\\s|[.,]|$)|(?<=^vi\\s)sover\\s+på\\s+det|ses\\s+igen\\s+${SOME_DAY}|samles\\s+op\\s+(?:igen\\s+)?${SOME_DAY}|(?:gemmes|gemmer\\s+${WE}|gemte\\s+${WE}|parkeres|skubbes|rykkes)\\s+(?:\\p{L}+\\s+)?til\\s+(?:${LATER}|et\\s+(?:\\p{L}+\\s+)?møde|mødet|senere|næste)`,
    ),
    reach: 'anywhere',
    examples: [
      'Om rådet sender flere af sted, ser vi på, når vi kender prisen.',
      'Seniorholdene ser vi på igen i januar.',
      'Så tager vi den i marts.',
      'Vi sover på det og taler med skolen.',
      'Vi kigger på det igen til foråret.',
      'Det samles op igen i februar.',
      'De gemmes til et ekstraordinært møde i uge 12.',
    ],
    counterExamples: [
      'Det ser vi på.',
      'Kommunen ser på det igen i maj.',
      'Maden gemmes til festen.',
      'Ib sagde, at sagen gemmes til næste møde.',
    ],
  },
  {
    id: 'staar-oeverst-naeste-gang',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:${CASE}\\s+)?)(?:står\\s+(?:øverst|først)\\s+(?:på\\s+(?:(?:dagsordenen|listen)\\s+(?:til|på|for)\\s+)?(?:${LATER}|den\\s+næste|næste\\s+dagsorden)|næste\\s+gang)|(?:behandles|afgøres),?\\s+(?:når|så\\s+snart)(?=\\s))`,
    ),
    reach: 'anywhere',
    examples: ['Står øverst næste gang.', 'Behandles, når budgettet er modtaget.'],
    counterExamples: [
      'Hallen står øverst på kommunens liste.',
      'Byggesager behandles, når de er modtaget.',
      'Ib oplyste, at sagen står øverst næste gang.',
    ],
  },
  {
    id: 'beslutter-til',
    outcome: 'postponed',
    active: true,
    pattern: words(
      `(?:(?:beslutter|afgør|bestemmer)\\s+(?:${WE}|det|den|dem|sagen|punktet|resten|spørgsmålet)|tager\\s+${WE}(?:\\s+${CASE})?(?:\\s+op)?|tager\\s+${CASE}\\s+op)\\s+(?:(?:endeligt|først|nærmere|igen)\\s+)?${SOME_DAY}`,
    ),
    reach: 'anywhere',
    examples: [
      'Vi beslutter det til april.',
      'Farven beslutter vi på næste møde.',
      'Så tager vi den i marts.',
      'Vi tager det op i september.',
    ],
    counterExamples: [
      'Kommunen beslutter det til februar.',
      'Vi beslutter det ofte i pausen.',
      'Så tager vi bussen i januar.',
    ],
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
    id: 'ny-generalforsamling',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:da|derfor|eftersom)\\s[^.;]{0,120}?)(?:indkalder|indkaldes|afholdes|holdes)\\s+(?:\\p{L}+\\s+){0,2}?(?:til\\s+)?(?:en\\s+)?(?:ny|ekstraordinær)\\s+generalforsamling|(?:går|gik|sendes|føres|tages)\\s+(?:forslaget\\s+|det\\s+|dermed\\s+|derfor\\s+|nu\\s+)?videre\\s+til\\s+(?:en\\s+)?(?:ny\\s+|ekstraordinær\\s+|næste\\s+){1,2}generalforsamling`,
    ),
    reach: 'anywhere',
    examples: [
      'Da det ikke var tilfældet, indkalder bestyrelsen til en ekstraordinær generalforsamling.',
      'Forslaget fik 38 stemmer for og 2 imod og går videre til en ekstraordinær generalforsamling.',
      'Da for få er mødt, går forslaget videre til en ekstraordinær generalforsamling.',
    ],
    counterExamples: [
      'Bestyrelsen indkalder til generalforsamling i marts.',
      'Ib spurgte, hvornår der holdes en ny generalforsamling.',
    ],
  },
  {
    id: 'punktet-flyttes',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      'flyttes\\s+\\p{L}+(?:en|et)\\s+til\\s+(?:(?:19|20)\\d\\d|næste\\s+år)|(?:punktet|sagen|emnet)\\s+kommer\\s+(?:(?:på|op)\\s+(?:\\p{L}+\\s+)?igen|igen|på\\s+dagsordenen\\s+(?:til|næste|på|i)|på\\s+(?:\\p{L}+\\s+)?næste\\s+\\p{L}*møde)|(?:punktet|sagen|emnet|behandlingen|drøftelsen|beslutningen|stillingtagen|afgørelsen)\\s+(?:\\p{L}+\\s+){0,2}?(?:flyttes|rykkes|skubbes|gemmes|flyttet|rykket|skubbet|gemt)\\s+til|(?:punkt|pkt\\.?|sag)\\s+\\d{1,3}\\s+(?:\\p{L}+\\s+){0,2}?(?:flyttes|rykkes|skubbes|gemmes|flyttet|rykket|skubbet|gemt)\\s+til\\s+(?:(?:det|et|mødet)\\s+)?(?:(?:næste|senere|kommende)\\s+(?:\\p{L}*møde|gang)|(?!punktmødet)\\p{L}*mødet)|(?<=^[^,;:.]{3,50}\\s)(?:gemmes|skubbes|parkeres)\\s+til\\s+(?:mødet|næste|et\\s+senere|et\\s+kommende)|(?<=^)(?:flyttes|rykkes|skubbes|gemmes|flyttet|rykket|skubbet|gemt)\\s+til\\s+(?:efter\\s|det\\s+|et\\s+)?(?:næste|senere|kommende|\\p{L}*mødet|(?<=efter\\s)\\p{L}+)(?!\\p{L})|(?<=^(?:(?:punktet|sagen|emnet|behandlingen|beslutningen|forslaget)\\s+(?:\\p{L}+\\s+)?)?)(?:skydes|skudt|trækkes|overgår)\\s+(?:ud\\s+)?til\\s+(?:efter\\s|det\\s+|et\\s+)?(?:næste|senere|kommende|\\p{L}*mødet|\\p{L}*seminaret|efteråret|foråret)',
    ),
    reach: 'anywhere',
    examples: [
      'Sagen trækkes ud til oktobermødet.',
      'Skydes til næste møde.',
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
      'Vejen trækkes ud til kysten.',
      'Mødet flyttes til 19. april.',
      'Træerne flyttes til parken.',
      'Punkt 6 rykkes til efter punkt 2.',
    ],
  },
  {
    id: 'overfoert-til',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      `skudt\\s+til\\s+hjørne|optages(?=\\s+(?:på\\s+ny|igen))|(?:overført|overføres|overflyttet|overflyttes)\\s+til\\s+(?:${LATER}|mødet\\s+(?:i|den)(?=\\s))|venter,\\s+til(?=\\s)|(?:salget|købet|projektet|byggeriet|arbejdet|planen|forslaget|ansøgningen|udbuddet|ansættelsen)\\s+afventer|tages\\s+op,\\s+når|(?:udskudt|skubbet|skudt|gemt)\\s+til\\s+(?:senere|${LATER})`,
    ),
    reach: 'anywhere',
    examples: [
      'Forslaget blev skudt til hjørne.',
      'Afgørelsen af, hvor skiltet skal stå, blev skudt til junimødet.',
      'Salget afventer ankeudvalgets svar.',
      'Renten tages op, når årsregnskabet foreligger.',
      'Sagen optages på ny den 9. november.',
      'Blev af tidsmæssige grunde overført til næste møde.',
      'Kurset på Vingsted venter, til vi har set tilmeldingerne.',
    ],
    counterExamples: ['Ida sagde, at sagen overføres til næste møde.', 'Penge overføres til kontoen.'],
  },
  {
    id: 'saa-det-venter',
    outcome: 'postponed',
    inRelative: true,
    pattern: words(
      '(?<=,\\s+så\\s+(?:det|den|punktet|sagen|de)\\s)venter(?=\\.?$|\\s+til)|(?<=^(?:sagen|punktet|emnet|det)\\s)på\\s+(?:\\p{L}+\\s+)?igen(?=\\s)|(?<=^(?:formanden|dirigenten|ordstyreren)\\s+foreslog\\s+at\\s+(?:udsætte|udskyde|flytte|tage)\\s+(?:punktet|sagen|emnet)\\s[^.;,]*,\\s+og\\s+)(?:sådan|det)\\s+blev\\s+det(?=\\.?$)|(?<=^)på\\s+(?:dagsordenen\\s+)?igen(?=\\s|\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'På igen til juni.',
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
    id: 'udsat',
    outcome: 'postponed',
    pattern: words(
      'uds(?:at(?!\\s+for)|ættes|attes|atte|ætter)|(?:sagen|punktet|forslaget)\\s+(?:(?:blev|er)\\s+)?(?:bordlægges|bordlagt)|(?<=^)bordlægges|(?:punktet|sagen|emnet)\\s+gemmes(?=\\.?$)|udskudt|udskyd(?:es|er)|udskød(?:es)?|genoptages|(?<=^(?:(?:sagen|punktet|ansøgningen)\\s+)?(?:blev\\s+|er\\s+)?)(?:tages|toges|taget)\\s+(?:af|ud)\\s+til\\s+(?:\\p{L}+\\s+)?(?:besigtigelse|behandling|drøftelse|belysning|undersøgelse)|(?<=^)(?:bordlagt|parkeret)(?=\\.?$|,|\\s+(?:ind)?til\\s)|(?<=^(?:(?:sagen|ejendommen|arealet|stedet|forholdene)\\s+)?)besigtiges(?=\\.?$|,?\\s+(?:før|inden)\\s)|tages\\s+op\\s+til\\s+(?:fornyet|ny)\\s+(?:drøftelse|behandling|overvejelse)|(?<=^)(?:til\\s+)?næste\\s+(?:år|gang|møde)(?=\\.?$)|(?<=^)senere(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Til næste år.',
      'Tages op til fornyet drøftelse i juni.',
      'Bordlagt.',
      'Sagen besigtiges inden næste møde.',
      'Udsat.',
      'Udsættes til den 4. maj.',
      'Sagen udskydes, til der er afholdt møde.',
      'Sagen bordlægges.',
      'Punktet gemmes.',
      'Sagen genoptages, når målingerne foreligger.',
      'Tages af til besigtigelse i maj.',
    ],
    counterExamples: [
      'Næste år fejrer vi 50 år.',
      'Parkeret bag hallen.',
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
      `(?:tages|tager(?!\\s+(?:\\p{L}+\\s+)?med\\s)|(?<!blev\\s+(?:\\p{L}+\\s+)?)taget(?!\\s+(?:[^\\s,;]+\\s+){0,3}?(?:er|var|blev)\\s)|træffes|behandles|behandler|vurderes|drøftes|afgøres|fortsætter|fortsættes|(?<!${FOLLOW_UP}\\s+)forelægges|foretages|aftales|sættes|besættes|vælges|udpeges|fordeles|fastlægges|fastsættes|besluttes|videreføres|færdigbehandles|afsluttes)${upTo(5)}(?:igen|på\\s+ny|op\\s+igen|næste\\s+gang|på\\s+${LATER}|på\\s+dagsordenen\\s+(?:den|til(?!\\s+\\p{L}*(?:dialog|fælles|borger|kontakt|forældre|personale)mødet)|igen)|på\\s+mødet\\s+(?:den|i)|senere)|(?<=^(?:drøftelsen|drøftelserne|debatten|behandlingen|forhandlingerne)\\s)(?:fortsætter|fortsættes)\\s+(?:i|til|på|efter)(?=\\s)|sker\\s+(?:først\\s+)?på\\s+${LATER}|vender${upTo(2)}tilbage\\s+til\\s+(?:emnet|punktet|sagen|spørgsmålet|dette|det)|(?:forelagt|forelægges|genfremlægges|genforelægges|genbehandles)${upTo(3)}(?:på\\s+ny|igen)|(?:sagen|punktet)\\s+(?:genforelagt|genfremlægges|genforelægges|genfremlagt)|(?<=^(?:(?:sagen|punktet|forslaget|planen)\\s+)?)(?:genfremsættes|genforelægges|genfremlægges|genbehandles)`,
    ),
    reach: 'anywhere',
    examples: [
      'Drøftelserne fortsætter i foråret.',
      'Genfremsættes i oktober.',
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
      'Taget på skuret er tæt igen.',
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
      '(?<=^(?:(?:sagen|punktet|spørgsmålet|forslaget|det|dette)\\s+)?)(?:henst(?:år|od|illes),?\\s+(?:til|indtil)(?=\\s)|(?:må|kan)\\s+(?:derfor\\s+)?(?:ligge|hvile),?\\s+(?:ind)?til(?=\\s))|(?<=^(?:punktet|sagen|emnet|forslaget|ansøgningen|(?:valg|udpegning|behandling|beslutning|godkendelse)(?:et|en)?(?:\\s(?:af|om|til)\\s[^,;.]{2,40})?)\\s)(?:står|stod)\\s+over(?=\\s+til|\\.?$|,)|(?<=^stillingtagen(?:\\s+til\\s[^,;.]{2,60})?\\s)(?:må\\s+)?afvente[rs]|(?<=^(?:(?:sagen|punktet|forslaget|beslutningen|afgørelsen)\\s+)?)ligger\\s+(?:over\\s+)?(?:ind)?til\\s+(?:næste|senere|den|mødet|maj|juni|august|september|oktober|november|marts|april|efteråret|foråret|efter)',
    ),
    reach: 'anywhere',
    examples: [
      'Ligger over til næste møde.',
      'Henstår til det konstituerende møde.',
      'Må ligge, indtil naboen har svaret.',
      'Valget af revisor står over til marts.',
      'Sagen henstår til budgetforhandlingerne.',
      'Henstår, til der foreligger et overslag.',
      'Stillingtagen til pavillonerne afventer planen i april.',
    ],
    counterExamples: [
      'Båden ligger til den 1. maj.',
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
]

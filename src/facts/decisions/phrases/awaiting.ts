import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY, SOME_DAY, WE } from './phrase-parts.ts'

/** What a meeting takes up: sagen, forslag 3, de to ansøgninger, projektet med broen. */
const MATTER =
  '(?<!\\p{L})\\p{L}*(?:sag|punkt|forslag|ansøgning|idé|ide|plan|projekt|spørgsmål|emne|ønske|tanke|salg|køb|udkast|oplæg|notat)\\p{L}{0,5}(?:\\s+\\d+)?(?:\\s+(?:om|fra|med|til)\\s[^,;.]{2,50})?'

/** Left until something is known or has happened: "afventer", "venter til", "i bero", "ikke klar til at beslutte". Source: survey of Danish minutes. */
export const AWAITING: readonly DecisionPhrase[] = [
  {
    id: 'ikke-afgjort',
    outcome: 'postponed',
    saysNot: true,
    pattern: words(
      '(?<=^(?:(?:det|sagen|spørgsmålet|punktet)\\s+blev\\s+)?)ikke\\s+afgjort|(?<=^)(?:ingen\\s+(?:afgørelse|beslutning|stillingtagen|konklusion)|intet\\s+(?:besluttet|afgjort))\\s+(?:i\\s+dag|i\\s+aften|endnu|nu|på\\s+mødet|foreløbig|denne\\s+gang)(?=[.,]|$)|(?:vil|ville|kan|kunne|ønsker|ønskede)\\s+(?:\\p{L}+\\s+){0,2}?ikke\\s+(?:\\p{L}+\\s+)?(?:lægge\\s+sig\\s+fast|binde\\s+sig|beslutte\\s+sig|tage\\s+(?:endelig\\s+)?stilling),?\\s+(?:før|inden|førend)',
    ),
    reach: 'anywhere',
    active: true,
    examples: ['Ikke afgjort.', 'Ingen afgørelse i dag.', 'Rådet ville ikke lægge sig fast, før provstiet har svaret.'],
    counterExamples: [
      'Det er ikke afgjort.',
      'Ingen afgørelse er let.',
      'Naboen ville ikke binde sig, før hegnet var sat.',
    ],
  },
  {
    id: 'ligger-stille',
    outcome: 'postponed',
    pattern: words(
      '(?:lagt|lægges|lægger\\s+(?:vi|bestyrelsen))\\s+(?:\\p{L}+\\s+)?(?:i\\s+(?:mølposen|skuffen|dvale)|på\\s+køl)|(?:ligger|står)\\s+stille,?\\s+(?:ind)?til|(?:sættes|sat|lægges|lagt|stilles)\\s+på\\s+(?:pause|stand\\s?by|vent|is|hold)|(?:hviler|venter|ligger),\\s+(?:ind)?til|får\\s+lov\\s+(?:til\\s+)?at\\s+(?:modne|ligge|hvile|simre)|går\\s+(?:\\p{L}+\\s+)?videre\\s+til\\s+(?:næste|en\\s+ny)\\s+\\p{L}*(?:runde|periode)',
    ),
    reach: 'anywhere',
    examples: [
      'Loppemarkedet blev lagt i mølposen.',
      'Planen lægges på køl.',
      'Den fjerde ansøgning ligger stille, til bilagene er kommet.',
      'Projektet sættes på pause.',
      'Oplægget får lov at modne hos medlemmerne.',
      'Ansøgningen går videre til næste runde.',
    ],
    counterExamples: [
      'Ib mente, at planen skal lægges i skuffen.',
      'Kødet ligger på køl.',
      'Båden ligger stille.',
      'Ib mente, at projektet sættes på pause.',
      'Holdet går videre til finalen.',
    ],
  },
  {
    id: 'inden-vi-beslutter',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:inden|før)\\s+(?:${WE}|den|det|der)\\s[^,.;]{0,40}(?:binder|beslutter|stilling|siger\\s+ja|træffe[rs]|afgør|bestemmer|bestille[rs]|købe[rs]|gør\\s+(?:noget|mere)|går\\s+(?:videre|i\\s+gang))[^,.;]{0,20},\\s)(?:vil|ønsker|skal|må|bad|beder|afventer)\\s+(?:den|det|vi|man|der|${WE})(?=\\s)|(?<=^${WE}\\s)(?:afventer|afventede|venter\\s+på|indhenter|undersøger|besigtiger|ønsker|ønskede|vil|ville|skal)\\s+[^,;.]{2,60},?\\s+(?:før|inden)(?=\\s+(?:vi|den|det|man|der|sagen|punktet|${WE})\\s+(?:\\p{L}+\\s+){0,2}?(?:vælger|beslutter|besluttes|behandles|bestemmer|gør|tager|tages|træffe[rs]|afgøres?|binder|lægger\\s+sig|går\\s+videre|køber|siger)(?!\\p{L}))|(?:indhentes|undersøges|afklares|afprøves|skaffes|beregnes)\\s+først(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Udvalget ønsker et bedre grundlag, før sagen behandles.',
      'Vi afventer svar fra kommunen, før vi gør mere.',
      'Bestyrelsen ville have mere at vide, inden den beslutter sig.',
      'Udvalget vil se et budget, før det tager stilling.',
      'Der indhentes først tal for besøget.',
      'Inden bestyrelsen binder sig, vil den se tal for fem år.',
      'Udvalget vil se de tre steder, før man vælger.',
      'Inden vi gør mere, skal der ligge en pris fra mureren.',
    ],
    counterExamples: [
      'Vi afventer svar fra kommunen.',
      'Naboen afventer svar, før han gør mere.',
      'Vi skal have malet, før der bliver frost.',
      'Tallene indhentes i maj.',
      'Inden mødet vil vi spise.',
      'Vi vil se filmen, før vi går hjem.',
    ],
  },
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
      `(?:kunne|kan)\\s+(?:der\\s+)?(?:\\p{L}+\\s+)?ikke\\s+(?:træffes|tages)\\s+(?:\\p{L}+\\s+)?(?:beslutning|stilling|afgørelse)(?=\\s+(?:på\\s+(?:det\\s+)?(?:foreliggende|nuværende|grundlag)|til\\s+[^,;]{2,40},?\\s+(?:før|da|fordi|uden))|,?\\s+(?:da|fordi|før|førend|uden|inden)\\s)|(?<=^${WE}\\s)(?:kunne|kan|vil|ville|ønsker|ønskede)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:at\\s+)?(?:tage\\s+(?:endeligt?\\s+)?stilling|træffe\\s+(?:\\p{L}+\\s+)?(?:beslutning|afgørelse))(?:\\s+til\\s+[^,;.]{2,40})?,?\\s+(?:før|førend|inden|uden|på\\s+(?:det\\s+)?foreliggende)(?=\\s)|(?<=^)kan\\s+ikke\\s+tages\\s+stilling\\s+til,?\\s+før`,
    ),
    reach: 'anywhere',
    examples: [
      'Kan ikke tages stilling til, før naboen har svaret.',
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
    id: 'lagt-til-side',
    outcome: 'postponed',
    pattern: words(
      `(?<!^(?:de|kommunen|naboen|naboerne|ejeren|regionen|amtet|staten)\\s)(?:lader|lod)\\s+(?:(?:vi|man|bestyrelsen|udvalget|rådet)|(?:det|den|dem|sagen|punktet|forslaget|spørgsmålet))\\s+(?:\\p{L}+\\s+)?(?:ligge|hvile)|(?<=${MATTER}\\s)(?:(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?(?:lagt\\s+(?:til\\s+side|på\\s+(?:is|hylden|køl))|parkeret|sat\\s+på\\s+(?:pause|standby|hold))|(?:lægges|stilles)\\s+(?:\\p{L}+\\s+)?(?:til\\s+side|i\\s+(?:skuffen|mølposen)|på\\s+(?:is|hylden|køl))|sættes\\s+(?:\\p{L}+\\s+)?på\\s+(?:pause|standby|hold)|parkeres|ligger\\s+stille|hviler(?!\\s+på)|får\\s+lov\\s+(?:til\\s+)?at\\s+hvile)|(?<=^)(?:sættes|lægges|sat|lagt)\\s+på\\s+(?:pause|standby|hold|is)|(?<=^)(?:den\\s+endelige\\s+)?beslutning(?:en)?\\s+udestår|(?<=^${WE}\\s)(?:ser|så)\\s+(?:tiden|det|situationen|udviklingen)\\s+an|(?<=^(?:det|den|dem)\\s)ser\\s+${WE}\\s+(?:(?:lige|først|lidt)\\s+)?an`,
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
    id: 'venter',
    outcome: 'postponed',
    pattern: words(
      `(?:venter|vente)\\s+(?:(?:derfor|dermed|altså|således|dog|foreløbig|også|indtil\\s+videre)\\s+)?(?:til|med\\s+at)|ventes\\s+(?:der\\s+)?med|venter\\s+(?:vi|bestyrelsen)\\s+(?:\\p{L}+\\s+)?med|(?<=^med\\s[^,;:.]{2,60}\\s)venter\\s+${WE}(?=\\.?$|,|\\s+(?:til|indtil|med)(?!\\p{L}))|må\\s+(?:\\p{L}+\\s+)?vente(?!\\s+(?:ved|uden\\s?for|i|foran|mange|længe|\\d))|(?<=^(?:(?:(?:punkt|pkt\\.?|sag)\\s+)?[a-h]\\s|\\p{L}{3,}(?:ningen|købet|skiftet|arbejdet|valget)\\s)?)må\\s+(?:\\p{L}+\\s+)?afvente|(?:i|til)\\s+bero|(?:punktet|sagen|emnet|beslutningen|stillingtagen|(?<=^(?:indstillingens\\s+)?)(?:punkt|pkt\\.?|sag)\\s+\\d{1,2})\\s+(?:\\p{L}+\\s+)?afvente[rs]|(?<=^)afvente[rs]|(?<=^(?:vi|${BODY})\\s)(?:vil|ønsker\\s+at|ønskede\\s+at|valgte\\s+at|vælger\\s+at)\\s+(?:\\p{L}+\\s+)?(?:vente|afvente)(?!\\p{L})|(?<=^)venter\\s+på\\s+[^\\s,;.]+(?:\\s+[^\\s,;.]+){0,3}(?=\\.?$)|(?<=^(?:vi|${BODY})\\s)venter\\s+med\\s+[^,;.]{3,40},\\s+(?:ind)?til(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Venter på museet.',
      'Rådet venter med et svar, til tallene er kommet.',
      'Nye stole venter vi med.',
      'Med hegnet venter udvalget, til naboen har svaret.',
      'Ansøgningen fra Foreningen af Søer sættes i bero, til loven foreligger.',
      'Udvalget vil vente med at tage stilling til marts.',
      'Rådet valgte at afvente svaret.',
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
    counterExamples: [
      'Vi venter på bussen.',
      'Sagen beror på et skøn.',
      'Med bus 12 venter de længe.',
      'Niels Holm (C) afventer Kommunalbestyrelsen.',
      'Der står 14 på ventelisten.',
    ],
  },
  {
    id: 'skal-belyses',
    outcome: 'postponed',
    pattern: words(
      `(?<=^(?:sagen|forslaget|spørgsmålet|punktet|økonomien)\\s)skal\\s+(?:(?:først|derfor)\\s+)?(?:belyses|undersøges|afklares)\\s+(?:yderligere|nærmere|bedre|først)|(?<=^(?:sagen|forslaget|spørgsmålet|økonomien|konsekvenserne)\\s)(?:ønskes|bedes|må)\\s+(?:\\p{L}+\\s+){0,2}?(?:belyst|undersøgt|afklaret|belyses|undersøges|afklares)|(?<=^${BODY}\\s)(?:ønsker|ønskede)\\s+(?:sagen|forslaget|spørgsmålet|økonomien|konsekvenserne)\\s+(?:\\p{L}+\\s+)?(?:belyst|undersøgt|afklaret)(?!.*\\sog\\s\\p{L}*(?:sender|viser)\\s)|(?<=^der\\s)ønskes\\s+(?:en\\s+)?(?:ny|fornyet|yderligere)\\s+(?:drøftelse|behandling)`,
    ),
    reach: 'outcome-section',
    examples: [
      'Sagen ønskes yderligere belyst.',
      'Rådet ønsker økonomien bedre belyst, inden der tages stilling.',
      'Der ønskes en ny drøftelse i september.',
      'Sagen skal belyses yderligere.',
      'Økonomien skal afklares nærmere.',
    ],
    counterExamples: [
      'Udvalget ønsker pladsen bedre belyst.',
      'Pladsen skal belyses bedre.',
      'Ib mente, at sagen skal belyses yderligere.',
    ],
  },
]

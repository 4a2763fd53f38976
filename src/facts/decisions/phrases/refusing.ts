import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { BODY, THING } from './phrase-parts.ts'

/** What is granted or refused: "besluttede ikke at ⟨give⟩ tilskud". */
const GRANT =
  '(?:give|yde|imødekomme|bevilge|støtte|meddele|godkende|vedtage|tiltræde|anbefale|tilslutte|bakke|dispensere|tillade|fremme|gå\\s+videre)'
/** Infinitives that a body "cannot". */
const AGREE =
  '(?:følge(?:\\s+(?:indstillingen|forslaget)|(?=[.,]|$))|anbefale|godkende|tiltræde|tilslutte\\s+sig|støtte|imødekomme|vedtage|bevilge|bakke|dispensere|genoptage|sige\\s+ja|(?:give|meddele|yde)\\s+(?:\\p{L}+\\s+)?(?:dispensation|tilladelse|tilskud|støtte|tilsagn|samtykke))'

/** Who says no: "afvist", "kan ikke imødekommes", "nej", "droppet". Source: survey of Danish minutes. */
export const REFUSING: readonly DecisionPhrase[] = [
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
    id: 'afvist',
    outcome: 'rejected',
    pattern: words(
      `(?:tages|toges|tog|tager|taget)\\s+ikke\\s+til\\s+følge|ikke\\s+taget\\s+til\\s+følge|afvis(?:t|te|tes|es|er)|(?<=^(?:kravet|påstanden|regningen|fakturaen)\\s(?:(?:fra|om|på)\\s[^,;.]{2,40}\\s)?)bestrides|afslå(?:s|r|et)|(?<=(?:^|^desværre\\s|:\\s|\\s{3}))afslag(?=[.,;]|$|\\s+(?:er\\s+)?(?:meddelt|givet|meddeles|gives))|afslog(?:es)?|(?:får|fik|gives|gav|giver|givet|meddeles|meddeler|meddelte)${upTo(3)}afslag|henvis(?:t|es)\\s+til\\s+(?:(?:deres|sine)\\s+)?(?:egne\\s+midler|egen\\s+(?:kasse|opsparing|formue))|(?<=^(?:[^,;:.]{2,40}\\s)?)må\\s+(?:(?:derfor|desværre|således)\\s+)?(?:afslås|afvises)|(?<=^(?:\\p{L}*(?:bevilling|tilladelse|dispensation)(?:en)?\\s+(?:blev\\s+|er\\s+)?)?)nægte[st](?=\\.?$|,)|(?<=^)(?:ikke|intet)\\s+medhold(?=\\.?$|,)`,
    ),
    reach: 'anywhere',
    examples: [
      'Bevilling nægtes.',
      'Ikke medhold.',
      'Kravet om erstatning bestrides.',
      'Må desværre afslås.',
      'Bestyrelsen afviste klagen.',
      'Ansøgning 7 får afslag.',
      'D afslået, da flag ikke er omfattet.',
      'Kulturuge: Afslag.',
      'Foreningen Rask Motion        afslag',
      'Afslag meddelt.',
      'Klagen tages ikke til følge.',
    ],
    counterExamples: [
      'Ib nægtede at betale.',
      'Direktionen indstiller, at der meddeles afslag.',
      'Kommunen oplyste, at klagen er afvist.',
    ],
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
    id: 'kan-ikke-optages',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?:kan|kunne)${upTo(4)}ikke\\s+(?:\\p{L}+\\s+){0,2}?(?:optages|indgå|godskrives|medregnes|udbydes|gives|ydes|opfyldes|honoreres|tildeles|udbetales|eftergives|forlænges|oprettes|lade\\s+sig\\s+gøre)(?!,?\\s+(?:for\\s+tiden|i\\s+øjeblikket|hvis|før|uden)(?!\\p{L}))|(?<=^[^,;:.]{2,50}\\s)blev\\s+(?:\\p{L}+\\s+)?ikke\\s+til\\s+noget(?=[.,]|$|\\s+i\\s)`,
    ),
    reach: 'outcome-section',
    examples: [
      'Udstillingen blev ikke til noget.',
      'Turen kan ikke lade sig gøre i år.',
      'Bridgeklubben opfylder ikke kravet om fem medlemmer og kan derfor ikke optages.',
      'Kurset i spansk kan ikke indgå.',
      'Ønsket kan ikke opfyldes.',
      'Det søgte beløb kan ikke gives.',
    ],
    counterExamples: [
      'Kurset kan ikke udbydes for tiden.',
      'Ida oplyste, at kurset ikke kan udbydes.',
      'Kurset kan udbydes.',
      'Beløbet kan ikke udbetales, hvis regnskabet mangler.',
    ],
  },
  {
    id: 'nej',
    outcome: 'rejected',
    pattern: words(
      `(?<=(?:^|men\\s)det\\s)(?:(?:gør|vil|ønsker)\\s+vi\\s+ikke|(?:ønsker|ønskede|vil|ville)\\s+${BODY}\\s+(?:\\p{L}+\\s+)?ikke(?=\\.?$|,))|(?:fik|får)\\s+nej\\s+til\\s+(?:deres|sin|ansøgningen)|(?<=:\\s)nej|(?<=\\d\\s*kr\\.[^.]*\\s[–-]\\s)nej(?=\\.?$|,)|(?<=^)nej(?=\\.?$|\\s+tak(?=[.,]|$)|\\s+(?:tak\\s+)?til\\s|,\\s+(?!sagde|svarede|lød|mente|der\\s+er|de\\s+er|det\\s+(?:er|har|var)))|(?<=^det\\s)(?:ønskede|ønsker|ville|vil)\\s+(?:et\\s+flertal|flertallet|de\\s+øvrige)\\s+(?:\\p{L}+\\s+)?ikke(?=\\.?$|,)`,
    ),
    reach: 'anywhere',
    examples: [
      'Det ønskede et flertal ikke.',
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
    id: 'fraraader',
    outcome: 'rejected',
    pattern: words('fraråd(?:er|ede|es|edes)'),
    reach: 'outcome-section',
    active: true,
    examples: ['Udvalget fraråder salget.', 'Ordningen frarådes.'],
    counterExamples: ['Naboerne fraråder salget.', 'Rådgiveren frarådede en ny boring.'],
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
      '(?:ser|så|finder|(?<=(?:rådet|udvalget|bestyrelsen|nævnet|klyngen|kredsen|KKR|vi)\\s)fandt)\\s+(?:\\p{L}+\\s+)?(?:(?:ingen|ikke(?:\\s+på\\s+(?:det\\s+)?\\p{L}+\\s+grundlag)?)\\s+(?:anledning|grund|grundlag|behov|baggrund)\\s+(?:til|for)\\s+at(?!\\s+foretage\\s+sig)|ikke,?\\s+at\\s+der\\s+(?:er|var)\\s+(?:anledning|grund|grundlag|behov|baggrund)\\s+(?:til|for))',
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
    id: 'tager-afstand',
    outcome: 'rejected',
    active: true,
    byName: true,
    pattern: words(
      '(?:tager|tog)\\s+(?:\\p{L}+\\s+)?afstand\\s+fra|still(?:er|ede)\\s+sig\\s+(?:\\p{L}+\\s+)?(?:afvisende|negativt?|kritisk)\\s+over\\s*for|(?:går|gik)\\s+(?:\\p{L}+\\s+)?imod(?=\\s)|modsæt(?:ter|te)\\s+sig|(?:er|var)\\s+(?:\\p{L}+\\s+)?imod(?=\\s)|(?:finder|fandt)\\s+ikke\\s+(?:[^\\s,;.]+\\s+){1,4}?(?:hensigtsmæssigt?|rimeligt?|relevant|realistisk|ønskeligt?|egnet|egnede)(?!\\p{L})',
    ),
    reach: 'anywhere',
    examples: [
      'Udvalget modsætter sig forslaget.',
      'Udvalget går imod forslaget.',
      'Udvalget finder ikke placeringen hensigtsmæssig.',
      'Rådet tager afstand fra ændring 1 og 3.',
      'Bestyrelsen stiller sig afvisende over for ønsket om en ny sti.',
    ],
    counterExamples: [
      'Ida Holm (A) går imod forslaget.',
      'Rådet finder ikke vej hjem.',
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
      `(?<=^(?:${BODY}|vi|man|flertallet)\\s)(?:optog|optager)\\s+(?:\\p{L}+\\s+)?ikke\\s+(?:sagen|punktet|forslaget|spørgsmålet|emnet)|(?<=(?:sagen|punktet|forslaget|spørgsmålet|emnet)\\s)(?:(?:optages|optoges)\\s+(?:\\p{L}+\\s+)?ikke(?=\\.?$|\\s+på)|(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?ikke\\s+optaget(?=\\s+på\\s+dagsordenen|\\.?$))`,
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
      `(?<=^(?:(?:[\\p{L}'’]+s\\s+|et\\s+)?${THING}|det|dette)\\s(?:[^,;.]{2,50}\\s)?(?:er|blev|bliver|er\\s+dermed|var\\s+dermed)\\s+(?:\\p{L}+\\s+)?)(?:af\\s+bordet|taget\\s+af\\s+bordet|forladt|skudt\\s+(?:ned|i\\s+sænk)|lagt\\s+(?:i\\s+graven|ned|til\\s+side|på\\s+hylden))|(?<=^(?:model|forslag|alternativ|løsning|scenarie)\\s(?:\\d|[a-h])\\s)(?:tages\\s+ud(?=\\.?$|\\s+af)|er\\s+(?:dermed\\s+)?ikke\\s+længere\\s+aktuelt?|fravælges)`,
    ),
    reach: 'anywhere',
    examples: [
      'Model 1 er ikke længere aktuel.',
      'Forslag 3 tages ud af planen.',
      'Ideen om tombola med pengegevinster blev taget af bordet.',
      'Forslaget er dermed af bordet.',
      'Modellen blev skudt ned.',
    ],
    counterExamples: ['Kopperne blev taget af bordet.', 'Ida ønsker forslaget taget af bordet.'],
  },
  {
    id: 'opgav',
    outcome: 'rejected',
    pattern: words('opgav|opgiver|skrinlagde|skrinlægger|(?:lod|lader)\\s+(?:\\p{L}+\\s+){1,3}?falde'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Udvalget lader forslaget falde.',
      'Bestyrelsen opgav planen om en ny bro.',
      'Herefter skrinlagde rådet projektet.',
    ],
    counterExamples: ['Naboen lader træet falde.', 'Naboen opgav planen.', 'Vi opgav at vente.'],
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
  {
    id: 'nul-kroner',
    outcome: 'rejected',
    pattern: words(
      '(?<=^)(?:bevilg(?:et|es)|tildelt|tildeles|støtte|tilskud):?\\s+(?:kr\\.?\\s*)?0(?:\\s*kr|,-)?(?=\\.?$)|(?<=^(?:der\\s)?)(?:bevilges|bevilget|gives|ydes|tildeles)\\s+(?:intet|ingenting|ingen\\s+(?:midler|penge|støtte|tilskud))(?=\\.?$|\\s+til\\s)',
    ),
    reach: 'anywhere',
    examples: ['Der bevilges intet.', 'Bevilget: 0 kr.', 'Tildeles kr. 0'],
    counterExamples: ['Der gives ingen kage.', 'Bevilget: 10.000 kr.', 'Saldo: 0 kr.'],
  },
  {
    id: 'intet-tilskud',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      '(?<=^(?:[^;.]{2,60}:\\s)?)(?:intet\\s+(?:tilskud|beløb)|ingen\\s+(?:støtte|bevilling|midler|penge|tilladelse|dispensation)|0\\s+kr)(?=\\.?$|\\s+(?:i\\s+denne\\s+omgang|i\\s+år)\\.?$)|(?<=^)ingen\\s+(?:støtte|tilskud|bevilling|tilladelse|dispensation)\\s+til\\s+[^\\s,;:.]+(?:\\s+[^\\s,;:.]+)?(?=\\.?$)',
    ),
    reach: 'outcome-section',
    examples: ['Ingen støtte til projektet.', 'Mandskoret: Intet tilskud.', 'Ingen støtte i år.'],
    counterExamples: ['Ingen støtte fra kommunen betyder, at vi må lukke.', 'Intet nyt.'],
  },
  {
    id: 'uden-for-formaalet',
    outcome: 'rejected',
    pattern: words(
      `(?:ligger|falder)\\s+uden\\s?for\\s+(?:\\p{L}+\\s+)?(?:kriterierne|formålet|formål|rammerne|retningslinjerne|reglerne)|opfylder\\s+ikke\\s+(?:kriterierne|betingelserne|kravene)(?=\\.?$|\\s+(?:og|for\\s+tilskud))|(?<=^der\\s)(?:er|var)\\s+(?:\\p{L}+\\s+)?(?:ikke|intet|ingen)\\s+(?:grundlag|anledning|grund|hjemmel)\\s+(?:for|til)\\s+at\\s+(?:give|ændre|imødekomme|meddele|støtte|gå|yde|tillade|fravige|dispensere)|(?<=^)uimodtageligt?(?=\\.?$|,)|(?<=^${BODY}\\s)(?:stiller|stillede)\\s+sig\\s+(?:\\p{L}+\\s+)?afvisende|(?<=^)kom(?:mer)?\\s+ikke\\s+i\\s+betragtning`,
    ),
    reach: 'outcome-section',
    examples: [
      'Kommer ikke i betragtning.',
      'Der er ikke grundlag for at give dispensation.',
      'Uimodtageligt.',
      'Udvalget stiller sig afvisende.',
      'Ansøgningen ligger uden for kriterierne.',
      'Projektet falder uden for puljens formål.',
    ],
    counterExamples: [
      'Der er ikke grund til bekymring.',
      'Ib mente, at ansøgningen ligger uden for kriterierne.',
      'Huset ligger uden for byen.',
    ],
  },
  {
    id: 'der-er-ikke-penge',
    outcome: 'rejected',
    saysNot: true,
    echo: 'alone',
    pattern: words(
      '(?<=^der\\s)(?:er|var)\\s+(?:\\p{L}+\\s+)?(?:ikke|ingen)\\s+(?:penge|midler|dækning|økonomi)\\s+(?:på|til|i|for)(?=\\s)',
    ),
    reach: 'outcome-section',
    examples: ['Der er ikke dækning for beløbet.', 'Der er desværre ingen penge på budgettet.'],
    counterExamples: ['Ib sagde, at der er ikke penge i kassen.', 'Der er penge til en bænk.'],
  },
  {
    id: 'det-ville-de-ikke',
    outcome: 'rejected',
    saysNot: true,
    pattern: words(
      `(?<=^(?:det|den|de|[^,;:.]{3,60})\\s)(?:ville|vil|kunne|kan|ønskede)\\s+(?:de\\s+(?:øvrige|andre|fleste)|flertallet|resten|ingen|forsamlingen|ledelsen|medarbejdersiden|ledelsessiden|[ab]-siden|${BODY}|vi)\\s+(?:\\p{L}+\\s+)?(?:ikke\\s+)?(?:være\\s+med\\s+til|støtte|gå\\s+med\\s+til|bakke\\s+op|bede\\s+om|høre\\s+tale\\s+om)(?=[.,]|$)(?<=(?:ingen|ikke)\\s.*)|(?<=^(?:det|den|de)\\s)(?:var|er)\\s+(?:de\\s+(?:øvrige|andre|fleste)|flertallet|resten|ingen|forsamlingen|bestyrelsen|udvalget|rådet|vi)\\s+(?:af\\s+\\p{L}+\\s+)?(?:ikke\\s+)?(?:med\\s+på|stemt\\s+for)(?=[.,]|$)(?<=(?:ingen|ikke)\\s.*)`,
    ),
    reach: 'anywhere',
    examples: [
      'Det ville de øvrige ikke være med til.',
      'Det ville ingen støtte.',
      'Det var resten af udvalget ikke med på.',
      'En ekstra vagt ville flertallet ikke bede om.',
      'Det ville de andre ikke høre tale om.',
      'En samtale efter otte dage kunne medarbejdersiden ikke være med til.',
    ],
    counterExamples: [
      'Det ville vi støtte.',
      'Det ville kommunen ikke være med til.',
      'Det var de andre klubber ikke med på.',
      'Det var de andre med på.',
      'Ida sagde, at det ville ledelsen ikke være med til.',
    ],
  },
  {
    id: 'springer-over',
    outcome: 'rejected',
    active: true,
    inRelative: true,
    pattern: words(
      'springer\\s+(?!punktet|sagen|emnet|dette)(?:\\p{L}+\\s+){1,3}?over(?=\\.?$|\\s+(?:i\\s+år|denne\\s+gang|næste\\s+år))|(?<=(?:^|,\\s+så\\s+)(?:den|det|dem|\\p{L}{3,}(?:en|et|erne|ne))\\s)springer\\s+vi\\s+over',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen havde lyst, så den springer vi over i år.',
      'Ringridningen springer vi over.',
      'Vi springer loppemarkedet over i år.',
      'Bestyrelsen springer julefrokosten over.',
    ],
    counterExamples: ['Vi springer punktet over.', 'Hesten springer hækken over.'],
  },
  {
    id: 'bliver-ikke-noget',
    outcome: 'adopted',
    saysNot: true,
    pattern: words(
      '(?<=^der\\s)(?:bliver|laves|holdes)\\s+(?:(?:derfor|desværre|altså|dermed)\\s+)?ikke\\s+(?:noget|nogen)(?=\\s)',
    ),
    reach: 'anywhere',
    examples: ['Der bliver ikke noget loppemarked i år.', 'Der holdes derfor ikke nogen fest.'],
    counterExamples: ['Der bliver ikke plads.', 'Ib sagde, at der bliver ikke noget.'],
  },
]

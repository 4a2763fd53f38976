import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, HOUSES, type NarratedForm, OURS, PEOPLE, PERSON, SUBJECT } from './narrated-form.ts'

const NOT_OURS =
  '(?!naboen\\s|naboerne\\s|vi\\s|man\\s|der\\s|det\\s|kommunen\\s|regionen\\s|foreningen\\s|bestyrelsen\\s)'
const NOT_FROM = '(?!.*\\sfra\\s(?:kommunen|staten|regionen|provstiet|fonden|puljen|ministeriet))'

/** A sum: `500 kr`, `kr. 500,-`; not `500 meter`. */
const KRONER = '(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr)'
/** What is given in thanks, behind "en" or "et": `gavekort`, `vandrepokal`; not `tur`, `opgave`. */
const GIFT =
  '(?:\\p{L}*(?:(?<!op|ud|af)gave|gavekort|kurv|buket|krans|vin|fad|krus|medalje|pokal|erkendtlighed|flaske|æresmedlemskab|afskedsreception)|(?:arm(?:bånds)?)?ur)'

/** What somebody gets, and what may be spent. Source: survey of Danish minutes. */
export const GIVING_FORMS: readonly NarratedForm[] = [
  {
    id: 'faar-et-nej',
    outcome: 'rejected',
    pattern: new Pattern(
      `^${NOT_OURS}${SUBJECT}(?:får|fik)\\s+${ADVERBS}(?:(?:et\\s+)?(?:\\p{L}+\\s+)?nej|ikke\\s+(?:lov|tilladelse|penge|tilskud|noget|støtte))(?=[.,;]|$|\\s(?:til|fra|på|i|denne|med)\\s)`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['En forespørgsel om en fest får derfor et nej.', 'Spejderne får ikke lov til at bruge salen.'],
    counterExamples: ['Vi fik et nej fra fonden.', 'Bo fortalte, at klubben fik nej.', 'Klubben får nejlikker.'],
  },
  {
    id: 'faar-opgaven',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${NOT_OURS}${NOT_FROM}${SUBJECT}får\\s+${ADVERBS}(?:ordren|til\\s+opgave|opgaven|entreprisen|\\p{L}*(?:lejligheden|boligen|værelset|bådpladsen|haveloddet|garagen)(?=[.,;]|$|\\s(?:fra|pr\\.|efter)\\s)|arbejdet|jobbet|stillingen|kontrakten|lov\\s+til|tilladelse\\s+til|fri\\s+(?:entré|adgang)|tallene|et\\s+gavekort|en\\s+frist|(?:en|to|tre|fire|\\d+)\\s+(?:måned|måneder|uge|uger|dage)\\s+til\\s+at)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Malerfirmaet Bunk får opgaven.',
      'Hun får lejligheden, da hun har ventet længst.',
      'Medarbejderne får et gavekort på 300 kr.',
      'Skolen får lov til at bruge banen.',
    ],
    counterExamples: ['Vi får lov til at bruge hallen.', 'Ib oplyste, at Bunk får opgaven.', 'Børnene får kage.'],
  },
  {
    id: 'foreningen-betaler',
    outcome: 'approved',
    refusable: true,
    pattern: new Pattern(
      `^(?!(?:man|alle|mødet|parterne)\\s)${OURS}\\s+(?:(?<!^vi\\s)betaler,?\\s+(?:mod,?\\s+at|hvis|når)\\s|(?:giver|betaler|afholder|spytter|lægger|skyder|bidrager|yder|donerer|sponserer|dækker|støtter|tilbyder|går\\s+ind)\\s+(?!(?:selv|hvert|årligt)\\s)(?:[^,;:.]{0,30}?\\s)?(?:(?:op\\s+til\\s+)?${KRONER}|halvdelen|resten|(?:(?:deres|hans|hendes|alle)\\s+)?udgift(?:en|er|erne)|regningen|\\p{L}*(?:gebyret|lejen|kurset|rejsen|turen|fragten|maden|materialerne|transporten|kørslen|billetten|billetterne|opholdet|forplejningen)(?=[.,;]|$|\\s(?:for|til|mod|i|hvis)\\s)|mod,?\\s+at\\s))`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.5,
    examples: [
      'Afdelingen spytter 500 kr. i.',
      'Foreningen betaler halvdelen.',
      'Foreningen betaler deres udgifter.',
      { title: 'Kursus', says: 'Bestyrelsen dækker transporten.' },
      { title: 'Kursus', says: 'Klubben betaler, hvis han bliver et år.', body: 'Bestyrelsen for Nyby Roklub' },
    ],
    counterExamples: [
      'Klubben betaler selv resten.',
      'Kommunen betaler halvdelen.',
      'Ib sagde, at foreningen betaler 500 kr.',
      { says: 'Forbundet betaler gebyret.', body: 'Bestyrelsen for Nyby Roklub' },
      'Ib sagde, at klubben betaler gebyret.',
    ],
  },
  {
    id: 'faar-kroner',
    outcome: 'approved',
    pattern: new Pattern(
      `^${NOT_OURS}${NOT_FROM}${SUBJECT}(?:får|tildeles|modtager)\\s+${ADVERBS}(?:de\\s+(?:ansøgte|søgte|ønskede)\\s+|op\\s+til\\s+|yderligere\\s+|hver\\s+)?${KRONER}`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.55,
    examples: [{ title: 'Ansøgning fra klubben', says: 'Klubben får 3.500 kr. til en fest.' }],
    counterExamples: [
      { title: 'Budget', says: 'Skolen får 40.000 kr. i kompensation.' },
      { title: 'Ansøgning fra klubben', says: 'Klubben får 3.000 kr. fra kommunen.' },
    ],
  },
  {
    id: 'kroner-fra-kontoen',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:tilsagn\\s+om|(?:akut|ekstra)\\s+bevilling\\s+på|bevilling\\s+på)\\s+${KRONER}|^(?:op\\s+til\\s+)?(?:kr\\.?\\s*)?\\d[\\d.]*(?:,-|\\s*kr\\.?)\\s+(?:fra|af|over|gives|som\\s+tilskud|i\\s+tilskud)\\s`,
      'iu',
    ),
    needs: ['asked'],
    confidence: 0.5,
    examples: [
      { title: 'Ansøgning fra lærerne', before: 'De søger 18.500 kr.', says: '12.000 kr. fra vores egen konto.' },
    ],
    counterExamples: [{ title: 'Regnskab', says: '12.000 kr. fra sidste år mangler.' }],
  },
  {
    id: 'kan-goere-det',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?!(?:man|vi|det|der|alle|ansøger|ansøgerne|interesserede)\\s)${SUBJECT}(?:kan|må)\\s+${ADVERBS}(?:gerne\\s+|godt\\s+)?(?:tage\\s+(?:af\\s+sted|afsted)|gå\\s+i\\s+gang|sættes\\s+i\\s+gang|afsendes|gennemføres(?!\\s+(?:på|over|uden)\\s)|opføres|bygges|kasseres|udlånes|opsættes|nedrives|iværksættes|overnatte|deltage(?=\\s+(?:i|på)\\s)|købe(?=\\s+(?:en|et|nye?)\\s))(?!\\p{L})(?!\\s+(?:først|tidligst|af)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Salget kan gennemføres til den aftalte pris.',
      'Ansættelse af fire unge kan gå i gang.',
      'Brevet til naboen kan afsendes i morgen.',
      'De 37 genstande på listen må kasseres, når styrelsen har sagt god for det.',
    ],
    counterExamples: [
      'Vi kan gå i gang.',
      'Træerne kan ses fra vejen.',
      'Ib mente, at salget kan gennemføres.',
      'Arbejdet kan først gå i gang til maj.',
    ],
  },
  {
    id: 'maa-bruge',
    outcome: 'approved',
    pattern: new Pattern(
      `^${SUBJECT}(?:råder\\s+over|disponerer\\s+over|må\\s+(?:ikke\\s+overstige|højst\\s+udgøre)|(?:må|kan)\\s+${ADVERBS}(?:gerne\\s+|indtil\\s+da\\s+|om\\s+nødvendigt\\s+)?(?:bruge|købe\\s+(?:ind\\s+)?for|disponere\\s+over|koste|højst\\s+koste))\\s+(?:op\\s+til|indtil|højst|maks(?:imalt|\\.)?|max\\.?)?\\s*${KRONER}`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Det kan bruge op til 10.000 kr. uden at spørge.',
      'Festudvalget må bruge 5.000 kr.',
      'Den må højst koste 500 kr.',
    ],
    counterExamples: ['Vi kan bruge pengene nu.', 'Ida mente, at udvalget må bruge 5.000 kr.'],
  },
  {
    id: 'der-uddeles',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?!.*\\spr\\.?\\s(?:medlem|elev|barn|borger|deltager|år))(?:der|til\\s[^,;:]{3,50}?)\\s+(?:er\\s+sat(?=.*\\saf\\.?$)|gives|ydes|uddeles|bevilges|tildeles|tages|sættes|afsættes|betales|bruges)\\s+(?:\\p{L}+\\s+){0,3}?(?:${KRONER}|halvdelen|det\\s+halve|to\\s+tredjedele|en\\s+tredjedel|hele\\s+beløbet|det\\s+(?:fulde|ansøgte|søgte))`,
      'iu',
    ),
    confidence: 0.6,
    examples: [
      'Der ydes to tredjedele.',
      'Der uddeles 12.000 kr. i år.',
      'Der ydes halvdelen, idet resten må findes selv.',
      'Til kaffe er sat 500 kr. af.',
    ],
    counterExamples: ['Der uddeles frugt.', 'Ida spurgte, om der ydes 500 kr.', 'Der uddeles hvert år 500 kr.'],
  },
  {
    id: 'inden-for-beloebet',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${PEOPLE}\\s(?!(?:kan|vil|skal|ville|kunne|er|har|fik|får|giver|yder|søger|tilbyder)\\s)\\p{Ll}+(?:er|ør|år)\\s(?:[^,;:]{0,60}?\\s)?(?:inden\\sfor|for\\s(?:op\\stil|højst|indtil|maks\\S*)|til\\s(?:højst|maks\\S*))\\s(?:en\\sramme\\spå\\s)?(?:kr\\.?\\s*)?\\d[\\d.]*\\s(?:kr|mio)|^${PEOPLE}\\s(?:udtaler\\ssig|underskriver|tegner|skriver\\sunder|forhandler|svarer|taler|indtræder)\\s(?:[^,;.]{2,30}\\s)?på\\s(?:vores|\\p{L}+(?:ens|ets))\\svegne`,
      'u',
    ),
    confidence: 0.66,
    examples: [
      'Formanden forhandler videre inden for 40.000 kr.',
      'Bo køber et nyt for op til 6.500 kr.',
      'Ida udtaler sig på udvalgets vegne.',
    ],
    counterExamples: [
      'Kommunen giver tilskud op til 40.000 kr.',
      'Bo oplyste, at Ib laver det for højst 4.000 kr.',
      'Formanden bor inden for 400 meter.',
    ],
  },
  {
    id: 'faar-gave-af-os',
    outcome: 'approved',
    pattern: new Pattern(
      `^${NOT_OURS}${SUBJECT}får\\s+${ADVERBS}(?:en|et)\\s+(?:\\p{L}+\\s+)?${GIFT}\\s+(?:af|fra)\\s+(?:os|bestyrelsen|foreningen|klubben|rådet)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['Han får en kurv fra os alle.', 'Graveren får en stor buket af bestyrelsen.'],
    counterExamples: ['Han får en kurv med hjem.', 'Ida sagde, at han får en kurv fra os.'],
  },
  {
    id: 'faar-det-betalt',
    outcome: 'approved',
    pattern: new Pattern(
      `^${NOT_OURS}${SUBJECT}får\\s+(?:[^\\s,;:.]+\\s+){1,5}?(?:betalt|dækket|refunderet|godtgjort)(?=\\s+af\\s+(?:${HOUSES}|os|kassen|bestyrelsen)(?!\\p{L}))(?!.*\\s(?:kommunen|regionen|staten|fonden)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.55,
    examples: ['Lærlingen får sit kørekort betalt af klubben.', 'Dommerne får kørslen dækket af klubben.'],
    counterExamples: ['Lærlingen får kurset betalt af kommunen.', 'Ib sagde, at Bo får kurset betalt af klubben.'],
  },
  {
    id: 'kan-uden-videre',
    outcome: 'approved',
    pattern: new Pattern(
      '^(?:formand(?:en)?|kasserer(?:en)?|næstformand(?:en)?|\\p{L}*udvalget|\\p{L}*gruppen|skolelederen|lederen|varmemesteren|viceværten)(?:\\s+(?:og|eller|sammen\\s+med)\\s+\\p{L}+)?\\s+(?:kan|må)\\s+(?:fremover\\s+)?(?:uden\\s+videre|på\\s+egen\\s+hånd|på\\s+bestyrelsens\\s+vegne|uden\\s+at\\s+spørge)\\s+\\p{L}+e(?!\\p{L})',
      'iu',
    ),
    confidence: 0.6,
    examples: ['Kassereren kan uden videre købe ind for 1.000 kr.', 'Festudvalget må på egen hånd bestille mad.'],
    counterExamples: ['Bo kan uden videre løfte den.', 'Ib mente, at formanden kan uden videre skrive under.'],
  },
  {
    id: 'faar-henstand',
    outcome: 'approved',
    pattern: new Pattern(
      `^${NOT_OURS}${NOT_FROM}(?:${SUBJECT}|(?:nr\\.|have|parcel|hus)\\s\\d+\\s)får\\s+${ADVERBS}(?:(?:en|et)\\s+)?(?:afdragsordning|henstand|udsættelse|betalingsordning)(?=[.,;]|$|\\s(?:til|over|på|indtil|med|som)\\s)`,
      'iu',
    ),
    confidence: 0.6,
    examples: ['De tre andre får en betalingsordning over et år.', 'Nr. 8 får henstand til maj.'],
    counterExamples: ['De tre andre har afdragsordning.', 'Vi får henstand af banken.'],
  },
  {
    id: 'skal-have-gave',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!(?:vi|alle|man|det|der|du|i)\\s)(?:${PERSON}|han|hun|de|\\p{L}+(?:en|et|erne))\\s+skal\\s+have\\s+(?:en|et|(?:to|tre)\\s\\p{L}+)\\s+(?:\\p{L}+\\s+)?${GIFT}(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['Graveren skal have et ur ved jubilæet.', 'Hun skal have en buket.'],
    counterExamples: [
      'Winther skal have ro.',
      'Vi skal have en gave med.',
      'Ib mente, at hun skal have en gave.',
      'Børnene skal have en tur.',
      'Ida skal have en opgave.',
    ],
  },
  {
    id: 'deltagerne-faar-gave',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:alle\\s+)?(?:børnene|deltagerne|hjælperne|trænerne|lederne|frivillige|de\\s+frivillige|vinderne|dommerne|alle\\s+deltagere|alle\\s+børn)\\s+får\\s+(?:(?:hver|også|i\\s+år)\\s+)?(?:en|et)\\s+(?:\\p{L}+\\s+)?(?:${GIFT}|\\p{L}*(?:pose|pølse|sodavand|øl|vand|is|t-shirt|trøje|diplom|badge|chokolade|middag|frokost))(?!\\p{L})`,
      'iu',
    ),
    needs: ['event'],
    confidence: 0.5,
    examples: [{ title: 'Fastelavn', says: 'Alle børn får en sodavand og en bolle.' }],
    counterExamples: [
      { title: 'Fastelavn', says: 'Børnene fik en sodavand.' },
      { title: 'Orientering om klubbernes fester i distriktet', says: 'Deltagerne får en medalje.' },
    ],
  },
]

import { eitherCase } from '../../../danish/patterns/either-case.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { words } from '../../../danish/patterns/whole-words.ts'
import { ACT_FORMS } from './operative-acts.ts'
import { ARRANGED_FORMS } from './operative-arranged.ts'
import type { OperativeForm } from './operative-form.ts'
import { SETTLED_FORMS } from './operative-settled.ts'

/** Words in -es that are no present passive, or whose passive decides nothing. */
const NO_ACT = [
  'træffes alles deres vores jeres begges ens ellers samtlige synes findes lykkes lykkedes mindes mindedes fattes mødes haves enes',
  'forventes ventes drøftes foreslås syntes lød anses vurderes nævnes oplyses bemærkes understreges mangles henvises orienteres',
  'orienteredes savnes opleves kaldes betragtes afventes påpeges noteres roses takkes kvitteres spørges ønskes præsenteres',
  'fælles nogens dages ugers cookies anslås skønnes estimeres beregnes formodes budgetteres frifindes dømmes idømmes kendes ledes ejes drives styres fremlægges gennemgås ses undres høres skyldes undersøges opfordres vælges vedtages godkendes tiltrædes besluttes indstilles foreslås anbefales opgøres udtrykkes hilses erindres stemmes trækkes tredjedeles fjerdedeles',
]
  .join(' ')
  .split(' ')
  .map(eitherCase)
  .join('|')
/** What only tells when something is: trusted where outcomes stand, not in running text. */
const INFORMING =
  '(?:holdes|afholdes|gennemføres|udsendes|bestilles|skiftes|overrækkes|uddeles|offentliggøres|tændes|serveres|udbetales|hentes|leveres|trykkes|omdeles|deles(?=\\s+ud))'

/** A present passive: `flyttes`, `sættes`, `Sendes`; not `udvalgenes`, `Venstres`, `forventes`, `lægges op til`. */
function passive(noAct: string): string {
  return `(?<![\\p{L}\\d])(?!(?:${noAct})(?!\\p{L})|lægges\\s+(?:ikke\\s+)?op|arbejdes\\s+(?:\\p{L}+\\s+)?på|(?:udføres|bruges|benyttes|betjenes)\\s+af|bydes\\s+velkommen|søges\\s+om\\s+(?:kr\\.?\\s*)?\\d|sættes\\s+under\\s+afstemning|tages\\s+(?:(?:det|der)\\s+)?først?e?\\s+spadestik)(?:(?<=^\\s*)\\p{Lu}(?=\\p{Ll}+es(?:\\.|,|$|\\s+(?:til|i|på|med|af|ved|under|inden|efter|som|ikke(?=[\\s.])|igen|fra|for)[\\s.]))|\\p{Ll})\\p{Ll}+(?:[^aeouæøå\\s](?=es)|(?=ås))(?:es|ås)(?<!(?<!fj)ernes|enes|liges)(?![\\p{L}])`
}
/** Subjects that are given a task: `Administrationen skal`, `Formanden skal`. */
const OFFICE = '(?<=(?:tionen|ningen|chefen|formanden|udvalget|sekretariatet|centeret|centret)\\s)'
/** What the body itself does; not `takker`, `bemærker`, `ser`. */
const DOES =
  '(?!(?:takker|kvitterer|bemærker|roser|noterer|finder|ser|håber|konstaterer|er|har|kan|skal|må|mener|synes|glæder|undrer|hører|venter|mangler|mødes|ved|føler|oplever|lægger\\s+vægt|deler|anerkender|kender|vurderer|besøger|deltager|overvejer|forventer|planlægger|påtænker|regner|drøfter|diskuterer|arbejder\\s+på)(?!\\p{L}))(?:\\p{Ll}+er|vil|bad|ønskede(?!\\s+(?:hende|ham|dem|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*)\\s+(?:velkommen|tillykke|held)))'

/** Decisions without a keyword, with lower confidence. Source: survey of Danish minutes. */
export const OPERATIVE_FORMS: readonly OperativeForm[] = [
  {
    id: 'gennemfoeres',
    pattern: new Pattern(passive(`${INFORMING}|${NO_ACT}`), 'u'),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Mødet 22. april flyttes til 19. april.',
      'Punkt 3 behandles før punkt 2.',
      'Sættes i gang med det samme.',
      'Sælges ikke.',
      'Det gamle gebyr afskaffedes.',
    ],
    counterExamples: [
      'Det forventes at gå godt.',
      'Kommunernes svar er kommet.',
      'Deres svar er kommet.',
      'Mødet holdes i salen.',
    ],
  },
  {
    id: 'afholdes',
    notInTalk: true,
    pattern: words(INFORMING),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Møderne afholdes på Teams.', 'Messen afholdes i maj.'],
    counterExamples: ['Vi holder fest.'],
  },
  {
    id: 'opgave',
    pattern: words(
      `bedes|anmodes|blev\\s+bedt|(?<!(?:medlemmerne|alle|beboerne|borgerne)\\s)opfordres|${OFFICE}skal(?!\\s+(?:\\p{L}+\\s+)?(?:tage\\s+stilling|behandle|drøfte|træffe|godkende|vedtage|tiltræde|beslutte|vælge|udpege|konstituere))`,
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Administrationen skal vende tilbage.', 'Varmeværket bedes indhente et tilbud.'],
    counterExamples: [
      'Udvalget skal tage stilling til planen.',
      'Skallen er flækket.',
      'Drøftelsen skal også inkludere opgaverne.',
    ],
  },
  {
    id: 'embedet-goer',
    pattern: words(
      `${OFFICE}(?:arbejder\\s+videre|undersøger|vender\\s+tilbage|udarbejder|indkalder|følger\\s+op|indhenter|sørger)`,
    ),
    reach: 'outcome-section',
    notInTalk: true,
    confidence: 0.5,
    examples: ['Forvaltningen arbejder videre med model B.', 'Administrationen vender tilbage i maj.'],
    counterExamples: ['Forvaltningen oplyser intet.', 'Formanden kører bil.'],
  },
  {
    id: 'skal-goeres',
    pattern: words('skal(?=\\s+(?!vælges)(?:\\p{L}+\\s+)?\\p{L}+es(?!\\p{L}))'),
    reach: 'outcome-section',
    notInTalk: true,
    confidence: 0.5,
    examples: ['Udkastet skal afleveres i maj.'],
    counterExamples: ['Pauserne skal være længere.'],
  },
  {
    id: 'udvalget-oensker',
    ownBody: true,
    pattern: words(`(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen)\\s+${DOES}`),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Udvalget ønsker en opgørelse.', 'Bestyrelsen beder om et tilbud.'],
    counterExamples: [
      'Udvalget lægger vægt på, at træerne bevares.',
      'Udvalget takker for arbejdet.',
      'Udvalget holdt møde.',
      'Udvalget besøger Solgården.',
    ],
  },
  {
    id: 'raadet-goer',
    ownBody: true,
    ownVoice: true,
    pattern: words(
      `(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen|\\p{L}*nævnet|\\p{L}*komit[eé]en|kommissionen|MED)\\s+(?:[^,;:.]*\\sog\\s)?(?:beder|anmoder|opfordrer|henstiller|indskærper|lægger(?!\\s+(?:\\p{L}+\\s+)?vægt)|retter\\s+henvendelse|skriver|kontakter|tager\\s+(?:\\p{L}+\\s+){1,2}op\\s+(?:over\\s*for|med)|pålægger|sender|indsender|afgiver|indkalder|inviterer|køber|lejer|bestiller|ansætter|opsiger|nedlægger|opretter|betaler|dækker|yder|bevilger|tilmelder|arrangerer|indfører|genoptager|tilbyder|tildeler)`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Bestyrelsen sender en klage til kommunen.',
      'Rådet beklager forløbet og anmoder om et møde.',
      'Lokalrådet afgiver ikke høringssvar.',
      'Udvalget tager emnet op over for direktionen.',
      'Studienævnet indskærper, at evalueringen skal ske til tiden.',
    ],
    counterExamples: [
      'Bestyrelsen holder møde hver måned.',
      'Området sender en fin hilsen.',
      'Udvalget ønsker flere frivillige.',
    ],
  },
  {
    id: 'vi-goer',
    ownVoice: true,
    pattern: words(
      `(?<=^)vi\\s+(?:ønsker|beder|sender|laver|prøver|køber|holder(?!\\s+(?:\\p{L}+\\s+)?(?:øje|af|til\\s+i|budgettet|tidsplanen|os))|gør\\s+ikke|fortsætter|lader|giver|bruger|betaler|starter|afprøver|går\\s+videre|tænder|spørger|inviterer|bestiller|rykker(?!\\s+(?:op|ned))|skriver|sætter(?!\\s+(?:\\p{L}+\\s+)?pris)|lukker|åbner|flytter|dropper|ansætter|opsiger|hyrer|lejer|indfører|fastholder(?=\\s+\\p{L}+(?:en|et|ne)(?:[.,]|$))|deler(?!\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:holdning|bekymring|opfattelse|synspunkt|vurdering|ønske|erfaring|glæde|lokale|hus|gerne))|melder\\s+os|følger|kontakter|tager(?=\\s+(?:imod|tilbuddet|\\p{L}+\\s+til\\s+\\d))|hæver|sænker|arrangerer|aflyser|opretter|nedlægger|satser\\s+på|beholder|stopper|udskifter|skifter|maler|annoncerer|udsender|tilbyder|deltager|stiller(?!\\s+(?:spørgsmål|os\\s+(?:undrende|uforstående)))|afsætter|afholder)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Vi laver en brevkasse på prøve.',
      'Vi sender et høringssvar.',
      'Vi beder om, at tallene kommer hver måned.',
      'Vi går videre med bænken.',
      'Vi tager Nordmåler til 412.000 kr.',
      'Vi følger provstiets takster.',
      'Vi gør ikke mere ved sagen.',
      'Vi spørger Ahmed, om han vil være med.',
      'Vi tænder bålet kl. 21.30.',
      'Vi deler telt med pædagogerne.',
      'Vi fastholder rækkefølgen, men følger rådet om at vente.',
    ],
    counterExamples: [
      'Vi holder øje med priserne.',
      'Vi deler bekymringen.',
      'Vi deltager, fortalte Ida.',
      'Vi sætter stor pris på hjælpen.',
      'Vi rykker op i serie 4.',
      'Vi takker for besøget.',
      'Vi har halvanden time.',
      'Vi søger flere frivillige.',
      'Vi mangler dommere.',
    ],
  },
  {
    id: 'goer-vi',
    ownVoice: true,
    pattern: words(
      '(?<=^(?!hvad|hvordan|hvornår|hvor|skal|kan|hvis|når)[^,;:?]{2,40}\\s)(?:laver|prøver|køber|holder|sender|fortsætter|bruger|starter|bestiller|dropper|inviterer|stopper|afholder|arrangerer|sætter|flytter|lejer|skifter|spørger)\\s+vi(?=\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Næste år laver vi maden selv.', 'I stedet holder vi gløgg i haven.'],
    counterExamples: ['Hvordan holder vi kontakten?', 'Det håber vi på.', 'Hvor holder vi festen?'],
  },
  {
    id: 'i-stedet',
    pattern: words(
      `(?<=^(?:i\\s+stedet|derimod|til\\s+gengæld)\\s)(?:${INFORMING}|bliver|får)(?!\\s+(?:det\\s+)?(?:ofte|tit))`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['I stedet holdes to ekstra temamøder.', 'I stedet udsendes et nyhedsbrev.'],
    counterExamples: ['Møderne holdes i stedet om onsdagen.', 'I stedet er der kaffe.'],
  },
  {
    id: 'gaar-tilbage-med',
    pattern: words(
      '(?<=^\\p{L}*(?:udvalget|formanden|gruppen|formandskabet|forhandlerne|delegationen|repræsentanten|repræsentanterne)\\s)går\\s+(?:tilbage|videre)\\s+med\\s+(?:\\p{L}+\\s+)?(?:krav|besked|beskeden|ønske|ønsket|svar|svaret|kravet)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Forhandlingsudvalget går tilbage med krav om nedsat undervisningstid.'],
    counterExamples: ['Arbejdet går videre med ny leder.', 'Ida går tilbage med bogen.'],
  },
  {
    id: 'numre-gennemfoeres',
    pattern: words(
      `(?<=^(?:(?:punkt(?:erne)?|pkt\\.|nr\\.|forslag(?:ene)?|model|alternativ)\\s*\\d{1,2}(?:(?:,\\s*|\\s+og\\s+|-)\\d{1,2})*|\\d{1,2}(?:,\\s*\\d{1,2})*\\s+og\\s+\\d{1,2})\\s+)${INFORMING}(?!\\s+(?:i\\s+dag|hvert|normalt))`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['1 og 3 gennemføres straks.', 'Forslag 2 gennemføres til foråret.', 'Nr. 1, 2 og 4 bestilles.'],
    counterExamples: ['3 gennemføres.', 'Forslaget gennemføres.', '12 børn hentes kl. 8.', 'Forslag 2 er gennemført.'],
  },
  {
    id: 'raadet-foreslaar',
    ownBody: true,
    ownVoice: true,
    notInTalk: true,
    pattern: words(`(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*nævnet)\\s+foreslår`),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Rådet foreslår fire handicappladser og en bænk.', 'Udvalget foreslår, at lågen males.'],
    counterExamples: [
      'Bo Holm foreslår en bænk.',
      'Bestyrelsen foreslår uændret kontingent.',
      'Rådet foreslog en bænk.',
    ],
  },
  {
    id: 'bliver-den',
    pattern: words(
      '(?<=^(?:det\\s)?)(?:bliver|foregår|holdes|afholdes)(?=\\s+(?:den\\s+\\d|d\\.\\s*\\d|\\p{L}+dag\\s|i\\s+uge\\s+\\d))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Bliver tirsdag den 23. februar.',
      'Det bliver den 3. juni.',
      'Holdes torsdag den 8. september kl. 19.',
      'Foregår i uge 12.',
    ],
    counterExamples: ['Bliver spændende.', 'Festen bliver den 3. maj.'],
  },
  {
    id: 'skal-opfordre',
    ownBody: true,
    ownVoice: true,
    pattern: words(
      '(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen|\\p{L}*nævnet)\\s+(?:skal|vil|må)\\s+(?:(?!ikke)[^\\s,;:.]+\\s+){0,4}?(?:opfordre|henstille|anmode|indskærpe|advare|beklage)(?=\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Rådet skal på det kraftigste opfordre byggeudvalget til at få teleslynge med.'],
    counterExamples: ['Ida vil opfordre alle til at komme.', 'Rådet skal holde møde.'],
  },
  {
    id: 'faar-en-rykker',
    pattern: words(
      '(?<=^[^,;:.]{2,50}\\s)får\\s+(?:rykker(?=\\s)|et\\s+svar|besked\\s+(?:på|om)|(?:en|et)\\s+(?:skriftlig\\s+|sidste\\s+)?(?:rykker|brev|frist|påbud|advarsel|påmindelse|opsigelse|bøde|henstilling))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['De får en rykker.', 'Have 44 får en skriftlig advarsel.'],
    counterExamples: ['De får en kop kaffe.', 'Ib fortalte, at de får en rykker.'],
  },
  {
    id: 'lejen-stiger',
    pattern: words(
      '(?<=^(?:\\p{L}*lejen?|kontingentet|\\p{L}*taksten|gebyret|entréen|depositummet|(?:hold|billet|medlems|deltager|kursus)prisen)(?:\\s(?:af|for)\\s[^,;.]{2,40})?\\s)(?:stiger|falder)\\s+(?:fra\\s+[\\d.]+\\s+)?(?:kr\\.\\s+)?(?:til\\s+\\d|med\\s+(?:kr\\.\\s+)?\\d[\\d.]*\\s*kr)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Leje af lokalet stiger fra 400 til 500 kr. pr. døgn.', 'Kontingentet falder til 900 kr.'],
    counterExamples: ['Huslejen stiger 9,4 pct.', 'Prisen på el stiger til 4 kr.'],
  },
  {
    id: 'holdes-lukket',
    pattern: words(
      '(?<=^[^,;:.]{3,50}\\s)holdes\\s+(?:\\p{L}+\\s+)?(?:lukket|lukkede|fri|frit|hemmeligt?)(?=[.,]|$|\\s+(?:til|indtil|i|for|om)\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Omklædningen holdes lukket til 1. april.', 'Banen holdes fri for biler.'],
    counterExamples: ['Lågen er lukket.', 'Festen holdes i salen.'],
  },
  {
    id: 'ligger-fast',
    pattern: words(
      '(?<=^(?:\\p{L}*datoen|\\p{L}*datoerne|tidspunktet|temaet|programmet|mødeplanen|kalenderen|terminerne)\\s(?:(?:den\\s+)?\\d[\\d/., -]*(?:og\\s+\\d[\\d/.]*\\s)?)?)ligger\\s+(?:nu\\s+|dermed\\s+)?fast',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Datoen ligger fast: 9.-10. juni.',
      'Programmet ligger fast.',
      'Mødedatoerne 19/9, 5/12 og 27/3 ligger fast.',
    ],
    counterExamples: ['Båden ligger fast.', 'Ida oplyste, at datoen ligger fast.'],
  },
  {
    id: 'fremover',
    pattern: words(
      '(?<=^)(?:fremover|fremadrettet|i\\s+fremtiden|fra\\s+nu\\s+af)(?:\\s+\\p{Ll}+(?:[^aeouæøå\\s]es|er)|\\s*:\\s+\\p{L}+)',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Fremover holdes møderne om onsdagen.',
      'Fremadrettet udsendes referatet inden en uge.',
      'Fremover: Bilag senest 5 dage før.',
    ],
    counterExamples: ['Fremover kan vi spare penge.', 'Klubben bliver fremover større.'],
  },
  {
    id: 'det-bliver',
    pattern: words(
      '(?<=^(?!(?:formanden|borgmesteren|direktøren|næstformanden|prisen|udgiften)\\s)[^,;:]{3,40}\\s)(?:fortsætter|kører\\s+videre|bliver|går\\s+til|begynder|starter|deltager|lukker|åbner|indgår|udgør)(?!\\s+(?:man|der|kaffe))',
    ),
    reach: 'outcome-section',
    notInTalk: true,
    confidence: 0.5,
    examples: [
      'Turen går til Malmø i uge 17.',
      'Ordningen fortsætter uændret.',
      'Forsøget kører videre sæsonen ud.',
      'Kantinen åbner med forskudte spisetider.',
      'Mødet den 24. november begynder kl. 10.00.',
    ],
    counterExamples: ['Der var god stemning.'],
  },
  ...ACT_FORMS,
  ...SETTLED_FORMS,
  ...ARRANGED_FORMS,
]

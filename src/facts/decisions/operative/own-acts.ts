import { words } from '../../../danish/patterns/whole-words.ts'
import { ALL_VERBS as ALL } from './act-verbs.ts'
import type { OperativeForm } from './operative-form.ts'
import { BODY } from './operative-parts.ts'

/** What the body itself does; not `takker`, `bemærker`, `ser`. */
const DOES =
  '(?!(?:takker|kvitterer|bemærker|roser|noterer|finder|ser|håber|konstaterer|er|har|kan|skal|må|mener|synes|glæder|undrer|hører|venter|mangler|mødes|ved|føler|oplever|lægger\\s+vægt|sætter\\s+(?:stor\\s+)?pris|følger(?=\\s[^,;.]*(?:interesse|opmærksomhed))|deler|anerkender|kender|vurderer|besøger|deltager|overvejer|forventer|planlægger|påtænker|regner|drøfter|diskuterer|arbejder\\s+på)(?!\\p{L}))(?:\\p{Ll}+er|vil|bad|ønskede(?!\\s+(?:hende|ham|dem|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*)\\s+(?:velkommen|tillykke|held)))'
/** What is no deed, whoever says it: `er`, `mener`, `håber`. */
const NO_DEED =
  '(?:er|har|kan|skal|vil|må|bør|var|mener|synes|håber|tror|ved|foreslår|anbefaler|opfordrer|mangler|får|forventer|regner|søger|hører|ser|kender|glæder|takker|venter|ønsker|undrer|arbejder|overvejer|drøfter|bliver|kommer|ligger|mødes)\\s'
/** What tells how things are as often as what is doneOf, or asks somebody: `indgår`, `fortsætter`; not `hæver`. */
const NOT_AN_ACT = /^(?:fortsætter|afholder|gennemfører|indgår|meddeler|opfordrer|anmoder|offentliggør|begrænser)$/
const PRESENT = ALL.map((verb) => verb.present).filter((verb) => !NOT_AN_ACT.test(verb))
/** More that "vi" do by deciding, and are not so plainly doneOf by deciding when others do them. */
const WE_DO =
  'accepterer|takker\\s+(?:ja|nej)|rykker(?!\\s+(?:op|ned))|planter|fælder|rydder|bygger|fjerner|støtter(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:med|forslaget|ansøgningen|planen))|overtager|fordeler|fornyer|udlåner|nøjes\\s+med|holder\\s+os\\s+til|går\\s+med\\s+i|kører\\s+(?:videre|fortsat)\\s+med|siger\\s+farvel\\s+til|ansøger(?!\\s+ikke)|tager\\s+(?:sagen|det|emnet|spørgsmålet)\\s+op\\s+(?:med|over)|melder\\s+(?:fra|til)(?=\\s+til\\s)|træder\\s+(?:ud|ind)|siger\\s+op|indgiver|indbringer|påklager|tilslutter\\s+os|overlader(?=\\s+(?:\\p{L}+\\s+){1,3}?til\\s)|får\\s+(?:(?:derfor|så|nu)\\s+)?(?:lavet|malet|trykt|repareret|skiftet|renset|klippet|fældet|ordnet|undersøgt|tjekket|lagt|bygget|installeret|udskiftet|opsat|rettet|slebet|kalket)|søger(?=\\s+(?:igen|om\\s|\\p{L}*(?:fonden|puljen|midler|tilskud|kommunen|dispensation|tilladelse)(?!\\p{L})))|tager\\s+(?:det\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*tilbud|\\p{L}*forslag)|den\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*løsning|\\p{L}*model))|prioriterer|udpeger|genbruger|overgår\\s+til|indfrier|optager\\s+(?:et\\s+)?lån|udsætter|udskyder'

/** What those who meet do, told in the present. Source: survey of Danish minutes. */
export const OWN_ACT_FORMS: readonly OperativeForm[] = [
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
      'Udvalget sætter stor pris på arbejdet.',
      'Udvalget følger sagen med interesse.',
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
      '(?<=^(?!hvad|hvordan|hvornår|hvor|skal|kan|hvis|når)[^,;:?]{2,40}\\s)(?:laver|prøver|køber|holder|sender|fortsætter|bruger|starter|bestiller|dropper|inviterer|stopper|afholder|arrangerer|sætter|flytter|lejer|skifter|spørger)\\s+vi(?=\\s)(?!\\s+(?:også\\s+|jo\\s+)?(?:ikke\\s+)?(?:meget|ofte|tit|stor|pris|af|øje|flittigt|allerede)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Næste år laver vi maden selv.', 'I stedet holder vi gløgg i haven.'],
    counterExamples: [
      'Hvordan holder vi kontakten?',
      'Det håber vi på.',
      'Hvor holder vi festen?',
      'Den sætter vi pris på.',
      'Salen bruger vi meget.',
    ],
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
    id: 'vi-handler',
    ownVoice: true,
    pattern: words(`(?<=^)vi\\s+(?:(?:derfor|herefter|så|altså)\\s+)?(?:${PRESENT.join('|')}|${WE_DO})`),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Vi accepterer afslaget og bestiller kalkning hos mureren.',
      'Vi hæver lejen med 50 kr.',
      'Vi tager det billigste tilbud.',
      'Vi holder os til det, vi plejer.',
    ],
    counterExamples: [
      'Vi indgår i et netværk.',
      'Vi tager hensyn til naboerne.',
      'Vi overvejer at hæve lejen.',
      'De hæver lejen.',
    ],
  },
  {
    id: 'handler-vi',
    ownVoice: true,
    pattern: words(
      `(?<=^(?!hvad|hvordan|hvornår|hvor|skal|kan|hvis|når)[^,;:?]{2,40}\\s)(?:${PRESENT.join('|')}|rykker|planter|fjerner|maler|dropper)\\s+vi(?=\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Næste år rykker vi festen til august.', 'Til foråret sælger vi den gamle båd.'],
    counterExamples: ['Hvordan hæver vi lejen?', 'Hvis naboen sælger, køber vi.', 'Det håber vi på.'],
  },
  {
    id: 'derfor-goer-vi',
    ownVoice: true,
    pattern: words(
      `(?<=^(?:derfor|i\\s+stedet|så|til\\s+gengæld)\\s)(?!${NO_DEED})\\p{L}+r\\s+(?:vi|bestyrelsen|udvalget|rådet)(?=\\s)`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Derfor tager vi Lærkevej i år og resten i 2019.', 'I stedet maler vi selv skuret.'],
    counterExamples: ['Derfor er vi glade.', 'Derfor mener vi, at det haster.', 'Derfor tager naboen bilen.'],
  },
  {
    id: 'vi-goer-fremover',
    ownVoice: true,
    pattern: words(
      `(?<=^)vi\\s+(?!${NO_DEED})\\p{L}+r(?=\\s[^,;.]*(?:denne\\s+gang|fremover|i\\s+stedet|næste\\s+(?:år|gang|sæson)|fra\\s+(?:nu\\s+af|næste\\s|den\\s\\d))(?:[\\s.,]|$))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Vi står i salonen denne gang.', 'Vi møder en halv time før fremover.'],
    counterExamples: ['Vi har flere med næste år.', 'Vi håber på sol næste gang.', 'Vi står i salonen.'],
  },
  {
    id: 'bestyrelsen-handler',
    ownBody: true,
    pattern: words(`(?<=^)${BODY}\\s+(?:(?:derfor|herefter|så)\\s+)?(?:${PRESENT.join('|')})`),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Bestyrelsen hæver lejen.', 'Udvalget udskifter lygterne.'],
    counterExamples: ['Naboen sælger huset.', 'Udvalget indgår i et netværk.', 'Bestyrelsen holder møde.'],
  },
  {
    id: 'faar-lavet',
    ownBody: true,
    pattern: words(
      '(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen)\\s+får\\s+(?:(?:derfor|så|nu)\\s+)?(?:lavet|taget|målt|tegnet|vurderet|malet|trykt|repareret|skiftet|ordnet|undersøgt|tjekket|bygget|installeret|udskiftet|opsat|rettet)(?=\\s)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Bestyrelsen får lavet et skilt.', 'Menighedsrådet får undersøgt taget.'],
    counterExamples: ['Naboen får lavet et skilt.', 'Bestyrelsen får tilsendt en kopi.'],
  },
  {
    id: 'udvalget-holder-moede',
    ownBody: true,
    pattern: words(
      '(?<=^)(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen)\\s+(?:holder|afholder|arrangerer|indkalder\\s+til)\\s+(?:et\\s+|en\\s+)?(?:\\p{L}+\\s+)?(?:borgermøde|temamøde|dialogmøde|\\p{L}*høring|visionsmøde|informationsmøde|beboermøde|\\p{L}*seminar)(?=\\s|\\.)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Udvalget holder borgermøde den 3. maj.', 'Bestyrelsen arrangerer et dialogmøde i juni.'],
    counterExamples: ['Kommunen holder borgermøde den 3. maj.', 'Udvalget holder møde hver måned.'],
  },
  {
    id: 'foreningen-melder-sig',
    pattern: words(
      '(?<=^(?:foreningen|klubben|afdelingen|skolen|laget|lauget|selskabet|sognet)\\s)(?:melder\\s+sig\\s+(?:ind|ud)|træder\\s+(?:ind|ud)|indmelder\\s+sig|udmelder\\s+sig|(?:ind)?køber(?!\\s+ind)|opsiger|sponserer|støtter(?=\\s[^.;]*\\smed\\s))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Foreningen melder sig ind i Danske Diakonhjem.', 'Klubben køber to nye kajakker.'],
    counterExamples: ['Naboforeningen melder sig ud.', 'Klubben støtter unge.', 'Foreningen køber ind til festen.'],
  },
  {
    id: 'kommunen-traeder-ud',
    pattern: words(
      '(?<=^(?:kommunen|regionen|foreningen|klubben)\\s)(?:stiller\\s+garanti|træder\\s+(?:ud|ind)|forbliver\\s+medlem|tilslutter\\s+sig|udtræder|indtræder|holder\\s+fast\\s+i|medfinansierer)(?=\\s)',
    ),
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Kommunen stiller garanti for lånet på 4,2 mio. kr.',
      'Kommunen træder ud af samarbejdet ved årets udgang.',
    ],
    counterExamples: ['Kommunen stiller krav.', 'Ib sagde, at kommunen træder ud.'],
  },
]

import { words } from '../../../danish/patterns/whole-words.ts'
import { ALL_VERBS as ALL, doneOf } from './act-verbs.ts'
import type { OperativeForm } from './operative-form.ts'
import { BODY } from './operative-parts.ts'

/** What the body itself does; not `takker`, `bemærker`, `ser`. */
const DOES =
  '(?!(?:takker|kvitterer|bemærker|roser|noterer|finder|ser|håber|konstaterer|er|har|kan|skal|må|mener|synes|glæder|undrer|hører|venter|mangler|mødes|ved|føler|oplever|lægger\\s+vægt|sætter\\s+(?:stor\\s+)?pris|følger(?=\\s[^,;.]*(?:interesse|opmærksomhed))|deler|anerkender|kender|vurderer|besøger|deltager|overvejer|forventer|planlægger|påtænker|regner|drøfter|diskuterer|arbejder\\s+på)(?!\\p{L}))(?:\\p{Ll}+er|vil|bad|ønskede(?!\\s+(?:hende|ham|dem|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*)\\s+(?:velkommen|tillykke|held)))'
/** What is no deed, whoever says it: `er`, `mener`, `håber`. */
const NO_DEED =
  '(?:er|har|kan|skal|vil|må|bør|var|mener|synes|håber|tror|ved|foreslår|anbefaler|opfordrer|mangler|får|forventer|regner|søger|hører|ser|kender|glæder|takker|venter|ønsker|undrer|arbejder|overvejer|drøfter|bliver|kommer|ligger|mødes)\\s'
/** What tells how things are as often as what is done, or asks somebody: `indgår`, `fortsætter`; not `hæver`. */
const NOT_AN_ACT = /^(?:fortsætter|afholder|gennemfører|indgår|meddeler|opfordrer|anmoder|offentliggør|begrænser)$/
const PRESENT = ALL.map((verb) => verb.present).filter((verb) => !NOT_AN_ACT.test(verb))
/** More that "vi" do by deciding, and that is no decision when others do it. */
const WE_DO = [
  'accepterer|afholder|afprøver|aflyser|afsætter|annoncerer|ansøger(?!\\s+ikke)|beholder|betaler|bruger|bygger|deltager|dropper|fjerner|fordeler|fornyer|fortsætter|fælder|følger|genbruger|giver|indbringer|indfrier|indgiver|kontakter|lader|laver|maler|optager\\s+(?:et\\s+)?lån|overgår\\s+til|overtager|planter|prioriterer|prøver|påklager|rydder|satser\\s+på|skifter|skriver|spørger|starter|stopper|tilbyder|tilslutter\\s+os|tænder|udlåner|udpeger|udskyder|udsætter|ønsker|åbner',
  'deler(?!\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:holdning|bekymring|opfattelse|synspunkt|vurdering|ønske|erfaring|glæde|lokale|hus|gerne))|fastholder(?=\\s+\\p{L}+(?:en|et|ne)(?:[.,]|$))|gør\\s+ikke|går\\s+(?:videre|med\\s+i)|holder(?!\\s+(?:\\p{L}+\\s+)?(?:øje|af|til\\s+i|budgettet|tidsplanen|os(?!\\s+til)))|kører\\s+(?:videre|fortsat)\\s+med|melder\\s+(?:os|(?:fra|til)(?=\\s+til\\s))|nøjes\\s+med|overlader(?=\\s+(?:\\p{L}+\\s+){1,3}?til\\s)|rykker(?!\\s+(?:op|ned))|siger\\s+(?:op|farvel\\s+til)|stiller(?!\\s+(?:spørgsmål|os\\s+(?:undrende|uforstående)))|støtter(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:med|forslaget|ansøgningen|planen))|sætter(?!\\s+(?:\\p{L}+\\s+)?pris)|søger(?=\\s+(?:igen|om\\s|\\p{L}*(?:fonden|puljen|midler|tilskud|kommunen|dispensation|tilladelse)(?!\\p{L})))|takker\\s+(?:ja|nej)|træder\\s+(?:ud|ind)',
  'tager(?=\\s+(?:imod|tilbuddet|\\p{L}+\\s+til\\s+\\d))|tager\\s+(?:sagen|det|emnet|spørgsmålet)\\s+op\\s+(?:med|over)|tager\\s+(?:det\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*tilbud|\\p{L}*forslag)|den\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*løsning|\\p{L}*model))',
].join('|')
/** More that a body does by deciding, or says to others. */
const BODY_DOES =
  'anmoder|opfordrer|henstiller|indskærper|pålægger|lægger(?!\\s+(?:\\p{L}+\\s+)?vægt)|retter\\s+henvendelse|skriver|kontakter|tager\\s+(?:\\p{L}+\\s+){1,2}op\\s+(?:over\\s*for|med)|indkalder|betaler|dækker|bevilger|tilbyder|tildeler|(?:af)?holder\\s+(?:et\\s+|en\\s+)?(?:\\p{L}+\\s+)?(?:borgermøde|temamøde|dialogmøde|\\p{L}*høring|visionsmøde|informationsmøde|beboermøde|\\p{L}*seminar)'
/** What is had done by others: `får ⟨malet⟩ skuret`; not `får tilsendt`. */
const HAD_DONE = `får\\s+(?:(?:derfor|så|nu)\\s+)?(?:${doneOf(ALL)}|lavet|malet|trykt|repareret|skiftet|renset|klippet|fældet|ordnet|undersøgt|tjekket|lagt|bygget|installeret|opsat|rettet|slebet|kalket|taget|målt|tegnet|vurderet)(?=\\s)`
/** What "vi" do, with the verb first, beside the verbs of `act-verbs.ts`. */
const DO_WE =
  'laver|prøver|holder|fortsætter|bruger|starter|dropper|stopper|afholder|sætter|skifter|spørger|rykker|planter|fjerner|maler'

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
      `(?<=^)${BODY}\\s+(?:[^,;:.]*\\sog\\s|(?:derfor|herefter|så)\\s+)?(?:${PRESENT.join('|')}|${BODY_DOES}|${HAD_DONE})`,
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Bestyrelsen sender en klage til kommunen.',
      'Rådet beklager forløbet og anmoder om et møde.',
      'Lokalrådet afgiver ikke høringssvar.',
      'Udvalget tager emnet op over for direktionen.',
      'Studienævnet indskærper, at evalueringen skal ske til tiden.',
      'Udvalget udskifter lygterne.',
      'Menighedsrådet får undersøgt taget.',
      'Udvalget holder borgermøde den 3. maj.',
    ],
    counterExamples: [
      'Bestyrelsen holder møde hver måned.',
      'Området sender en fin hilsen.',
      'Udvalget ønsker flere frivillige.',
      'Naboen sælger huset.',
      'Udvalget indgår i et netværk.',
      'Bestyrelsen får tilsendt en kopi.',
      'Kommunen holder borgermøde den 3. maj.',
    ],
  },
  {
    id: 'vi-goer',
    ownVoice: true,
    pattern: words(`(?<=^)vi\\s+(?:(?:derfor|herefter|så|altså)\\s+)?(?:${PRESENT.join('|')}|${WE_DO}|${HAD_DONE})`),
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
      'Vi accepterer afslaget og bestiller kalkning hos mureren.',
      'Vi tager det billigste tilbud.',
      'Vi holder os til det, vi plejer.',
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
      'Vi indgår i et netværk.',
      'Vi tager hensyn til naboerne.',
      'De hæver lejen.',
    ],
  },
  {
    id: 'goer-vi',
    ownVoice: true,
    pattern: words(
      `(?<=^(?!hvad|hvordan|hvornår|hvor|skal|kan|hvis|når)[^,;:?]{2,40}\\s)(?:${PRESENT.join('|')}|${DO_WE})\\s+vi(?=\\s)(?!\\s+(?:også\\s+|jo\\s+)?(?:ikke\\s+)?(?:meget|ofte|tit|stor|pris|af|øje|flittigt|allerede)(?!\\p{L}))`,
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'Næste år laver vi maden selv.',
      'I stedet holder vi gløgg i haven.',
      'Til foråret sælger vi den gamle båd.',
    ],
    counterExamples: [
      'Hvordan holder vi kontakten?',
      'Det håber vi på.',
      'Hvor holder vi festen?',
      'Hvis naboen sælger, køber vi.',
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

import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import { type ActVerb, ALL_VERBS as ALL, DOING_VERBS, RULING_VERBS } from './act-verbs.ts'
import type { OperativeForm } from './operative-form.ts'

/** Who meets, by its name: `Bestyrelsen`, `Teknikudvalget`, `forsamlingen`. */
const BODY =
  '(?:\\p{L}*udvalget|\\p{L}*(?<!om)rådet|\\p{L}*bestyrelsen|\\p{L}*nævnet|\\p{L}*komit[eé]en|kommissionen|styregruppen|direktionen|\\p{L}*forsamlingen|repræsentantskabet|MED)'
/** All who meet, or most of them: `Et enigt udvalg`, `En enig bestyrelse`, `Et flertal i rådet`. */
const UNITED =
  '(?:et\\s+enigt\\s+\\p{L}*(?:råd|udvalg|nævn)|en\\s+enig\\s+\\p{L}*(?:bestyrelse|forsamling)|et\\s+(?:\\p{L}+\\s+)?flertal(?:\\s+i\\s+\\p{L}+)?|mødet)'
/** The meeting without its name: `vi`, `Et enigt udvalg`. */
const SELF = `(?:vi|man|${UNITED})`
/** What shows that the act ends a debate: `Herefter`, `På den baggrund`, `Efter en længere drøftelse`, `Derfor`. */
const THEREUPON =
  '(?:herefter|derefter|herpå|derfor|dermed|på\\s+(?:den|denne)\\s+baggrund|efter\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:debat|drøftelse|afstemning|diskussion|behandling|snak|overvejelser?|pause)(?:\\s+af\\s+\\p{L}+)?)'

function past(verbs: readonly ActVerb[]): string {
  return `(?:${verbs.map((verb) => verb.past).join('|')})`
}

function done(verbs: readonly ActVerb[]): string {
  return `(?:${verbs.map((verb) => verb.done).join('|')})`
}

/** What is no deed, whoever says it: `er`, `mener`, `håber`. */
const NO_DEED =
  '(?:er|har|kan|skal|vil|må|bør|var|mener|synes|håber|tror|ved|foreslår|anbefaler|opfordrer|mangler|får|forventer|regner|søger|hører|ser|kender|glæder|takker|venter|ønsker|undrer|arbejder|overvejer|drøfter|bliver|kommer|ligger|mødes)\\s'
/** What tells how things are as often as what is done, or asks somebody: `indgår`, `fortsætter`; not `hæver`. */
const NOT_AN_ACT = /^(?:fortsætter|afholder|gennemfører|indgår|meddeler|opfordrer|anmoder|offentliggør|begrænser)$/
const PRESENT = ALL.map((verb) => verb.present).filter((verb) => !NOT_AN_ACT.test(verb))
/** More that "vi" do by deciding, and are not so plainly done by deciding when others do them. */
const WE_DO =
  'accepterer|takker\\s+(?:ja|nej)|rykker(?!\\s+(?:op|ned))|planter|fælder|rydder|bygger|fjerner|støtter(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:med|forslaget|ansøgningen|planen))|overtager|fordeler|fornyer|udlåner|nøjes\\s+med|holder\\s+os\\s+til|går\\s+med\\s+i|kører\\s+(?:videre|fortsat)\\s+med|siger\\s+farvel\\s+til|ansøger(?!\\s+ikke)|tager\\s+(?:sagen|det|emnet|spørgsmålet)\\s+op\\s+(?:med|over)|melder\\s+(?:fra|til)(?=\\s+til\\s)|træder\\s+(?:ud|ind)|siger\\s+op|indgiver|indbringer|påklager|tilslutter\\s+os|overlader(?=\\s+(?:\\p{L}+\\s+){1,3}?til\\s)|får\\s+(?:(?:derfor|så|nu)\\s+)?(?:lavet|malet|trykt|repareret|skiftet|renset|klippet|fældet|ordnet|undersøgt|tjekket|lagt|bygget|installeret|udskiftet|opsat|rettet|slebet|kalket)|søger(?=\\s+(?:igen|om\\s|\\p{L}*(?:fonden|puljen|midler|tilskud|kommunen|dispensation|tilladelse)(?!\\p{L})))|tager\\s+(?:det\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*tilbud|\\p{L}*forslag)|den\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*løsning|\\p{L}*model))|prioriterer|udpeger|genbruger|overgår\\s+til|indfrier|optager\\s+(?:et\\s+)?lån|udsætter|udskyder'
/** A thing as subject: `Aftalen`, `Aftalen med vagtfirmaet`, `De to træer`; not `Aftalen, som`. */
const SUBJECT =
  '(?:(?!(?:der|som|vi|man|er|var|har|havde|ønsker|ønskede|vil|ville|foreslår|foreslog|får|fik)\\s)[^\\s,;:.]+\\s+){1,6}?'
/** What may stand behind an act that is told by its participle alone: `Opsagt til maj.`, `Hævet med 50 kr.` */
const CLOSES = '(?=[.,;]|$|\\s+(?:til|med|fra|i|pr|for|på|pga)[\\s.])'

/** Acts told in the past, with the verbs of {@link RULING_VERBS} and {@link DOING_VERBS}. Source: survey of Danish minutes. */
export const ACT_FORMS: readonly OperativeForm[] = [
  {
    id: 'raadet-gjorde',
    ownBody: true,
    pattern: words(`(?<=^)${BODY}${upTo(3)}${past(RULING_VERBS)}`),
    past: true,
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Bestyrelsen opsagde aftalen med vagtfirmaet.', 'Udvalget igangsatte herefter arbejdet.'],
    counterExamples: ['Naboen opsagde aftalen.', 'Bestyrelsen købte et telt.', 'Området udvidede sig.'],
  },
  {
    id: 'et-flertal-gjorde',
    pattern: words(`(?<=^)${UNITED}${upTo(3)}${past(RULING_VERBS)}`),
    past: true,
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Et enigt udvalg ophævede forbuddet.', 'Et flertal i rådet nedlagde stien.'],
    counterExamples: ['De opsagde lejemålet.', 'Vi forlængede turen med en dag.'],
  },
  {
    id: 'raadet-gjorde-det',
    ownBody: true,
    ownVoice: true,
    notInTalk: true,
    pattern: words(`(?<=^)${BODY}${upTo(3)}${past(DOING_VERBS)}(?!\\s+(?:møde|temamøde)(?!\\p{L}))`),
    past: true,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Udvalget solgte grunden.', 'Bestyrelsen afgav et positivt høringssvar.'],
    counterExamples: ['Naboen solgte grunden.', 'Udvalget afholdt møde i maj.'],
  },
  {
    id: 'vi-gjorde-det',
    notInTalk: true,
    pattern: words(`(?<=^)${SELF}${upTo(3)}${past(ALL)}`),
    past: true,
    reach: 'outcome-section',
    confidence: 0.5,
    examples: ['Vi købte tre borde.', 'En enig bestyrelse ansatte Ida Holm.'],
    counterExamples: ['De købte tre borde.'],
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
    id: 'herefter-gjorde',
    ownBody: true,
    pattern: words(`(?<=^${THEREUPON}\\s+)${past(ALL)}\\s+(${BODY}|${SELF})`),
    past: true,
    reach: 'anywhere',
    confidence: 0.6,
    examples: ['Herefter solgte bestyrelsen grunden.', 'Efter en længere drøftelse hævede vi kontingentet.'],
    counterExamples: ['I maj solgte bestyrelsen grunden.', 'Efter en god sæson solgte vi båden.'],
  },
  {
    id: 'blev-gjort',
    notInTalk: true,
    pattern: words(
      `(?:blev|bliver|er\\s+(?:hermed|dermed|herefter))${upTo(5)}${done(ALL)}(?!\\s+(?:op|ud|ind|om)(?!\\p{L}))`,
    ),
    past: true,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: [
      'Aftalen blev opsagt.',
      'Der blev indgået aftale med murermesteren.',
      'Grunden er hermed solgt.',
      'Herefter blev mødet flyttet til den 3. maj.',
    ],
    counterExamples: ['Træet blev gult.', 'Grunden er solgt.', 'Mødet bliver hyggeligt.'],
  },
  {
    id: 'gjort',
    notInTalk: true,
    pattern: words(`(?<=^(?:${SUBJECT})?)${done(ALL)}${CLOSES}`),
    past: true,
    reach: 'outcome-section',
    confidence: 0.55,
    examples: ['Opsagt.', 'Kontingentet hævet med 50 kr.', 'Sendt i høring.', 'Mødet flyttet til den 3. maj.'],
    counterExamples: [
      'Den solgte grund.',
      'Hegnet er flyttet af naboen.',
      'Fristen er forlænget til den 1. september.',
    ],
  },
]

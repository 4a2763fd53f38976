import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Somebody gets the power to act: mandat, bemyndigelse, fuldmagt. */
const MANDATE = '(?:mandat|bemyndigelse|fuldmagt)'

/** What can be chosen and is nobody: skitse 2, det billigste tilbud, model B. */
const CHOICE =
  '(?:(?:det|den|de|et|en)\\s+(?:\\p{L}+\\s+)?)?(?:\\p{L}*(?:skitse|forslag|model|løsning|tilbud|scenarie|variant|version|police|udgave|farve|placering|metode|dato|firma)(?:n|en|et|mer|ne)?|alternativ)(?:\\s+(?:\\d{1,2}|[a-h])(?!\\p{L}))?'

/** How it had been is an opinion: `at det havde været en god fest`. */
const NOT_AS_IT_WAS = '(?!,?\\s+at\\s+(?:\\S+\\s){1,4}(?:havde|har)\\s+(?:været|fungeret|gået|virket))'

/** Besluttet, vedtaget, fastsat; enighed, aftalt. Source: survey of Danish minutes. */
export const ADOPTING: readonly DecisionPhrase[] = [
  {
    id: 'besluttede',
    outcome: 'adopted',
    pattern: words('beslut(?:tede|tet|tedes|ter|tes)'),
    reach: 'anywhere',
    examples: [
      'Man besluttede, at der ikke indsendes et høringssvar.',
      'Det blev besluttet at købe en ny klipper.',
      'Bestyrelsen besluttede endvidere at indhente tre tilbud.',
    ],
    counterExamples: [
      'Byrådet besluttede den 25. juni 2018, at der skulle udarbejdes planer.',
      'På mødet den 9. november 2021 besluttede rådet, at der højst må bruges 30.000 kr.',
      'Beslutning om høring.',
      'Sekretariatet løser opgaven, såfremt rådet beslutter en opnormering.',
    ],
  },
  {
    id: 'vedtog',
    outcome: 'adopted',
    pattern: words('vedt(?:og|oges|aget|ages|ager)'),
    reach: 'anywhere',
    examples: [
      'Vedtoges.',
      'Lokalplanen blev vedtaget endeligt.',
      'Regionsrådet vedtog herefter direktionens indstilling.',
      'Det blev med 6 stemmer mod 2 vedtaget, at foreninger kan få prisen.',
    ],
    counterExamples: [
      'Årsmødet vedtog sidste år at afsætte 60.000 kr.',
      'Forslaget sendes i høring, før det vedtages.',
      'Den vedtagne plan gælder.',
    ],
  },
  {
    id: 'udgiften-afholdes',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:\\p{L}*udgift(?:en|erne)|(?:rest)?beløbet|pengene|midlerne|overskuddet|underskuddet|resten)(?:\\s[^;:]{2,60})?\\s)(?:(?:afholdes|dækkes|betales|finansieres|overføres|deles|lægges|går|bruges|anvendes|hensættes)(?:\\s+\\p{L}+)?\\s+(?:af|over|via|inden|fra|til|på|mellem)|tilfalder)(?!\\s+spilde)',
    ),
    reach: 'outcome-section',
    examples: [
      'Udgiften til tolk, 6.000 kr., afholdes af fælleskontoen.',
      'Restbeløbet overføres til næste runde.',
      'Merudgiften finansieres af kassen.',
      'Overskuddet går ubeskåret til legepladsen.',
      'Overskuddet tilfalder de unge.',
    ],
    counterExamples: ['Udgiften kendes ikke.', 'Festen betales af sponsorer.', 'Pengene er brugt.'],
  },
  {
    id: 'fastsat',
    outcome: 'adopted',
    pattern: words(
      'fasts(?:at|attes|atte|ætter|ættes)(?!\\s+(?:efter\\s+(?:\\p{L}+\\s+)?(?:overenskomst|lov|regl)|af\\s+(?:byrådet|kommunalbestyrelsen|staten|ministeriet)))|fastlagt|fastlægges|fastlagde|fastholdt|fastholdes|fastholder',
    ),
    reach: 'outcome-section',
    examples: ['Udskrivningsprocenten fastsattes til 22,8.', 'Udvalget fastsætter lukkedagene til 15.-17. april.'],
    counterExamples: ['Møderne er planlagt.', 'Formanden oplyste, at prisen er fastsat.'],
  },
  {
    id: 'blev-fastsat',
    outcome: 'adopted',
    pattern: words(
      'blev\\s+(?:\\p{L}+\\s+)?(?:fastsat|fastlagt|lagt\\s+fast)|fastsattes|fastlagdes|(?<=^)fastsat\\s+til(?=\\s+(?:den\\s|d\\.|kl\\.|kr\\.|\\d))',
    ),
    reach: 'anywhere',
    examples: [
      'Fastsat til 3. april.',
      'Datoerne blev lagt fast.',
      'Kontingentet blev fastsat til 400 kr.',
      'Møderne blev fastlagt til 3. maj og 9. juni.',
    ],
    counterExamples: ['Prisen er fastsat af kommunen.'],
  },
  {
    id: 'fastsatte-selv',
    outcome: 'adopted',
    pattern: words('fastsatte|fastlagde|fastsætter|fastlægger'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['Bestyrelsen fastsatte kapaciteten til 10 klasser.'],
    counterExamples: ['Kommunen fastsatte prisen i 2019.', 'Vi fastsætter selv farten.'],
  },
  {
    id: 'holdes-uaendret',
    outcome: 'adopted',
    pattern: words(
      '(?:holdes|fastholdes|forbliver|fortsætter)\\s+(?:\\p{L}+\\s+)?uændre(?:t|de)|(?<=^§+\\s*\\d+(?:\\s[^:;.]{1,30})?:\\s)uændret(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Taksterne for 2020 holdes uændret.',
      'Kontingentet fastholdes uændret.',
      'Den faste afgift forbliver uændret.',
      '§ 4: Uændret.',
    ],
    counterExamples: ['Status: Uændret.', 'Prisen er uændret siden 2014.', 'Vi foreslår, at taksten holdes uændret.'],
  },
  {
    id: 'bemyndiget',
    outcome: 'adopted',
    pattern: words(
      `bemyndig(?:es|er|ede|et|edes)|(?:fik|får|gav|giver|gives|givet)${upTo(5)}${MANDATE}|(?:fik|får|gav|giver|gives|givet|har)${upTo(4)}(?:fri(?:e)?\\s+h[aæ]nd(?:er)?|carte\\s+blanche)(?:\\s+(?:til|inden\\s+for|indenfor)|(?=\\.?$))|pål(?:agde|agt|ægges|ægger)|(?<=^(?:formanden|næstformanden|formandskabet|sekretariatet|forvaltningen|administrationen|direktøren|borgmesteren)\\s)kan\\s+(?:[^\\s,;.]+\\s+){0,4}?på\\s+(?:\\p{L}*(?:udvalgets|rådets|nævnets|bestyrelsens|kommissionens)|vores|egen)\\s+(?:vegne|hånd)`,
    ),
    reach: 'anywhere',
    examples: [
      'Festudvalget fik frie hænder.',
      'Formanden bemyndiges til at afgive høringssvar.',
      'Formanden og rektor fik mandat til at forhandle.',
      'Sekretæren blev pålagt at rense teksten.',
      'Formanden kan herefter svare på rådets vegne.',
      'Direktøren fik frie hænder til at forhandle videre.',
    ],
    counterExamples: ['Mandatet er stort.', 'Spørgsmålet er, om formanden bemyndiges.'],
  },
  {
    id: 'blev-anmodet',
    outcome: 'adopted',
    pattern: words(
      '(?<=(?:sekretariatet|forvaltningen|administrationen|direktionen|ledelsen|formandskabet|udvalget|gruppen)\\s)(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?(?:anmodet|bedt)\\s+om',
    ),
    reach: 'anywhere',
    examples: ['Sekretariatet blev anmodet om at udarbejde et budget til næste møde.'],
    counterExamples: ['Formanden blev spurgt om budgettet.', 'Beboerne blev bedt om at flytte bilerne.'],
  },
  {
    id: 'bad-bestyrelsen',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:\\p{L}*forsamlingen|mødet|repræsentantskabet)\\s+)(?:bad|opfordrede|pålagde|anmodede|opfordrer|beder)(?=\\s+(?:\\p{L}+\\s+)?bestyrelsen)',
    ),
    reach: 'anywhere',
    examples: ['Forsamlingen bad bestyrelsen komme med et oplæg til næste år.'],
    counterExamples: ['Ib Holm bad bestyrelsen om ro.', 'Forsamlingen bad om ro.'],
  },
  {
    id: 'sat-til',
    outcome: 'adopted',
    pattern: words(
      '(?:blev|er|bliver)\\s+(?:\\p{L}+\\s+)?sat\\s+(?:til(?!\\s+(?:afstemning|debat|drøftelse|diskussion|uge\\s))|(?:op|ned)(?=\\s+(?:til|med|fra)(?!\\p{L})))',
    ),
    reach: 'anywhere',
    examples: ['Lejen blev sat til 350 kr. pr. aften.', 'Lejen blev sat op med 2 pct.'],
    counterExamples: ['Lågen er sat i stand.', 'Hylderne i depotet er sat op.', 'Forslaget blev sat til afstemning.'],
  },
  {
    id: 'nedsatte',
    outcome: 'adopted',
    pattern: words(
      '(?:nedsatte|nedsættes|nedsat)(?=\\s+(?:\\p{L}+\\s+){0,4}?\\p{L}*(?:udvalg|gruppe)(?!\\p{L}))|(?:udvalg|gruppe)\\s+(?:blev\\s+)?nedsat',
    ),
    reach: 'anywhere',
    examples: ['Der nedsættes en arbejdsgruppe.', 'Bestyrelsen nedsatte et festudvalg.'],
    counterExamples: ['Beløbet blev nedsat.', 'Prisen nedsættes.'],
  },
  {
    id: 'paa-dagsordenen',
    outcome: 'adopted',
    pattern: words(
      '(?:optaget|optages|taget|kaldt)\\s+(?:ind\\s+)?på\\s+dagsordenen|(?<=^[^,;:]{3,60}\\s)(?:kommer|sættes|tages)\\s+på\\s+som\\s+(?:(?:et\\s+)?(?:ekstra|nyt)\\s+punkt|(?:punkt|pkt\\.?|nr\\.?)\\s*\\d)',
    ),
    reach: 'outcome-section',
    examples: ['Købet af et telt blev optaget på dagsordenen som punkt 9.', 'Idas sag om hegnet kommer på som nr. 9.'],
    counterExamples: ['Emnet er på dagsordenen til DAS.'],
  },
  {
    id: 'flertal-for',
    outcome: 'adopted',
    pattern: words(
      '(?<=^)det(?:te)?\\s+(?:var|er)\\s+der\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:opbakning|tilslutning|stemning|forståelse|flertal)\\s+(?:til|for)|(?:var|er)\\s+(?:(?!ikke|ingen)\\p{L}+\\s+)?(?:flertal|stemning)\\s+for(?!.*,?\\smen\\s+ikke\\s+(?:i|på|hos|blandt)\\s)|(?:tegne(?:r|de)|aftegnede|viste)\\s+(?:der\\s+)?sig\\s+(?:(?!ikke|ingen)\\p{L}+\\s+){0,3}?(?:flertal|opbakning|tilslutning|stemning|enighed|opslutning)\\s+(?:for|til|om)|(?<=^)alle\\s+stemte\\s+for(?:\\s+\\p{L}+)?(?=[.,]|$)',
    ),
    reach: 'anywhere',
    examples: [
      'Der viste sig stemning for at male lågen.',
      'Der viste sig bred enighed om planen.',
      'Der var flertal for forslaget.',
      'Der var stemning for at købe gynger.',
      'Det var der opbakning til.',
      'Alle stemte for forslaget.',
      'Der tegnede sig opbakning til at gå videre med nr. 1.',
    ],
    counterExamples: [
      'Der viste sig en revne.',
      'Der viste sig ikke stemning for planen.',
      'Der var ikke flertal for forslaget.',
      'Der var stemning for det i hallen, men ikke på skolen.',
    ],
  },
  {
    id: 'opnaaede-flertal',
    outcome: 'adopted',
    pattern: words(
      `(?<=^|(?:forslag|indstilling|plan|budget)\\p{L}*\\s)(?:opnåede|opnår|fik|samlede|vandt(?=\\s+(?:\\p{L}+\\s+){0,2}flertal))${upTo(3)}(?<!(?:ikke|intet|ingen)\\s+(?:\\p{L}+\\s+)?)(?:flertal|tilslutning|opbakning)`,
    ),
    reach: 'anywhere',
    examples: [
      'Forslaget opnåede det fornødne flertal.',
      'Ændringsforslaget fik flertal.',
      'Budgettet fik tilslutning.',
      'Vandt flertal.',
    ],
    counterExamples: ['Forslaget fik ikke flertal.', 'Partiet fik flertal ved valget.'],
  },
  {
    id: 'stadfaestede',
    outcome: 'adopted',
    pattern: words('stadfæst(?:et|es|edes|ede|er)|omstød(?:te|er|tes|es)'),
    reach: 'anywhere',
    active: true,
    examples: ['Nævnet stadfæstede kommunens afgørelse.', 'Afgørelsen stadfæstes.', 'Nævnet omstødte afgørelsen.'],
    counterExamples: ['Stadfæstelsen foreligger.', 'Landsretten har stadfæstet dommen.'],
  },
  {
    id: 'bekraeftet',
    outcome: 'adopted',
    pattern: words('(?:blev|er)\\s+(?:\\p{L}+\\s+)?bekræftet|bekræftes|bekræftede'),
    reach: 'outcome-section',
    examples: ['Beslutningen om at det nuværende udvalg fortsætter året ud blev bekræftet.'],
    counterExamples: ['Kan borgmesteren bekræfte dette?'],
  },
  {
    id: 'forslag-valgt',
    outcome: 'adopted',
    pattern: words(
      `(?:scenarie|model|skitse|løsning|forslag|tilbud|alternativ)\\p{L}*${upTo(3)}(?:vælges|valgt|valgtes)|(?:vælger|valgte|har\\s+valgt)(?!\\s+\\p{L}+\\s+til\\s)`,
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Scenarie 2 vælges.',
      'HMU vælger spørgsmål 4, 9 og 12.',
      'Bestyrelsen vælger at dele arbejdet over to år.',
    ],
    counterExamples: ['Valget er frit.', 'Det er uklart, hvilken model der vælges.'],
  },
  {
    id: 'peger-paa',
    outcome: 'adopted',
    pattern: words('peg(?:ede|er)\\s+(?:\\p{L}+\\s+)?på|tilkendeg(?:av|iver)'),
    reach: 'outcome-section',
    weak: true,
    active: true,
    examples: ['Udvalget peger på forslag 2.', 'Økonomiudvalget tilkendegav, at model C ikke skal indgå.'],
    counterExamples: ['Der blev også peget på, at økonomien er svær.'],
  },
  {
    id: 'peger-paa-selv',
    outcome: 'adopted',
    pattern: words(
      '(?:pegede|peger)\\s+(?:\\p{L}+\\s+)?på(?!,?\\s+(?:at|behov|vigtighed|nødvendighed|udfordring|problem|risiko|flere|en\\s+række)\\p{L}*)|foretrækker|foretrak',
    ),
    reach: 'anywhere',
    weak: true,
    active: true,
    byName: true,
    examples: ['Rådet pegede enstemmigt på Café Rampen som modtager af prisen.', 'Bestyrelsen foretrækker model 1.'],
    counterExamples: [
      'Bo Holm pegede på, at vejen er smal.',
      'Rådet pegede på behovet for flere bænke.',
      'Naboerne foretrækker model 2.',
      'Ib Holm foretrak model 2.',
      'Rapporten pegede på tre problemer.',
    ],
  },
  {
    id: 'aflyses',
    outcome: 'adopted',
    pattern: words(`aflys(?:es|tes|te)|mødet?${upTo(4)}(?:er|blev)\\s+aflyst`),
    reach: 'anywhere',
    examples: ['Møde d. 9. juni aflyses.', 'Mødet er aflyst.'],
    counterExamples: ['Det aftalte besøg på centret er aflyst.'],
  },
  {
    id: 'kommer-til-at-hedde',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?!jeg|han|hun)[^,;:.]{3,50}\\s)(?:kommer\\s+til\\s+at\\s+hedde|får\\s+navnet|skal\\s+(?:fremover\\s+)?hedde)',
    ),
    reach: 'outcome-section',
    examples: ['Nyhedsbrevet kommer til at hedde Bygaden.', 'Broen får navnet Havnebroen.'],
    counterExamples: ['Hun kommer til at hedde Holm.', 'Ib spurgte, hvad vejen kommer til at hedde.'],
  },
  {
    id: 'samlede-sig-om',
    outcome: 'adopted',
    pattern: words(
      '(?:samlede|samler)\\s+(?:(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|forsamlingen)|HB|FU)\\s+)?(?:sig|os)\\s+(?:\\p{L}+\\s+)?om',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Rådet samlede sig om svømmeklubben.',
      'Bestyrelsen samlede sig hurtigt om model B.',
      'Efter en længere debat samlede udvalget sig om model B.',
    ],
    counterExamples: ['Børnene samlede sig om bålet.', 'Naboerne samler sig om sagen.'],
  },
  {
    id: 'lagde-sig-fast',
    outcome: 'adopted',
    active: true,
    pattern: words(
      '(?:lagde|lægger)\\s+(?:vi\\s+|\\p{L}+(?:rådet|udvalget|styrelsen)\\s+)?(?:sig|os)\\s+(?:(?!ikke)\\p{L}+\\s+)?fast\\s+på|(?:bestemte|bestemmer)\\s+(?:vi\\s+|\\p{L}+(?:rådet|udvalget|styrelsen)\\s+)?(?:sig|os)\\s+(?:(?!ikke)\\p{L}+\\s+)?for',
    ),
    reach: 'anywhere',
    examples: [
      'Bestyrelsen lagde sig fast på den første model.',
      'Efter en drøftelse lagde vi os fast på Ærø.',
      'Udvalget bestemte sig for løsning B.',
    ],
    counterExamples: [
      'Bo Holm lagde sig fast på en pris.',
      'Bestyrelsen vil ikke lægge sig fast på en dato.',
      'Bestyrelsen lagde sig ikke fast på en dato.',
      'Naboerne bestemte sig for en hæk.',
    ],
  },
  {
    id: 'afstaar-fra',
    outcome: 'adopted',
    active: true,
    byName: true,
    pattern: words('(?:afstår|afstod)\\s+(?:\\p{L}+\\s+)?fra\\s+at(?!\\s+stemme)'),
    reach: 'anywhere',
    examples: ['Bestyrelsen afstår fra at klage.', 'Udvalget afstod herefter fra at afgive høringssvar.'],
    counterExamples: [
      'Naboen afstår fra at klage.',
      'Udvalget afstår fra at stemme.',
      'Bo Holm (C) afstod fra at svare.',
    ],
  },
  {
    id: 'kan-dermed',
    outcome: 'adopted',
    pattern: words(
      `(?<=^(?:rektor|formanden|borgmesteren|direktøren|ledelsen|forvaltningen|administrationen|sekretariatet|formandskabet|byggeudvalget|kassereren|arbejdsgruppen|projektgruppen|projektet|arbejdet|byggeriet)\\s)kan\\s+(?:dermed|herefter|hermed|derefter)\\s+(?:indlede|indgå|påbegynde|begynde|starte|gå\\s+(?:i\\s+gang|videre)|fortsætte|sende|bestille|underskrive|købe|ansætte|forhandle|igangsætte|iværksætte|igangsættes|iværksættes|opsige|udbyde|udbydes)(?!.*,\\s+(?:hvis|når|såfremt|medmindre|forudsat)\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Rektor kan dermed indlede forhandling med banken.',
      'Projektet kan herefter gå i gang.',
      'Forvaltningen kan hermed igangsætte udbuddet.',
    ],
    counterExamples: [
      'Rektor kan dermed konstatere, at tallet er faldet.',
      'Projektet kan gå i gang til maj.',
      'Projektet kan dermed gå i gang, når byrådet har godkendt det.',
      'Formanden oplyste, at forvaltningen kan dermed begynde.',
      'Naboen kan dermed begynde.',
    ],
  },
  {
    id: 'holdes-altsaa',
    outcome: 'adopted',
    pattern: words(
      '(?<=^[^,;:.]{2,50}\\s)(?:holdes|afholdes|gennemføres|placeres|lægges|flyttes)\\s+(?:(?:altså|dermed|hermed|således)\\s+(?:på|i|den|d\\.|hos|ved|til|\\p{L}+dag)(?=\\s)|(?:altså|dermed|hermed|således|derfor)\\s+(?:fysisk|digitalt|online|virtuelt|alligevel|som\\s+planlagt|uændret)(?!\\p{L}))',
    ),
    reach: 'anywhere',
    examples: ['Lejren holdes altså på Ærø i uge 29.', 'Skuret placeres dermed ved skellet.'],
    counterExamples: [
      'Møderne holdes på Ærø.',
      'Formanden oplyste, at lejren holdes altså på Ærø.',
      'Festen holdes altså sjældent.',
    ],
  },
  {
    id: 'prisen-gaar-til',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:årets\\s+)?(?:\\p{L}*præmien|\\p{L}*prisen|\\p{L}*pokalen|titlen|\\p{L}*legatet|\\p{L}*portionen|kollekten|\\p{L}*indsamlingen|overskuddet|entréindtægten)(?:\\s[^,;:.]{2,50})?\\s)(?:går|gik|tildeles|tildeltes|tilfalder)(?=\\s+(?:\\p{L}+\\s+)?(?:til\\s+)?\\p{L})(?!\\s+(?:op|ned|hvert|altid|til\\s+(?:trækning|salg|vejrs)))',
    ),
    reach: 'anywhere',
    examples: ['Præmien for årets have går til have 12.', 'Prisen tildeles Ida Holm.'],
    counterExamples: ['Prisen går op.', 'Sidste år gik prisen til caféen.'],
  },
  {
    id: 'valget-faldt-paa-ting',
    outcome: 'adopted',
    pattern: words(
      `(?:valget\\s+faldt\\s+på|(?:det\\s+)?blev\\s+til|vi\\s+valgte|der\\s+vælges)(?=\\s+${CHOICE})|(?<=^(?:${CHOICE})\\s+)(?:vælges|valgt|blev\\s+valgt|valgtes)`,
    ),
    reach: 'anywhere',
    examples: ['Valget faldt på skitse 2.', 'Police 2 vælges.', 'Valget faldt på det billigste tilbud.'],
    counterExamples: ['Valget faldt på Ida Holm.', 'Formanden vælges på mødet.'],
  },
  {
    id: 'udtaler-kritik',
    outcome: 'adopted',
    pattern: words(
      '(?<=^\\p{L}*(?:nævnet|rådet|udvalget|ombudsmanden)\\s(?:[^.;]*\\s)?)(?:udtal(?:er|te)\\s+(?:\\p{L}+\\s+)?kritik|(?:fandt|finder)(?=,?\\s+at\\s+(?:klage(?:n|ren)|krav(?:et|ene)|regl(?:en|erne)|lov(?:en)?|afgørelsen|(?:der\\s+er|det\\s+er)\\s+(?:sket|tale)|betingelserne)(?:\\s[^,;.]*)?\\s(?:er|var|har|havde|ikke)(?!\\p{L})))',
    ),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: [
      'Rådet fandt, at kravene ikke er opfyldt, og udtaler kritik.',
      'Nævnet finder, at betingelserne er opfyldt.',
      'Nævnet udtaler alvorlig kritik af kommunen.',
    ],
    counterExamples: [
      'Bo Holm fandt, at reglerne ikke er fulgt.',
      'Rådet fandt, at mødet var godt.',
      'Rigsrevisionen udtalte kritik.',
    ],
  },
  {
    id: 'enighed-om',
    outcome: 'agreed',
    pattern: words(
      `enighed(?!\\s+blandt\\s+(?!medlemmerne|deltagerne|alle|de\\s))${upTo(2)}om${NOT_AS_IT_WAS}|enige?t?\\s+om${NOT_AS_IT_WAS}|enedes${upTo(2)}om|(?<=^(?:[^,;.]+\\s)?)(?:var|er)\\s+(?:der\\s+)?(?:(?!ikke|ingen)\\p{L}+\\s+){0,2}?(?:konsensus\\s+om|accept\\s+af|opslutning\\s+(?:om|bag)|samstemmighed\\s+om)(?!\\s+(?:blandt|mellem))`,
    ),
    reach: 'anywhere',
    examples: [
      'Der var konsensus om at udskifte hegnet.',
      'Der var bred opslutning om forslaget.',
      'Der var accept af prisen.',
      'Der var enighed om, at koordineringen skal være bedre.',
      'Der var på mødet enighed om at stryge afsnittet.',
      'Alle var enige om at beholde træerne.',
      'Byrådet er enigt om at sende forslaget i høring.',
      'Der er enighed i Idrætsrådet om:',
    ],
    counterExamples: [
      'Der var ikke konsensus om planen.',
      'Medlemmerne var enige i ønsket om samarbejde.',
      'Der var enighed blandt forældrene om, at prisen er høj.',
      'Sagen kan forelægges DAS, såfremt der er enighed om det.',
    ],
  },
  {
    id: 'aftalt',
    outcome: 'agreed',
    pattern: words(
      '(?<!som\\s)aftalt(?:es)?(?!\\s+mellem)(?<!\\ser\\s+aftalt(?=\\s+med\\s))|(?:vi|man|udvalget|rådet|bestyrelsen)\\s+aftalte|(?<=^)det\\s+aftales|(?<=^det\\s+er\\s+(?:hermed|dermed|så)\\s+)(?:en\\s+aftale|aftalen)(?=[.,]|$)',
    ),
    reach: 'anywhere',
    examples: [
      'Det er hermed en aftale.',
      'Det blev derfor aftalt, at parterne deltager på møder.',
      'Det aftaltes at mødes igen.',
    ],
    counterExamples: [
      'Det er en aftale fra 2012.',
      'Det er aftalt mellem kommunen og regionen.',
      'Det er aftalt med kommunen, at hegnet males.',
      'Naboerne aftalte at mødes.',
      'Opgaven løses som aftalt.',
      'Det aftalte besøg er aflyst.',
      'Der kommer en aftale.',
    ],
  },
  {
    id: 'aftalte-selv',
    outcome: 'agreed',
    pattern: words('aftalte(?=,?\\s+at(?!\\p{L})|\\s+følgende)'),
    reach: 'anywhere',
    active: true,
    byName: true,
    examples: ['MED aftalte, at ledelsen holder en samtale.', 'Brugerrådet aftalte at mødes igen i maj.'],
    counterExamples: ['Bo og Ib aftalte at mødes.', 'Naboerne aftalte, at hegnet flyttes.'],
  },
  {
    id: 'fik-opgaven',
    outcome: 'adopted',
    pattern: new Pattern(
      /(?<=^\p{Lu}[^,;:]{2,60}\s)(?:fik|får|tildeles|overdrages)\s(?:dermed\s|derfor\s|herefter\s)?(?:opgaven|ordren|entreprisen|kontrakten|arbejdet)(?=[.,]|$|\s(?:med|til|for|på)\s)|(?<=^(?:[Oo]pgaven|[Oo]rdren|[Ee]ntreprisen|[Kk]ontrakten|[Aa]rbejdet)\s(?:[^,;:.]{2,40}\s)?)(?:går|gik|gives|tildeles|tildeltes|blev\sgivet|overdrages)\s(?:dermed\s|derfor\s)?(?:til\s)?(?=\p{Lu})/u,
    ),
    reach: 'anywhere',
    examples: ['Bork Anlæg fik opgaven.', 'Ordren går til Murermester Lund for 41.000 kr.'],
    counterExamples: ['Ida fortalte, at Bork Anlæg fik opgaven.', 'Arbejdet går til maj.'],
  },
  {
    id: 'til-opgave-at',
    outcome: 'adopted',
    pattern: words('(?:får|fik|gives|gav|giver|har\\s+fået)\\s+(?:[^,;.]{2,70}\\s)?til\\s+opgave,?\\s+at(?=\\s)'),
    reach: 'anywhere',
    examples: [
      'Hvad der skal ske, får en arbejdsgruppe til opgave at finde ud af.',
      'Formanden og Ida fik til opgave at skrive svaret.',
    ],
    counterExamples: ['Det er en opgave at finde en dato.', 'Ib sagde, at udvalget får til opgave at finde en dato.'],
  },
  {
    id: 'flest-stemmer',
    outcome: 'adopted',
    pattern: words(
      `(?<=^(?:${CHOICE}|nummer\\s+\\p{L}+|nr\\.\\s+\\d)\\s)(?:fik|samlede|opnåede)\\s+(?:klart\\s+)?flest\\s+stemmer|(?<=^)der\\s+var\\s+(?:klart\\s+)?flest\\s+stemmer\\s+(?:for|til)`,
    ),
    reach: 'anywhere',
    examples: ['Model 2 fik flest stemmer.', 'Der var flest stemmer for model 2.'],
    counterExamples: ['Ida Holm fik flest stemmer.', 'Ib oplyste, at model 2 fik flest stemmer.'],
  },
  {
    id: 'kan-gaa-i-gang',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?!(?:vi|man|de|det|der|børnene|eleverne)\\s)[^,;:.]{3,50}\\s)kan\\s+(?:gå\\s+i\\s+gang|igangsættes|iværksættes|påbegyndes|begynde|starte|sættes\\s+i\\s+gang)(?=\\.?$|,\\s+(?:når|så\\s+snart|hvis)|\\s+(?:straks|nu|med\\s+det\\s+samme|til|som))',
    ),
    reach: 'outcome-section',
    examples: [
      'Byggeriet kan gå i gang.',
      'Udbuddet kan iværksættes til foråret.',
      'Entreprenøren kan begynde, så snart garantien er stillet.',
    ],
    counterExamples: [
      'Vi kan begynde, når alle er kommet.',
      'Byggeriet kan gå i stå.',
      'Ib mente, at byggeriet kan gå i gang.',
    ],
  },
  {
    id: 'fortsaetter-forhandlingerne',
    outcome: 'adopted',
    pattern: words(
      '(?<=^(?:formand(?:en)?|næstformand(?:en)?|kasserer(?:en)?|formandskabet|forretningsudvalget|\\p{L}*gruppen)(?:\\s+og\\s+\\p{L}+)?\\s)(?:fortsætter|genoptager|indleder|optager)\\s+(?:\\p{L}*forhandlingerne|forhandlinger|dialogen|dialog|drøftelserne|samtalerne|undersøgelserne)',
    ),
    reach: 'anywhere',
    examples: [
      'Formand og kasserer fortsætter forhandlingerne med henblik på en ordning fra 1. januar.',
      'Forretningsudvalget indleder dialog med kommunen.',
    ],
    counterExamples: ['Kommunen fortsætter forhandlingerne.', 'Formanden fortsætter et år mere.'],
  },
]

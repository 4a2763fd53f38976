import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Bodies and officers a case is sent back to, with what may stand before: `Klima- og Miljøudvalget`, `den nye bestyrelse`. */
const OFFICE =
  '(?:(?:den|det|de)\\s+\\p{L}+\\s+)?(?:\\p{L}+-(?:,\\s+\\p{L}+-)*\\s+og\\s+)?\\p{L}*(?:udvalg|råd|bestyrelse|styregruppe|magistrat|forvaltning|administration|sekretariat|gruppe|nævn)\\p{L}*'
/** Somebody to whom a case can be sent. */
const RECEIVER =
  '(?:\\p{L}*(?:udvalg|råd|bestyrelse|styregruppe|magistrat|forvaltning|administration|provsti|revision|møde|forhandling|høring)\\p{L}*)'

/** Sent to somebody else, up, down or back: "oversendt", "tilbage til", "i høring". Source: survey of Danish minutes. */
export const SENDING_ON: readonly DecisionPhrase[] = [
  {
    id: 'tilbage-til',
    outcome: 'referred',
    pattern: words(
      `(?<=^(?:(?:sagen|punktet)\\s+(?:går\\s+|sendes\\s+)?)?)(?:tilbage|retur)\\s+(?:til\\s+(?:${OFFICE}|\\p{L}+(?=\\s+(?:med\\s+henblik|til\\s+fornyet)))|i\\s+${OFFICE})|(?<=^)til\\s+(?:(?:fornyet|videre|yderligere|administrativ)\\s+)?(?:behandling|drøftelse|udtalelse|vurdering|afgørelse|partshøring)(?:\\s+(?:i|hos)\\s+${OFFICE}|(?<=(?:fornyet|videre|yderligere)\\s\\p{L}+)(?=\\.?$))`,
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
      `(?:(?:over|frem|videre|tilbage)?send(?:es|t|tes|er|te)|henvis(?:es|t|te|er))(?:\\s+\\p{L}+){0,3}?\\s+til\\s+(?:(?:fornyet\\s+|videre\\s+|yderligere\\s+)?(?:udvalgsbehandling|behandling|udtalelse|kommentering|vurdering)\\s+(?:i|hos|ved)\\s+(?:\\p{Lu}\\p{L}+\\s+(?:og\\s+)?)?(?:\\p{L}+-)?${OFFICE}|udvalgsbehandling|(?:den|det|de)\\s+(?:nye|kommende|nyvalgte)\\s+\\p{L}*(?:bestyrelse|udvalg|råd))`,
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
    id: 'oversendt',
    outcome: 'referred',
    pattern: words(
      `(?:over|frem|videre|tilbage)send(?:es|t|tes|te|er)|hjemvis(?:es|t|tes|er|te)|returner(?:es|et|edes)\\s+til|tilbagevis(?:es|t)|henvis(?:es|t|tes|te|er)\\s+(?:(?:sagen|spørgsmålet|forslaget|punktet|emnet)\\s+)?til\\s+(?:budget(?:tet)?(?:\\s+for)?\\s+\\d{4}|budgetlægningen|(?:\\p{L}+-(?:,\\s+\\p{L}+-)*\\s+og\\s+)?${RECEIVER})|overlad(?:es|t)\\s+til|(?:sagen|forslaget|spørgsmålet|klagen|ansøgningen|punktet)\\s+(?:blev\\s+)?(?:overgive[st]|overdrages|overdraget)\\s+til|henvis(?:er|te)${upTo(4)}(?:sagen|punktet|forslaget|ansøgningen|spørgsmålet|planen|klagen)\\s+til\\s+${RECEIVER}|(?:vedtog(?:es)?|besluttede(?:s)?|besluttet|enedes|enige)${upTo(7)}at\\s+(?:henvise|oversende|hjemvise|tilbagesende)|henvis(?:es|t)\\s+til\\s+(?:næste\\s+års\\s+)?\\p{L}*budget(?:tet|forhandlingerne|drøftelserne)?(?!\\p{L})`,
    ),
    reach: 'anywhere',
    examples: [
      'Henvises til næste års budget.',
      'Oversendes til Økonomiudvalget uden indstilling.',
      'Sagen tilbagesendt til Forretningsudvalget.',
      'Sagen hjemvises.',
      'Vedtægten returneres til menighedsrådet.',
      'Henvist til Teknik- og Miljøudvalget.',
      'Udvalget finder, at tilbuddet bør gøres varigt, og henviser spørgsmålet til budget 2019.',
      'Byrådet henviste herefter sagen til Økonomiudvalget.',
      'Sagen overdrages til forvaltningen.',
      'Det vedtoges med 9 stemmer mod 2 at henvise sagen til Kulturudvalget.',
      'Planen videresendes med de nævnte rettelser til Trafikrådet.',
    ],
    counterExamples: ['Et forslag om at oversende sagen til udvalget faldt.', 'Der henvises til notatet.'],
  },
  {
    id: 'sendes-til',
    outcome: 'referred',
    pattern: words(
      `send(?:es|t|tes|er|te)${upTo(5)}(?:tilbage|videre|retur)|(?<=^)sendes\\s+til\\s+${RECEIVER}(?!\\s+til\\s+orientering)|(?<=^(?:års)?regnskabet\\s)(?:afgives|overgives)\\s+til(?=\\s)|gik\\s+(?:sagen|forslaget|punktet|ansøgningen)\\s+(?:\\p{L}+\\s+)?(?:videre|tilbage)\\s+til\\s+(?:behandling\\s+i\\s+)?${RECEIVER}|(?<=^(?:sagen|forslaget|punktet|ansøgningen)\\s)gik\\s+(?:\\p{L}+\\s+)?(?:videre|tilbage)\\s+til\\s+(?:behandling\\s+i\\s+)?${RECEIVER}|(?<=^)(?:går\\s+(?:\\p{L}+\\s+)?)?(?:videre|retur|tilbage)\\s+til\\s+(?:\\p{L}+\\s+)?(?:${RECEIVER}|\\p{L}*(?:repræsentantskab|forsamling)\\p{L}*)|(?:sagen|punktet|forslaget|oplægget|udkastet|ansøgningen|planen|budgettet)\\s+(?:går${upTo(2)}(?:tilbage|retur)\\s+til|g(?:år|ik)${upTo(2)}til\\s+(?:\\p{L}+\\s+)?${RECEIVER}(?!\\s+med\\s+(?:\\p{L}+\\s+)?anbefaling)|(?:\\p{L}+\\s+)?send(?:es|t|tes)\\s+i\\s+udvalg)|(?:(?:sagen|punktet|spørgsmålet|planen)|\\p{L}*(?:forslaget|ændringen|ændringerne))${upTo(2)}send(?:es|t|tes)\\s+til\\s+(?:(?:de|begge|alle)\\s+(?:\\p{L}+\\s+)?|\\p{Lu}\\p{L}+\\s+)?${RECEIVER}(?!\\s+til\\s+orientering)|(?<=^)til\\s+(?:\\p{L}+-\\s+og\\s+)?\\p{L}*(?:udvalget|byrådet|kommunalbestyrelsen|regionsrådet|magistraten)(?=\\.?$)`,
    ),
    reach: 'anywhere',
    examples: [
      'Til Økonomiudvalget.',
      'Sagen blev sendt tilbage til administrationen.',
      'Sagen går herefter tilbage til Fritidsudvalget.',
      'Sagen blev sendt i udvalg.',
      'Sagen sendes retur til instituttet.',
      'Listen sendes derefter videre til konstituerende møde.',
      'Sagen sendes til Byrådet.',
      'Sendes til budgetforhandlingerne for 2014.',
      'Regnskabet afgives til revisionen.',
      'Går videre til landsmødet uden anbefaling.',
      'Retur til Teknisk Udvalg.',
      'Efter debat gik forslaget videre til behandling i Økonomiudvalget.',
      'Sagen gik tilbage til udvalget.',
      'Vedtægtsændringen sendes til de tre byråd.',
      'Forslaget går til Teknisk Udvalg.',
    ],
    counterExamples: ['Kassereren underskriver regnskabet og sender det til banken.', 'Udkastet sendes i høring.'],
  },
  {
    id: 'besluttede-at-sende',
    outcome: 'referred',
    pattern: words(
      `(?:besluttede|besluttet|vedtog|enige?\\s+om|enighed\\s+om)(?:\\s+\\p{L}+){0,3}?,?\\s+at\\s+(?:over|frem|videre|tilbage)?(?:sende|henvise)\\s+(?:sagen|punktet|forslaget|planen|det|den)\\s+til\\s+(?:(?:fornyet\\s+)?behandling|${RECEIVER})`,
    ),
    reach: 'anywhere',
    examples: [
      'Byrådet besluttede at sende forslaget til behandling i Teknikudvalget.',
      'Det blev besluttet at oversende sagen til Økonomiudvalget.',
    ],
    counterExamples: [
      'Rådet besluttede at sende blomster til udvalget.',
      'Udvalget besluttede at sende planen i høring.',
    ],
  },
  {
    id: 'sendes-til-udvalg',
    outcome: 'referred',
    pattern: words(
      `sende[st]\\s+til\\s+\\p{L}*(?:udvalg|råd|bestyrelse|styregruppe|magistrat|nævn)\\p{L}*(?!\\p{L}|\\s+til\\s+orientering)|sendt\\s+til\\s+\\p{L}*(?:udvalg|råd|bestyrelse)\\p{L}*(?!\\p{L}|\\s+til\\s+orientering)`,
    ),
    reach: 'outcome-section',
    examples: ['Pkt. 5 sendes til kommunalbestyrelsen uden indstilling.'],
    counterExamples: ['Brevet sendes til naboerne.'],
  },
  {
    id: 'behandles-andetsteds',
    outcome: 'referred',
    pattern: words(
      `overg(?:år|ik)\\s+til\\s+(?:\\d\\.\\s+)?behandling|(?:forslaget|sagen|punktet|emnet|opgaven|ansvaret)\\s+overgår\\s+til\\s+(?:\\p{L}+\\s+){0,2}?${RECEIVER}|fremmet\\s+til|(?:tages|tager\\s+\\p{L}+)\\s+med\\s+(?:sig(?=\\.?$)|videre)|(?:laves|gøres)\\s+til\\s+et\\s+dagsordenspunkt|(?:sagen|punktet|det|forslaget)${upTo(2)}forelægges(?!\\s+(?:igen|på\\s+ny))|(?<=^)forelægges(?=\\s+(?:\\p{L}+\\s+)?\\p{L}*(?:forsamlingen|rådet|udvalget|bestyrelsen|repræsentantskabet|nævnet)(?!\\p{L}))|(?<=^)sende[st]\\s+til\\s+(?:\\p{L}+\\s+)?(?:udtalelse|vurdering|kommentering|partshøring|behandling)(?!\\p{L})|(?:sagen|punktet)\\s+drøftes${upTo(2)}i`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Sagen overgår til 2. behandling.',
      'Forslaget overgår til den nye bestyrelse.',
      'Forslaget blev fremmet til realitetsbehandling i udvalget.',
      'Ændringsforslagene tages med videre til mødet.',
      'Det tager bestyrelsen med sig.',
      'Sagen drøftes også i Fælles Forretningsudvalg.',
    ],
    counterExamples: ['Kommissoriet skal forelægges DAS.'],
  },
  {
    id: 'administrativt',
    outcome: 'referred',
    pattern: words('(?<=^(?:sagen\\s+|ansøgningen\\s+)?)(?:afgøres|behandles|færdigbehandles)\\s+administrativt'),
    reach: 'anywhere',
    examples: ['Afgøres administrativt.', 'Sagen behandles administrativt.'],
    counterExamples: ['Mindre sager afgøres administrativt af centeret.'],
  },
  {
    id: 'gaar-retur',
    outcome: 'referred',
    pattern: words(
      `(?<=^(?!vi|bestyrelsen|han|hun)[^,;:.]{3,60}\\s)går\\s+(?:\\p{L}+\\s+){0,2}?(?:tilbage|retur)\\s+til\\s+(?:${RECEIVER}|\\p{L}*gruppen|tegnebordet|forvaltningen|sekretariatet|formanden)(?!\\p{L})`,
    ),
    reach: 'anywhere',
    examples: ['Notatet om medicin går tilbage til gruppen.', 'Udkastet går retur til forvaltningen.'],
    counterExamples: ['Vi går tilbage til gruppen.', 'Historien går tilbage til 1912.'],
  },
  {
    id: 'laegges-ud-til',
    outcome: 'referred',
    pattern: words(
      `(?<=^(?:vi|bestyrelsen|udvalget|rådet)\\s)lægger\\s+(?:det|den|sagen|spørgsmålet|beslutningen|forslaget)\\s+(?:ud|op|over)\\s+til|(?<=^(?:det|den|sagen|spørgsmålet|beslutningen|forslaget)\\s)lægges\\s+(?:ud|op|over)\\s+til(?=\\s+(?:${RECEIVER}|\\p{L}*forsamlingen))|(?<=^forslagsstilleren\\s)(?:gik\\s+med\\s+til|accepterede|indvilligede\\s+i|var\\s+indforstået\\s+med|stillede\\s+sig\\s+tilfreds\\s+med),?\\s+at\\s+(?:bestyrelsen|udvalget)(?=\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Vi lægger det ud til generalforsamlingen.',
      'Spørgsmålet lægges op til bestyrelsen.',
      'Forslagsstilleren gik med til, at bestyrelsen ser på sagen.',
    ],
    counterExamples: ['Vi lægger kortene på bordet.', 'Der lægges op til fest.'],
  },
  {
    id: 'indgaar-i-budgettet',
    outcome: 'referred',
    pattern: words(
      '(?<=^(?:forslaget|forslagene|ønsket|ønskerne|projektet|punktet|sagen|idéen|ideen|det|emnet|spørgsmålet)\\s(?:om\\s[^,;.]{2,40}\\s)?|^)(?:indgår|medtages|tages\\s+med|inddrages|går\\s+ind|overgår|overføres)\\s+(?:derfor\\s+|dermed\\s+|nu\\s+)?(?:i|til)\\s+(?:det\\s+videre\\s+arbejde|de\\s+kommende|den\\s+kommende|(?:arbejdet\\s+med|drøftelserne\\s+om|forhandlingerne\\s+om)\\s|\\p{L}*(?:budget|forhandling|prioritering|strategi)\\p{L}*)',
    ),
    reach: 'outcome-section',
    examples: [
      'Forslaget indgår i budgetlægningen.',
      'Ønsket om en ny sti medtages i budgetforhandlingerne.',
      'Overgår til budget 2022.',
    ],
    counterExamples: ['Ib foreslog, at forslaget indgår i budgettet.', 'Udgiften indgår i budgettet.'],
  },
]

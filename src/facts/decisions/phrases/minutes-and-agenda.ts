import { words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** What is gone through at the beginning: `Dagsordenen`, `Referatet fra juni`. */
const PAPERS = '(?:den\\s+(?:udsendte\\s+)?)?(?:dagsorden(?:en)?|dagens\\s+punkter|punkterne|mødeplan(?:en)?)'
/** What is looked through and approved as a whole: `Regnskabet for 2020`, `Beretningen`. */
const ACCOUNTS =
  '(?:(?:års)?(?:regnskabet|rapporten)|\\p{L}*(?:beretningen|protokollen|budgettet)|referatet|dagsordenen)(?:\\s(?:for|fra|af)\\s[^,;:.]{2,30})?'

/** Agenda, minutes and accounts as they were sent out, read or signed. Source: survey of Danish minutes. */
export const MINUTES_AND_AGENDA: readonly DecisionPhrase[] = [
  {
    id: 'taget-som-udsendt',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:${PAPERS}|begge\\s+dele|referatet|protokollen|beretningen|planen|listen|denne)\\s)(?:(?:blev|er|var|bliver)\\s+(?:\\p{L}+\\s+)?(?:taget|fulgt|brugt|gennemgået)\\s+som|(?:tages|følges|tagen|taget)\\s+som|(?:blev\\s+|er\\s+|var\\s+)?som)\\s+(?:udsendt|forelagt|foreslået|fremsendt|rundsendt|indkaldt|annonceret|trykt|omdelt|fremlagt|den\\s+(?:forelå|var))|(?:blev|er|var)\\s+taget\\s+for\\s+god(?:e|t)?(?:\\s+varer)?(?=[.,]|$|\\s+og\\s)|(?<=^(?:referatet|protokollen)\\s(?:[^,;:.]{2,30}\\s)?)lægges\\s+(?:ud|på\\s+\\p{L}+),?\\s+som\\s+de[tn]\\s+er|(?<=(?:^|^[^;.]{2,60},\\s(?:og\\s|så\\s)?)${PAPERS}\\s)(?:(?:(?:blev|er)\\s+)?(?:dermed\\s+|hermed\\s+|herefter\\s+)?lagt\\s+til\\s+grund|(?:står|forbliver)\\s+(?:dermed\\s+|hermed\\s+|herefter\\s+)?uændre(?:t|de))(?=\\.?$)`,
    ),
    reach: 'anywhere',
    examples: [
      'Årsrapporten blev taget for gode varer.',
      'Referatet fra april lægges ud, som det er.',
      'Dagsordenen blev taget som udsendt.',
      'Dagsordenen som udsendt.',
      'Dagsordenen blev fulgt som udsendt.',
      'Dagsordenen blev herefter lagt til grund.',
      'Dagsordenen står uændret.',
    ],
    counterExamples: [
      'Referatet er udsendt.',
      'Varerne blev taget hjem.',
      'Ib fandt, at dagsordenen var som udsendt.',
      'Dagsordenen var ikke som udsendt.',
      'Ib tog dagsordenen som udsendt.',
      'Prisen står uændret.',
    ],
  },
  {
    id: 'som-derfor-foelges',
    outcome: 'approved',
    inRelative: true,
    pattern: words(
      '(?<=^(?:ingen|der\\s+var\\s+ingen)\\s[^;.]{3,60},\\s)(?:som|der)\\s+(?:derfor|dermed|herefter|så|hermed)\\s+(?:følges|gælder|tages|betragtes\\s+som\\s+godkendt|er\\s+godkendt|blev\\s+godkendt)|(?<=^(?:ingen|der\\s+var\\s+ingen)\\s[^;.]{3,60},\\s(?:og|så)\\s)(?:det|den|referatet|dagsordenen|protokollen)\\s+(?:blev|er|bliver)\\s+(?:\\p{L}+\\s+)?(?:underskrevet|skrevet\\s+under|fulgt|taget|lagt\\s+op|lagt\\s+på)',
    ),
    reach: 'anywhere',
    examples: [
      'Ingen bemærkninger til dagsordenen, som derfor følges.',
      'Ingen havde indvendinger, og det blev underskrevet.',
    ],
    counterExamples: ['Der var ingen bemærkninger.', 'Loven, som derfor gælder, er fra 2019.'],
  },
  {
    id: 'passerede-uden-bemaerkninger',
    outcome: 'approved',
    pattern: words(
      `(?<=^${ACCOUNTS}\\s)(?:(?:passerede|passerer|gik(?:\\s+glat)?\\s+igennem|slap\\s+igennem)(?=\\.?$|\\s+uden\\s)|(?:blev|er)\\s+(?:\\p{L}+\\s+)?klappet\\s+igennem)|klappede\\s+${ACCOUNTS}\\s+igennem`,
    ),
    reach: 'anywhere',
    examples: ['Beretningen passerede uden kommentarer.', 'Forsamlingen klappede regnskabet igennem.'],
    counterExamples: ['Bilerne passerede uden problemer.', 'Ib sagde, at regnskabet passerede uden kommentarer.'],
  },
  {
    id: 'fandtes-i-orden',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:${ACCOUNTS}|kassen|blev\\s+[^,;:]{3,30}\\s+og)\\s+(?:\\p{L}+\\s+)?)fandtes\\s+(?:at\\s+give|(?:at\\s+være\\s+)?(?:i\\s+orden|rigtigt?|korrekt|retvisende))(?!\\s+af\\s)|(?<=^(?:${ACCOUNTS}\\s)?(?:(?:blev|er)\\s+)?)(?:(?:(?:op)?læst|set|gennemgået|kontrolleret)\\s+og\\s+)?(?:fundet|fandtes)\\s+i\\s+orden(?=\\.?$|,|\\s+for\\s)`,
    ),
    reach: 'anywhere',
    examples: [
      'Protokollen fandtes i orden.',
      'Blev læst op og fandtes i orden.',
      'Årsregnskabet fandtes korrekt.',
      'Regnskabet fandtes at give et retvisende billede.',
      'Blev gennemgået og fandtes i orden.',
      'Set og fundet i orden for de øvrige sogne.',
    ],
    counterExamples: [
      'Protokollen fandtes på loftet.',
      'Regnskabet fandtes i orden af revisor.',
      'Hegnet fandtes i orden.',
    ],
  },
  {
    id: 'underskrevet',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?:(?:mødets|sidste\\s+mødes)\\s+)?(?:\\p{L}*referat(?:et|er|erne)?|\\p{L}*protokol(?:len)?)\\s(?:[^;]{2,60}\\s)?)(?:blev|er|bliver)\\s+(?:(?:læst\\s+(?:op|igennem)|gennemgået|rundsendt)\\s+og\\s+)?(?:skrevet\\s+under|underskrevet|signeret|paraferet)|(?<=^)underskrevet(?=\\.?$|\\s+(?:med|uden|af)\\s+(?!formanden|dirigenten|ordstyreren|revisor))|(?<=^(?:oplæst|læst\\s+op|gennemgået|omdelt)\\s+og\\s+)(?:underskreve[tn]|skrevet\\s+under)(?=[.,]|$|\\s+(?:uden|af\\s+(?:alle|samtlige|de\\s+tilstedeværende))(?!\\p{L}))|(?<=^(?:\\p{L}*protokollen|referatet|\\p{L}*regnskabet|årsrapporten)\\s(?:[^;,]{0,60}\\s)?)(?:underskreves|undertegnedes|forsynedes\\s+med\\s+(?:\\p{L}+\\s+)?(?:påtegning|underskrift))|(?<=^(?:referat|protokol(?!\\s+side)|forhandlingsprotokol)(?:let|len|lat|latet|lerne|et|erne)?\\s+(?:(?:[^\\s,;:.]+|\\d{1,2}\\.)\\s+){0,8}?)(?:underskrevet|underskreves)(?!\\s+af\\s+(?:dirigenten|ordstyreren|revisor))',
    ),
    reach: 'anywhere',
    examples: [
      'Protokollen fra maj blev læst igennem og skrevet under af alle fremmødte.',
      'Underskrevet med en enkelt rettelse på side 2.',
      'Regnskabet forsynedes med bestyrelsens påtegning.',
      'Underskrevet uden bemærkninger.',
      'Oplæst og underskreven.',
      'Læst op og skrevet under af alle.',
      'Protokollen fra december underskrevet.',
      'Referatet blev underskrevet af alle.',
      'Referatet af mødet den 7. december blev underskrevet.',
    ],
    counterExamples: [
      'Underskrevet af formanden.',
      'Aftalen blev underskrevet uden bemærkninger.',
      'Referatet skal skrives under.',
      'Protokollen ligger til underskrift.',
      'Kontrakten er underskrevet.',
    ],
  },
  {
    id: 'dagsordenen-foelges',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?:ingen\\s+bemærkninger[;,]\\s+)?(?:den\\s+(?:udsendte\\s+)?)?dagsorden(?:en)?\\s)(?:(?:blev|bliver)\\s+(?:\\p{L}+\\s+)?fulgt|fulgtes|følges)(?=\\.?$|,|\\s+(?:som|uden|med|dog)\\s)|(?<=^dagsordenen\\s(?:[^,;:.]{0,30}\\s)?)(?:(?:stod|står)\\s+(?:\\p{L}+\\s+)?ved\\s+magt|(?:er|var)\\s+(?:fin|i\\s+orden)|fastlagt|fastsat)|(?<=,\\s(?:og\\s)?så\\s)(?:er|var)\\s+(?:dagsordenen|referatet)\\s+(?:fint?|i\\s+orden)(?=[.,]|$)',
    ),
    inRelative: true,
    reach: 'anywhere',
    examples: [
      'Det rettes, og så er referatet fint.',
      'Dagsordenen står dermed ved magt.',
      'Dagsordenen er fin, men punkt 8 tages først.',
      'Dagsordenen blev fulgt, dog tages pkt. 7 før frokost.',
      'Den udsendte dagsorden følges.',
    ],
    counterExamples: [
      'Beslutningen står ved magt.',
      'Vejret er fint.',
      'Dagsordenen blev ikke fulgt.',
      'Dagsordenen følges op i maj.',
      'Dagsordenen følges normalt.',
      'Ib bad om, at dagsordenen følges.',
    ],
  },
  {
    id: 'referatet-er-endeligt',
    outcome: 'approved',
    pattern: words(
      '(?:betragtes|anses)\\s+(?:(?:hermed|dermed|herefter|således)\\s+)?(?:som|for)\\s+(?:endeligt\\s+)?godkendt|(?<=^(?:[^,;:.]{2,40}\\s)?)(?:(?:referatet|protokollen|dagsordenen)\\s+(?:er|blev)\\s+(?:(?:nu|dermed|hermed|herefter|derefter|så)\\s+)?(?:endeligt?|på\\s+plads)|(?:er|blev)\\s+(?:referatet|protokollen|dagsordenen)\\s+(?:(?:nu|dermed|hermed|så)\\s+)?(?:endeligt?|på\\s+plads))(?=\\.?$|,)|(?<=^(?:(?:det|referatet|protokollen)\\s+)?)(?:udsendes|lægges\\s+(?:ud|på\\s+\\p{L}+)|betragtes|står)\\s+(?:(?:herefter|hermed|derefter|dermed|nu)\\s+)+som\\s+(?:det\\s+)?(?:endelige?t?|godkendt)|(?<=^)i\\s+overensstemmelse\\s+med\\s+(?:\\p{L}+s\\s+)?(?:indstilling|forslag|anbefaling)(?:en|et)?(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Lægges ud herefter som endeligt.',
      'Med denne ændring er referatet endeligt.',
      'Dagsordenen er derefter på plads.',
      'Der er ikke kommet indsigelser, og referatet betragtes dermed som godkendt.',
      'I overensstemmelse med forvaltningens forslag.',
    ],
    counterExamples: [
      'Udsendes ugen efter.',
      'Budgettet er endeligt.',
      'Referatet er endnu ikke endeligt.',
      'Arbejdet er i overensstemmelse med forslaget.',
    ],
  },
]

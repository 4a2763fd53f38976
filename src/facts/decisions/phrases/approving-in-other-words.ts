import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'

/** Both sides of a committee or all of a meeting, as subject: `Parterne`, `B-siden`, `alle`, `et enigt udvalg`. */
const WHO =
  '(?:alle|samtlige|enhver|parterne|begge\\s+(?:sider|parter)|vi|man|[ab]-siden|medarbejdersiden|ledelsessiden|ledelsen|et\\s+(?:enigt|samlet)\\s+\\p{L}+|en\\s+(?:enig|samlet)\\s+\\p{L}+|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet|forsamlingen|MED))'
/** Ways to agree, as infinitives. */
const STAND_BY =
  '(?:stå\\s+inde\\s+for|nikke\\s+(?:\\p{L}+\\s+)?til|leve\\s+(?:\\p{L}+\\s+)?med|skrive\\s+under\\s+på|bifalde|se\\s+sig\\s+selv\\s+i|slutte\\s+(?:\\p{L}+\\s+)?op\\s+om|give\\s+sin\\s+tilslutning)'
const ADVERB = '(?:(?!ikke)\\p{L}+\\s+){0,3}?'
/** What is gone through at the beginning: `Dagsordenen`, `Referatet fra juni`. */
const PAPERS = '(?:den\\s+(?:udsendte\\s+)?)?(?:dagsorden(?:en)?|dagens\\s+punkter|punkterne|mødeplan(?:en)?)'

/** Approved or supported in other words than "godkendt" and "tiltrådt". Source: survey of Danish minutes. */
export const APPROVING_IN_OTHER_WORDS: readonly DecisionPhrase[] = [
  {
    id: 'taget-som-udsendt',
    outcome: 'approved',
    pattern: words(
      `(?<=^${PAPERS}\\s)(?:(?:blev|er|var|bliver)\\s+(?:\\p{L}+\\s+)?(?:taget|fulgt|brugt|gennemgået)\\s+som|(?:tages|følges|tagen|taget)\\s+som|(?:blev\\s+|er\\s+|var\\s+)?som)\\s+(?:udsendt|forelagt|foreslået|fremsendt|rundsendt|indkaldt|annonceret|trykt)`,
    ),
    reach: 'anywhere',
    examples: [
      'Dagsordenen blev taget som udsendt.',
      'Dagsordenen som udsendt.',
      'Dagsordenen blev fulgt som udsendt.',
    ],
    counterExamples: ['Dagsordenen var ikke som udsendt.', 'Ib tog dagsordenen som udsendt.'],
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
    id: 'laest-og-skrevet-under',
    outcome: 'approved',
    pattern: words(
      '(?<=^(?:(?:mødets|sidste\\s+mødes)\\s+)?(?:\\p{L}*referat(?:et|er|erne)?|\\p{L}*protokol(?:len)?|beslutningsprotokollen)\\s(?:[^;]{2,60}\\s)?)(?:blev|er|bliver)\\s+(?:(?:læst\\s+(?:op|igennem)|gennemgået|rundsendt)\\s+og\\s+)?(?:skrevet\\s+under|underskrevet|signeret|paraferet)|(?<=^)underskrevet(?=\\s+med\\s+(?:\\p{L}+\\s+){0,2}\\p{L}*(?:rettelse|tilføjelse|ændring|bemærkning)\\p{L}*)|(?<=^)underskrevet(?=\\.?$)',
    ),
    reach: 'anywhere',
    examples: [
      'Protokollen fra maj blev læst igennem og skrevet under af alle fremmødte.',
      'Underskrevet med en enkelt rettelse på side 2.',
    ],
    counterExamples: ['Aftalen blev skrevet under i går.', 'Referatet skal skrives under.'],
  },
  {
    id: 'kan-staa-inde-for',
    outcome: 'approved',
    pattern: words(
      `(?<=^(?:[^,;:.]{0,60}\\s)?${WHO}\\s)(?:kan|kunne)\\s+${ADVERB}${STAND_BY}|(?:kan|kunne)\\s+${WHO}\\s+${ADVERB}${STAND_BY}`,
    ),
    reach: 'anywhere',
    examples: [
      'Parterne kan stå inde for den nye tekst.',
      'Derefter kunne alle stå inde for teksten.',
      'Med en enkelt rettelse på side 4 kunne alle nikke til beretningen.',
      'B-siden kunne nikke til opslaget.',
    ],
    counterExamples: [
      'Naboen kan leve med hegnet.',
      'Ida sagde, at alle kan leve med prisen.',
      'Vi kan ikke leve med støjen.',
    ],
  },
  {
    id: 'fik-velsignelse',
    outcome: 'approved',
    pattern: words(`(?:fik|får|gav|giver)${upTo(3)}(?:velsignelse|blå\\s+stempel|tommelfingeren?\\s+op|tommel\\s+op)`),
    reach: 'anywhere',
    examples: ['Valget fik bestyrelsens velsignelse.', 'Bestyrelsen gav forslaget det blå stempel.'],
    counterExamples: ['Præsten lyste velsignelsen.', 'Ida sagde, at planen fik bestyrelsens velsignelse.'],
  },
  {
    id: 'har-ingen-indsigelser',
    outcome: 'approved',
    saysNot: true,
    weak: true,
    pattern: words(
      `(?:har|havde)\\s+(?:vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet))\\s+(?:ingen|ikke\\s+(?:nogen\\s+)?)(?:\\s+)?(?:indsigelser|indvendinger|noget)(?:\\s+i?mod)?(?=[.,]|$)|(?<=^(?:vi|\\p{L}*(?:bestyrelsen|udvalget|(?<!om)rådet|nævnet)|ingen)\\s(?:har\\s|havde\\s)?)(?:ingen\\s+indsigelser|(?:ikke\\s+)?(?:har\\s+|havde\\s+)?noget\\s+imod)(?=[.,]|$|\\s+(?:i?mod|til|at|om)\\s)|(?<=^)ingen\\s+havde\\s+(?:indvendinger|indsigelser)(?=[\\s.,]|$)`,
    ),
    reach: 'anywhere',
    examples: ['Resten af projektet har rådet ingen indsigelser imod.', 'Ingen havde indvendinger.'],
    counterExamples: ['Naboen har ingen indsigelser.', 'Ida havde noget imod farven.'],
  },
  {
    id: 'er-positivt-stemt',
    outcome: 'endorsed',
    active: true,
    byName: true,
    pattern: words(
      '(?:er|var)\\s+(?:\\p{L}+\\s+)?(?:positivt|velvilligt|venligt)\\s+(?:stemt|indstillet)(?=\\s|[.,]|$)|(?:ser|så)\\s+(?:\\p{L}+\\s+)?positivt\\s+på|hilser\\s+[^.;]{2,60}\\s+velkommen',
    ),
    reach: 'anywhere',
    examples: ['Rådet er positivt stemt over for flere pladser.', 'Udvalget ser positivt på ansøgningen.'],
    counterExamples: ['Naboen er positivt stemt.', 'Ida er positivt indstillet over for forslaget.'],
  },
  {
    id: 'giver-medhold',
    outcome: 'approved',
    active: true,
    pattern: words('(?:giver|gav)\\s+(?:\\p{L}+\\s+){0,2}?(?:delvist?\\s+|fuldt\\s+)?medhold|medhold\\s+gives'),
    reach: 'outcome-section',
    examples: ['Nævnet giver klager medhold.', 'Udvalget gav klageren delvist medhold.'],
    counterExamples: ['Ib fik medhold.', 'Ib oplyste, at retten gav klageren medhold.'],
  },
  {
    id: 'er-lagt-fast',
    outcome: 'adopted',
    pattern: words(
      '(?:er|blev)\\s+(?:hermed\\s+|dermed\\s+|nu\\s+|herefter\\s+){1,2}(?:lagt|på\\s+plads|fastlagt|besluttet)(?=\\s+fast|[.,]|$)|blev\\s+lagt\\s+fast',
    ),
    reach: 'anywhere',
    examples: ['Udbuddet er hermed lagt fast.', 'Datoerne blev lagt fast.'],
    counterExamples: ['Båden er lagt fast.', 'Hegnet er på plads.'],
  },
  {
    id: 'stiller-sig-bag',
    outcome: 'endorsed',
    pattern: words(
      `(?<=^(?:[^,;:.]{0,40}\\s)?(?:${WHO}|alle\\s+partier(?:\\s+(?:på\\s+nær|undtagen)\\s+\\p{L}+(?:\\s+\\p{L}+)?)?|et\\s+(?:\\p{L}+\\s+)?flertal|flertallet)\\s)(?:(?:stiller|stillede)\\s+sig\\s+(?:\\p{L}+\\s+)?bag|(?:står|stod)\\s+bag(?!\\s+(?:ved|huset))|bakke(?:r|de)\\s+(?:\\p{L}+\\s+)?op(?=\\.?$))`,
    ),
    reach: 'anywhere',
    active: true,
    examples: ['Byrådet stillede sig bag udvalgets indstilling.', 'Et samlet råd bakkede op.'],
    counterExamples: ['Naboerne står bag forslaget.', 'Ib stillede sig bag døren.'],
  },
]

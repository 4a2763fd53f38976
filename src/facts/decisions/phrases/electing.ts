import { Pattern } from '../../../danish/patterns/pattern.ts'
import { upTo, words } from '../../../danish/patterns/whole-words.ts'
import type { DecisionPhrase } from './decision-phrase.ts'
import { POST } from './phrase-parts.ts'

/** Who is chosen by rule and not today: `formanden vælges for to år`. */
const IN_OFFICE =
  '(?:formanden|næstformanden|bestyrelsen|medlemmerne|udvalget|rådet|revisoren?|suppleanten|suppleanterne|kassereren)'
/** Who chooses, behind the verb: `vi`, `byrådet`. */
const CHOOSER = '(?:vi|man|\\p{L}*(?:bestyrelsen|udvalget|rådet|forsamlingen))'

/** Elections: "valgt", "genvalg", "peger på", "valget faldt på". Source: survey of Danish minutes. */
export const ELECTING: readonly DecisionPhrase[] = [
  {
    id: 'uden-modkandidat',
    outcome: 'elected',
    pattern: words(
      '(?:blev|er|var)\\s+(?:\\p{L}+\\s+)?(?:uden\\s+modkandidat(?:er)?|eneste\\s+kandidat\\s+og\\s+(?:dermed|hermed|derfor))',
    ),
    reach: 'outcome-section',
    examples: ['Gunver Toft blev uden modkandidat.', 'Ib Holm var eneste kandidat og dermed valgt.'],
    counterExamples: ['Ib stiller op uden modkandidat.', 'Ida var eneste kandidat.'],
  },
  {
    id: 'valgt',
    outcome: 'elected',
    pattern: words(
      `(?<!^\\p{L}{3,}\\s(?:\\d{1,2}|[a-h])\\s(?:blev\\s|er\\s)?|(?:^|\\s)ingen\\s(?:blev\\s|er\\s)?)(?:gen|ny|ind)?valgt(?:es)?(?!\\s+at)|fredsvalg|(?<=^)(?:genvalg|nyvalg)(?=\\.?$)|(?<!${IN_OFFICE}\\s|^\\p{L}{3,}\\s(?:\\d{1,2}|[a-h])\\s)(?:gen)?vælges(?!\\s+${IN_OFFICE})|(?:gen)?udpeg(?:et|es|edes|ede|er)|udnævnt|udnævnes|k(?:å|aa)redes|konstituer(?:et|es|edes)${upTo(3)}som`,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: [
      'Marianne Hvidbjerg valgt.',
      'Valgt blev Karla Bøg (B) og Ejnar Dam (C).',
      'Valggruppen pegede på Søren Dahl (A), som blev udpeget.',
      'Knud Fjord (B) vælges.',
      'Kaj Thurø blev konstitueret som formand.',
      'Som ny i bestyrelsen indvalgtes Rikke Fog.',
      'Ved afstemning kåredes Svend Riis.',
      'Jakob Rix genudpeges for perioden 2024-2028.',
    ],
    counterExamples: [
      'Suppleanter blev ikke valgt.',
      '2. suppleant: Ingen valgt.',
      'Valg af formand.',
      'Udvalget skal udpege et medlem.',
      'Vi har valgt at vente.',
      'Formanden vælges på generalforsamlingen.',
      'Ifølge vedtægterne vælges bestyrelsen for to år.',
    ],
  },
  {
    id: 'som-forsamlingen-valgte',
    outcome: 'elected',
    pattern: new Pattern(
      /(?<=\p{Lu}[\p{L}.]+\s\p{Lu}\p{L}+,\s(?:og\s)?som\s(?:\p{L}*forsamlingen|bestyrelsen|rådet|udvalget|mødet|man|vi|alle)\s(?:\p{L}+\s)?)(?:gen)?valgte(?!\p{L}|\sat\s)/u,
    ),
    reach: 'anywhere',
    inRelative: true,
    examples: ['Formanden foreslog Anne Skøtt, som forsamlingen valgte med akklamation.'],
    counterExamples: ['Forslaget, som forsamlingen valgte at støtte, falder.', 'Ida valgte, som man ved, at vente.'],
  },
  {
    id: 'som-post-valgte',
    outcome: 'elected',
    pattern: words(`(?<=^(?:som|til)\\s+(?:\\p{L}+\\s+){0,2}?(?:\\p{L}*suppleanter|${POST})\\s+)(?:gen)?valgte(?=\\s)`),
    reach: 'anywhere',
    active: true,
    examples: ['Som suppleanter valgte forsamlingen Bo og Ib.', 'Til revisor valgte bestyrelsen Tal & Tillid.'],
    counterExamples: ['Som medlem valgte Ib at gå.', 'Til frokost valgte udvalget fisk.'],
  },
  {
    id: 'vandt-valget',
    outcome: 'elected',
    pattern: words(
      '(?<=^(?:der\\s+var\\s+kampvalg,\\s+(?:som|hvor|der)\\s+)?\\p{L}+(?:\\s\\p{L}+){0,3}\\s)(?:vandt|fik\\s+flest\\s+stemmer(?!\\s+af\\s))(?=\\.?$|\\s+(?:kamp)?(?:valget|afstemningen)(?=\\.?$|\\s+(?:med|over)\\s)|,\\s+og\\s+er\\s+dermed)',
    ),
    reach: 'outcome-section',
    inRelative: true,
    examples: ['Ida Holm vandt afstemningen.', 'Der var kampvalg, som Ida Holm vandt.'],
    counterExamples: ['Ida vandt over naboklubben.', 'Holdet vandt pokalen.'],
  },
  {
    id: 'fik-stemmer-og-er',
    outcome: 'elected',
    pattern: words(
      '(?<=^\\p{L}+(?:\\s\\p{L}+){0,3}\\s)fik\\s+\\p{L}*\\d*\\s+stemmer(?:,|\\s+og)\\s+(?:og\\s+)?(?:er|blev|bliver)\\s+(?:dermed|derfor|hermed|herefter)?\\s*(?:vores|ny|den\\s+nye|formand|næstformand|talsperson|medlem)',
    ),
    reach: 'anywhere',
    examples: ['Frida fik 4 stemmer og er vores nye talsperson.', 'Bo Lund fik 21 stemmer og blev dermed formand.'],
    counterExamples: ['Forslaget fik 4 stemmer og falder.', 'Frida fik 4 stemmer.'],
  },
  {
    id: 'valgte-til',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<![\\p{L}])(?:valgte|vælger|konstituerede|konstituerer)\\s+(?:\\p{Ll}+\\s+){0,4}?\\p{Lu}[\\p{L}.'-]+(?:\\s+\\p{Lu}[\\p{L}.'-]*)*(?:\\s*(?:,|og)\\s*\\p{Lu}[\\p{L}.'-]+(?:\\s+\\p{Lu}[\\p{L}.'-]*)*)*\\s+(?:som|til)\\s+(?:\\p{Ll}+\\s+){0,2}?\\p{L}*${POST}|(?<![\\p{L}])(?:genvalgte|genvælger)(?![\\p{L}])`,
      'u',
    ),
    reach: 'anywhere',
    active: true,
    examples: [
      'Bestyrelsen valgte Ida Holm til formand.',
      'Herefter valgte udvalget Bo Lund og Ib Krag som ny kasserer.',
      'Rådet konstituerede Ida Holm som formand.',
      'Vi genvalgte Bo Lund.',
    ],
    counterExamples: [
      'Bestyrelsen valgte model B til skuret.',
      'Partiet valgte Ida Holm til formand.',
      'Vi valgte at vente.',
    ],
  },
  {
    id: 'genvalg-af',
    outcome: 'elected',
    pattern: new Pattern(
      /^(?:(?!.*(?:[Ff]oresl|[Ii]ndstil|[Kk]andidat|[Oo]pstil|[Mm]odta))[^;:.]{2,50}:\s(?=[Gg]envalg|[Nn]yvalg))?(?:[Gg]envalg\s+over\s+hele\s+linjen|(?:[Gg]envalg|[Nn]yvalg)(?:\s+(?:af|til)\s+|:\s+)(?:\p{Lu}|alle(?!\p{L})|begge|samtlige|hele\s)|\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*){0,3}\s*(?:[-–:]\s*|\()(?:genvalg|nyvalg)t?\)?\.?$)/u,
    ),
    reach: 'anywhere',
    examples: [
      'Genvalg af Revisionsfirmaet Tal & Co.',
      'Genvalg til Jens og Inger.',
      'Nyvalg: Bo Holm',
      'Uffe - genvalg',
      'Genvalg over hele linjen.',
      'Revisor og kasserer: Genvalg af begge.',
    ],
    counterExamples: [
      'Bestyrelsen foreslår: Genvalg af Bo Lund.',
      'Genvalg af to medlemmer',
      'Der er genvalg til Jens, hvis han vil.',
    ],
  },
  {
    id: 'modtog-genvalg',
    outcome: 'elected',
    pattern: words('modtog\\s+genvalg'),
    reach: 'anywhere',
    echo: 'item',
    examples: ['Peter og Ib modtog genvalg.'],
    counterExamples: ['Lis og Peter modtager gerne genvalg.', 'Genvalget kom ikke bag på nogen.'],
  },
  {
    id: 'er-saaledes-valgt',
    outcome: 'elected',
    pattern: words(
      `(?<=^\\p{L}+(?:\\s\\p{L}+){0,3}\\s)er\\s+(?:således|hermed|dermed|herefter)\\s+(?:(?:ny|den\\s+nye|vores\\s+nye)\\s+)?${POST}(?!\\p{L})`,
    ),
    reach: 'anywhere',
    examples: ['Aisha er således ny næstformand.', 'Ida Holm er hermed formand for rådet.'],
    counterExamples: ['Ida Holm er formand for naboklubben.', 'Bo sagde, at Ida dermed er formand.'],
  },
  {
    id: 'peger-paa-navn',
    outcome: 'elected',
    pattern: new Pattern(
      `(?<=^(?:Til|Som)\\s[^,;.]{3,80}\\s)(?:(?:blev|bliver|er)\\s(?:der\\s)?peget\\spå|peges\\s(?:der\\s)?på)(?=\\s\\p{Lu}\\p{Ll})|(?<=^(?:Til|Som)\\s[^,;:.]{3,60}\\s)peg(?:er|ede)\\s${CHOOSER}\\spå(?=\\s(?:\\p{Ll}+\\s)?\\p{Lu}\\p{Ll})|(?<=^(?:Vi|Man|\\p{L}*(?:estyrelsen|dvalget|ådet|orsamlingen))\\s)peg(?:er|ede)\\s(?:derfor\\s|enstemmigt\\s)?på(?=\\s(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)*(?:\\s\\(\\p{Lu}{1,3}\\)(?=\\.?$)|\\s(?:\\(\\p{Lu}{1,3}\\)\\s)?(?:til|som)\\s(?!modtager))|(?:direktør|gårdejer|gdr\\.|lærer|advokat|læge|dyrlæge|fabrikant|købmand|rektor|professor|lektor|overlæge|pastor|fru|rådmand|viceborgmester)\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}))|peges\\spå(?=\\s\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s\\p{Lu}\\p{Ll}+(?:[.,]|\\sog\\s|\\ssom\\s|\\s\\(|$))`,
      'u',
    ),
    reach: 'anywhere',
    examples: [
      'Som repræsentant i juryen blev peget på Ida Holm.',
      'Til følgegruppen peger vi på Said.',
      'Vi peger på Ida Holm som repræsentant.',
      'Som formand peger byrådet på Ida Holm (A).',
      'Man peger på direktør Bo Lund.',
      'Over for generalforsamlingen peges på Ida Holm og Bo Lund.',
    ],
    counterExamples: [
      'Til mødet blev der peget på behovet for en bænk.',
      'Vi peger på behovet for lys.',
      'Til maj peger bestyrelsen på, at lågen er utæt.',
      'Udvalget peger på Model B.',
      'Rådet peger på Café Rampen som modtager af prisen.',
    ],
  },
  {
    id: 'valget-faldt-paa',
    outcome: 'elected',
    pattern: words(
      `(?:lodtrækningen|lodden)\\s+faldt\\s+(?:ud\\s+til|på)|valget\\s+faldt\\s+på(?!\\s+(?:de|den|det|en|et)\\s+(?:\\d|to|tre|fire|fem|seks|\\p{L}+e\\s))(?!\\s+(?:det|den|de|et|en|uge|lørdag|søndag|mandag|tirsdag|onsdag|torsdag|fredag)\\s|\\s+\\p{L}(?=\\.?$|,)|\\s+\\p{L}*(?:skitse|forslag|model|løsning|tilbud|scenarie|variant|version|police|udgave|farve|placering|metode|dato|firma))|og\\s+det\\s+blev\\s+(?:ham|hende|dem)(?=\\.?$)|posten${upTo(4)}gik\\s+til|(?:tager|påtager\\s+sig|overtager)\\s+posten\\s+som|konstituere(?:de|r|t)\\s+sig(?!\\s+(?:selv|på|efter|ved|umiddelbart))|(?<=^(?:delegationen|udvalget|arbejdsgruppen|gruppen)\\s+)består\\s+af(?=\\s+(?!\\d|tre|fire|fem))|indtræder(?!,?\\s+(?:hvis|når|såfremt))|indtrådte(?!\\s+i\\s+(?:salen|lokalet|mødet|stuen)(?!\\p{L}))|bliver${upTo(2)}(?:medlem|formand|næstformand|repræsentant|stedfortræder)|beklæder\\s+(?:\\p{L}+\\s+)?(?:posten|hvervet)|${POST}\\s+bliver|(?<=^|,\\s|og\\s)(?:${POST}|nye?\\s+(?:medlem(?:mer)?\\s+)?(?:i|af)\\s+(?:bestyrelsen|rådet|udvalget))\\s+blev(?=\\s+\\p{L}+(?:\\s+\\p{L}+)?(?:[.,]|$|\\s+og\\s))|som\\s+(?:\\p{L}+\\s+)?${POST}\\s+indtræder`,
    ),
    reach: 'anywhere',
    examples: [
      'Gerda Lind indtræder i panelet.',
      'Valget faldt på Hans Bro.',
      'Bestyrelsen konstituerede sig med Ib Krag som formand.',
      'Posten som næstformand gik til Ivana Sloth.',
      'Ida tager posten som sekretær.',
      'Ida Holm bliver byrådets repræsentant i fonden.',
      'Delegationen består af Lone Birk og Sten Riis.',
      'Delegerede bliver Annette, Birger og Sten.',
      'Formand blev Bo Lund, kasserer blev Ib Holm.',
      'Ny i bestyrelsen blev Malene Toft.',
    ],
    counterExamples: [
      'Suppleanten indtræder, hvis et medlem udtræder.',
      'Aftalen træder i kraft.',
      'Bestyrelsen konstituerer sig selv.',
      'Udvalget består af fem medlemmer.',
      'Som stedfortræder deltog Else Toft (V).',
      'Valget faldt på de tre dage før påske.',
      'Formanden indtrådte i salen.',
      'Valget faldt på B.',
    ],
  },
]

import { Pattern } from '../../../danish/patterns/pattern.ts'
import { CONFIDENCE } from '../outcome-reading.ts'
import { ADVERBS, type NarratedForm, PEOPLE, PERSON } from './narrated-form.ts'
import { COLLECTIVE, JOB, POST } from './post-parts.ts'

/** `bestyrelsen`, `festudvalget`, `følgegruppen`. */
const BODY = '\\p{L}*(?:udvalget|gruppen|bestyrelsen|rådet|nævnet|juryen|redaktionen|panelet)'
const WE = '(?:Vi|\\p{L}*(?:[Ff]oreningen|[Rr]ådet|[Bb]estyrelsen|[Uu]dvalget|[Aa]fdelingen|[Kk]lubben|[Ss]kolen))'
/** Into what somebody steps: `ind i udvalget`, `ind for Bo`; not `ind i aftalen`. */
const INTO =
  '(?=\\s(?:i\\s(?:\\p{L}*(?:udvalget|bestyrelsen|gruppen|rådet)|hans|hendes|stedet)|for|efter|som)(?!\\p{L})|[.,]|$)'
/** Who sits somewhere for those who meet: `bestyrelsens mand`, `vores repræsentant i laget`. */
const OUR_MAN =
  '(?:vores|\\p{L}+(?:ens|ets))\\s(?:mand|kvinde|repræsentant|deltager|kontaktperson)(?:\\si\\s[^,;.]{3,40})?(?=[.,]|$)'
/** What somebody does who was chosen. */
const SERVES = `(?:styrer\\s(?:ordet|mødet|slagets\\sgang|tropperne)|fører\\s(?:pennen|ordet|referat|protokol)|skriver(?:\\sreferat)?(?=[.,]|$)|tæller\\s(?:stemmer|op)|leder\\smødet|fortsætter|afløser|afløste|repræsenterer(?=\\s(?:os|\\p{L}+(?:en|et|erne)(?!\\p{L})))|sidder\\s${ADVERBS}(?:med|for|i(?!\\s(?:byrådet|kommunalbestyrelsen|regionsrådet|folketinget)))|træder\\s${ADVERBS}(?:til(?!\\sside)|ind${INTO})|trådte\\s(?:til(?!\\sside)|ind${INTO})|indtræder|rykker\\s(?:ind|op)|tager\\s${ADVERBS}(?:over|en\\speriode|tørnen|posten|pladsen)|overtager|erstatter|går\\sind\\si\\s\\p{L}*(?:udvalget|bestyrelsen|gruppen|rådet)|deltager\\si\\s(?:\\p{L}*samtaler|udvalg|\\p{L}*gruppe)\\p{L}*|udgør|møder\\sfor|er\\s(?:(?:derfor|dermed|nu)\\s)?(?:nyt?|nu|fortsat|hermed|dermed|herefter)\\s(?:${POST}|med|valgt)(?!\\p{L})|(?:blev|bliver)\\s(?:(?:hendes|hans|deres|ny)\\s)?(?:${POST}|uden\\smodkandidat)|meldte\\ssig(?:\\sfrivilligt)?(?=\\sog\\s\\p{Ll}+er(?!\\p{L})|\\stil\\s(?:posten|hvervet|opgaven)|[.,]|$)|tog\\simod\\s(?:gen)?valg|(?:påtager|påtog)\\ssig\\s(?:posten|hvervet|opgaven|jobbet|tjansen|rollen)|stiller\\s(?:sig\\stil\\srådighed|op\\sfor\\sos))(?!\\p{L})`
/** The same of those who need no election around them. */
const PLAINLY = `(?:rykker\\s(?:op|ind)\\ssom\\s(?:${POST})|repræsenterer(?=\\s(?:os|\\p{L}+(?:en|et|erne)(?!\\p{L})))|erstatter(?=\\s\\p{Lu})|afløser(?=\\s\\p{Lu})|(?:træder|trådte|kommer|kom)\\s(?:til|ind)(?:\\si\\s\\p{L}+)?\\si\\s(?:hans|hendes|deres|(?:\\p{Lu}[\\p{L}.-]+\\s){0,2}\\p{Lu}\\p{Ll}+s)\\ssted|træder\\stil\\s(?:i\\s(?:hans|hendes)|for|efter|som)|træder\\sind(?=\\s)${INTO}|(?:går|træder|kommer)\\s(?:\\p{Ll}+\\s)?ind\\si\\s${BODY}(?=[.,]|$|\\s(?:fra|som)\\s)|indgår\\sherefter\\si\\s${BODY}|(?:påtog|påtager)\\ssig\\sat\\svære\\s(?:\\p{Ll}+\\s)?\\p{Ll}*${POST}|tog\\simod\\sgenvalg|(?:går|træder|kommer)\\sind\\ssom\\s(?:vores\\s|\\p{L}+(?:ens|ets)\\s|nyt?\\s)(?:mand|\\p{Ll}*${POST})|(?:sagde|siger|har\\ssagt)\\sja\\stil\\sat\\s(?:tage\\s(?:(?:den|pladsen|posten)\\s)?(?:perioden|resten\\saf\\sperioden)|gå\\sind\\si\\s${BODY}|sidde\\s(?:perioden|i\\s${BODY})|være\\s(?:ny\\s)?${POST})|indtræder\\si|sidder\\si\\s\\p{L}*(?:udvalg|gruppe)\\p{L}*\\sfor|fortsætter\\ssom\\s(?:\\p{L}+s\\s\\p{L}+|${POST})|tager\\sover\\s(?:som|efter|resten)|overtager\\s(?:posten|hvervet|opgaven|tjansen))(?!\\p{L})`

/** Who serves from now on, where they are named first and no word says that they were chosen: "Mikkel styrer ordet". Source: survey of Danish minutes. */
export const PEOPLE_FORMS: readonly NarratedForm[] = [
  {
    id: 'goer-tjeneste',
    outcome: 'elected',
    pattern: new Pattern(`^(?:[^.;]{0,60}:\\s)?(?:${PEOPLE}|\\p{Lu}{2})(?:\\sfra\\s\\p{L}+)?\\s+${SERVES}`, 'u'),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Ordstyrer og referent', says: 'Mikkel styrer ordet, og Helene skriver.' },
      { title: 'Konstituering', says: 'Camilla fortsætter på formandsposten.' },
      { title: 'Festudvalg', says: 'Bo, Ida og Ib fra turholdet fortsætter.' },
      { title: 'Valg til bestyrelsen', says: 'Ida er dermed nyt medlem.' },
      { title: 'Næstformand', says: 'Lis er derfor ny næstformand resten af sæsonen.' },
      { title: 'Valg af formand', before: 'Lone stoppede.', says: 'Kim Juul, nr. 8, blev hendes afløser.' },
      { title: 'Stemmeudvalg', says: 'Jytte (nr. 12), Bo (nr. 27) og Annika (nr. 31) meldte sig og tæller stemmer.' },
    ],
    counterExamples: [
      { title: 'Valg af formand', says: 'Kim Juul blev hendes nabo.' },
      { title: 'Stemmeudvalg', says: 'Jytte meldte sig og gik hjem.' },
      { title: 'Valg af formand', says: 'Lone Drejer genopstillede ikke.' },
      { title: 'Valg af formand', says: 'Hanne er villig til at fortsætte.' },
      { title: 'Vandet', says: 'Bo sidder i bestyrelsen.' },
    ],
  },
  {
    id: 'firmaet-fortsaetter',
    outcome: 'elected',
    pattern: new Pattern(
      '^(?:Firmaet\\s)?\\p{Lu}[\\p{Lu}&-]+(?:\\s\\p{Lu}[\\p{L}&-]*)*\\s(?:varetager\\s(?:fortsat|stadig)\\s|(?:fortsætter|genvælges|tager\\sen\\speriode)(?=[.,]|$|\\ssom\\s))',
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [{ title: 'Revisor', says: 'BDO fortsætter.' }],
    counterExamples: [{ title: 'Vandet', says: 'BDO fortsætter.' }],
  },
  {
    id: 'repraesenterer',
    outcome: 'elected',
    pattern: new Pattern(`^(?:[^.;]{0,60}:\\s)?${PEOPLE}\\s+${PLAINLY}`, 'u'),
    confidence: 0.66,
    examples: [
      'Thea og Bjarke repræsenterer os i festudvalget.',
      'Kun to ville påtage sig opgaven: Kim og Sanne repræsenterer afdelingen.',
      'Mia erstatter Bo i udvalget.',
      'Bo Lund kommer ind i Idas sted.',
      'Kirsten Munk træder ind i synet i Jens Holms sted.',
      'Ida og Bo går ind i festudvalget.',
      'Ida og Bo tog imod genvalg.',
      'Ida Holm påtog sig at være kasserer.',
      'Ib går ind som vores mand i laget efter Ida.',
      'Ida Holm har sagt ja til at tage perioden ud.',
    ],
    counterExamples: [
      'Camilla træder til side.',
      'Ida sagde ja til at tage resten af kagen.',
      'Dansk Industri træder ind i aftalen.',
      'Ida Holm påtog sig at være vært.',
      'Lisbeth repræsenterer Dansk Byggeri.',
      'Ida repræsenterede os på landsmødet.',
      'Ida fortalte, at Bo repræsenterer os.',
      'Foreningen repræsenterer 40 huse.',
      'Pantoprazol afløser lansoprazol.',
    ],
  },
  {
    id: 'blev-medlemmer',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:(?:[^;]{0,120}[;,:]\\s(?:og\\s)?)?(?:[Dd]e\\s(?:to|tre|fire|fem)|[Dd]e|[Hh]an|[Hh]un|[Bb]egge|[Aa]lle)\\s(?:\\p{Ll}+\\s)?er\\s(?:nu|dermed|hermed|derfor|herefter|således)\\s(?:\\p{Ll}+\\s)?(?:medlemmer|suppleanter|med\\si|valgt|${POST})|[^.;]{0,80}?${PERSON}\\skom\\s(?:dermed\\s|derfor\\s)?ind(?=[.,]|\\s(?:med|i|som)\\s))`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg til bestyrelsen', says: 'Sanne fik 58 stemmer og Ali 51; de to er nu medlemmer for to år.' },
      { title: 'Valg til bestyrelsen', says: 'Der blev stemt, og Ahmed og Vivi kom ind med 49 stemmer.' },
    ],
    counterExamples: [
      { title: 'Valg til bestyrelsen', says: 'De to er nu uenige.' },
      { title: 'Valg til bestyrelsen', says: 'Alle er medlemmer af foreningen.' },
      { title: 'Valg til bestyrelsen', says: 'Sanne kom ind ad døren.' },
      { title: 'Valg til bestyrelsen', says: 'Birgit fik 6 stemmer.' },
    ],
  },
  {
    id: 'fik-flest-stemmer',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?!Sidste\\s|[IV](?:ed)?\\s(?:valget\\si\\s)?(?:fjor|19\\d\\d|20\\d\\d))(?:[^;:]{0,60}[,\\s])?(?:(?:fik|opnåede|havde)\\s${PEOPLE}\\sflest\\sstemmer|${PEOPLE}\\s(?:(?:fik|opnåede|havde)\\s(?:flest\\sstemmer|valg)(?!\\p{L})|(?:vandt\\s(?:kamp)?valget|(?:vandt|slog\\s${PERSON})\\smed\\s\\d+\\s(?:stemmer\\s)?mod\\s)))`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg til bestyrelsen', says: 'Anna Lund fik flest stemmer og indtræder.' },
      { title: 'Valg til bestyrelsen', says: 'Ved afstemningen fik Anna Lund flest stemmer.' },
      { title: 'Valg til bestyrelsen', says: 'Anna Lund og Ib Dal opnåede valg med 36 stemmer.' },
      { title: 'Valg af formand', says: 'Anna Lund vandt kampvalget.' },
      { title: 'Valg af formand', says: 'Anna Lund slog Bo Krag med 36 stemmer mod 19.' },
    ],
    counterExamples: [
      { title: 'Logo', says: 'Anna Lund fik flest stemmer.' },
      { title: 'Valg til bestyrelsen', says: 'Ingen fik flest stemmer.' },
      { title: 'Valg til bestyrelsen', says: 'Anna Lund opnåede ikke valg.' },
      { title: 'Valg til bestyrelsen', says: 'Sidste år fik Anna Lund flest stemmer.' },
    ],
  },
  {
    id: 'er-hermed-valgt',
    outcome: 'elected',
    pattern: new Pattern(
      `^${PERSON}\\s[^.;]*\\sog\\s(?:er|blev)\\s(?:hermed|dermed)\\s(?:gen|ny)?valgt(?!\\p{L})`,
      'u',
    ),
    confidence: CONFIDENCE.named,
    examples: ['Stine Fog har sagt ja til at tage over efter Klaus Riber og er hermed valgt.'],
    counterExamples: ['Ida Holm stiller op og er dermed klar.'],
  },
  {
    id: 'stiller-med',
    outcome: 'elected',
    pattern: new Pattern(
      `^${WE}\\sstiller\\smed\\s(?:\\p{Ll}+\\s)?${PEOPLE}(?:\\ssom\\s\\p{Ll}+)?(?:\\si\\s${BODY})?\\.?$`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg', says: 'Foreningen stiller med Nadia Karim.' },
      { title: 'Valg', says: 'Vi stiller med Ida Holm i følgegruppen.' },
    ],
    counterExamples: [
      { title: 'Valg', says: 'Foreningen stiller med kaffe.' },
      { title: 'Valg', says: 'Kommunen stiller med Ida Holm.' },
    ],
  },
  {
    id: 'tog-imod-genvalg',
    outcome: 'elected',
    pattern: new Pattern('^(?:Alle|Begge|Samtlige)\\stog\\simod\\sgenvalg(?!\\p{L})', 'u'),
    confidence: CONFIDENCE.named,
    examples: ['Alle tog imod genvalg.'],
    counterExamples: ['Alle tager gerne imod genvalg.'],
  },
  {
    id: 'traeder-ud-og-ind',
    outcome: 'elected',
    pattern: new Pattern(
      `^${PERSON}\\s(?:træder|går)\\sud\\saf\\s${BODY},\\sog\\s${PERSON}\\s(?:træder|går|kommer)\\sind(?:\\si\\s[^.,;]*)?\\.?$`,
      'u',
    ),
    confidence: CONFIDENCE.named,
    examples: ['Bo træder ud af festudvalget, og Ida træder ind.'],
    counterExamples: ['Bo træder ud af festudvalget.', 'Bo går ud af salen, og Ida går ind.'],
  },
  {
    id: 'pegede-paa-som-post',
    outcome: 'elected',
    pattern: new Pattern(
      `^${WE}\\s(?:pegede|peger)\\spå\\s${PEOPLE}\\ssom\\s(?:\\p{Ll}+\\s)?\\p{Ll}*${POST}|^(?:Hertil|Dertil|Til\\s(?:hvervet|posten)(?:\\ssom\\s\\p{Ll}+)?|Som\\s\\p{Ll}+)\\s(?:pegede|peger|udpegede|valgte|udså)\\s(?:man|forsamlingen|generalforsamlingen|bestyrelsen|mødet|alle)\\s(?:sig\\s)?(?:på\\s)?(?:\\p{Ll}+\\s)?${PERSON}`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg', says: 'Vi pegede på Ida Holm som formand.' },
      { title: 'Dirigent', says: 'Til hvervet udså man lærer Bo Lund.' },
    ],
    counterExamples: [
      { title: 'Valg', says: 'Vi pegede på muligheden som ny.' },
      { title: 'Valg', says: 'Kommunen pegede på Ida Holm som formand.' },
      { title: 'Dirigent', says: 'Hertil pegede flere på støjen.' },
      { title: 'Vandet', says: 'Hertil pegede man på Bo Lund.' },
    ],
  },
  {
    id: 'udvalget-bliver-flere',
    outcome: 'elected',
    pattern: new Pattern(
      `^\\p{Lu}${BODY}\\s(?:bliver|blev)\\s(?:herefter\\s)?${PERSON}(?:(?:,\\s|\\sog\\s)${PERSON})+\\.?$|^${PEOPLE}\\s(?:er|bliver)\\s(?:nu\\s)?\\p{Ll}*(?:udvalg|gruppe|komité)(?=\\.?$|\\si\\sår)`,
      'u',
    ),
    confidence: CONFIDENCE.named,
    examples: ['Festudvalget bliver Ida, Bo og Ib.', 'Ida og Bo L. er festudvalg.'],
    counterExamples: [
      'Festudvalget bliver nedlagt.',
      'Ib sagde, at Ida og Bo er festudvalg.',
      'Udvalget blev Ida og Bo bekendt.',
    ],
  },
  {
    id: 'det-blev-hun',
    outcome: 'elected',
    speaks: true,
    pattern: new Pattern(
      /^[^.;]*\s(?:formand|kasserer|tovholder|referent|dirigent|sekretær|suppleant),\sog\sdet\sblev\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?=[.,]|\s\(|$)|^[^.;]*\s(?:foreslog|forslag\s(?:var|er))\s\p{Lu}[^.;]*,\s(?:(?:og|så)\s(?:det\sblev\s(?:hun|han|de)|(?:ham|hende|dem)\sblev\sdet)|(?:hvad|hvilket)\s(?:ingen\shavde\snoget\si?mod|alle\s(?:bakkede\sop\som|var\s(?:enige\si|med\spå))))(?=[.,]|$)/u,
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg', says: 'Bestyrelsen foreslog Ida Holm, og det blev hun.' },
      { title: 'Valg', says: 'Til kasserer foreslog Ib Ida, hvad ingen havde noget imod.' },
    ],
    counterExamples: [{ title: 'Valg', says: 'Bestyrelsen foreslog Ida Holm, og det blev sent.' }],
  },
  {
    id: 'navn-er-post',
    outcome: 'elected',
    pattern: new Pattern(
      `^${PERSON}\\s(?:(?:er|bliver|blev)\\s(?:\\p{Ll}+\\s)?${POST}\\s(?:et\\sår|to\\sår|i\\set\\sår|igen(?=[.,]|$)|(?:det|de)\\s(?:næste|kommende)\\s|frem\\stil\\snæste\\s|året\\sud)|(?:er|bliver|blev)\\s${OUR_MAN}|(?:vandt|fik)\\s[^;:]{2,60}?\\sog\\s(?:er|blev|bliver)\\s(?:\\p{Ll}+\\s)?${POST}(?!\\p{L}))`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Konstituering', says: 'Bo er kasserer to år til.' },
      { title: 'Konstituering', says: 'Ida er kasserer igen, selv om hun er travl.' },
      { title: 'Valg', says: 'Sara fik flest point og blev kasserer.' },
      { title: 'Festudvalg', says: 'Ib er bestyrelsens mand.' },
    ],
    counterExamples: [
      { title: 'Konstituering', says: 'Bo er formand for naboklubben.' },
      { title: 'Konstituering', says: 'Bo er formand og på valg i lige år.' },
      { title: 'Valg', says: 'Sara vandt 9 mod 4 i bordtennis.' },
    ],
  },
  {
    id: 'navn-er-leder',
    outcome: 'elected',
    pattern: new Pattern(
      `^${PEOPLE}\\s(?:er|bliver)\\s\\p{Ll}*(?:${JOB}|ordstyrer|kontaktperson)(?:er?)?(?:\\sfor\\s[^,;.]{2,40})?\\.?$|^${PERSON}\\s(?:er|bliver)\\s${OUR_MAN}\\.?$`,
      'u',
    ),
    needs: ['answers'],
    confidence: CONFIDENCE.named,
    examples: [
      { says: 'Per er turleder.', below: 'Beslutning' },
      { says: 'Ida Holm er udvalgets mand i styregruppen.', below: 'Beslutning' },
    ],
    counterExamples: ['Per er turleder.', 'Per er leder af naboklubben og hjælper til.'],
  },
  {
    id: 'navn-tager-med',
    outcome: 'approved',
    pattern: new Pattern(
      `^${PEOPLE}\\s(?:deltager|tager\\s(?:med|af\\ssted|afsted)|møder\\sop)(?=[.,;]|$|\\s(?:for|fra|på)\\s)|^Til\\s[^,;:.]{3,40}\\stager\\s${PEOPLE}\\s(?:med|af\\ssted|afsted)(?=[.,;]|$)`,
      'u',
    ),
    needs: ['asked'],
    confidence: 0.5,
    examples: [
      { title: 'Post', before: 'Invitation til et kursus i brandværn.', says: 'Bo og Ida tager med, klubben betaler.' },
    ],
    counterExamples: [
      { title: 'Post', before: 'Ida fortalte om kurset.', says: 'Bo deltager.' },
      { title: 'Post', before: 'Invitation til kursus.', says: 'Ida deltager hvert år.' },
    ],
  },
  {
    id: 'i-stedet-kommer-navn',
    outcome: 'elected',
    pattern: new Pattern(
      `^[Ii]\\sstedet(?:\\sfor\\s${PERSON})?\\s(?:(?:tager|tog)\\s${PEOPLE}\\sover|(?:kommer|kom|træder|trådte|indtræder|indtr(?:å|aa)dte)\\s(?:${PEOPLE}|(?:hans|hendes)\\s\\p{Ll}+\\s\\p{Lu}\\p{Ll}+)(?:\\sind)?)(?=[.,;]|$|\\s(?:for|som|fra|i|ved|den)\\s)`,
      'u',
    ),
    confidence: 0.6,
    examples: ['I stedet tager Lone Krag over fra 1. maj.', 'I stedet for Ib indtraadte hans søn Per.'],
    counterExamples: ['I stedet tager Lone bussen.', 'I stedet for regn kom der sol.'],
  },
  {
    id: 'navn-efter-navn',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:${COLLECTIVE}:\\s)?${PERSON}(?:\\s(?:i\\sstedet\\sfor|efter|som\\safløser\\sfor)|,\\sder\\s(?:afløser|erstatter|efterfølger))\\s${PERSON}(?=\\.?$|,\\s(?:som|der)\\s(?:\\p{L}+\\s)?(?:ikke|stopper|stoppede|fratr|udtr|afg))|^${PERSON},?\\s(?:med|og)\\s${PERSON}\\ssom\\s(?:personlig\\s)?(?:afløser|suppleant|stedfortræder|reserve)\\.?$`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg', says: 'Grete Holm efter Bo Vang, der fratræder' },
      { title: 'Valg', says: 'Grete Holm, der afløser Bo Vang' },
      { title: 'Ny repræsentant i laget', says: 'Grete, med Bo som afløser.' },
      { title: 'Repræsentationer', says: 'Byggeudvalget: Ida Holm efter Bo Lund.' },
    ],
    counterExamples: [
      { title: 'Valg', says: 'Grete Holm talte efter Bo Vang.' },
      { title: 'Valg', says: 'Kandidat til udvalget: Ida Holm efter Bo Lund.' },
      { title: 'Vandet', says: 'Byggeudvalget: Ida Holm efter Bo Lund.' },
    ],
  },
  {
    id: 'navne-meldte-sig',
    outcome: 'elected',
    pattern: new Pattern(
      `^${PEOPLE}\\smeldte\\ssig(?:\\sog\\ser\\s(?:dermed|hermed|nu)\\s(?:gruppen|udvalget|med)|\\stil\\s(?:gruppen|udvalget|opgaven|arbejdet)|\\.?$)|^Fra\\s(?:\\p{Ll}+|os)\\s${PEOPLE}\\.?$`,
      'u',
    ),
    needs: ['decided'],
    confidence: 0.66,
    examples: [{ title: 'Bane', before: 'Der nedsættes en gruppe.', says: 'Ida og Bo meldte sig til udvalget.' }],
    counterExamples: [
      { title: 'Bane', before: 'Der nedsættes en gruppe.', says: 'Ida og Bo meldte sig syge.' },
      { title: 'Bane', before: 'Banen er slidt.', says: 'Ida og Bo meldte sig.' },
    ],
  },
]

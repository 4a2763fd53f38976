import { Pattern } from '../../../danish/patterns/pattern.ts'
import { CONFIDENCE } from '../outcome-reading.ts'
import { ADVERBS, type NarratedForm, PEOPLE, PERSON } from './narrated-form.ts'

const POST =
  '(?:formand|næstformand|næstforperson|kasserer|sekretær|dirigent|ordstyrer|referent|mødeleder|suppleant|revisor|repræsentant|kontaktperson|kirkeværge|tovholder|afløser|efterfølger|stemmetæller)'
/** Into what somebody steps: `ind i udvalget`, `ind for Bo`; not `ind i aftalen`. */
const INTO =
  '(?=\\s(?:i\\s(?:\\p{L}*(?:udvalget|bestyrelsen|gruppen|rådet)|hans|hendes|stedet)|for|efter|som)(?!\\p{L})|[.,]|$)'
/** What somebody does who was chosen. */
const SERVES = `(?:styrer\\s(?:ordet|mødet)|fører\\s(?:pennen|ordet|referat|protokol)|skriver(?:\\sreferat)?(?=[.,]|$)|tæller\\s(?:stemmer|op)|leder\\smødet|fortsætter|afløser|afløste|repræsenterer(?=\\s(?:os|\\p{L}+(?:en|et|erne)(?!\\p{L})))|sidder\\s${ADVERBS}(?:med|for|i(?!\\s(?:byrådet|kommunalbestyrelsen|regionsrådet|folketinget)))|træder\\s${ADVERBS}(?:til(?!\\sside)|ind${INTO})|trådte\\s(?:til(?!\\sside)|ind${INTO})|indtræder|rykker\\sind|tager\\s${ADVERBS}(?:over|en\\speriode|tørnen|posten|pladsen)|overtager|erstatter|går\\sind\\si\\s\\p{L}*(?:udvalget|bestyrelsen|gruppen|rådet)|deltager\\si\\s(?:\\p{L}*samtaler|udvalg|\\p{L}*gruppe)\\p{L}*|udgør|møder\\sfor|er\\s(?:ny|fortsat|hermed|dermed)\\s(?:${POST}|med|valgt)(?!\\p{L})|blev\\s(?:(?:hendes|hans|ny)\\s)?(?:${POST}|uden\\smodkandidat)|meldte\\ssig(?:\\sfrivilligt)?(?=\\sog\\s(?:tæller|er|bliver|overtager|styrer|skriver)|\\stil\\s(?:posten|hvervet|opgaven)|[.,]|$)|tog\\simod\\svalg|(?:påtager|påtog)\\ssig\\s(?:posten|hvervet|opgaven|jobbet|tjansen|rollen)|stiller\\s(?:sig\\stil\\srådighed|op\\sfor\\sos))(?!\\p{L})`
/** The same of those who need no election around them. */
const PLAINLY = `(?:repræsenterer(?=\\s(?:os|\\p{L}+(?:en|et|erne)(?!\\p{L})))|erstatter(?=\\s\\p{Lu})|afløser(?=\\s\\p{Lu})|træder\\stil\\s(?:i\\s(?:hans|hendes)|for|efter|som)|træder\\sind(?=\\s)${INTO}|indtræder\\si|sidder\\si\\s\\p{L}*(?:udvalg|gruppe)\\p{L}*\\sfor|fortsætter\\ssom\\s(?:\\p{L}+s\\s\\p{L}+|${POST})|tager\\sover\\s(?:som|efter|resten)|overtager\\s(?:posten|hvervet|opgaven|tjansen))(?!\\p{L})`

/** Who fills a post from now on, without a word for being chosen. Source: survey of Danish minutes. */
export const POST_FORMS: readonly NarratedForm[] = [
  {
    id: 'goer-tjeneste',
    outcome: 'elected',
    pattern: new Pattern(`^(?:[^.;]{0,60}:\\s)?${PEOPLE}\\s${SERVES}`, 'u'),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Ordstyrer og referent', says: 'Mikkel styrer ordet, og Helene skriver.' },
      { title: 'Konstituering', says: 'Camilla fortsætter på formandsposten.' },
      { title: 'Valg af formand', before: 'Lone stoppede.', says: 'Kim Juul, nr. 8, blev hendes afløser.' },
      { title: 'Stemmeudvalg', says: 'Jytte (nr. 12), Bo og Annika meldte sig og tæller stemmer.' },
    ],
    counterExamples: [
      { title: 'Valg af formand', says: 'Lone Drejer genopstillede ikke.' },
      { title: 'Valg af formand', says: 'Hanne er villig til at fortsætte.' },
      { title: 'Vandet', says: 'Bo sidder i bestyrelsen.' },
    ],
  },
  {
    id: 'firmaet-fortsaetter',
    outcome: 'elected',
    pattern: new Pattern(
      '^(?:Firmaet\\s)?\\p{Lu}[\\p{Lu}&-]+(?:\\s\\p{Lu}[\\p{L}&-]*)*\\s(?:fortsætter|genvælges|tager\\sen\\speriode)(?=[.,]|$|\\ssom\\s)',
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [{ title: 'Revisor', says: 'BDO fortsætter.' }],
    counterExamples: [{ title: 'Vandet', says: 'BDO fortsætter.' }],
  },
  {
    id: 'udvalget-bliver',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[Nn]yt?\\s(?:ansigt|medlem|navn|mand)(?:\\s(?:i|af)\\s\\p{L}+)?|\\p{L}*(?:udvalget|bestyrelsen|gruppen|juryen))\\s(?:bliver|blev|er)\\s(?:herefter\\s|dermed\\s)?${PEOPLE}(?=[.,;]|$|\\s(?:og|samt)\\s)`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg i foråret', says: 'Valgbestyrelsen bliver Tina, Morten og skolelederen.' },
      { title: 'Valg til bestyrelsen', says: 'Nyt ansigt er Louise Toft.' },
    ],
    counterExamples: [{ title: 'Vandet', says: 'Bestyrelsen er Tina og Morten.' }],
  },
  {
    id: 'repraesenterer',
    outcome: 'elected',
    pattern: new Pattern(`^(?:[^.;]{0,60}:\\s)?${PEOPLE}\\s${PLAINLY}`, 'u'),
    confidence: 0.66,
    examples: [
      'Thea og Bjarke repræsenterer os i festudvalget.',
      'Mia erstatter Bo i udvalget.',
      'Camilla træder til i hans sted.',
    ],
    counterExamples: [
      'Camilla træder til side.',
      'Ida fortalte, at Bo repræsenterer os.',
      'Foreningen repræsenterer 40 huse.',
      'Pantoprazol afløser lansoprazol.',
    ],
  },
  {
    id: 'bestaar-af',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[Dd]en|[Dd]et|\\p{L}*(?:[Uu]dvalget|[Gg]ruppen|[Jj]uryen))\\s(?:består|kommer\\stil\\sat\\sbestå|vil\\sbestå|får)\\s${ADVERBS}(?:af|som\\smedlemmer)\\s${PERSON}`,
      'u',
    ),
    needs: ['decided'],
    confidence: 0.66,
    examples: [{ title: 'Bane', before: 'Der nedsættes en arbejdsgruppe.', says: 'Den består af Mads, Emil og Bo.' }],
    counterExamples: [
      { title: 'Bane', before: 'Banen er slidt.', says: 'Den består af Kork.' },
      { title: 'Bane', before: 'Der nedsættes en gruppe.', says: 'Den består af syv medlemmer.' },
    ],
  },
  {
    id: 'posten-gik-til',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[Pp]osten|[Hh]vervet|[Pp]ladsen|[Tt]jansen|[Oo]pgaven|\\p{L}+(?:posten|hvervet|pladsen)|(?:[Hh]ans|[Hh]endes)\\s(?:plads|post|opgaver))(?:\\ssom\\s\\p{L}+)?\\s(?:gik|går|tilfaldt|tilfalder|blev\\s(?:overdraget|givet|overladt|overtaget)|overdrages|overtages|overlades|er\\soverdraget)\\s(?:[^,;:.]{0,40}?\\s)?(?:til\\s|af\\s)?${PERSON}`,
      'u',
    ),
    confidence: CONFIDENCE.named,
    examples: [
      'Hvervet som kirkeværge blev overdraget til Jørn.',
      'Suppleantposten gik ved lodtrækning til Anne Holk.',
      'Posten som kasserer går til Bo.',
    ],
    counterExamples: ['Posten gik ikke i dag.', 'Ib fortalte, at posten gik til Bo.'],
  },
  {
    id: 'blev-medlemmer',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[^;]{0,120}[;,]\\s(?:og\\s)?(?:de\\s(?:to|tre|fire)|de|han|hun|begge)\\ser\\s(?:nu|dermed|hermed|derfor)\\s(?:medlemmer|medlem|valgt|${POST})|[^.;]{0,80}?${PERSON}\\skom\\s(?:dermed\\s|derfor\\s)?ind(?=[.,]|\\s(?:med|i|som)\\s))`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg til bestyrelsen', says: 'Sanne fik 58 stemmer og Ali 51; de to er nu medlemmer.' },
      { title: 'Valg til bestyrelsen', says: 'Der blev stemt, og Ahmed og Vivi kom ind med 49 stemmer.' },
    ],
    counterExamples: [
      { title: 'Valg til bestyrelsen', says: 'Sanne kom ind ad døren.' },
      { title: 'Valg til bestyrelsen', says: 'Birgit fik 6 stemmer.' },
    ],
  },
  {
    id: 'til-posten-meldte-sig',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[Tt]il|[Ii]|[Ff]ra|[Ss]om)\\s[^,;:.]{3,60}?\\s(?:meldte|melder|træder|trådte|indtræder|går|indgår|stiller|fortsætter|sidder|deltager)\\s${PEOPLE}(?=\\s(?:sig|ind|til|op|videre)(?!\\p{L})|\\.?$|,)`,
      'u',
    ),
    confidence: 0.6,
    examples: ['Til festudvalget meldte Karin, Jonas og Bo sig.', 'Fra medarbejderne træder Brian og Lotte ind.'],
    counterExamples: ['Til mødet mødte Karin op.', 'Fra kommunen deltog Ida Holm.'],
  },
  {
    id: 'udvalget-fortsaetter',
    outcome: 'elected',
    pattern: new Pattern(
      '^\\p{L}*(?:udvalget|gruppen|bestyrelsen|formandskabet|revisoren)\\s(?:fortsætter|genvælges|sidder\\svidere)(?=[.,]|$|\\s(?:uændret|i\\s|som\\s))',
      'iu',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [{ title: 'Valg til udvalg', says: 'Festudvalget fortsætter i samme besætning.' }],
    counterExamples: [{ title: 'Vandet', says: 'Bestyrelsen fortsætter uændret.' }],
  },
  {
    id: 'post-og-navn',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?!Kandidat|På\\s|Forslag|Til\\s|Afbud|Deltag|Referent)\\p{Lu}[\\p{L} -]{3,50}?(?:udvalg|gruppe|råd|person|værge|redaktør|ansvarlig|repræsentant|${POST})(?:e?t|e?n)?(?::|\\s[–-])\\s${PEOPLE}(?:\\sfortsætter)?\\.?$`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg til udvalg', says: 'Kirke- og kirkegårdsudvalg: Jørn, Egon og Niels Juel.' },
      { title: 'Konstituering', says: 'Kontaktperson – Susan fortsætter.' },
    ],
    counterExamples: [
      { title: 'Valg til udvalg', says: 'Kandidater til udvalg: Bo og Ib.' },
      { title: 'Vandet', says: 'Kontaktperson: Susan.' },
    ],
  },
]

import { eitherCase } from '../../../danish/patterns/either-case.ts'
import { inLatin } from '../../../danish/patterns/latin.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'

/** How minutes name who was chosen without a word for choosing. */
export interface ElectionForm {
  readonly id: string
  readonly pattern: Pattern
  /** Counts in items about choosing somebody only; elsewhere the same words tell who is what. */
  readonly inElection?: true
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** One person: `Ida`, `Ida Holm (nr. 5)`, `Bo van Dam`; not `Vi`, `Alle`, `Bestyrelsen`. */
const PERSON =
  "(?!(?:Vi|Man|Alle|Begge|De|Det|Der|Den|Hun|Han|Ingen|Nogle|Flere|Formanden|Kommunen)\\s|\\p{Lu}\\p{Ll}+(?:rådet|udvalget|styrelsen|ingen|erne)\\s)\\p{Lu}[\\p{L}.'-]*(?:\\s(?:van|von|de|\\p{Lu}[\\p{L}.'-]*))*(?:\\s\\([^()]{1,25}\\)|,\\snr\\.\\s\\d+,)?"
const PERSONS = `${PERSON}(?:(?:,\\s|\\sog\\s)${PERSON})*`
const SEVERAL = `${PERSON}(?:(?:,\\s|\\sog\\s)${PERSON})+`
const POSTS =
  'formand næstformand kasserer sekretær dirigent medlem suppleant revisor repræsentant stedfortræder kontaktperson tovholder kirkeværge talsperson'.split(
    ' ',
  )
const POST = `(?:${POSTS.join('|')})`
/** The same as the first word of a line. */
const POST_FIRST = `(?:\\p{Lu}\\p{Ll}*${POST}|(?:${POSTS.map(eitherCase).join('|')}))`
/** `bestyrelsen`, `festudvalget`, `følgegruppen`. */
const BODY = '\\p{L}*(?:udvalget|gruppen|bestyrelsen|rådet|nævnet|juryen|redaktionen|panelet)'
const WE = '(?:Vi|\\p{L}*(?:[Ff]oreningen|[Rr]ådet|[Bb]estyrelsen|[Uu]dvalget|[Aa]fdelingen|[Kk]lubben|[Ss]kolen))'

export const ELECTION_FORMS: readonly ElectionForm[] = [
  {
    id: 'blev-afloeser',
    inElection: true,
    pattern: new Pattern(
      `^${PERSON}\\s(?:blev|bliver)\\s(?:(?:hendes|hans|deres)\\s(?:afløser|efterfølger)|uden\\smodkandidat)`,
      'u',
    ),
    examples: ['Kim Juul, nr. 8, blev hendes afløser uden modkandidater.', 'Gunver Toft blev uden modkandidat.'],
    counterExamples: ['Mødet blev hendes sidste.', 'Kim Juul blev hendes nabo.'],
  },
  {
    id: 'er-nu-medlemmer',
    inElection: true,
    pattern: new Pattern(
      /(?:^|[;:]\s)(?:de\s(?:to|tre|fire|fem)|begge|alle)\s(?:\p{Ll}+\s)?er\s(?:nu|dermed|hermed|herefter|således)\s(?:\p{Ll}+\s)?(?:medlemmer|suppleanter|med\si)(?!\p{L})/iu,
    ),
    examples: ['Sanne fik 58 stemmer og Ali 51; de to er nu medlemmer for to år.'],
    counterExamples: ['De to er nu uenige.', 'Alle er medlemmer af foreningen.'],
  },
  {
    id: 'repraesenterer-fremover',
    inElection: true,
    pattern: new Pattern(
      `(?:^|:\\s)${PERSONS}\\srepræsenterer\\s(?:os|afdelingen|foreningen|rådet|bestyrelsen|udvalget|medarbejderne|skolen)(?:\\si\\s[^.,;]{3,40})?\\.?$`,
      'u',
    ),
    examples: ['Kun to ville påtage sig opgaven: Kim og Sanne repræsenterer afdelingen.'],
    counterExamples: ['Lisbeth repræsenterer Dansk Byggeri.', 'Ida repræsenterede os på landsmødet.'],
  },
  {
    id: 'i-hans-sted',
    pattern: new Pattern(
      `^${PERSON}\\s(?:træder|trådte|kom|kommer)\\s(?:til|ind)\\si\\s(?:hans|hendes|deres|\\p{Lu}\\p{Ll}+s)\\ssted(?!\\p{L})`,
      'u',
    ),
    examples: ['Camilla træder til i hans sted.', 'Bo Lund kommer ind i Idas sted.'],
    counterExamples: ['Solceller træder i stedet for olie.', 'Ida træder til side.'],
  },
  {
    id: 'hvervet-gaar-til',
    pattern: new Pattern(
      /^(?:Hvervet|Posten|Opgaven|Pladsen|\p{Lu}\p{Ll}+(?:posten|pladsen|hvervet))\s(?:som\s\p{L}+\s|i\s[^.;,]{3,30}?\s)?(?:(?:blev|er|bliver)\s(?:overdraget|overladt|givet)\stil\s|gik\s(?:\p{Ll}+\s){0,3}?til\s|(?:over)?går\stil\s|tilfalder\s|tilfaldt\s)(?:\p{Ll}+\s)?\p{Lu}\p{Ll}/u,
    ),
    examples: [
      'Hvervet som kirkeværge blev overdraget til Jørn, som ikke er medlem.',
      'Suppleantposten gik ved lodtrækning til Anne Grethe Holk.',
      'Pladsen i Fonden gik til Ida Holm.',
    ],
    counterExamples: ['Hvervet som kirkeværge er krævende.', 'Opgaven går til udvalget.', 'Pladsen gik tabt.'],
  },
  {
    id: 'post-med-streg',
    inElection: true,
    pattern: new Pattern(
      `^(?:\\d\\.\\s)?${POST_FIRST}(?:mer|er)?\\s[–-]\\s${PERSONS}(?:\\s(?:fortsætter|genvalgt|nyvalgt|modtager\\svalg))?\\.?$`,
      'u',
    ),
    examples: ['Kontaktperson – Susan fortsætter.', 'Kasserer - Ida Holm'],
    counterExamples: ['Kontaktperson – Susan orienterede.', 'Formand – næstformand'],
  },
  {
    id: 'er-hermed-valgt',
    pattern: new Pattern(
      `^${PERSON}\\s[^.;]*\\sog\\s(?:er|blev)\\s(?:hermed|dermed)\\s(?:gen|ny)?valgt(?!\\p{L})`,
      'u',
    ),
    examples: ['Stine Fog har sagt ja til at tage over efter Klaus Riber og er hermed valgt.'],
    counterExamples: ['Ida Holm stiller op og er dermed klar.'],
  },
  {
    id: 'stiller-med',
    pattern: new Pattern(
      `^${WE}\\sstiller\\smed\\s(?:\\p{Ll}+\\s)?${PERSONS}(?:\\ssom\\s\\p{Ll}+)?(?:\\si\\s${BODY})?\\.?$`,
      'u',
    ),
    inElection: true,
    examples: ['Foreningen stiller med Nadia Karim.', 'Vi stiller med Ida Holm i følgegruppen.'],
    counterExamples: ['Foreningen stiller med kaffe.', 'Kommunen stiller med Ida Holm.'],
  },
  {
    id: 'meldte-sig-og',
    inElection: true,
    pattern: new Pattern(`^${PERSONS}\\smeldte\\ssig\\sog\\s(?!gik|trak)\\p{Ll}+er\\s[^.;]{3,40}\\.?$`, 'u'),
    examples: ['Jytte (nr. 12), Mohammed (nr. 27) og Annika (nr. 31) meldte sig og tæller stemmer i aften.'],
    counterExamples: ['Jytte meldte sig ud.', 'Jytte meldte sig og gik hjem.'],
  },
  {
    id: 'tog-imod-genvalg',
    inElection: true,
    pattern: new Pattern(`^(?:Alle|Begge|Samtlige|${PERSONS})\\stog\\simod\\sgenvalg(?!\\p{L})`, 'u'),
    examples: ['Alle tog imod genvalg.', 'Ida og Bo tog imod genvalg.'],
    counterExamples: ['Ida tager gerne imod genvalg.'],
  },
  {
    id: 'pegede-paa-som-post',
    inElection: true,
    pattern: new Pattern(`^${WE}\\s(?:pegede|peger)\\spå\\s${PERSONS}\\ssom\\s(?:\\p{Ll}+\\s)?\\p{Ll}*${POST}`, 'u'),
    examples: ['Vi pegede på Ida Holm som formand.'],
    counterExamples: ['Vi pegede på muligheden som ny.', 'Kommunen pegede på Ida Holm som formand.'],
  },
  {
    id: 'post-er-fortsat',
    inElection: true,
    pattern: new Pattern(
      `^${POST_FIRST}\\s(?:er|bliver)\\s(?:fortsat|stadig|herefter)\\s\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}.'-]*)*\\.?$`,
      'u',
    ),
    examples: ['Kasserer er fortsat Ida Holm.'],
    counterExamples: ['Kasserer er fortsat syg på grund af ryggen.'],
  },
  {
    id: 'i-udvalget-sidder',
    inElection: true,
    pattern: new Pattern(`^I\\s${BODY}\\s(?:sidder|indgår)\\s(?:herefter\\s|nu\\s|fremover\\s)?${SEVERAL}\\.?$`, 'u'),
    examples: ['I festudvalget sidder Ida, Bo og Ib.'],
    counterExamples: ['I festudvalget sidder der fem medlemmer.', 'I udvalget sidder Ida tungt.'],
  },
  {
    id: 'udvalget-bliver',
    pattern: new Pattern(`^\\p{Lu}${BODY}\\s(?:bliver|blev)\\s(?:herefter\\s)?${SEVERAL}\\.?$`, 'u'),
    examples: ['Festudvalget bliver Ida, Bo og Ib.'],
    counterExamples: ['Festudvalget bliver nedlagt.', 'Udvalget blev Ida og Bo bekendt.'],
  },
  {
    id: 'gaar-ind-i',
    pattern: new Pattern(
      `^${PERSONS}\\s(?:går|træder|kommer)\\s(?:\\p{Ll}+\\s)?ind\\si\\s${BODY}(?:\\s(?:fra|som)\\s[^.,;]*)?\\.?$|^${PERSON}\\s(?:træder|går)\\sud\\saf\\s${BODY},\\sog\\s${PERSON}\\s(?:træder|går|kommer)\\sind(?:\\si\\s[^.,;]*)?\\.?$`,
      'u',
    ),
    examples: ['Ida og Bo går ind i festudvalget.', 'Bo træder ud af festudvalget, og Ida træder ind.'],
    counterExamples: ['Dansk Industri træder ind i aftalen.', 'Vi går ind i salen.', 'Bo træder ud af festudvalget.'],
  },
  {
    id: 'tovholder-for-er',
    pattern: new Pattern(
      /^(?:Tovholder|Kontaktperson|Repræsentant|Stedfortræder)\s(?:for|til|i|på)\s[^.;:,]{3,40}?\s(?:er|bliver|blev)\s(?:fortsat\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.'-]*)*\.?$/u,
    ),
    examples: ['Tovholder for sommerfesten er Ida.', 'Kontaktperson til børnehuset bliver Bo Lund.'],
    counterExamples: ['Tovholder for sommerfesten er på ferie.', 'Repræsentant for kommunen er syg.'],
  },
  {
    id: 'som-repraesentant-i',
    pattern: new Pattern(
      /^Som\s(?:\p{L}+\s){0,2}?(?:repræsentant|medlem|suppleant|tovholder|kontaktperson)(?:er|mer)?\s(?:i|til|for|af)\s[^.;,]{3,40}?\s(?:stiller|valgte|vælger|udpegede|udpeger|indtræder|fortsætter|peges\spå|pegede|peger)\s(?:vi\s|bestyrelsen\s|rådet\s|udvalget\s)?(?:på\s)?\p{Lu}\p{Ll}/u,
    ),
    examples: [
      'Som bestyrelsens repræsentant i Fonden stiller Bo Lund.',
      'Som vores repræsentant i Fonden valgte vi Ida Holm.',
    ],
    counterExamples: ['Som medlem af rådet valgte vi at gå.', 'Som repræsentant for Venstre taler Bo Lund.'],
  },
  {
    id: 'paatog-sig-posten',
    pattern: new Pattern(`^${PERSON}\\s(?:påtog|påtager)\\ssig\\sat\\svære\\s(?:\\p{Ll}+\\s)?\\p{Ll}*${POST}`, 'u'),
    examples: ['Ida Holm påtog sig at være kasserer.'],
    counterExamples: ['Ida Holm påtog sig at være vært.'],
  },
  {
    id: 'det-blev-hun',
    inElection: true,
    pattern: new Pattern(/\sforeslog\s\p{Lu}[^.;]*,\sog\sdet\sblev\s(?:hun|han|de)(?=\.?$)/u),
    examples: ['Bestyrelsen foreslog Ida Holm, og det blev hun.'],
    counterExamples: ['Bestyrelsen foreslog Ida Holm, og det blev sent.'],
  },
]

/** Titles of items that tell news, whoever is named in them: `Nyt fra udvalgene`; not `Nyt udvalg`. */
export const NEWS_TITLE = inLatin(
  /^(?:nyt\s(?:fra|om)|orientering|status|siden\ssidst|meddelelser|opfølgning)(?!\p{L})/iu,
)

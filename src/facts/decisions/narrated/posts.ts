import { eitherCase } from '../../../danish/patterns/either-case.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { CONFIDENCE } from '../outcome-reading.ts'
import { ADVERBS, type NarratedForm, PEOPLE, PERSON } from './narrated-form.ts'
import { COLLECTIVE, JOB, POST, POSTS } from './post-parts.ts'

/** The same as the first word of a line. */
const POST_FIRST = `(?:\\p{Lu}\\p{Ll}*${POST}|(?:${POSTS.map(eitherCase).join('|')}))`
const NAME = "\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}.'-]*)*"

/** Who fills a post or sits in a group, where that is named first: "Formand: Ib Holm", "Hvervet gik til Jørn". Source: survey of Danish minutes. */
export const POST_FORMS: readonly NarratedForm[] = [
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
    id: 'hvervet-overdrages',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:Ved|Efter)\\s[^,;.]{3,40}\\s(?:tilfaldt|gik)\\s(?:posten|pladsen|hvervet)\\s(?:til\\s)?${PERSON}|^(?:Den\\s(?:\\p{Ll}+\\s)?)?(?:[Pp]osten|[Pp]osterne|[Ss]ædet|[Hh]vervet|[Pp]ladsen|[Tt]jansen|[Oo]pgaven|[Pp]ennen|\\p{L}+(?:posten|hvervet|pladsen)|(?:[Hh]ans|[Hh]endes)\\s(?:plads|post|opgaver))(?:\\ssom\\s\\p{L}+|\\s(?:i|for)\\s[^.;,]{3,30}?)?\\s(?:gik|overgik|(?:over)?går|tilfaldt|tilfalder|(?:blev|er|bliver)\\s(?:overdraget|givet|overladt|overtaget)|overdrages|overtages|overlades|besættes|blev\\sbesat)\\s(?:[^,;:.]{0,40}?\\s)?(?:til\\s|af\\s|med\\s)?${PERSON}`,
      'u',
    ),
    confidence: CONFIDENCE.named,
    examples: [
      'Ved lodtrækning tilfaldt pladsen Lars.',
      'Hvervet overtages af Ib Holm.',
      'Hvervet som kirkeværge blev overdraget til Jørn.',
      'Suppleantposten gik ved lodtrækning til Anne Holk.',
      'Posten som kasserer går til Bo.',
      'Pladsen i Fonden gik til Ida Holm.',
    ],
    counterExamples: [
      'Posten kommer kl. 10.',
      'Hvervet som kirkeværge er krævende.',
      'Opgaven går til udvalget.',
      'Posten gik ikke i dag.',
      'Ib fortalte, at posten gik til Bo.',
    ],
  },
  {
    id: 'til-posten-meldte-sig',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[Tt]il(?!\\s(?:foråret|efteråret|sommer|vinter|jul|påske|pinse)\\s)|[Ii]|[Ff]ra|[Ss]om)\\s[^,;:.]{3,60}?\\s(?:meldte|melder|kom(?=\\s[^,;.]*\\sind(?!\\p{L}|\\spå\\s))|træder|trådte|indtræder|går|indgår|stiller|fortsætter|sidder|deltager|tager(?=\\s[^;.]*\\s(?:med|af\\ssted|afsted)(?:[.,]|$)))\\s(?:herefter\\s|nu\\s|fremover\\s)?${PEOPLE}(?=\\s(?:sig|ind|til|op|videre|med|af\\ssted|afsted)(?!\\p{L})|\\.?$|,)`,
      'u',
    ),
    confidence: 0.6,
    examples: [
      'Til topmødet tager Ida Holm og Bo Lund af sted.',
      'Til festudvalget meldte Karin, Jonas og Bo sig.',
      'I festudvalget sidder Ida, Bo og Ib.',
    ],
    counterExamples: [
      'I festudvalget sidder der fem medlemmer.',
      'Til mødet mødte Karin op.',
      'Fra kommunen deltog Ida Holm.',
    ],
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
      `^[Dd]er\\s(?:var|er)\\sgenvalg\\s(?:til|af)\\s[^:]{2,30}:\\s${PEOPLE}|^(?!Nye?\\s|Vores|Tidligere|Ledig|Ekstra|Afgående|Fungerende)${PERSON}\\s${POST}\\.?$|^(?!Kandidat|På\\s|Forslag|Til\\s|Afbud|Deltag|Referent)(?:\\p{Lu}[\\p{L} -]{3,50}?(?:udvalg|gruppe|råd|person|værge|redaktør|ansvarlig|repræsentant|${POST})(?:e?t|e?n)?(?::|\\s[–-])|(?:\\d\\.\\s)?${POST_FIRST}(?:mer|er)?\\s[–-])\\s${PEOPLE}(?:\\s(?:fortsætter|genvalgt|nyvalgt|modtager\\svalg))?\\.?$`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg til udvalg', says: 'Kirke- og kirkegårdsudvalg: Jørn, Egon og Niels Juel.' },
      { title: 'Konstituering', says: 'Kontaktperson – Susan fortsætter.' },
      { title: 'Konstituering', says: 'Kasserer - Ida Holm' },
      { title: 'Konstituering', says: 'Ida Holm sekretær' },
    ],
    counterExamples: [
      { title: 'Valg til udvalg', says: 'Kandidater til udvalg: Bo og Ib.' },
      { title: 'Vandet', says: 'Kontaktperson: Susan.' },
      { title: 'Konstituering', says: 'Kontaktperson – Susan orienterede.' },
      { title: 'Konstituering', says: 'Formand – næstformand' },
      { title: 'Konstituering', says: 'Ny næstformand' },
      { title: 'Vandet', says: 'Ida Holm sekretær' },
    ],
  },
  {
    id: 'post-er-fortsat',
    outcome: 'elected',
    pattern: new Pattern(`^${POST_FIRST}\\s(?:er|bliver)\\s(?:fortsat|stadig|herefter)\\s${NAME}\\.?$`, 'u'),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [{ title: 'Valg', says: 'Kasserer er fortsat Ida Holm.' }],
    counterExamples: [{ title: 'Valg', says: 'Kasserer er fortsat syg på grund af ryggen.' }],
  },
  {
    id: 'som-repraesentant-i',
    outcome: 'elected',
    pattern: new Pattern(
      /^Som\s(?:\p{L}+\s){0,2}?(?:repræsentant|medlem|suppleant|tovholder|kontaktperson)(?:er|mer)?\s(?:i|til|for|af)\s[^.;,]{3,40}?\s(?:stiller|valgte|vælger|udpegede|udpeger|indtræder|fortsætter|peges\spå|pegede|peger)\s(?:vi\s|bestyrelsen\s|rådet\s|udvalget\s)?(?:på\s)?\p{Lu}\p{Ll}/u,
    ),
    confidence: CONFIDENCE.named,
    examples: ['Som vores repræsentant i Fonden valgte vi Ida Holm.'],
    counterExamples: ['Som medlem af rådet valgte vi at gå.', 'Som repræsentant for Venstre taler Bo Lund.'],
  },
  {
    id: 'gruppe-og-navne',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:[Aa]nsættelses|[Aa]rbejds|[Ff]ølge|[Ss]tyre|[Ff]est|[Bb]ygge|[Ss]krive|[Rr]edaktions)(?:udvalg(?:et)?|gruppe(?:n)?):\\s(?:${PERSON}|\\p{Lu}{2,4})(?:\\s*,\\s|\\s+og\\s)`,
      'u',
    ),
    needs: ['decided'],
    confidence: 0.66,
    examples: [
      { title: 'Stilling', before: 'Der nedsættes et udvalg.', says: 'Ansættelsesudvalg: Thea, Bodil og Jens Holm.' },
      { title: 'Måling', before: 'Taksten nedsættes.', says: 'Følgegruppe: BK, LS og TO.' },
    ],
    counterExamples: [
      { title: 'Stilling', before: 'Ida stopper.', says: 'Ansættelsesudvalg: Thea, Bodil og Jens Holm.' },
      { title: 'Stilling', before: 'Der nedsættes et udvalg.', says: 'Ansøgere: Thea, Bodil og Jens Holm.' },
    ],
  },
  {
    id: 'tingen-passer-navn',
    outcome: 'elected',
    pattern: new Pattern(
      `^\\p{Lu}\\p{Ll}+(?:en|et|ne)\\s(?:passer|passes\\saf|fører|føres\\saf|styrer|holder|tager|overtager|beholder|redigerer|bestyrer|står|varetager|varetages\\saf)\\s${PEOPLE}(?:\\s(?:for|sig\\saf))?(?=[.,;]|$|\\s(?:på\\sskift|fortsat|igen|videre|som|sammen|indtil|til)(?!\\p{L}))`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Konstituering', says: 'Nøglerne passer Lone.' },
      { title: 'Konstituering', says: 'Regnskabet fører Bo Lund videre.' },
      { title: 'Konstituering', says: 'Hjemmesiden står Ida Holm for.' },
      { title: 'Konstituering', says: 'Protokollen fører Bo og Ib på skift.' },
    ],
    counterExamples: [
      { title: 'Konstituering', says: 'Nøglerne passer dårligt i låsen.' },
      { title: 'Vandet', says: 'Nøglerne passer Lone.' },
    ],
  },
  {
    id: 'post-paa-skift',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:${POST_FIRST}|[Pp]osten(?:\\ssom\\s\\p{Ll}+)?|[Hh]vervet(?:\\ssom\\s\\p{Ll}+)?)\\s(?:(?:går|er|vælges|bliver)\\s(?:\\p{Ll}+\\s)?)?(?:på\\s(?:skift|omgang|tur)|efter\\stur)(?!\\p{L})`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Konstituering', says: 'Referent på skift fra gang til gang.' },
      { title: 'Konstituering', says: 'Posten som referent går på omgang.' },
    ],
    counterExamples: [
      { title: 'Konstituering', says: 'Sekretær mangler.' },
      { title: 'Vandet', says: 'Sekretær på skift.' },
    ],
  },
  {
    id: 'hvervet-bliver-navn',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:(?!Vinder|Nummer|Næste|Første|Prisen|Årets)\\p{Lu}\\p{Ll}{2,}${JOB}\\s(?:bliver|blev)\\s${PEOPLE}(?=[.,;]|$)|(?:Tovholder|Kontaktperson|Repræsentant|Stedfortræder)\\s(?:for|til|i|på)\\s[^.;:,]{3,40}?\\s(?:er|bliver|blev)\\s(?:fortsat\\s)?${PEOPLE}\\.?$)`,
      'u',
    ),
    confidence: CONFIDENCE.named,
    examples: [
      'Bademester bliver Ib.',
      'Turleder blev Ida Holm.',
      'Festtaler bliver Bo Lund, nr. 5.',
      'Tovholder for sommerfesten er Ida.',
      'Kontaktperson til børnehuset bliver Bo Lund.',
    ],
    counterExamples: [
      'Vinder blev Per Dal.',
      'Bademester Ib fortalte om isen.',
      'Turleder bliver den, der melder sig.',
      'Ib håber, at festtaler bliver Bo.',
      'Tovholder for sommerfesten er på ferie.',
      'Repræsentant for kommunen er syg.',
    ],
  },
  {
    id: 'post-uaendret',
    outcome: 'elected',
    pattern: new Pattern(
      `^(?:${COLLECTIVE}|(?:\\p{Lu}\\p{Ll}+e\\s)?(?:${POST_FIRST}|\\p{Lu}?\\p{Ll}*${POST})(?:er|e|mer)?(?:\\sog\\s\\p{L}+)?):\\s(?:[Dd]e\\s(?:gamle|samme|hidtidige)|[Bb]egge\\s(?:gamle|genvalgt)|[Uu]ændret|[Ss]om\\shidtil|[Gg]envalg(?:\\s(?:over\\shele\\slin[ij]en|hele\\svejen|til\\salle))?)\\.?$`,
      'u',
    ),
    needs: ['chosen'],
    confidence: CONFIDENCE.named,
    examples: [
      { title: 'Valg', says: 'Interne revisorer: de samme' },
      { title: 'Valg', says: 'Revisorer og suppleanter: genvalg over hele linjen.' },
      { title: 'Repræsentationer', says: 'Fællessektionen: Uændret.' },
    ],
    counterExamples: [{ title: 'Vandet', says: 'Revisorer: de samme' }],
  },
]

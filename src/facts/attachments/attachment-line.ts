import { inLatin } from '../../danish/patterns/latin.ts'

/** What a line says of an attachment (bilag). */
export interface AttachmentRead {
  /** As printed: `1`, `3.1`, `3.4.1`, `4a`, `B`; `null` without one. */
  readonly number: string | null
  readonly title: string
}

/** `1`, `3.1`, `3.4.1`, `4a`, `3.a`, `1a-1d`. */
export const NUMBER = '\\d{1,3}(?:\\.\\d{1,2}){0,3}(?:\\.?[a-zæøå](?!\\p{L}))?(?:-\\d{0,2}[a-z])?'
const ACCESS_WORD = '(?:Åben|Åbent|Lukket|lukket|åbent|fortroligt?)'
/** A printed attachment: `Bilag 1: T`, `Bilag 3.1 T`, `Bilag 2 – T`, `Bilag 1_T`, `Bilag B: T`, `[Bilag 1] T`; not `Bilag 1 viser`, `bilag 1 og 2`. */
const BILAG = inLatin(
  `^\\[?[Bb](?:ilag|ILAG)\\s+(?:nr\\.?\\s*)?(${NUMBER}|\\d{1,3} [a-h](?=\\s*[:–-])|[A-H](?=\\s*[:.–-]|\\s\\p{Lu}\\p{Ll})|[IVX]{1,4}(?=\\s*[:.–-]|\\s\\p{Lu}))\\]?(?:\\s*\\(${ACCESS_WORD}\\))?\\s*(?:[:.,_–-]+\\s*(?=\\S)|\\s(?=[\\p{Lu}\\d"“”]))`,
  'u',
)
/** Under a Bilag label: `1. T`, `1 T`, `1) T`, `1 - T`, `a) T`, `1. 4. økonomirapport`; the number of the list; not `Tegninger er vedlagt`. */
const LISTED = inLatin(
  `^(?:(${NUMBER})(?:\\s*[.):]?|\\s[–-])\\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\\s)(?=[\\p{L}"“”]|\\d{1,2}\\.\\s\\p{Ll})|([a-h])[.)]\\s+(?=\\S))`,
  'u',
)
/** The number behind the title: `Tidsplan (bilag 2)`, `Kort – bilag 3`; not `Svar på bilag 2`. */
const NUMBER_BEHIND = inLatin(`(?:\\s*\\([Bb]ilag\\s+(${NUMBER})\\)|(?:,|\\s[–-])\\s+[Bb]ilag\\s+(${NUMBER}))$`, 'u')
/** Document and case numbers before the title: `306-2019-58233   Lokalplan`, `52110/19 Notat`, `Dok.nr. 12345 Notat`; not `2021-03-15 Referat`. */
const DOCUMENT_BEFORE =
  /^(?!(?:19|20)\d\d-\d\d-\d\d\s)\d{2,4}-\d{2,4}-\d+\s+|^\d{4,}[/-]\d{2,4}\s+|^dok\.?\s?nr\.?:?\s*\d{3,}[/-]?\d*\s+(?=\D)/i
/** And behind it: `Årsberetning 52110/19`, `Notat - 1829310`, `Notat (DokumentID: 5510238)`, `(Dok.nr. 30121-19)`, `(4412077 - EMN-2016-01098)`; not `Regnskab 2013/14`. */
const DOCUMENT_AFTER =
  /\s+(?:[-–]\s+)?\d{5,6}[/-]\d{2}$|\s+[-–]\s+\d{6,9}$|\s*\((?:Dokument(?:ID|nr\.?)?|Dok\.\s?nr\.?):?\s*[\d/-]+\)$|\s*\(\d{5,9} [-–] [A-Z]{2,4}-\d{4}-\d{4,6}\)$/i
/** Short document numbers, only behind the titles of a list that states access: `1 Åben Notat 811/19`, `Kort 1234-56`; not `Notat om 811`. */
const SHORT_DOCUMENT_AFTER = /\s+\d{3,4}[/-]\d{2}$/
/** Whether an attachment is public, in numbered lists: `Åben Årsberetning`, `Åben - Notat`; not `Åbenhed i udvalget`. */
const ACCESS = /^(?:Åben|Åbent|Lukket)(?:\s+[-–])?\s+(?:bilag:\s*)?(?=\S)/
/** Says only that it is attached, or what kind of file it is: `Vedlagt: T`, `application/pdf icon T.pdf`; not `Tegninger er vedlagt`. */
const LEAD_IN =
  /^(?:vedlagt|vedhæftet|vedlægges|følgende\s+(?:bilag|materiale)\s+(?:er\s+)?(?:udsendt|vedlagt|vedhæftet)):\s+|^application\/\S+\s+icon\s+/i
/** `Ingen bilag.`, `Der er ingen bilag til punktet.`, `Der er ikke vedlagt bilag.`, `Bilag: Ingen`, `-`; not `Ingen adgang`. */
const NONE =
  /^(?:bilag:?\s+)?(?:der\s+er\s+)?(?:(?:ingen|intet|ikke\s+(?:vedlagt|vedhæftet))(?:\s+bilag)?|-|–)(?:\s+(?:til|i|på)\s+\S+(?:\s+(?:punkt|sag|møde|emne))?)?\.?$/i
/** A word about the list, and no attachment: `Bilagsliste:`, `Bilag til punkt 3:`, `Bilag vedlagt.`, `Bilaget eftersendes.`, `Se sagen på SharePoint`, `Bilag 1`; not `Bilag 1: Kort`. */
const ABOUT_LIST = inLatin(
  `^(?:bilags?(?:liste|oversigt|fortegnelse)?(?:\\s+til\\s+(?:punkt|pkt\\.?|sag(?:en)?)(?:\\s+\\d+)?)?:?|(?:bilag(?:et|ene)?|materialet?)\\s+(?:er\\s+)?(?:vedlagt|vedhæftet|udsendt|eftersendt|eftersendes|udsendes|omdeles|udleveres|fremlægges|foreligger)(?:\\s+(?:på|til|før|ved|særskilt|senere|separat)[^.]*)?\\.?|se\\s+(?:sagen|bilag(?:et|ene)?|vedlagte|vedhæftede|link(?:et)?|hjemmesiden)(?:\\s[^.]*)?\\.?|bilag\\s+${NUMBER}[.:]?)$`,
  'iu',
)

/** What is said in a list of attachments and is none: `Valget gælder for resten af perioden.`, `Kortet er fra maj.`; not `Notat om hvad der er sket.`, `Budget 2021.`. */
const SAID = inLatin(
  /^(?:(?!(?:om|over|vedr|til|for|fra|hvad|der|som|af)\s)\p{L}+\s){1,4}?(?:er|har|blev|var|gælder|kan|skal|vil|bliver|ligger|findes|sendes|forelægges|kommer)\s[^.]*\.$/iu,
)

/** Whether a line says that there is none, only speaks of the list, or tells something else. */
export function isNone(text: string): boolean {
  return NONE.test(text) || ABOUT_LIST.test(text) || SAID.test(text)
}

/** `readListed('1 Åben Årsberetning 52110/19')` is number 1, title "Årsberetning": a line under a Bilag label. */
export function readListed(text: string): AttachmentRead | null {
  const plain = text
    .replace(/^[-–•·]\s*/u, '')
    .replace(LEAD_IN, '')
    .replace(DOCUMENT_BEFORE, '')
    .replace(DOCUMENT_AFTER, '')
    .replace(/[,;]$/, '')
  const number = BILAG.exec(plain) ?? LISTED.exec(plain)
  const rest = number ? plain.slice(number[0].length) : plain
  const behind = number ? null : NUMBER_BEHIND.exec(rest)
  const named = behind ? rest.slice(0, behind.index) : rest
  const title = ACCESS.test(named) ? named.replace(ACCESS, '').replace(SHORT_DOCUMENT_AFTER, '') : named.trim()
  const printed = number?.[1] ?? number?.[2] ?? behind?.[1] ?? behind?.[2] ?? null
  return title ? { number: printed?.replace(' ', '') ?? null, title } : null
}

/** A line outside of a list: only the plain forms `Bilag 1: T`, `Bilag: T`, `Vedlagt: T`. */
export function readLoose(text: string): AttachmentRead | null {
  const printed = BILAG.exec(text)
  const labelled = printed ?? /^(?:Bilag|Vedlagt|Vedhæftet):()\s+(?=\S)/.exec(text)
  if (!labelled || /[.,;]$/.test(text)) return null
  const rest = text.slice(labelled[0].length).replace(DOCUMENT_AFTER, '').trim()
  if (isNone(rest)) return null
  // "Bilag: 1. Notat om budget" is a list of one.
  const listed = printed ? null : (BILAG.exec(rest) ?? LISTED.exec(rest))
  return listed
    ? { number: listed[1] ?? listed[2] ?? null, title: rest.slice(listed[0].length) }
    : { number: labelled[1] || null, title: rest }
}

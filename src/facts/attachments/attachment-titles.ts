import { inLatin } from '../../danish/patterns/latin.ts'

/** What documents are called, mostly the end of a longer word: `Lokalplanforslag`, `Revisionsprotokol`. */
const DOCUMENTS =
  'notat brev mail kort foto fotos referat regnskab budget oversigt plan protokol protokollat svar ansøgning skema rapport tegning tegninger skitse skitser liste aftale vurdering orientering naboorientering analyse beskrivelse vedtægt vedtægter resume resumé opgørelse katalog strategi politik kontrakt tilbud indstilling redegørelse screening tillæg fuldmagt præsentation slides statistik evaluering program kommissorium folder pjece prisliste erklæring udtalelse afgørelse tilladelse dagsorden årshjul ordensreglement regler retningslinjer principper standarder takster takstblad hvidbog høringsbrev indkaldelse klage årsberetning beretning forretningsorden'.split(
    ' ',
  )
/** Documents that a title before them may have as its kind: `Lokalplan 1.07, forslag`. */
const KINDS = ['udkast', 'forslag']
/** `Lokalplanforslag`, `Brev`, `Udkast`; the first word of a title; not `Ida Holm`. */
const FIRST_WORD = inLatin(
  `^[\\p{L}-]*(?:${[...DOCUMENTS, ...KINDS].join('|')})(?:et|en|er|erne|s)?(?![\\p{L}-])`,
  'iu',
)
/** The same where a small letter begins a title of its own: `notat fra studielederen`, `brev af 4. maj`; not `forslag A`, `samlet notat`. */
const SMALL_TITLE = inLatin(
  `^[\\p{Ll}-]*(?:${DOCUMENTS.join('|')})(?:et|en|er|erne|s)?\\s+(?:fra|af|om|til|over|vedr|vedrørende|med)(?!\\p{L})`,
  'u',
)
/** Between titles: `Regnskab⟨, ⟩Budget⟨ og ⟩Plan`, `Regnskab, Budget`; not `Regnskab og Budget`. */
const COMMAS = /\s*,\s+(?:og\s+)?/u
/** The same where "og" parts titles as well: `Regnskab, Budget`, `Regnskab og Budget`; not `Regnskab`. */
const COMMAS_AND = /\s*,\s+(?:og\s+)?|\s+og\s+/u
/** Between titles: `Regnskab; Budget`, `Kort ; Foto`; not `Regnskab, Budget`. */
const SEMICOLONS = /\s*;\s+/u
/** Between titles: `Regnskab / Budget`, `Kort  / Foto`; not `Drift/anlæg`. */
const SLASHES = /\s+\/\s+/u
/** `1. Ansøgning⟨, ⟩2. Tegninger`, `1) Kort⟨ ⟩2) Foto`; not `Budget 2. behandling`. */
const NUMBERED = /[,;]?\s+(?=\d{1,2}[.)]\s+[A-ZÆØÅ])/u
/** The same behind full stops: `1 Regnskab⟨. ⟩2 Oversigt`, `1 Kort⟨. ⟩2 Foto`; not `Plan 2020. 12 sider`. */
const NUMBERED_SENTENCES = /\.\s+(?=\d{1,2}\s+[A-ZÆØÅ])/u
/** The number of a title: `1. Ansøgning`, `2) Foto`, `1 Kort`; not `12 fotos`. */
const NUMBER_FIRST = /^\d{1,2}(?=[.)]?\s+[A-ZÆØÅ])/
/** `Bilag A Ansøgning⟨, ⟩Bilag B Tegninger`, `Bilag 1 Kort⟨; ⟩Bilag 2 Foto`; not `Bilag A, Ansøgning`. */
const LETTERED = /[,;]\s+(?=Bilag\s+(?:[A-H]|\d{1,2})\s+[A-ZÆØÅ])/u
/** Before the first of them: `Vedlagt: Brev`, `Bilag: Kort`; not `Kort og foto`. */
const LEAD_IN = /^(?:bilag|vedlagt|vedhæftet):\s+/i
/** A title begins with a capital: `Kort`, `”Udkast til brev”`; not `kort`. */
const CAPITAL = /^["“”]?[A-ZÆØÅ]/
/** Longer text is prose. */
const LONGEST_LIST = 400

/** What stands between the titles on a line that lists several; `null` when it holds one: `Notat om veje, stier og pladser`. */
export function betweenTitles(line: string): RegExp | null {
  if (line.length > LONGEST_LIST) return null
  const text = line.replace(LEAD_IN, '')
  if (LETTERED.test(text)) return LETTERED
  const numbered = [NUMBERED, NUMBERED_SENTENCES].find((between) => inOrder(text.split(between)))
  if (numbered) return numbered
  if (SEMICOLONS.test(text))
    return text.split(SEMICOLONS).every((title) => /^\p{L}{3}/u.test(title)) ? SEMICOLONS : null
  if (SLASHES.test(text)) return areTitles(text.split(SLASHES)) ? SLASHES : null
  if (!text.includes(',')) return null
  return [COMMAS_AND, COMMAS].find((between) => areTitles(text.split(between))) ?? null
}

/** Numbered from 1: `1. Ansøgning`, `2. Tegninger`. */
function inOrder(titles: readonly string[]): boolean {
  return titles.length > 1 && titles.every((title, i) => Number(NUMBER_FIRST.exec(title)?.[0]) === i + 1)
}

/** Each of them begins with a document, and with a capital unless it can be nothing but a title: `Kort, foto, referat`. */
function areTitles(titles: readonly string[]): boolean {
  if (titles.length < 2 || !titles.every((title) => FIRST_WORD.test(title))) return false
  const bare = titles.every((title) => !title.includes(' '))
  return bare || titles.slice(1).every((title) => CAPITAL.test(title) || SMALL_TITLE.test(title))
}

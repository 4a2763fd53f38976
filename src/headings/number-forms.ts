/** How an item's number is printed. Forms of one family may stand side by side in a document. */
export interface NumberForm {
  readonly id: string
  readonly family: 'word' | 'plain' | 'decimal'
  /** Group `n` is the number, `s` a letter added to it; the match ends where the title begins. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** A printed number at the beginning of a text. */
export interface NumberHit {
  readonly form: NumberForm
  /** As printed: "4a". */
  readonly number: string
  /** For comparing: 4.01 for "4a". */
  readonly value: number
  /** Offset where the title begins. */
  readonly rest: number
}

const N = '(?<n>\\d{1,4})(?:\\s?(?<s>[A-Za-z])(?!\\p{L}))?'
const END = '\\s*(?:[:.)–—-]\\s*)*'

/** Every printed form of an item number; the first that fits wins. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    id: 'Punkt N',
    family: 'word',
    pattern: new RegExp(`^(?:dagsordens(?:ens\\s)?)?punkt:?\\s*(?:nr\\.?\\s*)?${N}(?=[\\s:.)–—-]|$)${END}`, 'iu'),
    examples: ['Punkt 3: Økonomi', 'PUNKT 571 Takster', 'Punkt: 1 Acadre', 'Dagsordenspunkt 4 - Evt.'],
    counterExamples: ['Punktum', 'Punkterne 2 og 3', 'Punkt 5, kvalitetsstandarder'],
  },
  {
    id: 'Pkt. N',
    family: 'word',
    pattern: new RegExp(`^pkt\\.?\\s*(?:nr\\.?\\s*)?${N}(?=[\\s:.)–—-]|$)${END}`, 'iu'),
    examples: ['Pkt. 1 — Godkendelse', 'Pkt 2: Økonomi', 'Pkt.3 Evt.'],
    counterExamples: ['Pkt. tekst', 'Pkt. 7, 8 og 9'],
  },
  {
    id: 'Ad N',
    family: 'word',
    pattern: new RegExp(`^ad\\.?\\s*(?:pkt\\.?\\s*|punkt\\s*)?${N}(?=[\\s:.)–—-]|$)${END}`, 'iu'),
    examples: ['Ad 1. Valg af dirigent', 'Ad.2. Økonomi', 'ad 3', 'Ad punkt 4: Budget'],
    counterExamples: ['Adam 1', 'Ad hoc'],
  },
  {
    id: 'Sag N',
    family: 'word',
    pattern: new RegExp(`^sag\\s*(?:nr\\.?)?\\s*${N}(?=[\\s:.)–—-]|$)(?!-\\d)${END}`, 'iu'),
    examples: ['Sag nr. 130', 'Sag 4: Lokalplan'],
    counterExamples: ['Sag 306-2009-600', 'Sagsnr. 4'],
  },
  {
    id: 'Nr. N',
    family: 'word',
    pattern: new RegExp(`^nr\\.?\\s*${N}(?=[\\s:.)–—-]|$)${END}`, 'iu'),
    examples: ['Nr.60 - Regnskab', 'Nr. 26  BR 217/07. Takster'],
    counterExamples: ['Nraf', 'Nr. 7, 8'],
  },
  {
    id: 'N.N',
    family: 'decimal',
    pattern: /^(?<n>\d{1,2}\.\d{1,2})\.?\s+(?=[\p{Lu}"”»(])/u,
    examples: ['2.1 Social balance', '1.10. Eventuelt'],
    counterExamples: ['2.1 mio. kr.', '10.01.2023 Møde', '14.15 – 15.45'],
  },
  {
    id: 'N.',
    family: 'plain',
    pattern: new RegExp(`^${N}\\s?\\.(?!\\d)\\s*`, 'u'),
    examples: ['3. Nyt fra KKR', '3.Nyt fra KKR', '12.   Eventuelt', '4a. Tillæg'],
    counterExamples: ['3.1 Budget', '1.240.000 kr.', '10.01.2023'],
  },
  {
    id: 'N)',
    family: 'plain',
    pattern: new RegExp(`^${N}\\s?\\)\\s*`, 'u'),
    examples: ['3) Økonomi', '3)Økonomi', '9) –'],
    counterExamples: ['(3)', '3 Økonomi'],
  },
  {
    id: 'N:',
    family: 'plain',
    pattern: new RegExp(`^${N}\\s*:(?=\\s)\\s*`, 'u'),
    examples: ['1 : Godkendelse af dagsorden', '2: Økonomi'],
    counterExamples: ['16:30 Kaffe', '2:1'],
  },
  {
    id: 'N -',
    family: 'plain',
    pattern: new RegExp(`^${N}\\s+[-–—]\\s+`, 'u'),
    examples: ['4 - Orientering fra provsten'],
    counterExamples: ['4-5 personer', '2014-15'],
  },
  {
    id: 'N Titel',
    family: 'plain',
    pattern: /^(?<n>\d{1,4})\s+(?=[\p{Lu}"”»(]|\d{1,2}\.\s)/u,
    examples: ['16 Takster for 2020', '1 3. anslået regnskab'],
    counterExamples: ['2 stemte for', '16'],
  },
  {
    id: 'NTitel',
    family: 'plain',
    pattern: /^(?<n>\d{1,3})(?=\p{Lu}\p{Ll})/u,
    examples: ['1Godkendelse af dagsorden'],
    counterExamples: ['2G', '10A'],
  },
  {
    id: 'N',
    family: 'plain',
    pattern: /^(?<n>\d{1,3})\.?$/u,
    examples: ['4'],
    counterExamples: ['2015', '4 stemmer'],
  },
]

const WORD_FORMS = NUMBER_FORMS.filter((f) => f.family === 'word')
const DIGIT_FORMS = NUMBER_FORMS.filter((f) => f.family !== 'word')
const WORD_START = /^(?:pu|pk|ad|sa|nr|da)/i

/** The number a text begins with; `null` when it begins otherwise. */
export function readNumber(text: string): NumberHit | null {
  const code = text.charCodeAt(0)
  if (code >= 48 && code <= 57) return firstHit(DIGIT_FORMS, text)
  return WORD_START.test(text) ? firstHit(WORD_FORMS, text.slice(0, 80)) : null
}

function firstHit(forms: readonly NumberForm[], text: string): NumberHit | null {
  for (const form of forms) {
    const match = form.pattern.exec(text)
    const n = match?.groups?.n
    if (!match || n === undefined) continue
    const suffix = match.groups?.s ?? ''
    const [major = n, minor] = n.split('.')
    const value =
      Number(major) + (minor ? Number(minor) / 100 : 0) + (suffix ? (suffix.toLowerCase().charCodeAt(0) - 96) / 100 : 0)
    return { form, number: n.replace(/^0+(?=\d)/, '') + suffix, value, rest: match[0].length }
  }
  return null
}

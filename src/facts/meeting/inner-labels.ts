import { matchesOf } from '../../danish/patterns/matches.ts'
import { gathered } from '../../model/gathered.ts'
import { alternatives, ROWS } from './label-names.ts'
import type { MeetingLine } from './lines.ts'

/**
 * Before a label inside a line: `kl. 18:30 | Mødested: Ny Ridehus`, `Byrådet Mødedato: 3/5`, `RidehusMødedato: 3/5`, `15:30Sluttidspunkt: 18`;
 * not `Mødedato: 3/5`.
 */
const INNER = new RegExp(
  `(?:\\s+[|/–-]\\s+|(?<=[A-Za-zÀ-ɏ\\d.,)])\\s+|(?<=[a-zß-ÿ\\d)])(?=Møde|Starttid|Sluttid))(?=(?:(?:${alternatives(
    ROWS.filter((r) => r.label.length > 2).map((r) => r.label),
  )})\\.{0,3}\\s*:|(?:Mødested|Mødedato|Mødetidspunkt|(?<!, )Mødelokale|Starttidspunkt|Sluttidspunkt|Mødeslut|Mødestart)\\s))`,
  'u',
)
/** Words before a colon inside a line: `kl. 18:30 Sted: Rådhuset`, `a b :`; not `Sted: kl. 12:30`. */
const WORD_BEFORE_COLON = /\s([^\s:\d]+?)\.*\s*:/g
/** `Mødested Rådhuset`, `Starttidspunkt 19`; not `Sted Rådhuset`. */
const NEEDS_NO_COLON = /Møde[stdl]|tidspunkt/
/**
 * Before a label that begins a sentence in the line of another: `Mødte: Ida og Bo. Afbud fra Ane.`,
 * `Mødte: alle; Fraværende: Bo`; not `Mødte: Ida og Bo, og afbud`.
 */
const NEXT_SENTENCE =
  /(?<=[a-zß-ÿ)]|[A-ZÀ-Þ]{2})[.;]\s+(?=(?:Afbud(?: fra)?|AFBUD|Fraværende|FRAVÆRENDE|Ikke til stede|Der var afbud fra|(?:Endvidere|Desuden|Derudover|Herudover) deltog)(?::|\s+[A-ZÀ-Þ]))/
/** Before an officer or those absent in the line of another label: `Ordstyrer: Bo Lang, referent: Per Ravn`, `Til stede: Ida, afbud: Bo`; not `Bo, formand: Ida`. */
const AFTER_COMMA = /,\s+(?=(?:referent|ordstyrer|mødeleder|dirigent|afbud|fraværende|gæster?)\s*:)/
/** The last words of all labels as printed: most lines have none of them. */
const LAST_WORDS = new Set(ROWS.map((row) => row.label.split(' ').at(-1)))

function mayHaveInnerLabel(text: string): boolean {
  if (NEEDS_NO_COLON.test(text) || NEXT_SENTENCE.test(text)) return true
  if (!text.includes(':', 3)) return false
  if (AFTER_COMMA.test(text)) return true
  return matchesOf(WORD_BEFORE_COLON, text).some(([, word]) => LAST_WORDS.has(word))
}

/** The parts of a line that hold a label each: "Dato: 3/5 2021 Sted: Rådhuset". */
export function splitAtLabels(line: MeetingLine): readonly MeetingLine[] {
  if (line.cells || !mayHaveInnerLabel(line.text)) return [line]
  const [text = '', ...sentences] = gathered(line.text.split(NEXT_SENTENCE), (s) => s.split(AFTER_COMMA))
  return [...splitInside(line, text), ...sentences.map((s) => ({ ...line, text: s }))]
}

function splitInside(line: MeetingLine, whole: string): readonly MeetingLine[] {
  const parts: MeetingLine[] = []
  let text = whole
  for (;;) {
    const at = INNER.exec(text)
    if (!at) break
    parts.push({ ...line, text: text.slice(0, at.index) })
    text = text.slice(at.index + at[0].length)
  }
  return [...parts, { ...line, text }]
}

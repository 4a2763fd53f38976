import { abbreviationKind } from './abbreviations.ts'

/** Half-open range of characters in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stop with closing quotes or brackets and the space after it: `. `, `?” `; not the point in `16.30`. */
const STOP = /[.!?…]+["”»’')\]]*(?=\s|$)/g
/** A stop glued to the next sentence: `godkendt.Udvalget`, `16.30.Sag`; not `www.kl.dk`, `H.C. Andersen`. */
const GLUED = /(?<=[a-zß-ÿ\d)]{2})[.!?](?=[A-ZÀ-ÞĀ-ɏ][a-zß-ÿ])/gu
/** The word (with inner points) that ends right before a stop: `bl.a`, `mio`, `3`. */
const WORD_BEFORE = /[A-Za-zÀ-ɏ\d/§-]+(?:\.[A-Za-zÀ-ɏ\d]+)*$/u
/** What may begin a sentence: `Udvalget`, `”Vi`, `15 haver`, `• Punkt`; not `og`. */
const CAN_BEGIN = /^\s*["“”«»'([•–-]*\s*(?:[A-ZÀ-ÞĀ-ɏ]|\d|§)/u
/** A letter that tells two of a kind apart, not a person's initial: `scenarie B`, `model A`; not `Hans B`. */
const LETTERED =
  /(?:scenari(?:e|um)|model|forslag|løsning|variant|alternativ|gruppe|klasse|blok|bilag|liste|spor|hal|zone|type|kategori)\s+[A-ZÀ-ÞĀ-ɏ]$/iu
/** An initial: `H`, `H.C`; not `A/S`. */
const INITIAL = /^[A-ZÀ-ÞĀ-ɏ](?:\.[A-ZÀ-ÞĀ-ɏ])*$/u
/** Names of months: after `den 3.` they continue the date even with a capital. */
const MONTH =
  /^\s*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår)/i
/** All that stands before the number when it is the sentence's own label: `Ad 1.`, `Pkt. 1 og 3.`; not `den 21.`. */
const NUMBERED_LEAD = /^\s*(?:ad|at|pkt|punkt|nr|sag|bilag|§|stk|kap)\.?\s*(?:\d+\s*(?:,|og|-|–)\s*)*$/i

/**
 * The sentences of a Danish text, in order, without the space between them.
 *
 * Knows abbreviations (`jf. pkt. 5`, `kl. 9`), ordinals (`2. behandling`, `3. april`), list numbers at the start
 * (`1. Godkendt.` is one sentence) and stops glued to the next word. `"Drøftet. Udsat til 3. april."` gives two spans.
 */
export function sentenceSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const end of sentenceEnds(text)) {
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

/** The sentences themselves, for callers that need no positions. */
export function sentences(text: string): readonly string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end))
}

function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  let from = 0
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (!endsSentence(text, from, stop.index, end)) continue
    ends.push(end)
    from = end
  }
  for (const glued of text.matchAll(GLUED)) ends.push(glued.index + 1)
  return ends.sort((a, b) => a - b)
}

function endsSentence(text: string, from: number, stop: number, end: number): boolean {
  const after = text.slice(end, end + 40)
  if (after.trim() === '') return true
  if (!CAN_BEGIN.test(after)) return false
  if (text[stop] !== '.') return true
  const before = text.slice(from, stop)
  const word = WORD_BEFORE.exec(before)?.[0] ?? ''
  if (/^\d+$/.test(word)) return numberEnds(before, word, after)
  if (INITIAL.test(word)) return LETTERED.test(before)
  // "CVR-nr." is "nr." with a name before it.
  const kind = abbreviationKind(word) ?? abbreviationKind(word.slice(word.lastIndexOf('-') + 1))
  return kind === null || (kind === 'may-close' && !/^\s*\d/.test(after))
}

/** Whether `den 21.` before a capital closes the sentence: not as list number, reference or date with capital month. */
function numberEnds(before: string, number: string, after: string): boolean {
  const lead = before.slice(0, -number.length)
  return lead.trim() !== '' && !NUMBERED_LEAD.test(lead) && !MONTH.test(after) && number.length <= 4
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end)
  const trimmed = raw.trim()
  if (!trimmed) return
  const from = start + (raw.length - raw.trimStart().length)
  spans.push({ start: from, end: from + trimmed.length })
}

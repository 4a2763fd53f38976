import { codeAt, codesOf, isAmong, lastCode } from '../danish/letters.ts'
import type { Draft } from './draft.ts'

/** How the document sets its lines. */
export interface Layout {
  /** Is text broken at a right edge at all? `false` when paragraphs stand on one line each. */
  readonly wrapped: boolean
  /** Empty lines that are only line spacing: 1 when every line is followed by one. */
  readonly spacing: 0 | 1
  /** Right edge at which lines were broken around a draft: that of its neighbours, else of the whole document. */
  readonly widthAt: (index: number) => number
}

/** How something ends that is finished: `Godkendt.`, `Indstilling:`; not `drøfter relevante`, `Danmark,`. */
const STOPS = codesOf('.:;!?')
/**
 * Begins something of its own with a small letter: `at der gives`, `a) Formanden`, `o Andet?`, `b. Økonomi`,
 * `(2) Økonomi`, `pkt. 3 Økonomi`; not `bedre veje`, `pkt. 3 blev udsat`.
 */
const OWN_START =
  /^(?:at\s|.(?:\s|\)|\.\s)|\(\d{1,3}\)\s|(?:ad|pkt|punkt|åbent|lukket)\.?\s?\d{1,3}[.:)]?\s+(?:[A-ZÀ-ÞĀ-ɏ]|\d{1,2}\. ))/

/** `referat_040314.pdf`, `bilag.docx notat.pdf`; not `se.dk`, `bilag 2.pdf er vedlagt`. */
const FILE_NAME = /^[^\s.]+\.(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|zip)(?:\s\S+\.[a-z]{3,4})*$/i

/** A line of nothing but names of files. */
export function isFileName(text: string): boolean {
  return FILE_NAME.test(text)
}

const NEIGHBOURS = 4

/** Measures line width and spacing from the lines that plainly continue the one before. */
export function layoutOf(drafts: readonly Draft[]): Layout {
  const near: number[] = []
  const spaced: number[] = []
  const gaps = { none: 0, one: 0, two: 0, more: 0 }
  for (let i = 1; i < drafts.length; i++) {
    const before = drafts[i - 1]
    const draft = drafts[i]
    if (!before || !draft) continue
    gaps[draft.gap === 0 ? 'none' : draft.gap === 1 ? 'one' : draft.gap === 2 ? 'two' : 'more']++
    if (draft.gap > 1 || !isContinuation(before, draft)) continue
    if (draft.gap === 0) near.push(i - 1)
    else spaced.push(i - 1)
  }
  const often = spaced.length >= 4 && spaced.length >= 0.08 * gaps.one && spaced.length > near.length
  // Every line is followed by an empty one, every paragraph by three.
  const doubled = spaced.length > 0 && gaps.more >= 3 && gaps.none + gaps.two === 0
  const spacing = often || doubled ? 1 : 0
  const broken = (spacing ? [...near, ...spaced] : near).sort((a, b) => a - b)
  const wrapped = broken.length >= Math.max(3, 0.04 * drafts.length)
  return { wrapped, spacing, widthAt: widths(drafts, broken) }
}

function widths(drafts: readonly Draft[], broken: readonly number[]): Layout['widthAt'] {
  const edgeOf = (i: number) => (drafts[i] ? rightEdge(drafts[i]) : 0)
  const sorted = broken.map(edgeOf).sort((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  const local = new Int32Array(drafts.length + NEIGHBOURS).fill(-1)
  for (const at of broken) {
    const edge = edgeOf(at)
    for (let i = Math.max(0, at - NEIGHBOURS); i <= at + NEIGHBOURS; i++) if ((local[i] ?? 0) < edge) local[i] = edge
  }
  return (index) => {
    const width = local[index] ?? -1
    return width < 0 ? usual : width
  }
}

/** Does a line plainly go on with the sentence of the line before it? */
export function isContinuation(before: Draft, draft: Draft): boolean {
  const { text } = before
  return text.length > 25 && !isAmong(STOPS, lastCode(text)) && goesOn(draft.text)
}

/** Begins in the middle of something: `opfølgende drøftelser`; not `at der gives`, `a) Formanden`, `o Andet?`. */
function goesOn(text: string): boolean {
  const code = codeAt(text, 0)
  if (isFileName(text)) return false
  const isFirst = (code >= 97 && code <= 122) || code === 40 || code === 230 || code === 248 || code === 229
  return isFirst && !OWN_START.test(text)
}

export function rightEdge(draft: Draft): number {
  return draft.indent + draft.text.length
}

import type { Draft, Repair } from './draft.ts'

/** An agenda on the line of its label: `Dagsorden: 1. Protokol   2. Hallen`, `Dagsordenen var: 1) Valg`; not `Dagsorden: Godkendt.`, `1. Protokol`. */
const AGENDA =
  /^(?:Følgende )?[Dd]agsorden(?:en)?(?: (?:var|lød|ifølge|i henhold til)[^:]{0,40})?\s*:\s*(?=1[.)] ?[A-ZÆØÅ])/
/** Where its next title begins: `Protokol⟨   2. Hallen⟩`, `Regnskab⟨, 3) Valg⟩`; not `Protokol 2 Hallen`. */
const NEXT_TITLE = /(?<=[A-Za-zÀ-ɏ.)])(?:[,;]| og)?\s+(?=(\d{1,2})[.)] ?[A-ZÀ-ÞĀ-ɏ])/g
/** The minutes answer the agenda by number: `ad 1. Protokollen`, `Pkt. 2: Hallen`, `3. Valg`; not `Vi var 3.` */
const ANSWER = /^(?:ad|til|pkt|punkt)?\.?\s*(?:pkt\.?|punkt)?\s*(\d{1,2})\s?[.):]/i
const FEWEST = 3
const FEWEST_ANSWERS = 2
/** Lines that an agenda fills, at most. */
const MOST_LINES = 6

/** Parts an agenda that runs on over its lines into its titles, where the minutes below answer it by number. Every part keeps the line's place. */
export const partInlineAgenda: Repair = (drafts) => {
  const at = drafts.findIndex(({ text }) => AGENDA.test(text))
  if (at < 0) return drafts
  const parts: Draft[] = []
  let expected = 1
  let end = at
  for (; end < Math.min(drafts.length, at + MOST_LINES); end++) {
    const draft = drafts[end]
    const cuts = draft ? cutsOf(draft.text, expected) : []
    if (!draft || (end > at && (draft.gap > 0 || cuts[0] !== 0))) break
    expected += cuts.length
    const starts = cuts[0] === 0 ? cuts : [0, ...cuts]
    parts.push(...starts.map((from, i) => partOf(draft, from, starts[i + 1])))
  }
  const answers = new Set(drafts.slice(end).map(({ text }) => ANSWER.exec(text)?.[1]))
  const answered = Array.from({ length: expected - 1 }, (_, i) => String(i + 1)).filter((n) => answers.has(n))
  if (expected <= FEWEST || answered.length < FEWEST_ANSWERS) return drafts
  return [...drafts.slice(0, at), ...parts, ...drafts.slice(end)]
}

/** Where the titles with the next numbers begin in a line. */
function cutsOf(text: string, first: number): readonly number[] {
  const head = AGENDA.exec(text)?.[0].length ?? 0
  const cuts: number[] = text.slice(head).startsWith(String(first)) ? [head] : []
  for (const hit of text.matchAll(NEXT_TITLE))
    if (Number(hit[1]) === first + cuts.length) cuts.push(hit.index + hit[0].length)
  return cuts
}

function partOf(draft: Draft, from: number, to: number | undefined): Draft {
  const text = draft.text
    .slice(from, to)
    .trim()
    .replace(/(?:[,;]|\sog)$/, '')
  return { ...draft, text, gap: from === 0 ? draft.gap : 0 }
}

import { EDGE_OF_WORD, followEdge, letterCode, ROOT, wordData } from './word-data.ts'

const SHORTEST = 3

/**
 * The lemma under which a word form is searched: `processen` → `proces`, `medformænd` → `medformand`.
 *
 * Every form of the dictionary has its own lemma; a word outside it is cut as the words that end alike
 * (`palliationsområdets` as `områdets`). The word must be folded.
 */
export function stem(word: string): string {
  return word.length < SHORTEST || !isPlain(word) ? word : applyEdit(word, longestPath(wordData().stems, word))
}

/** `møde`; not `§233`, `covid19`. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (letterCode(word.charCodeAt(i)) === 0) return false
  return true
}

/** The lemma of a first part with its link: `sundheds` → `sundhed`, `børne` → `barn`. */
export function linkStem(part: string): string {
  return applyEdit(part, longestPath(wordData().links, part))
}

/** Reads a word from the back as far as the automaton knows it; the label met last. Edge: letter 5, last 1, label 9, next 17 bits. */
function longestPath(edges: Uint32Array, word: string): number {
  let label = ((edges[0] as number) >>> 6) & 511
  let first = ROOT
  for (let i = word.length - 1; i >= -1; i--) {
    const code = i < 0 ? EDGE_OF_WORD : letterCode(word.charCodeAt(i))
    const edge = followEdge(edges, first, code)
    if (edge === 0) return label
    label = (edge >>> 6) & 511
    first = edge >>> 15
    if (first === 0) return label
  }
  return label
}

/** An edit `2:e`, read: two letters off, then `e`. */
interface Edit {
  readonly strip: number
  readonly add: string
}

const read: Edit[] = []

function applyEdit(word: string, label: number): string {
  const { strip, add } = read[label] ?? readEdit(label)
  return strip < word.length ? word.slice(0, word.length - strip) + add : word
}

function readEdit(label: number): Edit {
  const edit = wordData().edits[label] ?? ''
  const known = { strip: Number.parseInt(edit, 10), add: edit.slice(edit.indexOf(':') + 1) }
  read[label] = known
  return known
}

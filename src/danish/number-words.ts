import { eitherCase } from './patterns/either-case.ts'

const WORDS = [
  ...[
    'nul',
    'en',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'syv',
    'otte',
    'ni',
    'ti',
    'elleve',
    'tolv',
    'tretten',
    'fjorten',
  ],
  ...['femten', 'seksten', 'sytten', 'atten', 'nitten', 'tyve'],
]

/** A number in figures or, up to twenty, in words, as a pattern part: `12`, `1.240`, `fire`, `én`. */
export const NUMBER = `(?:\\d{1,2}\\.\\d{3}(?!\\d)|\\d{1,5}|(?:én|ét|et|ingen|${WORDS.join('|')})(?![\\p{L}]))`

/** As {@link NUMBER} where case counts: a word may open the sentence, `Fire`, `To`. */
export const OPENING_NUMBER = `(?:\\d{1,2}\\.\\d{3}(?!\\d)|\\d{1,5}|(?:[Éé]n|[Éé]t|[Ee]t|[Ii]ngen|${WORDS.map(eitherCase).join('|')})(?![\\p{L}]))`

/** `readNumber('fire')` is 4, `readNumber('12')` is 12, `readNumber('1.240')` is 1240, `readNumber('ingen')` is 0, `readNumber('mange')` is `null`. */
export function readNumber(text: string): number | null {
  const word = text.trim().toLowerCase()
  if (/^\d+(?:\.\d{3})?$/.test(word)) return Number(word.replace('.', ''))
  if (word === 'ingen') return 0
  const index = WORDS.indexOf(word.replace('é', 'e'))
  if (index >= 0) return index
  return word === 'et' || word === 'ét' ? 1 : null
}

import { describe, expect, it } from 'vitest'
import { neededWords } from '../../../src/danish/patterns/needed-words.ts'

describe('what a text must hold for a pattern to match', () => {
  const cases: readonly (readonly [string, RegExp, readonly (readonly string[])[]])[] = [
    ['a word', /godkendt/u, [['godkendt']]],
    ['a word in lower case', /Bilag/, [['bilag']]],
    ['a whole word with its gaps', /(?<![\p{L}\d])ja(?![\p{L}])/iu, [[' ja ']]],
    ['one of several endings', /godkend(?:t|es)/u, [['godkendt', 'godkendes']]],
    ['the shorter word where one holds the other', /godkend(?:t|te|tes)/u, [['godkendt']]],
    ['one branch or the other', /stemte|undlod/u, [['stemte', 'undlod']]],
    ['words and the gap between them', /ikke\s+nået/u, [['ikke nået']]],
    ['digits and points as a gap', /stk\.\s*\d{1,2}/u, [['stk ']]],
    ['a set of letters as alternatives', /afvente[rs]/u, [['afventer', 'afventes']]],
    ['an optional ending or none', /orientering(?:en)?\s+givet/u, [['orientering givet', 'orienteringen givet']]],
    ['a word before and a word behind what may be anything', /ikke\s+\p{L}+\s+nået/u, [['ikke '], [' nået']]],
    ['what must stand beside the match', /(?<=forslag\p{L}*\s)faldt/u, [['forslag'], ['faldt']]],
    ['the beginning of the text', /^ok\.$/iu, [[' ok ']]],
    ['a part that comes at least once', /(?:nej )+x/u, [['nej ']]],
  ]
  it.each(cases)('is %s', (_, pattern, lists) => {
    expect(neededWords(pattern)).toEqual(lists)
  })

  it.each([
    ['any letter', /\p{L}+/u],
    ['a branch without words', /godkendt|\d+/u],
    ['a word that may be missing', /(?:blev)?\s*\p{L}*/u],
    ['a word that may not stand there', /(?!ikke)\p{L}+/u],
    ['too little to tell texts apart', /\p{Lu}s/u],
    ['a range', /[a-zæøå]{4}/],
  ])('is nothing for %s', (_, pattern) => {
    expect(neededWords(pattern)).toEqual([])
  })
})

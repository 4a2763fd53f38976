import { expect, test } from 'vitest'
import { foldWord } from '../../src/danish/normalise.ts'

test.each([
  ['SUNDHEDSAFTALEN', 'sundhedsaftalen'],
  ['sund\u00adheds\u00adaftale', 'sundhedsaftale'],
  ['sund\u200bhed', 'sundhed'],
  ['mérudgift', 'merudgift'],
  ['ﬁnansiering', 'finansiering'],
  ['Malmö', 'malmø'],
  ['Västra', 'væstra'],
  ['a\u030abenra\u030a', 'åbenrå'],
  ['ÆRØ', 'ærø'],
])('folds %s to %s', (word, folded) => expect(foldWord(word)).toBe(folded))

test('never takes å for a, æ for ae or ø for o', () => {
  expect(foldWord('råd')).toBe('råd')
  expect(foldWord('lære')).toBe('lære')
  expect(foldWord('København')).toBe('københavn')
})

import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, paragraph, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

describe('the quote of a decision', () => {
  it('takes in the list that the sentence opens', () => {
    const blocks = [
      'Følgende blev valgt:',
      paragraph('Ib Krag (A)', 12, '•'),
      paragraph('Bo Lund (V)', 13, '•'),
      'Mødet hævet kl. 18.',
    ]
    const [decision] = decisionsOf(item('Valg', [section('decision', blocks)]), meeting())
    expect(decision?.quote).toBe('Følgende blev valgt: • Ib Krag (A) • Bo Lund (V)')
    expect(decision?.position).toMatchObject({ line: 11, endLine: 13 })
  })

  it('leaves out list items that are decisions of their own', () => {
    const blocks = ['Der var enighed om:', paragraph('Forslag A blev godkendt.', 12, 'a)')]
    expect(quotes([section('decision', blocks)])).toEqual([
      'agreed: Der var enighed om:',
      'approved: Forslag A blev godkendt.',
    ])
  })
})

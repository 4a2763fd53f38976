import { describe, expect, it } from 'vitest'
import type { Told } from '../../../src/facts/decisions/narrated/narrated-form.ts'
import { readNarrated } from '../../../src/facts/decisions/narrated/read-narrated.ts'
import { NARRATED_FORMS } from '../../../src/facts/decisions/narrated/table.ts'

const DECIDES = /nedsættes|lukkes|faldt/

function read(example: string | Told) {
  const { title = '', before, says, below, body = null } = typeof example === 'string' ? { says: example } : example
  const around = { outcomeSection: below !== undefined, body, meetingDate: '2024-05-06' }
  const decided = before !== undefined && DECIDES.test(before)
  const here = {
    title,
    aside: title === 'Eventuelt',
    behind: 0,
    before: () => (before === undefined ? [] : [before]),
    decided,
  }
  return readNarrated(says, around, here)
}

describe('every shape in which minutes tell an outcome', () => {
  it.each(NARRATED_FORMS)('$id reads its examples and none of its counter-examples', ({ id, outcome, ...form }) => {
    for (const example of form.examples)
      expect([example, read(example)]).toMatchObject([example, { ruleId: id, outcome }])
    for (const example of form.counterExamples) expect([example, read(example)?.ruleId]).not.toEqual([example, id])
  })

  it('has an id of its own', () => {
    expect(new Set(NARRATED_FORMS.map(({ id }) => id)).size).toBe(NARRATED_FORMS.length)
  })
})

describe('sentences that look like it', () => {
  it.each([
    'Ida fortalte, at vi siger kontrakten op.',
    'Hvis vi siger kontrakten op, mister vi rabatten.',
    'Vi siger måske kontrakten op.',
    'Siger vi kontrakten op?',
    'Ifølge reglerne får de medhold.',
    'Vi købte i 2019 nye bolde.',
  ])('%s decides nothing', (sentence) => {
    expect(read(sentence)).toBeNull()
  })

  it('counts few shapes under "Eventuelt"', () => {
    expect(read({ title: 'Eventuelt', says: 'Vi siger kontrakten op.' })).toBeNull()
    expect(read({ title: 'Eventuelt', says: 'Mødet i maj er aflyst.' })?.outcome).toBe('adopted')
  })
})

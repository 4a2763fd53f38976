import { describe, expect, it } from 'vitest'
import { aDecision, aDocument, aMeeting, anItem } from '../document.ts'
import { sessionWith } from './session.ts'

describe('minutes diff', () => {
  const agenda = aDocument('dagsorden.txt', {
    meetings: [aMeeting({ kind: 'agenda' })],
    items: [
      anItem({ ordinal: 1, title: 'Budget' }),
      anItem({ ordinal: 2, title: 'Havnebad' }),
      anItem({ ordinal: 3, title: 'Lukket sag' }),
    ],
  })
  const minutes = aDocument('referat.txt', {
    items: [
      anItem({ ordinal: 1, title: 'Budget', decisions: [aDecision({ quote: 'Budgettet blev godkendt.' })] }),
      anItem({ ordinal: 2, title: 'Nyt punkt om vejene' }),
      anItem({ ordinal: 3, title: 'Havnebad' }),
    ],
  })

  it('shows what the meeting added, dropped, moved and decided', async () => {
    const { code, out } = await sessionWith(agenda, minutes).minutes('diff fu-2022-03-15')
    expect(code).toBe(0)
    expect(out.slice(out.indexOf('\n\n') + 2)).toBe(`  1. Budget
     approved · referat.txt:12
     Budgettet blev godkendt.
+ 2. Nyt punkt om vejene
~ 3. Havnebad (was 2)
- 3. Lukket sag
`)
  })

  it('shows the decisions that a corrected version took back', async () => {
    const corrected = aDocument('referat rettet.txt', {
      items: [
        anItem({ ordinal: 1, title: 'Budget', decisions: [aDecision({ outcome: 'rejected', quote: 'Faldt.' })] }),
        anItem({ ordinal: 2, title: 'Nyt punkt om vejene' }),
      ],
    })
    const session = sessionWith(minutes, corrected)
    const { out } = await session.minutes('diff fu-2022-03-15-v1 fu-2022-03-15')
    expect(out.slice(out.indexOf('\n\n') + 2)).toBe(`  1. Budget
     rejected · referat rettet.txt:12
     Faldt.
     no longer:
     approved · referat.txt:12
     Budgettet blev godkendt.
  2. Nyt punkt om vejene
- 3. Havnebad
`)
  })

  it('prints the contract: both documents, and both sides of each item or null', async () => {
    const { out } = await sessionWith(agenda, minutes).minutes('diff fu-2022-03-15 --format json')
    const { schema, before, after, items } = JSON.parse(out)
    expect(schema).toBe('minutes.diff/1')
    expect([before, after]).toMatchObject([
      { id: 'fu-2022-03-15-dagsorden', kind: 'agenda', source: { path: 'dagsorden.txt' } },
      { id: 'fu-2022-03-15', kind: 'minutes', source: { path: 'referat.txt' } },
    ])
    expect(items.map((item: { change: string }) => item.change)).toEqual(['same', 'added', 'moved', 'dropped'])
    expect([items[1].before, items[3].after]).toEqual([null, null])
    expect(items[0].after).toMatchObject({
      id: 'fu-2022-03-15#1',
      decisions: [{ outcome: 'approved', position: { line: 12 }, source: { path: 'referat.txt' } }],
    })
  })

  it('says what is missing when there is only one document', async () => {
    const { code, err } = await sessionWith(minutes).minutes('diff fu-2022-03-15')
    expect(code).toBe(2)
    expect(err).toContain('there is nothing to compare fu-2022-03-15 with')
  })
})

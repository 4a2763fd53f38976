import { describe, expect, it } from 'vitest'
import type { AttendanceNote } from '../../src/model/fact.ts'
import { at } from '../../src/model/position.ts'
import { aDecision, aDocument, aMeeting, anItem } from '../document.ts'
import { sessionWith } from './session.ts'
import { smallArchive } from './small-archive.ts'

describe('minutes show', () => {
  it('shows a meeting, also when its body is written in another way', async () => {
    for (const reference of ['fu-2022-03-15', 'FU-2022-03-15']) {
      const { out } = await smallArchive().minutes(['show', reference])
      expect(out).toContain('Cykelstier i havnen')
      expect(out).toContain('source: fu.txt')
    }
  })

  it('shows an item with its sections and their places', async () => {
    const { out } = await smallArchive().minutes('show fu-2022-03-15#1')
    expect(out).toContain('Indstilling  fu.txt:3\n  Det indstilles, at cykelstierne anlægges.')
  })

  it('shows the case number of an item', async () => {
    const items = [anItem({ title: 'Byggeri', caseNumber: '23-033410' })]
    const { minutes } = sessionWith(aDocument('a.txt', { items }))
    expect((await minutes('show fu-2022-03-15#1')).out).toContain('Byggeri\ncase: 23-033410\na.txt:')
    expect((await minutes('search 23-033410')).out).toContain('Byggeri\n     23-033410\n     title · a.txt:')
    expect(JSON.parse((await minutes('show fu-2022-03-15#1 --format json')).out).item.caseNumber).toBe('23-033410')
  })

  it('shows who did not agree, with the place', async () => {
    const dissent = [
      { kind: 'reservation', text: 'Enhedslisten tog forbehold.', decision: null, position: at(14) } as const,
    ]
    const { minutes } = sessionWith(aDocument('a.txt', { items: [anItem({ dissent })] }))
    expect((await minutes('show fu-2022-03-15#1')).out).toContain(
      'reservation · a.txt:14\n     Enhedslisten tog forbehold.',
    )
  })

  it('prints dissent with the decision it is about, and the clause that a decision answers', async () => {
    const decisions = [aDecision({ clause: '2', clauseText: 'at prisen sættes ned.' })]
    const dissent = [{ kind: 'vote-against', text: 'Ø stemte imod, idet …', decision: 1, position: at(14) } as const]
    const { minutes } = sessionWith(aDocument('a.txt', { items: [anItem({ decisions, dissent })] }))
    expect((await minutes('decisions')).out).toContain('Godkendt.\n     did not agree: Ø stemte imod, idet …')
    expect((await minutes('decisions')).out).toContain('approved · clause 2 · a.txt:')
    expect((await minutes('decisions --compare')).out).toContain('recommended (2): at prisen sættes ned.')
    expect((await minutes('decisions --format md')).out).toContain('\n  - did not agree: Ø stemte imod')
    expect((await minutes('show fu-2022-03-15#1')).out.match(/Ø stemte imod/g)).toHaveLength(1)
  })

  it('does not tell a clause that the sentence begins with', async () => {
    const decisions = [
      aDecision({ clause: '2', quote: 'Ad 2: Udgår.' }),
      aDecision({ clause: '1', quote: 'Udsat til 1. maj.' }),
    ]
    const { out } = await sessionWith(aDocument('a.txt', { items: [anItem({ decisions })] })).minutes('decisions')
    expect(out.match(/clause \d/g)).toEqual(['clause 1'])
  })

  it('shows who could vote', async () => {
    const text = '34 parceller var repræsenteret.'
    const quorum = { quorate: null, represented: 34, proxies: null, text, position: at(3) }
    const { minutes } = sessionWith(aDocument('a.txt', { meetings: [aMeeting({ quorum })] }))
    expect((await minutes('show fu-2022-03-15')).out).toContain(`quorum: ${text}`)
    expect(JSON.parse((await minutes('show fu-2022-03-15 --format json')).out).meeting.quorum).toEqual(quorum)
  })

  it('shows who led and wrote it down, and who was there in part, as parse does', async () => {
    const note: AttendanceNote = {
      ...{ name: 'Bo Lind', party: 'V', presence: 'absent', fromItem: '3', toItem: '4', from: null, to: '18:20' },
      ...{ disqualified: true, standsInFor: null, quote: 'Bo Lind var inhabil i punkt 3-4.', position: at(9) },
    }
    const roles = { chair: 'Asta Holm', minuteTaker: 'cf', attendance: [note] }
    const { minutes } = sessionWith(aDocument('a.txt', { meetings: [aMeeting(roles)] }))
    const { out } = await minutes('show fu-2022-03-15')
    expect(out).toContain('  chair: Asta Holm\n  minutes by: cf\n')
    expect(out).toContain('  in part: Bo Lind var inhabil i punkt 3-4. a.txt:9\n')
    expect(JSON.parse((await minutes('show fu-2022-03-15 --format json')).out).meeting).toMatchObject(roles)
  })

  it('shows a single decision', async () => {
    const { out } = await smallArchive().minutes('show fu-2022-03-15#1.1')
    expect(out).toContain('approved · fu.txt:6\n     Forretningsudvalget godkendte cykelstierne.')
    expect(JSON.parse((await smallArchive().minutes('show fu-2022-03-15#1.1 --format json')).out)).toMatchObject({
      schema: 'minutes.show/1',
      id: 'fu-2022-03-15#1.1',
      outcome: 'approved',
    })
  })

  it.each(['fu-1999-01-01', 'fu-2022-03-15#9', 'fu-2022-03-15#1.9', '#1', 'xx-2022-03-15'])(
    'says that there is no %s',
    async (id) => {
      const { code, err, out } = await smallArchive().minutes(['show', id])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^minutes: .+\n/)
    },
  )
})

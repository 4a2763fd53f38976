import { describe, expect, it } from 'vitest'
import { itemName, meetingName } from '../../src/render/meeting-line.ts'

describe('the name of an item', () => {
  it.each([
    [{ number: '2', ordinal: 2, title: 'Forberedelse af møder' }, '2. Forberedelse af møder'],
    [{ number: null, ordinal: 2, title: 'Eventuelt' }, 'Eventuelt'],
    [{ number: null, ordinal: 2, title: null }, 'untitled item'],
    [{ number: '7', ordinal: 2, title: null }, '7. untitled item'],
  ])('of %j is %s', (item, name) => {
    expect(itemName(item)).toBe(name)
  })
})

describe('the name of a meeting', () => {
  const meeting = {
    id: 'x',
    body: 'Bestyrelsen',
    organisation: null,
    acronym: null,
    date: null,
    kind: 'minutes',
  } as const
  it('says whose board met, what is not known, and what is no minutes', () => {
    expect(meetingName(meeting)).toBe('no date  Bestyrelsen')
    expect(meetingName({ ...meeting, organisation: 'Havneby Roklub', date: '2021-05-04', kind: 'agenda' })).toBe(
      '2021-05-04  Bestyrelsen for Havneby Roklub, agenda',
    )
    expect(meetingName({ ...meeting, body: null, acronym: 'ØU' })).toBe('no date  unnamed body (ØU)')
  })
})

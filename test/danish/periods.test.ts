import { describe, expect, it } from 'vitest'
import { firstDay, isWrittenAsDate, lastDay } from '../../src/danish/periods.ts'

describe('a day, month or year that a user types', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-03-15', '2022-03-15', '2022-03-15'],
    ['15.3.2022', '2022-03-15', '2022-03-15'],
    ['15/3-2022', '2022-03-15', '2022-03-15'],
    ['15. marts 2022', '2022-03-15', '2022-03-15'],
    ['1 MAJ 2022', '2022-05-01', '2022-05-01'],
    ['feb. 2023', '2023-02-01', '2023-02-28'],
    ['september 2023', '2023-09-01', '2023-09-30'],
  ])('%s lasts from %s to %s', (text, first, last) => {
    expect([firstDay(text), lastDay(text)]).toEqual([first, last])
    expect(isWrittenAsDate(text)).toBe(true)
  })

  it.each(['2022-02-30', '31. april 2022', '0. maj 2022', '32.1.2022', '0022'])(
    '%s is written as one and is none',
    (text) => {
      expect([firstDay(text), lastDay(text), isWrittenAsDate(text)]).toEqual([null, null, true])
    },
  )

  it.each(['marts', 'punkt 2022', '15. marts', '3.2022', '15. marts 22', 'abc', ''])('%s is none', (text) => {
    expect([firstDay(text), lastDay(text), isWrittenAsDate(text)]).toEqual([null, null, false])
  })
})

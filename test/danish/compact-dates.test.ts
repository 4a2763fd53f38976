import { describe, expect, it } from 'vitest'
import { compactDateIn, compactReadings } from '../../src/danish/compact-dates.ts'

describe('compactReadings', () => {
  it.each([
    ['20190130', ['2019-01-30']],
    ['02092020', ['2020-09-02']],
    ['240620', ['2020-06-24', '2024-06-20']],
    ['311299', ['1999-12-31']],
    ['310120', ['2020-01-31', '2031-01-20']],
    ['999999', []],
  ])('reads %s', (digits, readings) => {
    expect(compactReadings(digits)).toEqual(readings)
  })
})

describe('compactDateIn', () => {
  it('finds the only group of digits, with its place', () => {
    expect(compactDateIn('Bestyrelsesmøde 240620')).toMatchObject({ iso: null, start: 16, end: 22, month: 6 })
    expect(compactDateIn('Udvalget 20190130, 17.00')).toMatchObject({ iso: '2019-01-30', day: 30 })
  })

  it.each(['Møde nr. 240620', 'Møde 240620 og 250720', 'Sag 1-240620', 'Møde 2406201', 'Møde 999999', 'A240620'])(
    'finds none in %s',
    (text) => {
      expect(compactDateIn(text)).toBeNull()
    },
  )
})

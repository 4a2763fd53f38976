import { describe, expect, it } from 'vitest'
import { DATE_FORMS } from '../../src/danish/date-forms.ts'
import { dateLeadIn } from '../../src/danish/date-lead-in.ts'
import { dateFormsAt, nextDatePlace } from '../../src/danish/date-places.ts'
import { type DateFound, findDates, readDate, weekdayAgrees } from '../../src/danish/dates.ts'

function meaning(date: DateFound | undefined): string | null {
  if (!date) return null
  if (date.iso) return date.iso
  if (date.readings.length) return '?'
  return `--${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}

describe.each(DATE_FORMS)('the date form $id', ({ id, pattern, examples, counterExamples }) => {
  it.each(examples)('reads %s as %s', (text, expected) => {
    pattern.lastIndex = 0
    expect(pattern.exec(text)?.[0], `${id} matches the whole of it`).toBe(text)
    expect(meaning(findDates(text)[0])).toBe(expected)
  })

  it.each(examples)('is among the forms that the first characters of %s allow', (text) => {
    expect(dateFormsAt(text, nextDatePlace(text, 0)).map((form) => form.id)).toContain(id)
  })

  it.each(counterExamples)('does not read a whole date out of %s', (text) => {
    const complete = findDates(text).filter((d) => d.iso || d.readings.length)
    expect(complete).toEqual([])
  })
})

describe('findDates', () => {
  it.each([
    ['Tirsdag den 14. maj 2019 kl. 10.15-11.45', '2019-05-14', 1],
    ['TIRSDAG DEN 12 DECEMBER 2023', '2023-12-12', 1],
    ['Mandag den 7/9 2020 kl. 09.00-11.00', '2020-09-07', 0],
    ['Torsdag, Marts 12, 2015 - 08:15', '2015-03-12', 3],
    ['onsdag, den 30. oktober 2019', '2019-10-30', 2],
    ['År 2009, mandag den 27. april', '2009-04-27', 0],
    ['Torsdag d.10.09.15.', '2015-09-10', 3],
    ['onsdag den 13.09.17 kl. 19.00', '2017-09-13', 2],
    ['onsdag 17.01.18 (as is 18.01.17)', null, 2],
    ['onsdag den 24.09.11', '2024-09-11', 2],
    ['onsdag 25.08.27', null, 2],
    ['onsdag den 25.08.27', '2027-08-25', 2],
    ['d. 11.10.17', '2017-10-11', null],
  ])('reads %s with its weekday', (text, iso, weekday) => {
    expect(findDates(text)[0]).toMatchObject({ iso, weekday })
  })

  it.each([
    ['den 26. og 27. april 2014', '2014-04-26', '2014-04-27'],
    ['30. maj - 1. juni 2014', '2014-05-30', '2014-06-01'],
    ['fredag-lørdag den 5.-6. september 2008', '2008-09-05', '2008-09-06'],
  ])('reads the two days of %s', (text, iso, lastDay) => {
    expect(findDates(text)).toMatchObject([{ iso, lastDay, weekday: null }])
  })

  it('lets an ambiguous short date stand open rather than guess', () => {
    expect(findDates('25.08.27')[0]).toMatchObject({ iso: null, readings: ['2027-08-25', '2025-08-27'] })
  })

  it('says where the date stands, with weekday and "den"', () => {
    const text = 'Beslutning Byrådet den 17-05-2016'
    const [date] = findDates(text)
    expect(text.slice(date?.start, date?.end)).toBe('den 17-05-2016')
  })

  it('finds several dates in one line', () => {
    const dates = findDates('Forretningsorden 1.1.2014-31.12.2017, vedtaget den 7. april 2014')
    expect(dates.map((d) => d.iso)).toEqual(['2014-01-01', '2017-12-31', '2014-04-07'])
  })

  it.each([
    'Sag 306-2009-600',
    'Dok. 306-2019-261877',
    '00.22.00-P35-11-21',
    '1-51-71-3321-08',
    'Sagsnr. 16/24751',
    'tlf. 12 34 56 78',
    'j.nr. 701-011-51/04',
    '2. behandling af budget 2014',
    '31. april 2020',
    '30/2 2020',
    'kl. 12.30-14.00',
    'beløb på 1.234.567 kr.',
    'i 2020-2023',
    '§ 12.5.12',
  ])('finds no date in %s', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it('knows a garbled year as a date without year', () => {
    expect(findDates('11. juni 20017')).toMatchObject([{ iso: null, readings: [], month: 6, day: 11 }])
  })

  it.each(['1', '1.', '12-', '1/2 ', 'maj '])('finds no date in 100,000 characters of "%s"', (run) => {
    expect(findDates(run.repeat(100_000 / run.length)).filter((d) => d.iso !== null)).toEqual([])
  })
})

describe('dateFormsAt', () => {
  it.each(['15 sager', 'B15-03-2018', '§ 15-03-2018', '123-03-2018', '15'])(
    'allows no form at the number in %s',
    (text) => {
      expect(dateFormsAt(text, text.search(/\d/))).toEqual([])
    },
  )
})

describe('dateLeadIn', () => {
  it.each([
    ['År 2009, mandag den ', 0, 0, 2009, true],
    ['Tirsdag, d.', 0, 1, null, true],
    ['på fredag ', 3, 4, null, false],
    ['i lørdags, den ', 2, 5, null, true],
  ])('reads %s backwards', (text, start, weekday, year, den) => {
    expect(dateLeadIn(text, text.length, 0)).toEqual({ start, weekday, year, den })
  })

  it.each(['vinden ', 'sommerdag ', 'hver dag ', 'sidste år 2009 '])('leaves out what only ends so: %s', (text) => {
    expect(dateLeadIn(text, text.length, 0)).toMatchObject({ weekday: null, den: false })
  })
})

describe('readDate', () => {
  it('takes a text that is a date and nothing else', () => {
    expect(readDate(' den 26-03-2019:')?.iso).toBe('2019-03-26')
    expect(readDate('Byrådet den 26-03-2019')).toBeNull()
    expect(readDate('26-03-2019, 27-03-2019')).toBeNull()
  })
})

describe('weekdayAgrees', () => {
  it('tells that 4 May 2015 was no Friday', () => {
    const [wrong] = findDates('Fredag den 4. maj 2015')
    const [right] = findDates('Mandag den 4. maj 2015')
    const [none] = findDates('4. maj 2015')
    expect([wrong, right, none].map((d) => d && weekdayAgrees(d))).toEqual([false, true, true])
  })
})

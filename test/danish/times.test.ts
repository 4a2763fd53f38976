import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/danish/times.ts'

describe('findTimes', () => {
  it.each([
    ['kl. 16:30', '16:30', null],
    ['kl. 12.30-14.00', '12:30', '14:00'],
    ['Kl. 15:00-16:10', '15:00', '16:10'],
    ['15:00 - 17.30', '15:00', '17:30'],
    ['kl. 19.00 – 21.30', '19:00', '21:30'],
    ['kl 19 – kl 20', '19:00', '20:00'],
    ['kl. 16.30 senest 21.00', '16:30', '21:00'],
    ['kl. 09.00 12.00', '09:00', '12:00'],
    ['kl.18.30-21.00', '18:30', '21:00'],
    ['kl. 1900', '19:00', null],
    ['klokken 13.00', '13:00', null],
    ['19.30 – 21.30', '19:30', '21:30'],
    ['Kl: 13.10 – 14.40', '13:10', '14:40'],
    ['9. maj 2018 kl. 10-17', '10:00', '17:00'],
    ['07-12-2021 17:00:00', '17:00', null],
    ['Marts 12, 2015 - 08:15', '08:15', null],
    ['kl. 8', '08:00', null],
    ['fra kl. 14 til kl. 16', '14:00', '16:00'],
    ['mødet sluttede kl. 21:07', '21:07', null],
    ['hævet kl.: 11:10.', '11:10', null],
    ['Tid: 17.30-19', '17:30', '19:00'],
    ['kl. 24.00', '00:00', null],
    ['fra 16:00 til ca. 18', '16:00', '18:00'],
    ['kl. 17.00 - ca. 19.00', '17:00', '19:00'],
    ['kl. 10.00 til ca. kl. 12.30', '10:00', '12:30'],
    ['mellem kl. 17.00 og 19.00', '17:00', '19:00'],
    ['mellem 17.00 og 19.00', '17:00', '19:00'],
    ['kl. 10 og 14', '10:00', null],
  ])('reads %s', (text, from, to) => {
    expect(findTimes(text)[0]).toMatchObject({ from, to })
  })

  it.each([
    '12.06.2018',
    '04-06-2020',
    'kl. 25.00',
    'kl. 12.75',
    '2:1 stemmer',
    '13.05.12-Ø00',
    'kr. 12.000',
    'klasse 7',
    'kl. 2.400 kr.',
    '1.12.30',
  ])('finds no time in %s', (text) => {
    expect(findTimes(text)).toEqual([])
  })

  it('says which times are marked as such', () => {
    expect(findTimes('kl. 14.15').map((t) => t.marked)).toEqual([true])
    expect(findTimes('14:15').map((t) => t.marked)).toEqual([true])
    expect(findTimes('14.15').map((t) => t.marked)).toEqual([false])
  })

  it('finds two separate times in order', () => {
    expect(findTimes('forlod mødet kl. 14:07 og kom tilbage kl. 14:25').map((t) => t.from)).toEqual(['14:07', '14:25'])
  })
})

import { describe, expect, it } from 'vitest'
import { isGarbled } from '../../../src/extract/pdf/page-reading.ts'
import { repairText } from '../../../src/extract/pdf/repair-text.ts'

describe('repairText', () => {
  it.each([
    ['inds琀椀lles', 'indstilles'],
    ['A昀戀ud', 'Afbud'],
    ['ﬁnansiering', 'finansiering'],
    ['2023 \x96 2024', '2023 – 2024'],
  ])('mends %j', (broken, right) => expect(repairText(broken)).toBe(right))
  it.each(['til', 'Ærø', '種'])('leaves %j', (text) => expect(repairText(text)).toBe(text))
})

describe('isGarbled', () => {
  it.each([
    ['control characters', '\x01\x02\x03\x04 \x05\x06'],
    ['private-use characters', '\uE001\uE002\uE003 \uE004 a'],
    ['shifted letters', 'Ghu eohy yhgwdjhw dw vdjhq ibohqhv phg ghw vdpph '.repeat(6)],
  ])('sees %s', (_, text) => expect(isGarbled(text)).toBe(true))
  it.each([
    ['Danish', 'Udvalget tog orienteringen til efterretning og bad om en ny status. '.repeat(4)],
    ['a page of names', 'Jens Holm, Mette Krogh-Lund, Öyvind Håkansson, Troels af Ravnsø, '.repeat(4)],
    ['a page of numbers', '1.234.567 89.012 3.456 '.repeat(20)],
    ['a short label', 'Bilag'],
  ])('accepts %s', (_, text) => expect(isGarbled(text)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { isGarbled } from '../../../src/extract/pdf/garbled.ts'
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

const DANISH =
  'Udvalget tog orienteringen til efterretning og bad forvaltningen om en ny status på budgettet inden sommerferien begynder.'
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå'
const shifted = (by: number) =>
  [...DANISH.toLowerCase()]
    .map((c) => (LETTERS.includes(c) ? (LETTERS.at((LETTERS.indexOf(c) + by) % 29) ?? c) : c))
    .join('')

describe('isGarbled', () => {
  it.each(Array.from({ length: 28 }, (_, i) => i + 1))('sees letters exchanged for those %i further on', (by) => {
    expect(isGarbled(shifted(by))).toBe(true)
  })
  it.each([-29, -5, -3, -1, 1, 3, 31])('sees codes shifted by %i', (by) => {
    expect(
      isGarbled([...DANISH.repeat(6)].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + by)).join('')),
    ).toBe(true)
  })
  it('sees a page of which a part cannot be read', () => {
    expect(isGarbled(`${DANISH}\n${shifted(3)}\n${DANISH.toUpperCase()}\n${shifted(3)}`)).toBe(true)
  })
  it('sees noise of punctuation', () => {
    expect(isGarbled('!"#$%&\'()*+,-./:;<=>?@ [\\]^_`{|}~ '.repeat(5))).toBe(true)
  })
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
    ['a table of contents', `Budget ${'.'.repeat(90)} 3\nValg ${'.'.repeat(90)} 4\nEventuelt ${'. '.repeat(60)} 5`],
    ['German', 'Der Ausschuss hat den Vorschlag besprochen und die Verwaltung um weitere Informationen gebeten.'],
    ['English', 'The committee discussed the proposal and asked the administration to return with more information.'],
    ['capitals', DANISH.toUpperCase()],
    ['initials', 'LBØ, KHN, JTR, MWS, PFK, GGD, BBC, DSK, HVF, RKP, TZX, QWE, '.repeat(2)],
  ])('accepts %s', (_, text) => expect(isGarbled(text)).toBe(false))
})

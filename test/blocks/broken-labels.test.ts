import { describe, expect, it } from 'vitest'
import { continuesLabel } from '../../src/blocks/broken-labels.ts'

describe('a label broken between two lines', () => {
  it.each([
    ['Økonomiudvalget indstiller', 'den 25. maj 2009 at'],
    ['Beslutning i Byrådet', 'den 24. februar 2015'],
    ['Beslutning', 'i Kulturudvalget den 3. maj 2012:'],
    ['Teknisk Udvalgs møde', 'den 19. maj 2014, pkt. 4:'],
    ['Beslutning i Udvalget for Kultur, Fritid og', 'Landdistrikter den 19. maj 2014'],
    ['Indstilling fra Børne- og', 'Ungeudvalget:'],
    ['Direktionen indstiller til Økonomiudvalget og', 'Byrådet,'],
    ['SOCIAL- OG SUNDHEDSFORVALTNINGEN', 'INDSTILLER,'],
    ['Chefen for Natur, Miljø og', 'Landbrug indstiller,'],
  ])('%s / %s', (last, next) => {
    expect(continuesLabel(last, next)).toBe(true)
  })

  it.each([
    ['Beslutning', 'Godkendt.'],
    ['Beslutning', 'i overensstemmelse med indstillingen.'],
    ['Sagen genoptages', 'den 25. maj 2009'],
    ['Møde i Økonomiudvalget', 'den 25. maj 2009'],
    ['Direktionen indstiller,', 'Byrådet godkender'],
    ['Der blev drukket kaffe.', 'INDSTILLING'],
    ['Bestyrelsen takker Ida, Bo og', 'Landbrug er på programmet.'],
  ])('not %s / %s', (last, next) => {
    expect(continuesLabel(last, next)).toBe(false)
  })
})

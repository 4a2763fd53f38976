import { describe, expect, it } from 'vitest'
import { readLeadIn } from '../../src/headings/lead-ins.ts'

describe('lead-ins', () => {
  it.each([
    'Direktionen indstiller,',
    'Dansk Folkeparti foreslår:',
    'Administrationen indstiller, at',
    'Det indstilles, at',
    'Administrationen indstiller, at udvalget',
    'Administrationen indstiller til Økonomiudvalg og Kommunalbestyrelse',
    'FORVALTNINGEN INDSTILLER,',
    'FORVALTNINGEN INDSTILLER TIL TEKNISK UDVALG,',
    'Økonomiudvalget indstiller den 25. maj 2009 at',
    'Teknisk Udvalg indstillede i mødet d. 2/12 2002:',
  ])('%s', (text) => {
    expect(readLeadIn(text)).not.toBeNull()
  })

  it.each([
    'Udvalget anbefaler indstillingen.',
    'Det foreslås, at planen godkendes.',
    'Direktionen indstiller, at planen vedtages.',
    'UDVALGET ANBEFALER INDSTILLINGEN.',
    'Teknisk Udvalg indstillede planen den 2. december 2002,',
    'Økonomiudvalget anbefalede den 9. december 2002',
    'KL ANBEFALER, at planen godkendes.',
    'Ledelsen anbefaler en ny ordning for hele skolen til glæde for de mindste',
  ])('not %s', (text) => {
    expect(readLeadIn(text)).toBeNull()
  })

  it('may stand in one sentence with what is recommended', () => {
    expect(readLeadIn('Det indstilles, at planen godkendes.')).toMatchObject({
      label: 'Det indstilles',
      inSentence: true,
      rest: 'Det indstilles, '.length,
    })
    expect(readLeadIn('Det indstilles, at')).toMatchObject({ label: 'Det indstilles, at', inSentence: false })
  })

  it('may be set apart from their sentence by capitals alone', () => {
    expect(readLeadIn('FORVALTNINGEN INDSTILLER TIL BYRÅDET, at vejen bygges.')).toMatchObject({
      ...{ label: 'FORVALTNINGEN INDSTILLER TIL BYRÅDET', body: 'FORVALTNINGEN', setApart: true },
      rest: 'FORVALTNINGEN INDSTILLER TIL BYRÅDET, '.length,
    })
  })

  it('tell the day and who recommends', () => {
    const { body, date } = readLeadIn('Økonomiudvalget indstillede den 9. december 2002, at') ?? {}
    expect([body, date]).toEqual(['Økonomiudvalget', '2002-12-09'])
  })
})

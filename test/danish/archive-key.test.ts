import { describe, expect, it } from 'vitest'
import { archiveKey, likelyOne } from '../../src/danish/archive-key.ts'

describe('archiveKey', () => {
  it.each([
    ['Vestskolens skolebestyrelse', 'Skolebestyrelsen på Vestskolen'],
    ['Skolebestyrelsen for Vestskolen', 'Skolebestyrelsen ved Vestskolen'],
    ['Ravnsby Sogns Menighedsråd', 'Menighedsrådet i Ravnsby'],
    ['Ravnsby Menighedsråd', 'Menighedsrådet for Ravnsby Sogn'],
    ['Ravnsby Menighedsråd', 'Menighedsrådet ved Ravnsby Kirke'],
    ['Viborg Stiftsråd', 'Stiftsrådet for Viborg Stift'],
    ['Assens Provstiudvalg', 'Provstiudvalget for Assens Provsti'],
    ['Haveforeningen Fremads bestyrelse', 'Bestyrelsen for Haveforeningen Fremad'],
    ['Bestyrelsen for HAVEFORENINGEN FREMAD', 'Bestyrelsen i Haveforeningen "Fremad"'],
    ['Vestby Byråd', 'Byrådet i Vestby'],
    ['Randers Byråd', 'Byrådet i Randers'],
    ['Det Lokale Beskæftigelsesråd', 'Lokale Beskæftigelsesråd'],
    ['HovedMED', 'Hoved-MED'],
    ['HovedMED-udvalget', 'Hovedmedudvalget'],
    ['Hoved-MED udvalget', 'Hoved-MED'],
    ['Økonomiudvalget', '14-17 Økonomiudvalg'],
  ])('takes %s and %s for one body', (a, b) => {
    expect(archiveKey(a)).toBe(archiveKey(b))
  })

  it.each([
    ['Menighedsrådet', 'Ravnsby Menighedsråd'],
    ['Ravnsby Menighedsråd', 'Skovby Menighedsråd'],
    ['Skolebestyrelsen på Vestskolen', 'Skolebestyrelsen på Østskolen'],
    ['Bestyrelsen for Haveforeningen Fremad', 'Bestyrelsen for Haveforeningen Solbakken'],
    ['Udvalget for Børn og Unge', 'Børne- og Ungeudvalget'],
    ['Forretningsudvalget', 'Sundhedsdirektørernes Forretningsudvalg'],
    ['HovedMED', 'LokalMED'],
    ['HovedMED', 'Hovedudvalget'],
    ['Lokal-MED Teknik', 'Lokal-MED Kultur'],
    ['Teknik- og Miljøudvalget', 'Miljøudvalget'],
    ['Akademisk Råd', 'Etisk Råd'],
    ['Vestby Byråd', 'Vestby Ældreråd'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(archiveKey(a)).not.toBe(archiveKey(b))
  })
})

describe('likelyOne', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ name, aliases: [] }))

  it('pairs a body with the only one that is told by whose it is', () => {
    const bodies = named('Menighedsrådet', 'Byrådet', 'Ravnsby Menighedsråd', 'Økonomiudvalget')
    expect(likelyOne(bodies)).toEqual([['Menighedsrådet', 'Ravnsby Menighedsråd']])
  })

  it('pairs an abbreviation with the only body that goes by it', () => {
    const fu = { name: 'Forretningsudvalget', aliases: [{ alias: 'FU' }] }
    expect(likelyOne([...named('FU'), fu])).toEqual([['FU', 'Forretningsudvalget']])
    expect(likelyOne([...named('FU'), fu, { ...fu, name: 'Fritidsudvalget' }])).toEqual([])
  })

  it('says nothing where there are two, or none', () => {
    expect(likelyOne(named('Menighedsrådet', 'Ravnsby Menighedsråd', 'Skovby Menighedsråd', 'Byrådet'))).toEqual([])
    expect(likelyOne(named('Udvalget', 'Udvalget for Havne'))).toEqual([])
  })
})

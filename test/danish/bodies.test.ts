import { describe, expect, it } from 'vitest'
import { bodyKey, closeLetterSpacing, isBodyName, isGenericBody, withoutPeriod } from '../../src/danish/bodies.ts'

describe('bodyKey', () => {
  it.each([
    ['Økonomiudvalget', 'Økonomiudvalgets'],
    ['Økonomiudvalget', 'ØKONOMIUDVALG'],
    ['Økonomiudvalget', 'Oekonomiudvalget'],
    ['Byrådet', '14-17 Byrådet'],
    ['Byrådet', 'Byrådet (18-21)'],
    ['Byrådet', 'Byrådet 2022-2025'],
    ['Byrådet', 'År 2014-2017 Byrådet'],
    ['Kommunalbestyrelsen', 'Kommunalbestyrelsen_2018-21'],
    ['Forretningsudvalg', 'forretningsudvalget'],
    ['Børn & Læringsudvalget', 'Børn og Læringsudvalget'],
    ['Udvalget for Ældre og Sundhed', 'Udvalg for ældre og sundhed'],
    ['Udvalget "Læring og Trivsel"', 'Udvalget Læring og Trivsel'],
    ['Sundhedsdirektørernes Forretningsudvalg', 'SUNDHEDSDIREKTØRERNES FORRETNINGSUDVALGS'],
    ['KKR Midtjylland', 'K K R  M I D T J Y L L A N D'],
    ['Aabenraa Byråd', 'Åbenrå Byråd'],
    ['Sundhedsdirektørkredsen', 'sundhedsdirektørkredsens'],
    ['Gudenåkomitéen', 'Gudenåkomiteen'],
    ["KKR Hovedstaden's", 'KKR Hovedstadens'],
  ])('takes %s and %s for one body', (a, b) => {
    expect(bodyKey(a)).toBe(bodyKey(b))
  })

  it.each([
    ['Forretningsudvalget', 'Fælles Forretningsudvalg'],
    ['Børne- og Ungeudvalget', 'Børne- og Skoleudvalget'],
    ['Byrådet', 'Ældrerådet'],
    ['Udvalget for Børn', 'Udvalget for Børn og Unge'],
    ['Sundhedsudvalget', 'Social- og Sundhedsudvalget'],
    ['HMU Socialområdet', 'LMU Socialområdet'],
    ['Aarhus Universitet', 'Aarhus Universitets bestyrelse'],
    ['FU', 'FFU'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(bodyKey(a)).not.toBe(bodyKey(b))
  })

  it('keeps an s that belongs to the name', () => {
    expect(bodyKey('Sct. Hans')).toBe('sct hans')
    expect(bodyKey('Bus')).toBe('bus')
  })
})

describe('withoutPeriod', () => {
  it('leaves numbers that are no period', () => {
    expect(withoutPeriod('§17 stk. 4 udvalget')).toBe('§17 stk. 4 udvalget')
    expect(withoutPeriod('Udvalget 18')).toBe('Udvalget 18')
  })
})

describe('closeLetterSpacing', () => {
  it('closes spaced words and leaves ordinary text', () => {
    expect(closeLetterSpacing('M Ø D E R E F E R A T')).toBe('MØDEREFERAT')
    expect(closeLetterSpacing('Liste A B og Ø i salen')).toBe('Liste A B og Ø i salen')
    expect(closeLetterSpacing('vi så i å')).toBe('vi så i å')
  })
})

describe('isBodyName', () => {
  it.each([
    'Byrådet',
    'ØKONOMIUDVALGET',
    '14-17 Byrådet',
    'Klima-, Miljø- og Teknikudvalget',
    'Teknik, Fritid, Plan og Klimaudvalget 2014-2017',
    'Børn & Læringsudvalget',
    'Udvalget for Ældre og Sundhed',
    'Udvalg for regional udvikling',
    'Politisk styregruppe for Letbanen',
    'Sundhedsdirektørernes Forretningsudvalg',
    'Aarhus Universitets bestyrelse',
    'Beboerrådet på Egely Plejecenter',
    'Lokal-MED Teknik og Miljø',
    'Thurø Sogns Menighedsråd',
    'Det fælles landdistriktsråd',
    'KKR Hovedstaden',
    'HMU Socialområdet',
    'Bestyrelsen',
    'Sundhedsdirektørkredsen',
    'Det Faglige Råd for Neurologi',
    'Akademisk Råd ved Det Naturvidenskabelige Fakultet',
    'Hovedudvalget for Den Selvejende Institution Solhjem',
    'Hoved-MED',
    'LokalMED, Byskolen',
    '§17, stk. 4-udvalget om cykelstier',
    'Hegnsynet',
  ])('takes %s for a body', (name) => {
    expect(isBodyName(name)).toBe(true)
  })

  it.each([
    'Udvalget',
    'Rådet',
    'Bakkens Boldklub',
    'Rådet i Vestby',
    'Beboerrådet på tur',
    'Måltal',
    'Godkendelse af dagsorden',
    'Der blev aftalt at spørge bestyrelsen',
    'Formandskabet for Skolelederkredsen indstiller, at Skolelederkredsen',
    'Regionshuset, Engvej 12',
    'Økonomiudvalget: Godkendt.',
    'byrådet',
    'Grådighed',
    'Referat fra mødet',
    'Bestyrelsen ved godt besked',
    'Rådet den dag',
    'MED omtanke',
    '§17 om udvalg',
  ])('takes %s for none', (name) => {
    expect(isBodyName(name)).toBe(false)
  })

  it('tells nouns that any body is called by', () => {
    expect(['Udvalget', 'Rådet', 'Byrådet', 'Bestyrelsen'].map(isGenericBody)).toEqual([true, true, false, false])
  })
})

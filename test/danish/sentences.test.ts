import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS, abbreviationKind } from '../../src/danish/abbreviations.ts'
import { sentenceSpans, sentences } from '../../src/danish/sentences.ts'

describe('sentences', () => {
  const WHOLE = [
    'Godkendt, jf. pkt. 5 og bilag 3 i dagsordenen.',
    'Forslaget sendes til 2. behandling den 3. april kl. 16.30 i Byrådet.',
    'Der bevilges 2,5 mio. kr. til anlæg, jf. Budget 2024.',
    '1. Godkendt.',
    'Ad 1. Godkendt.',
    'Ad. 2 Menighedsrådet tiltrådte dette.',
    'At 4 og 5: Indstilles til Byrådets godkendelse.',
    'Formanden taler med bl.a. Chr. Hansen og H.C. Andersen, f.eks. på mødet d. 8. oktober.',
    'Mødet flyttes til den 14. August kl. 9.',
    '1. viceborgmester Hans Olsen deltog ikke.',
    'Temadagen holdes den 10. nov. 2024 i Nr. Snede.',
    'Se mere på www.byen.dk eller i budget.pdf under bilag.',
    'Planen gælder 3. kvartal og 1. halvår.',
    'Regnskabet, CVR-nr. 22334455, blev godkendt.',
    'Vi valgte Hans B. Jensen.',
    'Anbefales af 6 (A, V, F)',
    'Tilbagesendes Magistratens 2. Afdeling med bemærkning om planen.',
    'Et flertal (Jens Kr. Yde og Ulla Hvass) anbefaler model A.',
  ]
  it.each(WHOLE)('keeps whole: %s', (text) => expect(sentences(text)).toEqual([text]))

  const SPLIT: [string, string[]][] = [
    [
      'I § 9 hedder det: »Se bilag 2.« Komitéen fulgte det.',
      ['I § 9 hedder det: »Se bilag 2.«', 'Komitéen fulgte det.'],
    ],
    ['Godkendt til Holmevej. ad 2. Tiltrådt.', ['Godkendt til Holmevej.', 'ad 2. Tiltrådt.']],
    ['Drøftet. Udsat til 3. april.', ['Drøftet.', 'Udsat til 3. april.']],
    ['Der gives 15 mio. kr. Udvalget følger op.', ['Der gives 15 mio. kr.', 'Udvalget følger op.']],
    ['Mødet flyttes til den 21. Punkt 3 udgår.', ['Mødet flyttes til den 21.', 'Punkt 3 udgår.']],
    ['Vi går videre med scenarie B. Direktøren følger op.', ['Vi går videre med scenarie B.', 'Direktøren følger op.']],
    ['Godkendt.Udvalget takker.', ['Godkendt.', 'Udvalget takker.']],
    ['Hvad nu? Intet.', ['Hvad nu?', 'Intet.']],
    ['”Vi siger nej.” Forslaget faldt.', ['”Vi siger nej.”', 'Forslaget faldt.']],
    ['Kamma tager over til jul. Lone følger op.', ['Kamma tager over til jul.', 'Lone følger op.']],
    ['Kl. 9 begyndte mødet m.v. Alle var der.', ['Kl. 9 begyndte mødet m.v.', 'Alle var der.']],
    ['Udsat (af hensyn til budgettet). Genoptages i maj.', ['Udsat (af hensyn til budgettet).', 'Genoptages i maj.']],
  ]
  it.each(SPLIT)('splits: %s', (text, parts) => expect(sentences(text)).toEqual(parts))

  it('gives spans that cut the sentence out of the text', () => {
    const text = '  Drøftet.   Godkendt. '
    expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Drøftet.', 'Godkendt.'])
  })

  it('keeps the numbers before several in one line', () => {
    const line = 'Suppleanter: 1. Ida Holm (parcel 18), 2. Bo Lund (parcel 3)'
    expect(sentences(line)).toEqual([line])
    expect(sentences('For: 14. Imod: 1. Undlod: 2. Vedtaget.')).toHaveLength(4)
  })

  it('finds nothing in nothing', () => expect(sentenceSpans(' \n ')).toEqual([]))
})

describe('abbreviations', () => {
  it('stand in one list only, in lower case', () => {
    const all = [...ABBREVIATIONS.leads, ...ABBREVIATIONS['may-close']]
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(all.map((word) => word.toLowerCase()))
  })
  it('are known whatever their case, and nothing else is', () => {
    expect(abbreviationKind('Jf')).toBe('leads')
    expect(abbreviationKind('kr')).toBe('may-close')
    expect(abbreviationKind('punkt')).toBeNull()
  })
})

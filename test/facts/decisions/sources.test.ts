import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes, RECOMMENDATION } from './read-decisions.ts'

describe('decisions', () => {
  it('are read in outcome sections, not in recommendation, case text or history', () => {
    const sections = [
      section('background', [
        'Byrådet besluttede den 3. maj 2022, at planen skulle udarbejdes. Planen godkendes af staten.',
      ]),
      RECOMMENDATION,
      section('history', ['Økonomiudvalget godkendte planen.']),
      section('decision', ['Godkendt.']),
    ]
    expect(quotes(sections)).toEqual(['approved: Godkendt.'])
  })

  it('may stand below the recommendation without a label of their own', () => {
    const asked = ['Forvaltningen indstiller, at planen godkendes.', 'At beløbet frigives.']
    expect(quotes([section('recommendation', [...asked, 'Udvalgets indstilling tiltrådt.'])])).toEqual([
      'endorsed: Udvalgets indstilling tiltrådt.',
    ])
    expect(quotes([section('recommendation', asked)])).toEqual([])
    expect(quotes([section('recommendation', [...asked, 'Godkendt.'])], meeting({ kind: 'agenda' }))).toEqual([])
  })

  it('stand after an absence note that is printed between label and text', () => {
    expect(quotes([section('decision', []), section('absence', ['Godkendt.'])])).toEqual(['approved: Godkendt.'])
  })

  it('are found in the running text of items without labels', () => {
    const text = [
      'Formanden fortalte om taget. Provstiudvalget har godkendt budgettet.',
      'Det blev vedtaget at købe nye stole.',
    ]
    expect(quotes([section('intro', text)], meeting({ body: 'Menighedsrådet' }))).toEqual([
      'adopted: Det blev vedtaget at købe nye stole.',
    ])
  })

  it('are not found in the running text of an agenda', () => {
    expect(quotes([section('intro', ['Forslaget godkendes.'])], meeting({ kind: 'agenda' }))).toEqual([])
  })
})

describe('a label that only names the kind of the item', () => {
  const kind = section('decision', ['Lånet afdrages over 15 år.'], { label: 'Beslutning' })
  const outcome = (label: string, date: string | null) => section('decision', ['Tiltrådt.'], { label, date })
  const day = meeting({ body: 'Byrådet', date: '2019-09-17' })

  it('stands over the case text where the outcome has a label with the day of the meeting', () => {
    expect(quotes([kind, outcome('Beslutning på byrådsmødet den 17. september 2019', '2019-09-17')], day)).toEqual([
      'endorsed: Tiltrådt.',
    ])
  })

  it('is the outcome itself where none or another body has one', () => {
    const said = section('decision', ['Godkendt.'], { label: 'Beslutning' })
    expect(quotes([said, outcome('Økonomiudvalget, 3. september 2019', '2019-09-03')], day)).toHaveLength(2)
    expect(quotes([said], day)).toEqual(['approved: Godkendt.'])
  })
})

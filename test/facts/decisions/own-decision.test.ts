import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { stepsOf } from '../../../src/facts/decisions/own-decision.ts'
import { item, meeting, section } from '../build.ts'
import { RECOMMENDATION } from './read-decisions.ts'

const council = meeting({ body: 'Byrådet', date: '2021-04-27' })
const committee = section('decision', ['Anbefales.'], { body: 'Teknikudvalget', date: '2021-04-13' })
const plain = section('decision', ['Godkendt.'])

const whose = (sections: Parameters<typeof stepsOf>[0]) =>
  [...stepsOf(sections, council).values()].map(({ own, body }) => (own ? 'own' : body))

describe("another body's step", () => {
  it('is what stands under its label, beside the label of the meeting', () => {
    const own = section('decision', ['Godkendt.'], { body: 'Byrådet', date: '2021-04-27' })
    expect(whose([committee, own])).toEqual(['Teknikudvalget', 'own'])
  })

  it('is what stands under its label, beside a plain "Beslutning"', () => {
    expect(whose([committee, plain])).toEqual(['Teknikudvalget', 'own'])
  })

  it('is told from an empty heading over the only step', () => {
    const heading = section('decision', [])
    expect(whose([heading, committee])).toEqual(['own', 'own'])
  })

  it('is every step but the latest when none is said to be the own', () => {
    const later = section('decision', ['Godkendt.'], { body: 'Økonomiudvalget', date: '2021-04-20' })
    expect(whose([committee, later])).toEqual(['Teknikudvalget', 'own'])
  })
})

describe('decisions of several bodies in one item', () => {
  const sections = [
    RECOMMENDATION,
    section('decision', ['Anbefales.'], { body: 'Økonomiudvalget', date: '2024-03-05' }),
    section('decision', ['Godkendt.'], { body: 'Byrådet', date: '2024-03-12' }),
  ]
  it('are told apart by body and date of their labels', () => {
    const found = decisionsOf(item('Planen', sections), meeting({ body: 'Byrådet' }))
    expect(found.map((d) => [d.own, d.body, d.date])).toEqual([
      [false, 'Økonomiudvalget', '2024-03-05'],
      [true, null, '2024-03-12'],
    ])
  })

  it('belong to the latest step when the meeting has no name', () => {
    const found = decisionsOf(item('Planen', sections), meeting({ body: null, date: null }))
    expect(found.map((d) => d.own)).toEqual([false, true])
  })

  it('are all of others in an agenda', () => {
    const found = decisionsOf(item('Planen', sections.slice(0, 2)), meeting({ body: 'Byrådet', kind: 'agenda' }))
    expect(found.map((d) => d.own)).toEqual([false])
  })

  it('are listed once when the history repeats the last step', () => {
    const repeated = [...sections, section('decision', ['Godkendt.'], { body: 'Byrådet', date: '2024-03-12' })]
    expect(decisionsOf(item('Planen', repeated), meeting({ body: 'Byrådet' }))).toHaveLength(2)
  })
})

describe('an unnamed outcome beside named steps', () => {
  it('is the meeting’s own, and the named ones are not', () => {
    const sections = [
      section('decision', ['Anbefales.'], { body: 'Økonomiudvalget', date: '2024-03-05' }),
      section('decision', ['Godkendt.']),
    ]
    const found = decisionsOf(item('Planen', sections), meeting({ body: 'Byrådet' }))
    expect(found.map((d) => [d.own, d.body])).toEqual([
      [false, 'Økonomiudvalget'],
      [true, null],
    ])
  })

  it('gives its body to the text that follows an absence note', () => {
    const step = { body: 'Økonomiudvalget', date: '2024-03-05' }
    const sections = [
      section('decision', [], step),
      section('absence', ['Anbefales.']),
      section('decision', ['Godkendt.']),
    ]
    const found = decisionsOf(item('Planen', sections), meeting({ body: 'Byrådet' }))
    expect(found.map((d) => d.own)).toEqual([false, true])
  })

  it('names a committee that passes the case on in a line of its own', () => {
    const recommendation = section('recommendation', [
      'Forvaltningen indstiller, at planen godkendes.',
      'By- og Kulturudvalget anbefaler indstillingen.',
    ])
    const found = decisionsOf(item('Planen', [recommendation, section('decision', ['Godkendt.'])]), meeting())
    expect(found.map((d) => [d.own, d.body, d.outcome])).toEqual([
      [false, 'By- og Kulturudvalget', 'recommended'],
      [true, null, 'approved'],
    ])
  })
})

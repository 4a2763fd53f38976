import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../src/facts/own-decision.ts'
import { meeting, section } from './build.ts'

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

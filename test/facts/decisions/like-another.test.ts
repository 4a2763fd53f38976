import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'
import { RECOMMENDATION } from './read-decisions.ts'

const council = meeting({ body: 'Byrådet', date: '2024-03-12' })

/** What the last body decides, below what Teknisk Udvalg and Økonomiudvalget said. */
function outcomes(first: string, second: string, own: string): readonly string[] {
  const sections = [
    RECOMMENDATION,
    section('decision', [first], { body: 'Teknisk Udvalg', date: '2024-03-01' }),
    section('decision', [second], { body: 'Økonomiudvalget', date: '2024-03-05' }),
    section('decision', [own], { body: 'Byrådet', date: '2024-03-12' }),
  ]
  return decisionsOf(item('Vejen', sections), council).map(({ outcome }) => outcome)
}

describe('an outcome that points to another', () => {
  it.each(['Som Teknisk Udvalg.', 'Ditto.', 'Samme indstilling.', 'Økonomiudvalget fastholder sin anbefaling.'])(
    'recommends on the way, and approves at the end: %s',
    (said) => {
      expect(outcomes('Anbefales.', said, 'Som Økonomiudvalget.')).toEqual(['recommended', 'recommended', 'approved'])
    },
  )

  it('is a refusal below a refusal', () => {
    expect(outcomes('Afvist.', 'Som Teknisk Udvalg.', 'Som Økonomiudvalget.')).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ])
    expect(outcomes('Anbefales.', 'Udsat.', 'Som Teknisk Udvalg.')).toEqual(['recommended', 'postponed', 'approved'])
    expect(outcomes('Til efterretning.', 'Samme.', 'Godkendt.')).toEqual(['noted', 'noted', 'approved'])
    expect(outcomes('Udsat.', 'Ditto.', 'Godkendt.')).toEqual(['postponed', 'postponed', 'approved'])
  })

  it('settles what a body holds on to', () => {
    expect(outcomes('Anbefales.', 'Økonomiudvalget fastholder taksten.', 'Godkendt.')[1]).toBe('adopted')
  })
})

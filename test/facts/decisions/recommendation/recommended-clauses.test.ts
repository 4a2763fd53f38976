import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../../src/facts/decisions/decisions.ts'
import { item, meeting, paragraph, section } from '../../build.ts'

describe('the clause that a decision answers', () => {
  const numbered = section('recommendation', [
    paragraph('at planen sendes i høring,', 11, '1.'),
    paragraph('at orienteringen tages til efterretning.', 12, '2.'),
  ])
  const counted = section('recommendation', [
    'Det indstilles,',
    'at planen sendes i høring, og',
    'at prisen sættes ned.',
  ])
  const clauses = (recommendation: typeof numbered, ...lines: string[]) =>
    decisionsOf(item('Planen', [recommendation, section('decision', lines)]), meeting()).map((d) => [
      d.clause,
      d.clauseText,
      d.followsRecommendation,
    ])

  it('is found by its number', () => {
    expect(clauses(numbered, 'Ad 1: Godkendt.', 'Ad 2: Taget til efterretning.')).toEqual([
      ['1', 'at planen sendes i høring,', 'followed'],
      ['2', 'at orienteringen tages til efterretning.', 'followed'],
    ])
    expect(clauses(counted, 'Pkt. 2 blev ikke godkendt.')).toEqual([['2', 'at prisen sættes ned.', 'not-followed']])
    expect(clauses(counted, 'Pkt. 1 blev godkendt.')[0]?.at(2)).toBe('followed')
    expect(clauses(numbered, 'Ad 1 og 2: Godkendt.')[0]?.slice(0, 2)).toEqual([
      '1 og 2',
      'at planen sendes i høring,\nat orienteringen tages til efterretning.',
    ])
  })

  it('may be called a point', () => {
    expect(
      clauses(counted, 'Indstillingens 2. at-punkt blev forkastet.').map(([clause, , follows]) => [clause, follows]),
    ).toEqual([['2', 'not-followed']])
    expect(
      clauses(counted, 'Andet at-punkt bortfaldt herefter.').map(([clause, , follows]) => [clause, follows]),
    ).toEqual([['2', 'lapsed']])
    expect(clauses(counted, 'Første gang blev planen godkendt.').map(([clause]) => clause)).not.toContain('1')
  })

  it('may have a letter', () => {
    const lettered = section('recommendation', [
      'Det indstilles,',
      'a) at der gives bevilling,',
      'b) at beløbet frigives.',
    ])
    expect(clauses(lettered, 'Ad a) Godkendt.', 'Ad b: Udgår.').map((c) => c.slice(0, 2))).toEqual([
      ['a', 'at der gives bevilling,'],
      ['b', 'at beløbet frigives.'],
    ])
    expect(clauses(lettered, 'A og B får det søgte beløb.')[0]?.slice(0, 2)).toEqual([null, null])
  })

  it('is unknown when the recommendation has no such clause', () => {
    expect(clauses(numbered, 'Punkt 7 udgår.')).toEqual([[null, null, null]])
    expect(clauses(numbered, 'Godkendt.')).toEqual([[null, null, 'followed']])
  })
})

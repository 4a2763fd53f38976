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

  it('may be told by its order, also of clauses in one sentence', () => {
    const sentence = section('recommendation', [
      'Det indstilles, at planen godkendes, at der afsættes 20.000 kr., og at vejen lukkes.',
    ])
    const told = clauses(sentence, 'De to første punkter blev tiltrådt.', 'Det sidste punkt bortfalder.')
    expect(told.map(([clause, , follows]) => [clause, follows])).toEqual([
      ['1 og 2', 'followed'],
      ['3', 'lapsed'],
    ])
    expect(told[1]?.[1]).toBe('at vejen lukkes.')
    expect(clauses(sentence, 'Alle tre punkter tiltrådt.')[0]?.[0]).toBe('1, 2 og 3')
    expect(clauses(sentence, 'De to første blev valgt.')[0]?.[0]).toBeNull()
    const held = section('recommendation', ['Det indstilles, at udvalget udtaler, at planen er god, og at den følges.'])
    expect(clauses(held, 'Første at blev tiltrådt.')[0]?.[1]).not.toBe('udvalget udtaler')
  })

  it('may be named by nothing but its number or letter, and be one of several in a sentence', () => {
    const lettered = section('recommendation', [
      paragraph('Pumpen renoveres', 11, 'a)'),
      paragraph('Lånet optages', 12, 'b)'),
      paragraph('Filteret skiftes', 13, 'c)'),
    ])
    expect(
      clauses(lettered, 'a og b anbefales. c anbefales ikke, idet filteret er nyt.').map((c) => [c[0], c[2]]),
    ).toEqual([
      ['a og b', 'followed'],
      ['c', 'not-followed'],
    ])
    expect(clauses(numbered, 'Første at blev tiltrådt, andet at faldt.').map((c) => [c[0], c[2]])).toEqual([
      ['1', 'followed'],
      ['2', 'not-followed'],
    ])
    expect(clauses(numbered, 'Punkt 1 blev godkendt, mens punkt 2 blev udsat.').map(([clause]) => clause)).toEqual([
      '1',
      '2',
    ])
    expect(clauses(numbered, 'Punkt 1 og 2 blev derefter godkendt.').map(([clause]) => clause)).toEqual(['1 og 2'])
  })

  it('may be one of several answers without a stop or a comma between them', () => {
    const outcomes = (line: string) =>
      decisionsOf(item('Planen', [numbered, section('decision', [line])]), meeting()).map((d) => [d.clause, d.outcome])
    expect(outcomes('1: OK 2: Nej')).toEqual([
      ['1', 'approved'],
      ['2', 'rejected'],
    ])
    expect(outcomes('Punkt 1: Ja, punkt 2: Udsættes.')).toEqual([
      ['1', 'approved'],
      ['2', 'postponed'],
    ])
    expect(outcomes('Der var enighed om punkt 1, mens punkt 2 ikke opnåede flertal.')).toEqual([
      ['1', 'agreed'],
      ['2', 'rejected'],
    ])
    expect(outcomes('Godkendt for så vidt angår punkt 2.')).toEqual([['2', 'approved']])
  })

  it('may stand in a column before the answer', () => {
    expect(clauses(numbered, '1    Godkendt.', '2    Udsat.').map(([clause]) => clause)).toEqual(['1', '2'])
    expect(clauses(numbered, '2    Godkendt.', '7    Udsat.').map(([clause]) => clause)).toEqual([null, null])
  })

  it('is no thousand', () => {
    expect(clauses(numbered, '2.000 kr. bevilget.')[0]?.[0]).toBeNull()
  })

  it('may be what is left', () => {
    expect(
      clauses(numbered, 'Punkt 1 tiltrådtes.', 'Resten blev ligeledes tiltrådt.').map(([clause]) => clause),
    ).toEqual(['1', '2'])
    expect(clauses(numbered, 'Resten blev tiltrådt.')[0]?.[0]).toBeNull()
  })

  it('is unknown when the recommendation has no such clause', () => {
    expect(clauses(numbered, 'Punkt 7 udgår.')).toEqual([[null, null, null]])
    expect(clauses(numbered, 'Godkendt.')).toEqual([[null, null, 'followed']])
  })
})

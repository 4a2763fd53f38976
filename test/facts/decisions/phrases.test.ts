import { describe, expect, it } from 'vitest'
import { NARRATED_FORMS } from '../../../src/facts/decisions/narrated/table.ts'
import { readOperative } from '../../../src/facts/decisions/operative/read-operative.ts'
import { OPERATIVE_FORMS } from '../../../src/facts/decisions/operative/table.ts'
import { readOutcome } from '../../../src/facts/decisions/outcome.ts'
import type { Around } from '../../../src/facts/decisions/outcome-reading.ts'
import type { DecisionPhrase } from '../../../src/facts/decisions/phrases/decision-phrase.ts'
import { DECISION_PHRASES } from '../../../src/facts/decisions/phrases/table.ts'
import { NOTHING_FORMS } from '../../../src/facts/sentence/nothing-decided.ts'
import { VOTE_FORMS } from '../../../src/facts/votes/forms/table.ts'
import { stancesIn } from '../../../src/facts/votes/vote-sentence.ts'
import { OUTCOMES } from '../../../src/model/fact.ts'

const around = (row: { readonly reach: DecisionPhrase['reach'] }): Around => ({
  outcomeSection: row.reach === 'outcome-section',
  body: null,
  meetingDate: '2024-03-12',
})

describe('every row of the phrase table', () => {
  for (const row of DECISION_PHRASES) {
    for (const example of row.examples) {
      it(`${row.id} decides: ${example}`, () => {
        expect(readOutcome(example, around(row), [row])).toMatchObject({ outcome: row.outcome, ruleId: row.id })
      })
    }
    for (const counter of row.counterExamples) {
      it(`${row.id} leaves alone: ${counter}`, () => {
        const reading = readOutcome(counter, around(row), [row])
        expect(reading?.outcome === row.outcome ? reading : null).toBeNull()
      })
    }
  }

  it('has an id of its own, examples and counter-examples', () => {
    expect(new Set(DECISION_PHRASES.map((r) => r.id)).size).toBe(DECISION_PHRASES.length)
    expect(DECISION_PHRASES.filter((r) => r.examples.length === 0 || r.counterExamples.length === 0)).toEqual([])
  })

  it('covers every outcome', () => {
    expect(new Set(DECISION_PHRASES.map((r) => r.outcome))).toEqual(new Set(Object.keys(OUTCOMES)))
  })

  it('reads its examples the same way when the whole table is asked', () => {
    const wrong = DECISION_PHRASES.flatMap((row) =>
      row.examples
        .map((example) => [
          example,
          row.outcome,
          readOutcome(example, { ...around(row), outcomeSection: true })?.outcome,
        ])
        .filter(([, wanted, got]) => wanted !== got),
    )
    expect(wrong).toEqual([])
  })
})

describe('the rows of all tables of decisions', () => {
  it('have an id of their own, by which a printed decision is traced', () => {
    const ids = [DECISION_PHRASES, OPERATIVE_FORMS, NARRATED_FORMS].flatMap((table) => table.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})

describe('every form without a keyword', () => {
  for (const row of OPERATIVE_FORMS) {
    it.each(row.examples)(`${row.id} decides: %s`, (example) => {
      expect(readOperative(example, { ...around(row), outcomeSection: true }, [row])?.ruleId).toBe(row.id)
    })
    it.each(row.counterExamples)(`${row.id} leaves alone: %s`, (counter) => {
      expect(readOperative(counter, { ...around(row), outcomeSection: true }, [row])).toBeNull()
    })
  }
})

describe('every form that decides nothing', () => {
  for (const { id, pattern, examples, counterExamples } of NOTHING_FORMS) {
    it.each(examples)(`${id} holds: %s`, (example) => expect(pattern.test(example)).toBe(true))
    it.each(counterExamples)(`${id} leaves alone: %s`, (counter) => expect(pattern.test(counter)).toBe(false))
  }
})

describe('every form of a vote', () => {
  for (const row of VOTE_FORMS) {
    it.each(row.examples)(`${row.id} reads: %s`, (example) => {
      const match = row.pattern.exec(example)
      expect(match && row.read(match, example).length).toBeGreaterThan(0)
      expect(stancesIn(example).length).toBeGreaterThan(0)
    })
    it.each(row.counterExamples)(`${row.id} leaves alone: %s`, (counter) => {
      const match = row.only?.test(counter) === false ? null : row.pattern.exec(counter)
      expect(match ? row.read(match, counter) : []).toEqual([])
      expect(stancesIn(counter)).toEqual([])
    })
  }
})

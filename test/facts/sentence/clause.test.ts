import { describe, expect, it } from 'vitest'
import { clauses, mainClause } from '../../../src/facts/sentence/clause.ts'

describe('the clauses of a sentence', () => {
  const sentence = 'Når planen er sendt, udsættes sagen, idet tallene mangler'

  it('are cut at commas, each with its kind and place', () => {
    expect(clauses(sentence).map(({ kind, start }) => [kind, start])).toEqual([
      ['subordinate', 0],
      ['main', 20],
      ['subordinate', 36],
    ])
  })

  it('have their first main clause where it stands', () => {
    expect(mainClause(sentence)).toEqual(clauses(sentence)[1])
  })

  it('are one where no comma or dash stands, nor in figures', () => {
    expect(clauses('Beløbet på 2,5 mio. bevilges')).toHaveLength(1)
    expect(mainClause('Sagen udsættes.')).toMatchObject({ kind: 'main', start: 0, text: 'Sagen udsættes.' })
  })

  it('may have no main clause', () => {
    expect(mainClause('at planen sendes i høring')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { toldByBallot } from '../../../src/facts/decisions/ballots.ts'
import { statementsOf } from '../../../src/facts/sentence/statement.ts'
import { section } from '../build.ts'

const [first, second] = ['Anna Lund fik fem stemmer, Bo Krag en.', 'Anna Lund 5 stemmer, Bo Krag 2 og Ib Dal 1.']
const told = (...lines: string[]) => statementsOf(section('intro', lines)).map(toldByBallot)

describe('a ballot of candidates', () => {
  it('tells who is chosen by who got most', () => {
    expect(told(first)).toEqual([true])
    expect(told(second)).toEqual([true])
    expect(told('Der var kampvalg: Anna Lund 5, Bo Krag 2.')).toEqual([true])
    expect(told('Ved omvalg fik Anna 21 og Bo 18.')).toEqual([true])
    expect(told('Formand', first, 'Næstformand')).toEqual([false, true, false])
  })
  it('does not where nobody got more than the others, or only one is named', () => {
    expect(told('Anna Lund fik fem stemmer, Bo Krag fem.')).toEqual([false])
    expect(told('Anna Lund fik fem stemmer, Bo Krag seks.')).toEqual([false])
    expect(told('Anna Lund fik fem stemmer.')).toEqual([false])
  })
  it('does not where it is said beside it who was chosen', () => {
    expect(told(first, 'Anna er dermed formand.')).toEqual([false, false])
    expect(told('Ingen fik over halvdelen.', first)).toEqual([false, false])
    expect(told('I første runde fik Anna Lund 5 stemmer, Bo Krag 2.')).toEqual([false])
    expect(told(first, 'Der blev derfor foretaget omvalg.')).toEqual([false, false])
  })
})

import { describe, expect, it } from 'vitest'
import { compileQuery } from '../../src/search/compile-query.ts'

const match = (query: string) => compileQuery(query).match?.replace(/[()]/g, '') ?? null

describe('a query', () => {
  it.each([
    ['palliation', '"palliation"'],
    ['sundhedsaftalen', '"sundhedsaftale" OR "sundhed aftale"'],
    ['klynge formand', '"klynge" AND "formand"'],
    ['"almen praksis"', '"almen praksis"'],
    ['"almen praksis', '"almen praksis"'],
    ['pallia*', '"pallia" * OR "pallia"'],
    ['budget -anlæg', '"budget" NOT "anlæg"'],
    ['budget NOT anlæg', '"budget" NOT "anlæg"'],
    ['budget OR anlæg', '"budget" OR "anlæg"'],
    ['NEAR(pris takst, 5)', 'NEAR"pris" "takst", 5'],
    ['NEAR(pris sundhedsaftalen, 5)', 'NEAR"pris" "sundhedsaftale", 5 OR NEAR"pris" "sundhed aftale", 5'],
    ['NEAR(aabenraa havn)', 'NEAR"aabenraa" "havn", 10 OR NEAR"åbenrå" "havn", 10'],
    ['titel:budget', '{title title_parts} : "budget"'],
    ['title:budget', '{title title_parts} : "budget"'],
    ['bilag:kort', '{attachments attachments_parts} : "kort"'],
    ['KKR-sekretariatet', '"kkr sekretariat"'],
    ['§ 233', '"§233"'],
    ['budget og anlæg', '"budget" AND "anlæg"'],
    ['og', '"og"'],
    ['OR', null],
    ['AND', null],
    ['budget AND anlæg OG vej', '"budget" AND "anlæg" AND "vej"'],
    ['budget IKKE anlæg', '"budget" NOT "anlæg"'],
    ['budget –anlæg', '"budget" NOT "anlæg"'],
    ['kultur – fritid', '"kultur" AND "fritid"'],
    ['”almen praksis”', '"almen praksis"'],
    ['»almen praksis« budget', '"almen praksis" AND "budget"'],
    ['„almen praksis“', '"almen praksis"'],
    ['titel: budget anlæg', '{title title_parts} : "budget" AND "anlæg"'],
    ['-budget', null],
    ['?!', null],
    ['', null],
  ])('%s asks for %s', (query, expected) => expect(match(query)).toBe(expected))

  it('ties OR to the words beside it', () => {
    expect(compileQuery('a OR b c').match).toBe('((("a") OR ("b")) AND ("c"))')
    expect(compileQuery('(a b) OR c').match).toBe('((("a") AND ("b")) OR ("c"))')
  })

  it.each([
    ['udvalg:FU x', { committee: 'FU' }],
    ['udvalg:"Økonomiudvalget" x', { committee: 'Økonomiudvalget' }],
    ['fra:2022 til:2023-06 x', { since: '2022-01-01', until: '2023-06-30' }],
    ['år:2022 x', { since: '2022-01-01', until: '2022-12-31' }],
    ['type:referat x', { kind: 'minutes' }],
  ])('%s filters', (query, filters) => {
    expect(compileQuery(query).filters).toEqual(filters)
    expect(match(query)).toBe('"x"')
  })

  it('takes a field that makes no sense as words', () => {
    // "fra" is a word that stands in nearly every item: beside others it is not asked for.
    expect(match('fra:foo')).toBe('"foo"')
    expect(match('kl:10')).toBe('"kl" AND "10"')
    expect(compileQuery('type:nonsens').filters).toEqual({})
  })
})

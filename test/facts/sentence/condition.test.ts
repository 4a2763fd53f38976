import { describe, expect, it } from 'vitest'
import { opensWithCondition } from '../../../src/facts/sentence/condition.ts'
import { section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

describe('a condition without "hvis"', () => {
  it.each([
    'Siger hun nej, går posten tilbage til rådet.',
    'Får vi afslag, søger vi igen.',
    'Godkender banken lånet, begynder arbejdet i juni.',
    'Bliver forslaget vedtaget, stiger prisen.',
    'Vælges model 2, lukkes vejen.',
  ])('decides nothing: %s', (sentence) => {
    expect(opensWithCondition(sentence)).toBe(true)
    expect(quotes([section('decision', [sentence])])).toEqual([])
  })

  it.each([
    'Siger nej til tilbuddet, da prisen er for høj.',
    'Godkender regnskabet, idet kassereren takkes.',
    'Afviser ansøgningen, da fristen er overskredet.',
    'Godkendes, dog udsættes punkt 3.',
  ])('is not what tells a decision: %s', (sentence) => {
    expect(opensWithCondition(sentence)).toBe(false)
    expect(quotes([section('decision', [sentence])])).not.toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, paragraph, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

describe('decisions', () => {
  it('are quoted as they stand, with their place', () => {
    const [decision] = decisionsOf(
      item('Planen', [section('decision', ['Drøftet. Udvalget udsatte sagen til maj.'])]),
      meeting(),
    )
    expect(decision?.position.line).toBe(11)
    expect(decision?.quote).toBe('Drøftet.')
  })

  it('are read clause by clause', () => {
    const sections = [section('decision', ['Ad 1: Godkendt.', 'Ad 2: Udgår.', 'Ad 3) Oversendes til Byrådet.'])]
    expect(quotes(sections)).toEqual([
      'approved: Ad 1: Godkendt.',
      'withdrawn: Ad 2: Udgår.',
      'referred: Ad 3) Oversendes til Byrådet.',
    ])
  })

  it('are read when the clause number goes on in the sentence', () => {
    const blocks = [paragraph('at blev godkendt.', 11, '1.'), paragraph('og 3. at blev ikke godkendt.', 12, '2.')]
    expect(quotes([section('decision', blocks)])).toEqual([
      'approved: at blev godkendt.',
      'rejected: og 3. at blev ikke godkendt.',
    ])
  })

  it('are read when the clause goes on with an outcome alone', () => {
    const blocks = [
      paragraph('at tiltrådt, idet fristen er 1. maj.', 11, '1.'),
      paragraph('at ikke tiltrådt.', 12, '2.'),
    ]
    expect(quotes([section('decision', blocks)])).toEqual([
      'endorsed: at tiltrådt, idet fristen er 1. maj.',
      'rejected: at ikke tiltrådt.',
    ])
  })

  it('have the outcome of the main verb, not of what is decided about', () => {
    expect(quotes([section('decision', ['Byrådet godkendte, at regnskabet udskydes.'])])[0]).toMatch(/^approved/)
    expect(quotes([section('decision', ['Indstillingen blev ikke godkendt.'])])[0]).toMatch(/^rejected/)
    expect(quotes([section('decision', ['Det blev besluttet, at sagen udsættes.'])])[0]).toMatch(/^postponed/)
  })

  it('may speak of dated minutes and of what is to happen on a day', () => {
    const text = [
      'Protokollen fra mødet den 3. oktober 2016 blev godkendt og underskrevet.',
      'Det blev besluttet at holde fastelavn den 11. februar.',
    ]
    expect(quotes([section('intro', text)])).toHaveLength(2)
  })

  it('never join a sentence over two paragraphs', () => {
    const blocks = [paragraph('Udvalget godkendte planen med', 11), paragraph('den ændring at vejen spares.', 12)]
    expect(quotes([section('decision', blocks)])).toEqual(['approved: Udvalget godkendte planen med'])
  })

  it('are two when a sentence says two things of two subjects', () => {
    const found = (text: string) => quotes([section('decision', [text])]).map((q) => q.split(':')[0])
    expect(found('Vedtægterne blev godkendt, og sekretæren blev pålagt at rense teksten.')).toEqual([
      'approved',
      'adopted',
    ])
    expect(found('Det blev besluttet og godkendt at købe bussen.')).toEqual(['adopted'])
  })
})

describe('a sentence that decides twice', () => {
  it.each([
    ['Budgettet blev godkendt, og Ib Holm blev valgt til kasserer.', ['approved', 'elected']],
    ['Udvalget bevilgede 5.000 kr. til koret og gav afslag på den anden ansøgning.', ['approved', 'rejected']],
    ['Forslaget blev godkendt og underskrevet.', ['approved']],
    ['Drøftet og taget til efterretning.', ['noted']],
    ['Indstilles godkendt og oversendt til Byrådet.', ['recommended']],
    ['Udvalget besluttede, at planen godkendes, og at Ib vælges.', ['adopted']],
  ])('%s', (text, wanted) => {
    const found = decisionsOf(item('Planen', [section('decision', [text])]), meeting())
    expect(found.map((d) => d.outcome)).toEqual(wanted)
  })
})

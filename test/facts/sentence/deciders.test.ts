import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

describe('decisions', () => {
  it("are no board's view of what it answers itself", () => {
    const refused = ['Bestyrelsen kunne ikke støtte en lempelse.', 'De øvrige ændringer blev godkendt.']
    const read = (body: string) => quotes([section('intro', refused)], meeting({ body })).length
    expect(read('Bestyrelsen for Havdal Gymnasium og HF')).toBe(2)
    expect(read('Generalforsamlingen')).toBe(1)
  })

  it('know the main board by its letters, also behind a label', () => {
    const said = [section('intro', ['§ 6: HB støtter ændringen.'])]
    expect(quotes(said, meeting({ body: 'Hovedbestyrelsen' }))).toEqual(['endorsed: § 6: HB støtter ændringen.'])
    expect(quotes(said, meeting({ body: 'Byrådet' }))).toEqual([])
  })

  it('are not what another body is going to decide', () => {
    expect(quotes([section('decision', ['Byrådet vedtager budgettet den 12. oktober.'])])).toEqual([])
    expect(quotes([section('decision', ['Byrådet vedtager budgettet.'])])).toHaveLength(1)
  })

  it('are not the proposal of a committee that is followed', () => {
    const text = ['Ansættelsesudvalget indstiller, at nr. 4 ansættes.', 'Indstillingen følges.']
    expect(quotes([section('intro', text)], meeting({ body: null }))).toEqual(['approved: Indstillingen følges.'])
    expect(quotes([section('intro', text.slice(0, 1))], meeting({ body: null }))).toHaveLength(1)
  })

  it.each([
    ['Direktionen indstiller, at centrene finder 2 % til omprioritering.', null],
    ['Direktionen indstiller, at centrene finder 2 % til omprioritering.', 'Hovedudvalget'],
    ['Område-MED Skole anbefaler, at politikken vedtages.', null],
    ['Følgegruppen anbefaler, at stien asfalteres.', null],
    ['Ældrerådet anbefaler, at hjemmet bevares.', null],
  ])('are not what others recommend to the meeting: %s', (text, body) =>
    expect(quotes([section('intro', [text])], meeting({ body }))).toEqual([]),
  )

  it('are what the body itself recommends, also without its name', () => {
    const text = 'Udvalget anbefaler, at byrådet vedtager planen.'
    expect(quotes([section('intro', [text])], meeting({ body: null }))).toEqual([`recommended: ${text}`])
  })

  it('are not what a board proposes before its members decide', () => {
    const text = ['Kredsbestyrelsen indstiller, at prisen bliver 88 kr.', 'Forslaget blev vedtaget.']
    const board = meeting({ body: 'Kredsbestyrelsen' })
    expect(quotes([section('intro', text)], board)).toEqual(['adopted: Forslaget blev vedtaget.'])
    const passedOn = ['Bestyrelsen indstiller til generalforsamlingen, at prisen hæves.', 'Budgettet blev godkendt.']
    expect(quotes([section('intro', passedOn)], meeting({ body: 'Bestyrelsen' }))).toHaveLength(2)
  })
})

describe('an association that is named by its own name', () => {
  const read = (text: string) =>
    decisionsOf(item('Planen', [section('intro', [text])]), meeting({ body: 'Fjordhøj Forsyning A/S' }))

  it('decides through its board', () => {
    const [decision] = read('Bestyrelsen besluttede, at kloaksepareringen rykkes frem.')
    expect(decision).toMatchObject({ outcome: 'adopted', own: true })
  })

  it('does not decide through the town council', () => {
    expect(read('Byrådet besluttede, at kloaksepareringen rykkes frem.').filter((d) => d.own)).toEqual([])
  })
})

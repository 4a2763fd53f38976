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

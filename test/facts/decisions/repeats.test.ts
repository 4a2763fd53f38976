import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

describe('decisions', () => {
  it('count once when the next sentence says when the item is taken up again', () => {
    expect(quotes([section('decision', ['Udsættes.', 'Punktet genoptages på mødet i juni.'])])).toHaveLength(1)
    expect(quotes([section('decision', ['Ad 1: Udsættes.', 'Ad 2: Udsættes.'])])).toHaveLength(2)
  })

  it('are long talk only where nothing else is decided', () => {
    expect(quotes([section('intro', ['Vi snakkede længe om det.'])])).toEqual(['discussed: Vi snakkede længe om det.'])
    expect(quotes([section('intro', ['Vi snakkede længe om det.', 'Forslaget blev vedtaget.'])])).toEqual([
      'adopted: Forslaget blev vedtaget.',
    ])
  })

  it('count once when they say where the case goes next', () => {
    expect(quotes([section('decision', ['Udvalget godkender salget og fremsender sagen til Byrådet.'])])).toHaveLength(
      1,
    )
    expect(quotes([section('decision', ['Forslag 1 godkendes, og forslag 2 oversendes til Byrådet.'])])).toHaveLength(2)
  })

  it('count once when the vote is told in words beside its outcome', () => {
    const told = (...lines: string[]) => quotes([section('intro', lines)])
    expect(told('Kun to stemte for. Forslaget faldt.')).toEqual(['rejected: Forslaget faldt.'])
    expect(told('Alle på nær to stemte ja, og forslaget er vedtaget.')).toHaveLength(1)
    expect(told('Det var alle med på.')).toEqual(['adopted: Det var alle med på.'])
    expect(told('Forslaget blev trukket tilbage.', 'A.', 'B.', 'Kun to stemte for.')).toHaveLength(2)
  })

  it('count once when the first line only leads to those who were chosen', () => {
    const lines = ['Bestyrelsen konstituerede sig således:', 'Sekretær: Gert Kilde', 'Vejansvarlig: Susanne Dyhr']
    expect(quotes([section('intro', lines)], meeting({ body: 'Bestyrelsen' }), 'Konstituering')).toEqual([
      'elected: Sekretær: Gert Kilde',
      'elected: Vejansvarlig: Susanne Dyhr',
    ])
  })

  it('count once when what was noted is also passed on', () => {
    expect(quotes([section('decision', ['Tages til efterretning og videresendes med anbefaling.'])])).toHaveLength(1)
  })
})

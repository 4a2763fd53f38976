import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, paragraph, section } from '../build.ts'

const TALK = paragraph('Taget er utæt, og Bo har hentet tre tilbud.', 11)

/** What is decided by lines behind an arrow, below talk. */
function behind(arrow: string, lines: readonly string[], talk = [TALK]): readonly string[] {
  const blocks = [...talk, ...lines.map((line, i) => paragraph(line, 12 + i, arrow))]
  return decisionsOf(item('Hytten', [section('intro', blocks)]), meeting({ body: 'Bestyrelsen' })).map(
    (d) => `${d.outcome}: ${d.quote}`,
  )
}

describe('a line behind an arrow, below talk', () => {
  it.each(['→', '➡', '➔', '⇒', '=>', '-->'])('decides: %s', (arrow) => {
    const lines = ['Ingen udlejning til fester mere.', 'Vi tager tilbuddet fra Nyby.']
    expect(behind(arrow, lines)).toEqual(lines.map((line) => `adopted: ${line}`))
  })

  it('may refuse', () => expect(behind('→', ['Nope.'])).toEqual(['rejected: Nope.']))

  it.each([
    'Skal vi have nye stole?',
    'Kaj Bro ville have et skilt op.',
    'Ib fortalte, at naboen klager.',
    'Bo skriver til naboen inden 1. maj.',
  ])('decides nothing: %s', (line) => expect(behind('→', [line])).toEqual([]))

  it('decides by its first sentence', () =>
    expect(behind('→', ['Pleo. Den er nem at bruge.'])).toEqual(['adopted: Pleo.']))

  it('is any line of a list where every line has the arrow, or another mark', () => {
    expect(behind('→', ['Taget: 164.000 kr.', 'Mus i køkkenet.'], [])).toEqual([])
    expect(behind('•', ['Mus i køkkenet.'])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { attachmentMessages, mentionsIn } from '../../src/facts/attachment-references.ts'
import { attachmentsOf } from '../../src/facts/attachments.ts'
import type { SectionNode } from '../../src/model/tree.ts'
import { item, section } from './build.ts'

const numbers = (text: string) => mentionsIn(item('Planen', [section('background', [text])])).map((m) => m.number)
const said = (...sections: SectionNode[][]) => {
  const items = sections.map((s) => item('Planen', s))
  return attachmentMessages(items.map((node) => ({ node, attachments: attachmentsOf(node) }))).map((m) => m.ruleId)
}

describe('mentions of attachments', () => {
  it.each([
    ['Oplægget er vedlagt som bilag 1.', ['1']],
    ['Se bilag 3 og 4 samt bilag nr. 7.', ['3', '4', '7']],
    ['Notaterne (bilag 2-4) er nye.', ['2', '3', '4']],
    ['Kortet er bilag 4a.', ['4a']],
  ])('%s', (text, wanted) => expect(numbers(text)).toEqual(wanted))

  it.each(['Bilag 1: Notat', 'Der er 15 bilag.', 'Bilag fra 2024 gælder.', 'Se bilag 2024.'])('none in: %s', (text) =>
    expect(numbers(text)).toEqual([]),
  )
})

describe('messages about attachments', () => {
  const mentions = section('background', ['Planen er vedlagt som bilag 1.'])
  it('name what is mentioned and listed nowhere', () => {
    expect(said([mentions])).toEqual(['attachment-not-listed'])
  })

  it('are silent when the same or another item of the meeting lists it', () => {
    expect(said([mentions, section('attachments', ['Bilag 1: Plan'])])).toEqual([])
    expect(said([mentions], [section('attachments', ['Bilag 1: Plan'])])).toEqual([])
  })

  it('name what is listed when the text mentions only others', () => {
    expect(said([mentions, section('attachments', ['Bilag 1: Plan', 'Bilag 2: Kort'])])).toEqual([
      'attachment-not-mentioned',
    ])
  })

  it('are silent about lists that no text speaks of', () => {
    expect(said([section('attachments', ['Bilag 1: Plan', 'Bilag 2: Kort'])])).toEqual([])
  })
})

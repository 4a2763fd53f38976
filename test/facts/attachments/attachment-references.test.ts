import { describe, expect, it } from 'vitest'
import { mentionsIn, resolveAttachments } from '../../../src/facts/attachments/attachment-references.ts'
import { attachmentsOf } from '../../../src/facts/attachments/attachments.ts'
import type { SectionNode } from '../../../src/model/tree.ts'
import { item, section } from '../build.ts'

const numbers = (text: string) => mentionsIn(item('Planen', [section('background', [text])])).map((m) => m.number)
const said = (...sections: SectionNode[][]) => {
  return resolved(...sections).messages.map((m) => m.ruleId)
}
const resolved = (...sections: SectionNode[][]) => {
  const items = sections.map((s) => item('Planen', s))
  return resolveAttachments(items.map((node) => ({ node, attachments: attachmentsOf(node) })))
}

describe('mentions of attachments', () => {
  it.each([
    ['Oplægget er vedlagt som bilag 1.', ['1']],
    ['Se bilag 3 og 4 samt bilag nr. 7.', ['3', '4', '7']],
    ['Notaterne (bilag 2-4) er nye.', ['2', '3', '4']],
    ['Kortet er bilag 4a.', ['4a']],
    ['Bilag 3 er fortroligt.', ['3']],
  ])('%s', (text, wanted) => expect(numbers(text)).toEqual(wanted))

  it.each([
    'Bilag 1: Notat',
    'Der er 15 bilag.',
    'Bilag fra 2024 gælder.',
    'Se bilag 2024.',
    'Jf. bilag 3 til loven.',
    'Styrelsesvedtægtens bilag 2 rettes.',
  ])('none in: %s', (text) => expect(numbers(text)).toEqual([]))
})

describe('references to attachments', () => {
  const lines = (...sections: SectionNode[][]) =>
    resolved(...sections).value.map((attachments) => attachments.map((a) => a.references.map((r) => r.line)))

  it('stand with the attachment they mean', () => {
    const text = section('background', ['Prisen står i bilag 2.', 'Kortet er bilag 1, se også bilag 2.'])
    expect(lines([text, section('attachments', ['Bilag 1: Kort', 'Bilag 2: Tilbud', 'Bilag 3: Brev'])])).toEqual([
      [[12], [11, 12], []],
    ])
  })

  it('mean the item’s own attachment before one of another item', () => {
    const own = [section('background', ['Se bilag 1.']), section('attachments', ['Bilag 1: Kort'])]
    expect(lines([section('attachments', ['Bilag 1: Notat'])], own)).toEqual([[[]], [[11]]])
    expect(lines([section('attachments', ['Bilag 1: Notat'])], own.slice(0, 1))).toEqual([[[11]], []])
  })

  it('mean all parts of a lettered attachment', () => {
    const list = section('attachments', ['Bilag 4a: Kort', 'Bilag 4b: Plan'])
    expect(lines([section('background', ['Se bilag 4.']), list])).toEqual([[[11], [11]]])
  })
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

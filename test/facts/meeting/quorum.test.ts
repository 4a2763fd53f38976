import { describe, expect, it } from 'vitest'
import { quorumOf } from '../../../src/facts/meeting/quorum.ts'
import { item, paragraph, section } from '../build.ts'

const quorum = (text: string) => {
  const found = quorumOf({ type: 'meeting', ordinal: 1, front: [paragraph(text)], items: [], tail: [] })
  return found && [found.quorate, found.represented, found.proxies]
}

describe('whether a meeting could decide', () => {
  it.each([
    ['Bestyrelsen var beslutningsdygtig.', [true, null, null]],
    ['Generalforsamlingen var lovligt indvarslet og beslutningsdygtig.', [true, null, null]],
    ['Rådet var ikke beslutningsdygtigt.', [false, null, null]],
    ['34 parceller var repræsenteret, heraf 6 ved fuldmagt.', [null, 34, 6]],
    ['Der var mødt 31 husstande, svarende til 62 stemmer.', [null, 31, null]],
    ['50 andelshavere var mødt og 8 gyldige fuldmagter afgivet.', [null, 50, 8]],
    ['21 haver ud af 57 var fremmødt.', null],
  ])('%s', (text, wanted) => expect(quorum(text)).toEqual(wanted))

  it.each([
    'Bestyrelsen er beslutningsdygtig, når halvdelen er til stede.',
    'Formanden orienterede om beslutningsdygtighed.',
    '34 parceller mangler vand.',
  ])('is not told in: %s', (text) => expect(quorum(text)).toBeNull())

  it('is found in the first items too, with the sentence and its place', () => {
    const text = 'Claus Mørk blev valgt. Han fandt mødet beslutningsdygtigt.'
    const items = [item('Valg af dirigent', [section('intro', [text])])]
    expect(quorumOf({ type: 'meeting', ordinal: 1, front: [], items, tail: [] })).toMatchObject({
      quorate: true,
      text: 'Han fandt mødet beslutningsdygtigt.',
      position: { line: 11 },
    })
  })
})

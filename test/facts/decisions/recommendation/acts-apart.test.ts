import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../../src/facts/decisions/decisions.ts'
import { actsApart } from '../../../../src/facts/decisions/recommendation/acts-apart.ts'
import { item, meeting, section } from '../../build.ts'

const RECOMMENDED = section('recommendation', ['1. at planen vedtages', '2. at vejen lukkes', '3. at huset sælges'])
/** What became of each clause. */
const fates = (text: string) =>
  decisionsOf(item('Planen', [RECOMMENDED, section('decision', [text])]), meeting({ body: 'Teknisk Udvalg' })).map(
    (d) => `${d.clause}: ${d.outcome}`,
  )

describe('what one sentence does to several clauses', () => {
  it.each([
    ['Udvalget godkendte punkt 1 og udsatte punkt 3.', ['1: approved', '3: postponed']],
    ['Udvalget fulgte pkt. 1, men forkastede pkt. 2.', ['1: approved', '2: rejected']],
    ['Udvalget kunne tiltræde punkt 1, men ikke punkt 2.', ['1: endorsed', '2: rejected']],
    ['Udvalget anbefaler nr. 1 og 2, men ikke nr. 3.', ['1 og 2: recommended', '3: rejected']],
    ['Godkendt, dog ikke punkt 3.', ['null: approved', '3: rejected']],
  ])('is told apart: %s', (text, told) => expect(fates(text)).toEqual(told))

  it.each(['Venstre kunne støtte punkt 1, men ikke punkt 2.', 'Ida Holm (A) foreslog punkt 1, men ikke punkt 2.'])(
    'is nothing when others speak: %s',
    (text) => expect(fates(text)).toEqual([]),
  )

  it.each(['Udvalget godkendte punkt 1 og 2.', 'Godkendt, men ikke i år.', 'Vi sætter punkt 3 på og holder pause.'])(
    'is one thing here: %s',
    (text) => expect(actsApart(text)).toEqual([]),
  )
})

import { at } from '../../src/model/position.ts'
import { aDecision, aDocument, aMeeting, anItem, aSection } from '../document.ts'
import { type Session, sessionWith } from './session.ts'

const ITEM = anItem({
  title: 'Cykelstier i havnen',
  sections: [
    aSection({
      role: 'recommendation',
      label: 'Indstilling',
      text: 'Det indstilles, at cykelstierne anlægges.',
      position: at(3),
    }),
    aSection({ text: 'Forretningsudvalget godkendte cykelstierne.', position: at(5) }),
  ],
  decisions: [
    aDecision({ quote: 'Forretningsudvalget godkendte cykelstierne.', position: at(6) }),
    aDecision({ quote: 'Økonomiudvalget anbefaler det.', outcome: 'recommended', own: false, body: 'Økonomiudvalget' }),
  ],
  votes: [
    {
      for: 5,
      against: 2,
      abstain: null,
      forNames: ['A'],
      againstNames: ['Ø'],
      abstainNames: [],
      decision: 1,
      position: at(7),
    },
  ],
  actions: [
    {
      text: 'Sekretariatet sender svar.',
      responsible: 'Sekretariatet',
      due: '2022-05-09',
      decision: 1,
      position: at(8),
    },
    { text: 'Forvaltningen vender tilbage.', responsible: 'Forvaltningen', due: null, decision: null, position: at(9) },
  ],
  attachments: [{ number: '1', title: 'Kort over havnen', references: [at(4)], position: at(10) }],
})
const OTHER = anItem({
  ordinal: 2,
  title: 'Budget',
  decisions: [aDecision({ outcome: 'postponed', quote: 'Punktet blev udsat.', confidence: 0.5 })],
})

/** A database with a meeting of each of two bodies; that of FU has an item with facts of every kind and one with a doubtful decision. */
export function smallArchive(): Session {
  return sessionWith(
    aDocument('fu.txt', { items: [ITEM, OTHER] }),
    aDocument('klima.txt', { meetings: [aMeeting({ body: 'Klimaudvalget', acronym: null, date: '2021-05-03' })] }),
  )
}

/** What a command prints about it with `--format json`. */
export async function jsonOf(line: string) {
  return JSON.parse((await smallArchive().minutes(`${line} --format json`)).out)
}

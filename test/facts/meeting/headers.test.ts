import { describe, expect, it } from 'vitest'
import { meetingFacts } from '../../../src/facts/meeting.ts'
import type { Meeting } from '../../../src/model/document.ts'
import { parseBytes } from '../../../src/parse.ts'
import { BODIES_SAMPLES } from './headers/bodies-samples.ts'
import { DAYS_AND_PLACES_SAMPLES } from './headers/days-and-places-samples.ts'
import { LAYOUT_SAMPLES } from './headers/layout-samples.ts'
import { MARKS_AND_GROUPS_SAMPLES } from './headers/marks-and-groups-samples.ts'
import { MEETING_DOCUMENTS } from './headers/meeting-documents.ts'
import { PEOPLE_DOCUMENTS } from './headers/people-documents.ts'
import { PEOPLE_LIST_DOCUMENTS } from './headers/people-list-documents.ts'
import { PEOPLE_SAMPLES } from './headers/people-samples.ts'
import { SHORT_FORMS_SAMPLES } from './headers/short-forms-samples.ts'
import { meetingFrom } from './meeting-text.ts'

const HEADER_SAMPLES = [
  ...LAYOUT_SAMPLES,
  ...DAYS_AND_PLACES_SAMPLES,
  ...SHORT_FORMS_SAMPLES,
  ...PEOPLE_SAMPLES,
  ...MARKS_AND_GROUPS_SAMPLES,
  ...BODIES_SAMPLES,
]
const HEADER_DOCUMENTS = [...PEOPLE_DOCUMENTS, ...PEOPLE_LIST_DOCUMENTS, ...MEETING_DOCUMENTS]
const around = { fileName: 'dokument.txt' }

describe('meetingFacts reads', () => {
  it.each(HEADER_SAMPLES)('$form', ({ text, expected }) => {
    expect(namesOnly(meetingFacts(meetingFrom(text), around).value)).toMatchObject(expected)
  })

  it.each(HEADER_DOCUMENTS)('in a whole document $form', async ({ text, expected }) => {
    const { meeting } = await parseBytes(Buffer.from(text), around.fileName)
    expect(namesOnly(meeting)).toMatchObject(expected)
  })
})

describe('a document of two meetings with one head', () => {
  const meetingOf = (day: string): string => `Referat af bestyrelsesmøde den ${day}
Til stede: Ida Dal, Bo Ek

1. Økonomi
Bestyrelsen godkendte regnskabet.

2. Evt.
Intet.
`
  it('names the body of both and whose it is', async () => {
    const text = `Havneby Roklub\n${meetingOf('4. maj 2021')}\n${meetingOf('8. juni 2021')}`
    const { meetings } = await parseBytes(Buffer.from(text), around.fileName)
    expect(meetings.map(({ body, organisation, date }) => [body, organisation, date])).toEqual([
      ['Bestyrelsen', 'Havneby Roklub', '2021-05-04'],
      ['Bestyrelsen', 'Havneby Roklub', '2021-06-08'],
    ])
  })
})

function namesOnly(meeting: Meeting) {
  const [present, absent, guests] = [meeting.present, meeting.absent, meeting.guests].map((l) => l.map((p) => p.name))
  return { ...meeting, present, absent, guests }
}

describe('meetingFacts', () => {
  it('keeps party and role of the people', () => {
    const { value } = meetingFacts(
      meetingFrom('Deltagere: Borgmester Ida Holm (A), Bo Lund, V, formand Ane Dal og kordegn Per Ravn'),
      around,
    )
    expect(value.present).toEqual([
      { name: 'Ida Holm', party: 'A', role: 'Borgmester' },
      { name: 'Bo Lund', party: 'V', role: null },
      { name: 'Ane Dal', party: null, role: 'formand' },
      { name: 'Per Ravn', party: null, role: 'kordegn' },
    ])
  })

  it('warns when the printed weekday is not that of the date, at its line', () => {
    const { value, messages } = meetingFacts(meetingFrom('Byrådet\nTid: Fredag den 7. februar 2022 kl. 14'), around)
    expect(value.date).toBe('2022-02-07')
    expect(messages).toMatchObject([
      {
        ruleId: 'weekday-mismatch',
        severity: 'warning',
        text: '2022-02-07 was a Monday, but the document says "Fredag".',
        position: { line: 2 },
      },
    ])
  })

  it('says when date or body are missing', () => {
    const { messages } = meetingFacts(meetingFrom('# 1. Velkomst\nVi sang.'), around)
    expect(messages.map((m) => m.ruleId)).toEqual(['no-date', 'no-body'])
  })

  it('takes date and body from the user only where the document is silent', () => {
    const options = { ...around, date: '2020-01-02', body: 'Skolerådet' }
    const silent = meetingFacts(meetingFrom('# 1. Velkomst'), options).value
    const stated = meetingFacts(meetingFrom('Byrådet\nDato: 7. februar 2022 kl. 14'), options).value
    expect(silent).toMatchObject({ date: '2020-01-02', dateSource: 'option', body: 'Skolerådet', bodySource: 'option' })
    expect(stated).toMatchObject({ date: '2022-02-07', dateSource: 'header', body: 'Byrådet', bodySource: 'title' })
  })

  it('takes the date from the file name last, unless the document contradicts it', () => {
    const named = { fileName: 'referat-2022-03-15.txt' }
    expect(meetingFacts(meetingFrom('# 1. Velkomst'), named).value).toMatchObject({
      date: '2022-03-15',
      dateSource: 'filename',
    })
    expect(meetingFacts(meetingFrom('Referat af møde den 3. maj\n# 1. Velkomst'), named).value.date).toBeNull()
  })

  it('calls two labelled days in one header no date', () => {
    const { value } = meetingFacts(meetingFrom('Mødedato: 10. januar 2023\nMødedato: 31. januar 2023'), around)
    expect(value).toMatchObject({ date: null, dateInferred: '2023-01-10' })
  })
})

describe('the next meeting', () => {
  const next = (text: string) =>
    meetingFacts(meetingFrom(`Byrådet\n3. marts 2022\n# 1. Næste møde\n${text}`), around).value.nextMeeting?.date ??
    null

  it.each([
    ['Mødet den 4. maj flyttes til tirsdag den 9. maj 2023 kl. 17.', '2023-05-09'],
    ['Næste møde rykkes fra den 5. april til den 12. april 2022.', '2022-04-12'],
    ['Næste møde er den 5. april 2022. Punkt 4 udsættes til 10. juni 2022.', '2022-04-05'],
    ['Næste møde den 5. april 2022 er aflyst.', null],
    ['Næste møde flyttes fra den 5. april 2022.', null],
  ])('of "%s" is %s', (text, date) => {
    expect(next(text)).toBe(date)
  })
})

describe('a line repeated over the pages', () => {
  const bodyOf = (text: string) =>
    meetingFacts(meetingFrom(text), { ...around, runningHeads: ['Bestyrelsen for Havneskolen', 'Side'] }).value.body

  it('completes the name of the body, and gives it where nothing else does', () => {
    expect(
      bodyOf('Referat af møde i bestyrelsen den 3. maj 2021\n# 1. Budget\nBestyrelsen godkendte. Bestyrelsen vedtog.'),
    ).toBe('Bestyrelsen for Havneskolen')
    expect(bodyOf('Referat\n# 1. Budget\nGodkendt.')).toBe('Bestyrelsen for Havneskolen')
  })

  it('does not replace another name', () => {
    expect(bodyOf('Referat af møde i Ungerådet den 3. maj 2021\n# 1. Budget\nGodkendt.')).toBe('Ungerådet')
  })
})

describe('meetingFacts on hostile text', () => {
  it.each(['1.', 'A ', 'Ida Holm, ', '(', 'møde i ', '3. maj ', 'kl. 12 '])(
    'finds no date in 100 kB of "%s"',
    (run) => {
      const { value } = meetingFacts(meetingFrom(run.repeat(100_000 / run.length)), around)
      expect(value.date).toBeNull()
    },
  )
})

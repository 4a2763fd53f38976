import { describe, expect, it } from 'vitest'
import { ACTION_FORMS } from '../../../src/facts/actions/action-forms.ts'
import { actionsOf, isWorkByDay, responsibleIn } from '../../../src/facts/actions/actions.ts'
import { dueDate } from '../../../src/facts/actions/due.ts'
import { statementsOf } from '../../../src/facts/sentence/statement.ts'
import { DISSENT_FORMS, dissentIn } from '../../../src/facts/votes/dissent.ts'
import { meeting, section } from '../build.ts'

const MEETING = meeting({ date: '2024-03-12', nextMeeting: { date: '2024-04-09', start: null, end: null } })

describe('follow-ups', () => {
  for (const { id, examples, counterExamples } of ACTION_FORMS) {
    it.each(examples)(`${id}: %s`, (text) => expect(responsibleIn(text, MEETING)).not.toBeNull())
    it.each(counterExamples)(`not ${id}: %s`, (text) => expect(responsibleIn(text, MEETING)).toBeNull())
  }

  it('name who, what, until when and where', () => {
    const statements = statementsOf(section('decision', ['Drøftet. Sekretariatet sender planen senest 8. april.']))
    expect(actionsOf(statements, MEETING)).toEqual([
      {
        text: 'Sekretariatet sender planen senest 8. april.',
        responsible: 'Sekretariatet',
        due: '2024-04-08',
        decision: null,
        position: { page: null, line: 11, endPage: null, endLine: 11 },
      },
    ])
  })

  it('are announced, and may have their day in the next sentence', () => {
    const statements = statementsOf(
      section('decision', ['Opfølgning: Bo Ek indhenter tilbud.', 'Ansvarlig: Ida Dal. Deadline: 8. april.']),
    )
    expect(actionsOf(statements, MEETING).map(({ responsible, due }) => [responsible, due])).toEqual([
      ['Bo Ek', null],
      ['Ida Dal', '2024-04-08'],
    ])
  })

  it('may be shared, each with a day of their own', () => {
    const statements = statementsOf(
      section('decision', ['Ida Dal booker salen, og Bo Ek laver en liste senest 8. april.']),
    )
    expect(actionsOf(statements, MEETING).map(({ responsible, due }) => [responsible, due])).toEqual([
      ['Ida Dal', null],
      ['Bo Ek', '2024-04-08'],
    ])
  })

  it('stand in the middle of a sentence with a name, where nobody is listed', () => {
    const text = 'Vi sætter den til salg, og Palle spørger naboklubben først.'
    const present = ['Ida Dal', 'Bo Ek', 'Ib Krag'].map((name) => ({ name, party: null, role: null }))
    expect(responsibleIn(text, MEETING)).toBe('Palle')
    expect(responsibleIn(text, { ...MEETING, present })).toBeNull()
  })

  it('are given to nobody by what things, reports and applications do', () => {
    const present = ['Ida Dal', 'Bo Ek', 'Ib Krag'].map((name) => ({ name, party: null, role: null }))
    for (const text of [
      'Havnen har lovet at betale pælene.',
      'Konsulenten skriver i sin rapport, at fyret bør udskiftes.',
      'Ledelsen lægger op til, at der spares en stilling.',
      'Bestyrelsen finder ikke anledning til at ændre afgørelsen.',
      'Gruppen søger om 3.000 kr. til brædder.',
      'Ida planlægger at gentage dagen.',
    ])
      expect(responsibleIn(text, { ...MEETING, present })).toBeNull()
    expect(responsibleIn('Risikomanageren udarbejder et brev.', { ...MEETING, present })).toBe('Risikomanageren')
    expect(responsibleIn('Provsten kontakter rådet og meddeler resultatet.', MEETING)).toBe('Provsten')
  })

  it('are no decision of a committee on the way', () => {
    const step = section('decision', ['Økonomiudvalget fremsender sagen til Byrådet.'], { body: 'Økonomiudvalget' })
    expect(actionsOf(statementsOf(step), MEETING)).toEqual([])
  })

  it('may be given by a verb of speech', () => {
    expect(responsibleIn('Arbejdsgruppen fremlægger sit forslag i efteråret.', MEETING)).toBe('Arbejdsgruppen')
    expect(responsibleIn('Bo spørger, om festen holdes.', MEETING)).toBeNull()
    expect(responsibleIn('Arbejdsgruppen mener, at Bo fremlægger forslaget.', MEETING)).toBeNull()
  })

  it('know people of the attendance list by first name', () => {
    const present = [{ name: 'Siden Holm', party: null, role: null }]
    expect(responsibleIn('Siden skal ringe til naboen.', MEETING)).toBeNull()
    expect(responsibleIn('Siden skal ringe til naboen.', { ...MEETING, present })).toBe('Siden')
  })

  it('know the initials of who was there', () => {
    const present = [{ name: 'Ida Holm', party: null, role: null }]
    expect(responsibleIn('IH skal undersøge prisen.', { ...MEETING, present })).toBe('IH')
    expect(responsibleIn('EU skal undersøge prisen.', { ...MEETING, present })).toBeNull()
    expect(responsibleIn('Undersøge prisen (IH)', { ...MEETING, present })).toBe('IH')
    expect(responsibleIn('Undersøge prisen (EU)', { ...MEETING, present })).toBeNull()
  })

  it.each([
    'Hvis Ib sender planen, bliver det godt.',
    'Formanden foreslog, at Ib sender planen.',
    'Skal Ib sende planen?',
    'Vi undersøger det.',
    'Navneskiltene hænger skævt.',
    'Teknikudvalget sender sagen tilbage til forvaltningen.',
  ])('are not: %s', (text) => expect(responsibleIn(text, MEETING)).toBeNull())
})

describe('work without a name', () => {
  it.each(['Udkastet rundsendes inden fredag.', 'Ansøgningen sendes inden 1. maj.'])('is set by a day: %s', (text) =>
    expect(isWorkByDay(text, MEETING)).toBe(true),
  )
  it.each(['Festen holdes inden jul.', 'Udkastet rundsendes.'])('is not: %s', (text) =>
    expect(isWorkByDay(text, MEETING)).toBe(false),
  )
})

describe('deadlines', () => {
  it.each([
    ['senest den 8. april', '2024-04-08'],
    ['senest 1. februar', '2025-02-01'],
    ['inden udgangen af februar', '2025-02-28'],
    ['ultimo marts 2026', '2026-03-31'],
    ['inden den 1. juni 2024', '2024-06-01'],
    ['på næste møde', '2024-04-09'],
  ])('%s', (text, date) => expect(dueDate(`Formanden melder tilbage ${text}.`, MEETING)).toBe(date))

  it.each(['inden for budgettet', 'siden 1. maj', 'efter sommerferien', 'den 3. maj begynder festen'])(
    'none in: %s',
    (text) => expect(dueDate(`Formanden melder tilbage ${text}.`, MEETING)).toBeNull(),
  )

  it('need a year when the meeting has no date', () => {
    expect(dueDate('Senest den 8. april.', meeting({ date: null }))).toBeNull()
  })
})

describe('dissent', () => {
  for (const { kind, examples, counterExamples } of DISSENT_FORMS) {
    it.each(examples)(`${kind}: %s`, (text) =>
      expect(dissentIn(statementsOf(section('decision', [text])), [])).toMatchObject([{ kind, text }]),
    )
    it.each(counterExamples)(`not ${kind}: %s`, (text) =>
      expect(dissentIn(statementsOf(section('decision', [text])), [])).toEqual([]),
    )
  }

  it('is quoted with the statement it announces', () => {
    const lead = 'Venstre afgav følgende protokolbemærkning:'
    const [dissent] = dissentIn(
      statementsOf(section('decision', ['Godkendt.', lead, '"Vi ønsker loven afvist."', 'Mødet sluttede.'])),
      [],
    )
    expect(dissent).toMatchObject({ kind: 'statement', text: `${lead} "Vi ønsker loven afvist."` })
    expect(dissent?.position).toMatchObject({ line: 12, endLine: 13 })
  })
})

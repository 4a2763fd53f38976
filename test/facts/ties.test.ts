import { describe, expect, it } from 'vitest'
import { itemFacts } from '../../src/facts/item.ts'
import { item, meeting, section } from './build.ts'

const facts = (...lines: string[]) =>
  itemFacts(item('Planen', [section('decision', lines, { label: 'Beslutning' })]), meeting()).value
/** The quotes of the decisions that the votes are about. */
const decidedIn = (...lines: string[]) => {
  const { votes, decisions } = facts(...lines)
  return votes.map(({ decision }) => (decision === null ? null : decisions[decision - 1]?.quote))
}

describe('a vote is about', () => {
  it.each([
    [['Planen blev vedtaget med 12 stemmer mod 3.'], 'Planen blev vedtaget med 12 stemmer mod 3.'],
    [['For stemte 4. Imod stemte 21. Forslaget er dermed bortfaldet.'], 'Forslaget er dermed bortfaldet.'],
    [['Økonomiudvalgets indstilling godkendt. Imod stemte Ø.'], 'Økonomiudvalgets indstilling godkendt.'],
    [
      ['For at sagen udsættes stemte 6.', 'Øvrige medlemmer stemmer imod.', 'Forslaget er dermed faldet.'],
      'Forslaget er dermed faldet.',
    ],
    [
      ['41 stemte for og 6 imod.', 'Forslaget er ikke endeligt vedtaget, da for få var repræsenteret.'],
      'Forslaget er ikke endeligt vedtaget, da for få var repræsenteret.',
    ],
  ] as const)('the decision that it states, precedes or follows: %j', (lines, quote) =>
    expect(decidedIn(...lines)).toEqual([quote]),
  )

  it('its own decision where several follow each other', () => {
    const amendment = ['Et ændringsforslag fra Ø fik 4 stemmer. Imod stemte 21. Forslaget bortfaldt.']
    expect(decidedIn(...amendment, 'Planen blev vedtaget. Ø stemte imod.')).toEqual([
      'Forslaget bortfaldt.',
      'Planen blev vedtaget.',
    ])
  })

  it('what is told right behind its figures', () => {
    expect(decidedIn('5 stemte for, 3 imod. Vi går altså videre med stien. Bo ringer til kommunen.')).toEqual([
      'Vi går altså videre med stien.',
    ])
    const second = 'Herefter blev forslaget fra Liste L stemt ned.'
    expect(
      decidedIn('Et forslag fra A opnåede ikke flertal (6 for, 15 imod).', `${second} Kun Ida Holm stemte for.`),
    ).toEqual(['Et forslag fra A opnåede ikke flertal (6 for, 15 imod).', second])
  })

  it('the one a few sentences above when somebody was only against it', () => {
    expect(decidedIn('Udvalget vedtog planen. Der kom 27 svar.', 'Ø og Å stemte imod.')).toEqual([
      'Udvalget vedtog planen.',
    ])
    const far = 'Det regnede. Der kom to. Så kom tre. Ø stemte imod.'
    expect(decidedIn(`Planen blev vedtaget. Skiltet er rødt. Lågen blev drøftet. ${far}`)).toEqual([null])
  })

  it('the outcome in the title of its item', () => {
    const titled = item('Forslaget om bump blev forkastet', [
      section('intro', ['Skriftlig afstemning: Ja 19, nej 25.']),
    ])
    expect(itemFacts(titled, meeting()).value.votes.map(({ decision }) => decision)).toEqual([1])
  })

  it('the one behind the sum of the votes, two thirds or a recommendation to refuse', () => {
    expect(
      decidedIn('For stemte 7. Imod stemte 32.', 'I alt 40.', 'Ændringsforslaget var herefter bortfaldet.'),
    ).toEqual(['Ændringsforslaget var herefter bortfaldet.'])
    expect(
      decidedIn('Forslaget krævede 2/3 af stemmerne. 27 stemte ja, 14 nej.', 'Forslaget var dermed faldet.'),
    ).toEqual(['Forslaget var dermed faldet.'])
    const asked = section('recommendation', ['Direktionen indstiller, at der meddeles afslag.'])
    const said = section('decision', ['3 stemte for indstillingen, 1 imod. Afslag meddelt.'])
    const { votes } = itemFacts(item('Hegn', [asked, said]), meeting()).value
    expect(votes.map(({ decision }) => decision)).toEqual([1])
  })

  it('each of two proposals that fell in the same words', () => {
    const lines = ['Nr. 1: For stemte 2, imod 20. Forslaget faldt.', 'Nr. 2: For stemte 3, imod 19. Forslaget faldt.']
    const dated = section('decision', lines, { label: 'Beslutning', date: '2024-03-12' })
    const { votes, decisions } = itemFacts(item('Budget', [dated]), meeting()).value
    expect(decisions).toHaveLength(2)
    expect(votes.map(({ decision }) => decision)).toEqual([1, 2])
  })

  it('none that its figures or its clause contradict', () => {
    expect(decidedIn('2 stemte for, 18 imod.', 'Økonomiudvalgets indstilling blev herefter godkendt.')).toEqual([null])
    expect(decidedIn('Ad 2: 5 stemte for, 2 imod.', 'Ad 1: Godkendt.')).toEqual([null])
  })
})

describe('a decision is', () => {
  const unanimous = (...lines: string[]) => facts(...lines).decisions.map((d) => d.unanimous)

  it.each([
    [['Planen godkendt. Ø stemte imod.'], [false]],
    [['For: 12. Imod: 3.', 'Planen er dermed vedtaget.'], [false]],
    [['Planen blev vedtaget med 12 stemmer for og 0 imod.'], [true]],
    [['For stemte 12. Ingen stemte imod.', 'Planen er dermed vedtaget.'], [true]],
    [['For stemte 12. Ingen stemte imod. 2 undlod at stemme.', 'Planen er dermed vedtaget.'], [null]],
    [['Regnskabet blev godkendt, idet alle 33 stemte for.'], [true]],
    [['Planen godkendt, idet Ø undlod at stemme.'], [null]],
    [['Forslaget fik 2 stemmer og faldt.'], [false]],
    [['Byrådet forkastede forslaget. For stemte O. De øvrige partier stemte imod.'], [false]],
    [['Sagen forelægges igen, da almindeligt flertal rækker.'], [null]],
  ] as const)('unanimous or not by its vote: %j', (lines, expected) => expect(unanimous(...lines)).toEqual(expected))
})

describe('a follow-up comes from', () => {
  it('the only decision of an outcome section, or the one right before it', () => {
    const { actions } = facts('Planen blev godkendt.', 'Sekretariatet sender den ud senest 8. april.')
    expect(actions.map(({ decision }) => decision)).toEqual([1])
    const two = facts(
      'Ad 1: Godkendt.',
      'Ad 2: Udsat.',
      'Alle var glade.',
      'Sekretariatet sender den ud senest 8. april.',
    )
    expect(two.actions.map(({ decision }) => decision)).toEqual([null])
  })
})

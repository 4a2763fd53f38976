import { describe, expect, it } from 'vitest'
import { isPerson } from '../../../src/facts/votes/voters.ts'
import { votesOf } from '../../../src/facts/votes/votes.ts'
import type { Meeting } from '../../../src/model/document.ts'
import { meeting, section } from '../build.ts'

const read = (lines: readonly string[], people: Partial<Meeting> = {}) =>
  votesOf(section('decision', lines), meeting(people))
const votes = (...lines: string[]) => read(lines).votes.map((v) => [v.for, v.against, v.abstain])

describe('votes', () => {
  it('of another body with a name beside it are none of this meeting', () => {
    const told = (text: string) => votesOf(section('intro', [text]), meeting({ body: 'Bestyrelsen' })).votes
    expect(told('Afdeling 12, Skovbrynet, vedtog at tillade husdyr med 31 stemmer mod 27.')).toEqual([])
    expect(told('Forslag 2, nyt tag, blev vedtaget med 31 stemmer mod 27.')).toHaveLength(1)
    expect(told('Bestyrelsen, uden formanden, vedtog forslaget med 4 stemmer mod 1.')).toHaveLength(1)
  })
  it('reported of others are none', () => {
    expect(votes('Ida fortæller, at elevrådet har stemt: 14 stemte for nye bænke, 9 imod.')).toEqual([])
    expect(votes('Dirigenten meddelte, at 14 stemte for og 9 imod.')).toEqual([[14, 9, null]])
  })
  it('stand each in the clause that says how it went', () => {
    const told = 'Planen blev vedtaget med 23 mod 15 stemmer, mens ændringsforslaget blev forkastet med 30 mod 8.'
    expect(votes(told)).toEqual([
      [23, 15, null],
      [8, 30, null],
    ])
  })
  it('between two proposals tell how many each got', () => {
    const forEach = [
      [25, null, null],
      [13, null, null],
    ]
    expect(votes('25 stemte for forslag A og 13 for forslag B.')).toEqual(forEach)
    expect(votes('25 stemte for model A, 13 for model B.')).toEqual(forEach)
    expect(votes('To stemte for Foto Nord, fem for Lille Kamera.')).toEqual([])
  })
  it('of those who were spoken of right before are none of this meeting', () => {
    const told = (...lines: string[]) => {
      const { votes: found } = votesOf(section('intro', lines), meeting({ body: 'Skolebestyrelsen' }))
      return found.map((v) => [v.for, v.against])
    }
    expect(told('Elevrådet har stemt om mobiler. 28 stemte for, 9 stemte imod.')).toEqual([])
    expect(told('Skolebestyrelsen har stemt om mobiler. 6 stemte for, 2 stemte imod.')).toEqual([[6, 2]])
    expect(told('Gårdlauget holdt møde i maj. De vedtog at fælde træet med 5 stemmer mod 1.')).toEqual([])
    expect(told('På generalforsamlingen blev regnskabet godkendt mod to stemmer.')).toEqual([])
    expect(told('Mobilerne er ude, fordi et forslag om det faldt med 4 mod 5.')).toEqual([])
    expect(told('Forslaget faldt, fordi 5 stemte imod og 4 for.')).toEqual([[4, 5]])
  })
  it('of some in another body are none of this meeting', () => {
    const told = (text: string) => votesOf(section('intro', [text]), meeting({ body: 'Hovedbestyrelsen' })).votes
    expect(told('Et mindretal i udvalget (Kaj Holm) vil betale.')).toEqual([])
    expect(told('Et mindretal i bestyrelsen (Kaj Holm) vil betale.')).toHaveLength(1)
  })
  it('take no year for a count', () => {
    expect(votes('Nævnet gik så sent som i 2009 imod en nedskæring, og i 2014 imod en til.')).toEqual([])
    expect(votes('Ida mindede om, at nævnet i 2009 gik imod en nedskæring.')).toEqual([])
  })
  it('say what it takes, and are none', () => {
    expect(votes('Der skal 30 stemmer for til at vedtage det.')).toEqual([])
  })
  it('of the next proposal begin where it is said how that went', () => {
    const told = ['Et forslag fra A om at vente opnåede ikke flertal (6 for, 15 imod).']
    expect(votes(...told, 'Herefter blev forslaget fra Liste L stemt ned. Kun Ida Holm stemte for.')).toEqual([
      [6, 15, null],
      [1, null, null],
    ])
  })
  it('are no blank ballots below what the candidates got', () => {
    expect(votes('Ida Holm     36', 'Bo Krag     19', 'Blank     3')).toEqual([])
    expect(votes('For     36', 'Imod     19', 'Blank     3')).toEqual([[36, 19, 3]])
  })
  it('are both sides, though each stands in a sentence of its own', () => {
    expect(votes('Ved afstemningen sagde 6 ja til planen. 5 sagde nej.')).toEqual([[6, 5, null]])
    expect(votes('Bo spurgte ni firmaer. 5 sagde nej.')).toEqual([])
  })
  it('are lost by who said no', () => {
    expect(votes('Nej med 43 stemmer mod 12.')).toEqual([[12, 43, null]])
    expect(votes('Forslaget fik 40 ja-stemmer mod 15 nej-stemmer.')).toEqual([[40, 15, null]])
    expect(votes('Forslaget røg med 20 stemmer mod 12.')).toEqual([[12, 20, null]])
    expect(votes('Afstemningen faldt ud til fordel for forslaget med 44 mod 12.')).toEqual([[44, 12, null]])
    expect(votes('Et forslag om at afvise klagen blev vedtaget med 8 mod 4.')).toEqual([[8, 4, null]])
    expect(votes('Et forslag om at afvise klagen faldt med 8 mod 4.')).toEqual([[4, 8, null]])
    expect(votes('Forslaget tabte i 2014 med 12 stemmer mod 44.')).toEqual([])
  })
  it('are none when others were asked', () => {
    expect(votes('Spørgeskemaet viste, at 61 er for og 38 imod et hegn.')).toEqual([])
    expect(votes('Høringen gav 14 for og 9 imod.')).toEqual([])
  })
  it('are no ballots of candidates', () => {
    expect(votes('I hans sted kom Ida Holm ind med 24 stemmer; Bo Lund fik 16.')).toEqual([])
    expect(votes('Planen kom igennem med 24 stemmer mod 3.')).toEqual([[24, 3, null]])
  })

  it.each([
    [['For stemte 21 (A, B, F). Imod stemte 4 (O).'], [21, 4, null]],
    [
      ['For stemte: A, B og C, i alt 8.', 'Imod stemte: Ø, i alt 2.', 'Undlod at stemme: D, i alt 3.'],
      [8, 2, 3],
    ],
    [
      ['For ændringsforslaget stemte B og C (7 stemmer).', 'Imod stemte A og V (34 stemmer).'],
      [7, 34, null],
    ],
    [['For stemte: F (3) og Ø (6). Imod stemte A (9).'], [9, 9, null]],
    [
      ['For: Liste C, B og 4 medlemmer af A (i alt 9).', 'Imod: V (i alt 21).', 'Undlod: 3 medlemmer af A.'],
      [9, 21, 3],
    ],
    [['Budgettet blev vedtaget med 6 stemmer mod 2.'], [6, 2, null]],
    [['Forslaget blev nedstemt med 4 mod 1.'], [1, 4, null]],
    [['Forslaget faldt med 7 stemmer mod 8.'], [7, 8, null]],
    [['Forslaget faldt med 12 stemmer mod 8, da der kræves 2/3.'], [12, 8, null]],
    [['For Teknik- og Miljøudvalgets indstilling stemte 5. Imod stemte 2.'], [5, 2, null]],
    [['For 12 – imod 3 – undlod 1'], [12, 3, 1]],
    [['Forkastet med 14 stemmer imod. 7 stemte for, og 3 undlod at stemme.'], [7, 14, 3]],
    [['Planen blev vedtaget med stemmerne 17-4.'], [17, 4, null]],
    [['Indstillingen godkendt med 23 stemmer. Imod stemte Ø (3), idet listen ønsker mere tid.'], [23, 3, null]],
    [['3 stemte for (B og F), og 7 stemte imod (V, A, C og I).'], [3, 7, null]],
    [['Ved afstemning var 3 for og 3 imod.'], [3, 3, null]],
    [['Afstemning: 5 for, 2 imod 1 undlod'], [5, 2, 1]],
    [['For indstillingen stemte 13 (V og C), mens 14 medlemmer (A, F og Ib Holm (I)) stemte imod.'], [13, 14, null]],
    [
      ['A, V og B, i alt 15, stemte for. C, Ø og F, i alt 9, stemte imod. Ib Holm (O) afstod fra at stemme.'],
      [15, 9, 1],
    ],
    [['2 medlemmer (V og A) anbefaler planen. 1 medlem (F) er imod.'], [2, 1, null]],
    [['Kun fire var for, mens resten enten stemte imod (22) eller blankt (9).'], [4, 22, 9]],
    [['Sendes til Byrådet med anbefaling fra 4 medlemmer (V og C). Imod 2 (A).'], [4, 2, null]],
    [['Afslået med stemmerne 6-3.'], [3, 6, null]],
    [['Antal for: 18 Antal imod: 7 Antal undlod: 1'], [18, 7, 1]],
    [['For=32, Imod=3, Blank=5'], [32, 3, 5]],
    [['For forslaget stemte de 9 medlemmer af A, F og Ø.'], [9, null, null]],
    [['Forslaget fik 29 ja, 15 nej og 4 blanke.'], [29, 15, 4]],
    [['Resultat af afstemningen: JA 61 NEJ 38'], [61, 38, null]],
    [['Forslaget blev vedtaget med 1.240 stemmer mod 310.'], [1240, 310, null]],
    [['Kun Ida og Bo var for. Forslaget faldt.'], [2, null, null]],
    [['For (2): Ida Holm, Bo Lund. Imod (1): Per Dal.'], [2, 1, null]],
    [['Planen anbefales af 4 medlemmer, mens 3 medlemmer ikke kan anbefale den.'], [4, 3, null]],
    [['Et flertal på fem medlemmer imødekom ansøgningen. To medlemmer stemte imod.'], [5, 2, null]],
    [
      ['Ja-stemmer: 526', 'Nej-stemmer: 0', 'Blanke stemmer: 6'],
      [526, 0, 6],
    ],
    [
      ['For stemte:', 'V og C – i alt 18', 'Imod stemte:', 'A – i alt 7'],
      [18, 7, null],
    ],
    [
      ['For ændringsforslaget: 4 (Ø og Å).', 'Imod: 23 (A, V, C).', 'Hverken for eller imod: 2 (F).'],
      [4, 23, 2],
    ],
    [
      ['Et flertal (A, F og C) kan ikke anbefale indstillingen.', 'Ib Vad (V) stemmer for, da den er god.'],
      [1, null, null],
    ],
    [['Bo Lund (V), Ida Holm (C) og Ib Krag (O) stemte imod.'], [null, 3, null]],
    [
      ['For stemte formanden, Ida Holm og Bo Lund.', 'Imod stemte Ib Krag.'],
      [null, 1, null],
    ],
    [
      ['Indstillingen blev sat til afstemning: For: 9 (A, F).', 'Imod: 4 (V).'],
      [9, 4, null],
    ],
    [['Stemmer for: 5. Stemmer imod: 2.'], [5, 2, null]],
    [['Hans Holm (C) stemte imod.'], [null, 1, null]],
    [['Godkendt, idet Niels Holm (C) undlod at stemme.'], [null, null, 1]],
    [['Indstillingen blev vedtaget mod Ø’s stemmer.'], [null, null, null]],
    [['F og B stemmer imod punkt 4.'], [null, null, null]],
    [['9 stemte for, 22 imod, 3 blankt.'], [9, 22, 3]],
    [['27 medlemmer (A, B og C) stemte for. 4 medlemmer (Ø) stemte imod.'], [27, 4, null]],
    [['Et flertal på 5 (A, F) anbefaler forslaget, mens 2 (V) stemmer imod.'], [5, 2, null]],
    [['Forslaget blev forkastet med 11 stemmer imod, 9 for og 2 blanke.'], [9, 11, 2]],
    [['Resultatet blev 14 ja-stemmer og 9 nej-stemmer.'], [14, 9, null]],
    [['For forslaget stemte 11, imod 14.'], [11, 14, null]],
    [['For indstillingens 1. at stemte 13 (A, C). Imod stemte 8 (F).'], [13, 8, null]],
    [['Indstillingen blev vedtaget mod 3 stemmer.'], [null, 3, null]],
    [['Kim Holm stemte som den eneste imod.'], [null, 1, null]],
    [['For forslaget stemte A og F, ialt 9, imod stemte V, C og O, ialt 16.'], [9, 16, null]],
    [['Ved skriftlig afstemning stemte 41 ja, 10 nej og 2 blankt.'], [41, 10, 2]],
  ] as const)('%j', (lines, counts) => expect(votes(...lines)).toEqual([counts]))

  it('follow each other when a side is stated again', () => {
    const text = ['For stemte 10 (A). Imod stemte 15 (V).', 'Forslaget faldt.', 'For stemte 15 (V). Imod stemte 1 (Ø).']
    expect(votes(...text)).toEqual([
      [10, 15, null],
      [15, 1, null],
    ])
  })

  it('are two when something else was decided in between, or when somebody stands on the other side', () => {
    const main = 'Lokalplanforslaget vedtaget til offentliggørelse.'
    expect(votes('For stemte 4 (Ø og F). Imod stemte 21.', `${main} Ø stemte imod.`)).toEqual([
      [4, 21, null],
      [null, null, null],
    ])
    expect(
      votes('For stemte A og C. Imod stemte F.', 'Punktet anbefales således.', 'Ib Holm (F) stemte imod.'),
    ).toEqual([[null, null, null]])
    expect(votes('For stemte Ib Holm.', 'Ib Holm stemte imod.')).toHaveLength(2)
  })

  it('are one when the sum comes first and the parties after it', () => {
    const text = ['Forslaget blev forkastet med 18 stemmer mod 10.', 'For stemte V og C.', 'Imod stemte A, F og Ø.']
    expect(read(text).votes).toMatchObject([
      { for: 10, against: 18, forNames: ['V', 'C'], againstNames: ['A', 'F', 'Ø'] },
    ])
    expect(votes('Vedtaget med 15 stemmer mod 9.', 'For stemte 4 (V). Imod stemte 20 (A).')).toEqual([
      [15, 9, null],
      [4, 20, null],
    ])
  })

  it('keep names and parties, and never count letters', () => {
    const [vote] = read(['For stemte A, F og Ib Holm (V). Imod stemte Ø.']).votes
    expect(vote).toMatchObject({ for: null, forNames: ['A', 'F', 'Ib Holm (V)'], against: null, againstNames: ['Ø'] })
  })

  it.each([
    'Der står 22 på ventelisten mod 15 i marts.',
    'Alle stemte for.',
    'Side 2 er blank.',
    '12 mødte op, 3 for sent.',
    'Stemningen var god.',
    'Punkt 3 for børn.',
    'Hans Holm fik 23 stemmer.',
    'Ib Holm blev valgt med tre stemmer mod to.',
    'Byrådet vedtog den 3. maj 2020 med 12 stemmer mod 3 at lukke skolen.',
    'På landsmødet i 2018 stemte 340 for og 120 imod.',
    'Hvis 20 stemmer for, er forslaget vedtaget.',
    'Forslaget kræver, at 30 stemmer for.',
    'For: Bedre trafik',
    'Imod: Støj og forurening',
    'Ændringer skal vedtages af 2/3 af de fremmødte.',
    'Anbefales af et enigt udvalg.',
    '78 % stemte for, 22 % stemte imod.',
  ])('are not seen in: %s', (text) => expect(votes(text)).toEqual([]))

  it('are held today although the sentence names the day', () => {
    expect(votes('På mødet den 12. marts 2024 stemte 12 for og 3 imod.')).toEqual([[12, 3, null]])
  })

  it.each([
    [['MD stemte imod.'], 'Mona Due', [null, 1, null]],
    [['SF stemte imod.'], 'Sanne Friis', [null, null, null]],
    [['For: Ib og Ida.'], 'Ib Falk', [2, null, null]],
  ] as const)('know first names and initials of those present, and no party by them: %j', (lines, name, counts) => {
    const present = [name, 'Ida Ravn'].map((n) => ({ name: n, party: null, role: null }))
    expect(read(lines, { present }).votes.map((v) => [v.for, v.against, v.abstain])).toEqual([counts])
  })

  it('count one who is named by office alone, and nobody where the office may be another of those named', () => {
    expect(votes('Formanden undlod at stemme.')).toEqual([[null, null, 1]])
    expect(votes('For stemte formanden, Ida Holm.')).toEqual([[null, null, null]])
  })

  it('say when names and numbers disagree', () => {
    const wrong = read(['For stemte: A (9), B (5), i alt 15.']).messages
    expect(wrong).toMatchObject([{ ruleId: 'vote-count-mismatch', severity: 'warning' }])
    expect(read(['For stemte: A (9), B (5), i alt 14.']).messages).toEqual([])
    const persons = read(['Imod stemte 3: Ib Holm og Bo Krag.']).messages
    expect(persons).toHaveLength(1)
  })
})

describe('two votes in a row', () => {
  it('stay apart when the second states both sides and the first left one open', () => {
    expect(votes('Imod stemte 23 (A, V, C).', 'Budgettet blev vedtaget med 25 stemmer mod 4.')).toEqual([
      [null, 23, null],
      [25, 4, null],
    ])
  })

  it('are one when the second sentence only names the parties', () => {
    const said = ['Forslaget blev vedtaget med 18 stemmer mod 10.', 'For stemte V og C (18). Imod stemte A (10).']
    expect(votes(...said)).toEqual([[18, 10, null]])
  })
})

describe('persons in a vote', () => {
  it.each(['Hans Holm', 'Kim Solbakke (D)', 'Lisbet von Krabbe'])('%s is one', (name) =>
    expect(isPerson(name)).toBe(true),
  )
  it.each(['Ø', 'Enhedslisten', 'Liste B', 'Dansk Folkeparti', 'Liberal Alliance', 'Nye Borgerlige'])(
    '%s is none',
    (name) => expect(isPerson(name)).toBe(false),
  )
})

describe('votes of another day', () => {
  it.each(['I 2019 stemte 12 for og 3 imod planen.', 'På sidste møde stemte 4 for og 2 imod.'])(
    'are not held now: %s',
    (text) => expect(votes(text)).toEqual([]),
  )
})

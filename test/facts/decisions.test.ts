import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../src/facts/decisions.ts'
import type { Meeting } from '../../src/model/document.ts'
import { item, meeting, paragraph, section } from './build.ts'

const INDSTILLING = section('recommendation', ['Forvaltningen indstiller, at planen godkendes.'])
const quotes = (sections: Parameters<typeof item>[1], m: Meeting = meeting(), title = 'Planen') =>
  decisionsOf(item(title, sections), m).map((d) => `${d.outcome}: ${d.quote}`)

describe('decisions', () => {
  it('are read in outcome sections, not in recommendation, case text or history', () => {
    const sections = [
      section('background', [
        'Byrådet besluttede den 3. maj 2022, at planen skulle udarbejdes. Planen godkendes af staten.',
      ]),
      INDSTILLING,
      section('history', ['Økonomiudvalget godkendte planen.']),
      section('decision', ['Godkendt.']),
    ]
    expect(quotes(sections)).toEqual(['approved: Godkendt.'])
  })

  it('are quoted as they stand, with their place', () => {
    const [decision] = decisionsOf(
      item('Planen', [section('decision', ['Drøftet. Udvalget udsatte sagen til maj.'])]),
      meeting(),
    )
    expect(decision?.position.line).toBe(11)
    expect(decision?.quote).toBe('Drøftet.')
  })

  it('are read clause by clause', () => {
    const sections = [section('decision', ['Ad 1: Godkendt.', 'Ad 2: Udgår.', 'Ad 3) Oversendes til Byrådet.'])]
    expect(quotes(sections)).toEqual([
      'approved: Ad 1: Godkendt.',
      'withdrawn: Ad 2: Udgår.',
      'referred: Ad 3) Oversendes til Byrådet.',
    ])
  })

  it('may stand below the recommendation without a label of their own', () => {
    const asked = ['Forvaltningen indstiller, at planen godkendes.', 'At beløbet frigives.']
    expect(quotes([section('recommendation', [...asked, 'Udvalgets indstilling tiltrådt.'])])).toEqual([
      'endorsed: Udvalgets indstilling tiltrådt.',
    ])
    expect(quotes([section('recommendation', asked)])).toEqual([])
    expect(quotes([section('recommendation', [...asked, 'Godkendt.'])], meeting({ kind: 'agenda' }))).toEqual([])
  })

  it('need words that decide under news, and are no notes on who takes no part', () => {
    const told = [section('decision', ['Formanden deltog i et topmøde og åbnede pladsen.'])]
    expect(quotes(told, meeting(), 'Meddelelser')).toEqual([])
    const apart = ['Svaret godkendt.', 'Ida Holm (A) deltager ikke i høringssvaret, da hun sidder i udvalget.']
    expect(quotes([section('decision', apart)])).toEqual(['approved: Svaret godkendt.'])
    expect(quotes([section('decision', ['Vi deltager ikke i høringen.'])])).toHaveLength(1)
  })

  it("are no board's view of what it answers itself", () => {
    const refused = ['Bestyrelsen kunne ikke støtte en lempelse.', 'De øvrige ændringer blev godkendt.']
    const read = (body: string) => quotes([section('intro', refused)], meeting({ body })).length
    expect(read('Bestyrelsen for Havdal Gymnasium og HF')).toBe(2)
    expect(read('Generalforsamlingen')).toBe(1)
  })

  it('know the main board by its letters, also behind a label', () => {
    const said = [section('intro', ['§ 6: HB støtter ændringen.'])]
    expect(quotes(said, meeting({ body: 'Hovedbestyrelsen' }))).toEqual(['endorsed: § 6: HB støtter ændringen.'])
    expect(quotes(said, meeting({ body: 'Byrådet' }))).toEqual([])
  })

  it('count once when the next sentence says when the item is taken up again', () => {
    expect(quotes([section('decision', ['Udsættes.', 'Punktet genoptages på mødet i juni.'])])).toHaveLength(1)
    expect(quotes([section('decision', ['Ad 1: Udsættes.', 'Ad 2: Udsættes.'])])).toHaveLength(2)
  })

  it('count once when they say where the case goes next', () => {
    expect(quotes([section('decision', ['Udvalget godkender salget og fremsender sagen til Byrådet.'])])).toHaveLength(
      1,
    )
    expect(quotes([section('decision', ['Forslag 1 godkendes, og forslag 2 oversendes til Byrådet.'])])).toHaveLength(2)
  })

  it('may settle what the title names, as the first words below it', () => {
    const found = (title: string, text: string) => quotes([section('intro', [text])], meeting(), title)
    expect(found('Julekoncert', 'Koncerten bliver torsdag den 11. december.')).toHaveLength(1)
    expect(found('Mødeplan', 'Møderne holdes den tredje onsdag i måneden.')).toHaveLength(1)
    expect(found('Ældrerådenes temadag i Nyborg', 'Temadagen holdes den 3. maj.')).toEqual([])
    expect(found('Eventuelt', 'Koncerten bliver torsdag.')).toEqual([])
    expect(found('Økonomi', 'Koncerten bliver torsdag.')).toEqual([])
  })

  it('may say what an applicant gets without a word that decides', () => {
    const found = (title: string, ...lines: string[]) => quotes([section('intro', lines)], meeting(), title)
    expect(found('Ansøgning fra spejderne', 'Spejderne kan låne lokalet gratis.')).toEqual([
      'approved: Spejderne kan låne lokalet gratis.',
    ])
    expect(found('Salen', 'Spejderne kan låne lokalet gratis.')).toEqual([])
    const sums = [
      'Koret: 6.000 kr. bevilget',
      'Fodboldturnering: 4.500 kr. (søgt 9.000 kr.)',
      'Samlet budget: 12.000 kr.',
    ]
    expect(found('Ansøgninger til puljen', ...sums)).toEqual(sums.slice(0, 2).map((s) => `approved: ${s}`))
    expect(found('Ansøgning til puljen', 'Fodboldturnering: 4.500 kr.')).toEqual([])
  })

  it('are two when a sentence says two things of two subjects', () => {
    const found = (text: string) => quotes([section('decision', [text])]).map((q) => q.split(':')[0])
    expect(found('Vedtægterne blev godkendt, og sekretæren blev pålagt at rense teksten.')).toEqual([
      'approved',
      'adopted',
    ])
    expect(found('Det blev besluttet og godkendt at købe bussen.')).toEqual(['adopted'])
  })

  it('name nobody who only stood or was told of', () => {
    const found = (...lines: string[]) => quotes([section('intro', lines)], meeting(), 'Valg af ordstyrer')
    expect(found('Freja er ordstyrer.')).toEqual(['elected: Freja er ordstyrer.'])
    expect(found('Freja er syg.')).toEqual([])
  })

  it('elect those who stood, also when others are chosen as substitutes', () => {
    const stood = 'På valg: Jens Kolding og Inger Post.'
    const found = (...lines: string[]) =>
      quotes([section('intro', [stood, ...lines])], meeting(), 'Valg til bestyrelsen')
    expect(found('Begge modtog genvalg.', 'Suppleant: Torben Vad.')).toEqual([
      'elected: Begge modtog genvalg.',
      'elected: Suppleant: Torben Vad.',
    ])
    expect(found('Jens Kolding og Inger Post blev valgt.', 'Begge modtog genvalg.')).toHaveLength(1)
    expect(found('Kandidater: Ida Holm og Bo Lund.')).toEqual([])
  })

  it('have the outcome of the main verb, not of what is decided about', () => {
    expect(quotes([section('decision', ['Byrådet godkendte, at regnskabet udskydes.'])])[0]).toMatch(/^approved/)
    expect(quotes([section('decision', ['Indstillingen blev ikke godkendt.'])])[0]).toMatch(/^rejected/)
    expect(quotes([section('decision', ['Det blev besluttet, at sagen udsættes.'])])[0]).toMatch(/^postponed/)
  })

  it('are told by the figures of a vote where no sentence puts them into words', () => {
    const found = (...lines: string[]) => quotes([section('decision', lines)])
    expect(found('For: 16. Imod: 28.')).toEqual(['rejected: For: 16.'])
    expect(found('Der blev stemt: 9 stemte for, 3 imod.')).toEqual(['adopted: Der blev stemt: 9 stemte for, 3 imod.'])
    expect(found('For stemte 16, imod stemte 28.', 'Forslaget faldt.')).toEqual(['rejected: Forslaget faldt.'])
    expect(found('Godkendt.', 'For stemte 28, imod stemte 16.')).toEqual(['approved: Godkendt.'])
    expect(found('Dirigenten oplyste, at det kræver 2/3 af stemmerne.', 'For stemte 27, imod stemte 14.')).toEqual([])
    expect(found('For stemte 7, imod stemte 7.')).toEqual([])
    expect(quotes([section('intro', ['I 2019 stemte 12 for og 20 imod.', 'Det var en god snak.'])])).toEqual([])
  })

  it('are who gets what in columns, and the sum below an application', () => {
    const lines = [
      'Midlerne fordeles således:',
      'Natteravnene            8.500 kr.',
      'Rask Motion         afslag Resten overføres til 3. runde.',
    ]
    expect(quotes([section('decision', lines)], meeting(), '§ 18-midler')).toEqual(
      expect.arrayContaining([
        'approved: Natteravnene            8.500 kr.',
        'rejected: Rask Motion         afslag',
        'adopted: Resten overføres til 3. runde.',
      ]),
    )
    const applied = ['Koret, ansøgt 25.000 kr. til noder.', '25.000 kr.']
    expect(quotes([section('intro', applied)], meeting(), 'Ansøgninger')).toEqual(['approved: 25.000 kr.'])
    expect(quotes([section('intro', ['Saldoen er stor.', '25.000 kr.'])], meeting(), 'Ansøgninger')).toEqual([])
  })

  it('are not proposals in a list, nor two opinions beside each other', () => {
    expect(quotes([section('intro', ['Projektet koster 4 mio. kr. og finansieres ved lån.'])], meeting())).toEqual([])
    const opinions = 'Bestyrelsen indstillede, at prisen hæves, mens revisor anbefalede en reserve.'
    expect(quotes([section('intro', [opinions])], meeting({ body: 'Bestyrelsen' }))).toEqual([])
  })

  it('are those who take a post over', () => {
    const found = (line: string, title: string) =>
      quotes([section('intro', ['Laila stopper.', line])], meeting(), title)
    expect(found('Per H overtager.', 'Ny kasserer')).toEqual(['elected: Per H overtager.'])
    expect(found('Per H overtager.', 'Hjemmesiden')).toEqual([])
  })

  it('are not the notes beside them', () => {
    const notes = [
      'Hans Holm (C) tager forbehold.',
      'Ib Krag (A) kan ikke anbefale planen.',
      'Imod stemte Ø (3).',
      'Bo Lund deltog ikke i sagens behandling.',
      'Ændringsforslag fra SF: At planen godkendes i to dele.',
      'Næste møde er den 3. maj.',
      'Ingen bemærkninger.',
    ]
    expect(quotes([section('decision', ['Godkendt.', ...notes])])).toEqual(['approved: Godkendt.'])
    expect(quotes([section('decision', notes)])).toEqual([])
  })

  it('may stand in a sentence without a keyword when nothing else can be meant', () => {
    const found = decisionsOf(
      item('Mødeplan', [section('decision', ['Mødet 22. april flyttes til 19. april.'])]),
      meeting(),
    )
    expect(found).toMatchObject([{ outcome: 'adopted', ruleId: 'gennemfoeres' }])
    expect(found[0]?.confidence).toBeLessThan(0.7)
  })

  it('may be a name alone when the item is an election', () => {
    const names = [section('decision', ['Gårdejer Anton Hebsgaard.'])]
    expect(quotes(names, meeting(), 'Valg af medlem til Hegnsynet')).toEqual(['elected: Gårdejer Anton Hebsgaard.'])
  })

  it('stand after an absence note that is printed between label and text', () => {
    expect(quotes([section('decision', []), section('absence', ['Godkendt.'])])).toEqual(['approved: Godkendt.'])
  })

  it('are found in the running text of items without labels', () => {
    const text = [
      'Formanden fortalte om taget. Provstiudvalget har godkendt budgettet.',
      'Det blev vedtaget at købe nye stole.',
    ]
    expect(quotes([section('intro', text)], meeting({ body: 'Menighedsrådet' }))).toEqual([
      'adopted: Det blev vedtaget at købe nye stole.',
    ])
  })

  it('are not found in the running text of an agenda', () => {
    expect(quotes([section('intro', ['Forslaget godkendes.'])], meeting({ kind: 'agenda' }))).toEqual([])
  })

  it('are not read inside a motion quoted over several paragraphs', () => {
    const text = [
      'Forslaget blev trukket tilbage.',
      '"Byrådet beslutter følgende.',
      'Skolen lukkes.',
      'Prisen sættes ned."',
    ]
    expect(quotes([section('intro', text)], meeting({ body: 'Byrådet' }))).toEqual([
      'withdrawn: Forslaget blev trukket tilbage.',
    ])
  })

  it('are not what is ordered by a day, which is a follow-up', () => {
    const text = ['Udvalget godkendte ansøgningen.', 'Ansøgningen sendes inden 1. maj.', 'Ib Holm undersøger prisen.']
    expect(quotes([section('intro', text)])).toEqual(['approved: Udvalget godkendte ansøgningen.'])
  })

  it('are not what was done before the meeting, nor what somebody is ready for', () => {
    const text = ['Sag 5 var taget af dagsordenen inden mødet.', 'Formand: på valg er Bo Vinter, der modtager genvalg.']
    expect(quotes([section('intro', text)], meeting(), 'Valg')).toEqual([])
  })

  it('say who was chosen once, unless only the echo is printed', () => {
    const echo = 'Begge modtog genvalg.'
    expect(quotes([section('intro', ['Bo Lund og Ida Krag blev genvalgt.', echo])])).toHaveLength(1)
    expect(quotes([section('intro', ['Bo og Ida var på valg.', echo])])).toEqual([`elected: ${echo}`])
  })

  it('may speak of dated minutes and of what is to happen on a day', () => {
    const text = [
      'Protokollen fra mødet den 3. oktober 2016 blev godkendt og underskrevet.',
      'Det blev besluttet at holde fastelavn den 11. februar.',
    ]
    expect(quotes([section('intro', text)])).toHaveLength(2)
  })

  it('are read when the clause number goes on in the sentence', () => {
    const blocks = [paragraph('at blev godkendt.', 11, '1.'), paragraph('og 3. at blev ikke godkendt.', 12, '2.')]
    expect(quotes([section('decision', blocks)])).toEqual([
      'approved: at blev godkendt.',
      'rejected: og 3. at blev ikke godkendt.',
    ])
  })

  it('are not what another body is going to decide', () => {
    expect(quotes([section('decision', ['Byrådet vedtager budgettet den 12. oktober.'])])).toEqual([])
    expect(quotes([section('decision', ['Byrådet vedtager budgettet.'])])).toHaveLength(1)
  })

  it('are what the chair sums up', () => {
    const text =
      'Efter en kort drøftelse konkluderede formanden, at rådet kunne tilslutte sig udkastet, dog uden bilag.'
    const [found] = decisionsOf(item('Planen', [section('intro', [text])]), meeting({ body: 'Akademisk Råd' }))
    expect(found).toMatchObject({ outcome: 'endorsed', amended: true, quote: text })
  })

  it('are not the proposal of a committee that is followed', () => {
    const text = ['Ansættelsesudvalget indstiller, at nr. 4 ansættes.', 'Indstillingen følges.']
    expect(quotes([section('intro', text)], meeting({ body: null }))).toEqual(['approved: Indstillingen følges.'])
    expect(quotes([section('intro', text.slice(0, 1))], meeting({ body: null }))).toHaveLength(1)
  })

  it('are not plans told in an item of reports', () => {
    const text = ['Kirkegårdsudvalget: Stendiget sættes i oktober.', 'Det blev besluttet at fælde lindetræet.']
    expect(quotes([section('intro', text)], meeting(), 'Orientering fra udvalg')).toHaveLength(1)
  })

  it('are no label in capitals, but are who was chosen in an election', () => {
    const text = ['REGIONSRÅDETS BESLUTNING', 'Regionsrådet valgte Kaj Munk Dam (V).']
    const around = meeting({ body: 'Regionsrådet' })
    expect(quotes([section('intro', text)], around, 'Valg af medlem')).toEqual([`elected: ${text[1]}`])
    expect(quotes([section('decision', ['Forslag A sendes i høring. Forslag C udgår.'])]).at(-1)).toMatch(/^withdrawn/)
  })

  it('under Eventuelt need a word that decides', () => {
    const text = ['Det tages op på afdelingsmødet.', 'Det blev besluttet at male hegnet.']
    expect(quotes([section('intro', text)], meeting(), 'Eventuelt')).toHaveLength(1)
  })

  it('never join a sentence over two paragraphs', () => {
    const blocks = [paragraph('Udvalget godkendte planen med', 11), paragraph('den ændring at vejen spares.', 12)]
    expect(quotes([section('decision', blocks)])).toEqual(['approved: Udvalget godkendte planen med'])
  })
})

describe('decisions of several bodies in one item', () => {
  const sections = [
    INDSTILLING,
    section('decision', ['Anbefales.'], { body: 'Økonomiudvalget', date: '2024-03-05' }),
    section('decision', ['Godkendt.'], { body: 'Byrådet', date: '2024-03-12' }),
  ]
  it('are told apart by body and date of their labels', () => {
    const found = decisionsOf(item('Planen', sections), meeting({ body: 'Byrådet' }))
    expect(found.map((d) => [d.own, d.body, d.date])).toEqual([
      [false, 'Økonomiudvalget', '2024-03-05'],
      [true, null, '2024-03-12'],
    ])
  })

  it('belong to the latest step when the meeting has no name', () => {
    const found = decisionsOf(item('Planen', sections), meeting({ body: null, date: null }))
    expect(found.map((d) => d.own)).toEqual([false, true])
  })

  it('are all of others in an agenda', () => {
    const found = decisionsOf(item('Planen', sections.slice(0, 2)), meeting({ body: 'Byrådet', kind: 'agenda' }))
    expect(found.map((d) => d.own)).toEqual([false])
  })

  it('are listed once when the history repeats the last step', () => {
    const repeated = [...sections, section('decision', ['Godkendt.'], { body: 'Byrådet', date: '2024-03-12' })]
    expect(decisionsOf(item('Planen', repeated), meeting({ body: 'Byrådet' }))).toHaveLength(2)
  })
})

describe('what qualifies a decision', () => {
  const read = (text: string, sections = [INDSTILLING]) =>
    decisionsOf(item('Planen', [...sections, section('decision', [text])]), meeting())[0]

  it.each([
    ['Godkendt med den tilføjelse, at vejen spares.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt, idet pkt. 3 ændres til to år.', { amended: true, followsRecommendation: 'amended' }],
    ['Godkendt.', { amended: false, followsRecommendation: 'followed' }],
    ['Indstillingen blev forkastet.', { followsRecommendation: 'not-followed' }],
    ['Indstillingen frafaldt.', { followsRecommendation: 'lapsed' }],
    ['Ændringsforslaget faldt.', { followsRecommendation: null }],
    ['Udsat.', { followsRecommendation: null }],
    ['Udvalget kan kun godkende planen, hvis vejen spares.', { conditional: true }],
    ['Enstemmigt godkendt.', { unanimous: true }],
    ['Godkendt med 5 stemmer mod 2.', { unanimous: false }],
    ['Godkendt.', { unanimous: null }],
  ] as const)('%s', (text, wanted) => expect(read(text)).toMatchObject(wanted))

  it('compares with nothing when there is no recommendation', () => {
    expect(read('Godkendt.', [])?.followsRecommendation).toBeNull()
  })
})

describe('talk in a section called Referat', () => {
  it('is trusted less than under Beslutning', () => {
    const line = ['Turen går til Malmø i uge 17.']
    expect(quotes([section('decision', line, { label: 'Beslutning' })])).toHaveLength(1)
    expect(quotes([section('decision', line, { label: 'Referat' })])).toEqual([])
  })
})

describe('an unnamed outcome beside named steps', () => {
  it('is the meeting’s own, and the named ones are not', () => {
    const sections = [
      section('decision', ['Anbefales.'], { body: 'Økonomiudvalget', date: '2024-03-05' }),
      section('decision', ['Godkendt.']),
    ]
    const found = decisionsOf(item('Planen', sections), meeting({ body: 'Byrådet' }))
    expect(found.map((d) => [d.own, d.body])).toEqual([
      [false, 'Økonomiudvalget'],
      [true, null],
    ])
  })

  it('gives its body to the text that follows an absence note', () => {
    const step = { body: 'Økonomiudvalget', date: '2024-03-05' }
    const sections = [
      section('decision', [], step),
      section('absence', ['Anbefales.']),
      section('decision', ['Godkendt.']),
    ]
    const found = decisionsOf(item('Planen', sections), meeting({ body: 'Byrådet' }))
    expect(found.map((d) => d.own)).toEqual([false, true])
  })

  it('names a committee that passes the case on in a line of its own', () => {
    const recommendation = section('recommendation', [
      'Forvaltningen indstiller, at planen godkendes.',
      'By- og Kulturudvalget anbefaler indstillingen.',
    ])
    const found = decisionsOf(item('Planen', [recommendation, section('decision', ['Godkendt.'])]), meeting())
    expect(found.map((d) => [d.own, d.body, d.outcome])).toEqual([
      [false, 'By- og Kulturudvalget', 'recommended'],
      [true, null, 'approved'],
    ])
  })
})

describe('the quote of a decision', () => {
  it('takes in the list that the sentence opens', () => {
    const blocks = [
      'Følgende blev valgt:',
      paragraph('Ib Krag (A)', 12, '•'),
      paragraph('Bo Lund (V)', 13, '•'),
      'Mødet hævet kl. 18.',
    ]
    const [decision] = decisionsOf(item('Valg', [section('decision', blocks)]), meeting())
    expect(decision?.quote).toBe('Følgende blev valgt: • Ib Krag (A) • Bo Lund (V)')
    expect(decision?.position).toMatchObject({ line: 11, endLine: 13 })
  })

  it('leaves out list items that are decisions of their own', () => {
    const blocks = ['Der var enighed om:', paragraph('Forslag A blev godkendt.', 12, 'a)')]
    expect(quotes([section('decision', blocks)])).toEqual([
      'agreed: Der var enighed om:',
      'approved: Forslag A blev godkendt.',
    ])
  })
})

describe('an outcome in the title', () => {
  const titled = (title: string) =>
    decisionsOf(item(title, []), meeting({ body: 'Grundejerforeningen' })).map((d) => d.outcome)
  it.each([
    ['Valg af dirigent: Advokat Bo Lund valgt', 'elected'],
    ['Regnskabet for 2023 blev enstemmigt godkendt', 'approved'],
  ])('%s', (title, outcome) => expect(titled(title)).toEqual([outcome]))

  it.each([
    'Godkendelse af dagsorden',
    'Beslutning om lokalplan',
    'Drøftelse: nyt legehus',
    'Sag: Hvad der blev besluttet den 3. maj 2022',
  ])('is not seen in: %s', (title) => expect(titled(title)).toEqual([]))
})

describe('an association that is named by its own name', () => {
  const read = (text: string) =>
    decisionsOf(item('Planen', [section('intro', [text])]), meeting({ body: 'Fjordhøj Forsyning A/S' }))

  it('decides through its board', () => {
    const [decision] = read('Bestyrelsen besluttede, at kloaksepareringen rykkes frem.')
    expect(decision).toMatchObject({ outcome: 'adopted', own: true })
  })

  it('does not decide through the town council', () => {
    expect(read('Byrådet besluttede, at kloaksepareringen rykkes frem.').filter((d) => d.own)).toEqual([])
  })
})

describe('a sentence that decides twice', () => {
  it.each([
    ['Budgettet blev godkendt, og Ib Holm blev valgt til kasserer.', ['approved', 'elected']],
    ['Udvalget bevilgede 5.000 kr. til koret og gav afslag på den anden ansøgning.', ['approved', 'rejected']],
    ['Forslaget blev godkendt og underskrevet.', ['approved']],
    ['Drøftet og taget til efterretning.', ['noted']],
    ['Indstilles godkendt og oversendt til Byrådet.', ['recommended']],
    ['Udvalget besluttede, at planen godkendes, og at Ib vælges.', ['adopted']],
  ])('%s', (text, wanted) => {
    const found = decisionsOf(item('Planen', [section('decision', [text])]), meeting())
    expect(found.map((d) => d.outcome)).toEqual(wanted)
  })
})

describe('the clause that a decision answers', () => {
  const numbered = section('recommendation', [
    paragraph('at planen sendes i høring,', 11, '1.'),
    paragraph('at orienteringen tages til efterretning.', 12, '2.'),
  ])
  const counted = section('recommendation', [
    'Det indstilles,',
    'at planen sendes i høring, og',
    'at prisen sættes ned.',
  ])
  const clauses = (recommendation: typeof numbered, ...lines: string[]) =>
    decisionsOf(item('Planen', [recommendation, section('decision', lines)]), meeting()).map((d) => [
      d.clause,
      d.clauseText,
      d.followsRecommendation,
    ])

  it('is found by its number', () => {
    expect(clauses(numbered, 'Ad 1: Godkendt.', 'Ad 2: Taget til efterretning.')).toEqual([
      ['1', 'at planen sendes i høring,', 'followed'],
      ['2', 'at orienteringen tages til efterretning.', 'followed'],
    ])
    expect(clauses(counted, 'Pkt. 2 blev ikke godkendt.')).toEqual([['2', 'at prisen sættes ned.', 'not-followed']])
    expect(clauses(counted, 'Pkt. 1 blev godkendt.')[0]?.at(2)).toBe('followed')
    expect(clauses(numbered, 'Ad 1 og 2: Godkendt.')[0]?.slice(0, 2)).toEqual([
      '1 og 2',
      'at planen sendes i høring,\nat orienteringen tages til efterretning.',
    ])
  })

  it('may have a letter', () => {
    const lettered = section('recommendation', [
      'Det indstilles,',
      'a) at der gives bevilling,',
      'b) at beløbet frigives.',
    ])
    expect(clauses(lettered, 'Ad a) Godkendt.', 'Ad b: Udgår.').map((c) => c.slice(0, 2))).toEqual([
      ['a', 'at der gives bevilling,'],
      ['b', 'at beløbet frigives.'],
    ])
    expect(clauses(lettered, 'A og B får det søgte beløb.')[0]?.slice(0, 2)).toEqual([null, null])
  })

  it('is unknown when the recommendation has no such clause', () => {
    expect(clauses(numbered, 'Punkt 7 udgår.')).toEqual([[null, null, null]])
    expect(clauses(numbered, 'Godkendt.')).toEqual([[null, null, 'followed']])
  })
})

describe('the history of a case', () => {
  const decision = section('decision', ['Godkendt.'])
  const steps = (...lines: string[]) =>
    decisionsOf(item('Planen', [decision, section('history', lines)]), meeting({ body: 'Byrådet' }))
      .filter((d) => !d.own)
      .map((d) => [d.outcome, d.body, d.date])

  it('gives the decisions of other bodies with their day', () => {
    expect(steps('20-02-2024 Socialudvalget: Udvalget anbefaler indstillingen.')).toEqual([
      ['recommended', 'Socialudvalget', '2024-02-20'],
    ])
    expect(
      steps('20-02-2024 Socialudvalget (påtegning)', 'Udvalget anbefaler planen.', '12-03-2024 Byrådet', 'Godkendt.'),
    ).toEqual([['recommended', 'Socialudvalget', '2024-02-20']])
    expect(steps('Økonomiudvalget, 5. marts 2024, pkt. 12: Anbefales.')).toEqual([
      ['recommended', 'Økonomiudvalget', '2024-03-05'],
    ])
  })

  it.each([
    'Byrådet, 12. marts 2024: Godkendt.',
    'Tidsplan 5. marts 2024: Godkendt af staten.',
    'Socialudvalget: Udvalget anbefaler indstillingen.',
    'Socialudvalget godkendte planen den 5. marts 2024.',
  ])('gives none for: %s', (line) => expect(steps(line)).toEqual([]))
})

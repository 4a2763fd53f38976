import { describe, expect, it } from 'vitest'
import { readBodyLabel, readOwnLabel } from '../../src/headings/body-labels.ts'
import { gluedLabelAtEnd, matchLabel } from '../../src/headings/label-match.ts'
import { readLeadIn } from '../../src/headings/lead-ins.ts'
import { toTokens } from '../../src/headings/to-tokens.ts'
import { blocksOf } from '../blocks/build.ts'

/** `role label` of every section, in order. */
function sections(...lines: readonly string[]): string[] {
  const { tokens } = toTokens(
    blocksOf('1. Godkendelse af dagsorden', ...lines, '2. Eventuelt', 'Beslutning', 'Intet.'),
  ).value
  return tokens.flatMap((t) => (t.type === 'section' ? [`${t.role} ${t.label}`] : [])).slice(0, -1)
}

describe('labels with body and date', () => {
  it.each([
    ['Beslutning i Økonomiudvalget den 19. november 2018:', 'Økonomiudvalget', '2018-11-19'],
    ['Beslutning Byrådet den 02-09-2014 Dagsorden godkendt.', 'Byrådet', '2014-09-02'],
    ['BESLUTNING: By-, Erhvervs- og Planudvalget den 16-06-2011', 'By-, Erhvervs- og Planudvalget', '2011-06-16'],
    ['BESLUTNING I BYRÅDET 7. JUNI 2017', 'BYRÅDET', '2017-06-07'],
    ['Regionsrådets beslutning den 24. maj 2022:', 'Regionsrådet', '2022-05-24'],
    ['Børneudvalgets beslutning i mødet den 4. februar 2015', 'Børneudvalget', '2015-02-04'],
    ['Integrationsudvalgets møde den 12. december 2011:', 'Integrationsudvalget', '2011-12-12'],
    [
      'Behandling i Udvalget for sundhed for alle onsdag den 30. oktober 2019, pkt. 1',
      'Udvalget for sundhed for alle',
      '2019-10-30',
    ],
    ['Børne- og Skoleudvalget, 8. oktober 2019, pkt. 71:', 'Børne- og Skoleudvalget', '2019-10-08'],
    ['Kommunalbestyrelsen, den 21. december 2017', 'Kommunalbestyrelsen', '2017-12-21'],
    ['Konklusion i Økonomiudvalget den 3. maj 2021:', 'Økonomiudvalget', '2021-05-03'],
    [
      'Ejerkredsens administrative styregruppe den 7. november 2023:',
      'Ejerkredsens administrative styregruppe',
      '2023-11-07',
    ],
    [
      'Beslutning Teknik, Plan og Miljøudvalget 2018-2021 den 06-03-2018',
      'Teknik, Plan og Miljøudvalget 2018-2021',
      '2018-03-06',
    ],
  ])('%s', (text, body, date) => {
    expect(readBodyLabel(text)).toMatchObject({ role: 'decision', body, date })
  })

  it.each([
    'Byrådet besluttede den 2. april 2019 at sende forslaget i høring.',
    'Beslutning om ny skole den 3. maj 2021',
    'Referat af møde i Vandrådet 28.04.15',
    'Næste møde: Tirsdag den 8. oktober 2019',
    'Referat fra Økonomiudvalget den 3. maj 2021:',
    'Møde med Ældrerådet den 3. maj 2021',
    'Udvalget skal den 4. maj 2020 tage stilling til planen',
    'Planen har været behandlet i Økonomiudvalget den 3. maj 2021',
    'Bestyrelsen foreslog en stigning i boligafgiften på 2 % fra den 1. maj 2021.',
  ])('not %s', (text) => {
    expect(readBodyLabel(text)).toBeNull()
  })
})

describe('labels with a body and no date', () => {
  it.each([
    ['Handicaprådets beslutning:', 'decision', 'Handicaprådet'],
    ['Børne- og Ungdomsudvalgets indstilling', 'recommendation', 'Børne- og Ungdomsudvalget'],
    ['Økonomiudvalgets beslutning: Godkendt.', 'decision', 'Økonomiudvalget'],
    ['ØKONOMIUDVALGETS INDSTILLING', 'recommendation', 'ØKONOMIUDVALGET'],
    ['Beslutning i Byrådet', 'decision', 'Byrådet'],
    ['Kommunaldirektørens indstilling:', 'recommendation', null],
    ['Direktionens bemærkninger', 'remarks', 'Direktionen'],
  ])('%s', (text, role, body) => {
    expect(readOwnLabel(text)).toMatchObject({ role, body, date: null })
  })

  it.each([
    'Rådets beslutning om skolen',
    'Kommunens beslutning:',
    'Beslutning i sagen om skolen',
    'Sagens vurdering',
    'Kort om Økonomiudvalgets beslutning',
    'Økonomiudvalgets beslutning blev drøftet: den holder',
  ])('not %s', (text) => {
    expect(readOwnLabel(text)).toBeNull()
  })
})

describe('labels that name the item', () => {
  it.each([
    ['Beslutning for Punkt 4: Takster for 2023', 'Beslutning for Punkt 4: Takster for 2023', ''],
    ['Beslutning for punkt 4', 'Beslutning for punkt 4', ''],
    ['Indstilling til pkt. 2:', 'Indstilling til pkt. 2', ''],
    ['Beslutning vedr. sag nr. 12 - Godkendt.', 'Beslutning vedr. sag nr. 12', 'Godkendt.'],
    ['Referat for punkt 7: Formanden orienterede om sagen.', 'Referat for punkt 7', 'Formanden orienterede om sagen.'],
  ])('%s', (text, label, rest) => {
    expect(matchLabel(text)).toMatchObject({ label })
    expect(text.slice(matchLabel(text)?.rest)).toBe(rest)
  })

  it.each(['Beslutning for punktet udsættes', 'Indstilling til sagens parter', 'Bilag til punkt 3: Budget 2024'])(
    'not %s',
    (text) => {
      expect(matchLabel(text)).toBeNull()
    },
  )
})

describe('label shapes', () => {
  it.each([
    ['BeslutningGodkendt.', 'glued'],
    ['BilagIngen bilag.', 'glued'],
    ['Fraværende- Ole Holm', 'glued'],
    ['Kompetence: Byrådet', 'colon'],
    ['Høring Ingen', 'inline'],
    ['Økonomi Der søges om 1,1 mio. kr.', 'inline'],
    ['SAGSFREMSTILLING', 'alone'],
  ])('%s is %s', (text, shape) => {
    expect(matchLabel(text)?.shape).toBe(shape)
  })

  it.each([
    'Beslutningstema',
    'Økonomi- og Planudvalget',
    'Referat: Bente Ebdrup',
    'Bilag 1',
    'Indstillingen godkendt.',
    'Baggrund for sagen',
  ])('%s is no label of the shorter word', (text) => {
    expect(['beslutning', 'økonomi', 'referat', 'bilag', 'indstilling', 'baggrund']).not.toContain(
      matchLabel(text)?.label.toLowerCase(),
    )
  })

  it('finds a label glued to the end of a sentence, not the end of a word', () => {
    expect(gluedLabelAtEnd('fire klasser frem for tre.Sagsfremstilling')).toBe(26)
    expect(gluedLabelAtEnd('i den nye Sagsfremstilling')).toBe(-1)
    expect(gluedLabelAtEnd('SAGSFREMSTILLING')).toBe(-1)
  })
})

describe('lead-ins', () => {
  it.each([
    'Direktionen indstiller,',
    'Dansk Folkeparti foreslår:',
    'Administrationen indstiller, at',
    'Det indstilles, at',
    'Administrationen indstiller, at udvalget',
  ])('%s', (text) => {
    expect(readLeadIn(text)).not.toBeNull()
  })

  it.each([
    'Udvalget anbefaler indstillingen.',
    'Det indstilles, at planen godkendes.',
    'Direktionen indstiller, at planen vedtages.',
  ])('not %s', (text) => {
    expect(readLeadIn(text)).toBeNull()
  })
})

describe('sections of an item', () => {
  it('lets a lead-in do the work of the label only where no label does', () => {
    expect(sections('Direktionen indstiller,', 'at dagsordenen godkendes.')).toEqual([
      'recommendation Direktionen indstiller',
    ])
    expect(sections('Indstilling', 'Direktionen indstiller,', 'at dagsordenen godkendes.')).toEqual([
      'recommendation Indstilling',
    ])
  })

  it('takes what is voted on under a decision for text', () => {
    expect(
      sections('Beslutning', 'Økonomiudvalgets indstilling:', 'For: A (9), V (7).', 'Indstillingen blev vedtaget.'),
    ).toEqual(['decision Beslutning'])
  })

  it('takes a body that passes the case on for a step of its decision', () => {
    expect(
      sections(
        'Direktionen indstiller,',
        'at planen vedtages.',
        'Sagsfremstilling',
        'Planen er klar.',
        'Forretningsudvalget indstiller til regionsrådet,',
        'at indstillingen tiltrædes.',
      ),
    ).toEqual([
      'recommendation Direktionen indstiller',
      'background Sagsfremstilling',
      'decision Forretningsudvalget indstiller til regionsrådet',
    ])
  })

  it('reads "Beslutning" under a type label as a value', () => {
    expect(sections('Punkttype', 'Beslutning.', '', 'Tema', 'Ny plan.')).toEqual(['other Punkttype', 'summary Tema'])
  })

  it('reads dated bodies as steps under process and history', () => {
    expect(sections('Beslutningsproces', 'Økonomiudvalget 19. juni 2023', 'Byrådet 26. juni 2023')).toEqual([
      'process Beslutningsproces',
    ])
  })

  it('keeps labels before the first item as text of the header', () => {
    const { tokens } = toTokens(
      blocksOf('Referat', 'Afbud: Per Holm', '1. Velkomst', 'Beslutning', 'Godkendt.', '2. Eventuelt'),
    ).value
    expect(tokens.slice(0, 2).map((t) => t.type)).toEqual(['text', 'text'])
  })

  it('sets what closes the meeting apart from the last item', () => {
    const { tokens } = toTokens(
      blocksOf('1. Velkomst', 'Godkendt.', '2. Eventuelt', 'Intet.', 'Mødet sluttede kl. 21.15.', 'Referent: Pia Holm'),
    ).value
    expect(tokens.filter((t) => t.type === 'tail')).toHaveLength(2)
  })
})

describe('messages', () => {
  const rules = (...lines: readonly string[]) => toTokens(blocksOf(...lines)).messages.map((m) => m.ruleId)

  it('name gaps, and items listed without text', () => {
    const body = ['1. Velkomst', 'Godkendt.', '2. Budget', 'Vedtaget.', '4. Eventuelt', 'Intet.']
    expect(rules(...body)).toEqual(['number-gap'])
    const listed = ['Dagsorden', '1. Velkomst', '2. Budget', '3. Personsag (lukket)', '4. Eventuelt', '', ...body]
    expect(rules(...listed)).toContain('contents-without-body')
  })

  it('say when no items are found, and nothing for a plain run', () => {
    expect(
      rules('Hej', 'Vi mødtes i går.', 'Det var hyggeligt.', 'Vi drak kaffe.', 'Solen skinnede.', 'Farvel.'),
    ).toEqual(['no-items'])
    expect(rules('1. Velkomst', 'Godkendt.', '2. Eventuelt', 'Intet.')).toEqual([])
  })
})

describe('labels that only the layout shows', () => {
  const item = (number: number, title: string) => [
    `${number}. ${title}`,
    'TRAFIKKONSEKVENSER',
    'Ingen af betydning.',
    'BESLUTNING',
    'Godkendt.',
  ]

  function rolesOf(...lines: readonly string[]): string[] {
    return toTokens(blocksOf(...lines)).value.tokens.flatMap((t) =>
      t.type === 'section' ? [`${t.role} ${t.label}`] : [],
    )
  }

  it('are kept as other when they come again in three items, set as the known labels are', () => {
    const found = rolesOf(...item(1, 'Dagsorden'), ...item(2, 'Lokalplan 3'), ...item(3, 'Budget'))
    expect(found.filter((label) => label === 'other TRAFIKKONSEKVENSER')).toHaveLength(3)
  })

  it('are not seen in two items, nor where labels are set otherwise', () => {
    expect(rolesOf(...item(1, 'Dagsorden'), ...item(2, 'Lokalplan 3'))).not.toContain('other TRAFIKKONSEKVENSER')
    const small = (n: number) => [`${n}. Sag`, 'TRAFIKKONSEKVENSER', 'Ingen.', 'Beslutning:', 'Godkendt.']
    expect(rolesOf(...small(1), ...small(2), ...small(3))).not.toContain('other TRAFIKKONSEKVENSER')
  })

  it('are not seen where they say who speaks', () => {
    const said = (n: number) => [`${n}. Sag`, 'Formanden:', 'Vi venter.', 'Beslutning:', 'Godkendt.']
    expect(rolesOf(...said(1), ...said(2), ...said(3))).not.toContain('other Formanden')
  })
})

describe('letter-spaced labels', () => {
  it('are read alone on their line', () => {
    expect(
      sections('I N D S T I L L I N G', 'Det indstilles, at planen godkendes.', 'B E S L U T N I N G :', 'Godkendt.'),
    ).toEqual(['recommendation INDSTILLING', 'decision BESLUTNING'])
  })

  it('are no labels inside a text', () => {
    expect(matchLabel('B E S L U T N I N G om skolen')).toBeNull()
    expect(matchLabel('A B C D')).toBeNull()
  })
})

describe('a decision of another body', () => {
  it('ends the plan that stands before it', () => {
    expect(
      sections(
        'Videre proces',
        'Sagen sendes i høring.',
        'Børneudvalgets beslutning i mødet den 4. februar 2015',
        'Godkendt.',
      ),
    ).toEqual(['process Videre proces', 'decision Børneudvalgets beslutning i mødet den 4. februar 2015'])
  })

  it('is a step of the plan when only body and date are printed', () => {
    expect(sections('Videre proces', 'Økonomiudvalget den 4. februar 2015', 'Byrådet den 12. februar 2015')).toEqual([
      'process Videre proces',
    ])
  })
})

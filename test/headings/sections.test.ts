import { describe, expect, it } from 'vitest'
import { matchLabel } from '../../src/headings/label-match.ts'
import { toTokens } from '../../src/headings/to-tokens.ts'
import { parseStages } from '../../src/parse.ts'
import { blocksOf } from '../blocks/build.ts'

/** `role label` of every section, in order. */
function sections(...lines: readonly string[]): string[] {
  const { tokens } = toTokens(
    blocksOf('1. Godkendelse af dagsorden', ...lines, '2. Eventuelt', 'Beslutning', 'Intet.'),
  ).value
  return tokens.flatMap((t) => (t.type === 'section' ? [`${t.role} ${t.label}`] : [])).slice(0, -1)
}

describe('sections of an item', () => {
  it('lets a lead-in do the work of the label only where no label does', () => {
    expect(sections('Direktionen indstiller,', 'at dagsordenen godkendes.')).toEqual([
      'recommendation Direktionen indstiller',
    ])
    expect(sections('Indstilling', 'Direktionen indstiller,', 'at dagsordenen godkendes.')).toEqual([
      'recommendation Indstilling',
    ])
  })

  it('takes a sentence that recommends for a label where it stands over the outcome', () => {
    const told = 'Det indstilles, at planen godkendes.'
    expect(sections('Sagsfremstilling', 'Planen er klar.', told, 'Beslutning', 'Godkendt.')).toEqual([
      'background Sagsfremstilling',
      'recommendation Det indstilles',
      'decision Beslutning',
    ])
    expect(sections('Sagsfremstilling', told, 'Økonomi', 'Ingen.', 'Beslutning', 'Godkendt.')).toEqual([
      'background Sagsfremstilling',
      'finances Økonomi',
      'decision Beslutning',
    ])
    expect(sections(told, 'Indstilling', 'At planen godkendes.', 'Beslutning', 'Godkendt.')).toEqual([
      'recommendation Indstilling',
      'decision Beslutning',
    ])
  })

  it('takes a sentence whose lead-in stands in capitals for a section of its own, and nothing below it', () => {
    const { tokens } = toTokens(
      blocksOf(
        '1. Takster',
        'FORVALTNINGEN INDSTILLER, at taksten stiger.',
        'Tiltrådt.',
        '2. Eventuelt',
        'Beslutning',
        'Intet.',
      ),
    ).value
    const told = tokens.flatMap((t) => (t.type === 'section' ? [t.label] : t.type === 'text' ? [t.block.text] : []))
    expect(told.slice(0, 4)).toEqual(['FORVALTNINGEN INDSTILLER', 'at taksten stiger.', null, 'Tiltrådt.'])
  })

  it('takes "Sag:" for a label before a text, among labels that stand so', () => {
    const text = 'Sag: Taksten er fra 2013.'
    expect(sections(text, 'Beslutning: Godkendt.')).toEqual(['background Sag', 'decision Beslutning'])
    expect(sections(text, 'Beslutning', 'Godkendt.')).toEqual(['decision Beslutning'])
    expect(sections('Sag: Ny takst', 'Beslutning: Godkendt.')).toEqual(['decision Beslutning'])
    expect(sections('SAG:', 'Taksten er høj.', 'BESLUTNING:', 'Udsat.')).toEqual([
      'background SAG',
      'decision BESLUTNING',
    ])
    expect(sections('SAG:', 'Taksten er høj.', 'BESLUTNING', 'Udsat.')).toEqual(['decision BESLUTNING'])
  })

  it('takes bodies and what they did for labels where several of them did something', () => {
    const steps = ['Børneudvalget: Anbefaler, at planen godkendes.', 'Økonomiudvalget: Ingen bemærkninger.']
    expect(sections(...steps, 'Byrådet: Vedtaget.')).toEqual([
      'decision Børneudvalget',
      'decision Økonomiudvalget',
      'decision Byrådet',
    ])
    expect(sections('Børneudvalget: Anbefales.')).toEqual([])
    expect(sections('Børneudvalget: Mødet er flyttet.', 'Økonomiudvalget: Godkendte veje.')).toEqual([])
  })

  it('takes a lead-in with its day for a step of its own, and parts it from the text below', async () => {
    const text =
      'Referat af byrådets møde\n\n1. Skoler\nSagsfremstilling\nDer er tre modeller.\n\nBørneudvalget indstillede\nden 2. maj 2011, at\nmodel 2 sendes i høring.\n\nØkonomiudvalget indstiller den 9. maj 2011 at\nsagen udsættes.\n\nBeslutning\nUdsat.\n\n2. Eventuelt\nIntet.\n'
    const { document } = await parseStages(new TextEncoder().encode(text), 'referat.txt')
    expect(document.items[0]?.sections.map((s) => [s.label, s.date, s.text])).toEqual([
      ['Sagsfremstilling', null, 'Der er tre modeller.'],
      ['Børneudvalget indstillede den 2. maj 2011, at', '2011-05-02', 'model 2 sendes i høring.'],
      ['Økonomiudvalget indstiller den 9. maj 2011 at', '2011-05-09', 'sagen udsættes.'],
      ['Beslutning', null, 'Udsat.'],
    ])
  })

  it('takes who recommends below attachments for a label where the clauses follow', () => {
    const list = ['Bilag: Udkast', 'Administrationen indstiller:']
    expect(sections(...list, 'at udkastet sendes.')).toEqual([
      'attachments Bilag',
      'recommendation Administrationen indstiller',
    ])
  })

  it('takes no sentence that goes on to recommend for a label', () => {
    expect(sections('Rådet støtter planen og anbefaler, at', '- skolen bliver', '- vejen lukkes')).toEqual([])
  })

  it('takes a body with its day below files for a label where it says what it did', () => {
    expect(sections('Bilag', 'plan.pdf', 'Skoleudvalget, den 5. marts 2013', 'Godkendt.')).toEqual([
      'attachments Bilag',
      'decision Skoleudvalget, den 5. marts 2013',
    ])
  })

  it('ends a list of attachments at text that is none', () => {
    const list = ['Bilag', '1. Regnskab 2020', 'Notat om hvad der er sket.']
    expect(sections(...list)).toEqual(['attachments Bilag'])
    expect(sections(...list, '', 'Bestyrelsen godkendte regnskabet.')).toEqual(['attachments Bilag', 'intro null'])
    expect(sections('Bilag: Notat', 'Der er 318 ansøgere. Rektor indstillede en klasse mere.')).toEqual([
      'attachments Bilag',
      'intro null',
    ])
    expect(sections('Bilag', 'Udkastet er i høring. Det koster 3 kr.')).toEqual(['attachments Bilag'])
    expect(sections('Bilag: Notat', 'Rådet fældede to træer.')).toEqual(['attachments Bilag', 'intro null'])
    expect(sections('Bilag', 'Notat', 'Godkendt.')).toEqual(['attachments Bilag', 'intro null'])
    expect(sections('Bilag', 'Notat', 'Ingen.')).toEqual(['attachments Bilag'])
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

  it('takes a recommendation addressed to others for one where clauses follow', () => {
    expect(sections('Administrationen indstiller til Økonomiudvalg og Byråd', 'at | planen godkendes |')).toEqual([
      'recommendation Administrationen indstiller til Økonomiudvalg og Byråd',
    ])
    expect(sections('Administrationen indstiller til Økonomiudvalg og Byråd', 'hvert år sine takster.')).toEqual([])
  })

  it('takes bodies and dates under a hearing for where the case goes, unless something is said there', () => {
    expect(
      sections('Høring og sagsgang', 'Økonomiudvalget den 5. maj 2020', 'Byrådet den 12. maj 2020', 'Bilag'),
    ).toEqual(['hearing Høring og sagsgang', 'attachments Bilag'])
    expect(sections('Høring', 'Ingen.', 'Økonomiudvalget den 5. maj 2020', 'Anbefales.')).toEqual([
      'hearing Høring',
      'decision Økonomiudvalget den 5. maj 2020',
    ])
  })

  it('reads what a body added in the course of the case as its handling', () => {
    expect(
      sections('Sagens forløb', '13-08-2012 Magistraten (påtegning)', 'Anbefales.', '22-08-2012 Byrådet', 'Modtaget.'),
    ).toEqual(['history Sagens forløb', 'decision 13-08-2012 Magistraten (påtegning)'])
  })

  it('leaves the headings of a quoted letter in it', () => {
    const letter = ['"Til udvalget', 'Baggrund', 'Jeg købte huset i 1987.', 'Indstilling', 'Jeg skal have medhold."']
    expect(sections('Sagsfremstilling', ...letter, 'Indstilling', 'Afslag.')).toEqual([
      'background Sagsfremstilling',
      'recommendation Indstilling',
    ])
    expect(sections('Sagsfremstilling', '"Til udvalget" er skrevet på kuverten.', 'Indstilling', 'Afslag.')).toEqual([
      'background Sagsfremstilling',
      'recommendation Indstilling',
    ])
  })

  it('leaves the headings of a letter in it that is signed and not quoted', () => {
    const letter = ['Til Teknikudvalget', 'Baggrund', 'Banerne blev anlagt i 2023.', 'Indstilling', 'Luk dem.']
    expect(sections('Sagsfremstilling', ...letter, 'Med venlig hilsen', 'Ida', 'Indstilling', 'Afslag.')).toEqual([
      'background Sagsfremstilling',
      'recommendation Indstilling',
    ])
    expect(sections('Sagsfremstilling', 'Til orientering', 'Økonomi', 'Ingen udgift.', 'Bilag')).toEqual([
      'background Sagsfremstilling',
      'finances Økonomi',
      'attachments Bilag',
    ])
  })

  it('takes "Forslag" for a label over a lead-in only', () => {
    expect(sections('Forslag', 'Byforvaltningen foreslår,', 'at planen godkendes.')).toEqual(['recommendation Forslag'])
    expect(sections('Forslag', 'Der kom tre.', 'Økonomi', 'Ingen udgift.')).toEqual(['finances Økonomi'])
  })

  it('takes a body and its recommendation at the end of attachments for one of them', () => {
    expect(sections('Bilag', 'Forslag fra gruppen', 'Indstilling fra Teknisk Udvalg')).toEqual(['attachments Bilag'])
  })

  it('takes a body and a date behind attachments for a label where a sentence answers', () => {
    expect(sections('Bilag', 'Notat om salt', '', 'Teknikudvalget, den 9. april 2019', '', 'Drøftet.')).toEqual([
      'attachments Bilag',
      'decision Teknikudvalget, den 9. april 2019',
    ])
    expect(sections('Bilag', 'Referat af møde', 'Teknikudvalget, den 9. april 2019', 'Notat om salt')).toEqual([
      'attachments Bilag',
    ])
  })

  it('reads "Beslutning" under a type label as a value', () => {
    expect(sections('Punkttype', 'Beslutning.', '', 'Tema', 'Ny plan.')).toEqual(['other Punkttype', 'summary Tema'])
  })

  it('reads dated bodies as steps under process and history', () => {
    expect(sections('Beslutningsproces', 'Økonomiudvalget 4. maj 2015', 'Byrådet 11. maj 2015')).toEqual([
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

describe('a body and a date under the way of a case', () => {
  it('decide where an outcome stands below, and are steps where none does', () => {
    const planned = ['Sagsgang', 'Miljøudvalget den 5. juni 2018', 'Byrådet den 26. juni 2018']
    expect(sections(...planned)).toEqual(['process Sagsgang'])
    expect(sections('Sagsgang', 'MPU 5/6, KB 26/6', 'Miljøudvalget den 5. juni 2018', 'Anbefales.')).toEqual([
      'process Sagsgang',
      'decision Miljøudvalget den 5. juni 2018',
    ])
  })
})

describe('a label that also names a matter', () => {
  const item = (heading: string, ...text: readonly string[]) => ['', heading, '', 'Sagsfremstilling', '', ...text, '']
  const closing = ['Indstilling', '', 'At planen godkendes.', '', 'Beslutning', '', 'Godkendt.']
  const labelsOf = async (...hearing: readonly string[]) => {
    const lines = [
      ...item('1. Plan', 'Planen er ny.', '', ...hearing),
      ...closing,
      ...item('2. Vej', 'Ny.'),
      ...closing,
    ]
    const { tokens } = toTokens((await parseStages(Buffer.from(lines.join('\n')), 'a.txt')).blocks).value
    return tokens.flatMap((t) => (t.type === 'section' ? [t.label] : []))
  }

  it('is a sub-heading directly over its text, where an empty line follows the labels', async () => {
    expect(await labelsOf('Høring', 'Der kom 63 svar.')).not.toContain('Høring')
  })

  it('is a label where it stands as the others do', async () => {
    expect(await labelsOf('Høring', '', 'Der kom 63 svar.')).toContain('Høring')
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

import { describe, expect, it } from 'vitest'
import { matchLabel } from '../../src/headings/label-match.ts'
import { readOwnLabel } from '../../src/headings/own-labels.ts'

describe('labels with a body and no date', () => {
  it.each([
    ['Handicaprådets beslutning:', 'decision', 'Handicaprådet'],
    ['Børne- og Ungdomsudvalgets indstilling', 'recommendation', 'Børne- og Ungdomsudvalget'],
    ['Økonomiudvalgets beslutning: Godkendt.', 'decision', 'Økonomiudvalget'],
    ['ØKONOMIUDVALGETS INDSTILLING', 'recommendation', 'ØKONOMIUDVALGET'],
    ['Beslutning i Byrådet', 'decision', 'Byrådet'],
    ['Kommunaldirektørens indstilling:', 'recommendation', null],
    ['Direktionens bemærkninger', 'remarks', null],
    ['Udvalgsbeslutning:', 'decision', null],
    ['BYRÅDSBESLUTNING', 'decision', 'BYRÅD'],
    ['Direktionsindstilling', 'recommendation', null],
    ['Nævnets afgørelse: Bevilling meddelt.', 'decision', null],
    ['Generalforsamlingens beslutning', 'decision', null],
    ['Kommissionens beslutning', 'decision', null],
    ['Repræsentantskabets afgørelse:', 'decision', null],
    ['Fondens konklusion', 'decision', null],
    ['Rådets konklusion:', 'decision', null],
    ['Politiets udtalelse:', 'hearing', null],
    ['Ældrerådets høringssvar', 'hearing', 'Ældrerådet'],
    ['Udtalelse fra Ældrerådet:', 'hearing', 'Ældrerådet'],
    ['Indstilling til Byrådet:', 'recommendation', null],
  ])('%s', (text, role, body) => {
    expect(readOwnLabel(text)).toMatchObject({ role, body, date: null })
  })

  it.each([
    'Rådets beslutning om skolen',
    'Kommunens beslutning:',
    'Ministeriets afgørelse:',
    'Beslutning i sagen om skolen',
    'Sagens vurdering',
    'Kort om Økonomiudvalgets beslutning',
    'Økonomiudvalgets beslutning blev drøftet: den holder',
    'Principbeslutning',
    'Beslutning',
    'Byrådsbeslutninger siden 2012',
    'Høringssvar fra Ældrerådet',
    'Indstilling til Byrådet',
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

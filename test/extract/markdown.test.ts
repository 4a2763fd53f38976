import { expect, it } from 'vitest'
import { markdown } from '../../src/extract/markdown.ts'

const linesOf = async (text: string) => (await markdown.extract(new TextEncoder().encode(text))).lines

it('reads a table by rows, without the line under its heads', async () => {
  const lines = await linesOf('| Navn | Status |\n|---|:--:|\n| Ida **Dal** | Til stede |\n')
  expect(lines.filter((l) => l.text !== '').map((l) => [l.cells, l.position.line])).toEqual([
    [['Navn', 'Status'], 1],
    [['Ida Dal', 'Til stede'], 3],
  ])
})

it('keeps an escaped bar in its cell and words apart at a break', async () => {
  const [row] = await linesOf('| Ja\\|nej | Ida<br>Bo |')
  expect(row?.cells).toEqual(['Ja|nej', 'Ida Bo'])
})

it('takes no line for a table that only holds a bar', async () => {
  const [line] = await linesOf('Ja | nej')
  expect(line?.cells ?? null).toBeNull()
})

it('is told by headings and by lines in bold, whatever the file is called', () => {
  const isMarkdown = (text: string) => markdown.matches(new TextEncoder().encode(text), 'referat.txt')
  expect(isMarkdown('# Referat\n\n   ## 1. Budget\nTekst')).toBe(true)
  expect(isMarkdown('**1. Budget**\n\n**Beslutning:**\nGodkendt.')).toBe(true)
  expect(isMarkdown('Areal: 2 ** 3\n**vigtigt** at huske\n**læs** bilaget')).toBe(false)
})

it('knows a table by the line under its heads, whatever the name of the file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(markdown.matches(bytes('# Referat\n\n| Nr. | Punkt |\n|---|---|\n| 1 | Valg |\n'), 'referat.txt')).toBe(true)
  expect(markdown.matches(bytes('Referat\n\n| Nr. | Punkt |\n|---|\n| - | Valg |\n'), 'referat.txt')).toBe(false)
})

it('reads what is set in without its mark', async () => {
  const [quoted] = await linesOf('> **Beslutning:** Vi siger ja.')
  expect(quoted).toMatchObject({ text: 'Beslutning: Vi siger ja.', style: { boldLeadIn: 11 } })
})

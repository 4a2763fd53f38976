import { describe, expect, it } from 'vitest'
import { pdf } from '../../../src/extract/pdf/pdf.ts'

/** The little we use of pdfkit, which brings no types. */
interface Kit {
  struct(type: string, children?: (() => void) | readonly Element[]): Element
  addStructure(element: Element): void
  text(text: string, options?: { continued: boolean }): void
  on(event: string, listener: (part: Buffer) => void): void
  end(): void
}
interface Element {
  add(child: Element): void
  end(): void
}
const KIT: string = 'pdfkit'
const { default: PdfKit } = (await import(KIT)) as { default: new (options: object) => Kit }

/** A tagged PDF. */
async function taggedPdf(draw: (document: Kit) => void): Promise<Buffer> {
  const document = new PdfKit({ tagged: true, pdfVersion: '1.5', compress: false })
  const parts: Buffer[] = []
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()))
  document.on('data', (part: Buffer) => parts.push(part))
  draw(document)
  document.end()
  await ended
  return Buffer.concat(parts)
}

describe('a tagged PDF', () => {
  it('tells which lines are of one paragraph, and which are headings', async () => {
    const bytes = await taggedPdf((document) => {
      const root = document.struct('Document')
      document.addStructure(root)
      root.add(document.struct('H2', () => document.text('Budget')))
      root.add(document.struct('P', () => document.text('Udvalget drøftede de økonomiske følger. '.repeat(4))))
      root.add(document.struct('P', () => document.text('Godkendt.')))
      root.end()
    })
    const { lines } = await pdf.extract(bytes)
    const elements = lines.map((line) => line.geometry?.element)
    expect(lines.map((line) => line.style?.headingLevel ?? null)).toEqual([2, ...Array(lines.length - 1).fill(null)])
    expect(lines.length).toBeGreaterThan(3)
    expect(new Set(elements.slice(1, -1)).size).toBe(1)
    expect(new Set(elements).size).toBe(3)
  })
  it('has the label of a list item with its text', async () => {
    const bytes = await taggedPdf((document) => {
      const root = document.struct('Document')
      document.addStructure(root)
      const text = (words: string) => document.struct('P', () => document.text(words))
      const label = document.struct('Lbl', () => document.text('1. ', { continued: true }))
      const body = document.struct('LBody', [text('Valg af formand'), text('Anden linje')])
      root.add(document.struct('L', [document.struct('LI', [label, body])]))
      root.add(document.struct('L', [document.struct('LI', () => document.text('Uden afsnit'))]))
      root.add(text('Nyt afsnit'))
      root.end()
    })
    const { lines } = await pdf.extract(bytes)
    expect(lines.map((line) => line.text)).toEqual(['1. Valg af formand', 'Anden linje', 'Uden afsnit', 'Nyt afsnit'])
    const elements = lines.map((line) => line.geometry?.element)
    expect(elements.every((element) => element !== undefined)).toBe(true)
    expect(new Set(elements).size).toBe(4)
  })
})

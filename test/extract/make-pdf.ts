/** Text at a place of a page: points from the left and from the top. */
export interface Ink {
  readonly text: string
  readonly x?: number
  readonly y?: number
  readonly size?: number
  readonly bold?: boolean
  /** PDF text rendering mode; 3 draws nothing. */
  readonly mode?: number
  /** How bright it is drawn; 0 is black. */
  readonly grey?: number
}

/** A filled box, from its left upper corner. */
export interface FilledBox {
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly grey?: number
}

export interface PdfOptions {
  readonly rotate?: number
  /** Draws a one-pixel picture on every page: at its top, or all over it. */
  readonly picture?: boolean | 'page'
  readonly title?: string
  /** More of the document information: `/CreationDate (D:20250304)`. */
  readonly info?: string
  /** Entries of the outline, with the pages they lead to, from 1. */
  readonly outline?: readonly (readonly [title: string, page: number])[]
  /** A note of a reviewer on every page. */
  readonly note?: { readonly by: string; readonly text: string; readonly y: number }
}

/** A PDF with the given texts, drawn in the given order, on pages of 595 × 842 points. */
export function makePdf(pages: readonly (readonly (Ink | FilledBox)[])[], options: PdfOptions = {}): Buffer {
  const { rotate = 0, picture = false, title = '', info = '', outline = [], note } = options
  const afterPages = 6 + 2 * pages.length
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R /Outlines ${afterPages} 0 R >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '\x80'),
  ]
  for (const [i, page] of pages.entries()) {
    const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /I 5 0 R >> >>'
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources ${resources} /Contents ${7 + 2 * i} 0 R${note ? annotation(note) : ''} >>`,
      stream(
        '',
        `${picture ? `q ${picture === 'page' ? '595 0 0 842 0 0' : '500 0 0 100 40 700'} cm /I Do Q\n` : ''}${page.map(draw).join('\n')}`,
      ),
    )
  }
  objects.push(...outlineObjects(outline, afterPages), `<< /Title (${title}) ${info} >>`)
  return assemble(objects, ` /Info ${objects.length} 0 R`)
}

function annotation({ by, text, y }: { by: string; text: string; y: number }): string {
  return ` /Annots [<< /Type /Annot /Subtype /Text /Rect [20 ${822 - y} 40 ${842 - y}] /T (${by}) /Contents (${text}) >>]`
}

function outlineObjects(entries: NonNullable<PdfOptions['outline']>, number: number): readonly string[] {
  const items = entries.map(([title, page], i) => {
    const next = i + 1 < entries.length ? `/Next ${number + i + 2} 0 R` : ''
    return `<< /Title (${title}) /Parent ${number} 0 R ${next} /Dest [${4 + 2 * page} 0 R /Fit] >>`
  })
  const first = items.length > 0 ? `/First ${number + 1} 0 R /Last ${number + items.length} 0 R` : ''
  return [`<< /Type /Outlines /Count ${items.length} ${first} >>`, ...items]
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
}

function draw(ink: Ink | FilledBox): string {
  const { grey = 0 } = ink
  if ('box' in ink) {
    const [x, y, width, height] = ink.box
    return `${grey} g ${x} ${842 - y - height} ${width} ${height} re f`
  }
  const { text, x = 50, y = 50, size = 11, bold = false, mode = 0 } = ink
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `${grey} g BT /F${bold ? 2 : 1} ${size} Tf ${mode} Tr ${x} ${842 - y} Td (${escaped}) Tj ET`
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

function assemble(objects: readonly string[], more: string): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R${more} >>\nstartxref\n${file.length}\n%%EOF`
  return Buffer.from(file + end + trailer, 'latin1')
}

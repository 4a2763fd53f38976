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
  /** A note of a reviewer on every page. */
  readonly note?: { readonly by: string; readonly text: string; readonly y: number }
}

/** A PDF with the given texts, drawn in the given order, on pages of 595 × 842 points. */
export function makePdf(
  pages: readonly (readonly (Ink | FilledBox)[])[],
  { rotate = 0, picture = false, title, note }: PdfOptions = {},
): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
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
  if (title !== undefined) objects.push(`<< /Title (${title}) >>`)
  return assemble(objects, title === undefined ? '' : ` /Info ${objects.length} 0 R`)
}

function annotation({ by, text, y }: { by: string; text: string; y: number }): string {
  return ` /Annots [<< /Type /Annot /Subtype /Text /Rect [20 ${822 - y} 40 ${842 - y}] /T (${by}) /Contents (${text}) >>]`
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

function assemble(objects: readonly string[], more = ''): Buffer {
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

import { pdfium } from '../../../src/extract/pdf/pdfium.ts'

/** A PDF whose only page is a picture of the first page of another: what a scanner makes of it. */
export async function scanOf(pdf: Buffer): Promise<Buffer> {
  const document = await pdfium.open(pdf)
  const picture = await document.picture?.(0)
  await document.close()
  if (!picture) throw new Error('pdfium draws no pages')
  const { width, height } = picture.pixels
  const grey = Buffer.from(picture.image).subarray(-width * height)
  const size = `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`
  const draw = Buffer.from('q 595 0 0 842 0 0 cm /I Do Q')
  return pdfOf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>',
    ),
    stream(`/Type /XObject /Subtype /Image ${size}`, grey),
    stream('', draw),
  ])
}

function stream(dictionary: string, data: Buffer): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')])
}

function pdfOf(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  let length = parts[0]?.length ?? 0
  const offsets = objects.map((object, i) => {
    const offset = length
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(end)])
}

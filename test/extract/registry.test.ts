import { describe, expect, it } from 'vitest'
import { extract, formatOf } from '../../src/extract/registry.ts'
import { makeDocx, p } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { makeZip } from './make-zip.mjs'

const CFB = Buffer.from('D0CF11E0A1B11AE1', 'hex')
const MAIL = 'MIME-Version: 1.0\r\nSubject: Referat\r\n'
const read = (content: string | Buffer, name = 'x') => extract(Buffer.from(content), name)

describe('the format of a file', () => {
  it.each([
    ['pdf', makePdf([[{ text: 'A' }]])],
    ['docx', makeDocx({ body: p('A') })],
    ['html', Buffer.from('<!DOCTYPE html><title>x</title><p>A')],
    ['html', Buffer.from('\uFEFF<html lang="da"><body>A')],
    ['html', Buffer.from('<div class="x"><p>A</p></div>')],
    ['eml', Buffer.from(`Received: from a\r\n by b\r\n${MAIL}\r\nA`)],
    ['doc', Buffer.concat([CFB, Buffer.from('WordDocument', 'utf16le')])],
    ['md', Buffer.from('# Referat\n\n## Budget\n\nA')],
    ['txt', Buffer.from('Referat\nDato: 3. maj 2024\n')],
    ['txt', Buffer.from('Referat', 'utf16le')],
    ['txt', Buffer.from('Brug <p> til afsnit og <b> til fed')],
    ['unknown', Buffer.from('{\\rtf1 A}')],
    ['unknown', Buffer.from([0xff, 0xd8, 0xff, 0, 0, 1])],
  ])('is %s by its content, whatever its name', (format, bytes) => {
    expect(formatOf(bytes, 'noget.xyz')).toBe(format)
  })
})

describe('a file that is not read', () => {
  const reason = async (content: string | Buffer) => {
    const { status, messages } = await read(content)
    return `${status}: ${messages[0]?.text}`
  }
  it.each([
    ['', /^empty: /],
    [' \n\n', /^empty: /],
    ['{\\rtf1 A}', /^unsupported: .*\.docx/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /^unsupported: .*OCR/],
    [makeZip({ 'xl/workbook.xml': '<x/>' }), /^unsupported: .*\.pdf/],
    [makeZip({ 'referat.txt': 'A' }), /^unsupported: .*unpack/],
    [Buffer.concat([CFB, Buffer.from('EncryptedPackage', 'utf16le')]), /^encrypted: /],
    [Buffer.concat([CFB, Buffer.from('WordDocument', 'utf16le')]), /^damaged: /],
    [Buffer.concat([CFB, Buffer.from('Workbook', 'utf16le')]), /^unsupported: workbooks .*\.pdf/],
    [
      Buffer.concat([CFB, Buffer.from('__properties_version1.0', 'utf16le')]),
      /^unsupported: an Outlook message.*\.eml/,
    ],
    [Buffer.concat([CFB, Buffer.from('Contents', 'utf16le')]), /^unsupported: an old Office file/],
  ])('says why and what to do (%#)', async (content, expected) => {
    expect(await reason(content)).toMatch(expected)
  })
})

describe('a compound file under the name of a .docx', () => {
  const statusOf = async (name: string, stream = '') =>
    (await read(Buffer.concat([CFB, Buffer.from(stream, 'utf16le')]), name)).status
  it('is a document locked with a password', async () => {
    expect([await statusOf('referat.docx'), await statusOf('Skabelon.DOTX')]).toEqual(['encrypted', 'encrypted'])
  })
  it('is an old Word document when it holds one', async () => {
    expect(await statusOf('referat.docx', 'WordDocument')).toBe('damaged')
  })
  it('is not known under another name', async () => {
    expect(await statusOf('referat.doc')).toBe('unsupported')
  })
})

describe('a saved mail', () => {
  it('is its text', async () => {
    const { format, lines } = await read(`${MAIL}Content-Type: text/plain; charset=utf-8\r\n\r\nGodkendt på mødet.\r\n`)
    expect([format, lines[0]?.text]).toEqual(['eml', 'Godkendt på mødet.'])
  })
  it('is no web page, though one stands in it', async () => {
    const { format, lines } = await read(
      `${MAIL}Content-Type: text/html\r\n\r\n<html><body><p>Godkendt</p></body></html>`,
    )
    expect([format, lines.map((l) => l.text)]).toEqual(['eml', ['Godkendt']])
  })
  it('has dashes where it is written in the code page of Windows', async () => {
    const part = 'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    const { lines } = await read(`${MAIL}${part}Godkendt =96 uden bem=E6rkninger\r\n`)
    expect(lines[0]?.text).toBe('Godkendt – uden bemærkninger')
  })
  it('is the document attached to it, without a name too', async () => {
    const page = Buffer.from('<html><body><h1>Referat</h1></body></html>').toString('base64')
    const body = [
      `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n`,
      '--b\r\nContent-Type: text/plain\r\n\r\nSe vedlagte.',
      `--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${page}`,
      '--b--',
    ].join('\r\n')
    expect((await read(body)).lines.map((l) => l.text)).toEqual(['Referat'])
  })
  it('is the minutes attached to it', async () => {
    const body = [
      `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n`,
      '--b\r\nContent-Type: text/plain\r\n\r\nSe vedlagte.',
      `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="referat.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${makeDocx({ body: p('1. Budget') }).toString('base64')}`,
      '--b--',
    ].join('\r\n')
    const { lines, messages } = await read(body)
    expect(lines.map((l) => l.text)).toEqual(['1. Budget'])
    expect(messages[0]).toMatchObject({ ruleId: 'attachment-read' })
  })
})

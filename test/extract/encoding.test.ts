import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText, looksLikeText } from '../../src/extract/encoding.ts'
import { plainText } from '../../src/extract/plain-text.ts'

const TEXT = 'Referat af møde på Ærø. Ålborg og Øerne: “godkendt” – § 4.'

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'])('reads %s', (encoding) => {
    expect(decodeText(iconv.encode(TEXT, encoding)).text).toBe(TEXT)
  })
  it.each(['Afbud: Jørgen', 'mødet på Ærø', 'ÅBEN DAGSORDEN'])('reads old DOS text: %s', (text) => {
    expect(decodeText(iconv.encode(text, 'cp850'))).toMatchObject({ text, encoding: 'cp850' })
  })
  it('drops a byte order mark and composes letters', () => {
    expect(decodeText(Buffer.from('\uFEFFa\u030Ar')).text).toBe('år')
  })
  it('puts letters right that were encoded twice', () => {
    const twice = Buffer.from('Byrådet på Ærø').toString('latin1')
    expect(decodeText(Buffer.from(twice))).toMatchObject({ text: 'Byrådet på Ærø', mended: true })
  })
  it('leaves a text alone that only shows such letters', () => {
    const text = 'Tegnet Ã¸ står for ø.'
    expect(decodeText(Buffer.from(text)).text).toBe(text)
  })
  it('does without a last character that was cut in two', () => {
    expect(decodeText(Buffer.from('Afbud: Jø').subarray(0, -1)).text).toBe('Afbud: J')
  })
})

describe('looksLikeText', () => {
  it.each(['Referat', 'a\fb', 'Ærø'])('accepts %j', (text) => expect(looksLikeText(Buffer.from(text))).toBe(true))
  it('rejects bytes of a program', () => {
    expect(looksLikeText(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3]))).toBe(false)
  })
})

describe('pages of a text', () => {
  it('begin at form feeds; lines are counted through', async () => {
    const { lines, pages } = await plainText.extract(Buffer.from('a\nb\n\fc\nd'))
    expect([pages, lines.map((l) => [l.text, l.position.page, l.position.line])]).toEqual([
      2,
      [
        ['a', 1, 1],
        ['b', 1, 2],
        ['c', 2, 3],
        ['d', 2, 4],
      ],
    ])
  })
  it('are unknown without', async () => {
    expect((await plainText.extract(Buffer.from('a\nb'))).lines[0]?.position.page).toBeNull()
  })
})

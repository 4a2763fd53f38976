import { isUtf8 as isWholeUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { bufferOf } from './buffer-of.ts'

/** What a text file was written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'cp850' | 'macintosh'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** UTF-8 had been read as Windows-1252 and saved again (`mÃ¸de`); it is put right. */
  readonly mended: boolean
}

/** So much tells the encoding; a megabyte of it is no surer. */
const SAMPLE = 65536
/** Control characters that no text has; ESC and form feed do occur: `\x01`, `\x1a`; not `\x1b`. */
const CONTROL = /[\x01-\x08\x0E-\x1A\x1C-\x1F]/g

/** Is it text in some encoding: no control characters to speak of, and NUL only where UTF-16 has it? */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = bufferOf(bytes, 8192)
  if (utf16(head) !== null) return true
  if (head.includes(0)) return false
  return (head.toString('latin1').match(CONTROL) ?? []).length <= head.length / 50
}

/**
 * Bytes to NFC text: byte order mark, pattern of UTF-16, strict UTF-8, then the 8-bit encoding in which the text is most
 * Danish. (Node 20 decodes 0x80–0x9F of `windows-1252` wrongly, hence iconv-lite.)
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = bufferOf(bytes)
  const encoding = encodingOf(buffer)
  const raw = encoding === 'utf-8' ? utf8Text(buffer) : iconv.decode(buffer, encoding)
  const once = encoding === 'utf-8' ? undoDoubleUtf8(raw) : null
  const text = once ?? (raw.endsWith('\uFFFD') ? raw.slice(0, -1) : raw)
  return { text: MAY_DECOMPOSE.test(text) ? text.normalize('NFC') : text, encoding, mended: once !== null }
}

/** Anything but Latin letters, dashes and quotation marks, which are their own normal form: `o\u0308`, `\ufb01`; not `ø`, `–`. */
const MAY_DECOMPOSE = /[^\0-\u02ff\u2010-\u20cf]/

/** Without a byte order mark. What is not valid to the end is left to iconv. */
function utf8Text(buffer: Buffer): string {
  return isWholeUtf8(buffer) ? buffer.toString('utf8', hasUtf8Mark(buffer) ? 3 : 0) : iconv.decode(buffer, 'utf-8')
}

function hasUtf8Mark(buffer: Buffer): boolean {
  return buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
}

function encodingOf(buffer: Buffer): Encoding {
  if (hasUtf8Mark(buffer)) return 'utf-8'
  return utf16(buffer) ?? (isUtf8(buffer) ? 'utf-8' : mostDanish(buffer))
}

function utf16(buffer: Buffer): Encoding | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be'
  const sample = buffer.subarray(0, SAMPLE)
  if (!sample.includes(0)) return null
  const zeros = [0, 0]
  const size = sample.length
  for (let i = 0; i < size; i++) if (buffer[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < size / 4) return null
  return even > 4 * odd ? 'utf-16be' : odd > 4 * even ? 'utf-16le' : null
}

/** Valid to the end, or up to a last character that was cut off. */
function isUtf8(buffer: Buffer): boolean {
  if (isWholeUtf8(buffer)) return true
  const text = buffer.toString('utf8')
  const broken = text.indexOf('\uFFFD')
  return broken < 0 || (broken >= text.length - 1 && (buffer.at(-1) ?? 0) >= 0xc0) || Buffer.from(text).equals(buffer)
}

const EIGHT_BIT: readonly Encoding[] = ['windows-1252', 'cp850', 'macintosh']
/** What a character is worth as evidence that the text was decoded rightly. */
const EVIDENCE: readonly (readonly [RegExp, number])[] = [
  [/[æøåÆØÅ]/g, 3],
  [/[éèüöäÉÜÖÄ§–—“”„‘’…•½°«»´]/g, 1],
  [/[\x80-\x9F\uFFFD]/g, -3],
  [/[^\x00-\x7FæøåÆØÅéèüöäÉÜÖÄ§–—“”„‘’…•½°«»´\xA0]/g, -2],
  [/(?<=\p{Ll})[ÆØÅÜÖÄ«»“”„§°–—•](?=\p{Ll})/gu, -4],
]

function mostDanish(buffer: Buffer): Encoding {
  const sample = buffer.subarray(0, SAMPLE)
  const scores = EIGHT_BIT.map((encoding) => ({ encoding, score: danishness(iconv.decode(sample, encoding)) }))
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).encoding
}

function danishness(text: string): number {
  return EVIDENCE.reduce((sum, [pattern, worth]) => sum + worth * (text.match(pattern) ?? []).length, 0)
}

/** The bytes of UTF-8 once more as characters: `mÃ¸de`, `Ã¥r`; not `møde`. */
const DOUBLE = /[ÃÂâ][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ]/

const DOUBLE_STARTS = ['Ã', 'Â', 'â']

/** Undone when all of it can be; `null` when it cannot, or when the text only mentions `Ã¸`. */
function undoDoubleUtf8(text: string): string | null {
  if (!DOUBLE_STARTS.some((start) => text.includes(start))) return null
  if (!DOUBLE.test(text) || /[æøåÆØÅ]/.test(text)) return null
  const bytes = [...text].map((char) => {
    const code = char.codePointAt(0) ?? 0
    return code < 0x100 ? Buffer.of(code) : iconv.encode(char, 'windows-1252')
  })
  const once = Buffer.concat(bytes)
    .toString('utf8')
    .replace(/\uFFFD$/, '')
  return once.includes('\uFFFD') ? null : once
}

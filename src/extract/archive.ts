import { inflateRawSync } from 'node:zlib'
import { Refusal } from './refusal.ts'

/** Far above what Word and LibreOffice write; a document of 500 pages has under 20 entries and 4 MB of XML. */
const LIMITS = { entries: 4096, partBytes: 64 << 20, totalBytes: 160 << 20 } as const

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const ENCRYPTED = 1

interface Entry {
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly offset: number
}

/**
 * The parts of a ZIP container, inflated only when asked for and never beyond fixed limits.
 *
 * Sizes that the archive declares are not believed: zlib itself stops at the limit. Junk before and after the archive
 * is stepped over. Throws a {@link Refusal} when the archive is broken or too large.
 */
export class Archive {
  private readonly data: Buffer
  private readonly entries = new Map<string, Entry>()
  private inflated = 0

  constructor(bytes: Uint8Array) {
    this.data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    try {
      this.readDirectory()
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('damaged', 'the archive ends in the middle')
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase())
  }

  /** The bytes of a part; `null` when there is none of that name (case is ignored, as Word does). */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name.toLowerCase())
    if (!entry) return null
    if (entry.flags & ENCRYPTED) throw new Refusal('encrypted', 'a part of the archive is encrypted')
    const { data } = this
    if (entry.offset + 30 > data.length || data.readUInt32LE(entry.offset) !== LOCAL)
      throw new Refusal('damaged', `the archive has no ${name} where it says`)
    const start = entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28)
    const part = unpack(data.subarray(start, start + entry.packed), entry.method)
    this.inflated += part.length
    if (this.inflated > LIMITS.totalBytes) throw tooLarge()
    return part
  }

  private readDirectory(): void {
    const { data } = this
    const end = data.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    if (end < 0 || data.readUInt32LE(end) !== END) throw new Refusal('damaged', 'the archive has no directory')
    const count = data.readUInt16LE(end + 10)
    if (count > LIMITS.entries) throw new Refusal('too-large', `the archive has ${count} entries`, { hostile: true })
    const start = end - data.readUInt32LE(end + 12)
    const shift = start - data.readUInt32LE(end + 16)
    for (let i = 0, at = start; i < count; i++) at = this.readEntry(at, shift)
  }

  /** `shift`: bytes of junk before the archive, by which all offsets in it are wrong. */
  private readEntry(at: number, shift: number): number {
    const { data } = this
    if (data.readUInt32LE(at) !== CENTRAL) throw new Refusal('damaged', 'the directory of the archive is broken')
    const nameEnd = at + 46 + data.readUInt16LE(at + 28)
    const name = data
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .toLowerCase()
    this.entries.set(name, {
      flags: data.readUInt16LE(at + 8),
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      offset: data.readUInt32LE(at + 42) + shift,
    })
    return nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
}

function unpack(packed: Buffer, method: number): Buffer {
  if (method === 0) return packed
  if (method !== 8) throw new Refusal('damaged', `the archive is packed by an unknown method (${method})`)
  try {
    return inflateRawSync(packed, { maxOutputLength: LIMITS.partBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new Refusal('damaged', 'a part of the archive cannot be unpacked')
  }
}

function tooLarge(): Refusal {
  return new Refusal('too-large', 'unpacked, the document is larger than any real one', { hostile: true })
}

import { isUtf8 } from 'node:buffer'
import { inflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { bufferOf } from './buffer-of.ts'
import { Refusal } from './refusal.ts'

/** What an archive may hold, and what it may be when it is unpacked. */
export interface ArchiveLimits {
  readonly entries: number
  readonly partBytes: number
  readonly totalBytes: number
}

/** Far above what Word and LibreOffice write; a document of 500 pages has under 20 entries and 4 MB of XML. */
const DOCUMENT: ArchiveLimits = { entries: 4096, partBytes: 64 << 20, totalBytes: 160 << 20 }

/** Bytes that zlib asks for at a time: a part that fits is not copied together. */
const CHUNK = { least: 1024, most: 1 << 20 } as const

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const ENCRYPTED = 1
const NAME_IS_UTF8 = 0x800

/** One part of an archive as its directory describes it. */
export interface ArchiveEntry {
  readonly name: string
  /** Bytes it says it has when unpacked. */
  readonly size: number
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly offset: number
}

/** A part of an archive that is unpacked when it is needed. */
export interface ArchivePart {
  readonly packed: Buffer
  readonly method: number
  readonly unpack: () => Buffer
}

/**
 * The parts of a ZIP container, inflated only when asked for and never beyond fixed limits.
 *
 * Sizes that the archive declares are not believed: zlib itself stops at the limit. Junk before and after the archive
 * is stepped over. Throws a {@link Refusal} when the archive is broken or too large.
 */
export class Archive {
  readonly #data: Buffer
  /** Every part in the order of the directory, folders included; a name may come twice. */
  readonly list: ArchiveEntry[] = []
  readonly #entries = new Map<string, ArchiveEntry>()
  readonly #limits: ArchiveLimits
  #inflated = 0

  constructor(bytes: Uint8Array, limits = DOCUMENT) {
    this.#data = bufferOf(bytes)
    this.#limits = limits
    try {
      this.#readDirectory()
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('damaged', 'the archive ends in the middle')
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** The bytes of a part; `null` when there is none of that name (case is ignored, as Word does). */
  read(name: string): Buffer | null {
    return this.part(name)?.unpack() ?? null
  }

  /** A part as it lies in the archive; `null` when there is none of that name. */
  part(name: string): ArchivePart | null {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return null
    return { packed: this.#packed(entry), method: entry.method, unpack: () => this.unpack(entry) }
  }

  /** The bytes of a part. */
  unpack(entry: ArchiveEntry): Buffer {
    const part = inflate(this.#packed(entry), entry, this.#limits.partBytes)
    this.#inflated += part.length
    if (this.#inflated > this.#limits.totalBytes) throw tooLarge()
    return part
  }

  #packed(entry: ArchiveEntry): Buffer {
    if (entry.flags & ENCRYPTED) throw new Refusal('encrypted', 'a part of the archive is encrypted')
    const data = this.#data
    if (entry.offset + 30 > data.length || data.readUInt32LE(entry.offset) !== LOCAL)
      throw new Refusal('damaged', `the archive has no ${entry.name} where it says`)
    const start = entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28)
    return data.subarray(start, start + entry.packed)
  }

  #readDirectory(): void {
    const data = this.#data
    const end = data.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    if (end < 0 || data.readUInt32LE(end) !== END) throw new Refusal('damaged', 'the archive has no directory')
    const count = data.readUInt16LE(end + 10)
    if (count > this.#limits.entries)
      throw new Refusal('too-large', `the archive has ${count} entries`, { hostile: true })
    const start = end - data.readUInt32LE(end + 12)
    const shift = start - data.readUInt32LE(end + 16)
    for (let i = 0, at = start; i < count; i++) at = this.#readEntry(at, shift)
  }

  /** `shift`: bytes of junk before the archive, by which all offsets in it are wrong. */
  #readEntry(at: number, shift: number): number {
    const data = this.#data
    if (data.readUInt32LE(at) !== CENTRAL) throw new Refusal('damaged', 'the directory of the archive is broken')
    const nameEnd = at + 46 + data.readUInt16LE(at + 28)
    const flags = data.readUInt16LE(at + 8)
    const entry: ArchiveEntry = {
      name: nameOf(data.subarray(at + 46, nameEnd), flags),
      flags,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42) + shift,
    }
    this.list.push(entry)
    this.#entries.set(entry.name.toLowerCase(), entry)
    return nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
}

/** Names without the flag for UTF-8 are often UTF-8 all the same; else they come from DOS and its Danish code page. */
function nameOf(bytes: Buffer, flags: number): string {
  const utf8 = flags & NAME_IS_UTF8 || isUtf8(bytes)
  return (utf8 ? bytes.toString('utf8') : iconv.decode(bytes, 'cp850')).replaceAll('\\', '/')
}

function inflate(packed: Buffer, { method, size }: ArchiveEntry, maxOutputLength: number): Buffer {
  if (method === 0) return packed
  if (method !== 8) throw new Refusal('damaged', `the archive is packed by an unknown method (${method})`)
  try {
    const chunkSize = Math.min(Math.max(size + 1, CHUNK.least), CHUNK.most)
    return inflateRawSync(packed, { maxOutputLength, chunkSize })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new Refusal('damaged', 'a part of the archive cannot be unpacked')
  }
}

function tooLarge(): Refusal {
  return new Refusal('too-large', 'unpacked, the document is larger than any real one', { hostile: true })
}

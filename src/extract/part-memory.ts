import type { ArchivePart } from './archive.ts'

/** How many parts are remembered, and up to which size: real ones are a tenth of that. */
const MOST = { parts: 8, packed: 64 << 10, unpacked: 512 << 10 } as const

interface Remembered<Made> {
  readonly packed: Buffer
  readonly method: number
  readonly made: Made
}

/**
 * What was made of the parts read last. Documents written with one template hold the same styles, lists and relations,
 * byte for byte: of an archive they are read once. What is made of a part must depend on nothing else, and not change.
 */
export class PartMemory<Made> {
  readonly #make: (bytes: Buffer) => Made
  /** The one used last comes first. */
  readonly #known: Remembered<Made>[] = []

  constructor(make: (bytes: Buffer) => Made) {
    this.#make = make
  }

  /** Made of this part, or of one with the same bytes before. What `make` throws is thrown every time. */
  of({ packed, method, unpack }: ArchivePart): Made {
    const place = this.#known.findIndex((known) => known.method === method && known.packed.equals(packed))
    const found = this.#known[place]
    if (found) {
      if (place > 0) this.#known.unshift(...this.#known.splice(place, 1))
      return found.made
    }
    const bytes = unpack()
    const made = this.#make(bytes)
    // A copy: a slice would keep the whole archive.
    if (packed.length <= MOST.packed && bytes.length <= MOST.unpacked)
      this.#known.unshift({ packed: Buffer.from(packed), method, made })
    if (this.#known.length > MOST.parts) this.#known.pop()
    return made
  }
}

import { describe, expect, it } from 'vitest'
import { Archive, type ArchivePart } from '../../src/extract/archive.ts'
import { PartMemory } from '../../src/extract/part-memory.ts'
import { makeZip } from './make-zip.mjs'

function partOf(content: string): ArchivePart {
  const part = new Archive(makeZip({ 'styles.xml': content })).part('styles.xml')
  if (!part) throw new Error('the archive has no such part')
  return part
}

/** A memory that counts how often it makes something. */
function counting() {
  const made: string[] = []
  const memory = new PartMemory((bytes) => {
    made.push(bytes.toString())
    return { text: bytes.toString() }
  })
  return { made, memory }
}

describe('PartMemory', () => {
  it('reads a part once, however many archives hold it', () => {
    const { made, memory } = counting()
    expect(memory.of(partOf('<a/>'))).toBe(memory.of(partOf('<a/>')))
    expect(made).toEqual(['<a/>'])
  })

  it('tells parts of the same length apart', () => {
    const { memory } = counting()
    expect(memory.of(partOf('<a/>')).text).toBe('<a/>')
    expect(memory.of(partOf('<b/>')).text).toBe('<b/>')
  })

  it('tells the same bytes apart when one of them is packed', () => {
    const { memory } = counting()
    const packed = partOf('<a/>')
    memory.of(packed)
    const plain: ArchivePart = { packed: packed.packed, method: 0, unpack: () => packed.packed }
    expect(memory.of(plain).text).toBe(packed.packed.toString())
  })

  it('forgets what was not used for longest', () => {
    const { made, memory } = counting()
    const first = partOf('<first/>')
    memory.of(first)
    for (let n = 0; n < 7; n++) memory.of(partOf(`<part n="${n}"/>`))
    memory.of(first)
    memory.of(partOf('<new/>'))
    memory.of(first)
    expect(made.filter((text) => text === '<first/>')).toHaveLength(1)
    memory.of(partOf('<part n="0"/>'))
    expect(made.filter((text) => text === '<part n="0"/>')).toHaveLength(2)
  })

  it('does not remember a part that is larger than any real one', () => {
    const { made, memory } = counting()
    const large = partOf(' '.repeat(600_000))
    memory.of(large)
    memory.of(large)
    expect(made).toHaveLength(2)
  })

  it('remembers no failure', () => {
    let tries = 0
    const memory = new PartMemory(() => {
      tries++
      throw new Error('broken')
    })
    for (let n = 0; n < 2; n++) expect(() => memory.of(partOf('<a'))).toThrow('broken')
    expect(tries).toBe(2)
  })
})

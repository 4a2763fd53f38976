import { toBlocks } from '../../src/blocks/to-blocks.ts'
import type { Block } from '../../src/model/block.ts'
import { at } from '../../src/model/position.ts'

/** Blocks of a plain text, one string for each physical line. */
export function blocksOf(...lines: readonly string[]): readonly Block[] {
  const physical = lines.map((text, i) => ({
    text,
    position: at(i + 1),
    style: { indent: text.length - text.trimStart().length },
  }))
  return toBlocks({ format: 'txt', status: 'ok', pages: null, lines: physical, unit: 'physical', messages: [] }).value
}

export const textsOf = (blocks: readonly Block[]) => blocks.filter((b) => b.kind !== 'furniture').map((b) => b.text)
export const furnitureOf = (blocks: readonly Block[]) => blocks.filter((b) => b.kind === 'furniture').map((b) => b.text)

import type { OutlineEntry } from '../../extract/extractor.ts'
import type { Block } from '../../model/block.ts'

/** An outline is believed when so many of its entries stand on the page they lead to. */
const AGREED = 0.7
const FEWEST = 3
/** More of a document's text than this is no heading. */
const MOST_HEADINGS = 0.3

/**
 * The blocks with the headings that the outline (bookmarks) of the document names. Outlines are made by hand and by
 * programs, and may be those of other documents: an entry counts where it is, letter for letter, a block on its page.
 */
export function withOutline(blocks: readonly Block[], outline: readonly OutlineEntry[]): readonly Block[] {
  if (outline.length < FEWEST) return blocks
  const pages = byPage(blocks)
  const levels = new Map<Block, number>()
  for (const { title, level, page } of outline) {
    const block = pages.get(page)?.find((other) => isSameText(title, other))
    if (block) levels.set(block, level)
  }
  if (levels.size < FEWEST || levels.size < AGREED * outline.length) return blocks
  const letters = (of: Iterable<Block>) => [...of].reduce((sum, { text }) => sum + text.length, 0)
  if (letters(levels.keys()) > MOST_HEADINGS * letters(blocks)) return blocks
  return blocks.map((block) => {
    const level = levels.get(block)
    return level === undefined || block.kind === 'heading' ? block : { ...block, kind: 'heading', level }
  })
}

/** The blocks that may be headings, by the page on which they begin. */
function byPage(blocks: readonly Block[]): ReadonlyMap<number | null, readonly Block[]> {
  const pages = new Map<number | null, Block[]>()
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'row') continue
    const page = pages.get(block.position.page)
    if (page) page.push(block)
    else pages.set(block.position.page, [block])
  }
  return pages
}

/** Outlines have the number of a heading, or not. */
function isSameText(title: string, { label, text }: Block): boolean {
  const wanted = lettersOf(title)
  return wanted !== '' && (wanted === lettersOf(text) || (label !== null && wanted === lettersOf(label + text)))
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

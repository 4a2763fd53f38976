import { Pattern } from '../danish/patterns/pattern.ts'
import { positionOf } from '../model/block.ts'
import type { Attachment } from '../model/fact.ts'
import { info, type Message } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import type { ItemNode } from '../model/tree.ts'

/** `bilag 3`, `bilag 1 og 2`, `bilag 4a`, `bilag nr. 2`, `Bilag 1-3`; not `15 bilag`, `bilag 2024`. */
const MENTION = new Pattern(
  /(?<![\p{L}\d])bilag(?:\s+nr\.?)?\s+(\d{1,2}[a-z]?(?:\s*(?:,|og|-|–)\s*\d{1,2}[a-z]?)*)(?![\d.]*\d|\s*[a-zæøå]*\s*(?:kr|pct))/iu,
)
/** The line that lists the attachment itself: `Bilag 1: T`, `Bilag 2 - T`. */
const LISTING = /^\s*(?:[\d-]+\s+)?bilag\s+\d/iu

/** A place where the text speaks of an attachment by its number. */
export interface AttachmentMention {
  readonly number: string
  readonly position: Position
}

/** Where an item's text mentions attachments by number; the lines that list them are no mentions. */
export function mentionsIn(item: ItemNode): readonly AttachmentMention[] {
  const blocks = item.sections.filter((s) => s.role !== 'attachments').flatMap((s) => s.blocks)
  return blocks
    .filter((b) => b.kind !== 'furniture' && MENTION.mayMatch(b.text) && !LISTING.test(b.text))
    .flatMap((block) =>
      MENTION.all(block.text).flatMap((m) =>
        numbersIn(m[1] ?? '').map((number) => ({
          number,
          position: positionOf(block, m.index, m.index + m[0].length),
        })),
      ),
    )
}

/**
 * Says which attachments the text speaks of but nobody lists, and which are listed while the text only speaks of others.
 *
 * Numbers run through a meeting, so an attachment that another item lists is not missing.
 */
export function attachmentMessages(
  items: readonly { readonly node: ItemNode; readonly attachments: readonly Attachment[] }[],
): readonly Message[] {
  const listed = new Set(items.flatMap((i) => i.attachments.flatMap((a) => (a.number ? [plain(a.number)] : []))))
  const mentionsOf = items.map(({ node }) => mentionsIn(node))
  const mentioned = new Set(mentionsOf.flat().map((m) => plain(m.number)))
  return items.flatMap(({ attachments }, i) => {
    const mentions = mentionsOf[i] ?? []
    const missing = firstOfEach(mentions).filter((m) => !listed.has(plain(m.number)))
    const silent = mentions.length === 0 ? [] : attachments.filter((a) => a.number && !mentioned.has(plain(a.number)))
    return [
      ...missing.map((m) =>
        info('attachment-not-listed', `Bilag ${m.number} is mentioned here and listed nowhere.`, m.position),
      ),
      ...silent.map((a) =>
        info(
          'attachment-not-mentioned',
          `Bilag ${a.number} (${a.title}) is listed, the text mentions only others.`,
          a.position,
        ),
      ),
    ]
  })
}

/** `numbersIn('1, 2 og 4-6')` is 1, 2, 4, 5, 6. */
function numbersIn(text: string): readonly string[] {
  return text.split(/\s*(?:,|og)\s*/u).flatMap((part) => {
    const [from, to] = part.split(/\s*[-–]\s*/u)
    if (!from || !to || Number(to) < Number(from) || Number(to) - Number(from) > 30) return from ? [from] : []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
  })
}

function firstOfEach(mentions: readonly AttachmentMention[]): readonly AttachmentMention[] {
  const seen = new Set<string>()
  return mentions.filter((m) => !seen.has(plain(m.number)) && seen.add(plain(m.number)))
}

/** "4a" and "Bilag 4" are the same attachment for finding what is missing. */
function plain(number: string): string {
  return number.toLowerCase().replace(/[a-zæøå]$/u, '')
}

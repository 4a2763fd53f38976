import { numbersIn } from '../../danish/number-list.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { positionOf } from '../../model/block.ts'
import type { Attachment } from '../../model/fact.ts'
import { gathered } from '../../model/gathered.ts'
import { info, type Message, type Result } from '../../model/message.ts'
import type { Position } from '../../model/position.ts'
import type { ItemNode } from '../../model/tree.ts'
import { blocksOn } from '../passages.ts'
import type { ListedAttachment } from './attachments.ts'

/** `bilag 3`, `bilag 1 og 2`, `bilag 4a`, `bilag nr. 2`, `Bilag 1-3`; not `15 bilag`, `bilag 2024`, `bilag 3 til loven`, `vedtægtens bilag 2`. */
const MENTION = new Pattern(
  /(?<![\p{L}\d])(?<!(?:vedtægt|lov|plan|aftale|kontrakt|bekendtgørelse|overenskomst|regulativ)(?:en|et|er|erne)?s\s)bilag(?:\s+nr\.?)?\s+(\d{1,2}[a-z]?(?:\s*(?:,|og|-|–)\s*\d{1,2}[a-z]?)*)(?![\d.]*\d|\s*[a-zæøå]*\s*(?:kr|pct)|\s+(?:til|i|af)\s+(?:\p{L}+\s+)?(?:lov|bekendtgør|vejledning|direktiv|forordning|overenskomst|aftale|vedtægt|kontrakt|rammeaftale))/iu,
)
/** The line that lists the attachment itself: `Bilag 1: T`, `Bilag 2 - T`, `Bilag 3 Kort`; not `Bilag 3 er fortroligt`. */
const LISTING = inLatin(
  /^\s*(?:[\d-]+\s+)?[Bb](?:ilag|ILAG)\s+\d+(?:\.\d+)?[a-z]?(?:\s*[:.,–-]|\s+[\p{Lu}\d"”“]|\s*$)/u,
)

const MENTIONED = new Topic(MENTION)

/** A place where the text speaks of an attachment by its number. */
export interface AttachmentMention {
  readonly number: string
  readonly position: Position
}

/** Where an item's text mentions attachments by number; the lines that list them are no mentions. */
export function mentionsIn(item: ItemNode): readonly AttachmentMention[] {
  const found: AttachmentMention[] = []
  for (const section of item.sections) {
    if (section.role === 'attachments') continue
    for (const block of blocksOn(section, MENTIONED)) {
      if (block.kind === 'furniture' || LISTING.test(block.text)) continue
      for (const { index, 0: printed, 1: numbers = '' } of MENTION.all(block.text)) {
        const position = positionOf(block, index, index + printed.length)
        for (const number of numbersIn(numbers)) found.push({ number, position })
      }
    }
  }
  return found
}

interface WithAttachments {
  readonly node: ItemNode
  readonly attachments: readonly ListedAttachment[]
}

/**
 * The attachments of a meeting's items, each with the places where the text speaks of it ("jf. bilag 3").
 *
 * Numbers run through a meeting: what an item itself does not list is looked for in the others. Messages name what the
 * text speaks of and nobody lists, and what is listed while the text speaks of other numbers only.
 */
export function resolveAttachments(items: readonly WithAttachments[]): Result<readonly (readonly Attachment[])[]> {
  const mentioned = items.map(({ node }) => mentionsIn(node))
  const everywhere = byNumber(mentioned.every(isEmpty) ? [] : gathered(items, (item) => item.attachments))
  const mentions = items.map(({ attachments }, i) => {
    const found = mentioned[i] ?? []
    const lists = isEmpty(found) ? [] : [byNumber(attachments), everywhere]
    return found.map((mention) => ({ ...mention, meant: meantBy(mention.number, lists) }))
  })
  const references = new Map<ListedAttachment, Position[]>()
  for (const { meant, position } of mentions.flat())
    for (const attachment of meant) {
      const known = references.get(attachment)
      if (known) known.push(position)
      else references.set(attachment, [position])
    }
  const value = items.map(({ attachments }) =>
    attachments.map((attachment): Attachment => {
      const { number, title, position } = attachment
      return { number, title, references: references.get(attachment) ?? [], position }
    }),
  )
  const messages = gathered(value, (attachments, i) => messagesFor(mentions[i] ?? [], attachments))
  return { value, messages }
}

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0

/** Attachments by their number, as printed and without the letter behind it. */
type ByNumber = Readonly<Record<'printed' | 'plain', ReadonlyMap<string, readonly ListedAttachment[]>>>

function byNumber(attachments: readonly ListedAttachment[]): ByNumber {
  const numbered = gathered(attachments, (a) => (a.number === null ? [] : [{ attachment: a, number: a.number }]))
  const grouped = (same: (number: string) => string): Map<string, ListedAttachment[]> => {
    const groups = new Map<string, ListedAttachment[]>()
    for (const { attachment, number } of numbered) {
      const group = groups.get(same(number))
      if (group) group.push(attachment)
      else groups.set(same(number), [attachment])
    }
    return groups
  }
  return { printed: grouped((number) => number.toLowerCase()), plain: grouped(plain) }
}

/** What the first list that has this number calls so; "bilag 4" also means 4a and 4b when there is no plain 4. */
function meantBy(number: string, lists: readonly ByNumber[]): readonly ListedAttachment[] {
  const printed = lists.map((list) => list.printed.get(number.toLowerCase()))
  return [...printed, ...lists.map((list) => list.plain.get(plain(number)))].find((found) => found !== undefined) ?? []
}

function messagesFor(
  mentions: readonly (AttachmentMention & { readonly meant: readonly ListedAttachment[] })[],
  attachments: readonly Attachment[],
): readonly Message[] {
  if (mentions.length === 0) return []
  const missing = firstOfEach(mentions.filter((m) => m.meant.length === 0))
  const silent = attachments.filter((a) => a.number && a.references.length === 0)
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
}

function firstOfEach(mentions: readonly AttachmentMention[]): readonly AttachmentMention[] {
  const seen = new Set<string>()
  return mentions.filter((m) => !seen.has(plain(m.number)) && seen.add(plain(m.number)))
}

/** "4a" and "Bilag 4" are the same attachment for finding what is missing. */
function plain(number: string): string {
  return number.toLowerCase().replace(/[a-zæøå]$/u, '')
}

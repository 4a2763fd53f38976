import { foldText } from '../danish/fold.ts'
import type { AgendaItem } from '../model/document.ts'
import { placeInText } from '../model/position.ts'
import type { CheckRule, Objection } from './rule.ts'

/** Titles of items in which nothing needs to be decided. */
const NO_DECISION_NEEDED = [
  /^eventuelt/,
  /^evt\b/,
  /orientering/,
  /meddelelser/,
  /^nyt fra/,
  /næste møde/,
  /spørgetid/,
  /^velkomst/,
  /^siden sidst/,
  /underskrift/,
  /^pause/,
]
/** This share of the items must have a decision before one without it is odd. */
const USUAL = 0.6
/** More gaps in the numbers than this are no mistake. */
const FEW = 2
/** So many letters in a closed item are more than a notice that it is closed, with its case number. */
const MORE_THAN_A_NOTICE = 100
/** `bilag 3`, `Bilag nr. 12`; not `bilaget`. */
const ATTACHMENT_REFERENCE = /(?<!\p{L})bilag (?:nr\.? ?)?(?<number>\d{1,2})(?![\d.]*\d)/giu

export const ITEMS: readonly CheckRule[] = [
  {
    id: 'item-number',
    severity: 'warning',
    summary: 'the numbers of the items leave one out or use one twice',
    find: ({ document }) =>
      document.meetings.flatMap((_, i) => numbering(document.items.filter((item) => item.meeting === i))),
  },
  {
    id: 'missing-decision',
    severity: 'warning',
    summary: 'minutes in which an item has no decision although the others have one',
    find: ({ document }) =>
      document.meetings.flatMap(({ kind }, i) =>
        kind === 'minutes' ? undecided(document.items.filter((item) => item.meeting === i)) : [],
      ),
  },
  {
    id: 'attachment-not-listed',
    severity: 'warning',
    summary: 'the text refers to an attachment that the item does not list',
    find: ({ document }) => document.items.flatMap(unlisted),
  },
  {
    id: 'votes-exceed-people',
    severity: 'warning',
    summary: 'more votes than people listed',
    find: ({ document }) =>
      document.items.flatMap(({ votes, meeting }) => {
        const { present = [], absent = [], guests = [] } = document.meetings[meeting] ?? {}
        const people = present.length + absent.length + guests.length
        const tooMany = votes.filter((vote) => present.length > 2 && sum(vote) > people)
        return tooMany.map((vote) => ({ text: `${sum(vote)} votes, ${people} people listed`, position: vote.position }))
      }),
  },
  {
    id: 'closed-item-text',
    severity: 'warning',
    summary: 'a closed item whose text can be read',
    find: ({ document }) =>
      document.items
        .filter((item) => item.closed && lettersIn(item) > MORE_THAN_A_NOTICE)
        .map((item) => ({
          text: `closed, but ${lettersIn(item)} letters of its text are here: ${nameOf(item)}`,
          position: item.position,
        })),
  },
]

function sum(vote: { for: number | null; against: number | null; abstain: number | null }): number {
  return (vote.for ?? 0) + (vote.against ?? 0) + (vote.abstain ?? 0)
}

function lettersIn({ sections }: AgendaItem): number {
  return sections.reduce((letters, section) => letters + section.text.replace(/[^\p{L}]/gu, '').length, 0)
}

/** Its title, or the first line under it where it has none. */
function nameOf({ title, sections }: AgendaItem): string {
  return title ?? sections.find(hasText)?.text.trim().split('\n')[0] ?? ''
}

/**
 * Only where the numbers are plain and begin at 1, and go wrong once or twice: more gaps mean an extract, and a list that
 * begins at 1 again is a new list.
 */
function numbering(items: readonly AgendaItem[]): readonly Objection[] {
  if (Number(items[0]?.number) !== 1 || items.some(({ number }) => number === null || !/^\d+$/.test(number))) return []
  const wrong = items.flatMap(({ number, position }, i) => {
    const [now, last] = [Number(number), Number(items[i - 1]?.number ?? 0)]
    if (now === last + 1 || now === 1) return []
    return [{ text: now === last ? `item ${now} comes twice` : `item ${now} follows item ${last}`, position }]
  })
  return wrong.length <= FEW ? wrong : []
}

/** Only where the other items print their decision under a label: elsewhere its absence says nothing. */
function undecided(items: readonly AgendaItem[]): readonly Objection[] {
  const asked = items.filter(
    (item) =>
      !item.closed && item.sections.some(hasText) && !NO_DECISION_NEEDED.some((t) => t.test(foldText(nameOf(item)))),
  )
  const without = asked.filter(({ decisions, sections }) => decisions.length === 0 && !sections.some(isAnswered))
  if (asked.length < 3 || 1 - without.length / asked.length < USUAL) return []
  if (!asked.some(({ sections }) => sections.some(isAnswered))) return []
  return without.map((item) => ({ text: `no decision: ${nameOf(item)}`, position: item.position }))
}

function hasText({ text }: AgendaItem['sections'][number]): boolean {
  return text.trim() !== ''
}

function isAnswered({ role, label, text }: AgendaItem['sections'][number]): boolean {
  return role === 'decision' && label !== null && text.trim() !== ''
}

function unlisted({ attachments, sections }: AgendaItem): readonly Objection[] {
  const listed = new Set(attachments.map((attachment) => attachment.number))
  if (listed.size === 0 || listed.has(null)) return []
  const texts = sections.filter((section) => section.role !== 'attachments')
  return texts.flatMap(({ text, lines, position }) =>
    [...text.matchAll(ATTACHMENT_REFERENCE)]
      .filter(({ groups }) => groups?.number && !listed.has(groups.number))
      .map((match) => ({
        text: `${match[0]} is not listed`,
        position: placeInText(lines, match.index, match.index + match[0].length) ?? position,
      })),
  )
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { toBlocks } from './blocks/to-blocks.ts'
import type { Extraction, OcrPage } from './extract/extractor.ts'
import { extract } from './extract/registry.ts'
import { acronymOf, bodyAliases } from './facts/aliases.ts'
import { resolveAttachments } from './facts/attachments/attachment-references.ts'
import { type ItemFacts, itemFacts } from './facts/item.ts'
import { quorumOf } from './facts/meeting/quorum.ts'
import { runningHeadsOf } from './facts/meeting/running-heads.ts'
import { meetingFacts } from './facts/meeting.ts'
import { toTokens } from './headings/to-tokens.ts'
import type { Headings } from './headings/token.ts'
import type { Block } from './model/block.ts'
import {
  type AgendaItem,
  type Meeting,
  NO_MEETING,
  type ParsedDocument,
  type Section,
  type Source,
} from './model/document.ts'
import { foundIn } from './model/gathered.ts'
import type { Message } from './model/message.ts'
import { isOnPages, type TextLine } from './model/position.ts'
import type { DocumentNode, ItemNode, SectionNode } from './model/tree.ts'
import { toTree } from './tree/to-tree.ts'

/** What the caller knows and the document may be silent on. */
export interface ParseOptions {
  /** Date of the meeting, ISO; used only when the document states none. */
  readonly date?: string
  /** Name of the body; used only when the document names none. */
  readonly body?: string
  /** Read pages that are pictures with OCR, if its packages are installed. */
  readonly ocr?: boolean
}

/** The value of every stage, in order; `inspect` shows them. */
export interface Stages {
  readonly extraction: Extraction
  readonly blocks: readonly Block[]
  readonly headings: Headings
  readonly tree: DocumentNode
  readonly document: ParsedDocument
}

/**
 * Reads one file and says what is in it.
 *
 * A file that cannot be understood (empty, scanned, damaged …) gives a document whose `status` tells why.
 * Rejects only when the file cannot be opened.
 */
export async function parseFile(path: string, options: ParseOptions = {}): Promise<ParsedDocument> {
  return parseBytes(await readFile(path), path, options)
}

/** As {@link parseFile}, for bytes already in memory; `path` is what is printed as their place. */
export async function parseBytes(bytes: Uint8Array, path: string, options: ParseOptions = {}): Promise<ParsedDocument> {
  return (await parseStages(bytes, path, options)).document
}

/** THE SPINE: bytes → lines → blocks → headings → tree → facts. */
export async function parseStages(bytes: Uint8Array, path: string, options: ParseOptions = {}): Promise<Stages> {
  return stagesOf(await extract(bytes, basename(path), { ocr: options.ocr ?? false }), { bytes, path, options })
}

/** The stages after the extraction. */
export function stagesOf(
  extraction: Extraction,
  { bytes, path, options = {} }: { bytes: Uint8Array; path: string; options?: ParseOptions },
): Stages {
  const blocks = toBlocks(extraction)
  const headings = toTokens(blocks.value)
  const tree = toTree(headings.value.tokens)
  const facts = toFacts(tree, { ...options, fileName: basename(path) })
  const source: Source = {
    path,
    format: extraction.format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    pages: extraction.pages,
    metadata: extraction.metadata ?? null,
    ocrPages: (extraction.ocrPages ?? []).map(({ page }) => page),
  }
  const messages = [...extraction.messages, ...blocks.messages, ...headings.messages, ...facts.messages]
  const items = extraction.ocrPages ? facts.items.map((item) => withDoubt(item, extraction.ocrPages)) : facts.items
  const head = { schema: 'minutes.parse/1', source, status: extraction.status } as const
  const document: ParsedDocument = { ...head, ...facts, items, messages }
  return { extraction, blocks: blocks.value, headings: headings.value, tree, document }
}

/** A decision is no surer than the words it is read from. */
function withDoubt(item: AgendaItem, pages: readonly OcrPage[] = []): AgendaItem {
  const decisions = item.decisions.map((decision) => {
    const sure = pages.filter(({ page }) => isOnPages(decision.position, [page])).map((page) => page.confidence)
    const confidence = decision.confidence * Math.min(1, ...sure)
    return { ...decision, confidence: Math.round(confidence * 100) / 100 }
  })
  return { ...item, decisions }
}

/** Facts of every meeting and item of a tree: the last stage. */
export function toFacts(tree: DocumentNode, around: ParseOptions & { fileName: string }) {
  const messages: Message[] = []
  const meetings: Meeting[] = []
  const items: AgendaItem[] = []
  const runningHeads = runningHeadsOf(tree)
  for (const [index, node] of tree.meetings.entries()) {
    const meeting = meetingFacts(node, { ...around, runningHeads, first: meetings[0] })
    meetings.push({ ...meeting.value, quorum: quorumOf(node) })
    messages.push(...meeting.messages)
    const read: { node: ItemNode; facts: ItemFacts; attachments: ItemFacts['attachments'] }[] = []
    for (const item of node.items) {
      const { value: facts, messages: said } = itemFacts(item, meeting.value)
      read.push({ node: item, facts, attachments: facts.attachments })
      messages.push(...said)
    }
    const attached = resolveAttachments(read)
    for (const [i, { node: item, facts }] of read.entries())
      items.push(plainItem(item, { meeting: index, facts, attachments: attached.value[i] ?? [] }))
    messages.push(...attached.messages)
  }
  const aliases = bodyAliases(tree, new Set(foundIn(meetings, (m) => m.body)))
  const named = meetings.map((m) => ({ ...m, acronym: acronymOf(m.body, aliases) }))
  return { meeting: firstOf(named), meetings: named, items, aliases, messages }
}

function firstOf(meetings: readonly Meeting[]): Meeting {
  const [first = NO_MEETING, ...others] = meetings
  return others.some((m) => m.date !== first.date)
    ? { ...first, date: null, dateSource: null, start: null, end: null }
    : first
}

interface ReadItem {
  readonly meeting: number
  readonly facts: ItemFacts
  readonly attachments: AgendaItem['attachments']
}

/** Property by property: spreading several objects into one takes ten times as long. */
function plainItem(item: ItemNode, { meeting, facts, attachments }: ReadItem): AgendaItem {
  return {
    number: item.number,
    ordinal: item.ordinal,
    title: item.title,
    closed: item.closed,
    caseNumber: item.caseNumber,
    purpose: item.purpose,
    owner: item.owner,
    slot: item.slot,
    duration: item.duration,
    position: item.position,
    sections: item.sections.map(plainSection),
    meeting,
    decisions: facts.decisions,
    votes: facts.votes,
    actions: facts.actions,
    attachments,
    dissent: facts.dissent,
  }
}

function plainSection({ role, label, body, date, blocks, position }: SectionNode): Section {
  const lines: TextLine[] = []
  let text = ''
  for (const block of blocks) {
    if (text !== '') text += '\n'
    if (block.label) text += `${block.label} `
    const start = text.length
    for (const o of block.origin) lines.push([start + o.start, o.position.page, o.position.line])
    text += block.text
  }
  return { role, label, body, date, text, position, lines }
}

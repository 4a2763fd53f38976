import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { toBlocks } from './blocks/to-blocks.ts'
import type { Extraction, OcrPage } from './extract/extractor.ts'
import { extract } from './extract/registry.ts'
import { toFacts } from './facts/to-facts.ts'
import { toTokens } from './headings/to-tokens.ts'
import type { Headings } from './headings/token.ts'
import type { Block } from './model/block.ts'
import type { AgendaItem, ParsedDocument, Source } from './model/document.ts'
import { isOnPages } from './model/position.ts'
import type { DocumentNode } from './model/tree.ts'
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

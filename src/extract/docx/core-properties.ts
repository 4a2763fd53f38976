import type { Metadata } from '../../model/document.ts'
import { Refusal } from '../refusal.ts'
import { walkXml } from '../xml.ts'

const FIELDS: Readonly<Record<string, keyof Metadata>> = {
  'dc:title': 'title',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
}

/** What a document says of itself in its part `docProps/core.xml`, as far as that can be read. */
export function readCoreProperties(part: Buffer): Metadata {
  const found: Record<keyof Metadata, string | null> = { title: null, created: null, modified: null }
  let field: keyof Metadata | undefined
  try {
    walkXml(part, {
      open: (name) => {
        field = FIELDS[name]
      },
      text: (text) => {
        if (field && text.trim() !== '') found[field] = (found[field] ?? '') + text.trim()
      },
      close: () => {
        field = undefined
      },
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  return { title: found.title, created: dateOrNull(found.created), modified: dateOrNull(found.modified) }
}

function dateOrNull(written: string | null): string | null {
  return written === null || Number.isNaN(Date.parse(written)) ? null : written
}

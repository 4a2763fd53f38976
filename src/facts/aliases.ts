import type { BodyAlias } from '../model/document.ts'
import type { DocumentNode } from '../model/tree.ts'

/** Abbreviations of bodies that the document itself defines or uses. */
export function bodyAliases(_tree: DocumentNode): readonly BodyAlias[] {
  return []
}

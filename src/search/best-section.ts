import { type Position, placeInText } from '../model/position.ts'
import type { SectionRole } from '../model/tree.ts'
import type { TextField } from '../store/index-fields.ts'
import type { Store } from '../store/store.ts'
import { attachmentSections, type StoredItem } from '../store/stored-item.ts'
import { fieldOf, SHARED_FIELD } from './item-indexer.ts'
import type { Needle } from './needle.ts'
import { bestPassage, markAll, type Passage } from './snippet.ts'

/** Where in an item the query is answered best. */
export interface BestSection {
  /** Role of the section the passage stands in. */
  readonly section: SectionRole | 'title'
  readonly passage: Passage
  readonly position: Position
}

/** A passage is shown from the decision rather than the recommendation, and from that rather than the rest. */
const PREFERENCE: Readonly<Record<TextField, number>> = {
  decision: 0,
  recommendation: 1,
  text: 2,
  attachments: 3,
  title: 4,
}

/**
 * The section with most words of the query; of equal ones the decision first. `null` when none of the wanted role has
 * any. Without a wanted role an item that matches in its title alone is shown by
 * its title, and one that matches in its case number by that.
 */
export function bestSection(
  store: Store,
  item: StoredItem & { readonly key: number },
  { needles, wanted }: { needles: readonly Needle[]; wanted?: SectionRole | undefined },
): BestSection | null {
  const inField = (field: TextField) => needles.filter((needle) => (needle.field ?? field) === field)
  const found = (sections: StoredItem['sections']): BestSection[] =>
    sections
      .filter(({ role }) => wanted === undefined || role === wanted)
      .flatMap(({ role, label, text, position, lines }) => {
        // As in the index: a label with nothing under it is all the text there is.
        const passage = bestPassage(text || (label ?? ''), inField(fieldOf(role)))
        if (!passage) return []
        return [{ section: role, passage, position: placeInText(lines, passage.from, passage.to) ?? position }]
      })
      .toSorted((a, b) => b.passage.words - a.passage.words || preference(a) - preference(b))
  const best = found(item.sections)[0] ?? found(attachmentSections(store, item.key))[0]
  if (best || wanted !== undefined) return best ?? null
  const { title, caseNumber } = item.item
  const passage = bestPassage(caseNumber ?? '', inField(SHARED_FIELD)) ?? markAll(title ?? '', inField('title'))
  return { section: 'title', passage, position: item.position }
}

const preference = ({ section }: BestSection) => PREFERENCE[section === 'title' ? 'title' : fieldOf(section)]

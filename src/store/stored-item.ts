import type { Position, TextLine } from '../model/position.ts'
import type { SectionRole } from '../model/tree.ts'
import {
  type PositionRow,
  PROVENANCE_COLUMNS,
  type Provenance,
  type ProvenanceRow,
  positionColumns,
  toPosition,
  toProvenance,
} from './provenance.ts'
import type { Store } from './store.ts'

/** An item with its meeting, place and sections, for the few that are shown. */
export interface StoredItem extends Provenance {
  readonly id: string
  readonly sections: readonly StoredSection[]
}

export interface StoredSection {
  readonly role: SectionRole
  readonly label: string | null
  readonly text: string
  readonly position: Position
  /** Where each piece of the text stands. */
  readonly lines: readonly TextLine[]
}

/** The item with this rowid; `undefined` when another document speaks for its meeting. */
export function itemByKey(store: Store, key: number): StoredItem | undefined {
  const row = store.get<ProvenanceRow>(
    `SELECT ${PROVENANCE_COLUMNS}, ${positionColumns('i')}
     FROM items i JOIN v_versions m ON m.meeting_key = i.meeting_id WHERE i.id = ?`,
    key,
  )
  if (!row) return undefined
  const sections = store.all<Omit<StoredSection, 'position' | 'lines'> & { lines: string } & PositionRow>(
    `SELECT role, label, text, lines, ${positionColumns('s')} FROM sections s WHERE item_id = ? ORDER BY ordinal`,
    key,
  )
  return {
    id: `${row.ref}#${row.item_ordinal}`,
    ...toProvenance(row),
    sections: sections.map((s) => {
      const { role, label, text } = s
      return { role, label, text, position: toPosition(s), lines: JSON.parse(s.lines) as TextLine[] }
    }),
  }
}

/** The titles of an item's attachments as sections, for what stands in no section. */
export function attachmentSections(store: Store, key: number): StoredSection[] {
  const rows = store.all<{ title: string } & PositionRow>(
    `SELECT title, ${positionColumns('a')} FROM attachments a WHERE item_id = ? ORDER BY ordinal`,
    key,
  )
  return rows.map((row) => ({
    role: 'attachments',
    label: null,
    text: row.title,
    position: toPosition(row),
    lines: [],
  }))
}

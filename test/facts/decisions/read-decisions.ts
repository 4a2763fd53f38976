import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import type { Meeting } from '../../../src/model/document.ts'
import type { SectionNode } from '../../../src/model/tree.ts'
import { item, meeting, section } from '../build.ts'

export const RECOMMENDATION = section('recommendation', ['Forvaltningen indstiller, at planen godkendes.'])

/** The decisions of an item as `outcome: quote`. */
export function quotes(sections: readonly SectionNode[], m: Meeting = meeting(), title = 'Planen'): readonly string[] {
  return decisionsOf(item(title, sections), m).map((d) => `${d.outcome}: ${d.quote}`)
}

import type { DocumentNode } from '../../model/tree.ts'

/** `Bestyrelsen for Havneskolen   Side 2 af 9`, `Byrådet - 4`; not `Byrådet`. */
const PAGE_NUMBER = /\s*[-–|]?\s*(?:side\s+)?\d+(?:\s*(?:af|\/)\s*\d+)?\s*$/i
/** `Side 2`, `4 `; not `Side 2 af`. */
const ENDS_IN_DIGIT = /\d\s*$/

/** What stands over or under two pages or more, page numbers aside. */
export function runningHeadsOf({ furniture }: DocumentNode): readonly string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text } of furniture) {
    const head = ENDS_IN_DIGIT.test(text) ? text.replace(PAGE_NUMBER, '') : text
    if (seen.has(head)) repeated.add(head)
    seen.add(head)
  }
  return [...repeated]
}

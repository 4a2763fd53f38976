import { gathered } from '../../model/gathered.ts'
import type { DocumentNode } from '../../model/tree.ts'

/** `Bestyrelsen for Havneskolen   Side 2 af 9`, `Byrådet - 4`; not `Byrådet`, `Byrådet 12-05`. */
const PAGE_NUMBER = /(?:^|(?<=[^\s\d./-]))\s*[-–|]?\s*(?:side\s+)?\d+(?:\s*(?:af|\/)\s*\d+)?\s*$/i
/** `Side 2`, `4 `; not `Side 2 af`. */
const ENDS_IN_DIGIT = /\d\s*$/
/** Between what stands left, in the middle and right: `Nyby Kommune      Byrådet`, `Byrådet     12-05-2015`; not `Nyby  Kommune`. */
const WIDE_GAP = /\s{3,}/

/** What stands over or under two pages or more, each column by itself, without page numbers. */
export function runningHeadsOf({ furniture }: DocumentNode): readonly string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const head of gathered(furniture, ({ text }) => text.split(WIDE_GAP).map(headIn))) {
    if (seen.has(head)) repeated.add(head)
    seen.add(head)
  }
  repeated.delete('')
  return [...repeated]
}

function headIn(column: string): string {
  return ENDS_IN_DIGIT.test(column) ? column.replace(PAGE_NUMBER, '') : column
}

/** Space that is no single plain one: `Side  3`, `Side\t3`; not `Side 3`. */
const UNEVEN = /\s\s|[^\S ]/

/** A text with single plain spaces between its words. Most have no others, and are returned as they are. */
export function evenSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** Over the titles of a table of items: `Punkt`, `Sag`, `Dagsordenspunkt`, `Emne`; not `Navn`, `Punkter i alt`. */
const TITLE_HEAD =
  /^(?:(?:dagsordens?|møde)?punkt(?:er)?|pkt\.?|dagsorden|sag|sagsoverskrift|emne|tema|titel|overskrift):?$/i
/** Over what was said of them: `Referat`, `Beslutning`, `Konklusion/opfølgning`; not `Ansvarlig`, `Dato`. */
const TOLD_HEAD =
  /^(?:referat|beslutning(?:er)?|konklusion(?:er)?|drøftelse|bemærkninger|notat(?:er)?|noter|aftale[rt]?|hvad|indhold|status)(?:$|[ /:])/i

/** The columns of a table of items by their heads: `Sag | Drøftelse | Beslutning`. */
export interface ItemColumns {
  readonly title: number
  /** The first that tells what was said. */
  readonly told: number
}

/** Which columns hold the titles of items and what was said of them; `null` when the heads are those of another table. */
export function itemColumns(heads: readonly string[]): ItemColumns | null {
  const title = heads.findIndex((head) => TITLE_HEAD.test(head))
  const told = heads.findIndex((head) => TOLD_HEAD.test(head))
  return title < 0 || told < 0 ? null : { title, told }
}

/** What stands for a run of characters that are no letters, or for the end of a text. */
export const GAP_MARK = ' '
/** Lists of alternatives longer than this are not multiplied further. */
const MOST_ALTERNATIVES = 64

/** What every match of a part of a pattern holds: words in lower case, {@link GAP_MARK} for anything between words. */
export interface Need {
  /** All the part can match, when that is a short list; `null` when it is not. */
  readonly exact: readonly string[] | null
  /** Of each of these lists one must be in the match. */
  readonly lists: readonly (readonly string[])[]
}

export const ANYTHING: Need = { exact: null, lists: [] }
export const NOTHING: Need = { exact: [''], lists: [] }
export const GAP_NEED: Need = { exact: [GAP_MARK], lists: [] }

/** One of several words or letters. */
export function oneOf(words: readonly string[]): Need {
  return { exact: words, lists: [] }
}

/** Parts that follow each other: `god`, then `kendt` or `taget`, is one of `godkendt`, `godtaget`. */
export function sequence(parts: readonly Need[]): Need {
  const lists: (readonly string[])[] = []
  let run: readonly string[] = ['']
  let whole = true
  for (const { exact, lists: inside } of parts) {
    lists.push(...inside)
    if (exact && exact.length * run.length <= MOST_ALTERNATIVES) {
      run = run.flatMap((a) => exact.map((b) => joined(a, b)))
      continue
    }
    lists.push(run)
    whole = false
    run = exact ?? ['']
  }
  return whole ? { exact: run, lists } : { exact: null, lists: [...lists, run] }
}

/** One of several branches: what all of them need, by the most telling list of each. */
export function either(branches: readonly Need[]): Need {
  const [only] = branches
  if (only && branches.length === 1) return only
  if (branches.every((b) => b.exact !== null && b.lists.length === 0))
    return oneOf([...new Set(branches.flatMap((b) => b.exact ?? []))])
  const best = branches.map((b) => mostTelling(allLists(b))[0])
  return best.every((list) => list !== undefined) ? { exact: null, lists: [best.flat()] } : ANYTHING
}

/** A part that may come several times or not at all. */
export function repeated(part: Need, least: number, most: number): Need {
  if (part.exact?.every((word) => word === GAP_MARK) && part.lists.length === 0)
    return least > 0 ? GAP_NEED : oneOf(['', GAP_MARK])
  if (least === 0) return part.exact && most === 1 && part.lists.length === 0 ? oneOf([...part.exact, '']) : ANYTHING
  return least === 1 && most === 1 ? part : { exact: null, lists: allLists(part) }
}

/** What must be seen in the text around, without being part of the match. */
export function beside(part: Need): Need {
  return part.exact?.every((word) => word === GAP_MARK) ? part : { exact: [''], lists: allLists(part) }
}

/** The lists of a need that say most, each without words that hold another word of the list; none when any text may do. */
export function mostTelling(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists
    .map(withoutLonger)
    .map((list) => ({ list, weight: Math.min(...list.map((word) => word.length)) }))
    .filter(({ weight }) => weight >= 3)
    .sort((a, b) => b.weight - a.weight || a.list.length - b.list.length)
    .map(({ list }) => list)
}

export function allLists({ exact, lists }: Need): readonly (readonly string[])[] {
  return exact ? [...lists, exact] : lists
}

function joined(a: string, b: string): string {
  return a.endsWith(GAP_MARK) && b.startsWith(GAP_MARK) ? a + b.slice(1) : a + b
}

function withoutLonger(list: readonly string[]): readonly string[] {
  const words = [...new Set(list)]
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)))
}

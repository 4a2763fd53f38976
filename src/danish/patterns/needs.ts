/** What stands for a run of characters that are no letters, or for the end of a text. */
export const GAP_MARK = ' '
/** Lists of alternatives longer than this are not multiplied further. */
const MOST_ALTERNATIVES = 64

/** A list with a word shorter than this lets nearly every text through. */
const LEAST_TELLING = 3
/** More lists than this rule out hardly any text that the first ones let through. */
const MOST_LISTS = 3

export type Lists = readonly (readonly string[])[]

/** What every match of a part of a pattern holds: words in lower case, {@link GAP_MARK} for anything between words. */
export interface Need {
  /** All the part can match, when that is a short list; `null` when it is not. */
  readonly exact: readonly string[] | null
  /** Of each of these lists one must be in the match. */
  readonly lists: Lists
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
    // `^` before a long list of words: each of them begins behind a gap.
    const behindGap = run.every((word) => word.endsWith(GAP_MARK))
    run = exact ? (behindGap ? exact.map((word) => joined(GAP_MARK, word)) : exact) : ['']
  }
  return whole ? { exact: run, lists } : { exact: null, lists: [...lists, run] }
}

/** One of several branches: what all of them need, by the most telling list of each. */
export function either(branches: readonly Need[]): Need {
  const [only] = branches
  if (only && branches.length === 1) return only
  if (branches.every((b) => b.exact !== null && b.lists.length === 0))
    return oneOf([...new Set(branches.flatMap((b) => b.exact ?? []))])
  const combined = branches.reduce<Lists>((lists, branch) => eitherList(lists, telling(allLists(branch))), [[]])
  return { exact: null, lists: combined }
}

/** (a and b) or (c and d) is (a or c) and (a or d) and (b or c) and (b or d). */
function eitherList(one: Lists, other: Lists): Lists {
  return telling(one.flatMap((a) => other.map((b) => [...new Set([...a, ...b])])))
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

/** The lists that say most, in short: without words that hold another of the list, without lists that follow from others. */
export function mostTelling(lists: Lists): Lists {
  const short = lists.map(withoutLonger)
  return telling(
    short.filter(
      (list, i) => !short.some((other, j) => i !== j && implies(other, list) && (j < i || !implies(list, other))),
    ),
  )
}

/** The few lists that rule out most texts: those whose shortest word is longest. */
function telling(lists: Lists): Lists {
  return lists
    .map((list) => ({ list, weight: Math.min(...list.map((word) => word.length)) }))
    .filter(({ weight }) => weight >= LEAST_TELLING && weight < Infinity)
    .sort((a, b) => b.weight - a.weight || a.list.length - b.list.length)
    .slice(0, MOST_LISTS)
    .map(({ list }) => list)
}

export function allLists({ exact, lists }: Need): Lists {
  return exact ? [...lists, exact] : lists
}

function joined(a: string, b: string): string {
  return a.endsWith(GAP_MARK) && b.startsWith(GAP_MARK) ? a + b.slice(1) : a + b
}

/** Whether a text with a word of the first list always has one of the second. */
function implies(list: readonly string[], other: readonly string[]): boolean {
  return list.every((word) => other.some((part) => word.includes(part)))
}

function withoutLonger(list: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const word of [...list].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => word.includes(other))) kept.push(word)
  return kept
}

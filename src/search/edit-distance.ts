/** Letters to put in or exchange when a typing error is looked for. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå'

/**
 * Typing errors between two words: letters missing, added, exchanged or swapped with their neighbour (optimal string
 * alignment). Gives up above `most`: `editDistance('paliation', 'palliation', 2) === 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Every word that is one typing error away, the error among the first so many letters. */
export function* oneErrorAway(word: string, among: number): Generator<string> {
  for (let i = 0; i <= Math.min(among, word.length); i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    if (tail) yield head + tail.slice(1)
    if (tail.length > 1) yield head + tail[1] + tail[0] + tail.slice(2)
    for (const letter of LETTERS) {
      if (tail) yield head + letter + tail.slice(1)
      yield head + letter + tail
    }
  }
}

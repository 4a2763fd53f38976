// A minimal automaton over words: every suffix that words share is stored once (Daciuk et al. 2000, sorted input).

/** @param {Map<string, number>} words word → flags (1..63)  @returns edges as `src/danish/word-data.ts` reads them */
export function packWords(words) {
  return pack(minimise(words))
}

const node = () => ({ flags: 0, edges: new Map(), id: -1, weight: undefined })

function minimise(words) {
  const register = new Map()
  const root = node()
  const path = [root]
  let previous = ''
  const close = (depth) => {
    while (path.length - 1 > depth) {
      const child = path.pop()
      const parent = path.at(-1)
      const key = `${child.flags}|${[...child.edges].map(([c, n]) => c + n.id).join()}`
      const known = register.get(key)
      if (known) parent.edges.set(previous[path.length - 1], known)
      else {
        child.id = register.size + 1
        register.set(key, child)
      }
    }
  }
  for (const word of [...words.keys()].sort()) {
    let common = 0
    while (common < previous.length && previous[common] === word[common]) common++
    close(common)
    for (let i = common; i < word.length; i++) {
      const next = node()
      path.at(-1).edges.set(word[i], next)
      path.push(next)
    }
    path.at(-1).flags = words.get(word)
    previous = word
  }
  close(0)
  return root
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå'
const MAX_EDGES = 1 << 20

/** How many words begin with the letters that lead to a node. */
function weigh(n) {
  n.weight ??= [...n.edges.values()].reduce((sum, child) => sum + weigh(child), n.flags === 0 ? 0 : 1)
  return n.weight
}

/**
 * One 32-bit edge: letter 5 bits, last of its node 1, flags of the word that ends here 6, first edge of the next node 20.
 * The edges of a node stand with the commonest first, since they are looked through in order.
 */
function pack(root) {
  const at = new Map()
  const order = []
  let size = 1
  const place = (n) => {
    if (n.edges.size === 0 || at.has(n)) return
    at.set(n, size)
    size += n.edges.size
    order.push(n)
    for (const child of n.edges.values()) place(child)
  }
  place(root)
  if (size > MAX_EDGES) throw new Error(`more than ${MAX_EDGES} edges`)
  const edges = new Uint32Array(size)
  for (const n of order) {
    let i = at.get(n)
    const children = [...n.edges].sort(([, a], [, b]) => weigh(b) - weigh(a))
    for (const [k, [letter, child]] of children.entries()) {
      const last = k === children.length - 1 ? 1 : 0
      edges[i++] = (LETTERS.indexOf(letter) + 1) | (last << 5) | (child.flags << 6) | ((at.get(child) ?? 0) << 12)
    }
  }
  return edges
}

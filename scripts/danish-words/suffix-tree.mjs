// Learns how the ends of words tell their lemma: a tree over words read from the back, cut where all below agree.

const EDGE_OF_WORD = '^'
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå^'
const MAX_LABELS = 512
const MAX_EDGES = 1 << 17

/** The labels of edits, shared by several trees: `2:e` = two letters off, `e` on. */
export class Edits {
  #ids = new Map()
  id(label) {
    if (!this.#ids.has(label)) this.#ids.set(label, this.#ids.size)
    if (this.#ids.size > MAX_LABELS) throw new Error(`more than ${MAX_LABELS} edits`)
    return this.#ids.get(label)
  }
  text() {
    return [...this.#ids.keys()].join('\n')
  }
}

/**
 * @param {Iterable<[form: string, lemma: string, weight: number]>} pairs forms of weight 0 are kept exactly but teach nothing
 * @param {Edits} edits
 */
export function packSuffixes(pairs, edits) {
  const root = grow(pairs)
  prune(root, null)
  return pack(root, edits)
}

const node = () => ({ children: new Map(), votes: new Map(), label: '' })

function editOf(form, lemma) {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return `${form.length - same}:${lemma.slice(same)}`
}

function grow(pairs) {
  const root = node()
  for (const [form, lemma, weight] of pairs) {
    const edit = editOf(form, lemma)
    const vote = (n) => n.votes.set(edit, (n.votes.get(edit) ?? 0) + weight)
    let n = root
    vote(n)
    for (const letter of [...`${EDGE_OF_WORD}${form}`].reverse()) {
      if (!n.children.has(letter)) n.children.set(letter, node())
      n = n.children.get(letter)
      vote(n)
    }
  }
  return root
}

/** Keeps a branch only where its answer differs from what stands above it. */
function prune(n, above) {
  n.label = [...n.votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0]
  if (n.votes.size === 1 && n.label === above) return false
  for (const [letter, child] of n.children) if (!prune(child, n.label)) n.children.delete(letter)
  n.votes.clear()
  return n.label !== above || n.children.size > 0
}

/** Numbers the nodes so that equal branches get the same number. */
function number(root) {
  const ids = new Map()
  const nodes = []
  const visit = (n) => {
    const branches = [...n.children].sort(([a], [b]) => (a < b ? -1 : 1))
    const key = branches.map(([letter, child]) => `${letter}${child.label}>${visit(child)}`).join()
    if (!ids.has(key)) {
      ids.set(key, nodes.length)
      nodes.push(n)
    }
    n.id = ids.get(key)
    return n.id
  }
  visit(root)
  return nodes
}

/** One 32-bit edge: letter 5 bits, last of its node 1, label 9, first edge of the next node 17. Edge 0 holds the label of the root. */
function pack(root, edits) {
  const nodes = number(root)
  const order = [root.id, ...nodes.map((n) => n.id).filter((id) => id !== root.id)]
  const first = new Map()
  let size = 1
  for (const id of order) {
    first.set(id, nodes[id].children.size === 0 ? 0 : size)
    size += nodes[id].children.size
  }
  if (size > MAX_EDGES) throw new Error(`more than ${MAX_EDGES} edges`)
  const edges = new Uint32Array(size)
  edges[0] = edits.id(root.label) << 6
  for (const id of order) {
    const children = [...nodes[id].children]
    for (const [k, [letter, child]] of children.entries()) {
      const last = k === children.length - 1 ? 1 : 0
      const code = LETTERS.indexOf(letter) + 1
      edges[first.get(id) + k] = code | (last << 5) | (edits.id(child.label) << 6) | (first.get(child.id) << 15)
    }
  }
  return edges
}

/** Processor time of the stages of the parser, for the benchmarks. */
import { toBlocks } from '../../dist/blocks/to-blocks.js'
import { extract } from '../../dist/extract/registry.js'
import { toFacts } from '../../dist/facts/to-facts.js'
import { toTokens } from '../../dist/headings/to-tokens.js'
import { toTree } from '../../dist/tree/to-tree.js'

export const STAGES = ['extract', 'blocks', 'headings', 'tree', 'facts']
/** Bytes: the clock is read once for each stage of a batch, since reading it costs as much as parsing a page. */
const BATCH = 200_000

/** CPU seconds of every stage over batches of files (`name`, and `bytes()` that reads them, which counts as extraction). */
export async function stageTimes(batches) {
  const sums = STAGES.map(() => 0)
  for (const files of batches) {
    let last = cpu()
    const lap = (stage) => {
      const now = cpu()
      sums[stage] += now - last
      last = now
    }
    const extractions = []
    for (const { name, bytes } of files) extractions.push(await extract(bytes(), name))
    lap(0)
    const blocks = extractions.map((extraction) => toBlocks(extraction).value)
    lap(1)
    const tokens = blocks.map((list) => toTokens(list).value.tokens)
    lap(2)
    const trees = tokens.map((list) => toTree(list))
    lap(3)
    for (const [i, tree] of trees.entries()) toFacts(tree, { fileName: files[i].name })
    lap(4)
  }
  return sums
}

/** Files of together some hundred thousand bytes. */
export function inBatches(files) {
  const batches = []
  let size = BATCH
  for (const file of files) {
    if (size >= BATCH) {
      batches.push([])
      size = 0
    }
    batches.at(-1).push(file)
    size += file.bytes().length
  }
  return batches
}

/** CPU seconds of some work. */
export function cpuSeconds(work) {
  const start = cpu()
  work()
  return cpu() - start
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

import type { ArchivePart } from '../archive.ts'
import { formatNumber } from '../number-format.ts'
import { PartMemory } from '../part-memory.ts'
import { showSymbols } from '../symbols.ts'
import { type Level, type ListLevels, levelsOf, type NumberingPart, readNumbering } from './numbering-part.ts'

/** What Word prints before a numbered paragraph. */
export interface GeneratedLabel {
  /** `3.`, `a)`, `•`; `null` when the level prints nothing. */
  readonly text: string | null
  /** Points; `null` when the level sets none. */
  readonly indent: number | null
}

const NO_LISTS: NumberingPart = { abstracts: new Map(), nums: new Map() }
const PARTS = new PartMemory(readNumbering)

/** `%1`, `%9`; not the percent sign of `100 %`. */
const COUNTER = /%([1-9])/

/**
 * Counts as Word does: one set of counters per abstract list, shared by every `num` that points to it; a start override
 * takes effect the first time its `num` is used; a paragraph at a level restarts the levels below it.
 */
export class Numbering {
  readonly #part: ArchivePart | null
  #read: NumberingPart | null = null
  readonly #lists = new Map<string, ListLevels | null>()
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #started = new Set<string>()

  constructor(part: ArchivePart | null) {
    this.#part = part
  }

  /** Level at which a list style numbers the paragraphs of a paragraph style; `null` when it says nothing. */
  levelOfStyle(numId: string, style: string): number | null {
    const level = this.#list(numId)?.levels.findIndex((l) => l?.style === style) ?? -1
    return level < 0 ? null : level
  }

  /** The label of the next paragraph of this list and level; counts it. `null` when there is no such list. */
  next(numId: string, depth: number): GeneratedLabel | null {
    const list = this.#list(numId)
    const level = list?.levels[depth]
    if (!list || !level) return null
    const counters = this.#count(list, numId, depth)
    const text = level.format === 'bullet' ? bulletOf(level) : numberOf(level, list.levels, counters)
    return { text: level.hidden || text === '' ? null : text, indent: level.indent }
  }

  #list(numId: string): ListLevels | null {
    const known = this.#lists.get(numId)
    if (known !== undefined) return known
    // Read when the first number is asked for: many documents have the part and no list.
    this.#read ??= this.#part ? PARTS.of(this.#part) : NO_LISTS
    const found = levelsOf(this.#read, numId)
    this.#lists.set(numId, found)
    return found
  }

  #count(definitions: ListLevels, numId: string, depth: number): readonly (number | undefined)[] {
    const { levels, startOverrides, abstractId } = definitions
    const counters = this.#counters.get(abstractId) ?? []
    this.#counters.set(abstractId, counters)
    counters[depth] = this.#override(startOverrides, numId, depth) ?? following(counters[depth], levels[depth])
    for (let below = depth + 1; below < levels.length; below++) {
      const restart = levels[below]?.restart ?? below
      if (restart > 0 && depth < restart) counters[below] = undefined
    }
    return counters
  }

  /** The number at which this `num` starts anew, the first time it is used. */
  #override(starts: ReadonlyMap<number, number>, numId: string, depth: number): number | undefined {
    if (starts.size === 0) return undefined
    const key = `${numId}/${depth}`
    if (this.#started.has(key)) return undefined
    this.#started.add(key)
    return starts.get(depth)
  }
}

function following(counter: number | undefined, level: Level | undefined): number {
  return counter === undefined ? (level?.start ?? 1) : counter + 1
}

/** The bullet of a level as it is shown. */
function bulletOf(level: Level): string {
  level.bullet ??= showSymbols(level.text, level.font).trim()
  return level.bullet
}

/** `%1.%2` and the counters 3 and 2: `3.2`. */
function numberOf(level: Level, levels: ListLevels['levels'], counters: readonly (number | undefined)[]): string {
  level.pieces ??= level.text.split(COUNTER)
  const [first = '', ...pieces] = level.pieces
  let text = first
  for (let i = 0; i < pieces.length; i += 2) {
    const of = Number(pieces[i]) - 1
    const value = counters[of] ?? levels[of]?.start ?? 1
    text += formatNumber(value, level.legal ? 'decimal' : (levels[of]?.format ?? 'decimal')) + pieces[i + 1]
  }
  return text.trim()
}

import { formatNumber } from '../number-format.ts'
import { showSymbols } from '../symbols.ts'
import { type Definitions, type Level, levelsOf, type NumberingPart, readNumbering } from './numbering-part.ts'

/** What Word prints before a numbered paragraph. */
export interface GeneratedLabel {
  /** `3.`, `a)`, `•`; `null` when the level prints nothing. */
  readonly text: string | null
  readonly bullet: boolean
  /** Points; `null` when the level sets none. */
  readonly indent: number | null
}

/**
 * Counts as Word does: one set of counters per abstract list, shared by every `num` that points to it; a start override
 * takes effect the first time its `num` is used; a paragraph at a level restarts the levels below it.
 */
export class Numbering {
  private readonly bytes: Buffer | null
  private read: NumberingPart | null = null
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(part: Buffer | null) {
    this.bytes = part
  }

  /** Read when the first number is asked for: many documents have the part and no list. */
  private get part(): NumberingPart {
    this.read ??= this.bytes ? readNumbering(this.bytes) : { abstracts: new Map(), nums: new Map() }
    return this.read
  }

  /** Level at which a list style numbers the paragraphs of a paragraph style; `null` when it says nothing. */
  levelOfStyle(numId: string, style: string): number | null {
    const level = levelsOf(this.part, numId)?.levels.findIndex((l) => l?.style === style) ?? -1
    return level < 0 ? null : level
  }

  /** The label of the next paragraph of this list and level; counts it. `null` when there is no such list. */
  next(numId: string, depth: number): GeneratedLabel | null {
    const definitions = levelsOf(this.part, numId)
    const level = definitions?.levels[depth]
    if (!definitions || !level) return null
    const counters = this.count(definitions, numId, depth)
    if (level.format === 'bullet') {
      const text = showSymbols(level.text, level.font).trim()
      return { text: level.hidden || text === '' ? null : text, bullet: true, indent: level.indent }
    }
    const text = level.text
      .replace(/%([1-9])/g, (_, digit: string) =>
        printed(definitions, counters, { of: Number(digit) - 1, legal: level.legal }),
      )
      .trim()
    return { text: level.hidden || text === '' ? null : text, bullet: false, indent: level.indent }
  }

  private count(definitions: Definitions, numId: string, depth: number): readonly (number | undefined)[] {
    const counters = this.counters.get(definitions.abstractId) ?? []
    this.counters.set(definitions.abstractId, counters)
    const key = `${numId}/${depth}`
    const override = this.started.has(key) ? undefined : definitions.startOverrides.get(depth)
    this.started.add(key)
    const start = definitions.levels[depth]?.start ?? 1
    counters[depth] = override ?? (counters[depth] === undefined ? start : counters[depth] + 1)
    for (let below = depth + 1; below < definitions.levels.length; below++) {
      const restart = definitions.levels[below]?.restart ?? below
      if (restart > 0 && depth < restart) counters[below] = undefined
    }
    return counters
  }
}

function printed(
  { levels }: Definitions,
  counters: readonly (number | undefined)[],
  { of, legal }: { of: number; legal: boolean },
): string {
  const level: Level | undefined = levels[of]
  const value = counters[of] ?? level?.start ?? 1
  return formatNumber(value, legal ? 'decimal' : (level?.format ?? 'decimal'))
}

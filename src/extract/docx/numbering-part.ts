import { type Attributes, walkXml } from '../xml.ts'
import { type Properties, readProperty } from './properties.ts'

/** One level of a list: how its number is counted and printed. */
export interface Level {
  start: number
  format: string
  /** `%1.%2` and the like, or the bullet. */
  text: string
  /** 1-based level whose use restarts this one; 0: never. `undefined`: any level above. */
  restart: number | undefined
  /** All numbers in it as plain digits. */
  legal: boolean
  /** Paragraph style that is numbered by this level. */
  style: string | undefined
  hidden: boolean
  font: string
  indent: number | null
  /** Worked out when they are first asked for: the bullet that is shown, and `text` cut at its counters. */
  bullet?: string
  pieces?: readonly string[]
}

interface Abstract {
  levels: Level[]
  /** Defined elsewhere: by the list style of this id … */
  numStyleLink: string | null
  /** … which is here. */
  styleLink: string | null
}

interface Num {
  abstractId: string
  startOverrides: Map<number, number>
  levels: Map<number, Level>
}

/** `numbering.xml`. */
export interface NumberingPart {
  readonly abstracts: ReadonlyMap<string, Abstract>
  readonly nums: ReadonlyMap<string, Num>
}

/** The levels that a `numId` stands for, its own overrides applied. */
export interface ListLevels {
  readonly abstractId: string
  readonly levels: readonly (Level | undefined)[]
  readonly startOverrides: ReadonlyMap<number, number>
}

/** What a `numId` counts by; a link to a list style is followed. `null` when the part does not define it. */
export function levelsOf(part: NumberingPart, numId: string): ListLevels | null {
  const num = part.nums.get(numId)
  let abstract = num && part.abstracts.get(num.abstractId)
  if (!num || !abstract) return null
  let { abstractId } = num
  const { numStyleLink } = abstract
  if (numStyleLink !== null && abstract.levels.length === 0) {
    for (const [id, other] of part.abstracts) {
      if (other.styleLink === numStyleLink) [abstractId, abstract] = [id, other]
    }
  }
  const own = abstract.levels
  const levels = num.levels.size === 0 ? own : own.map((level, i) => num.levels.get(i) ?? level)
  return { abstractId, levels, startOverrides: num.startOverrides }
}

/** Reads `numbering.xml`. */
export function readNumbering(part: Buffer): NumberingPart {
  const reader = new NumberingReader()
  walkXml(part, reader)
  return { abstracts: reader.abstracts, nums: reader.nums }
}

class NumberingReader {
  readonly abstracts = new Map<string, Abstract>()
  readonly nums = new Map<string, Num>()
  #abstract: Abstract | null = null
  #num: Num | null = null
  #override = 0
  #level: Level | null = null
  #properties: Properties = {}

  open(name: string, attributes: Attributes): void {
    if (name === 'w:abstractNum') {
      this.#abstract = { levels: [], numStyleLink: null, styleLink: null }
      this.abstracts.set(attributes('w:abstractNumId') ?? '', this.#abstract)
    } else if (name === 'w:num') {
      this.#num = { abstractId: '', startOverrides: new Map(), levels: new Map() }
      this.nums.set(attributes('w:numId') ?? '', this.#num)
    } else if (name === 'w:lvl') this.#openLevel(Number(attributes('w:ilvl')) || 0)
    else if (this.#level) this.#readLevel(this.#level, name, attributes)
    else if (this.#num) this.#readNum(this.#num, name, attributes)
    else if (this.#abstract && name === 'w:numStyleLink') this.#abstract.numStyleLink = attributes('w:val') ?? ''
    else if (this.#abstract && name === 'w:styleLink') this.#abstract.styleLink = attributes('w:val') ?? ''
  }

  close(name: string): void {
    if (name === 'w:lvl' && this.#level) {
      this.#level.hidden = this.#properties.hidden ?? false
      this.#level.font = this.#properties.font ?? ''
      this.#level.indent = this.#properties.indent ?? null
      this.#level = null
    } else if (name === 'w:abstractNum') this.#abstract = null
    else if (name === 'w:num') this.#num = null
  }

  #openLevel(depth: number): void {
    if (depth > 8) return
    this.#properties = {}
    this.#level = {
      start: 1,
      format: 'decimal',
      text: '',
      restart: undefined,
      legal: false,
      style: undefined,
      hidden: false,
      font: '',
      indent: null,
    }
    if (this.#abstract) this.#abstract.levels[depth] = this.#level
    else this.#num?.levels.set(this.#override, this.#level)
  }

  #readLevel(level: Level, name: string, attributes: Attributes): void {
    const read = LEVEL_READERS.get(name)
    if (read) read(level, attributes('w:val') ?? '')
    else readProperty(this.#properties, name, attributes)
  }

  #readNum(num: Num, name: string, attributes: Attributes): void {
    if (name === 'w:abstractNumId') num.abstractId = attributes('w:val') ?? ''
    else if (name === 'w:lvlOverride') this.#override = Number(attributes('w:ilvl')) || 0
    else if (name === 'w:startOverride') num.startOverrides.set(this.#override, Number(attributes('w:val')) || 0)
  }
}

type LevelReader = (level: Level, value: string) => void

const LEVEL_READERS: ReadonlyMap<string, LevelReader> = new Map(
  Object.entries<LevelReader>({
    'w:start': (level, value) => {
      level.start = Number(value) || 0
    },
    'w:numFmt': (level, value) => {
      level.format = value
    },
    'w:lvlText': (level, value) => {
      level.text = value
    },
    'w:lvlRestart': (level, value) => {
      level.restart = Number(value) || 0
    },
    'w:isLgl': (level, value) => {
      level.legal = value !== '0' && value !== 'false'
    },
    'w:pStyle': (level, value) => {
      level.style = value
    },
  }),
)

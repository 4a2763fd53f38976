import type { ChalkInstance } from 'chalk'
import type { Outcome } from '../model/fact.ts'
import { type PrintStyle, plainStyle } from '../render/style.ts'

/** Said yes green, put off yellow, said no red, the rest blue. */
const OUTCOME_COLOUR: Readonly<Record<Outcome, 'green' | 'yellow' | 'red' | 'blue'>> = {
  approved: 'green',
  adopted: 'green',
  endorsed: 'green',
  elected: 'green',
  agreed: 'green',
  recommended: 'blue',
  noted: 'blue',
  discussed: 'blue',
  referred: 'yellow',
  postponed: 'yellow',
  'not-dealt-with': 'yellow',
  rejected: 'red',
  withdrawn: 'red',
}

/** What decides about colour: the terminal, the environment and `--no-color`. */
export interface ColourWish {
  readonly terminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** `false` after `--no-color`. */
  readonly color: boolean
  readonly columns: number
}

/** Is colour wanted? Only on a terminal, and never with `--no-color`, `NO_COLOR`, `TERM=dumb` or `FORCE_COLOR=0`; any other `FORCE_COLOR` asks for it anywhere. */
function isWanted({ terminal, env, color }: ColourWish): boolean {
  if (!color || env.NO_COLOR || env.FORCE_COLOR === '0') return false
  return Boolean(env.FORCE_COLOR) || (terminal && env.TERM !== 'dumb')
}

/** The style for a stream; what paints is loaded only where it is wanted. */
export async function styleFor(wish: ColourWish): Promise<PrintStyle> {
  if (!isWanted(wish)) return plainStyle(wish.columns)
  const { Chalk } = await import('chalk')
  return painted(new Chalk({ level: 1 }), wish.columns)
}

function painted(chalk: ChalkInstance, columns: number): PrintStyle {
  return {
    columns,
    heading: chalk.bold,
    mark: chalk.bold.yellow,
    dim: chalk.dim,
    bad: chalk.red,
    outcome: (outcome, text) => chalk[OUTCOME_COLOUR[outcome]](text),
  }
}

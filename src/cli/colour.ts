import { Chalk, type ChalkInstance } from 'chalk'
import type { Outcome } from '../model/fact.ts'
import { plainStyle, type Style } from '../render/style.ts'

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

/** The style for a stream: plain unless it is a terminal, and always with `--no-color`, `NO_COLOR` or `TERM=dumb`. */
export function styleFor({ terminal, env, color, columns }: ColourWish): Style {
  const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const wanted = color && !env.NO_COLOR && (forced || (terminal && env.TERM !== 'dumb'))
  return wanted ? painted(new Chalk({ level: 1 }), columns) : plainStyle(columns)
}

function painted(chalk: ChalkInstance, columns: number): Style {
  return {
    columns,
    heading: chalk.bold,
    mark: chalk.bold.yellow,
    dim: chalk.dim,
    bad: chalk.red,
    outcome: (outcome, text) => chalk[OUTCOME_COLOUR[outcome]](text),
  }
}

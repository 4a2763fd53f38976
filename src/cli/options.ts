import { InvalidArgumentError, Option } from 'commander'
import type { MeetingKind } from '../model/document.ts'
import { OUTCOMES, type Outcome } from '../model/fact.ts'
import type { CsvForm } from '../render/csv.ts'
import { FORMAT_NAMES, type FormatName } from '../render/formats.ts'
import { parseSince, parseUntil } from './dates.ts'

/** Every option that more than one command has is declared here, once. */

export interface GlobalOptions {
  readonly db?: string
  readonly quiet?: boolean
  readonly color: boolean
  readonly debug?: boolean
}

export const GLOBAL_OPTIONS: readonly Option[] = [
  new Option('--db <file>', 'the database (default: $MINUTES_DB, else the nearest minutes.db upwards)'),
  new Option('-q, --quiet', 'no progress, summaries and hints on stderr'),
  new Option('--no-color', 'no colours'),
  new Option('--debug', 'show where in the program an error came from'),
]

/** Which files of a folder are meant; as `Selection` wants it. */
export const SELECTION_OPTIONS: readonly Option[] = [
  new Option('--include <pattern>', 'only files that fit, as in .gitignore (may be repeated)').argParser(list),
  new Option('--exclude <pattern>', 'no files or folders that fit (may be repeated)').argParser(list),
]

export interface ListOptions extends CsvForm {
  readonly format: FormatName
}

/** Pages that are pictures: left out, or read by OCR. */
export const OCR_OPTION = new Option('--ocr <mode>', 'auto: read pages that are pictures with OCR')
  .choices(['auto', 'off'])
  .default('off')

/** `--format`; `initial` is the form without it. */
export function formatOption(formats: readonly string[] = FORMAT_NAMES, initial = 'text'): Option {
  return new Option('-f, --format <format>', 'how to print').choices(formats).default(initial)
}

export const LIST_OPTIONS: readonly Option[] = [
  formatOption(),
  new Option('--excel', 'csv that a Danish Excel opens by double click').implies({ format: 'csv' }),
  new Option('--raw', "csv without the ' in front of cells that a spreadsheet would run as a formula").implies({
    format: 'csv',
  }),
]

export interface MeetingOptions {
  readonly committee?: string
  readonly since?: string
  readonly until?: string
  readonly kind?: MeetingKind
  readonly limit?: number
  readonly sinceRun?: number | 'last'
}

const KINDS: readonly MeetingKind[] = ['minutes', 'agenda', 'convening', 'other']

const COMMITTEE = new Option('-c, --committee <name>', 'body: full name, abbreviation or alias, in any case')
const SINCE = new Option('--since <date>', 'from this day, month or year on').argParser(parseSince)
const UNTIL = new Option('--until <date>', 'to the end of this day, month or year').argParser(parseUntil)
const KIND = new Option('--kind <kind>', 'what the document is').choices(KINDS)
export const LIMIT = new Option('-n, --limit <number>', 'print at most so many').argParser(wholeNumber)

const SINCE_RUN = new Option('--since-run <run>', 'only what this run of ingest brought, or "last"').argParser(
  (text): number | 'last' => {
    if (text === 'last') return text
    if (!WHOLE_NUMBER.test(text)) throw new InvalidArgumentError('Give "last" or the number of a run.')
    return Number(text)
  },
)

export const MEETING_OPTIONS: readonly Option[] = [COMMITTEE, SINCE, UNTIL, KIND, LIMIT, SINCE_RUN]

export interface FactOptions extends MeetingOptions, ListOptions {
  readonly itemLike?: string
}

export const ITEM_LIKE = new Option('--item-like <text>', 'the title of the item contains this text')

/** `approved,adopted` as a list; an unknown word names the known ones. */
export const OUTCOME = new Option(
  '--outcome <list>',
  `what was decided: ${Object.keys(OUTCOMES).join(', ')}`,
).argParser((text): readonly Outcome[] =>
  text.split(',').map((word) => {
    const outcome = (Object.keys(OUTCOMES) as Outcome[]).find((known) => known === word.trim().toLowerCase())
    if (!outcome) throw new InvalidArgumentError(`"${word}" is none of ${Object.keys(OUTCOMES).join(', ')}.`)
    return outcome
  }),
)

/** `1`, `250`; not `0`, `2.5`. */
const WHOLE_NUMBER = /^[1-9]\d*$/

/** `wholeNumber('250') === 250`; anything but a whole number from 1 is a wrong usage. */
export function wholeNumber(text: string): number {
  if (!WHOLE_NUMBER.test(text)) throw new InvalidArgumentError('Give a whole number from 1.')
  return Number(text)
}

/** A number from 0 to 1, as confidence is measured. */
export function fraction(text: string): number {
  const value = Number(text.replace(',', '.'))
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.')
  return value
}

/** Collects an option that may be repeated. */
function list(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

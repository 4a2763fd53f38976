import { NUMBER, readNumber } from '../../danish/number-words.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { Pattern } from '../../danish/patterns/pattern.ts'
import { gathered } from '../../model/gathered.ts'
import { type Position, through } from '../../model/position.ts'
import { LONGEST_READ, type Statement } from '../sentence/statement.ts'
import { sideNamed } from './read-vote.ts'
import { NAME, PERSON, UNIT } from './vote-parts.ts'
import { stancesIn, VOTE } from './vote-sentence.ts'
import type { Side, Stance } from './vote-stance.ts'

/** What one statement says of a vote, or several lines that only together do. */
export interface VotePassage {
  readonly statements: readonly Statement[]
  readonly stances: readonly Stance[]
  readonly position: Position
}

type Reader = (statements: readonly Statement[], from: number) => VotePassage | null

/** A side announced, its names on the next lines: `For stemte:`, `Imod:`, or begun behind it: `For: Ib Holm`; not `For planen talte Ida`. */
const ANNOUNCED = inLatin(
  `^(?:[Ff]or|FOR|[Ii]mod|IMOD|[Uu]ndlod)(?:\\s+(?:at\\s+)?\\p{L}+){0,4}\\s*:(?:\\s*${PERSON})?$`,
  'u',
)
/** Between columns. */
const GAP = '(?:\\t|\\s*\\|\\s*|\\s{2,})'
/** Nothing but the name of one voter: `Ib Holm (A)`, `Liste Ø`; not `Godkendt.`, `Bo Krag fandt planen god`. */
const ONLY_NAME = inLatin(
  `^(?:\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]*)+(?:\\s*\\([^)]*\\))?|\\p{Lu}{1,2})[.,;]?$`,
  'u',
)
/** A line of a roll call (navneopråb): `Ib Holm (A): Ja`, `Per Dal – imod`, `Ane Lund ja`, `Liste Ø   Undlod`; not `salg: for`. */
const CALLED = inLatin(
  `^(?<who>${NAME}(?:,\\s\\p{Lu}{1,2})?)(?:\\s*:|\\s+[–-]|${GAP}|\\s*\\.{2,}|(?<=\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+)\\s)\\s*(?:stemte\\s+)?(?<side>[Jj]a|JA|[Nn]ej|NEJ|[Ff]or|[Ii]mod|[Bb]lankt?|[Uu]ndlod(?:\\s+at\\s+stemme)?|[Hh]verken(?:\\s+for\\s+eller\\s+imod|\\s*/\\s*eller))\\.?$`,
  'u',
)
/** The last letters of such a line: hardly any other ends so: `Ib Holm: Ja`, `Per – undlod.`; not `Planen`. */
const ENDS_CALLED = /(?:ja|nej|for|imod|blankt?|undlod|stemme|verken|eller)\.?$/i
const LONGEST_END = 8
/** The head of a table of votes: `For   Imod   Undlod`, `Parti   Ja   Nej   Blank`; not `For og imod`. */
const HEAD = new Pattern(
  `^(?:(?<each>(?:Forslag|Afstemning|Resultat|Punkt|Emne)\\p{L}*)?(?:Parti|Liste|Gruppe|Navn)?${GAP})?(?:Stemmer )?(?:For|Ja(?:-stemmer)?)${GAP}(?:Stemmer )?(?:Imod|Nej(?:-stemmer)?)(?:${GAP}(?:Undlod(?: at stemme)?|Blanke?(?: stemmer)?|Hverken ?/ ?eller))?$`,
  'iu',
)
/** A row of it: `A   7   0   0`, `15   10`, `I alt   12   5   1`; not `I alt 12 kr.`. */
const ROW = inLatin(`^(?:(?<label>\\p{L}[\\p{L}\\d. ()-]*?)?${GAP})?(?<cells>\\d{1,4}(?:${GAP}\\d{1,4}){1,2})$`, 'u')
/** A cell of such a table where each stands on a line of its own: `Imod`, `Ja-stemmer:`, `Hverken for eller imod`; not `For planen`. */
const SIDE_CELL = inLatin(
  /^(?:stemmer )?(for|imod|ja|nej|undlod|blanke?|hverken)(?:-stemmer| stemmer| at stemme| for eller imod| ?\/ ?eller)?\s*:?$/iu,
)
/** What a candidate got, in a row: `Ida Holm     36`, `Bo Krag: 12`; not `For     36`. */
const CANDIDATE_ROW = inLatin(
  `^\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}[\\p{L}.'-]+)+(?:${GAP}|:\\s*)\\d{1,4}(?:\\s+stemmer)?\\.?$`,
  'u',
)
/** `Blank     3`, `Blanke: 3`; not `3 blanke`. */
const BLANK_ROW = /^blanke?(?:\s+stemmer)?\s*[:|]?\s*\d{1,4}\.?$/i
/** How many agreed: `Ved afstemningen sagde 6 ja til planen.`, `61 sagde ja`; not `Ida sagde ja`. */
const SAID_YES = inLatin(
  `(?:sagde\\s+${NUMBER}(?:\\s+${UNIT})?|(?:^|\\s)${NUMBER}(?:\\s+${UNIT})?\\s+sagde)\\s+ja(?![\\p{L}-]|\\s+tak)`,
  'iu',
)
/** How many did not, and nothing else: `5 sagde nej.`, `Ingen sagde nej.`; not `5 sagde nej tak`. */
const SAID_NO = inLatin(`^(?:men\\s+)?${NUMBER}(?:\\s+${UNIT})?\\s+sagde\\s+nej\\.?$`, 'iu')
/** A number alone: `15`, `1.240`; not `15.`, `3. maj`. */
const NUMBER_CELL = /^(?:\d{1,2}\.\d{3}|\d{1,4})$/
/** The row that sums up the others: `I alt`, `Total`; not `Alternativet`. */
const SUM = /^(?:i alt|total|samlet|sum)$/i

const SIDES: readonly Side[] = ['for', 'against', 'abstain']

/** What the statements of a section say of votes, in order; most of those that may speak of one hold none. */
export function votePassages(statements: readonly Statement[]): readonly VotePassage[] {
  const found: VotePassage[] = []
  for (let i = 0; i < statements.length; ) {
    const passage = VOTE.isIn(statements[i]?.topics ?? 0) ? passageAt(statements, i) : null
    if (passage && passage.stances.length > 0) found.push(passage)
    i += passage?.statements.length ?? 1
  }
  return found
}

const passageAt: Reader = (statements, i) =>
  rollCall(statements, i) ??
  table(statements, i) ??
  cellByCell(statements, i) ??
  announced(statements, i) ??
  answeredBoth(statements, i) ??
  sentence(statements, i)

/** "Ib Holm: Ja" and the lines below it, two at least. */
const rollCall: Reader = (statements, from) => {
  const lines = linesFrom(statements, from, (text) =>
    ENDS_CALLED.test(text.slice(-LONGEST_END)) ? CALLED.exec(text) : null,
  )
  // "Ib Holm: Ja" may as well answer who comes along.
  if (lines.length < 2 || !statements.slice(0, from).some(({ text }) => /stem|navneopråb/i.test(text))) return null
  const stances = SIDES.flatMap((side) => {
    const names = lines
      .filter(({ groups }) => sideNamed(groups?.side ?? '') === side)
      .map(({ groups }) => groups?.who ?? '')
    return names.length > 0 ? [{ side, count: null, names, mismatch: false, listed: true }] : []
  })
  return passage(statements.slice(from, from + lines.length), stances)
}

/** "For   Imod   Undlod" above its numbers; of the rows of parties the sum, as printed or added up. */
const table: Reader = (statements, from) => {
  const head = HEAD.exec(withoutFrame(statements[from]?.text ?? ''))
  if (!head) return null
  const rows = linesFrom(statements, from + 1, (text) => ROW.exec(withoutFrame(text))).map(({ groups }) => ({
    isSum: SUM.test(groups?.label ?? ''),
    cells: (groups?.cells ?? '').split(/\D+/).map(Number),
  }))
  const [first] = rows
  if (!first || rows.some(({ cells }) => cells.length !== first.cells.length)) return null
  const summed = rows.filter(({ isSum }) => isSum)
  const taken = summed.length > 0 ? summed.slice(-1) : rows
  // Each proposal is a vote of its own.
  const votes = head.groups?.each && summed.length === 0 ? rows.map((row) => [row]) : [taken]
  const stances = votes.flatMap((rows) =>
    first.cells.map((_, column) => {
      const count = rows.reduce((total, { cells }) => total + (cells[column] ?? 0), 0)
      return counted(SIDES[column] ?? 'abstain', count)
    }),
  )
  return passage(statements.slice(from, from + 1 + rows.length), stances)
}

/** `| For | Imod |` is `For | Imod`. */
function withoutFrame(row: string): string {
  return row.replace(/^\|\s*|\s*\|$/g, '')
}

/** "For", "15", "Imod", "10": a table with each cell on a line of its own, row by row or column by column. */
const cellByCell: Reader = (statements, from) => {
  if (!SIDE_CELL.test(statements[from]?.text ?? '')) return null
  const lines = linesFrom(statements, from, (text) => SIDE_CELL.exec(text) ?? NUMBER_CELL.exec(text))
  const sides = lines.flatMap(([, word]) => (word === undefined ? [] : [sideNamed(word)]))
  const counts = lines.flatMap(([text, word]) => (word === undefined ? [readNumber(text)] : []))
  const inRows = lines.every(([, word], i) => (word === undefined) === (i % 2 === 1))
  const inColumns = lines.every(([, word], i) => (word === undefined) === i >= sides.length)
  const isWhole = sides[0] === 'for' && sides[1] === 'against' && new Set(sides).size === sides.length
  if (!isWhole || sides.length !== counts.length || !(inRows || inColumns)) return null
  const stances = sides.map((side, i) => counted(side, counts[i] ?? null))
  return passage(statements.slice(from, from + lines.length), stances)
}

/** "For stemte:" with the names below it. */
const announced: Reader = (statements, from) => {
  const lead = statements[from]
  const next = statements[from + 1]
  if (!lead || !next || !ANNOUNCED.test(lead.text)) return null
  const names = linesFrom(statements, from + 1, (text) => ONLY_NAME.exec(text)).map(([name]) => name)
  const begun = !lead.text.endsWith(':')
  if (begun && names.length === 0) return null
  const listed = begun || names.length > 1
  const text = `${lead.text}${begun ? ', ' : ' '}${listed ? names.join(', ') : next.text}`
  return passage(statements.slice(from, from + 1 + (listed ? names.length : 1)), stancesIn(text.slice(0, LONGEST_READ)))
}

/** "Ved afstemningen sagde 6 ja." and "5 sagde nej." behind it. */
const answeredBoth: Reader = (statements, from) => {
  const [yes, no] = [statements[from], statements[from + 1]]
  if (!yes || !no || !SAID_NO.test(no.body) || !SAID_YES.test(yes.body)) return null
  return passage([yes, no], stancesIn(`${yes.text.slice(0, LONGEST_READ)} ${no.text}`))
}

const sentence: Reader = (statements, from) => {
  // What was cast for nobody, below what the candidates got.
  if (BLANK_ROW.test(statements[from]?.text ?? '') && CANDIDATE_ROW.test(statements[from - 1]?.text ?? '')) return null
  const here = statements.slice(from, from + 1)
  return passage(
    here,
    gathered(here, ({ text }) => stancesIn(text.slice(0, LONGEST_READ))),
  )
}

function counted(side: Side, count: number | null): Stance {
  return { side, count, names: [], mismatch: false, listed: false }
}

/** The matches of the statements from here on, as long as they match. */
function linesFrom(
  statements: readonly Statement[],
  from: number,
  match: (text: string) => RegExpExecArray | null,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let i = from; i < statements.length; i++) {
    const line = match(statements[i]?.text ?? '')
    if (!line) break
    found.push(line)
  }
  return found
}

function passage(statements: readonly Statement[], stances: readonly Stance[]): VotePassage | null {
  const [first] = statements
  const last = statements.at(-1)
  return first && last ? { statements, stances, position: through(first.position, last.position) } : null
}

import { codeAt, codesOf, isAmong } from '../../danish/letters.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { type Span, sentenceSpans } from '../../danish/sentences.ts'
import { type Block, positionOf } from '../../model/block.ts'
import { gathered } from '../../model/gathered.ts'
import type { Position } from '../../model/position.ts'
import type { SectionNode } from '../../model/tree.ts'
import { blockTopics } from '../passages.ts'
import { answerCell } from './answer-cell.ts'

/** One sentence of a section, with its place; the unit that decides, votes and promises. */
export interface Statement {
  /** Verbatim, clause label included: "Ad 2: Godkendt." */
  readonly text: string
  /**
   * The sentence without its clause label: "Godkendt."; of a row of a table only its answer; of a sentence of thousands of
   * characters only the beginning.
   */
  readonly body: string
  /** Clause of the recommendation it answers, as printed: "2", "2 og 3"; `null` without one. */
  readonly clause: string | null
  readonly position: Position
  readonly section: SectionNode
  readonly block: Block
  /** Order within the section, from 0. */
  readonly index: number
  /** Stands inside a quotation that was opened in an earlier block. */
  readonly quoted: boolean
  /** What its block may speak of. */
  readonly topics: number
  /** `body` is what a row of a table says in the column for answers. */
  readonly answers: boolean
}

const JOIN = '\\s*(?:,|og|-|–|\\+)\\s*'
const NUMBERS = `\\d{1,2}(?:[.)]?${JOIN}\\d{1,2})*`
const LETTERS = `[a-h](?:[.)]?${JOIN}[a-h])*`
const ROMANS = `[ivx]{1,4}(?:${JOIN}[ivx]{1,4})*`
/** `Ad 1. Godkendt`, `At 2 og 3: Godkendt`, `Ad b) Ja`, `Ad litra a: Ja`, `Ad II: Ja`, `Til punkt 2: Ja`, `Vedr. 1: Ja`, `Litra a: Ja`, `b) Ja`, `Ad. 3) Nej`, `Pkt. 2: Ja`, `Indstillingens pkt. 1: Ja`, `2. at: Godkendt`, `1. Godkendt`, `1: nej`; not `Punkt 3 behandles`, `12:30 begyndte`, `12.000 kr.`, `Til 3. klasse: Ja`, `15 haver`. */
const CLAUSE = inLatin(
  `^(?:(?:til|vedr(?:ørende|\\.))\\s+(?:pkt\\.?\\s*|punkt\\s+)?(${NUMBERS})\\s*[):]+|litra\\s+(${LETTERS})\\s*[):]+|(?:ad|at)\\.?\\s*(?:pkt\\.?\\s*)?(?:(${NUMBERS})\\s*[).:]*|(?:litra\\s*)?(${LETTERS}|${ROMANS})\\s*[).:]+)|(${LETTERS})\\)\\s+(?=\\p{Ll}{3,}|\\p{Lu})|(?:indstillingens\\s+)?(?:pkt|punkt|indstillingspunkt)\\.?\\s*(${NUMBERS})\\s*[):]+|(\\d{1,2}(?:\\.?\\s*(?:,|og)\\s*\\d{1,2})*)\\s*(?:[.)]+(?!\\d{3})|:(?=\\s))(?:\\s*at(?![\\p{L}])\\s*[:.]?)?)\\s*[–-]?\\s*(?=\\S)`,
  'iu',
)
/** Clauses named in words: `Første og anden at anbefales`, `Tredje at oversendes`; not `Første at gå var Ida`. */
const ORDINAL_CLAUSE = inLatin(
  /^((?:første|ande[nt]|tredje|fjerde|femte|sidste)(?:(?:,\s|\sog\s)(?:ande[nt]|tredje|fjerde|femte|sidste))*)\sat\s(?=(?:(?:blev|er|ikke|kan|kunne|bør)\s){0,2}\p{L}+(?:es|t|tes)(?!\p{L})|(?:kan|kunne)\s\p{L}+\sikke\s)/iu,
)
/** What it begins with: `første`, `anden`, `tredje`, `sidste`. */
const ORDINAL_BEGINS = codesOf('fatsFATS')
/** What goes on a clause number that is the block's label: `at blev godkendt`, `at ændres til`, `at ikke tiltrådt.`, `og 3. at blev godkendt`, `og c) optages`; not `at planen`, `og 3 til`. */
const MORE_CLAUSES = inLatin(
  /^(?:((?:(?:og|,|-|–)\s*(?:\d{1,2}(?:[.)]\s*|\s*(?=at\s))|[a-h][.)]\s+))+)(?:at(?!\p{L})\s*[:.]?\s*)?|at(?=\s+(?:ikke\s+)?(?:blev|er|var|bliver|ændres|udgår|udsættes|afvises|bortfalder|anbefales|godkendes|tiltrædes|tiltrådt|godkendt|vedtaget|anbefalet|afvist|udsat)(?:\s|\.|,|$))\s*)/iu,
)
/** What it begins with. */
const MORE_BEGINS = codesOf('aAoO,-–')
/** Outcomes and votes that follow each other without a stop: `… 9 (A, C) Faldet Indstillingen …`, `Koret    afslag Resten gemmes`; not `blev godkendt`. */
const MISSING_STOP = inLatin(
  /(?<= {2}(?:afslag|bevilget(?: +\d[\d.]*)?|ja|nej|\d[\d.]*\skr\.))\s+(?=\p{Lu}\p{Ll})|(?<=[)\d])\s+(?=(?:For|Imod|Undlod|Faldet|Godkendt|Vedtaget|Forkastet|Tiltrådt|Bortfaldet)(?:\s|$))|(?<=(?:^|\s)(?:Faldet|Godkendt|Vedtaget|Forkastet|Tiltrådt|Bortfaldet))\s+(?=\p{Lu}\p{Ll})/gu,
)

/** A word of those, with a space behind it: `Faldet Indstillingen`; most texts have none, `Koret  afslag Resten`; not `Planen drøftes`. */
const MAY_MISS_STOP =
  / {2}(?:afslag|bevilget(?: +\d[\d.]*)?|ja|nej|\d[\d.]*\skr\.)\s|(?:For|Imod|Undlod|Faldet|Godkendt|Vedtaget|Forkastet|Tiltrådt|Bortfaldet)(?:\s|$)/
const LACKS_STOP = new Topic(MAY_MISS_STOP)
/** What a clause label can begin with: `ad`, `at`, `indstillingens`, `pkt.`, `1.`, `b)`; not `Godkendt`. */
const CLAUSE_BEGINS = /^(?:[ailptv\d]|[b-h][\s),–-])/i
/** A sentence longer than this is a list or a table; what it says it says at its beginning. */
export const LONGEST_READ = 3000

const NO_STATEMENTS: readonly Statement[] = []
const READ = new WeakMap<SectionNode, readonly Statement[]>()

/** The sentences of a section in order. A sentence is never glued from two blocks. Each section is split once. */
export function statementsOf(section: SectionNode): readonly Statement[] {
  if (section.blocks.length === 0) return NO_STATEMENTS
  const known = READ.get(section)
  if (known) return known
  const statements = split(section)
  READ.set(section, statements)
  return statements
}

function split(section: SectionNode): readonly Statement[] {
  const found: Statement[] = []
  const topics = blockTopics(section)
  let quoted = false
  for (const [i, block] of section.blocks.entries()) {
    if (block.kind === 'furniture') continue
    const answer = answerCell(section.blocks, i)
    if (answer !== null) {
      const { text } = block
      const position = positionOf(block, 0, text.length)
      const place = { section, block, index: found.length, quoted, topics: topics[i] ?? 0 }
      found.push({ text, body: answer.slice(0, LONGEST_READ), clause: null, position, ...place, answers: true })
      continue
    }
    let within = false
    const marked = QUOTE_MARK.test(block.text)
    const column = section.role === 'decision' ? numberInColumn(section.blocks, i) : null
    const label = column?.number ?? block.label
    const spans = sentenceSpans(block.text)
    for (const { start, end } of LACKS_STOP.isIn(topics[i] ?? 0) ? unstopped(block.text, spans) : spans) {
      // "1. at: Godkendt": the number is the block's label already, what is left of the prefix is no text.
      const behind = column?.end ?? (block.label ? (/^at\s*:\s*/i.exec(block.text)?.[0].length ?? 0) : 0)
      const from = start === 0 ? behind : start
      const text = block.text.slice(from, end)
      const { clause, body } = clauseOf(text.slice(0, LONGEST_READ), start === 0 ? label : null)
      const position = positionOf(block, from, end)
      found.push({
        text,
        body,
        clause,
        position,
        section,
        block,
        index: found.length,
        quoted: quoted || within,
        topics: topics[i] ?? 0,
        answers: false,
      })
      if (marked && opensQuote(text)) within = true
      else if (within && closesQuote(text)) within = false
    }
    if (marked && (opensQuote(block.text) || (quoted && closesQuote(block.text)))) quoted = !quoted
  }
  return found
}

/** A number in a column of its own: `1    Afslag.`, `12   20.000 kr.`; not `12 haver`. */
const IN_COLUMN = /^(\d{1,2})\s{2,}(?=\S)/

/** The number before an answer, set apart from it by a gap, where the lines beside it count on: its end in the block. */
function numberInColumn(blocks: readonly Block[], i: number): { readonly number: string; readonly end: number } | null {
  const hit = IN_COLUMN.exec(blocks[i]?.text ?? '')
  if (hit?.[1] === undefined) return null
  const number = Number(hit[1])
  const isAt = (j: number, other: number) => Number(IN_COLUMN.exec(blocks[j]?.text ?? '')?.[1]) === other
  return isAt(i - 1, number - 1) || isAt(i + 1, number + 1) ? { number: hit[1], end: hit[0].length } : null
}

/** Double quotation marks: `”`, `»`; not `‘`. */
const QUOTE_MARK = /["“”«»„]/

/** A quotation mark without its partner: `"Kommunalbestyrelsen beslutter,` opens, `… til mere."` closes. */
function opensQuote(text: string): boolean {
  return /^\s*["“”»„]/.test(text) && (text.match(/["“”«»„]/g)?.length ?? 0) % 2 === 1
}

function closesQuote(text: string): boolean {
  return (text.match(/["“”«»„]/g)?.length ?? 0) % 2 === 1
}

/** Cuts sentences where a stop is missing between them. */
function unstopped(text: string, spans: readonly Span[]): readonly Span[] {
  return MAY_MISS_STOP.test(text) ? gathered(spans, (span) => cutAtMissingStops(text, span)) : spans
}

function cutAtMissingStops(text: string, { start, end }: Span): readonly Span[] {
  const cuts = matchesOf(MISSING_STOP, text.slice(start, end)).map((m) => start + m.index)
  const bounds = [start, ...cuts, end]
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? start
    const raw = text.slice(from, to)
    return { start: from + (raw.length - raw.trimStart().length), end: to }
  })
}

function clauseOf(text: string, label: string | null): { clause: string | null; body: string } {
  const printed = CLAUSE_BEGINS.test(text) ? CLAUSE.exec(text) : null
  if (printed)
    return { clause: printed.slice(1).find((part) => part !== undefined) ?? null, body: text.slice(printed[0].length) }
  const ordinal = isAmong(ORDINAL_BEGINS, codeAt(text, 0)) ? ORDINAL_CLAUSE.exec(text) : null
  if (ordinal) return { clause: ordinal[1] ?? null, body: text.slice(ordinal[0].length) }
  const number = label === null ? null : /^(?:ad\s*)?(\d{1,2}|[a-h](?=[.)]))[.):]*$/i.exec(label)
  const more = number && isAmong(MORE_BEGINS, codeAt(text, 0)) ? MORE_CLAUSES.exec(text) : null
  if (!number || !more) return { clause: number?.[1] ?? null, body: text }
  return { clause: `${number[1]}${more[1] ? ` ${more[1].trim()}` : ''}`, body: text.slice(more[0].length) }
}

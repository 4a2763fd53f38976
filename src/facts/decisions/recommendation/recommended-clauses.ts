import { inLatin } from '../../../danish/patterns/latin.ts'
import { lastRemembered } from '../../../danish/remembered.ts'
import type { Block } from '../../../model/block.ts'
import { gathered } from '../../../model/gathered.ts'
import type { ItemNode } from '../../../model/tree.ts'
import { type Statement, statementsOf } from '../../sentence/statement.ts'
import { byKey, type NamedClauses, namedClauses } from './named-clauses.ts'

/** The clause of the recommendation that a decision answers: its number and its words. */
export interface AnsweredClause {
  /** As printed beside the outcome: "2", "2 og 3". */
  readonly clause: string | null
  /** Verbatim from the recommendation. */
  readonly clauseText: string | null
}

export const NO_CLAUSE: AnsweredClause = { clause: null, clauseText: null }

/** `at 1) planen sendes i høring`, `1. at planen …`, `b) at …`, `II. at …`, `2) Vejen lukkes`; the first group that is there is the number or letter. Not `at 10 træer fældes`, `2. maj åbnes`. */
const NUMBERED = inLatin(
  /^(?:[Aa]t\s+(\d{1,2}|[a-h](?=\)))\s*[).:]+|(\d{1,2}|[A-Ha-h]|[IVX]{1,4})\s*[).:]+\s*(?=[Aa]t\s)|(\d{1,2}|[a-h])\)\s+(?=\p{Lu}))\s*/u,
)
/** Where the next clause begins in a running paragraph: `, og 2) at planen`, `, at 2) vejen`, `. 2) Vejen`; not `og planen`. */
const NEXT = inLatin(
  /(?:,|;|\s)\s*(?:[Oo]g\s+)?(?=(?:[Aa]t\s+\d{1,2}\s*[).]|(?:\d{1,2}|(?<![a-zæøå])[a-h])\s*[).]\s*[Aa]t)\s)|(?<=[.;])\s+(?=(?:\d{1,2}|[a-h])\)\s+\p{Lu})/u,
)
/**
 * The clause of the item's recommendation that a sentence answers; empty when the recommendation has none of that number.
 *
 * Under "1. at planen godkendes, 2. at den sendes i høring" the sentence "Ad 2: Udgår." answers "at den sendes i høring".
 */
export function answeredClause(statement: Statement, item: ItemNode): AnsweredClause {
  const clauses = recommendedClauses(item)
  const named = clausesOf(statement, clauses)
  if (named === null) return NO_CLAUSE
  return { clause: named.printed, clauseText: named.keys.map((key) => clauses.get(key)).join('\n') }
}

/** What a sentence says of the clause that it names as its subject: of "Det sidste punkt bortfalder." what stands behind "punkt". */
export function saidOfClause(statement: Statement, item: ItemNode): Statement | null {
  const named = statement.clause === null ? clausesOf(statement, recommendedClauses(item)) : null
  return named && { ...statement, clause: named.printed, body: statement.body.slice(named.end).trimStart() }
}

function clausesOf(statement: Statement, clauses: ReadonlyMap<string, string>): NamedClauses | null {
  if (clauses.size === 0) return null
  const keys = [...clauses.keys()]
  if (statement.clause !== null) return byKey(statement.clause, keys)
  return namedClauses(statement.text, keys, () => takenUpBefore(statement, clauses))
}

/** What the sentences of the section before this one took up. */
function takenUpBefore({ section, index }: Statement, clauses: ReadonlyMap<string, string>): ReadonlySet<string> {
  const keys = [...clauses.keys()]
  const before = statementsOf(section).slice(Math.max(0, index - NEAR), index)
  return new Set(
    gathered(before, ({ clause, text }) => {
      const named = clause === null ? namedClauses(text, keys, () => NONE) : byKey(clause, keys)
      return named?.keys ?? []
    }),
  )
}

const NONE: ReadonlySet<string> = new Set()
/** As many sentences before "Resten" are asked what they took up. */
const NEAR = 20

/** What is recommended begins: `at planen`, `Forvaltningen indstiller, ⟨at planen⟩`; not `Planen`, `Byrådet vedtog, at planen`. */
const FIRST_AT = inLatin(
  /^(?:(?:det\s+|[^.;:]{3,80}\s)(?:indstille|anbefale|foreslå)(?:s|r)[^.;]{0,60}?[,:]?\s)?(?=at\s)/iu,
)
/** Between clauses that stand side by side: `at planen godkendes⟨, og ⟩at den`, `at vejen lukkes⟨ samt ⟩at den`; not `og den`. */
const BESIDE = /[,;]?\s+(?:og|samt)\s+(?:endvidere\s+|desuden\s+)?(?=at\s)/iu
/** The same, and where the list has no "og" before its last: `at planen godkendes⟨, ⟩at vejen`, `at planen godkendes⟨, og ⟩at den`; not `, når`. */
const IN_LIST = /[,;]\s+(?:(?:og|samt)\s+(?:endvidere\s+|desuden\s+)?)?(?=at\s)|\s+(?:og|samt)\s+(?=at\s)/iu
/** Who is to do what the clauses behind it say: `at udvalget over for Byrådet anbefaler`, `at bestyrelsen beslutter`; not `at planen godkendes`. */
const CARRIER = inLatin(
  /^at\s[^,;]*\s(?:anbefaler|indstiller|beslutter|godkender|tiltræder|vedtager|meddeler)(?:\s\p{Lu}\p{L}+)?$/u,
)
/** A clause that the one before it holds: `på betingelse af`, `gennemføres således`, `bestyrelsen udtaler`; not `at planen godkendes`. */
const HOLDS_NEXT = inLatin(
  /(?:\s(?:af|om|så|således|sådan|dog|idet|for|efter|ved|til|på|med|det|den)|\s(?:udtaler|oplyser|meddeler|beslutter|anbefaler|sikrer|bemærker|tilkendegiver)|tilføjelse|bemærkning|forbehold)$/iu,
)

/** The clauses of one running sentence, without numbers: "at planen godkendes, og at den sendes i høring"; one when it cannot be parted. */
function clausesInSentence(text: string): readonly string[] {
  const lead = FIRST_AT.exec(text)?.[0].length
  const said = lead === undefined ? text : text.slice(lead)
  if (!BESIDE.test(said)) return [text]
  const parts = said.split(IN_LIST).filter((part, i) => i > 0 || !CARRIER.test(part))
  return parts.slice(0, -1).some((part) => HOLDS_NEXT.test(part)) ? [text] : parts.map((part) => part.trim())
}

/** The clauses of a recommendation by their numbers; "at" clauses without numbers are counted, also in one sentence. */
export const recommendedClauses = lastRemembered((item: ItemNode): ReadonlyMap<string, string> => {
  const found = numberedClauses(item)
  if (found.size > 1) return found
  const [only] = found.values()
  const text = only ?? recommendationSentence(item)
  if (text === null) return found
  const parts = clausesInSentence(text)
  return parts.length < 2 || [...found.keys()].some((key) => key !== '1')
    ? found
    : new Map(parts.map((part, i) => [String(i + 1), part]))
})

/** The one paragraph that recommends; `null` when there are several. */
function recommendationSentence(item: ItemNode): string | null {
  const [block, ...others] = recommendingBlocks(item)
  return block === undefined || others.length > 0 ? null : block.text
}

function recommendingBlocks(item: ItemNode): readonly Block[] {
  return gathered(
    item.sections.filter((s) => s.role === 'recommendation'),
    (s) => s.blocks,
  )
}

function numberedClauses(item: ItemNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let counted = 0
  for (const { label, text } of recommendingBlocks(item))
    for (const part of text.split(NEXT)) {
      const inText = NUMBERED.exec(part)
      const printed =
        inText?.[1] ?? inText?.[2] ?? inText?.[3] ?? /^(\d{1,2}|[a-h](?=[.)]))\s*[.):]*$/.exec(label ?? '')?.[1]
      if (printed === undefined && !/^at\s/iu.test(part)) continue
      counted = printed === undefined || /\D/.test(printed) ? counted + 1 : Number(printed)
      const key = printed ?? String(counted)
      // A second recommendation in the item starts anew; what is asked first is what "Ad 1" means.
      if (!found.has(key)) found.set(key, part.slice(inText?.[0].length ?? 0).trim())
    }
  return found
}

import { numbersIn } from '../../../danish/number-list.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { lastRemembered } from '../../../danish/remembered.ts'
import { gathered } from '../../../model/gathered.ts'
import type { ItemNode } from '../../../model/tree.ts'
import type { Statement } from '../../sentence/statement.ts'

/** The clause of the recommendation that a decision answers: its number and its words. */
export interface AnsweredClause {
  /** As printed beside the outcome: "2", "2 og 3". */
  readonly clause: string | null
  /** Verbatim from the recommendation. */
  readonly clauseText: string | null
}

export const NO_CLAUSE: AnsweredClause = { clause: null, clauseText: null }

/** `at 1) planen sendes i høring`, `1. at planen …`, `b) at …`; group 1 or 2 is the number or letter. Not `at 10 træer fældes`. */
const NUMBERED = /^(?:at\s+(\d{1,2}|[a-h](?=\)))\s*[).:]+|(\d{1,2}|[a-h])\s*[).:]+\s*(?=at\s))\s*/iu
/** Where the next clause begins in a running paragraph: `, og 2) at planen`, `, at 2) vejen`; not `og planen`. */
const NEXT = /(?:,|;|\s)\s*(?:og\s+)?(?=(?:at\s+\d{1,2}\s*[).]|(?:\d{1,2}|(?<![a-zæøå])[a-h])\s*[).]\s*at)\s)/iu
/** A clause named in words: `Første`, `Andet og tredje`; not `1. at`. */
const ORDINAL = /(?:første|anden|andet|tredje|fjerde|femte)/gi
const ORDINALS = ['før', 'and', 'tre', 'fje', 'fem']
/** The clause as subject of the sentence: `Pkt. 2 blev ikke godkendt`, `Indstillingens 1. at blev vedtaget`, `2. at-punkt bortfaldt`; not `Punktet blev udsat`. */
const SUBJECT = new Pattern(
  /^(?:indstillingens\s+|for\s+så\s+vidt\s+angår\s+|vedr(?:ørende|\.)\s+)?(?:(?:pkt|punkt|indstillingspunkt)\.?\s*(\d{1,2}(?:\s*(?:,|og|-|–)\s*\d{1,2})*)(?=\s+\p{Ll})|(\d{1,2})\.\s+at(?:-(?:punkt(?:et)?|del(?:en)?))?\s|((?:første|ande[nt]|tredje|fjerde|femte)(?:\s+at)?-(?:punkt|del)(?:et|en)?)\s)/iu,
)

/**
 * The clause of the item's recommendation that a sentence answers; empty when the recommendation has none of that number.
 *
 * Under "1. at planen godkendes, 2. at den sendes i høring" the sentence "Ad 2: Udgår." answers "at den sendes i høring".
 */
export function answeredClause(statement: Statement, item: ItemNode): AnsweredClause {
  const subject = SUBJECT.exec(statement.text)
  const printed = statement.clause ?? subject?.[1] ?? subject?.[2] ?? subject?.[3]?.split(/[\s-]/)[0] ?? null
  const clause =
    printed?.replace(ORDINAL, (word) => String(ORDINALS.indexOf(word.toLowerCase().slice(0, 3)) + 1)) ?? null
  if (clause === null) return NO_CLAUSE
  const clauses = recommendedClauses(item)
  const texts = numbersIn(clause).map((number) => clauses.get(number))
  return texts.length > 0 && texts.every((text) => text !== undefined)
    ? { clause, clauseText: texts.join('\n') }
    : NO_CLAUSE
}

/** The numbered clauses of a recommendation; "at" clauses without numbers are counted. */
export const recommendedClauses = lastRemembered((item: ItemNode): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  let counted = 0
  const blocks = gathered(
    item.sections.filter((s) => s.role === 'recommendation'),
    (s) => s.blocks,
  )
  for (const { label, text } of blocks)
    for (const part of text.split(NEXT)) {
      const inText = NUMBERED.exec(part)
      const printed = inText?.[1] ?? inText?.[2] ?? /^(\d{1,2}|[a-h](?=[.)]))\s*[.):]*$/.exec(label ?? '')?.[1]
      if (printed === undefined && !/^at\s/iu.test(part)) continue
      counted = printed === undefined || /\D/.test(printed) ? counted + 1 : Number(printed)
      const key = printed ?? String(counted)
      // A second recommendation in the item starts anew; what is asked first is what "Ad 1" means.
      if (!found.has(key)) found.set(key, part.slice(inText?.[0].length ?? 0).trim())
    }
  return found
})

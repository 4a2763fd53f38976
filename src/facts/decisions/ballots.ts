import { NUMBER, readNumber } from '../../danish/number-words.ts'
import { inLatin } from '../../danish/patterns/latin.ts'
import { matchesOf } from '../../danish/patterns/matches.ts'
import { type Statement, statementsOf } from '../sentence/statement.ts'
import { PERSON } from './narrated/narrated-form.ts'

/** One candidate and what they got: `Anna Lund fik fem stemmer`, `, Bo Krag en`. */
const SHARE = `(?:${PERSON})\\s(?:(?:fik|opnåede)\\s)?(?:${NUMBER})(?:\\sstemmer?)?`
/** Says that they are votes: `Ved skriftlig afstemning fik `, `Kampvalg: `. */
const LEAD =
  '(?:(?:[Vv]ed|[Ee]fter)\\s[^,;:.]{3,40}\\s(?:fik|opnåede)\\s|(?:\\p{L}+\\s){0,2}(?:[Kk]ampvalg|[Aa]fstemning(?:en)?|[Ss]temmetal|[Ss]temmerne)[^:;.]{0,30}:\\s)'
/** What each candidate got, and nothing else: `Anna Lund fik fem stemmer, Bo Krag en.`, `Ved omvalg fik Anna 21 og Bo 18`, `Der var kampvalg: Anna Lund 5, Bo Krag 2 og Ib Dal 1`; not `Anna Lund fik fem stemmer.` */
const BALLOT = inLatin(
  `^(?:${LEAD}|(?=.*\\sstemmer?(?!\\p{L})))${SHARE}(?:(?:,\\s(?:og\\s|mens\\s)?|\\sog\\s|;\\s)${SHARE})+(?:,?\\s(?:og\\s)?(?:${NUMBER})\\s(?:stemmer?\\s)?(?:var\\s)?blanke?)?\\.?$`,
  'u',
)
/** Each of them, and in group 1 how many: `Anna Lund fik fem`, `Bo Krag 2`; not `Bo Krag`. */
const SHARES = inLatin(`(?:${PERSON})\\s(?:(?:fik|opnåede)\\s)?(${NUMBER})`, 'gu')
/** Whoever is chosen is told apart, or it is voted again: `Anna er dermed valgt`, `Der blev foretaget omvalg`, `Ida er således formand`; not `Næstformand`. */
const TOLD_APART =
  /valgt|valget|omvalg|lodtrækning|ny\s(?:afstemning|runde)|anden\srunde|trak\s|^ingen\s|halvdelen|første\srunde|\ser\s(?:således|dermed|hermed|derfor|herefter|nu)\s|\s(?:blev|bliver)\s/i
/** Nothing is settled by it: `I første runde fik Anna`, `Ved første afstemning fik Anna`; not `Ved omvalg`. */
const FIRST_ROUND = /første\s(?:runde|afstemning|valgrunde|omgang)/i

/** Whether a sentence tells who got most votes among candidates, and nothing beside it tells who was chosen. */
export function toldByBallot({ text, index, section }: Statement): boolean {
  if (!BALLOT.test(text) || FIRST_ROUND.test(text)) return false
  const all = statementsOf(section)
  if ([all[index - 1], all[index + 1], all[index + 2]].some((s) => s && TOLD_APART.test(s.text))) return false
  const [most = 0, ...others] = matchesOf(SHARES, text).map(([, count = '']) => readNumber(count) ?? 0)
  return others.length > 0 && others.every((count) => count < most)
}

/** Which clauses of a recommendation a sentence takes up: by number or letter, by their order, or all that are left. */
import { numbersIn } from '../../../danish/number-list.ts'
import { inLatin } from '../../../danish/patterns/latin.ts'

const JOIN = '[.)]?\\s*(?:,|og|samt|\\+|-|–|til)\\s*'
const KEY = '(?:\\d{1,2}|[a-h](?![\\p{L}])|[IVX]{1,4}(?![\\p{L}]))'
const LIST = `${KEY}(?:${JOIN}${KEY})*`
/** What introduces a clause that is spoken of: `for så vidt angår`, `indstillingens`. */
const AS_TO =
  '(?:[Ii]ndstillingens|[Ff]or(?=\\s+(?:pkt|punkt|de\\s))|[Ff]or\\s+så\\s+vidt\\s+angår|[Hh]vad\\s+angår|[Mm]ed\\s+hensyn\\s+til|[Vv]edr(?:ørende|\\.))'
/** What a clause is called. */
const CLAUSE_NOUN =
  "(?:(?:indstillings|at-?)?(?:pkt\\.?|punkt(?:et|er|erne)?|del(?:en|e|ene)?|led(?:det|dene)?)|at(?:['’]?(?:et|er|erne))?(?:-(?:punkt|del)(?:et|en|er|erne)?)?|litra)"
/** What became of it, right behind: `anbefales`, `blev`, `var der`, `kunne ikke`; figures of a vote have none of these. */
const FATE =
  '(?:(?:blev|bliver|var\\s+der|kan|kunne|er(?=\\s+(?:\\p{L}+\\s+)?\\p{L}{4,}t(?:[\\s.,]|$)))\\s+(?!(?:\\p{L}+\\s+)?(?:imod|fraværende|valgt|genvalgt|udpeget|medlem\\p{L}*|blank\\p{L}*)(?!\\p{L}))|(?:anbefal|godkend|tiltr[åæ]d|vedt|imødek|tages|taget|følges|fulgt|uds[aæ]t|udskyd|udgår|udgik|bortf|fald|afvi|afsl|forkast|ned|frafald|træk|sendes|overs|fremsend|genop|afvent|henvis|hjemvis|tilbage|må\\s+(?:vente|afvente)|ændres)\\p{L}*)'

/** By number or letter with the word for it: `Pkt. 2 blev ikke godkendt`, `For så vidt angår 2) sendes`, `Punkt a og c vedtaget`; not `Punktet blev udsat`, `Pkt. 2`. */
const BY_NOUN = inLatin(
  `^(?:${AS_TO}\\s+(?:(?:[Ii]ndstillings)?(?:[Pp]kt\\.?|[Pp]unkt(?:et|erne)?)\\s*)?|(?:[Ii]ndstillings)?(?:[Pp]kt\\.?|[Pp]unkt(?:erne)?)\\s*|[Ll]itra\\s+|[Aa]nbefaling\\s+(?=\\d))(${LIST})[).]?(?=,?\\s+\\p{Ll})`,
  'u',
)
/** A number with its noun behind: `2. at-punkt bortfaldt`, `1. del fulgt`, `Indstillingens 1. at blev vedtaget`; not `1. maj blev`. */
const BEFORE_NOUN = inLatin(`^(?:${AS_TO}\\s+)?(\\d{1,2})\\.\\s+${CLAUSE_NOUN}(?=\\s)`, 'u')
/** Nothing but the number or letter: `a og b anbefales`, `c må afvente`, `1-3 godkendt`; not `2 stemte imod`, `A og B får`, `3 var imod`. */
const BARE = inLatin(`^(?:([a-h](?:${JOIN}[a-h])*)(?=\\s+\\p{Ll})|(${LIST})(?=\\s+${FATE}))`, 'u')
/** Behind the outcome: `Godkendt for så vidt angår punkt 1 og 2.`, `Indstillingen tiltrådt, hvad angår pkt. 3`; not `Godkendt for så vidt angår lånet`. */
const BEHIND = inLatin(
  `^[^;:.]{3,80}?,?\\s(?:for\\s+så\\s+vidt\\s+angår|hvad\\s+angår)\\s+(?:indstillingens\\s+)?(?:pkt\\.?|punkt(?:et|erne)?)\\s*(${LIST})\\.?$`,
  'u',
)
const ORDINAL = '(?:første|ande[nt]|tredje|fjerde|femte|sidste)'
/** By its order: `Første del fulgt`, `Det sidste punkt bortfalder`, `Andet og tredje at-punkt`; not `Første gang blev`, `Sidste år`. */
const BY_ORDER = inLatin(
  `^(?:(?:indstillingens|den|det|de|for\\s+så\\s+vidt\\s+angår)\\s+)*(${ORDINAL}(?:(?:,\\s|\\sog\\s)${ORDINAL})*)[\\s-]${CLAUSE_NOUN}(?=[\\s:]|$)`,
  'iu',
)
const COUNT = '(?:to|tre|fire|fem)'
/** Several by their order: `De to første punkter`, `De første to blev tiltrådt`, `De tre sidste led`; not `De to første blev valgt`, `De første deltagere`. */
const SEVERAL = inLatin(
  `^(?:indstillingens|de)\\s+(?:(?<n>${COUNT})\\s+(?<which>første|sidste)|(?<where>første|sidste)\\s+(?<m>${COUNT}))(?:\\s+${CLAUSE_NOUN}(?=\\s(?!på\\s)|$)|(?=\\s+${FATE}))`,
  'iu',
)
/** Every one: `Begge punkter tiltrådt`, `Alle tre dele`, `De tre at'er`; not `Alle medlemmer`, `De punkter`, `Alle punkter på dagsordenen`. */
const ALL = inLatin(
  `^(?:begge|alle|samtlige|de(?=\\s+${COUNT}\\s))\\s+(?:${COUNT}\\s+)?(?:indstillingens\\s+)?${CLAUSE_NOUN}(?=\\s(?!på\\s)|$)`,
  'iu',
)
/** Those that were not taken up yet: `Resten blev tiltrådt`, `De øvrige punkter godkendt`, `Resten af indstillingen følges`; not `Resten stemte for`, `De øvrige undlod`. */
const REST = inLatin(
  `^(?:(?:resten|det\\s+øvrige|(?:indstillingen|forslaget)\\s+i\\s+øvrigt)(?:\\s+af\\s+(?:indstillingen|punkterne|forslaget|at['’]?erne))?(?=\\s+${FATE})|(?:for\\s+)?(?:de\\s+)?(?:øvrige|resterende)\\s+${CLAUSE_NOUN}(?=\\s(?!på\\s)|$))`,
  'iu',
)
/** What the expressions begin with: `Pkt. 2`, `a og b`, `Resten blev`; not `Godkendt`, `Kulturudvalget`. */
const MAY_NAME = /^(?:\d|[a-h](?:[,\s–-])|[abdfhimprstvø][a-zæøå]+[.\s-]|[ivx]{1,4}[,\s–-]|litra|punkt|pkt)/i
/** `første`, `andet`, `sidste`; not `fire`. */
const EACH_ORDINAL = /første|ande[nt]|tredje|fjerde|femte|sidste/gi
const ORDINALS = ['før', 'and', 'tre', 'fje', 'fem']
const COUNTS = ['', '', 'to', 'tre', 'fire', 'fem']

/** Clauses as a sentence names them, and their keys in the recommendation. */
export interface NamedClauses {
  /** As printed where it is a number or letter; else the numbers that are meant: "1 og 2". */
  readonly printed: string
  readonly keys: readonly string[]
  /** Where the name ends in the sentence; what became of the clauses stands behind it. */
  readonly end: number
}

/**
 * The clauses that a sentence has as its subject; `null` when it names none of the recommendation's.
 *
 * `namedClauses('De to første punkter blev tiltrådt.', ['1', '2', '3'])` is 1 and 2, `'c må afvente svar.'` is c where
 * there is one. `spent` are those that the sentences before it took up: what is left is "Resten".
 */
export function namedClauses(
  text: string,
  keys: readonly string[],
  spent: () => ReadonlySet<string>,
): NamedClauses | null {
  if (!MAY_NAME.test(text)) {
    const behind = BEHIND.exec(text)?.[1]
    return behind === undefined ? null : byKey(behind, keys)
  }
  const numbered = BY_NOUN.exec(text) ?? BEFORE_NOUN.exec(text) ?? BARE.exec(text)
  if (numbered) return withEnd(byKey(numbered[1] ?? numbered[2] ?? '', keys), numbered)
  const ordered = BY_ORDER.exec(text)
  if (ordered) return withEnd(byOrder(ordered[1] ?? '', keys), ordered)
  const several = SEVERAL.exec(text)
  if (several) return withEnd(told(fromEdge(several.groups ?? {}, keys)), several)
  const all = ALL.exec(text)
  if (all) return fitsCount(all[0], keys) ? withEnd(told(keys), all) : null
  const rest = REST.exec(text)
  const known = rest ? spent() : NOTHING
  return rest && known.size > 0 ? withEnd(told(keys.filter((key) => !known.has(key))), rest) : null
}

const NOTHING: ReadonlySet<string> = new Set()

function withEnd(named: NamedClauses | null, hit: RegExpExecArray): NamedClauses | null {
  return named && { ...named, end: hit[0].length }
}

/** `De to første`, `De sidste tre`; none when there are not more than that. */
function fromEdge({ n, m, which, where }: Record<string, string>, keys: readonly string[]): readonly string[] {
  const count = COUNTS.indexOf((n ?? m ?? '').toLowerCase())
  if (count >= keys.length) return []
  return /første/i.test(which ?? where ?? '') ? keys.slice(0, count) : keys.slice(-count)
}

/** "1-3", "a og c": each must be a clause of the recommendation. */
export function byKey(printed: string, keys: readonly string[]): NamedClauses | null {
  if (ORDINAL_FIRST.test(printed)) return byOrder(printed, keys)
  const named = numbersIn(
    printed.replace(/[.)]/g, '').replace(/\s+(?:til|samt)\s+/g, (word) => (word.includes('til') ? '-' : ' og ')),
  )
  return named.length > 0 && named.every((key) => keys.includes(key)) ? { printed, keys: named, end: 0 } : null
}

/** `Første`, `anden og tredje`; not `1`, `a`. */
const ORDINAL_FIRST = inLatin(`^${ORDINAL}(?!\\p{L})`, 'iu')

function byOrder(ordinals: string, keys: readonly string[]): NamedClauses | null {
  const named = (ordinals.match(EACH_ORDINAL) ?? []).map((word) => {
    const place = ORDINALS.indexOf(word.toLowerCase().slice(0, 3))
    return keys.at(place)
  })
  return named.every((key) => key !== undefined) ? told(named as readonly string[]) : null
}

function told(keys: readonly string[]): NamedClauses | null {
  if (keys.length === 0) return null
  const [last] = keys.slice(-1)
  return { printed: keys.length === 1 ? `${last}` : `${keys.slice(0, -1).join(', ')} og ${last}`, keys, end: 0 }
}

/** "Begge" of two, "Alle tre" of three. */
function fitsCount(all: string, keys: readonly string[]): boolean {
  const count = /begge/i.test(all) ? 'to' : /\s(to|tre|fire|fem)\s/i.exec(all)?.[1]?.toLowerCase()
  return count === undefined ? keys.length > 1 : COUNTS.indexOf(count) === keys.length
}

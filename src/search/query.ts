import type { TextField } from '../store/index-fields.ts'
import { FIELDS, type QueryFilters } from './query-fields.ts'

/** A query as it was understood. */
export type QueryClause =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'near'; readonly text: string; readonly distance: number }
  | { readonly kind: 'field'; readonly field: TextField; readonly clause: QueryClause }
  | { readonly kind: 'not'; readonly clause: QueryClause }
  | { readonly kind: 'and' | 'or'; readonly clauses: readonly QueryClause[] }

export interface ParsedQuery {
  readonly clause: QueryClause
  readonly filters: QueryFilters
  /** Filters with a value that is none, read as words. */
  readonly misread: readonly MisreadFilter[]
}

export interface MisreadFilter {
  /** As it was typed: `fra:abc`. */
  readonly typed: string
  readonly field: string
  /** What may stand behind the field: "a year". */
  readonly takes: string
}

/** One word, though a blank stands in it: `§ 233`, `§§ 12`; not `§ a`. */
const SPACED_PARAGRAPH = /(§+)\s+(?=\d)/g
/** `NEAR(pris køb, 5)`, `NEAR(pris køb)`; not `NEAR pris`. */
const NEAR = 'NEAR\\((?<near>[^()",]*)(?:,\\s*(?<distance>\\d{1,3}))?\\)'
/** As typed, and as Word and newspapers print them: `"x"`, `”x”`, `»x«`, `„x“`. */
const QUOTE = '"“”„»«'
/** `"almen praksis"`, also without its end. */
const QUOTED = `[${QUOTE}](?<quoted>[^${QUOTE}]*)[${QUOTE}]?`
/** `-`, also a dash that a word processor made of it, or `NOT` before something; not the hyphen of `KKR-møde`. */
const NOT = '(?<not>[-–−](?=[^\\s–−-])|(?:NOT|IKKE)(?=\\s))'
const OR = '(?<or>(?:OR|ELLER|\\|)(?=\\s|$))'
/** All words must be there anyhow. */
const AND = '(?:AND|OG)(?=\\s|$)'
/** `titel:budget`, `titel: budget`; not `kl.:`. */
const FIELD = '(?<field>[a-zæøåA-ZÆØÅ]+):\\s*(?=[^\\s:])'
const WORD = `(?<word>[^\\s()${QUOTE}]+)`
/** The next piece of a query: `NEAR(pris køb, 5)`, `"almen praksis"`, `kørsel`; not ``. */
const LEXEME = new RegExp(`\\s+|${AND}|${NEAR}|(?<open>\\()|(?<close>\\))|${QUOTED}|${NOT}|${OR}|${FIELD}|${WORD}`, 'y')
const NEAR_DISTANCE = 10
/** Deeper nesting is read as if the parentheses were not there. */
const DEEPEST = 20

interface Lexeme {
  readonly kind: 'near' | 'open' | 'close' | 'quoted' | 'not' | 'or' | 'field' | 'word'
  readonly text: string
  readonly distance: number
}

/** Reads a query. Every text is one: what makes no sense as an operator is a word. */
export function parseQuery(query: string): ParsedQuery {
  return new QueryReader(lex(query.normalize('NFC').replace(SPACED_PARAGRAPH, '$1'))).read()
}

const KINDS = ['near', 'open', 'close', 'quoted', 'not', 'or', 'field', 'word'] as const

function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  LEXEME.lastIndex = 0
  for (let match = LEXEME.exec(text); match !== null; match = LEXEME.exec(text)) {
    if (match[0] === '') break
    const groups = match.groups ?? {}
    const kind = KINDS.find((name) => groups[name] !== undefined)
    const distance = Number(groups.distance ?? NEAR_DISTANCE)
    if (kind !== undefined) lexemes.push({ kind, text: groups[kind] ?? '', distance })
  }
  return lexemes
}

class QueryReader {
  readonly #lexemes: readonly Lexeme[]
  readonly #filters: { -readonly [Name in keyof QueryFilters]: QueryFilters[Name] } = {}
  readonly #misread: MisreadFilter[] = []
  #at = 0

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes
  }

  read(): ParsedQuery {
    const clauses: QueryClause[] = []
    while (this.#at < this.#lexemes.length) {
      clauses.push(this.#all(0))
      if (this.#peek()?.kind === 'close') this.#at++
    }
    return { clause: all(clauses), filters: this.#filters, misread: this.#misread }
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#at]
  }

  /** Everything up to the end or a closing parenthesis. OR ties the two clauses beside it: `a OR b c` is `(a OR b) c`. */
  #all(depth: number): QueryClause {
    const clauses: QueryClause[] = []
    for (let next = this.#peek(); next && next.kind !== 'close'; next = this.#peek()) {
      if (next.kind === 'or') this.#at++
      const clause = this.#one(depth)
      const before = next.kind === 'or' ? clauses.pop() : undefined
      if (clause && before) clauses.push({ kind: 'or', clauses: [before, clause] })
      else if (clause ?? before) clauses.push((clause ?? before) as QueryClause)
    }
    return all(clauses)
  }

  #one(depth: number): QueryClause | null {
    const lexeme = this.#lexemes[this.#at]
    if (lexeme === undefined || lexeme.kind === 'close' || lexeme.kind === 'or') return null
    this.#at++
    switch (lexeme.kind) {
      case 'not': {
        const clause = this.#one(depth)
        return clause && { kind: 'not', clause }
      }
      case 'field':
        return this.#field(lexeme, depth)
      case 'open': {
        if (depth > DEEPEST) return null
        const clause = this.#all(depth + 1)
        if (this.#peek()?.kind === 'close') this.#at++
        return clause
      }
      case 'near':
        return { kind: 'near', text: lexeme.text, distance: lexeme.distance }
      case 'quoted':
        return { kind: 'phrase', text: lexeme.text }
      case 'word':
        return lexeme.text.endsWith('*')
          ? { kind: 'prefix', text: lexeme.text.replace(/\*+$/, '') }
          : { kind: 'word', text: lexeme.text }
    }
  }

  /** `titel:x` limits x to the title, `udvalg:x` filters; an unknown name is a word like any other. */
  #field(lexeme: Lexeme, depth: number): QueryClause | null {
    const meaning = FIELDS.get(lexeme.text.toLowerCase())
    const value = this.#peek()
    if (meaning?.text !== undefined) {
      const clause = this.#one(depth)
      return clause && { kind: 'field', field: meaning.text, clause }
    }
    if (meaning?.filter !== undefined && (value?.kind === 'word' || value?.kind === 'quoted')) {
      const read = meaning.read(value.text)
      if (read !== null) {
        this.#at++
        Object.assign(this.#filters, read)
        return null
      }
      this.#misread.push({ typed: `${lexeme.text}:${value.text}`, field: lexeme.text, takes: meaning.takes })
    }
    return { kind: 'word', text: lexeme.text }
  }
}

function all(clauses: readonly QueryClause[]): QueryClause {
  return clauses.length === 1 && clauses[0] ? clauses[0] : { kind: 'and', clauses }
}

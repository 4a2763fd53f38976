import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vitest/config'

const SRC = join(import.meta.dirname, '..', 'src')
/** A constant in capitals at the beginning of a line, with the docstring right above it. */
const CONSTANT = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^(?:export )?const ([A-Z][A-Z0-9_]*)(?:: [^=\n]+)? =/gm
/** Where a docstring goes over to what an expression leaves alone: `; not `, ` not ` before an example. */
const BUT_NOT = /;\s+not\s|\bnot\s+`/i
/** `example` between backticks, on one line. */
const EXAMPLE = /`([^`\n]*)`/g
/** In an example a part may be marked that the expression is about: `Festen ⟨i juni⟩ blev`. */
const MARKED = /^(.*?)(\s?)⟨(.*)⟩(.*)$/
/** Characters that cannot be seen are written as in a string: `\u00ad`, `\x96`, `\t`. */
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([tn]))/gi

/** An expression in the program, and what its docstring says that it matches and leaves alone. */
export interface NamedExpression {
  readonly file: string
  readonly name: string
  readonly expression: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

/** Every regular expression with a name in the program, exported or not. */
export async function namedExpressions(): Promise<readonly NamedExpression[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const found = await Promise.all(files.map(expressionsIn))
  return found.flat()
}

async function expressionsIn(file: string): Promise<readonly NamedExpression[]> {
  const constants = constantsIn(readFileSync(join(SRC, file), 'utf8'))
  if (constants.length === 0 || RUNS_AT_ONCE.test(file)) return []
  const { [EXPOSED]: values } = await import(join(SRC, file))
  return constants.flatMap(({ name, doc }) => {
    const value: unknown = values[name]
    const expression = value instanceof RegExp ? value : (value as { readonly regexp?: RegExp } | null)?.regexp
    return expression instanceof RegExp ? [{ file, name, expression, ...examplesIn(doc) }] : []
  })
}

/**
 * Whether an expression matches an example. Where a part is marked (`vedtages ⟨i oktober⟩`) an expression may be asked about
 * the whole text, or, as most that read a sentence are, about that part alone, all before it or all from it on.
 */
export function matches(expression: RegExp, example: string): boolean {
  const [, before = '', space = '', part = '', behind = ''] = MARKED.exec(example) ?? []
  const texts = part
    ? [before + space + part + behind, before + space, space + part + behind, space + part, part]
    : [example]
  return texts.some((text) => text.search(expression) >= 0)
}

/** Files that do their work when they are loaded. */
const RUNS_AT_ONCE = /^(?:cli\/bin|ingest\/(?:parse-worker|watchdog-thread))\.ts$/

function constantsIn(source: string): readonly { readonly name: string; readonly doc: string }[] {
  return [...source.matchAll(CONSTANT)].map(([, doc = '', name = '']) => ({ name, doc: doc.replace(/\n \* ?/g, ' ') }))
}

function examplesIn(doc: string): Pick<NamedExpression, 'examples' | 'counterExamples'> {
  const cut = doc.search(BUT_NOT)
  const listed = (text: string) => [...text.matchAll(EXAMPLE)].map(([, example = '']) => unescaped(example))
  return cut < 0
    ? { examples: listed(doc), counterExamples: [] }
    : { examples: listed(doc.slice(0, cut)), counterExamples: listed(doc.slice(cut)) }
}

function unescaped(example: string): string {
  return example.replace(ESCAPE, (_, unicode?: string, byte?: string, letter?: string) =>
    letter
      ? ({ t: '\t', n: '\n' }[letter.toLowerCase()] ?? '')
      : String.fromCharCode(Number.parseInt(unicode ?? byte ?? '', 16)),
  )
}

const EXPOSED = 'expressions'

/** Lets a test see the constants that a file of the program keeps to itself. */
export const exposeExpressions: Plugin = {
  name: 'expose-expressions',
  transform(code, id) {
    if (!id.startsWith(SRC)) return null
    const names = constantsIn(readFileSync(id, 'utf8')).map(({ name }) => name)
    return { code: `${code}\nexport const ${EXPOSED} = { ${names.join(', ')} }`, map: null }
  },
}

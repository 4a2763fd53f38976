import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')
const PACKAGE: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(SRC, '..', 'package.json'), 'utf8'),
)

/** What each room may import besides itself. A room that is not named here is a change to be made on purpose. */
const READING = ['extract', 'blocks', 'headings', 'tree', 'facts']
const BASE = ['model', 'danish', 'errors.ts']
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': [],
  danish: ['model'],
  ...Object.fromEntries(READING.map((room, i) => [room, [...BASE, ...READING.slice(0, i)]])),
  'parse.ts': [...BASE, ...READING],
  check: [...BASE],
  store: [...BASE],
  search: [...BASE, 'store'],
  ingest: [...BASE, ...READING, 'parse.ts', 'store', 'search'],
  render: [...BASE, ...READING, 'check', 'store', 'search'],
  cli: [...BASE, ...READING, 'check', 'parse.ts', 'store', 'search', 'ingest', 'render'],
  'index.ts': [...BASE, ...READING, 'parse.ts', 'store', 'search', 'ingest', 'render'],
}

/** The rooms in which a package that users install may be used. */
const HOMES_OF_PACKAGE: Readonly<Record<string, readonly string[]>> = {
  '@embedpdf/pdfium': ['extract'],
  'better-sqlite3': ['store'],
  chalk: ['cli'],
  commander: ['cli'],
  htmlparser2: ['extract'],
  'iconv-lite': ['extract'],
  ignore: ['ingest'],
  mammoth: ['extract'],
  minisearch: ['search'],
  'pdf-parse': ['extract'],
  'postal-mime': ['extract'],
  saxen: ['extract'],
  'word-extractor': ['extract'],
}

/** Tables of Danish knowledge and of migrations may be as long as what they list. */
const TABLES: readonly string[] = [
  'danish/section-labels.ts',
  'facts/meeting/labels.ts',
  'facts/decisions/narrated/people.ts',
  'facts/decisions/operative/table.ts',
  'facts/actions/action-forms.ts',
  'headings/number-forms.ts',
  'store/migrations.ts',
]
/** Rooms of tables. */
const ROOMS = ['facts/decisions/phrases/', 'facts/votes/forms/']
const isTable = (path: string): boolean => TABLES.includes(path) || ROOMS.some((room) => path.startsWith(room))
const LONGEST_FILE = 250

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return { path, room: roomOf(path), text, imports: importsOf(text) }
  })

describe('architecture', () => {
  it('knows every room under src/', () => {
    expect([...new Set(files.map((f) => f.room))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('lets a stage import the model and earlier stages only', () => {
    const wrong = files.flatMap((file) =>
      ownImports(file)
        .map(roomOf)
        .filter((room) => room !== file.room && !MAY_IMPORT[file.room]?.includes(room))
        .map((room) => `${file.path} imports ${room}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no circle of imports', () => {
    const circles = files.flatMap((file) => (reaches(file.path, file.path, new Set()) ? [file.path] : []))
    expect(circles).toEqual([])
  })

  it('knows the home of every package, and uses it there only', () => {
    expect(Object.keys(HOMES_OF_PACKAGE)).toEqual(Object.keys(PACKAGE.dependencies).sort())
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((name) => HOMES_OF_PACKAGE[name] && !HOMES_OF_PACKAGE[name].includes(file.room))
        .map((name) => `${file.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('writes SQL only in store/', () => {
    const sql =
      /\b(?:SELECT\s+\S+[\s\S]*?\sFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|CREATE\s+(?:TABLE|VIEW|INDEX)|DELETE\s+FROM)\b/
    expect(files.filter((f) => f.room !== 'store' && sql.test(withoutComments(f.text))).map((f) => f.path)).toEqual([])
  })

  it('touches argv, the standard streams and the exit code only in cli/', () => {
    const terminal = /\bprocess\.(?:argv|stdin|stdout|stderr|exit|exitCode)\b|\bconsole\.\w/
    const elsewhere = files.filter((f) => f.room !== 'cli' && terminal.test(withoutComments(f.text)))
    expect(elsewhere.map((f) => f.path)).toEqual([])
  })

  it('is asynchronous only where files are read', () => {
    const asynchronous = /\basync\s+(?:function|\()|\bawait\s/
    const rooms = ['extract', 'ingest', 'cli', 'parse.ts', 'index.ts']
    const elsewhere = files.filter((f) => !rooms.includes(f.room) && asynchronous.test(withoutComments(f.text)))
    expect(elsewhere.map((f) => f.path)).toEqual([])
  })

  it('writes private members with #; only a constructor cannot be', () => {
    const word = /\bprivate\s(?!constructor\b)/
    expect(files.filter((f) => word.test(withoutStrings(withoutComments(f.text)))).map((f) => f.path)).toEqual([])
  })

  it('names files kebab-case after the thing they hold', () => {
    const says = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/
    const nothing = /^(?:utils?|helpers?|common|misc|managers?)\b/
    const wrong = files.filter(({ path }) => path.split('/').some((p) => nothing.test(p)) || !says.test(nameOf(path)))
    expect(wrong.map((f) => f.path)).toEqual([])
  })

  it('keeps files short, tables aside', () => {
    expect(TABLES.filter((table) => !files.some(({ path }) => path === table))).toEqual([])
    const long = files.filter(({ path, text }) => !isTable(path) && text.split('\n').length > LONGEST_FILE)
    expect(long.map((f) => f.path)).toEqual([])
  })
})

/** "facts/item.ts" → "facts"; "parse.ts" → "parse.ts". */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path
}

/** The specifiers of static imports, re-exports and dynamic imports. */
function importsOf(text: string): string[] {
  const FROM = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/g
  const BARE = /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
  const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  const found = [FROM, BARE, DYNAMIC].flatMap((pattern) => [...withoutComments(text).matchAll(pattern)])
  return found.map((match) => match[1] ?? '')
}

/** Imports of our own files, as paths below src/. */
function ownImports(file: SourceFile): string[] {
  const from = dirname(join(SRC, file.path))
  return file.imports.filter((name) => name.startsWith('.')).map((name) => relative(SRC, resolve(from, name)))
}

function reaches(path: string, goal: string, seen: Set<string>): boolean {
  const file = files.find((f) => f.path === path)
  return (file ? ownImports(file) : []).some((next) => {
    if (next === goal) return true
    if (seen.has(next)) return false
    seen.add(next)
    return reaches(next, goal, seen)
  })
}

function withoutStrings(text: string): string {
  return text.replace(/'[^'\n]*'/g, "''")
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

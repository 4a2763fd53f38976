import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/main.ts'

/**
 * The documentation says what the program does: every command stands in the README, and every ```console block is run.
 * `UPDATE=1 npx vitest run test/docs.test.ts` rewrites outputs and reference: read the diff before committing it.
 */
const update = process.env.UPDATE === '1'
const ROOT = join(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')
const folder = mkdtempSync(join(tmpdir(), 'minutes-docs-'))
const readme = readFileSync(README, 'utf8')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('every command', async () => {
  const names = await commandNames()

  it.each(names)('%s has help that opens with an example', async (name) => {
    const help = await output([name, '--help'])
    expect(help).toMatch(new RegExp(`^Example:\\n {2}(?:.*\\| )?minutes ${name}\\b`))
    expect(help).toContain('Usage: minutes')
  })

  it.each(names)('%s stands in the README with an example', (name) => {
    expect(readme).toMatch(new RegExp(`^(?:\\$ )?minutes ${name}\\b`, 'm'))
  })
})

describe('the README', { timeout: 60_000 }, () => {
  it('shows the help of every command as it is', async () => {
    const [before, , after] = parts(readme, '<!-- reference -->', '<!-- end of reference -->')
    const reference = await commandReference()
    if (update) writeFileSync(README, `${before}<!-- reference -->\n${reference}<!-- end of reference -->${after}`)
    expect(readFileSync(README, 'utf8')).toContain(reference)
  })

  it('shows what the program really prints', async () => {
    const text = readFileSync(README, 'utf8')
    const made = await withRealOutput(text)
    if (update) writeFileSync(README, made)
    expect(readFileSync(README, 'utf8')).toBe(made)
  })

  it('links only to files that exist', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(() => readFileSync(join(ROOT, target)), target).not.toThrow()
    }
  })
})

describe.each(['README.md', 'DESIGN.md', 'CONTRIBUTING.md'])('%s', (document) => {
  const folders = ['src', 'test', 'scripts', 'data', 'fixtures']
  const below = (at: string) => readdirSync(join(ROOT, at), { recursive: true, encoding: 'utf8' })
  const known = [...readdirSync(ROOT), ...folders.flatMap((at) => below(at).map((path) => `${at}/${path}`))]

  it('names only files of the program that exist', () => {
    const named = readFileSync(join(ROOT, document), 'utf8').matchAll(/`(\w[\w./-]*\.(?:ts|mjs|js|json|bin|md))`/g)
    const lost = [...named].filter(([, file = '']) => !known.some((path) => `/${path}`.endsWith(`/${file}`)))
    expect(lost.map(([, file]) => file)).toEqual([])
  })
})

/** Before, between and after two marks. */
function parts(text: string, from: string, to: string): [string, string, string] {
  const [a, b] = [text.indexOf(from), text.indexOf(to)]
  expect(a >= 0 && b > a, `${from} … ${to} are missing`).toBe(true)
  return [text.slice(0, a), text.slice(a + from.length, b), text.slice(b + to.length)]
}

async function commandNames(): Promise<string[]> {
  const help = await output(['--help'])
  const list = help.slice(help.indexOf('Commands:')).split('\n').slice(1)
  return list.map((line) => /^ {2}([a-z]+)\b/.exec(line)?.[1] ?? '').filter((name) => name !== '' && name !== 'help')
}

/** The help of every command, folded up; the options that all of them have are left to `minutes --help`. */
async function commandReference(): Promise<string> {
  const sections = (await commandNames()).map(async (name) => {
    const help = (await output([name, '--help'])).replace(/\nGlobal Options:\n(?: .*\n)+/, '')
    return `<details><summary><code>minutes ${name}</code></summary>\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n\n</details>\n`
  })
  return (await Promise.all(sections)).join('\n')
}

/** Runs every line `$ minutes …` of the console blocks in one temporary database and puts its output below it. */
async function withRealOutput(text: string): Promise<string> {
  let made = ''
  for (const piece of text.split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m)) {
    const isBlock = made.endsWith('```console\n')
    made += isBlock ? await consoleBlock(piece) : piece
  }
  return made
}

async function consoleBlock(block: string): Promise<string> {
  let made = ''
  for (const line of block.split('\n').filter((l) => l.startsWith('$ '))) {
    made += `${made ? '\n' : ''}${line}\n${await output(words(line.replace(/^\$ minutes /, '')))}`
  }
  return made.replaceAll(/[ \t]+$/gm, '')
}

/** `search "to ord" --limit 3` as the shell splits it. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
}

/** What a slow machine says while it works. */
const PROGRESS = /^\d+\/\d+ files, .* left\n/gm

async function output(argv: readonly string[]): Promise<string> {
  let text = ''
  const write = (chunk: string) => {
    text += chunk
  }
  await run(argv, {
    out: write,
    err: write,
    env: { MINUTES_DB: join(folder, 'minutes.db'), NO_COLOR: '1' },
    cwd: ROOT,
    terminal: { out: false, err: false, columns: 100 },
  })
  return text.replaceAll(join(folder, 'minutes.db'), 'minutes.db').replaceAll('\r', '').replaceAll(PROGRESS, '')
}

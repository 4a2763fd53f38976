import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { at } from '../../src/model/position.ts'
import { aDecision, aDocument, anItem, aSection } from '../document.ts'
import { MINUTES, newSession, sessionWith } from './session.ts'

describe('help', () => {
  it.each(COMMANDS.map(({ name }) => name))(
    'of %s opens with an example, wherever it is asked for',
    async (command) => {
      const { code, out } = await newSession().minutes(`${command} --help`)
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^Example:\n  minutes ${command}`))
      for (const line of [`help ${command}`, `--help ${command}`, `${command} -h`])
        expect(await newSession().minutes(line)).toMatchObject({ code, out })
      for (const option of ['--db', '--quiet', '--no-color', '--debug']) expect(out).toContain(option)
    },
  )

  it('names every command', async () => {
    const { out } = await newSession().minutes('--help')
    for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `)
  })
})

describe('wrong usage gives one line and exit code 2', () => {
  it.each([
    ['list --farve', "minutes: unknown option '--farve'\n"],
    ['list --since tirsdag', 'Give a date such as'],
    ['list --since 2022-02-30', 'There is no such day'],
    ['decisions --outcome måske', '"måske" is none of'],
    ['list --limit 0', 'Give a whole number from 1'],
    ['list --format xml', 'Allowed choices are'],
    ['serach x', "minutes: unknown command 'serach'"],
    ['help serach', "minutes: unknown command 'serach'\n(Did you mean search?)"],
    ['serach --help', "minutes: unknown command 'serach'"],
    ['list --excel --format json', '--excel is for csv, not for json'],
    ['votes --raw --format text', '--raw is for csv, not for text'],
    ['search', "missing required argument 'query'"],
    ['committees rename a b', 'this command knows "alias NAME BODY"'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await newSession().minutes(line)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })
})

describe('a mistake of the program itself', () => {
  it('is told with its place, and is never mistaken for "nothing found"', async () => {
    const thrown = () => {
      throw new TypeError('no such thing')
    }
    const { code, err } = await newSession().minutes('list', { env: new Proxy({}, { get: thrown }) })
    expect(code).toBe(2)
    expect(err).toMatch(/^minutes: a mistake in minutes itself.*\nTypeError: no such thing\n {4}at /)
  })
})

describe('minutes search', () => {
  const session = () =>
    sessionWith(
      aDocument('a.txt', { items: [anItem({ sections: [aSection({ text: 'Vi anlægger cykelstier ved havnen.' })] })] }),
    )

  it('prints the contract', async () => {
    const result = JSON.parse((await session().minutes('search havnen --format json')).out)
    expect(result).toMatchObject({ schema: 'minutes.search/1', query: 'havnen', total: 1, suggestions: [] })
    expect(result.hits).toMatchObject([
      {
        id: 'fu-2022-03-15#1',
        meeting: { id: 'fu-2022-03-15', acronym: 'FU', date: '2022-03-15', kind: 'minutes' },
        item: { number: '1', ordinal: 1, title: 'Nye cykelstier' },
        section: 'decision',
        snippet: 'Vi anlægger cykelstier ved [havnen].',
        source: { path: 'a.txt' },
        position: { line: 12 },
        score: expect.any(Number),
      },
    ])
  })

  it('prints the very line a match stands on', async () => {
    const long = aSection({
      position: at(3),
      text: 'Første linje.\nAnden linje om havnen.',
      lines: [
        [0, 2, 3],
        [14, 2, 9],
      ],
    })
    const { minutes } = sessionWith(aDocument('a.pdf', { items: [anItem({ sections: [long] })] }))
    expect((await minutes('search havnen')).out).toContain('decision · a.pdf:2:9')
  })

  it.each(['?!', '...', '"', '-', '*'])('of only %s finds nothing and says why', async (query) => {
    const { code, out, err } = await session().minutes(['search', '--', query])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('no word to search for')
  })

  it('leaves stdout empty and returns 1 when nothing is found', async () => {
    expect(await session().minutes('search undervandsbåd')).toMatchObject({ code: 1, out: '' })
  })
})

describe('what is printed', () => {
  const evil = 'Godkendt \u001b]52;c;cm0=\u0007\u001b[2J\u202e!'
  const session = () =>
    sessionWith(
      aDocument('a.txt', {
        items: [anItem({ title: evil, sections: [aSection({ text: evil })], decisions: [aDecision({ quote: evil })] })],
      }),
    )

  it.each(['decisions', 'search godkendt', 'show fu-2022-03-15', 'show fu-2022-03-15#1', 'decisions --format md'])(
    '%s never lets control characters of a document reach the terminal',
    async (line) => {
      const { out } = await session().minutes(line)
      expect(out).toContain('Godkendt')
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    },
  )

  it('has colour on a terminal, and not with --no-color, NO_COLOR or in a pipe', async () => {
    const terminal = { out: true, err: true, columns: 80 }
    const { minutes } = sessionWith(aDocument('a.txt'))
    expect((await minutes('decisions', { terminal })).out).toContain('\u001b[32mapproved\u001b[39m')
    expect((await minutes('decisions --no-color', { terminal })).out).not.toContain('\u001b')
    expect((await minutes('decisions', { terminal, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    expect((await minutes('decisions', { terminal, env: { FORCE_COLOR: '0' } })).out).not.toContain('\u001b')
    expect((await minutes('decisions', { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b')
    expect((await minutes('decisions')).out).not.toContain('\u001b')
  })

  it('is wrapped to the width of the terminal', async () => {
    const quote = 'Udvalget godkendte forslaget. '.repeat(20).trim()
    const { minutes } = sessionWith(aDocument('a.txt', { items: [anItem({ decisions: [aDecision({ quote })] })] }))
    const { out } = await minutes('decisions', {
      terminal: { out: true, err: true, columns: 60 },
      env: { NO_COLOR: '1' },
    })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  it('is guarded in csv against running as a formula', async () => {
    const { minutes } = sessionWith(
      aDocument('a.txt', {
        items: [anItem({ title: '=HYPERLINK("x")', decisions: [aDecision({ quote: '- udgår' })] })],
      }),
    )
    const { out } = await minutes('decisions --format csv')
    expect(out).toContain(`"'=HYPERLINK(""x"")"`)
    expect(out).toContain("'- udgår")
    const { out: raw } = await minutes('decisions --raw')
    expect(raw).toContain('"=HYPERLINK(""x"")"')
    expect(raw).toContain(',- udgår,')
    expect((await minutes('decisions --raw --excel')).out).toContain(';- udgår;')
  })

  it('keeps numbers and what looks like a date as they are in a Danish Excel', async () => {
    const items = ['3/24', '2.1', '01', '12'].map((number, i) =>
      anItem({ number, ordinal: i + 1, decisions: [aDecision({ confidence: 0.97 })] }),
    )
    const { minutes } = sessionWith(aDocument('a.txt', { items }))
    const { out } = await minutes('decisions --excel')
    expect(out.match(/;minutes;[^;]*;/g)).toEqual([
      ...[';minutes;"=""3/24""";', ';minutes;"=""2.1""";', ';minutes;"=""01""";', ';minutes;12;'],
    ])
    expect(out).toContain(';0,97;')
    expect(out).toMatch(/;\d{4}-\d\d-\d\d;/)
    expect((await minutes('decisions --format csv')).out).toContain(',3/24,')
  })
})

describe('minutes parse and inspect', () => {
  it('parse prints one object for each file, also for one that cannot be read', async () => {
    const { minutes, file } = newSession()
    file('a.txt', MINUTES)
    const { code, out, err } = await minutes('parse a.txt mangler.txt --format ndjson')
    const [read, missing] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(read).toMatchObject({ schema: 'minutes.parse/1', status: 'ok', source: { path: 'a.txt' } })
    expect(missing).toMatchObject({ status: 'unreadable', source: { path: 'mangler.txt' } })
    expect(err).toContain('mangler.txt: could not be opened (there is no such file)')
    expect(code).toBe(3)
  })

  it.each(['lines', 'blocks', 'headings', 'tree', 'facts'])(
    'inspect names the list after the stage %s',
    async (stage) => {
      const { minutes, file } = newSession()
      file('a.txt', MINUTES)
      const json = JSON.parse((await minutes(`inspect a.txt --stage ${stage} --format json`)).out)
      expect(json).toMatchObject({
        schema: 'minutes.inspect/1',
        stage,
        [stage]: expect.anything(),
        messages: expect.any(Array),
      })
      expect((await minutes(`inspect a.txt --stage ${stage} --format text`)).out).toContain('a.txt:')
    },
  )
})

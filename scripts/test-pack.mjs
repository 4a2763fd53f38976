/** `npm run test:pack`: packs the package, installs it into an empty folder and uses it there as a stranger would. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'minutes-pack-'))
const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8' })

function must(condition, what) {
  if (!condition) throw new Error(`packed program: ${what}`)
  console.log(`ok  ${what}`)
}

try {
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root),
  )
  const paths = files.map((f) => f.path)
  must(
    paths.includes('bin/minutes.js') && paths.includes('README.md'),
    `${paths.length} files packed, README among them`,
  )
  must(!paths.some((p) => /^(?:src|test|fixtures|scripts)\//.test(p)), 'no sources, tests or fixtures in the package')

  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--silent', join(folder, filename)])
  mkdirSync(join(folder, 'referater'))
  for (const document of ['wrong-weekday/dagsorden.txt', 'council-word/referat.docx', 'school-board/referat.pdf']) {
    cpSync(join(root, 'fixtures', document), join(folder, 'referater', document.replace('/', '-')))
  }
  const minutes = (...args) => run(join(folder, 'node_modules', '.bin', 'minutes'), args)
  must(/^\d+\.\d+\.\d+/.test(minutes('--version')), 'minutes --version')
  minutes('ingest', '--quiet', 'referater')
  must(JSON.parse(minutes('search', 'skulptur', '--format', 'json')).total === 1, 'search finds a Word document')
  must(JSON.parse(minutes('search', 'mobilpolitik', '--format', 'json')).total === 1, 'search finds a PDF')
  must(minutes('decisions', '--committee', 'FU').includes('chefnetværket'), 'decisions --committee FU')

  writeFileSync(
    join(folder, 'use.js'),
    `import { parseFile } from 'danish-minutes'
     const { items } = await parseFile('referater/wrong-weekday-dagsorden.txt')
     console.log(items.length)`,
  )
  must(Number(run(process.execPath, ['use.js'])) === 5, "import { parseFile } from 'danish-minutes'")
} finally {
  rmSync(folder, { recursive: true, force: true })
}

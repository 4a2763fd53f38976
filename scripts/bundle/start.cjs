'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** By the names of the packs: the parts in them, and the scripts they came from. */
const parts = {}
const scripts = {}

/** What the parts of the program call `require`: gives the exports of a part, or of any other module. */
function load(name) {
  const part = partsOf('asking')[name]
  if (part === undefined) return require(name)
  return typeof part === 'string' ? partsOf(part)[name]() : part()
}

/** The parts of a pack by name; of a part in another pack the name of that. */
function partsOf(pack) {
  parts[pack] ??= open(pack)
  return parts[pack]
}

function open(pack) {
  // V8 would first compile every expression to be interpreted, which takes three times as long as to compile it for good.
  if (pack === 'reading') require('node:v8').setFlagsFromString('--regexp-tier-up-ticks=0')
  const [file, compiled] = [join(__dirname, `${pack}.js`), compiledFile(pack)]
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined
  scripts[pack] = new Script(readFileSync(file, 'utf8'), { filename: file, cachedData })
  const module = {}
  scripts[pack].runInThisContext()(module, load, __filename, __dirname)
  return module.exports
}

/** V8's own compilation of a pack; of no use to another V8, which compiles for itself. */
function compiledFile(pack) {
  return join(__dirname, `${pack}.${process.versions.v8}-${process.platform}-${process.arch}.v8`)
}

load.resolve = require.resolve
load.scripts = scripts
load.compiledFile = compiledFile
module.exports = load

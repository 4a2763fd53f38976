'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const PACK = join(__dirname, 'pack.js')
/** V8's own compilation of the pack; of no use to another V8, which compiles for itself. */
const COMPILED = join(__dirname, `pack.${process.versions.v8}-${process.platform}-${process.arch}.v8`)

/** What the parts of the program call `require`: gives the exports of a part, or of any other module. */
function load(name) {
  load.parts ??= openPack()
  const part = load.parts[name]
  return part === undefined ? require(name) : part()
}

function openPack() {
  const cachedData = existsSync(COMPILED) ? readFileSync(COMPILED) : undefined
  load.pack = new Script(readFileSync(PACK, 'latin1'), { filename: PACK, cachedData })
  const module = {}
  load.pack.runInThisContext()(module, load, __filename, __dirname)
  return module.exports
}

load.resolve = require.resolve
load.COMPILED = COMPILED
module.exports = load

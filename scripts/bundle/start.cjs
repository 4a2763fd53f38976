'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** Names of the parts that lie together in `PACK`, and the parts that every start needs (both written by build.mjs). */
const PACKED = new Set(/* PACKED */)
const parts = {
  /* PARTS */
}
const PACK = join(__dirname, 'pack.js')
/** V8's own compilation of the pack; of no use to another V8, which compiles for itself. */
const COMPILED = join(__dirname, `pack.${process.versions.v8}-${process.platform}-${process.arch}.v8`)

const loaded = new Map()

/** What the parts call `require`: gives the exports of a part of the program, or of any other module. */
function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  if (parts[name] === undefined && PACKED.has(name)) openPack()
  const part = parts[name]
  if (part === undefined) return require(name)
  const module = { exports: {} }
  loaded.set(name, module)
  part(module, module.exports, load)
  return module.exports
}

function openPack() {
  const cachedData = existsSync(COMPILED) ? readFileSync(COMPILED) : undefined
  load.pack = new Script(readFileSync(PACK, 'latin1'), { filename: PACK, cachedData })
  Object.assign(parts, load.pack.runInThisContext()(__filename, __dirname))
}

load.resolve = require.resolve
load.COMPILED = COMPILED
module.exports = load

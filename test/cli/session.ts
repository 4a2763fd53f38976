import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/main.ts'
import type { ParsedDocument } from '../../src/model/document.ts'
import { openStore } from '../../src/store/open.ts'
import { newFolder, save } from '../store/archive.ts'

/** What a command line printed and returned. */
export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A user in a folder of their own. */
export interface Session {
  readonly folder: string
  /** `minutes('search palliation')`, or the words as a list when they hold blanks. */
  readonly minutes: (line: string | readonly string[], io?: Partial<Io>) => Promise<Printed>
  /** Writes a file into the folder and returns its path. */
  readonly file: (name: string, content: string | Uint8Array) => string
}

export function newSession(): Session {
  const folder = newFolder()
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    minutes: async (line, io = {}) => {
      let out = ''
      let err = ''
      const code = await run(typeof line === 'string' ? line.split(' ') : line, {
        out: (text) => {
          out += text
        },
        err: (text) => {
          err += text
        },
        env: {},
        cwd: folder,
        terminal: { out: false, err: false, columns: 80 },
        ...io,
      })
      return { code, out, err }
    },
  }
}

/** A session whose database holds these documents; their paths are relative to the session's folder. */
export function sessionWith(...documents: readonly ParsedDocument[]): Session {
  const session = newSession()
  const store = openStore(join(session.folder, 'minutes.db'), { mode: 'create' })
  for (const document of documents) {
    const path = join(session.folder, document.source.path)
    save(store, { ...document, source: { ...document.source, path } })
  }
  store.close()
  return session
}

/** Minutes in a form that every version of the reading understands. */
export const MINUTES = `Referat

Møde:  Klimadirektørernes Forretningsudvalg
Tid:   Tirsdag den 15. marts 2022 kl. 12.30-14.00
Sted:  Teams-møde
Deltagere:  Asta Holm, Bo Lind
Afbud:  Carla Friis

1. Nye cykelstier

Forvaltningen har lavet et forslag til nye cykelstier.

Indstilling:

Det indstilles, at forslaget godkendes.

Referat:

Forretningsudvalget godkendte forslaget.

2. Havnebad

Der er brug for et havnebad.

Referat:

Forretningsudvalget besluttede at udsætte punktet.
`

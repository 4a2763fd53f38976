import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { MinutesError } from '../errors.ts'
import type { Io } from './io.ts'

const NAME = 'minutes.db'

/** Where the database is: `--db`, else `$MINUTES_DB`, else the nearest `minutes.db` upwards, else `./minutes.db`. */
export function databasePath(io: Pick<Io, 'env' | 'cwd'>, option: string | undefined): string {
  const given = option ?? (io.env.MINUTES_DB || undefined)
  return given === undefined ? (nearest(io.cwd) ?? join(io.cwd, NAME)) : resolve(io.cwd, given)
}

/** For the commands that only ask: throws when there is no database yet, and says how to make one. */
export function existingDatabase(io: Pick<Io, 'env' | 'cwd'>, option: string | undefined): string {
  const path = databasePath(io, option)
  if (existsSync(path)) return path
  const db = option === undefined ? '' : ` --db ${option}`
  throw new MinutesError('no-database', `there is no database ${path}`, `Make one: minutes ingest <folder>${db}`)
}

function nearest(folder: string): string | undefined {
  const path = join(folder, NAME)
  if (existsSync(path)) return path
  const parent = dirname(folder)
  return parent === folder ? undefined : nearest(parent)
}

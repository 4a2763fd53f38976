import type { Lists } from './needs.ts'

/**
 * The needed words of the program's expressions by their source; the build fills it in (`scripts/bundle/ready-words.mjs`).
 *
 * To read them off all expressions takes ten times as long as to read a short document. An expression that is not here is
 * read when it is asked for.
 */
export const READY_WORDS: ReadonlyMap<string, Lists> = new Map()

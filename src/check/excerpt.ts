import { withMaskedCpr } from './cpr.ts'

/** So many characters of a text are enough to know it by. */
const MOST = 80

/**
 * How a report quotes text that may be secret: verbatim, on one line, its beginning when it is long, and without the last
 * digits of CPR numbers: `excerpt('Borger 010203-1234') === '"Borger 010203-xxxx" (18 characters)'`.
 */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const masked = withMaskedCpr(line)
  const shown = masked.length > MOST ? `${masked.slice(0, MOST).trimEnd()}…` : masked
  return `"${shown}" (${line.length} ${line.length === 1 ? 'character' : 'characters'})`
}

import { CONTROL } from './clean.ts'

/**
 * JSON that is safe to look at on a terminal: control and direction characters of documents stand as `\u009b`, which a
 * program reads as the same text. `indent` and `replacer` as in `JSON.stringify`.
 */
export function toJson(value: unknown, indent = 0, replacer?: (key: string, value: unknown) => unknown): string {
  const text = JSON.stringify(value, replacer, indent)
  return text.replace(CONTROL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

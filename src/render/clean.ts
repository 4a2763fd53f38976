/** Controls that could move the cursor, write the clipboard or turn the reading direction: `\u001b[31m`, `\u202e`; not `\t`, `\n`. */
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Text of a document or a file name, safe to print on a terminal: control and direction characters are taken out. */
export function clean(text: string): string {
  return text.replace(CONTROL, '')
}

/** On one line: `oneLine('Godkendt.\n  Ø stemte imod') === 'Godkendt. Ø stemte imod'`. */
export function oneLine(text: string): string {
  return clean(text.replace(/\s+/g, ' ')).trim()
}

/** A path to print: as it is, or quoted with escapes when it holds line breaks or control characters. */
export function printablePath(path: string): string {
  return clean(path) === path && !/[\n\t]/.test(path) ? path : JSON.stringify(path).replace(CONTROL, '?')
}

/** Public API of `danish-minutes`. Everything else is internal. */
export { MinutesError } from './errors.ts'
export type * from './model/document.ts'
export type * from './model/fact.ts'
export type { Message, Severity } from './model/message.ts'
export type { Position } from './model/position.ts'
export { type ParseOptions, parseBytes, parseFile } from './parse.ts'

import type { Command } from 'commander'
import { parseFile } from '../../parse.ts'
import { EXIT, type Io } from '../io.ts'

/** `minutes parse FILE...`: documents to JSON, without a database. */
export function parseCommand(program: Command, io: Io, finish: (code: number) => void): void {
  program
    .command('parse <file...>')
    .description('read documents and print what is in them')
    .option('--format <format>', 'json or ndjson', 'json')
    .action(async (files: string[], options: { format: string }) => {
      let partial = false
      for (const file of files) {
        const document = await parseFile(file)
        partial ||= document.status !== 'ok'
        io.out(`${options.format === 'ndjson' ? JSON.stringify(document) : JSON.stringify(document, null, 2)}\n`)
      }
      finish(partial ? EXIT.partial : EXIT.ok)
    })
}

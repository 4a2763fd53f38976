import { resolve } from 'node:path'
import { readDocument, reasonOf } from '../../ingest/read-document.ts'
import { toJson } from '../../render/json.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../io.ts'
import { unreadLine } from '../ledger.ts'
import { formatOption, OCR_OPTION } from '../options.ts'

export const parseCommand = defineCommand<{ readonly format: 'json' | 'ndjson'; readonly ocr: 'auto' | 'off' }>({
  usage: 'parse <file...>',
  examples: ['minutes parse referat.pdf', "minutes parse *.docx --format ndjson | jq '.items[].title'"],
  options: [OCR_OPTION, formatOption(['json', 'ndjson'], 'json')],
  notes: 'One object for each file, in the order given; "status" says why a file could not be read (exit code 3).',
  run: async (context, [files], { format, ocr }) => {
    let code: number = EXIT.ok
    for (const file of files as string[]) {
      const document = await readDocument(resolve(context.io.cwd, file), file, { ocr: ocr === 'auto' })
      context.io.out(`${toJson(document, format === 'json' ? 2 : 0, withoutLines)}\n`)
      if (document.status === 'ok') continue
      code = EXIT.partial
      context.io.err(`${unreadLine({ path: file, status: document.status, reason: reasonOf(document) })}\n`)
    }
    return code
  },
})

/** The lines of a section's text are for the database, not for the contract. */
function withoutLines(key: string, value: unknown): unknown {
  return key === 'lines' ? undefined : value
}

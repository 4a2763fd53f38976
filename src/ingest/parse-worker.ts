import type { Message } from '../model/message.ts'
import { type ParseOptions, parseStages, type Stages } from '../parse.ts'

/** What the parent asks for. */
export interface ParseJob {
  readonly bytes: Uint8Array
  readonly path: string
  readonly options: ParseOptions
  /** Only the document is needed, or every stage (`inspect`). */
  readonly want: 'document' | 'stages'
}

/** What the child answers: the result, or that it failed in a way it did not foresee. */
export type ParseAnswer =
  | { readonly type: 'done'; readonly stages: Stages | Pick<Stages, 'document'> }
  | { readonly type: 'failed'; readonly message: Message['text'] }

/** The program of a child process: reads one document after the other until the parent closes the channel, which ends it. */
function serve(): void {
  process.on('message', (job: ParseJob) => {
    void answer(job).then((reply) => process.send?.(reply))
  })
  process.on('SIGINT', () => {
    // The parent decides: it finishes the file at hand and closes the channel.
  })
}

async function answer({ bytes, path, options, want }: ParseJob): Promise<ParseAnswer> {
  try {
    const stages = await parseStages(bytes, path, options)
    return { type: 'done', stages: want === 'stages' ? stages : { document: stages.document } }
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

serve()

import { basename } from 'node:path'
import type { OnPages } from '../extract/extractor.ts'
import { extract } from '../extract/registry.ts'
import { unseenIn } from '../extract/unseen/unseen.ts'
import type { Message } from '../model/message.ts'
import { type ParseOptions, type Stages, stagesOf } from '../parse.ts'
import { type Limits, limitsFor } from './limits.ts'
import { type SentStages, toSent } from './sent-stages.ts'
import { Watchdog } from './watchdog.ts'

/** What the parent asks for. */
export interface ParseJob {
  readonly bytes: Uint8Array
  readonly path: string
  readonly options: ParseOptions
  /** Only the document is needed, or every stage (`inspect`), or also what the document does not show (`check`). */
  readonly want: 'document' | 'stages' | 'unseen'
}

/** What the child answers: the result, or that it failed in a way it did not foresee. */
export type ParseAnswer =
  | { readonly type: 'done'; readonly stages: SentStages | Pick<Stages, 'document'>; readonly rss: number }
  | { readonly type: 'failed'; readonly message: Message['text'] }

/** So many characters are worth the time of a page, in formats that have none. */
const LETTERS_OF_PAGE = 2000
/** A page that is drawn, to see what it does not show, takes the time of several that are only read. */
const PAGES_DRAWN = { document: 1, stages: 1, unseen: 5 } as const

/** The program of a child process: reads one document after the other until the parent closes the channel, which ends it. */
function serve(): void {
  const watchdog = new Watchdog()
  let turn: Promise<unknown> = Promise.resolve()
  process.on('message', (job: ParseJob) => {
    turn = turn.then(() => answer(job, watchdog)).then(reply)
  })
  const wait = () => {
    // The parent decides: it finishes the files at hand and closes the channel.
  }
  process.on('SIGINT', wait).on('SIGTERM', wait)
}

/** What cannot be sent is a mistake of ours, and no reason to end the child. */
function reply(answer: ParseAnswer): void {
  try {
    process.send?.(answer)
  } catch (error) {
    process.send?.({ type: 'failed', message: String(error) } satisfies ParseAnswer)
  }
}

async function answer(job: ParseJob, watchdog: Watchdog): Promise<ParseAnswer> {
  const allow = (pages: number, byOcr = 0): Limits => limitsFor(job.bytes.length, { pages, byOcr })
  watchdog.start(allow(0))
  try {
    const stages = await read(job, (pages, byOcr) => watchdog.allow(allow(pages * PAGES_DRAWN[job.want], byOcr)))
    const sent = job.want === 'document' ? { document: stages.document } : toSent(stages)
    const unseen = job.want === 'unseen' ? { unseen: await unseenIn(job.bytes, stages.extraction) } : {}
    return { type: 'done', stages: { ...sent, ...unseen }, rss: watchdog.rss }
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) }
  } finally {
    watchdog.stop()
  }
}

async function read(job: ParseJob, allow: OnPages): Promise<Stages> {
  const extraction = await extract(job.bytes, basename(job.path), { ocr: job.options.ocr ?? false, onPages: allow })
  const letters = extraction.lines.reduce((sum, line) => sum + line.text.length, 0)
  allow((extraction.pages ?? 0) + letters / LETTERS_OF_PAGE, extraction.ocrPages?.length)
  return stagesOf(extraction, job)
}

serve()

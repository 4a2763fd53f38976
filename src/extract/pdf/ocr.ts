import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OCR_PACKAGES } from '../ocr-packages.ts'
import type { Picture } from './engine.ts'

/** A word as OCR reads it; places in pixels of the picture. */
export interface OcrWord {
  readonly text: string
  readonly bbox: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }
}

export interface OcrLine {
  readonly words: readonly OcrWord[]
  readonly baseline: { readonly y0: number; readonly y1: number }
  /** Height of the letters, with what stands above and below the small ones. */
  readonly rowAttributes: { readonly rowHeight: number }
}

/** What OCR finds in a picture. */
export interface OcrText {
  readonly lines: readonly OcrLine[]
  /** How sure it is of the words, from 0 to 1. */
  readonly confidence: number
}

/** Reads pictures of text. Always {@link Ocr.close} it. */
export interface Ocr {
  read(picture: Picture): Promise<OcrText>
  close(): Promise<void>
}

/** The little we use of tesseract.js; it may not be installed. */
interface Tesseract {
  createWorker(language: string, engine: number, options: object): Promise<TesseractWorker>
}
interface TesseractWorker {
  recognize(image: Buffer, options: object, output: object): Promise<{ readonly data: TesseractPage }>
  terminate(): Promise<unknown>
}
interface TesseractPage {
  readonly confidence: number
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly OcrLine[] }[] }[] | null
}

/** Neural recognition only. */
const LSTM = 1

/** Danish OCR without any network: program and language data come from the installed packages. `null` without them. */
export async function openOcr(): Promise<Ocr | null> {
  const require = createRequire(import.meta.filename)
  try {
    const [program, language] = OCR_PACKAGES
    const data = dirname(require.resolve(`${language}/package.json`))
    const { createWorker } = require(program) as Tesseract
    const paths = { langPath: join(data, '4.0.0_best_int'), cacheMethod: 'none', gzip: true }
    const worker = await createWorker('dan', LSTM, { ...paths, errorHandler: () => {} })
    return new TesseractOcr(worker)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

class TesseractOcr implements Ocr {
  readonly #worker: TesseractWorker

  constructor(worker: TesseractWorker) {
    this.#worker = worker
  }

  async read({ image }: Picture): Promise<OcrText> {
    const { data } = await this.#worker.recognize(Buffer.from(image), {}, { text: false, blocks: true })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
    return { lines, confidence: data.confidence / 100 }
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}

/** What reading one document may cost before it is given up. Real documents stay far below. */
export interface Limits {
  /** Processor time. */
  readonly cpuMs: number
  /** Waiting time: longer, because the machine may be busy. */
  readonly wallMs: number
  /** Memory of the whole process, WebAssembly included. */
  readonly rssBytes: number
}

/** Before anything is known of a document: opening it, and reading what is not divided into pages. */
const BASE_MS = 6000
/** A page of a PDF takes 5 ms; a long text is worth the pages it would fill. */
const PAGE_MS = 100
/** A page takes OCR two to five seconds. */
const OCR_PAGE_MS = 30_000
/** No scan of a page that can be read is smaller. */
const BYTES_OF_SCAN = 5000
/** As many pages as a file can claim in good faith: a PDF page is hardly ever below this. */
const BYTES_OF_PAGE = 1000
const RSS_BYTES = 1000 * 2 ** 20

/** For a document of so many bytes, and of so many pages as far as is known, some of which OCR is to read. */
export function limitsFor(bytes: number, { pages = 0, byOcr = 0 } = {}): Limits {
  const scans = OCR_PAGE_MS * Math.min(byOcr, bytes / BYTES_OF_SCAN)
  const cpuMs = BASE_MS + PAGE_MS * Math.min(pages, bytes / BYTES_OF_PAGE) + scans
  return { cpuMs, wallMs: 4 * cpuMs, rssBytes: RSS_BYTES }
}

/** Why a process was stopped. */
export type Excess = 'timeout' | 'too-large'

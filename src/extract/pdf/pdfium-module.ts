import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'

/** The little of WebAssembly we touch; Node has it, the types of Node 20 do not. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
interface WasmInstance {
  readonly exports: { readonly memory: WasmMemory }
}
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: object): Promise<WasmInstance>
}

/** The functions of pdfium that we call; what they do is written in its `fpdf_text.h` and `fpdfview.h`. */
type FunctionName =
  | 'PDFiumExt_Init'
  | `FPDF_${'LoadMemDocument' | 'GetLastError' | 'GetPageCount' | 'CloseDocument' | 'LoadPage' | 'ClosePage'}`
  | `FPDF_${'GetPageWidthF' | 'GetPageHeightF' | 'GetPageBoundingBox'}`
  | `FPDFPage_${'GetRotation' | 'CountObjects' | 'GetObject'}`
  | `FPDFPageObj_${'GetType' | 'GetBounds' | 'GetMatrix'}`
  | `FPDFImageObj_${'GetImagePixelSize' | 'GetImageFilterCount' | 'GetImageFilter' | 'GetImageDataRaw'}`
  | `FPDFBitmap_${'CreateEx' | 'FillRect' | 'GetBuffer' | 'GetStride' | 'Destroy'}`
  | 'FPDF_RenderPageBitmap'
  | `FPDFPath_${'CountSegments' | 'GetDrawMode'}`
  | 'FPDFTextObj_GetTextRenderMode'
  | `FPDFText_${'LoadPage' | 'ClosePage' | 'CountChars' | 'GetUnicode' | 'IsGenerated' | 'IsHyphen' | 'GetTextObject'}`
  | `FPDFText_${'GetCharOrigin' | 'GetLooseCharBox' | 'GetMatrix' | 'GetFontSize' | 'GetFontWeight' | 'GetFontInfo'}`

/** The WebAssembly functions themselves: the wrappers of the package cost ten times the work for each character. */
type Functions = Readonly<Record<FunctionName, (...values: number[]) => number>>

/** pdfium with its memory. All pointers are plain numbers. */
export interface Pdfium {
  readonly call: Functions
  readonly malloc: (bytes: number) => number
  readonly free: (pointer: number) => void
  /** The memory as it is now: it may move whenever pdfium is called. */
  readonly memory: () => Buffer
  /** It has asked for more memory than it may have. */
  readonly exhausted: () => boolean
}

/**
 * More than any document needs whose pictures are not drawn. Without a limit a file of 776 bytes takes 2 GB, and
 * limits on workers do not see WebAssembly memory.
 */
const MAX_PAGES_OF_MEMORY = (512 << 20) / 65536

let refusals = 0
let loaded: Promise<Pdfium> | null = null

/** Loads pdfium once per process, from the package on disk. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load()
  return loaded
}

/** After an abort pdfium answers every file with the same error: the next one gets a new instance. */
export function dropPdfium(): void {
  loaded = null
}

async function load(): Promise<Pdfium> {
  const binary = await readFile(createRequire(import.meta.filename).resolve('@embedpdf/pdfium/pdfium.wasm'))
  const module = await WebAssembly.compile(binary)
  let memory: WasmMemory | undefined
  const overrides = {
    instantiateWasm: (imports: object, done: (instance: WasmInstance) => void) => {
      void WebAssembly.instantiate(module, imports).then((instance) => {
        memory = limited(instance.exports.memory)
        done(instance)
      })
      return {}
    },
    print: () => {},
    printErr: () => {},
  }
  const wrapped = await init(overrides as unknown as Parameters<typeof init>[0])
  const { malloc, free } = wrapped.pdfium.wasmExports
  const call = wrapped.pdfium.wasmExports as unknown as Functions
  call.PDFiumExt_Init()
  if (!memory) throw new Error('pdfium did not start')
  const { buffer } = memory
  let view = Buffer.from(buffer)
  const current = memory
  const before = refusals
  return {
    call,
    malloc,
    free,
    memory: () => {
      if (view.buffer !== current.buffer) view = Buffer.from(current.buffer)
      return view
    },
    exhausted: () => refusals > before,
  }
}

function limited(memory: WasmMemory): WasmMemory {
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength / 65536 + pages > MAX_PAGES_OF_MEMORY) {
      refusals++
      throw new RangeError('memory limit')
    }
    return grow(pages)
  }
  return memory
}

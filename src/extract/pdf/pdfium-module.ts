import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init } from '@embedpdf/pdfium'

/** The little of WebAssembly we touch; Node has it, the types of Node 20 do not. */
interface WasmMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
  /** Called when it has grown, and so moved. */
  moved?: () => void
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
  | 'FPDFCatalog_IsTagged'
  | 'FPDF_GetMetaText'
  | `FPDFPage_${'GetAnnotCount' | 'GetAnnot' | 'CloseAnnot'}`
  | `FPDFAnnot_${'GetSubtype' | 'GetStringValue' | 'GetRect'}`
  | `FPDFBookmark_${'GetFirstChild' | 'GetNextSibling' | 'GetTitle' | 'GetDest' | 'GetAction'}`
  | 'FPDFAction_GetDest'
  | 'FPDFDest_GetDestPageIndex'
  | 'FPDFPageObj_GetMarkedContentID'
  | `FPDF_StructTree_${'GetForPage' | 'CountChildren' | 'GetChildAtIndex' | 'Close'}`
  | `FPDF_StructElement_${'GetType' | 'CountChildren' | 'GetChildAtIndex' | 'GetChildMarkedContentID'}`
  | `FPDFPath_${'CountSegments' | 'GetDrawMode'}`
  | 'FPDFTextObj_GetTextRenderMode'
  | `FPDFText_${'LoadPage' | 'ClosePage' | 'CountChars' | 'GetUnicode' | 'IsGenerated' | 'IsHyphen' | 'GetTextObject'}`
  | `FPDFText_${'GetCharOrigin' | 'GetLooseCharBox' | 'GetMatrix' | 'GetFontSize' | 'GetFontWeight' | 'GetFontInfo'}`

/** The WebAssembly functions themselves: the wrappers of the package cost ten times the work for each character. */
type Functions = Readonly<Record<FunctionName, (...values: number[]) => number>>

/** Memory as arrays of numbers. */
export interface Numbers {
  readonly ints: Int32Array
  readonly floats: Float32Array
  readonly doubles: Float64Array
}

/** pdfium with its memory. All pointers are plain numbers. */
export interface Pdfium {
  readonly call: Functions
  readonly malloc: (bytes: number) => number
  readonly free: (pointer: number) => void
  /** The memory as it is now: it may move whenever pdfium is called. */
  readonly memory: () => Buffer
  /** The same as numbers, by their place among numbers of their size. */
  readonly numbers: () => Numbers
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
  const views = new Views(buffer)
  const current = memory
  current.moved = () => views.move(current.buffer)
  const before = refusals
  return {
    call,
    malloc,
    free,
    memory: () => views.bytes,
    numbers: () => views,
    exhausted: () => refusals > before,
  }
}

/** Memory is asked for several times a letter: its views are made anew only when it has moved. */
class Views implements Numbers {
  bytes!: Buffer
  ints!: Int32Array
  floats!: Float32Array
  doubles!: Float64Array

  constructor(buffer: ArrayBuffer) {
    this.move(buffer)
  }

  move(buffer: ArrayBuffer): void {
    this.bytes = Buffer.from(buffer)
    this.ints = new Int32Array(buffer)
    this.floats = new Float32Array(buffer)
    this.doubles = new Float64Array(buffer)
  }
}

/** All growth goes through `grow`, which the module calls. */
function limited(memory: WasmMemory): WasmMemory {
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength / 65536 + pages > MAX_PAGES_OF_MEMORY) {
      refusals++
      throw new RangeError('memory limit')
    }
    const before = grow(pages)
    memory.moved?.()
    return before
  }
  return memory
}

import type { Line } from '../../model/line.ts'
import type { RunningLines } from '../page-header.ts'
import { type Attributes, walkXml, type XmlHandler } from '../xml.ts'
import { OdtBody } from './odt-body.ts'
import type { OdtStyles } from './odt-styles.ts'

/** `style:header`, `style:footer-first`; not `style:header-style`, which says how it looks. */
const RUNNING = /^style:(header|footer)(?:-left|-first)?$/

/** What stands over and under the pages: the page styles in `styles.xml` hold it. */
export function runningLines(part: Buffer, styles: OdtStyles): RunningLines {
  const reader = new RunningReader(styles)
  walkXml(part, reader)
  return reader.found
}

class RunningReader implements XmlHandler {
  readonly found: { readonly header: Line[]; readonly footer: Line[] } = { header: [], footer: [] }
  readonly #styles: OdtStyles
  #body: OdtBody | null = null

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  open(name: string, attributes: Attributes): void {
    if (RUNNING.test(name)) this.#body = new OdtBody(this.#styles)
    else this.#body?.open(name, attributes)
  }

  text(text: string): void {
    this.#body?.text(text)
  }

  close(name: string): void {
    const side = RUNNING.exec(name)?.[1]
    if (side === undefined) this.#body?.close(name)
    else {
      this.found[side === 'header' ? 'header' : 'footer'].push(...(this.#body?.lines ?? []))
      this.#body = null
    }
  }
}

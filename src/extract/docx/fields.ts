/** `TOC \o "1-3" \h`, ` toc \u`; not `PAGEREF _Toc123 \h`. */
const CONTENTS = /^\s*TOC\b/i

/** The fields that are open: their code is not shown, their result is, and the result of some is a table of contents. */
export class Fields {
  readonly #open: { code: string; part: 'code' | 'result' }[] = []

  /** Is the text that comes now the code of a field? */
  get inCode(): boolean {
    return this.#open.some((field) => field.part === 'code')
  }

  get inContents(): boolean {
    return this.#open.some((field) => field.part === 'result' && CONTENTS.test(field.code))
  }

  /** Fields without an end. */
  get unclosed(): number {
    return this.#open.length
  }

  /** `<w:fldChar w:fldCharType="begin|separate|end"/>` */
  turn(type: string): void {
    const last = this.#open.at(-1)
    if (type === 'begin') this.#open.push({ code: '', part: 'code' })
    else if (type === 'end') this.#open.pop()
    else if (last) last.part = 'result'
  }

  addCode(text: string): void {
    const last = this.#open.at(-1)
    if (last) last.code += text
  }
}

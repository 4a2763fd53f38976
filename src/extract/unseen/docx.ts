import { at } from '../../model/position.ts'
import type { UnseenText } from '../../model/unseen.ts'
import { Archive } from '../archive.ts'
import { openDocx } from '../docx/package.ts'
import { Styles } from '../docx/styles.ts'
import { walkXml } from '../xml.ts'
import { UnseenReader } from './docx-reader.ts'
import { propertiesIn } from './properties.ts'

/**
 * Parts beside the body in which text may be hidden or changed; they have no place in the document: `word/header1.xml`,
 * `word/footnotes.xml`; not `word/document.xml`.
 */
const BESIDE = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/
/** Properties of the file, and data that case systems keep in it: `docProps/core.xml`, `customXml/item1.xml`; not `word/styles.xml`. */
const PROPERTIES = /^(?:docProps|customXml)\/[^/]+\.xml$/

/** Hidden text, tracked changes, comments and properties of a Word document. Throws a `Refusal` for a broken one. */
export function unseenInDocx(bytes: Uint8Array): readonly UnseenText[] {
  const archive = new Archive(bytes)
  const parts = openDocx(bytes)
  const styles = Styles.in(parts.styles)
  const body = new UnseenReader(styles)
  walkXml(parts.document, body)
  const named = (pattern: RegExp) => archive.list.filter((entry) => pattern.test(entry.name))
  const beside = named(BESIDE).flatMap((entry) => {
    const reader = new UnseenReader(styles)
    walkXml(archive.unpack(entry), reader)
    return reader.found.map((unseen) => ({ ...unseen, position: null }))
  })
  const comments = archive.list
    .filter(({ name }) => name === 'word/comments.xml')
    .flatMap((entry) => commentsIn(archive.unpack(entry), body.commentPlaces))
  return [...body.found, ...beside, ...comments, ...named(PROPERTIES).flatMap((e) => propertiesIn(archive.unpack(e)))]
}

function commentsIn(part: Buffer, places: ReadonlyMap<string, number>): readonly UnseenText[] {
  const comments: UnseenText[] = []
  let open: { id: string; by: string | null; text: string } | null = null
  let inText = false
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'w:comment') open = { id: attributes('w:id') ?? '', by: attributes('w:author') || null, text: '' }
      else if (name === 'w:p' && open?.text) open.text += '\n'
      inText = name === 'w:t'
    },
    text: (text) => {
      if (inText && open) open.text += text
    },
    close: (name) => {
      inText = false
      if (name !== 'w:comment' || !open) return
      const paragraph = places.get(open.id)
      const position = paragraph === undefined ? null : at(paragraph)
      comments.push({ kind: 'comment', text: open.text, by: open.by, position })
      open = null
    },
  })
  return comments
}

import type { UnseenText } from '../../model/unseen.ts'
import { Archive } from '../archive.ts'
import { OdtStyles } from '../odt/odt-styles.ts'
import { walkXml } from '../xml.ts'
import { UnseenOdtReader } from './odt-reader.ts'
import { propertiesIn } from './properties.ts'

/** Hidden text, tracked changes, comments and properties of an OpenDocument text. Throws a `Refusal` for a broken one. */
export function unseenInOdt(bytes: Uint8Array): readonly UnseenText[] {
  const archive = new Archive(bytes)
  const [content, besides] = [archive.read('content.xml'), archive.read('styles.xml')]
  const styles = new OdtStyles()
  for (const part of [besides, content]) if (part) walkXml(part, styles)
  const found = (part: Buffer | null | undefined) => {
    const reader = new UnseenOdtReader(styles)
    if (part) walkXml(part, reader)
    return reader.found
  }
  // Page headers and footers stand among the styles; they have no place in the document.
  const furniture = found(besides).map((unseen) => ({ ...unseen, position: null }))
  const meta = archive.read('meta.xml')
  return [...found(content), ...furniture, ...(meta ? propertiesIn(meta) : [])]
}

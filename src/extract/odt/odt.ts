import { info } from '../../model/message.ts'
import { Archive } from '../archive.ts'
import { type Extraction, type Extractor, unreadable } from '../extractor.ts'
import { withRunningLines } from '../page-header.ts'
import { Refusal } from '../refusal.ts'
import { isZipWith } from '../sniff.ts'
import { walkXml } from '../xml.ts'
import { readOdtBody } from './odt-body.ts'
import { OdtStyles } from './odt-styles.ts'
import { runningLines } from './running-lines.ts'

/** OpenDocument texts (LibreOffice). */
export const odt: Extractor = {
  format: 'odt',
  matches: (bytes) => isZipWith(bytes, 'application/vnd.oasis.opendocument.text'),
  extract: async (bytes) => {
    try {
      return readOdt(bytes)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return unreadable('odt', error.status, error.message)
    }
  },
}

/** Throws a `Refusal` for a broken, locked or hostile document. */
function readOdt(bytes: Uint8Array): Extraction {
  const archive = new Archive(bytes)
  if (archive.read('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new Refusal('encrypted', 'the document needs a password')
  const content = archive.read('content.xml')
  if (!content) throw new Refusal('damaged', 'the container holds no text')
  const styles = new OdtStyles()
  const pageStyles = archive.read('styles.xml')
  for (const part of [pageStyles, content]) if (part) walkXml(part, styles)
  const { lines: body, hidden } = readOdtBody(content, styles)
  const messages = hidden > 0 ? [info('hidden-text', `${hidden} hidden passages are left out`)] : []
  if (body.every((line) => line.text === '')) return unreadable('odt', 'empty', 'the document has no text')
  const lines = pageStyles ? withRunningLines(body, runningLines(pageStyles, styles)) : body
  return { format: 'odt', status: 'ok', pages: null, lines, unit: 'paragraph', messages }
}

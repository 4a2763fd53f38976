import { makeZip } from './make-zip.mjs'

const NAMESPACES = ['office', 'text', 'table', 'style', 'meta']
  .map((n) => `xmlns:${n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`)
  .join(' ')
const OTHERS =
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

/** The parts of an OpenDocument text, as they stand in its XML. */
export interface OdtSource {
  readonly body: string
  readonly styles?: string
  readonly manifest?: string
  readonly meta?: string
  /** Headers and footers of the page style. */
  readonly pages?: string
}

export function makeOdt({ body, styles = '', manifest = '', meta, pages }: OdtSource): Buffer {
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<m media="application/vnd.oasis.opendocument.text">${manifest}</m>`,
    'content.xml': `<office:document-content ${NAMESPACES} ${OTHERS}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...(pages
      ? {
          'styles.xml': `<office:document-styles ${NAMESPACES}><office:master-styles><style:master-page>${pages}</style:master-page></office:master-styles></office:document-styles>`,
        }
      : {}),
    ...(meta ? { 'meta.xml': `<office:document-meta ${NAMESPACES} ${OTHERS}>${meta}</office:document-meta>` } : {}),
  })
}

import iconv from 'iconv-lite'
import { info, type Message, warning } from '../model/message.ts'
import { bufferOf } from './buffer-of.ts'
import { type Extraction, type Extractor, type ReadOptions, unreadable } from './extractor.ts'
import { htmlExtraction } from './html/html.ts'
import { textExtraction } from './plain-text.ts'

/** A header block that begins with fields only mail has: `Received: …`, `MIME-Version: 1.0`; not `Fra: Ida`, `Date: 3. maj`. */
const MAIL_HEADER =
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:received|return-path|mime-version|message-id|delivered-to):/i

/** Documents among the attachments; pictures and signatures are not read: `referat.docx`, `Bilag 1.PDF`; not `logo.png`. */
const DOCUMENT = /\.(?:docx?|pdf|odt|html?|txt|md)$/i
/** What an attachment without a name is; a plain text without one is mostly a signature or a note of the mail server. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'text/html': '.html',
}

type ReadPart = (bytes: Uint8Array, name: string, options?: ReadOptions) => Promise<Extraction>

/** Saved mails (and web pages saved as MHTML): the text of the mail, then the documents attached to it. */
export function eml(read: ReadPart): Extractor {
  return {
    format: 'eml',
    matches: (bytes) => MAIL_HEADER.test(bufferOf(bytes, 8192).toString('latin1')),
    extract: async (bytes, options) => readMail(bytes, (data, name) => read(data, name, options)),
  }
}

async function readMail(bytes: Uint8Array, read: ReadPart): Promise<Extraction> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>).catch(() => null)
  if (!mail) return unreadable('eml', 'damaged', 'the mail cannot be opened')
  const attached = mail.attachments
    .map(({ content, filename, mimeType }) => ({ content, name: filename || `document${ENDINGS[mimeType] ?? ''}` }))
    .filter(({ name }) => DOCUMENT.test(name))
  const body = mail.html
    ? htmlExtraction(asWindowsShows(mail.html))
    : textExtraction(Buffer.from(asWindowsShows(mail.text ?? '')), 'txt')
  const documents: Extraction[] = []
  for (const { content, name } of attached) {
    const data = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    documents.push(await read(data, name))
  }
  return oneOf(body, { documents, names: attached.map(({ name }) => name) })
}

/** `TextDecoder` of Node 20 and 22 takes Windows' code page for Latin 1: dashes and quotation marks become controls. */
function asWindowsShows(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => iconv.decode(Buffer.from(control, 'latin1'), 'cp1252'))
}

/** A mail that brings minutes as a file is those minutes: its own text is only a cover letter. */
function oneOf(
  body: Extraction,
  { documents, names }: { documents: readonly Extraction[]; names: readonly string[] },
): Extraction {
  const readable = documents.findIndex((d) => d.status === 'ok')
  const messages: Message[] = documents.map((d, i) =>
    i === readable
      ? info('attachment-read', `read is the attached ${names[i]}, not the mail around it`)
      : warning('attachment-not-read', `the attached ${names[i]} is not read here (${d.status}): save it as a file`),
  )
  const chosen = documents[readable] ?? body
  return { ...chosen, format: 'eml', messages: [...messages, ...chosen.messages] }
}

import { info, type Message, warning } from '../model/message.ts'
import { type Extraction, type Extractor, type Reading, unreadable } from './extractor.ts'
import { htmlExtraction } from './html/html.ts'
import { textExtraction } from './plain-text.ts'

/** A header block that begins with fields only mail has: `Received: …`, `MIME-Version: 1.0`; not `Fra: Ida`, `Date: 3. maj`. */
const MAIL_HEADER =
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:received|return-path|mime-version|message-id|delivered-to):/i

/** Documents among the attachments: these are read, pictures and signatures are not. */
const DOCUMENT = /\.(?:docx?|pdf|odt|html?|txt|md)$/i

type Read = (bytes: Uint8Array, name: string, reading?: Reading) => Promise<Extraction>

/** Saved mails (and web pages saved as MHTML): the text of the mail, then the documents attached to it. */
export function eml(read: Read): Extractor {
  return {
    format: 'eml',
    matches: (bytes) => MAIL_HEADER.test(Buffer.from(bytes.subarray(0, 8192)).toString('latin1')),
    extract: async (bytes, reading) => readMail(bytes, (data, name) => read(data, name, reading)),
  }
}

async function readMail(bytes: Uint8Array, read: Read): Promise<Extraction> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>).catch(() => null)
  if (!mail) return unreadable('eml', 'damaged', 'the mail cannot be opened')
  const attached = mail.attachments.filter((a) => DOCUMENT.test(a.filename ?? ''))
  const body = mail.html ? htmlExtraction(mail.html) : textExtraction(Buffer.from(mail.text ?? ''), 'txt')
  const documents: Extraction[] = []
  for (const { content, filename } of attached) {
    const data = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    documents.push(await read(data, filename ?? ''))
  }
  return oneOf(body, { documents, names: attached.map((a) => a.filename ?? '') })
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

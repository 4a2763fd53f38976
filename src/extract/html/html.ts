import { decodeText, looksLikeText } from '../encoding.ts'
import { type Extraction, type Extractor, unreadable } from '../extractor.ts'
import { readHtml } from './read-html.ts'

/** `<!DOCTYPE html`, `<html lang="da">`, `<body>`; not `<b>fed</b>`, as in a Markdown text that shows some tags. */
const PAGE = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/i
/** A piece of a page, begins with a tag and goes on with more: `<div><b>Referat</b></div>`, `<p>Intet</p>`; not `<b>Referat</b>`. */
const FRAGMENT = /^\s*<(?:div|p|h[1-6]|table|section|article|main|ul|ol)[\s>].*<\/[a-z]/is

/** `<`, the same byte in every encoding. */
const TAG_START = 0x3c

/** Web pages, as saved by a browser, and pieces of them. */
export const html: Extractor = {
  format: 'html',
  matches: (bytes) => {
    const head = bytes.subarray(0, 4096)
    if (!head.includes(TAG_START) || !looksLikeText(bytes)) return false
    const { text } = decodeText(head)
    return PAGE.test(text) || FRAGMENT.test(text)
  },
  extract: async (bytes) => htmlExtraction(decodeText(bytes).text),
}

/** A page that is decoded already: of a file, a mail or a Word document. */
export function htmlExtraction(page: string): Extraction {
  const lines = readHtml(page)
  if (!lines.some((line) => !line.furniture && line.text !== ''))
    return unreadable('html', 'empty', 'the page has no text')
  return { format: 'html', status: 'ok', pages: null, lines, unit: 'paragraph', messages: [] }
}

import { describe, expect, it } from 'vitest'
import { parseBytes } from '../../src/parse.ts'
import { FORM_DOCUMENTS } from './form-documents.ts'

describe.each(FORM_DOCUMENTS)('a document with $form', ({ name, lines, items }) => {
  it('gives the items a reader finds in it', async () => {
    const document = await parseBytes(new TextEncoder().encode(lines.join('\n')), name)
    expect(document.items.map((i) => `${i.number ?? '-'} | ${i.title}`)).toEqual(items)
  })
})

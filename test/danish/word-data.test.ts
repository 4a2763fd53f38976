import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listsAsText } from '../../src/danish/compound-words.ts'
import { wordDataChecksum } from '../../src/danish/word-data.ts'

const HEADER_BYTES = 24

test('the checksum is of these data and these lists: after a change of either, run `npm run words`', () => {
  const body = readFileSync(join(import.meta.dirname, '../../data/danish/words.bin')).subarray(HEADER_BYTES)
  const checksum = createHash('sha256').update(body).update(listsAsText()).digest().readUInt32LE(0)
  expect(wordDataChecksum()).toBe(checksum)
})

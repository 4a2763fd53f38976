import { describe, expect, it } from 'vitest'
import { isolationFor } from '../../src/ingest/isolated.ts'

const MB = 2 ** 20

describe('documents are read', () => {
  it.each([
    ['few texts', 5, 5000, 1],
    ['a hundred short ones', 100, 200_000, 1],
    ['thousands of short ones, which are stored as slowly as read', 2000, 5 * MB, 3],
    ['a hundred scans', 100, 300 * MB, 4],
    ['thousands of long ones', 5000, 900 * MB, 4],
  ])('%s: %i of %i bytes by %i of four children', (_, documents, bytes, workers) => {
    expect(isolationFor({ documents, bytes }, 4, 4).workers).toBe(workers)
  })
  it('by one child on one processor', () => {
    expect(isolationFor({ documents: 5000, bytes: 5 * MB }, 1, 1).workers).toBe(1)
  })
  it('in this process only when they are few', () => {
    expect(isolationFor({ documents: 3, bytes: 100 }, 2, 2).oneOfMany).toBe(false)
    expect(isolationFor({ documents: 300, bytes: 100_000 }, 2, 2).oneOfMany).toBe(true)
  })
})

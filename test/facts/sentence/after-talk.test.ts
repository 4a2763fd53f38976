import { describe, expect, it } from 'vitest'
import { afterTalk } from '../../../src/facts/sentence/after-talk.ts'

describe('what a body does after it has talked', () => {
  it('is told as a sentence of its own', () => {
    expect(afterTalk('Udvalget drøftede priserne og opfordrer direktionen til at forhandle.')).toBe(
      'Udvalget opfordrer direktionen til at forhandle.',
    )
    expect(afterTalk('Udvalget drøftede priserne og taksterne.')).toBeNull()
    expect(afterTalk('Naboerne drøftede priserne og beder om et møde.')).toBeNull()
  })
})

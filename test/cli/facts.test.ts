import { describe, expect, it } from 'vitest'
import { jsonOf, smallArchive } from './small-archive.ts'

describe('the other facts', () => {
  it('actions are listed by responsible and by whether they are open', async () => {
    expect((await jsonOf('actions --responsible sekretariat')).actions).toMatchObject([
      { id: 'fu-2022-03-15#1.a1', due: '2022-05-09', text: 'Sekretariatet sender svar.', position: { line: 8 } },
    ])
    expect((await jsonOf('actions --open')).actions).toMatchObject([{ responsible: 'Forvaltningen' }])
  })

  it('votes print counts and names, and a question mark where the text is silent', async () => {
    const { out } = await smallArchive().minutes('votes')
    expect(out).toContain('for 5 · against 2 · abstaining ? · fu.txt:7')
    expect(out).toContain('for: A. against: Ø.')
  })

  it('attachments print number, title and where the text speaks of them', async () => {
    expect((await smallArchive().minutes('attachments')).out).toContain(
      'attachment 1 · mentioned in line 4 · fu.txt:10\n     Kort over havnen',
    )
  })
})

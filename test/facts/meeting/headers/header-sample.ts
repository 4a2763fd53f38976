import type { Meeting } from '../../../../src/model/document.ts'

/** Headers in the forms that Danish bodies print; people and bodies are invented. Names are compared as lists of names. */
export interface HeaderSample {
  readonly form: string
  readonly text: string
  readonly expected: Partial<Omit<Meeting, 'present' | 'absent' | 'guests'>> & {
    readonly present?: readonly string[]
    readonly absent?: readonly string[]
    readonly guests?: readonly string[]
  }
}

/** The first item, behind the header. */
export const ITEM = '\n# 1. Godkendelse af dagsorden\n## Beslutning\nGodkendt.\n'

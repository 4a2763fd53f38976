import type { UnseenText } from '../model/unseen.ts'
import { excerpt } from './excerpt.ts'
import type { CheckRule, Objection, Subject } from './rule.ts'

/** What a reader is not shown, and gets along with the file. */
export const UNSEEN: readonly CheckRule[] = [
  {
    id: 'covered-text',
    severity: 'error',
    summary: 'text under a black box: it can still be copied (pdf)',
    find: (subject) => each(subject, ['covered'], () => 'text that is only covered'),
  },
  {
    id: 'hidden-text',
    severity: 'warning',
    summary: 'text that is there but not seen',
    find: (subject) => each(subject, ['hidden'], () => 'hidden text'),
  },
  {
    id: 'comments',
    severity: 'warning',
    summary: 'comments of reviewers',
    find: (subject) => each(subject, ['comment'], ({ by }) => `a comment${by ? ` by ${by}` : ''}`),
  },
  {
    id: 'tracked-changes',
    severity: 'warning',
    summary: 'changes that are neither accepted nor refused',
    find: (subject) =>
      each(
        subject,
        ['inserted', 'deleted'],
        ({ kind, by }) => `${kind}${by ? ` by ${by}` : ''}, and still to be accepted`,
      ),
  },
]

function each(
  { unseen = [] }: Subject,
  kinds: readonly UnseenText['kind'][],
  name: (unseen: UnseenText) => string,
): readonly Objection[] {
  return unseen
    .filter(({ kind, text }) => kinds.includes(kind) && text.trim() !== '')
    .map((found) => ({ text: `${name(found)}: ${excerpt(found.text)}`, position: found.position }))
}

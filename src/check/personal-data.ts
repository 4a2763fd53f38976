import { positionOf } from '../model/block.ts'
import type { Position } from '../model/position.ts'
import type { UnseenText } from '../model/unseen.ts'
import { CPR_NUMBER, isBirthday, NAMED_CPR_NUMBER } from './cpr.ts'
import type { CheckRule, Objection, Subject } from './rule.ts'

/** `kontakt@gmail.com`, `a.b@hotmail.dk`; not `borgmester@kommunen.dk`. */
const PRIVATE_EMAIL =
  /[\w.+-]+@(?:gmail|hotmail|live|outlook|yahoo|icloud|me|msn|jubii|ofir|mail|youmail|stofanet|webspeed|tdcadsl|post\d?\.tele)\.(?:com|dk|net)(?![\w.])/gi
/** `mobil 12 34 56 78`, `privat tlf.: 12345678`; not `tlf. 72 36 00 00` (an office). */
const PRIVATE_PHONE =
  /(?<!\p{L})(?:mobil(?:nr|nummer|telefon|tlf)?|privat(?:e? ?(?:tlf|telefon|nr))?)[.: ]+(?:\+45 ?)?(?:\d ?){8}(?!\d)/giu

/** Where the text that a reader is not shown stands, in words. */
const UNSEEN_PLACES: Readonly<Record<UnseenText['kind'], (by: string | null) => string>> = {
  hidden: () => ' in hidden text',
  covered: () => ' under a black box',
  inserted: () => ' in a tracked change',
  deleted: () => ' in deleted text',
  comment: () => ' in a comment',
  property: (by) => ` in the properties of the file${by ? ` (${by})` : ''}`,
}

/** A stretch of text and where in the document it is. */
interface PersonalDataMatch {
  readonly match: RegExpMatchArray
  readonly where: string
  readonly position: Position | null
}

/** Every match in the text, and in what the document does not show unless the text has it, too. */
function* matches({ blocks, unseen = [] }: Subject, pattern: RegExp): Generator<PersonalDataMatch> {
  const seen = new Set<string>()
  for (const block of blocks)
    for (const match of block.text.matchAll(pattern)) {
      seen.add(match[0])
      yield { match, where: '', position: positionOf(block, match.index, match.index + match[0].length) }
    }
  for (const { kind, text, by, position } of unseen)
    for (const match of text.matchAll(pattern))
      if (!seen.has(match[0])) yield { match, where: UNSEEN_PLACES[kind](by), position }
}

/** The number itself is not repeated in reports. */
function* cprNumbers(subject: Subject): Generator<Objection> {
  for (const pattern of [CPR_NUMBER, NAMED_CPR_NUMBER])
    for (const { match, where, position } of matches(subject, pattern))
      if (match.groups && isBirthday(match.groups)) {
        const birth = /\d{6}/.exec(match[0])?.[0]
        yield { text: `a CPR number${where}: ${birth}-xxxx`, position }
      }
}

function objections(subject: Subject, pattern: RegExp, name: string): readonly Objection[] {
  return [...matches(subject, pattern)].map(({ match, where, position }) => {
    return { text: `${name}${where}: ${match[0]}`, position }
  })
}

export const PERSONAL_DATA: readonly CheckRule[] = [
  {
    id: 'cpr-number',
    severity: 'error',
    summary: 'a CPR number (personal identity number) stands in the text, or in what comes along with it',
    find: (subject) => [...cprNumbers(subject)],
  },
  {
    id: 'private-email',
    severity: 'warning',
    summary: 'an e-mail address at a provider for private people',
    find: (subject) => objections(subject, PRIVATE_EMAIL, 'a private e-mail address'),
  },
  {
    id: 'private-phone',
    severity: 'warning',
    summary: 'a mobile or private telephone number',
    find: (subject) => objections(subject, PRIVATE_PHONE, 'a private telephone number'),
  },
]

import { type Block, positionOf } from '../model/block.ts'
import type { CheckRule, Objection } from './rule.ts'

/** `010203-1234`, `010203 1234`; not `2013-24536`. A CPR number begins with the date of birth. */
const CPR = /(?<![\d.-])(?<day>\d{2})(?<month>\d{2})(?<year>\d{2})[- ]\d{4}(?![\d.-])/g
/** `kontakt@gmail.com`, `a.b@hotmail.dk`; not `borgmester@kommunen.dk`. */
const PRIVATE_EMAIL =
  /[\w.+-]+@(?:gmail|hotmail|live|outlook|yahoo|icloud|me|msn|jubii|ofir|mail|youmail|stofanet|webspeed|tdcadsl|post\d?\.tele)\.(?:com|dk|net)(?![\w.])/gi
/** `mobil 12 34 56 78`, `privat tlf.: 12345678`; not `tlf. 72 36 00 00` (an office). */
const PRIVATE_PHONE =
  /(?<!\p{L})(?:mobil(?:nr|nummer|telefon|tlf)?|privat(?:e? ?(?:tlf|telefon|nr))?)[.: ]+(?:\+45 ?)?(?:\d ?){8}(?!\d)/giu

/** Days of the longest form of each month. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isBirthday({ day, month }: Readonly<Record<string, string | undefined>>): boolean {
  return Number(day) >= 1 && Number(day) <= (DAYS[Number(month) - 1] ?? 0)
}

/** Every match in the text, with its place; the number itself is not repeated in reports. */
function places(
  blocks: readonly Block[],
  pattern: RegExp,
  text: (match: RegExpMatchArray) => string | null,
): readonly Objection[] {
  return blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].flatMap((match) => {
      const said = text(match)
      return said === null
        ? []
        : [{ text: said, position: positionOf(block, match.index, match.index + match[0].length) }]
    }),
  )
}

export const PERSONAL_DATA: readonly CheckRule[] = [
  {
    id: 'cpr-number',
    severity: 'error',
    summary: 'a CPR number (personal identity number) stands in the text',
    find: ({ blocks }) =>
      places(blocks, CPR, ({ 0: number, groups }) =>
        groups && isBirthday(groups) ? `a CPR number: ${number.slice(0, 6)}-xxxx` : null,
      ),
  },
  {
    id: 'private-email',
    severity: 'warning',
    summary: 'an e-mail address at a provider for private people',
    find: ({ blocks }) => places(blocks, PRIVATE_EMAIL, ([address]) => `a private e-mail address: ${address}`),
  },
  {
    id: 'private-phone',
    severity: 'warning',
    summary: 'a mobile or private telephone number',
    find: ({ blocks }) => places(blocks, PRIVATE_PHONE, ([number]) => `a private telephone number: ${number}`),
  },
]

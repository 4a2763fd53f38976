/** The date of birth in a CPR number: `010203`, `311299`; not `01-02-03`. */
const DATE_OF_BIRTH = /(?<day>\d{2})(?<month>\d{2})\d{2}/
/**
 * A date of birth and four digits, between them a hyphen of any kind or a blank: `010203-1234`, `010203 1234`,
 * `010203–1234`; not `2013-24536`.
 */
export const CPR_NUMBER = new RegExp(`(?<![\\d.-])${DATE_OF_BIRTH.source}[- \\u2010-\\u2013]\\d{4}(?![\\d.-])`, 'g')
/** `CPR-nr. 0102031234`, `cpr: 0102031234`; not `sagsnr. 0102031234`: ten digits alone may be anything. */
export const NAMED_CPR_NUMBER = new RegExp(
  `(?<!\\p{L})cpr(?:[-. ]?(?:nr|nummer))?[.: ]*${DATE_OF_BIRTH.source}\\d{4}(?!\\d)`,
  'giu',
)

/** Days of the longest form of each month. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Can the digits be a date of birth? */
export function isBirthday({ day, month }: Readonly<Record<string, string | undefined>>): boolean {
  return Number(day) >= 1 && Number(day) <= (DAYS[Number(month) - 1] ?? 0)
}

/** A text with the last digits of CPR numbers masked, fit for a report: `Borger 010203-xxxx`. */
export function withMaskedCpr(text: string): string {
  return [CPR_NUMBER, NAMED_CPR_NUMBER].reduce(maskedBy, text)
}

function maskedBy(text: string, pattern: RegExp): string {
  return text.replace(pattern, (number: string, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    return isBirthday(groups) ? number.replace(/\d{4}$/, 'xxxx') : number
  })
}

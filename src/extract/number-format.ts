const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (n) => letters(n).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (n) => roman(n).toUpperCase(),
  ordinal: (n) => `${n}.`,
  none: () => '',
  bullet: () => '',
}

/** A number as Word prints it: `(28, 'lowerLetter')` gives `bb`. Formats Danish documents do not use come out as digits. */
export function formatNumber(n: number, format: string): string {
  return (FORMATS[format] ?? String)(n)
}

/** a … z, aa, bb … zz, aaa …: Word repeats the letter. */
function letters(n: number): string {
  if (n < 1) return ''
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(10, Math.ceil(n / 26)))
}

function roman(n: number): string {
  let rest = Math.min(n, 9999)
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

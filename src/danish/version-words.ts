/** Words in a file name or heading that tell which of two versions of the same minutes is the later one. */
export interface VersionWord {
  readonly id: string
  /** Positive: later than a version without such a word; negative: earlier. */
  readonly weight: number
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

export const VERSION_WORDS: readonly VersionWord[] = [
  {
    id: 'corrected',
    weight: 2,
    pattern: /(?<!\p{L})(rettet|revideret|korrigeret|berigtiget)(?!\p{L})/iu,
    examples: ['referat-rettet.pdf', 'Revideret referat', 'Korrigeret beslutningsprotokol'],
    counterExamples: ['opretteth', 'rettethed.pdf', 'uberettet.txt'],
  },
  {
    id: 'final',
    weight: 1,
    pattern: /(?<!\p{L})(endelige?t?|godkendt|underskrevet)(?!\p{L})/iu,
    examples: ['endeligt referat.docx', 'Referat_godkendt.pdf', 'Underskrevet referat'],
    counterExamples: ['uendelig.txt', 'godkendte budgetter.pdf'],
  },
  {
    id: 'draft',
    weight: -1,
    pattern: /(?<!\p{L})(udkast|kladde|foreløbige?t?|ikke godkendt)(?!\p{L})/iu,
    examples: ['referat (udkast).docx', 'Foreløbigt referat', 'kladde.txt'],
    counterExamples: ['udkastet blev godkendt', 'kladdehefte.txt'],
  },
]

/** How late a version calls itself: the sum of the words it carries, 0 for none. `lateness('Rettet referat.pdf') === 2` */
export function lateness(text: string): number {
  return VERSION_WORDS.reduce((sum, word) => sum + (word.pattern.test(text) ? word.weight : 0), 0)
}

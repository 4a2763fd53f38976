import { codeAt, codesOf, isAmong, isLetter } from '../danish/letters.ts'
import { type LabelRule, SECTION_LABELS } from '../danish/section-labels.ts'

/** Labels long and frequent enough to be known with a letter wrong. */
const WORDS = [
  'beslutning',
  'beslutninger',
  'indstilling',
  'indstillinger',
  'sagsfremstilling',
  'sagsbeskrivelse',
  'konklusion',
  'referat',
  'baggrund',
]
/** The first letter is never misprinted, and a capital. */
const FIRST_LETTERS = codesOf(WORDS.map((word) => word.charAt(0).toUpperCase()).join(''))
const SHORTEST = 6
const LONGEST = 18
const COLON = 58
const SPACE = 32

const RULES: ReadonlyMap<string, LabelRule> = readings()

/**
 * The label that a text begins with when one letter of it is missing, doubled, wrong or exchanged with the next:
 * `Beslutnng:`, `Referrat`, `Besluttning : Godkendt.`; not `Referent:`, `Udstilling`. Only alone or before a colon.
 */
export function misprintedLabel(text: string): { readonly rule: LabelRule; readonly end: number } | null {
  if (!isAmong(FIRST_LETTERS, codeAt(text, 0))) return null
  let end = 1
  while (end <= LONGEST && isLetter(codeAt(text, end))) end++
  if (end < SHORTEST || end > LONGEST || !endsLabel(text, end)) return null
  const word = text.slice(0, end).toLowerCase()
  if (WORDS.includes(word)) return null
  for (const reading of [word, ...shortened(word)]) {
    const rule = RULES.get(reading)
    if (rule) return { rule, end }
  }
  return null
}

function endsLabel(text: string, end: number): boolean {
  const at = codeAt(text, end) === SPACE ? end + 1 : end
  return at >= text.length || codeAt(text, at) === COLON
}

/** The labels, and the labels without one of their letters. */
function readings(): ReadonlyMap<string, LabelRule> {
  const rules = new Map<string, LabelRule>()
  for (const word of WORDS) {
    const rule = SECTION_LABELS.find((r) => r.labels.includes(word))
    if (rule) for (const reading of [word, ...shortened(word)]) rules.set(reading, rule)
  }
  return rules
}

/** A word without one of its letters, each in turn; the first one is never misprinted. */
function shortened(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2))
}

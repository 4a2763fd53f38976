/** From this weight on a font is bold, if the file states weights as they are. */
const BOLD = 600
/** A bold font is so much heavier than that of the body text. */
const HEAVIER = 100

/**
 * The weights of a document's fonts. The figure comes from the thickness of the stems, which some programs write too
 * large: there the body text itself would be bold. Heavy is what is heavier than most of the text read so far.
 */
export class FontWeights {
  readonly #letters = new Map<number, number>()

  count(weight: number, letters: number): void {
    this.#letters.set(weight, (this.#letters.get(weight) ?? 0) + letters)
  }

  isHeavy(weight: number): boolean {
    if (weight < BOLD) return false
    const [usual] = [...this.#letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])
    return weight >= usual + HEAVIER
  }
}

/** `eitherCase('fire')` is `[Ff]ire`: a word that may open a sentence, for expressions in which case counts elsewhere. */
export function eitherCase(word: string): string {
  const first = word.charAt(0)
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`
}

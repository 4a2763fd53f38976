/** Each number of a printed list: `numbersIn('1, 2 og 4-6')` is 1, 2, 4, 5, 6; letters stay: `numbersIn('4a og 4b')`. */
export function numbersIn(text: string): readonly string[] {
  return text.split(/\s*(?:,|og|\+)\s*/u).flatMap((part) => {
    const [from, to] = part.split(/\s*[-–]\s*/u)
    if (!from || !to || Number(to) < Number(from) || Number(to) - Number(from) > 30) return from ? [from] : []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
  })
}

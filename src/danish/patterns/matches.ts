/**
 * Every match of an expression with the flag `g`, in order. As `text.matchAll(expression)`, which first makes a copy of
 * the expression: that takes longer than to look through a line.
 */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match)
    if (match[0] === '') expression.lastIndex++
  }
  return found
}

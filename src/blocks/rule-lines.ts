import type { Draft, Repair } from './draft.ts'

/** `-----`, `=====`, `_____`, `*****`: drawn with characters, under a title or between items; not `--` or `1 – 2`. */
const RULE = /^([-=_*~–—])(?:\s?\1){2,}$/

/** Marks lines drawn with characters as furniture. */
export const markRules: Repair = (drafts) => {
  if (!drafts.some(isRule)) return drafts
  return drafts.map((d) => (isRule(d) ? { ...d, furniture: true } : d))
}

function isRule({ text }: Draft): boolean {
  return text.length > 2 && text.charAt(0) === text.charAt(text.length - 1) && RULE.test(text)
}
